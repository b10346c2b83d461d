"""Finding a row of the kit by some of its letters. A person's kit is small, so it is read whole and compared here."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from applications.folding import fold, words

FEWEST_LETTERS = 2
MOST_OPTIONS = 8


def holds(query: str, text: str) -> bool:
    """Whether every word of the query stands somewhere in the text, also within a word; case and accents aside."""
    text = fold(text)
    return all(word in text for word in words(query))


def best_matches[Row](
    query: str, rows: Iterable[Row], text: Callable[[Row], str] = str, most: int = MOST_OPTIONS
) -> list[Row]:
    """The rows whose text holds the query: first those that begin with it, then those with a word that begins so.

    Rows of the same rank keep their order. A query of fewer than two letters finds nothing.
    """
    wanted = fold(query).strip()
    if sum(map(len, words(query))) < FEWEST_LETTERS:
        return []
    found = [row for row in rows if holds(query, text(row))]
    return sorted(found, key=lambda row: _rank(wanted, fold(text(row))))[:most]


def _rank(wanted: str, text: str) -> int:
    if text.startswith(wanted):
        return 0
    return 1 if f" {wanted}" in text else 2
