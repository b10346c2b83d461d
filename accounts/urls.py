from django.urls import path

from debrief.stub import stub

app_name = "accounts"

urlpatterns = [
    path("settings/", stub, name="settings"),
    path("demo/start/", stub, name="demo_start"),
    path("demo/leave/", stub, name="demo_leave"),
]
