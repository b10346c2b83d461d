from allauth.account.decorators import secure_admin_login
from allauth.mfa.admin import Authenticator
from allauth.usersessions.admin import UserSession
from django.contrib import admin

from accounts.models import User
from debrief.admin import SupportAdmin

# The house's own door, with its rate limits.
admin.site.login = secure_admin_login(admin.site.login)  # type: ignore[method-assign]

# Keys and addresses of people are nothing that support needs.
admin.site.unregister([Authenticator, UserSession])


@admin.register(User)
class UserAdmin(SupportAdmin):
    list_display = ["email", "name", "zone", "is_active", "is_staff", "demo_of", "last_login"]
    list_filter = ["is_active", "is_staff"]
    list_select_related = ["demo_of"]
    search_fields = ["email", "name"]
    fields = [
        "email",
        "name",
        "zone",
        "theme",
        "weekly_aim",
        "is_active",
        "is_staff",
        "date_joined",
        "last_login",
        "closed_at",
        "goes_at",
    ]
    readonly_fields = ["email", "date_joined", "last_login", "closed_at", "goes_at"]

    def delete_queryset(self, request, queryset) -> None:
        """One by one: PostgreSQL lets somebody's rows go only to whoever speaks for them."""
        for user in queryset:
            user.delete()
