"""What a dated step of a tracker says of the interview that it was."""

from __future__ import annotations

import re
from datetime import datetime, time

from exchange.calendar.guessing import KIND_WORDS

from .folded import Cell, plain

# In a heading or a word for a stage less is needed than in the text of an invitation; the more telling first.
SHORT_KINDS = (
    ("final", "final|finals|finale|last|letzte|endrunde|finalrunde|ultima"),
    ("trial", "trial|probearbeiten|probearbeit|probetag|hospitation|essai|prueba|prova|proefdag|meeloopdag"),
    ("case", "case|take home|takehome|task|assignment|homework|challenge|aufgabe|probeaufgabe"),
    ("presentation", "presentation|portfolio"),
    (
        "technical",
        "technical|tech|coding|code|oa|test|tests|assessment|live coding|system design|technique|tecnica|tecnico|"
        "technisch|fachgesprach|hackerrank|codility|pairing",
    ),
    ("panel", "panel|onsite|on site|loop|superday|super day|team|group|vor ort|assessment center"),
    ("hiring_manager", "hiring manager|hm|manager|boss|chef|teamleiter|vorgesetzte|gestor|jefe|responsabile"),
    (
        "phone",
        "phone|telephone|telefon|telefonat|telefoninterview|telefonisch|telefonica|telefonico|telephonique|anruf|ps",
    ),
    ("recruiter", "recruiter|recruiting|hr|rh|rrhh|intro|screen|screening|first call|erstgesprach|kennenlernen|talent"),
)
SHORT_WORDS = [(kind, re.compile(rf"\b(?:{words})\b")) for kind, words in SHORT_KINDS]
# Where nothing tells the kind.
PLAIN_KIND = {"screening": "recruiter", "interviewing": "other"}
TALKS = tuple(PLAIN_KIND)
CLOCK = re.compile(
    r"(?<![\d:+-])([01]?\d|2[0-3])(?:[:.h]([0-5]\d))(?::[0-5]\d(?:\.\d+)?)?\s*([ap])?\.?(?:m\b)?", re.IGNORECASE
)
UTC_TIME = re.compile(r"[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|\+00:?00)$")


def kind_of(said: str, stage: str) -> str:
    """The kind of interview that a heading or a word names; "" for a stage that is none."""
    if stage not in TALKS:
        return ""
    if found := next((kind for kind, words in KIND_WORDS if words.search(said)), ""):
        return found
    words = plain(said)
    return next((kind for kind, known in SHORT_WORDS if known.search(words)), PLAIN_KIND[stage])


def clock_of(cell: Cell) -> tuple[time | None, bool]:
    """The time of day in a cell, and whether it is of UTC and not of the person's own clock. None for midnight."""
    if isinstance(cell, datetime):
        return (cell.time() if cell.time() != time.min else None), False
    if not isinstance(cell, str):
        return None, False
    found = CLOCK.search(re.sub(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}", " ", cell))
    if not found:
        return None, False
    hour, minute, half = int(found[1]), int(found[2]), (found[3] or "").lower()
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    at = time(hour, minute)
    return (at if at != time.min else None), bool(UTC_TIME.search(cell))
