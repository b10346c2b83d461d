"""How much a cell is like those of each stage in `examples/`: what a phrase does not say, or says of something else.

What is learned is a perceptron over words. A feature is a word, how it begins, a pair of words side by side or with one
between, and in scripts without spaces each sign and pair of signs. `stages.bin` holds what was learned; after a change
of the examples `manage.py learn` writes it anew.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import combinations, pairwise
from pathlib import Path

from exchange.meanings import MANY_SIGNS
from exchange.perceptron import Weights, keys_of

from .clauses import ENDINGS, ORDER
from .folded import plain
from .meanings import meanings_of

WEIGHTS = Path(__file__).parent / "stages.bin"
UNCLEAR = "unclear"
NAMES = (*ORDER, *ENDINGS, UNCLEAR)
FEW = 10
BEGINNING, ROOT, LETTERS, FAR = 5, 3, (4,), 3


@cache
def weights() -> Weights:
    return Weights(WEIGHTS, NAMES)


@lru_cache(20_000)
def likeness(raw: str, heard: tuple[str, ...]) -> tuple[str, float]:
    """The stage that a cell is most like, or `UNCLEAR`, and by how much it is ahead of the next.

    `heard` is what phrases say of it, each a feature as well.
    """
    keys = keys_of([*features_of(raw), *heard])
    size = size_of(keys)
    said = sorted(((score / size, name) for name, score in weights().said(keys, NAMES).items()), reverse=True)
    return said[0][1], said[0][0] - said[1][0]


def size_of(keys: list[int]) -> float:
    """What the sum is divided by: a long cell is no surer than a short one, and one of a single word less sure."""
    return math.sqrt(len(keys) + FEW)


def features_of(raw: str) -> Iterator[str]:
    words = ["^", *("0" if word.isdigit() else word for word in plain(raw).split()), "$"]
    yield from of_words(words, LETTERS)
    yield from of_pairs(words)
    yield from (f"{one} … {two}" for one, two in zip(words, words[2:], strict=False))
    yield from meant(words)
    yield from (sign for sign in "?!" if sign in raw)


def of_words(words: list[str], letters: tuple[int, ...]) -> Iterator[str]:
    """Each word, how it begins, and so many of its letters in a row, as words of other endings have them in common."""
    for word in words:
        yield from (word, f"{word[:BEGINNING]}*", f"{word[:ROOT]}~")
        ends = f"^{word}$"
        yield from (f"#{ends[at : at + many]}" for many in letters for at in range(len(ends) - many + 1))
        if word > MANY_SIGNS:
            yield from word
            yield from map("".join, pairwise(word))


def of_pairs(words: list[str]) -> Iterator[str]:
    """Words side by side, and how they begin."""
    for one, two in pairwise(words):
        yield from (f"{one} {two}", f"{one[:BEGINNING]}* {two[:BEGINNING]}*")


def meant(words: list[str]) -> Iterator[str]:
    """What the words of a cell mean, alone, in twos near and far, and each beside any other."""
    meanings = [["^"], *(found for word in words if (found := meanings_of(word))), ["$"]]
    for place, ones in enumerate(meanings):
        for one in ones:
            yield f"<{one}>"
            for far, others in enumerate(meanings[place + 1 : place + 1 + FAR]):
                yield from (f"<{one}>{'…' if far else ''}<{other}>" for other in others)
    both = combinations(sorted({one for ones in meanings[1:-1] for one in ones}), 2)
    yield from (f"<{one}>+<{two}>" for one, two in both)
