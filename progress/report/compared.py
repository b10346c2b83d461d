"""A period beside the one before it."""

from __future__ import annotations

from debrief.intervals import Rate, difference, wilson
from debrief.words import plain_date

from .figures import Figures
from .section import NOTHING, Line, Lines, Section, cells, points_range

LEAST_ON_EITHER_SIDE = 8


NOTHING_BEFORE = "Nothing is noted of as many days before, so there is nothing to compare with"


def compared_section(now: Figures, before: Figures) -> Section:
    """Counts side by side; of shares also whether the difference is clear."""
    counts = (
        ("Applications sent", now.sent, before.sent),
        ("Interviews held", now.interviews, before.interviews),
        ("Noes", now.noes.n, before.noes.n),
        ("Debriefs finished", sum(now.facts.finished.values()), sum(before.facts.finished.values())),
    )
    shares = (
        ("Came to a conversation", now.funnel["applied"].went_on, before.funnel["applied"].went_on),
        ("Rounds passed", _passed(now), _passed(before)),
        ("Ratings held", _held(now), _held(before)),
        ("Commitments kept", _kept(now), _kept(before)),
    )
    if not any(earlier for _, _, earlier in counts) and not any(earlier.of for _, _, earlier in shares):
        return Section("compared", NOTHING_BEFORE)
    rows = [Line((label, f"{after:,}", f"{earlier:,}", "")) for label, after, earlier in counts]
    rows += [
        Line((label, cells(after)[0], cells(earlier)[0], _words(after, earlier)), is_few=_is_few(after, earlier))
        for label, after, earlier in shares
        if after.of or earlier.of
    ]
    days = (now.facts.last - now.facts.first).days + 1 if now.facts.first else 0
    first, last = before.facts.first, before.facts.last
    span = f"{plain_date(first)} to {plain_date(last)}" if first else ""
    moved = sum(bool(row.cells[3]) and row.cells[3].startswith(("more", "fewer")) for row in rows)
    if moved:
        says = f"{'A share has' if moved == 1 else 'Some shares have'} clearly changed since the days before"
    elif all(row.is_few for row in rows[len(counts) :]):
        says = "These days beside those before; too few to compare shares"
    else:
        says = "No share has clearly changed since the days before"
    return Section(
        "compared", says,
        f"These {days:,} days beside the {days:,} before, {span}",
        "Applications of then are told as they stood then, so that both had the same time to be answered.",
        NOTHING, has_file=False, tables=(Lines(("", "These days", "Before", "In words"), tuple(rows)),), is_wide=True,
    )  # fmt: skip


def _passed(figures: Figures) -> Rate:
    decided = [row for row in figures.facts.rounds if row.is_resolved]
    return wilson(sum(row.n for row in decided if row.passed), sum(row.n for row in decided))


def _held(figures: Figures) -> Rate:
    rates = figures.held.values()
    return wilson(sum(rate.part for rate in rates), sum(rate.of for rate in rates))


def _kept(figures: Figures) -> Rate:
    kept = figures.followed.kept
    return wilson(kept.part, kept.of)


def _is_few(after: Rate, before: Rate) -> bool:
    return min(after.of, before.of) < LEAST_ON_EITHER_SIDE


def _words(after: Rate, before: Rate) -> str:
    apart = difference(after, before)
    if apart is None or _is_few(after, before):
        return "too few to compare"
    word = {1: "more", -1: "fewer", 0: "no clear difference"}[apart.direction]
    return f"{word}, {points_range(apart)}"
