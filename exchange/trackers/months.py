"""Days that stand alone, "3" beneath "September 2026" or in a tab of that name, as whole ones."""

from __future__ import annotations

import re
from datetime import date
from pathlib import PurePosixPath

from .beside import Rows, heading_of
from .dates import MONTHS, make
from .folded import Cell, as_text, plain
from .headings import read_heading

YEAR = re.compile(r"(?<![\d/.-])20\d\d(?![\d/.–-]|\s*[/–-]\s*\d)")
NUMBER = re.compile(r"\d+")
ALONE = re.compile(r"(0?[1-9]|[12]\d|3[01])(?:\.|st|nd|rd|th)?")
NUMERIC = re.compile(r"(?:(20\d\d)\s?[-/.]\s?(0?[1-9]|1[0-2])|(0?[1-9]|1[0-2])\s?[-/.]\s?(20\d\d))")


def year_in(text: str) -> int | None:
    """The only year that a text names, None where there is another one or a whole day."""
    numbers = {number for number in NUMBER.findall(text) if len(number) > 1}
    return int(numbers.pop()) if len(numbers) == 1 and YEAR.search(text) else None


def month_in(text: str, year: int | None = None) -> tuple[int, int] | None:
    """The only month that a text names, with its year or else that `year`: "Sept 2026", "09/2026"."""
    if found := NUMERIC.fullmatch(text.strip()):
        return int(found[1] or found[4]), int(found[2] or found[3])
    words = plain(text).split()
    months = {MONTHS[word] for word in words if word in MONTHS}
    years = {int(word) + (2000 if len(word) == 2 else 0) for word in words if re.fullmatch(r"20\d\d|2\d", word)}
    if len(months) != 1 or len(years) > 1 or len(words) > 5:
        return None
    year = years.pop() if years else year
    return (year, months.pop()) if year else None


def with_months(rows: Rows, name: str) -> Rows:
    """The same rows with whole days, where the column of the day of applying holds no more than their numbers."""
    top = heading_of(rows)
    if top is None:
        return rows
    of_days = [at for at, cell in enumerate(rows[top]) if is_of_days(cell)]
    # Others are a heading or a sum.
    full = [row for row in rows[top + 1 :] if sum(bool(as_text(cell)) for cell in row) > 2] if of_days else []
    column = next((at for at in of_days if are_alone(full, at)), None)
    if column is None:
        return rows
    above = [PurePosixPath(name).stem, *(" ".join(filter(None, map(as_text, row))) for row in rows[:top])]
    year = next(filter(None, map(year_in, above)), None)
    current = next(filter(None, (month_in(text, year) for text in above)), None)
    made = rows[: top + 1]
    for row in rows[top + 1 :]:
        texts = {text for cell in row if (text := as_text(cell))}
        if len(texts) == 1:
            current = month_in(next(iter(texts)), year) or current
        made.append([*row[:column], whole(row[column], current), *row[column + 1 :]])
    return made


def is_of_days(cell: Cell) -> bool:
    return bool({"applied_on", "saved_on"} & {role for role, _ in read_heading(as_text(cell))[:1]})


def are_alone(rows: Rows, column: int) -> bool:
    """Whether all rows that have a text in a column have a day's number there."""
    filled = [text for row in rows if (text := as_text(row[column]))]
    return bool(filled) and all(map(ALONE.fullmatch, filled))


def whole(cell: Cell, month: tuple[int, int] | None) -> Cell:
    found = ALONE.fullmatch(as_text(cell))
    on: date | None = make(*month, int(found[1])) if found and month else None
    return on or cell
