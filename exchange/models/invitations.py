"""Invitations from outside that became interviews, so that a later version of one finds its interview again."""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import models, transaction

from debrief.owned import OwnedModel, OwnedQuerySet, Refused
from exchange.calendar.guessing import LONGEST_MINUTES, place_of
from exchange.calendar.invitations import Event
from interviews.models import Interview

LONGEST_UID = 500


def key_of(uid: str) -> str:
    """A UID as it is kept: one that is longer than any program makes it, by its digest."""
    return uid if len(uid) <= LONGEST_UID else hashlib.sha256(uid.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Change:
    """What a newer version of an invitation changes in its interview: which column, and its two values."""

    field: str
    before: Any
    after: Any
    zone: str = ""


class InvitationQuerySet(OwnedQuerySet["Invitation"]):
    def of(self, user, event: Event) -> Invitation | None:
        """What the event became before. A series that is called off as a whole takes a date of it along."""
        if not event.uid:
            return None
        rows = self.for_user(user).filter(uid=key_of(event.uid)).select_related("interview__application__company")
        found = {row.recurrence: row for row in rows.order_by("-id")}
        whole = next(iter(found.values()), None) if event.is_cancelled and not event.recurrence else None
        return found.get(event.recurrence[:100], whole)

    def remember(self, interview: Interview, event: Event) -> Invitation | None:
        """Ties the event to an interview. One without a UID cannot be known again."""
        if not event.uid:
            return None
        return self.create(
            interview=interview,
            uid=key_of(event.uid),
            recurrence=event.recurrence[:100],
            sequence=event.sequence,
            stamped_at=event.stamped_at[:40],
        )


class Invitation(OwnedModel):
    """The version of an invitation that an interview stands at."""

    owner_from = ("interview",)

    interview = models.ForeignKey(Interview, models.CASCADE, related_name="invitations")
    uid = models.CharField(max_length=LONGEST_UID, editable=False)
    recurrence = models.CharField(max_length=100, blank=True, editable=False)
    sequence = models.PositiveIntegerField(default=0, editable=False)
    # As the calendar writes it: later is greater. It tells two versions of one sequence apart.
    stamped_at = models.CharField(max_length=40, blank=True, editable=False)

    objects = InvitationQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["owner", "uid", "recurrence"], name="invitation_once_a_person"),
        ]

    def __str__(self) -> str:
        return f"Invitation to {self.interview}"

    def is_newer_than(self, event: Event) -> bool:
        if self.sequence != event.sequence:
            return self.sequence > event.sequence
        return bool(event.stamped_at) and self.stamped_at > event.stamped_at

    def changes(self, event: Event) -> list[Change]:
        """What the event says otherwise than its interview; what it does not say changes nothing."""
        interview, found = self.interview, []
        if interview.is_cancelled:
            found.append(Change("outcome", interview.outcome, "pending"))
        starts_at = event_start(event, interview)
        if starts_at and starts_at != interview.starts_at:
            found.append(Change("starts_at", interview.starts_at, starts_at, event.place_zone or interview.zone))
        for field, after in (("minutes", minutes_of(event)), ("place", place_of(event)[:500])):
            if after and after != getattr(interview, field):
                found.append(Change(field, getattr(interview, field), after))
        return found

    def follow(self, event: Event, taken: Collection[str]) -> None:
        """Changes those columns of the interview that are named, as the event says. A sealed forecast stays sealed."""
        with transaction.atomic():
            self._lock(event)
            interview = self.interview
            for change in self.changes(event):
                if change.field in taken:
                    setattr(interview, change.field, change.after)
                    interview.zone = change.zone or interview.zone
            if interview.is_logged and not interview.has_begun:
                raise Refused("This interview is logged already, so it cannot lie ahead.")
            if why := interview.why_not_then:
                raise Refused(why)
            interview.revision += 1
            interview.save()
            self._stand_at(event)

    def call_off(self, event: Event) -> None:
        """Notes that the interview will not take place, as the event says."""
        with transaction.atomic():
            self._lock(event)
            self.interview.cancel()
            self._stand_at(event)

    def _lock(self, event: Event) -> None:
        interviews = Interview.objects.select_for_update(of=["self"]).select_related("application")
        self.interview = interviews.get(pk=self.interview_id)
        if self.is_newer_than(event):
            raise Refused("This is an older version of the invitation than the one you took over.")

    def _stand_at(self, event: Event) -> None:
        self.sequence, self.stamped_at = event.sequence, event.stamped_at[:40]
        self.save(update_fields=["sequence", "stamped_at"])


def minutes_of(event: Event) -> int | None:
    """Its length, if it is one that an interview can have."""
    return event.minutes if event.minutes and event.minutes <= LONGEST_MINUTES else None


def event_start(event: Event, interview: Interview) -> datetime | None:
    """When it begins. One that names only the day keeps the time of the interview."""
    if not (event.is_all_day and event.starts_at):
        return event.starts_at
    return datetime.combine(event.starts_at.date(), interview.starts_at.astimezone(interview.tz).time(), interview.tz)
