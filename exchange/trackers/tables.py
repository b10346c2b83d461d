"""A file as tables of cells, whatever it is: text with delimiters, a workbook, JSON, or a zip of them."""

from __future__ import annotations

import csv
import io
import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import PurePosixPath

from exchange.files import MIB, Text, Unreadable, decode, is_zip, unzip

from .beside import divide
from .blocks import blocks_in, blocks_of
from .chaptered import chapters_in, holds_a_list
from .clauses import tells_only_stages
from .colours import CROSSED, explained_alone, with_looks
from .dates import is_day, is_short
from .folded import LONGEST_COMPARED, Cell, as_text, plain
from .fronts import front_in
from .fronts import to_rows as to_notes
from .headings import names_in, read_heading
from .links import with_links
from .lists import STRUCK, lists_beneath, lists_in
from .months import with_months
from .records import MOST_TABLES, TOO_MUCH, open_json, to_rows
from .related import put_tables_together
from .sheets import Refusal, read_sheets
from .stages import read_stage
from .tasks import from_tasks
from .words import NO, SHORTCODES

DELIMITERS = ",;\t|"
SNIFFED_LINES = 60
# Of one cell: the longest posting that we know of has a tenth of that.
MOST_LETTERS = 200_000
TOO_LONG = "One cell holds more text than any posting or note."
MOST_ROWS, MOST_COLUMNS = 25_000, 200
# Of HTML, tags and the texts between them: 20,000 rows of twenty columns.
MOST_PARTS = 1_200_000
# A workbook's sheets are text of many repeated tags.
MOST_UNFOLDED = 60 * MIB
# Of several files that are read as one.
MOST_TOGETHER = 5 * MIB
TABLE_ENDS = {".csv", ".tsv", ".tab", ".txt", ".json", ".jsonl", ".ndjson", ".xlsx", ".xlsm", ".ods", ".xls", ".md"}
# As sheets write them in any language: =HYPERLINK("https://…","Name"), ="00123".
LINK = re.compile(r'=[\w.]+\(\s*"(https?://[^"\s]+)"\s*[,;]\s*"([^"]*)"\s*\)$')
IN_BRACKETS = re.compile(r"(.*\S)\s*[(\[]([^()\[\]]+)[)\]]")
# How JSON begins, after lines of comments too.
RECORDS = re.compile(r"(?:\s|//[^\n]*\n)*+[{\[]")
# Of a table in Markdown: its rule, and how its cells are shown.
RULE = re.compile(r"\s*:?[-+]+:?\s*")
EMPHASIS = re.compile(r"(?<!\w)(\*{1,3}|_{1,3}|`)(?=\S)(.+?)(?<=\S)\1(?!\w)")
ESCAPED = "\x00"
BREAK = re.compile(r"<br ?/?>", re.IGNORECASE)
SHORTCODE = re.compile(r":([a-z_]{1,30}|-1):")
QUOTED = re.compile(r'="([^"]*)"$')
# As sheets mark a text that could be a number, and exports one that could be a formula.
TEXT = re.compile(r"'[\d=+@-][^']*")
# So many tables of a text are read apart.
MOST_PARTED = 40
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
KINDS = {b"%PDF": "a PDF", b"\x89PNG": "a picture", b"\xff\xd8\xff": "a picture", b"GIF8": "a picture"}


@dataclass(slots=True)
class Table:
    """Rows of cells, all as long as the longest. `steps` holds of each row what a nested history says (JSON only)."""

    name: str
    rows: list[list[Cell]]
    encoding: str | None = None
    delimiter: str | None = None
    warnings: list[str] = field(default_factory=list)
    steps: dict[int, list[tuple[str, str]]] = field(default_factory=dict)
    # Number of the first row as the person counts.
    first: int = 1
    # Whether the first row holds names for certain, whatever they say: those of the fields of records.
    has_names: bool = False
    # Whether it is a note of one application, among others in a zip.
    is_note: bool = False


def open_tables(data: bytes, name: str, *, encoding: str = "", delimiter: str = "") -> list[Table]:
    """All tables in a file. Unreadable where there is none, with the reason in one sentence."""
    if is_zip(data):
        tables = by_keys(with_notes_in_one(list(open_zip(data, name, encoding=encoding, delimiter=delimiter)), name))
    else:
        tables = open_one(data, name, encoding=encoding, delimiter=delimiter)
    if not tables:
        raise Unreadable("There is no table in this file.")
    if len(tables) > MOST_TABLES:
        raise Unreadable(TOO_MUCH)
    tables = [part for table in tables for part in apart(table)]
    for table in tables:
        if table.rows and len(table.rows[0]) == 2 and (blocks := blocks_of(table.rows)):
            table.rows = blocks
        if table.rows and is_turned_over(table.rows):
            table.rows = [list(row) for row in zip(*table.rows, strict=True)]
        if (top := find_two_lines(table.rows)) is not None:
            table.rows = with_one_line(table.rows, top)
        table.rows = with_months(table.rows, table.name)
        if table.rows and is_board(table.rows):
            table.rows = from_board(table.rows)
        elif tasks := from_tasks(table.rows):
            table.rows = tasks
        elif sections := find_sections(table.rows):
            table.rows = from_sections(table.rows, sections)
    return tables


def apart(table: Table) -> list[Table]:
    """A table, and what stands beside it as tables of their own."""
    rows, *others = divide(table.rows)
    if not others:
        return [table]
    table.rows, table.name = rows, titled(rows) or table.name
    beside = [
        Table(titled(other) or f"{table.name}, right" + f" {n}" * (n > 1), other) for n, other in enumerate(others, 1)
    ]
    return [table, *beside]


def titled(rows: list[list[Cell]]) -> str:
    """The stage that stands alone above one of several lists side by side, "" where none does."""
    texts = [text for cell in rows[0] if (text := as_text(cell))] if rows else []
    return texts[0] if len(texts) == 1 and is_stage_alone(texts[0]) else ""


def find_sections(rows: list[list[Cell]]) -> dict[int, str]:
    """The rows that divide a list by stages, "Interviewing" above some and "Rejected" above others, by their number."""
    if any("status" in names_in(row) for row in rows[:SNIFFED_LINES]):
        return {}
    found: dict[int, str] = {}
    for number, (row, below) in enumerate(pairwise(rows)):
        filled = [cell for cell in row if cell]
        if len(filled) == 1 and len(row) > 1 and sum(map(bool, below)) > 1 and is_stage_alone(as_text(filled[0])):
            found[number] = as_text(filled[0])
    return found if len({plain(text) for text in found.values()}) > 1 else {}


def is_stage_alone(text: str) -> bool:
    return 2 < len(text) < 40 and tells_only_stages(text)


def from_sections(rows: list[list[Cell]], sections: dict[int, str]) -> list[list[Cell]]:
    """The same rows, with what stands above each as its status."""
    made: list[list[Cell]] = []
    stage = "Status"
    for number, row in enumerate(rows):
        if number in sections:
            stage = sections[number]
            made.append([""] * (len(row) + 1))
        else:
            is_heading = len(names_in(row)) > 1 and not any(map(is_day, row))
            made.append([*row, "Status" if is_heading else stage if any(row) else ""])
    return made


def find_two_lines(rows: list[list[Cell]]) -> int | None:
    """The first of two rows of names, where the second divides some of it: "Date" and "Result" beneath "Interview"."""
    for number, (row, below) in enumerate(pairwise(rows[:SNIFFED_LINES])):
        if not {"company", "title"} & names_in(row):
            continue
        second = [as_text(cell) for above, cell in zip(row, below, strict=True) if cell and cell != above]
        stands_alone = any(
            read_heading(as_text(above))[:1] in ((("company", 100),), (("title", 100),)) and cell in ("", above)
            for above, cell in zip(row, below, strict=True)
        )
        divides = any(cell and not above for above, cell in zip(row, below, strict=True))
        if stands_alone and divides and any(map(read_heading, second)) and all(map(is_like_a_name, second)):
            return number
    return None


def is_like_a_name(text: str) -> bool:
    return len(text) < 30 and not is_day(text) and not any(map(str.isdigit, text)) and "/" not in text


def with_one_line(rows: list[list[Cell]], top: int) -> list[list[Cell]]:
    """The same rows with the names of two lines in one, and nothing in the other."""
    group = ""
    names: list[Cell] = []
    for above, below in zip(rows[top], rows[top + 1], strict=True):
        group = as_text(above) or group
        second = as_text(below)
        names.append(f"{group} {second}" if second and second != group else as_text(above))
    return [*rows[:top], names, [""] * len(names), *rows[top + 2 :]]


def is_turned_over(rows: list[list[Cell]]) -> bool:
    """Whether the first cell of each row is a name, and each application a column."""
    if not 2 < len(rows) <= MOST_COLUMNS or len(rows[0]) < 2:
        return False
    return {"company", "title"} <= names_in([row[0] for row in rows]) and not names_in(rows[0])


def is_board(rows: list[list[Cell]]) -> bool:
    """Whether each column is a lane, named by its stage, with an application in each cell."""
    names = [as_text(cell) for cell in rows[0] if as_text(cell)]
    if len(names) < 2 or len(rows) < 2 or not all(len(name) < 40 and is_lane(name) for name in names):
        return False
    if {"company", "title"} <= names_in(rows[0]):
        # "Offer company" beside "offer position" is of one offer.
        return False
    if 2 * sum(bool(read_stage(name)) for name in names) < len(names):
        return False
    cells = [text for row in rows[1:] for cell in row if (text := as_text(cell))]
    letters = [text for text in cells if sum(map(str.isalpha, text)) > 2 and not read_stage(text)]
    return len(letters) > 0.8 * len(cells) and len(set(cells)) > 0.8 * len(cells)


def is_lane(name: str) -> bool:
    return bool(read_stage(name)) or tells_only_stages(name) or plain(name) in NO


def from_board(rows: list[list[Cell]]) -> list[list[Cell]]:
    """A row for each card, with its lane as its status and the day in brackets behind it."""
    lanes = ["Rejected" if plain(text := as_text(cell)) in NO else text for cell in rows[0]]
    cards = [(text, lane) for row in rows[1:] for cell, lane in zip(row, lanes, strict=True) if (text := as_text(cell))]
    head: list[Cell] = ["Company position", "Status", "Applied"]
    made: list[list[Cell]] = [head]
    for text, lane in cards:
        found = IN_BRACKETS.fullmatch(text)
        has_day = found is not None and (is_day(found[2]) or is_short(found[2]))
        made.append([found[1], lane, found[2]] if found and has_day else [text, lane, ""])
    return made


def open_zip(data: bytes, name: str, **options: str) -> Iterator[Table]:
    members = unzip(data)
    names_seen: list[tuple[str, bytes]] = []
    unfolded = 0
    for inner, content in members:
        if inner in ("xl/workbook.xml", "xl/workbook.bin", "content.xml"):
            # Count the rest as well before anything is read of it.
            unfolded += len(content) + sum(len(rest) for _, rest in members)
            if unfolded > MOST_UNFOLDED:
                raise Unreadable("This sheet is too large to be read.")
            yield from open_workbook(data, name)
            return
        unfolded += len(content)
        if PurePosixPath(inner).suffix.lower() in TABLE_ENDS:
            names_seen.append((inner, content))
    for inner, content in in_one_document(names_seen, name):
        if not content:
            continue
        try:
            if is_zip(content):
                if PurePosixPath(inner).suffix.lower() in (".xlsx", ".xlsm", ".ods"):
                    yield from open_zip(content, inner)
            else:
                yield from open_one(content, PurePosixPath(inner).name, **options)
        except Unreadable:
            continue


def in_one_document(members: list[tuple[str, bytes]], name: str) -> list[tuple[str, bytes]]:
    """The files of a zip; where they are the lists of one program, a JSON each, as one that names them."""
    are_json = all(PurePosixPath(inner).suffix.lower() == ".json" for inner, _ in members)
    if len(members) < 2 or not are_json or sum(len(content) for _, content in members) > MOST_TOGETHER:
        return members
    try:
        said = {PurePosixPath(inner).stem: json.loads(decode(content).text) for inner, content in members}
    except (ValueError, RecursionError, Unreadable):
        return members
    lists = [one for one in said.values() if isinstance(one, list) and one and isinstance(one[0], dict)]
    return [(f"{PurePosixPath(name).stem}.json", json.dumps(said).encode())] if len(lists) > 1 else members


def with_notes_in_one(tables: list[Table], name: str) -> list[Table]:
    """The tables of a zip, with those that are notes of one application each as a single one."""
    notes = [one for one in tables if one.is_note]
    if len(notes) < 2:
        return tables
    said = [dict(zip(map(as_text, one.rows[0]), row, strict=True)) for one in notes for row in one.rows[1:]]
    return [*(one for one in tables if not one.is_note), Table(name, to_notes(said[:MOST_ROWS]), notes[0].encoding)]


def by_keys(tables: list[Table]) -> list[Table]:
    """The tables of a zip; where they are a database's, that refer to one another by keys, what they say together."""
    named = {PurePosixPath(one.name).stem: one for one in tables if one.delimiter and not one.steps}
    if not 1 < len(tables) == len(named) or not all(one.rows for one in tables):
        return tables
    found = put_tables_together({name: one.rows for name, one in named.items()})
    made = []
    for name, records in found.items():
        rows, steps = to_rows(records)
        made.append(Table(named[name].name, even(rows), named[name].encoding, steps=steps, has_names=True))
    return made or tables


def open_workbook(data: bytes, name: str) -> list[Table]:
    try:
        sheets = read_sheets(data)
    except Refusal as error:
        raise Unreadable(str(error)) from error
    explained = [said for one in sheets for said in explained_alone(even(one.rows), one.runs)]
    return [
        Table(one.name, with_looks(with_links(even(one.rows), one.links), one.runs, explained))
        for one in sheets
        if len(one.rows) > 1
    ]


def open_one(data: bytes, name: str, *, encoding: str = "", delimiter: str = "") -> list[Table]:
    if data.startswith(OLE):
        return open_workbook(data, name)
    for head, kind in KINDS.items():
        if data.startswith(head):
            raise Unreadable(f"This is {kind}, not a table.")
    text = decode_as(data, encoding) if encoding else decode(data)
    body = text.text.replace("\x00", "").lstrip("\ufeff")
    if RECORDS.match(body) and (found := open_json(body, name)) is not None:
        return [Table(table, even(rows), text.encoding, steps=steps, has_names=True) for table, rows, steps in found]
    if re.match(r"\s*<(?:!doctype html|html|table|meta|head)\b", body[:500], re.IGNORECASE):
        return [Table(name, rows, text.encoding) for rows in html_tables(body)]
    return open_text(body, name, text.encoding, delimiter)


def decode_as(data: bytes, encoding: str) -> Text:
    try:
        return Text(data.decode(encoding, errors="replace"), encoding)
    except LookupError as error:
        raise Unreadable("That is no encoding we know.") from error


# Text


def open_text(body: str, name: str, encoding: str, delimiter: str = "") -> list[Table]:
    first = 1
    if separator := re.match(r"sep=(.)\r?\n", body, re.IGNORECASE):
        body, delimiter, first = body[separator.end() :], delimiter or separator[1], 2
    if not delimiter and (front := front_in(body, name)):
        return [Table(name, to_notes([front]), encoding, is_note=True)]
    has_bars = bool(delimiter) or holds_a_list(body.splitlines())
    found = blocks_in(body) if not delimiter else []
    has_blocks = bool(found)
    chapters, steps = chapters_in(body) if not has_bars and not found else ([], {})
    if chapters:
        return [Table(name, even(chapters), encoding, steps=steps)]
    if not delimiter and (found := found or lists_in(body)):
        if len(found) > MOST_ROWS:
            raise Unreadable(f"The file holds more than {MOST_ROWS:,} rows.")
        return [Table(name, even(found), encoding, is_note=has_blocks and len(found) == 2)]
    if not has_bars and (found := lists_beneath(body)):
        return [Table(name, even(found), encoding)]
    delimiter = delimiter or find_delimiter(body)
    if not delimiter and (found := lists_in(body, is_bare=True)):
        return [Table(name, even(found), encoding)]
    if not delimiter:
        raise Unreadable("This is no table: no row is divided into columns.")
    warnings: list[str] = []
    body = SHORTCODE.sub(lambda found: SHORTCODES.get(found[1], found[0]), body)
    # "\|" within a cell of a table drawn with bars is a bar that divides nothing.
    body = body.replace(r"\|", ESCAPED) if delimiter == "|" else body
    rows: list[list[Cell]] = [list(row) for row in split(body, delimiter, warnings)]
    if len(rows) > MOST_ROWS:
        raise Unreadable(f"The file holds more than {MOST_ROWS:,} rows.")
    made = []
    for title, at, part in parted(rows) if delimiter == "|" else [("", 0, rows)]:
        part = unframe(part) if delimiter == "|" else part
        part = [[delimiter.join(map(str, row))] if is_comment(row, part) else row for row in part]
        if any(part):
            made.append(Table(title or name, even(part), encoding, delimiter, warnings, first=first + at))
            warnings = []
    return made


def find_delimiter(body: str) -> str:
    """The one that divides most of the first rows into the same number of columns, the more the better."""
    head = "\n".join(body[:200_000].splitlines()[: SNIFFED_LINES * 3])
    best, best_score = "", 0.0
    for delimiter in DELIMITERS:
        rows = [row for row in split(head, delimiter, [])[:SNIFFED_LINES] if any(cell.strip() for cell in row)]
        widths = Counter(len(row) for row in rows if len(row) > 1)
        if not widths:
            continue
        width, times = max(widths.items(), key=lambda item: (item[1] * min(item[0], 5), item[0]))
        score = times / len(rows) * (min(width, 8) ** 0.5)
        if score > best_score:
            best, best_score = delimiter, score
    return best if best_score > 0.3 else ""


def split(body: str, delimiter: str, warnings: list[str]) -> list[list[str]]:
    """Rows of cells. Where a quotation mark is never closed, line by line, so that no row swallows the rest."""
    csv.field_size_limit(MOST_LETTERS)
    is_open = body.count('"') % 2 == 1
    try:
        rows = list(limited(csv.reader(io.StringIO(body, newline=""), delimiter=delimiter, skipinitialspace=True)))
        if is_open and any(cell.count("\n") > 20 for row in rows for cell in row):
            rows = split_lines(body, delimiter, warnings)
        elif rows and all(len(row) <= 1 for row in rows) and delimiter in "".join(rows[0]):
            # Each line as a whole was put between quotation marks.
            rows = list(limited(csv.reader((row[0] if row else "" for row in rows), delimiter=delimiter)))
    except csv.Error as error:
        if not is_open:
            raise Unreadable(TOO_LONG) from error
        rows = split_lines(body, delimiter, warnings)
    return rows


def split_lines(body: str, delimiter: str, warnings: list[str]) -> list[list[str]]:
    warnings.append("A quotation mark is never closed, so every line was read as a row.")
    try:
        return [
            next(csv.reader([line], delimiter=delimiter, quoting=csv.QUOTE_NONE if line.count('"') % 2 else 0), [])
            for line in body.splitlines()[: MOST_ROWS + 1]
        ]
    except csv.Error as error:
        raise Unreadable(TOO_LONG) from error


def limited(reader) -> Iterator[list[str]]:
    for number, row in enumerate(reader):
        if number > MOST_ROWS:
            yield []
            return
        yield row[:MOST_COLUMNS]


def is_comment(row: list[Cell], rows: list[list[Cell]]) -> bool:
    """Whether a line only says what the file is, as programmers write it: "# All of 2026, without the small ones"."""
    return bool(row) and str(row[0]).startswith("# ") and 1 < len(row) < len(rows[-1])


def parted(rows: list[list[Cell]]) -> list[tuple[str, int, list[list[Cell]]]]:
    """The tables of a text drawn with bars, each with what stands above it and where that begins.

    Those with the same names of columns, one below the other, are one.
    """
    heads = [at for at, row in enumerate(rows[1:]) if len(row) > 1 and is_rule(row) and len(rows[at]) > 1]
    names = [[plain(str(cell)) for cell in rows[at]] for at in heads]
    begins = [at for before, one, at in zip(names, names[1:], heads[1:], strict=False) if one != before]
    if not begins or len(begins) > MOST_PARTED:
        return [("", 0, rows)]
    for number, at in enumerate(begins):
        while at > 0 and len(rows[at - 1]) < 2:
            at -= 1
        begins[number] = at
    found: dict[str, tuple[str, int, list[list[Cell]]]] = {}
    for begin, end in pairwise([0, *begins, len(rows)]):
        head = next((at for at in heads if begin <= at < end), begin)
        above = [text for row in rows[begin:head] if row and (text := str(row[0])).startswith("#")]
        title = above[-1].strip("#*_ ") if above else f"Table {len(found) + 1}"
        title = f"{title}, {len(found) + 1}" if title in found else title
        found[title] = (title, begin, rows[begin:end])
    return list(found.values())


def is_rule(row: list[Cell]) -> bool:
    return all(RULE.fullmatch(str(cell)) or not cell for cell in row) and any(row)


def unframe(rows: list[list[Cell]]) -> list[list[Cell]]:
    """A table drawn with bars: without its frame and its rule."""
    if all(not row or not as_text(row[0]) for row in rows if len(row) > 1):
        rows = [row[1:-1] if len(row) > 1 and not as_text(row[-1]) else row[1:] for row in rows]
    rows = [row for row in rows if not all(RULE.fullmatch(str(cell)) for cell in row) or not row]
    struck = {at for at, row in enumerate(rows) if any(STRUCK.search(str(cell)) for cell in row[:2])}
    rows = [[without_marks(str(cell)).replace(ESCAPED, "|") for cell in row] for row in rows]
    if not 0 < len(struck) < len(rows) - 1:
        return rows
    return [
        [*row, CROSSED if names_in(row) else CROSSED.lower() if at in struck else ""] for at, row in enumerate(rows)
    ]


def without_marks(text: str) -> str:
    """A cell without what only says how it is shown."""
    if len(text) > LONGEST_COMPARED:
        return text
    return BREAK.sub("\n", EMPHASIS.sub(r"\2", STRUCK.sub(r"\1", text)))


def even(rows: list[list[Cell]]) -> list[list[Cell]]:
    if any(isinstance(cell, str) and len(cell) > MOST_LETTERS for row in rows for cell in row):
        raise Unreadable(TOO_LONG)
    width = max((len(row) for row in rows), default=0)
    return [[*map(without_formula, row), *[""] * (width - len(row))] for row in rows]


def without_formula(cell: Cell) -> Cell:
    """What a formula shows that only makes a link, or a text of what could be a number; no mark that it is a text."""
    if isinstance(cell, str) and TEXT.fullmatch(cell):
        return cell[1:]
    if isinstance(cell, str) and cell[:1] == "=" and (found := LINK.match(cell) or QUOTED.match(cell)):
        address, shown = found.groups() if found.re is LINK else ("", found[1])
        return f"{shown} ({address})" if address and shown != address else shown
    return cell


# HTML, as some programs write under the name of a workbook


class Cells(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tables: list[list[list[Cell]]] = []
        self.cell: list[str] | None = None
        self.parts = 0

    def count(self) -> None:
        self.parts += 1
        if self.parts > MOST_PARTS:
            raise Unreadable("This page is too large to be a table.")

    def handle_starttag(self, tag, attrs) -> None:
        self.count()
        if tag == "table":
            self.tables.append([])
        elif tag == "tr" and self.tables:
            self.tables[-1].append([])
        elif tag in ("td", "th") and self.tables and self.tables[-1]:
            self.close_cell()
            self.cell = []

    def handle_endtag(self, tag) -> None:
        self.count()
        if tag in ("td", "th", "tr", "table"):
            self.close_cell()

    def handle_data(self, data) -> None:
        self.count()
        if self.cell is not None:
            self.cell.append(data)

    def close_cell(self) -> None:
        if self.cell is not None and self.tables and self.tables[-1]:
            self.tables[-1][-1].append(" ".join("".join(self.cell).split()))
        self.cell = None


def html_tables(body: str) -> list[list[list[Cell]]]:
    parser = Cells()
    parser.feed(body[: 10 * MIB])
    return [even(rows[:MOST_ROWS]) for rows in parser.tables if len(rows) > 1]


def is_blank(row: list[Cell]) -> bool:
    return not any(as_text(cell) for cell in row)
