"""What a person's own rows say of the lessons, gathered for their pages: one query each, figures by stats."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, F, OuterRef, Prefetch, Subquery, Window
from django.db.models.functions import RowNumber
from django.utils import timezone

from lessons.catalogue import LESSONS, LessonText, lesson
from lessons.models import Commitment, CommitmentCheck, LessonRating, SuggestionVerdict
from lessons.models.commitment import CommitmentQuerySet
from lessons.stats import (
    RECENT,
    Chance,
    Judged,
    Kept,
    Life,
    Rated,
    Record,
    Track,
    is_missed_often,
    kept,
    life,
    recent,
    recent_line,
    record,
)
from lessons.values import Scale


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


def ratings_of(user, number: int) -> tuple[list[Rated], list[Judged]]:
    """All ratings of a lesson, by day, and those beside which a suggestion was taken or left, with what it was.

    In one query.
    """
    verdict = SuggestionVerdict.objects.filter(debrief=OuterRef("debrief"), lesson=OuterRef("lesson"))
    rows = LessonRating.objects.for_user(user).counted().filter(lesson=number).order_by()
    rows = rows.annotate(suggested=Subquery(verdict.values("suggested")))
    rows = list(rows.values("on", "rating", "suggested").annotate(n=Count("pk")))
    return (
        [Rated(row["on"], row["rating"], row["n"]) for row in rows],
        [Judged(row["suggested"], row["rating"], row["n"]) for row in rows if row["suggested"]],
    )


def misses_of(rows: Iterable[Rated]) -> list[date]:
    """The days on which a lesson was missed, each as often as it was."""
    return [row.on for row in rows if row.rating == Scale.MISSED for _ in range(row.n)]


def misses_by_lesson(user, numbers: Iterable[int]) -> dict[int, list[date]]:
    """The same of several lessons, in one query."""
    rows = LessonRating.objects.for_user(user).counted().filter(lesson__in=set(numbers), rating=Scale.MISSED)
    misses: dict[int, list[date]] = {}
    for number, on in rows.order_by().values_list("lesson_id", "on"):
        misses.setdefault(number, []).append(on)
    return misses


def often_missed(user, numbers: Iterable[int], today: date) -> list[LessonText]:
    """Of these lessons, those for which a commitment is offered: missed often, and none is in play. Two queries."""
    missed = {n for n, days in misses_by_lesson(user, numbers).items() if is_missed_often(days, today)}
    if not missed:
        return []
    covered = Commitment.objects.for_user(user).in_play().filter(lesson__in=missed)
    return [lesson(number) for number in sorted(missed - set(covered.values_list("lesson_id", flat=True)))]


# How a page shows where a commitment stands: the word, its colour, its icon.
SHOWN = {
    "new": ("New", "", "repeat"),
    "tried": ("Being tested", "chip-due", "hourglass"),
    "holding": ("Holding", "chip-yes", "check"),
    "reopened": ("Reopened", "chip-due", "hourglass"),
    "retired": ("Retired", "", "check"),
    "dropped": ("Let go", "", "undo-2"),
}


@dataclass(frozen=True, slots=True)
class CommitmentLine:
    """A commitment, where it stands, and what came of its chances."""

    commitment: Commitment
    life: Life
    kept: Kept
    track: Track

    @property
    def standing(self) -> str:
        """As `life` says, but retired and dropped are the person's acts."""
        if self.commitment.is_in_play:
            return self.life.standing
        return "retired" if self.commitment.retired_on else "dropped"

    @property
    def word(self) -> str:
        return SHOWN[self.standing][0]

    @property
    def chip(self) -> str:
        return SHOWN[self.standing][1]

    @property
    def icon(self) -> str:
        return SHOWN[self.standing][2]


def lines_of(commitments: Iterable[Commitment], misses: Mapping[int, Iterable[date]]) -> list[CommitmentLine]:
    """Each with where it stands. Reads `checks` with their interviews; `misses` are the days by lesson."""
    return [_line(commitment, misses.get(commitment.lesson_id, ())) for commitment in commitments]


def with_chances(commitments: CommitmentQuerySet) -> CommitmentQuerySet:
    """With the checks at which the moment came, as `lines_of` reads them."""
    checks = CommitmentCheck.objects.filter(came_up=True).select_related("interview")
    checks = checks.only("commitment", "came_up", "kept", "helped", "interview__starts_at")
    return commitments.prefetch_related(Prefetch("checks", queryset=checks))


def commitment_lines(user, number: int, misses: Iterable[date]) -> list[CommitmentLine]:
    """The commitments of a lesson, those in play first, then the newest first; in two queries."""
    rows = Commitment.objects.for_user(user).filter(lesson=number).in_play_first()
    return lines_of(with_chances(rows.select_related("debrief__application__company")), {number: misses})


def _line(commitment: Commitment, misses: Iterable[date]) -> CommitmentLine:
    chances = tuple(
        Chance(timezone.localdate(check.interview.starts_at), check.kept, check.helped)
        for check in commitment.checks.all()
        if check.came_up
    )
    return CommitmentLine(
        commitment,
        life(chances, commitment.reopened_on, misses),
        kept(chances),
        Track(commitment.made_on, chances),
    )
