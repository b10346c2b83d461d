"""Tables in HTML, as some programs write under the name of a workbook."""

from __future__ import annotations

from html.parser import HTMLParser

from exchange.files import MIB, Unreadable

from .folded import Cell
from .tables import MOST_ROWS, even

# Tags and the texts between them: 20,000 rows of twenty columns.
MOST_PARTS = 1_200_000


class Cells(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tables: list[list[list[Cell]]] = []
        self.cell: list[str] | None = None
        self.parts = 0

    def count(self) -> None:
        self.parts += 1
        if self.parts > MOST_PARTS:
            raise Unreadable("This page is too large to be a table.")

    def handle_starttag(self, tag, attrs) -> None:
        self.count()
        if tag == "table":
            self.tables.append([])
        elif tag == "tr" and self.tables:
            self.tables[-1].append([])
        elif tag in ("td", "th") and self.tables and self.tables[-1]:
            self.close_cell()
            self.cell = []

    def handle_endtag(self, tag) -> None:
        self.count()
        if tag in ("td", "th", "tr", "table"):
            self.close_cell()

    def handle_data(self, data) -> None:
        self.count()
        if self.cell is not None:
            self.cell.append(data)

    def close_cell(self) -> None:
        if self.cell is not None and self.tables and self.tables[-1]:
            self.tables[-1][-1].append(" ".join("".join(self.cell).split()))
        self.cell = None


def html_tables(body: str) -> list[list[list[Cell]]]:
    parser = Cells()
    parser.feed(body[: 10 * MIB])
    return [even(rows[:MOST_ROWS]) for rows in parser.tables if len(rows) > 1]
