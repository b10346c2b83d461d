"""The one file: JSON, a row a line, written and read piece by piece, so that its length costs no memory."""

from __future__ import annotations

import codecs
import io
import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, BinaryIO, NoReturn

from django.utils import timezone

from exchange.files import MIB, Unreadable
from exchange.out.rows import Row, nothing, plain, tables_of
from exchange.out.snapshot import snapshot
from exchange.out.tables import ACCOUNT, LEFT_OUT, TABLES

FORMAT = "debrief-export"
# Raised when what was written so far would be read wrongly. A column or a table more is read from older files as it is.
VERSION = 1
# Ten thousand applications with interviews, debriefs and postings of 4 kB have a third of that.
MOST_BYTES = 300 * MIB
# Of one row, and of what stands in front of the tables.
MOST_ROW = 8 * MIB
PIECE = 256 * 1024
NOT_OURS = "This is not an export of Debrief."


def write_document(owner, step: Callable[[], None] = nothing) -> Iterator[str]:
    """The file of a person, in pieces of many rows. `step` is called at each row."""
    with snapshot(owner):
        head = {
            "format": FORMAT,
            "version": VERSION,
            "exported_at": plain(timezone.now()),
            "account": {"email": owner.email} | {name: getattr(owner, name) for name in ACCOUNT},
            "left_out": LEFT_OUT,
        }
        yield _dump(head)[:-1] + ',\n"tables": {'
        for number, (table, rows) in enumerate(tables_of(owner)):
            yield f"{',' if number else ''}\n{_dump(table)}: ["
            yield from _in_pieces(rows, step)
            yield "]"
        yield "\n}}\n"


def _dump(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _in_pieces(rows: Iterator[Row], step: Callable[[], None]) -> Iterator[str]:
    piece, size = [], 0
    before = "\n"
    for row in rows:
        step()
        piece.append(before + _dump(row))
        before = ",\n"
        size += len(piece[-1])
        if size > PIECE:
            yield "".join(piece)
            piece, size = [], 0
    yield "".join(piece)


def open_document(file: BinaryIO) -> Document:
    """The export in a file. Unreadable where it is none."""
    size = file.seek(0, io.SEEK_END)
    if not size:
        raise Unreadable("The file is empty.")
    if size > MOST_BYTES:
        raise Unreadable(f"The file is larger than {MOST_BYTES // MIB} MB.")
    return Document(file)


class Document(Mapping):
    """A file that came back: its head, and its tables as the rows in them, read as they are asked for.

    Any JSON of the same content is read, however it is spaced and ordered. Making one reads it through once and raises
    Unreadable where it is damaged, too large, of another kind or of a version that is not known.
    """

    def __init__(self, file: BinaryIO) -> None:
        self.reader = Reader(file)
        self.head: dict[str, Any] = {}
        self.counts: dict[str, int] = {}
        self._starts: dict[str, int] = {}
        self._read_through()
        self._check_head()

    def __getitem__(self, table: str) -> Iterator[Row]:
        """The rows of a table. Of two tables, one is read to its end before the other."""
        return self.reader.array(self._starts[table])

    def __iter__(self) -> Iterator[str]:
        return iter(self._starts)

    def __len__(self) -> int:
        return len(self._starts)

    def _read_through(self) -> None:
        for name in self.reader.object(first=True):
            if name == "tables":
                for table in self.reader.object():
                    if table not in TABLES or table in self._starts:
                        raise Unreadable(f"It holds a table that Debrief does not know: “{table[:40]}”.")
                    self._starts[table] = self.reader.tell()
                    self.counts[table] = sum(1 for _ in self.reader.array())
            elif name in self.head:
                raise Unreadable(NOT_OURS)
            else:
                self.head[name] = self.reader.value()
        self.reader.end()

    def _check_head(self) -> None:
        version = self.head.get("version")
        if self.head.get("format") != FORMAT or type(version) is not int or version < 1:
            raise Unreadable(NOT_OURS)
        if version > VERSION:
            raise Unreadable(f"A newer Debrief wrote it (version {version} of the file). Update this one first.")


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)


BLANK = re.compile(r"[ \t\n\r]*")


class Reader:
    """Reads a JSON text from a file from left to right, holding no more of it than one value."""

    decoder = json.JSONDecoder(parse_constant=_no_constant)

    def __init__(self, file: BinaryIO) -> None:
        self.file = file
        self._seek(len(codecs.BOM_UTF8) if self._has_mark() else 0)

    def _has_mark(self) -> bool:
        self.file.seek(0)
        return self.file.read(3) == codecs.BOM_UTF8

    def _seek(self, start: int) -> None:
        self.file.seek(start)
        self.utf8 = codecs.getincrementaldecoder("utf-8")()
        self.text, self.at, self.is_over = "", 0, False

    def tell(self) -> int:
        """Where in the file the next character stands."""
        undecoded = self.utf8.getstate()[0]
        return self.file.tell() - len(undecoded) - len(self.text[self.at :].encode())

    def object(self, *, first: bool = False) -> Iterator[str]:
        """The names of an object. After each, its value is to be read before the next is asked for."""
        self._expect("{", NOT_OURS if first else "")
        if self._next() == "}":
            self.at += 1
            return
        while True:
            name = self.value()
            if not isinstance(name, str):
                self._refuse()
            self._expect(":")
            yield name
            if self._expect(",}") == "}":
                return

    def array(self, start: int | None = None) -> Iterator[Row]:
        """The rows of a list that stands here, or at `start`."""
        if start is not None:
            self._seek(start)
        self._expect("[")
        if self._next() == "]":
            self.at += 1
            return
        while True:
            row = self.value()
            if not isinstance(row, dict):
                self._refuse()
            yield row
            if self._expect(",]") == "]":
                return

    def value(self) -> Any:
        """The value that stands here, whole."""
        self._next()
        while True:
            try:
                value, end = self.decoder.raw_decode(self.text, self.at)
            except RecursionError:
                raise Unreadable("It is nested deeper than an export of Debrief ever is.") from None
            except ValueError:
                end = None
            # What ends where the text read so far ends may go on after it.
            if end is not None and (end < len(self.text) or self.is_over):
                self.at = end
                return value
            if self.is_over:
                self._refuse()
            self._read_on()

    def end(self) -> None:
        if self._next():
            self._refuse()

    def _next(self) -> str:
        """The next character that is not blank, which is not yet taken; nothing at the end."""
        while True:
            self.at = BLANK.match(self.text, self.at).end()
            if self.at < len(self.text) or self.is_over:
                return self.text[self.at : self.at + 1]
            self._read_on()

    def _expect(self, characters: str, otherwise: str = "") -> str:
        found = self._next()
        if not found or found not in characters:
            self._refuse(otherwise)
        self.at += 1
        return found

    def _read_on(self) -> None:
        """Reads as much again as is not yet taken, so that a long value is not tried once for every piece of it."""
        rest = self.text[self.at :]
        if len(rest) > MOST_ROW:
            raise Unreadable(f"A row of it is larger than {MOST_ROW // MIB} MB.")
        piece = self.file.read(max(PIECE, len(rest)))
        self.is_over = not piece
        try:
            self.text, self.at = rest + self.utf8.decode(piece, final=self.is_over), 0
        except UnicodeDecodeError:
            raise Unreadable("It is not a text in UTF-8, so it is no export of Debrief, or it is damaged.") from None

    def _refuse(self, reason: str = "") -> NoReturn:
        raise Unreadable(reason or "The file is damaged or cut short: what it says breaks off, or is not JSON.")
