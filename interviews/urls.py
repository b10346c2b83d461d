from django.urls import path

from debrief.stub import stub

app_name = "interviews"

urlpatterns = [
    path("interviews/", stub, name="interview_list"),
    path("interviews/new/", stub, name="interview_add"),
    path("applications/<int:pk>/interviews/new/", stub, name="interview_create"),
    path("interviews/<int:pk>/", stub, name="interview_detail"),
    path("interviews/<int:pk>/edit/", stub, name="interview_update"),
    path("interviews/<int:pk>/delete/", stub, name="interview_delete"),
    path("interviews/<int:pk>/forecast/", stub, name="interview_forecast"),
]
