from django.contrib import admin

from debrief.admin import SupportAdmin
from interviews.models import Interview


@admin.register(Interview)
class InterviewAdmin(SupportAdmin):
    list_display = ["application", "kind", "round", "starts_at", "outcome", "owner"]
    list_filter = ["kind", "outcome"]
    list_select_related = ["application__company", "owner"]
    search_fields = ["application__company__name", "application__job_title", "owner__email"]
    readonly_fields = [
        "owner",
        "application",
        "uid",
        "logged_at",
        "forecast_before",
        "forecast_before_at",
        "forecast_after",
        "forecast_after_at",
    ]
    fields = [*readonly_fields, "kind", "round", "starts_at", "zone", "minutes", "medium", "place", "outcome"]
