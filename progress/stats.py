"""What the search comes to over time. Rows and a day in, figures out; weeks begin on Monday.

An empty list is ordinary, and a rate with nothing to divide by is None. Rows that a query has grouped carry their `n`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, NamedTuple

from applications.stats import together
from debrief.intervals import Curve, Rate, kaplan_meier, wilson

# Beyond half a year a column a week says less than a column a month.
MOST_WEEKS = 26
# Steps compared with as many before them, and how much must lie in them, before a change is spoken of.
COMPARED, LEAST_COMPARED = 4, 12
# Months in the heatmap, and up to how many their columns are wide.
MOST_MONTHS, FEW_MONTHS = 12, 6
# The width there is beside the names of the lessons, of a month's column (wide or not), and of a debrief's.
ROOM, MONTH, NARROW_MONTH, DEBRIEF = 780, 88, 62, 42
# Debriefs that have room beside a single month.
MOST_DEBRIEFS = (ROOM - MONTH) // DEBRIEF
# Ratings on either side, and the step between their means, before a lesson is said to have changed.
LEAST_RATINGS, LEAST_CHANGE = 4, 0.5


def share(part: int, whole: int) -> float | None:
    """Part of the whole, 0 to 1. None of nothing."""
    return part / whole if whole else None


def week_of(day: date) -> date:
    """The Monday of its week."""
    return day - timedelta(days=day.weekday())


def month_of(day: date) -> date:
    return day.replace(day=1)


def next_month(first: date) -> date:
    return (first + timedelta(days=31)).replace(day=1)


# The rhythm: how much was done, week by week


@dataclass(frozen=True, slots=True)
class Step:
    """A week or a month, known by its first day, and what was done in it."""

    first: date
    applications: int
    interviews: int
    debriefs: int
    is_current: bool

    @property
    def is_empty(self) -> bool:
        return not (self.applications or self.interviews or self.debriefs)


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Steps without a gap, oldest first."""

    by: Literal["week", "month"]
    steps: tuple[Step, ...]

    @property
    def applications(self) -> int:
        return sum(step.applications for step in self.steps)

    @property
    def interviews(self) -> int:
        return sum(step.interviews for step in self.steps)

    @property
    def debriefs(self) -> int:
        return sum(step.debriefs for step in self.steps)


Days = Mapping[date, int]


def rhythm(
    applications: Days,
    interviews: Days,
    debriefs: Days,
    today: date,
    first: date | None = None,
    last: date | None = None,
) -> Rhythm:
    """What was done a week, from `first` (else the first day on which anything was) to `last` (else today).

    Each mapping says how many on which day. Weeks in which nothing was done are in it; a long time is told in months.
    """
    all_days = [day for days in (applications, interviews, debriefs) for day, n in days.items() if n]
    last = last or today
    first = first or min(all_days, default=last)
    in_weeks = (week_of(last) - week_of(first)).days // 7 < MOST_WEEKS
    of = week_of if in_weeks else month_of
    counts: dict[date, list[int]] = {}
    begin = of(first)
    while begin <= last:
        counts[begin] = [0, 0, 0]
        begin = begin + timedelta(days=7) if in_weeks else next_month(begin)
    for place, days in enumerate((applications, interviews, debriefs)):
        for day, n in days.items():
            if first <= day <= last:
                counts[of(day)][place] += n
    steps = tuple(
        Step(begin, sent, held, debriefed, is_current=begin == of(today))
        for begin, (sent, held, debriefed) in counts.items()
    )
    return Rhythm("week" if in_weeks else "month", steps if all_days else ())


@dataclass(frozen=True, slots=True)
class Comparison:
    """The latest whole weeks against as many before them."""

    applications: tuple[int, int]
    interviews: tuple[int, int]


def compare(figures: Rhythm) -> Comparison | None:
    """Before and after, in applications and interviews. None when there are too few whole weeks, or too little in them.

    The first week may have begun before the search and the current one is not over: neither counts.
    """
    whole = [step for step in figures.steps[1:] if not step.is_current]
    before, after = whole[-2 * COMPARED : -COMPARED], whole[-COMPARED:]
    if figures.by != "week" or len(before) < COMPARED:
        return None
    applications = (sum(s.applications for s in before), sum(s.applications for s in after))
    interviews = (sum(s.interviews for s in before), sum(s.interviews for s in after))
    return Comparison(applications, interviews) if sum(applications + interviews) >= LEAST_COMPARED else None


# Lessons by month and by debrief


@dataclass(frozen=True, slots=True)
class DayRating:
    """Ratings of one lesson on one day: their sum and their number."""

    on: date
    lesson: int
    total: int
    n: int


@dataclass(frozen=True, slots=True)
class Rated:
    """One rating of one debrief: 1 to 4, or 0 or None where the lesson was not tested.

    `mark` is an icon and its word where the debrief is of anything but a no.
    """

    debrief: int
    on: date
    lesson: int
    rating: int | None
    name: str = ""
    mark: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class MonthColumn:
    """A month, known by its first day, with the mean of each lesson tested in it."""

    first: date
    means: Mapping[int, float]


@dataclass(frozen=True, slots=True)
class DebriefColumn:
    """A debrief, the day that it speaks of, and its rating of each lesson tested."""

    debrief: int
    on: date
    name: str
    ratings: dict[int, int]
    mark: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class MonthGroup:
    """A month, and beside it the debriefs of that month that are shown one by one."""

    month: MonthColumn
    debriefs: tuple[DebriefColumn, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """A lesson's mean in the earlier and in the later half of the months, and the ratings behind each."""

    lesson: int
    earlier: float
    later: float
    n_earlier: int
    n_later: int

    @property
    def direction(self) -> int:
        """1 when it is rated clearly higher than at first, -1 when clearly lower, else 0."""
        step = self.later - self.earlier
        return 0 if abs(step) < LEAST_CHANGE else 1 if step > 0 else -1


@dataclass(frozen=True, slots=True)
class Heatmap:
    """Months with anything rated, oldest first; `left_out` earlier ones do not fit. `n` is every rating counted."""

    groups: tuple[MonthGroup, ...]
    left_out: int
    n: int
    changes: tuple[Change, ...]


def lesson_heatmap(days: Iterable[DayRating], singles: Iterable[Rated]) -> Heatmap:
    """The means of each month from all ratings, and the latest debriefs one by one as far as there is room."""
    sums: dict[date, dict[int, tuple[int, int]]] = {}
    for row in days:
        if row.n:
            month = sums.setdefault(month_of(row.on), {})
            total, n = month.get(row.lesson, (0, 0))
            month[row.lesson] = (total + row.total, n + row.n)
    shown = sorted(sums)[-MOST_MONTHS:]
    columns = _debrief_columns(singles)
    columns = [column for column in columns if month_of(column.on) in shown]
    room = ROOM - len(shown) * (MONTH if len(shown) <= FEW_MONTHS else NARROW_MONTH)
    columns = columns[max(len(columns) - room // DEBRIEF, 0) :]
    groups = tuple(
        MonthGroup(
            MonthColumn(first, {lesson: total / n for lesson, (total, n) in sums[first].items()}),
            tuple(column for column in columns if month_of(column.on) == first),
        )
        for first in shown
    )
    return Heatmap(
        groups=groups,
        left_out=len(sums) - len(shown),
        n=sum(n for month in sums.values() for _, n in month.values()),
        changes=_changes(sums),
    )


def _debrief_columns(singles: Iterable[Rated]) -> list[DebriefColumn]:
    """Oldest first. Zero and empty are alike: not tested."""
    found: dict[int, DebriefColumn] = {}
    for row in singles:
        if row.rating:
            column = found.setdefault(row.debrief, DebriefColumn(row.debrief, row.on, row.name, {}, row.mark))
            column.ratings[row.lesson] = row.rating
    return sorted(found.values(), key=lambda column: (column.on, column.debrief))


def _changes(sums: Mapping[date, Mapping[int, tuple[int, int]]]) -> tuple[Change, ...]:
    """Of the lessons that were rated often enough in both halves of the months; a middle month belongs to neither."""
    months = sorted(sums)
    half = len(months) // 2
    found = []
    for lesson in sorted({lesson for month in sums.values() for lesson in month}):
        earlier, n_earlier = _pooled(lesson, [sums[month] for month in months[:half]])
        later, n_later = _pooled(lesson, [sums[month] for month in months[len(months) - half :]])
        if earlier is not None and later is not None and min(n_earlier, n_later) >= LEAST_RATINGS:
            found.append(Change(lesson, earlier, later, n_earlier, n_later))
    return tuple(found)


def _pooled(lesson: int, months: Sequence[Mapping[int, tuple[int, int]]]) -> tuple[float | None, int]:
    pairs = [month.get(lesson, (0, 0)) for month in months]
    n = sum(n for _, n in pairs)
    return share(sum(total for total, _ in pairs), n), n


# Going on after a no


def days_to_next(noes: Days, sent: Days, today: date) -> Curve:
    """The days from each no to the next application, on that day or later, by Kaplan-Meier (see `kaplan_meier`).

    Each mapping says how many on which day. A no after which none was sent yet counts as open until today.
    """
    days = sorted(day for day, n in sent.items() if n and day <= today)
    waits = Counter[tuple[int, bool]]()
    for day, n in noes.items():
        if n and day <= today:
            place = bisect_left(days, day)
            after = days[place] if place < len(days) else None
            waits[((after or today) - day).days, after is not None] += n
    return kaplan_meier(waits)


# The calendar


class CalendarDay(NamedTuple):
    """A day and what was done on it."""

    on: date
    applications: int
    interviews: int
    debriefs: int


def calendar(applications: Days, interviews: Days, debriefs: Days, first: date, last: date) -> tuple[CalendarDay, ...]:
    """Every day from first to last, both counted, whether or not anything was done; nothing is said of runs of days."""
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return tuple(
        CalendarDay(day, applications.get(day, 0), interviews.get(day, 0), debriefs.get(day, 0)) for day in days
    )


def done(applications: Days, interviews: Days, debriefs: Days, first: date) -> dict[date, int]:
    """How much was done in all on which day, from the first day on."""
    found = together(together(applications, interviews), debriefs)
    return {day: n for day, n in found.items() if n and day >= first}


# Feedback asked for


@dataclass(frozen=True, slots=True)
class Asked:
    """`n` times alike that feedback was asked for: at which stage, and whether they answered."""

    stage: str
    answered: bool
    n: int = 1


@dataclass(frozen=True, slots=True)
class Feedback:
    """How often they answered of the times they were asked, with Wilson's interval: in all, and by stage."""

    answered: Rate
    by_stage: Mapping[str, Rate]


def feedback(rows: Iterable[Asked], stages: Sequence[str]) -> Feedback:
    """By stage in the order of `stages`, those with nothing asked among them."""
    asked, answered = dict.fromkeys(stages, 0), dict.fromkeys(stages, 0)
    for row in rows:
        asked[row.stage] += row.n
        answered[row.stage] += row.n if row.answered else 0
    return Feedback(
        wilson(sum(answered.values()), sum(asked.values())),
        {stage: wilson(answered[stage], asked[stage]) for stage in stages},
    )


# The foot of Today


@dataclass(frozen=True, slots=True)
class Momentum:
    """What was done in the latest weeks. Of the noes, how many are debriefed; of the chances, how many were kept."""

    weeks: int
    applications: int
    interviews: int
    noes: int
    debriefed: int
    chances: int
    kept: int
