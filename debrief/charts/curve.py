"""A share that rises in steps as days go by, with the band of its doubt: what Kaplan and Meier estimate."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from .axes import Frame, days, room_for, shares
from .marks import Chart, Drawing, Line, Mark, Path, Table, Text, between, number, percent
from .scales import LETTER, shorten

TOP, BELOW = 14, 34


@dataclass(frozen=True, slots=True)
class Rung:
    """From this day on the share is so high. `waiting` were still open and under watch on that day."""

    day: int
    share: float
    low: float | None
    high: float | None
    waiting: int


@dataclass(frozen=True, slots=True)
class DayMark:
    """A day to be pointed out, with its words."""

    day: int
    text: str


def curve(
    name: str,
    title: str,
    desc: str,
    head: tuple[str, str, str],
    rungs: Sequence[Rung],
    last: int,
    mark: DayMark | None = None,
) -> Chart | None:
    """The chart up to day `last`, or None when nothing has happened. Rungs come in the order of their days.

    `head` names the day, the share and those still waiting.
    """
    if not rungs:
        return None
    most = max(rung.share if rung.high is None else rung.high for rung in rungs)
    return Chart(
        name=name,
        title=title,
        desc=desc,
        wide=_draw(rungs, last, mark, most, width=500, height=300),
        narrow=_draw(rungs, last, mark, most, width=330, height=240),
        table=Table(
            columns=(head[0], head[1], "95% range", head[2]),
            rows=tuple((number(rung.day), percent(rung.share), _range(rung), number(rung.waiting)) for rung in rungs),
        ),
    )


def _range(rung: Rung) -> str:
    return "" if rung.low is None or rung.high is None else between(rung.low, rung.high)


def _draw(rungs: Sequence[Rung], last: int, mark: DayMark | None, most: float, width: float, height: float) -> Drawing:
    last = max(last, rungs[-1].day, mark.day if mark else 0, 1)
    up = shares(most)
    frame = Frame(room_for(up), width - 16, TOP, height - BELOW, days(last), up)
    end = frame.x(last)
    marks: list[Mark] = [*frame.rows(), *frame.feet(), *_band(rungs, frame, end)]
    path = [f"M{frame.x(0)} {frame.y(0)}"]
    path += [f"H{frame.x(rung.day)}V{frame.y(rung.share)}" for rung in rungs]
    marks.append(Path("".join(path) + f"H{end}", "line1"))
    if mark:
        x = frame.x(mark.day)
        right, left = width - x - 7, x - 7 - frame.left
        text = shorten(mark.text, int(max(right, left) / LETTER))
        fits = right >= len(text) * LETTER
        marks.append(Line(x, frame.top, x, frame.floor, "ref"))
        marks.append(
            Text(round(x + 7, 1), frame.top + 9, text, "start", "t-strong t-halo")
            if fits
            else Text(round(x - 7, 1), frame.top + 9, text, "end", "t-strong t-halo")
        )
    return Drawing(width, height, tuple(marks))


def _band(rungs: Sequence[Rung], frame: Frame, end: float) -> list[Path]:
    """An area for each run of rungs whose range is known."""
    ends = [frame.x(rung.day) for rung in rungs[1:]] + [end]
    steps = [
        None
        if rung.low is None or rung.high is None
        else (frame.x(rung.day), until, frame.y(rung.low), frame.y(rung.high))
        for rung, until in zip(rungs, ends, strict=True)
    ]
    paths = []
    for is_known, run in groupby(steps, lambda step: step is not None):
        known = [step for step in run if step] if is_known else []
        there = [f"{x} {high}L{until} {high}" for x, until, _, high in known]
        back = [f"{until} {low}L{x} {low}" for x, until, low, _ in reversed(known)]
        if known:
            paths.append(Path(f"M{'L'.join(there + back)}Z", "band1"))
    return paths
