"""Works out every figure of the progress page from the facts of one period; no row is read, and nothing is said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from applications.stats import (
    USUAL,
    Compared,
    DaysInStage,
    Funnel,
    Noes,
    Prior,
    Response,
    Tried,
    compare,
    days_in_stages,
    funnel,
    noes,
    response,
)
from applications.values import REACHED_STAGES
from debrief.intervals import Curve, Rate
from interviews.stats import Forecasts, forecasts
from lessons.catalogue import LESSONS
from lessons.stats import (
    Around,
    Column,
    Cost,
    FollowThrough,
    Shift,
    columns,
    cost,
    follow_through,
    heard,
    share_held,
)
from progress import stats
from progress.facts import Facts, Tracks, tracks
from progress.keeping import AFRESH, Afresh

# What lies further back than this is counted but has no room in a picture.
MOST_DAYS_DRAWN = 5 * 365


@dataclass(frozen=True, slots=True)
class Figures:
    """All of one period. `held`, `shifts` and `around` are by lesson; `works` by what was tried."""

    facts: Facts
    funnel: Funnel
    stages: tuple[DaysInStage, ...]
    response: Response
    works: Mapping[str, tuple[Compared, ...]]
    heatmap: stats.Heatmap
    held: Mapping[int, Rate]
    shifts: Mapping[int, Shift]
    heard: Rate
    cost: Cost
    tracks: Tracks
    followed: FollowThrough
    around: Mapping[int, Around]
    forecasts: Forecasts
    noes: Noes
    days_to_next: Curve
    feedback: stats.Feedback
    rhythm: stats.Rhythm
    done: Mapping[date, int]
    drawn_from: date

    @property
    def sent(self) -> int:
        return self.funnel.n

    @property
    def interviews(self) -> int:
        return sum(self.facts.held.values())

    @property
    def cut_at(self) -> date | None:
        """The day before which something was done that is not drawn."""
        return self.drawn_from if first_done(self.facts, self.drawn_from) < self.drawn_from else None

    @property
    def calendar(self) -> tuple[stats.CalendarDay, ...]:
        """Every day that is drawn."""
        facts = self.facts
        return stats.calendar(facts.sent, facts.held, facts.finished, self.drawn_from, facts.last)


def work_out(
    facts: Facts,
    singles: tuple[stats.Rated, ...],
    today: date,
    prior: Prior = USUAL,
    again: Afresh = AFRESH,
) -> Figures:
    """`singles` are the ratings of the latest debriefs, with their names; `prior` is what is supposed of answers."""
    drawn_from = first_drawn(facts)
    rated = again(columns, facts.sheets)
    made = again(tracks, facts.commitments, facts.chances)
    days = (facts.sent, facts.held, facts.finished)
    return Figures(
        facts=facts,
        funnel=again(funnel, facts.tally),
        stages=again(days_in_stages, facts.tally),
        response=again(response, facts.tally, prior),
        works=again(compared, facts.tried),
        heatmap=again(heatmap, rated, singles),
        held=again(held, rated),
        shifts=again(shifts, rated),
        heard=heard(facts.heard),
        cost=again(cost, facts.missed),
        tracks=made,
        followed=again(followed, made),
        around=again(around_first, made, rated),
        forecasts=again(forecasts, facts.rounds),
        noes=again(noes, facts.noes, facts.reasons),
        days_to_next=again(stats.days_to_next, facts.noes_on, facts.sent, facts.last),
        feedback=again(stats.feedback, facts.asked, REACHED_STAGES),
        rhythm=again(stats.rhythm, *days, today, drawn_from, facts.last),
        done=again(stats.done, *days, drawn_from),
        drawn_from=drawn_from,
    )


def compared(tried: Mapping[str, tuple[Tried, ...]]) -> dict[str, tuple[Compared, ...]]:
    return {name: compare(rows) for name, rows in tried.items()}


def heatmap(rated: Mapping[int, Column], singles: tuple[stats.Rated, ...]) -> stats.Heatmap:
    months = [
        stats.DayRating(first, lesson, total, n)
        for lesson, column in rated.items()
        for first, (total, n) in column.by_month().items()
    ]
    return stats.lesson_heatmap(months, singles)


def held(rated: Mapping[int, Column]) -> dict[int, Rate]:
    return {text.number: share_held(column_of(rated, text.number).record()) for text in LESSONS}


def shifts(rated: Mapping[int, Column]) -> dict[int, Shift]:
    return {lesson: found for lesson, column in rated.items() if (found := column.shift())}


def followed(made: Tracks) -> FollowThrough:
    return follow_through(track for _, track in made)


def column_of(rated: Mapping[int, Column], lesson: int) -> Column:
    return rated.get(lesson, Column((), ""))


def first_drawn(facts: Facts) -> date:
    """The first day that pictures of days begin with: of the period, else of the search, but not too far back."""
    return max(facts.first or first_done(facts, facts.last), facts.last - timedelta(days=MOST_DAYS_DRAWN))


def first_done(facts: Facts, default: date) -> date:
    """The first day on which anything was done."""
    return min((min(days) for days in (facts.sent, facts.held, facts.finished) if days), default=default)


def around_first(made: Tracks, rated: Mapping[int, Column]) -> dict[int, Around]:
    """By lesson, before and after the first commitment that was made for it."""
    first: dict[int, date] = {}
    for lesson, track in made:
        first[lesson] = min(track.made_on, first.get(lesson, track.made_on))
    return {lesson: column_of(rated, lesson).around(first[lesson]) for lesson in sorted(first)}
