from django.urls import path

from debrief.stub import stub
from lessons.views import lessons, logs

app_name = "lessons"

urlpatterns = [
    path("interviews/<int:pk>/log/", logs.interview_log, name="interview_log"),
    path("rejections/<int:pk>/debrief/", stub, name="debrief_begin"),
    path("debriefs/", stub, name="debrief_list"),
    path("debriefs/<int:pk>/", stub, name="debrief_update"),
    path("debriefs/<int:pk>/done/", stub, name="debrief_done"),
    path("debriefs/<int:pk>/remind/", stub, name="debrief_remind"),
    path("debriefs/<int:pk>/let-go/", stub, name="debrief_let_go"),
    path("debriefs/<int:pk>/resume/", stub, name="debrief_resume"),
    path("lessons/", lessons.lesson_list, name="lesson_list"),
    path("lessons/<slug:slug>/", lessons.lesson_detail, name="lesson_detail"),
    path("commitments/<int:pk>/retire/", lessons.commitment_retire, name="commitment_retire"),
    path("commitments/<int:pk>/let-go/", lessons.commitment_drop, name="commitment_drop"),
    path("commitments/<int:pk>/take-up/", lessons.commitment_take_up, name="commitment_take_up"),
]
