"""Where a commitment stands, what became of all, and what they changed."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from operator import itemgetter
from statistics import median
from typing import Literal, NamedTuple

from debrief.intervals import Interval, Rate, difference

from .ratings import LEAST_TOLD, Rated, record, share_held

# A commitment is said to hold once it was kept at three of its last four chances.
LAST_CHANCES, KEPT_TO_HOLD = 4, 3
# A lesson missed so often in so long offers a commitment to write.
MISSES_TO_OFFER, FIVE_WEEKS = 3, timedelta(weeks=5)
TRIED = ("yes", "partly")


class Chance(NamedTuple):
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


class Track(NamedTuple):
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


def follow_through(tracks: Iterable[Track]) -> FollowThrough:
    """The figures of a lesson's page and of Progress. A chance without an answer is not counted anywhere."""
    made, first, days = 0, Counter[bool](), []
    said, useful = Counter[str](), Counter[str]()
    for track in tracks:
        made += 1
        chances = sorted(track.chances, key=itemgetter(0)) if len(track.chances) > 1 else track.chances
        if chances and chances[0].kept:
            first[chances[0].kept in TRIED] += 1
        first_try = None
        for chance in chances:
            said[chance.kept] += 1
            if chance.kept in TRIED:
                useful[chance.helped] += 1
                first_try = first_try or chance.on
        if first_try:
            days.append((first_try - track.made_on).days)
    kept, helped = (Share(each["yes"], each.total() - each[""]) for each in (said, useful))
    return FollowThrough(made, Share(first[True], first.total()), kept, helped, tuple(sorted(days)))


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
