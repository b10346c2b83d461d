from django.urls import path

from accounts import reminding, views

app_name = "accounts"

urlpatterns = [
    path("settings/", views.settings, name="settings"),
    path("settings/delete/", views.account_delete, name="account_delete"),
    path("settings/reminders/", reminding.reminder_update, name="reminder_update"),
    path("reminders/stop/<str:key>/", reminding.reminder_stop, name="reminder_stop"),
    # At the address of allauth's own page, which comes after it.
    path("accounts/email/", views.email_change, name="email_change"),
]
