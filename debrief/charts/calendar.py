"""Days done, a row a week and a column a weekday. It counts what was done and never how many days in a row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil

from debrief.words import plain_date

from .marks import Chart, Drawing, Mark, Rect, Table, Text, number
from .scales import LETTER

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
ROW, CELL, TOP, GAP = 31, 28, 22, 3
LEVELS = 4
# Half a year is as much as the eye goes through; earlier weeks stand in the table.
MOST_WEEKS = 26
# More weeks than these stand in two halves side by side, where there is room.
MANY, WIDE, HALF = 13, 1040, 502
WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Span:
    """The days shown, both counted, and the present day: what comes after it is dashed."""

    first: date
    last: date
    today: date

    def mondays(self) -> list[date]:
        begin = self.first - timedelta(days=self.first.weekday())
        return [begin + WEEK * n for n in range((self.last - begin).days // 7 + 1)]

    def has(self, day: date) -> bool:
        return self.first <= day <= self.last


def calendar(
    name: str, title: str, desc: str, counts: Mapping[date, int], span: Span, *, told: int | None = None
) -> Chart | None:
    """The chart, or None when nothing was done in the span. `counts` says how much on which day.

    The table is of all weeks, or of the latest so many that are `told`.
    """
    most = max((n for day, n in counts.items() if span.has(day)), default=0)
    if not most:
        return None
    mondays = span.mondays()
    shown = mondays[-MOST_WEEKS:]
    form = "%b" if shown[0].year == span.today.year else "%b %y"
    weeks = [(f"{monday.day} {monday:{form}}", monday) for monday in shown]
    if len(shown) < len(mondays):
        desc = f"{desc} The picture shows the latest {MOST_WEEKS} of {number(len(mondays))} weeks."
    return Chart(
        name=name,
        title=title,
        desc=desc,
        wide=_wide(counts, span, weeks, most),
        narrow=Drawing(330, _height(weeks), tuple(_draw(counts, span, weeks, most, 330))),
        table=Table(
            columns=("Week of", *WEEKDAYS),
            rows=tuple(
                (
                    plain_date(monday),
                    *(number(counts.get(day, 0)) if _is_past(day, span) else "" for day in _week(monday)),
                )
                for monday in mondays[-told if told else 0 :]
            ),
        ),
    )


def _week(monday: date) -> list[date]:
    return [monday + timedelta(days=n) for n in range(7)]


def _is_past(day: date, span: Span) -> bool:
    return span.has(day) and day <= span.today


def _level(n: int, most: int) -> int:
    """0 for none, else 1 to 4; up to four it is the number itself."""
    return n if most <= LEVELS else ceil(LEVELS * n / most)


type Weeks = list[tuple[str, date]]


def _height(weeks: Weeks) -> float:
    return TOP + ROW * len(weeks) - GAP


def _wide(counts: Mapping[date, int], span: Span, weeks: Weeks, most: int) -> Drawing:
    if len(weeks) <= MANY:
        return Drawing(476, _height(weeks), tuple(_draw(counts, span, weeks, most, 476)))
    half = ceil(len(weeks) / 2)
    earlier = _draw(counts, span, weeks[:half], most, HALF)
    later = _draw(counts, span, weeks[half:], most, WIDE, WIDE - HALF)
    return Drawing(WIDE, _height(weeks[:half]), (*earlier, *later))


def _draw(counts: Mapping[date, int], span: Span, weeks: Weeks, most: int, right: float, left: float = 0) -> list[Mark]:
    """The weeks between two places, each with its label."""
    left = left + 8 + LETTER * max(len(label) for label, _ in weeks)
    pitch = (right - left) / 7
    marks: list[Mark] = [Text(round(left + pitch * (n + 0.5), 1), 13, weekday) for n, weekday in enumerate(WEEKDAYS)]
    edges = [round(left + pitch * n, 1) for n in range(7)]
    middles = [round(left + pitch * (n + 0.5) - GAP / 2, 1) for n in range(7)]
    cell = round(pitch - GAP, 1)
    for row, (label, monday) in enumerate(weeks):
        y = TOP + ROW * row
        marks.append(Text(round(left - 8, 1), y + 19, label, "end"))
        for x, middle, day in zip(edges, middles, _week(monday), strict=True):
            if not span.has(day):
                continue
            n = counts.get(day, 0) if day <= span.today else 0
            level = _level(n, most)
            css = f"cal cal{level}" if day <= span.today else "cal future"
            marks.append(Rect(x, y, cell, CELL, css))
            if n:
                marks.append(Text(middle, y + 19, _short(n), css=f"cal-t{level}"))
    return marks


def _short(n: int) -> str:
    """As a small cell can hold it: 7, 999, 12k."""
    return str(n) if n < 1000 else f"{n // 1000}k" if n < 1_000_000 else f"{n // 1_000_000}m"
