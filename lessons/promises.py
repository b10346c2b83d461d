"""Commitments in play as Prepare shows them, each with what came of it so far."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import QuerySet, Subquery

from debrief.asking import DAY, KEY, written_once
from debrief.words import day_and_month, day_name, listed, plain_date, sentence
from interviews.models import Interview
from interviews.values import ORDINALS
from lessons.models import Commitment
from lessons.values import Answer

# The latest in play, of which those that fit are shown.
LATEST = 40
MOST_CHANCES_TOLD = 4


@dataclass(frozen=True, slots=True)
class Promise:
    """A commitment in play with its story so far."""

    pk: int
    when: str
    then: str
    lesson: int
    story: str


@dataclass(frozen=True, slots=True)
class Told:
    """A chance of a commitment: where it came, and whether it was kept (yes, partly, no, or empty)."""

    at: datetime
    company: str
    kept: str


def promises_for(interview: Interview, day: date, now: datetime) -> list[Promise]:
    """Those in play that fit the round and were made by then, the newest first; one query with their chances."""
    chances: dict[Commitment, list[Told]] = {}
    for row in _in_play(owner=interview.owner_id, day=day):
        commitment = Commitment(**dict(zip(PROMISED, row[:6], strict=True)))
        told = chances.setdefault(commitment, [])
        came_up, kept, at, company = row[6:]
        if came_up and at < interview.starts_at:
            told.append(Told(at, company, kept))
    day_of_round = None if interview.starts_at <= now else interview.starts_at.astimezone(interview.owner.tz).date()
    return [
        Promise(
            commitment.pk,
            commitment.when,
            commitment.then,
            commitment.lesson_id,
            story_so_far(commitment.made_on, told, day_of_round, day),
        )
        for commitment, told in chances.items()
        if commitment.fits(interview.kind)
    ]


PROMISED = ("pk", "when", "then", "lesson_id", "kinds", "made_on")


@written_once(owner=KEY, day=DAY)
def _in_play(owner, day) -> QuerySet:
    """The latest with what is `PROMISED`, once for each check, and what came of that one."""
    mine = Commitment.objects.for_user(owner).in_play().filter(made_on__lte=day)
    latest = mine.order_by("-made_on", "-pk").values("pk")[:LATEST]
    rows = Commitment.objects.filter(pk__in=Subquery(latest)).order_by(
        "-made_on", "-pk", "checks__interview__starts_at"
    )
    chance = ("checks__came_up", "checks__kept", "checks__interview__starts_at")
    return rows.values_list(*PROMISED, *chance, "checks__interview__application__company__name")


def story_so_far(made_on: date, told: list[Told], next_on: date | None, today: date) -> str:
    """Since when, what came of the last chances, and which try the next interview is; `next_on` None where it is over.

    `told` in the order of time. A chance of which nothing is said was one nevertheless.
    """
    parts = [f"Since {day_and_month(made_on) if made_on.year == today.year else plain_date(made_on)}"]
    words = {Answer.NO: "missed", Answer.PARTLY: "kept in part", Answer.YES: "kept", "": "its moment came"}
    runs: list[tuple[str, list[str]]] = []
    for chance in told[-MOST_CHANCES_TOLD:]:
        if runs and runs[-1][0] == chance.kept:
            runs[-1][1].append(f"at {chance.company}")
        else:
            runs.append((chance.kept, [f"at {chance.company}"]))
    parts += [sentence(f"{words[kept]} {listed(places)}") for kept, places in runs]
    if not told:
        parts.append("Its moment has not come yet")
    if next_on:
        number = len(told)
        nth = ORDINALS[number].lower() if number < len(ORDINALS) else f"{number + 1}th"
        when = day_name(next_on, today).removeprefix("on ")
        last = f"{when} {'is' if told else 'could be'} the {nth} try"
        parts[-1] += f"; {last}"
    return ". ".join(parts) + "."
