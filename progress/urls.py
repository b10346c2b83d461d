from django.urls import path

from progress import demo, views

app_name = "progress"

urlpatterns = [
    path("", views.today, name="today"),
    path("progress/", views.progress, name="progress"),
    path("demo/start/", demo.demo_start, name="demo_start"),
    path("demo/leave/", demo.demo_leave, name="demo_leave"),
]
