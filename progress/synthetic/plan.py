"""What happens to each application of a made-up search, day by day: dates and values, no rows yet."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from applications.values import ReasonFamily as Family
from applications.values import Stage, Whose
from interviews.values import Kind, Outcome

# Thirty-four applications in six weeks, and no search longer than three years.
DAYS_AN_APPLICATION = 43 / 34
FEWEST_DAYS, MOST_DAYS = 43, 3 * 365
# From this many on, the search has the scenes in which Today has something to say.
ENOUGH_FOR_SCENES = 20
# Shares of what becomes of the others; the rest is never answered.
FATES = {
    "no_unseen": 0.13,
    "no_after_talk": 0.08,
    "no_after_rounds": 0.07,
    "withdrawn": 0.06,
    "saved": 0.03,
    "declined": 0.012,
    "came_back": 0.01,
    "accepted": 0.0005,
}
REASONS_UNSEEN = {
    Family.NONE: 52,
    Family.STRONGER: 14,
    Family.FILLED: 9,
    Family.CANCELLED: 7,
    Family.EXPERIENCE: 7,
    Family.LOCATION: 4,
    Family.OVERQUALIFIED: 4,
    Family.SALARY: 2,
    Family.OTHER: 1,
}
REASONS_SEEN = {
    Family.STRONGER: 34,
    Family.SKILL: 15,
    Family.EXPERIENCE: 14,
    Family.NONE: 12,
    Family.FILLED: 8,
    Family.CANCELLED: 7,
    Family.CULTURE: 5,
    Family.SALARY: 4,
    Family.LOCATION: 1,
}
WHOSE = {
    Family.STRONGER: (Whose.UNKNOWN, Whose.PARTLY, Whose.THEIRS, Whose.CHANCE),
    Family.FILLED: (Whose.THEIRS,),
    Family.CANCELLED: (Whose.CHANCE, Whose.THEIRS),
    Family.SKILL: (Whose.MINE,),
    Family.EXPERIENCE: (Whose.PARTLY, Whose.THEIRS),
    Family.LOCATION: (Whose.THEIRS,),
    Family.OVERQUALIFIED: (Whose.THEIRS,),
    Family.CULTURE: (Whose.PARTLY, Whose.UNKNOWN),
    Family.SALARY: (Whose.THEIRS, Whose.PARTLY),
    Family.NONE: (Whose.UNKNOWN,),
    Family.OTHER: (Whose.THEIRS, Whose.UNKNOWN),
}


@dataclass(slots=True)
class Talk:
    kind: str
    round: int
    on: date
    hour: int = 10
    outcome: str = Outcome.PENDING
    logged: bool = True
    forecast: int | None = None


@dataclass(slots=True)
class No:
    on: date
    stage: str
    family: str
    whose: str
    reopened_on: date | None = None
    # draft, finished, let_go, or nothing: not begun.
    debrief: str = ""


@dataclass(slots=True)
class Plan:
    """One application: the steps of its history in their order, its interviews and its nos."""

    steps: list[tuple[str, date]]
    talks: list[Talk] = field(default_factory=list)
    nos: list[No] = field(default_factory=list)
    next_step: str = ""
    next_step_on: date | None = None
    source: str = ""
    archived: bool = False

    @property
    def begins_on(self) -> date:
        return self.steps[0][1]


def workday(day: date, step: int = 1) -> date:
    """The day itself, or the next one (the last one, with -1) that is no Saturday or Sunday."""
    while day.weekday() > 4:
        day += timedelta(step)
    return day


def weighted(rng: Random, weights: dict):
    return rng.choices(list(weights), list(weights.values()))[0]


def plan_search(rng: Random, count: int, today: date, years: float | None) -> list[Plan]:
    """`count` applications up to yesterday, the oldest first."""
    days = round(years * 365) if years else min(max(FEWEST_DAYS, count * DAYS_AN_APPLICATION), MOST_DAYS)
    scenes = scenes_of_today(rng, today) if count >= ENOUGH_FOR_SCENES else []
    others = Others(rng, today, count - len(scenes), int(days)).plans()
    return sorted(scenes + others, key=lambda plan: plan.begins_on)


def scenes_of_today(rng: Random, today: date) -> list[Plan]:
    """The handful that makes Today worth opening: a talk tomorrow, a no yesterday, a log missing, a promise overdue."""

    def back(days: int) -> date:
        return workday(today - timedelta(days), -1)

    def ahead(days: int) -> date:
        return workday(today + timedelta(days))

    a, s, i = Stage.APPLIED, Stage.SCREENING, Stage.INTERVIEWING
    passed, waits = Outcome.PASSED, Outcome.PENDING
    no = No(back(1), i, Family.EXPERIENCE, Whose.PARTLY, debrief="draft")
    unseen = No(back(2), a, Family.NONE, Whose.UNKNOWN)
    return [
        Plan(
            [(a, back(28)), (s, back(21)), (i, back(7))],
            [Talk(Kind.RECRUITER, 1, back(13), 14, passed, forecast=55), Talk(Kind.CASE, 2, ahead(1), 10)],
            source="Referral",
        ),
        Plan(
            [(a, back(22)), (s, back(17)), (i, back(8)), (Stage.REJECTED, no.on)],
            [
                Talk(Kind.PHONE, 1, back(13), 11, passed, forecast=70),
                Talk(Kind.HIRING_MANAGER, 2, back(4), 9, Outcome.NOT_PASSED, forecast=65),
            ],
            [no],
            source="Referral",
        ),
        Plan(
            [(a, back(33)), (s, back(24)), (i, back(16))],
            [
                Talk(Kind.RECRUITER, 1, back(20), 15, passed, forecast=60),
                Talk(Kind.HIRING_MANAGER, 2, back(11), 10, waits, forecast=60),
            ],
            next_step="Ask for the answer they promised by Friday",
            next_step_on=back(4),
        ),
        Plan(
            [(a, back(25)), (s, back(9))],
            [Talk(Kind.RECRUITER, 1, back(6), 16, waits, forecast=50)],
            next_step="They decide",
            next_step_on=ahead(3),
        ),
        Plan([(a, back(17)), (s, back(8))], [Talk(Kind.PHONE, 1, back(2), 11, waits, logged=False, forecast=45)]),
        Plan([(a, back(19)), (s, back(5))], [Talk(Kind.PHONE, 1, ahead(6), 14, waits)]),
        Plan([(a, back(15)), (Stage.REJECTED, unseen.on)], nos=[unseen]),
        Plan([(Stage.SAVED, back(3))], next_step="The posting closes", next_step_on=ahead(4)),
    ]


class Others:
    """What becomes of all the applications that are no scene."""

    def __init__(self, rng: Random, today: date, count: int, days: int) -> None:
        self.rng, self.today, self.count, self.days = rng, today, count, days

    def plans(self) -> list[Plan]:
        """Long stories go to applications that are old enough for them; the youngest are still waiting."""
        fates = [fate for fate, share in FATES.items() for _ in range(round(share * self.count))]
        stories = sorted((self.story(fate) for fate in fates), key=lambda story: -story[0])
        ages = sorted(self.age() for _ in range(self.count))
        plans = []
        for needs, fate, gaps in stories[: self.count]:
            old_enough = len(ages) - bisect_right(ages, needs)
            age = ages.pop(-1 - self.rng.randrange(old_enough)) if old_enough else ages.pop()
            plans.append(self.tell(fate, self.today - timedelta(age), gaps))
        return plans + [self.tell("silent", self.today - timedelta(age), []) for age in ages]

    def age(self) -> int:
        """Days since it was sent; few are sent on a weekend."""
        age = self.rng.randint(1, self.days)
        on = self.today - timedelta(age)
        return age if on.weekday() < 5 or self.rng.random() < 0.25 else self.rng.randint(1, self.days)

    def story(self, fate: str) -> tuple[int, str, list[int]]:
        """How long it needs, and the days between its steps."""
        gap, count = self.rng.randint, {"no_unseen": 1, "saved": 0, "withdrawn": 1}.get(fate, 3)
        gaps = [gap(3, 16) for _ in range(count)]
        if fate in ("no_after_rounds", "came_back", "declined", "accepted"):
            gaps = [gap(3, 9), gap(4, 8), gap(4, 8), gap(3, 9)]
        # Weekends push each step on by up to two days, and each talk follows its step by up to four.
        return sum(gaps) + 3 * len(gaps), fate, gaps

    def tell(self, fate: str, begins_on: date, gaps: list[int]) -> Plan:
        if fate == "saved":
            return Plan([(Stage.SAVED, begins_on)])
        plan = Plan([(Stage.APPLIED, begins_on)])
        if self.rng.random() < 0.12:
            plan.steps.insert(0, (Stage.SAVED, begins_on - timedelta(self.rng.randint(1, 4))))
        if fate in ("silent", "no_unseen", "withdrawn"):
            on = self.later(begins_on, gaps[0]) if gaps else begins_on
            if fate == "no_unseen" and on < self.today:
                self.say_no(plan, on, Stage.APPLIED)
            elif fate == "withdrawn" and on < self.today:
                plan.steps.append((Stage.WITHDRAWN, on))
            else:
                self.fall_silent(plan)
            return self.settle(plan)
        return self.settle(self.tell_rounds(fate, plan, gaps))

    def tell_rounds(self, fate: str, plan: Plan, gaps: list[int]) -> Plan:
        """One talk or several, and what comes after the last of them; what would lie ahead is not told."""
        rng = self.rng
        rounds = 1 if fate == "no_after_talk" else rng.choice((2, 2, 2, 3))
        kinds = [rng.choice((Kind.RECRUITER, Kind.PHONE, Kind.HIRING_MANAGER))]
        kinds += rng.sample((Kind.HIRING_MANAGER, Kind.TECHNICAL, Kind.CASE, Kind.PANEL), rounds - 1)
        on = plan.steps[-1][1]
        for number, kind in enumerate(kinds, 1):
            on = self.later(on, gaps[min(number, len(gaps)) - 1] // (2 if number == 3 else 1))
            talk = self.later(on, rng.randint(1, 3))
            if talk >= self.today:
                return plan
            if number < 3:
                plan.steps.append((Stage.SCREENING if number == 1 else Stage.INTERVIEWING, on))
            if number > 1:
                plan.talks[-1].outcome = Outcome.PASSED
            forecast = rng.randrange(35, 90, 5) if rng.random() < 0.75 else None
            plan.talks.append(Talk(kind, number, talk, rng.choice((9, 10, 11, 14, 15, 16)), forecast=forecast))
            on = talk
        on = self.later(on, gaps[-1])
        if on >= self.today:
            return plan
        if fate in ("declined", "accepted"):
            plan.talks[-1].outcome = Outcome.PASSED
            plan.steps += [(Stage.OFFER, on), (Stage(fate), min(self.later(on, 4), self.today - timedelta(1)))]
            return plan
        self.say_no(plan, on, plan.steps[-1][0])
        if fate == "came_back":
            again = self.later(on, 6)
            if again < self.today:
                plan.nos[-1].reopened_on = again
                plan.steps.append((plan.nos[-1].stage, again))
                self.fall_silent(plan)
        return plan

    def later(self, on: date, days: int) -> date:
        return workday(on + timedelta(days))

    def say_no(self, plan: Plan, on: date, stage: str) -> None:
        rng = self.rng
        family = weighted(rng, REASONS_UNSEEN if stage == Stage.APPLIED else REASONS_SEEN)
        if plan.talks and rng.random() < 0.8:
            plan.talks[-1].outcome = Outcome.NOT_PASSED
        plan.steps.append((Stage.REJECTED, on))
        plan.nos.append(No(on, stage, family, rng.choice(WHOSE[family]), debrief=self.debrief(on, stage)))

    def debrief(self, on: date, stage: str) -> str:
        """Most are finished; the last few days' may wait, and now and then an old one was never begun."""
        if (self.today - on).days < 4:
            return ""
        unseen = stage == Stage.APPLIED
        return self.rng.choices(("finished", "let_go", "draft", ""), (80, 16, 1, 3) if unseen else (88, 8, 3, 1))[0]

    def fall_silent(self, plan: Plan) -> None:
        """Nobody answers; after a while most are closed."""
        closes_on = plan.steps[-1][1] + timedelta(self.rng.randint(45, 70))
        if closes_on < self.today and self.rng.random() < 0.92:
            plan.steps.append((Stage.NO_RESPONSE, closes_on))

    def settle(self, plan: Plan) -> Plan:
        """What is left to do or to put away."""
        rng, last = self.rng, plan.steps[-1]
        for talk in plan.talks:
            talk.logged = rng.random() > 0.02
        if last[0] == Stage.APPLIED and rng.random() < 0.08 and (self.today - last[1]).days < 30:
            plan.next_step, plan.next_step_on = "Follow up by mail", workday(last[1] + timedelta(16))
        plan.archived = last[0] in (Stage.NO_RESPONSE, Stage.WITHDRAWN) and rng.random() < 0.1
        return plan
