"""Small tables with exact answers, the same by numpy and scipy, and what must hold of any forecasts."""

from datetime import date
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats as scipy_stats

from debrief.intervals import wilson
from interviews.stats import Bin, Forecasts, Round, forecasts, result

EARLY, LATE = date(2026, 10, 5), date(2026, 10, 6)
RESULTS = ("passed", "not_passed", "open", "silence", "withdrawal", "cancelled")
percents = st.none() | st.integers(0, 100)
rounds = st.lists(
    st.builds(Round, st.sampled_from("ab"), st.sampled_from(RESULTS), percents, percents, st.integers(1, 3)),
    max_size=25,
)


class TestResult:
    @pytest.mark.parametrize("outcome", ["passed", "not_passed", "cancelled"])
    def test_the_stored_outcome_stands(self, outcome):
        assert result(outcome, went_on=EARLY, no_on=LATE, ending="no_response") == outcome

    @pytest.mark.parametrize(
        ("known", "came"),
        [
            ({}, "open"),
            ({"went_on": EARLY}, "passed"),
            ({"no_on": EARLY}, "not_passed"),
            # The next round came, and after it the no: this one was passed. The other way round they came back.
            ({"went_on": EARLY, "no_on": LATE}, "passed"),
            ({"went_on": LATE, "no_on": EARLY}, "not_passed"),
            ({"went_on": EARLY, "no_on": EARLY}, "passed"),
            ({"ending": "no_response"}, "silence"),
            ({"ending": "withdrawn"}, "withdrawal"),
            ({"ending": "declined"}, "withdrawal"),
            ({"ending": "accepted"}, "open"),
            ({"ending": "withdrawn", "went_on": EARLY}, "passed"),
            ({"ending": "withdrawn", "no_on": EARLY}, "not_passed"),
        ],
    )
    def test_else_what_came_first(self, known, came):
        assert result("pending", **known) == came


def of(n: int, before: int, came: str = "passed", **fields) -> Round:
    return Round("panel", came, before, n=n, **fields)


class TestForecasts:
    def test_nothing(self):
        assert forecasts([]) == Forecasts(0, {}, (), None, None, ())

    @pytest.mark.parametrize(("n", "is_enough"), [(9, False), (10, True)])
    def test_nothing_is_claimed_below_ten(self, n, is_enough):
        figures = forecasts([of(n, 60, after=60)])
        assert figures.resolved == n
        assert figures.is_enough is is_enough
        assert (figures.score is not None, figures.twice is not None) == (is_enough, is_enough)
        assert (figures.kinds[0].score is not None) is is_enough

    def test_what_is_not_known_is_left_out_and_counted(self):
        rows = [of(1, 50, came) for came in RESULTS] + [of(2, 70, "silence"), Round("panel", "passed")]
        figures = forecasts(rows)
        assert figures.resolved == 2
        assert figures.left_out == {"open": 1, "silence": 3, "withdrawal": 1, "cancelled": 1}

    def test_exactly(self):
        """Sure of ten, of which six came; and five times 10 per cent, of which none came."""
        figures = forecasts([of(6, 100), of(4, 100, "not_passed"), of(5, 10, "not_passed")])
        assert figures.bins == (Bin(0, 19, 0.1, wilson(0, 5)), Bin(80, 100, 1.0, wilson(6, 10)))
        found = figures.score
        assert (found.n, found.passed) == (15, wilson(6, 15))
        assert found.expected == pytest.approx(10.5 / 15)
        assert found.brier == pytest.approx(4.05 / 15)
        assert found.skill == pytest.approx(1 - 4.05 / 15 / 0.24)
        assert found.too_much.value == pytest.approx(0.3)

    @pytest.mark.parametrize(("percent", "first"), [(0, 0), (19, 0), (20, 20), (79, 60), (80, 80), (100, 80)])
    def test_the_edges_of_the_bins(self, percent, first):
        assert forecasts([of(1, percent)]).bins[0].first == first

    def test_saying_the_base_rate_has_no_skill(self):
        assert forecasts([of(5, 50), of(5, 50, "not_passed")]).score.skill == pytest.approx(0)

    def test_where_all_passed_there_is_no_skill_to_speak_of(self):
        found = forecasts([of(12, 90)]).score
        assert found.skill is None
        assert found.too_much.value == pytest.approx(-0.1)

    def test_before_against_after(self):
        rows = [of(6, 50, after=80), of(6, 50, "not_passed", after=20), of(9, 50)]
        found = forecasts(rows).twice
        assert (found.n, found.before, found.after) == (12, pytest.approx(0.25), pytest.approx(0.04))
        assert found.worse_before.direction == 1

    def test_by_kind_the_most_frequent_first(self):
        rows = [Round("case", "passed", 50, n=3), Round("panel", "not_passed", 50, n=12)]
        found = forecasts(rows).kinds
        assert [(kind.kind, kind.passed, kind.score is not None) for kind in found] == [
            ("panel", wilson(0, 12), True),
            ("case", wilson(3, 3), False),
        ]

    @given(rounds)
    def test_as_numpy_and_scipy(self, rows):
        found = forecasts(rows).score
        pairs = [
            (r.before, r.result == "passed") for r in rows if r.is_resolved and r.before is not None for _ in range(r.n)
        ]
        assert (found is None) is (len(pairs) < 10)
        if found is None:
            return
        said, came = np.array([p[0] / 100 for p in pairs]), np.array([float(p[1]) for p in pairs])
        brier = np.mean((said - came) ** 2)
        assert found.brier == pytest.approx(brier)
        assert found.too_much.value == pytest.approx(np.mean(said - came))
        if np.var(came):
            assert found.skill == pytest.approx(1 - brier / np.var(came))
        if np.std(said - came) > 1e-6:
            theirs = scipy_stats.ttest_rel(said, came).confidence_interval()
            assert (found.too_much.low, found.too_much.high) == pytest.approx((theirs.low, theirs.high))

    @given(rounds)
    def test_parts_add_up(self, rows):
        figures = forecasts(rows)
        assert sum(each.passed.of for each in figures.bins) == figures.resolved
        assert sum(kind.passed.of for kind in figures.kinds) == figures.resolved
        assert figures.resolved + sum(figures.left_out.values()) == sum(row.n for row in rows if row.before is not None)
        for each in figures.bins:
            assert each.first / 100 <= each.expected <= each.last / 100
        if figures.score:
            assert 0 <= figures.score.brier <= 1
            whole = sum(each.expected * each.passed.of for each in figures.bins)
            assert figures.score.expected == pytest.approx(whole / figures.resolved)

    @given(rounds, st.integers())
    def test_the_order_of_the_rows_does_not_matter(self, rows, seed):
        figures = forecasts(rows)
        Random(seed).shuffle(rows)
        again = forecasts(rows)
        assert (again.bins, again.left_out, again.resolved) == (figures.bins, figures.left_out, figures.resolved)
        assert [kind.passed for kind in again.kinds] == [kind.passed for kind in figures.kinds]
        if figures.score:
            assert (again.score.brier, again.score.skill) == (figures.score.brier, figures.score.skill)
