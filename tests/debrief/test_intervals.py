"""Each formula against scipy or a published table, and what must hold of any numbers."""

from collections import Counter
from math import isclose
from typing import NamedTuple

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from scipy import stats as scipy_stats

from debrief import intervals
from debrief.intervals import (
    Curve,
    Interval,
    Rate,
    Step,
    beta_cdf,
    beta_quantile,
    difference,
    jeffreys,
    mean,
    t_quantile,
    wilson,
)


class Wait(NamedTuple):
    days: int
    happened: bool
    n: int = 1


def kaplan_meier(rows: list[Wait]) -> Curve:
    counts = Counter()
    for row in rows:
        counts[row.days, row.happened] += row.n
    return intervals.kaplan_meier(counts)


rates = st.integers(0, 400).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of)))
shapes = st.floats(0.5, 3000)
waits = st.lists(st.builds(Wait, st.integers(0, 120), st.booleans(), st.integers(1, 4)), max_size=40)

# Weeks in remission of the patients given 6-mercaptopurine: Freireich and others, Blood 21 (1963), 699; the estimate
# and its standard error as printed by Kalbfleisch and Prentice and by most books since.
RELAPSED = (6, 6, 6, 7, 10, 13, 16, 22, 23)
IN_REMISSION = (6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35)
FREIREICH = [Wait(week, True) for week in RELAPSED] + [Wait(week, False) for week in IN_REMISSION]


def scipys(rows: list[Wait]):
    """The survival function as scipy has it, and its band."""
    days = [row.days for row in rows for _ in range(row.n)]
    is_open = [not row.happened for row in rows for _ in range(row.n)]
    left = scipy_stats.ecdf(scipy_stats.CensoredData.right_censored(days, is_open)).sf
    return left, left.confidence_interval(method="log-log")


@pytest.mark.parametrize("interval", [wilson, jeffreys])
class TestEitherInterval:
    def test_of_nothing(self, interval):
        assert interval(0, 0) == Rate(0, 0, None, None)
        assert interval(0, 0).share is None

    @pytest.mark.parametrize("of", [1, 7, 300])
    def test_none_and_all(self, interval, of):
        assert interval(0, of).low == 0
        assert interval(of, of).high == 1

    @given(rates)
    def test_the_share_lies_within(self, interval, rate):
        part, of = rate
        found = interval(part, of)
        if of:
            assert 0 <= found.low <= found.share <= found.high <= 1

    @given(rates)
    def test_what_is_not_counted_mirrors_what_is(self, interval, rate):
        part, of = rate
        if of:
            found, other = interval(part, of), interval(of - part, of)
            assert isclose(found.low, 1 - other.high, abs_tol=1e-9)


class TestWilson:
    @given(rates)
    def test_as_scipy(self, rate):
        part, of = rate
        if of:
            theirs = scipy_stats.binomtest(part, of).proportion_ci(method="wilson")
            assert wilson(part, of).low == pytest.approx(theirs.low, abs=1e-9)
            assert wilson(part, of).high == pytest.approx(theirs.high, abs=1e-9)

    def test_as_published(self):
        """81 of 263: Newcombe, Statistics in Medicine 17 (1998), 857, table I."""
        assert [round(edge, 4) for edge in (wilson(81, 263).low, wilson(81, 263).high)] == [0.2553, 0.3662]


class TestJeffreys:
    @given(rates.filter(lambda rate: rate[1] and 0 < rate[0] < rate[1]))
    def test_as_scipy(self, rate):
        part, of = rate
        low, high = scipy_stats.beta.ppf([0.025, 0.975], part + 0.5, of - part + 0.5)
        assert (jeffreys(part, of).low, jeffreys(part, of).high) == pytest.approx((low, high), abs=1e-9)


class TestBeta:
    @given(st.floats(0, 1), shapes, shapes)
    def test_as_scipy(self, x, a, b):
        assert beta_cdf(x, a, b) == pytest.approx(scipy_stats.beta.cdf(x, a, b), abs=1e-8)

    @given(st.floats(0.001, 0.999), shapes, shapes)
    @example(0.998046875, 111, 0.5)
    def test_the_quantile_takes_it_back(self, p, a, b):
        assert beta_cdf(beta_quantile(p, a, b), a, b) == pytest.approx(p, abs=1e-7)

    @pytest.mark.parametrize(("x", "p"), [(-1, 0), (0, 0), (1, 1), (2, 1)])
    def test_the_ends(self, x, p):
        assert beta_cdf(x, 2, 3) == p


class TestStudent:
    @pytest.mark.parametrize("df", [1, 2, 9, 30, 400])
    def test_as_scipy(self, df):
        assert t_quantile(0.975, df) == pytest.approx(scipy_stats.t.ppf(0.975, df), rel=1e-9)

    @pytest.mark.parametrize("values", [[], [3.0]])
    def test_of_fewer_than_two(self, values):
        assert mean(values) is None

    def test_all_equal(self):
        assert mean([2.0, 2.0, 2.0]) == Interval(2.0, 2.0, 2.0)

    @given(st.lists(st.floats(-1, 1), min_size=2, max_size=30).filter(lambda values: max(values) - min(values) > 1e-3))
    def test_the_mean_as_scipy(self, values):
        theirs = scipy_stats.ttest_1samp(values, 0).confidence_interval()
        found = mean(values)
        assert (found.low, found.high) == pytest.approx((theirs.low, theirs.high), abs=1e-9)


class TestDifference:
    @pytest.mark.parametrize(
        ("a", "b", "edges"),
        [
            ((56, 70), (48, 80), (0.0524, 0.3339)),
            ((9, 10), (3, 10), (0.1705, 0.8090)),
            ((6, 7), (2, 7), (0.0582, 0.8062)),
            ((5, 56), (0, 29), (-0.0381, 0.1926)),
            ((0, 10), (0, 20), (-0.1611, 0.2775)),
            ((10, 10), (0, 10), (0.6075, 1.0)),
        ],
    )
    def test_as_published(self, a, b, edges):
        """Newcombe's own examples: Statistics in Medicine 17 (1998), 873, table II, method 10."""
        found = difference(wilson(*a), wilson(*b))
        assert (round(found.low, 4), round(found.high, 4)) == edges

    @pytest.mark.parametrize(("a", "b"), [((0, 0), (1, 2)), ((1, 2), (0, 0)), ((0, 0), (0, 0))])
    def test_of_nothing(self, a, b):
        assert difference(wilson(*a), wilson(*b)) is None

    @given(rates, rates)
    def test_turned_round(self, a, b):
        found, other = difference(wilson(*a), wilson(*b)), difference(wilson(*b), wilson(*a))
        if found:
            assert found.low <= found.value <= found.high
            assert found.low == pytest.approx(-other.high)

    @pytest.mark.parametrize(("low", "high", "direction"), [(0.1, 0.3, 1), (-0.3, -0.1, -1), (-0.1, 0.1, 0), (0, 1, 0)])
    def test_direction(self, low, high, direction):
        assert Interval((low + high) / 2, low, high).direction == direction


class TestKaplanMeier:
    def test_nothing(self):
        curve = kaplan_meier([])
        assert curve == Curve(0, 0, None, ())
        assert (curve.at(0), curve.median, curve.median_interval) == (None, None, (None, None))

    def test_one_answered(self):
        curve = kaplan_meier([Wait(5, True)])
        assert curve.steps == (Step(5, 1.0, 0.0, 1.0, 1, 1),)
        assert (curve.at(4), curve.at(5), curve.at(6), curve.median) == (0.0, 1.0, None, 5)

    def test_one_open(self):
        curve = kaplan_meier([Wait(5, False)])
        assert (curve.steps, curve.open, curve.at(5), curve.median) == ((), 1, 0.0, None)

    def test_who_is_open_counts_up_to_the_last_day_known(self):
        """One answered on day 5 and one open since then: one of two."""
        assert kaplan_meier([Wait(5, True), Wait(5, False)]).steps[0].share == 0.5
        assert kaplan_meier([Wait(5, True), Wait(4, False)]).steps[0].share == 1.0

    def test_as_published(self):
        curve = kaplan_meier(FREIREICH)
        found = [(step.day, step.at_risk, step.happened, round(1 - step.share, 3)) for step in curve.steps]
        assert found == [
            (6, 21, 3, 0.857),
            (7, 17, 1, 0.807),
            (10, 15, 1, 0.753),
            (13, 12, 1, 0.69),
            (16, 11, 1, 0.627),
            (22, 7, 1, 0.538),
            (23, 6, 1, 0.448),
        ]
        assert (curve.median, curve.median_interval) == (23, (13, None))

    @pytest.mark.filterwarnings("ignore:The confidence interval is undefined", "ignore::RuntimeWarning:scipy")
    @given(waits)
    def test_as_scipy(self, rows):
        curve = kaplan_meier(rows)
        if not curve.happened:
            return
        left, band = scipys(rows)
        for step in curve.steps:
            assert 1 - step.share == pytest.approx(left.evaluate(step.day), abs=1e-9)
            if step.share < 1 - 1e-12:
                assert step.low == pytest.approx(1 - band.high.evaluate(step.day), abs=1e-9)
                assert step.high == pytest.approx(1 - band.low.evaluate(step.day), abs=1e-9)

    @given(waits, st.randoms())
    def test_the_order_of_the_rows_does_not_matter(self, rows, random):
        curve = kaplan_meier(rows)
        random.shuffle(rows)
        assert kaplan_meier(rows) == curve

    @given(waits)
    def test_grouped_or_not(self, rows):
        assert kaplan_meier([Wait(row.days, row.happened) for row in rows for _ in range(row.n)]) == kaplan_meier(rows)

    @given(waits)
    def test_it_rises_within_its_band_and_adds_up(self, rows):
        curve = kaplan_meier(rows)
        shares = [step.share for step in curve.steps]
        assert shares == sorted(shares)
        assert all(0 <= step.low <= step.share <= step.high <= 1 for step in curve.steps)
        assert curve.happened + curve.open == curve.n == sum(row.n for row in rows)
