"""Phrases of several parts as they stand in a text, found without writing out every combination of the parts."""

from __future__ import annotations

from collections import defaultdict
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .sayings import Parts

type Choices = dict[str, list[tuple[str, ...]]]


class Patterns:
    """Entries of parts by their stages, as sayings.py has them; `longest` finds the one that reaches furthest."""

    def __init__(self, *sayings: Mapping[str, tuple[Parts, ...]]) -> None:
        self.by_first: dict[str, list[tuple[str, list[Choices]]]] = defaultdict(list)
        for stage, entries in chain.from_iterable(said.items() for said in sayings):
            for parts in entries:
                choices = [by_first_word(part) for part in parts]
                for first in first_words_of(choices):
                    self.by_first[first].append((stage, choices))

    def longest(self, words: Sequence[str], at: int) -> tuple[int, str]:
        """The end of the longest phrase that begins at `at`, and its stage; `at` itself where there is none."""
        end, stage = at, ""
        for told, parts in self.by_first.get(words[at], ()):
            ends = {at}
            for part in parts:
                ends = {after for begin in ends for after in ends_of(part, words, begin)}
            if ends and max(ends) > end:
                end, stage = max(ends), told
        return end, stage

    def get(self, words: Sequence[str]) -> str | None:
        """The stage of a text that is one phrase and nothing else, None where it is none."""
        end, stage = self.longest(words, 0) if words else (0, "")
        return stage if end and end == len(words) else None


def by_first_word(part: str) -> Choices:
    """The choices of a part by their first words; an empty one stands under ""."""
    choices: Choices = defaultdict(list)
    for choice in part.split("|"):
        words = tuple(choice.split())
        choices[words[0] if words else ""].append(words)
    return dict(choices)


def first_words_of(parts: Sequence[Choices]) -> set[str]:
    """The words with which a phrase of these parts can begin."""
    first: set[str] = set()
    for part in parts:
        first |= part.keys()
        if "" not in part:
            break
    return first - {""}


def ends_of(part: Choices, words: Sequence[str], begin: int) -> list[int]:
    """Where the choices of a part end that stand at `begin`."""
    ends = [begin] if "" in part else []
    if begin < len(words):
        for choice in part.get(words[begin], ()):
            if tuple(words[begin : begin + len(choice)]) == choice:
                ends.append(begin + len(choice))
    return ends
