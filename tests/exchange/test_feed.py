"""The private calendar, read back as a calendar program reads it."""

from datetime import UTC, date, datetime, timedelta

import pytest
import time_machine
from icalendar import Calendar

from exchange.calendar.invitations import read_invitation
from exchange.models import FeedToken
from tests.factories import make_application, make_contact, make_debrief, make_interview, make_rejection

PAGE = "/settings/calendar/"
NOON = datetime(2026, 11, 10, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def on_a_tuesday():
    with time_machine.travel(NOON, tick=False):
        yield


@pytest.fixture
def secret(alice):
    return FeedToken.objects.renew(alice)


@pytest.fixture
def talk(alice):
    application = make_application(alice, "Lantern; Row, Ltd", job_title="Planner")
    interview = make_interview(
        alice,
        application,
        starts_at=datetime(2026, 11, 12, 15, tzinfo=UTC),
        zone="America/New_York",
        minutes=45,
        medium="video",
        place="https://meet.example/abc",
        notes="Ask about the rota.",
    )
    interview.contacts.add(make_contact(alice, application.company, name="Priya Anand"))
    return interview


def read(client, secret):
    """What a program that knows the address sees, by UID."""
    client.logout()
    answer = client.get(f"/calendar/{secret}.ics")
    assert answer.status_code == 200
    return {str(event["uid"]): event for event in Calendar.from_ical(answer.content).walk("VEVENT")}


class TestFeed:
    def test_shows_an_interview(self, client, secret, talk):
        event = read(client, secret)[f"{talk.uid}@debrief"]
        assert event.start == talk.starts_at
        assert event.end == talk.starts_at + timedelta(minutes=45)
        assert event["summary"] == "First round at Lantern; Row, Ltd"
        assert event["location"] == "https://meet.example/abc"
        assert (event["sequence"], event["status"]) == (talk.revision, "CONFIRMED")
        for words in (
            "Planner",
            "10:00 in America/New_York",
            "With Priya Anand",
            "Join: https://meet.example/abc",
            f"http://testserver/interviews/{talk.pk}/",
        ):
            assert words in event["description"]

    def test_notes_only_when_asked_for(self, client, alice, secret, talk):
        assert "rota" not in str(read(client, secret))
        FeedToken.objects.for_user(alice).update(with_notes=True)
        assert "Ask about the rota." in read(client, secret)[f"{talk.uid}@debrief"]["description"]

    def test_called_off_and_on_again(self, client, secret, talk):
        talk.cancel()
        event = read(client, secret)[f"{talk.uid}@debrief"]
        assert (event["status"], event["sequence"]) == ("CANCELLED", 2)
        talk.uncancel()
        event = read(client, secret)[f"{talk.uid}@debrief"]
        assert (event["status"], event["sequence"]) == ("CONFIRMED", 3)

    def test_is_off_once_its_application_has_ended(self, client, alice, secret, talk):
        talk.application.reject(alice.today())
        found = read(client, secret)
        event = found[f"{talk.uid}@debrief"]
        assert (event["status"], event["sequence"]) == ("CANCELLED", 2)
        assert f"prepare-{talk.uid}@debrief" not in found
        talk.application.undo_rejection()
        event = read(client, secret)[f"{talk.uid}@debrief"]
        assert (event["status"], event["sequence"]) == ("CONFIRMED", 3)

    def test_says_to_prepare_on_the_day_before(self, client, alice, secret, talk):
        event = read(client, secret)[f"prepare-{talk.uid}@debrief"]
        assert (event["summary"], event.start) == ("Prepare for Lantern; Row, Ltd", date(2026, 11, 11))
        assert event["description"] == f"http://testserver/interviews/{talk.pk}/prepare/"
        talk.cancel()
        assert f"prepare-{talk.uid}@debrief" not in read(client, secret)

    def test_looks_back_on_sunday_when_asked_to(self, client, alice, secret):
        assert read(client, secret) == {}
        alice.remind_week = True
        alice.save()
        (event,) = read(client, secret).values()
        assert (event["summary"], event.start) == ("Look back at your week", date(2026, 11, 15))

    def test_shows_next_steps_as_whole_days(self, client, alice, secret):
        application = make_application(alice, "Quillon", next_step="Call them", next_step_on=date(2026, 11, 13))
        event = read(client, secret)[f"step-{application.uid}@debrief"]
        assert (event["summary"], event.start, event.end) == (
            "Call them: Quillon",
            date(2026, 11, 13),
            date(2026, 11, 14),
        )

    def test_closed_application_has_no_next_step(self, client, alice, secret):
        application = make_application(alice, next_step_on=date(2026, 11, 13))
        make_rejection(alice, application)
        assert read(client, secret) == {}

    def test_shows_when_a_debrief_asks_again(self, client, alice, secret):
        debrief = make_debrief(alice)
        debrief.remind(date(2026, 11, 14))
        assert read(client, secret)[f"remind-{debrief.uid}@debrief"].start == date(2026, 11, 14)
        debrief.finish()
        assert read(client, secret) == {}

    def test_long_gone_is_left_out(self, client, alice, secret):
        make_interview(alice, days=-366)
        assert read(client, secret) == {}

    def test_nobody_elses(self, client, mallory, secret):
        make_interview(mallory)
        assert read(client, secret) == {}

    def test_is_read_back_by_our_own_reader(self, client, secret, talk):
        event, *_ = read_invitation(client.get(f"/calendar/{secret}.ics").content).events
        assert (event.uid, event.starts_at, event.minutes) == (f"{talk.uid}@debrief", talk.starts_at, 45)
        assert (event.summary, event.link) == ("First round at Lantern; Row, Ltd", "https://meet.example/abc")

    def test_words_cannot_break_out(self, client, alice, secret):
        """Whatever is typed stays within its property."""
        evil = "Call\r\nEND:VEVENT\r\nBEGIN:VEVENT\x07\u2028UID:x"
        make_application(alice, "Quillon", next_step=evil, next_step_on=date(2026, 11, 13))
        (event,) = read(client, secret).values()
        assert "BEGIN:VEVENT" in event["summary"]
        assert "\x07" not in event["summary"]

    @pytest.mark.parametrize("secret", ["x", "é", "a" * 3000, "%00"])
    def test_wrong_address(self, client, alice, secret):
        answer = client.get(f"/calendar/{secret}.ics")
        assert answer.status_code == 404
        assert not answer.cookies

    def test_leaves_no_trace_with_the_reader(self, client, secret, talk):
        answer = client.get(f"/calendar/{secret}.ics")
        assert answer["Cache-Control"] == "private"
        assert answer["Content-Type"] == "text/calendar; charset=utf-8"
        assert not answer.cookies

    def test_of_a_closed_account(self, client, alice, secret):
        alice.is_active = False
        alice.save()
        assert client.get(f"/calendar/{secret}.ics").status_code == 404

    def test_notes_when_it_was_read(self, client, alice, secret):
        read(client, secret)
        assert FeedToken.objects.get().last_used_at == NOON
        with time_machine.travel(NOON + timedelta(minutes=59), tick=False):
            read(client, secret)
        assert FeedToken.objects.get().last_used_at == NOON

    def test_queries_do_not_grow(self, client, alice, secret, django_assert_max_num_queries):
        for count in (3, 6):
            for number in range(count):
                application = make_application(alice, next_step_on=date(2026, 11, 13))
                interview = make_interview(alice, application, days=number)
                interview.contacts.add(make_contact(alice, application.company))
                make_debrief(alice, remind_on=date(2026, 11, 14))
            read(client, secret)
            # The token with its person, interviews, people, next steps, debriefs.
            with django_assert_max_num_queries(5):
                client.get(f"/calendar/{secret}.ics")


class TestCalendar:
    def test_address_is_shown_once(self, as_alice, alice):
        assert "There is no address yet" in as_alice.get(PAGE).text
        answer = as_alice.post(PAGE, {"submit": "make", "instead_of": ""})
        address = answer.context["feed"]
        assert address in answer.text
        assert "no-store" in answer["Cache-Control"]
        assert as_alice.get(address).status_code == 200
        secret = address.split("/")[-1].removesuffix(".ics")
        assert len(secret) >= 43
        token = FeedToken.objects.get(owner=alice)
        assert secret not in str(vars(token))
        again = as_alice.get(PAGE)
        assert secret not in again.text
        assert "A program last read it on 10 November, 12:00" in again.text

    def test_new_one_makes_the_old_one_void(self, as_alice, alice, secret):
        token = FeedToken.objects.get()
        FeedToken.objects.update(with_notes=True)
        answer = as_alice.post(PAGE, {"submit": "make", "instead_of": token.pk})
        assert as_alice.get(f"/calendar/{secret}.ics").status_code == 404
        assert as_alice.get(answer.context["feed"]).status_code == 200
        assert FeedToken.objects.get().with_notes

    def test_reloading_does_not_make_another(self, as_alice):
        first = as_alice.post(PAGE, {"submit": "make", "instead_of": ""})
        again = as_alice.post(PAGE, {"submit": "make", "instead_of": ""}, follow=True)
        assert "That address is made, and is shown once." in again.text
        assert as_alice.get(first.context["feed"]).status_code == 200

    def test_removed(self, as_alice, secret):
        as_alice.post(PAGE, {"submit": "remove"})
        assert not FeedToken.objects.exists()
        assert as_alice.get(f"/calendar/{secret}.ics").status_code == 404

    def test_tick_for_notes(self, as_alice, secret):
        as_alice.post(PAGE, {"submit": "save", "with_notes": "on"})
        assert FeedToken.objects.get().with_notes
        as_alice.post(PAGE, {"submit": "save"})
        assert not FeedToken.objects.get().with_notes

    def test_nothing_to_change_yet(self, as_alice):
        assert as_alice.post(PAGE, {"submit": "save"}).status_code == 302
        assert not FeedToken.objects.exists()

    def test_settings_lead_there(self, as_alice):
        assert PAGE in as_alice.get("/settings/").text


class TestInterviewIcs:
    def test_is_a_file_for_any_calendar(self, as_alice, talk):
        answer = as_alice.get(f"/interviews/{talk.pk}/interview.ics")
        assert answer["Content-Disposition"] == 'attachment; filename="interview.ics"'
        (event,) = Calendar.from_ical(answer.content).walk("VEVENT")
        assert (event["uid"], event.start) == (f"{talk.uid}@debrief", talk.starts_at)
        assert "rota" not in event["description"]

    def test_its_page_links_it(self, as_alice, talk):
        assert f"/interviews/{talk.pk}/interview.ics" in as_alice.get(f"/interviews/{talk.pk}/").text
