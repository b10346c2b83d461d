"""What a chart is made of. `_chart.html` draws it: geometry as attributes, colours as classes of charts.css."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True, slots=True)
class Rect:
    x: float
    y: float
    width: float
    height: float
    css: str
    kind: Literal["rect"] = field(default="rect", init=False)


@dataclass(frozen=True, slots=True)
class Line:
    x1: float
    y1: float
    x2: float
    y2: float
    css: str = "grid"
    kind: Literal["line"] = field(default="line", init=False)


@dataclass(frozen=True, slots=True)
class Text:
    x: float
    y: float
    text: str
    anchor: Literal["start", "middle", "end"] = "middle"
    css: str = "t-soft"
    kind: Literal["text"] = field(default="text", init=False)


@dataclass(frozen=True, slots=True)
class Drawing:
    """One picture in its own units. A long one is not shrunk to the page: it scrolls."""

    width: float
    height: float
    marks: tuple[Rect | Line | Text, ...]
    is_long: bool = False


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
class Chart:
    """One chart: a drawing for a wide page and one for a phone, and the table that says the same.

    `name` makes the ids on the page; `title` says what is plotted, `desc` what is to be seen.
    """

    name: str
    title: str
    desc: str
    wide: Drawing
    narrow: Drawing
    table: Table
    legend: tuple[Key, ...] = ()


def number(value: float) -> str:
    """As it is printed in a chart or its table: 1,234."""
    return f"{value:,}"
