from __future__ import annotations

import uuid
from datetime import date
from typing import Self

from django.db import models, transaction
from django.db.models import Case, F, FilteredRelation, Q, When

from debrief.asking import KEY, written_once
from debrief.owned import OwnedModel, OwnedQuerySet, Refused, RevisedModel
from interviews.models import Interview
from interviews.values import Kind
from lessons.values import Answer

from .debrief import Debrief
from .lesson import Lesson

MOST_A_DEBRIEF = 3


class CommitmentQuerySet(OwnedQuerySet):
    def written(self) -> Self:
        """Whole sentences: one that is still being written has only half."""
        return self.exclude(when="").exclude(then="")

    def in_play(self) -> Self:
        """Those written and not put aside."""
        return self.written().filter(retired_on=None, dropped_on=None)

    def in_play_first(self) -> Self:
        """Then those put aside; of each, the newest first."""
        return self.order_by(
            Case(When(retired_on=None, dropped_on=None, then=0), default=1), "-made_on", "position", "-id"
        )


class Commitment(OwnedModel, RevisedModel):
    """A when/then sentence. It comes back on the preparation page of the next interview that it fits."""

    owner_from = ("debrief",)

    uid = models.UUIDField(default=uuid.uuid4, editable=False)
    debrief = models.ForeignKey(Debrief, models.CASCADE, null=True, blank=True, related_name="commitments")
    # Which of the debrief's commitments it is: the database counts to three.
    position = models.PositiveSmallIntegerField(null=True, blank=True, editable=False)
    lesson = models.ForeignKey(Lesson, models.PROTECT, related_name="commitments")
    when = models.CharField(max_length=300)
    then = models.CharField("then I will", max_length=300)
    # Kinds of interview it fits; empty fits every kind.
    kinds = models.JSONField(default=list, blank=True)
    made_on = models.DateField()
    retired_on = models.DateField(null=True, blank=True)
    dropped_on = models.DateField(null=True, blank=True)
    reopened_on = models.DateField(null=True, blank=True)

    objects = CommitmentQuerySet.as_manager()

    class Meta:
        ordering = ["-made_on", "position", "id"]
        indexes = [models.Index(fields=["owner", "lesson"], name="commitment_by_lesson")]
        constraints = [
            models.UniqueConstraint(fields=["owner", "uid"], name="commitment_uid_unique"),
            models.UniqueConstraint(fields=["debrief", "position"], name="commitment_position_unique"),
            # A position of null would make the range neither true nor false, and a check passes what is not false.
            models.CheckConstraint(
                condition=Q(debrief=None, position=None)
                | Q(debrief__isnull=False, position__isnull=False, position__range=(1, MOST_A_DEBRIEF)),
                name="commitment_three_a_debrief",
            ),
        ]

    def __str__(self) -> str:
        return f"When {self.when} then I will {self.then}"

    @property
    def kinds_in_words(self) -> str:
        """The kinds of interview that it fits; nothing where it fits every kind."""
        return ", ".join(Kind(kind).label.lower() for kind in Kind.values if kind in self.kinds)

    @property
    def is_in_play(self) -> bool:
        return self.retired_on is None and self.dropped_on is None

    def fits(self, kind: str) -> bool:
        return not self.kinds or kind in self.kinds

    def retire(self, on: date) -> None:
        """It holds by itself now, and need not come back."""
        self._put_aside(retired_on=on)

    def drop(self, on: date) -> None:
        """It was not the right one."""
        self._put_aside(dropped_on=on)

    def take_up(self, on: date) -> None:
        """Brings it back into play. On the day it was put aside this takes that back, and leaves no trace."""
        with transaction.atomic():
            stored = Commitment.objects.select_for_update().get(pk=self.pk)
            aside_on = stored.retired_on or stored.dropped_on
            if aside_on is None:
                raise Refused("This commitment is in play already.")
            reopened_on = stored.reopened_on if on == aside_on else on
            self._write(retired_on=None, dropped_on=None, reopened_on=reopened_on)

    def _put_aside(self, **day: date) -> None:
        with transaction.atomic():
            if not Commitment.objects.select_for_update().get(pk=self.pk).is_in_play:
                raise Refused("This commitment is put aside already.")
            self._write(**day)

    def _write(self, **fields: date | None) -> None:
        Commitment.objects.filter(pk=self.pk).update(revision=models.F("revision") + 1, **fields)
        self.refresh_from_db(fields=["revision", *fields])


class CommitmentCheck(OwnedModel):
    """Whether the moment came in an interview, whether it was kept, and whether it helped."""

    owner_from = ("interview",)

    commitment = models.ForeignKey(Commitment, models.CASCADE, related_name="checks")
    interview = models.ForeignKey(Interview, models.CASCADE, related_name="checks")
    came_up = models.BooleanField()
    kept = models.CharField(max_length=6, choices=Answer, blank=True)
    helped = models.CharField(max_length=6, choices=Answer, blank=True)

    class Meta:
        ordering = ["interview__starts_at", "id"]
        indexes = [
            models.Index(
                fields=["owner", "commitment", "came_up", "interview", "kept", "helped"], name="check_by_commitment"
            )
        ]
        constraints = [
            models.UniqueConstraint(fields=["commitment", "interview"], name="check_once_an_interview"),
            models.CheckConstraint(condition=Q(came_up=True) | Q(kept="", helped=""), name="check_kept_if_it_came_up"),
        ]

    def __str__(self) -> str:
        return f"{self.commitment}: {self.get_kept_display() or 'did not come up'}"


@written_once(owner=KEY, interview=KEY)
def _open_or_checked(owner, interview) -> models.QuerySet[Commitment]:
    here = FilteredRelation("checks", condition=Q(checks__interview=interview))
    said = {name: F(f"here__{name}") for name in ("came_up", "kept", "helped")}
    rows = Commitment.objects.for_user(owner).annotate(here=here, **said)
    return rows.filter(Q(retired_on=None, dropped_on=None) | Q(here__isnull=False))


def to_check(interview: Interview) -> list[Commitment]:
    """Those in play that fit the interview and were made by then, with what was said of them there; the newest first.

    Each carries `came_up`, `kept` and `helped` of its check in this interview, or None; one that was checked there is
    asked for again whatever became of it.
    """
    day = interview.starts_at.astimezone(interview.tz).date()
    rows = _open_or_checked(owner=interview.owner_id, interview=interview.pk)
    return [row for row in rows if row.came_up is not None or (row.fits(interview.kind) and row.made_on <= day)]
