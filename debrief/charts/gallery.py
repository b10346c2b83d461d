"""Every chart with awkward data, for looking at and for tests: none, one, all equal, huge, long words, sixty months."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from .axes import RATINGS, shares
from .bars import Bar, bars
from .calendar import Span, calendar
from .calibration import Bin, calibration
from .columns import Group, Series, columns
from .curve import DayMark, Rung, curve
from .funnel import Stage, funnel
from .lines import Point, line
from .marks import Chart, Key
from .sankey import Link, Node, sankey

LONG = "After the third conversation with somebody who decides about the budget of it all"
MONDAY = date(2026, 9, 28)
SERIES = (Series("Applications", "bar1"), Series("Interviews held", "bar2"), Series("Debriefs", "bar4"))
ROLES = (
    Key("n-live", "Moved on"),
    Key("n-wait", "Waiting"),
    Key("n-no", "A no"),
    Key("n-out", "No answer, or your own end"),
)


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A kind of chart with one sort of data; the chart is None where there is nothing to draw."""

    kind: str
    data: str
    chart: Chart | None

    @property
    def is_wide(self) -> bool:
        return self.chart is not None and self.chart.wide.width > 500


def exhibits() -> Iterator[Exhibit]:
    """All of them, kind by kind; the names of the charts are unique."""
    kinds = (
        ("Sankey", _sankeys),
        ("Line", _lines),
        ("Curve", _curves),
        ("Calibration", _calibrations),
        ("Funnel", _funnels),
        ("Calendar", _calendars),
        ("Columns", _columns),
        ("Bars", _bars),
    )
    for kind, draw in kinds:
        for number, (data, chart) in enumerate(draw(kind.lower())):
            yield Exhibit(
                kind, data, chart and replace(chart, name=f"{chart.name}-{number}", title=f"{chart.title}: {data}")
            )


type Drawn = Iterator[tuple[str, Chart | None]]


def _sankeys(name: str) -> Drawn:
    def draw(nodes: Sequence[tuple[str, str, str]], *links: tuple[str, str, int]) -> Chart | None:
        made = [Node(key, label, label, css) for key, label, css in nodes]
        head = ("From", "To", "Applications")
        return sankey(name, "Where they went", "Flows.", head, made, [Link(*link) for link in links], ROLES)

    usual = [
        ("applied", "Applied", "n-live"),
        ("talk", "First conversation", "n-live"),
        ("second", "Second round", "n-live"),
        ("offer", "Offer", "n-live"),
        ("open", "Waiting", "n-wait"),
        ("no", "A no on paper", "n-no"),
        ("silent", "No answer", "n-out"),
        ("withdrew", "You withdrew", "n-out"),
        ("no-talk", "A no after the first", "n-no"),
        ("open-talk", "Waiting", "n-wait"),
        ("no-second", "A no", "n-no"),
        ("open-second", "Waiting", "n-wait"),
    ]
    flows = [
        ("applied", "talk", 8),
        ("applied", "no", 4),
        ("applied", "open", 14),
        ("applied", "silent", 6),
        ("applied", "withdrew", 2),
        ("talk", "second", 3),
        ("talk", "no-talk", 4),
        ("talk", "open-talk", 1),
        ("second", "offer", 1),
        ("second", "no-second", 1),
        ("second", "open-second", 1),
    ]
    yield "none", draw(usual)
    yield "one", draw(usual, ("applied", "open", 1))
    yield "an ordinary search", draw(usual, *flows)
    yield "all equal", draw(usual, *((source, target, 5) for source, target, _ in flows))
    yield (
        "huge, and one among them",
        draw(usual, ("applied", "no", 1_234_567), ("applied", "talk", 1), ("talk", "offer", 1)),
    )
    yield "long words", draw([(key, LONG, css) for key, _, css in usual], *flows)
    ends = [(f"end-{n}", f"Ending {n}", "n-no") for n in range(24)]
    many = [("applied", key, n + 1) for n, (key, _, _) in enumerate(ends)]
    yield "many endings", draw([*usual, *ends], *flows, *many)
    together = [node for node in usual if not node[0].startswith(("no-", "open-"))]
    joined = [(source, target.split("-")[0], n) for source, target, n in flows]
    yield "endings together", draw(together, *joined)


def _lines(name: str) -> Drawn:
    def draw(values: Sequence[float | None], width: float = 0.2, label: str = "Nov 26") -> Chart | None:
        points = [
            Point(
                label,
                f"Month {number}",
                value,
                None if value is None else max(value - width, 0),
                None if value is None else min(value + width, 1),
                5,
            )
            for number, value in enumerate(values)
        ]
        return line(name, "Share held", "A share.", ("Month", "Held"), points, shares())

    wave = [(n * 7 % 13) / 12 for n in range(60)]
    yield "none", draw([])
    yield "only months without", draw([None, None])
    yield "one", draw([0.6])
    yield "six months", draw([0.2, 0.35, 0.3, 0.5, 0.55, 0.7])
    yield "broken", draw([0.2, 0.4, None, 0.5, None, 0.7, 0.9])
    yield "all equal", draw([0.5] * 8)
    yield "none and all", draw([0, 1, 0, 1], 0)
    yield "long words", draw([0.1, 0.3, 0.5, 0.6], label="The month of November 2026")
    yield "60 months", draw(wave)
    points = [Point(f"{n} Nov", f"{n} November", 1 + n % 4, n=1) for n in range(1, 9)]
    ratings = line(name, "Ratings", "Means.", ("Day", "Mean"), points, RATINGS, show=lambda value: f"{value:.1f}")
    yield "ratings without a range", ratings


def _curves(name: str) -> Drawn:
    def draw(rungs: Sequence[tuple[int, float]], last: int, mark: DayMark | None = None, width: float = 0.15):
        made = [
            Rung(day, share, max(share - width, 0), min(share + width, 1), 34 - n)
            for n, (day, share) in enumerate(rungs)
        ]
        head = ("Day", "Answered", "Still waiting")
        return curve(name, "Share answered, by days since applying", "A curve.", head, made, last, mark)

    usual = [(3, 0.03), (5, 0.09), (6, 0.16), (8, 0.23), (12, 0.36), (18, 0.48)]
    yield "none", draw([], 35)
    yield "one", draw([(9, 0.2)], 20)
    yield "an ordinary search", draw(usual, 35, DayMark(21, "Day 21: called silent"))
    yield "all on the first day", draw([(0, 1.0)], 0)
    yield "all on one day", draw([(14, 0.5)], 14, DayMark(14, LONG))
    whole = [Rung(4, 0.5, 0.2, 0.8, 4), Rung(9, 1.0, None, None, 1)]
    yield (
        "all answered, so no range",
        curve(name, "Answered", "All.", ("Day", "Answered", "Still waiting"), whole, 30, None),
    )
    yield "very few answers", draw([(10, 0.002), (40, 0.004)], 60, width=0.003)
    yield (
        "five years of waiting",
        draw([(n, n / 2000) for n in range(1, 1800, 9)], 1825, DayMark(1500, "Called silent")),
    )


def _calibrations(name: str) -> Drawn:
    def draw(*bins: tuple[float, int, int]) -> Chart | None:
        made = [
            Bin(forecast, hits, n, max(hits / n - 0.9 / n**0.5, 0), min(hits / n + 0.9 / n**0.5, 1))
            for forecast, hits, n in bins
        ]
        return calibration(name, "Forecasts and outcomes", "Dots.", made, "What you forecast")

    yield "none", draw()
    yield "one", draw((0.4, 0, 1))
    yield "eight forecasts", draw((0.4, 0, 1), (0.61, 2, 4), (0.75, 1, 3))
    yield "on the line", draw((0.1, 1, 10), (0.3, 3, 10), (0.5, 5, 10), (0.7, 7, 10), (0.9, 9, 10))
    yield "all at one place", draw((0.5, 2, 4), (0.5, 2, 4), (0.51, 2, 4))
    yield "at the corners", draw((0, 0, 3), (1, 5, 5))
    yield "huge", draw((0.2, 1_000, 12_000), (0.8, 400_000, 1_000_000))


def _funnels(name: str) -> Drawn:
    def draw(*stages: Stage) -> Chart | None:
        return funnel(name, "How far they got", "Bars.", ("Stage", "Reached", "Of"), stages)

    yield "none", draw(Stage("Applied", 0), Stage("Offer", 0, 0))
    yield "one", draw(Stage("Applied", 1), Stage("First conversation", 0, 1))
    yield (
        "an ordinary search",
        draw(
            Stage("Applied", 34),
            Stage("First conversation", 8, 34, 0.12, 0.4),
            Stage("Second round", 3, 8, 0.14, 0.69),
            Stage("Offer", 1, 3),
        ),
    )
    yield (
        "all equal",
        draw(Stage("Applied", 5), Stage("First conversation", 5, 5, 0.57, 1), Stage("Offer", 5, 5, 0.57, 1)),
    )
    yield "huge, and one among them", draw(Stage("Applied", 1_234_567), Stage("Offer", 1, 1_234_567, 0, 0.000004))
    yield "long words", draw(Stage(LONG, 12_345), Stage(LONG, 400, 12_345, 0.029, 0.036))


def _calendars(name: str) -> Drawn:
    def draw(counts: dict[int, int], weeks: int, today: int) -> Chart | None:
        made = {MONDAY + timedelta(days=day): n for day, n in counts.items()}
        span = Span(MONDAY, MONDAY + timedelta(days=7 * weeks - 1), MONDAY + timedelta(days=today))
        return calendar(name, "Things done per day", "Days.", made, span)

    yield "none", draw({}, 3, 20)
    yield "one", draw({2: 1}, 1, 3)
    yield "seven weeks", draw({day: day * 5 % 4 for day in range(44) if day % 7 < 5}, 7, 43)
    yield "all equal", draw(dict.fromkeys(range(21), 9), 3, 20)
    yield "huge, and one among them", draw({0: 1_234_567, 1: 1, 2: 12_000}, 2, 13)
    span = Span(date(2021, 12, 1), date(2026, 11, 30), date(2026, 11, 30))
    days = {date(2021, 12, 1) + timedelta(days=n): n % 6 for n in range(1826)}
    yield "60 months", calendar(name, "Things done per day", "Days.", days, span)


def _columns(name: str) -> Drawn:
    def draw(count: int, most: int = 9, label: str = "28 Sep") -> Chart | None:
        groups = [
            Group(label, f"Week {n}", (most - n % 3, n % 4, n % 2), is_current=n == count - 1) for n in range(count)
        ]
        return columns(name, "Per week", "Columns.", "Week of", SERIES, groups)

    yield "none", draw(0)
    yield "one", draw(1)
    yield "seven weeks", draw(7)
    yield "huge", draw(5, 1_234_567)
    yield "long words", draw(6, label="28 September 2026")
    yield "60 months", draw(60)


def _bars(name: str) -> Drawn:
    def draw(*rows: tuple[str, int]) -> Chart | None:
        return bars(name, "By stage", "Bars.", ("Stage", "Noes"), [Bar(label, n, "bar3") for label, n in rows])

    yield "none", draw()
    yield "one", draw(("Applied", 1))
    yield "all equal", draw(("Applied", 3), ("First conversation", 3), ("Interviews", 3))
    yield "huge, and one among them", draw(("Applied", 1_234_567), (LONG, 1))
