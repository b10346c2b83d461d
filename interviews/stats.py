"""What forecasts were worth: percent before a round against whether they moved me forward. Rows in, figures out.

A forecast is of one round, and is resolved once it is known whether that round was passed. Silence, withdrawal and
cancellation say nothing of it and stay out; how many they are is told beside. An empty list is ordinary.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import fsum
from typing import Literal

from debrief.intervals import Interval, Rate, mean, wilson

# Of fewer resolved forecasts nothing is claimed.
LEAST_RESOLVED = 10
MOST_BINS = 5

Result = Literal["passed", "not_passed", "open", "silence", "withdrawal", "cancelled"]


def result(outcome: str, *, went_on: date | None = None, no_on: date | None = None, ending: str = "") -> Result:
    """What became of one round.

    Its stored outcome, where there is one; else what came first after it: a later round or stage (on `went_on`), by
    which it was passed, or the no (on `no_on`), by which it was not. On one day the no comes last. Else the application
    ended without an answer or by me (`ending`: no_response, withdrawn, declined), or it is open.
    """
    if outcome in ("passed", "not_passed", "cancelled"):
        return outcome  # type: ignore[return-value]
    if went_on and (no_on is None or went_on <= no_on):
        return "passed"
    if no_on:
        return "not_passed"
    return {"no_response": "silence", "withdrawn": "withdrawal", "declined": "withdrawal"}.get(ending, "open")  # type: ignore[return-value]


@dataclass(frozen=True, slots=True)
class Round:
    """`n` rounds alike: kind, result, and the forecasts made before and after, in percent, or None."""

    kind: str
    result: str
    before: int | None = None
    after: int | None = None
    n: int = 1

    @property
    def is_resolved(self) -> bool:
        return self.result in ("passed", "not_passed")

    @property
    def passed(self) -> int:
        return int(self.result == "passed")


@dataclass(frozen=True, slots=True)
class Bin:
    """Forecasts of neighbouring percents: their mean, 0 to 1, and how often the round was passed (Wilson)."""

    first: int
    last: int
    expected: float
    passed: Rate


@dataclass(frozen=True, slots=True)
class Score:
    """What `n` resolved forecasts are worth. `brier` is 0 when all were right and 1 when all were wrong.

    `skill` is 1 for a perfect forecaster, 0 for one who always says the own base rate, and below 0 for a worse one.
    `too_much` is the mean forecast less the mean outcome, with its interval: 0.2 is 20 points more than came of it.
    """

    n: int
    expected: float
    passed: Rate
    brier: float
    skill: float | None
    too_much: Interval | None


@dataclass(frozen=True, slots=True)
class Twice:
    """Rounds forecast both before and after: the Brier score of each, and by how much the first is the worse one."""

    n: int
    before: float
    after: float
    worse_before: Interval | None


@dataclass(frozen=True, slots=True)
class OfKind:
    """The forecasts of one kind of round. `score` is None below the floor; the counts stand."""

    kind: str
    passed: Rate
    score: Score | None


@dataclass(frozen=True, slots=True)
class Forecasts:
    """Below ten resolved forecasts `score`, and `twice` below ten made twice, are None: nothing can be claimed.

    `left_out`: forecasts made that are not resolved, by what became of the round.
    """

    resolved: int
    left_out: Mapping[str, int]
    bins: tuple[Bin, ...]
    score: Score | None
    twice: Twice | None
    kinds: tuple[OfKind, ...]

    @property
    def is_enough(self) -> bool:
        return self.score is not None


def forecasts(rows: Iterable[Round]) -> Forecasts:
    """Calibration of the forecasts made before, their score, and what the ones made after add."""
    made = [row for row in rows if row.before is not None]
    resolved = [row for row in made if row.is_resolved]
    left_out = Counter[str]()
    for row in made:
        left_out[row.result] += 0 if row.is_resolved else row.n
    kinds = Counter[str]()
    for row in resolved:
        kinds[row.kind] += row.n
    return Forecasts(
        resolved=sum(row.n for row in resolved),
        left_out={name: left_out[name] for name in sorted(left_out) if left_out[name]},
        bins=calibration(resolved),
        score=score(resolved),
        twice=twice(resolved),
        kinds=tuple(
            OfKind(kind, _passed(of_kind), score(of_kind))
            for kind in sorted(kinds, key=lambda kind: (-kinds[kind], kind))
            if (of_kind := [row for row in resolved if row.kind == kind])
        ),
    )


def calibration(resolved: Iterable[Round]) -> tuple[Bin, ...]:
    """Up to five bins of equal width, 0 to 19, 20 to 39 … 80 to 100 per cent; those with no forecast are left out.

    Wilson's interval stands for the share passed. Murphy and Winkler, Applied Statistics 26 (1977), 41.
    """
    width = 100 // MOST_BINS
    bins: dict[int, list[Round]] = {}
    for row in resolved:
        bins.setdefault(min(_percent(row) // width, MOST_BINS - 1), []).append(row)
    return tuple(
        Bin(
            place * width,
            100 if place == MOST_BINS - 1 else (place + 1) * width - 1,
            _mean(bins[place], _before),
            _passed(bins[place]),
        )
        for place in sorted(bins)
    )


def score(resolved: Sequence[Round]) -> Score | None:
    """The Brier score Σ(f - o)²/n of forecasts f, 0 to 1, and outcomes o, 0 or 1: Monthly Weather Review 78 (1950), 1.

    Skill is 1 - B/(p(1-p)): p(1-p) is what always saying the own base rate p would score; None if all passed, or none.
    The interval of mean forecast less mean outcome is Student's, of the single differences. None below the floor.
    """
    n = sum(row.n for row in resolved)
    if n < LEAST_RESOLVED:
        return None
    passed, brier = _passed(resolved), _mean(resolved, lambda row: _error(_percent(row), row))
    base = passed.part / n
    reference = base * (1 - base)
    return Score(
        n=n,
        expected=_mean(resolved, _before),
        passed=passed,
        brier=brier,
        skill=1 - brier / reference if reference else None,
        too_much=mean(_each(resolved, lambda row: _before(row) - row.passed)),
    )


def twice(resolved: Iterable[Round]) -> Twice | None:
    """Before against after, of the rounds that have both. None below the floor."""
    rows = [row for row in resolved if row.after is not None]
    n = sum(row.n for row in rows)
    if n < LEAST_RESOLVED:
        return None
    gained = _each(rows, lambda row: _error(_percent(row), row) - _error(row.after or 0, row))
    return Twice(
        n,
        _mean(rows, lambda row: _error(_percent(row), row)),
        _mean(rows, lambda row: _error(row.after or 0, row)),
        mean(gained),
    )


def _percent(row: Round) -> int:
    return row.before or 0


def _before(row: Round) -> float:
    return _percent(row) / 100


def _error(percent: int, row: Round) -> float:
    return (percent / 100 - row.passed) ** 2


def _passed(rows: Sequence[Round]) -> Rate:
    return wilson(sum(row.n for row in rows if row.passed), sum(row.n for row in rows))


def _mean(rows: Sequence[Round], value: Callable[[Round], float]) -> float:
    return fsum(value(row) * row.n for row in rows) / sum(row.n for row in rows)


def _each(rows: Iterable[Round], value: Callable[[Round], float]) -> Counter[float]:
    """How many rows have which value."""
    counts = Counter[float]()
    for row in rows:
        counts[value(row)] += row.n
    return counts
