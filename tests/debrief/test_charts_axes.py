import pytest

from debrief.charts.axes import Axis, Frame, beneath, counts, days, room_for, shares
from debrief.charts.marks import Line, Text, between, percent


class TestShares:
    @pytest.mark.parametrize(
        ("most", "expected"),
        [
            (1, (0, 0.2, 0.4, 0.6, 0.8, 1)),
            (0.715, (0, 0.2, 0.4, 0.6, 0.8)),
            (0.5, (0, 0.1, 0.2, 0.3, 0.4, 0.5)),
            (0.03, (0, 0.01, 0.02, 0.03)),
            (0, (0, 0.01)),
        ],
    )
    def test_they_reach_the_most_in_about_five_steps(self, most, expected):
        assert shares(most).ticks == expected

    def test_never_beyond_all(self):
        assert shares(1.3).texts[-1] == "100%"


class TestDays:
    @pytest.mark.parametrize(
        ("most", "ticks"),
        [
            (0, (0, 1)),
            (5, (0, 1, 2, 3, 4, 5)),
            (35, (0, 7, 14, 21, 28, 35)),
            (36, (0, 7, 14, 21, 28, 35, 42)),
            (60, (0, 14, 28, 42, 56, 70)),
        ],
    )
    def test_in_days_and_weeks(self, most, ticks):
        assert days(most).ticks == ticks

    @pytest.mark.parametrize("most", [*range(1, 400, 13), 3000, 20_000])
    def test_they_reach_the_last_day(self, most):
        axis = days(most)
        assert axis.ticks[-1] >= most
        assert len(axis.ticks) <= 8

    def test_words(self):
        assert days(1825).texts[:3] == ("Day 0", "364", "728")


class TestAxis:
    def test_a_place_between_two(self):
        assert Axis((1, 4), ("Missed", "Strong")).place(2, 0, 300) == 100

    def test_beyond_is_at_the_end(self):
        assert counts(4).place(9, 100, 0) == 0
        assert counts(4).place(-1, 100, 0) == 100


class TestFrame:
    frame = Frame(40, 240, 10, 110, days(35), shares())

    def test_both_ways(self):
        assert self.frame.x(7) == 80
        assert self.frame.y(0.2) == 90

    def test_rows_and_feet(self):
        rows = self.frame.rows()
        assert [mark.y1 for mark in rows if isinstance(mark, Line)] == [110, 90, 70, 50, 30, 10]
        assert [mark.text for mark in rows if isinstance(mark, Text)] == ["0%", "20%", "40%", "60%", "80%", "100%"]
        assert [foot.x for foot in self.frame.feet()] == [40, 80, 120, 160, 200, 240]

    def test_the_longest_text_has_room(self):
        assert room_for(shares()) == 8 + 5 * 6.6


class TestBeneath:
    def test_one(self):
        assert beneath(["28 Sep"], 40, 340) == [(0, 190)]

    def test_the_latest_is_kept_and_clear_of_the_edge(self):
        found = beneath(["28 September"] * 10, 0, 300)
        assert found[-1][0] == 9
        assert found[-1][1] == round(300 - 12 * 6.6 / 2, 1)


class TestPercent:
    @pytest.mark.parametrize(
        ("share", "text"),
        [(0, "0%"), (0.001, "<1%"), (0.01, "1%"), (0.125, "12%"), (0.99, "99%"), (0.999, ">99%"), (1, "100%")],
    )
    def test_only_none_is_none_and_only_all_is_all(self, share, text):
        assert percent(share) == text

    def test_a_range(self):
        assert between(0.123, 0.4) == "12 to 40%"
