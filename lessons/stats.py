"""What the ratings of a lesson and the checks of a commitment come to. Rows in, figures out.

A lesson is held at 3 or 4. Only what was tested counts: 0 and an empty answer are alike, and neither is a miss.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

HELD_FROM = 3
# How far back "recent" reaches, in ratings.
RECENT = 7
# A commitment is said to hold once it was kept at three of its last four chances.
LAST_CHANCES, KEPT_TO_HOLD = 4, 3


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


@dataclass(frozen=True, slots=True)
class Chance:
    """A moment that a commitment was made for; kept and helped are yes, partly, no, or empty where it is not said."""

    on: date
    kept: str
    helped: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """How often a commitment was kept, and how often it helped, of the chances that it had."""

    kept: int
    helped: int
    chances: int


def kept(chances: Sequence[Chance]) -> Kept:
    """A part of a yes is not counted as one."""
    return Kept(
        kept=sum(chance.kept == "yes" for chance in chances),
        helped=sum(chance.helped == "yes" for chance in chances),
        chances=len(chances),
    )


Standing = Literal["new", "tried", "holding", "reopened"]


def standing(chances: Sequence[Chance], reopened_on: date | None = None) -> Standing:
    """Where a commitment in play stands: untried, tried, holding, or taken up again and untried.

    Chances from before it was taken up again do not count; they led to putting it aside.
    """
    since = sorted((chance for chance in chances if not reopened_on or chance.on >= reopened_on), key=lambda c: c.on)
    if not since:
        return "reopened" if reopened_on else "new"
    kept = sum(chance.kept == "yes" for chance in since[-LAST_CHANCES:])
    return "holding" if kept >= KEPT_TO_HOLD else "tried"
