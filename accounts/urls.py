from django.urls import path

from accounts.views import invitations, leaving, reminders, sessions, settings

app_name = "accounts"

urlpatterns = [
    path("settings/", settings.settings, name="settings"),
    path("settings/delete/", leaving.account_delete, name="account_delete"),
    path("settings/invitations/", invitations.invitation_list, name="invitation_list"),
    path("settings/invitations/<int:pk>/delete/", invitations.invitation_delete, name="invitation_delete"),
    path("join/<str:key>/", invitations.invitation_open, name="invitation_open"),
    path("settings/reminders/", reminders.reminder_update, name="reminder_update"),
    path("settings/sessions/", sessions.session_list, name="session_list"),
    path("settings/sessions/others/end/", sessions.session_end_others, name="session_end_others"),
    path("settings/sessions/<int:pk>/end/", sessions.session_end, name="session_end"),
    path("reminders/stop/<str:key>/", reminders.reminder_stop, name="reminder_stop"),
    # At the address of allauth's own page, which comes after it.
    path("accounts/email/", settings.email_change, name="email_change"),
]
