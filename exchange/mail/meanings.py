"""What a word of a mail means, by `meanings.toml`."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from exchange.mail.folding import fold
from exchange.meanings import Meanings

MEANINGS = Path(__file__).parent / "meanings.toml"


@cache
def load() -> Meanings:
    return Meanings(MEANINGS, fold)


def meanings_of(word: str) -> list[str]:
    """What a folded word means; most words mean nothing here."""
    return load().of(word)
