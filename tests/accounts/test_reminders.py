"""Reminders switched on in the settings, and off from a mail."""

import pytest
from django.test import Client
from django.utils import timezone

from accounts.models import User
from accounts.reminders import Kind, read_stop_key, stop_key
from debrief.work import look


class TestReminderUpdate:
    def test_each_is_off_at_first(self, alice):
        assert not [kind for kind in Kind if getattr(alice, f"remind_{kind}")]

    def test_what_is_ticked_is_on_and_the_rest_off(self, as_alice, alice, settings):
        settings.SMTP_URL = "smtp://localhost"
        User.objects.update(remind_week=True)
        answer = as_alice.post("/settings/reminders/", {"remind_debrief": "on", "remind_step": "on"}, follow=True)
        assert "Saved." in answer.text
        alice.refresh_from_db()
        assert [kind for kind in Kind if getattr(alice, f"remind_{kind}")] == [Kind.DEBRIEF, Kind.STEP]

    def test_without_a_mail_server_the_look_back_is_left_to_choose(self, as_alice, alice):
        User.objects.update(remind_step=True)
        as_alice.post("/settings/reminders/", {"remind_debrief": "on", "remind_week": "on"})
        alice.refresh_from_db()
        assert [kind for kind in Kind if getattr(alice, f"remind_{kind}")] == [Kind.STEP, Kind.WEEK]

    def test_is_sent_only(self, as_alice):
        assert as_alice.get("/settings/reminders/").status_code == 405


class TestSettings:
    def test_says_that_no_mail_is_sent(self, as_alice):
        assert "This installation sends no mail." in as_alice.get("/settings/").text

    def test_says_when_nothing_runs_that_would_send_it(self, as_alice, settings):
        settings.SMTP_URL = "smtp://localhost"
        assert "is not running at the moment" in as_alice.get("/settings/").text
        look(timezone.now())
        answer = as_alice.get("/settings/")
        assert "is not running" not in answer.text
        assert "By mail, each off until you switch it on." in answer.text

    def test_a_sample_search_has_none(self, client, alice):
        client.force_login(User.objects.create(email="demo-1@debrief.invalid", demo_of=alice))
        assert "/settings/reminders/" not in client.get("/settings/").text


class TestReminderStop:
    @pytest.fixture
    def link(self, alice):
        User.objects.update(remind_step=True, remind_week=True)
        return f"/reminders/stop/{stop_key(alice.pk, Kind.STEP)}/"

    def test_mail_program_stops_it_with_one_post(self, alice, link):
        """Without a session, a cookie or a token against forged requests, and with the body of RFC 8058."""
        program = Client(enforce_csrf_checks=True)
        answer = program.post(link, "List-Unsubscribe=One-Click", content_type="application/x-www-form-urlencoded")
        assert answer.status_code == 200
        alice.refresh_from_db()
        assert (alice.remind_step, alice.remind_week) == (False, True)

    def test_looking_changes_nothing(self, client, alice, link):
        answer = client.get(link)
        assert "You asked for a mail on the day that a next step is due." in answer.text
        assert client.head(link).status_code == 200
        alice.refresh_from_db()
        assert alice.remind_step
        assert "That is stopped." in client.post(link).text

    def test_signed_in_as_somebody_else_stops_the_readers_own(self, client, alice, mallory, link):
        User.objects.update(remind_step=True)
        client.force_login(mallory)
        client.post(link)
        alice.refresh_from_db()
        mallory.refresh_from_db()
        assert (alice.remind_step, mallory.remind_step) == (False, True)

    def test_says_nothing_of_whose_it_is(self, client, alice, link):
        """The same for an account that is gone."""
        assert "That is stopped." in client.post(link).text
        assert "alice" not in client.post(link).text.lower()
        alice.delete()
        assert "That is stopped." in client.post(link).text

    def test_a_changed_link_stops_nothing(self, client, link):
        assert client.post(f"{link[:-3]}x/").status_code == 404
        assert read_stop_key("") is None
