"""Hand-made ratings and the exact chance; what a kind of round tests."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviews.values import Kind
from lessons.catalogue import BROUGHT_UP, brings_up
from lessons.stats import HORIZON_DAYS, Rated, chance_not_held, focus, weight

TODAY = date(2026, 11, 10)


def ago(days: int, rating: int | None, n: int = 1) -> Rated:
    return Rated(TODAY - timedelta(days=days), rating, n)


some_ratings = st.lists(
    st.builds(ago, st.integers(0, HORIZON_DAYS), st.sampled_from([None, 0, 1, 2, 3, 4]), st.integers(1, 3)), max_size=12
)


class TestWeight:
    @pytest.mark.parametrize(("days", "share"), [(0, 1), (60, 0.5), (120, 0.25), (30, 0.5**0.5), (-3, 1)])
    def test_halves_every_sixty_days(self, days, share):
        assert weight(days) == share


class TestChanceNotHeld:
    @pytest.mark.parametrize("rows", [[], [ago(3, 0), ago(2, None)]])
    def test_untested_is_even(self, rows):
        assert chance_not_held(rows, TODAY) == 0.5

    @pytest.mark.parametrize(("rating", "chance"), [(1, 0.75), (2, 0.75), (3, 0.25), (4, 0.25)])
    def test_one_of_today(self, rating, chance):
        assert chance_not_held([ago(0, rating)], TODAY) == chance

    def test_one_of_sixty_days_ago_counts_half(self):
        assert chance_not_held([ago(60, 1)], TODAY) == 1 / 1.5
        assert chance_not_held([ago(60, 4)], TODAY) == 0.5 / 1.5

    def test_seven_with_two_held(self):
        rows = [ago(0, 3), ago(0, 4), *[ago(0, 2)] * 5]
        assert chance_not_held(rows, TODAY) == 5.5 / 8

    def test_what_is_recent_outweighs_what_is_old(self):
        assert chance_not_held([ago(0, 4), ago(120, 1)], TODAY) == 0.75 / 2.25
        assert chance_not_held([ago(0, 1), ago(120, 4)], TODAY) == 1.5 / 2.25

    def test_grouped_rows_count_by_their_number(self):
        assert chance_not_held([ago(5, 1, 3)], TODAY) == chance_not_held([ago(5, 1)] * 3, TODAY)

    def test_beyond_the_horizon_nothing_is_left_of_it(self):
        assert weight(HORIZON_DAYS) == 0.5**12
        assert chance_not_held([ago(HORIZON_DAYS, 1)], TODAY) == pytest.approx(0.5, abs=2e-4)

    @given(some_ratings, st.randoms(use_true_random=False))
    def test_order_does_not_matter(self, rows, chance):
        shuffled = list(rows)
        chance.shuffle(shuffled)
        assert chance_not_held(shuffled, TODAY) == pytest.approx(chance_not_held(rows, TODAY))

    @given(some_ratings, st.integers(0, HORIZON_DAYS))
    def test_a_miss_raises_it_and_a_hold_lowers_it(self, rows, days):
        before = chance_not_held(rows, TODAY)
        assert 0 < before < 1
        assert chance_not_held([*rows, ago(days, 1)], TODAY) > before
        assert chance_not_held([*rows, ago(days, 4)], TODAY) < before


class TestFocus:
    def test_the_likeliest_miss_comes_first(self):
        ratings = {1: [ago(0, 4)], 3: [ago(0, 2)], 4: [ago(0, 1), ago(0, 2)]}
        found = focus(ratings, dict.fromkeys((1, 3, 4, 8), 1.0), TODAY)
        assert [row.number for row in found] == [4, 3, 8]
        assert [row.chance for row in found] == [2.5 / 3, 0.75, 0.5]

    def test_what_the_round_hardly_tests_weighs_less(self):
        found = focus({3: [ago(0, 1)]}, {3: 0.5, 4: 1.0}, TODAY)
        assert [(row.number, row.at_stake) for row in found] == [(4, 0.5), (3, 0.375)]

    def test_what_the_round_cannot_test_is_left_out(self):
        assert [row.number for row in focus({10: [ago(0, 1)]}, {3: 1.0}, TODAY)] == [3]

    def test_of_equals_the_lower_number(self):
        assert [row.number for row in focus({}, dict.fromkeys((9, 2, 5, 1), 1.0), TODAY)] == [1, 2, 5]

    def test_nothing_to_test_is_nothing_to_hold_in_mind(self):
        assert focus({3: [ago(0, 1)]}, {}, TODAY) == ()

    def test_says_the_figures(self):
        (row,) = focus(
            {3: [ago(9 - day, rating) for day, rating in enumerate((1, 3, 2, 2, 2, 4, 2, 1))]}, {3: 1}, TODAY
        )
        assert row.line == "Held in 2 of your last 7"
        assert not row.is_strength

    def test_a_strength_is_told_apart(self):
        (row,) = focus({3: [ago(0, 4)] * 3}, {3: 1.0}, TODAY)
        assert row.is_strength


class TestBringsUp:
    @pytest.mark.parametrize("kind", Kind.values)
    def test_what_shows_afterwards_comes_up_only_where_they_ask(self, kind):
        found = brings_up(kind, "interviewing")
        assert (6 in found) is (kind in ("hiring_manager", "panel", "final"))
        assert (10 in found) is (kind in ("recruiter", "phone"))

    @pytest.mark.parametrize("number", range(1, 11))
    def test_some_kind_of_round_tests_each_lesson_as_a_matter_of_course(self, number):
        assert any(found.get(number) == 1 for kind in Kind.values if (found := brings_up(kind, "interviewing")))

    def test_a_phone_screen_cannot_test_what_comes_with_interviews(self):
        assert 2 not in brings_up("phone", "screening")
        assert brings_up("phone", "screening")[3] == 1
        assert brings_up("phone", "screening")[9] == 0.5

    def test_each_kind_named_is_a_kind(self):
        assert BROUGHT_UP.keys() <= set(Kind.values)
        assert all(brings_up(kind, "interviewing") for kind in Kind.values)
