"""How sure a number is: shares with their intervals, differences, means, and the time until something happens.

All intervals hold 95 of 100. Standard library only; the tests hold each formula against scipy or a published table.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import exp, fsum, inf, lgamma, log, log1p, sqrt
from statistics import NormalDist

LEVEL = 0.95
# The standard normal deviation that 95 of 100 lie within: 1.96.
Z = NormalDist().inv_cdf((1 + LEVEL) / 2)


# Shares


@dataclass(frozen=True, slots=True)
class Rate:
    """So many of so many, with the interval of the share behind it, each 0 to 1 and None of nothing."""

    part: int
    of: int
    low: float | None
    high: float | None

    @property
    def share(self) -> float | None:
        return self.part / self.of if self.of else None


@lru_cache(4096)
def wilson(part: int, of: int) -> Rate:
    """A share with Wilson's score interval, for independent cases.

    Centre (p + z²/2n) / (1 + z²/n), half width z √(p(1-p)/n + z²/4n²) / (1 + z²/n); with none of n the lower end is
    0, with all the upper end 1. Wilson, Journal of the American Statistical Association 22 (1927), 209.
    """
    if not of:
        return Rate(0, 0, None, None)
    p, z2 = part / of, Z * Z / of
    centre, half = (p + z2 / 2) / (1 + z2), Z * sqrt(p * (1 - p) / of + z2 / (4 * of)) / (1 + z2)
    return Rate(part, of, max(centre - half, 0.0) if part else 0.0, min(centre + half, 1.0) if part < of else 1.0)


@lru_cache(4096)
def jeffreys(part: int, of: int) -> Rate:
    """A share with Jeffreys' interval: what the share may be if before the first case nothing was known of it.

    The 2.5 and 97.5 per cent points of Beta(part + ½, of - part + ½); with none of n the lower end is 0, with all the
    upper end 1. Brown, Cai and DasGupta, Statistical Science 16 (2001), 101, section 3.
    """
    if not of:
        return Rate(0, 0, None, None)
    a, b, tail = part + 0.5, of - part + 0.5, (1 - LEVEL) / 2
    low = beta_quantile(tail, a, b) if part else 0.0
    return Rate(part, of, low, beta_quantile(1 - tail, a, b) if part < of else 1.0)


@dataclass(frozen=True, slots=True)
class Interval:
    """A number and what it may be."""

    value: float
    low: float
    high: float

    @property
    def direction(self) -> int:
        """1 when it is clearly above 0, -1 when clearly below, and 0 when it may be either."""
        return 1 if self.low > 0 else -1 if self.high < 0 else 0


def difference(a: Rate, b: Rate) -> Interval | None:
    """The share of `a` less that of `b`, two separate groups, -1 to 1. None if either is of nothing.

    Newcombe's hybrid score interval: d - √((p₁-l₁)² + (u₂-p₂)²) to d + √((u₁-p₁)² + (p₂-l₂)²), with the Wilson limits
    l and u of each. Newcombe, Statistics in Medicine 17 (1998), 873, method 10.
    """
    a, b = wilson(a.part, a.of), wilson(b.part, b.of)
    p, q = a.share, b.share
    if p is None or q is None or a.low is None or b.low is None or a.high is None or b.high is None:
        return None
    below, above = sqrt((p - a.low) ** 2 + (b.high - q) ** 2), sqrt((a.high - p) ** 2 + (q - b.low) ** 2)
    return Interval(p - q, p - q - below, p - q + above)


def mean(values: Iterable[float] | Mapping[float, int]) -> Interval | None:
    """The mean with Student's interval: mean ± t √(s²/n), t with n - 1 degrees of freedom; in the unit of the values.

    A mapping says how many there are of each value. None of fewer than two, which say nothing of their spread.
    Student, Biometrika 6 (1908), 1.
    """
    counts = Counter(values)
    n = counts.total()
    if n < 2:
        return None
    middle = fsum(value * k for value, k in counts.items()) / n
    squares = fsum((value - middle) ** 2 * k for value, k in counts.items())
    half = t_quantile((1 + LEVEL) / 2, n - 1) * sqrt(squares / (n - 1) / n)
    return Interval(middle, middle - half, middle + half)


# The distributions behind them


@lru_cache(256)
def t_quantile(p: float, df: int) -> float:
    """The value that a t of `df` degrees of freedom lies below with probability p, from ½ to 1.

    √(df (1-x)/x), where x is the 2(1-p) point of Beta(df/2, ½): Digital Library of Mathematical Functions, 8.17(ii).
    """
    x = beta_quantile(2 * (1 - p), df / 2, 0.5)
    return sqrt(df * (1 - x) / x)


def beta_cdf(x: float, a: float, b: float) -> float:
    """The probability that a Beta(a, b) lies below x, 0 to 1: the regularised incomplete beta function.

    Its continued fraction (Digital Library of Mathematical Functions, 8.17.22), by Lentz's way.
    """
    if x <= 0 or x >= 1:
        return float(x >= 1)
    if x > (a + 1) / (a + b + 2):
        return 1 - beta_cdf(1 - x, b, a)
    return exp(_log_density(x, a, b)) * x * (1 - x) / a * _fraction(x, a, b)


def _log_density(x: float, a: float, b: float) -> float:
    return lgamma(a + b) - lgamma(a) - lgamma(b) + (a - 1) * log(x) + (b - 1) * log1p(-x)


def _fraction(x: float, a: float, b: float) -> float:
    """1/(1 + d₁/(1 + d₂/(1 + …))), until a further term changes nothing."""
    above, below, value = inf, 1.0, 1.0
    for step in range(1, 2000):
        m = step // 2
        if step % 2:
            term = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        else:
            term = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        above, below = 1 + term / above, 1 / (1 + term * below)
        value *= above * below
        if abs(above * below - 1) < 1e-15:
            break
    return value


@lru_cache(4096)
def beta_quantile(p: float, a: float, b: float) -> float:
    """The value that a Beta(a, b) lies below with probability p: Newton's steps, held in by halving."""
    low, high = 0.0, 1.0
    x = a / (a + b)
    for _ in range(200):
        above = beta_cdf(x, a, b) - p
        if abs(above) <= 1e-12:
            break
        low, high = (low, x) if above > 0 else (x, high)
        density = exp(_log_density(x, a, b))
        after = x - above / density if density > 0 else 0.0
        after = after if low < after < high else (low + high) / 2
        if after == x:
            break
        x = after
    return x


# The time until something happens


# How many cases are alike: after so many days it happened; or not yet, and so many days are all that is known.
type Waits = Mapping[tuple[int, bool], int]


@dataclass(frozen=True, slots=True)
class Step:
    """A day on which it happened to `happened` of the `at_risk`: the share it has happened to by then, and its band."""

    day: int
    share: float
    low: float
    high: float
    at_risk: int
    happened: int


@dataclass(frozen=True, slots=True)
class Curve:
    """The share that it has happened to, by day. Nothing is known beyond the `last` day (None of nothing)."""

    n: int
    happened: int
    last: int | None
    steps: tuple[Step, ...]

    @property
    def open(self) -> int:
        """Those it has not happened to, as far as is known."""
        return self.n - self.happened

    def at(self, day: int) -> float | None:
        """The share by the end of a day; None where nothing is known."""
        if self.last is None or day > self.last:
            return None
        place = bisect_right(self.steps, day, key=lambda step: step.day)
        return self.steps[place - 1].share if place else 0.0

    def day_of(self, share: float) -> int | None:
        """The first day by which it has happened to such a share; None if it is not known to come to that."""
        return next((step.day for step in self.steps if step.share >= share - 1e-12), None)

    @property
    def median(self) -> int | None:
        return self.day_of(0.5)

    @property
    def median_interval(self) -> tuple[int | None, int | None]:
        """The days on which the upper and the lower edge of the band reach one half; None where one never does.

        Brookmeyer and Crowley, Biometrics 38 (1982), 29.
        """
        edges = ([step.day for step in self.steps if edge(step) >= 0.5] for edge in (_upper, _lower))
        first, last = (min(days, default=None) for days in edges)
        return first, last


def _upper(step: Step) -> float:
    return step.high


def _lower(step: Step) -> float:
    return step.low


def kaplan_meier(waits: Waits) -> Curve:
    """The share that something has happened to by each day, when for some it is open how long they will wait.

    One less the product over days of (1 - d/r): to d of the r who had waited so long it happened that day. Who is open
    counts in r up to and including the last day known. Kaplan and Meier, J. of the American Statistical Association
    53 (1958), 457. The band is Greenwood's variance V = Σ d/(r(r-d)) on the log-log scale, S^exp(±z √V / ln S), which
    keeps within 0 and 1: Kalbfleisch and Prentice, The Statistical Analysis of Failure Time Data (2002), 1.4. Where it
    has happened to everybody the formula has no value: the lower edge stays, and the upper is 1.
    """
    counts: dict[int, list[int]] = {}
    for (day, is_over), cases in waits.items():
        counts.setdefault(day, [0, 0])[not is_over] += cases
    n = at_risk = sum(map(sum, counts.values()))
    steps: list[Step] = []
    left, variance, low = 1.0, 0.0, 0.0
    for day in sorted(counts):
        happened, open_ = counts[day]
        if happened:
            left *= 1 - happened / at_risk
            variance += happened / (at_risk * (at_risk - happened)) if happened < at_risk else inf
            low, high = _band(left, variance, low)
            steps.append(Step(day, 1 - left, low, high, at_risk, happened))
        at_risk -= happened + open_
    return Curve(n, sum(step.happened for step in steps), max(counts, default=None), tuple(steps))


def _band(left: float, variance: float, before: float) -> tuple[float, float]:
    if left <= 0:
        return before, 1.0
    width = Z * sqrt(variance) / log(left)
    return 1 - left ** exp(width), 1 - left ** exp(-width)
