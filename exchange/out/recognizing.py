"""Whether a file that somebody brings in as a tracker is what Debrief itself wrote."""

from __future__ import annotations

import io
import re
import zipfile

from exchange.files import BROKEN, is_zip

from .document import FORMAT

HEAD = re.compile(rf'"format"\s*:\s*"{FORMAT}"'.encode())
HEAD_BYTES = 64 * 1024
# Of the zip of tables, names that no other program gives together.
OWN_TABLES = {"stage_changes.csv", "asked_questions.csv", "lesson_ratings.csv"}
DOCUMENT = "That is an export of Debrief. It comes back whole, on this page."
ZIPPED = "That is a zip with an export of Debrief. Unpack it: the JSON file in it comes back whole, on this page."
SHEETS = (
    "That is Debrief's zip for a spreadsheet. What comes back is the other export, the JSON file of “Everything in one "
    "file”."
)


def own_export(data: bytes) -> str:
    """What to say of an export of Debrief; "" of any other file."""
    if not is_zip(data):
        return DOCUMENT if HEAD.search(data[:HEAD_BYTES]) else ""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = [name for name in archive.namelist() if not name.endswith("/")]
            if {name.rpartition("/")[2] for name in names} >= OWN_TABLES:
                return SHEETS
            inner = next((name for name in names if name.lower().endswith(".json")), "")
            if not inner:
                return ""
            with archive.open(inner) as member:
                return ZIPPED if HEAD.search(member.read(HEAD_BYTES)) else ""
    except (*BROKEN, RuntimeError):
        # Broken or locked: the reader of trackers says so.
        return ""
