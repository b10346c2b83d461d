from django.urls import path

from applications.views import rejections
from debrief.stub import stub

app_name = "applications"

urlpatterns = [
    path("applications/", stub, name="application_list"),
    path("applications/board/", stub, name="application_board"),
    path("applications/new/", stub, name="application_create"),
    path("applications/<int:pk>/", stub, name="application_detail"),
    path("applications/<int:pk>/edit/", stub, name="application_update"),
    path("applications/<int:pk>/move/", stub, name="application_move"),
    path("applications/<int:pk>/archive/", stub, name="application_archive"),
    path("applications/<int:pk>/delete/", stub, name="application_delete"),
    path("applications/<int:pk>/reject/", rejections.rejection_create, name="rejection_create"),
    path("rejections/<int:pk>/edit/", rejections.rejection_update, name="rejection_update"),
    path("applications/<int:pk>/undo-rejection/", stub, name="rejection_undo"),
    path("applications/<int:pk>/reopen/", stub, name="application_reopen"),
]
