"""The year of days that are written without one, where the file says it once: in its name, above a list or within."""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date
from itertools import pairwise
from pathlib import PurePosixPath

from .dates import look
from .folded import Cell, as_text
from .layout import Layout, data_rows
from .tables import Table

YEAR = re.compile(r"(?<![\d/.-])20\d\d(?![\d/.–-]|\s*[/–-]\s*\d)")
ALONE = re.compile(r"[^\w]*(?:[^\W\d]+\.? )?20\d\d[^\w]*")
NUMBER = re.compile(r"\d+")
# Days further apart than this, one row after the other, may lie on both sides of a new year.
HALF_A_YEAR = 183


def year_in(text: str) -> int | None:
    """The only year that a text names, None where there is another one or a whole day."""
    numbers = {number for number in NUMBER.findall(text) if len(number) > 1}
    return int(numbers.pop()) if len(numbers) == 1 and YEAR.search(text) else None


def years_told(table: Table, layout: Layout) -> dict[int, date]:
    """By the number of a row the last day of the year that it is of, where its day of applying has none itself."""
    column = next(iter(layout.of("applied_on") or layout.of("saved_on")), None)
    rows = data_rows(table, layout)
    if not column or column.until or all(look(row[column.index]).has_year for _, row in rows):
        return {}
    above = [PurePosixPath(table.name).stem, *map(join, table.rows[: layout.heading_row or 0])]
    year = next(filter(None, map(year_in, [column.heading, *reversed(above)])), None)
    members: dict[int, list[tuple[int, date]]] = defaultdict(list)
    for number, row in rows:
        text = join(row)
        if ALONE.fullmatch(text):
            year = year_in(text)
        day = look(row[column.index])
        if year and not day.has_year and (on := day.read(column.order, date(year, 12, 31))):
            members[year].append((number, on))
    return {
        number: date(year, 12, 31)
        for year, found in members.items()
        if all(abs((one - other).days) < HALF_A_YEAR for (_, one), (_, other) in pairwise(found))
        for number, _ in found
    }


def join(row: list[Cell]) -> str:
    return " ".join(filter(None, map(as_text, row)))
