"""One row as an application: what its cells say by what their columns are for."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from .clauses import ORDER
from .contents import is_mark
from .dates import IN_BRACKETS_BEHIND, is_short, read_day
from .folded import LONGEST_COMPARED, Cell, as_text, fold, plain
from .headings import VAGUE, day_of, read_heading
from .layout import Column, Layout, is_dated
from .naming import part, take_beside, take_link, tidy, told_in_brackets
from .notes import applied_told
from .people import Person, read_people
from .skipping import why_skipped
from .stages import clauses_of, first_words, name_of
from .standing import NO_STATUS, asks_for_a_reply, find_status, hear_notes, hear_tab, said_of, unclear, waits
from .steps import Step, is_stage_column, read_day_of, read_history, read_rounds, unread_last
from .tables import Table
from .words import NOT_SENT, OF_A_ROBOT, OF_AN_ADDRESS, OF_LABELS, OF_MINE, PASSED_OVER, YES

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
# A day as it was meant, though nobody can read it: "8/82019", "in May 2025".
LIKE_A_DAY = re.compile(r"\d ?[-./ ] ?\d|\d.*[^\W\d]{3}|[^\W\d]{3}.*\d")
# What is written beneath "Description" and no longer than this is a remark and no posting.
LONGEST_REMARK = 300
# Days that are told beside an application, and not of it.
OF_OTHERS = ("deadline", "posted_on")


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
    # What was concluded from more than the cells of their columns, in words for the person.
    remarks: tuple[str, ...] = ()
    skipped: str = ""

    @property
    def all_notes(self) -> str:
        """The notes, and beneath them what has no field of its own."""
        return "\n".join(filter(None, [self.notes, *(f"{name}: {text}" for name, text in self.extras)]))


@dataclass(slots=True)
class Gathered:
    """What the cells of a row say, by what their columns are for.

    `until` is the end of the year that days without one are of, where the file says so elsewhere.
    """

    until: date | None = None
    texts: dict[str, Any] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    extras: list[tuple[str, str]] = field(default_factory=list)
    days: dict[str, Any] = field(default_factory=dict)
    doubts: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    contacts: list[tuple[str, str, str]] = field(default_factory=list)

    def add(self, column: Column, cell: Cell) -> None:
        text = as_text(cell)
        role = column.role
        if not text or role in ("ignored", "status", "source_stage", "target_stage") or is_stage_column(column):
            return
        if is_dated(column):
            self.add_day(column, cell)
        elif role == "notes" and is_for_notes(column.heading):
            self.notes.append(text)
        elif role in CONTACTS:
            self.contacts.append((role, column.heading, text))
        elif role == "company" and "," in text and names_more_than_company(column.heading):
            # "Employer, address, contact" above and beneath.
            self.texts[role] = text.partition(",")[0].strip()
            self.extras.append((column.heading, text))
        elif role in TEXTS or role in ("excitement", "company_title", "archived"):
            self.texts[role] = text
        else:
            self.extras.append((column.heading, text))

    def add_day(self, column: Column, cell: Cell) -> None:
        text, role = as_text(cell), column.role
        is_told = self.until is not None and not column.until and role in ("applied_on", "saved_on")
        on, doubt = read_day_of(column, cell, self.until if is_told else column.until)
        if on and is_told and is_short(cell):
            self.remarks.append(f"{column.heading}: “{text}” has no year; {on.year} stands elsewhere in the file.")
        is_taken = on is not None and role not in OF_OTHERS and role not in self.days
        if is_taken:
            self.days[role] = on
        if not is_taken or IN_BRACKETS_BEHIND.search(text):
            self.extras.append((column.heading, text))
        is_answer = role == "updated_on" and is_mark(text)
        if doubt and not is_answer and role not in (*OF_OTHERS, "next_step_on"):
            self.doubts.append(f"{column.heading}: {doubt}")


def is_for_notes(heading: str) -> bool:
    """Whether a heading is known as that of notes, and at most says whose they are: "My notes"."""
    words = [word for word in plain(heading).split() if word not in OF_MINE]
    return read_heading(" ".join(words) or heading)[:1] == (("notes", 100),)


def names_more_than_company(heading: str) -> bool:
    """Whether beneath a heading stands more behind the company: "Employer, address", "Firma / Kontakt"."""
    beside = [found[0][0] for part in heading.split("/")[1:] if (found := read_heading(part))]
    is_of_an_address = bool(OF_AN_ADDRESS.intersection(plain(heading).split()))
    return (
        "," in heading
        or is_of_an_address
        or bool({"contact", "location", "contact_email", "contact_phone"}.intersection(beside))
    )


def read_row(
    table: Table, layout: Layout, vocabulary: dict[str, str], number: int, cells: list[Cell], until: date | None = None
) -> Row:
    """`until` is the end of the year that days without one are of, where the file says so elsewhere."""
    told = Gathered(until)
    for column in layout.columns:
        told.add(column, cells[column.index])
    texts = told.texts
    if "company_title" in texts:
        company, title = part(texts.pop("company_title"), is_title_first=layout.is_title_first)
        texts.setdefault("company", company)
        texts.setdefault("title", title)
    take_beside(layout, texts, told.extras)
    tidy(texts, told.extras)
    take_link(texts, told.notes)
    said = said_of(layout, cells)
    if not said and (told_there := told_in_brackets(texts)):
        said, vocabulary = [("Company", told_there)], vocabulary | {told_there: name_of(told_there)}
    people, unfit = read_people(told.contacts)
    row = Row(
        number=number,
        table=table.name,
        notes="\n".join(told.notes),
        extras=(*(extra for extra in told.extras if extra not in said[:1]), *unfit),
        people=people,
        is_archived=fold(texts.pop("archived", "")) in YES,
        status_raw=said[0][1] if said else "",
        remarks=tuple(told.remarks),
        **texts,
        **{role: on for role, on in told.days.items() if role in Row.__dataclass_fields__},
    )
    return judge(table, layout, vocabulary, row, cells, told.doubts, [text for _, text in said])


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
    history = table.steps.get(row.number - table.first, [])
    told, unread = read_history(history, vocabulary, layout.order_of_steps)
    if history and is_vague(layout):
        days = [(vocabulary.get(raw, ""), read_day(on, layout.order_of_steps)[0]) for raw, on in history]
        row = without_day_of_another(row, days)
    steps += told
    hear_cells(layout, vocabulary, row, cells, steps, flags, said)
    row = with_told_day(layout, row, said) if not doubts else row
    status, warning = find_status(layout, vocabulary, row, steps, flags, said)
    if status == "applied" and not said and not steps and layout.is_of_finds and is_vague(layout):
        status, warning = "", NO_STATUS
    if not said and status in ORDER and (last := unread_last(history, vocabulary, layout.order_of_steps)):
        status, warning = "", unclear(last)
    status, warning, remark = hear_notes(layout, row, status, warning, said)
    status, warning, of_tab = hear_tab(layout, row, status, warning)
    if status == "saved" and row.applied_on and said and asks_for_a_reply(layout):
        # What they wrote after that day, and not what is still to be written.
        status, warning = "", unclear(row.status_raw)
    row = with_day_of_finding(layout, row, status)
    applied = row.applied_on or next((step.on for step in steps if step.stage == "applied" and step.on), None)
    if layout.is_log and status == "applied" and not applied:
        applied = row.saved_on
    beside = ""
    if status == "saved" and said and row.applied_on and not is_vague(layout):
        beside = f"“{row.status_raw}” stands beside a day of applying, {row.applied_on.isoformat()}."
        if not any(map(name_of, said)):
            # No word that everybody uses for what is only kept.
            status, warning, beside = "", beside, ""
    if applied and not status and OF_A_ROBOT.get(first_words(row.status_raw)) == "":
        doubts.append(f"“{row.status_raw[:60]}” may mean that nothing was sent on that day.")
    is_day_unclear = bool(doubts)
    if not applied and status != "saved" and row.saved_on and not doubts:
        doubts.append(f"The file does not say when you applied, only that it was added on {row.saved_on.isoformat()}.")
    return replace(
        row,
        status=status,
        status_warning=warning,
        applied_on=applied,
        steps=tuple(steps),
        extras=(*row.extras, *extras, *unread),
        date_warning=" ".join(doubts),
        is_day_unclear=is_day_unclear,
        remarks=(*row.remarks, *filter(None, [remark, of_tab, beside])),
        skipped=why_skipped(row, status, cells, layout),
    )


def hear_cells(
    layout: Layout,
    vocabulary: dict[str, str],
    row: Row,
    cells: list[Cell],
    steps: list[Step],
    flags: set[str],
    said: list[str],
) -> None:
    """Adds to the steps and the flags what the columns of the day of applying and of the status tell beside them."""
    days = [as_text(cells[column.index]) for column in layout.of("applied_on")]
    has_day = any(LIKE_A_DAY.search(text[:LONGEST_COMPARED]) for text in days)
    if has_day and "not ticked" in flags and not steps and is_vague(layout):
        flags.add("a day without a tick")
    elif not row.applied_on and has_day:
        # The day is unclear; that it was applied for is not.
        steps.append(Step("applied", None))
    if any(plain(text) in NOT_SENT for text in days):
        flags.add("not applied")
    if len(said) > 1:
        told_beside = [vocabulary.get(text, "") for text in said if not waits(text)]
        steps += [Step(stage, None) for stage in told_beside if stage in ORDER]
    if any(str(cells[column.index]).strip() == "?" for column in layout.of("status")):
        flags.add("unknown")
    if not said and layout.of("status") and is_vague(layout) and "applied" in vocabulary.values():
        # Where others say that they were sent, a day alone does not.
        flags.add("left open")


def without_day_of_another(row: Row, days: list[tuple[str, date | None]]) -> Row:
    """The row with the day beneath "Date" as that of its last change, where its history has it for another stage."""
    applied = {on for stage, on in days if stage == "applied" and on}
    there = {stage for stage, on in days if on == row.applied_on}
    if row.applied_on and row.applied_on not in applied and (applied or there):
        return replace(row, applied_on=None, updated_on=row.updated_on or row.applied_on)
    return row


def with_day_of_finding(layout: Layout, row: Row, status: str) -> Row:
    """The row with the day beneath "Date" as that of finding it, where nothing was sent."""
    is_sent_by_none = layout.is_of_finds or is_passed_over(row.status_raw)
    if row.applied_on and (status == "saved" or (not status and is_sent_by_none)) and is_vague(layout):
        return replace(row, applied_on=None, saved_on=row.saved_on or row.applied_on)
    return row


def is_passed_over(raw: str) -> bool:
    """Whether it begins by saying that nothing was sent: "Skipped - pays too little"."""
    return any(plain(one) in PASSED_OVER for one in clauses_of(raw)[:1])


def is_vague(layout: Layout) -> bool:
    """Whether the column of the day of applying is called no more than that it holds a day."""
    vague = ((), (("applied_on", VAGUE),))
    return all(
        column.is_named and read_heading(column.heading)[:1] in vague and not day_of(column.heading)
        for column in layout.of("applied_on")
    )


def with_doubtful_days(layout: Layout, rows: list[Row]) -> list[Row]:
    """The rows, with the days in doubt where a column says no more than "Date" and has one where nothing was sent.

    One job alone that is only kept may have a day by a slip.
    """
    if layout.heading_row is None and layout.of("applied_on") and not layout.of("status") and not layout.stage:
        doubt = "Nothing says what day this is."
        return [replace(row, date_warning=doubt, is_day_unclear=True) if row.applied_on else row for row in rows]
    is_mixed = layout.of("applied_on") and is_vague(layout)
    kept = [row for row in rows if row.saved_on and row.status == "saved"]
    if not is_mixed or not (len(kept) > 1 or any(row.saved_on and is_passed_over(row.status_raw) for row in rows)):
        return rows
    doubt = "Beneath the same heading stand days on which nothing was sent."
    return [replace(row, date_warning=doubt, is_day_unclear=True) if row.applied_on else row for row in rows]


def with_told_day(layout: Layout, row: Row, said: list[str]) -> Row:
    """The row with the day of applying that its status or its notes tell, where no column does.

    A short description is as good as a note, and so is a label.
    """
    stuck_on = [text for heading, text in row.extras if OF_LABELS.intersection(plain(heading).split())]
    description = row.posting if len(row.posting) < LONGEST_REMARK else ""
    told = "\n".join(filter(None, [*said, row.notes, description, *stuck_on]))
    if row.applied_on or not told:
        return row
    on, clause = applied_told(told, layout.order_within, row.updated_on)
    return replace(row, applied_on=on, remarks=(*row.remarks, f"It says “{clause[:60]}”.")) if on else row
