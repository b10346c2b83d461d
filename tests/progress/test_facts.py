"""What the figures are drawn from, as it comes from the database."""

from dataclasses import fields
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from applications.stats import History, No, Reason, Tried, funnel, noes, response, tally
from applications.values import ReasonFamily, Stage, Whose
from interviews.models import Feedback
from interviews.stats import Round, forecasts
from lessons.models import Debrief, SuggestionVerdict
from lessons.stats import Chance, Heard, Judged, Missed, Rated, Track, cost
from progress.facts import Facts, tracks
from progress.reading import read_facts
from progress.stats import Asked
from progress.synthetic.search import seed_search
from tests.factories import (
    days_ago,
    make_application,
    make_cause,
    make_check,
    make_commitment,
    make_debrief,
    make_feedback,
    make_interview,
    make_rating,
    make_rejection,
    make_verdict,
)

QUERIES = 2


def facts(user, **period):
    return read_facts(user, user.today(), **period)[0]


@pytest.fixture(autouse=True)
def one_day(time_machine):
    """A made-up search is another on each day, and may not hold all that is asked of it here."""
    time_machine.move_to(datetime(2026, 11, 22, 12, tzinfo=UTC))


class TestNothing:
    def test_an_empty_search(self, alice):
        found, before = read_facts(alice, alice.today())
        assert before is None
        assert found.tally == tally([])
        assert (found.rounds, found.noes, found.rated, found.missed, found.commitments) == ((), (), {}, (), ())
        assert found.tried == {"source": (), "resume": (), "referral": (), "kind": ()}

    def test_a_job_only_saved(self, alice):
        make_application(alice, stage=Stage.SAVED)
        assert (facts(alice).tally, facts(alice).sent) == (tally([]), {})

    def test_somebody_elses(self, alice, mallory):
        seed_search(mallory, 30, mallory.today(), seed=1)
        rating = make_rating(mallory)
        rating.debrief.finish()
        for known in ("guess", "told"):
            make_cause(mallory, rating.debrief, whose="mine", known=known)
        make_verdict(mallory, rating.debrief)
        kinds = [field.name for field in fields(Facts) if field.name not in ("first", "last", "tried", "tally")]
        found = facts(mallory)
        assert all(getattr(found, kind) for kind in kinds)
        found = facts(alice)
        assert not any(getattr(found, kind) for kind in kinds)
        assert found.tally == tally([])


class TestHistories:
    def test_by_the_days_since_applying(self, alice):
        application = make_application(alice, days=30)
        application.move(Stage.SCREENING, days_ago(alice, 20))
        application.reject(days_ago(alice, 5))
        assert facts(alice).tally == tally([History((("screening", 10), ("rejected", 25)), 25)])

    def test_the_silent_of_one_day_are_one(self, alice):
        for _ in range(3):
            make_application(alice, days=12)
        assert facts(alice).tally == tally([History((), 12, 3)])

    def test_closed_as_not_answered(self, alice):
        make_application(alice, days=40).close(Stage.NO_RESPONSE, days_ago(alice, 10))
        assert facts(alice).tally == tally([History((("no_response", 40),), 40)])

    def test_a_late_answer_revives_it(self, alice):
        application = make_application(alice, days=40)
        application.close(Stage.NO_RESPONSE, days_ago(alice, 10))
        application.move(Stage.SCREENING, days_ago(alice, 2))
        assert facts(alice).tally == tally([History((("screening", 38),), 40)])
        assert response(facts(alice).tally).curve.happened == 1

    def test_what_was_tried(self, alice):
        talked = make_application(alice, days=30, source="Fair", resume="v2", referral="Ines")
        talked.move(Stage.INTERVIEWING, days_ago(alice, 2))
        make_application(alice, days=21, source="Board", resume="v2")
        make_application(alice, days=20, source="Board")
        found = facts(alice)
        assert found.too_young == 1
        assert set(found.tried["source"]) == {Tried("Fair", True), Tried("Board", False)}
        assert set(found.tried["resume"]) == {Tried("v2", True), Tried("v2", False)}
        assert set(found.tried["referral"]) == {Tried("Referred", True), Tried("Not referred", False)}


class TestRounds:
    @pytest.fixture
    def application(self, alice):
        return make_application(alice, days=30, stage=Stage.APPLIED)

    def came(self, user) -> list[str]:
        return [row.result for row in facts(user).rounds for _ in range(row.n)]

    def test_a_stored_outcome(self, alice, application):
        make_interview(alice, application, days=-9, outcome="passed", kind="panel")
        make_interview(alice, application, days=-8, outcome="cancelled", kind="panel")
        assert facts(alice).rounds == (Round("panel", "passed"), Round("panel", "cancelled"))
        assert facts(alice).tried["kind"] == (Tried("panel", True),)

    def test_a_later_stage_came(self, alice, application):
        make_interview(alice, application, days=-9, kind="phone")
        assert self.came(alice) == ["open"]
        application.move(Stage.INTERVIEWING, days_ago(alice, 9))
        assert self.came(alice) == ["passed"]

    def test_the_stage_that_it_opened_itself_proves_nothing(self, alice, application):
        make_interview(alice, application, days=-9, kind="panel")
        application.move(Stage.INTERVIEWING, days_ago(alice, 9))
        assert self.came(alice) == ["open"]

    def test_a_later_round_came_and_then_the_no(self, alice, application):
        make_interview(alice, application, days=-9, kind="panel", round=1)
        make_interview(alice, application, days=-5, kind="final", round=2)
        make_interview(alice, application, days=-4, kind="final", round=3, outcome="cancelled")
        application.reject(days_ago(alice, 2))
        assert self.came(alice) == ["passed", "not_passed", "cancelled"]

    @pytest.mark.parametrize(("ending", "came"), [("no_response", "silence"), ("withdrawn", "withdrawal")])
    def test_endings_that_say_nothing(self, alice, application, ending, came):
        make_interview(alice, application, days=-9, forecast_before=60, forecast_before_at=application.created_at)
        application.close(ending, days_ago(alice, 2))
        assert self.came(alice) == [came]
        assert forecasts(facts(alice).rounds).left_out == {came: 1}

    def test_who_declined_had_an_offer(self, alice, application):
        make_interview(alice, application, days=-9)
        application.close("declined", days_ago(alice, 2))
        assert self.came(alice) == ["passed"]

    def test_one_ahead_is_not_counted(self, alice, application):
        make_interview(alice, application, days=3)
        assert (facts(alice).rounds, facts(alice).held) == ((), {})

    def test_its_day_is_the_persons(self, alice, application):
        alice.zone = "America/New_York"
        alice.save()
        day = days_ago(alice, 9)
        for hour, on in ((23, day), (0, day + timedelta(days=1))):
            at = datetime(on.year, on.month, on.day, hour, 30 if hour else 0, tzinfo=ZoneInfo(alice.zone))
            make_interview(alice, application, starts_at=at)
        assert facts(alice).held == {day: 1, day + timedelta(days=1): 1}


class TestNoes:
    def test_counted(self, alice):
        for _ in range(2):
            make_rejection(alice, days=3, whose=Whose.THEIRS, reason_family=ReasonFamily.FILLED)
        make_rejection(alice, days=4).application.reopen(alice.today())
        found = facts(alice)
        assert found.noes == (No("applied", "filled", "theirs", 2),)
        assert found.noes_on == {days_ago(alice, 3): 2}

    def test_guessed_and_told(self, alice):
        debrief = make_debrief(alice)
        make_cause(alice, debrief, whose="mine", known="guess")
        make_cause(alice, debrief, whose="theirs", known="told")
        make_cause(alice, whose="chance", known="guess")
        found = facts(alice)
        assert set(found.reasons) == {Reason("mine", "guess"), Reason("theirs", "told"), Reason("chance", "guess")}
        assert found.heard == (Heard("mine", "theirs"),)

    def test_feedback(self, alice):
        make_feedback(alice, answered_on=alice.today())
        Feedback.objects.create(interview=make_interview(alice, days=-3, kind="phone"), asked_on=alice.today())
        Feedback.objects.create(interview=make_interview(alice, days=-3), their_words="Unasked.")
        assert set(facts(alice).asked) == {Asked("applied", True), Asked("screening", False)}


class TestLessons:
    @pytest.fixture
    def debrief(self, alice):
        """Of a no three days ago after a first conversation, with three hours on it and two in the interview."""
        application = make_application(alice, days=30, hours_spent=3)
        application.move(Stage.SCREENING, days_ago(alice, 10))
        make_interview(alice, application, days=-9, minutes=30)
        make_interview(alice, application, days=-8, hours_spent=1.5, minutes=30)
        return make_debrief(alice, make_rejection(alice, application, days=3))

    def test_a_draft_does_not_count(self, alice, debrief):
        make_rating(alice, debrief, rating=1)
        assert (facts(alice).rated, facts(alice).missed, facts(alice).finished) == ({}, (), {})

    def test_ratings_and_misses(self, alice, debrief):
        make_rating(alice, debrief, lesson=3, rating=1)
        make_rating(alice, debrief, lesson=4, rating=3)
        make_rating(alice, debrief, lesson=5, rating=0)
        make_rating(alice, debrief, lesson=6, rating=None)
        debrief.finish()
        found = facts(alice)
        assert found.rated == {3: (Rated(days_ago(alice, 3), 1),), 4: (Rated(days_ago(alice, 3), 3),)}
        assert found.missed == (Missed(debrief.pk, 3, "screening", 5.0),)
        assert cost(found.missed).hours == 5
        assert found.finished == {alice.today(): 1}

    def test_no_hours_noted(self, alice):
        debrief = make_debrief(alice)
        make_rating(alice, debrief, rating=1)
        debrief.finish()
        assert facts(alice).missed[0].hours is None

    def test_a_round_passed_is_rated_by_its_day(self, alice):
        interview = make_interview(alice, days=-6)
        debrief = Debrief.objects.create(
            application=interview.application, occasion="round_passed", interview=interview
        )
        make_rating(alice, debrief, lesson=3, rating=1)
        debrief.finish()
        assert facts(alice).rated == {3: (Rated(days_ago(alice, 6), 1),)}
        assert facts(alice).missed == ()

    def test_suggestions(self, alice, debrief):
        make_rating(alice, debrief, lesson=3, rating=2)
        for lesson, suggested in ((3, 1), (4, 1)):
            SuggestionVerdict.objects.create(
                debrief=debrief, lesson_id=lesson, rule="r", suggested=suggested, because="", accepted=False
            )
        assert facts(alice).judged == ()
        debrief.finish()
        assert facts(alice).judged == (Judged(1, 2),)

    def test_commitments(self, alice, debrief):
        tried = make_commitment(alice, debrief, made_on=days_ago(alice, 3))
        make_check(alice, tried, kept="yes", helped="no")
        make_check(alice, tried, came_up=False, kept="", helped="")
        make_commitment(alice, debrief, lesson_id=9, made_on=days_ago(alice, 2))
        make_commitment(alice, debrief, when="")
        found = facts(alice)
        assert sorted(tracks(found.commitments, found.chances)) == [
            (3, Track(days_ago(alice, 3), (Chance(days_ago(alice, 1), "yes", "no"),))),
            (9, Track(days_ago(alice, 2), ())),
        ]


class TestPeriods:
    def test_the_first_and_the_last_day_are_in_it(self, alice):
        for days in (9, 10, 19, 20):
            make_application(alice, days=days)
        found, before = read_facts(alice, alice.today(), days_ago(alice, 19), days_ago(alice, 10))
        assert (sum(found.sent.values()), found.first, found.last) == (2, days_ago(alice, 19), days_ago(alice, 10))
        assert (before.sent, before.last) == ({days_ago(alice, 20): 1}, days_ago(alice, 20))

    def test_the_period_before_is_as_old_as_this_one(self, alice):
        """Sent on its last day, and answered when this period was not over: it did not know that yet."""
        application = make_application(alice, days=10)
        application.move(Stage.SCREENING, days_ago(alice, 4))
        application.move(Stage.INTERVIEWING, days_ago(alice, 1))
        _, before = read_facts(alice, alice.today(), days_ago(alice, 4))
        assert before.tally == tally([])
        _, before = read_facts(alice, alice.today(), days_ago(alice, 5))
        assert before.tally == tally([History((), 4)])

    def test_what_is_only_counted_is_parted_too(self, alice):
        for days in (2, 3, 4, 5, 6):
            make_rejection(alice, days=days)
        found, before = read_facts(alice, alice.today(), days_ago(alice, 4), days_ago(alice, 3))
        assert (found.noes[0].n, before.noes[0].n) == (2, 2)

    def test_days_to_come(self, alice):
        with pytest.raises(ValueError, match="have not come yet"):
            read_facts(alice, alice.today(), days_ago(alice, -1))

    def test_as_far_back_as_there_are_days(self, alice):
        assert read_facts(alice, alice.today(), date(1, 1, 1))[1] is None
        assert read_facts(alice, alice.today(), date(1000, 1, 1))[1] is None


class TestAll:
    def test_queries_do_not_grow_with_the_rows(self, alice, mallory, django_assert_num_queries):
        for user, size in ((alice, 30), (mallory, 60)):
            seed_search(user, size, user.today(), seed=4)
            with django_assert_num_queries(QUERIES):
                read_facts(user, user.today(), days_ago(user, 20))

    def test_the_figures_of_a_search_agree(self, alice):
        seed_search(alice, 200, alice.today(), seed=4)
        found = facts(alice)
        steps, answers, no = funnel(found.tally), response(found.tally), noes(found.noes, found.reasons)
        assert steps.n == answers.curve.n == sum(found.sent.values())
        assert no.n == sum(found.noes_on.values())
        assert sum(row.n for row in found.tried["source"]) + found.too_young == steps.n
        assert len({sum(row.n for row in found.tried[what]) for what in ("source", "resume", "referral")}) == 1
        decided = [row for row in found.rounds if row.is_resolved]
        assert sum(row.n for row in found.tried["kind"]) == sum(row.n for row in decided)

    def test_two_halves_are_the_whole(self, alice):
        seed_search(alice, 120, alice.today(), seed=5)
        middle = days_ago(alice, 60)
        early, late, whole = facts(alice, last=middle), facts(alice, first=middle + timedelta(days=1)), facts(alice)
        for name in ("sent", "held", "finished", "noes_on"):
            assert getattr(early, name) | getattr(late, name) == getattr(whole, name)
        for name in ("rounds", "noes", "asked"):
            parts = [sum(row.n for row in getattr(each, name)) for each in (early, late, whole)]
            assert parts[0] + parts[1] == parts[2] > 0
        assert funnel(early.tally).n + funnel(late.tally).n == funnel(whole.tally).n > 0
