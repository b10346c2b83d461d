import re
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone

from applications.models import Application
from interviews.models import Feedback, RehearsalCard
from progress.today import build_today
from tests import factories
from tests.factories import (
    days_ago,
    make_application,
    make_asked,
    make_card,
    make_check,
    make_commitment,
    make_debrief,
    make_feedback,
    make_interview,
    make_rating,
    make_rejection,
    make_told,
    make_user,
)

pytestmark = pytest.mark.django_db

TODAY = "/"
# A Tuesday, in the morning.
MORNING = datetime(2026, 11, 10, 9, 30, tzinfo=UTC)


@pytest.fixture(autouse=True)
def tuesday():
    with time_machine.travel(MORNING, tick=False):
        yield


@pytest.fixture
def quiet(alice):
    """An application that asks for nothing, so that the page is not the first-run page."""
    return make_application(alice, "Quiet Mills", days=3)


def page_of(user):
    return build_today(user, user.today(), timezone.now())


def texts(user):
    return [row.text for row in page_of(user).rows]


def talked(owner, company="", **fields):
    """A no after a first conversation."""
    return make_rejection(owner, make_application(owner, company), stage="screening", **fields)


class TestToday:
    def test_a_new_account_is_welcomed(self, as_alice):
        response = as_alice.get(TODAY)
        assert response.status_code == 200
        assert response.templates[0].name == "progress/first_run.html"

    def test_what_a_new_account_adds_first_was_sent(self, as_alice, alice):
        """Also where the first try lacked a word, and the whole form came back."""
        hidden = dict(re.findall(r'type="hidden" name="(stage|applied_on)" value="([^"]*)"', as_alice.get(TODAY).text))
        assert hidden == {"stage": "applied", "applied_on": f"{alice.today()}"}

    def test_an_archived_application_is_no_new_account(self, as_alice, quiet):
        quiet.archive()
        assert as_alice.get(TODAY).templates[0].name == "progress/today.html"

    def test_nothing_due(self, as_alice, quiet):
        response = as_alice.get(TODAY)
        assert response.status_code == 200
        assert "Good morning, Alice. Nothing needs you today. That counts as a day off." in response.text
        assert "Tuesday 10 November" in response.text
        assert response.context["attention_count"] == 0
        assert response.context["application_count"] == 1

    def test_adding_is_always_at_hand(self, as_alice, quiet):
        text = as_alice.get(TODAY).text
        main = text[text.index("<main") : text.index("</main>")]
        assert reverse("interviews:interview_add") in main
        assert reverse("applications:application_create") in main

    def test_the_hour_is_the_persons_own(self, client):
        person = make_user(name="Ines", zone="Pacific/Auckland")
        make_application(person, days=2)
        client.force_login(person)
        response = client.get(TODAY)
        assert "Good evening, Ines." in response.text

    def test_without_a_name(self, client):
        person = make_user()
        make_application(person, days=2)
        assert page_of(person).says.startswith("Good morning. ")

    def test_only_reading(self, as_alice):
        assert as_alice.post(TODAY).status_code == 405

    def test_other_peoples_rows_never_count(self, as_alice, quiet, mallory):
        for name, factory in vars(factories).items():
            if name.startswith("make_") and name not in {"make_user"}:
                factory(mallory)
        make_application(mallory, "Mallory Works", days=40)
        make_application(mallory, next_step="Call", next_step_on=mallory.today())
        talked(mallory)
        response = as_alice.get(TODAY)
        assert response.context["attention_count"] == 0
        assert response.context["application_count"] == 1
        assert response.context["page"].momentum == "In the last six weeks: one application sent."
        assert not response.context["page"].commitments


class TestDebriefsWaiting:
    def test_one_not_begun(self, as_alice, alice):
        no = talked(alice, "Pellworth Energy", days=1, their_words="It was a close decision.")
        response = as_alice.get(TODAY)
        (card,) = response.context["page"].debriefs
        assert card.rejection == no
        assert "A no came in yesterday." in response.text
        assert "Set yesterday down on paper" in response.text
        assert "It was a close decision." in response.text
        assert "Start the debrief" in response.text
        assert reverse("lessons:debrief_begin", args=[no.pk]) in response.text

    def test_one_begun_says_how_far(self, as_alice, alice):
        debrief = make_debrief(alice, talked(alice))
        make_rating(alice, debrief, lesson=1, rating=3)
        make_rating(alice, debrief, lesson=2, rating=0)
        make_rating(alice, debrief, lesson=3, rating=None)
        text = as_alice.get(TODAY).text
        assert "You have started: 2 of 10 lessons." in text
        assert "Go on with the debrief" in text

    def test_it_can_be_put_off_and_let_go(self, as_alice, alice):
        no = talked(alice)
        text = as_alice.get(TODAY).text
        assert reverse("lessons:rejection_remind", args=[no.pk]) in text
        assert 'name="remind_on" value="2026-11-12"' in text
        assert "Remind me on Thursday" in text
        assert reverse("lessons:rejection_let_go", args=[no.pk]) in text

    @pytest.mark.parametrize(("days", "is_shown"), [(0, True), (1, False)])
    def test_the_reminder_is_kept(self, alice, days, is_shown):
        make_debrief(alice, talked(alice, days=20), remind_on=days_ago(alice, -days))
        assert bool(page_of(alice).debriefs) is is_shown

    def test_finished_let_go_and_reopened_are_not_asked_for(self, alice, quiet):
        make_debrief(alice, talked(alice, days=20)).finish()
        make_debrief(alice, talked(alice, days=20)).let_go()
        reopened = talked(alice, days=20)
        reopened.application.reopen(alice.today())
        assert not page_of(alice).debriefs
        assert page_of(alice).attention_count == 0

    def test_at_most_three_cards_and_the_next_interview_has_its_place(self, alice):
        for _ in range(6):
            talked(alice, days=20)
        assert (len(page_of(alice).debriefs), len(page_of(alice).interviews)) == (3, 0)
        for days in (1, 2):
            make_interview(alice, days=days)
        page = page_of(alice)
        assert (len(page.debriefs), len(page.interviews)) == (2, 1)
        assert [row.text for row in page.rows if row.icon == "door-closed"][-1] == "One more debrief waiting"

    def test_a_no_on_paper_is_a_small_thing(self, alice):
        no = make_rejection(alice, make_application(alice, "Ostra Health"), days=1)
        page = page_of(alice)
        assert not page.debriefs
        assert [(row.text, row.url) for row in page.rows] == [
            ("Debrief Ostra Health", reverse("lessons:debrief_begin", args=[no.pk]))
        ]
        assert "One debrief is waiting. It keeps." in page.says

    @pytest.mark.parametrize(("count", "rows"), [(5, 5), (6, 1)])
    def test_many_on_paper_become_one_row(self, alice, count, rows):
        for _ in range(count):
            make_rejection(alice, days=1)
        page = page_of(alice)
        assert len(page.rows) == rows
        if rows == 1:
            assert page.rows[0].text == "Six noes to put down in a minute each"
            assert page.rows[0].url == reverse("lessons:debrief_tap")


class TestInterviews:
    def test_one_coming(self, as_alice, alice):
        application = make_application(alice, "Northmere Water", job_title="Planning analyst")
        interview = make_interview(alice, application, days=1, round=2, medium="video", minutes=45)
        text = as_alice.get(TODAY).text
        assert "Tomorrow someone wants to meet you again." in text
        assert "Second round tomorrow" in text
        assert "Wednesday 09:30, video, 45 minutes" in text
        assert "Northmere Water, Planning analyst" in text
        assert "Forecast not made yet" in text
        assert reverse("lessons:interview_prepare", args=[interview.pk]) in text

    def test_the_forecast_is_made(self, as_alice, alice):
        make_interview(alice, days=1).forecast(60)
        text = as_alice.get(TODAY).text
        assert "Forecast made" in text
        assert "60" not in text[text.index("Forecast made") : text.index("Prepare", text.index("Forecast made"))]

    def test_the_commitments_that_fit_it(self, alice):
        fits = make_commitment(alice, kinds=["panel"])
        every = make_commitment(alice, kinds=[])
        make_commitment(alice, kinds=["phone"])
        make_commitment(alice, kinds=["panel"], dropped_on=alice.today())
        make_interview(alice, days=1, kind="panel")
        assert set(page_of(alice).interviews[0].commitments) == {fits, every}

    @pytest.mark.parametrize(("days", "is_shown"), [(7, True), (8, False)])
    def test_a_week_ahead(self, alice, quiet, days, is_shown):
        make_interview(alice, quiet, days=days)
        assert bool(page_of(alice).interviews) is is_shown

    def test_a_cancelled_one_is_not_coming(self, alice, quiet):
        make_interview(alice, quiet, days=1, outcome="cancelled")
        make_interview(alice, quiet, days=-1, outcome="cancelled")
        assert page_of(alice).attention_count == 0

    def test_after_a_no_nobody_wants_to_meet_you_there(self, as_alice, alice):
        """It comes back with the application, and what was held still wants its log."""
        application = make_application(alice)
        make_interview(alice, application, days=1, round=2)
        make_interview(alice, application, days=-1)
        make_rejection(alice, application)
        page = page_of(alice)
        assert page.interviews == ()
        assert "wants to meet you" not in page.says
        assert [row.action for row in page.rows if row.icon == "notebook-pen"] == ["Log it"]
        assert "Coming" not in as_alice.get(reverse("interviews:interview_list")).text
        text = as_alice.get(application.get_absolute_url()).text
        assert "It was still to come when this one closed." in text
        Application.objects.get().undo_rejection()
        assert len(page_of(alice).interviews) == 1

    def test_one_past_wants_its_log(self, as_alice, alice):
        interview = make_interview(alice, make_application(alice, "Calder Freight", days=5), days=-1)
        response = as_alice.get(TODAY)
        assert "Log the interview with Calder Freight" in response.text
        assert reverse("lessons:interview_log", args=[interview.pk]) in response.text
        interview.mark_logged()
        interview.save()
        assert texts(alice) == []

    @pytest.mark.parametrize(("days", "is_asked"), [(59, True), (61, False)])
    def test_one_long_past_is_not_asked_for(self, alice, quiet, days, is_asked):
        """An import brings interviews of years ago."""
        make_interview(alice, quiet, days=-days)
        assert bool(texts(alice)) is is_asked

    def test_many_logs_are_counted(self, alice, quiet):
        for days in range(1, 6):
            make_interview(alice, quiet, days=-days)
        assert texts(alice)[-1] == "Two more interviews not logged yet"


class TestSmallThings:
    @pytest.mark.parametrize(("days", "due"), [(0, "Due today."), (1, "One day over.")])
    def test_a_next_step_is_due(self, alice, days, due):
        make_application(alice, "Calder Freight", next_step="Ask again", next_step_on=days_ago(alice, days))
        (row,) = page_of(alice).rows
        assert (row.text, row.due) == ("Ask again: Calder Freight", due)

    def test_a_next_step_ahead_stands_in_the_margin(self, as_alice, alice):
        application = make_application(alice, "Calder Freight", next_step="Ask", next_step_on=days_ago(alice, -1))
        make_application(alice, "Later Ltd", next_step="Ask", next_step_on=days_ago(alice, -7))
        response = as_alice.get(TODAY)
        assert response.context["page"].steps_ahead == (application,)
        assert response.context["attention_count"] == 0
        assert "Wed 11 Nov" in response.text

    @pytest.mark.parametrize(("days", "is_due"), [(14, True), (15, False)])
    def test_feedback_is_asked_for_in_the_first_fortnight(self, alice, days, is_due):
        make_debrief(alice, talked(alice, "Pellworth Energy", days=days)).finish()
        assert ("Ask Pellworth Energy for feedback" in texts(alice)) is is_due

    def test_feedback_that_was_asked_for_after_a_round_is_not_asked_for_again(self, alice):
        no = talked(alice, "Pellworth Energy", days=3)
        make_debrief(alice, no).finish()
        talk = make_interview(alice, no.application, days=-5)
        Feedback.objects.create(interview=talk, asked_on=alice.today())
        assert "Ask Pellworth Energy for feedback" not in texts(alice)

    def test_feedback_that_was_asked_for(self, alice):
        no = talked(alice, days=2)
        make_debrief(alice, no).finish()
        make_feedback(alice, no)
        assert texts(alice) == []

    def test_nobody_to_ask_after_a_no_on_paper(self, alice):
        make_debrief(alice, make_rejection(alice, days=2)).finish()
        assert texts(alice) == []

    def test_one_gone_silent_can_be_closed(self, as_alice, alice):
        application = make_application(alice, "Ostra Health", days=24)
        response = as_alice.get(TODAY)
        assert "Ostra Health has gone silent" in response.text
        assert "No step for 24 days." in response.text
        form = response.text[response.text.index(reverse("applications:application_move", args=[application.pk])) :]
        assert 'name="stage" value="no_response"' in form[:600]
        assert 'name="on" value="2026-11-10"' in form[:600]

    @pytest.mark.parametrize(("days", "is_silent"), [(21, False), (22, True)])
    def test_silent_after_three_weeks(self, alice, days, is_silent):
        make_application(alice, days=days)
        assert bool(texts(alice)) is is_silent

    def test_many_silent_ones_are_counted(self, as_alice, alice):
        for _ in range(5):
            make_application(alice, days=25)
        response = as_alice.get(TODAY)
        assert len(response.context["page"].rows) == 4
        assert "Two more applications gone silent" in response.text
        assert reverse("applications:application_list") + "?stage=silent" in response.text

    def test_a_silent_one_with_a_step_due_is_told_of_once(self, alice):
        make_application(alice, days=30, next_step="Ask", next_step_on=days_ago(alice, 1))
        assert len(texts(alice)) == 1

    def test_commitments_in_play_stand_in_the_margin(self, as_alice, alice):
        debrief = make_debrief(alice, talked(alice, days=20))
        for when in ("one", "two", "three"):
            make_commitment(alice, debrief, when=when)
        make_commitment(alice, when="four")
        response = as_alice.get(TODAY)
        assert len(response.context["page"].commitments) == 3
        assert "And 1 more" in response.text


class TestMomentum:
    def test_one_line(self, alice):
        make_application(alice, days=42)
        make_application(alice, days=43)
        make_debrief(alice, talked(alice, days=10)).finish()
        talked(alice, days=2)
        make_check(alice, kept="yes")
        make_check(alice, kept="partly")
        line = page_of(alice).momentum
        assert line.startswith("In the last six weeks: ")
        assert "two interviews held" in line
        assert "one of two noes debriefed" not in line
        assert line.endswith("and one of two commitments kept.")


class TestRehearsal:
    @pytest.fixture
    def card(self, alice, quiet):
        return make_card(alice, make_asked(alice, make_interview(alice, quiet, days=-2, logged_at=MORNING), went=1))

    def test_a_line_while_an_interview_is_coming(self, alice, card, quiet):
        assert texts(alice) == []
        make_interview(alice, quiet, days=1)
        assert [(row.text, row.meta) for row in page_of(alice).rows] == [
            ("One card to rehearse", "Before the interview tomorrow.")
        ]

    def test_as_many_as_the_page_will_make(self, as_alice, alice, card, quiet):
        """Cards are made by Rehearse: what it will make today is counted before it is opened, and not twice after."""
        talk = make_interview(alice, quiet, days=-2, logged_at=MORNING)
        for text in ("Why us?", "Why  US?", "What is a risk?", "Your weakness?"):
            make_asked(alice, talk, text=text, went=1)
        make_told(alice, interview=make_interview(alice, quiet, days=1), planned=True)
        before = texts(alice)
        assert before == ["Four cards to rehearse"]
        as_alice.get(reverse("interviews:rehearse"))
        assert RehearsalCard.objects.count() == 4
        assert texts(alice) == before

    def test_no_more_than_a_day_has(self, as_alice, alice, quiet):
        talk = make_interview(alice, quiet, days=-2, logged_at=MORNING)
        for n in range(14):
            make_asked(alice, talk, text=f"Number {n}?", went=1)
        make_interview(alice, quiet, days=1)
        assert texts(alice) == ["Ten cards to rehearse"]
        as_alice.get(reverse("interviews:rehearse"))
        assert texts(alice) == ["Ten cards to rehearse"]

    def test_none_for_what_is_not_due(self, alice, card, quiet):
        make_interview(alice, quiet, days=5)
        card.answer(3, timezone.now(), alice)
        assert texts(alice) == []

    def test_all_on_the_day_before_an_interview_booked_later(self, alice, card, quiet):
        card.answer(4, timezone.now() - timedelta(days=1), alice)
        interview = make_interview(alice, quiet, days=2)
        assert texts(alice) == []
        interview.starts_at -= timedelta(days=1)
        interview.save()
        assert texts(alice) == ["One card to rehearse"]

    def test_none_for_the_cards_of_another(self, alice, mallory, quiet):
        make_card(mallory, make_asked(mallory, went=1))
        make_interview(alice, quiet, days=1)
        assert texts(alice) == []


def test_queries_do_not_grow_with_rows(as_alice, alice, django_assert_max_num_queries):
    def fill():
        for _ in range(3):
            make_rating(alice, make_debrief(alice, talked(alice, days=2)))
            make_rejection(alice, days=1)
            make_interview(alice, days=1)
            make_interview(alice, days=-1)
            make_application(alice, next_step="Ask", next_step_on=alice.today())
            make_application(alice, days=40)
            make_commitment(alice)
            make_card(alice, make_asked(alice, went=1))

    for looks in ([13, 10], [10]):
        fill()
        # The first look of a day works out when answers come: two questions, and one row written.
        for limit in looks:
            with django_assert_max_num_queries(15) as asked:
                as_alice.get(TODAY)
            assert sum("SAVEPOINT" not in query["sql"] for query in asked.captured_queries) == limit


def test_half_past_midnight_in_auckland(client):
    """What lies ahead is counted in the person's days, not in those of Greenwich."""
    with time_machine.travel(datetime(2026, 11, 10, 11, 30, tzinfo=UTC), tick=False):
        person = make_user(zone="Pacific/Auckland")
        make_interview(person, days=0.05)
        client.force_login(person)
        assert "Wednesday 11 November" in client.get(TODAY).text
        assert "today at 01:42" in page_of(person).says.lower()


class TestWeek:
    @pytest.mark.parametrize(("day", "wants", "is_shown"), [(15, True, True), (15, False, False), (16, True, False)])
    def test_on_sundays_for_whoever_asked_for_it(self, as_alice, alice, quiet, day, wants, is_shown):
        alice.remind_week = wants
        alice.save()
        with time_machine.travel(datetime(2026, 11, day, 12, tzinfo=UTC), tick=False):
            page = as_alice.get("/").text
        assert ("Look back at your week" in page) == is_shown
        assert ("/progress/?from=2026-11-09&amp;to=2026-11-15" in page) == is_shown
