"""Cells and headings as they are compared."""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import lru_cache

from applications.folding import fold

from .words import EMPTY

type Cell = str | date | datetime

CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Z][a-z])")
# Signs for vowels in Indian scripts and in Thai belong to their words.
NOT_WORD = re.compile(r"[^\w+#\u0900-\u0d7f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]+|_")
ORDINAL = re.compile(r"(?<=\d) (?=(?:st|nd|rd|th|er|e|eme)\b)")
LONGEST_COMPARED = 300
# The same headings and states are compared again and again.
MOST_REMEMBERED = 10_000


def plain(text: str) -> str:
    """Folded words, single-spaced; `jobTitle`, `job_title` and "Job title:" are the same."""
    return plainly(text[:LONGEST_COMPARED])


@lru_cache(MOST_REMEMBERED)
def plainly(text: str) -> str:
    text = CAMEL.sub(" ", text)
    return ORDINAL.sub("", " ".join(NOT_WORD.sub(" ", fold(text)).split()))


def as_text(cell: Cell) -> str:
    """A cell as it would be read aloud, empty for the many ways of writing nothing."""
    if isinstance(cell, str):
        text = cell.strip()
        return "" if not text or text.casefold() in EMPTY else text
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == datetime.min.time() else cell.isoformat(" ", "minutes")
    return cell.isoformat()
