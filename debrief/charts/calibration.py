"""Forecasts against what came of them: on the dashed line they come true as often as they said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import sqrt

from .axes import QUARTERS, Frame
from .marks import Chart, Circle, Drawing, Line, Mark, Table, Text, between, number, percent
from .scales import LETTER

LEFT, RIGHT, TOP, FLOOR, HEIGHT = 44, 14, 12, 260, 300
# Radii of dots; one of so many forecasts has the largest.
LEAST_DOT, MOST_DOT, LARGE = 3, 12, 14
AS_FORECAST = "As forecast"


@dataclass(frozen=True, slots=True)
class Bin:
    """Forecasts near each other: their mean, how many of how many came true, and the range of that share."""

    forecast: float
    hits: int
    n: int
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Box:
    """What a mark covers, for a label to keep clear of."""

    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: Box) -> bool:
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )


def calibration(name: str, title: str, desc: str, bins: Sequence[Bin], across: str) -> Chart | None:
    """The plot, or None without a forecast. `across` says what the lower axis shows; empty bins are left out."""
    bins = sorted((one for one in bins if one.n), key=lambda one: one.forecast)
    if not bins:
        return None
    return Chart(
        name=name,
        title=title,
        desc=desc,
        wide=_draw(bins, across, 500),
        narrow=_draw(bins, across, 330),
        table=Table(
            columns=("Forecast, on average", "Came true", "Share", "95% range"),
            rows=tuple(
                (percent(one.forecast), _of(one), percent(one.hits / one.n), between(one.low, one.high)) for one in bins
            ),
        ),
    )


def _of(one: Bin) -> str:
    return f"{number(one.hits)} of {number(one.n)}"


def _draw(bins: Sequence[Bin], across: str, width: float) -> Drawing:
    frame = Frame(LEFT, width - RIGHT, TOP, FLOOR, QUARTERS, QUARTERS)
    marks: list[Mark] = [*frame.rows(), *frame.feet()]
    marks.append(Text((frame.left + frame.right) / 2, HEIGHT - 3, across))
    marks.append(Line(frame.left, frame.floor, frame.right, frame.top, "ref"))
    most = max(LARGE, *(one.n for one in bins))
    dots = [
        Circle(
            frame.x(one.forecast),
            frame.y(one.hits / one.n),
            round(LEAST_DOT + (MOST_DOT - LEAST_DOT) * sqrt(one.n / most), 1),
            "dot1",
        )
        for one in bins
    ]
    whiskers = [
        Line(dot.cx, frame.y(one.low), dot.cx, frame.y(one.high), "whisk") for one, dot in zip(bins, dots, strict=True)
    ]
    marks += [*whiskers, *dots]
    taken = [Box(dot.cx - dot.r, dot.cy - dot.r, dot.cx + dot.r, dot.cy + dot.r) for dot in dots]
    taken += [Box(line.x1 - 2, line.y2, line.x1 + 2, line.y1) for line in whiskers]
    taken += list(_diagonal(frame))
    for one, dot in zip(bins, dots, strict=True):
        marks.append(_label(_of(one), dot, taken, frame))
    marks += _name_of_diagonal(frame, taken)
    return Drawing(width, HEIGHT, tuple(marks))


def _diagonal(frame: Frame) -> Iterator[Box]:
    """The dashed line in small boxes."""
    parts = 40
    dx, dy = (frame.right - frame.left) / parts, (frame.floor - frame.top) / parts
    for n in range(parts):
        x, y = frame.left + n * dx, frame.floor - n * dy
        yield Box(x, y - dy, x + dx, y)


def _box(text: Text) -> Box:
    length = len(text.text) * LETTER
    left = text.x - {"start": 0, "middle": length / 2, "end": length}[text.anchor]
    return Box(left, text.y - 11, left + length, text.y + 3)


def _label(text: str, dot: Circle, taken: list[Box], frame: Frame) -> Text:
    """Beside its dot, where it covers least; what it covers is added to what is taken."""
    beside = dot.r + 5
    candidates = []
    for dy in (4, -10, 18, -24, 32):
        y = round(min(max(dot.cy + dy, frame.top + 9), frame.floor - 4), 1)
        candidates.append(Text(round(dot.cx + beside, 1), y, text, "start", "t-strong t-halo"))
        candidates.append(Text(round(dot.cx - beside, 1), y, text, "end", "t-strong t-halo"))

    def covered(candidate: Text) -> int:
        box = _box(candidate)
        outside = box.left < frame.left or box.right > frame.right + RIGHT
        return sum(box.overlaps(other) for other in taken) + 100 * outside

    # The search ends where nothing is covered: most often at once.
    best = next((one for one in candidates if not covered(one)), None) or min(candidates, key=covered)
    taken.append(_box(best))
    return best


def _name_of_diagonal(frame: Frame, taken: Sequence[Box]) -> list[Text]:
    """What the dashed line means, under its lower or over its upper end, where there is room."""
    low = Text(frame.x(0.09), round(frame.floor - 6, 1), AS_FORECAST, "start")
    high = Text(frame.x(0.9), round(frame.top + 12, 1), AS_FORECAST, "end")
    for text in (low, high):
        if not any(_box(text).overlaps(box) for box in taken):
            return [text]
    return []
