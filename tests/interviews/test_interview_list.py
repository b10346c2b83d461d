from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace

import pytest
import time_machine
from django.urls import reverse

from interviews.views.listing import A_PAGE, by_nearness
from tests.factories import make_application, make_contact, make_interview

URL = reverse("interviews:interview_list")
# A Tuesday.
NOON = datetime(2026, 11, 10, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def on_a_tuesday():
    with time_machine.travel(NOON, tick=False):
        yield


def at(day: int, hour: int = 10) -> SimpleNamespace:
    return SimpleNamespace(starts_at=datetime(2026, 11, day, hour, tzinfo=UTC))


class TestByNearness:
    def test_the_week_ends_on_sunday(self):
        tuesday, sunday, monday = at(10), at(15), at(16)
        groups = by_nearness([tuesday, sunday, monday], date(2026, 11, 10))
        assert groups == [("Today", [tuesday]), ("This week", [sunday]), ("Later", [monday])]

    def test_nothing(self):
        assert by_nearness([], date(2026, 11, 10)) == []

    def test_on_a_sunday_tomorrow_is_later(self):
        monday = at(16)
        assert by_nearness([monday], date(2026, 11, 15)) == [("Later", [monday])]


class TestInterviewList:
    def test_the_next_first_and_the_latest_past_first(self, as_alice, alice):
        later, soon, tonight = (make_interview(alice, days=days) for days in (20, 3, 0.2))
        old, lately = (make_interview(alice, days=days) for days in (-20, -3))
        page = as_alice.get(URL)
        assert page.context["coming"] == [("Today", [tonight]), ("This week", [soon]), ("Later", [later])]
        assert list(page.context["past"]) == [lately, old]
        assert reverse("interviews:interview_add") in page.content.decode()

    def test_what_is_not_logged_asks_for_it(self, as_alice, alice):
        open_one, logged, cancelled = (make_interview(alice, days=-days) for days in (1, 2, 3))
        logged.mark_logged()
        logged.save()
        cancelled.cancel()
        text = as_alice.get(URL).content.decode()
        assert text.count("Log it") == 1
        assert reverse("lessons:interview_log", args=[open_one.pk]) in text

    def test_one_that_was_called_off_is_not_coming(self, as_alice, alice):
        make_interview(alice).cancel()
        assert as_alice.get(URL).context["coming"] == []

    def test_nothing_yet_says_what_to_do(self, as_alice, mallory):
        make_interview(mallory)
        text = as_alice.get(URL).content.decode()
        assert "None yet" in text
        assert "Add an interview" in text

    def test_pages(self, as_alice, alice):
        application = make_application(alice)
        for number in range(A_PAGE + 1):
            make_interview(alice, application, starts_at=NOON - timedelta(days=number + 1))
        assert "Page 1 of 2" in as_alice.get(URL).content.decode()
        assert len(as_alice.get(URL, {"page": 2}).context["past"]) == 1
        assert as_alice.get(URL, {"page": "x"}).status_code == 200

    def test_queries_do_not_grow(self, as_alice, alice, django_assert_num_queries):
        def three_more():
            for number in range(3):
                interview = make_interview(alice, make_application(alice), days=number + 1)
                interview.contacts.add(make_contact(alice, interview.application.company))
                make_interview(alice, make_application(alice), days=-number - 1)

        three_more()
        with django_assert_num_queries(6):
            as_alice.get(URL)
        three_more()
        with django_assert_num_queries(6):
            as_alice.get(URL)
