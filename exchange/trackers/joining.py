"""Where a file has a row for every step, the rows of each application as one."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date, time
from typing import Any

from .clauses import ENDINGS
from .courses import furthest
from .folded import Cell, as_text, plain
from .layout import Layout
from .rounds import TALKS, clock_of, kind_of
from .rows import TEXTS, Row, is_vague
from .standing import NO_STATUS, unclear, waits
from .steps import Step

# What says of a talk that another one came before it, where it stands before all else.
FURTHER = re.compile(
    r"^(?:(?:[23](?:nd|rd|e|eme|a|o|te|tes|ter)?|second|third|zweite[sr]?|dritte[sr]?|deuxieme|troisieme|segund[ao]"
    r"|tercer[ao]?|second[ao]|terz[ao]|tweede|derde|drug[ai]|andra|anden|annen) "
    r"(?:round|interview|runde|gesprach|vorstellungsgesprach|entretien|tour|entrevista|ronda|colloquio|giro|gesprek"
    r"|ronde|rozmowa|etap|intervju|samtale|fase|phase)\b)"
)


def is_by_step(layout: Layout, rows: list[Row]) -> bool:
    """Whether several rows tell of one application: their headings say so, or the same job comes again and goes on."""
    if layout.of("step") or layout.of("target_stage"):
        return True
    groups = defaultdict(list)
    for row in rows:
        if not row.skipped:
            groups[names_of(row)].append(row)
    again = [group for group in groups.values() if len(group) > 1]
    gone_on = [group for group in again if goes_on(group)]
    if 2 * sum(map(len, gone_on)) <= len(rows) and not (is_vague(layout) and len(gone_on) > 1):
        return False
    return len(gone_on) == len(again) and bool(again)


def goes_on(rows: list[Row]) -> bool:
    """Whether rows about one job tell what came after what, and not of two applications: it ends once, at the end."""
    if len({row.status_raw for row in rows}) == 1 or len({row.applied_on for row in rows}) == 1:
        return False
    in_order = sorted(rows, key=lambda row: row.applied_on or date.min) if all(row.applied_on for row in rows) else rows
    first, *others = in_order
    return first.status not in ENDINGS and not any(row.status_raw == first.status_raw for row in others)


def with_further_rounds(layout: Layout, rows: list[Row]) -> list[Row]:
    """The rows, without those that tell only of a further round of one above, beneath no more than "Date".

    That one has the round and its day, and stands where it leads to.
    """
    if not is_vague(layout):
        return rows
    made: list[Row] = []
    places: dict[tuple[str, str], int] = {}
    for row in rows:
        at = places.get(names_of(row), -1) if not row.skipped and row.company and row.title else -1
        if at >= 0 and is_further_round(row, made[at]):
            first = made[at]
            step = Step(row.status, row.applied_on, kind_of(row.status_raw or row.notes, row.status))
            told = ("The day of a further round", f"{row.applied_on}: {row.status_raw or row.notes}")
            made[at] = replace(
                first,
                status=furthest([first.status, row.status]),
                steps=(*first.steps, step),
                notes="\n".join(filter(None, [first.notes, row.notes])),
                extras=(*first.extras, told),
            )
            row = replace(row, skipped=f"It tells of a further round of row {first.number}.")
        elif not row.skipped:
            places[names_of(row)] = len(made)
        made.append(row)
    return made


def is_further_round(row: Row, before: Row) -> bool:
    """Whether a row says with a number that it is no first talk, and the one before of the same job had not ended."""
    is_open = before.status in ("applied", *TALKS)
    is_later = bool(before.applied_on and row.applied_on and before.applied_on < row.applied_on)
    return is_open and is_later and row.status in TALKS and bool(FURTHER.search(plain(row.status_raw or row.notes)))


def with_names_above(layout: Layout, rows: list[Row]) -> list[Row]:
    """The rows; where each tells a step and names its job only once, with what a later one leaves out.

    It is the job above where a row names nothing, and the company's only one where a row names no more than that.
    """
    if not is_vague(layout):
        return rows
    titles = defaultdict(set)
    for row in rows:
        if row.company and row.title and not row.skipped:
            titles[plain(row.company)].add(row.title)
    only = {company: next(iter(found)) for company, found in titles.items() if len(found) == 1}
    made: list[Row] = []
    above: Row | None = None
    for row in rows:
        if row.company and not row.title and not row.skipped:
            row = replace(row, title=only.get(plain(row.company), ""))
        elif above and not row.company and not row.title and row.status_raw and row.applied_on:
            row = replace(row, company=above.company, title=above.title, skipped="")
        made.append(row)
        above = row if not row.skipped else None
    return made


def names_of(row: Row) -> tuple[str, str]:
    """Company and title as they are compared."""
    return plain(row.company), plain(row.title)


def join_steps(
    layout: Layout, rows: list[Row], cells: list[tuple[int, list[Cell]]], vocabulary: dict[str, str]
) -> list[Row]:
    """The rows of each application as one, with its steps in the order of their days, else of the file."""
    groups: dict[tuple[str, str], list[tuple[Row, list[Cell]]]] = defaultdict(list)
    for row, (_, line) in zip(rows, cells, strict=True):
        groups[names_of(row) if not row.skipped else ("", str(row.number))].append((row, line))
    return [join(layout, group, vocabulary) if not group[0][0].skipped else group[0][0] for group in groups.values()]


@dataclass(frozen=True, slots=True)
class Event:
    """What one row of a history says: the stage as written, its day, and its time of day."""

    raw: str
    on: date | None
    clock: tuple[time | None, bool] = (None, False)


def join(layout: Layout, group: list[tuple[Row, list[Cell]]], vocabulary: dict[str, str]) -> Row:
    events = events_of(layout, group, vocabulary)
    steps = tuple(
        Step(stage, event.on, kind_of(event.raw, stage), *event.clock)
        for event in events
        if (stage := vocabulary.get(event.raw, ""))
    )
    applied = next((step.on for step in steps if step.stage == "applied" and step.on), None)
    if layout.of("updated_on"):
        # Then the steps have days of their own, and this one is the application's.
        applied = applied or group[0][0].applied_on
    last = events[-1].raw if events else ""
    is_clear = bool(vocabulary.get(last))
    doubt = unclear(last) if last else NO_STATUS
    unread = [
        ("Step", f"{event.raw}, {event.on.isoformat()}" if event.on else event.raw)
        for event in events
        if not vocabulary.get(event.raw)
    ]
    merged = merge([row for row, _ in group])
    return replace(
        merged,
        status=furthest(step.stage for step in steps) if is_clear else "",
        status_raw=last,
        status_warning="" if is_clear else doubt,
        applied_on=applied,
        steps=steps,
        extras=tuple(dict.fromkeys([*merged.extras, *unread])),
    )


def events_of(layout: Layout, group: list[tuple[Row, list[Cell]]], vocabulary: dict[str, str]) -> list[Event]:
    """What the rows of one application say in the order of their days, else of the file."""
    dated = [column.index for role in ("applied_on", "updated_on", "saved_on") for column in layout.of(role)]
    told = layout.of("target_stage") or layout.of("step") or layout.of("status")
    first = group[0][1]
    events = [Event(raw, None) for column in layout.of("source_stage") if (raw := as_text(first[column.index]))]
    for row, line in group:
        clock = clock_of(next((line[at] for at in dated if as_text(line[at])), ""))
        on = row.applied_on or row.updated_on or row.saved_on
        events += [Event(raw, on, clock) for column in told if (raw := as_text(line[column.index]))]
        # What came of it may stand beside what was done, or in its place.
        is_told = any(as_text(line[column.index]) for column in told)
        beside = [raw for column in layout.of("status") if column not in told and (raw := as_text(line[column.index]))]
        is_more = {raw: vocabulary.get(raw, "applied") != "applied" and not waits(raw) for raw in beside}
        events += [Event(raw, on) for raw in beside if not is_told or is_more[raw]]
    if all(event.on for event in events):
        events.sort(key=lambda event: event.on or date.min)
    return events


def merge(rows: list[Row]) -> Row:
    """The first of several rows with what any of them says."""
    filled: dict[str, Any] = {
        name: next(filter(None, (getattr(row, name) for row in rows)), "") for name in (*TEXTS, "excitement")
    }
    doubts = [row.date_warning for row in rows if row.date_warning and "only that it was added" not in row.date_warning]
    return replace(
        rows[0],
        **filled,
        people=tuple(dict.fromkeys(person for row in rows for person in row.people)),
        notes="\n".join(dict.fromkeys(row.notes for row in rows if row.notes)),
        extras=tuple(extra for row in rows for extra in row.extras),
        remarks=tuple(dict.fromkeys(remark for row in rows for remark in row.remarks)),
        date_warning=" ".join(dict.fromkeys(doubts)),
        is_day_unclear=any(row.is_day_unclear for row in rows),
    )
