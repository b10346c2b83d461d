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
    Agreement,
    Around,
    Column,
    Cost,
    FollowThrough,
    Shift,
    agreement,
    columns,
    cost,
    follow_through,
    heard,
    share_held,
)
from progress import stats
from progress.facts import Facts

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
    agreement: Agreement
    heard: Rate
    cost: Cost
    followed: FollowThrough
    around: Mapping[int, Around]
    forecasts: Forecasts
    noes: Noes
    days_to_next: Curve
    feedback: stats.Feedback
    rhythm: stats.Rhythm
    drawn_from: date

    @property
    def talked(self) -> int:
        """Applications that came to a conversation."""
        return self.funnel["applied"].went_on.part

    @property
    def sent(self) -> int:
        return self.funnel.n

    @property
    def interviews(self) -> int:
        return sum(self.facts.held.values())

    @property
    def done(self) -> Mapping[date, int]:
        return stats.done(self.facts.sent, self.facts.held, self.facts.finished, self.drawn_from)

    @property
    def calendar(self) -> tuple[stats.CalendarDay, ...]:
        """Every day that is drawn."""
        facts = self.facts
        return stats.calendar(facts.sent, facts.held, facts.finished, self.drawn_from, facts.last)


def work_out(facts: Facts, singles: tuple[stats.Rated, ...], today: date, prior: Prior = USUAL) -> Figures:
    """`singles` are the ratings of the latest debriefs, with their names; `prior` is what is supposed of answers."""
    drawn_from = first_drawn(facts)
    rated = columns(facts.sheets)
    months = [
        stats.DayRating(first, lesson, total, n)
        for lesson, column in rated.items()
        for first, (total, n) in column.by_month().items()
    ]
    return Figures(
        facts=facts,
        funnel=funnel(facts.histories),
        stages=days_in_stages(facts.histories),
        response=response(facts.histories, prior),
        works={name: compare(rows) for name, rows in facts.tried.items()},
        heatmap=stats.lesson_heatmap(months, singles),
        held={text.number: share_held(column_of(rated, text.number).record()) for text in LESSONS},
        shifts={lesson: found for lesson, column in rated.items() if (found := column.shift())},
        agreement=agreement(facts.judged),
        heard=heard(facts.heard),
        cost=cost(facts.missed),
        followed=follow_through(track for _, track in facts.tracks),
        around=around_first(facts, rated),
        forecasts=forecasts(facts.rounds),
        noes=noes(facts.noes, facts.reasons),
        days_to_next=stats.days_to_next(facts.noes_on, facts.sent, facts.last),
        feedback=stats.feedback(facts.asked, REACHED_STAGES),
        rhythm=stats.rhythm(facts.sent, facts.held, facts.finished, today, drawn_from, facts.last),
        drawn_from=drawn_from,
    )


def column_of(rated: Mapping[int, Column], lesson: int) -> Column:
    return rated.get(lesson, Column((), ""))


def first_drawn(facts: Facts) -> date:
    """The first day that pictures of days begin with: of the period, else of the search, but not too far back."""
    days = (day for done in (facts.sent, facts.held, facts.finished) for day in done)
    first = facts.first or min(days, default=facts.last)
    return max(first, facts.last - timedelta(days=MOST_DAYS_DRAWN))


def around_first(facts: Facts, rated: Mapping[int, Column]) -> dict[int, Around]:
    """By lesson, before and after the first commitment that was made for it."""
    made: dict[int, date] = {}
    for lesson, track in facts.tracks:
        made[lesson] = min(track.made_on, made.get(lesson, track.made_on))
    return {lesson: column_of(rated, lesson).around(made[lesson]) for lesson in sorted(made)}
