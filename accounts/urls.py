from django.urls import path

from debrief.stub import stub

app_name = "accounts"

urlpatterns = [
    path("settings/", stub, name="settings"),
    # At the address of allauth's own page, before it.
    path("accounts/email/", stub, name="email_change"),
    path("settings/delete/", stub, name="account_delete"),
]
