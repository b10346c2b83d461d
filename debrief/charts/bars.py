"""Horizontal bars: a line of words with its count, and the bar beneath it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .marks import Chart, Drawing, Rect, Table, Text, number
from .scales import LETTER, place, shorten

ROW, BAR = 44, 12


@dataclass(frozen=True, slots=True)
class Bar:
    label: str
    value: int
    css: str


def bars(name: str, title: str, desc: str, head: tuple[str, str], rows: Sequence[Bar]) -> Chart | None:
    """The chart, or None when there is nothing to draw. `head` names the two columns of the table."""
    if not any(row.value for row in rows):
        return None
    return Chart(
        name=name,
        title=title,
        desc=desc,
        wide=_draw(rows, 500),
        narrow=_draw(rows, 330),
        table=Table(columns=head, rows=tuple((row.label, number(row.value)) for row in rows)),
    )


def _draw(rows: Sequence[Bar], width: float) -> Drawing:
    most = max(row.value for row in rows)
    room = int((width - LETTER * (len(number(most)) + 2)) / LETTER)
    marks: list[Rect | Text] = []
    for index, row in enumerate(rows):
        y = index * ROW
        marks += [
            Text(0, y + 15, shorten(row.label, room), "start", ""),
            Text(width, y + 15, number(row.value), "end", "t-strong"),
            Rect(0, y + 23, width, BAR, "track"),
        ]
        if row.value:
            # However few among many, it is to be seen.
            marks.append(Rect(0, y + 23, max(place(row.value, most, 0, width), 2), BAR, row.css))
    return Drawing(width, len(rows) * ROW - (ROW - 23 - BAR), tuple(marks))
