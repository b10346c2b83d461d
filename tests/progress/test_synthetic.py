from collections import Counter
from datetime import UTC, datetime, timedelta
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.forms import model_to_dict
from django.utils import timezone

from accounts.models import User
from applications.models import Application, Rejection, StageChange
from applications.values import Stage
from interviews.models import AskedQuestion, Interview, RehearsalCard
from interviews.values import Kind
from lessons import catalogue
from lessons.evidence import suggestions_of, with_record
from lessons.models import CommitmentCheck, Debrief, LessonRating, SuggestionVerdict
from lessons.preparing import ratings_until
from lessons.stats import Rated, focus
from lessons.values import Occasion
from progress.synthetic import seed_search
from tests.factories import make_application
from tests.invariant import check_invariant

CONTENT = (Application, StageChange, Rejection, Interview, AskedQuestion, Debrief, LessonRating)


@pytest.fixture(autouse=True)
def one_day(time_machine):
    """A search is another on each day, and what is said here of its shares and of each lesson may not hold of all."""
    time_machine.move_to(datetime(2026, 11, 22, 12, tzinfo=UTC))


def contents(user):
    """What the search of a person says, without keys."""
    keys = {"application", "company", "change", "current_rejection", "rejection", "interview", "debrief", "contacts"}
    return [
        {name: value for name, value in model_to_dict(row).items() if name not in keys and name != "id"}
        for model in CONTENT
        for row in model.objects.for_user(user).order_by("pk")
    ]


class TestSeedSearch:
    def test_six_weeks(self, alice):
        """What a person sees who looks around in the demo."""
        seed_search(alice, 34, alice.today(), 1)
        assert check_invariant(alice) == []
        mine = Application.objects.for_user(alice)
        assert mine.count() == 34
        assert mine.exclude(stage=Stage.SAVED).earliest("applied_on").applied_on > alice.today() - timedelta(50)
        assert 8 <= Rejection.objects.for_user(alice).count() <= 10
        assert Rejection.objects.for_user(alice).awaiting_debrief().filter(debrief__state="draft").exists()
        assert Rejection.objects.for_user(alice).awaiting_debrief().filter(debrief=None).exists()
        now = timezone.now()
        assert Interview.objects.for_user(alice).coming(now).count() == 2
        assert Interview.objects.for_user(alice).unlogged(now).exists()
        assert CommitmentCheck.objects.for_user(alice).filter(kept="yes").exists()
        assert RehearsalCard.objects.for_user(alice).in_use(now).due(now, alice.tz).exists()
        assert RehearsalCard.objects.for_user(alice).exclude(answered_at=None).exists()

    @pytest.mark.parametrize("count", [0, 1, 7, 19, 20, 300])
    def test_every_size(self, alice, count):
        """Few or many, over weeks or years, the rows agree."""
        seed_search(alice, count, alice.today(), count, years=4 if count == 7 else None)
        assert check_invariant(alice) == []
        assert Application.objects.for_user(alice).count() == count

    @pytest.mark.slow
    @pytest.mark.skipif(connection.vendor != "sqlite", reason="the same rows on every database, written slowly there")
    def test_ten_thousand(self, alice):
        seed_search(alice, 10_000, alice.today(), 3)
        assert check_invariant(alice) == []
        assert Rejection.objects.for_user(alice).count() > 2_500

    def test_same_seed(self, alice, mallory):
        """The same seed and day give the same rows, another seed gives others."""
        mallory.name = alice.name
        seed_search(alice, 60, alice.today(), 5)
        seed_search(mallory, 60, alice.today(), 5)
        assert contents(alice) == contents(mallory)
        other = User.objects.create(email="carol@example.org", name=alice.name)
        seed_search(other, 60, alice.today(), 6)
        assert contents(other) != contents(alice)

    def test_ratings_rise(self, alice):
        """Over the whole search most lessons are held more often at its end than at its beginning."""
        seed_search(alice, 400, alice.today(), 2)
        ratings = [
            row.rating
            for row in LessonRating.objects.for_user(alice)
            .filter(lesson__in=[2, 4, 6, 10], rating__gte=1)
            .order_by("debrief__started_at")
        ]
        early, late = ratings[: len(ratings) // 4], ratings[-len(ratings) // 4 :]
        assert sum(late) / len(late) > sum(early) / len(early) + 0.8

    def test_wins_and_silences(self, alice):
        """Now and then what was no rejection is debriefed too, and never before it was known."""
        seed_search(alice, 900, alice.today(), 2)
        rows = Debrief.objects.for_user(alice).exclude(occasion=Occasion.REJECTION).select_related("interview")
        assert {row.occasion for row in rows} == {Occasion.ROUND_PASSED, Occasion.OFFER, Occasion.SILENCE}
        assert all(row.started_at > row.interview.starts_at for row in rows if row.interview)
        assert all(row.interview.outcome == "passed" for row in rows if row.interview)

    def test_postings(self, alice):
        seed_search(alice, 3, alice.today(), 1, posting_bytes=4000)
        assert all(4000 <= len(row.posting) < 4200 for row in Application.objects.for_user(alice))


class TestSeed:
    def seed(self, **options):
        out = StringIO()
        call_command("seed", email="ines@example.org", applications=5, stdout=out, **options)
        return out.getvalue()

    def test_new_account(self, db):
        """The account is made, and its password opens it."""
        password = self.seed().split("password: ")[1].strip()
        user = User.objects.get(email="ines@example.org")
        assert user.check_password(password)
        assert Application.objects.for_user(user).count() == 5

    def test_occupied_account(self, alice):
        """An account with applications is left alone, unless its search is to be replaced."""
        user = User.objects.create(email="ines@example.org")
        kept, other = make_application(user), make_application(alice)
        with pytest.raises(CommandError, match="--replace"):
            self.seed()
        assert list(Application.objects.for_user(user)) == [kept]
        assert "password" not in self.seed(replace=True)
        assert Application.objects.for_user(user).count() == 5
        assert Application.objects.for_user(alice).get() == other

    def test_impossible_number(self, db):
        with pytest.raises(CommandError, match="negative"):
            self.seed(years=0)


class TestFocus:
    def test_each_lesson_comes_up_once_it_is_missed(self, alice):
        """After three misses, before a kind of round that tests it."""
        today = alice.today()
        seed_search(alice, 60, today, 3)
        ratings = ratings_until(alice, today)
        assert ratings.keys() == set(range(1, 11))
        for number in range(1, 11):
            missed = ratings | {number: [*ratings[number], *[Rated(today, 1)] * 3]}
            foci = [focus(missed, catalogue.brings_up(kind, "interviewing"), today) for kind in Kind.values]
            assert any(number in [row.number for row in rows] for rows in foci), number


class TestSuggestions:
    @pytest.fixture
    def debriefs(self, alice):
        seed_search(alice, 400, alice.today(), 2)
        return list(with_record(Debrief.objects.for_user(alice).with_answers(), alice.tz))

    def test_each_lesson_gets_some_and_not_too_many(self, debriefs):
        """In 5 to 60 of 100 of its debriefs: those of a search that came far enough to test it."""
        of, spoken = Counter(), Counter()
        for debrief in debriefs:
            suggested = suggestions_of(debrief)
            for number in catalogue.testable(debrief.reached):
                of[number] += 1
                spoken[number] += number in suggested
        shares = {number: spoken[number] / of[number] for number in range(1, 11)}
        assert all(0.05 <= share <= 0.6 for share in shares.values()), shares

    def test_verdicts_are_as_the_record_had_it(self, debriefs):
        by_key = {debrief.pk: suggestions_of(debrief) for debrief in debriefs}
        verdicts = list(SuggestionVerdict.objects.all())
        assert len(verdicts) > 50
        assert 0.3 < sum(verdict.accepted for verdict in verdicts) / len(verdicts) < 0.9
        for verdict in verdicts:
            suggestion = by_key[verdict.debrief_id][verdict.lesson_id]
            assert (verdict.rule, verdict.suggested, verdict.because) == (
                suggestion.rule,
                suggestion.rating,
                suggestion.because,
            )
            rating = LessonRating.objects.get(debrief=verdict.debrief_id, lesson=verdict.lesson_id)
            assert not verdict.accepted or rating.rating == verdict.suggested
