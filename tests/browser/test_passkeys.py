"""Passkeys without hardware: Chromium plays the device."""

import pytest
from allauth.mfa.models import Authenticator
from django.core import mail

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

DEVICE = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


@pytest.fixture
def phone_of_hers(page):
    """A device, which a test can tell to be unlocked or not."""
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    key = session.send("WebAuthn.addVirtualAuthenticator", {"options": DEVICE})["authenticatorId"]

    def unlock(is_unlocked):
        session.send("WebAuthn.setUserVerified", {"authenticatorId": key, "isUserVerified": is_unlocked})

    return unlock


def test_made_and_used(alice, alice_page, phone_of_hers, context, size, axe, fits, settings):
    """Made in the settings, which a mail tells; then it confirms, and signs in alone or as the second step."""
    settings.SMTP_URL = "smtp://localhost"
    page = alice_page
    page.goto("/accounts/second-step/passkeys/new/")
    axe(page)
    fits(page)
    assert not page.get_by_text("A passkey needs JavaScript").is_visible()
    page.get_by_label("What it is called").fill("The blue phone")
    page.get_by_role("button", name="Make the passkey").click()
    page.get_by_text("10 of 10 are left.").wait_for()
    assert Authenticator.objects.get(type="webauthn").user == alice
    assert [letter.subject for letter in mail.outbox] == ["Debrief: A passkey was added"]
    page.goto("/accounts/second-step/")
    assert page.get_by_role("link", name="Rename The blue phone").is_visible()
    axe(page)
    fits(page)

    context.clear_cookies()
    page.goto("/accounts/login/?next=/lessons/")
    page.get_by_role("button", name="Sign in with a passkey").click()
    page.wait_for_url("http://localhost:*/lessons/")

    page.goto("/export/")
    page.get_by_role("link", name="Use a passkey").click()
    axe(page)
    page.get_by_role("button", name="Use a passkey").click()
    page.get_by_role("heading", name="Take it along").wait_for()

    context.clear_cookies()
    page.goto("/accounts/login/")
    page.get_by_label("E-mail").fill("alice@example.org")
    page.locator("[name=password]").fill("correct horse battery")
    page.get_by_role("button", name="Sign in", exact=True).click()
    page.get_by_role("heading", name="One more step").wait_for()
    axe(page)
    fits(page)
    page.get_by_role("button", name="Use a passkey instead").click()
    page.wait_for_url("http://localhost:*/")


def test_a_device_that_stays_locked_makes_nothing(alice_page, phone_of_hers, watched):
    phone_of_hers(False)
    page = alice_page
    page.goto("/accounts/second-step/passkeys/new/")
    page.get_by_role("button", name="Make the passkey").click()
    page.get_by_text("Nothing was confirmed.").wait_for()
    assert not Authenticator.objects.exists()


def test_the_key_for_an_app_is_drawn(alice_page, size, axe, fits):
    page = alice_page
    page.goto("/accounts/second-step/app/on/")
    assert page.get_by_role("img", name="The key, for the camera of your app").is_visible()
    axe(page)
    fits(page)
