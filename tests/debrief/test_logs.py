import json
import logging
from io import StringIO

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse

from debrief.logs import ErrorMail, Impersonal, Json, Line
from tests.factories import make_application, make_note

COMPANY, WORDS, KEY = "Quillhaven Instruments", "they laughed at my salary", "a-key-that-nobody-else-may-know"


def raised(error: Exception) -> logging.LogRecord:
    """The record of an error with another behind it."""
    try:
        try:
            raise ValueError(WORDS)
        except ValueError as cause:
            raise error from cause
    except Exception as caught:
        return logging.LogRecord(
            "django.request", 40, "x.py", 1, "Oh: %s", ("dear",), (type(caught), caught, caught.__traceback__)
        )


@pytest.fixture
def written():
    """All that Debrief's handler writes, at every level."""
    stream = StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(Line())
    handler.addFilter(Impersonal())
    loggers = [logging.getLogger(name) for name in ("", "django", "gunicorn.error")]
    before = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.DEBUG)
    loggers[0].addHandler(handler)
    yield stream
    loggers[0].removeHandler(handler)
    for logger, level in zip(loggers, before, strict=True):
        logger.setLevel(level)


class TestImpersonal:
    def test_nothing_of_a_person_is_written_at_any_level(self, alice, as_alice, written, monkeypatch):
        as_alice.raise_request_exception = False
        application = make_application(alice, COMPANY)
        make_note(alice, application, text=WORDS)
        as_alice.get(reverse("applications:application_detail", args=[application.pk]))
        as_alice.get(reverse("applications:application_list"), {"q": COMPANY})
        as_alice.post(reverse("applications:note_create", args=[application.pk]), {"text": WORDS, "kind": "?"})
        as_alice.get(f"/{COMPANY}/{alice.email}/")
        as_alice.get(f"/calendar/{KEY}.ics")
        as_alice.get(reverse("progress:today"), headers={"host": f"{KEY}.example"})
        Client(enforce_csrf_checks=True).post(reverse("account_login"), {"login": alice.email, "password": KEY})
        as_alice.post(reverse("account_login"), {"login": alice.email, "password": KEY})
        elsewhere = {"origin": f"https://{KEY}.example"}
        Client(enforce_csrf_checks=True).post(reverse("account_login"), {}, headers=elsewhere)

        def quoting(*args, **kwargs):
            raise ValueError(f"Key (email)=({alice.email}) of {COMPANY}: {WORDS}")

        monkeypatch.setattr("applications.views.lists.open_ledger", quoting)
        answer = as_alice.get(reverse("applications:application_list"))
        logging.getLogger("gunicorn.error").error("Error handling request %s", f"/applications/?q={COMPANY}")
        said = written.getvalue()
        assert answer.status_code == 500
        for secret in (alice.email, COMPANY, WORDS, KEY, "Quillhaven"):
            assert secret not in said
        assert "Internal Server Error: /applications/" in said
        assert "ValueError" in said
        assert "Not Found: an unknown address" in said
        assert "Forbidden (Origin checking failed): /accounts/login/" in said


class TestLine:
    def test_an_error_is_told_by_its_kind_and_place(self):
        said = Line().format(raised(KeyError(KEY)))
        assert "Oh: dear" in said
        assert "builtins.ValueError" in said
        assert "which led to" in said
        assert said.endswith("builtins.KeyError")
        assert "in raised" in said


class TestJson:
    def test_one_object_a_line(self):
        said = Json().format(raised(KeyError(KEY)))
        told = json.loads(said)
        assert "\n" not in said
        assert (told["level"], told["logger"], told["message"]) == ("error", "django.request", "Oh: dear")
        assert told["error"].endswith("builtins.KeyError")
        assert told["at"].endswith("Z")


class TestErrorMail:
    def test_the_same_error_is_sent_once_an_hour(self, settings):
        settings.ADMINS = ["admin@debrief.example"]
        handler, first, other = ErrorMail(), raised(KeyError(KEY)), raised(TypeError(KEY))
        for record in (first, first, other):
            handler.handle(record)
        assert len(mail.outbox) == 2
        assert mail.outbox[0].to == ["admin@debrief.example"]
        assert "builtins.KeyError" in mail.outbox[0].body
        assert WORDS not in mail.outbox[0].body
        first.created += 3601
        handler.handle(first)
        assert len(mail.outbox) == 3
