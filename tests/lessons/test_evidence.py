"""What is gathered for the suggestions, and that nothing later than the debrief's start is among it."""

from datetime import timedelta

import pytest
from django.utils import timezone

from applications.models import Application, Rejection, StageChange
from applications.values import Stage
from interviews.models import Interview, Weakness
from lessons.evidence import facts_of, margin_of, record_of, suggestions_of, with_record
from lessons.forms.gaps import GapMarkForm
from lessons.models import CommitmentCheck, Debrief, Gap, SuggestionVerdict
from lessons.suggestions import Asked, Check, Decided, EarlierNo, PostingGap, Told
from tests.factories import (
    days_ago,
    make_application,
    make_asked,
    make_commitment,
    make_debrief,
    make_feedback,
    make_gap,
    make_interview,
    make_rejection,
    make_story,
    make_told,
    make_use,
    make_weakness,
)

BEGAN = 5


def ago(days: float):
    return timezone.now() - timedelta(days=days)


@pytest.fixture
def debrief(alice):
    """Begun five days ago, of a no of seven days ago."""
    application = make_application(alice, "Pellworth Energy", days=40)
    application.move(Stage.INTERVIEWING, days_ago(alice, 20))
    rejection = make_rejection(alice, application, days=7, reason_family="filled")
    debrief = make_debrief(alice, rejection)
    Debrief.objects.filter(pk=debrief.pk).update(started_at=ago(BEGAN))
    return Debrief.objects.select_related("rejection").get(pk=debrief.pk)


def talk(alice, debrief, *, days: float = 10, logged: float | None = 9.9, **fields) -> Interview:
    interview = make_interview(alice, debrief.application, days=-days, **fields)
    Interview.objects.filter(pk=interview.pk).update(logged_at=None if logged is None else ago(logged))
    return interview


def sent(alice, days: int, *, noted: float | None = None) -> Application:
    """Sent so many days ago, and written down then, or on another day."""
    application = make_application(alice, days=days)
    application.changes.update(recorded_at=ago(days if noted is None else noted))
    return application


def refused(alice, application: Application, days: int, *, noted: float | None = None) -> Rejection:
    rejection = make_rejection(alice, application, days=days)
    StageChange.objects.filter(rejection=rejection).update(recorded_at=ago(days if noted is None else noted))
    return rejection


class TestFactsOf:
    def test_of_nothing(self, alice, debrief):
        facts = facts_of(debrief)
        assert facts.started_on == days_ago(alice, BEGAN)
        assert (facts.rejected_on, facts.reason) == (days_ago(alice, 7), "filled")
        assert facts.talks == facts.checks == facts.gaps == facts.earlier_nos == facts.decided == ()
        assert (facts.feedback_asked, facts.weaknesses, facts.alive, facts.applied_since) == (0, 0, 0, 0)
        assert facts.last_applied_on is None

    def test_a_log(self, alice, debrief):
        interview = talk(alice, debrief, round=2, tone=2, rapport=4, myself=3, energy=1)
        make_asked(alice, interview, kind="weakness", went=1)
        make_told(alice, make_story(alice, title="A", result="Half the time."), interview, told=True, landed=4)
        make_told(alice, make_story(alice, title="B", on_resume=True), interview, planned=True)
        make_use(alice, interview, state="asked")
        make_use(alice, interview, state="forgotten")
        (found,) = facts_of(debrief).logged
        assert (found.key, found.round, found.tone, found.rapport, found.myself) == (interview.pk, 2, 2, 4, 3)
        assert found.asked == (Asked("weakness", 1),)
        assert found.told == (
            Told("A", told=True, on_resume=False, has_result=True, landed=4),
            Told("B", told=False, on_resume=True),
        )
        assert found.own == ("asked", "forgotten")

    def test_talks_come_in_their_order(self, alice, debrief):
        for number, days in ((3, 8), (1, 12), (2, 10)):
            talk(alice, debrief, days=days, round=number)
        assert [found.round for found in facts_of(debrief).talks] == [1, 2, 3]

    def test_a_talk_after_the_start_is_not_read(self, alice, debrief):
        talk(alice, debrief, days=BEGAN - 1, logged=BEGAN - 2, tone=1)
        assert facts_of(debrief).talks == ()

    def test_a_log_kept_after_the_start_is_not_read(self, alice, debrief):
        interview = talk(alice, debrief, logged=BEGAN - 1, tone=1, forecast_before=80, forecast_before_at=ago(11))
        make_use(alice, interview, state="forgotten")
        (found,) = facts_of(debrief).talks
        assert (found.is_logged, found.tone, found.own, found.forecast) == (False, None, (), 80)

    def test_a_forecast_made_after_the_start_is_not_read(self, alice, debrief):
        talk(alice, debrief, forecast_after=90, forecast_after_at=ago(BEGAN - 1))
        assert facts_of(debrief).talks[0].forecast is None

    def test_another_application_and_another_person_are_not_read(self, alice, mallory, debrief):
        talk(alice, make_debrief(alice), tone=1)
        make_weakness(mallory)
        sent(mallory, 10)
        facts = facts_of(debrief)
        assert (facts.talks, facts.weaknesses, facts.alive) == ((), 0, 0)

    def test_checks_of_the_rounds(self, alice, debrief):
        interview = talk(alice, debrief)
        for came_up, kept, where in (
            (True, "no", interview),
            (False, "", interview),
            (True, "yes", talk(alice, debrief, logged=BEGAN - 1)),
        ):
            commitment = make_commitment(alice)
            CommitmentCheck.objects.create(commitment=commitment, interview=where, came_up=came_up, kept=kept)
        assert facts_of(debrief).checks == (Check(3, "no"),)

    def test_feedback_up_to_the_day_before(self, alice, debrief):
        feedback = make_feedback(alice, debrief.rejection, asked_on=days_ago(alice, BEGAN))
        assert facts_of(debrief).feedback_asked == 0
        del debrief.record
        type(feedback).objects.update(asked_on=days_ago(alice, BEGAN + 1), answered_on=days_ago(alice, BEGAN))
        facts = facts_of(debrief)
        assert (facts.feedback_asked, facts.feedback_answered) == (1, 0)

    def test_the_register_as_it_stood(self, alice, debrief):
        """A weakness that was written down or changed since says nothing of how it stood then."""
        for name in ("A", "B", "C"):
            make_weakness(alice, name=name, honest_answer="I am late.", plan="" if name == "A" else "A clock.")
        Weakness.objects.exclude(name="C").update(changed_at=ago(BEGAN + 1))
        facts = facts_of(debrief)
        assert (facts.weaknesses, facts.prepared) == (2, 1)

    def test_saving_a_weakness_dates_it(self, alice):
        weakness = make_weakness(alice)
        Weakness.objects.update(changed_at=ago(9))
        weakness.archive()
        weakness.refresh_from_db()
        assert weakness.changed_at > ago(1)

    def test_the_gaps_as_they_stood(self, alice, debrief):
        old, new, other = (make_gap(alice, name=name) for name in ("Old", "New", "Elsewhere"))
        for gap in (old, new):
            gap.applications.add(debrief.application)
        other.applications.add(make_application(alice))
        Gap.objects.exclude(pk=new.pk).update(changed_at=ago(BEGAN + 1))
        assert facts_of(debrief).gaps == (PostingGap("Old", "open", has_plan=False),)

    def test_a_posting_that_is_marked_later(self, alice, debrief):
        Gap.objects.filter(pk=make_gap(alice, name="Old").pk).update(changed_at=ago(BEGAN + 1))
        form = GapMarkForm({"name": "Old"}, user=alice, application=debrief.application)
        assert form.is_valid()
        form.save()
        assert facts_of(debrief).gaps == ()

    def test_what_was_open_then(self, alice, debrief):
        sent(alice, 90)
        refused(alice, sent(alice, 25), BEGAN + 1)
        assert facts_of(debrief).alive == 0
        del debrief.record
        sent(alice, 30)
        # Closed only later, or the end of it noted only later.
        refused(alice, sent(alice, 24), BEGAN - 1)
        refused(alice, sent(alice, 24), BEGAN + 1, noted=BEGAN - 1)
        moved = sent(alice, 23)
        moved.move(Stage.SCREENING, days_ago(alice, 12))
        moved.changes.update(recorded_at=ago(12))
        # Neither sent nor noted by then.
        sent(alice, BEGAN - 1)
        sent(alice, BEGAN + 1, noted=BEGAN - 1)
        assert facts_of(debrief).alive == 4

    def test_applications_since_the_no(self, alice, debrief):
        sent(alice, 7)
        sent(alice, 6)
        sent(alice, 6, noted=BEGAN - 1)
        sent(alice, BEGAN - 1)
        # Noted as a job to apply for, and sent after the debrief had begun.
        sent(alice, BEGAN - 1, noted=20)
        facts = facts_of(debrief)
        assert (facts.last_applied_on, facts.applied_since) == (days_ago(alice, 6), 1)
        assert facts.applied_here_on == debrief.application.applied_on

    def test_earlier_noes_the_newest_first(self, alice, debrief):
        spoken = make_debrief(alice, refused(alice, sent(alice, 40), 20), size="full", good="A name.", fit="no")
        spoken.finish()
        Debrief.objects.filter(pk=spoken.pk).update(finished_at=ago(19))
        make_debrief(alice, refused(alice, sent(alice, 40), 10), size="full", good="Late.", fit="yes").finish()
        refused(alice, sent(alice, 40), BEGAN - 1)
        refused(alice, sent(alice, 40), BEGAN + 1, noted=BEGAN - 1)
        assert facts_of(debrief).earlier_nos == (
            EarlierNo(is_finished=False),
            EarlierNo(is_finished=True, asks_for_good=True, has_good=True, fit="no"),
        )

    def test_decided_forecasts(self, alice, debrief):
        went_on, ended, waits, unheard = (sent(alice, 60) for _ in range(4))
        talks = (went_on, 30, 40), (went_on, 20, 50), (ended, 15, 60), (waits, 14, 70), (unheard, 13, 80)
        for application, days, percent in talks:
            made = {"forecast_before": percent, "forecast_before_at": ago(days + 1)}
            make_interview(alice, application, days=-days, **made)
        refused(alice, ended, BEGAN + 1)
        refused(alice, waits, BEGAN - 1)
        refused(alice, unheard, BEGAN + 1, noted=BEGAN - 1)
        assert facts_of(debrief).decided == (Decided(60, is_passed=False), Decided(40, is_passed=True))

    def test_many_at_once_say_the_same(self, alice, debrief):
        talk(alice, debrief, tone=2)
        sent(alice, 12)
        (found,) = with_record(Debrief.objects.filter(pk=debrief.pk).select_related("rejection"), alice.tz)
        assert facts_of(found) == facts_of(debrief)


class TestMarginOf:
    def test_a_verdict_stays_as_it_was_frozen(self, alice, debrief):
        interview = talk(alice, debrief, tone=2)
        SuggestionVerdict.objects.create(
            debrief=debrief, lesson_id=1, rule="tone-off", suggested=1, because="As it was.", accepted=False
        )
        shown = margin_of(debrief)[1]
        assert (shown.rating, shown.because, shown.verdict) == (1, "As it was.", "left")
        assert shown.url.endswith(f"/interviews/{interview.pk}/")

    def test_it_stays_when_its_record_is_gone(self, alice, debrief):
        SuggestionVerdict.objects.create(
            debrief=debrief, lesson_id=1, rule="tone-off", suggested=1, because="As it was.", accepted=True
        )
        shown = margin_of(debrief)[1]
        assert (shown.verdict, shown.url, shown.label) == ("accepted", "", "missed")

    def test_every_source_leads_somewhere(self, alice, debrief):
        talk(alice, debrief, tone=2)
        assert suggestions_of(debrief).keys() == {1, 6}
        assert all(shown.url for shown in margin_of(debrief).values())


def test_commitments_in_play_come_along(alice, debrief):
    make_commitment(alice, debrief, then="of this one")
    make_commitment(alice, then="of another")
    assert record_of(debrief)["in_play"] == [{"when": "they ask for questions", "then": "of another"}]
