"""What a file says of its own words: "red = rejected" beneath the list, or a tab of codes beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .folded import LONGEST_COMPARED, Cell, as_text, fold
from .stages import read_stage
from .words import COLOURS

PAIR = re.compile(r"(.{1,30}?)\s*(?:(=)>?|:|→|[-–—](?=\s))\s*(.{2,60})")
ARROW = re.compile("=>|→")
WITHIN = re.compile(r"\b(\w{1,3})\s?=\s?([^,;=()|\n]{2,60}?)(?=\s+\w{1,3}\s?=|\s*[,;)|\n]|$)")
# A sign and its meaning, side by side: "📞 interview · ❌ no".
SIGNED = re.compile(r"([^\w\s]{1,3})\s*([^\W\d_].{1,60})")
BETWEEN_SIGNS = re.compile(r"\s*[,;|/\n·•]\s*(?=[^\w\s]{1,3}\s*[^\W\d_])")
BETWEEN_PAIRS = re.compile(r"\s*[,;|/\n]\s*(?=[^,;|/\n]{1,30}=)")


def pairs_in(row: Iterable[Cell]) -> list[tuple[str, str]]:
    """The words that a row explains, and what it says of each: cells of "A = applied", or one for each of the two."""
    texts = [text for cell in row if (text := as_text(cell))]
    if len(texts) > 1 and texts[0].endswith(":"):
        texts = texts[1:]
    elif len(texts) > 2:
        return []
    if any(len(text) > LONGEST_COMPARED for text in texts):
        return []
    parts = [part.strip() for text in texts for part in BETWEEN_PAIRS.split(text)]
    written = [found for part in parts if (found := PAIR.fullmatch(part))]
    if len(written) < len(parts) and any(ARROW.search(part) for part in parts):
        # A history beside its company: "Helio | sent => interview".
        return []
    if written:
        return [(found[1].casefold(), found[3]) for found in written if found[2] or is_code(found[1])]
    pairs = zip(texts[::2], texts[1::2], strict=False)
    return [(word.casefold(), said) for word, said in pairs if is_code(word)]


def signs_in(row: Iterable[Cell]) -> list[tuple[str, str]]:
    """The signs that a row explains, each with what stands behind it: "Legend: 📞 interview | ❌ no"."""
    texts = [text for cell in row if (text := as_text(cell))]
    if not texts or texts[-1][0].isalnum() or any(len(text) > LONGEST_COMPARED for text in texts):
        return []
    texts = list(filter(None, [texts[0].rpartition(":")[2], *texts[1:]]))
    parts = [SIGNED.fullmatch(part.strip()) for text in texts for part in BETWEEN_SIGNS.split(text)]
    pairs = [(found[1], found[2]) for found in parts if found]
    return pairs if 1 < len(pairs) == len(parts) == len({sign for sign, _ in pairs}) else []


def is_code(word: str) -> bool:
    """Whether a word needs an explanation: a sign, a letter or two, a colour."""
    return len(word) < 4 or fold(word) in COLOURS


def pairs_within(row: Iterable[Cell]) -> list[tuple[str, str]]:
    """The same of codes that the name of a column explains: "Status (1 = applied, 2 = interview)"."""
    texts = [text for cell in row if "=" in (text := as_text(cell)) and len(text) <= LONGEST_COMPARED]
    found = [WITHIN.findall(text) for text in texts if text.count("=") > 1]
    return [(word.casefold(), said) for pairs in found for word, said in pairs]


def find_legend(rows: Iterable[list[Cell]]) -> dict[str, str]:
    """By a word that says nothing by itself, in small letters, the stage which the file says that it stands for.

    So by a sign, whatever it says elsewhere.
    """
    told = [
        (word, said, is_sign)
        for row in rows
        for pairs, is_sign in ((pairs_in(row), False), (pairs_within(row), False), (signs_in(row), True))
        for word, said in pairs
    ]
    return {
        word: stage for word, said, is_sign in told if (is_sign or not read_stage(word)) and (stage := read_stage(said))
    }


def is_of_legend(row: Iterable[Cell], legend: dict[str, str]) -> bool:
    """Whether a row does nothing but explain words."""
    row = list(row)
    pairs = pairs_in(row) or signs_in(row)
    return bool(pairs) and any(word in legend for word, _ in pairs)
