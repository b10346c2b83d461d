from datetime import date, timedelta

import pytest

from progress.stats import (
    Change,
    Comparison,
    DayRating,
    Rated,
    compare,
    lesson_heatmap,
    rhythm,
    share,
    week_of,
)

SATURDAY = date(2026, 11, 21)
MONDAY = date(2026, 11, 16)
STAGES = ("applied", "screening", "interviewing", "offer")


def test_a_share_of_nothing_is_none():
    assert share(0, 0) is None
    assert share(1, 4) == 0.25


@pytest.mark.parametrize(
    ("day", "monday"), [(MONDAY, MONDAY), (date(2026, 11, 22), MONDAY), (date(2026, 11, 15), date(2026, 11, 9))]
)
def test_weeks_begin_on_monday(day, monday):
    assert week_of(day) == monday


class TestRhythm:
    def steps(self, *args, **kwargs):
        return [
            (step.first, step.applications, step.interviews, step.debriefs) for step in rhythm(*args, **kwargs).steps
        ]

    def test_nothing(self):
        assert rhythm({}, {}, {}, SATURDAY).steps == ()

    def test_nothing_in_a_period(self):
        assert rhythm({}, {}, {}, SATURDAY, first=date(2026, 10, 1)).steps == ()

    def test_one(self):
        assert self.steps({SATURDAY: 1}, {}, {}, SATURDAY) == [(MONDAY, 1, 0, 0)]

    def test_weeks_with_nothing_are_in_it(self):
        assert self.steps({date(2026, 11, 1): 2}, {SATURDAY: 1}, {date(2026, 11, 2): 1}, SATURDAY) == [
            (date(2026, 10, 26), 2, 0, 0),
            (date(2026, 11, 2), 0, 0, 1),
            (date(2026, 11, 9), 0, 0, 0),
            (MONDAY, 0, 1, 0),
        ]

    def test_sunday_and_monday_are_two_weeks(self):
        days = {date(2026, 11, 15): 1, MONDAY: 2}
        assert self.steps(days, {}, {}, SATURDAY) == [(date(2026, 11, 9), 1, 0, 0), (MONDAY, 2, 0, 0)]

    def test_the_current_week_is_marked(self):
        assert [step.is_current for step in rhythm({date(2026, 11, 9): 1}, {}, {}, SATURDAY).steps] == [False, True]
        assert not rhythm({date(2026, 11, 9): 1}, {}, {}, SATURDAY, last=date(2026, 11, 10)).steps[-1].is_current

    def test_days_outside_the_period_are_left_out(self):
        days = {date(2026, 11, 9): 1, date(2026, 11, 10): 2, date(2026, 11, 11): 4, date(2026, 11, 12): 8}
        period = {"first": date(2026, 11, 10), "last": date(2026, 11, 11)}
        assert self.steps(days, {}, {}, SATURDAY, **period) == [(date(2026, 11, 9), 6, 0, 0)]

    def test_half_a_year_is_told_in_weeks(self):
        figures = rhythm({MONDAY - timedelta(weeks=25): 1}, {}, {}, SATURDAY)
        assert (figures.by, len(figures.steps)) == ("week", 26)

    def test_a_longer_time_is_told_in_months(self):
        figures = rhythm({MONDAY - timedelta(weeks=26): 1}, {SATURDAY: 2}, {}, SATURDAY)
        assert figures.by == "month"
        assert [step.first for step in figures.steps] == [date(2026, month, 1) for month in range(5, 12)]
        assert (figures.applications, figures.interviews, figures.debriefs) == (1, 2, 0)

    def test_sixty_months(self):
        figures = rhythm({date(2021, 12, 31): 1}, {}, {}, SATURDAY)
        assert len(figures.steps) == 60
        assert figures.steps[0].first == date(2021, 12, 1)


class TestCompare:
    def week(self, back: int) -> date:
        return MONDAY - timedelta(weeks=back)

    def test_nothing(self):
        assert compare(rhythm({}, {}, {}, SATURDAY)) is None

    def test_four_weeks_against_four(self):
        """Neither the week in which it began nor the current one is whole."""
        sent = {self.week(9): 50, self.week(8): 5, self.week(5): 1, self.week(4): 2, self.week(1): 1, MONDAY: 70}
        figures = rhythm(sent, {self.week(2): 3}, {}, SATURDAY)
        assert compare(figures) == Comparison(applications=(6, 3), interviews=(0, 3))

    def test_seven_whole_weeks_are_too_few(self):
        assert compare(rhythm({self.week(8): 9, self.week(1): 40}, {}, {}, SATURDAY)) is None

    @pytest.mark.parametrize(("n", "is_enough"), [(11, False), (12, True)])
    def test_the_floor(self, n, is_enough):
        figures = rhythm({self.week(9): 1, self.week(3): n}, {}, {}, SATURDAY)
        assert (compare(figures) is not None) is is_enough

    def test_months_are_not_compared(self):
        assert compare(rhythm({self.week(40): 9, self.week(3): 90}, {}, {}, SATURDAY)) is None


class TestLessonHeatmap:
    def test_nothing(self):
        figures = lesson_heatmap([], [])
        assert (figures.groups, figures.n, figures.changes, figures.left_out) == ((), 0, (), 0)

    def test_one(self):
        figures = lesson_heatmap([DayRating(SATURDAY, 3, 2, 1)], [Rated(7, SATURDAY, 3, 2, "Northmere")])
        (group,) = figures.groups
        assert group.month.first == date(2026, 11, 1)
        assert group.month.means == {3: 2.0}
        assert [(one.debrief, one.on, one.name, one.ratings) for one in group.debriefs] == [
            (7, SATURDAY, "Northmere", {3: 2})
        ]
        assert figures.n == 1

    def test_the_mean_of_a_month_weighs_every_rating_alike(self):
        days = [DayRating(date(2026, 10, 1), 3, 2, 2), DayRating(date(2026, 10, 31), 3, 4, 1)]
        (group,) = lesson_heatmap(days, []).groups
        assert group.month.means == {3: 2.0}

    def test_the_last_of_a_month_and_the_first_of_the_next(self):
        days = [DayRating(date(2026, 10, 31), 3, 1, 1), DayRating(date(2026, 11, 1), 3, 4, 1)]
        assert [group.month.means[3] for group in lesson_heatmap(days, []).groups] == [1.0, 4.0]

    @pytest.mark.parametrize("rating", [0, None])
    def test_zero_and_empty_are_alike(self, rating):
        days = [DayRating(SATURDAY, 3, 2, 1)]
        singles = [Rated(7, SATURDAY, 3, 2), Rated(7, SATURDAY, 4, rating)]
        assert lesson_heatmap(days, singles).groups[0].debriefs[0].ratings == {3: 2}

    def test_two_debriefs_of_one_day_stay_two(self):
        singles = [Rated(8, SATURDAY, 3, 1), Rated(7, SATURDAY, 3, 4)]
        (group,) = lesson_heatmap([DayRating(SATURDAY, 3, 5, 2)], singles).groups
        assert [one.debrief for one in group.debriefs] == [7, 8]

    def test_the_latest_debriefs_have_the_room(self):
        days = [SATURDAY - timedelta(days=n) for n in range(20)]
        figures = lesson_heatmap(
            [DayRating(day, 3, 2, 1) for day in days], [Rated(n, day, 3, 2) for n, day in enumerate(days)]
        )
        (group,) = figures.groups
        assert [one.on for one in group.debriefs] == days[15::-1]

    def test_sixty_months_leave_the_earlier_ones_out(self):
        days = [DayRating(date(2022 + n // 12, n % 12 + 1, 5), 3, 2, 1) for n in range(60)]
        figures = lesson_heatmap(days, [Rated(n, row.on, 3, 2) for n, row in enumerate(days)])
        assert len(figures.groups) == 12
        assert figures.left_out == 48
        assert figures.groups[-1].month.first == date(2026, 12, 1)
        assert figures.n == 60

    def test_a_change_needs_four_ratings_on_either_side(self):
        october, november = date(2026, 10, 5), date(2026, 11, 5)
        enough = [DayRating(october, 3, 6, 4), DayRating(november, 3, 12, 4)]
        assert lesson_heatmap(enough, []).changes == (Change(3, 1.5, 3.0, 4, 4),)
        assert lesson_heatmap([DayRating(october, 3, 6, 3), enough[1]], []).changes == ()

    def test_the_middle_month_belongs_to_neither_half(self):
        rows = [DayRating(date(2026, month, 5), 3, total, 4) for month, total in ((9, 8), (10, 16), (11, 4))]
        assert lesson_heatmap(rows, []).changes == (Change(3, 2.0, 1.0, 4, 4),)

    @pytest.mark.parametrize(("later", "direction"), [(2.49, 0), (2.5, 1), (1.51, 0), (1.5, -1)])
    def test_a_change_has_a_floor(self, later, direction):
        assert Change(3, 2.0, later, 9, 9).direction == direction
