"""A file as applications: opens it, lays out its tables, and reads each row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from exchange.files import Unreadable, check_size

from .asides import put_beside
from .clauses import ENDINGS
from .dates import ORDERS, find_order
from .english_todos import is_english_to_do
from .folded import Cell, as_text, plain
from .histories import history_in
from .joining import is_by_step, join_steps, with_further_rounds, with_names_above
from .layout import Layout, data_rows, find_layout, is_dated
from .legends import find_legend, is_of_legend
from .mending import mend
from .naming import leans_to_title, names_title_first
from .opening import open_tables
from .records import TOO_MUCH
from .repeats import mark_repeats
from .rows import Row, read_row, with_doubtful_days
from .skipping import A_HEADING, HEADING_AGAIN, NO_COMPANY
from .stages import are_of_a_robot, read_stage, read_vocabulary
from .standing import is_my_no, is_no_reply, is_their_no, said_of
from .steps import has_rings, has_stops, is_sending
from .tables import MOST_ROWS, Table
from .turned import set_right
from .unsent import with_unsent
from .words import DITTO, LOGGED_DAYS, NAMES_OF_PEOPLE, OF_A_FINDER, OF_PEOPLE
from .years import years_told

# Marks for “the same as above”.
SIGNS_OF_DITTO = {
    '"',
    "''",
    "〃",
    "″",
    "”",
    '-"-',
    "- “ -",
    "↑",
    "^",
    "↳",
    "⤷",
    "└",
    "└─",
    "└──",
    "├─",
    "├──",
    ",,",
    "„",
}

# What a column scores at most that has its role only by those beside it.
GUESSED = 20
# Of the name of a file: shorter ones may be those of languages, or codes.
SURE_LETTERS = 5


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
    is_alone = sum(bool(table.rows) for table in tables) == 1
    sheets: list[Sheet] = []
    for table in tables:
        most = MOST_ROWS - sum(len(sheet.rows) for sheet in sheets)
        sheets.append(read_table(table, said.get(table.name, {}), legend, is_alone=is_alone, most=most))
    told = {plain(c.heading): c.order for one in sheets for c in one.layout.columns if c.order and not c.by_sequence}
    sheets = [with_order_of_others(sheet, told, said, legend, is_alone=is_alone) for sheet in sheets]
    sheets = put_beside(sheets, {name for name, one in said.items() if one.get("use")})
    warnings += [f"{sheet.table.name}: {sheet.skipped}" for sheet in sheets if sheet.skipped]
    warnings += [
        f"{column.heading}: read as {ORDERS[column.order]}, because only so its days follow one another."
        for sheet in sheets
        for column in sheet.layout.columns
        if column.by_sequence and not sheet.skipped
    ]
    marked = iter(mark_repeats([row for sheet in sheets for row in sheet.rows]))
    return Tracker([replace(sheet, rows=[next(marked) for _ in sheet.rows]) for sheet in sheets], warnings)


def lists_people(table: Table, layout: Layout, *, is_alone: bool) -> bool:
    """Whether it holds whom one knows, whatever they do: by its name and their addresses, or beside another list by
    their names."""
    is_named = not OF_PEOPLE.isdisjoint(plain(PurePosixPath(table.name).stem).split())
    if is_named and any(layout.of(role) for role in ("contact_email", "contact_phone")):
        return True
    has_names = any(
        plain(column.heading) in NAMES_OF_PEOPLE and (not column.role or column.score <= GUESSED)
        for column in layout.columns
    )
    tells = any(layout.of(role) for role in ("status", "step", "url", "posting"))
    return not is_alone and has_names and bool(layout.of("company")) and (is_named or not tells)


def read_table(
    table: Table, corrected: Mapping, legend: Mapping[str, str], *, is_alone: bool = True, most: int = MOST_ROWS
) -> Sheet:
    """`is_alone` says that it is the only table; beside others one without jobs may tell of these.

    Unreadable where it is a list of applications of more than `most` rows.
    """
    if not table.rows:
        return Sheet(table, Layout(None, ()), {}, [], "It is empty.")
    layout = find_layout(table, corrected, legend)
    if corrected.get("skip"):
        return Sheet(table, layout, {}, [], "Left out.")
    of_people = lists_people(table, layout, is_alone=is_alone)
    if not corrected.get("use") and (not layout.is_tracker or of_people):
        return Sheet(table, layout, {}, [], "This does not look like a list of applications.")
    if sum(map(any, table.rows[1:])) > most:
        raise Unreadable(TOO_MUCH)
    cells = [(number, mend(row, layout, table.delimiter or "")) for number, row in data_rows(table, layout)]
    joined = [as_text(row[column.index]) for column in layout.of("company_title") for _, row in cells]
    layout = replace(layout, is_title_first=names_title_first(layout) or leans_to_title(joined))
    if used := used_of(legend, layout, cells):
        cells = [(number, row) for number, row in cells if not is_of_legend(row, used)]
    vocabulary = vocabulary_of(table, layout, [row for _, row in cells], used, corrected.get("stages", {}))
    layout = replace(
        layout,
        is_of_finds=set(vocabulary.values()) <= {"", "saved"} and ("saved" in vocabulary.values() or is_scored(layout)),
        is_log=are_of_a_robot(vocabulary) and all(plain(c.heading) in LOGGED_DAYS for c in layout.of("saved_on")),
        order_of_steps=find_order([on for history in table.steps.values() for _, on in history]),
        has_stops=has_stops(layout, [row for _, row in cells]),
        has_rings=has_rings(layout, [row for _, row in cells]),
        of_tab="" if is_alone and not is_called_by_an_end(table.name, layout) else layout.of_tab,
    )
    return Sheet(table, layout, vocabulary, read_rows(table, layout, vocabulary, cells, is_alone=is_alone))


def vocabulary_of(
    table: Table, layout: Layout, lines: list[list[Cell]], used: Mapping[str, str], corrected: Mapping[str, str]
) -> dict[str, str]:
    """Each text of a table that may tell a stage, with its stage.

    `used` are those of a legend, and `corrected` what the person said.
    """
    # The name of a column stands beneath itself where the headings come again.
    said = [(name, text) for row in lines for name, text in said_of(layout, row) if text != name]
    done = [as_text(row[column.index]) for column in layout.of("step") for row in lines]
    raw = [*(text for _, text in said), *done]
    raw += [stage for history in table.steps.values() for stage, _ in history]
    raw += [as_text(row[c.index]) for c in layout.of("source_stage") + layout.of("target_stage") for row in lines]
    named = layout.shape.stages if layout.shape else {}
    shaped = {text: "saved" for text in dict.fromkeys(text for _, text in said) if is_english_to_do(text)}
    shaped |= {text: used[text.casefold()] for text in raw if text.casefold() in used}
    shaped |= {text: named[plain(text)] for text in raw if plain(text) in named}
    shaped |= {text: "rejected" for heading, text in said if is_their_no(heading, text)}
    shaped |= {text: "declined" for heading, text in said if is_my_no(heading, text)}
    shaped |= {text: "" for heading, text in said if is_no_reply(heading, text)}
    shaped |= {text: "applied" for text in done if is_sending(text)}
    if table.steps:
        shaped |= {text: read_stage(history[-1][0]) for _, text in said if (history := history_in(text))}
    return read_vocabulary(filter(None, raw), shaped | dict(corrected))


def read_rows(
    table: Table, layout: Layout, vocabulary: dict[str, str], cells: list[tuple[int, list[Cell]]], *, is_alone: bool
) -> list[Row]:
    """The rows of a list of applications by their numbers, each with what only the others tell of it."""
    untils = years_told(table, layout)
    rows = [read_row(table, layout, vocabulary, number, row, untils.get(number)) for number, row in cells]
    rows = without_sections(without_titles(rows, [row for _, row in cells]), [row for _, row in cells])
    rows = with_doubtful_days(layout, rows)
    rows = with_unsent(layout, rows, of_a_program=table.has_names)
    told = with_names_above(layout, rows)
    if is_by_step(layout, told) and (is_alone or layout.of("title") or layout.of("company_title")):
        rows = join_steps(layout, told, cells, vocabulary)
    else:
        rows = with_further_rounds(layout, with_company_above(rows, of_people=not table.has_names))
        rows = set_right(rows) if layout.heading_row is not None else rows
    if is_alone and not layout.of("company") and not layout.of("company_title"):
        # Of a list that never says it, the job and its posting are enough.
        rows = [
            replace(row, skipped="") if row.skipped == NO_COMPANY and (row.status or row.url) else row for row in rows
        ]
    return rows


def is_called_by_an_end(name: str, layout: Layout) -> bool:
    """Whether a file alone is surely called by how all in it ended: "rejected.csv", not "ko.csv" nor "offers.csv"."""
    return layout.of_tab in ENDINGS and len(name.partition(".")[0]) >= SURE_LETTERS


def is_scored(layout: Layout) -> bool:
    """Whether a table says how well each job fits, and nothing of how it goes."""
    is_told = any(column.role.startswith(("status", "step", "round ", "flag ")) for column in layout.columns)
    return not is_told and any(OF_A_FINDER.intersection(plain(column.heading).split()) for column in layout.columns)


def with_order_of_others(
    sheet: Sheet, told: Mapping[str, str], said: Mapping, legend: Mapping[str, str], *, is_alone: bool
) -> Sheet:
    """The sheet, read anew where a column of another tab under the same heading has `told` the order of its days."""
    columns = [c for c in sheet.layout.columns if is_dated(c) and (not c.order or c.by_sequence)]
    orders = {c.index: order for c in columns if (order := told.get(plain(c.heading)))}
    if sheet.skipped or not orders:
        return sheet
    corrected = dict(said.get(sheet.table.name, {}))
    corrected["orders"] = orders | {int(index): order for index, order in corrected.get("orders", {}).items() if order}
    return read_table(sheet.table, corrected, legend, is_alone=is_alone)


def without_titles(rows: list[Row], cells: list[list[Cell]]) -> list[Row]:
    """The rows, without those that are only a title above the heading that comes again."""
    below = [*(row.skipped == HEADING_AGAIN for row in rows[1:]), False]
    return [
        replace(row, skipped=A_HEADING) if is_above and sum(map(bool, map(as_text, line))) == 1 else row
        for row, line, is_above in zip(rows, cells, below, strict=False)
    ]


def without_sections(rows: list[Row], cells: list[list[Cell]]) -> list[Row]:
    """The rows, without names that stand alone above others, the first above all: "London" above the jobs there."""
    filled = [sum(map(bool, map(as_text, line))) for line in cells]
    alone = [at for at, count in enumerate(filled) if count == 1 and not rows[at].skipped]
    is_divided = (
        len(alone) > 1 and alone[0] == 0 and all(count > 2 for at, count in enumerate(filled) if at - 1 in alone)
    )
    if not is_divided or alone[-1] == len(rows) - 1:
        return rows
    return [replace(row, skipped=A_HEADING) if at in alone else row for at, row in enumerate(rows)]


def with_company_above(rows: list[Row], *, of_people: bool = True) -> list[Row]:
    """The rows with the company of the one above where a sign says so, or where only jobs stand beneath its name.

    `of_people` says that people wrote it: a program says no "ditto", it has applied there.
    """
    made: list[Row] = []
    above, job = "", ""
    signs = [of_people and is_ditto(row) for row in rows]
    left_out = [is_left_out(row) for row in rows]
    # One row alone without a company rather lacks it.
    is_usual = (any(signs) or sum(left_out) > 1) and not left_out[0]
    for row, has_sign, lacks in zip(rows, signs, left_out, strict=True):
        if above and (has_sign or (lacks and is_usual and row.title != job)):
            remark = f"No company stands there, so it counts as {above}, as in the row above."
            made.append(replace(row, company=above, skipped="", remarks=(*row.remarks, *[remark] * lacks)))
        elif lacks:
            above = ""
            made.append(replace(row, skipped="", remarks=(*row.remarks, NO_COMPANY)))
        else:
            above, job = (row.company, row.title) if not row.skipped else ("", "")
            made.append(row)
    return made


def is_ditto(row: Row) -> bool:
    return plain(row.company) in DITTO or row.company in SIGNS_OF_DITTO


def is_left_out(row: Row) -> bool:
    """Whether a row tells of an application, and only not of whose."""
    return row.skipped == NO_COMPANY and bool(row.status_raw and (row.applied_on or row.url or row.status))


def used_of(legend: Mapping[str, str], layout: Layout, cells: list[tuple[int, list[Cell]]]) -> dict[str, str]:
    """The words of a legend that stand for a status in a table, and their stages."""
    words = {text.casefold() for _, row in cells for _, text in said_of(layout, row)} if legend else set()
    return {word: stage for word, stage in legend.items() if word in words}


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
        "date_warning": " ".join(filter(None, [row.date_warning, *row.remarks])),
        "skipped": row.skipped,
    }
    return {name: value or None for name, value in said.items()}
