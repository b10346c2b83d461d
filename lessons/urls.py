from django.urls import path

from lessons.views import commitments, debriefs, gaps, lessons, logs, prepare, stories, waiting

app_name = "lessons"

urlpatterns = [
    path("interviews/<int:pk>/prepare/", prepare.interview_prepare, name="interview_prepare"),
    path("interviews/<int:pk>/prepare/stories/", prepare.prepare_story, name="prepare_story"),
    path("interviews/<int:pk>/prepare/questions/", prepare.prepare_question, name="prepare_question"),
    path("interviews/<int:pk>/log/", logs.interview_log, name="interview_log"),
    path("rejections/<int:pk>/debrief/", debriefs.debrief_begin, name="debrief_begin"),
    path("rejections/<int:pk>/remind/", waiting.rejection_remind, name="rejection_remind"),
    path("rejections/<int:pk>/let-go/", waiting.rejection_let_go, name="rejection_let_go"),
    path("debriefs/", waiting.debrief_list, name="debrief_list"),
    path("debriefs/tap/", waiting.debrief_tap, name="debrief_tap"),
    path("debriefs/<int:pk>/", debriefs.debrief_update, name="debrief_update"),
    path("debriefs/<int:pk>/done/", debriefs.debrief_done, name="debrief_done"),
    path("debriefs/<int:pk>/remind/", waiting.debrief_remind, name="debrief_remind"),
    path("debriefs/<int:pk>/let-go/", waiting.debrief_let_go, name="debrief_let_go"),
    path("debriefs/<int:pk>/resume/", waiting.debrief_resume, name="debrief_resume"),
    path("lessons/", lessons.lesson_list, name="lesson_list"),
    path("lessons/<slug:slug>/", lessons.lesson_detail, name="lesson_detail"),
    path("commitments/new/", commitments.commitment_create, name="commitment_create"),
    path("commitments/<int:pk>/edit/", commitments.commitment_update, name="commitment_update"),
    path("commitments/<int:pk>/retire/", lessons.commitment_retire, name="commitment_retire"),
    path("commitments/<int:pk>/let-go/", lessons.commitment_drop, name="commitment_drop"),
    path("commitments/<int:pk>/take-up/", lessons.commitment_take_up, name="commitment_take_up"),
    path("stories/", stories.story_list, name="story_list"),
    path("stories/new/", stories.story_create, name="story_create"),
    path("stories/options/", stories.story_options, name="story_options"),
    path("stories/<int:pk>/", stories.story_detail, name="story_detail"),
    path("stories/<int:pk>/edit/", stories.story_update, name="story_update"),
    path("stories/<int:pk>/archive/", stories.story_archive, name="story_archive"),
    path("stories/<int:pk>/restore/", stories.story_restore, name="story_restore"),
    path("gaps/", gaps.gap_list, name="gap_list"),
    path("gaps/new/", gaps.gap_create, name="gap_create"),
    path("gaps/options/", gaps.gap_options, name="gap_options"),
    path("gaps/<int:pk>/", gaps.gap_detail, name="gap_detail"),
    path("gaps/<int:pk>/edit/", gaps.gap_update, name="gap_update"),
    path("gaps/<int:pk>/state/", gaps.gap_state, name="gap_state"),
    path("applications/<int:pk>/gaps/new/", gaps.gap_mark, name="gap_mark"),
    path("applications/<int:pk>/gaps/<int:gap_pk>/remove/", gaps.gap_unmark, name="gap_unmark"),
]
