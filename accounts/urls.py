from django.urls import path

from accounts import views

app_name = "accounts"

urlpatterns = [
    path("settings/", views.settings, name="settings"),
    path("settings/delete/", views.account_delete, name="account_delete"),
    # At the address of allauth's own page, which comes after it.
    path("accounts/email/", views.email_change, name="email_change"),
]
