from django.urls import path

from debrief.stub import stub
from progress import views

app_name = "progress"

urlpatterns = [
    path("", views.today, name="today"),
    path("progress/", views.progress, name="progress"),
    path("demo/start/", stub, name="demo_start"),
    path("demo/leave/", stub, name="demo_leave"),
]
