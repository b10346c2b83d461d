"""The page of one application, which the views of its parts show too when something typed there is refused."""

from __future__ import annotations

from django.apps import apps
from django.db import models
from django.forms import Form, ModelForm
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone

from applications.forms.applications import KEENNESS, NextStepForm
from applications.forms.moves import ReopenForm
from applications.forms.notes import NoteForm
from applications.models import Application, Note, Rejection, StageChange
from applications.timeline import path, pay_in_words, thread
from debrief.has import Has
from debrief.pages import render_page


def fetch(user, pk: int) -> Application:
    """The application, and of which parts there are any: only those are asked for."""
    parts = {
        "has_noes": Has(Rejection, "application"),
        "has_notes": Has(Note, "application"),
        "has_talks": Has(apps.get_model("interviews.Interview"), "application"),
        # Those of a no are read with it.
        "has_debriefs": Has(apps.get_model("lessons.Debrief"), "application", without="rejection"),
        "has_people": Has(Application.contacts.through, "application"),
        "has_gaps": Has(Application.gaps.through, "application"),
    }
    rows = Application.objects.for_user(user).select_related("company").annotate(**parts)
    return get_object_or_404(rows.fetch_mode(models.FETCH_RAISE), pk=pk)


def history_of(application: Application) -> list[StageChange]:
    """The steps, oldest first, with what was written about them; where nothing was, nothing more is read."""
    steps = application.changes.for_thread() if application.has_debriefs else application.changes.all()
    return list(steps.select_related("rejection__debrief", "rejection__feedback") if application.has_noes else steps)


def show_application(request: HttpRequest, application: Application, **bound) -> HttpResponse:
    """The page; a form given by its name stands in it with what was typed, and the answer is then 422."""
    today, now = request.user.today(), timezone.now()
    # Asked for one by one, which costs less than a prefetch of each.
    changes = history_of(application)
    notes = application.timeline_notes.all() if application.has_notes else ()
    talks = list(application.interviews.for_thread()) if application.has_talks else []
    for talk in talks:
        talk.is_passed = talk.has_passed(talks, changes)
    held = [talk for talk in talks if not talk.is_cancelled]
    coming = next((talk for talk in held if talk.starts_at > now), None)
    last_talk = max((talk.starts_at for talk in held if talk.starts_at <= now), default=None)
    latest_round = max((talk.round for talk in held), default=None)
    context = {
        "here": "applications",
        "application": application,
        "path": path(application, changes, latest_round, today),
        "thread": thread(changes, notes, talks, today),
        "coming": coming,
        "is_due": application.next_step_on is not None and application.next_step_on <= today,
        "is_silent": application.is_silent(today, last_talk, is_coming=coming is not None),
        "quiet_days": (today - application.quiet_since(last_talk)).days,
        "rejection": changes[-1].rejection if application.current_rejection_id else None,
        "people": application.contacts.all() if application.has_people else (),
        "gaps": application.gaps.all() if application.has_gaps else (),
        "can_undo_steps": len(changes) > 1,
        "last": changes[-1],
        "pay": pay_in_words(application),
        "keenness": dict(KEENNESS).get(application.excitement, ""),
    }
    context |= opened(request, application) | bound
    return render_page(request, "applications/application_detail.html", context, status=422 if bound else 200)


def opened(request: HttpRequest, application: Application) -> dict[str, ModelForm | Form]:
    """The small form that the address asks for by `form`; the page is light without them."""
    match request.GET.get("form"):
        case "note":
            return {"note_form": NoteForm(user=request.user)}
        case "next-step":
            return {"next_step_form": NextStepForm(instance=application, user=request.user)}
        case "reopen":
            return {"reopen_form": ReopenForm(user=request.user)}
    return {}
