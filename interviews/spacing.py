"""When a rehearsed card comes back: the FSRS scheduler, held within the days before the next interview."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from debrief.words import day_and_month

if TYPE_CHECKING:
    from fsrs import Card, Scheduler

# The share of cards to be remembered when they come back.
RETENTION = 0.9
# An answer that did not come is asked for again within the sitting.
STEP = timedelta(minutes=10)
# In days: jobs are looked for over months, and what was not asked for half a year may be set aside.
LONGEST = 180


@dataclass(frozen=True, slots=True)
class Turn:
    """What an answer leads to: the scheduler's state as JSON, and when the card is due."""

    state: dict[str, Any]
    due_at: datetime


@cache
def scheduler() -> Scheduler:
    """The scheduler of FSRS 6 with its published weights, without chance in the intervals.

    Ye, Su and Cao, "A stochastic shortest path algorithm for optimizing spaced repetition scheduling", KDD 2022;
    weights and formulas as in the package `fsrs` (Open Spaced Repetition). Retention 0.9 is its default, of the 0.75 to
    0.95 that its authors recommend (fsrs4anki, "The Optimal Retention"): less means more to learn again, more means
    many more turns. Two steps of minutes are its default too; one is enough where a card is a whole answer.
    """
    # Read with the first card: a start should not wait for it.
    from fsrs import Scheduler

    return Scheduler(
        desired_retention=RETENTION,
        learning_steps=(STEP,),
        relearning_steps=(STEP,),
        maximum_interval=LONGEST,
        enable_fuzzing=False,
    )


def answer(state: dict[str, Any], rating: int, now: datetime, tz: ZoneInfo, interview_on: date | None) -> Turn:
    """What follows from an answer of 1 (it did not come) to 4 (by heart). `state` is empty before the first.

    `interview_on` is the day of the next booked interview in the zone `tz`, or None. A card due in days is due when the
    day begins there, and never later than the day before that interview, so that it comes back before it. A card
    answered on that day, or on the interview's own, has come back: it is due again no sooner than the day after.
    """
    from fsrs import Card, Rating

    card = read(state) if state else Card(card_id=0, due=now.astimezone(UTC))
    card, _ = scheduler().review_card(card, Rating(rating), now.astimezone(UTC))
    return Turn(dict(card.to_dict()), due_at(card.due, now, tz, interview_on))


def due_at(natural: datetime, now: datetime, tz: ZoneInfo, interview_on: date | None) -> datetime:
    """The scheduler's own moment, held within the days before the interview. A step of minutes stays as it is."""
    wait = natural - now
    if wait < timedelta(days=1):
        return natural
    today = now.astimezone(tz).date()
    day = today + timedelta(days=wait.days)
    if interview_on:
        last = interview_on - timedelta(days=1)
        day = min(day, last) if today < last else max(day, interview_on + timedelta(days=1))
    return start_of(day, tz)


def chance(state: dict[str, Any], at: datetime) -> float:
    """The chance, 0 to 1, that the answer still comes at a moment, by FSRS; 0 for what was never rehearsed."""
    return scheduler().get_card_retrievability(read(state), at.astimezone(UTC)) if state else 0.0


def read(state: Any) -> Card:
    from fsrs import Card

    return Card.from_dict(state)


def next_visit(due: datetime | None, now: datetime, tz: ZoneInfo, interview_on: date | None) -> datetime | None:
    """When the next card comes: the earliest that is due, or the day before the interview, when all of them do."""
    if due is None or interview_on is None:
        return due
    eve = start_of(interview_on - timedelta(days=1), tz)
    return min(due, eve) if eve > now else due


def start_of(day: date, tz: ZoneInfo) -> datetime:
    return datetime.combine(day, time.min, tzinfo=tz).astimezone(UTC)


def days_around(now: datetime, tz: ZoneInfo) -> tuple[datetime, ...]:
    """When yesterday, today, tomorrow and the day after it begin."""
    today = now.astimezone(tz).date()
    return tuple(start_of(today + timedelta(n), tz) for n in (-1, 0, 1, 2))


def when(moment: datetime, now: datetime, tz: ZoneInfo) -> str:
    """A moment ahead in words: in 10 minutes, today at 18:40, tomorrow, on 24 November."""
    if moment - now < timedelta(hours=1):
        minutes = max(round((moment - now) / timedelta(minutes=1)), 1)
        return f"in {minutes} {'minute' if minutes == 1 else 'minutes'}"
    local, today = moment.astimezone(tz), now.astimezone(tz).date()
    if local.date() == today:
        return f"today at {local:%H:%M}"
    if local.date() == today + timedelta(days=1):
        return "tomorrow"
    return f"on {day_and_month(local)}"
