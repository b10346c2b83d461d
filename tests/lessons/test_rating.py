from datetime import UTC, date, datetime

import pytest
from django.utils import timezone

from lessons.models import LessonRating
from lessons.values import Occasion, State
from tests.factories import make_debrief, make_interview, make_rating, make_rejection


class TestCounted:
    @pytest.mark.parametrize(("rating", "n"), [(None, 0), (0, 0), (1, 1), (4, 1)])
    def test_what_was_tested(self, alice, rating, n):
        debrief = make_debrief(alice, state=State.FINISHED, finished_at=timezone.now())
        make_rating(alice, debrief, rating=rating)
        assert LessonRating.objects.counted().count() == n

    @pytest.mark.parametrize("state", [State.DRAFT, State.LET_GO])
    def test_only_in_a_finished_debrief(self, alice, state):
        make_rating(alice, make_debrief(alice, state=state))
        assert not LessonRating.objects.counted().exists()


class TestDated:
    def test_by_the_day_of_the_no(self, alice):
        rejection = make_rejection(alice, days=5)
        make_rating(alice, make_debrief(alice, rejection))
        assert LessonRating.objects.dated().get().on == rejection.rejected_on

    def test_by_the_day_of_the_interview_in_the_persons_zone(self, alice):
        interview = make_interview(alice, starts_at=datetime(2026, 10, 31, 23, 30, tzinfo=UTC))
        debrief = interview.application.debriefs.create(occasion=Occasion.ROUND_PASSED, interview=interview)
        make_rating(alice, debrief)
        with timezone.override("Europe/Berlin"):
            assert LessonRating.objects.dated().get().on == date(2026, 11, 1)

    def test_else_by_the_day_the_debrief_was_begun(self, alice):
        application = make_rejection(alice).application
        debrief = application.debriefs.create(
            occasion=Occasion.OFFER, started_at=datetime(2026, 10, 31, 12, tzinfo=UTC)
        )
        make_rating(alice, debrief)
        assert LessonRating.objects.dated().get().on == date(2026, 10, 31)
