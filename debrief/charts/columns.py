"""Grouped columns over time: a group a week or a month, a column a series."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .axes import beneath
from .marks import Chart, Drawing, Key, Line, Rect, Table, Text, number
from .scales import LETTER, place, ticks

# More groups than this want the whole width of the page.
MANY = 16
LEAST_COLUMN, MOST_COLUMN = 3, 18
TOP, BELOW = 10, 30
CURRENT = {True: "t-strong", False: "t-soft"}


@dataclass(frozen=True, slots=True)
class Series:
    label: str
    css: str


@dataclass(frozen=True, slots=True)
class Group:
    """One step of time: a short label, its name in the table, a value for each series."""

    label: str
    name: str
    values: tuple[int, ...]
    is_current: bool = False


def columns(
    name: str, title: str, desc: str, step: str, series: Sequence[Series], groups: Sequence[Group]
) -> Chart | None:
    """The chart, or None when there is nothing to draw. `step` heads the first column of the table."""
    if not any(value for group in groups for value in group.values):
        return None
    return Chart(
        name=name,
        title=title,
        desc=desc,
        wide=_draw(series, groups, width=1040 if len(groups) > MANY else 500, height=270),
        narrow=_draw(series, groups, width=330, height=220),
        table=Table(
            columns=(step, *(one.label for one in series)),
            rows=tuple((group.name, *map(number, group.values)) for group in groups),
        ),
        legend=tuple(Key(one.css, one.label) for one in series),
    )


def _draw(series: Sequence[Series], groups: Sequence[Group], width: float, height: float) -> Drawing:
    marked = ticks(max(value for group in groups for value in group.values))
    axis = 8 + LETTER * (len(number(marked[-1])) + 1)
    least = len(series) * (LEAST_COLUMN + 1) + 3
    drawn_width = round(max(width, axis + least * len(groups)), 1)
    is_long = drawn_width > width
    # One that scrolls opens at its latest end, and has its numbers there.
    left, right = (0.0, drawn_width - axis) if is_long else (axis, drawn_width)
    pitch = (right - left) / len(groups)
    column = min((pitch - 3) / len(series) - 1, MOST_COLUMN)
    floor = height - BELOW
    marks: list[Rect | Line | Text] = []
    for tick in marked:
        y = place(tick, marked[-1], floor, TOP)
        marks += [
            Line(round(left, 1), y, round(right, 1), y),
            Text(drawn_width if is_long else round(left - 8, 1), round(y + 4, 1), number(tick), "end"),
        ]
    for index, group in enumerate(groups):
        middle = left + pitch * (index + 0.5)
        begin = middle - len(series) * (column + 1) / 2
        for at, (one, value) in enumerate(zip(series, group.values, strict=True)):
            y = place(value, marked[-1], floor, TOP)
            if value:
                marks.append(
                    Rect(round(begin + at * (column + 1), 1), y, round(column, 1), round(floor - y, 1), one.css)
                )
    for index, x in beneath([group.label for group in groups], left, right):
        marks.append(Text(x, height - 8, groups[index].label, css=CURRENT[groups[index].is_current]))
    return Drawing(drawn_width, height, tuple(marks), is_long=is_long)
