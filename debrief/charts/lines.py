"""A line over time with the band of its doubt. Where nothing is known the line is broken, never drawn through."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from .axes import Axis, beneath, room_for
from .marks import Chart, Circle, Drawing, Line, Mark, Path, Table, Text, number, percent
from .scales import LETTER

# More steps than this want the whole width of the page.
MANY = 16
LEAST_PITCH = 14
TOP, BELOW = 22, 30


@dataclass(frozen=True, slots=True)
class Point:
    """One step of time: a short label, its name in the table, a value with the ends of its range, and its n.

    The value is None where there is nothing to tell; the range may be unknown.
    """

    label: str
    name: str
    value: float | None
    low: float | None = None
    high: float | None = None
    n: int = 0


def line(
    name: str,
    title: str,
    desc: str,
    head: tuple[str, str],
    points: Sequence[Point],
    axis: Axis,
    *,
    show: Callable[[float], str] = percent,
) -> Chart | None:
    """The chart, or None when no step has a value. `head` names the step and the value, `show` writes a value."""
    if all(point.value is None for point in points):
        return None
    return Chart(
        name=name,
        title=title,
        desc=desc,
        wide=_draw(points, axis, show, width=1040 if len(points) > MANY else 500, height=270),
        narrow=_draw(points, axis, show, width=330, height=220),
        table=Table(
            columns=(*head, "95% range", "n"),
            rows=tuple((point.name, *_texts(point, show), number(point.n)) for point in points),
        ),
    )


def _texts(point: Point, show: Callable[[float], str]) -> tuple[str, str]:
    value = "" if point.value is None else show(point.value)
    if point.low is None or point.high is None:
        return value, ""
    return value, f"{show(point.low)} to {show(point.high)}"


@dataclass(frozen=True, slots=True)
class _Placed:
    x: float
    y: float | None
    band: tuple[float, float] | None


def _draw(points: Sequence[Point], axis: Axis, show: Callable[[float], str], width: float, height: float) -> Drawing:
    left, floor = room_for(axis), height - BELOW
    drawn_width = round(max(width, left + LEAST_PITCH * len(points)), 1)
    pitch = (drawn_width - left) / len(points)
    marks: list[Mark] = []
    for tick, text in zip(axis.ticks, axis.texts, strict=True):
        y = axis.place(tick, floor, TOP)
        marks += [Line(left, y, drawn_width, y), Text(left - 8, round(y + 4, 1), text, "end")]
    placed = [
        _Placed(
            x=round(left + pitch * (index + 0.5), 1),
            y=None if point.value is None else axis.place(point.value, floor, TOP),
            band=None
            if point.low is None or point.high is None
            else (axis.place(point.low, floor, TOP), axis.place(point.high, floor, TOP)),
        )
        for index, point in enumerate(points)
    ]
    marks += _bands(placed)
    marks += _lines(placed)
    radius = 3 if len(points) > MANY else 4.5
    marks += [Circle(one.x, one.y, radius, "dot1") for one in placed if one.y is not None]
    marks.append(_latest(points, placed, show, left, drawn_width))
    for index, x in beneath([point.label for point in points], left, drawn_width):
        marks.append(Text(x, height - 8, points[index].label))
    return Drawing(drawn_width, height, tuple(marks), is_long=drawn_width > width)


def _runs(placed: Iterable[_Placed], has: Callable[[_Placed], bool]) -> list[list[_Placed]]:
    return [list(run) for is_there, run in groupby(placed, has) if is_there]


def _bands(placed: Sequence[_Placed]) -> list[Mark]:
    """An area for each run of known ranges; a single one is a stroke."""
    marks: list[Mark] = []
    for run in _runs(placed, lambda one: one.band is not None):
        edges = [(one.x, *one.band) for one in run if one.band]
        if len(edges) == 1:
            ((x, low, high),) = edges
            marks.append(Line(x, low, x, high, "whisk"))
        else:
            there = "L".join(f"{x} {high}" for x, _, high in edges)
            back = "L".join(f"{x} {low}" for x, low, _ in reversed(edges))
            marks.append(Path(f"M{there}L{back}Z", "band1"))
    return marks


def _lines(placed: Sequence[_Placed]) -> list[Mark]:
    runs = _runs(placed, lambda one: one.y is not None)
    return [Path("M" + "L".join(f"{one.x} {one.y}" for one in run), "line1") for run in runs if len(run) > 1]


def _latest(
    points: Sequence[Point], placed: Sequence[_Placed], show: Callable[[float], str], left: float, width: float
) -> Text:
    """The latest value in figures, above its dot."""
    index = max(index for index, point in enumerate(points) if point.value is not None)
    value, here = points[index].value or 0, placed[index]
    half = len(show(value)) * LETTER / 2
    x = min(max(here.x, left + half), width - half)
    return Text(round(x, 1), round((here.y or 0) - 9, 1), show(value), css="t-strong t-halo")
