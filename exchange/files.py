"""Files from outside, opened with care: their size, their text, and what a zip holds."""

from __future__ import annotations

import io
import lzma
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from .alphabets import guess_encoding

MIB = 1024 * 1024
# Of one file as it comes. The longest tracker that we know of, 20,000 rows with their notes, has a third of that.
MOST_BYTES = 20 * MIB
# Of all that a zip unfolds to, and of how many files it holds.
MOST_UNZIPPED, MOST_FILES = 60 * MIB, 200
# A workbook's XML says the same in twice the words.
MOST_XML = 2 * MOST_BYTES
# What a text deflates to is rarely a thirtieth; a hundredth is made on purpose.
MOST_RATIO = 100
# Below that, a high ratio is harmless.
SMALL = MIB
# Neither database keeps both of them.
NO_TEXT = re.compile("[\x00\ud800-\udfff]")


# All that zipfile and what it unfolds with say of a damaged archive.
BROKEN = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    lzma.LZMAError,
    NotImplementedError,
    EOFError,
    OSError,
    ValueError,
)


class Unreadable(Exception):
    """A file that cannot be read, with the reason in one sentence for the person."""


@dataclass(frozen=True, slots=True)
class Text:
    """What a file says, and the encoding it was in."""

    text: str
    encoding: str


def read_file(path: str | Path, most: int = MOST_BYTES) -> bytes:
    """The bytes of a file on disk. Unreadable if it is missing, not a file, empty or larger than `most` bytes."""
    path = Path(path)
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
    except OSError as error:
        raise Unreadable(f"{path.name} cannot be opened: {error.strerror}.") from error
    return check_size(data, most)


def check_size(data: bytes, most: int = MOST_BYTES) -> bytes:
    """The same bytes. Unreadable if there are none or more than `most`."""
    if not data:
        raise Unreadable("The file is empty.")
    if len(data) > most:
        raise Unreadable(f"The file is larger than {most // MIB} MB.")
    return data


def decode(data: bytes) -> Text:
    """Bytes as text: by their mark, as UTF-8, as UTF-16 where every other byte is zero, or else by their letters.

    Unreadable where the bytes are no text at all.
    """
    for mark, encoding in (
        (b"\xef\xbb\xbf", "utf-8-sig"),
        (b"\xff\xfe\x00\x00", "utf-32"),
        (b"\x00\x00\xfe\xff", "utf-32"),
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
    ):
        if data.startswith(mark):
            return Text(data.decode(encoding, errors="replace"), encoding)
    head = data[:4096]
    if b"\x00" in head:
        # Latin letters have a zero as the second byte in little-endian order, as the first in big-endian.
        if head[1::2].count(0) > max(1, len(head) // 4):
            return Text(data.decode("utf-16-le", errors="replace"), "utf-16-le")
        if head[::2].count(0) > max(1, len(head) // 4):
            return Text(data.decode("utf-16-be", errors="replace"), "utf-16-be")
        raise Unreadable("This is not a text file.")
    try:
        return Text(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        # The bytes that it leaves undefined become marks of what could not be read.
        encoding = guess_encoding(data)
        return Text(data.decode(encoding, errors="replace"), encoding)


def unzip(data: bytes) -> Iterator[tuple[str, bytes]]:
    """The name and bytes of each file in a zip, folders and hidden files left out, in the order of the zip.

    Unreadable if it is broken or locked, holds too many files, or unfolds to more than it could honestly hold.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = [info for info in archive.infolist() if not info.is_dir() and not is_hidden(info.filename)]
            if len(members) > MOST_FILES:
                raise Unreadable(f"The zip holds more than {MOST_FILES} files.")
            left = MOST_UNZIPPED
            for info in members:
                if info.flag_bits & 1:
                    raise Unreadable("The zip is locked with a password.")
                # What the directory says of the size may be a lie, so the bytes themselves are counted.
                whole = MOST_XML if info.filename.lower().endswith(".xml") else MOST_BYTES
                most = min(left, whole, max(SMALL, MOST_RATIO * info.compress_size))
                with archive.open(info) as member:
                    content = member.read(most + 1)
                left -= len(content)
                if len(content) > most:
                    raise Unreadable("The zip unfolds to more than it can honestly hold.")
                yield info.filename, content
    except BROKEN as error:
        raise Unreadable("The zip is broken or cut short.") from error


def is_zip(data: bytes) -> bool:
    return data.startswith(b"PK\x03\x04")


def is_hidden(name: str) -> bool:
    """Whether a name in a zip is one that a system put there: `.DS_Store`, or anything under `__MACOSX`."""
    parts = PurePosixPath(name).parts
    return any(part.startswith(".") or part == "__MACOSX" for part in parts)
