"""From what a row of a tracker says to the history that an application would have."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from applications.values import REACHED_STAGES, Stage
from debrief.words import plain_date
from exchange.trackers.rows import Row

# A tracker's word where ours is another.
OURS = {"ghosted": Stage.NO_RESPONSE}
ORDER: list[str] = [Stage.SAVED, *REACHED_STAGES]


@dataclass(frozen=True, slots=True)
class History:
    """Steps with their days, oldest first. `remarks` say which days are not given, and what stands for them."""

    steps: tuple[tuple[str, date], ...]
    remarks: tuple[str, ...] = ()
    # No day at all was found in the row.
    is_undated: bool = False


def stage_of(status: str) -> str:
    return OURS.get(status) or Stage(status)


def build(row: Row, undated_on: date, today: date) -> History | str:
    """The history of a row that has a status; or the reason in words why its days cannot all be right."""
    final = stage_of(row.status)
    dated = [(stage_of(step.stage), step.on) for step in row.steps if step.on]
    there = [on for stage, on in dated if stage == final and on <= today]
    # An open stage was entered with the first of its rounds; of an ending the last word counts.
    ended_on = (min(there) if final in ORDER else there[-1]) if there else None
    ended_on = ended_on or (row.closed_on if final not in ORDER else None) or row.updated_on
    for on in filter(None, (row.applied_on, row.closed_on)):
        if on > today:
            return f"{plain_date(on)} has not come yet."
    known = [on for on in (row.applied_on, row.saved_on, *(on for _, on in dated), ended_on) if on and on <= today]
    start = row.applied_on or row.saved_on or min(known, default=undated_on)
    start = min(start, today)
    if final == Stage.SAVED:
        on = min(row.saved_on or row.applied_on or start, today)
        return History(((Stage.SAVED, on),), is_undated=not known)
    if ended_on and ended_on < start and row.applied_on and ended_on == row.closed_on:
        return f"It closed on {plain_date(ended_on)}, before it was applied for on {plain_date(row.applied_on)}."
    remarks = []
    steps: list[tuple[str, date]] = []
    if row.saved_on and row.applied_on and row.saved_on < row.applied_on:
        steps.append((Stage.SAVED, row.saved_on))
    steps.append((Stage.APPLIED, start))
    if known and not row.applied_on:
        remarks.append(f"The day of applying is not given; {plain_date(start)}, the first that is, stands for it.")
    middle = sorted(
        {(on, stage) for stage, on in dated if stage in REACHED_STAGES and stage not in (Stage.APPLIED, final)}
    )
    steps += [(stage, on) for on, stage in middle if start <= on <= today]
    last = max(on for _, on in steps)
    end = ended_on if ended_on and last <= ended_on <= today else last
    if final != Stage.APPLIED:
        steps += undated_steps(row, steps, final, end)
        steps.append((final, end))
        if end != ended_on and known:
            remarks.append(f"“{Stage(final).label}” has no day of its own; it stands on {plain_date(end)}.")
    return History(tuple(without_repeats(steps)), tuple(remarks), is_undated=not known)


def undated_steps(row: Row, steps: list, final: str, end: date) -> list[tuple[str, date]]:
    """How far it got, where only a tick says so: entered on the day of the end."""
    ticked = [stage_of(step.stage) for step in row.steps if not step.on]
    reached = [stage for stage in ticked if stage in REACHED_STAGES]
    done = max(ORDER.index(stage) for stage, _ in steps)
    best = max(reached, key=lambda stage: ORDER.index(stage), default=Stage.SAVED)
    is_news = ORDER.index(best) > done and (final not in ORDER or ORDER.index(best) < ORDER.index(final))
    return [(best, end)] if is_news else []


def without_repeats(steps: list[tuple[str, date]]) -> list[tuple[str, date]]:
    kept: list[tuple[str, date]] = []
    for stage, on in steps:
        if not kept or kept[-1][0] != stage:
            kept.append((stage, on))
    return kept
