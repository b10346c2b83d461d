"""How much a mail is like those of each kind in `examples/`, and a no like those of each family.

What is learned is a perceptron over words. A feature is a word, its beginning, a pair of words side by side or with one
between, and what words mean (see `meanings`), alone, in pairs and in threes. In a sentence with an "if" the pairs are
others, for there they say something else. `weights.bin` holds what was learned; after a change of the examples, the
phrases or the meanings, `manage.py learn_mails` writes it anew.
"""

from __future__ import annotations

import math
import zlib
from collections.abc import Collection, Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

from exchange.mail.lines import Line, is_conditional
from exchange.mail.meanings import meanings_of
from exchange.mail.rules import FAMILIES, LABELS, load

WEIGHTS = Path(__file__).parent / "weights.bin"
# Features fall into so many rows by their checksum; a few share one, and what is learned is learned of both.
ROWS = 1 << 18
# Of a row, one byte for each of these names, in these parts of a whole.
NAMES = (*LABELS, *FAMILIES)
STEP = 1 / 64
FEW = 40
FEW_WORDS, BEGINNING, FAR = 3, 5, 3

Row = list[int]


@cache
def weights() -> memoryview:
    """What each feature says for each name: rows of whole numbers, -127 to 127, in the order of `NAMES`."""
    return memoryview(zlib.decompress(WEIGHTS.read_bytes()[32:])).cast("b")


def likeness(lines: list[Line], names: tuple[str, ...]) -> list[tuple[Line, dict[str, float]]]:
    """What each sentence of a mail says for each name, by what was learned; a word counts where it comes first."""
    heard: set[int] = set()
    found = []
    for line in lines:
        rows = [row for row in rows_of(line) if row not in heard]
        heard.update(rows)
        found.append((line, said(rows, names)))
    size = size_of(heard)
    return [(line, {name: score / size for name, score in scores.items()}) for line, scores in found]


def said(rows: list[int], names: tuple[str, ...]) -> dict[str, float]:
    """The sum of what rows say, by name."""
    table, many = weights(), len(NAMES)
    places = ((name, NAMES.index(name)) for name in names)
    return {name: STEP * sum(table[row * many + place] for row in rows) for name, place in places}


def size_of(rows: Collection[int]) -> float:
    """What the sums are divided by: a long mail is no surer than a short one, and one of a few words less sure."""
    return math.sqrt(len(rows) + FEW)


def rows_of(line: Line) -> list[int]:
    return list(dict.fromkeys(zlib.crc32(feature.encode()) % ROWS for feature in features_of(line)))


def features_of(line: Line) -> Iterator[str]:
    # "Hi Sam," and "Kind regards" stand in every kind of mail.
    if line.where == "from" or (line.where == "body" and line.folded.count(" ") <= FEW_WORDS):
        return
    mark = "?" if any(is_conditional(line.folded, guards) for guards in load().guards.values()) else ""
    if words := [word for word in line.folded.split() if not word.isdigit()]:
        ends = ["^", *words, "$"]
        yield from (word for word in words if word not in common())
        yield from (f"{word[:BEGINNING]}*" for word in words)
        yield from (f"{mark}{one} {two}" for one, two in pairwise(ends))
        yield from (f"{mark}{one} … {two}" for one, two in zip(ends, ends[2:], strict=False))
        yield from meant(words, mark)


def meant(words: list[str], mark: str) -> Iterator[str]:
    """What words mean, one by one, by twos that are near and by threes in a row; what means nothing is left out."""
    meanings = [["^"], *(found for word in words if (found := meanings_of(word))), ["$"]]
    for place, ones in enumerate(meanings):
        after = meanings[place + 1 : place + 1 + FAR]
        for one in ones:
            yield f"{mark}<{one}>"
            for far, others in enumerate(after):
                yield from (f"{mark}<{one}>{'…' if far else ''}<{other}>" for other in others)
            for two in after[0] if len(after) > 1 else ():
                yield from (f"{mark}<{one}><{two}><{three}>" for three in after[1])


@cache
def common() -> frozenset[str]:
    """Words that stand in every mail, and say something only beside another."""
    return frozenset[str]().union(*(guards.common for guards in load().guards.values()))
