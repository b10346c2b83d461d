"""Rows with the company in the column of the job, and the other way round, where the others tell that."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from .folded import plain
from .words import FIELDS_OF_WORK, TITLE_WORDS

if TYPE_CHECKING:
    from .rows import Row

# The share of rows that have to stand the right way round, and of those that may not.
MOST, FEW = 0.5, 0.3
PROFESSIONS = TITLE_WORDS - FIELDS_OF_WORK


def set_right(rows: list[Row]) -> list[Row]:
    """The rows with those set right where one names a profession in the place of the company, and none as the job."""
    named = [row for row in rows if row.company and row.title and not row.skipped]
    turned = {row.number for row in named if is_profession(row.company) and not speaks_of_work(row.title)}
    if not turned:
        return rows
    upright = sum(speaks_of_work(row.title) and not is_profession(row.company) for row in named)
    if upright < MOST * len(named) or len(turned) > FEW * len(named):
        return rows
    return [with_names_changed(row) if row.number in turned else row for row in rows]


def with_names_changed(row: Row) -> Row:
    remark = f"“{row.company}” is a job by its name, and stands where other rows have the company: taken for the job."
    return replace(row, company=row.title, title=row.company, remarks=(*row.remarks, remark))


def speaks_of_work(text: str) -> bool:
    return bool(TITLE_WORDS.intersection(plain(text).split()))


def is_profession(text: str) -> bool:
    """Whether a name ends in what somebody is: "Graduate AI Software Engineer", but not "Helio Software"."""
    words = plain(text.partition("(")[0].partition(",")[0]).split()
    return len(words) > 1 and words[-1] in PROFESSIONS
