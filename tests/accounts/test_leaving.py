"""Closing an account: off at once, back by signing in, and really gone after fourteen days."""

import subprocess
from datetime import timedelta
from pathlib import Path

import pytest
from django.contrib.admin.models import CHANGE, LogEntry
from django.contrib.auth import get_user
from django.core import mail
from django.core.cache import cache
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.utils import timezone

from accounts.models import User
from applications.models import Application
from exchange.models import ApiToken
from tests.confirmed import sign_in
from tests.factories import make_application, make_check, make_code_app, make_rating, make_session, make_user
from tests.test_ownership import WORD, everything_of, mark

LOGIN = {"login": "alice@example.org", "password": "correct horse battery"}


def close(client, how="delete"):
    return client.post("/settings/delete/", {"submit": how}, follow=True)


def days_later(time_machine, days):
    time_machine.move_to(timezone.now() + timedelta(days=days))


class TestAccountDelete:
    def test_says_what_goes_and_offers_an_export_first(self, as_alice, alice):
        make_application(alice)
        answer = as_alice.get("/settings/delete/")
        assert "<li>1 application</li>" in answer.text
        assert 'href="/export/"' in answer.text
        assert "This is the only account here" in answer.text

    @pytest.mark.parametrize(("how", "said"), [("delete", "The account goes on "), ("pause", "is switched off.")])
    def test_closes_every_door_at_once(self, as_alice, alice, how, said):
        elsewhere = Client()
        elsewhere.force_login(alice)
        _, secret = ApiToken.objects.make(alice, "A script", ["read"])
        assert said in close(as_alice, how).text
        assert not get_user(as_alice).is_authenticated
        assert not get_user(elsewhere).is_authenticated
        asked = Client().get("/api/v1/applications", headers={"authorization": f"Bearer {secret}"})
        assert asked.status_code == 401

    def test_a_sample_search_goes_at_once(self, as_alice, alice):
        as_alice.post("/demo/start/")
        sign_in(as_alice, alice)
        close(as_alice)
        assert User.objects.get() == alice

    def test_the_last_account_still_keeps_the_door(self, as_alice):
        """While somebody can come back, the next visitor makes no first account."""
        close(as_alice)
        assert "No new accounts here" in as_alice.get("/accounts/signup/").text


class TestComingBack:
    @pytest.mark.parametrize("how", ["delete", "pause"])
    def test_by_signing_in(self, as_alice, alice, how, time_machine):
        make_application(alice)
        close(as_alice, how)
        days_later(time_machine, 13)
        call_command("clear_gone")
        answer = as_alice.post("/accounts/login/", LOGIN, follow=True)
        assert "Welcome back. The account stays, with everything in it." in answer.text
        days_later(time_machine, 30)
        call_command("clear_gone")
        assert Application.objects.count() == 1

    def test_one_that_is_only_switched_off_waits(self, as_alice, time_machine):
        close(as_alice, "pause")
        days_later(time_machine, 400)
        call_command("clear_gone")
        assert User.objects.count() == 1

    def test_only_once_all_steps_are_done(self, as_alice, alice):
        """Whoever knows the password alone does not even stop the deletion."""
        make_code_app(alice)
        close(as_alice)
        assert "authenticate" in as_alice.post("/accounts/login/", LOGIN)["Location"]
        alice.refresh_from_db()
        assert alice.goes_at is not None

    def test_by_a_forgotten_password(self, as_alice, alice, settings):
        settings.SMTP_URL = "smtp://localhost"
        close(as_alice)
        as_alice.post("/accounts/password/reset/", {"email": alice.email})
        link = next(word for word in mail.outbox[0].body.split() if "/reset/key/" in word)
        form = as_alice.get(link)["Location"]
        as_alice.post(form, {"password1": "an entirely new one", "password2": "an entirely new one"})
        assert get_user(as_alice) == alice

    def test_not_where_somebody_else_switched_it_off(self, client, alice):
        User.objects.update(is_active=False)
        assert "This account is switched off" in client.post("/accounts/login/", LOGIN, follow=True).text


def tables():
    """Every table of the database with its rows, as text."""
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            if "searchindex" not in table:
                cursor.execute(f'SELECT * FROM "{table}"')
                columns = [column[0] for column in cursor.description]
                yield table, [dict(zip(columns, row, strict=True)) for row in cursor.fetchall()]


def traces(pk):
    """The tables in which something still tells of a person: a key, the e-mail, or the word that was written."""
    words = (WORD.lower(), "alice@example.org", f"user:{pk}", f"user={pk}&")
    return {
        f"{table}: {row}"
        for table, rows in tables()
        for row in rows
        if any(row.get(key) == pk for key in ("owner_id", "user_id", "person_id", "demo_of_id"))
        or (table == "accounts_user" and row["id"] == pk)
        or any(word in str(row).lower() for word in words)
    }


class TestGone:
    @pytest.fixture
    def alices(self, as_alice, alice, mallory, settings):
        """She used all there is, and staff changed a row of hers."""
        everything_of(alice)
        mark(alice)
        everything_of(mallory)
        make_check(alice)
        make_rating(alice)
        make_session(alice)
        Client().post("/accounts/login/", LOGIN)
        support = make_user(is_staff=True)
        for row in (alice, Application.objects.filter(owner=alice).first()):
            LogEntry.objects.log_actions(support.pk, [row], CHANGE, "Changed.")
        as_alice.post("/accounts/reauthenticate/", {"password": "a guess"})
        return alice

    def test_leaves_no_row_of_hers_and_all_of_others(self, as_alice, alices, mallory, time_machine):
        close(as_alice)
        assert traces(alices.pk)
        days_later(time_machine, 15)
        call_command("clear_gone")
        assert traces(alices.pk) == set()
        assert Application.objects.exists()
        assert not Application.objects.exclude(owner=mallory).exists()
        assert not LogEntry.objects.exists()

    def test_not_before_its_day(self, as_alice, alices, time_machine):
        close(as_alice)
        days_later(time_machine, 13)
        call_command("clear_gone")
        assert User.objects.filter(pk=alices.pk).exists()
        days_later(time_machine, 14)
        call_command("clear_gone")
        assert not User.objects.filter(pk=alices.pk).exists()

    def test_counts_of_attempts_do_not_outlive_their_time(self, db, time_machine):
        cache.set("a-count", [1.0], 60)
        days_later(time_machine, 1)
        call_command("clear_gone")
        assert not dict(tables())["cache"]


@pytest.mark.django_db(transaction=True)
def test_not_even_the_file_knows_her():
    """What SQLite deletes it marks as free, and leaves in the file until something is written over it."""
    if connection.vendor != "sqlite":
        pytest.skip("about SQLite's file")
    alice = make_user("alice@example.org")
    make_application(alice, "Quillfeather", notes="Xylophonist wanted")
    User.objects.filter(pk=alice.pk).update(is_active=False, closed_at=timezone.now(), goes_at=timezone.now())
    file = Path(connection.settings_dict["NAME"])
    assert b"xylophonist" in bytes_of(file).lower()
    call_command("clear_gone")
    assert b"xylophonist" not in bytes_of(file).lower()


def bytes_of(database: Path) -> bytes:
    """What stands in SQLite's files, read by another process: one that closes such a file loses its locks on it."""
    written = [path for path in (database, database.with_name(f"{database.name}-wal")) if path.exists()]
    return subprocess.run(["cat", *written], capture_output=True, check=True).stdout  # noqa: S607
