"""What a word of a heading or a cell means, by `meanings.toml`."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from exchange.meanings import Meanings

MEANINGS = Path(__file__).parent / "meanings.toml"


@cache
def load() -> Meanings:
    return Meanings(MEANINGS)


def meanings_of(word: str) -> list[str]:
    """What a folded word means, and where words are not parted all that stands within it."""
    return load().within(word)
