"""One interview: its page, the forecast before it, calling it off, deleting it."""

from __future__ import annotations

from django.contrib import messages
from django.db.models import Prefetch, prefetch_related_objects
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from debrief.forms import show_refusal
from debrief.once import once
from debrief.owned import Refused
from debrief.pages import render_page, safe_next
from debrief.trash import throw_away
from interviews.forms import ForecastForm
from interviews.models import Interview, QuestionUse, StoryTold


@require_safe
def interview_detail(request: HttpRequest, pk: int) -> HttpResponse:
    return page(request, found(request, pk))


@require_POST
def interview_forecast(request: HttpRequest, pk: int) -> HttpResponse:
    interview = found(request, pk)
    form = ForecastForm(request.POST)
    if form.is_valid():
        try:
            interview.forecast(form.cleaned_data["forecast_before"])
        except Refused as refused:
            show_refusal(form, refused)
        else:
            if request.htmx:
                return page(request, interview)
            return redirect(safe_next(request, reverse("interviews:interview_detail", args=[pk])))
    return page(request, interview, form, status=422)


@require_POST
def interview_cancel(request: HttpRequest, pk: int) -> HttpResponse:
    interview = found(request, pk)
    try:
        if "undo" in request.POST:
            interview.uncancel()
        else:
            interview.cancel()
    except Refused as refused:
        messages.error(request, refused.messages[0])
        return page(request, interview, status=422)
    return redirect("interviews:interview_detail", pk)


@require_http_methods(["GET", "POST"])
@once
def interview_delete(request: HttpRequest, pk: int) -> HttpResponse:
    interview = found(request, pk)
    if request.method == "POST":
        throw_away(request, f"{interview.round_name} at {interview.application.company}", interview)
        return redirect("applications:application_detail", interview.application_id)
    context = {"here": "interviews", "interview": interview, "going": interview.goes_with_it()}
    return render_page(request, "interviews/interview_delete.html", context)


def found(request: HttpRequest, pk: int) -> Interview:
    interviews = Interview.objects.for_user(request.user).for_page().select_related("debrief", "feedback")
    return get_object_or_404(interviews, pk=pk)


def page(
    request: HttpRequest, interview: Interview, form: ForecastForm | None = None, status: int = 200
) -> HttpResponse:
    """The page of an interview; for htmx only its forecast."""
    prefetch_related_objects(
        [interview],
        "contacts",
        "asked",
        Prefetch("told", StoryTold.objects.select_related("story")),
        Prefetch("own_questions", QuestionUse.objects.select_related("question")),
        Prefetch("checks", interview.checks.model.objects.select_related("commitment")),
    )
    context = {
        "here": "interviews",
        "interview": interview,
        "form": form or ForecastForm(initial={"forecast_before": interview.forecast_before}),
        "is_elsewhere": interview.is_elsewhere(request.user.tz),
    }
    return render_page(request, "interviews/interview_detail.html", context, partial="forecast", status=status)
