"""One row as an application: what its cells say by what their columns are for."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, time
from typing import Any

from .contents import URL, is_mark
from .dates import is_short, read_day
from .folded import LONGEST_COMPARED, Cell, as_text, plain
from .headings import VAGUE, read_heading
from .layout import Column, Layout, is_dated
from .notes import applied_told
from .people import Person, read_people
from .rounds import TALKS, clock_of, kind_of
from .skipping import why_skipped
from .stages import ENDINGS, ORDER, clauses_of, name_of, read_stage
from .standing import NO_STATUS, find_status, hear_notes, said_of, unclear, waits
from .tables import Table
from .words import COMPANY_WORDS, CROSSES, NO, NOT_SENT, PASSED_OVER, PENDING, TITLE_WORDS, YES

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
# In the column of a round they are theirs, not mine.
NOT_PASSED = {"declined", "no go"}
SPLIT = re.compile(
    r"\s+(?:[-–—|/@•·:]|at|bei|chez|en|in)\s+|\s*[–—|@]\s*|:\s+"
    r"|,\s+(?!(?i:inc|llc|ltd|plc|gmbh|corp|co|lp|llp|sa|srl)\b)"
)
BRACKETED = re.compile(r"^([^()]+) \(([^()]+)\)$")
# The endings that the column of a round tells: "accepted" may be the invitation.
OF_A_ROUND = ("rejected", "withdrawn", "ghosted", "declined")
# A day as it was meant, though nobody can read it: "8/82019", "in May 2025".
LIKE_A_DAY = re.compile(r"\d ?[-./ ] ?\d|\d.*[^\W\d]{3}|[^\W\d]{3}.*\d")
TAG = re.compile(r"<[^>]*>")
LINKED = re.compile(r"^(.*?\S)\s*\(?(https?://[^)\s]+)\)?$")
ALONE_LINK = re.compile(r"https?://(?!(?:\w+\.)?linkedin\.com/in/)\S+")
MARKDOWN = re.compile(r"^\[([^\]]+)\]\((https?://[^)\s]+)\)$")
# Where one of these is answered with a no, that was it.
OF_THEIR_CHOICE = frozenset({"shortlisted", "longlisted", "selected", "invited", "eingeladen", "seleccionado"})
# A pattern that looks for the end of an address takes the square of its length.
LONGEST_LINK = 2_000
# Days that are told beside an application, and not of it.
OF_OTHERS = ("deadline", "posted_on")


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
        elif role == "notes" and read_heading(column.heading)[:1] == (("notes", 100),):
            self.notes.append(text)
        elif role in CONTACTS:
            self.contacts.append((role, column.heading, text))
        elif role == "company" and "," in column.heading and "," in text:
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
        if on and role not in OF_OTHERS and role not in self.days:
            self.days[role] = on
        else:
            self.extras.append((column.heading, text))
        is_answer = role == "updated_on" and is_mark(text)
        if doubt and not is_answer and role not in (*OF_OTHERS, "next_step_on"):
            self.doubts.append(f"{column.heading}: {doubt}")


def read_day_of(column: Column, cell: Cell, until: date | None) -> tuple[date | None, str]:
    """The day that a cell of a column says, and what is unclear about it."""
    on, doubt = read_day(cell, column.order, until)
    if on and column.turned and isinstance(cell, date):
        return None, f"“{as_text(cell)}” may have day and month the wrong way round."
    return on, doubt


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
        is_archived=texts.pop("archived", "").casefold() in YES,
        status_raw=said[0][1] if said else "",
        remarks=tuple(told.remarks),
        **texts,
        **{role: on for role, on in told.days.items() if role in Row.__dataclass_fields__},
    )
    return judge(table, layout, vocabulary, row, cells, told.doubts, [text for _, text in said])


def told_in_brackets(texts: dict[str, Any]) -> str:
    """What a remark behind a company says of how it goes, "" where it says nothing: "Helio (withdrew)"."""
    found = BRACKETED.match(texts.get("company", ""))
    remark = found[2] if found else texts.get("title", "")
    stage = name_of(remark) if remark else ""
    if stage not in ENDINGS and len(remark.split()) < 2:
        return ""
    if stage and not found:
        del texts["title"]
    return remark if stage else ""


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
    history = table.steps.get(row.number - table.first, [])
    told, unread = read_history(history, vocabulary)
    steps += told
    extras += unread
    has_day = any(LIKE_A_DAY.search(as_text(cells[c.index])[:LONGEST_COMPARED]) for c in layout.of("applied_on"))
    if has_day and "not ticked" in flags and not steps and is_vague(layout):
        flags.add("a day without a tick")
    elif not row.applied_on and has_day:
        # The day is unclear; that it was applied for is not.
        steps.append(Step("applied", None))
    if any(plain(as_text(cells[column.index])) in NOT_SENT for column in layout.of("applied_on")):
        flags.add("not applied")
    if len(said) > 1:
        told_beside = [vocabulary.get(text, "") for text in said if not waits(text)]
        steps += [Step(stage, None) for stage in told_beside if stage in ORDER]
    row = with_told_day(layout, row, said) if not doubts else row
    if any(str(cells[column.index]).strip() == "?" for column in layout.of("status")):
        flags.add("unknown")
    if not said and layout.of("status") and is_vague(layout) and "applied" in vocabulary.values():
        # Where others say that they were sent, a day alone does not.
        flags.add("left open")
    status, warning = find_status(layout, vocabulary, row, steps, flags, said)
    if status == "applied" and not said and not steps and layout.is_of_finds and is_vague(layout):
        status, warning = "", NO_STATUS
    if not said and status in ORDER and (last := unread_last(history, vocabulary)):
        status, warning = "", unclear(last)
    status, warning, remark = hear_notes(layout, row, status, warning, said)
    applied = row.applied_on or next((step.on for step in steps if step.stage == "applied" and step.on), None)
    is_sent_by_none = layout.is_of_finds or is_passed_over(row.status_raw)
    if row.applied_on and (status == "saved" or (not status and is_sent_by_none)) and is_vague(layout):
        # "Date" is then that of finding it.
        row = replace(row, applied_on=None, saved_on=row.saved_on or row.applied_on)
        applied = None
    if layout.is_log and status == "applied" and not applied:
        applied = row.saved_on
    beside = ""
    if status == "saved" and said and row.applied_on and not is_vague(layout):
        beside = f"“{row.status_raw}” stands beside a day of applying, {row.applied_on.isoformat()}."
    is_day_unclear = bool(doubts)
    if not applied and status != "saved" and row.saved_on and not doubts:
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
        remarks=(*row.remarks, *filter(None, [remark, beside])),
        skipped=why_skipped(row, cells, layout),
    )


def is_passed_over(raw: str) -> bool:
    """Whether it begins by saying that nothing was sent: "Skipped - pays too little"."""
    return any(plain(one) in PASSED_OVER for one in clauses_of(raw)[:1])


def is_vague(layout: Layout) -> bool:
    """Whether the column of the day of applying is called no more than that it holds a day."""
    vague = ((), (("applied_on", VAGUE),))
    return all(column.is_named and read_heading(column.heading)[:1] in vague for column in layout.of("applied_on"))


def with_doubtful_days(layout: Layout, rows: list[Row]) -> list[Row]:
    """The rows, with the days in doubt where a column says no more than "Date" and has one where nothing was sent.

    One job alone that is only kept may have a day by a slip.
    """
    is_mixed = layout.of("applied_on") and is_vague(layout)
    kept = [row for row in rows if row.saved_on and row.status == "saved"]
    if not is_mixed or not (len(kept) > 1 or any(row.saved_on and is_passed_over(row.status_raw) for row in rows)):
        return rows
    doubt = "Beneath the same heading stand days on which nothing was sent."
    return [replace(row, date_warning=doubt, is_day_unclear=True) if row.applied_on else row for row in rows]


def read_history(
    history: list[tuple[str, str]], vocabulary: dict[str, str]
) -> tuple[list[Step], list[tuple[str, str]]]:
    """The steps that a nested history tells, and its entries that do not tell all."""
    steps: list[Step] = []
    unread: list[tuple[str, str]] = []
    for raw, on_raw in history:
        on, doubt = read_day(on_raw)
        if stage := vocabulary.get(raw, ""):
            steps.append(Step(stage, on, kind_of(raw, stage), *clock_of(on_raw)))
        if doubt or not stage:
            unread.append(("History", f"{raw}, {on_raw}"))
    return steps, unread


def unread_last(history: list[tuple[str, str]], vocabulary: dict[str, str]) -> str:
    """The newest entry of a nested history where nobody can say what stage it is, else ""."""
    days = [(on, raw) for raw, on_raw in history if (on := read_day(on_raw)[0])]
    newest = max((on for on, _ in days), default=None)
    last = [raw for on, raw in days if on == newest]
    return "" if any(map(vocabulary.get, last)) else next(iter(last), "")


def with_told_day(layout: Layout, row: Row, said: list[str]) -> Row:
    """The row with the day of applying that its status or its notes tell, where no column does."""
    if row.applied_on or not (row.notes or said):
        return row
    on, clause = applied_told("\n".join([*said, row.notes]), layout.order_within, row.updated_on)
    return replace(row, applied_on=on, remarks=(*row.remarks, f"It says “{clause[:60]}”.")) if on else row


def read_rounds(
    layout: Layout, cells: list[Cell], doubts: list[str]
) -> tuple[list[Step], list[tuple[str, str]], set[str]]:
    """What the columns for single stages say: steps, what else is written there, and the stages that are ticked."""
    steps: list[Step] = []
    extras: list[tuple[str, str]] = []
    flags: set[str] = set()
    stopped = stopped_at(layout, cells)
    for at, column in enumerate(layout.columns):
        if not is_stage_column(column):
            continue
        kind, stage = column.role.split(" ", 1)
        text = as_text(cells[column.index])
        word = text.casefold()
        if not text and not (kind == "flag" and word in NO):
            flags |= {"not ticked"} if kind == "flag" and stage == "applied" else set()
            continue
        if word in NO and OF_THEIR_CHOICE.intersection(plain(column.heading).split()):
            steps.append(Step("rejected", None))
        if at == stopped and (kind == "round" or layout.has_stops):
            flags.add("stopped" if layout.has_stops else "crossed out")
        elif word in CROSSES and kind == "round" and any(step.stage in TALKS for step in steps):
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
        if (
            on
            and any(map(str.isalpha, text))
            and (told := read_stage(text)) in (*ORDER[2:], *OF_A_ROUND)
            and told != stage
        ):
            # "Rejected 20/3" beneath "Final".
            steps.append(Step(told, on))
        if not on and word not in YES:
            extras.append((column.heading, text))
            told = "rejected" if plain(text) in NOT_PASSED else read_stage(text)
            if stage in ORDER and told in OF_A_ROUND:
                steps.append(Step(told, None))
            elif "could be" in doubt:
                doubts.append(f"{column.heading}: {doubt}")
    return steps, extras, flags


def rounds_of(layout: Layout) -> list[int]:
    """The columns of rounds and of what they lead to, by their place."""
    return [at for at, c in enumerate(layout.columns) if is_stage_column(c) and c.role.partition(" ")[2] in ORDER[2:]]


def stopped_at(layout: Layout, cells: list[Cell]) -> int:
    """The place of a row's only cross, in the column of a round with others behind it that hold nothing; or -1."""
    rounds = rounds_of(layout)
    filled = [at for at in rounds if as_text(cells[layout.columns[at].index])]
    crosses = [at for at in filled if as_text(cells[layout.columns[at].index]) in CROSSES]
    return crosses[0] if crosses and crosses == filled[-1:] != rounds[-1:] else -1


def has_stops(layout: Layout, lines: list[list[Cell]]) -> bool:
    """Whether crosses beneath rounds say how far it came: one at most in a row, nothing behind it, in several rows."""
    rounds = [layout.columns[at].index for at in rounds_of(layout)]
    crossed = [line for line in lines if any(as_text(line[index]) in CROSSES for index in rounds)]
    return len(crossed) > 1 and all(stopped_at(layout, line) >= 0 for line in crossed)


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
    between = text[len(parts[0]) : -len(parts[1])]
    turned = is_title_first or leaning(parts[0], parts[1]) > 0 or re.search(r"@|\b(?:at|bei|chez)\b", between)
    return (parts[1], parts[0]) if turned else (parts[0], parts[1])


def leaning(first: str, second: str) -> int:
    """Above 0 where the first of two names is rather the job's, below where it is rather the company's."""
    one, other = set(plain(first).split()), set(plain(second).split())
    by_title = bool(one & TITLE_WORDS) - bool(other & TITLE_WORDS)
    return by_title or bool(other & COMPANY_WORDS) - bool(one & COMPANY_WORDS)


def leans_to_title(texts: Iterable[str]) -> bool:
    """Whether of a column for both most texts that tell have the job first, and none of them the company."""
    told = [leaning(*parts) for text in texts if len(parts := SPLIT.split(text, maxsplit=1)) == 2]
    return sum(one > 0 for one in told) > 1 and not any(one < 0 for one in told)


def find_link(text: str) -> re.Match[str] | None:
    """A name and the address behind it, where a cell holds both."""
    return (MARKDOWN.match(text) or LINKED.match(text)) if len(text) <= LONGEST_LINK else None


def take_beside(layout: Layout, texts: dict[str, str], extras: list[tuple[str, str]]) -> None:
    """Takes what a cell lacks from one of the same name, as programs change their names: "apply_url" beside "url"."""
    for role in ("company", "title", "url"):
        if texts.get(role) or not layout.of(role):
            continue
        beside = [extra for extra in extras if read_heading(extra[0])[:1] == ((role, 100),)]
        if beside and (role != "url" or URL.match(beside[0][1])):
            extras.remove(beside[0])
            texts[role] = beside[0][1]


def take_link(texts: dict[str, str], notes: list[str]) -> None:
    """Takes an address that is all that a note says for the job's, where no other is known."""
    alone = [note for note in notes if ALONE_LINK.fullmatch(note)]
    if "url" not in texts and len(alone) == 1:
        texts["url"] = alone[0]
        notes.remove(alone[0])


def tidy(texts: dict[str, str], extras: list[tuple[str, str]]) -> None:
    """Takes links out of names, tags out of postings, and puts what is no address where it can be read."""
    company, _, beneath = texts.get("company", "").partition("\n")
    if beneath:
        # Where it is, and who is there.
        texts["company"] = company
        extras.append(("Company", " ".join(f"{company} {beneath}".split())))
    for role in ("title", "company"):
        text = " ".join(texts.get(role, "").split())
        if found := find_link(text):
            text, address = found.groups()
            if "notion.so" not in address and texts.setdefault("url", address) != address:
                extras.append(("Link", address))
        if text:
            texts[role] = text
    if "url" in texts:
        if found := find_link(texts["url"]):
            texts["url"] = found[2]
        if not URL.match(texts["url"]):
            extras.append(("Link", texts.pop("url")))
    if "<" in texts.get("posting", ""):
        broken = re.sub(r"</(?:p|div|li|h\d|tr)>|<br\s*/?>", "\n", texts["posting"])
        lines = (" ".join(line.split()) for line in html.unescape(TAG.sub("", broken)).splitlines())
        texts["posting"] = "\n".join(filter(None, lines))
