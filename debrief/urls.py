from django.conf import settings
from django.contrib import admin
from django.urls import include, path

from debrief.views import healthz, metrics, security

handler400 = "debrief.views.bad_request"
handler500 = "debrief.views.server_error"
# allauth asks for it by this name.
handler429 = "debrief.views.too_many"

urlpatterns = [
    path("", include("progress.urls")),
    path("", include("exchange.urls")),
    path("", include("applications.urls")),
    path("", include("interviews.urls")),
    path("", include("lessons.urls")),
    path("", include("accounts.urls")),
    path("accounts/", include("allauth.account.urls")),
    path("accounts/second-step/", include("accounts.second_step_urls")),
    path("healthz", healthz, name="healthz"),
    path(".well-known/security.txt", security, name="security"),
]
if settings.METRICS:
    urlpatterns.append(path("metrics", metrics, name="metrics"))
if settings.ADMIN:
    urlpatterns.append(path("admin/", admin.site.urls))
