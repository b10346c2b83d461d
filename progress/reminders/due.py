"""What a person is to be reminded of at a moment, and was not yet."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from accounts.models import ReminderSent, User
from accounts.reminders import Kind
from applications.models import Application, Rejection
from interviews.models import Interview

# The hours of a person's own day at which a mail may come. They end late, for a server that was away.
MORNING = range(8, 20)
EVENING = range(17, 22)
# What was due in days when nothing could be sent is still sent, in the morning, so many days later.
LATE = timedelta(days=2)
SUNDAY = 6


@dataclass(frozen=True, slots=True)
class Item:
    """A thing to be reminded of. `subject` and `day` are what it is known by: it is never sent again for that day."""

    subject: str
    day: date
    row: Application | Interview | Rejection | None = None


def due(user: User, now: datetime) -> dict[Kind, list[Item]]:
    """By kind, in the order of the mails; without the kinds that are switched off, or of which there is nothing."""
    here = now.astimezone(user.tz)
    wanted = [kind for kind, (hours, _) in KINDS.items() if getattr(user, f"remind_{kind}") and here.hour in hours]
    found = {kind: list(KINDS[kind][1](user, here)) for kind in wanted}
    if not any(found.values()):
        return {}
    sent = set(ReminderSent.objects.filter(person=user, kind__in=wanted).values_list("kind", "subject", "day"))
    left = {
        kind: [item for item in items if (kind, item.subject, item.day) not in sent] for kind, items in found.items()
    }
    return {kind: items for kind, items in left.items() if items}


def debriefs(user: User, here: datetime) -> Iterator[Item]:
    """Those that ask again today."""
    today = here.date()
    rows = Rejection.objects.for_user(user).awaiting_debrief().filter(debrief__remind_on__range=(today - LATE, today))
    for row in rows.select_related("application__company", "debrief").order_by("debrief__remind_on", "pk"):
        yield Item(str(row.debrief.uid), row.debrief.remind_on, row)


def interviews(user: User, here: datetime) -> Iterator[Item]:
    """Those of tomorrow. They are known by their day in UTC, which is the same in whatever zone the person is."""
    tomorrow = here.date() + timedelta(days=1)
    ends = user.start_of(tomorrow + timedelta(days=1))
    rows = Interview.objects.for_user(user).still_on()
    rows = rows.filter(starts_at__gte=user.start_of(tomorrow), starts_at__lt=ends)
    for row in rows.select_related("application__company").order_by("starts_at", "pk"):
        yield Item(str(row.uid), row.starts_at.astimezone(UTC).date(), row)


def steps(user: User, here: datetime) -> Iterator[Item]:
    today = here.date()
    rows = Application.objects.for_user(user).open().filter(next_step_on__range=(today - LATE, today))
    for row in rows.select_related("company").order_by("next_step_on", "pk"):
        yield Item(str(row.uid), row.next_step_on, row)


def week(user: User, here: datetime) -> Iterator[Item]:
    """Once at the end of the week, for whoever has a search."""
    if here.weekday() == SUNDAY and Application.objects.for_user(user).exists():
        yield Item("", here.date())


KINDS: dict[Kind, tuple[range, Callable[[User, datetime], Iterator[Item]]]] = {
    Kind.DEBRIEF: (MORNING, debriefs),
    Kind.STEP: (MORNING, steps),
    Kind.PREPARE: (EVENING, interviews),
    Kind.WEEK: (EVENING, week),
}
