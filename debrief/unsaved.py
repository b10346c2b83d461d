"""When the database takes nothing: the disk is full, it can only be read, it is busy, or it is not there.

What was typed is not lost then: the page that says so has it, ready to be sent again.
"""

from __future__ import annotations

import re
import sqlite3
from dataclasses import dataclass

from django.db import DatabaseError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import get_token
from django.template.loader import render_to_string


@dataclass(frozen=True, slots=True)
class Reason:
    """Why nothing was saved: the status of the answer, what is said first, and why it is so."""

    status: int
    heading: str
    said: str


FULL = Reason(507, "There is no room left", "The disk of the server is full.")
READ_ONLY = Reason(503, "Nothing can be saved just now", "The database can only be read at the moment.")
BUSY = Reason(503, "Too much at once", "The database was busy for too long.")
AWAY = Reason(503, "The database is not there", "The database cannot be reached at the moment.")
BROKEN = Reason(503, "Nothing can be saved just now", "The disk of the server answers with an error.")

# Primary codes: https://www.sqlite.org/rescode.html
SQLITE = {
    sqlite3.SQLITE_FULL: FULL,
    sqlite3.SQLITE_READONLY: READ_ONLY,
    sqlite3.SQLITE_BUSY: BUSY,
    sqlite3.SQLITE_LOCKED: BUSY,
    sqlite3.SQLITE_IOERR: BROKEN,
    sqlite3.SQLITE_CANTOPEN: AWAY,
}
# Beginnings of codes: https://www.postgresql.org/docs/current/errcodes-appendix.html
POSTGRESQL = {
    "53100": FULL,
    "25006": READ_ONLY,
    "533": BUSY,
    "55P03": BUSY,
    "58030": BROKEN,
    "08": AWAY,
    "57P": AWAY,
}
# Never sent back, not even to the person who typed it.
SECRET = re.compile("csrf|password|token|secret|^code$", re.IGNORECASE)


def reason_of(error: BaseException | None) -> Reason | None:
    """Why the database took nothing; None where something else broke."""
    while error is not None:
        if isinstance(error, DatabaseError):
            return _reason(error)
        error = error.__cause__ or error.__context__
    return None


def _reason(error: DatabaseError) -> Reason | None:
    cause = error.__cause__
    if code := getattr(cause, "sqlite_errorcode", None):
        # The lowest byte is the primary code.
        return SQLITE.get(code & 0xFF)
    if state := getattr(cause, "sqlstate", None):
        return next((reason for start, reason in POSTGRESQL.items() if state.startswith(start)), None)
    # A server that was never reached has no code to give.
    return AWAY if isinstance(error, OperationalError) and type(cause).__module__.startswith("psycopg") else None


def answer_unsaved(request: HttpRequest, reason: Reason) -> HttpResponse:
    """The page with what was typed; for a part of one a line above it; for a page that saves by itself the reason."""
    context = {"reason": reason, "typed": typed_in(request), "address": request.get_full_path()}
    if "X-Autosave" in request.headers:
        answer = HttpResponse(reason.said, content_type="text/plain", headers={"X-Reason": reason.said})
    elif getattr(request, "htmx", None):
        above = {"HX-Retarget": "#main .page-inner", "HX-Reswap": "afterbegin show:top"}
        answer = HttpResponse(render_to_string("_unsaved.html", context), headers=above)
    else:
        # By itself: what the other pages ask for would be asked of the database.
        answer = HttpResponse(render_to_string("unsaved.html", context | {"csrf_token": get_token(request)}))
    answer.status_code = reason.status
    answer["Retry-After"] = 60
    answer["Cache-Control"] = "no-store"
    return answer


def typed_in(request: HttpRequest) -> list[tuple[str, str, str]]:
    """Name, label and text of each field that a person who is signed in has sent; the label only where it is words."""
    person = getattr(request, "_cached_user", None)
    if request.method != "POST" or person is None or not person.is_authenticated:
        return []
    return [
        (name, sentence(name) if re.search(r"\S\s+\S", text) else "", text)
        for name, texts in request.POST.lists()
        for text in texts
        if text and not SECRET.search(name)
    ]


def sentence(name: str) -> str:
    """their_words: Their words."""
    return re.sub(r"[\W_]+", " ", name).strip().capitalize()
