"""Sentences chosen by rule from what the figures can bear. Below a floor they claim nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from debrief.words import counted, day_name, in_words, listed, sentence
from lessons.stats import FollowThrough
from progress.stats import LEAST_RATINGS, Heatmap, Momentum


def lessons(heatmap: Heatmap, titles: Mapping[int, str]) -> str:
    """What the heatmap shows. `titles` names each lesson."""
    if not heatmap.n:
        return "Finish a first debrief, and its ratings will stand here"
    if not heatmap.changes:
        return f"{sentence(counted(heatmap.n, 'rating'))} so far; too few to speak of a change"
    higher = [change for change in heatmap.changes if change.direction > 0]
    lower = [change for change in heatmap.changes if change.direction < 0]
    if len(heatmap.changes) == 1 and (higher or lower):
        return f"“{titles[heatmap.changes[0].lesson]}” is rated {'higher' if higher else 'lower'} than at first"
    of = in_words(len(heatmap.changes))
    if higher and lower:
        verb = "is" if len(higher) == 1 else "are"
        both = (
            f"{in_words(len(higher))} of {of} lessons {verb} rated higher than at first, {in_words(len(lower))} lower"
        )
        return sentence(both)
    if higher:
        flat = [change for change in heatmap.changes if not change.direction]
        but = f"; “{titles[flat[0].lesson]}” not yet" if len(flat) == 1 else ""
        verb = "is" if len(higher) == 1 else "are"
        return f"{sentence(in_words(len(higher)))} of {of} lessons {verb} rated higher than at first{but}"
    if lower:
        verb = "is" if len(lower) == 1 else "are"
        return f"{sentence(in_words(len(lower)))} of {of} lessons {verb} rated lower than at first"
    return f"Your ratings of {counted(len(heatmap.changes), 'lesson')} stand about where they began"


def lessons_foot(heatmap: Heatmap) -> str:
    """What the sentence above the heatmap rests on."""
    if not heatmap.changes:
        return f"A lesson is compared from {in_words(LEAST_RATINGS)} ratings in each half of the months."
    least = min(min(change.n_earlier, change.n_later) for change in heatmap.changes)
    return f"The later half of the months against the earlier, at least {in_words(least)} ratings on either side."


def commitments(figures: FollowThrough) -> str:
    """What became of the commitments."""
    if not figures.made:
        return "No commitment was written in this time"
    if not figures.kept.of:
        them = "it" if figures.made == 1 else "them"
        return f"{sentence(counted(figures.made, 'commitment'))}, and no moment for {them} yet"
    if not figures.kept.is_enough:
        return f"{sentence(counted(figures.kept.of, 'chance'))} to keep one so far; too few to read anything from"
    return f"Kept at {in_words(figures.kept.part)} of {counted(figures.kept.of, 'chance')}"


def part_done(part: int, of: int, one: str, many: str, done: str) -> str:
    """Eight of nine noes debriefed; all three noes debriefed; both noes debriefed; one no not debriefed yet."""
    if of == 1:
        return f"the one {one} {done}" if part else f"one {one} not {done} yet"
    if part == of == 2:
        return f"both {many} {done}"
    return f"{'all' if part == of else f'{in_words(part)} of'} {in_words(of)} {many} {done}"


def momentum(figures: Momentum) -> str:
    """One line. What has nothing to be counted of is left out."""
    parts = []
    if figures.applications:
        parts.append(f"{counted(figures.applications, 'application')} sent")
    if figures.interviews:
        parts.append(f"{counted(figures.interviews, 'interview')} held")
    if figures.noes:
        parts.append(part_done(figures.debriefed, figures.noes, "no", "noes", "debriefed"))
    if figures.chances:
        parts.append(part_done(figures.kept, figures.chances, "commitment", "commitments", "kept"))
    return f"In the last {in_words(figures.weeks)} weeks: {listed(parts)}." if parts else ""


# Today


def greeting(hour: int, name: str) -> str:
    part = "morning" if 5 <= hour < 12 else "afternoon" if 12 <= hour < 18 else "evening"
    return f"Good {part}, {name}." if name else f"Good {part}."


@dataclass(frozen=True, slots=True)
class Coming:
    """The next interview: its day and time for the person, and which round it is."""

    on: date
    at: str
    round: int


# A no is spoken of as news for this many days.
NEWS_DAYS = 6


def today_says(today: date, newest_no: date | None, coming: Coming | None, waiting: int, rows: int) -> str:
    """The first sentence of Today. `waiting` debriefs, `rows` small things."""
    no = ""
    if newest_no and (today - newest_no).days <= NEWS_DAYS:
        no = f"a no came in {day_name(newest_no, today)}"
    if coming:
        meeting = (
            f"{day_name(coming.on, today)}{f' at {coming.at}' if coming.on == today else ''} someone wants to meet you"
        )
        meeting += " again" if coming.round > 1 else ""
        return sentence(f"{no}, and {meeting}." if no else f"{meeting}.")
    if no:
        return sentence(f"{no}. Its debrief can wait until you are ready.")
    if waiting:
        keeps = "is waiting. It keeps." if waiting == 1 else "are waiting. They keep."
        return f"{sentence(counted(waiting, 'debrief'))} {keeps}"
    if rows:
        return f"{sentence(counted(rows, 'small thing'))} today, and nothing heavy."
    return "Nothing needs you today. That counts as a day off."


def today_lede(cards: int, rows: int) -> str:
    """How much of it is for today."""
    if cards:
        rest = (
            ". The rest can wait; it is listed below, so you need not carry it." if rows else ", and nothing besides."
        )
        return f"{sentence(counted(cards, 'thing'))} for today{rest}"
    return "Listed below, so you need not carry it." if rows else ""
