"""Hand-made rows and the exact answer."""

from datetime import date, timedelta

import pytest

from lessons.stats import (
    Chance,
    FollowThrough,
    Life,
    Month,
    Rated,
    Record,
    Share,
    Track,
    by_month,
    follow_through,
    is_missed_often,
    life,
    recent,
    recent_line,
    record,
    standing,
)


def rated(*ratings: int | None) -> list[Rated]:
    """One a day, from 1 October on."""
    return [Rated(date(2026, 10, day), rating) for day, rating in enumerate(ratings, start=1)]


class TestRecord:
    @pytest.mark.parametrize("rows", [[], rated(0), rated(None, 0, None)])
    def test_nothing_tested_is_no_record_and_not_zero(self, rows):
        assert record(rows) is None

    @pytest.mark.parametrize(("rating", "held"), [(1, 0), (2, 0), (3, 1), (4, 1)])
    def test_held_begins_at_solid(self, rating, held):
        assert record(rated(rating)) == Record(held=held, tested=1)

    def test_what_was_not_tested_does_not_count(self):
        assert record(rated(3, 0, 2, None, 4)) == Record(held=2, tested=3)

    def test_grouped_rows_count_by_their_number(self):
        day = date(2026, 10, 1)
        assert record([Rated(day, 2, 5), Rated(day, 4, 3), Rated(day, 0, 40)]) == Record(held=3, tested=8)


class TestRecent:
    def test_the_last_of_them_oldest_first(self):
        assert [row.rating for row in recent(rated(1, 2, 3, 4), most=2)] == [3, 4]

    def test_by_day_whatever_the_order_of_the_rows(self):
        assert [row.rating for row in recent(reversed(rated(1, 2, 3)))] == [1, 2, 3]

    def test_of_one_day_as_given(self):
        day = date(2026, 10, 1)
        assert [row.rating for row in recent([Rated(day, 4), Rated(day, 1)])] == [4, 1]

    def test_none(self):
        assert recent([]) == ()


class TestRecentLine:
    @pytest.mark.parametrize(
        ("ratings", "line"),
        [
            ((3,), "Held the one time it was tested"),
            ((2,), "Not held the one time it was tested"),
            ((0, 4, None), "Held the one time it was tested"),
            ((1, 3), "Held in 1 of 2"),
            ((1, 1, 1, 1, 1, 3, 4), "Held in 2 of 7"),
            ((4, 1, 1, 1, 1, 1, 3, 4), "Held in 2 of your last 7"),
            ((4, 4, 1, 1, 1, 0, 1, 1, 3, 4), "Held in 2 of your last 7"),
        ],
    )
    def test_says_its_size(self, ratings, line):
        assert recent_line(rated(*ratings)) == line

    @pytest.mark.parametrize("rows", [[], rated(0, None)])
    def test_nothing_tested(self, rows):
        assert recent_line(rows) is None


class TestByMonth:
    def test_the_last_day_and_the_first(self):
        rows = [Rated(date(2026, 11, 1), 4), Rated(date(2026, 10, 31), 2), Rated(date(2026, 10, 1), 3)]
        assert by_month(rows) == (
            Month(date(2026, 10, 1), Record(held=1, tested=2)),
            Month(date(2026, 11, 1), Record(held=1, tested=1)),
        )

    def test_the_same_month_of_another_year(self):
        months = by_month([Rated(date(2026, 10, 5), 4), Rated(date(2025, 10, 5), 4)])
        assert [month.first.year for month in months] == [2025, 2026]

    def test_a_month_without_a_test_is_left_out(self):
        assert by_month([Rated(date(2026, 10, 5), 0)]) == ()

    def test_none(self):
        assert by_month([]) == ()


def chances(*kept: str) -> list[Chance]:
    """One a day, from 1 October on."""
    return [Chance(date(2026, 10, day), answer) for day, answer in enumerate(kept, start=1)]


class TestStanding:
    @pytest.mark.parametrize(
        ("kept", "stands"),
        [
            ((), "new"),
            (("yes",), "tried"),
            (("yes", "yes"), "tried"),
            (("yes", "yes", "yes"), "holding"),
            (("yes", "yes", "no", "yes"), "holding"),
            (("yes", "yes", "yes", "no", "partly"), "tried"),
            (("yes", "yes", ""), "tried"),
        ],
    )
    def test_by_its_latest_chances(self, kept, stands):
        assert standing(chances(*kept)) == stands

    def test_the_latest_by_day(self):
        assert standing(list(reversed(chances("no", "no", "yes", "yes", "yes")))) == "holding"

    @pytest.mark.parametrize(
        ("reopened_on", "stands"),
        [(date(2026, 10, 1), "holding"), (date(2026, 10, 2), "tried"), (date(2026, 10, 4), "reopened")],
    )
    def test_taken_up_again_it_begins_anew_that_day(self, reopened_on, stands):
        assert standing(chances("yes", "yes", "yes"), reopened_on) == stands


HELD_FOR_THREE = ("yes", "yes", "yes")


class TestReopenedByAMiss:
    """Kept on the first three days of October; then its lesson is missed on some day."""

    @pytest.mark.parametrize(
        ("missed_on", "stands"),
        [
            # On the day on which it came to hold, and before, a miss says nothing of what came after.
            (2, "holding"),
            (3, "holding"),
            (4, "reopened"),
            (30, "reopened"),
        ],
    )
    def test_only_one_after_it_held(self, missed_on, stands):
        assert standing(chances(*HELD_FOR_THREE), misses=[date(2026, 10, missed_on)]) == stands

    def test_one_that_was_only_tried_is_not_reopened(self):
        assert standing(chances("yes", "yes"), misses=[date(2026, 10, 9)]) == "tried"

    def test_nor_one_that_never_came_up(self):
        assert standing([], misses=[date(2026, 10, 9)]) == "new"

    def test_says_since_when_and_why(self):
        missed = date(2026, 10, 9)
        assert life(chances(*HELD_FOR_THREE), misses=[missed]) == Life("reopened", missed, by_miss=True)

    @pytest.mark.parametrize(
        ("later", "stands"),
        [(("yes",), "tried"), (("no", "yes", "yes"), "tried"), (("yes", "yes", "yes"), "holding")],
    )
    def test_then_only_later_chances_count(self, later, stands):
        again = [Chance(date(2026, 10, day), kept) for day, kept in enumerate(later, start=11)]
        assert standing([*chances(*HELD_FOR_THREE), *again], misses=[date(2026, 10, 9)]) == stands

    def test_a_chance_on_the_day_of_the_miss_counts_as_before_it(self):
        rows = chances("yes", "yes", "yes", "yes")
        assert life(rows, misses=[date(2026, 10, 4)]) == Life("reopened", date(2026, 10, 4), by_miss=True)

    def test_twice(self):
        again = [Chance(date(2026, 10, day), "yes") for day in (11, 12, 13)]
        rows, misses = [*chances(*HELD_FOR_THREE), *again], [date(2026, 10, 20), date(2026, 10, 9)]
        assert life(rows, misses=misses) == Life("reopened", date(2026, 10, 20), by_miss=True)

    def test_one_before_it_was_taken_up_again_is_forgotten(self):
        found = life(chances(*HELD_FOR_THREE), date(2026, 10, 15), [date(2026, 10, 9)])
        assert found == Life("reopened", date(2026, 10, 15), by_miss=False)


class TestIsMissedOften:
    TODAY = date(2026, 11, 20)

    @pytest.mark.parametrize(
        ("days_ago", "is_often"),
        [
            ((), False),
            ((0, 1), False),
            ((0, 1, 2), True),
            # Two debriefs of one day are two misses.
            ((3, 3, 3), True),
            # The first and the third five weeks apart, and a day more.
            ((0, 9, 35), True),
            ((0, 9, 36), False),
            # The third five weeks ago, and a day more.
            ((35, 40, 45), True),
            ((36, 40, 45), False),
            # The latest three count; one of tomorrow is not known yet.
            ((0, 20, 34, 90), True),
            ((-1, 0, 1), False),
        ],
    )
    def test_boundaries(self, days_ago, is_often):
        assert is_missed_often([self.TODAY - timedelta(days) for days in days_ago], self.TODAY) is is_often


def track(made: int, *answers: tuple[int, str, str]) -> Track:
    """Made on a day of October; then chances: the day, kept, helped."""
    return Track(
        date(2026, 10, made), tuple(Chance(date(2026, 10, day), kept, helped) for day, kept, helped in answers)
    )


class TestFollowThrough:
    def test_none(self):
        nothing = Share(0, 0)
        assert follow_through([]) == FollowThrough(0, nothing, nothing, nothing, ())

    def test_one_without_a_chance(self):
        assert follow_through([track(1)]) == FollowThrough(1, Share(0, 0), Share(0, 0), Share(0, 0), ())

    def test_exactly(self):
        figures = follow_through(
            [
                # Tried at once, two days after it was written, and kept twice of three times; helped once of two.
                track(1, (3, "yes", "yes"), (5, "no", ""), (9, "yes", "partly")),
                # Not at the first chance, in part at the second, and nothing is said of whether it helped.
                track(2, (4, "no", ""), (12, "partly", "")),
                # On the day it was written, and its rows in no order.
                track(6, (8, "no", ""), (6, "yes", "yes")),
                # Nothing is said of its first chance, so it tells nothing of the next one.
                track(7, (8, "", ""), (9, "yes", "no")),
            ]
        )
        assert figures == FollowThrough(
            made=4, tried_next=Share(2, 3), kept=Share(4, 8), helped=Share(2, 4), days_to_try=(0, 2, 2, 10)
        )
        assert figures.usual_days == 2

    def test_an_answer_on_help_without_keeping_is_not_counted(self):
        assert follow_through([track(1, (2, "no", "yes"))]).helped == Share(0, 0)

    @pytest.mark.parametrize(("n", "usual"), [(3, None), (4, 1)])
    def test_no_median_of_a_few(self, n, usual):
        assert follow_through([track(1, (2, "yes", ""))] * n).usual_days == usual

    @pytest.mark.parametrize(("of", "is_enough"), [(0, False), (3, False), (4, True)])
    def test_the_floor(self, of, is_enough):
        assert Share(0, of).is_enough is is_enough
