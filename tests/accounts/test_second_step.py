import subprocess
import sys

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value, yield_hotp_counters_from_time
from django.contrib.auth import get_user
from django.utils import timezone

from accounts.second_step_urls import urlpatterns
from tests.factories import make_code_app, make_passkey

STEP = "/accounts/second-step/"
SECRET = "JBSWY3DP" * 4
LOGIN = {"login": "alice@example.org", "password": "correct horse battery"}


def code(secret=SECRET):
    return format_hotp_value(hotp_value(secret, next(yield_hotp_counters_from_time())))


@pytest.fixture(autouse=True)
def one_moment(time_machine):
    """A code is good for the half minute it was made in, which a test may begin at the end of."""
    time_machine.move_to(timezone.now(), tick=False)


@pytest.fixture
def app(alice):
    """Alice has set up an app, and so has recovery codes."""
    make_code_app(alice)
    return RecoveryCodes.activate(alice)


class TestApp:
    def test_is_set_up_by_its_code(self, as_alice, alice):
        page = as_alice.get(f"{STEP}app/on/")
        assert '<svg class="qr"' in page.text
        secret = page.context["form"].secret
        assert f'value="{secret}"' in page.text
        answer = as_alice.post(f"{STEP}app/on/", {"code": code(secret)}, follow=True)
        assert answer.redirect_chain == [(f"{STEP}codes/", 302)]
        assert "10 of 10 are left." in answer.text
        assert {row.type for row in Authenticator.objects.filter(user=alice)} == {"totp", "recovery_codes"}

    def test_a_wrong_code_sets_up_nothing(self, as_alice):
        secret = as_alice.get(f"{STEP}app/on/").context["form"].secret
        answer = as_alice.post(f"{STEP}app/on/", {"code": "000000"})
        assert answer.status_code == 422
        assert "That did not work." in answer.text
        assert answer.context["form"].secret == secret
        assert not Authenticator.objects.exists()

    def test_is_switched_off(self, as_alice, app):
        answer = as_alice.post(f"{STEP}app/off/", follow=True)
        assert "The app is switched off." in answer.text
        assert not Authenticator.objects.exists()


class TestSignIn:
    def sign_in(self, client):
        answer = client.post("/accounts/login/", LOGIN | {"next": "/lessons/"})
        assert answer["Location"] == f"{STEP}authenticate/"
        assert not get_user(client).is_authenticated

    def test_asks_for_a_code(self, client, alice, app):
        self.sign_in(client)
        assert "One more step" in client.get(f"{STEP}authenticate/").text
        assert client.post(f"{STEP}authenticate/", {"code": code()})["Location"] == "/lessons/"
        assert get_user(client) == alice

    def test_a_code_works_once(self, client, alice, app):
        given = code()
        self.sign_in(client)
        client.post(f"{STEP}authenticate/", {"code": given})
        client.logout()
        self.sign_in(client)
        assert client.post(f"{STEP}authenticate/", {"code": given}).status_code == 422

    def test_a_recovery_code_works_once(self, client, alice, app):
        given = app.get_unused_codes()[3]
        self.sign_in(client)
        client.post(f"{STEP}authenticate/", {"code": given})
        assert get_user(client) == alice
        client.logout()
        self.sign_in(client)
        assert client.post(f"{STEP}authenticate/", {"code": given}).status_code == 422

    def test_after_five_wrong_codes_one_waits(self, client, app):
        self.sign_in(client)
        for _ in range(5):
            assert client.post(f"{STEP}authenticate/", {"code": "000000"}).status_code == 422
        answer = client.post(f"{STEP}authenticate/", {"code": code()})
        assert (answer.status_code, answer["Retry-After"]) == (429, "300")

    def test_nothing_opens_between_the_steps(self, client, app):
        self.sign_in(client)
        assert client.get("/applications/")["Location"].startswith("/accounts/login/")

    def test_one_can_begin_anew(self, client, app):
        self.sign_in(client)
        client.post("/accounts/logout/", {"next": "/accounts/login/"})
        assert client.get("/accounts/login/").status_code == 200

    @pytest.mark.parametrize(
        "credential", ["", "[]", "{}", "nonsense", '{"response": {"userHandle": 3}}', '"x"', "null"]
    )
    def test_no_nonsense_is_a_passkey(self, client, alice, credential):
        client.get(f"{STEP}passkeys/login/", headers={"accept": "application/json"})
        answer = client.post(f"{STEP}passkeys/login/", {"credential": credential})
        assert answer["Location"] == "/accounts/login/"
        assert not get_user(client).is_authenticated


class TestConfirm:
    def test_by_a_code(self, client, alice, app):
        client.force_login(alice)
        asked = client.get("/export/")["Location"]
        page = client.get(asked)
        assert "Use a code" in page.text
        way = next(way["url"] for way in page.context["reauthentication_alternatives"])
        assert client.post(way, {"code": "000000"}).status_code == 422
        assert client.post(way, {"code": code()})["Location"] == "/export/"


class TestCodes:
    def test_can_be_looked_at_and_taken_along(self, as_alice, app):
        shown = as_alice.get(f"{STEP}codes/").text
        file = as_alice.get(f"{STEP}codes/download/")
        assert file["Content-Disposition"].startswith("attachment")
        assert all(one in shown and one in file.text for one in app.get_unused_codes())

    def test_new_ones_end_the_old(self, as_alice, app):
        old = app.get_unused_codes()
        answer = as_alice.post(f"{STEP}codes/new/", follow=True)
        assert not any(one in answer.text for one in old)


class TestPasskeys:
    def test_stand_on_the_page_with_their_names(self, as_alice, alice):
        make_passkey(alice, name="The blue phone")
        assert "The blue phone" in as_alice.get(STEP).text

    def test_is_renamed(self, as_alice, alice):
        key = make_passkey(alice)
        assert as_alice.post(f"{STEP}passkeys/{key.pk}/edit/", {"name": ""}).status_code == 422
        answer = as_alice.post(f"{STEP}passkeys/{key.pk}/edit/", {"name": "The desk"}, follow=True)
        assert "The desk" in answer.text

    def test_is_removed_and_the_last_takes_the_codes_along(self, as_alice, alice):
        key = make_passkey(alice)
        RecoveryCodes.activate(alice)
        assert "Remove" in as_alice.get(f"{STEP}passkeys/{key.pk}/delete/").text
        as_alice.post(f"{STEP}passkeys/{key.pk}/delete/")
        assert not Authenticator.objects.exists()


@pytest.mark.parametrize("name", [one.name for one in urlpatterns if one.name != "mfa_list_webauthn"])
def test_not_for_a_sample_search(client, alice, name):
    client.force_login(alice)
    client.post("/demo/start/")
    address = STEP + str(next(one.pattern for one in urlpatterns if one.name == name)).replace("<int:pk>", "1")
    assert client.get(address)["Location"] == "/settings/"


def test_what_passkeys_need_is_loaded_late():
    """Neither the start nor a sign-in with a password waits for it."""
    script = """
import django, os, sys
os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
django.setup()
from django.test import RequestFactory
from debrief.wsgi import application
from django.urls import get_resolver
get_resolver().url_patterns
import accounts.second_step
print(sorted({"fido2", "cryptography", "qrcode"} & set(sys.modules)))
"""
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
