from django.urls import include, path

urlpatterns = [
    path("", include("progress.urls")),
    path("", include("applications.urls")),
    path("", include("interviews.urls")),
    path("", include("lessons.urls")),
    path("", include("accounts.urls")),
    path("accounts/", include("allauth.account.urls")),
]
