"""Links behind the texts of a workbook's cells, where their address can be read."""

from __future__ import annotations

from .beside import Rows, heading_of
from .folded import as_text
from .headings import read_heading
from .looks import Link

HEADING = "Link"


def with_links(rows: Rows, links: list[Link]) -> Rows:
    """The same rows with the addresses in the column for them, or in a new one where none is."""
    top = heading_of(rows) if links else None
    if top is None:
        return rows
    named = next((at for at, cell in enumerate(rows[top]) if read_heading(as_text(cell))[:1] == (("url", 100),)), None)
    addresses: dict[int, str] = {}
    for row, column, address in links:
        if top < row < len(rows) and column < len(rows[row]) and (named is None or column == named):
            addresses.setdefault(row, address)
    if not addresses:
        return rows
    if named is None:
        return [[*row, HEADING if at == top else addresses.get(at, "")] for at, row in enumerate(rows)]
    return [
        [*row[:named], addresses.get(at, row[named]), *row[named + 1 :]] if at in addresses else row
        for at, row in enumerate(rows)
    ]
