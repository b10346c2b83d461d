"""How often somebody may try, counted for all workers and by addresses that nobody can make up; and that neither an
answer nor the time it takes tells who has an account."""

from datetime import timedelta

import pytest
from django.contrib.auth import get_user, hashers
from django.core import mail
from django.core.cache import cache
from django.db import connection
from django.utils import timezone

from accounts.models import User
from tests.confirmed import sign_in
from tests.factories import make_user

LOGIN = "/accounts/login/"
GUESS = "a guess"


def try_once(client, login="alice@example.org", password=GUESS, **headers):
    return client.post(LOGIN, {"login": login, "password": password}, headers=headers)


class TestWrongPasswords:
    def test_after_five_one_waits(self, client, alice):
        for _ in range(5):
            assert try_once(client).status_code == 422
        answer = try_once(client, password="correct horse battery")
        assert (answer.status_code, answer["Retry-After"]) == (429, "300")
        assert "Wait five minutes, then try again." in answer.text
        assert not get_user(client).is_authenticated

    def test_five_minutes_later_it_is_open(self, client, alice, time_machine):
        for _ in range(6):
            try_once(client)
        time_machine.move_to(timezone.now() + timedelta(seconds=301))
        try_once(client, password="correct horse battery")
        assert get_user(client) == alice

    def test_another_port_of_the_host_counts_with_it(self, client, alice):
        for port in range(5):
            try_once(client, host=f"testserver:{port + 1}")
        assert try_once(client, host="TESTSERVER:99").status_code == 429

    def test_nobodys_address_waits_as_well(self, client, alice):
        for _ in range(5):
            try_once(client, login="nobody@example.org")
        assert try_once(client, login="nobody@example.org").status_code == 429

    def test_counts_when_confirming_too(self, as_alice):
        for _ in range(5):
            assert as_alice.post("/accounts/reauthenticate/", {"password": "a guess"}).status_code == 422
        assert as_alice.post("/accounts/reauthenticate/", {"password": "a guess"}).status_code == 429

    def test_all_workers_count_together(self, client, alice):
        """In a table of the database, which each of them reads."""
        try_once(client)
        with connection.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM cache WHERE cache_key LIKE '%%login_failed%%'")
            assert cursor.fetchone()[0] == 2

    def test_the_count_is_not_pushed_out(self, client, alice):
        """Many other counts do not make Debrief forget this one."""
        for _ in range(5):
            try_once(client)
        for number in range(400):
            cache.set(f"another-{number}", [1.0])
        assert try_once(client).status_code == 429


class TestBehindProxies:
    """Ten wrong passwords a minute from one address."""

    def guesses(self, client, forwarded):
        return [try_once(client, f"person{n}@example.org", **forwarded(n)).status_code for n in range(11)]

    def test_nobody_makes_up_an_address(self, client, alice, settings):
        """What a visitor sends stands before what our proxy adds, and counts for nothing."""
        settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1
        made_up = self.guesses(client, lambda n: {"x-forwarded-for": f"198.51.100.{n}, 192.0.2.1"})
        assert made_up == [422] * 10 + [429]

    def test_two_visitors_of_one_proxy_count_apart(self, client, alice, settings):
        settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1
        assert set(self.guesses(client, lambda n: {"x-forwarded-for": f"192.0.2.{n}"})) == {422}

    def test_the_second_of_two_proxies_is_not_the_visitor(self, client, alice, settings):
        settings.ALLAUTH_TRUSTED_PROXY_COUNT = 2
        apart = self.guesses(client, lambda n: {"x-forwarded-for": f"192.0.2.{n}, 10.0.0.1"})
        assert set(apart) == {422}

    def test_without_a_proxy_nobody_is_believed(self, client, alice, settings):
        settings.ALLAUTH_TRUSTED_PROXY_COUNT = 0
        assert self.guesses(client, lambda n: {"x-forwarded-for": f"192.0.2.{n}"})[-1] == 429

    def test_past_a_proxy_counts_as_from_the_neighbour(self, client, alice, settings):
        settings.ALLAUTH_TRUSTED_PROXY_COUNT = 2
        assert self.guesses(client, lambda n: {"x-forwarded-for": f"192.0.2.{n}"})[-1] == 429

    def test_a_whole_network_of_ipv6_counts_as_one(self, client, alice, settings):
        settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1
        assert self.guesses(client, lambda n: {"x-forwarded-for": f"2001:db8:1:2::{n}"})[-1] == 429


@pytest.fixture
def hashed(monkeypatch):
    """How often a password was hashed: nearly all of the time that an answer takes."""
    calls = []
    encode = hashers.MD5PasswordHasher.encode
    monkeypatch.setattr(hashers.MD5PasswordHasher, "encode", lambda self, *args: calls.append(1) or encode(self, *args))
    return calls


def without(answer, *words):
    """The page but for what was typed and for its token."""
    text = answer.text
    for word in (*words, answer.context["csrf_token"]):
        text = text.replace(str(word), "")
    return text


class TestNobodyLearnsWhoHasAnAccount:
    KNOWN, UNKNOWN = "alice@example.org", "alina@example.org"

    def test_by_signing_in(self, client, alice, hashed):
        pages, times = [], []
        for login in (self.KNOWN, self.UNKNOWN):
            hashed.clear()
            answer = try_once(client, login)
            pages.append((answer.status_code, without(answer, login)))
            times.append(len(hashed))
        assert pages[0] == pages[1]
        assert times == [1, 1]

    @pytest.mark.parametrize("fields", [{"is_active": False}, {"password": "!"}])
    def test_by_an_account_that_cannot_be_used(self, client, alice, hashed, fields):
        User.objects.update(**fields)
        answers = [try_once(client, login) for login in (self.KNOWN, self.UNKNOWN)]
        assert [answer.status_code for answer in answers] == [422, 422]
        assert len(hashed) == 2

    def test_by_a_forgotten_password(self, client, alice, settings):
        settings.SMTP_URL = "smtp://localhost"
        pages = []
        for email in (self.KNOWN, self.UNKNOWN):
            answer = client.post("/accounts/password/reset/", {"email": email}, follow=True)
            pages.append((answer.redirect_chain, without(answer)))
        assert pages[0] == pages[1]
        assert len(mail.outbox) == 2

    def test_by_making_an_account(self, client, alice, settings, hashed):
        settings.SIGNUPS, settings.SMTP_URL = "open", "smtp://localhost"
        settings.ACCOUNT_EMAIL_VERIFICATION = "mandatory"
        pages, times = [], []
        for email in (self.KNOWN, self.UNKNOWN):
            hashed.clear()
            form = {"email": email, "password1": "four words in a row", "password2": "four words in a row"}
            answer = client.post("/accounts/signup/", form, follow=True)
            pages.append((answer.redirect_chain, without(answer, email)))
            times.append(len(hashed))
        assert pages[0] == pages[1]
        assert times == [1, 1]
        assert len(mail.outbox) == 2


class TestPasswordIsHeldAgainstThePerson:
    @pytest.mark.parametrize("password", ["ines.quill@exam", "Quillfeather1", "ines.quill@example.org"])
    def test_at_sign_up(self, client, db, password):
        form = {"email": "ines.quill@example.org", "name": "Quillfeather", "password1": password}
        answer = client.post("/accounts/signup/", form | {"password2": password})
        assert answer.status_code == 422
        assert "The password is too similar to the" in answer.text
        assert not User.objects.exists()

    def test_when_it_is_changed(self, client, db):
        person = make_user(name="Quillfeather")
        sign_in(client, person)
        form = {"oldpassword": "correct horse battery", "password1": "quillfeather", "password2": "quillfeather"}
        assert "The password is too similar to the name." in client.post("/accounts/password/change/", form).text
