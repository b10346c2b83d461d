"""Hand-made rows and the exact answer."""

from datetime import date

import pytest

from lessons.stats import Chance, Month, Rated, Record, by_month, recent, recent_line, record, standing


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
