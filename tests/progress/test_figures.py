"""What is done after a no, day by day, and the feedback asked for."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debrief.intervals import wilson
from progress.stats import Asked, CalendarDay, calendar, days_to_next, done, feedback, rhythm

TODAY = date(2026, 11, 21)
STAGES = ("applied", "screening", "interviewing", "offer")
days = st.dictionaries(st.integers(0, 80).map(lambda n: TODAY - timedelta(n)), st.integers(0, 3), max_size=12)


def back(n: int) -> date:
    return TODAY - timedelta(days=n)


class TestDaysToNext:
    def test_nothing(self):
        assert days_to_next({}, {TODAY: 1}, TODAY).n == 0

    def test_one_and_none_since(self):
        curve = days_to_next({back(3): 1}, {back(4): 2}, TODAY)
        assert (curve.n, curve.open, curve.last, curve.median) == (1, 1, 3, None)

    def test_on_the_same_day(self):
        assert days_to_next({back(3): 1}, {back(3): 1}, TODAY).median == 0

    def test_exactly(self):
        noes = {back(20): 2, back(10): 1, back(1): 1}
        curve = days_to_next(noes, {back(30): 1, back(18): 1, back(16): 1, back(5): 4, back(2): 0}, TODAY)
        assert [(step.day, step.happened) for step in curve.steps] == [(2, 2), (5, 1)]
        assert (curve.n, curve.open, curve.median) == (4, 1, 2)

    @given(days, days)
    def test_every_no_is_counted(self, noes, sent):
        assert days_to_next(noes, sent, TODAY).n == sum(noes.values())


class TestCalendar:
    def test_every_day_is_in_it(self):
        found = calendar({back(2): 1}, {}, {back(1): 2, back(9): 5}, back(2), TODAY)
        assert found == (
            CalendarDay(back(2), 1, 0, 0),
            CalendarDay(back(1), 0, 0, 2),
            CalendarDay(TODAY, 0, 0, 0),
        )

    @given(days, days, days)
    def test_it_agrees_with_the_weeks(self, sent, held, debriefed):
        found = calendar(sent, held, debriefed, back(80), TODAY)
        steps = rhythm(sent, held, debriefed, TODAY, back(80))
        assert sum(day.applications for day in found) == steps.applications == sum(sent.values())
        on_days = {day: sum(counts) for day, *counts in found if any(counts)}
        assert done(sent, held, debriefed, back(80)) == on_days
        assert sum(on_days.values()) == steps.applications + steps.interviews + steps.debriefs


class TestFeedback:
    def test_nothing(self):
        found = feedback([], STAGES)
        assert found.answered.share is None
        assert list(found.by_stage) == list(STAGES)

    def test_exactly(self):
        found = feedback([Asked("screening", True), Asked("screening", False, 2), Asked("offer", True)], STAGES)
        assert found.answered == wilson(2, 4)
        assert (found.by_stage["screening"], found.by_stage["offer"]) == (wilson(1, 3), wilson(1, 1))

    @pytest.mark.parametrize("part", ["of", "part"])
    @given(rows=st.lists(st.builds(Asked, st.sampled_from(STAGES), st.booleans(), st.integers(1, 5))))
    def test_stages_add_up(self, part, rows):
        found = feedback(rows, STAGES)
        assert sum(getattr(rate, part) for rate in found.by_stage.values()) == getattr(found.answered, part)
