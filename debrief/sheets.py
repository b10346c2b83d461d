"""Rows as CSV, with no cell that a spreadsheet would reckon with."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

# A spreadsheet would take a cell that begins with one of them for a formula (OWASP, "CSV Injection").
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def harmless(text: str) -> str:
    """The text, with an apostrophe before what looks like a formula."""
    return f"'{text}" if text.startswith(FORMULA) else text


def as_csv(rows: Iterable[Iterable[object]]) -> str:
    """The rows as one text."""
    text = io.StringIO()
    lines = csv.writer(text)
    for row in rows:
        lines.writerow(harmless(cell) if isinstance(cell, str) else cell for cell in row)
    return text.getvalue()
