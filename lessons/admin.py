from django.contrib import admin

from debrief.admin import SupportAdmin
from lessons.models import Debrief


@admin.register(Debrief)
class DebriefAdmin(SupportAdmin):
    list_display = ["application", "occasion", "size", "state", "started_at", "finished_at", "owner"]
    list_filter = ["state", "size", "occasion"]
    list_select_related = ["application__company", "owner"]
    search_fields = ["application__company__name", "owner__email"]
    readonly_fields = ["owner", "application", "occasion", "size", "state", "started_at", "finished_at"]
    fields = [*readonly_fields]
