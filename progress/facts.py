"""What the figures of a period are drawn from: rows of each kind, those that are alike as one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from heapq import nlargest

from applications.stats import History, No, Reason, Tried
from interviews.stats import Round
from lessons.stats import Chance, Heard, Judged, Missed, Rated, Sheet, Track, columns
from progress import stats
from progress.stats import Asked

ROWS = ("histories", "rounds", "noes", "reasons", "sheets", "judged", "heard", "missed")
BY_DAY = ("sent", "held", "finished", "noes_on")


@dataclass(frozen=True, slots=True)
class Facts:
    """The rows of one period, each kind as its stats take it.

    `tried` compares what came to a conversation: `source`, `resume`, `referral` of applications sent at least three
    weeks before (the `too_young` may yet come to one), and `kind` of rounds that were decided. `sheets` are the
    debriefs with anything rated; `chances` are of all days, by the key of their commitment; `tracks` come with their
    lesson. The mappings by day say how many applications were `sent`, interviews `held`, debriefs `finished`, and noes
    received.
    """

    first: date | None
    last: date
    histories: tuple[History, ...]
    tried: Mapping[str, tuple[Tried, ...]]
    too_young: int
    rounds: tuple[Round, ...]
    noes: tuple[No, ...]
    reasons: tuple[Reason, ...]
    sheets: tuple[Sheet, ...]
    judged: tuple[Judged, ...]
    heard: tuple[Heard, ...]
    missed: tuple[Missed, ...]
    chances: Mapping[int, tuple[Chance, ...]]
    sent: Mapping[date, int]
    held: Mapping[date, int]
    finished: Mapping[date, int]
    noes_on: Mapping[date, int]
    tracks: tuple[tuple[int, Track], ...] = ()
    asked: tuple[Asked, ...] = ()

    def __add__(self, others: Facts) -> Facts:
        """Those of some applications and of others, in the same period."""
        added = {name: getattr(self, name) + getattr(others, name) for name in ROWS}
        added |= {name: Counter(getattr(self, name)) + Counter(getattr(others, name)) for name in BY_DAY}
        added["tried"] = {name: rows + others.tried[name] for name, rows in self.tried.items()}
        chances = dict(self.chances)
        for commitment, more in others.chances.items():
            chances[commitment] = chances.get(commitment, ()) + more
        return replace(self, chances=chances, too_young=self.too_young + others.too_young, **added)

    @property
    def rated(self) -> dict[int, tuple[Rated, ...]]:
        """By lesson, those of one day and rating together."""
        found = {lesson: column.rows() for lesson, column in columns(self.sheets).items()}
        return {lesson: rows for lesson, rows in found.items() if rows}

    @property
    def latest(self) -> tuple[stats.Rated, ...]:
        """The ratings of the latest debriefs one by one, without a name."""
        sheets = nlargest(stats.MOST_DEBRIEFS, self.sheets, key=lambda sheet: (sheet.on, sheet.debrief))
        return tuple(
            stats.Rated(sheet.debrief, sheet.on, lesson, int(rating))
            for sheet in sheets
            for lesson, rating in enumerate(sheet.ratings, start=1)
            if rating != "0"
        )


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
