"""Rows that only the others tell of: where all of these have a day of applying, one without any was not sent yet."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from .folded import plain
from .rows import is_vague
from .standing import NO_STATUS

if TYPE_CHECKING:
    from .layout import Layout
    from .rows import Row

# So many others have to be sent.
ENOUGH_SENT = 3
REMARK = "No day of applying stands there, unlike in the other rows, so nothing was sent yet."
OF_A_PROGRAM = "The file has a field for the day of applying and no day in any, so nothing was sent yet."


def with_unsent(layout: Layout, rows: list[Row], *, of_a_program: bool) -> list[Row]:
    """The rows, with those as saved that tell nothing of an application where all others have its day.

    `of_a_program` says that a program wrote the list: there "pending" is where each begins, and one that notes the day
    of applying, and has noted none, has sent none.
    """
    used = [row for row in rows if not row.skipped]
    others = [row for row in used if not is_only_noted(row) and row.status != "saved"]
    if len(others) >= ENOUGH_SENT and all(tells_day(layout, row) for row in others):
        return [as_saved(row, REMARK) if not row.skipped and is_only_noted(row) else row for row in rows]
    if of_a_program and layout.of("applied_on") and not is_vague(layout) and all(map(waits_untouched, used)):
        return [row if row.skipped else as_saved(row, OF_A_PROGRAM) for row in rows]
    return rows


def as_saved(row: Row, remark: str) -> Row:
    return replace(row, status="saved", status_warning="", date_warning="", remarks=(*row.remarks, remark))


def tells_day(layout: Layout, row: Row) -> bool:
    """Whether a row has a day that is surely that of applying, of a column or of a step, or a mark for it."""
    is_named = bool(layout.of("applied_on")) and not is_vague(layout)
    is_marked = bool(layout.of("round applied")) and any(step.stage == "applied" for step in row.steps)
    is_step = any(step.stage == "applied" and step.on for step in row.steps)
    return (bool(row.applied_on or row.is_day_unclear) and is_named) or is_step or is_marked


def is_only_noted(row: Row) -> bool:
    """Whether a row names a job, and tells neither a status nor any day of an application for it."""
    return not row.status_raw and row.status_warning == NO_STATUS and bool(row.company) and is_untouched(row)


def waits_untouched(row: Row) -> bool:
    return not row.status and plain(row.status_raw) == "pending" and is_untouched(row)


def is_untouched(row: Row) -> bool:
    """Whether no step and no day stands there."""
    has_day = row.applied_on or row.updated_on or row.closed_on or row.next_step_on or row.is_day_unclear
    return not row.steps and not has_day
