"""Tables drawn with bars, as Markdown has them: parted from one another, without their frames and their rules."""

from __future__ import annotations

import re
from itertools import pairwise

from .colours import CROSSED
from .folded import LONGEST_COMPARED, Cell, as_text, plain
from .fronts import INNER_LINK
from .headings import names_in
from .lists import STRUCK

# Stands for a bar within a cell, that divides nothing.
ESCAPED = "\x00"
RULE = re.compile(r"\s*:?[-+]+:?\s*")
# How cells are shown.
EMPHASIS = re.compile(r"(?<!\w)(\*{1,3}|_{1,3}|`)(?=\S)(.+?)(?<=\S)\1(?!\w)")
BREAK = re.compile(r"<br ?/?>", re.IGNORECASE)
# So many tables of a text are read apart.
MOST_PARTED = 40


def parted(rows: list[list[Cell]]) -> list[tuple[str, int, list[list[Cell]]]]:
    """The tables of a text drawn with bars, each with what stands above it and where that begins.

    Those with the same names of columns, one below the other, are one.
    """
    heads = [at for at, row in enumerate(rows[1:]) if len(row) > 1 and is_rule(row) and len(rows[at]) > 1]
    names = [[plain(str(cell)) for cell in rows[at]] for at in heads]
    begins = [at for before, one, at in zip(names, names[1:], heads[1:], strict=False) if one != before]
    if not begins or len(begins) > MOST_PARTED:
        return [("", 0, rows)]
    for number, at in enumerate(begins):
        while at > 0 and len(rows[at - 1]) < 2:
            at -= 1
        begins[number] = at
    found: dict[str, tuple[str, int, list[list[Cell]]]] = {}
    for begin, end in pairwise([0, *begins, len(rows)]):
        head = next((at for at in heads if begin <= at < end), begin)
        above = [text for row in rows[begin:head] if row and (text := str(row[0])).startswith("#")]
        title = above[-1].strip("#*_ ") if above else f"Table {len(found) + 1}"
        title = f"{title}, {len(found) + 1}" if title in found else title
        found[title] = (title, begin, rows[begin:end])
    return list(found.values())


def is_rule(row: list[Cell]) -> bool:
    return all(RULE.fullmatch(str(cell)) or not cell for cell in row) and any(row)


def is_title(row: list[Cell]) -> bool:
    """Whether a line divides a text: "## Rejected"."""
    return len(row) == 1 and str(row[0]).startswith("#")


def unframe(rows: list[list[Cell]]) -> list[list[Cell]]:
    """A table drawn with bars: without its frame and its rule."""
    if all(not row or not as_text(row[0]) for row in rows if len(row) > 1):
        rows = [
            row if is_title(row) else row[1:-1] if len(row) > 1 and not as_text(row[-1]) else row[1:] for row in rows
        ]
    rows = [row for row in rows if not all(RULE.fullmatch(str(cell)) for cell in row) or not row]
    struck = {at for at, row in enumerate(rows) if any(STRUCK.search(str(cell)) for cell in row[:2])}
    rows = [[INNER_LINK.sub(r"\1", without_marks(str(cell)).replace(ESCAPED, "|")) for cell in row] for row in rows]
    if not 0 < len(struck) < len(rows) - 1:
        return rows
    return [
        [*row, CROSSED if names_in(row) else CROSSED.lower() if at in struck else ""] for at, row in enumerate(rows)
    ]


def without_marks(text: str) -> str:
    """A cell without what only says how it is shown."""
    if len(text) > LONGEST_COMPARED:
        return text
    return BREAK.sub("\n", EMPHASIS.sub(r"\2", STRUCK.sub(r"\1", text)))
