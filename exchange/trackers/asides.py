"""Tables that only tell more of the applications in another one: a tab of interviews beside their list."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from .folded import as_text, plain

if TYPE_CHECKING:
    from .reading import Sheet
    from .rows import Row

OF_A_JOB = {"title", "company_title", "step", "target_stage", "url"}


def put_beside(sheets: list[Sheet], wanted: set[str]) -> list[Sheet]:
    """The sheets, with what such a table says in the notes of all applications to the company that it names.

    `wanted` are the names of tables which the person takes for lists of their own.
    """
    main = [sheet for sheet in sheets if not sheet.skipped and "title" in roles_of(sheet)]
    companies = {plain(row.company) for sheet in main for row in sheet.rows if not row.skipped}
    asides = [
        sheet
        for sheet in sheets
        if not sheet.skipped and sheet.table.name not in wanted and not roles_of(sheet) & OF_A_JOB
        if companies and all(plain(row.company) in companies for row in sheet.rows if not row.skipped)
        if not any(row.status and row.status_raw for row in sheet.rows)
    ]
    if not asides:
        return sheets
    told: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for sheet in asides:
        for row in sheet.rows:
            told[plain(row.company)].append((sheet.table.name, line_of(sheet, row)))
    where = "It tells more of applications in another table: what it says stands in their notes."
    return [
        replace(sheet, rows=[], skipped=where)
        if sheet in asides
        else replace(sheet, rows=[replace(row, extras=(*row.extras, *told[plain(row.company)])) for row in sheet.rows])
        for sheet in sheets
    ]


def roles_of(sheet: Sheet) -> set[str]:
    return {column.role for column in sheet.layout.columns}


def line_of(sheet: Sheet, row: Row) -> str:
    """A row in one line, without the company."""
    cells = sheet.table.rows[row.number - sheet.table.first]
    said = [(column, as_text(cells[column.index])) for column in sheet.layout.columns if column.role != "company"]
    return ", ".join(f"{column.heading}: {text}" for column, text in said if text)
