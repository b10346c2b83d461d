"""How much a mail is like those of each kind in `examples/`, and a no like those of each family.

What is learned is a perceptron over words. A feature is a word, its beginning, a pair of words side by side or with one
between, and what words mean (see `meanings`), alone, in pairs, in threes and, if it tells, beside any other of the
sentence and beside what the mail is about: a no in a mail about a flat is another. In a sentence with an "if" the pairs
are others, for there they say something else. `weights.bin` holds what was learned; after a change of the examples, the
phrases or the meanings, `manage.py learn mails` writes it anew.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator
from functools import cache
from itertools import combinations, pairwise
from pathlib import Path

from exchange.mail.lines import Line, is_conditional
from exchange.mail.meanings import meanings_of
from exchange.mail.rules import FAMILIES, LABELS, load
from exchange.perceptron import Weights, keys_of

WEIGHTS = Path(__file__).parent / "weights.bin"
# Of a feature, one byte for each of these names, in these parts of a whole.
NAMES = (*LABELS, *FAMILIES)
FEW = 40
FEW_WORDS, BEGINNING, FAR = 3, 5, 3
# What these mean tells the kind of a mail wherever it stands in a sentence; "people" and "better" do so of nothing.
TELLING = {
    "cancelled",
    "choose",
    "decide",
    "filled",
    "invite",
    "not",
    "offer",
    "received",
    "reject",
    "sorry",
    "withdraw",
}
# What one may have applied for beside a job, and what says that it was one after all.
ELSE = {"apart", "care", "code", "flat", "money", "office", "perks", "quote", "school", "shop", "writing"}
JOB = {"job", "title"}


@cache
def weights() -> Weights:
    return Weights(WEIGHTS, NAMES)


def likeness(lines: list[Line], names: tuple[str, ...]) -> list[tuple[Line, dict[str, float]]]:
    """What each sentence of a mail says for each name, by what was learned; a word counts where it comes first."""
    heard: set[int] = set()
    found = []
    about = about_of(lines)
    for line in lines:
        keys = [key for key in keys_of(features_of(line, about)) if key not in heard]
        heard.update(keys)
        found.append((line, weights().said(keys, names)))
    size = size_of(heard)
    return [(line, {name: score / size for name, score in scores.items()}) for line, scores in found]


def size_of(keys: Collection[int]) -> float:
    """What the sums are divided by: a long mail is no surer than a short one, and one of a few words less sure."""
    return math.sqrt(len(keys) + FEW)


def about_of(lines: list[Line]) -> list[str]:
    """What a mail may be about beside a job, each with whether it speaks of a job too."""
    words = {word for line in lines if line.where != "from" for word in line.folded.split()}
    meanings = {meaning for word in words for meaning in meanings_of(word)}
    job = "job" if meanings & JOB else ""
    return [f"{name} {job}" for name in sorted(meanings & ELSE)] or [job]


def features_of(line: Line, about: list[str]) -> Iterator[str]:
    """Those of a sentence in a mail about so much."""
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
        told = {meaning for word in words for meaning in meanings_of(word)} & TELLING
        yield from (f"<{one}> of {name}" for one in sorted(told) for name in about)


def meant(words: list[str], mark: str) -> Iterator[str]:
    """What words mean, alone, in twos near and far and in threes in a row; what means nothing is left out."""
    meanings = [["^"], *(found for word in words if (found := meanings_of(word))), ["$"]]
    for place, ones in enumerate(meanings):
        after = meanings[place + 1 : place + 1 + FAR]
        for one in ones:
            yield f"{mark}<{one}>"
            for far, others in enumerate(after):
                yield from (f"{mark}<{one}>{'…' if far else ''}<{other}>" for other in others)
            for two in after[0] if len(after) > 1 else ():
                yield from (f"{mark}<{one}><{two}><{three}>" for three in after[1])
    both = combinations(sorted({one for ones in meanings[1:-1] for one in ones}), 2)
    yield from (f"{mark}<{one}>+<{two}>" for one, two in both if one in TELLING or two in TELLING)


@cache
def common() -> frozenset[str]:
    """Words that stand in every mail, and say something only beside another."""
    return frozenset[str]().union(*(guards.common for guards in load().guards.values()))
