"""The disk is full, or can only be read: it is said, nothing is half saved, and what was typed is kept."""

import sqlite3
from contextlib import contextmanager

import psycopg
import pytest
from django.contrib.auth.models import AnonymousUser
from django.db import DatabaseError, InternalError, OperationalError, connection
from django.test import Client
from django.urls import reverse
from psycopg import errors

from applications.models import Application
from debrief.unsaved import AWAY, BROKEN, BUSY, FULL, READ_ONLY, reason_of, typed_in
from interviews.models import Story
from tests.debrief.test_two_windows import Form
from tests.exchange.api.conftest import Program
from tests.factories import make_application, make_debrief, make_interview, make_story
from tests.invariant import check_invariant

ON_SQLITE = pytest.mark.skipif(connection.vendor != "sqlite", reason="asks SQLite to refuse")
LONG = "They asked about the year in between. " * 400


@pytest.fixture
def her_client(alice):
    """Alice's browser as in life: what breaks is answered, not raised."""
    client = Client(raise_request_exception=False)
    client.force_login(alice)
    return client


def pragma(text):
    with connection.cursor() as cursor:
        cursor.execute(f"PRAGMA {text}")
        return cursor.fetchone()


@contextmanager
def full_disk():
    """SQLite may use no page more than it has, and those that it has are full."""
    with connection.cursor() as cursor:
        cursor.execute("VACUUM")
    most = pragma("max_page_count")[0]
    pragma(f"max_page_count = {pragma('page_count')[0]}")
    try:
        yield
    finally:
        pragma(f"max_page_count = {most}")


@contextmanager
def read_only():
    """The same answer as of a file that this process may not write; root may write them all."""
    pragma("query_only = ON")
    try:
        yield
    finally:
        pragma("query_only = OFF")


def refusing(error, cause):
    """A save that the database refuses, as the driver says it."""

    def save(*args, **kwargs):
        error.__cause__ = cause
        raise error

    return save


@ON_SQLITE
@pytest.mark.django_db(transaction=True)
class TestFullDisk:
    def test_says_so_and_keeps_what_was_typed(self, her_client, alice):
        address = reverse("applications:application_create")
        typed = {"company": "Helio Systems", "job_title": "Planner", "work_mode": "remote", "posting": LONG}
        with full_disk():
            page = her_client.post(address, typed | {"csrfmiddlewaretoken": "x"})
        assert page.status_code == 507
        assert (page["Cache-Control"], page["Retry-After"]) == ("no-store", "60")
        assert "There is no room left" in page.text
        assert "Nothing was saved just now; what was saved before is safe." in page.text
        assert not Application.objects.exists()
        # The same form, which goes through once there is room.
        assert f'action="{address}"' in page.text
        again = fields_of(page.text)
        assert again.pop("csrfmiddlewaretoken") != ["x"]
        assert {name: text.strip() for name, (text,) in again.items()} == {n: t.strip() for n, t in typed.items()}
        assert her_client.post(address, again).status_code == 302
        assert Application.objects.get().posting == LONG.strip()
        assert check_invariant(alice) == []

    def test_reading_goes_on(self, her_client, alice):
        application = make_application(alice, "Northmere Water")
        with full_disk():
            assert "Northmere Water" in her_client.get(application.get_absolute_url()).text

    def test_debrief_saves_by_itself_again_later(self, her_client, alice):
        """The page keeps the text, and is told the reason."""
        address = reverse("lessons:debrief_update", args=[make_debrief(alice).pk])
        with full_disk():
            answer = her_client.post(address, {"revision": "1", "keep": LONG}, headers={"X-Autosave": "1"})
        assert (answer.status_code, answer["X-Reason"]) == (507, FULL.said)
        assert her_client.post(address, {"revision": "1", "keep": LONG}, headers={"X-Autosave": "1"}).status_code == 200

    def test_part_of_a_page(self, her_client, alice):
        """By htmx the page stays as it is, with what was typed, and the reason stands above it."""
        story = make_story(alice)
        with full_disk():
            part = her_client.post(
                reverse("lessons:story_update", args=[story.pk]),
                {"title": "The Sunday rota", "result": LONG},
                headers={"HX-Request": "true", "HX-Target": f"story-{story.pk}"},
            )
        assert part.status_code == 507
        assert (part["HX-Retarget"], part["HX-Reswap"]) == ("#main .page-inner", "afterbegin show:top")
        assert "What you typed is still in the page" in part.text
        assert "<html" not in part.text


@ON_SQLITE
@pytest.mark.django_db
class TestReadOnly:
    def test_says_so(self, her_client, alice):
        story = make_story(alice)
        address = reverse("lessons:story_update", args=[story.pk])
        typed = Form(her_client.get(address).text, "result").fields | {"result": "Two swaps a month, not thirty."}
        with read_only():
            page = her_client.post(address, typed)
        assert page.status_code == 503
        assert "The database can only be read at the moment." in page.text
        again = fields_of(page.text)
        assert again["result"] == ["Two swaps a month, not thirty."]
        assert her_client.post(address, again).status_code == 302
        assert Story.objects.get().result == "Two swaps a month, not thirty."

    @pytest.mark.parametrize(
        "path", ["/", "/applications/", "/interviews/", "/progress/", "/lessons/", "/trash/", "/stories/"]
    )
    def test_every_page_can_be_read(self, path, her_client, alice):
        make_interview(alice, make_application(alice, "Northmere Water"))
        with read_only():
            assert her_client.get(path).status_code == 200


@pytest.mark.django_db
class TestRefusedOnce:
    """As PostgreSQL says it."""

    FULL = OperationalError("could not extend file"), psycopg.errors.DiskFull("could not extend file")
    READ_ONLY = InternalError("read-only"), psycopg.errors.ReadOnlySqlTransaction("cannot execute INSERT")

    @pytest.mark.parametrize(("refusal", "status"), [(FULL, 507), (READ_ONLY, 503)])
    def test_answer(self, refusal, status, her_client, monkeypatch):
        address = reverse("lessons:story_create")
        with monkeypatch.context() as patch:
            patch.setattr(Story, "save", refusing(*refusal))
            page = her_client.post(address, {"title": "The Sunday rota"})
        assert page.status_code == status
        assert fields_of(page.text)["title"] == ["The Sunday rota"]
        assert not Story.objects.exists()
        assert her_client.post(address, fields_of(page.text)).status_code == 302

    def test_to_a_program(self, alice, monkeypatch):
        program = Program(alice, "read", "write")
        monkeypatch.setattr(Application, "save", refusing(*self.FULL))
        answer = program.post("applications", {"company": "Helio", "job_title": "Planner"})
        assert answer.status_code == 507
        assert answer.json()["error"] == {
            "code": "no_room",
            "message": "The disk of the server is full. Nothing was written.",
            "fields": {},
        }
        assert not Application.objects.exists()

    def test_another_error_is_another_page(self, her_client, monkeypatch):
        monkeypatch.setattr(Story, "save", refusing(DatabaseError("no such table"), sqlite3.OperationalError("x")))
        page = her_client.post(reverse("lessons:story_create"), {"title": "The Sunday rota"})
        assert page.status_code == 500
        assert "Something broke on our side" in page.text


class TestTypedIn:
    TYPED = {"note": "Two words", "password": "correct horse", "new_password1": "correct horse", "api_token": "dbf a b"}

    def test_no_secret_comes_back(self, rf, alice):
        request = rf.post("/settings/delete/", self.TYPED)
        request._cached_user = alice
        assert typed_in(request) == [("note", "Note", "Two words")]

    def test_nothing_of_a_visitor(self, rf):
        request = rf.post("/accounts/login/", self.TYPED)
        assert typed_in(request) == []
        request._cached_user = AnonymousUser()
        assert typed_in(request) == []


class TestReasonOf:
    @pytest.mark.parametrize(
        ("code", "reason"),
        [
            (sqlite3.SQLITE_FULL, FULL),
            (sqlite3.SQLITE_BUSY, BUSY),
            (sqlite3.SQLITE_LOCKED, BUSY),
            (sqlite3.SQLITE_READONLY_DBMOVED, READ_ONLY),
            (sqlite3.SQLITE_IOERR_WRITE, BROKEN),
            (sqlite3.SQLITE_CANTOPEN, AWAY),
            (sqlite3.SQLITE_CORRUPT, None),
        ],
    )
    def test_of_sqlite(self, code, reason):
        """Of an extended code too."""
        assert reason_of(of_sqlite(code)) is reason

    @pytest.mark.parametrize(
        ("cause", "reason"),
        [
            (errors.DiskFull, FULL),
            (errors.ReadOnlySqlTransaction, READ_ONLY),
            (errors.TooManyConnections, BUSY),
            (errors.LockNotAvailable, BUSY),
            (errors.IoError, BROKEN),
            (errors.ConnectionFailure, AWAY),
            (errors.AdminShutdown, AWAY),
            (errors.UniqueViolation, None),
        ],
    )
    def test_of_postgresql(self, cause, reason):
        error = OperationalError("refused")
        error.__cause__ = cause("refused")
        assert reason_of(error) is reason

    def test_behind_another(self):
        """A rollback that went wrong too hides what came first."""
        error = RuntimeError("and then this")
        error.__context__ = of_sqlite(sqlite3.SQLITE_FULL)
        assert reason_of(error) is FULL

    def test_never_reached(self):
        error = OperationalError("connection refused")
        error.__cause__ = psycopg.OperationalError("connection refused")
        assert reason_of(error) is AWAY

    def test_nothing_of_the_database(self):
        assert reason_of(ValueError()) is None
        assert reason_of(None) is None


def of_sqlite(code):
    error = OperationalError("refused")
    error.__cause__ = sqlite3.OperationalError("refused")
    error.__cause__.sqlite_errorcode = code
    return error


def fields_of(page):
    """What the page with the reason would send again."""
    return next(form for form in Form(page).forms if "csrfmiddlewaretoken" in form)
