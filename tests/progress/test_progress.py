from datetime import UTC, date, datetime

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone

from progress.dashboard import build_dashboard
from tests import factories
from tests.factories import (
    make_application,
    make_check,
    make_debrief,
    make_interview,
    make_rating,
    make_rejection,
    make_user,
)

pytestmark = pytest.mark.django_db

PROGRESS = "/progress/"


@pytest.fixture(autouse=True)
def tuesday():
    with time_machine.travel(datetime(2026, 11, 10, 9, 30, tzinfo=UTC), tick=False):
        yield


def finished(owner, days, company="", **ratings):
    """A finished debrief of a no of `days` ago, with ratings by lesson: _3=2."""
    debrief = make_debrief(owner, make_rejection(owner, make_application(owner, company, days=days + 5), days=days))
    for lesson, rating in ratings.items():
        make_rating(owner, debrief, lesson=int(lesson[1:]), rating=rating)
    debrief.finish()
    return debrief


def page_of(user, first=None, last=None):
    return build_dashboard(user, user.today(), first, last)


class TestProgress:
    def test_nothing_yet(self, as_alice):
        response = as_alice.get(PROGRESS)
        assert response.status_code == 200
        assert "Nothing lies in this time yet." in response.text
        assert "Finish a first debrief" in response.text
        assert "<table" not in response.text

    def test_a_first_look(self, as_alice, alice):
        debrief = finished(alice, 3, "Pellworth Energy", _3=2, _4=0)
        make_interview(alice, days=-4)
        response = as_alice.get(PROGRESS)
        assert "Early numbers, so read them lightly." in response.text
        assert "One rating so far; too few to speak of a change" in response.text
        assert reverse("lessons:debrief_update", args=[debrief.pk]) in response.text
        assert "Pellworth Energy" in response.text
        assert response.text.count("Show as a table") == 2
        assert "Two applications and one interview in" in response.text

    def test_other_peoples_rows_never_count(self, as_alice, mallory):
        for name, factory in vars(factories).items():
            if name.startswith("make_") and name != "make_user":
                factory(mallory)
        finished(mallory, 3, _3=2)
        page = as_alice.get(PROGRESS).context["page"]
        assert [section.picture for section in (page.lessons, page.weekly, page.stages, page.whose)] == [None] * 4

    def test_a_period(self, as_alice, alice):
        make_application(alice, days=30)
        make_application(alice, days=10)
        response = as_alice.get(PROGRESS, {"from": "2026-10-31", "to": "2026-10-31"})
        assert "One application and no interviews in one week" in response.text
        assert "31 Oct 2026 to 31 Oct 2026" in response.text
        assert 'value="2026-10-31"' in response.text

    def test_the_last_thirty_days_at_one_click(self, as_alice):
        text = as_alice.get(PROGRESS).text
        assert "?from=2026-10-12" in text
        assert 'aria-current="true">This search' in text
        assert 'aria-current="true">Last 30 days' in as_alice.get(PROGRESS, {"from": "2026-10-12"}).text

    def test_no_day(self, as_alice):
        response = as_alice.get(PROGRESS, {"from": "soon"})
        assert response.status_code == 422
        assert "Give the day as a date" in response.text
        assert 'value="soon"' in response.text

    def test_the_wrong_way_round(self, as_alice):
        response = as_alice.get(PROGRESS, {"from": "2026-11-09", "to": "2026-11-01"})
        assert response.status_code == 422
        assert "The last day lies before the first." in response.text

    def test_the_future_is_left_out(self, alice):
        make_application(alice, days=1)
        assert page_of(alice, last=date(2030, 1, 1)).last == date(2026, 11, 10)

    def test_only_reading(self, as_alice):
        assert as_alice.post(PROGRESS).status_code == 405

    def test_queries_do_not_grow_with_rows(self, as_alice, alice, django_assert_max_num_queries):
        for _ in range(2):
            for days in (1, 40):
                finished(alice, days, _3=2, _4=3)
                make_interview(alice, days=-days)
                make_check(alice)
            with django_assert_max_num_queries(10) as asked:
                as_alice.get(PROGRESS)
            assert len(asked) == 9


class TestHeatmap:
    def test_months_and_debriefs(self, alice):
        finished(alice, 1, _3=4, _4=0)
        finished(alice, 2, _3=3, _5=None)
        finished(alice, 20, _3=1)
        table = page_of(alice).lessons.picture
        assert [group.month.first for group in table.groups] == [date(2026, 10, 1), date(2026, 11, 1)]
        third = table.rows[2]
        assert third.lesson.slug == "ask-questions"
        assert [(mean.text, [cell.text for cell in cells]) for mean, cells in third.months] == [
            ("1.0", ["1"]),
            ("3.5", ["3", "4"]),
        ]
        assert {cell.css for _, cells in table.rows[3].months for cell in cells} == {"ink-0"}

    def test_only_finished_debriefs_count(self, alice):
        make_rating(alice, rating=2)
        assert page_of(alice).lessons.picture is None

    def test_the_year_is_said_where_there_is_doubt(self, alice):
        finished(alice, 1, _3=4)
        assert page_of(alice).lessons.picture.month_format == "F"
        finished(alice, 340, _3=4)
        assert page_of(alice).lessons.picture.month_format == "M y"


class TestWeekly:
    def test_interviews_held_are_counted_on_the_persons_day(self):
        person = make_user(zone="Pacific/Auckland")
        application = make_application(person, days=3)
        # Monday in Auckland, Sunday in Greenwich.
        make_interview(person, application, starts_at=datetime(2026, 11, 8, 20, tzinfo=UTC))
        make_interview(person, application, days=1)
        make_interview(person, application, days=-1, outcome="cancelled")
        with timezone.override(person.tz):
            chart = page_of(person).weekly.picture
        assert chart.table.rows[-1] == ("9 November 2026, so far", "0", "1", "0")

    def test_a_job_that_is_only_saved_was_not_sent(self, alice):
        make_application(alice, stage="saved")
        assert page_of(alice).weekly.picture is None


class TestNoes:
    def test_by_stage_reached(self, alice):
        for _ in range(3):
            make_rejection(alice, days=3)
        make_rejection(alice, days=3, stage="interviewing", whose="partly")
        page = page_of(alice)
        assert page.stages.picture.table.rows == (
            ("Applied", "3"),
            ("First conversation", "0"),
            ("Interviews", "1"),
            ("Offer", "0"),
        )
        assert page.stages.says == "Four noes: too few to say where they come"
        assert page.whose.says == "One of four was about you"
        assert [pile.count for pile in page.whose.picture.piles] == [0, 3, 1]

    def test_one_that_was_reopened_is_no_no(self, alice):
        make_rejection(alice, days=3).application.reopen(alice.today())
        assert page_of(alice).stages.picture is None
