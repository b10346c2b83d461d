"""What the page sends by itself while somebody writes: static/debrief-form.js."""

from __future__ import annotations

from django.http import HttpRequest, JsonResponse
from django.utils import timezone

from lessons.answers import stored_answers
from lessons.forms.debriefs import DebriefForm
from lessons.models import Debrief
from lessons.sections import minutes_left, sections_of


def is_autosave(request: HttpRequest) -> bool:
    return "X-Autosave" in request.headers


def answer_autosave(request: HttpRequest, form: DebriefForm) -> JsonResponse:
    """Saves what can be stored and names the rest. 409, and nothing saved, where another window saved other words."""
    is_whole = form.is_valid()
    if form.differences:
        return JsonResponse(
            {
                "revision": form.debrief.revision,
                "stored": form.stored,
                "differences": [
                    {"unit": d.unit, "label": d.label, "mine": d.mine, "theirs": d.theirs} for d in form.differences
                ],
            },
            status=409,
        )
    errors = {} if is_whole else {name or "": list(reasons) for name, reasons in form.errors.items()}
    form.save()
    debrief = Debrief.objects.for_user(request.user).for_page().get(pk=form.debrief.pk)
    stored = stored_answers(debrief)
    feedback = getattr(debrief.rejection, "feedback", None)
    lessons = [question.text.number for question in form.asked_first or form.asked_folded]
    sections = sections_of(stored, form.shows, lessons, debrief.words, feedback and feedback.asked_on)
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
