"""A file as tables of cells, whatever it is: text with delimiters, a workbook, JSON, or a zip of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from exchange.files import MIB, Text, Unreadable, decode, is_zip, unzip

from .arranged import is_stage_alone, one_a_row
from .beside import divide
from .blocks import blocks_in
from .colours import explained_alone, with_looks
from .folded import Cell, as_text
from .fronts import KEY
from .fronts import to_rows as to_notes
from .histories import histories_in
from .html import html_tables
from .keepers import notes_in, to_document
from .links import with_links
from .records import MOST_TABLES, TOO_MUCH, open_json, open_together, table_of, tables_in
from .related import put_tables_together
from .sheets import Refusal, read_sheets
from .tables import MOST_ROWS, Table, even
from .texts import open_text

# A workbook's sheets are text of many repeated tags.
MOST_UNFOLDED = 60 * MIB
# Of several files that are read as one.
MOST_TOGETHER = 5 * MIB
TABLE_ENDS = {".csv", ".tsv", ".tab", ".txt", ".json", ".jsonl", ".ndjson", ".xlsx", ".xlsm", ".ods", ".xls", ".md"}
# How JSON begins, after lines of comments too.
RECORDS = re.compile(r"(?:\s|//[^\n]*\n)*+[{\[]")
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
KINDS = {b"%PDF": "a PDF", b"\x89PNG": "a picture", b"\xff\xd8\xff": "a picture", b"GIF8": "a picture"}


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
        table.rows = one_a_row(table.rows, table.name)
        table.steps = table.steps or histories_in(table.rows)
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


def open_zip(data: bytes, name: str, *, encoding: str = "", delimiter: str = "") -> Iterator[Table]:
    members = unzip(data)
    files: list[tuple[str, bytes]] = []
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
            files.append((inner, content))
    if together := tables_together(files, name, encoding):
        yield from together
        return
    for inner, content in files:
        if not content:
            continue
        try:
            if is_zip(content):
                if PurePosixPath(inner).suffix.lower() in (".xlsx", ".xlsm", ".ods"):
                    yield from open_zip(content, inner)
            elif is_page(inner, files):
                yield from open_page(content, PurePosixPath(inner).name, encoding=encoding, delimiter=delimiter)
            else:
                yield from open_one(content, PurePosixPath(inner).name, encoding=encoding, delimiter=delimiter)
        except Unreadable:
            continue


def open_page(data: bytes, name: str, encoding: str = "", delimiter: str = "") -> Iterator[Table]:
    """What a page says of the row that it is of; whatever else it lists is of the same."""
    body = decode_as(data, encoding).text
    if rows := blocks_in(body):
        more = [text for row in rows[2:] for cell in row if (text := as_text(cell))]
        yield Table(name, even([[*rows[0], "More notes"], [*rows[1], "\n".join(more)]]), is_note=True)
    else:
        yield from (one for one in open_one(data, name, encoding=encoding, delimiter=delimiter) if one.is_note)


def is_page(name: str, members: list[tuple[str, bytes]]) -> bool:
    """Whether a file of a zip is the page of a row in one of its tables: whatever it lists is of that row."""
    folder = PurePosixPath(name).parent
    return name.endswith(".md") and any(
        inner.endswith(".csv") and KEY.sub("", str(PurePosixPath(inner).with_suffix(""))) == KEY.sub("", str(folder))
        for inner, _ in members
    )


def tables_together(files: list[tuple[str, bytes]], name: str, encoding: str) -> list[Table]:
    """The tables of a zip whose files are the lists of one program, a JSON each, named by it; else nothing."""
    are_json = all(PurePosixPath(inner).suffix.lower() == ".json" for inner, _ in files)
    if len(files) < 2 or not are_json or sum(len(content) for _, content in files) > MOST_TOGETHER:
        return []
    try:
        texts = {PurePosixPath(inner).stem: decode_as(content, encoding) for inner, content in files}
    except Unreadable:
        return []
    first = next(iter(texts.values()))
    said = {stem: text.text for stem, text in texts.items()}
    return open_together(said, f"{PurePosixPath(name).stem}.json", first.encoding)


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
    return [table_of(records, named[name].name, named[name].encoding) for name, records in found.items()] or tables


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
    text = decode_as(data, encoding)
    body = text.text.replace("\x00", "").lstrip("\ufeff")
    if RECORDS.match(body) and (found := open_json(body, name, text.encoding)) is not None:
        return found
    if notes := notes_in(body):
        return tables_in(to_document(notes), name, text.encoding)
    if re.match(r"\s*<(?:!doctype html|html|table|meta|head)\b", body[:500], re.IGNORECASE):
        return [Table(name, rows, text.encoding) for rows in html_tables(body)]
    return open_text(body, name, text.encoding, delimiter)


def decode_as(data: bytes, encoding: str) -> Text:
    """Bytes as text, in the encoding that the person has chosen, or "" for the likeliest."""
    try:
        return Text(data.decode(encoding, errors="replace"), encoding) if encoding else decode(data)
    except LookupError as error:
        raise Unreadable("That is no encoding we know.") from error
