"""What a heading that nobody knows could be: the column whose headings in `examples/headings/` it is most like.

What is learned is a perceptron, as for cells (see `learned.py`). A feature is a word, how it begins, three and four of
its letters in a row, a pair of words, what words mean, and what is known of a part of the heading. `headings.bin` holds
what was learned; after a change of the examples or of the known names `manage.py learn` writes it anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import combinations, pairwise
from pathlib import Path

from exchange.perceptron import Weights, keys_of

from .folded import plain
from .headings import day_of, headings
from .learned import of_pairs, of_words, size_of
from .meanings import meanings_of
from .stages import read_stage

WEIGHTS = Path(__file__).parent / "headings.bin"
# Of one round, or of anything that no other column holds.
ROUND, OTHER = "round", "other"
NAMES = (
    "company", "title", "company_title", "status", "applied_on", "saved_on", "updated_on", "closed_on", "next_step_on",
    "deadline", "posted_on", "next_step", "url", "location", "work_mode", "salary", "source", "contact",
    "contact_email", "contact_phone", "resume", "excitement", "notes", ROUND, OTHER,
)  # fmt: skip
# Letters in a row that words of other endings, or written together, have in common.
LETTERS = (3, 4)
MOST_WORDS = 5


@cache
def weights() -> Weights:
    return Weights(WEIGHTS, NAMES)


@lru_cache(5_000)
def likely(heading: str) -> tuple[tuple[str, float], ...]:
    """What a heading could be the name of, the likeliest first, each with what speaks for it."""
    keys = keys_of(features_of(heading))
    size = size_of(keys)
    said = weights().said(keys, NAMES)
    return tuple((name, said[name] / size) for name in sorted(NAMES, key=lambda name: -said[name]))


def features_of(heading: str) -> Iterator[str]:
    words = plain(heading).split()
    yield f"{min(len(words), MOST_WORDS)} words"
    yield from of_words(words, LETTERS)
    yield from of_pairs(["^", *words, "$"])
    yield from known_within(words)
    yield from meant(words)
    if day := day_of(heading):
        yield f"day {day}"
    if stage := read_stage(heading):
        yield f"stage {stage}"
    yield from (sign for sign in "?/" if sign in heading)


def meant(words: list[str]) -> Iterator[str]:
    """What words mean, alone, at either end, side by side, and all of them beside each other."""
    meanings = [found for word in words if (found := meanings_of(word))]
    for one in meanings:
        yield from (f"<{meaning}>" for meaning in one)
    if meanings:
        yield from (f"^<{meaning}>" for meaning in meanings[0])
        yield from (f"<{meaning}>$" for meaning in meanings[-1])
    every = sorted({meaning for one in meanings for meaning in one})
    yield from (f"<{one}>+<{two}>" for one, two in combinations(every, 2))
    for ones, twos in pairwise(meanings):
        yield from (f"<{one}><{two}>" for one in ones for two in twos)


def known_within(words: list[str]) -> Iterator[str]:
    """The columns that parts of a heading name, and whether it begins or ends with them."""
    for begin in range(len(words)):
        for end in range(begin + 1, len(words) + 1):
            role, _ = headings().get(" ".join(words[begin:end]), ("", 0))
            if role and end - begin < len(words):
                yield f"[{role}]"
                yield from (f"^{role}" for _ in range(begin == 0))
                yield from (f"{role}$" for _ in range(end == len(words)))
