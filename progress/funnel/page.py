"""Gathers where a person's applications went, and says and draws it. No company is ever part of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from django.db.models import Max

from applications.models import StageChange
from debrief.charts.marks import Chart, Key
from debrief.charts.sankey import Node, sankey
from debrief.words import counted, in_words, listed, plain_date, sentence
from interviews.models import Interview
from interviews.values import Outcome

from . import stats

CSS = {"": "n-live", "open": "n-wait", "rejected": "n-no"}
OTHER_END = "n-out"
LEGEND = (
    Key("n-live", "Moved on"),
    Key("n-wait", "Waiting"),
    Key("n-no", "A no"),
    Key("n-out", "No answer, or you ended it"),
)


@dataclass(frozen=True, slots=True)
class FunnelPage:
    """What the page says of a flow: its headline, the picture (None when nothing flows), and the same in words."""

    flow: stats.Flow
    says: str
    what: str
    chart: Chart | None
    words: tuple[str, ...]


def read_ways(user, first: date | None, last: date | None) -> Counter[stats.Way]:
    """The ways of one person's applications, in two queries."""
    changes = StageChange.objects.for_user(user).order_by("application_id", "on", "id")
    steps = (stats.Step(*row) for row in changes.values_list("application_id", "stage", "on"))
    met = Interview.objects.for_user(user).exclude(outcome=Outcome.CANCELLED).filter(round__gte=2).order_by()
    rounds = dict(met.values_list("application_id").annotate(highest=Max("round")))
    return stats.ways(steps, rounds, first, last)


def build_page(flow: stats.Flow, first: date | None, last: date | None) -> FunnelPage:
    """Raises ValueError as `flow` does."""
    says, what = headline(flow), period(flow.n, first, last)
    words = tuple(in_sentence(flow, place) for place in flow.places if place.n > place.ended)
    nodes = [
        Node(place.key, place.label, place.name, CSS.get(place.ending, OTHER_END), place.n) for place in flow.places
    ]
    drawn = {node.css for node in nodes}
    chart = sankey(
        "funnel",
        what,
        f"{says}. {' '.join(words)}",
        ("From", "To", "Applications"),
        nodes,
        flow.links,
        tuple(key for key in LEGEND if key.css in drawn),
    )
    return FunnelPage(flow, says, what, chart, words)


def headline(flow: stats.Flow) -> str:
    """Counts alone: a keepsake claims nothing."""
    talked = flow.passed("screening")
    if not flow.n:
        return "Nothing set out in this time"
    if flow.n == 1 or not talked:
        return f"Where {counted(flow.n, 'application')} went"
    return sentence(f"{in_words(talked)} of {counted(flow.n, 'application')} came to a conversation")


def period(n: int, first: date | None, last: date | None) -> str:
    """Which applications they are."""
    sent = sentence(counted(n, "application"))
    if first and last:
        sent += f" sent from {plain_date(first)} to {plain_date(last)}"
    elif first:
        sent += f" sent since {plain_date(first)}"
    elif last:
        sent += f" sent up to {plain_date(last)}"
    return f"{sent}, and where {'it stands' if n == 1 else 'each stands'}"


def in_sentence(flow: stats.Flow, place: stats.Place) -> str:
    """Applied, 34: First conversation 8, Waiting 22 and A no on paper 4."""
    names = {other.key: other.name for other in flow.places}
    parts = [f"{names[link.target]} {link.n:,}" for link in flow.links if link.source == place.key]
    if place.ended:
        parts.append(f"no further {place.ended:,}")
    return f"{place.name}, {place.n:,}: {listed(parts)}."
