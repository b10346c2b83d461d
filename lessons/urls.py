from django.urls import path

from debrief.stub import stub
from lessons.views.logs import interview_log

app_name = "lessons"

urlpatterns = [
    path("interviews/<int:pk>/log/", interview_log, name="interview_log"),
    path("rejections/<int:pk>/debrief/", stub, name="debrief_begin"),
    path("debriefs/", stub, name="debrief_list"),
    path("debriefs/<int:pk>/", stub, name="debrief_update"),
    path("debriefs/<int:pk>/done/", stub, name="debrief_done"),
    path("debriefs/<int:pk>/remind/", stub, name="debrief_remind"),
    path("debriefs/<int:pk>/let-go/", stub, name="debrief_let_go"),
    path("debriefs/<int:pk>/resume/", stub, name="debrief_resume"),
    path("lessons/", stub, name="lesson_list"),
    path("lessons/<slug:slug>/", stub, name="lesson_detail"),
]
