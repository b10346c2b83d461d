"""What the figures of a period are drawn from: rows of each kind, those that are alike as one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from heapq import nlargest
from operator import attrgetter
from typing import NamedTuple

from applications.stats import No, Reason, Tally, Tried, together
from interviews.stats import Round
from lessons.stats import Chance, Heard, Judged, Missed, Rated, Sheet, Track, columns
from progress import stats
from progress.stats import Asked

ROWS = ("rounds", "noes", "reasons", "sheets", "judged", "heard", "missed", "commitments", "asked")
BY_DAY = ("sent", "held", "finished", "noes_on")


class Made(NamedTuple):
    """A commitment: its key, the number of its lesson, and the day on which it was made."""

    key: int
    lesson: int
    on: date


@dataclass(frozen=True, slots=True)
class Facts:
    """The rows of one period, each kind as its stats take it.

    `tried` compares what came to a conversation: `source`, `resume`, `referral` of applications sent at least three
    weeks before (the `too_young` may yet come to one), and `kind` of rounds that were decided. `sheets` are the
    debriefs with anything rated; `chances` are of all days, by the key of their commitment. The mappings by day say
    how many applications were `sent`, interviews `held`, debriefs `finished`, and noes received.
    """

    first: date | None
    last: date
    tally: Tally
    tried: Mapping[str, tuple[Tried, ...]]
    too_young: int
    rounds: tuple[Round, ...]
    noes: tuple[No, ...]
    reasons: tuple[Reason, ...]
    sheets: tuple[Sheet, ...]
    judged: tuple[Judged, ...]
    heard: tuple[Heard, ...]
    missed: tuple[Missed, ...]
    commitments: tuple[Made, ...]
    chances: Mapping[int, tuple[Chance, ...]]
    asked: tuple[Asked, ...]
    sent: Mapping[date, int]
    held: Mapping[date, int]
    finished: Mapping[date, int]
    noes_on: Mapping[date, int]

    def __add__(self, others: Facts) -> Facts:
        """Those of some applications and of others, in the same period."""
        added = {name: getattr(self, name) + getattr(others, name) for name in ROWS}
        added |= {name: together(getattr(self, name), getattr(others, name)) for name in BY_DAY}
        added["tried"] = {name: rows + others.tried[name] for name, rows in self.tried.items()}
        chances = dict(self.chances)
        for commitment, more in others.chances.items():
            chances[commitment] = chances.get(commitment, ()) + more
        too_young = self.too_young + others.too_young
        return replace(self, tally=self.tally + others.tally, chances=chances, too_young=too_young, **added)

    @property
    def rated(self) -> dict[int, tuple[Rated, ...]]:
        """By lesson, those of one day and rating together."""
        found = {lesson: column.rows() for lesson, column in columns(self.sheets).items()}
        return {lesson: rows for lesson, rows in found.items() if rows}


def latest(sheets: Iterable[Sheet]) -> tuple[stats.Rated, ...]:
    """The ratings of the latest debriefs one by one, without a name."""
    last = nlargest(stats.MOST_DEBRIEFS, sheets, key=attrgetter("on", "debrief"))
    return tuple(
        stats.Rated(sheet.debrief, sheet.on, lesson, int(rating))
        for sheet in last
        for lesson, rating in enumerate(sheet.ratings, start=1)
        if rating != "0"
    )


# Commitments, each with its lesson and its chances.
type Tracks = tuple[tuple[int, Track], ...]


def tracks(commitments: Iterable[Made], chances: Mapping[int, tuple[Chance, ...]]) -> Tracks:
    """Each commitment with its lesson and its chances."""
    return tuple([(made.lesson, Track(made.on, chances.get(made.key, ()))) for made in commitments])


@dataclass(frozen=True, slots=True)
class Span:
    """A period in numbers of days, both counted; what is known on the day `as_of`. The earlier one is number 0."""

    number: int
    first: int
    last: int
    as_of: int

    def __contains__(self, day: int) -> bool:
        return self.first <= day <= self.last

    def holds(self, days: Iterable[int]) -> list[bool]:
        """Of each day whether it is in it."""
        first, last = self.first, self.last
        return [first <= day <= last for day in days]

    @property
    def is_open(self) -> bool:
        """Whether it reaches back to the beginning."""
        return self.first == 1
