"""What a chart is made of. `_chart.html` draws it: geometry as attributes, colours as classes of charts.css."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple


class Rect(NamedTuple):
    x: float
    y: float
    width: float
    height: float
    css: str


class Line(NamedTuple):
    x1: float
    y1: float
    x2: float
    y2: float
    css: str = "grid"


class Path(NamedTuple):
    """Any outline, in the words of SVG's `d`."""

    d: str
    css: str


class Circle(NamedTuple):
    cx: float
    cy: float
    r: float
    css: str


class Text(NamedTuple):
    """Words at a place. `lead` stands before them in bold."""

    x: float
    y: float
    text: str
    anchor: Literal["start", "middle", "end"] = "middle"
    css: str = "t-soft"
    lead: str = ""


type Mark = Rect | Line | Path | Circle | Text


@dataclass(frozen=True, slots=True)
class Drawing:
    """One picture in its own units. A long one is not shrunk to the page: it scrolls, from its end or its start."""

    width: float
    height: float
    marks: tuple[Mark, ...]
    is_long: bool = False
    from_start: bool = False


@dataclass(frozen=True, slots=True)
class Key:
    """What a colour stands for."""

    css: str
    label: str


@dataclass(frozen=True, slots=True)
class Table:
    """The same as the picture, in words and numbers."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Step:
    """A line of the list that stands for a picture on a phone; its bar is `width` of STEP_WIDTH long."""

    label: str
    value: int
    width: float
    css: str


# In a step list's own units.
STEP_WIDTH = 340


@dataclass(frozen=True, slots=True)
class Chart:
    """One chart: a drawing for a wide page and one for a phone, and the table that says the same.

    `name` makes the ids on the page; `title` says what is plotted, `desc` what is to be seen. Without a narrow
    drawing a phone has the steps.
    """

    name: str
    title: str
    desc: str
    wide: Drawing
    narrow: Drawing | None
    table: Table
    legend: tuple[Key, ...] = ()
    steps: tuple[Step, ...] = ()


def number(value: float) -> str:
    """As it is printed in a chart or its table: 1,234."""
    return f"{value:,}"


def percent(share: float) -> str:
    """A share of 0 to 1 in whole percent; only none is 0%, and only all is 100%."""
    if 0 < share < 0.01:
        return "<1%"
    return ">99%" if 0.99 < share < 1 else f"{100 * share:.0f}%"


def between(low: float, high: float) -> str:
    """A range of shares: 12 to 40%."""
    return f"{percent(low).rstrip('%')} to {percent(high)}"
