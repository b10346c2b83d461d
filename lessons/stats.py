"""What the ratings of a lesson and the checks of a commitment come to. Rows in, figures out.

A lesson is held at 3 or 4. Only what was tested counts: 0 and an empty answer are alike, and neither is a miss.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from heapq import nlargest
from math import fsum
from statistics import median
from typing import Literal

from debrief.intervals import Interval, Rate, difference, jeffreys, mean, wilson

HELD_FROM = 3
# How far back "recent" reaches, in ratings.
RECENT = 7
# A commitment is said to hold once it was kept at three of its last four chances.
LAST_CHANCES, KEPT_TO_HOLD = 4, 3
# A lesson missed so often in so long offers a commitment to write.
MISSES_TO_OFFER, FIVE_WEEKS = 3, timedelta(weeks=5)
# Of fewer than this nothing is claimed, and no median taken: the counts are shown as they are.
LEAST_TOLD = 4


@dataclass(frozen=True, slots=True)
class Rated:
    """A rating of one lesson: its day, and 1 to 4, or 0 or None where it was not tested. `n` of them, when grouped."""

    on: date
    rating: int | None
    n: int = 1


@dataclass(frozen=True, slots=True)
class Record:
    """How often a lesson was held, of the times it was tested (at least one)."""

    held: int
    tested: int


@dataclass(frozen=True, slots=True)
class Month:
    """The record of one month, known by its first day."""

    first: date
    record: Record


def record(rows: Iterable[Rated]) -> Record | None:
    """How often it was held. None when it was never tested."""
    tested = [row for row in rows if row.rating]
    if not tested:
        return None
    return Record(
        held=sum(row.n for row in tested if row.rating and row.rating >= HELD_FROM), tested=sum(row.n for row in tested)
    )


def recent(rows: Iterable[Rated], most: int = RECENT) -> tuple[Rated, ...]:
    """The last `most` single ratings where it was tested, oldest first; those of one day in the order given."""
    return tuple(sorted((row for row in rows if row.rating), key=lambda row: row.on)[-most:])


def recent_line(rows: Iterable[Rated]) -> str | None:
    """The last seven in words, or all while there are fewer; from single ratings. None when it was never tested."""
    rows = recent(rows, RECENT + 1)
    last = record(rows[-RECENT:])
    if last is None:
        return None
    if last.tested == 1:
        return "Held the one time it was tested" if last.held else "Not held the one time it was tested"
    return f"Held in {last.held} of {'your last ' if len(rows) > RECENT else ''}{last.tested}"


def by_month(rows: Iterable[Rated]) -> tuple[Month, ...]:
    """The record of every month in which it was tested, oldest first."""
    months: dict[date, list[Rated]] = {}
    for row in rows:
        months.setdefault(row.on.replace(day=1), []).append(row)
    return tuple(Month(first, figures) for first in sorted(months) if (figures := record(months[first])))


@dataclass(frozen=True, slots=True)
class Chance:
    """A moment that a commitment was made for; kept and helped are yes, partly, no, or empty where it is not said."""

    on: date
    kept: str
    helped: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """How often a commitment was kept, and how often it helped, of the chances that it had."""

    kept: int
    helped: int
    chances: int


def kept(chances: Sequence[Chance]) -> Kept:
    """A part of a yes is not counted as one."""
    return Kept(
        kept=sum(chance.kept == "yes" for chance in chances),
        helped=sum(chance.helped == "yes" for chance in chances),
        chances=len(chances),
    )


Standing = Literal["new", "tried", "holding", "reopened"]


@dataclass(frozen=True, slots=True)
class Life:
    """Where a commitment in play stands; the day on which it began anew, if ever, and whether by a miss."""

    standing: Standing
    anew_on: date | None = None
    by_miss: bool = False


def holds(chances: Sequence[Chance]) -> bool:
    """Kept at three of the last four. A part of a yes, and no answer, is not counted as one."""
    return sum(chance.kept == "yes" for chance in chances[-LAST_CHANCES:]) >= KEPT_TO_HOLD


def life(chances: Iterable[Chance], taken_up_on: date | None = None, misses: Iterable[date] = ()) -> Life:
    """Where a commitment in play stands. The one rule, from its chances and the days on which its lesson was missed.

    It begins anew on the day when the person took it up again, and on a day when its lesson was missed although it
    was holding the evening before. Only chances since then count: on or after the day of taking it up, after the day
    of the miss. Without one it is new, or reopened if it began anew; with three kept of the last four it is holding;
    else it is tried. Retired and dropped are the person's acts, and stand above this.

    `misses` are the days that the ratings of 1 in finished debriefs speak of. The rule is ours: a plan that is met
    again and kept becomes a habit only after some repetitions (Lally et al. 2010), so one kept chance proves little,
    and a miss of its lesson is the plainest sign that it was not one yet.
    """
    taken_up, chance_came, missed = 0, 1, 2
    events: list[tuple[date, int, Chance | None]] = [(chance.on, chance_came, chance) for chance in chances]
    events += [(day, missed, None) for day in misses] + ([(taken_up_on, taken_up, None)] if taken_up_on else [])
    since: list[Chance] = []
    anew_on, by_miss = None, False
    for day, kind, chance in sorted(events, key=lambda event: event[:2]):
        if chance:
            since.append(chance)
        elif kind == taken_up or holds([earlier for earlier in since if earlier.on < day]):
            since, anew_on, by_miss = [], day, kind == missed
    if not since:
        return Life("reopened" if anew_on else "new", anew_on, by_miss)
    return Life("holding" if holds(since) else "tried", anew_on, by_miss)


def standing(chances: Iterable[Chance], taken_up_on: date | None = None, misses: Iterable[date] = ()) -> Standing:
    """The word alone of `life`."""
    return life(chances, taken_up_on, misses).standing


def is_missed_often(misses: Iterable[date], today: date) -> bool:
    """Whether a lesson was missed for the third time in five weeks: a commitment is offered, for five weeks from then.

    `misses` has a day for each time, so one twice if two debriefs speak of it.
    """
    last = sorted(day for day in misses if day <= today)[-MISSES_TO_OFFER:]
    return len(last) == MISSES_TO_OFFER and last[-1] - last[0] <= FIVE_WEEKS and today - last[-1] <= FIVE_WEEKS


@dataclass(frozen=True, slots=True)
class Track:
    """A commitment for the figures: the day it was made, and its chances so far, in any order."""

    made_on: date
    chances: tuple[Chance, ...]


@dataclass(frozen=True, slots=True)
class Share:
    """A part of so many, as it is said: 3 of 4. Below the floor nothing is read from it."""

    part: int
    of: int

    @property
    def is_enough(self) -> bool:
        return self.of >= LEAST_TOLD


@dataclass(frozen=True, slots=True)
class FollowThrough:
    """What became of commitments: of so many made, how they were tried, kept, and whether they helped.

    `tried_next`: of those whose first chance has an answer, how many were tried at it, wholly or in part.
    `kept`: of the chances with an answer, those with a yes. `helped`: of the chances where it was kept at least in
    part and the question was answered, those with a yes. `days_to_try`: the days from writing each to its first try.
    """

    made: int
    tried_next: Share
    kept: Share
    helped: Share
    days_to_try: tuple[int, ...]

    @property
    def usual_days(self) -> int | None:
        """The median, in whole days; None below the floor."""
        return round(median(self.days_to_try)) if len(self.days_to_try) >= LEAST_TOLD else None


TRIED = ("yes", "partly")


def follow_through(tracks: Iterable[Track]) -> FollowThrough:
    """The figures of a lesson's page and of Progress. A chance without an answer is not counted anywhere."""
    made, first, days, said, useful = 0, [], [], [], []
    for track in tracks:
        made += 1
        chances = sorted(track.chances, key=lambda chance: chance.on)
        answered = [chance for chance in chances if chance.kept]
        tried = [chance for chance in answered if chance.kept in TRIED]
        first += [chance.kept in TRIED for chance in chances[:1] if chance.kept]
        days += [(chance.on - track.made_on).days for chance in tried[:1]]
        said += [chance.kept == "yes" for chance in answered]
        useful += [chance.helped == "yes" for chance in tried if chance.helped]
    at_first, kept, helped = (Share(sum(each), len(each)) for each in (first, said, useful))
    return FollowThrough(made, at_first, kept, helped, tuple(sorted(days)))


# After so many days a rating weighs half; after twelve times as long less than a four-thousandth, and it is not read.
HALF_LIFE_DAYS = 60
HORIZON_DAYS = 12 * HALF_LIFE_DAYS
# What is known before the first rating, as half a time held and half a time not held.
PRIOR_HELD = PRIOR_NOT_HELD = 0.5
# How many lessons a person can hold in mind in a room: ours.
FOCUS = 3
# Below this chance of not being held a lesson is called a strength.
STRENGTH_BELOW = 0.35


def weight(age_days: int) -> float:
    """What a rating of so many days ago counts for, 0 to 1: `0.5 ** (age_days / 60)`; one of a day to come counts 1."""
    return 0.5 ** (max(age_days, 0) / HALF_LIFE_DAYS)


def chance_not_held(rows: Iterable[Rated], today: date) -> float:
    """The chance, 0 to 1, that a lesson is not held the next time it is tested.

    The mean of a Beta posterior: `(misses + 1/2) / (misses + holds + 1)`, where a rating of 1 or 2 adds its `weight`
    to the misses and one of 3 or 4 to the holds. The prior is that of Jeffreys for a proportion, Beta(1/2, 1/2)
    (Jeffreys 1946; Gelman et al., Bayesian Data Analysis, 3rd ed., section 2.8): even, and worth one rating, so that
    one answer moves it and three settle it. Weights that halve every 60 days are exponential forgetting, as in the
    discounted Beta filter (West and Harrison, Bayesian Forecasting and Dynamic Models, 2nd ed., chapter 6); the 60
    days are ours: a search lasts months, and what one did two months ago says half as much about the next time.
    A lesson never tested has the prior's even chance.
    """
    held = missed = 0.0
    for row in rows:
        if row.rating:
            share = row.n * weight((today - row.on).days)
            held, missed = (held + share, missed) if row.rating >= HELD_FROM else (held, missed + share)
    return (missed + PRIOR_NOT_HELD) / (held + missed + PRIOR_HELD + PRIOR_NOT_HELD)


@dataclass(frozen=True, slots=True)
class Focus:
    """A lesson to hold in mind: the chance that it is not held when tested, and how far this round tests it."""

    number: int
    chance: float
    tests: float
    line: str | None

    @property
    def at_stake(self) -> float:
        """The chance, 0 to 1, that this round tests it and it is not held."""
        return self.chance * self.tests

    @property
    def is_strength(self) -> bool:
        return self.chance < STRENGTH_BELOW


def focus(
    ratings: Mapping[int, Sequence[Rated]], tests: Mapping[int, float], today: date, most: int = FOCUS
) -> tuple[Focus, ...]:
    """The lessons to hold in mind in a round, the one most at stake first; of equals the lower number.

    `ratings` are those of each lesson by its number; `tests` says how far this kind of round can test a lesson, 0 to
    1, and what it does not name is left out. Ranked by `chance_not_held` times that: the chance of a miss in the room.
    """
    found = []
    for number, share in tests.items():
        rows = ratings.get(number, ())
        found.append(Focus(number, chance_not_held(rows, today), share, recent_line(rows)))
    return tuple(sorted(found, key=lambda row: (-row.at_stake, row.number))[:most])


# How sure a lesson's record is, and how it changes

# Ratings on either side of a change.
LAST = 5


def share_held(figures: Record | None) -> Rate:
    """The share held of the times it was tested, with Jeffreys' interval."""
    return jeffreys(figures.held, figures.tested) if figures else jeffreys(0, 0)


@dataclass(frozen=True, slots=True)
class Shift:
    """The last five ratings of a lesson beside the five before; `apart` is the later share held less the earlier."""

    earlier: Record
    later: Record
    apart: Interval | None

    @property
    def direction(self) -> int:
        """1 when it is clearly held more often, -1 when less often, 0 when chance alone may have done it."""
        return self.apart.direction if self.apart else 0


def shift(rows: Iterable[Rated]) -> Shift | None:
    """The change of a lesson, with Newcombe's interval of the difference. None until it was tested ten times.

    Of a day with more ratings than are asked for, the lower ones are taken as the earlier ones.
    """
    # Each stands for one rating at least, so more of them are not needed.
    tested = nlargest(2 * LAST, (row for row in rows if row.rating), key=lambda row: (row.on, row.rating or 0))
    latest: list[Rated] = []
    for row in tested:
        latest += [Rated(row.on, row.rating)] * min(row.n, 2 * LAST - len(latest))
    if len(latest) < 2 * LAST:
        return None
    later, earlier = record(latest[:LAST]), record(latest[LAST:])
    if not later or not earlier:
        return None
    return Shift(earlier, later, difference(wilson(later.held, later.tested), wilson(earlier.held, earlier.tested)))


def shift_line(found: Shift | None) -> str:
    """The counts of a change: 4 of the last 5, 2 of the 5 before. Empty without one."""
    if found is None:
        return ""
    later, earlier = found.later, found.earlier
    return f"{later.held} of the last {later.tested}, {earlier.held} of the {earlier.tested} before"


# Whether the own rating agrees with the record, and with what they said


@dataclass(frozen=True, slots=True)
class Judged:
    """`n` times alike: what the record suggested, 1 to 4, and how I rated it; 0 or None where I did not."""

    suggested: int
    rated: int | None
    n: int = 1


@dataclass(frozen=True, slots=True)
class Agreement:
    """How often my rating was the suggested one, or at most a point from it; and by how many points it was higher."""

    same: Rate
    close: Rate
    above: Interval | None

    @property
    def is_enough(self) -> bool:
        return self.same.of >= LEAST_TOLD


def agreement(rows: Iterable[Judged]) -> Agreement:
    """Of the suggestions that I rated myself, with Wilson's intervals, and Student's of the mean difference."""
    steps = [row.rated - row.suggested for row in rows if row.rated for _ in range(row.n)]
    return Agreement(
        same=wilson(steps.count(0), len(steps)),
        close=wilson(sum(abs(step) <= 1 for step in steps), len(steps)),
        above=mean(sorted(steps)),
    )


def agreement_line(rows: Iterable[Judged]) -> str | None:
    """The same in words, and to which side the differences mostly fell. None where nothing was rated.

    A side is named once four ratings differ and three in four of them lie on it: our own choice.
    """
    rows = [row for row in rows if row.rated]
    same = agreement(rows).same
    if not same.of:
        return None
    if same.of == 1:
        return f"You {'agreed' if same.part else 'did not agree'} with the record the one time it spoke"
    differed = same.of - same.part
    milder = sum(row.n for row in rows if (row.rated or 0) > row.suggested)
    line = f"You agreed with the record in {same.part} of {same.of}"
    if differed >= LEAST_TOLD and max(milder, differed - milder) * 4 >= differed * 3:
        line += f"; where you differed you were usually {'milder' if milder * 2 > differed else 'stricter'}"
    return line


# Mine to change, at least in part; what is unknown is on neither side.
SIDES = {"mine": True, "partly": True, "theirs": False, "chance": False}


@dataclass(frozen=True, slots=True)
class Heard:
    """`n` causes that I guessed where they also told me one: whose I thought it was, and whose they said."""

    guessed: str
    told: str
    n: int = 1


def heard(rows: Iterable[Heard]) -> Rate:
    """How often my guess was on the side that the employer's feedback was on, mine or not (Wilson)."""
    both = [row for row in rows if row.guessed in SIDES and row.told in SIDES]
    agreed = sum(row.n for row in both if SIDES[row.guessed] == SIDES[row.told])
    return wilson(agreed, sum(row.n for row in both))


# What a commitment changed


@dataclass(frozen=True, slots=True)
class Around:
    """The share held of a lesson up to the day a commitment was made, and after it; `change` is later less earlier."""

    before: Rate
    after: Rate
    change: Interval | None

    @property
    def is_enough(self) -> bool:
        return min(self.before.of, self.after.of) >= LEAST_TOLD


def around(made_on: date, rows: Iterable[Rated]) -> Around:
    """With Jeffreys' intervals, and Newcombe's of the change. The debrief in which it was written counts as before.

    An association: a lesson that went badly is the one that gets a commitment, and would often rise by itself.
    """
    rows = list(rows)
    before, after = (
        share_held(record(row for row in rows if (row.on > made_on) is is_after)) for is_after in (False, True)
    )
    return Around(before, after, difference(after, before))


# What the misses cost


@dataclass(frozen=True, slots=True)
class Missed:
    """A lesson missed at a no: the debrief, the stage that was reached, and the hours spent on the application."""

    debrief: int
    lesson: int
    stage: str
    hours: float | None


@dataclass(frozen=True, slots=True)
class LessonCost:
    """The hours that went with the misses of one lesson, by the stage reached; `so_far` is the share with all above."""

    lesson: int
    hours: float
    by_stage: Mapping[str, float]
    so_far: float


@dataclass(frozen=True, slots=True)
class Cost:
    """The dearest lesson first. `hours` is the whole; of `n` debriefs with a miss, `unknown` have no hours noted."""

    hours: float
    n: int
    unknown: int
    lessons: tuple[LessonCost, ...]


def cost(rows: Iterable[Missed]) -> Cost:
    """Hours lost per lesson missed, as a Pareto: Juran, Quality Control Handbook (1951).

    The hours of an application are parted evenly among the lessons missed at its no, so that all hours together are
    those really spent. They went with the misses; that the misses caused the no is not known.
    """
    debriefs: dict[int, list[Missed]] = {}
    for row in rows:
        debriefs.setdefault(row.debrief, []).append(row)
    known = [rows for rows in debriefs.values() if rows[0].hours is not None]
    parts: dict[int, dict[str, list[float]]] = {}
    for missed in known:
        for row in missed:
            parts.setdefault(row.lesson, {}).setdefault(row.stage, []).append((row.hours or 0) / len(missed))
    whole = fsum(missed[0].hours or 0 for missed in known)
    by_lesson = {lesson: {stage: fsum(each) for stage, each in stages.items()} for lesson, stages in parts.items()}
    lessons, so_far = [], 0.0
    for lesson in sorted(by_lesson, key=lambda lesson: (-fsum(by_lesson[lesson].values()), lesson)):
        hours = fsum(by_lesson[lesson].values())
        so_far += hours
        lessons.append(LessonCost(lesson, hours, by_lesson[lesson], min(so_far / whole, 1.0) if whole else 0.0))
    return Cost(whole, len(debriefs), len(debriefs) - len(known), tuple(lessons))
