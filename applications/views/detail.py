"""The page of one application, which the views of its parts show too when something typed there is refused."""

from __future__ import annotations

from django.apps import apps
from django.db import models
from django.db.models import QuerySet
from django.forms import Form, ModelForm
from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone

from applications.forms.applications import KEENNESS, NextStepForm
from applications.forms.moves import ReopenForm
from applications.forms.notes import NoteForm
from applications.models import Application, Note, Rejection, StageChange
from applications.timeline import path, pay_in_words, thread
from applications.values import PARTED
from debrief.asking import KEY, written_once
from debrief.has import Has
from debrief.pages import render_page


@written_once(owner=KEY, pk=KEY)
def on_page(owner, pk) -> QuerySet[Application]:
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
    rows = Application.objects.for_user(owner).filter(pk=pk).select_related("company")
    return rows.annotate(**parts).fetch_mode(models.FETCH_RAISE)


@written_once(application=KEY)
def steps_of(application, has_noes: bool, has_debriefs: bool) -> QuerySet[StageChange]:
    """The history, oldest first, with what was written about it; where nothing was, nothing more is read."""
    steps = StageChange.objects.filter(application=application)
    steps = steps.for_thread() if has_debriefs else steps
    return steps.select_related("rejection__debrief", "rejection__feedback") if has_noes else steps


@written_once(application=KEY)
def talks_of(application) -> QuerySet:
    return apps.get_model("interviews.Interview").objects.filter(application=application).for_thread()


@written_once(application=KEY)
def notes_of(application) -> QuerySet[Note]:
    return Note.objects.filter(application=application)


def fetch(user, pk: int) -> Application:
    if not (found := on_page(owner=user.pk, pk=pk)):
        raise Http404
    return found[0]


def show_application(request: HttpRequest, application: Application, **bound) -> HttpResponse:
    """The page; a form given by its name stands in it with what was typed, and the answer is then 422."""
    pk, today, now = application.pk, request.user.today(), timezone.now()
    # Asked for one by one, which costs less than a prefetch of each.
    changes = steps_of(application=pk, has_noes=application.has_noes, has_debriefs=application.has_debriefs)
    notes = notes_of(application=pk) if application.has_notes else ()
    talks = talks_of(application=pk) if application.has_talks else []
    for talk in talks:
        talk.is_passed = talk.has_passed(talks, changes)
    held = [talk for talk in talks if not talk.is_cancelled]
    coming = next((talk for talk in held if talk.starts_at > now and application.stage not in PARTED), None)
    last = max((talk for talk in held if talk.starts_at <= now), key=lambda talk: talk.starts_at, default=None)
    last_talk = last and last.starts_at
    latest_round = max((talk.round for talk in held), default=None)
    context = {
        "here": "applications",
        "application": application,
        "path": path(application, changes, latest_round, today),
        "thread": thread(changes, notes, talks, today),
        "coming": coming,
        "is_due": application.next_step_on is not None and application.next_step_on <= today,
        "is_silent": application.is_silent(today, last_talk, last and last.outcome, is_coming=coming is not None),
        "may_have_closed": coming is None and application.may_have_closed(last_talk, last and last.outcome),
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
