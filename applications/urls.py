from django.urls import path

from applications.views import applications, board, lists, moves, notes, people, rejections, sweep

app_name = "applications"

urlpatterns = [
    path("applications/", lists.application_list, name="application_list"),
    path("applications/quick-add/", lists.application_quick_add, name="application_quick_add"),
    path("applications/board/", board.application_board, name="application_board"),
    path("applications/new/", applications.application_create, name="application_create"),
    path("applications/sweep/", sweep.application_sweep, name="application_sweep"),
    path("applications/sweep/suppose/", sweep.sweep_suppose, name="sweep_suppose"),
    path("applications/sweep/undo/<str:word>/", sweep.sweep_undo, name="sweep_undo"),
    path("applications/company-hint/", applications.company_hint, name="company_hint"),
    path("applications/source-hint/", lists.source_hint, name="source_hint"),
    path("applications/<int:pk>/", applications.application_detail, name="application_detail"),
    path("applications/<int:pk>/edit/", applications.application_update, name="application_update"),
    path("applications/<int:pk>/hours/", applications.application_hours, name="application_hours"),
    path("applications/<int:pk>/next-step/", applications.application_next_step, name="application_next_step"),
    path("applications/<int:pk>/move/", moves.application_move, name="application_move"),
    path("applications/<int:pk>/archive/", applications.application_archive, name="application_archive"),
    path("applications/<int:pk>/unarchive/", applications.application_unarchive, name="application_unarchive"),
    path("applications/<int:pk>/delete/", applications.application_delete, name="application_delete"),
    path("applications/<int:pk>/reject/", rejections.rejection_create, name="rejection_create"),
    path("rejections/<int:pk>/edit/", rejections.rejection_update, name="rejection_update"),
    path("applications/<int:pk>/undo-rejection/", moves.rejection_undo, name="rejection_undo"),
    path("applications/<int:pk>/reopen/", moves.application_reopen, name="application_reopen"),
    path("applications/<int:pk>/notes/new/", notes.note_create, name="note_create"),
    path("applications/<int:pk>/people/new/", people.contact_create, name="contact_create"),
    path("applications/<int:pk>/people/<int:contact_pk>/remove/", people.contact_detach, name="contact_detach"),
    path("stages/<int:pk>/edit/", moves.change_redate, name="change_redate"),
    path("stages/<int:pk>/undo/", moves.change_undo, name="change_undo"),
    path("notes/<int:pk>/edit/", notes.note_update, name="note_update"),
    path("notes/<int:pk>/delete/", notes.note_delete, name="note_delete"),
    path("people/<int:pk>/edit/", people.contact_update, name="contact_update"),
    path("people/<int:pk>/delete/", people.contact_delete, name="contact_delete"),
]
