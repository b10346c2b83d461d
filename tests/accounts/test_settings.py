from datetime import UTC, datetime

import pytest
from allauth.account.models import EmailAddress
from django.contrib.auth import get_user
from django.core import mail
from django.template import Context, Template
from django.utils import timezone

from accounts.kept import count_kept
from accounts.models import User
from tests import factories

FORM = {"name": "Alice Quill", "zone": "Asia/Tokyo", "weekly_aim": "4", "theme": "dark"}


class TestSettings:
    def test_shows_what_is_kept(self, as_alice, alice):
        factories.make_rejection(alice)
        answer = as_alice.get("/settings/")
        assert answer.status_code == 200
        assert "1 application, 1 company, 1 rejection." in answer.text

    def test_saves(self, as_alice, alice):
        answer = as_alice.post("/settings/", FORM, follow=True)
        assert "Saved." in answer.text
        alice.refresh_from_db()
        assert (alice.name, alice.zone, alice.weekly_aim, alice.theme) == ("Alice Quill", "Asia/Tokyo", 4, "dark")
        assert '<html lang="en" data-theme="dark">' in answer.text

    @pytest.mark.parametrize(
        ("fields", "said"),
        [
            ({"zone": "Mars/Olympus"}, "Choose a time zone from the list."),
            ({"weekly_aim": "101"}, "A hundred a week is the most."),
            ({"weekly_aim": "-1"}, "One is the least; leave it empty for no aim."),
            ({"theme": "neon"}, "Choose one of the three."),
        ],
    )
    def test_refuses_and_keeps_what_was_typed(self, as_alice, alice, fields, said):
        answer = as_alice.post("/settings/", FORM | fields)
        assert answer.status_code == 422
        assert said in answer.text
        assert 'value="Alice Quill"' in answer.text
        assert User.objects.get().name == "Alice"

    def test_what_was_refused_is_not_yet_worn(self, as_alice):
        answer = as_alice.post("/settings/", FORM | {"zone": ""})
        assert "data-theme=" not in answer.text.split(">", 2)[1]

    def test_an_old_zone_stays_a_choice(self, as_alice, alice):
        User.objects.update(zone="US/Eastern")
        assert '<option value="US/Eastern" selected>' in as_alice.get("/settings/").text


class TestZone:
    def test_a_moment_near_midnight_is_on_the_local_day(self, client):
        moment = datetime(2026, 11, 21, 23, 30, tzinfo=UTC)
        page = Template("{{ moment|date:'j F, H:i' }}")
        for zone, shown in (("Asia/Tokyo", "22 November, 08:30"), ("America/New_York", "21 November, 18:30")):
            with timezone.override(User(zone=zone).tz):
                assert page.render(Context({"moment": moment})) == shown

    @pytest.mark.parametrize(("zone", "day"), [("Asia/Tokyo", "Sunday 22 November"), ("UTC", "Saturday 21 November")])
    def test_today_is_the_persons_own(self, client, db, time_machine, zone, day):
        time_machine.move_to(datetime(2026, 11, 21, 23, 30, tzinfo=UTC), tick=False)
        client.force_login(factories.make_user(zone=zone))
        assert day in client.get("/").text


class TestEmailChange:
    FORM = {"email": "New@example.org"}

    def test_without_mail_counts_at_once(self, as_alice, alice):
        answer = as_alice.post("/accounts/email/", self.FORM, follow=True)
        assert "The e-mail is changed." in answer.text
        as_alice.logout()
        as_alice.post("/accounts/login/", {"login": "new@example.org", "password": "correct horse battery"})
        assert get_user(as_alice) == alice
        assert [row.email for row in EmailAddress.objects.all()] == ["new@example.org"]
        assert not mail.outbox

    @pytest.mark.parametrize(
        ("fields", "said"),
        [
            ({"email": "mallory@example.org"}, "No account can be made with this e-mail."),
            ({"email": "alice@example.org"}, "That is the e-mail of this account already."),
            ({"email": "alice"}, "An e-mail looks like name@example.org."),
        ],
    )
    def test_refuses(self, as_alice, alice, mallory, fields, said):
        answer = as_alice.post("/accounts/email/", self.FORM | fields)
        assert answer.status_code == 422
        assert said in answer.text
        alice.refresh_from_db()
        assert alice.email == "alice@example.org"

    def test_with_mail_counts_once_confirmed(self, as_alice, alice, settings):
        settings.SMTP_URL = "smtp://localhost"
        answer = as_alice.post("/accounts/email/", self.FORM, follow=True)
        assert "A link is on its way to new@example.org." in answer.text
        alice.refresh_from_db()
        assert alice.email == "alice@example.org"
        as_alice.post(next(word for word in mail.outbox[0].body.split() if "/confirm-email/" in word))
        alice.refresh_from_db()
        assert alice.email == "new@example.org"

    def test_with_mail_somebody_elses_never_counts(self, as_alice, alice, mallory, settings):
        """The page says nothing of the other account; the link, if it is opened at all, does nothing."""
        settings.SMTP_URL = "smtp://localhost"
        answer = as_alice.post("/accounts/email/", self.FORM | {"email": "mallory@example.org"}, follow=True)
        assert "A link is on its way to mallory@example.org." in answer.text
        as_alice.post(next(word for word in mail.outbox[0].body.split() if "/confirm-email/" in word))
        alice.refresh_from_db()
        assert alice.email == "alice@example.org"


class TestKept:
    def test_counting_is_one_query(self, alice, django_assert_num_queries):
        with django_assert_num_queries(1):
            count_kept(alice)
