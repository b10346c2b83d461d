"""After the log: what was forgotten in the room can still be asked, and so can feedback."""

from __future__ import annotations

from django.contrib import messages
from django.forms import BaseForm
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST, require_safe

from applications.models import Note
from debrief.forms import show_refusal
from debrief.owned import Refused
from debrief.pages import is_pressed, render_page
from interviews.models import Feedback, Interview
from lessons.feedback import ask_after_interview, follow_up, forgotten, person_to_write_to
from lessons.forms.feedback import FeedbackForm, FollowUpForm


@require_safe
def interview_after(request: HttpRequest, pk: int) -> HttpResponse:
    interview = found(request, pk)
    if not interview.has_begun:
        return redirect("interviews:interview_detail", pk)
    return show_after(request, interview)


@require_POST
def interview_follow_up(request: HttpRequest, pk: int) -> HttpResponse:
    """Notes on the application that the message was sent."""
    interview = found(request, pk)
    form = FollowUpForm(request.POST, user=request.user)
    if not form.is_valid():
        return show_after(request, interview, follow_up_form=form)
    text, today = form.cleaned_data["message"], request.user.today()
    Note.objects.create(application=interview.application, on=today, kind=Note.Kind.SENT, text=text)
    messages.success(request, "Noted: your message stands on the application.")
    return redirect("lessons:interview_after", pk)


@require_POST
def interview_feedback(request: HttpRequest, pk: int) -> HttpResponse:
    """Notes that feedback was asked for, or what they answered."""
    interview = found(request, pk)
    feedback = feedback_of(interview)
    if is_pressed(request, "asked"):
        if not (feedback.asked_on or feedback.answered_on):
            feedback.asked_on = request.user.today()
            feedback.save()
        messages.success(request, "Noted: you asked. Their answer can be entered when it comes.")
        return redirect("lessons:interview_after", pk)
    form = FeedbackForm(request.POST, instance=feedback, user=request.user)
    if form.is_valid():
        try:
            form.save()
        except Refused as refused:
            show_refusal(form, refused)
        else:
            messages.success(request, "Saved.")
            return redirect("lessons:interview_after", pk)
    return show_after(request, interview, feedback_form=form)


def found(request: HttpRequest, pk: int) -> Interview:
    interviews = Interview.objects.for_user(request.user).for_page().select_related("feedback")
    return get_object_or_404(interviews, pk=pk)


def feedback_of(interview: Interview) -> Feedback:
    return getattr(interview, "feedback", None) or Feedback(interview=interview)


def show_after(request: HttpRequest, interview: Interview, **bound: BaseForm) -> HttpResponse:
    """The page; a form given by its name stands in it with what was typed, and the answer is then 422."""
    person, feedback = person_to_write_to(interview), feedback_of(interview)
    questions = [use.question.text for use in forgotten(interview)]
    context = {
        "here": "interviews",
        "interview": interview,
        "questions": questions,
        "follow_up": follow_up(interview, questions, person, request.user),
        "feedback": feedback,
        "feedback_request": ask_after_interview(interview, person, request.user),
        "feedback_form": FeedbackForm(instance=feedback, user=request.user),
    }
    return render_page(request, "lessons/interview_after.html", context | bound, status=422 if bound else 200)
