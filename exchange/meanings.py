"""What words mean in whatever language, by a file of meanings: "leider", "helas" and "sadly" are all `sorry`."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path

# A beginning of a word, as "regret*", has at least so many letters; what stands within a word at most.
SHORTEST, LONGEST = 3, 6
# From here on letters stand for more than a sound, or words together.
MANY_SIGNS = "\u0e00"


class Meanings:
    """The meanings of whole words and of the beginnings of words, which end on "*", as a file has them.

    Its words are folded as those that are asked for, or are to be by `fold`.
    """

    def __init__(self, path: Path, fold: Callable[[str], str] = str) -> None:
        self.whole: dict[str, tuple[str, ...]] = {}
        self.begun: dict[str, tuple[str, ...]] = {}
        for meaning, words in tomllib.loads(path.read_text(encoding="utf-8")).items():
            for word in dict.fromkeys(words.split()):
                place, key = (self.begun if word.endswith("*") else self.whole), fold(word.removesuffix("*"))
                if meaning not in place.get(key, ()):
                    place[key] = (*place.get(key, ()), meaning)

    def of(self, word: str) -> list[str]:
        """What a folded word means; most words mean nothing here."""
        found = list(self.whole.get(word, ()))
        for end in range(SHORTEST, len(word) + 1):
            found += self.begun.get(word[:end], ())
        return list(dict.fromkeys(found))

    def within(self, word: str) -> list[str]:
        """The same, and where words are not parted what all that stands within it means."""
        found = self.of(word)
        if word > MANY_SIGNS:
            for start in range(len(word)):
                for end in range(start + 1, min(start + LONGEST, len(word)) + 1):
                    found += self.whole.get(word[start:end], ())
        return list(dict.fromkeys(found))
