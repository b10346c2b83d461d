"""What the page is made of: sections with a finding, its doubt, a picture and a table; and words for doubt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from debrief.charts.marks import Chart, between, percent
from debrief.charts.units import Units
from debrief.intervals import Interval, Rate
from debrief.words import in_words, sentence

# How much a finding bears: nothing, a plain count or share above its floor, or a difference that chance hardly makes.
NOTHING, STANDS, CLEAR = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a table on the page; grey where it is of too few."""

    cells: tuple[str, ...]
    is_few: bool = False


@dataclass(frozen=True, slots=True)
class Lines:
    """A table that stands open, below its own small head if it has one."""

    columns: tuple[str, ...]
    rows: tuple[Line, ...]
    head: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A finding in a sentence, what is shown, its doubt in words; then pictures and tables, and what it rests on.

    `name` is its anchor and that of its file; `bears` says whether it may stand at the head of the page.
    """

    name: str
    says: str
    what: str = ""
    doubt: str = ""
    bears: int = NOTHING
    chart: Chart | None = None
    units: Units | None = None
    heat: Any = None
    tables: tuple[Lines, ...] = ()
    followed: Any = None
    foot: tuple[str, ...] = ()
    is_wide: bool = False
    has_funnel: bool = False
    has_file: bool = True

    @property
    def is_empty(self) -> bool:
        """Whether only the sentence stands there, saying what would come."""
        return not (self.chart or self.units or self.heat or self.tables or self.followed)


@dataclass(frozen=True, slots=True)
class Part:
    """Sections under one head; the first part has none."""

    head: str
    sections: tuple[Section, ...]


def of(rate: Rate) -> str:
    """3 of 8."""
    return f"{rate.part:,} of {rate.of:,}"


def range_of(rate: Rate) -> str:
    """12 to 40%; empty of nothing."""
    return "" if rate.low is None or rate.high is None else between(rate.low, rate.high)


def likely(rate: Rate) -> str:
    """A share and its doubt in words, for below a sentence that has the counts."""
    return (
        f"That is {percent(rate.share)}, and it may be anything from {range_of(rate)}."
        if rate.share is not None
        else ""
    )


def cells(rate: Rate) -> tuple[str, str]:
    """A share for a table: how many of how many, and the range."""
    return (of(rate), range_of(rate)) if rate.of else ("", "")


def points(value: float) -> str:
    """A difference of shares in whole points: 20."""
    return f"{abs(100 * value):.0f}"


def signed(value: float) -> str:
    """A difference of shares in whole points, with its sign."""
    whole = round(100 * value)
    return f"{'+' if whole > 0 else '\u2212' if whole < 0 else ''}{abs(whole)}"


def points_range(apart: Interval) -> str:
    return f"{signed(apart.low)} to {signed(apart.high)} points"


def in_hundred(share: float | None) -> str:
    return "" if share is None else percent(share)


def many(number: int) -> str:
    return sentence(in_words(number))
