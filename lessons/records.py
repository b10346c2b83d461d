"""What a person's own rows say of the lessons, gathered for their pages: one query each, figures by stats."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Count, F, Prefetch, Window
from django.db.models.functions import RowNumber, TruncMonth
from django.utils import timezone

from lessons.catalogue import LESSONS, LessonText
from lessons.models import Commitment, CommitmentCheck, LessonRating
from lessons.stats import (
    RECENT,
    Chance,
    Kept,
    Rated,
    Record,
    kept,
    recent,
    recent_line,
    record,
    standing,
)


@dataclass(frozen=True, slots=True)
class OwnRecord:
    """A lesson with the person's record: of all time, of the latest ratings, and the commitments in play."""

    text: LessonText
    record: Record | None
    latest: tuple[int, ...]
    line: str | None
    in_play: int


def own_records(user) -> tuple[OwnRecord, ...]:
    """The ten, in three queries however long the search was."""
    ratings = LessonRating.objects.for_user(user).counted()
    grouped: dict[int, list[Rated]] = {}
    for row in ratings.order_by().values("lesson_id", "rating").annotate(n=Count("pk")):
        # The day plays no part in a total.
        grouped.setdefault(row["lesson_id"], []).append(Rated(user.today(), row["rating"], row["n"]))
    totals = {number: figures for number, rows in grouped.items() if (figures := record(rows))}
    latest = _latest_of_each(ratings)
    in_play = dict(
        Commitment.objects.for_user(user).in_play().order_by().values_list("lesson_id").annotate(n=Count("pk"))
    )
    return tuple(
        OwnRecord(
            text=text,
            record=totals.get(text.number),
            latest=tuple(row.rating for row in recent(latest.get(text.number, []))),
            line=recent_line(latest.get(text.number, [])),
            in_play=in_play.get(text.number, 0),
        )
        for text in LESSONS
    )


def _latest_of_each(ratings) -> dict[int, list[Rated]]:
    """One more than the recent ones, so that it is known whether there are more; oldest first."""
    place = Window(RowNumber(), partition_by=F("lesson_id"), order_by=[F("on").desc(), F("pk").desc()])
    rows = ratings.annotate(place=place).filter(place__lte=RECENT + 1).order_by("on", "pk")
    latest: dict[int, list[Rated]] = {}
    for number, on, rating in rows.values_list("lesson_id", "on", "rating"):
        latest.setdefault(number, []).append(Rated(on, rating))
    return latest


def months_of(user, number: int) -> list[Rated]:
    """All ratings of a lesson, grouped by month and rating."""
    rows = LessonRating.objects.for_user(user).counted().filter(lesson=number).order_by()
    rows = rows.annotate(month=TruncMonth("on")).values("month", "rating").annotate(n=Count("pk"))
    return [Rated(row["month"], row["rating"], row["n"]) for row in rows]


# How a page shows where a commitment stands: the word, its colour, its icon.
SHOWN = {
    "new": ("New", "", "repeat"),
    "tried": ("Being tested", "chip-due", "hourglass"),
    "holding": ("Holding", "chip-yes", "check"),
    "reopened": ("Taken up again", "chip-due", "hourglass"),
    "retired": ("Retired", "", "check"),
    "dropped": ("Let go", "", "undo-2"),
}


@dataclass(frozen=True, slots=True)
class CommitmentLine:
    """A commitment, where it stands, and what came of its chances."""

    commitment: Commitment
    standing: str
    kept: Kept

    @property
    def word(self) -> str:
        return SHOWN[self.standing][0]

    @property
    def chip(self) -> str:
        return SHOWN[self.standing][1]

    @property
    def icon(self) -> str:
        return SHOWN[self.standing][2]


def commitment_lines(user, number: int, most: int) -> list[CommitmentLine]:
    """The commitments of a lesson, those in play first, then the newest first; in two queries."""
    checks = CommitmentCheck.objects.filter(came_up=True).select_related("interview")
    rows = Commitment.objects.for_user(user).filter(lesson=number).in_play_first()
    rows = rows.select_related("debrief__application__company").prefetch_related(Prefetch("checks", queryset=checks))
    return [_line(commitment) for commitment in rows[:most]]


def _line(commitment: Commitment) -> CommitmentLine:
    chances = [
        Chance(timezone.localdate(check.interview.starts_at), check.kept, check.helped)
        for check in commitment.checks.all()
    ]
    if commitment.is_in_play:
        stands = standing(chances, commitment.reopened_on)
    else:
        stands = "retired" if commitment.retired_on else "dropped"
    return CommitmentLine(commitment, stands, kept(chances))
