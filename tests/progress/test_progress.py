import csv
import gzip
import re
from datetime import UTC, date, datetime

import pytest
import time_machine
from django.urls import reverse

from progress.report.page import build_report, in_rows
from progress.report.search import rhythm_says
from progress.report.section import Section
from progress.stats import Comparison, rhythm
from progress.synthetic.search import seed_search
from tests import factories
from tests.factories import (
    make_application,
    make_cause,
    make_check,
    make_debrief,
    make_interview,
    make_rating,
    make_rejection,
    make_user,
)

pytestmark = pytest.mark.django_db

PROGRESS = "/progress/"
AN_HOUR_BEFORE = datetime(2026, 11, 1, 8, 30, tzinfo=UTC)


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
    return build_report(user, user.today(), first, last)


class TestProgress:
    def test_nothing_yet(self, as_alice):
        response = as_alice.get(PROGRESS)
        assert response.status_code == 200
        assert "There is nothing to count in these days yet." in response.text
        assert "What will stand here" in response.text
        assert "Finish a first debrief" in response.text
        assert "<table" not in response.text
        assert "csv=" not in response.text
        page = response.context["page"]
        assert page.shown == ()
        assert [section.name for section in page.to_come] == ["funnel", "lessons", "forecasts"]

    def test_what_is_not_there_is_said_once_below_all_else(self, as_alice, alice):
        make_application(alice)
        response = as_alice.get(PROGRESS)
        assert response.text.count("No application closed with a no in this time") == 1
        assert [part.head for part in response.context["page"].shown] == [""]
        below = response.text.partition("Not there yet")[2]
        assert "No application closed with a no" in below
        assert "No commitment was written" in below

    def test_what_stands_alone_in_its_row_has_all_of_it(self):
        narrow, wide = Section("a", ""), Section("b", "", is_wide=True)
        for sections, are_wide in (
            ([narrow], [True]),
            ([narrow, narrow], [False, False]),
            ([narrow, wide, narrow, narrow, narrow], [True, True, False, False, True]),
            ([], []),
        ):
            assert [section.is_wide for section in in_rows(sections)] == are_wide

    def test_a_first_look(self, as_alice, alice):
        debrief = finished(alice, 3, "Pellworth Energy", _3=2, _4=0)
        make_interview(alice, days=-4)
        response = as_alice.get(PROGRESS)
        assert "Early numbers, so read them lightly." in response.text
        assert "One rating so far; too few to speak of a change" in response.text
        assert reverse("lessons:debrief_update", args=[debrief.pk]) in response.text
        assert "Pellworth Energy" in response.text
        assert "Two applications, one interview and one debrief in" in response.text

    def test_other_peoples_rows_never_count(self, as_alice, mallory):
        for name, factory in vars(factories).items():
            if name.startswith("make_") and name != "make_user":
                factory(mallory)
        finished(mallory, 3, _3=2)
        page = as_alice.get(PROGRESS).context["page"]
        assert [name for name, section in page.sections.items() if not section.is_empty] == []
        assert page.claims == ()

    def test_a_period(self, as_alice, alice):
        make_application(alice, days=30)
        make_application(alice, days=10)
        response = as_alice.get(PROGRESS, {"from": "2026-10-31", "to": "2026-10-31"})
        assert "One application in one week" in response.text
        assert "From 31 October 2026 to 31 October 2026" in response.text
        assert 'value="2026-10-31"' in response.text

    def test_the_last_thirty_days_at_one_click(self, as_alice):
        text = as_alice.get(PROGRESS).text
        assert "?from=2026-10-12" in text
        assert 'aria-current="true">This search' in text
        assert 'aria-current="true">Last 30 days' in as_alice.get(PROGRESS, {"from": "2026-10-12"}).text

    def test_no_day(self, as_alice):
        no_day, a_slip = "This is not a day of the calendar", "That year looks like a slip"
        for asked, said in (("soon", no_day), ("0001-01-01", a_slip)):
            response = as_alice.get(PROGRESS, {"from": asked, "to": asked})
            assert response.status_code == 422
            assert said in response.text
            assert f'value="{asked}"' in response.text

    def test_the_wrong_way_round(self, as_alice):
        response = as_alice.get(PROGRESS, {"from": "2026-11-09", "to": "2026-11-01"})
        assert response.status_code == 422
        assert "The last day lies before the first." in response.text

    def test_the_future_is_left_out(self, alice):
        make_application(alice, days=1)
        assert page_of(alice, last=date(2030, 1, 1)).last == date(2026, 11, 10)

    def test_only_reading(self, as_alice):
        assert as_alice.post(PROGRESS).status_code == 405

    @pytest.mark.parametrize(("period", "queries"), [({"from": "2026-09-01"}, 6), ({}, 9)], ids=["own days", "all"])
    def test_queries_do_not_grow_with_rows(self, as_alice, alice, django_assert_max_num_queries, period, queries):
        for _ in range(2):
            for days in (1, 40):
                finished(alice, days, _3=2, _4=3)
                make_interview(alice, days=-days)
                make_check(alice)
            # Two of all are asked only where the keys of her applications lie on more than one shelf.
            with django_assert_max_num_queries(queries):
                as_alice.get(PROGRESS, period)


class TestHeatmap:
    def test_months_and_debriefs(self, alice):
        finished(alice, 1, _3=4, _4=0)
        finished(alice, 2, _3=3, _5=None)
        finished(alice, 20, _3=1)
        table = page_of(alice).sections["lessons"].heat
        assert [group.month.first for group in table.groups] == [date(2026, 10, 1), date(2026, 11, 1)]
        third = table.rows[2]
        assert third.lesson.slug == "ask-questions"
        assert [(mean.text, [cell.text for cell in cells]) for mean, cells in third.months] == [
            ("1.0", ["1"]),
            ("3.5", ["3", "4"]),
        ]
        assert {cell.css for _, cells in table.rows[3].months for cell in cells} == {"ink-0"}

    def test_the_halves_that_a_change_is_told_from(self, as_alice, alice):
        for days in (45, 46, 47, 48):
            finished(alice, days, _3=1)
        for days in (1, 2, 3, 4):
            finished(alice, days, _3=3)
        section = page_of(alice).sections["lessons"]
        assert section.says == "“Ask questions” is rated higher than at first"
        assert section.heat.halves.rows == (("Ask questions", "1.0", "4", "3.0", "4"),)
        assert "The two halves as a table" in as_alice.get(PROGRESS).text

    def test_only_finished_debriefs_count(self, alice):
        make_rating(alice, rating=2)
        assert page_of(alice).sections["lessons"].heat is None

    def test_the_year_is_said_where_there_is_doubt(self, alice):
        finished(alice, 1, _3=4)
        assert page_of(alice).sections["lessons"].heat.month_format == "F"
        finished(alice, 340, _3=4)
        assert page_of(alice).sections["lessons"].heat.month_format == "M y"


class TestRhythm:
    def test_interviews_held_are_counted_on_the_persons_day(self):
        person = make_user(zone="Pacific/Auckland")
        application = make_application(person, days=3)
        # Monday in Auckland, Sunday in Greenwich.
        make_interview(person, application, starts_at=datetime(2026, 11, 8, 20, tzinfo=UTC))
        make_interview(person, application, days=1)
        make_interview(person, application, days=-1, outcome="cancelled")
        chart = page_of(person).sections["rhythm"].chart
        assert chart.table.rows[-1] == ("9 November 2026, so far", "0", "1", "0")

    def test_the_hour_that_comes_twice_is_one_day(self):
        """In Berlin the clocks go back on 25 October: 00:30 and 23:30 of that day lie 24 hours apart, not 23."""
        person = make_user(zone="Europe/Berlin")
        application = make_application(person, days=30)
        for moment in (datetime(2026, 10, 24, 22, 30, tzinfo=UTC), datetime(2026, 10, 25, 22, 30, tzinfo=UTC)):
            make_interview(person, application, starts_at=moment)
        day = date(2026, 10, 25)
        assert page_of(person, day, day).figures.facts.held == {day: 2}
        assert page_of(person, date(2026, 10, 24), date(2026, 10, 24)).figures.facts.held == {}

    def test_a_job_that_is_only_saved_was_not_sent(self, alice):
        make_application(alice, stage="saved")
        assert page_of(alice).sections["rhythm"].chart is None

    @pytest.mark.parametrize(
        ("applications", "interviews", "says"),
        [
            ((67, 65), (28, 25), "No clear change in applications and interviews"),
            ((20, 45), (6, 30), "More applications and interviews than in the weeks before"),
            ((20, 45), (9, 7), "More applications, no clear change in interviews"),
            ((10, 5), (0, 0), "No clear change in applications"),
            ((0, 0), (30, 6), "Fewer interviews than in the weeks before"),
        ],
    )
    def test_what_chance_alone_would_part_is_no_finding(self, applications, interviews, says):
        day = date(2026, 11, 14)
        assert rhythm_says(rhythm({day: 1}, {}, {}, day), Comparison(applications, interviews)) == says

    def test_what_was_not_noted_is_not_called_none(self, alice):
        for days in range(0, 70, 3):
            make_application(alice, days=days)
        section = page_of(alice).sections["rhythm"]
        assert section.doubt.startswith("The last four whole weeks against the four before: ")
        assert "interview" not in section.says + section.doubt + section.chart.desc

    def test_a_day_long_past_does_not_draw_a_column_for_each_month_since(self, alice):
        make_application(alice, applied_on=date(1926, 1, 1))
        make_application(alice, days=3)
        section = page_of(alice).sections["rhythm"]
        assert len(section.chart.table.rows) <= 61
        assert "Drawn from" in section.foot[0]
        assert "Drawn are the latest 26 of" in page_of(alice).sections["calendar"].foot[0]


class TestNoes:
    def test_by_stage_reached(self, alice):
        for _ in range(3):
            make_rejection(alice, days=3)
        make_rejection(alice, days=3, stage="interviewing", whose="partly")
        found = page_of(alice).sections
        assert found["noes"].chart.table.rows == (
            ("Applied", "3"),
            ("First conversation", "0"),
            ("Interviews", "1"),
            ("Offer", "0"),
        )
        assert found["noes"].says == "Four noes: too few to say where they come"
        assert found["whose"].says == "One of four was about you"
        assert [pile.count for pile in found["whose"].units.piles] == [0, 3, 1]

    def test_what_is_proven_stands_apart_from_what_is_guessed(self, alice):
        debrief = finished(alice, 3)
        make_cause(alice, debrief, whose="mine", known="told")
        make_cause(alice, debrief, whose="mine", known="guess")
        make_cause(alice, debrief, whose="theirs", known="guess")
        (table,) = page_of(alice).sections["whose"].tables
        assert [row.cells for row in table.rows] == [("Mine to change", "1", "1"), ("Theirs", "0", "1")]

    def test_of_what_is_not_known_nothing_is_said(self, alice):
        for _ in range(2):
            make_rejection(alice, days=3)
        assert page_of(alice).sections["whose"].says == "Whose the two noes were is not known"

    def test_one_that_was_reopened_is_no_no(self, alice):
        make_rejection(alice, days=3).application.reopen(alice.today())
        assert page_of(alice).sections["noes"].chart is None


class TestForecasts:
    def forecast(self, alice, number, **fields):
        for n in range(number):
            make_interview(
                alice,
                days=-9,
                forecast_before=80,
                forecast_before_at=AN_HOUR_BEFORE,
                outcome="passed" if n % 4 == 0 else "not_passed",
                **fields,
            )

    def test_nine_claim_nothing(self, as_alice, alice):
        self.forecast(alice, 9)
        response = as_alice.get(PROGRESS)
        assert "One more decided forecast, and this will start to mean something" in response.text
        page = response.context["page"]
        assert page.sections["forecasts"].chart is None
        assert "forecasts" not in {section.name for section in page.claims}

    def test_too_much_is_said_first(self, as_alice, alice):
        self.forecast(alice, 20)
        response = as_alice.get(PROGRESS)
        assert response.context["page"].claims[0].says == "You expect 55 points more than you get"
        assert "5 of 20 came true" in response.text


class TestComparison:
    def test_none_for_the_whole_search(self, as_alice, alice):
        make_application(alice, days=3)
        assert "the days before" not in as_alice.get(PROGRESS).text

    def test_beside_as_many_days_before(self, as_alice, alice):
        for days in (3, 4, 40):
            make_application(alice, days=days)
        section = as_alice.get(PROGRESS, {"from": "2026-10-12"}).context["page"].sections["compared"]
        assert section.what == "These 30 days beside the 30 before, 12 September 2026 to 11 October 2026"
        assert section.tables[0].rows[0].cells == ("Applications sent", "2", "1", "")

    def test_nothing_before(self, alice):
        make_application(alice, days=3)
        section = page_of(alice, date(2026, 10, 12)).sections["compared"]
        assert section.is_empty
        assert section.says.startswith("Nothing is noted of as many days before")

    def test_of_too_few_on_either_side_nothing_is_said(self, alice):
        for days in (3, 40):
            make_application(alice, days=days)
        assert page_of(alice, date(2026, 10, 12)).sections["compared"].says.endswith("too few to compare shares")


class TestFunnel:
    def test_one_closed_as_not_answered_has_not_left(self, alice):
        make_application(alice, days=60).move("no_response", alice.today())
        make_application(alice, days=60)
        section = page_of(alice).sections["funnel"]
        assert section.tables[0].rows[0].cells == ("Applied", "not half yet", "", "2 of 2")
        assert "one closed as not answered stands there yet" in section.tables[0].note
        assert section.tables[0].rows[0].is_few
        assert section.foot == ("One is still open and may yet go on, so no share is final.",)


class TestCost:
    def dear(self, alice, hours, **ratings):
        application = make_application(alice, days=9, hours_spent=hours)
        debrief = make_debrief(alice, make_rejection(alice, application, days=3))
        for lesson, rating in ratings.items():
            make_rating(alice, debrief, lesson=int(lesson[1:]), rating=rating)
        debrief.finish()

    def test_the_dearest_is_not_called_most(self, alice):
        for lesson in ("_3", "_3", "_9", "_10"):
            self.dear(alice, "1.25", **{lesson: 1})
        section = page_of(alice).sections["cost"]
        assert section.says == "Misses of “Ask questions” went with more hours than any other"
        assert section.doubt.startswith("2.5 of 5.0 hours, at four noes with a miss.")

    def test_none_stands_out(self, alice):
        for lesson in ("_3", "_3", "_9", "_9"):
            self.dear(alice, 2, **{lesson: 1})
        assert page_of(alice).sections["cost"].says == "No lesson stands out by the hours that went with its misses"


class TestFigureFile:
    def test_every_figure_has_one(self, as_alice, alice):
        seed_search(alice, 30, alice.today(), seed=4)
        page = as_alice.get(PROGRESS).context["page"]
        for name, section in page.sections.items():
            assert section.is_empty or f"?csv={name}" in as_alice.get(PROGRESS).text
            response = as_alice.get(PROGRESS, {"csv": name})
            lines = response.text.splitlines()
            assert response["Content-Type"] == "text/csv; charset=utf-8"
            assert len({len(row) for row in csv.reader(lines)}) == 1, name

    def test_only_of_the_period(self, as_alice, alice):
        make_application(alice, days=3)
        make_application(alice, days=300)
        response = as_alice.get(PROGRESS, {"csv": "funnel", "from": "2026-11-01"})
        assert 'filename="funnel-2026-11-01.csv"' in response["Content-Disposition"]
        assert response.text.splitlines()[1].startswith("applied,1,0,1,")

    def test_a_name_that_a_spreadsheet_would_take_for_a_formula(self, as_alice, alice):
        make_application(alice, days=40, source="=1+1")
        assert "'=1+1" in as_alice.get(PROGRESS, {"csv": "works"}).text

    def test_none_of_that_name(self, as_alice):
        assert as_alice.get(PROGRESS, {"csv": "compared"}).status_code == 404

    def test_days_that_cannot_be(self, as_alice):
        assert as_alice.get(PROGRESS, {"csv": "funnel", "from": "soon"}).status_code == 422


class TestTruth:
    @pytest.mark.parametrize("stage", ["offer", "accepted", "declined"])
    def test_with_an_offer_one_has_had_interviews(self, as_alice, alice, stage):
        """Also where no interview was ever noted."""
        application = make_application(alice, days=9)
        application.move("offer", alice.today())
        if stage != "offer":
            application.move(stage, alice.today())
        response = as_alice.get(PROGRESS)
        page = response.context["page"]
        assert page.sections["funnel"].chart.table.rows[2][:2] == ("Interviews", "1")
        assert not re.search(r"no interview|none .*interview|no conversation", response.text, re.IGNORECASE)

    def test_days_to_come(self, as_alice):
        response = as_alice.get(PROGRESS, {"from": "2027-01-01"})
        assert response.status_code == 422
        assert "These days have not come yet." in response.text

    def test_the_first_and_the_last_day_of_all(self, as_alice, alice):
        make_application(alice, days=3)
        for to in ("1995-01-01", "2199-12-31"):
            assert as_alice.get(PROGRESS, {"from": "1995-01-01", "to": to}).status_code == 200

    def test_light_enough(self, as_alice, alice):
        seed_search(alice, 120, alice.today(), seed=2)
        assert len(gzip.compress(as_alice.get(PROGRESS).content)) <= 40 * 1024
