"""Axes: what is measured lies between their first tick and their last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from .marks import Line, Text, number, percent
from .scales import LETTER, ticks

SHARE_STEPS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.25)
# A day, a week, a quarter, a year: what people count waiting in.
DAY_STEPS = (1, 2, 7, 14, 28, 91, 182, 364, 728)
MOST_SHARES, MOST_DAYS = 5, 6


@dataclass(frozen=True, slots=True)
class Axis:
    """Where the ticks lie and what stands beside them, in rising order; at least two."""

    ticks: tuple[float, ...]
    texts: tuple[str, ...]

    def place(self, value: float, start: float, end: float) -> float:
        """Where a value lies between two places; what is beyond the axis stays at its end."""
        first, last = self.ticks[0], self.ticks[-1]
        part = (min(max(value, first), last) - first) / (last - first)
        return round(start + (end - start) * part, 1)


def counts(most: float) -> Axis:
    """From 0 to a round number at or above `most`."""
    marked = ticks(most)
    return Axis(marked, tuple(number(tick) for tick in marked))


def shares(most: float = 1) -> Axis:
    """From 0% to a round share at or above `most`, at most all; in about five steps."""
    step = next(step for step in SHARE_STEPS if min(most, 1) / step <= MOST_SHARES)
    marked = tuple(round(step * n, 2) for n in range(max(ceil(round(min(most, 1) / step, 9)), 1) + 1))
    return Axis(marked, tuple(percent(tick) for tick in marked))


def days(most: int) -> Axis:
    """From day 0 to a whole number of days, weeks or years at or above `most`."""
    step = next((step for step in DAY_STEPS if most / step <= MOST_DAYS), ceil(most / MOST_DAYS))
    marked = tuple(step * n for n in range(max(ceil(most / step), 1) + 1))
    return Axis(marked, ("Day 0", *(number(day) for day in marked[1:])))


QUARTERS = Axis((0, 0.25, 0.5, 0.75, 1), ("0%", "25%", "50%", "75%", "100%"))
RATINGS = Axis((1, 2, 3, 4), ("Missed", "Shaky", "Solid", "Strong"))


@dataclass(frozen=True, slots=True)
class Frame:
    """The part of a drawing in which values lie: two axes between four edges."""

    left: float
    right: float
    top: float
    floor: float
    across: Axis
    up: Axis

    def x(self, value: float) -> float:
        return self.across.place(value, self.left, self.right)

    def y(self, value: float) -> float:
        return self.up.place(value, self.floor, self.top)

    def rows(self) -> list[Line | Text]:
        """A line for each tick upwards, with its text at the left."""
        marks: list[Line | Text] = []
        for tick, text in zip(self.up.ticks, self.up.texts, strict=True):
            y = self.y(tick)
            marks += [Line(self.left, y, self.right, y), Text(self.left - 8, round(y + 4, 1), text, "end")]
        return marks

    def feet(self) -> list[Text]:
        """The texts of the ticks across, within the edges of the picture."""
        return [
            Text(min(self.x(tick), round(self.right + 14 - len(text) * LETTER / 2, 1)), self.floor + 20, text)
            for tick, text in zip(self.across.ticks, self.across.texts, strict=True)
        ]


def room_for(axis: Axis) -> float:
    """The width that the texts of an upward axis need at the left."""
    return round(8 + LETTER * (max(map(len, axis.texts)) + 1), 1)


def beneath(labels: Sequence[str], left: float, width: float) -> list[tuple[int, float]]:
    """Which labels of evenly spaced steps have room, by place, and where their middles lie.

    From the latest, which always has its label, back in even steps as long as the longest needs.
    """
    pitch = (width - left) / len(labels)
    found: list[tuple[int, float]] = []
    free = width
    longest = max(map(len, labels))
    for index in range(len(labels) - 1, -1, -ceil((longest + 1) * LETTER / pitch)):
        middle = left + pitch * (index + 0.5)
        length = len(labels[index]) * LETTER
        begin = max(min(middle - length / 2, width - length), left)
        if begin + length <= free:
            free = begin - LETTER
            found.append((index, round(begin + length / 2, 1)))
    return found[::-1]
