"""Tasks that belong to another task, as programs list them among all: steps on the way, and no applications."""

from __future__ import annotations

from collections import defaultdict

from .folded import Cell, as_text, plain
from .words import OF_A_PARENT

SEARCHED_ROWS = 15
BENEATH = "Subtasks"


def without_subtasks(rows: list[list[Cell]]) -> list[list[Cell]]:
    """The same rows, with the tasks beneath another one in a cell of that one; unchanged where none is.

    A task is beneath another where a column for it holds what stands in a cell of that row: its key or its name.
    """
    for top, row in enumerate(rows[:SEARCHED_ROWS]):
        if at := next((at for at, cell in enumerate(row) if plain(as_text(cell)) in OF_A_PARENT), 0):
            return with_subtasks_beneath(rows, top, at)
    return rows


def with_subtasks_beneath(rows: list[list[Cell]], top: int, at: int) -> list[list[Cell]]:
    parents = {number: text for number, row in enumerate(rows) if number > top and (text := as_text(row[at]))}
    others = sum(any(map(as_text, row)) for row in rows[top + 1 :]) - len(parents)
    # All within one project are no parts of it.
    is_of_one = len(set(parents.values())) < 2 and len(parents) > others
    places = places_of(set(parents.values()), rows, top, at)
    if not places or is_of_one:
        return rows
    name = name_of(rows[top], at)
    beneath: dict[int, list[str]] = defaultdict(list)
    for number, parent in parents.items():
        beneath[places[parent]].append(as_text(rows[number][name]))
    made: list[list[Cell]] = []
    for number, row in enumerate(rows):
        told = BENEATH if number == top else "\n".join(beneath.get(number, []))
        made.append([""] * len(row) if number in parents else [*row[:at], *row[at + 1 :], told])
    return made


def places_of(parents: set[str], rows: list[list[Cell]], top: int, at: int) -> dict[str, int]:
    """The rows of tasks with others beneath them, by the first column that names them all; nothing where none does."""
    for other in range(len(rows[top])):
        found = {text: number for number, row in enumerate(rows) if number > top and (text := as_text(row[other]))}
        filled = sum(bool(as_text(row[other])) for row in rows[top + 1 :])
        if other != at and parents and parents <= found.keys() and len(found) > 0.9 * filled:
            return found
    return {}


def name_of(heading: list[Cell], at: int) -> int:
    """The column with the names of the tasks."""
    names = [plain(as_text(cell)) for cell in heading]
    known = ("name", "task name", "title", "summary", "subject", "content", "aufgabenname", "titel", "nom", "nombre")
    return next((names.index(one) for one in known if one in names), 1 if at == 0 else 0)
