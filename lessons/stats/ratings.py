"""How often a lesson was held, how lately, and whether that changes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from heapq import nlargest

from debrief.intervals import Interval, Rate, difference, jeffreys, wilson

HELD_FROM = 3
# How far back "recent" reaches, in ratings.
RECENT = 7
# Of fewer than this nothing is claimed, and no median taken: the counts are shown as they are.
LEAST_TOLD = 4
# Ratings on either side of a change.
LAST = 5


@dataclass(frozen=True, slots=True)
class Rated:
    """A rating of one lesson: its day, and 1 to 4, or 0 or None where it was not tested. `n` of them, when grouped."""

    on: date
    rating: int | None
    n: int = 1


@dataclass(frozen=True, slots=True)
class Record:
    """How often a lesson was held, of the times it was tested (at least one)."""

    held: int
    tested: int


@dataclass(frozen=True, slots=True)
class Month:
    """The record of one month, known by its first day."""

    first: date
    record: Record


def record(rows: Iterable[Rated]) -> Record | None:
    """How often it was held. None when it was never tested."""
    tested = [row for row in rows if row.rating]
    if not tested:
        return None
    return Record(
        held=sum(row.n for row in tested if row.rating and row.rating >= HELD_FROM), tested=sum(row.n for row in tested)
    )


def recent(rows: Iterable[Rated], most: int = RECENT) -> tuple[Rated, ...]:
    """The last `most` single ratings where it was tested, oldest first; those of one day in the order given."""
    return tuple(sorted((row for row in rows if row.rating), key=lambda row: row.on)[-most:])


def recent_line(rows: Iterable[Rated]) -> str | None:
    """The last seven in words, or all while there are fewer; from single ratings. None when it was never tested."""
    rows = recent(rows, RECENT + 1)
    last = record(rows[-RECENT:])
    if last is None:
        return None
    if last.tested == 1:
        return "Held the one time it was tested" if last.held else "Not held the one time it was tested"
    return f"Held in {last.held} of {'your last ' if len(rows) > RECENT else ''}{last.tested}"


def by_month(rows: Iterable[Rated]) -> tuple[Month, ...]:
    """The record of every month in which it was tested, oldest first."""
    months: dict[date, list[Rated]] = {}
    for row in rows:
        months.setdefault(row.on.replace(day=1), []).append(row)
    return tuple(Month(first, figures) for first in sorted(months) if (figures := record(months[first])))


def share_held(figures: Record | None) -> Rate:
    """The share held of the times it was tested, with Jeffreys' interval."""
    return jeffreys(figures.held, figures.tested) if figures else jeffreys(0, 0)


@dataclass(frozen=True, slots=True)
class Shift:
    """The last five ratings of a lesson beside the five before; `apart` is the later share held less the earlier."""

    earlier: Record
    later: Record
    apart: Interval | None

    @property
    def direction(self) -> int:
        """1 when it is clearly held more often, -1 when less often, 0 when chance alone may have done it."""
        return self.apart.direction if self.apart else 0


def shift(rows: Iterable[Rated]) -> Shift | None:
    """The change of a lesson, with Newcombe's interval of the difference. None until it was tested ten times.

    Of a day with more ratings than are asked for, the lower ones are taken as the earlier ones.
    """
    # Each stands for one rating at least, so more of them are not needed.
    tested = nlargest(2 * LAST, (row for row in rows if row.rating), key=lambda row: (row.on, row.rating or 0))
    latest: list[Rated] = []
    for row in tested:
        latest += [Rated(row.on, row.rating)] * min(row.n, 2 * LAST - len(latest))
    if len(latest) < 2 * LAST:
        return None
    later, earlier = record(latest[:LAST]), record(latest[LAST:])
    if not later or not earlier:
        return None
    return Shift(earlier, later, difference(wilson(later.held, later.tested), wilson(earlier.held, earlier.tested)))


def shift_line(found: Shift | None) -> str:
    """The counts of a change: 4 of the last 5, 2 of the 5 before. Empty without one."""
    if found is None:
        return ""
    later, earlier = found.later, found.earlier
    return f"{later.held} of the last {later.tested}, {earlier.held} of the {earlier.tested} before"
