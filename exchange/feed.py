"""What a person's calendar shows: interviews, and all of which the reminders speak, whether these are mailed or not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta

from django.db import models
from django.urls import reverse

from accounts.models import User
from applications.models import Application
from exchange.calendar.writing import Entry
from interviews.models import Interview
from lessons.models import Debrief
from lessons.values import State

# How long an interview stays in the feed, which programs fetch whole every hour or so.
KEPT = timedelta(days=365)

# The full address of a page, by the name of its route and its keys.
Address = Callable[..., str]


def calendar_of(user: User, now: datetime, address: Address, *, with_notes: bool = False) -> Iterator[Entry]:
    """The entries of one person in four queries: the interviews of a year back and all that lie ahead first."""
    talks = Interview.objects.for_user(user).filter(starts_at__gt=now - KEPT).order_by("starts_at", "id")
    for interview in talks.for_list().prefetch_related("contacts"):
        yield interview_entry(interview, user, address, with_notes=with_notes)
        if interview.starts_at > now and not interview.is_off:
            yield prepare_entry(interview, user, address)
    steps = Application.objects.for_user(user).open().exclude(next_step_on=None).order_by("next_step_on", "id")
    for application in steps.select_related("company").fetch_mode(models.FETCH_RAISE):
        yield step_entry(application, address)
    asking = Debrief.objects.for_user(user).filter(state=State.DRAFT).exclude(remind_on=None)
    for debrief in asking.order_by("remind_on", "id").for_list():
        yield reminder_entry(debrief, address)
    if user.remind_week:
        yield week_entry(now.astimezone(user.tz).date(), address)


def interview_entry(interview: Interview, user: User, address: Address, *, with_notes: bool = False) -> Entry:
    """An interview for a calendar. Its notes only where the person asks for them: a calendar may be shown to others."""
    page = address("interviews:interview_detail", interview.pk)
    return Entry(
        uid=f"{interview.uid}@debrief",
        summary=f"{interview.round_name} at {interview.application.company}",
        starts=interview.starts_at,
        ends=interview.ends_at,
        description="\n".join(said_of(interview, user, page, with_notes=with_notes)),
        location=interview.place,
        url=page,
        sequence=interview.revision,
        is_cancelled=interview.is_off,
    )


def said_of(interview: Interview, user: User, page: str, *, with_notes: bool) -> Iterator[str]:
    kind, medium = interview.get_kind_display(), interview.get_medium_display().lower()
    how = f"{kind}, {medium}" if medium and medium not in kind.lower() else kind
    yield f"{interview.application.job_title}. {how}."
    if interview.is_elsewhere(user.tz):
        yield f"{interview.starts_at.astimezone(interview.tz):%H:%M} in {interview.zone}."
    if people := [str(person) for person in interview.contacts.all()]:
        yield f"With {', '.join(people)}."
    if interview.place_link:
        yield f"Join: {interview.place_link}"
    yield f"In Debrief: {page}"
    if with_notes and interview.notes:
        yield f"\n{interview.notes}"


def prepare_entry(interview: Interview, user: User, address: Address) -> Entry:
    """The day before an interview."""
    page = address("lessons:interview_prepare", interview.pk)
    return Entry(
        uid=f"prepare-{interview.uid}@debrief",
        summary=f"Prepare for {interview.application.company}",
        starts=interview.starts_at.astimezone(user.tz).date() - timedelta(days=1),
        description=page,
        url=page,
        sequence=interview.revision,
    )


def step_entry(application: Application, address: Address) -> Entry:
    step = application.next_step or "Follow up"
    return Entry(
        uid=f"step-{application.uid}@debrief",
        summary=f"{step}: {application.company}",
        starts=application.next_step_on,
        description=f"{application.job_title}\n{address('applications:application_detail', application.pk)}",
        url=address("applications:application_detail", application.pk),
        sequence=application.revision,
    )


def reminder_entry(debrief: Debrief, address: Address) -> Entry:
    page = address("lessons:debrief_update", debrief.pk)
    return Entry(
        uid=f"remind-{debrief.uid}@debrief",
        summary=f"Your debrief: {debrief.application.company}",
        starts=debrief.remind_on,
        description=page,
        url=page,
        sequence=debrief.revision,
    )


def week_entry(today: date, address: Address) -> Entry:
    """The look back, on the Sunday of this week."""
    page = address("progress:progress")
    sunday = today + timedelta(days=6 - today.weekday())
    return Entry(
        uid=f"week-{sunday}@debrief", summary="Look back at your week", starts=sunday, description=page, url=page
    )


def address_on(request) -> Address:
    """Full addresses of pages, on the host that was asked."""
    return lambda name, *keys: request.build_absolute_uri(reverse(name, args=keys))
