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
# So many days with a year vouch for one without, where that of the row above or beneath is as near as that.
MOSTLY, NEAR = 3, timedelta(days=14)


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
    """The same where most of the column's days have a year, one and the same, and one follows on its neighbour."""
    looked = [look(row[column.index]) for _, row in rows]
    whole = {at: on for at, day in enumerate(looked) if day.has_year and (on := day.read(column.order))}
    years = {on.year for on in whole.values()}
    if len(whole) < MOSTLY * sum(not day.has_year for day in looked) or len(years) != 1:
        return {}
    end = date(years.pop(), 12, 31)
    found = {}
    for at, (number, _) in enumerate(rows):
        on = None if looked[at].has_year else looked[at].read(column.order, end)
        if on and any(abs(whole[beside] - on) <= NEAR for beside in (at - 1, at + 1) if beside in whole):
            found[number] = end
    return found


def join(row: list[Cell]) -> str:
    return " ".join(filter(None, map(as_text, row)))
