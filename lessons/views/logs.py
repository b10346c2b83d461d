from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_http_methods

from debrief.forms import show_refusal
from debrief.owned import Refused
from debrief.pages import render_page
from interviews.models import Interview
from lessons.forms.logs import Log, rearranged


@require_http_methods(["GET", "POST"])
def interview_log(request: HttpRequest, pk: int) -> HttpResponse:
    """The log of an interview, first written or written on. The buttons that add and remove a row save nothing."""
    interview = get_object_or_404(Interview.objects.for_user(request.user).for_page(), pk=pk)
    is_sent = request.method == "POST"
    if not is_sent and not interview.has_begun:
        messages.warning(request, "This interview lies ahead. It can be logged once it has begun.")
        return redirect("interviews:interview_detail", pk)
    rows = rearranged(request.POST)
    log = Log(rows or (request.POST if is_sent else None), interview, request.user)
    if is_sent and rows is None and log.is_valid():
        try:
            log.save()
        except Refused as refused:
            show_refusal(log.form, refused)
        else:
            messages.success(request, "The log is kept.")
            return redirect("interviews:interview_detail", pk)
    context = {"here": "interviews", "interview": interview, "log": log, "form": log.form}
    status = 422 if is_sent and rows is None else 200
    return render_page(request, "lessons/interview_log.html", context, status=status)
