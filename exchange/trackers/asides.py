"""Tables that only tell more of the applications in another one: a tab of interviews beside their list."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from .clauses import ENDINGS
from .courses import furthest
from .folded import as_text, plain
from .layout import stage_of_tab
from .rounds import TALKS, kind_of
from .stages import read_stage
from .steps import Step
from .words import OF_COMPANIES, OF_ROUNDS

if TYPE_CHECKING:
    from .reading import Sheet
    from .rows import Row

OF_A_JOB = {"title", "company_title", "step", "target_stage", "url"}
# What a heading scores that names the day of applying, and not just a day; with what days beneath it add.
SURE_OF_A_DAY = 100
WHERE = "It tells more of applications in another table: what it says stands in their notes."

# Company and title, the latter "" where a table names none.
type Job = tuple[str, str]


@dataclass(slots=True)
class Told:
    """What a table beside the list says of one application."""

    extras: list[tuple[str, str]] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)


def put_beside(sheets: list[Sheet], wanted: set[str]) -> list[Sheet]:
    """The sheets, with what such a table says with the applications that it names.

    `wanted` are the names of tables which the person takes for lists of their own.
    """
    sheets, by_key = with_names(sheets)
    used = [sheet for sheet in sheets if not sheet.skipped]
    named = [sheet for sheet in used if "title" in roles_of(sheet) and not is_of_rounds(sheet)]
    main = [sheet for sheet in named if tells_of_its_own(sheet)] or named
    jobs = {job for sheet in main for row in sheet.rows if not row.skipped for job in keys_of(row)}
    others = [sheet for sheet in used if sheet not in main and sheet.table.name not in wanted and jobs]
    asides = [sheet for sheet in others if sheet in by_key or tells_more(sheet, jobs)]
    told: dict[Job, Told] = defaultdict(Told)
    for sheet in asides:
        for row in sheet.rows:
            one = told[plain(row.company), plain(row.title)]
            one.extras.append((sheet.table.name, line_of(sheet, row)))
            one.steps += steps_of(sheet, row) if is_of_rounds(sheet) else row.steps if sheet in by_key else []
    return [
        replace(sheet, rows=[], skipped=WHERE)
        if sheet in asides
        else replace(sheet, rows=[with_told(row, told) for row in sheet.rows])
        for sheet in sheets
    ]


def with_names(sheets: list[Sheet]) -> tuple[list[Sheet], list[Sheet]]:
    """The sheets, those that refer to another one by its keys with the names that stand beside these; and which do."""
    keys = {key: names for sheet in sheets for key, names in keys_in(sheet).items()}
    made, by_key = [], []
    for sheet in sheets:
        rows = [row for row in sheet.rows if not row.skipped]
        if rows and "title" not in roles_of(sheet) and all(plain(row.company) in keys for row in rows):
            sheet = replace(sheet, rows=[named_by(row, keys) for row in sheet.rows])
            by_key.append(sheet)
        made.append(sheet)
    return made, by_key


def keys_in(sheet: Sheet) -> dict[str, tuple[str, str]]:
    """Company and title by what stands in the first column, where that is another word in each row and neither."""
    first = sheet.layout.columns[:1]
    if sheet.skipped or "title" not in roles_of(sheet) or not first or first[0].role not in ("", "notes", "ignored"):
        return {}
    rows = [row for row in sheet.rows if not row.skipped]
    keys = [plain(as_text(sheet.table.rows[row.number - sheet.table.first][0])) for row in rows]
    names = [(row.company, row.title) for row in rows]
    return dict(zip(keys, names, strict=True)) if all(keys) and len(set(keys)) == len(keys) else {}


def named_by(row: Row, keys: dict[str, tuple[str, str]]) -> Row:
    company, title = keys.get(plain(row.company), (row.company, row.title))
    return replace(row, company=company, title=title)


def roles_of(sheet: Sheet) -> set[str]:
    return {column.role for column in sheet.layout.columns}


def keys_of(row: Row) -> list[Job]:
    """How another table may name an application: by both names, or by its company alone."""
    return [(plain(row.company), plain(row.title)), (plain(row.company), "")]


def is_of_rounds(sheet: Sheet) -> bool:
    """Whether each row is a round or an end of an application, by the name of the table or by its headings."""
    if stage_of_tab(sheet.table.name) in (*TALKS, "offer", *ENDINGS):
        return True
    words = {word for column in sheet.layout.columns if column.is_named for word in plain(column.heading).split()}
    has_day_of_applying = any(column.score >= SURE_OF_A_DAY for column in sheet.layout.of("applied_on"))
    return bool(words & OF_ROUNDS) and not has_day_of_applying


def tells_more(sheet: Sheet, jobs: set[Job]) -> bool:
    rows = [row for row in sheet.rows if not row.skipped]
    if not all((plain(row.company), plain(row.title)) in jobs for row in rows):
        return False
    if is_of_rounds(sheet) or not OF_COMPANIES.isdisjoint(plain(sheet.table.name).split()):
        return True
    if roles_of(sheet) & OF_A_JOB and tells_of_its_own(sheet):
        return False
    return not any(row.status and row.status_raw for row in rows)


def tells_of_its_own(sheet: Sheet) -> bool:
    """Whether a table says more of any job than its names: when and where it was applied for, or how it goes."""
    return any(row.status_raw or row.applied_on or row.url or row.steps for row in sheet.rows if not row.skipped)


def steps_of(sheet: Sheet, row: Row) -> list[Step]:
    """The round that a row tells of, and how everything ended with it."""
    cells = sheet.table.rows[row.number - sheet.table.first]
    said = [
        as_text(cells[c.index]) for c in sheet.layout.columns if c.role not in ("company", "title", "status", "notes")
    ]
    named = next((text for text in said if read_stage(text) in TALKS), "")
    stage = read_stage(named) or stage_of_tab(sheet.table.name) or "interviewing"
    days = (row.applied_on, *(step.on for step in row.steps), row.updated_on, row.saved_on, row.next_step_on)
    clock = next((step.clock for step in row.steps if step.clock), None)
    on = next(filter(None, days), None)
    ended = [Step(row.status, None)] if row.status in ENDINGS and stage in TALKS else []
    return [Step(stage, on, kind_of(named, stage) if on else "", clock), *ended]


def with_told(row: Row, told: dict[Job, Told]) -> Row:
    found = [told[key] for key in keys_of(row) if key in told and not row.skipped]
    steps = tuple(step for one in found for step in one.steps)
    extras = tuple(extra for one in found for extra in one.extras)
    return replace(stands_with(row, steps), extras=(*row.extras, *extras), steps=(*row.steps, *steps))


def stands_with(row: Row, steps: Iterable[Step]) -> Row:
    """The row with the stage that its rounds lead to, where the list itself says none or has not ended."""
    stages = [step.stage for step in steps]
    ends = [stage for stage in stages if stage in ENDINGS]
    if not stages or row.status in ENDINGS or (row.status_raw and not ends):
        return row
    reached = furthest([*filter(None, [row.status]), *stages])
    return replace(row, status=reached, status_warning="")


def line_of(sheet: Sheet, row: Row) -> str:
    """A row in one line, without the names that it shares with the list."""
    cells = sheet.table.rows[row.number - sheet.table.first]
    columns = [column for column in sheet.layout.columns if column.role not in ("company", "title")]
    return ", ".join(f"{column.heading}: {text}" for column in columns if (text := as_text(cells[column.index])))
