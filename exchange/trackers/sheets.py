"""The cells of a workbook (XLSX, XLS, ODS), read in a process of its own with limits on time and memory.

A workbook of a few kilobytes can name a cell in the last row of the last column, and the reader lays out all before it.
Run as a program it takes the workbook on standard input and answers in JSON.
"""

from __future__ import annotations

import io
import json
import resource
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from xml.parsers.expat import ExpatError

from exchange.trackers.looks import Link, Looks, Run, looks_in

# Of the processor, and of the clock on a machine that has much else to do.
MOST_SECONDS, MOST_WAIT, MOST_MEMORY = 4, 10, 256 * 1024 * 1024
MOST_ROWS, MOST_COLUMNS, MOST_LETTERS = 25_000, 200, 32_767
DAY, MOMENT = "day", "moment"
HERE = Path(__file__).resolve().parents[2]


class Refusal(Exception):
    """The reason, in one sentence for the person."""


@dataclass(frozen=True, slots=True)
class Grid:
    """A sheet: its rows, and what its cells hold beside their text, both counted from its first filled one."""

    name: str
    rows: list[list[str | date | datetime]]
    runs: list[Run]
    links: list[Link]


def read_sheets(data: bytes) -> list[Grid]:
    """The visible sheets. Refusal where they cannot be read within the limits."""
    try:
        done = subprocess.run(
            [sys.executable, "-m", "exchange.trackers.sheets"],
            input=data,
            capture_output=True,
            timeout=MOST_WAIT,
            check=False,
            cwd=HERE,
        )
    except subprocess.TimeoutExpired:
        raise Refusal("This sheet takes too long to read.") from None
    if done.returncode == 2:
        raise Refusal(done.stderr.decode().strip())
    if done.returncode:
        raise Refusal("This sheet is too large to be read.")
    return [
        Grid(name, [[from_json(cell) for cell in row] for row in rows], [*map(tuple, runs)], [*map(tuple, links)])
        for name, rows, runs, links in json.loads(done.stdout)
    ]


def from_json(cell):
    if isinstance(cell, str):
        return cell
    kind, text = cell
    return date.fromisoformat(text) if kind == DAY else datetime.fromisoformat(text)


def to_json(cell):
    if isinstance(cell, datetime):
        return [MOMENT, cell.isoformat()]
    if isinstance(cell, date):
        return [DAY, cell.isoformat()]
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, bool):
        return "True" if cell else "False"
    return str(cell)[:MOST_LETTERS]


def repeat_merged(rows, sheet) -> None:
    """Puts into every row what stands once in a cell that reaches over several rows of one column."""
    top, left = sheet.start or (0, 0)
    for (first, column), (last, end) in (sheet.merged_cell_ranges or ())[:MOST_ROWS]:
        if column == end and column - left < MOST_COLUMNS:
            for row in rows[max(first - top + 1, 0) : last - top + 1]:
                if column - left < len(row) and not row[column - left]:
                    row[column - left] = rows[first - top][column - left]


def looks_of(data: bytes) -> dict[str, Looks]:
    """What a workbook holds beside its words; nothing where only these can be read."""
    try:
        return looks_in(data)
    except (ExpatError, zipfile.BadZipFile, KeyError, ValueError, OSError, NotImplementedError):
        return {}


def moved(looks: Looks, top: int, left: int) -> tuple[list[Run], list[Link]]:
    """The same counted from the first filled cell."""
    runs = [
        (row - top, max(first - left, 0), last - left, colour, struck)
        for row, first, last, colour, struck in looks.runs
        if row >= top and last >= left
    ]
    return runs, [(row - top, column - left, to) for row, column, to in looks.links if row >= top and column >= left]


def main() -> int:
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

    data = sys.stdin.buffer.read()
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        looks = looks_of(data)
        sheets = []
        for about in book.sheets_metadata:
            if about.visible == SheetVisibleEnum.Visible and about.typ == SheetTypeEnum.WorkSheet:
                sheet = book.get_sheet_by_name(about.name)
                rows = [[to_json(cell) for cell in row[:MOST_COLUMNS]] for row in sheet.to_python(nrows=MOST_ROWS)]
                repeat_merged(rows, sheet)
                seen = moved(looks.get(about.name, Looks()), *(sheet.start or (0, 0)))
                sheets.append((about.name, rows, *seen))
    except PasswordError:
        sys.stderr.write("The workbook is locked with a password.")
        return 2
    except (CalamineError, OSError, ValueError):
        sys.stderr.write("The workbook is broken, or none at all.")
        return 2
    json.dump(sheets, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
