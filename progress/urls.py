from django.urls import path

from progress import demo, views
from progress.funnel import views as funnel

app_name = "progress"

urlpatterns = [
    path("", views.today, name="today"),
    path("progress/", views.progress, name="progress"),
    path("progress/funnel/", funnel.funnel, name="funnel"),
    path("progress/funnel/svg/", funnel.funnel_file, {"kind": "svg"}, name="funnel_svg"),
    path("progress/funnel/csv/", funnel.funnel_file, {"kind": "csv"}, name="funnel_csv"),
    path("progress/funnel/text/", funnel.funnel_file, {"kind": "txt"}, name="funnel_text"),
    path("demo/start/", demo.demo_start, name="demo_start"),
    path("demo/leave/", demo.demo_leave, name="demo_leave"),
]
