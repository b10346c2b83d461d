"""How the page is to be read, and which findings stand at its head: at most three, and none that cannot bear it."""

from __future__ import annotations

from collections.abc import Iterable

from .figures import Figures
from .section import NOTHING, Section

MOST_CLAIMS = 3
# Below these a page says that its numbers are early.
EARLY_APPLICATIONS, EARLY_RATINGS = 30, 60
# Of findings that bear as much, what helps to act comes before what only tells.
ORDER = (
    "forecasts",
    "held",
    "response",
    "lessons",
    "funnel",
    "works",
    "commitments",
    "cost",
    "next",
    "noes",
    "feedback",
)


def lede(figures: Figures) -> str:
    """How the page is to be read."""
    if not figures.rhythm.steps and not figures.heatmap.n:
        return "There is nothing to count in these days yet. What you do will show here by itself."
    if figures.sent < EARLY_APPLICATIONS or figures.heatmap.n < EARLY_RATINGS:
        return "Early numbers, so read them lightly."
    return "What you did, and what you made of it."


def claims(sections: Iterable[Section]) -> tuple[Section, ...]:
    """What is clear before what stands, then by ORDER; a section that claims nothing is never among them."""
    bearing = [section for section in sections if section.bears > NOTHING and section.name in ORDER]
    return tuple(sorted(bearing, key=lambda row: (-row.bears, ORDER.index(row.name))))[:MOST_CLAIMS]
