"""How many got how far: a bar a stage, with its count, and beneath it what the count rests on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .marks import Chart, Drawing, Mark, Rect, Table, Text, between, number
from .scales import LETTER, place, shorten

# A row with a note beneath its bar, and one without.
ROW, BARE_ROW = 66, 46
BAR, ON_BAR, UNDER = 12, 23, 51


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage, how many reached it, and of those that could have come here how many did, with its range.

    `of` is None for the first stage; the range is None where nothing is claimed.
    """

    label: str
    n: int
    of: int | None = None
    low: float | None = None
    high: float | None = None


def funnel(name: str, title: str, desc: str, head: tuple[str, str, str], stages: Sequence[Stage]) -> Chart | None:
    """The bars, or None when nobody set out. `head` names the columns: stage, how many, and of how many."""
    if not any(stage.n for stage in stages):
        return None
    return Chart(
        name=name,
        title=title,
        desc=desc,
        wide=_draw(stages, 500),
        narrow=_draw(stages, 330),
        table=Table(
            columns=(*head, "95% range"),
            rows=tuple(
                (stage.label, number(stage.n), "" if stage.of is None else number(stage.of), _range(stage))
                for stage in stages
            ),
        ),
    )


def _range(stage: Stage) -> str:
    return "" if stage.low is None or stage.high is None else between(stage.low, stage.high)


def _note(stage: Stage) -> str:
    if stage.of is None:
        return ""
    doubt = f"; 95% range {_range(stage)}" if _range(stage) else ""
    return f"{number(stage.n)} of {number(stage.of)}{doubt}"


def _draw(stages: Sequence[Stage], width: float) -> Drawing:
    most = max(stage.n for stage in stages)
    room = int((width - LETTER * (len(number(most)) + 2)) / LETTER)
    marks: list[Mark] = []
    y = end = 0
    for stage in stages:
        marks += [
            Text(0, y + 15, shorten(stage.label, room), "start", ""),
            Text(width, y + 15, number(stage.n), "end", "t-strong"),
            Rect(0, y + ON_BAR, width, BAR, "track"),
        ]
        if stage.n:
            # However few among many, they are to be seen.
            marks.append(Rect(0, y + ON_BAR, max(place(stage.n, most, 0, width), 2), BAR, "bar1"))
        if _note(stage):
            marks.append(Text(0, y + UNDER, _note(stage), "start"))
        end = y + (UNDER + 4 if _note(stage) else ON_BAR + BAR)
        y += ROW if _note(stage) else BARE_ROW
    return Drawing(width, end, tuple(marks))
