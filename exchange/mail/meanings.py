"""What a word means in whatever language, by `meanings.toml`: "leider", "helas" and "sadly" are all `sorry`."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

from exchange.mail.folding import fold

MEANINGS = Path(__file__).parent / "meanings.toml"
# A beginning of a word, as "regret*", has at least so many letters.
SHORTEST = 3


@cache
def load() -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    """The meanings of whole words, and those of the beginnings of words."""
    whole: dict[str, tuple[str, ...]] = {}
    begun: dict[str, tuple[str, ...]] = {}
    for meaning, words in tomllib.loads(MEANINGS.read_text(encoding="utf-8")).items():
        for word in dict.fromkeys(words.split()):
            place, key = (begun if word.endswith("*") else whole), fold(word.removesuffix("*"))
            place[key] = (*place.get(key, ()), meaning)
    return whole, begun


def meanings_of(word: str) -> list[str]:
    """What a folded word means; most words mean nothing here."""
    whole, begun = load()
    found = list(whole.get(word, ()))
    for end in range(SHORTEST, len(word) + 1):
        found += begun.get(word[:end], ())
    return list(dict.fromkeys(found))
