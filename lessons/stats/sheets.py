"""The ratings of thousands of debriefs, counted without a row for each."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import NamedTuple

from .commitments import Around, around
from .ratings import LAST, Rated, Record, Shift, record, shift


class Sheet(NamedTuple):
    """All ratings of one debrief: a digit for each lesson in its order, 0 where it was not tested."""

    debrief: int
    on: date
    ratings: str


@dataclass(frozen=True, slots=True)
class Column:
    """The ratings of one lesson, a day and a digit for each debrief, oldest first. 0 where it was not tested."""

    days: Sequence[date]
    ratings: str

    def rows(self) -> tuple[Rated, ...]:
        """Those of one day and rating together."""
        alike = Counter(zip(self.days, self.ratings, strict=True))
        return tuple(Rated(on, int(rating), n) for (on, rating), n in alike.items() if rating != "0")

    def record(self) -> Record | None:
        return record(_pooled(self.ratings, date.max))

    def shift(self) -> Shift | None:
        """Told from the last days that have as many ratings as it needs."""
        rows: list[Rated] = []
        latest = zip(reversed(self.days), reversed(self.ratings), strict=True)
        for on, same in groupby(latest, key=lambda pair: pair[0]):
            rows += [Rated(on, int(rating)) for _, rating in same if rating != "0"]
            if len(rows) >= 2 * LAST:
                break
        return shift(rows)

    def around(self, made_on: date) -> Around:
        place = bisect_right(self.days, made_on)
        after = _pooled(self.ratings[place:], date.max)
        return around(made_on, [*_pooled(self.ratings[:place], made_on), *after])

    def by_month(self) -> dict[date, tuple[int, int]]:
        """The sum and the number of the ratings of each month with any, oldest first."""
        found, place = {}, 0
        while place < len(self.days):
            first = self.days[place].replace(day=1)
            end = bisect_left(self.days, (first + timedelta(days=31)).replace(day=1), place)
            counts = {rating: self.ratings.count(str(rating), place, end) for rating in (1, 2, 3, 4)}
            if n := sum(counts.values()):
                found[first] = sum(rating * count for rating, count in counts.items()), n
            place = end
        return found


def columns(sheets: Iterable[Sheet]) -> dict[int, Column]:
    """By the number of the lesson."""
    sheets = sorted(sheets, key=lambda sheet: (sheet.on, sheet.debrief))
    days, ratings = tuple(sheet.on for sheet in sheets), "".join(sheet.ratings for sheet in sheets)
    lessons = len(sheets[0].ratings) if sheets else 0
    return {place + 1: Column(days, ratings[place::lessons]) for place in range(lessons)}


def _pooled(ratings: str, on: date) -> list[Rated]:
    """A row for each rating, with their number and one day for them all: for what does not ask for their days."""
    return [Rated(on, rating, n) for rating in (1, 2, 3, 4) if (n := ratings.count(str(rating)))]
