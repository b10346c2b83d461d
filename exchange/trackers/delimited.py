"""Text as rows of cells: which sign divides it, and how it is divided."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator

from exchange.files import Unreadable

from .tables import MOST_COLUMNS, MOST_LETTERS, MOST_ROWS, TOO_LONG

DELIMITERS = ",;\t|"
SNIFFED_LINES = 60


def find_delimiter(body: str) -> str:
    """The one that divides most of the first rows into the same number of columns, the more the better."""
    head = "\n".join(body[:200_000].splitlines()[: SNIFFED_LINES * 3])
    best, best_score = "", 0.0
    for delimiter in DELIMITERS:
        rows = [row for row in split(head, delimiter, [])[:SNIFFED_LINES] if any(cell.strip() for cell in row)]
        widths = Counter(len(row) for row in rows if len(row) > 1)
        if not widths:
            continue
        width, times = max(widths.items(), key=lambda item: (item[1] * min(item[0], 5), item[0]))
        score = times / len(rows) * (min(width, 8) ** 0.5)
        if score > best_score:
            best, best_score = delimiter, score
    return best if best_score > 0.3 else ""


def split(body: str, delimiter: str, warnings: list[str]) -> list[list[str]]:
    """Rows of cells. Where a quotation mark is never closed, line by line, so that no row swallows the rest."""
    csv.field_size_limit(MOST_LETTERS)
    is_open = body.count('"') % 2 == 1
    try:
        rows = list(limited(csv.reader(io.StringIO(body, newline=""), delimiter=delimiter, skipinitialspace=True)))
        if is_open and any(cell.count("\n") > 20 for row in rows for cell in row):
            rows = split_lines(body, delimiter, warnings)
        elif rows and all(len(row) <= 1 for row in rows) and delimiter in "".join(rows[0]):
            # Each line as a whole was put between quotation marks.
            rows = list(limited(csv.reader((row[0] if row else "" for row in rows), delimiter=delimiter)))
    except csv.Error as error:
        if not is_open:
            raise Unreadable(TOO_LONG) from error
        rows = split_lines(body, delimiter, warnings)
    return rows


def split_lines(body: str, delimiter: str, warnings: list[str]) -> list[list[str]]:
    warnings.append("A quotation mark is never closed, so every line was read as a row.")
    try:
        return [
            next(csv.reader([line], delimiter=delimiter, quoting=csv.QUOTE_NONE if line.count('"') % 2 else 0), [])
            for line in body.splitlines()[: MOST_ROWS + 1]
        ]
    except csv.Error as error:
        raise Unreadable(TOO_LONG) from error


def limited(reader) -> Iterator[list[str]]:
    for number, row in enumerate(reader):
        if number > MOST_ROWS:
            yield []
            return
        yield row[:MOST_COLUMNS]
