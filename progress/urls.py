from django.urls import path

from debrief.stub import stub

app_name = "progress"

urlpatterns = [
    path("", stub, name="today"),
    path("progress/", stub, name="progress"),
    path("demo/start/", stub, name="demo_start"),
    path("demo/leave/", stub, name="demo_leave"),
]
