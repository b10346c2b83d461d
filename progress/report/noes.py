"""The noes: where they came, what was said, whose they were and how that is known; and what came after."""

from __future__ import annotations

from applications.stats import Noes
from applications.values import REACHED_STAGES, ReasonFamily, Stage, Whose
from debrief.charts.bars import Bar, bars
from debrief.charts.units import Pile, units
from debrief.intervals import Curve, wilson
from debrief.words import counted, in_words, listed, sentence, times
from lessons.values import Known
from progress.stats import Feedback

from .section import NOTHING, STANDS, Line, Lines, Section, cells, in_hundred, likely, many

# Noes before anything is said about most of them; times of asking before a share is named; noes to tell what follows.
LEAST_NOES, LEAST_ASKED, LEAST_FOLLOWED = 5, 5, 10
NO_NO = "No application closed with a no in this time"
NEXT_DAYS = (0, 1, 3, 7, 14, 30)


def stages_section(found: Noes) -> Section:
    rows = [Bar(Stage(stage).label, found.by_stage.get(stage, 0), "bar3") for stage in REACHED_STAGES]
    desc = sentence(listed([f"{row.label}: {row.value:,}" for row in rows])) + "."
    on_paper = found.by_stage.get(Stage.APPLIED, 0)
    bears = STANDS if found.n >= LEAST_NOES else NOTHING
    part, says = on_paper, "came before anybody spoke with you"
    if 2 * on_paper <= found.n:
        part, says = found.n - on_paper, "came after a conversation"
    told = f"{many(part)} of {in_words(found.n)} noes {says}"
    few = f"{sentence(counted(found.n, 'no', 'noes'))}: too few to say where they come" if found.n else NO_NO
    return Section(
        "noes",
        told if bears else few,
        "By the stage reached" if found.n else "",
        likely(wilson(part, found.n)) if bears else "",
        bears,
        bars("stages", "Noes by the stage they came after", desc, ("Stage reached", "Noes"), rows),
    )


def with_a_reason(given: int, n: int) -> str:
    if n == 1:
        return f"The one no came {'with' if given else 'without'} a reason"
    return f"{many(given)} of {in_words(n)} came with a reason"


def families_section(found: Noes) -> Section:
    rows = [
        Bar(ReasonFamily(family).label if family else "Not noted", n, "bar3") for family, n in found.by_family.items()
    ]
    desc = sentence(listed([f"{row.label}: {row.value:,}" for row in rows])) + "."
    bears = STANDS if found.n >= LEAST_NOES else NOTHING
    given = found.given
    return Section(
        "families",
        with_a_reason(given.part, found.n) if found.n else NO_NO,
        "What they said, in their own terms" if found.n else "",
        likely(given) if bears else "",
        bears,
        bars("families", "Noes by the reason they gave", desc, ("Reason given", "Noes"), rows),
    )


def whose_section(found: Noes) -> Section:
    whose = found.by_whose
    mine = whose.get(Whose.MINE, 0) + whose.get(Whose.PARTLY, 0)
    theirs = whose.get(Whose.THEIRS, 0) + whose.get(Whose.CHANCE, 0)
    if not found.n:
        says = NO_NO
    elif found.n == 1:
        says = "One no, and what you recorded of its reason"
    elif not mine + theirs:
        says = f"Whose the {in_words(found.n)} noes were is not known"
    else:
        says = f"{many(mine)} of {in_words(found.n)} {'was' if mine <= 1 else 'were'} about you"
    piles = units(
        (
            Pile("Not about you", "Theirs, or chance", theirs, "bar1"),
            Pile("Unknown", "No reason given, or none you trust", found.n - mine - theirs, "bar5c"),
            Pile("About you", "Yours to change, wholly or in part", mine, "bar2"),
        )
    )
    proven, guessed = sum(found.proven.values()), sum(found.guessed.values())
    tables: tuple[Lines, ...] = ()
    foot: tuple[str, ...] = ()
    if proven or guessed:
        rows = [
            Line((Whose(value).label, f"{found.proven.get(value, 0):,}", f"{found.guessed.get(value, 0):,}"))
            for value in Whose.values
            if found.proven.get(value) or found.guessed.get(value)
        ]
        tables = (Lines(("Whose", "Proven", "Guessed"), tuple(rows), head="Causes from your debriefs"),)
        told, saw = (f"{found.by_known.get(known, 0):,}" for known in (Known.TOLD, Known.SAW))
        foot = (f"Proven: {told} told by them, {saw} seen by you. Guessed: {guessed:,}; a guess proves nothing.",)
    return Section(
        "whose", says, "The reason for each no, as you recorded it" if found.n else "",
        "As you see it; what they told you stands apart from what you guess." if found.n > 1 else "",
        STANDS if found.n >= LEAST_NOES else NOTHING, units=piles, tables=tables, foot=foot, is_wide=True,
    )  # fmt: skip


def next_section(found: Curve) -> Section:
    if not found.n:
        return Section("next", NO_NO)
    rows = []
    for day in NEXT_DAYS:
        step = next((step for step in reversed(found.steps) if step.day <= day), None)
        if found.last is not None and day <= found.last and step:
            rows.append(
                Line((f"By day {day}" if day else "The same day", in_hundred(step.share),
                      f"{in_hundred(step.low).removesuffix('%')} to {in_hundred(step.high)}"))
            )  # fmt: skip
    if found.n < LEAST_NOES:
        says, doubt = f"{sentence(counted(found.n, 'no', 'noes'))}: too few to say how soon the next one goes out", ""
    elif found.median is None:
        says = f"After {in_words(found.happened)} of {in_words(found.n)} noes another application followed"
        doubt = f"{sentence(counted(found.open, 'no', 'noes'))} without one yet."
    else:
        low, high = found.median_interval
        within = counted(found.median, "day") if found.median else "the same day"
        says = f"After a no the next application mostly follows {'within ' if found.median else ''}{within}"
        doubt = f"The middle of {found.n:,} noes"
        if high is None and low is not None:
            doubt += f"; it may be {counted(low, 'day')} or more" if low else "; it may be longer"
        elif low is not None and low != high:
            doubt += f"; it may be {low:,} to {high:,} days"
        doubt += "."
    return Section(
        "next", says, "Days from a no to the next application" if rows else "", doubt,
        STANDS if found.n >= LEAST_FOLLOWED and found.median_interval[1] is not None else NOTHING,
        tables=(Lines(("Another sent", "Share", "Range"), tuple(rows)),) if rows else (),
    )  # fmt: skip


def feedback_section(found: Feedback) -> Section:
    answered = found.answered
    if not answered.of:
        return Section("feedback", "No feedback was asked for in this time",
                       "A message is ready in each debrief, and after each interview that you logged.")  # fmt: skip
    bears = STANDS if answered.of >= LEAST_ASKED else NOTHING
    came = f"answered {times(answered.part)}" if answered.part else "not answered yet"
    rows = [Line((Stage(stage).label, *cells(rate))) for stage, rate in found.by_stage.items() if rate.of]
    return Section(
        "feedback",
        f"Asked for feedback {times(answered.of)}, {came}",
        "How often they answered, by the stage at which you asked",
        likely(answered) if bears else "Too few to call it a rate.",
        bears,
        tables=(Lines(("Stage", "Answered", "Range"), tuple(rows)),),
    )
