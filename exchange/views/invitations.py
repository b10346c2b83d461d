"""An invitation comes in: read, looked through and kept; or followed, when its interview is here already."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from accounts.models import PersonsRequest
from debrief.forms import show_refusal
from debrief.once import once
from debrief.owned import Refused, key_of
from debrief.pages import is_pressed, render_page
from exchange.calendar.invitations import Event
from exchange.invited import MOST_SHOWN, InvitationReadForm, InvitedForm, filled, packed, twins, unpacked
from exchange.models import Invitation
from interviews.models import Interview


@require_http_methods(["GET", "POST"])
def invitation_create(request: PersonsRequest) -> HttpResponse:
    """Takes the text or the file. One event is shown for review at once; of several, the person chooses."""
    is_sent = request.method == "POST"
    form = InvitationReadForm(request.POST, request.FILES, user=request.user) if is_sent else None
    if form and form.is_valid():
        return offer(request, form.cleaned_data["events"])
    context = {"here": "interviews", "form": form or InvitationReadForm(user=request.user)}
    return render_page(request, "exchange/invitation_create.html", context, status=422 if form else 200)


def offer(request: PersonsRequest, events: list[Event], likely: int | None = None) -> HttpResponse:
    """The only event, for review, or several to choose from. `likely` is the application that they are about."""
    if len(events) == 1:
        return show(request, unpacked(packed(events[0])), likely)
    now = timezone.now()
    events = sorted(
        events, key=lambda event: (event.starts_at is None or event.starts_at < now, event.starts_at or now)
    )
    context = {
        "here": "interviews",
        "events": [(event, packed(event)) for event in events[:MOST_SHOWN]],
        "more": max(0, len(events) - MOST_SHOWN),
        "likely": likely,
    }
    return render_page(request, "exchange/invitation_create.html", context)


@require_POST
@once
def invitation_review(request: PersonsRequest) -> HttpResponse:
    """An event that was chosen, or the form that it filled, looked through and sent."""
    event = unpacked(request.POST.get("event", ""))
    if event is None:
        return ask_again(request)
    if not is_pressed(request, "save") or event.starts_at is None or Invitation.objects.of(request.user, event):
        return show(request, event, key_of(request.POST.get("application", "")))
    form = InvitedForm(request.POST, user=request.user, event=event)
    if form.is_valid():
        try:
            interview = form.save()
        except Refused as refused:
            show_refusal(form, refused)
        else:
            messages.success(request, "The interview is noted.")
            return redirect(
                "lessons:interview_log" if interview.has_begun else "interviews:interview_detail", interview.pk
            )
    return review(request, event, form, status=422)


@require_POST
def invitation_update(request: PersonsRequest) -> HttpResponse:
    """Does with the interview what the event says: moves it, calls it off. `interview` says first which one it is."""
    event = unpacked(request.POST.get("event", ""))
    if event is None:
        return ask_again(request)
    invitation = Invitation.objects.of(request.user, event)
    if invitation is None and "interview" in request.POST:
        mine = Interview.objects.for_user(request.user)
        interview = get_object_or_404(mine, pk=key_of(request.POST["interview"]))
        if interview.starts_at == event.starts_at:
            Invitation.objects.remember(interview, event)
    if invitation is None:
        return show(request, event)
    try:
        if event.is_cancelled:
            invitation.call_off(event)
        else:
            invitation.follow(event, request.POST.getlist("take"))
    except Refused as refused:
        return update(request, event, Invitation.objects.of(request.user, event), refused.messages[0], status=422)
    messages.success(request, "It is noted as called off." if event.is_cancelled else "The interview is changed.")
    return redirect("interviews:interview_detail", invitation.interview_id)


def show(request: PersonsRequest, event: Event, likely: int | None = None) -> HttpResponse:
    """The page that fits the event: its interview is here already, or it calls off what is not, or it is a new one."""
    known = Invitation.objects.of(request.user, event)
    if known or event.is_cancelled:
        return update(request, event, known)
    return review(request, event, likely=likely)


def review(
    request: PersonsRequest,
    event: Event,
    form: InvitedForm | None = None,
    likely: int | None = None,
    status: int = 200,
) -> HttpResponse:
    found = filled(request.user, event, likely)
    context = {
        "here": "interviews",
        "event": event,
        "packed": packed(event),
        "form": form or InvitedForm(user=request.user, event=event, initial=found.initial),
        "because": found.because,
        "twins": [talk for talk in twins(request.user, event) if event.uid and not talk.is_cancelled],
    }
    return render_page(request, "exchange/invitation_review.html", context, status=status)


def update(
    request: PersonsRequest, event: Event, known: Invitation | None, refused: str = "", status: int = 200
) -> HttpResponse:
    context = {
        "here": "interviews",
        "event": event,
        "packed": packed(event),
        "known": known,
        "is_older": bool(known and known.is_newer_than(event)),
        "changes": known.changes(event) if known and not event.is_cancelled else [],
        "twins": [] if known or not event.uid else twins(request.user, event),
        "refused": refused,
    }
    return render_page(request, "exchange/invitation_update.html", context, status=status)


def ask_again(request: HttpRequest) -> HttpResponse:
    messages.info(request, "That page had grown too old. Read the invitation in once more.")
    return redirect("exchange:invitation_create")
