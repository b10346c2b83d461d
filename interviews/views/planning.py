"""An interview is planned, from anywhere or for one application, and changed."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_http_methods

from applications.models import Application
from debrief.forms import show_refusal
from debrief.once import once
from debrief.owned import Refused
from debrief.pages import handed_over, render_page
from interviews.forms import InterviewAddForm, InterviewForm
from interviews.models import Interview
from interviews.values import likely_kind


@require_http_methods(["GET", "POST"])
@once
def interview_add(request: HttpRequest) -> HttpResponse:
    first = {"kind": likely_kind()}
    form = InterviewAddForm(request.POST or None, user=request.user, initial=first)
    return plan(request, form, "interviews/interview_add.html", {})


@require_http_methods(["GET", "POST"])
@once
def interview_create(request: HttpRequest, pk: int) -> HttpResponse:
    mine = Application.objects.for_user(request.user).select_related("company")
    application = get_object_or_404(mine, pk=pk)
    handed = handed_over(request)
    initial = application.interviews.proposed(application.stage) | {"notes": handed.get("their_words", "")}
    form = InterviewForm(
        None if handed else request.POST or None, user=request.user, application=application, initial=initial | handed
    )
    return plan(request, form, "interviews/interview_create.html", {"application": application})


@require_http_methods(["GET", "POST"])
def interview_update(request: HttpRequest, pk: int) -> HttpResponse:
    interview = get_object_or_404(Interview.objects.for_user(request.user).for_page(), pk=pk)
    form = InterviewForm(request.POST or None, user=request.user, instance=interview)
    return plan(request, form, "interviews/interview_update.html", {"interview": interview})


def plan(request: HttpRequest, form: InterviewForm, template: str, context: dict) -> HttpResponse:
    """Keeps the interview and leads to its page, or to its log when it has begun; else the form, with its reasons."""
    if request.method == "POST" and form.is_valid():
        try:
            interview = form.save()
        except Refused as refused:
            show_refusal(form, refused)
        else:
            messages.success(request, "The interview is noted." if form.is_new else "The interview is changed.")
            leads_to_log = form.is_new and interview.has_begun
            return redirect("lessons:interview_log" if leads_to_log else "interviews:interview_detail", interview.pk)
    return render_page(
        request, template, context | {"here": "interviews", "form": form}, status=422 if form.is_bound else 200
    )
