"""Ratings as ink: the fuller the colour, the better it went. The number always stands in the cell."""

from __future__ import annotations

from dataclasses import dataclass
from math import floor

WORDS = ("missed", "shaky", "solid", "strong")


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its class, what is printed, and what is said beside it; hatched and blank when not tested."""

    css: str
    text: str
    word: str


def ink(rating: float | None) -> str:
    """The class of charts.css nearest to a rating or a mean of 1 to 4, in steps of a half."""
    if not rating:
        return "ink-0"
    halves = floor(rating * 2 + 0.5)
    return f"ink-{halves // 2}{'5' if halves % 2 else ''}"


def single(rating: int | None) -> Cell:
    """One rating of one occasion."""
    return Cell(ink(rating), str(rating), WORDS[rating - 1]) if rating else Cell("ink-0", "", "not tested")


def mean(value: float | None) -> Cell:
    """The mean of several."""
    return Cell(ink(value), f"{value:.1f}", "") if value else Cell("ink-0", "", "not tested")
