"""A table of cells, and how much one may hold."""

from __future__ import annotations

import re
from collections.abc import Sized
from dataclasses import dataclass, field

from exchange.files import Unreadable

from .folded import Cell, as_text

# Of each row, by its number, what a history within it says: stages with their days.
type Steps = dict[int, list[tuple[str, str]]]

# Of one cell: the longest posting that we know of has a tenth of that.
MOST_LETTERS = 200_000
TOO_LONG = "One cell holds more text than any posting or note."
MOST_ROWS, MOST_COLUMNS = 25_000, 200
# As sheets write them in any language: =HYPERLINK("https://…","Name"), ="00123".
LINK = re.compile(r'=[\w.]+\(\s*"(https?://[^"\s]+)"\s*[,;]\s*"([^"]*)"\s*\)$')
QUOTED = re.compile(r'="([^"]*)"$')
# As sheets mark a text that could be a number, and exports one that could be a formula.
TEXT = re.compile(r"'[\d=+@-][^']*")


@dataclass(slots=True)
class Table:
    """Rows of cells, all as long as the longest. `steps` holds of each row what a nested history says (JSON only)."""

    name: str
    rows: list[list[Cell]]
    encoding: str | None = None
    delimiter: str | None = None
    warnings: list[str] = field(default_factory=list)
    steps: Steps = field(default_factory=dict)
    # Number of the first row as the person counts.
    first: int = 1
    # Whether the first row holds names for certain, whatever they say: those of the fields of records.
    has_names: bool = False
    # Whether it is a note of one application, among others in a zip.
    is_note: bool = False


def even(rows: list[list[Cell]]) -> list[list[Cell]]:
    """The same rows, all as long as the longest. Unreadable where a cell is too long."""
    if any(isinstance(cell, str) and len(cell) > MOST_LETTERS for row in rows for cell in row):
        raise Unreadable(TOO_LONG)
    width = max((len(row) for row in rows), default=0)
    return [[*map(without_formula, row), *[""] * (width - len(row))] for row in rows]


def check_rows(rows: Sized) -> None:
    """Unreadable where there are more rows than a table may have."""
    if len(rows) > MOST_ROWS:
        raise Unreadable(f"The file holds more than {MOST_ROWS:,} rows.")


def without_formula(cell: Cell) -> Cell:
    """What a formula shows that only makes a link, or a text of what could be a number; no mark that it is a text."""
    if isinstance(cell, str) and TEXT.fullmatch(cell):
        return cell[1:]
    if isinstance(cell, str) and cell[:1] == "=" and (found := LINK.match(cell) or QUOTED.match(cell)):
        address, shown = found.groups() if found.re is LINK else ("", found[1])
        return f"{shown} ({address})" if address and shown != address else shown
    return cell


def is_blank(row: list[Cell]) -> bool:
    return not any(as_text(cell) for cell in row)
