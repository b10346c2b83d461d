"""What stands to the right of a list in the same sheet: a legend, sums, or another list."""

from __future__ import annotations

from .clauses import covered
from .folded import Cell, as_text, plain
from .headings import NAMES, names_in, read_heading
from .legends import is_code
from .words import LEGENDS

SEARCHED_ROWS = 60

type Rows = list[list[Cell]]


def heading_of(rows: Rows) -> int | None:
    """The first row of names that has one for the company or the job."""
    return next((number for number, row in enumerate(rows[:SEARCHED_ROWS]) if NAMES & names_in(row)), None)


def find_edge(rows: Rows) -> int:
    """The first column that is no more of the list; their number where all of them are."""
    top = heading_of(rows)
    width = len(rows[0]) if rows else 0
    if top is None:
        return width
    is_filled = [False] * width
    for row in rows:
        is_filled = [one or bool(as_text(cell)) for one, cell in zip(is_filled, row, strict=True)]
    for column in range(2, width):
        is_after_gap = is_filled[column] and not is_filled[column - 1]
        if plain(as_text(rows[top][column])) in LEGENDS or (is_after_gap and stands_alone(rows, top, column)):
            return column
    return width


def stands_alone(rows: Rows, top: int, column: int) -> bool:
    """Whether the columns from there on say nothing of the rows beside them."""
    here = names_in(rows[top][:column])
    if not NAMES & here:
        return False
    if NAMES & here & names_in(rows[top][column:]):
        return True
    names = [found[0] for cell in rows[top][column:] if (found := read_heading(as_text(cell)))]
    # "Status" is the head of a legend only where the list has one as well.
    if {role for role, score in names if score >= 60} - ({"status", "ignored"} & (here | {"ignored"})):
        return False
    first = [text for row in rows[top + 1 :] if (text := next(filter(None, map(as_text, row[column:])), ""))]
    telling = [text for text in first if is_code(text) or covered(text) > 0.5 or plain(text) in LEGENDS]
    return len(set(first)) == len(first) and 2 * len(telling) >= len(first)


def divide(rows: Rows) -> list[Rows]:
    """A list, and beside it each block that is none of it."""
    edge = find_edge(rows)
    if not rows or edge == len(rows[0]):
        return [rows]
    beside = [row[edge:] for row in rows if any(map(as_text, row[edge:]))]
    return [[row[:edge] for row in rows], *divide(beside)]
