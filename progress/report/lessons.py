"""What the lessons, the misses and the commitments come to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from applications.values import REACHED_STAGES, Stage
from debrief.charts.bars import Bar, bars
from debrief.charts.heat import Cell, mean, single
from debrief.charts.marks import Chart, Table, number, percent
from debrief.intervals import Rate, wilson
from debrief.words import counted, in_words, sentence
from lessons.catalogue import LESSONS, LessonText
from lessons.occasions import WORDS
from lessons.stats import LEAST_TOLD, Around, Cost, FollowThrough, Judged, Shift, agreement_line, shift_line
from lessons.values import Occasion
from progress import headlines, stats

from .section import CLEAR, NOTHING, STANDS, Line, Lines, Section, cells, likely, many, of, points_range

TITLES = {text.number: text.title for text in LESSONS}
# How a debrief of anything but a no is marked: an icon, and its word.
MARKS: dict[str, tuple[str, str]] = {
    value: (WORDS[value].icon, value.label) for value in Occasion if value != Occasion.REJECTION
}
# Misses of which the hours are known, before it is said which lesson was the dearest.
LEAST_MISSED = 4


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
    left_out: int
    halves: Table | None

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


def heat_section(heatmap: stats.Heatmap, last: date) -> Section:
    is_told = bool(heatmap.changes)
    return Section(
        "lessons",
        headlines.lessons(heatmap, TITLES),
        "Your own ratings, by month and debrief; the month in bold is the mean" if heatmap.n else "",
        headlines.lessons_foot(heatmap) if heatmap.n else "",
        STANDS if is_told else NOTHING,
        heat=heat_table(heatmap, last) if heatmap.n else None,
        is_wide=True,
    )


def heat_table(heatmap: stats.Heatmap, last: date) -> HeatTable:
    groups = heatmap.groups
    rows = tuple(
        HeatRow(
            text,
            tuple(
                (
                    mean(group.month.means.get(text.number)),
                    tuple(single(column.ratings.get(text.number)) for column in group.debriefs),
                )
                for group in groups
            ),
        )
        for text in LESSONS
    )
    has_years = groups[0].month.first.year != last.year
    return HeatTable(groups, rows, has_years, heatmap.left_out, halves(heatmap))


def halves(heatmap: stats.Heatmap) -> Table | None:
    """What a change is spoken of from, where it can be."""
    columns = ("Lesson", "Earlier half", "Ratings", "Later half", "Ratings")
    rows = tuple(
        (TITLES[row.lesson], f"{row.earlier:.1f}", number(row.n_earlier), f"{row.later:.1f}", number(row.n_later))
        for row in heatmap.changes
    )
    return Table(columns, rows) if rows else None


def held_section(
    held: Mapping[int, Rate], shifts: Mapping[int, Shift], judged: Sequence[Judged], heard: Rate
) -> Section:
    moved = {lesson: found for lesson, found in shifts.items() if found.direction}
    tested = sum(rate.of for rate in held.values())
    times_held = sum(rate.part for rate in held.values())
    if moved:
        lesson, found = max(moved.items(), key=lambda pair: abs(pair[1].apart.value) if pair[1].apart else 0)
        says = f"“{TITLES[lesson]}” is held {'more' if found.direction > 0 else 'less'} often than before"
        doubt = f"{shift_line(found)}."
        if found.apart:
            doubt += (
                f" A difference of {points_range(found.apart)}; of ten lessons tried so, one may look so by chance."
            )
    elif tested:
        says = f"{many(times_held)} of {counted(tested, 'rating')} held"
        doubt = (
            "None of the lessons has clearly changed between its last five ratings and the five before."
            if shifts
            else "A change is spoken of from ten ratings of one lesson."
        )
    else:
        says, doubt = "No lesson was tested in this time", ""
    rows = tuple(
        Line(
            (f"{number} {TITLES[number]}", *cells(rate), shift_line(shifts.get(number))),
            is_few=rate.of < LEAST_TOLD,
        )
        for number, rate in held.items()
        if rate.of
    )
    foot = []
    if line := agreement_line(judged):
        foot.append(f"{line}.")
    if heard.of:
        foot.append(f"Where they told you a reason, your own guess had agreed on whose it was in {of(heard)}.")
    return Section(
        "held", says, "The share of the times it was tested; ranges hold 95 of 100" if rows else "", doubt,
        CLEAR if moved else NOTHING, tables=(Lines(("Lesson", "Held", "Range", "Lately"), rows),) if rows else (),
        foot=tuple(foot), is_wide=True,
    )  # fmt: skip


def cost_section(found: Cost) -> Section:
    known = found.n - found.unknown
    if not found.lessons:
        nothing = (
            "No lesson was missed at a no in this time" if not found.n else "No hours are noted where one was missed"
        )
        return Section("cost", nothing, "Hours noted on applications and interviews will show here, by lesson missed.")
    top = found.lessons[0]
    chart = bars(
        "cost",
        "Hours that went with the misses of a lesson",
        f"{_hours(found.hours)} hours in all.",
        ("Lesson missed", "Hours"),
        [Bar(TITLES[row.lesson], round(row.hours, 1), "bar2") for row in found.lessons],  # type: ignore[arg-type]
    )
    if known >= LEAST_MISSED:
        says = f"Misses of “{TITLES[top.lesson]}” went with more hours than any other"
        if len(found.lessons) > 1 and _hours(found.lessons[1].hours) == _hours(top.hours):
            says = "No lesson stands out by the hours that went with its misses"
        doubt = f"{_hours(top.hours)} of {_hours(found.hours)} hours, at {counted(known, 'no', 'noes')} with a miss. "
        doubt += "That the miss caused the no is not known."
    else:
        says = f"{sentence(counted(known, 'no', 'noes'))} with a miss and hours noted; too few to compare"
        doubt = ""
    foot = f"At {in_words(found.unknown)} more a lesson was missed and no hours are noted." if found.unknown else ""
    return Section(
        "cost", says, "Hours spent on applications that ended in a no, divided among the lessons missed", doubt,
        STANDS if known >= LEAST_MISSED else NOTHING, _by_stage(chart, found),
        foot=(foot,) if foot else (), is_wide=True,
    )  # fmt: skip


def _hours(hours: float) -> str:
    return number(round(hours, 1))


def _by_stage(chart: Chart | None, found: Cost) -> Chart | None:
    """The same bars with what the table adds: how deep it was, and how far the dearest together reach."""
    if chart is None:
        return None
    stages = [stage for stage in REACHED_STAGES if any(row.by_stage.get(stage) for row in found.lessons)]
    rows = tuple(
        (
            TITLES[row.lesson],
            _hours(row.hours),
            *(_hours(row.by_stage.get(stage, 0)) for stage in stages),
            percent(row.so_far),
        )
        for row in found.lessons
    )
    columns = ("Lesson missed", "Hours", *(Stage(stage).label for stage in stages), "So far")
    return replace(chart, table=Table(columns, rows))


def commitments_section(found: FollowThrough, around: Mapping[int, Around]) -> Section:
    rows = []
    for lesson, row in around.items():
        if row.before.of and row.after.of:
            change = f"{points_range(row.change)}" if row.change and row.is_enough else "too few to compare"
            rows.append(Line((TITLES[lesson], of(row.before), of(row.after), change), is_few=not row.is_enough))
    tables: tuple[Lines, ...] = ()
    if rows:
        tables = (
            Lines(
                ("Lesson", "Held before", "Held after", "Change"),
                tuple(rows),
                head="Held before and after the first commitment for it",
                note="A lesson that went badly is the one that gets a commitment, and would often rise by itself.",
            ),
        )
    return Section(
        "commitments",
        headlines.commitments(found),
        "The commitments made in these days, and each time their moment came" if found.kept.of else "",
        _kept_doubt(found),
        STANDS if found.kept.is_enough else NOTHING,
        tables=tables,
        followed=found if found.kept.of else None,
        is_wide=True,
    )


def _kept_doubt(found: FollowThrough) -> str:
    kept = found.kept
    return likely(wilson(kept.part, kept.of)) if kept.is_enough else ""
