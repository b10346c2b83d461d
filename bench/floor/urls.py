from django.urls import path

from . import views

urlpatterns = [
    path("applications/", views.application_list, name="application_list"),
    path("applications/stats/", views.application_stats, name="application_stats"),
    path("applications/new/", views.application_create, name="application_create"),
    path("applications/<int:pk>/", views.application_detail, name="application_detail"),
]
