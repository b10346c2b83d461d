from django.contrib import admin

from applications.models import Application, Company, Rejection, StageChange
from debrief.admin import SeenInline, SupportAdmin


class StageChangeInline(SeenInline):
    model = StageChange
    fields = ["stage", "on", "recorded_at"]


class RejectionInline(SeenInline):
    model = Rejection
    fields = ["rejected_on", "stage", "channel", "reason_family", "whose", "reopened_on"]


@admin.register(Company)
class CompanyAdmin(SupportAdmin):
    list_display = ["name", "owner", "website"]
    list_select_related = ["owner"]
    search_fields = ["name", "owner__email"]
    fields = ["owner", "name", "website"]
    readonly_fields = ["owner"]


# The history and the rejections have no admin of their own: only the verbs of an application write them, and they go
# only with it.
@admin.register(Application)
class ApplicationAdmin(SupportAdmin):
    list_display = ["company", "job_title", "stage", "applied_on", "owner"]
    list_filter = ["stage"]
    list_select_related = ["company", "owner"]
    search_fields = ["company__name", "job_title", "owner__email"]
    readonly_fields = ["owner", "company", "uid", "stage", "stage_on", "applied_on", "archived_at", "created_at"]
    fields = [*readonly_fields, "job_title", "url", "source", "location", "next_step", "next_step_on"]
    inlines = [StageChangeInline, RejectionInline]
