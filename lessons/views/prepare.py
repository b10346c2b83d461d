"""The evening before an interview: what to take into the room."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from debrief.forms import show_refusal
from debrief.owned import Refused, key_of
from debrief.pages import render_page
from interviews.forms import ForecastForm
from interviews.models import Interview, OwnQuestion, Story
from lessons.bringing import questions_for, stories_for
from lessons.forms.preparing import QuestionForm
from lessons.preparing import prepare

PAGE = "lessons/interview_prepare.html"


@require_safe
def interview_prepare(request: HttpRequest, pk: int) -> HttpResponse:
    return page(request, found(request, pk))


@require_POST
def prepare_story(request: HttpRequest, pk: int) -> HttpResponse:
    """Chooses the story named by `choose` for the card, or takes off the one named by `leave`."""
    interview = found(request, pk)
    verb = interview.plan_story if "choose" in request.POST else interview.leave_story
    return answer(request, interview, "stories", settle(request, verb, Story))


@require_POST
def prepare_question(request: HttpRequest, pk: int) -> HttpResponse:
    """Plans the question named by `choose`, takes off the one named by `leave`, or plans a typed one, new or not."""
    interview = found(request, pk)
    if "choose" in request.POST or "leave" in request.POST:
        verb = interview.plan_question if "choose" in request.POST else interview.leave_question
        return answer(request, interview, "questions", settle(request, verb, OwnQuestion))
    form = QuestionForm(request.POST, user=request.user)
    if form.is_valid():
        try:
            form.plan(interview)
        except Refused as refused:
            show_refusal(form, refused)
        else:
            return answer(request, interview, "questions", is_typing=True)
    return answer(request, interview, "questions", question_form=form)


def settle(request: HttpRequest, verb: Callable, model: type[Story | OwnQuestion]) -> str:
    """Does the verb with the row that a button names; what it refuses, in words."""
    key = request.POST.get("choose") or request.POST.get("leave") or ""
    row = get_object_or_404(model.objects.for_user(request.user), pk=key_of(key))
    try:
        verb(row)
    except Refused as refused:
        return refused.messages[0]
    return ""


def answer(request: HttpRequest, interview: Interview, part: str, refused: str = "", **context) -> HttpResponse:
    """That part of the page for htmx; else the page again, at the place of the button, or with what was refused."""
    context |= {"refused": {part: refused}}
    status = 422 if refused or "question_form" in context else 200
    if request.htmx.target == part:
        rows = stories_for(interview) if part == "stories" else questions_for(interview)
        context = shared(request, interview) | {part: rows} | context
        return render_page(request, PAGE, context, partial=part, status=status)
    if status == 422:
        return page(request, interview, status, **context)
    return redirect(f"{reverse('lessons:interview_prepare', args=[interview.pk])}#{part}")


def found(request: HttpRequest, pk: int) -> Interview:
    interview = get_object_or_404(Interview.objects.for_user(request.user).for_page(), pk=pk)
    # The same person, already at hand: no further query asks who it is.
    interview.owner = request.user
    return interview


def shared(request: HttpRequest, interview: Interview) -> dict:
    """What the page and each part of it show."""
    return {
        "interview": interview,
        "can_plan": not (interview.has_begun or interview.is_cancelled),
        "question_form": QuestionForm(user=request.user),
    }


def page(request: HttpRequest, interview: Interview, status: int = 200, **context) -> HttpResponse:
    now = timezone.now()
    card = prepare(interview, now)
    away = (timezone.localdate(interview.starts_at) - timezone.localdate(now)).days
    context = {
        "here": "interviews",
        "card": card,
        "stories": card.stories,
        "questions": card.questions,
        "near": {0: "Today, ", 1: "Tomorrow, "}.get(away, ""),
        "form": ForecastForm(initial={"forecast_before": interview.forecast_before}),
        "is_elsewhere": interview.is_elsewhere(request.user.tz),
    } | context
    return render_page(request, PAGE, shared(request, interview) | context, status=status)
