"""The year of days that are written without one, where the file says it once: in its name, above a list or within."""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date, timedelta
from itertools import pairwise
from pathlib import PurePosixPath

from .dates import look
from .folded import Cell, as_text
from .layout import Column, Layout, data_rows
from .months import year_in
from .tables import Table

ALONE = re.compile(r"[^\w]*(?:[^\W\d]+\.? )?20\d\d[^\w]*")
# Days further apart than this, one row after the other, may lie on both sides of a new year.
HALF_A_YEAR = 183
# So many days with a year vouch for one without, which lies among them or as near as that.
MOSTLY, NEAR = 3, timedelta(days=31)


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
    if not members:
        return year_beside(column, rows)
    return {
        number: date(year, 12, 31)
        for year, found in members.items()
        if all(abs((one - other).days) < HALF_A_YEAR for (_, one), (_, other) in pairwise(found))
        for number, _ in found
    }


def year_beside(column: Column, rows: list[tuple[int, list[Cell]]]) -> dict[int, date]:
    """The same where most of the column's days have a year, one and the same, and the others lie among them."""
    looked = [(number, look(row[column.index])) for number, row in rows]
    whole = [on for _, day in looked if day.has_year and (on := day.read(column.order))]
    if len(whole) < MOSTLY * sum(1 for _, day in looked if not day.has_year) or len({on.year for on in whole}) != 1:
        return {}
    end = date(whole[0].year, 12, 31)
    first, last = min(whole) - NEAR, max(whole) + NEAR
    short = [(number, day.read(column.order, end)) for number, day in looked if not day.has_year]
    return {number: end for number, on in short if on and first <= on <= last}


def join(row: list[Cell]) -> str:
    return " ".join(filter(None, map(as_text, row)))
