"""Where there is a mail server, a person reads of every change to what opens their account."""

import re
from datetime import UTC, datetime
from pathlib import Path
from smtplib import SMTPServerDisconnected

import allauth
import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from django.core import mail
from django.core.mail.backends.locmem import EmailBackend
from django.utils import timezone

from accounts.models import User
from accounts.notices import NOTICES
from accounts.sessions import known_name
from tests.accounts.test_second_step import STEP, code
from tests.factories import make_code_app, make_passkey, make_user

FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0"
CHANGE = "/accounts/password/change/"
NEW = {"password1": "an entirely new one", "password2": "an entirely new one"}


@pytest.fixture
def mailing(settings):
    settings.SMTP_URL = "smtp://localhost"


def change_password(client):
    return client.post(CHANGE, NEW | {"oldpassword": "correct horse battery"}, headers={"user-agent": FIREFOX})


@pytest.mark.usefixtures("mailing")
class TestNotice:
    def test_says_what_when_and_where_from(self, as_alice, alice, time_machine):
        User.objects.update(zone="Asia/Tokyo")
        time_machine.move_to(datetime(2026, 11, 21, 23, 30, tzinfo=UTC), tick=False)
        as_alice.force_login(alice)
        change_password(as_alice)
        [letter] = mail.outbox
        assert (letter.subject, letter.to) == ("Debrief: Your password was changed", ["alice@example.org"])
        assert letter.body.startswith("The password of your account was changed.\nIt was done on Sunday 22 November at")
        assert "at 08:30, with Firefox on Linux, from 127.0.0.1." in letter.body
        assert "http://testserver/accounts/password/reset/\n" in letter.body
        assert not letter.alternatives

    def test_password_by_a_link(self, client, alice):
        client.post("/accounts/password/reset/", {"email": alice.email})
        link = next(word for word in mail.outbox.pop().body.split() if "/reset/key/" in word)
        client.post(client.get(link)["Location"], NEW)
        told = [letter.subject for letter in mail.outbox]
        assert told == ["Debrief: Your password was changed", "Debrief: Signed in from a new device"]

    def test_email_goes_to_the_old_one(self, as_alice, alice):
        EmailAddress.objects.create(user=alice, email=alice.email, primary=True, verified=True)
        as_alice.post("/accounts/email/", {"email": "new@example.org"})
        as_alice.post(next(word for word in mail.outbox.pop().body.split() if "/confirm-email/" in word))
        [letter] = mail.outbox
        assert (letter.subject, letter.to) == ("Debrief: Your e-mail was changed", ["alice@example.org"])
        assert "Your account now goes by new@example.org." in letter.body
        assert "write to whoever runs this Debrief at once" in letter.body
        assert "password/reset" not in letter.body

    @pytest.mark.django_db(transaction=True)
    def test_app_set_up(self, as_alice, time_machine):
        time_machine.move_to(timezone.now(), tick=False)
        secret = as_alice.get(f"{STEP}app/on/").context["form"].secret
        as_alice.post(f"{STEP}app/on/", {"code": code(secret)})
        assert [letter.subject for letter in mail.outbox] == ["Debrief: An app for codes was set up"]

    def test_app_switched_off(self, as_alice, alice):
        make_code_app(alice)
        as_alice.post(f"{STEP}app/off/")
        assert [letter.subject for letter in mail.outbox] == ["Debrief: The app for codes was switched off"]

    def test_passkey_removed(self, as_alice, alice):
        RecoveryCodes.activate(alice)
        as_alice.post(f"{STEP}passkeys/{make_passkey(alice).pk}/delete/")
        assert [letter.subject for letter in mail.outbox] == ["Debrief: A passkey was removed"]

    def test_key_for_programs_made(self, as_alice):
        as_alice.post("/settings/tokens/", {"name": "Notebook", "scopes": "read"})
        assert [letter.subject for letter in mail.outbox] == ["Debrief: A key for programs was made"]

    def test_new_device(self, client, alice):
        """Told once for each browser, and for each person who uses it."""
        mallory = make_user("mallory@example.org")
        for person in (alice, mallory, alice):
            client.post("/accounts/login/", {"login": person.email, "password": "correct horse battery"})
            client.post("/accounts/logout/")
        told = [(letter.subject, letter.to) for letter in mail.outbox]
        assert told == [("Debrief: Signed in from a new device", [person.email]) for person in (alice, mallory)]
        assert "from a browser that had not done so before" in mail.outbox[0].body

    def test_a_made_up_cookie_is_a_new_device(self, client, alice):
        client.cookies[known_name(alice)] = "known"
        client.post("/accounts/login/", {"login": alice.email, "password": "correct horse battery"})
        assert [letter.subject for letter in mail.outbox] == ["Debrief: Signed in from a new device"]

    def test_the_browser_that_made_the_account_is_known(self, client, settings):
        """Also where the address is confirmed on the way in."""
        settings.ACCOUNT_EMAIL_VERIFICATION, settings.SIGNUPS = "mandatory", "open"
        make_user("first@example.org")
        client.post("/accounts/signup/", {"email": "ines@example.org"} | NEW)
        client.post(next(word for word in mail.outbox.pop().body.split() if "/confirm-email/" in word))
        assert client.post("/accounts/logout/").status_code == 302
        client.post("/accounts/login/", {"login": "ines@example.org", "password": NEW["password1"]})
        assert client.get("/settings/").status_code == 200
        assert not mail.outbox

    def test_a_server_that_is_down_undoes_nothing(self, as_alice, alice, monkeypatch, caplog):
        def down(*args):
            raise SMTPServerDisconnected

        monkeypatch.setattr(EmailBackend, "send_messages", down)
        assert change_password(as_alice)["Location"] == "/settings/"
        alice.refresh_from_db()
        assert alice.check_password("an entirely new one")
        assert "did not go out" in caplog.text


def test_without_a_server_nothing_is_sent(as_alice, alice):
    change_password(as_alice)
    alice.refresh_from_db()
    assert alice.check_password("an entirely new one")
    assert not mail.outbox


def test_without_a_server_no_browser_is_marked(client, alice):
    client.post("/accounts/login/", {"login": alice.email, "password": "correct horse battery"})
    assert {name for name in client.cookies if name.startswith("known")} == set()
    assert client.get("/settings/").status_code == 200


def test_there_are_words_for_all_that_allauth_tells():
    """A later version may tell of more. Removing one of several addresses is on no page of ours."""
    sources = [path for app in ("account", "mfa") for path in Path(allauth.__file__).parent.glob(f"{app}/**/*.py")]
    told = {name for path in sources for name in re.findall(r'send_notification_mail\(\s*"(.+?)"', path.read_text())}
    assert told - {"account/email/email_deleted"} == {
        name for name in NOTICES if not name.startswith(("accounts/", "exchange/"))
    }
