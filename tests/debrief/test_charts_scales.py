import pytest

from debrief.charts.scales import place, shorten, ticks


class TestTicks:
    @pytest.mark.parametrize(
        ("most", "expected"),
        [
            (0, (0, 1)),
            (1, (0, 1)),
            (4, (0, 1, 2, 3, 4)),
            (5, (0, 2, 4, 6)),
            (8, (0, 2, 4, 6, 8)),
            (9, (0, 5, 10)),
            (245, (0, 100, 200, 300)),
            (1_000_000, (0, 500_000, 1_000_000)),
        ],
    )
    def test_they_begin_at_zero_and_end_at_a_round_number(self, most, expected):
        assert ticks(most) == expected

    @pytest.mark.parametrize("most", range(0, 3000, 7))
    def test_they_always_reach_the_most(self, most):
        marked = ticks(most)
        assert marked[-1] >= most
        assert len(marked) <= 6


class TestPlace:
    def test_between_two_places(self):
        assert place(1, 4, 100, 0) == 75

    def test_nothing_to_measure_by(self):
        assert place(0, 0, 240, 10) == 240


class TestLabels:
    def test_a_long_one_is_cut(self):
        assert shorten("First conversation", 9) == "First co…"
        assert shorten("Applied", 7) == "Applied"
