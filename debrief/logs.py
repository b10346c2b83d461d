"""What Debrief writes down for whoever runs it: where something happened, never to whom or what was written.

An exception's own words may quote a row ("Key (email)=(…) already exists"), and an address may hold a key. So of an
exception its kind and the places it passed are told, and of an address the pattern that answers it.
"""

from __future__ import annotations

import json
import logging
import time
from contextlib import suppress
from traceback import format_tb
from types import TracebackType

from django.core.mail import mail_admins
from django.http import HttpRequest

Raised = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]

HOUR = 3600.0

requests = logging.getLogger("debrief.requests")


def pattern(request: HttpRequest) -> str:
    """The address as urls.py has it, without what stands for a row or a key."""
    match = getattr(request, "resolver_match", None)
    return f"/{match.route}" if match else "an unknown address"


class Impersonal(logging.Filter):
    """Takes the address and its query out of what Django and gunicorn say of a request."""

    def filter(self, record: logging.LogRecord) -> bool:
        request, given = getattr(record, "request", None), record.args
        if record.name.startswith("django.security.") and record.name != "django.security.csrf":
            # They quote what was wrong with the request.
            record.msg, record.args = "A request was refused that none of Debrief's pages sends", ()
        elif isinstance(request, HttpRequest) and isinstance(given, tuple):
            given = tuple(pattern(request) if arg == request.path else arg for arg in given)
            # Why a form was refused comes first; behind a dash it quotes the address that the form came from.
            is_csrf = record.name == "django.security.csrf"
            record.args = (str(given[0]).partition(" - ")[0], *given[1:]) if is_csrf else given
        elif record.name.startswith("gunicorn") and isinstance(given, tuple):
            record.args = tuple("a request" if str(arg).startswith("/") else arg for arg in given)
        return True


class Line(logging.Formatter):
    """One line, and below it the places that an exception passed."""

    def __init__(self) -> None:
        super().__init__("{asctime} {levelname} {name}: {message}", style="{")

    def formatException(self, ei: Raised) -> str:
        kind, error, places = ei
        if kind is None:
            return ""
        told = "".join([*format_tb(places), f"{kind.__module__}.{kind.__qualname__}"])
        cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        before = self.formatException((type(cause), cause, cause.__traceback__)) + "\nwhich led to\n" if cause else ""
        return before + told


class Json(Line):
    """The same as one JSON object a line, for a program that collects logs."""

    def format(self, record: logging.LogRecord) -> str:
        told = {
            "at": time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(record.created)) + f".{int(record.msecs):03}Z",
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
            "status": getattr(record, "status_code", None),
            "milliseconds": getattr(record, "milliseconds", None),
            "error": self.formatException(record.exc_info) if record.exc_info else None,
        }
        return json.dumps({name: value for name, value in told.items() if value is not None})


class ErrorMail(logging.Handler):
    """An error by mail to those whom DEBRIEF_ERRORS_TO names; the same one at most once an hour from each process."""

    def __init__(self) -> None:
        super().__init__()
        self.setFormatter(Line())
        self.sent: dict[tuple[str, str, str | None], float] = {}

    def emit(self, record: logging.LogRecord) -> None:
        text = self.format(record)
        kind = (record.name, str(record.msg), record.exc_text)
        if record.created - self.sent.get(kind, 0) >= HOUR:
            self.sent[kind] = record.created
            # An error that cannot be sent stands on stderr all the same.
            with suppress(OSError):
                mail_admins(f"an error in {record.name}", text)
