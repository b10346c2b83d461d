from django.urls import path

from debrief.stub import stub

app_name = "progress"

urlpatterns = [
    path("", stub, name="today"),
    path("progress/", stub, name="progress"),
]
