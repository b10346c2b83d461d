"""Each figure as a table with plain numbers: shares from 0 to 1, days as 2026-11-09, nothing where nothing is known."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from applications.values import REACHED_STAGES
from debrief.intervals import Interval, Rate
from lessons.catalogue import LESSONS
from lessons.stats import HELD_FROM

from .figures import Figures

type Row = tuple[object, ...]
SLUGS = {text.number: text.slug for text in LESSONS}


def rate(found: Rate) -> Row:
    return (found.part, found.of, found.share, found.low, found.high)


RATE = ("part", "of", "share", "low", "high")


def interval(found: Interval | None) -> Row:
    return (found.value, found.low, found.high) if found else ("", "", "")


INTERVAL = ("difference", "difference_low", "difference_high")


def funnel(figures: Figures) -> Iterator[Row]:
    yield ("stage", "reached", "went_on", "of", "share", "low", "high", "open", "median_days", "not_left")
    days = {row.stage: row.curve for row in figures.stages}
    for stage in figures.funnel.stages:
        curve = days.get(stage.stage)
        left = (curve.median, curve.open) if curve else ("", "")
        yield (stage.stage, stage.reached, *rate(stage.went_on), stage.open, *left)


def response(figures: Figures) -> Iterator[Row]:
    yield ("day", "answered", "low", "high", "waiting", "answered_that_day")
    for step in figures.response.curve.steps:
        yield (step.day, step.share, step.low, step.high, step.at_risk, step.happened)


def lessons(figures: Figures) -> Iterator[Row]:
    yield ("day", "lesson", "rating", "held", "n")
    for number, rows in sorted(figures.facts.rated.items()):
        for row in sorted(rows, key=lambda row: row.on):
            yield (row.on, SLUGS[number], row.rating, int((row.rating or 0) >= HELD_FROM), row.n)


def held(figures: Figures) -> Iterator[Row]:
    yield ("lesson", *RATE, "last_held", "last_of", "before_held", "before_of", *INTERVAL)
    for number, found in figures.held.items():
        shift = figures.shifts.get(number)
        later = (shift.later.held, shift.later.tested, shift.earlier.held, shift.earlier.tested) if shift else ("",) * 4
        yield (SLUGS[number], *rate(found), *later, *interval(shift.apart if shift else None))


def forecasts(figures: Figures) -> Iterator[Row]:
    yield ("kind", "result", "before", "after", "n")
    for row in figures.facts.rounds:
        if row.before is not None or row.after is not None:
            yield (row.kind, row.result, row.before, row.after, row.n)


def rhythm(figures: Figures) -> Iterator[Row]:
    yield (figures.rhythm.by, "applications", "interviews", "debriefs")
    for step in figures.rhythm.steps:
        yield (step.first, step.applications, step.interviews, step.debriefs)


def calendar(figures: Figures) -> Iterator[Row]:
    yield ("day", "applications", "interviews", "debriefs")
    for day in figures.calendar:
        yield (day.on, day.applications, day.interviews, day.debriefs)


def noes(figures: Figures) -> Iterator[Row]:
    yield ("stage", "reason_family", "whose", "n")
    for row in figures.facts.noes:
        yield (row.stage, row.family, row.whose, row.n)


def causes(figures: Figures) -> Iterator[Row]:
    yield ("whose", "known", "n")
    for row in figures.facts.reasons:
        yield (row.whose, row.known, row.n)


def following(figures: Figures) -> Iterator[Row]:
    yield ("days", "share", "low", "high", "at_risk", "followed")
    for step in figures.days_to_next.steps:
        yield (step.day, step.share, step.low, step.high, step.at_risk, step.happened)


def feedback(figures: Figures) -> Iterator[Row]:
    yield ("stage", *RATE)
    for stage, found in figures.feedback.by_stage.items():
        yield (stage, *rate(found))


def works(figures: Figures) -> Iterator[Row]:
    yield ("tried", "value", *RATE, *(f"others_{name}" for name in RATE), *INTERVAL)
    for name, rows in figures.works.items():
        for row in rows:
            yield (name, row.value, *rate(row.these), *rate(row.others), *interval(row.apart))


def commitments(figures: Figures) -> Iterator[Row]:
    yield ("lesson", "made_on", "chance_on", "kept", "helped")
    for lesson, track in figures.tracks:
        for chance in track.chances:
            yield (SLUGS[lesson], track.made_on, chance.on, chance.kept, chance.helped)
        if not track.chances:
            yield (SLUGS[lesson], track.made_on, "", "", "")


def cost(figures: Figures) -> Iterator[Row]:
    yield ("lesson", "hours", *REACHED_STAGES, "so_far")
    for row in figures.cost.lessons:
        yield (SLUGS[row.lesson], row.hours, *(row.by_stage.get(stage, 0) for stage in REACHED_STAGES), row.so_far)


# By the name of the section that has a link to it.
FILES: dict[str, Callable[[Figures], Iterator[Row]]] = {
    "funnel": funnel,
    "response": response,
    "lessons": lessons,
    "held": held,
    "forecasts": forecasts,
    "rhythm": rhythm,
    "calendar": calendar,
    "noes": noes,
    "families": noes,
    "whose": causes,
    "next": following,
    "feedback": feedback,
    "works": works,
    "commitments": commitments,
    "cost": cost,
}
