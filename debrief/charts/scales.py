"""From numbers to places: axes that begin at zero and end at a round number, and labels that fit."""

from __future__ import annotations

from math import ceil, log10

ROUND = (1, 2, 5, 10)
# About how wide a letter of a plot's text is, in the plot's units.
LETTER = 6.6


def ticks(most: float, intervals: int = 4) -> tuple[int, ...]:
    """Whole numbers from 0 to a round one at or above `most`, evenly spaced, in about as many intervals."""
    least_step = max(most, intervals) / intervals
    power = 10 ** int(log10(least_step))
    step = next(round(power * leading) for leading in ROUND if power * leading >= least_step)
    return tuple(range(0, step * max(ceil(most / step), 1) + 1, step))


def place(value: float, most: float, start: float, end: float) -> float:
    """Where a value from 0 to `most` lies between two places; at the start when there is nothing to measure by."""
    return round(start + (end - start) * (value / most if most else 0), 1)


def shorten(text: str, letters: int) -> str:
    """The text, or as much of it as fits, with an ellipsis."""
    return text if len(text) <= letters else text[: max(letters - 1, 1)].rstrip() + "…"
