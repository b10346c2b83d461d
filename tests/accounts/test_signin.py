from io import StringIO

import pytest
from django.contrib.auth import get_user
from django.core import mail
from django.core.management import call_command

from accounts.models import User

MISMATCH = "That e-mail and password do not belong together. Try again, or set a new password."


FORM = {"login": "alice@example.org", "password": "correct horse battery"}


def sign_in(client, **fields):
    return client.post("/accounts/login/", FORM | fields)


class TestLogin:
    def test_signs_in(self, client, alice):
        answer = sign_in(client)
        assert answer.status_code == 302
        assert answer["Location"] == "/"
        assert get_user(client) == alice

    def test_case_of_the_address_is_nothing(self, client, alice):
        sign_in(client, login="Alice@Example.org")
        assert get_user(client) == alice

    def test_back_to_where_one_came_from(self, client, alice):
        assert sign_in(client, next="/lessons/")["Location"] == "/lessons/"
        for elsewhere in ("https://elsewhere.example/", "//elsewhere.example/", "http://["):
            client.logout()
            assert client.get("/accounts/login/", {"next": elsewhere}).status_code == 200
            assert sign_in(client, next=elsewhere)["Location"] == "/"

    @pytest.mark.parametrize("login", ["alice@example.org", "nobody@example.org"])
    def test_wrong_says_not_which(self, client, alice, login):
        """The answer to a wrong password is that to an unknown address."""
        answer = sign_in(client, login=login, password="something else")
        assert answer.status_code == 422
        assert MISMATCH in answer.text
        assert f'value="{login}"' in answer.text
        assert "something else" not in answer.text

    def test_many_attempts_have_to_wait(self, client, alice):
        for _ in range(5):
            sign_in(client, password="a guess")
        answer = sign_in(client)
        assert answer.status_code == 429
        assert "Wait five minutes" in answer.text
        assert answer["Retry-After"] == "300"
        assert not get_user(client).is_authenticated

    def test_switched_off(self, client, alice):
        User.objects.update(is_active=False)
        answer = sign_in(client)
        assert "This account is switched off" in client.get(answer["Location"]).text
        assert not get_user(client).is_authenticated

    @pytest.mark.parametrize(("fields", "until_closed"), [({}, True), ({"remember": "on"}, False)])
    def test_kept_signed_in_if_wanted(self, client, alice, fields, until_closed):
        sign_in(client, **fields)
        assert client.session.get_expire_at_browser_close() is until_closed


class TestLogout:
    def test_asks_and_signs_out(self, as_alice):
        assert "Done for today?" in as_alice.get("/accounts/logout/").text
        answer = as_alice.post("/accounts/logout/", follow=True)
        assert not get_user(as_alice).is_authenticated
        assert "You are signed out. Everything is kept." in answer.text
        assert "Welcome back" in answer.text


class TestForgotten:
    def test_without_mail_names_the_command(self, client, alice):
        answer = client.get("/accounts/password/reset/")
        assert "manage.py changepassword" in answer.text
        assert "<form" not in answer.text
        assert client.post("/accounts/password/reset/", {"email": alice.email}).status_code == 422
        assert not mail.outbox

    def test_the_command_does_it(self, client, alice, monkeypatch):
        monkeypatch.setattr("getpass.getpass", lambda prompt="": "an entirely new one")
        call_command("changepassword", "alice@example.org", stdout=StringIO())
        sign_in(client, password="an entirely new one")
        assert get_user(client) == alice

    @pytest.mark.parametrize("email", ["alice@example.org", "nobody@example.org"])
    def test_with_mail_says_not_who_has_an_account(self, client, alice, settings, email):
        settings.SMTP_URL = "smtp://localhost"
        answer = client.post("/accounts/password/reset/", {"email": email}, follow=True)
        assert "If there is an account with that e-mail" in answer.text
        assert mail.outbox[0].to == [email]

    def test_with_mail_sets_a_new_one(self, client, alice, settings):
        settings.SMTP_URL = "smtp://localhost"
        client.post("/accounts/password/reset/", {"email": "alice@example.org"})
        assert mail.outbox[0].subject == "Debrief: A new password"
        link = next(word for word in mail.outbox[0].body.split() if "/reset/key/" in word)
        form = client.get(link)["Location"]
        assert "Choose it now" in client.get(form).text
        client.post(form, {"password1": "an entirely new one", "password2": "an entirely new one"})
        client.logout()
        sign_in(client, password="an entirely new one")
        assert get_user(client) == alice
        assert "This link has had its day" in client.get(link).text


class TestPasswordChange:
    FORM = {
        "oldpassword": "correct horse battery",
        "password1": "an entirely new one",
        "password2": "an entirely new one",
    }

    def test_changes(self, as_alice, alice):
        answer = as_alice.post("/accounts/password/change/", self.FORM)
        assert answer["Location"] == "/settings/"
        alice.refresh_from_db()
        assert alice.check_password("an entirely new one")
        assert get_user(as_alice) == alice

    def test_not_without_the_present_one(self, as_alice, alice):
        answer = as_alice.post("/accounts/password/change/", self.FORM | {"oldpassword": "a guess"})
        assert answer.status_code == 422
        assert "That is not your present password." in answer.text
        alice.refresh_from_db()
        assert alice.check_password("correct horse battery")
