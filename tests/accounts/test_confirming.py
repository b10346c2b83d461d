"""Before anything that lets somebody in, takes everything out or ends the account, Debrief asks whether it is you."""

from datetime import timedelta

import pytest
from django.contrib.auth import get_user
from django.utils import timezone

from accounts.models import User
from exchange.models import ApiToken

PAGES = [
    "/export/",
    "/settings/tokens/",
    "/settings/calendar/",
    "/settings/invitations/",
    "/accounts/email/",
    "/settings/delete/",
]
FILES = ["/export/json/", "/export/csv/", "/export/contacts/"]
PASSWORD = {"password": "correct horse battery"}


@pytest.fixture
def signed_in(client, alice):
    """Alice, by her password just now: that is not yet a confirmation."""
    client.post("/accounts/login/", {"login": alice.email, **PASSWORD})
    assert get_user(client) == alice
    return client


@pytest.mark.parametrize("path", PAGES)
class TestPage:
    def test_asks_first(self, signed_in, path):
        for answer in (signed_in.get(path), signed_in.post(path)):
            assert answer.status_code == 302
            assert answer["Location"] == f"/accounts/reauthenticate/?next={path.replace('/', '%2F')}"
        assert User.objects.exists()

    def test_opens_for_five_minutes(self, signed_in, path, time_machine):
        asked = signed_in.get(path)["Location"]
        assert "Is it you?" in signed_in.get(asked).text
        wrong = signed_in.post(asked, {"password": "a guess"})
        assert wrong.status_code == 422
        assert "That is not your password." in wrong.text
        assert signed_in.post(asked, PASSWORD)["Location"] == path
        assert signed_in.get(path).status_code == 200
        time_machine.move_to(timezone.now() + timedelta(seconds=301))
        assert signed_in.get(path)["Location"] == asked


@pytest.mark.parametrize("file", FILES)
class TestFile:
    def test_comes_once_confirmed(self, signed_in, file):
        """Whoever is asked lands on the page of the files afterwards: a file would leave them on the question."""
        asked = signed_in.get(file)["Location"]
        assert signed_in.post(asked, PASSWORD)["Location"] == "/export/"
        assert signed_in.get(file).headers["Content-Disposition"].startswith("attachment")


def test_what_was_sent_is_not_lost(signed_in, alice):
    """A form that was open for longer than five minutes: its answer is taken once confirmed."""
    asked = signed_in.post("/accounts/email/", {"email": "new@example.org"})["Location"]
    signed_in.post(asked, PASSWORD)
    alice.refresh_from_db()
    assert alice.email == "new@example.org"


def test_a_program_is_not_asked(client, alice):
    _, secret = ApiToken.objects.make(alice, "A script", ["read"])
    answer = client.get("/api/v1/applications", headers={"authorization": f"Bearer {secret}"})
    assert answer.status_code == 200


def test_a_sample_search_has_nothing_to_confirm_with(signed_in):
    signed_in.post("/demo/start/")
    assert signed_in.get("/export/json/").status_code == 200
