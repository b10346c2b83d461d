from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.urls import reverse

from interviews.models import AskedQuestion
from lessons.models import CommitmentCheck
from tests.factories import (
    make_application,
    make_asked,
    make_commitment,
    make_interview,
    make_rejection,
)

START = datetime(2026, 11, 10, 10, tzinfo=UTC)
AFTER = START + timedelta(hours=2)


@pytest.fixture
def clock():
    with time_machine.travel(AFTER, tick=False) as traveller:
        yield traveller


@pytest.fixture
def interview(clock, alice):
    application = make_application(alice, "Northmere Water")
    return make_interview(alice, application, starts_at=START, zone="UTC", kind="panel", minutes=45)


def log_of(interview) -> str:
    return reverse("lessons:interview_log", args=[interview.pk])


def rows(*texts: str, initial: int = 0, **fields) -> dict:
    """Questions as the page sends them."""
    sent = {f"asked-{number}-text": text for number, text in enumerate(texts)}
    return sent | {"asked-TOTAL_FORMS": str(len(texts)), "asked-INITIAL_FORMS": str(initial)} | fields


class TestInterviewLog:
    def test_keeps_everything(self, as_alice, interview):
        fields = {
            "asked-0-kind": "motivation",
            "asked-0-went": "3",
            "asked-0-better": "Say why them.",
            "rapport": "4",
            "myself": "3",
            "tone": "2",
            "energy": "1",
            "outcome": "pending",
            "forecast_after": "55",
            "notes": "Joris nodded at the dashboard story.",
            "minutes": "50",
            "hours_spent": "2.5",
            "revision": "1",
        }
        answer = as_alice.post(log_of(interview), rows("Why energy?", "", **fields))
        assert answer.url == reverse("interviews:interview_detail", args=[interview.pk])
        interview.refresh_from_db()
        assert (interview.rapport, interview.myself, interview.tone, interview.energy) == (4, 3, 2, 1)
        assert (interview.forecast_after, interview.forecast_after_at) == (55, AFTER)
        assert (interview.minutes, str(interview.hours_spent)) == (50, "2.50")
        assert interview.logged_at == AFTER
        asked = interview.asked.get()
        assert (asked.text, asked.kind, asked.went, asked.better) == ("Why energy?", "motivation", 3, "Say why them.")
        assert asked.owner == interview.owner
        page = as_alice.get(answer.url).content.decode()
        assert "The log is kept." in page
        assert "Why energy?" in page

    def test_a_script_may_leave_out_what_it_does_not_say(self, as_alice, interview):
        """Without the numbers of a formset, and with a length that was planned."""
        as_alice.post(log_of(interview), {"asked-0-text": "Why us?", "asked-0-went": "2", "rapport": "3"})
        interview.refresh_from_db()
        assert (interview.minutes, interview.rapport, interview.is_logged) == (45, 3, True)
        assert interview.asked.get().went == 2

    def test_opened_again_it_is_filled_in(self, as_alice, alice, interview):
        make_asked(alice, interview, text="Why energy?", went=3)
        interview.rapport, interview.notes = 4, "He nodded."
        interview.save()
        page = as_alice.get(log_of(interview))
        log = page.context["log"]
        assert [row["text"].value() for row in log.asked] == ["Why energy?", None]
        assert log.asked[0]["went"].value() == 3
        assert log.form["rapport"].value() == 4
        assert "He nodded." in page.content.decode()

    def test_the_first_time_stays_the_time_it_was_logged(self, as_alice, clock, interview):
        as_alice.post(log_of(interview), rows("Why?"))
        clock.move_to(AFTER + timedelta(days=1))
        as_alice.post(log_of(interview), rows("Why not?"))
        interview.refresh_from_db()
        assert interview.logged_at == AFTER

    def test_a_question_is_changed_and_one_removed(self, as_alice, alice, interview):
        changed, removed = make_asked(alice, interview), make_asked(alice, interview)
        keys = {"asked-0-id": changed.pk, "asked-1-id": removed.pk, "asked-1-DELETE": "on"}
        as_alice.post(log_of(interview), rows("Why energy?", "Why us?", initial=2, **keys))
        assert [asked.text for asked in interview.asked.all()] == ["Why energy?"]

    def test_a_strangers_question_cannot_be_changed(self, as_alice, mallory, interview):
        hers = make_asked(mallory)
        page = as_alice.post(log_of(interview), rows("Mine now", initial=1, **{"asked-0-id": hers.pk}))
        assert page.status_code == 422
        assert "type it in a new row" in page.content.decode()
        assert "Mine now" in page.content.decode()
        hers.refresh_from_db()
        assert hers.text == "Why us?"

    def test_what_is_wrong_is_said_and_everything_typed_is_kept(self, as_alice, interview):
        sent = rows("", "Why energy?", notes="He nodded.", forecast_after="650", **{"asked-0-went": "2"})
        page = as_alice.post(log_of(interview), sent)
        text = page.content.decode()
        assert page.status_code == 422
        assert "What did they ask? A few words will do, or remove the row." in text
        assert "Type a number from 0 to 100." in text
        assert "Why energy?" in text
        assert "He nodded." in text
        assert not AskedQuestion.objects.exists()
        interview.refresh_from_db()
        assert not interview.is_logged

    @pytest.mark.parametrize(("field", "value"), [("rapport", "5"), ("outcome", "won"), ("minutes", "0")])
    def test_values_that_do_not_exist(self, as_alice, interview, field, value):
        page = as_alice.post(log_of(interview), rows(**{field: value}))
        assert page.status_code == 422
        assert field in page.context["form"].errors

    def test_an_empty_outcome_is_still_open(self, as_alice, interview):
        assert as_alice.post(log_of(interview), rows(outcome="")).status_code == 302
        interview.refresh_from_db()
        assert interview.outcome == "pending"

    def test_a_stale_one_shows_both(self, as_alice, interview):
        as_alice.post(log_of(interview), rows(notes="From the train", revision="1"))
        page = as_alice.post(log_of(interview), rows("Why?", notes="From home", revision="1"))
        text = page.content.decode()
        assert page.status_code == 422
        assert "Stored meanwhile: From the train" in text
        assert "From home" in text
        assert as_alice.post(log_of(interview), rows("Why?", notes="From home", revision="2")).status_code == 302

    def test_a_strangers_is_not_there(self, as_alice, mallory, clock):
        hers = make_interview(mallory, days=-1)
        assert as_alice.get(log_of(hers)).status_code == 404
        assert as_alice.post(log_of(hers), rows()).status_code == 404

    def test_queries_do_not_grow(self, as_alice, alice, interview, django_assert_num_queries):
        make_asked(alice, interview)
        make_commitment(alice, made_on=START.date())
        with django_assert_num_queries(5):
            as_alice.get(log_of(interview))
        make_asked(alice, interview)
        make_commitment(alice, made_on=START.date())
        with django_assert_num_queries(5):
            as_alice.get(log_of(interview))


class TestRows:
    def test_one_more_without_a_script(self, as_alice, interview):
        page = as_alice.post(log_of(interview), rows("Why energy?", add="asked", notes="He nodded."))
        assert page.status_code == 200
        assert [row["text"].value() for row in page.context["log"].asked] == ["Why energy?", None]
        assert "He nodded." in page.content.decode()
        assert not AskedQuestion.objects.exists()

    def test_one_less_without_a_script(self, as_alice, interview):
        page = as_alice.post(log_of(interview), rows("Why energy?", "Why us?", remove="asked-0"))
        assert page.status_code == 200
        assert '<input type="hidden" name="asked-0-DELETE" value="on">' in page.content.decode()
        as_alice.post(log_of(interview), rows("Why energy?", "Why us?", **{"asked-0-DELETE": "on"}))
        assert [asked.text for asked in AskedQuestion.objects.all()] == ["Why us?"]

    @pytest.mark.parametrize("total", ["x", "999999"])
    def test_nonsense_is_refused(self, as_alice, interview, total):
        page = as_alice.post(log_of(interview), rows("Why?") | {"asked-TOTAL_FORMS": total})
        assert page.status_code == 422
        assert as_alice.post(log_of(interview), {"asked-TOTAL_FORMS": total, "add": "asked"}).status_code == 200


class TestSeals:
    def test_not_before_it_has_begun(self, as_alice, clock, interview):
        clock.move_to(START - timedelta(seconds=1))
        assert as_alice.get(log_of(interview)).url == reverse("interviews:interview_detail", args=[interview.pk])
        page = as_alice.post(log_of(interview), rows("Why energy?"))
        assert page.status_code == 422
        assert "It can be logged once it has begun." in page.content.decode()
        assert "Why energy?" in page.content.decode()
        assert not AskedQuestion.objects.exists()
        clock.move_to(START)
        assert as_alice.post(log_of(interview), rows("Why energy?")).status_code == 302

    def test_the_forecast_after_is_made_once(self, as_alice, clock, interview):
        as_alice.post(log_of(interview), rows(forecast_after="55"))
        assert 'name="forecast_after"' not in as_alice.get(log_of(interview)).content.decode()
        clock.move_to(AFTER + timedelta(days=1))
        page = as_alice.post(log_of(interview), rows("Kept?", forecast_after="90"))
        assert page.status_code == 422
        assert "This forecast is made already, and stays as it was." in page.content.decode()
        assert not AskedQuestion.objects.exists()
        interview.refresh_from_db()
        assert (interview.forecast_after, interview.forecast_after_at) == (55, AFTER)

    def test_no_forecast_of_what_is_known(self, as_alice, interview):
        page = as_alice.post(log_of(interview), rows(forecast_after="90", outcome="passed"))
        assert page.status_code == 422
        assert "there is nothing left to forecast" in page.content.decode()
        interview.refresh_from_db()
        assert (interview.outcome, interview.logged_at) == ("pending", None)

    def test_none_once_the_application_is_closed(self, as_alice, alice, interview):
        make_rejection(alice, interview.application)
        assert 'name="forecast_after"' not in as_alice.get(log_of(interview)).content.decode()
        assert as_alice.post(log_of(interview), rows(forecast_after="90")).status_code == 422
        assert as_alice.post(log_of(interview), rows("Why?")).status_code == 302

    def test_a_log_does_not_touch_the_forecast_before(self, as_alice, clock, interview):
        clock.move_to(START - timedelta(minutes=48))
        interview.forecast(65)
        clock.move_to(AFTER)
        as_alice.post(log_of(interview), rows("Why?", forecast_before="90"))
        interview.refresh_from_db()
        assert interview.forecast_before == 65
        assert "<b>65%</b>made 10 Nov, 09:12" in as_alice.get(log_of(interview)).content.decode()


class TestCommitments:
    @pytest.fixture
    def commitment(self, alice, clock):
        return make_commitment(alice, made_on=START.date())

    def test_those_that_fit_are_asked_for(self, as_alice, alice, mallory, interview, commitment):
        """Not one of another kind, made later, dropped, or a stranger's."""
        fits = make_commitment(alice, made_on=START.date(), kinds=["panel", "case"])
        make_commitment(alice, made_on=START.date(), kinds=["phone"])
        make_commitment(alice, made_on=START.date() + timedelta(days=1))
        make_commitment(alice, made_on=START.date(), dropped_on=START.date())
        make_commitment(mallory, made_on=START.date())
        page = as_alice.get(log_of(interview))
        assert {check.commitment for check in page.context["log"].checks} == {commitment, fits}

    def test_the_answer_is_kept_and_can_change(self, as_alice, interview, commitment):
        said = {"check-0-commitment": commitment.pk, "check-0-came_up": "yes", "check-0-kept": "partly"}
        as_alice.post(log_of(interview), rows(**said, **{"check-0-helped": "yes"}))
        check = CommitmentCheck.objects.get()
        assert (check.interview, check.came_up, check.kept, check.helped) == (interview, True, "partly", "yes")
        assert as_alice.get(log_of(interview)).context["log"].checks[0]["kept"].value() == "partly"
        as_alice.post(log_of(interview), rows(**said | {"check-0-came_up": "no"}))
        check.refresh_from_db()
        assert (check.came_up, check.kept, check.helped) == (False, "", "")

    def test_no_answer_leaves_no_row(self, as_alice, interview, commitment):
        as_alice.post(log_of(interview), rows(**{"check-0-commitment": commitment.pk}))
        assert not CommitmentCheck.objects.exists()

    def test_keeping_it_says_that_it_came_up(self, as_alice, interview, commitment):
        as_alice.post(log_of(interview), rows(**{"check-0-commitment": commitment.pk, "check-0-kept": "yes"}))
        assert CommitmentCheck.objects.get().came_up is True

    def test_each_answer_goes_to_the_commitment_it_names(self, as_alice, alice, interview, commitment):
        other = make_commitment(alice, made_on=START.date())
        said = {"check-0-commitment": other.pk, "check-0-came_up": "on", "check-1-commitment": commitment.pk}
        as_alice.post(log_of(interview), rows(**said))
        assert CommitmentCheck.objects.get().commitment == other

    def test_a_strangers_is_left_alone(self, as_alice, mallory, interview):
        hers = make_commitment(mallory, made_on=START.date())
        as_alice.post(log_of(interview), rows(**{"check-0-commitment": hers.pk, "check-0-came_up": "yes"}))
        assert not CommitmentCheck.objects.exists()

    def test_one_that_was_answered_here_stays_after_it_was_put_aside(self, as_alice, interview, commitment):
        CommitmentCheck.objects.create(commitment=commitment, interview=interview, came_up=True, kept="yes")
        commitment.retired_on = START.date()
        commitment.save()
        assert [check.commitment for check in as_alice.get(log_of(interview)).context["log"].checks] == [commitment]
