"""What the misses cost."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import fsum
from typing import NamedTuple


class Missed(NamedTuple):
    """A lesson missed at a no: the debrief, the stage that was reached, and the hours spent on the application."""

    debrief: int
    lesson: int
    stage: str
    hours: float | None


@dataclass(frozen=True, slots=True)
class LessonCost:
    """The hours that went with the misses of one lesson, by the stage reached; `so_far` is the share with all above."""

    lesson: int
    hours: float
    by_stage: Mapping[str, float]
    so_far: float


@dataclass(frozen=True, slots=True)
class Cost:
    """The dearest lesson first. `hours` is the whole; of `n` debriefs with a miss, `unknown` have no hours noted."""

    hours: float
    n: int
    unknown: int
    lessons: tuple[LessonCost, ...]


def cost(rows: Iterable[Missed]) -> Cost:
    """Hours lost per lesson missed, as a Pareto: Juran, Quality Control Handbook (1951).

    The hours of an application are parted evenly among the lessons missed at its no, so that all hours together are
    those really spent. They went with the misses; that the misses caused the no is not known.
    """
    debriefs: dict[int, list[Missed]] = {}
    for row in rows:
        debriefs.setdefault(row.debrief, []).append(row)
    known = [rows for rows in debriefs.values() if rows[0].hours is not None]
    parts: dict[int, dict[str, list[float]]] = {}
    for missed in known:
        for row in missed:
            parts.setdefault(row.lesson, {}).setdefault(row.stage, []).append((row.hours or 0) / len(missed))
    whole = fsum(missed[0].hours or 0 for missed in known)
    by_lesson = {lesson: {stage: fsum(each) for stage, each in stages.items()} for lesson, stages in parts.items()}
    lessons, so_far = [], 0.0
    for lesson in sorted(by_lesson, key=lambda lesson: (-fsum(by_lesson[lesson].values()), lesson)):
        hours = fsum(by_lesson[lesson].values())
        so_far += hours
        lessons.append(LessonCost(lesson, hours, by_lesson[lesson], min(so_far / whole, 1.0) if whole else 0.0))
    return Cost(whole, len(debriefs), len(debriefs) - len(known), tuple(lessons))
