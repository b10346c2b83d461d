"""What a page sends by itself while somebody writes: static/autosave.js."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from django.http import HttpRequest, JsonResponse
from django.utils import timezone

from debrief.owned import Refused
from interviews.models import Interview
from lessons.answers import stored_answers
from lessons.feedback import asked_after_a_round
from lessons.forms.debriefs import DebriefForm, Difference
from lessons.forms.logs import FOR_THE_BUTTON, Log
from lessons.models import Debrief
from lessons.sections import asked_on, minutes_left, sections_of


def is_autosave(request: HttpRequest) -> bool:
    return "X-Autosave" in request.headers


def show_both(revision: int, stored: Mapping[str, str], differences: Iterable[Difference]) -> JsonResponse:
    texts = [{"unit": d.unit, "label": d.label, "mine": d.mine, "theirs": d.theirs} for d in differences]
    return JsonResponse({"revision": revision, "stored": stored, "differences": texts}, status=409)


def answer_autosave(request: HttpRequest, form: DebriefForm) -> JsonResponse:
    """Saves what can be stored and names the rest. 409, and nothing saved, where another window saved other words."""
    is_whole = form.is_valid()
    if form.differences:
        return show_both(form.debrief.revision, form.stored, form.differences)
    errors = {} if is_whole else {name or "": list(reasons) for name, reasons in form.errors.items()}
    form.save()
    debrief = Debrief.objects.for_user(request.user).for_page().get(pk=form.debrief.pk)
    stored = stored_answers(debrief)
    feedback = getattr(debrief.rejection, "feedback", None)
    lessons = [question.text.number for question in form.asked_first or form.asked_folded]
    sections = sections_of(stored, form.shows, lessons, debrief.words, asked_on(feedback, asked_after_a_round(debrief)))
    return JsonResponse(
        {
            "revision": debrief.revision,
            "saved_at": f"{timezone.localtime():%H:%M}",
            "stored": stored,
            "errors": errors,
            "minutes": minutes_left(debrief.size, sections),
            "sections": [{"id": s.id, "says": s.says, "share": s.share} for s in sections],
        }
    )


def answer_log_autosave(request: HttpRequest, interview: Interview) -> JsonResponse:
    """As above, for the log of an interview. A forecast is not saved by itself: it would be sealed half typed."""
    log, errors = Log(request.POST, interview, request.user, without=(FOR_THE_BUTTON,)), {}
    if not log.is_valid():
        if log.differences:
            return show_both(log.revision, log.stored, log.differences)
        errors = log.errors
        interview = Interview.objects.for_user(request.user).for_page().get(pk=interview.pk)
        log = Log(request.POST, interview, request.user, without=(FOR_THE_BUTTON, *errors))
    stored, reason = log.stored, errors.get("", "")
    try:
        if not reason and log.is_valid():
            log.save()
            stored = log.stored_now()
    except Refused as refused:
        reason = refused.messages[0]
    if reason:
        # Nothing of it is kept.
        errors = {"": reason} | dict.fromkeys(request.POST, reason)
    return JsonResponse(
        {
            "revision": log.revision,
            "saved_at": f"{timezone.localtime():%H:%M}",
            "stored": stored,
            "errors": {name: [reason] for name, reason in errors.items()},
        }
    )
