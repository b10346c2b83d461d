from __future__ import annotations

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_http_methods

from debrief.forms import show_refusal
from debrief.owned import Refused
from debrief.pages import render_page
from interviews.models import Interview
from lessons.forms.logs import Log
from lessons.views.autosave import answer_log_autosave, is_autosave


@require_http_methods(["GET", "HEAD", "POST"])
def interview_log(request: HttpRequest, pk: int) -> HttpResponse:
    """The log of an interview, first written or written on."""
    interviews = Interview.objects.for_user(request.user).for_page()
    if request.method == "POST":
        # One transaction from the first look to the last word: another window waits until this one has saved.
        with transaction.atomic():
            interview = get_object_or_404(interviews.select_for_update(of=["self"]), pk=pk)
            return answer_log_autosave(request, interview) if is_autosave(request) else save_log(request, interview)
    interview = get_object_or_404(interviews, pk=pk)
    if not interview.has_begun:
        messages.warning(request, "This interview lies ahead. It can be logged once it has begun.")
        return redirect("interviews:interview_detail", pk)
    return show_log(request, Log(None, interview, request.user))


def save_log(request: HttpRequest, interview: Interview) -> HttpResponse:
    """The buttons that add and remove a row save nothing."""
    log = Log(request.POST, interview, request.user)
    if log.is_rearranged:
        return show_log(request, log)
    if log.is_valid():
        try:
            log.save()
        except Refused as refused:
            show_refusal(log.form, refused)
        else:
            messages.success(request, "The log is kept.")
            return redirect("lessons:interview_after", interview.pk)
    return show_log(request, log, status=422)


def show_log(request: HttpRequest, log: Log, status: int = 200) -> HttpResponse:
    context = {"here": "interviews", "interview": log.interview, "log": log, "form": log.form}
    return render_page(request, "lessons/interview_log.html", context, status=status)
