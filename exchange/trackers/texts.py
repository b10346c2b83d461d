"""The tables of a text: rows divided by a sign, or any other way in which people list applications."""

from __future__ import annotations

import re

from exchange.files import Unreadable

from .blocks import blocks_in
from .chaptered import chapters_in, holds_a_list
from .delimited import find_delimiter, split
from .drawn import ESCAPED, parted, unframe
from .folded import Cell
from .fronts import PAGE_BEHIND, front_in, page_in, to_rows
from .lists import dashed_in, journal_in, lists_beneath, lists_in
from .stage_names import SHORTCODES
from .tables import Table, check_rows, even

SHORTCODE = re.compile(r":([a-z_]{1,30}|-1):")


def open_text(body: str, name: str, encoding: str, delimiter: str = "") -> list[Table]:
    """The tables of a text, divided by `delimiter` where one is given. Unreadable where it holds no list at all."""
    first, body = 1, PAGE_BEHIND.sub("", body)
    if separator := re.match(r"sep=(.)\r?\n", body, re.IGNORECASE):
        body, delimiter, first = body[separator.end() :], delimiter or separator[1], 2
    if not delimiter and (table := listed(body, name, encoding)):
        return [table]
    if delimiter := delimiter or find_delimiter(body):
        return divided(body, name, encoding, delimiter, first)
    if found := lists_in(body, is_bare=True):
        return [Table(name, even(found), encoding)]
    raise Unreadable("This is no table: no row is divided into columns.")


def listed(body: str, name: str, encoding: str) -> Table | None:
    """What a text says of applications without dividing its lines, None where it is not of such."""
    if front := front_in(body, name):
        return Table(name, to_rows([front]), encoding, is_note=True)
    has_bars = holds_a_list(body.splitlines())
    if not has_bars and (page := page_in(body)):
        return Table(name, to_rows([page]), encoding, is_note=True)
    blocks = blocks_in(body)
    if not blocks and not has_bars:
        chapters, steps = chapters_in(body)
        if chapters:
            return Table(name, even(chapters), encoding, steps=steps)
    if found := blocks or lists_in(body):
        check_rows(found)
        return Table(name, even(found), encoding, is_note=bool(blocks) and len(blocks) == 2)
    if not has_bars and (found := lists_beneath(body) or journal_in(body) or dashed_in(body)):
        return Table(name, even(found), encoding)
    return None


def divided(body: str, name: str, encoding: str, delimiter: str, first: int) -> list[Table]:
    """The tables of a text whose lines a sign divides. `first` is the number of its first line for the person."""
    warnings: list[str] = []
    body = SHORTCODE.sub(lambda found: SHORTCODES.get(found[1], found[0]), body)
    # "\|" within a cell of a table drawn with bars is a bar that divides nothing.
    body = body.replace(r"\|", ESCAPED) if delimiter == "|" else body
    rows: list[list[Cell]] = [list(row) for row in split(body, delimiter, warnings)]
    check_rows(rows)
    made = []
    for title, at, part in parted(rows) if delimiter == "|" else [("", 0, rows)]:
        part = unframe(part) if delimiter == "|" else part
        part = [[delimiter.join(map(str, row))] if is_comment(row, part) else row for row in part]
        if any(part):
            made.append(Table(title or name, even(part), encoding, delimiter, warnings, first=first + at))
            warnings = []
    return made


def is_comment(row: list[Cell], rows: list[list[Cell]]) -> bool:
    """Whether a line only says what the file is, as programmers write it: "# All of 2026, without the small ones"."""
    return bool(row) and str(row[0]).startswith("# ") and 1 < len(row) < len(rows[-1])
