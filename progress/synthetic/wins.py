"""The short debriefs of a made-up search that nobody asked for: of a passed round, an offer, a silence."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from applications.models import Application
from applications.values import Stage
from interviews.models import Interview
from interviews.values import FIRST_TALKS, Outcome
from lessons.catalogue import testable
from lessons.models import Debrief, LessonRating
from lessons.values import Occasion, Size, State

from . import sayings
from .plan import Plan, Talk
from .reflection import FROM_TO, Reflection

# How often one is written: most people do not, and the rest now and then.
ROUNDS, OFFERS, SILENCES = 0.3, 0.8, 0.2
# So much better a lesson shows up where it went well.
BETTER = 0.8


class Told(NamedTuple):
    """An application with what happened to it."""

    plan: Plan
    application: Application
    talks: list[tuple[Talk, Interview]]
    slots: dict


class Wins:
    """Written after all else, so that the rest of a search is the same with or without them."""

    def __init__(self, reflection: Reflection) -> None:
        self.reflection, self.rows, self.rng = reflection, reflection.rows, reflection.rng

    def reflect(self, told: Told) -> None:
        for talk, interview in told.talks:
            if talk.outcome == Outcome.PASSED and talk.logged and self.rng.random() < ROUNDS:
                stage = Stage.SCREENING if talk.kind in FIRST_TALKS else Stage.INTERVIEWING
                days = [on for _, on in told.plan.steps] + [later.on for later, _ in told.talks]
                known_on = min((on for on in days if on > talk.on), default=talk.on)
                self.debrief(told, Occasion.ROUND_PASSED, known_on, stage, interview)
        for stage, on in told.plan.steps:
            if stage == Stage.OFFER and self.rng.random() < OFFERS:
                self.debrief(told, Occasion.OFFER, on, stage)
            elif stage == Stage.NO_RESPONSE and told.talks and self.rng.random() < SILENCES:
                self.debrief(told, Occasion.SILENCE, on, Stage.SCREENING)

    def debrief(
        self, told: Told, occasion: str, known_on: date, stage: str, interview: Interview | None = None
    ) -> None:
        rng, say = self.rng, self.reflection.voice.say
        on = min(known_on + timedelta(rng.randint(0, 2)), self.reflection.today - timedelta(1))
        is_win = occasion != Occasion.SILENCE
        row = self.rows.add(
            Debrief,
            application=told.application,
            occasion=occasion,
            interview=interview,
            size=Size.SHORT,
            state=State.FINISHED,
            started_at=self.rows.moment(on, 18, rng.randrange(30)),
            finished_at=self.rows.moment(on, 18, 30 + rng.randrange(30)),
            keep=say("keep", sayings.KEEP, told.slots) if is_win else "",
            happened="" if is_win else say("silence", sayings.SILENCE, told.slots),
            difference=say("win", sayings.WHAT_CARRIED, told.slots) if is_win else "",
        )
        self.rate(row, stage, on, told.slots, better=BETTER if is_win else 0)

    def rate(self, debrief: Debrief, stage: str, on: date, slots: dict, better: float) -> None:
        for number in testable(stage):
            if self.rng.random() < 0.4:
                continue
            begin, end = FROM_TO[number]
            mean = begin + (end - begin) * self.reflection.progress(on) + better
            rating = max(1, min(4, round(self.rng.gauss(mean, 0.45))))
            evidence = self.reflection.evidence(number, rating, slots) if self.rng.random() < 0.5 else ""
            self.rows.add(LessonRating, debrief=debrief, lesson_id=number, rating=rating, evidence=evidence)
