from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.urls import reverse

from interviews.models import Feedback, Interview
from tests.factories import (
    make_application,
    make_asked,
    make_check,
    make_contact,
    make_interview,
    make_rejection,
    make_told,
    make_use,
)

START = datetime(2026, 11, 11, 10, tzinfo=UTC)
BEFORE = START - timedelta(days=1)
AFTER = START + timedelta(hours=2)


@pytest.fixture
def clock():
    with time_machine.travel(BEFORE, tick=False) as traveller:
        yield traveller


@pytest.fixture
def interview(clock, alice):
    return make_interview(alice, make_application(alice, "Northmere Water"), starts_at=START, zone="UTC")


def page_of(interview) -> str:
    return reverse("interviews:interview_detail", args=[interview.pk])


def forecast_of(interview) -> str:
    return reverse("interviews:interview_forecast", args=[interview.pk])


class TestInterviewDetail:
    def test_says_when_where_and_with_whom(self, as_alice, alice, interview):
        interview.minutes, interview.medium, interview.place = 45, "video", "https://meet.example.org/abc"
        interview.save()
        for name in ("Priya Anand", "Tom Ekdahl"):
            interview.contacts.add(make_contact(alice, interview.application.company, name=name))
        text = as_alice.get(page_of(interview)).content.decode()
        assert "Wednesday 11 November 2026, 10:00 to 10:45" in text
        assert "video, with Priya Anand and Tom Ekdahl" in text
        assert 'href="https://meet.example.org/abc"' in text

    @pytest.mark.parametrize("place", ["javascript:alert(1)", "data:text/html,x", "Room 3", "ftp://example.org"])
    def test_only_web_addresses_are_links(self, as_alice, interview, place):
        interview.place = place
        interview.save()
        assert interview.place_link == ""
        assert f'href="{place}' not in as_alice.get(page_of(interview)).content.decode()

    def test_an_address_among_words(self):
        assert Interview(place="Zoom, see https://zoom.example.org/j/1?p=2.").place_link == (
            "https://zoom.example.org/j/1?p=2"
        )

    def test_the_log_is_linked_once_it_has_begun(self, as_alice, clock, interview):
        link = reverse("lessons:interview_log", args=[interview.pk])
        assert link not in as_alice.get(page_of(interview)).content.decode()
        clock.move_to(START)
        assert link in as_alice.get(page_of(interview)).content.decode()

    def test_a_no_in_this_round_offers_to_record_it(self, as_alice, clock, alice, interview):
        clock.move_to(AFTER)
        interview.outcome = "not_passed"
        interview.save()
        link = reverse("applications:rejection_create", args=[interview.application_id])
        assert link in as_alice.get(page_of(interview)).content.decode()
        make_rejection(alice, interview.application)
        assert link not in as_alice.get(page_of(interview)).content.decode()

    def test_a_strangers_is_not_there(self, as_alice, mallory):
        assert as_alice.get(page_of(make_interview(mallory))).status_code == 404

    def test_what_was_told_and_asked_stands_there_once_it_is_logged(self, as_alice, alice, clock, interview):
        clock.move_to(AFTER)
        interview.mark_logged()
        interview.save()
        make_told(alice, interview=interview, told=True, landed=4)
        make_use(alice, interview, state="forgotten", answer="Ask again.")
        Feedback.objects.create(interview=interview, asked_on=AFTER.date(), their_words="Slow down.")
        page = as_alice.get(page_of(interview)).content.decode()
        for words in ("Stories you told", "The Sunday rota", "Very well", "Forgotten", "Ask again.", "Slow down."):
            assert words in page

    def test_queries_do_not_grow(self, as_alice, alice, clock, interview, django_assert_num_queries):
        clock.move_to(AFTER)
        interview.mark_logged()
        interview.save()

        def one_more_of_each():
            interview.contacts.add(make_contact(alice, interview.application.company))
            make_asked(alice, interview)
            make_told(alice, interview=interview)
            make_use(alice, interview)
            check = make_check(alice)
            type(check).objects.filter(pk=check.pk).update(interview=interview)

        # The first visit of a day is noted, which is not what is counted here.
        as_alice.get(page_of(interview))
        one_more_of_each()
        with django_assert_num_queries(8):
            as_alice.get(page_of(interview))
        one_more_of_each()
        with django_assert_num_queries(8):
            as_alice.get(page_of(interview))


class TestInterviewForecast:
    def test_is_kept_before_the_start_and_may_change(self, as_alice, clock, interview):
        assert as_alice.post(forecast_of(interview), {"forecast_before": "65"}).url == page_of(interview)
        clock.move_to(START - timedelta(minutes=48))
        as_alice.post(forecast_of(interview), {"forecast_before": "40"})
        interview.refresh_from_db()
        assert (interview.forecast_before, interview.forecast_before_at) == (40, START - timedelta(minutes=48))
        text = as_alice.get(page_of(interview)).content.decode()
        assert "You said 40%, 11 Nov, 09:12" in text
        assert "It locks at 10:00 on 11 November" in text

    def test_is_taken_back(self, as_alice, interview):
        interview.forecast(65)
        as_alice.post(forecast_of(interview), {"forecast_before": "65", "take_back": "1"})
        interview.refresh_from_db()
        assert (interview.forecast_before, interview.forecast_before_at) == (None, None)

    @pytest.mark.parametrize("value", ["", "101", "-1", "half", "1.5"])
    def test_is_a_number_from_0_to_100(self, as_alice, interview, value):
        page = as_alice.post(forecast_of(interview), {"forecast_before": value})
        assert page.status_code == 422
        assert "Type a number from 0 to 100." in page.content.decode()
        interview.refresh_from_db()
        assert interview.forecast_before is None

    @pytest.mark.parametrize("value", ["0", "100"])
    def test_both_ends_count(self, as_alice, interview, value):
        as_alice.post(forecast_of(interview), {"forecast_before": value})
        assert f"You said {value}%" in as_alice.get(page_of(interview)).content.decode()

    @pytest.mark.parametrize("late", [timedelta(0), timedelta(hours=2)])
    def test_is_locked_from_the_start_on(self, as_alice, clock, interview, late):
        clock.move_to(START - timedelta(minutes=48))
        interview.forecast(65)
        clock.move_to(START + late)
        for attempt in ({"forecast_before": "90"}, {"take_back": "1"}):
            page = as_alice.post(forecast_of(interview), attempt)
            assert page.status_code == 422
            assert "The interview has begun, so the forecast is locked." in page.content.decode()
        interview.refresh_from_db()
        assert interview.forecast_before == 65
        text = as_alice.get(page_of(interview)).content.decode()
        assert "<b>65%</b>made 11 Nov, 09:12" in text
        assert 'name="forecast_before"' not in text

    def test_moved_later_it_stays_locked(self, as_alice, clock, interview):
        interview.forecast(65)
        clock.move_to(AFTER)
        day = AFTER + timedelta(days=7)
        url = reverse("interviews:interview_update", args=[interview.pk])
        fields = {"kind": "panel", "starts_at_0": f"{day:%Y-%m-%d}", "starts_at_1": "10:00", "revision": "1"}
        assert as_alice.post(url, fields).status_code == 302
        interview.refresh_from_db()
        assert not interview.has_begun
        assert as_alice.post(forecast_of(interview), {"forecast_before": "90"}).status_code == 422
        interview.refresh_from_db()
        assert interview.forecast_before == 65

    def test_none_was_made(self, as_alice, clock, interview):
        clock.move_to(AFTER)
        assert "No forecast was made." in as_alice.get(page_of(interview)).content.decode()

    def test_htmx_gets_the_forecast_alone(self, as_htmx, interview):
        answer = as_htmx("forecast").post(forecast_of(interview), {"forecast_before": "65"})
        text = answer.content.decode()
        assert answer.status_code == 200
        assert text.strip().startswith('<section class="section" id="forecast"')
        assert "You said 65%" in text
        refused = as_htmx("forecast").post(forecast_of(interview), {"forecast_before": "650"})
        assert refused.status_code == 422
        assert "<html" not in refused.content.decode()

    def test_takes_no_get_and_no_stranger(self, as_alice, mallory, interview):
        assert as_alice.get(forecast_of(interview)).status_code == 405
        assert as_alice.post(forecast_of(make_interview(mallory)), {"forecast_before": "5"}).status_code == 404


class TestInterviewCancel:
    @staticmethod
    def url(interview) -> str:
        return reverse("interviews:interview_cancel", args=[interview.pk])

    def test_called_off_and_back_on(self, as_alice, interview):
        as_alice.post(self.url(interview))
        text = as_alice.get(page_of(interview)).content.decode()
        assert "It did not take place" in text
        assert 'name="forecast_before"' not in text
        interview.refresh_from_db()
        assert interview.is_cancelled
        as_alice.post(self.url(interview), {"undo": "1"})
        interview.refresh_from_db()
        assert interview.outcome == "pending"

    def test_not_one_that_took_place(self, as_alice, clock, interview):
        clock.move_to(AFTER)
        interview.mark_logged()
        interview.save()
        page = as_alice.post(self.url(interview))
        assert page.status_code == 422
        assert "took place" in page.content.decode()

    def test_takes_no_get_and_no_stranger(self, as_alice, mallory, interview):
        assert as_alice.get(self.url(interview)).status_code == 405
        assert as_alice.post(self.url(make_interview(mallory))).status_code == 404


class TestInterviewDelete:
    def test_lists_what_goes_and_deletes(self, as_alice, alice, interview):
        make_asked(alice, interview)
        make_asked(alice, interview)
        interview.forecast(65)
        url = reverse("interviews:interview_delete", args=[interview.pk])
        text = as_alice.get(url).content.decode()
        assert "2 questions they asked" in text
        assert "your forecast" in text
        assert Interview.objects.exists()
        answer = as_alice.post(url)
        assert answer.url == reverse("applications:application_detail", args=[interview.application_id])
        assert not Interview.objects.exists()

    def test_every_row_that_hangs_on_it_is_named(self):
        """A new table that refers to an interview has to be added to `goes_with_it`."""
        accessors = {
            relation.get_accessor_name()
            for relation in Interview._meta.related_objects
            if not relation.related_model._meta.auto_created
        }
        assert accessors == {"asked", "told", "own_questions", "checks", "feedback", "debrief", "invitations"}

    def test_a_strangers_stays(self, as_alice, mallory):
        hers = make_interview(mallory)
        assert as_alice.post(reverse("interviews:interview_delete", args=[hers.pk])).status_code == 404
        assert Interview.objects.exists()
