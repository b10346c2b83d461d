"""A file as applications: opens it, lays out its tables, and reads each row."""

from __future__ import annotations

import html
import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, time
from typing import Any

from exchange.files import Unreadable, check_size

from .asides import put_beside
from .dates import MONTHS, is_day, is_short, read_day
from .folded import Cell, as_text, plain
from .headings import read_heading
from .layout import URL, Column, Layout, data_rows, find_layout, is_dated, is_mark
from .legends import find_legend, is_of_legend
from .people import Person, read_people
from .repeats import mark_repeats
from .rounds import TALKS, clock_of, kind_of
from .stages import ORDER, covered, furthest, read_stage, read_vocabulary
from .standing import find_status, said_of
from .tables import Table, open_tables
from .words import COMPANY_WORDS, CROSSES, NO, TITLE_WORDS, YES
from .years import years_told

# Columns whose text goes into a field of the same name.
TEXTS = (
    "company",
    "title",
    "url",
    "location",
    "salary",
    "source",
    "work_mode",
    "referral",
    "resume",
    "next_step",
    "posting",
)
CONTACTS = ("contact", "contact_email", "contact_phone")
PENDING = {"pending", "waiting", "tbd", "planned", "scheduled soon", "ausstehend", "geplant", "en attente", "pendiente"}
# In the column of a round they are theirs, not mine.
NOT_PASSED = {"declined", "no go"}
SPLIT = re.compile(r"\s+(?:[-–—|/@•·:]|at|bei|chez|en|in)\s+|\s*[–—|@]\s*|:\s+|,\s+")
BRACKETED = re.compile(r"^([^()]+) \(([^()]+)\)$")
NUMBER = re.compile(r"[\d.,%€$£/ -]+")
TAG = re.compile(r"<[^>]*>")
LINKED = re.compile(r"^(.*?)\s*\((https?://[^)\s]+)\)$")
MARKDOWN = re.compile(r"^\[([^\]]+)\]\((https?://[^)\s]+)\)$")
NOT_ROWS = re.compile(
    r"^(?:total|totals|totaal|totale|sum|summe|gesamt|insgesamt|anzahl|count|average|schnitt|legende?|leyenda|legenda|key"
    r"|example|beispiel|exemple|ejemplo|---*)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Step:
    """A stage that was entered. `kind` is that of the interview which it was, `clock` its time of day."""

    stage: str
    on: date | None
    kind: str = ""
    clock: time | None = None
    # Whether the time is of UTC, and not of the person's own clock.
    is_utc: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One application as the file tells it. `status` is "" and `applied_on` None where it does not say for certain."""

    number: int
    table: str
    company: str = ""
    title: str = ""
    status: str = ""
    status_raw: str = ""
    applied_on: date | None = None
    saved_on: date | None = None
    updated_on: date | None = None
    closed_on: date | None = None
    url: str = ""
    location: str = ""
    salary: str = ""
    source: str = ""
    work_mode: str = ""
    referral: str = ""
    resume: str = ""
    people: tuple[Person, ...] = ()
    next_step: str = ""
    next_step_on: date | None = None
    posting: str = ""
    excitement: str = ""
    notes: str = ""
    extras: tuple[tuple[str, str], ...] = ()
    steps: tuple[Step, ...] = ()
    is_archived: bool = False
    date_warning: str = ""
    # Whether a day is written that could not be read for certain, other than one that is not written at all.
    is_day_unclear: bool = False
    status_warning: str = ""
    skipped: str = ""

    @property
    def all_notes(self) -> str:
        """The notes, and beneath them what has no field of its own."""
        return "\n".join(filter(None, [self.notes, *(f"{name}: {text}" for name, text in self.extras)]))


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table that was read, or `skipped` with the reason."""

    table: Table
    layout: Layout
    vocabulary: dict[str, str]
    rows: list[Row]
    skipped: str = ""


@dataclass(frozen=True, slots=True)
class Tracker:
    sheets: list[Sheet]
    warnings: list[str]

    @property
    def rows(self) -> list[Row]:
        return [row for sheet in self.sheets for row in sheet.rows]

    @property
    def used(self) -> list[Sheet]:
        return [sheet for sheet in self.sheets if not sheet.skipped]


def read_tracker(data: bytes, name: str, corrected: Mapping | None = None) -> Tracker:
    """All applications in a file. Unreadable where it holds no table at all.

    `corrected` is what the person said: encoding, delimiter, and by table name `tables` with heading_row, columns,
    orders, untils, stages {as written: stage} and skip.
    """
    corrected = corrected or {}
    tables = open_tables(
        check_size(data), name, encoding=corrected.get("encoding", ""), delimiter=corrected.get("delimiter", "")
    )
    warnings = [warning for table in tables for warning in table.warnings]
    legend = find_legend(row for table in tables for row in table.rows)
    said = corrected.get("tables", {})
    sheets = [read_table(table, said.get(table.name, {}), legend) for table in tables]
    sheets = put_beside(sheets, {name for name, one in said.items() if one.get("use")})
    warnings += [f"{sheet.table.name}: {sheet.skipped}" for sheet in sheets if sheet.skipped]
    marked = iter(mark_repeats([row for sheet in sheets for row in sheet.rows]))
    return Tracker([replace(sheet, rows=[next(marked) for _ in sheet.rows]) for sheet in sheets], warnings)


def read_table(table: Table, corrected: Mapping, legend: Mapping[str, str]) -> Sheet:
    if not table.rows:
        return Sheet(table, Layout(None, ()), {}, [], "It is empty.")
    layout = find_layout(table, corrected, legend)
    if corrected.get("skip"):
        return Sheet(table, layout, {}, [], "Left out.")
    if not layout.is_tracker and not corrected.get("use"):
        return Sheet(table, layout, {}, [], "This does not look like a list of applications.")
    cells = [(number, mend(row, layout, table.delimiter or "")) for number, row in data_rows(table, layout)]
    if used := used_of(legend, layout, cells):
        cells = [(number, row) for number, row in cells if not is_of_legend(row, used)]
    raw = [text for _, row in cells for _, text in said_of(layout, row)]
    raw += [as_text(row[column.index]) for column in layout.of("step") for _, row in cells]
    raw += [stage for history in table.steps.values() for stage, _ in history]
    raw += [as_text(row[c.index]) for c in layout.of("source_stage") + layout.of("target_stage") for _, row in cells]
    named = layout.shape.stages if layout.shape else {}
    shaped = {text: used[text.casefold()] for text in raw if text.casefold() in used}
    shaped |= {text: named[plain(text)] for text in raw if plain(text) in named}
    vocabulary = read_vocabulary(filter(None, raw), shaped | dict(corrected.get("stages", {})))
    untils = years_told(table, layout)
    rows = [read_row(table, layout, vocabulary, number, row, untils.get(number)) for number, row in cells]
    if is_by_step(layout, rows):
        rows = join_steps(layout, rows, cells, vocabulary)
    return Sheet(table, layout, vocabulary, rows)


def used_of(legend: Mapping[str, str], layout: Layout, cells: list[tuple[int, list[Cell]]]) -> dict[str, str]:
    """The words of a legend that stand for a status in a table, and their stages."""
    words = {text.casefold() for _, row in cells for _, text in said_of(layout, row)} if legend else set()
    return {word: stage for word, stage in legend.items() if word in words}


def mend(row: list[Cell], layout: Layout, delimiter: str) -> list[Cell]:
    """A row with more cells than there are names, where a delimiter stands in a text without quotation marks.

    The cells are joined where the days, addresses and stages then stand beneath their names.
    """
    width = max((column.index + 1 for column in layout.columns if column.is_named), default=0)
    extra = max((at + 1 for at, cell in enumerate(row) if as_text(cell)), default=0) - width
    if not delimiter or not 0 < extra < 5 or width < 2:
        return row
    joint = f"{delimiter} " if delimiter == "," else delimiter
    tries = [
        [*row[:at], joint.join(map(str, row[at : at + extra + 1])), *row[at + extra + 1 : width + extra]]
        for at in range(width)
    ]
    best = max(reversed(tries), key=lambda one: sum(fit_of(one[c.index], c) for c in layout.columns[:width]))
    return [*best, *[""] * (len(row) - width)]


def fit_of(cell: Cell, column: Column) -> int:
    """How well a cell stands beneath a name: 1, 0, or -1."""
    text = as_text(cell)
    if not text:
        return 0
    if is_dated(column):
        return 1 if is_day(cell) or is_short(cell) else -1
    if column.role == "url":
        return 1 if URL.match(text) and " " not in text else -1
    if column.role == "status":
        return 1 if read_stage(text) else 0
    if column.role == "company" and plain(text).split()[-1:] and plain(text).split()[-1] in COMPANY_WORDS:
        return 1
    return -1 if column.role in ("company", "title") and (is_day(cell) or URL.match(text)) else 0


def read_row(
    table: Table, layout: Layout, vocabulary: dict[str, str], number: int, cells: list[Cell], until: date | None = None
) -> Row:
    """`until` is the end of the year that days without one are of, where the file says so elsewhere."""
    texts: dict[str, Any] = {}
    notes: list[str] = []
    extras: list[tuple[str, str]] = []
    days: dict[str, Any] = {}
    doubts: list[str] = []
    remarks: list[str] = []
    contacts: list[tuple[str, str, str]] = []
    for column in layout.columns:
        cell = cells[column.index]
        text = as_text(cell)
        if not text or column.role in ("ignored", "source_stage", "target_stage") or is_stage_column(column):
            continue
        if is_dated(column):
            is_told = until is not None and not column.until and column.role in ("applied_on", "saved_on")
            on, doubt = read_day(cell, column.order, until if is_told else column.until)
            if on and column.turned and isinstance(cell, date):
                on, doubt = None, f"“{text}” may have day and month the wrong way round."
            if on and is_told and is_short(cell):
                remarks.append(f"{column.heading}: “{text}” has no year; {on.year} stands elsewhere in the file.")
            if on and column.role not in ("deadline", "posted_on") and column.role not in days:
                days[column.role] = on
            else:
                extras.append((column.heading, text))
            is_answer = column.role == "updated_on" and is_mark(text)
            if doubt and not is_answer and column.role not in ("deadline", "posted_on", "next_step_on"):
                doubts.append(f"{column.heading}: {doubt}")
        elif column.role == "notes":
            is_notes = read_heading(column.heading)[:1] == (("notes", 100),)
            notes.append(text) if is_notes else extras.append((column.heading, text))
        elif column.role in CONTACTS:
            contacts.append((column.role, column.heading, text))
        elif column.role in TEXTS or column.role in ("excitement", "company_title"):
            texts[column.role] = text
        elif column.role == "status":
            continue
        elif column.role == "archived":
            texts["archived"] = text
        else:
            extras.append((column.heading, text))
    if "company_title" in texts:
        company, title = part(texts.pop("company_title"), is_title_first=names_title_first(layout))
        texts.setdefault("company", company)
        texts.setdefault("title", title)
    tidy(texts, extras)
    said = said_of(layout, cells)
    extras = [extra for extra in extras if extra not in said[:1]]
    people, unfit = read_people(contacts)
    extras += unfit
    row = Row(
        number=number,
        table=table.name,
        notes="\n".join(notes),
        extras=tuple(extras),
        people=people,
        is_archived=texts.pop("archived", "").casefold() in YES,
        status_raw=said[0][1] if said else "",
        **texts,
        **{role: on for role, on in days.items() if role in Row.__dataclass_fields__},
    )
    row = judge(table, layout, vocabulary, row, cells, doubts, [text for _, text in said])
    return replace(row, date_warning=" ".join(filter(None, [row.date_warning, *remarks]))) if remarks else row


def is_stage_column(column: Column) -> bool:
    return column.role.startswith(("round ", "flag "))


def judge(
    table: Table,
    layout: Layout,
    vocabulary: dict[str, str],
    row: Row,
    cells: list[Cell],
    doubts: list[str],
    said: list[str],
) -> Row:
    """The row with its stage, its steps and what is unclear or missing."""
    steps, extras, flags = read_rounds(layout, cells, doubts)
    for stage_raw, on_raw in table.steps.get(row.number - table.first, []):
        on, doubt = read_day(on_raw)
        stage = vocabulary.get(stage_raw, "")
        if stage:
            steps.append(Step(stage, on, kind_of(stage_raw, stage), *clock_of(on_raw)))
        extras += [("History", f"{stage_raw}, {on_raw}")] if doubt or not stage else []
    if not row.applied_on and any(is_day(cells[c.index]) or is_short(cells[c.index]) for c in layout.of("applied_on")):
        # The day is unclear; that it was applied for is not.
        steps.append(Step("applied", None))
    if len(said) > 1:
        steps += [Step(stage, None) for text in said if (stage := vocabulary.get(text, "")) in ORDER]
    status, warning = find_status(layout, vocabulary, row, steps, flags, said)
    applied = row.applied_on or next((step.on for step in steps if step.stage == "applied" and step.on), None)
    is_day_unclear = bool(doubts)
    if not applied and status not in ("", "saved") and row.saved_on and not doubts:
        doubts.append(f"The file does not say when you applied, only that it was added on {row.saved_on.isoformat()}.")
    return replace(
        row,
        status=status,
        status_warning=warning,
        applied_on=applied,
        steps=tuple(steps),
        extras=(*row.extras, *extras),
        date_warning=" ".join(doubts),
        is_day_unclear=is_day_unclear,
        skipped=why_skipped(row, cells, layout),
    )


def read_rounds(
    layout: Layout, cells: list[Cell], doubts: list[str]
) -> tuple[list[Step], list[tuple[str, str]], set[str]]:
    """What the columns for single stages say: steps, what else is written there, and the stages that are ticked."""
    steps: list[Step] = []
    extras: list[tuple[str, str]] = []
    flags: set[str] = set()
    for column in layout.columns:
        if not is_stage_column(column):
            continue
        kind, stage = column.role.split(" ", 1)
        text = as_text(cells[column.index])
        word = text.casefold()
        if not text and not (kind == "flag" and word in NO):
            continue
        if word in CROSSES and kind == "round" and any(step.stage in TALKS for step in steps):
            flags.add("crossed out")
        if word in NO or word in PENDING or plain(text) in PENDING:
            if kind == "flag" and stage == "applied":
                flags.add("not applied")
            if word not in NO:
                extras.append((column.heading, text))
            continue
        on, doubt = read_day(cells[column.index], column.order, column.until)
        if on and column.turned and isinstance(cells[column.index], date):
            on, doubt = None, f"“{text}” may have day and month the wrong way round."
        if on and not column.kind and any(step.stage == stage for step in steps):
            extras.append((column.heading, text))
        steps.append(Step(stage, on, column.kind if on else "", *clock_of(cells[column.index])))
        if kind == "flag":
            flags.add(stage)
        if not on and word not in YES:
            extras.append((column.heading, text))
            if stage in ORDER and (plain(text) in NOT_PASSED or read_stage(text) == "rejected"):
                steps.append(Step("rejected", None))
            elif "could be" in doubt:
                doubts.append(f"{column.heading}: {doubt}")
    return steps, extras, flags


def why_skipped(row: Row, cells: list[Cell], layout: Layout) -> str:
    filled = [as_text(cell) for cell in cells if as_text(cell)]
    headings = [column.heading for column in layout.columns]
    if sum(text in headings for text in filled) > max(1, len(filled) // 2):
        return "The heading again."
    if is_sum(filled) or (len(filled) <= 2 and any(NOT_ROWS.match(text) for text in filled)):
        return "A sum or a heading, not an application."
    if not row.company and not row.title:
        return "It names neither a company nor a job."
    if len(filled) == 1 and len(layout.columns) > 3 and is_section(filled[0]):
        return "A heading, not an application."
    if not row.company:
        return "It names no company."
    return ""


def is_sum(filled: list[str]) -> bool:
    """A line of totals, or one that explains colours."""
    if not filled or not NOT_ROWS.match(filled[0]):
        return False
    return all(NUMBER.fullmatch(text) for text in filled[1:]) or filled[0].endswith(":")


def is_section(text: str) -> bool:
    """A line that divides a list: a year, a month, a stage."""
    return (
        bool(re.fullmatch(r"[^\w]*(?:\w+ )?(?:19|20)\d\d[^\w]*|[-=#*_ ]+.*|.*:", text))
        or covered(text) > 0.9
        or all(word in MONTHS for word in plain(text).split())
    )


def names_title_first(layout: Layout) -> bool:
    """Whether the heading of a column for both says which comes first, and it is the title: "Position - Company"."""
    words = [word for column in layout.of("company_title") for word in plain(column.heading).split()]
    roles = [found[0][0] for word in words if (found := read_heading(word))]
    return "company" in roles and "title" in roles[: roles.index("company")]


def part(text: str, *, is_title_first: bool = False) -> tuple[str, str]:
    """Company and title from one cell."""
    parts = [one.strip() for one in SPLIT.split(text, maxsplit=1) if one.strip()]
    if len(parts) < 2:
        found = BRACKETED.match(text)
        if not found:
            return text, ""
        parts = [found[1], found[2]]
    first, second = (set(plain(one).split()) for one in parts)
    turned = is_title_first
    turned = turned or bool(first & TITLE_WORDS) > bool(second & TITLE_WORDS)
    turned = turned or bool(second & COMPANY_WORDS) > bool(first & COMPANY_WORDS)
    turned = turned or re.search(r"@|\b(?:at|bei|chez)\b", text[len(parts[0]) : -len(parts[1])]) is not None
    return (parts[1], parts[0]) if turned else (parts[0], parts[1])


def tidy(texts: dict[str, str], extras: list[tuple[str, str]]) -> None:
    """Takes links out of names, tags out of postings, and puts what is no address where it can be read."""
    for role in ("title", "company"):
        text = " ".join(texts.get(role, "").split())
        if found := MARKDOWN.match(text) or LINKED.match(text):
            text, address = found.groups()
            if "notion.so" not in address and texts.setdefault("url", address) != address:
                extras.append(("Link", address))
        if text:
            texts[role] = text
    if "url" in texts:
        if found := MARKDOWN.match(texts["url"]) or LINKED.match(texts["url"]):
            texts["url"] = found[2]
        if not URL.match(texts["url"]):
            extras.append(("Link", texts.pop("url")))
    if "<" in texts.get("posting", ""):
        broken = re.sub(r"</(?:p|div|li|h\d|tr)>|<br\s*/?>", "\n", texts["posting"])
        lines = (" ".join(line.split()) for line in html.unescape(TAG.sub("", broken)).splitlines())
        texts["posting"] = "\n".join(filter(None, lines))


# One row a step


def is_by_step(layout: Layout, rows: list[Row]) -> bool:
    """Whether several rows tell of one application: their headings say so, or the same job comes again and again."""
    if layout.of("step") or layout.of("target_stage"):
        return True
    groups = defaultdict(list)
    for row in rows:
        if not row.skipped:
            groups[key_of(row)].append(row)
    again = [group for group in groups.values() if len(group) > 1]
    moved = [g for g in again if len({row.status for row in g}) == len(g) and len({row.applied_on for row in g}) > 1]
    return sum(map(len, moved)) > len(rows) / 2 and len(moved) == len(again)


def key_of(row: Row) -> tuple[str, str]:
    return plain(row.company), plain(row.title)


def join_steps(
    layout: Layout, rows: list[Row], cells: list[tuple[int, list[Cell]]], vocabulary: dict[str, str]
) -> list[Row]:
    """The rows of each application as one, with its steps in the order of their days, else of the file."""
    groups: dict[tuple[str, str], list[tuple[Row, list[Cell]]]] = defaultdict(list)
    for row, (_, line) in zip(rows, cells, strict=True):
        groups[key_of(row) if not row.skipped else ("", str(row.number))].append((row, line))
    return [join(layout, group, vocabulary) if not group[0][0].skipped else group[0][0] for group in groups.values()]


def join(layout: Layout, group: list[tuple[Row, list[Cell]]], vocabulary: dict[str, str]) -> Row:
    first = group[0][0]
    said: list[tuple[str, date | None]] = []
    clocks: dict[tuple[str, date | None], tuple[time | None, bool]] = {}
    dated = [column.index for role in ("applied_on", "updated_on", "saved_on") for column in layout.of(role)]
    for row, line in group:
        on = row.applied_on or row.updated_on or row.saved_on
        sources = layout.of("source_stage") if not said else []
        for column in sources:
            said.append((as_text(line[column.index]), None))
        for column in layout.of("target_stage") or layout.of("step") or layout.of("status"):
            said.append((as_text(line[column.index]), on))
            clocks[said[-1]] = clock_of(next((line[at] for at in dated if as_text(line[at])), ""))
    said = [(raw, on) for raw, on in said if raw]
    if all(on for _, on in said):
        said.sort(key=lambda pair: pair[1] or date.min)
    steps = tuple(
        Step(vocabulary[raw], on, kind_of(raw, vocabulary[raw]), *clocks.get((raw, on), (None, False)))
        for raw, on in said
        if vocabulary.get(raw)
    )
    last_raw = said[-1][0] if said else ""
    last = vocabulary.get(last_raw, "")
    unread = [("Step", f"{raw}, {on.isoformat()}" if on else raw) for raw, on in said if not vocabulary.get(raw)]
    warnings = list(
        dict.fromkeys(
            row.date_warning
            for row, _ in group
            if row.date_warning and "only that it was added" not in row.date_warning
        )
    )
    extras = [extra for row, _ in group for extra in row.extras]
    applied = next((step.on for step in steps if step.stage == "applied" and step.on), None)
    if layout.of("updated_on"):
        # Then the steps have days of their own, and this one is the application's.
        applied = applied or first.applied_on
    filled = {
        name: next((value for row, _ in group if (value := getattr(row, name))), getattr(first, name))
        for name in (*TEXTS, "excitement")
    }
    return replace(
        first,
        **filled,
        people=tuple(dict.fromkeys(person for row, _ in group for person in row.people)),
        status=furthest(step.stage for step in steps) if last else "",
        status_raw=last_raw,
        status_warning=""
        if last
        else f"“{last_raw[:60]}” could mean more than one thing."
        if last_raw
        else "No status is given.",
        applied_on=applied,
        steps=steps,
        notes="\n".join(dict.fromkeys(row.notes for row, _ in group if row.notes)),
        extras=tuple(dict.fromkeys([*extras, *unread])),
        date_warning=" ".join(warnings),
        is_day_unclear=any(row.is_day_unclear for row, _ in group),
    )


def describe(tracker: Tracker) -> dict:
    """As the command prints it."""
    if not tracker.sheets:
        raise Unreadable("There is no table in this file.")
    first = (tracker.used or tracker.sheets)[0].table
    return {
        "encoding": first.encoding,
        "delimiter": first.delimiter,
        "applications": [describe_row(row) for row in tracker.rows],
        "warnings": tracker.warnings,
    }


def describe_row(row: Row) -> dict:
    said = {
        "company": row.company,
        "title": row.title,
        "status": row.status,
        "status_raw": row.status_raw,
        "applied_on": row.applied_on and row.applied_on.isoformat(),
        "url": row.url,
        "location": row.location,
        "salary": row.salary,
        "notes": "\n".join(filter(None, [row.all_notes, *(f"Contact: {person}" for person in row.people)])),
        "date_warning": row.date_warning,
        "skipped": row.skipped,
    }
    return {name: value or None for name, value in said.items()}
