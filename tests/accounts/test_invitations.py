"""A link lets one more person in: once, within a week, and only for those who may give it."""

from datetime import timedelta
from io import StringIO
from urllib.parse import urlsplit

import pytest
from django.contrib.auth import get_user
from django.core import mail
from django.core.management import CommandError, call_command
from django.test import Client
from django.utils import timezone

from accounts.models import Invitation, User
from tests.confirmed import sign_in
from tests.factories import make_code_app, make_passkey

FORM = {"email": "ines@example.org", "password1": "four words in a row", "password2": "four words in a row"}


@pytest.fixture(params=["first", "closed"], autouse=True)
def policy(request, settings):
    settings.SIGNUPS = request.param


@pytest.fixture
def link(as_alice):
    answer = as_alice.post("/settings/invitations/", {"note": "Ines"})
    return urlsplit(answer.context["link"]).path


class TestInvitationList:
    def test_shows_the_link_once(self, as_alice, link):
        assert len(link) > 40
        page = as_alice.get("/settings/invitations/")
        assert "Good until" in page.text
        assert link not in page.text

    def test_keeps_no_secret(self, link):
        secret = link.split("/")[2]
        assert secret not in str(Invitation.objects.values())

    def test_is_for_the_one_who_has_been_here_longest_and_for_staff(self, client, alice, mallory):
        sign_in(client, mallory)
        assert client.get("/settings/invitations/").status_code == 404
        assert "Invite somebody" not in client.get("/settings/").text
        User.objects.filter(pk=mallory.pk).update(is_staff=True)
        assert client.get("/settings/invitations/").status_code == 200
        assert "Invite somebody" in client.get("/settings/").text


class TestInvitationOpen:
    def test_leads_to_an_account_of_ones_own(self, link):
        guest = Client()
        assert guest.get(link)["Location"] == "/accounts/signup/"
        assert "Make an account" in guest.get("/accounts/signup/").text
        assert guest.post("/accounts/signup/", FORM)["Location"] == "/"
        assert get_user(guest).email == "ines@example.org"
        assert Invitation.objects.get().used_at

    def test_works_once(self, link):
        one, other = Client(), Client()
        for guest in (one, other):
            guest.get(link)
        one.post("/accounts/signup/", FORM)
        answer = other.post("/accounts/signup/", FORM | {"email": "omar@example.org"}, follow=True)
        assert "No new accounts here" in answer.text
        late = Client().get(link)
        assert (late.status_code, "had its day" in late.text) == (404, True)
        assert User.objects.count() == 2

    def test_stays_good_while_the_form_has_errors(self, link):
        guest = Client()
        guest.get(link)
        assert guest.post("/accounts/signup/", FORM | {"email": "alice@example.org"}).status_code == 422
        assert guest.post("/accounts/signup/", FORM).status_code == 302

    def test_ends_after_a_week(self, link, time_machine):
        guest = Client()
        guest.get(link)
        time_machine.move_to(timezone.now() + timedelta(days=7, seconds=1))
        assert "No new accounts here" in guest.post("/accounts/signup/", FORM).text
        assert Client().get(link).status_code == 404

    def test_can_be_taken_back(self, as_alice, link):
        as_alice.post(f"/settings/invitations/{Invitation.objects.get().pk}/delete/")
        assert Client().get(link).status_code == 404

    def test_is_nothing_for_somebody_with_an_account(self, as_alice, link):
        assert as_alice.get(link)["Location"] == "/"
        assert not Invitation.objects.get().used_at

    def test_with_mail_the_address_is_confirmed(self, link, settings):
        settings.SMTP_URL, settings.ACCOUNT_EMAIL_VERIFICATION = "smtp://localhost", "mandatory"
        guest = Client()
        guest.get(link)
        assert "Look into your mail" in guest.post("/accounts/signup/", FORM, follow=True).text
        assert mail.outbox[0].to == ["ines@example.org"]
        assert not get_user(guest).is_authenticated

    def test_goes_with_the_one_who_gave_it(self, alice, link):
        alice.delete()
        assert not Invitation.objects.exists()


class TestCommands:
    def test_invite(self, alice, settings):
        settings.DEBRIEF_URL = "https://debrief.example"
        said = StringIO()
        call_command("invite", note="Ines", stdout=said)
        address = urlsplit(said.getvalue().strip())
        assert address.netloc == "debrief.example"
        assert Client().get(address.path)["Location"] == "/accounts/signup/"

    def test_remove_second_step(self, alice):
        make_code_app(alice)
        make_passkey(alice)
        call_command("remove_second_step", "Alice@example.org", stdout=StringIO())
        assert not alice.authenticator_set.exists()
        with pytest.raises(CommandError, match="There is no account"):
            call_command("remove_second_step", "nobody@example.org")

    def test_clear_gone_forgets_old_ones(self, link, time_machine):
        time_machine.move_to(timezone.now() + timedelta(days=38))
        call_command("clear_gone")
        assert not Invitation.objects.exists()
