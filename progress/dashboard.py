"""Gathers the figures of the progress page: a few grouped queries, whatever the number of rows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count, F, FilteredRelation, Q, QuerySet, Sum
from django.db.models.functions import TruncDate
from django.utils import timezone

from applications.models import Application, Rejection
from applications.values import REACHED_STAGES, Stage
from debrief.charts.bars import Bar, bars
from debrief.charts.columns import Group, Series, columns
from debrief.charts.heat import Cell, mean, single
from debrief.charts.marks import Chart
from debrief.charts.units import Pile, Units, units
from debrief.words import counted, listed, sentence
from interviews.models import Interview
from interviews.values import Outcome
from lessons.catalogue import LESSONS, LessonText
from lessons.models import Commitment, Debrief, LessonRating
from lessons.occasions import WORDS
from lessons.stats import Chance, FollowThrough, Track, follow_through
from lessons.values import Occasion
from progress import headlines, stats

SERIES = (Series("Applications", "bar1"), Series("Interviews held", "bar2"), Series("Debriefs", "bar4"))
SHORT = {text.number: text.short for text in LESSONS}

# How a debrief of anything but a no is marked: an icon, and its word.
MARKS = {value: (WORDS[value].icon, value.label) for value in Occasion if value != Occasion.REJECTION}


@dataclass(frozen=True, slots=True)
class HeatRow:
    """A lesson with its cells, month by month: the mean, then the single debriefs."""

    lesson: LessonText
    months: tuple[tuple[Cell, tuple[Cell, ...]], ...]


@dataclass(frozen=True, slots=True)
class HeatTable:
    """The heatmap as it is printed."""

    groups: tuple[stats.MonthGroup, ...]
    rows: tuple[HeatRow, ...]
    has_years: bool

    @property
    def month_format(self) -> str:
        """As Django writes a date: the name alone while there is room and no doubt about the year."""
        return "M y" if self.has_years else "F" if len(self.groups) <= stats.FEW_MONTHS else "M"

    @property
    def marks(self) -> list[tuple[str, str]]:
        """An icon for each of the occasions that are there, with their words."""
        shown = {column.mark for group in self.groups for column in group.debriefs}
        words: dict[str, list[str]] = {}
        for icon, word in MARKS.values():
            if (icon, word) in shown:
                words[icon] = [*words[icon], word.lower()] if icon in words else [word]
        return [(icon, " or ".join(said)) for icon, said in words.items()]

    @property
    def is_many(self) -> bool:
        """Whether a phone must scroll it sideways."""
        return len(self.groups) > 3


@dataclass(frozen=True, slots=True)
class Section:
    """A figure of the page: its sentence, what is plotted, how sure it is; the picture, or None while it is empty."""

    says: str
    what: str
    picture: Chart | HeatTable | Units | None
    foot: str = ""


@dataclass(frozen=True, slots=True)
class Followed:
    """What became of the commitments, in a sentence and in counts."""

    says: str
    figures: FollowThrough


@dataclass(frozen=True, slots=True)
class Dashboard:
    first: date | None
    last: date
    lede: str
    lessons: Section
    weekly: Section
    stages: Section
    whose: Section
    commitments: Followed


def build_dashboard(user, today: date, first: date | None = None, last: date | None = None) -> Dashboard:
    """The figures of one person from one day to another, both counted: else from the beginning, up to today."""
    last = min(last or today, today)
    heatmap = lesson_heatmap(user, first, last)
    rhythm = weekly_rhythm(user, today, first, last)
    comparison = stats.compare(rhythm)
    noes = all_noes(user, first, last)
    figures = followed(user, first, last)
    return Dashboard(
        first=first or (rhythm.steps[0].first if rhythm.steps else None),
        last=last,
        lede=headlines.lede(rhythm, heatmap),
        lessons=Section(
            headlines.lessons(heatmap, SHORT),
            "Your own ratings, by month and debrief; the month in bold is the mean",
            heat_table(heatmap, last) if heatmap.n else None,
            headlines.lessons_foot(heatmap),
        ),
        weekly=Section(
            headlines.weekly(rhythm, comparison),
            headlines.weekly_what(rhythm, comparison),
            rhythm_chart(rhythm),
        ),
        stages=Section(
            headlines.by_stage(noes, Stage.APPLIED),
            f"Where {counted(noes.n, 'no', 'noes')} came, by the stage reached",
            stage_chart(noes),
        ),
        whose=Section(
            headlines.whose(noes),
            "The reason for each no, as you recorded it",
            whose_units(noes),
        ),
        commitments=Followed(headlines.commitments(figures), figures),
    )


# The rows


def within(rows: QuerySet, field: str, first: date | None, last: date) -> QuerySet:
    rows = rows.filter(**{f"{field}__lte": last})
    return rows.filter(**{f"{field}__gte": first}) if first else rows


def by_day(rows: QuerySet, day: Any, first: date | None, last: date) -> dict[date, int]:
    """How many on which day of the person."""
    counted = rows.order_by().annotate(day=day).values_list("day").annotate(n=Count("pk"))
    return dict(within(counted, "day", first, last))


def weekly_rhythm(user, today: date, first: date | None, last: date) -> stats.Rhythm:
    held = Interview.objects.for_user(user).past(timezone.now()).exclude(outcome=Outcome.CANCELLED)
    return stats.rhythm(
        by_day(Application.objects.for_user(user), F("applied_on"), first, last),
        by_day(held, TruncDate("starts_at"), first, last),
        by_day(Debrief.objects.for_user(user).finished(), TruncDate("finished_at"), first, last),
        today,
        first,
        last,
    )


def lesson_heatmap(user, first: date | None, last: date) -> stats.Heatmap:
    rated = within(LessonRating.objects.for_user(user).counted().order_by(), "on", first, last)
    grouped = rated.values_list("on", "lesson_id").annotate(total=Sum("rating"), n=Count("pk"))
    days = [stats.DayRating(*row) for row in grouped]
    # Of the debriefs that have room on the page, none lies before the latest so many days.
    latest = sorted({row.on for row in days})[-stats.MOST_DEBRIEFS :]
    singles = within(rated, "on", latest[0] if latest else last, last)
    rows = singles.values_list(
        "debrief_id", "on", "lesson_id", "rating", "debrief__application__company__name", "debrief__occasion"
    )
    return stats.lesson_heatmap(days, [stats.Rated(*row, MARKS.get(occasion)) for *row, occasion in rows])


def followed(user, first: date | None, last: date) -> FollowThrough:
    """What became of the commitments made in these days, up to the last of them: one query, a row for each chance."""
    made = Commitment.objects.for_user(user).exclude(when="").exclude(then="").order_by("pk")
    rows = within(made, "made_on", first, last).annotate(
        chance=FilteredRelation("checks", condition=Q(checks__came_up=True)),
        on=TruncDate("chance__interview__starts_at"),
    )
    tracks: dict[int, tuple[date, list[Chance]]] = {}
    for pk, made_on, on, kept, helped in rows.values_list("pk", "made_on", "on", "chance__kept", "chance__helped"):
        chances = tracks.setdefault(pk, (made_on, []))[1]
        if on and on <= last:
            chances.append(Chance(on, kept, helped))
    return follow_through(Track(made_on, tuple(chances)) for made_on, chances in tracks.values())


def all_noes(user, first: date | None, last: date) -> stats.Noes:
    rows = within(Rejection.objects.for_user(user).in_force().order_by(), "rejected_on", first, last)
    grouped = rows.values_list("stage", "whose").annotate(n=Count("pk"))
    return stats.noes([stats.Rejected(*row) for row in grouped], REACHED_STAGES)


# The pictures


def heat_table(heatmap: stats.Heatmap, last: date) -> HeatTable:
    rows = tuple(
        HeatRow(
            text,
            tuple(
                (
                    mean(group.month.means.get(text.number)),
                    tuple(single(column.ratings.get(text.number)) for column in group.debriefs),
                )
                for group in heatmap.groups
            ),
        )
        for text in LESSONS
    )
    return HeatTable(heatmap.groups, rows, has_years=heatmap.groups[0].month.first.year != last.year)


def rhythm_chart(rhythm: stats.Rhythm) -> Chart | None:
    by_week = rhythm.by == "week"
    groups = [
        Group(
            label=f"{step.first.day} {step.first:%b}" if by_week else f"{step.first:%b} {step.first:%y}",
            name=(f"{step.first.day} {step.first:%B %Y}" if by_week else f"{step.first:%B %Y}")
            + (", so far" if step.is_current else ""),
            values=(step.applications, step.interviews, step.debriefs),
            is_current=step.is_current,
        )
        for step in rhythm.steps
    ]
    desc = (
        f"{rhythm.applications:,} applications, {rhythm.interviews:,} interviews and {rhythm.debriefs:,} debriefs "
        f"in {counted(len(groups), rhythm.by)}."
    )
    title = f"Applications, interviews and debriefs per {rhythm.by}"
    return columns("rhythm", title, desc, "Week of" if by_week else "Month", SERIES, groups)


def stage_chart(noes: stats.Noes) -> Chart | None:
    rows = [Bar(Stage(stage).label, n, "bar3") for stage, n in noes.by_stage.items()]
    desc = sentence(listed([f"{row.label}: {row.value:,}" for row in rows])) + "."
    return bars("stages", "Noes by the stage they came after", desc, ("Stage reached", "Noes"), rows)


def whose_units(noes: stats.Noes) -> Units | None:
    return units(
        (
            Pile("Not about you", "Theirs, or chance", noes.not_mine, "bar1"),
            Pile("Unknown", "No reason given, or none you trust", noes.unknown, "bar5c"),
            Pile("About you", "Yours to change, wholly or in part", noes.mine, "bar2"),
        )
    )
