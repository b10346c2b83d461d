"""Everything of a person as a zip of CSV files, one a table, for a spreadsheet."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Callable, Iterator
from typing import Any

from debrief.sheets import harmless
from exchange.out.rows import CHUNK, nothing, plain
from exchange.out.snapshot import snapshot
from exchange.out.tables import TABLES, columns, of_person

BOM = "\ufeff"
# Beside the number of a row, the words by which one knows it, where the table has the column.
WORDS = {
    "company": {"company_name": "company__name"},
    "application": {"company_name": "application__company__name", "job_title": "application__job_title"},
    "interview": {"company_name": "interview__application__company__name"},
    "debrief": {"company_name": "debrief__application__company__name"},
    "story": {"story_title": "story__title"},
    "question": {"question_text": "question__text"},
    "weakness": {"weakness_name": "weakness__name"},
    "gap": {"gap_name": "gap__name"},
    "contact": {"contact_name": "contact__name"},
    "lesson": {"lesson_title": "lesson__title"},
}


def write_sheets(owner, step: Callable[[], None] = nothing, *, with_mark: bool = False) -> Iterator[bytes]:
    """The zip in pieces. `step` is called at each row. `with_mark` puts a byte order mark in front of each file: Excel
    knows UTF-8 by it."""
    pipe = Pipe()
    with snapshot(owner), zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as archive:
        for table in TABLES:
            with archive.open(f"{table}.csv", "w", force_zip64=True) as file:
                file.write(BOM.encode() if with_mark else b"")
                for lines in table_lines(table, owner, step):
                    file.write(lines.encode())
                    yield pipe.take()
    yield pipe.take()


def table_lines(table: str, owner, step: Callable[[], None]) -> Iterator[str]:
    """The text of a file, in pieces of many lines; the head alone for a table without rows."""
    paths = column_paths(table)
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(paths)
    queryset = of_person(table, owner).values_list(*paths.values())
    for number, values in enumerate(queryset.iterator(chunk_size=CHUNK), start=1):
        step()
        writer.writerow(cell(value) for value in values)
        if number % CHUNK == 0:
            yield out.getvalue()
            out.seek(0)
            out.truncate()
    yield out.getvalue()


def column_paths(table: str) -> dict[str, str]:
    """Each column with where its value is found: those of the row, and words for the rows that it refers to."""
    paths = {}
    for field in columns(table):
        paths[field.name] = field.name
        if field.is_relation:
            paths |= {name: path for name, path in WORDS.get(field.name, {}).items() if name not in paths}
    return paths


def cell(value: Any) -> Any:
    """A value as a cell that no spreadsheet reckons with."""
    if isinstance(value, str):
        return harmless(value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return cell(", ".join(value))
    return json.dumps(value, ensure_ascii=False) if isinstance(value, list | dict) else plain(value)


class Pipe(io.RawIOBase):
    """A file that hands on what is written to it."""

    def __init__(self) -> None:
        self.pieces: list[bytes] = []

    def writable(self) -> bool:
        return True

    def write(self, data) -> int:
        self.pieces.append(bytes(data))
        return len(data)

    def take(self) -> bytes:
        taken, self.pieces = b"".join(self.pieces), []
        return taken
