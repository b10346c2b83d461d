"""The admin is for support: it finds a row, shows its facts, and lets small things be mended. It is not the product,
and what a person wrote (notes, answers, debriefs) is not shown in it."""

from __future__ import annotations

from django.contrib import admin
from django.contrib.admin.models import DELETION, LogEntry
from django.db.models import Max


class SupportAdmin(admin.ModelAdmin):
    """Nothing is added here, and no row changes its owner or its parent."""

    list_per_page = 50
    show_full_result_count = False

    def has_add_permission(self, request, obj=None) -> bool:
        return False

    def log_deletions(self, request, queryset):
        """That something was deleted, and which; what it was called goes with it."""
        before = LogEntry.objects.aggregate(last=Max("pk"))["last"] or 0
        entries = super().log_deletions(request, queryset)
        LogEntry.objects.filter(pk__gt=before, user=request.user, action_flag=DELETION).update(object_repr="")
        return entries

    def save_model(self, request, obj, form, change) -> None:
        """An edit counts, so that a form which the person has open is not overwritten unseen."""
        if hasattr(obj, "revision"):
            obj.revision += 1
        super().save_model(request, obj, form, change)


class SeenInline(admin.TabularInline):
    """Rows beneath their parent, to look at: their verbs write them, not the admin."""

    extra = 0
    can_delete = False

    def has_add_permission(self, request, obj=None) -> bool:
        return False

    def has_change_permission(self, request, obj=None) -> bool:
        return False
