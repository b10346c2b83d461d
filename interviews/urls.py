from django.urls import path

from interviews.views import detail, listing, planning, questions, rehearsal, weaknesses

app_name = "interviews"

urlpatterns = [
    path("interviews/", listing.interview_list, name="interview_list"),
    path("interviews/new/", planning.interview_add, name="interview_add"),
    path("applications/<int:pk>/interviews/new/", planning.interview_create, name="interview_create"),
    path("interviews/<int:pk>/", detail.interview_detail, name="interview_detail"),
    path("interviews/<int:pk>/edit/", planning.interview_update, name="interview_update"),
    path("interviews/<int:pk>/delete/", detail.interview_delete, name="interview_delete"),
    path("interviews/<int:pk>/forecast/", detail.interview_forecast, name="interview_forecast"),
    path("interviews/<int:pk>/cancel/", detail.interview_cancel, name="interview_cancel"),
    path("questions/", questions.question_list, name="question_list"),
    path("questions/new/", questions.question_create, name="question_create"),
    path("questions/options/", questions.question_options, name="question_options"),
    path("questions/starters/", questions.question_starters, name="question_starters"),
    path("questions/<int:pk>/", questions.question_detail, name="question_detail"),
    path("questions/<int:pk>/edit/", questions.question_update, name="question_update"),
    path("questions/<int:pk>/archive/", questions.question_archive, name="question_archive"),
    path("questions/<int:pk>/restore/", questions.question_restore, name="question_restore"),
    path("weaknesses/", weaknesses.weakness_list, name="weakness_list"),
    path("weaknesses/new/", weaknesses.weakness_create, name="weakness_create"),
    path("weaknesses/options/", weaknesses.weakness_options, name="weakness_options"),
    path("weaknesses/<int:pk>/", weaknesses.weakness_detail, name="weakness_detail"),
    path("weaknesses/<int:pk>/edit/", weaknesses.weakness_update, name="weakness_update"),
    path("weaknesses/<int:pk>/archive/", weaknesses.weakness_archive, name="weakness_archive"),
    path("weaknesses/<int:pk>/restore/", weaknesses.weakness_restore, name="weakness_restore"),
    path("weaknesses/<int:pk>/notes/new/", weaknesses.weakness_note_create, name="weakness_note_create"),
    path("weakness-notes/<int:pk>/edit/", weaknesses.weakness_note_update, name="weakness_note_update"),
    path("weakness-notes/<int:pk>/delete/", weaknesses.weakness_note_delete, name="weakness_note_delete"),
    path("rehearse/", rehearsal.rehearse, name="rehearse"),
    path("rehearse/cards/<int:pk>/", rehearsal.rehearse_card, name="rehearse_card"),
    path("rehearse/cards/<int:pk>/answer/", rehearsal.rehearse_answer, name="rehearse_answer"),
    path("rehearse/cards/<int:pk>/undo/", rehearsal.rehearse_undo, name="rehearse_undo"),
    path("rehearse/cards/<int:pk>/set-aside/", rehearsal.rehearse_set_aside, name="rehearse_set_aside"),
    path("rehearse/cards/<int:pk>/take-up/", rehearsal.rehearse_take_up, name="rehearse_take_up"),
    path("rehearse/cards/<int:pk>/better/", rehearsal.rehearse_better, name="rehearse_better"),
]
