"""One block is one: counts small enough to be counted. Where there are many, one block stands for several."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from .marks import Rect

BLOCK, GAP, HEIGHT = 40, 1.5, 32
MOST_BLOCKS = 40


@dataclass(frozen=True, slots=True)
class Pile:
    label: str
    note: str
    count: int
    css: str


@dataclass(frozen=True, slots=True)
class DrawnPile:
    """A pile with its blocks; the last is cut where it stands for fewer."""

    label: str
    note: str
    count: int
    blocks: tuple[Rect, ...]


@dataclass(frozen=True, slots=True)
class Units:
    """Piles side by side on one scale; `width` and `height` in their own units, `each` what one block stands for."""

    width: float
    height: float
    each: int
    piles: tuple[DrawnPile, ...]


def units(piles: Sequence[Pile]) -> Units | None:
    """The piles in blocks, or None when there is nothing to draw."""
    most = max((pile.count for pile in piles), default=0)
    if not most:
        return None
    each = _each(most)
    return Units(
        width=BLOCK * ceil(most / each),
        height=HEIGHT,
        each=each,
        piles=tuple(DrawnPile(pile.label, pile.note, pile.count, tuple(_blocks(pile, each))) for pile in piles),
    )


def _each(most: int) -> int:
    each = 1
    while ceil(most / each) > MOST_BLOCKS:
        each *= 5 if str(each).startswith("1") else 2
    return each


def _blocks(pile: Pile, each: int):
    for index in range(ceil(pile.count / each)):
        full = min((pile.count - index * each) / each, 1)
        yield Rect(index * BLOCK, 0, round(max(BLOCK * full - GAP, 1), 1), HEIGHT, pile.css)
