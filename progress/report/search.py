"""How far applications came, when they are answered, what went along with a conversation, and the rhythm of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from applications.replies import given_up_after
from applications.stats import LEAST_ON_EITHER_SIDE, Compared, DaysInStage, Funnel, Response
from applications.values import SILENT_AFTER_DAYS, Stage
from debrief.charts import calendar, columns, curve, funnel
from debrief.charts.columns import Group, Series
from debrief.charts.marks import percent
from debrief.words import counted, in_words, listed, plain_date, sentence
from interviews.values import Kind
from progress import stats

from .section import CLEAR, NOTHING, STANDS, Line, Lines, Section, cells, likely, many, of, points_range

# Of fewer applications than this no share is named.
LEAST_SENT = 10
# The curve is drawn for a quarter; later answers are in its file.
DAYS_DRAWN = 91
# Things done before anything is said of weekends.
LEAST_DONE = 20
SERIES = (Series("Applications", "bar1"), Series("Interviews held", "bar2"), Series("Debriefs", "bar4"))
MOST_VALUES = 4
UNCLEAR = "no clear change in"


def funnel_section(found: Funnel, stages: Sequence[DaysInStage]) -> Section:
    drawn = [funnel.Stage(Stage(found.stages[0].stage).label, found.n)]
    for before, stage in zip(found.stages, found.stages[1:], strict=False):
        rate = before.went_on
        drawn.append(funnel.Stage(Stage(stage.stage).label, stage.reached, rate.of or None, rate.low, rate.high))
    talked = found["applied"].went_on
    chart = funnel.funnel(
        "funnel",
        "How far applications came",
        " ".join(f"{row.label}: {row.n:,}." for row in drawn),
        ("Stage", "Came so far", "Of the stage before"),
        drawn,
    )
    bears = STANDS if found.n >= LEAST_SENT and talked.part else NOTHING
    still = sum(stage.open for stage in found.stages)
    foot = [f"{many(still)} {'is' if still == 1 else 'are'} still open and may yet go on, so no share is final."]
    return Section(
        "funnel",
        _funnel_says(found),
        "Every application counts as far as it came, also one that has ended"
        if found.n
        else "Once an application is sent it stands here.",
        likely(talked) if bears else "",
        bears,
        chart,
        tables=(stage_days(stages),) if found.n else (),
        foot=tuple(foot if still else []),
        is_wide=True,
        has_funnel=True,
    )


def _funnel_says(found: Funnel) -> str:
    n, talked = found.n, found["applied"].went_on.part
    if not n:
        return "Nothing was sent in this time"
    sent = counted(n, "application")
    if not talked:
        return f"{sentence(sent)} sent, and where {'it stands' if n == 1 else 'each stands'}"
    says = f"{many(talked)} of {sent} came to a conversation"
    return says if n >= LEAST_SENT else f"{says}; too few to call it a rate"


def stage_days(stages: Sequence[DaysInStage]) -> Lines:
    rows = []
    for row in stages:
        if row.curve.n:
            left = (*_median(row.curve), f"{row.curve.open:,} of {row.curve.n:,}")
            rows.append(Line((Stage(row.stage).label, *left), is_few=row.curve.n < LEAST_SENT))
    note = (
        "The days until half have left, to go on or by an end; silence is no leaving, so one closed as not answered "
        "stands there yet. Who comes to a stage again counts again."
    )
    if any(row.is_few for row in rows):
        note += f" Grey: fewer than {in_words(LEAST_SENT)}."
    return Lines(("Stage", "Left after", "Range", "Not left"), tuple(rows), head="Days in each stage", note=note)


def _median(found) -> tuple[str, str]:
    """The middle in days, and its range."""
    if found.median is None:
        return "not half yet", ""
    low, high = found.median_interval
    if low is None:
        return _days(found.median), ""
    return _days(found.median), f"{low:,} to {high:,}" if high is not None else f"{low:,} or more"


def _days(n: int) -> str:
    return f"{n:,} day{'' if n == 1 else 's'}"


def response_section(found: Response) -> Section:
    shown = [step for step in found.curve.steps if step.day <= DAYS_DRAWN]
    after = given_up_after(found)
    mark = curve.DayMark(after, f"Day {after}: hardly any later") if not found.prior and after <= DAYS_DRAWN else None
    chart = curve.curve(
        "response",
        "Share of applications answered, by days since applying",
        f"{found.curve.happened:,} of {found.curve.n:,} are answered.",
        ("Day", "Answered", "Still waiting"),
        [curve.Rung(step.day, step.share, step.low, step.high, step.at_risk) for step in shown],
        min(found.curve.last or 0, DAYS_DRAWN),
        mark,
    )
    says, doubt, bears = _response_says(found)
    foot = ["Open ones count for as long as they have waited. A no is an answer, an automatic receipt is none."]
    if not found.prior:
        foot.append(f"After day {after} fewer than one in ten of the silent are still answered.")
    return Section(
        "response", says, "Share answered, by days since applying; 95% band" if chart else "", doubt, bears, chart,
        foot=tuple(foot if chart else []),
    )  # fmt: skip


def _response_says(found: Response) -> tuple[str, str, int]:
    answered, n = found.curve.happened, found.curve.n
    if not answered:
        return ("No answer in this time yet" if n else "Nothing to be answered in this time"), "", NOTHING
    usual = found.usual_by()
    if found.prior or usual is None:
        return f"{many(answered)} of {in_words(n)} answered so far; too few to say when answers come", "", NOTHING
    step = next((step for step in reversed(found.curve.steps) if step.day <= usual), None)
    doubt = f"{answered:,} of {n:,} are answered. "
    if step:
        doubt += f"By day {usual} it is {percent(step.share)}, within {percent(step.low)} to {percent(step.high)}."
    return f"If they answer, four times in five they do so within {counted(usual, 'day')}", doubt.strip(), STANDS


# What went along with a conversation

TRIED = {
    "source": ("Where you found it", "Came to a conversation"),
    "resume": ("What you sent", "Came to a conversation"),
    "referral": ("Whether somebody referred you", "Came to a conversation"),
    "kind": ("Kind of round", "Moved you forward"),
}


def works_section(works: Mapping[str, Sequence[Compared]], too_young: int) -> Section:
    tables = tuple(_compared(name, rows) for name, rows in works.items() if len(rows) > 1)
    clear = [(name, row) for name, rows in works.items() for row in rows if row.direction]
    tried = sum(row.is_enough for rows in works.values() for row in rows)
    if clear:
        name, best = max(clear, key=lambda pair: abs(pair[1].apart.value) if pair[1].apart else 0)
        outcome = "rounds passed" if name == "kind" else "conversations"
        says = f"“{_value(name, best.value)}” went along with {'more' if best.direction > 0 else 'fewer'} {outcome}"
        others = f"{of(best.these)} against {of(best.others)} of the others"
        doubt = f"{others}; a difference of {points_range(best.apart)}." if best.apart else ""
        doubt += f" {many(tried)} were compared, and of twenty one looks so by chance."
    else:
        says = "No way of applying stands out so far" if tried else "Too few of each kind to compare them yet"
        doubt = f"{many(tried)} could be compared with the others." if tried else ""
    foot = (
        "An association and no proof: what else differed between them is not known, and of twenty that make no "
        "difference one will look as if it did. "
        f"Grey: fewer than {in_words(LEAST_ON_EITHER_SIDE)} on either side.",
        f"Applications count {in_words(SILENT_AFTER_DAYS)} days after they were sent; {too_young:,} are younger.",
    )
    return Section(
        "works", says, "Each against all the others" if tables else "", doubt, CLEAR if clear else NOTHING,
        tables=tables, foot=foot if tables else (), is_wide=True,
    )  # fmt: skip


def _value(name: str, value: str) -> str:
    return Kind(value).label if name == "kind" else value or "Not noted"


def _compared(name: str, rows: Sequence[Compared]) -> Lines:
    head, outcome = TRIED[name]
    shown = tuple(
        Line((_value(name, row.value), *cells(row.these), of(row.others), row.words), is_few=not row.is_enough)
        for row in rows[:MOST_VALUES]
    )
    left = len(rows) - len(shown)
    note = f"{sentence(counted(left, 'rarer one'))} in the file." if left else ""
    return Lines((head, outcome, "Range", "All others", "In words"), shown, note=note)


# The rhythm


def rhythm_section(found: stats.Rhythm, cut_at: date | None) -> Section:
    """`cut_at`: the day before which there is more than is drawn, if any."""
    comparison = stats.compare(found)
    by_week = found.by == "week"
    groups = [
        Group(
            label=f"{step.first.day} {step.first:%b}" if by_week else f"{step.first:%b} {step.first:%y}",
            name=(plain_date(step.first) if by_week else f"{step.first:%B %Y}")
            + (", so far" if step.is_current else ""),
            values=(step.applications, step.interviews, step.debriefs),
            is_current=step.is_current,
        )
        for step in found.steps
    ]
    desc = f"{sentence(listed(_done(found)))} in {counted(len(groups), found.by)}."
    title = f"Applications, interviews and debriefs per {found.by}"
    chart = columns.columns("rhythm", title, desc, "Week of" if by_week else "Month", SERIES, groups)
    what = f"Per {found.by}{', from Monday' if by_week else ''}" if chart else ""
    if groups and groups[-1].is_current:
        what += f"; this {found.by} is not over"
    return Section(
        "rhythm", rhythm_says(found, comparison), what, _rhythm_doubt(comparison), STANDS if comparison else NOTHING,
        chart, foot=(f"Drawn from {plain_date(cut_at)} on; all before is counted elsewhere.",) if cut_at else (),
        is_wide=bool(chart and chart.wide.width > 500),
    )  # fmt: skip


def rhythm_says(found: stats.Rhythm, comparison: stats.Comparison | None) -> str:
    """What was not done is not said: an interview may have been held and never noted."""
    done = _done(found)
    if not done:
        return "Nothing yet. An application, an interview or a debrief makes the first column"
    if comparison is None:
        return sentence(f"{listed(done)} in {counted(len(found.steps), found.by)}")
    sides = {what: _more(*pair) for what, pair in _compared_counts(comparison)}
    if len(set(sides.values())) > 1:
        return sentence(", ".join(f"{side} {what}" for what, side in sides.items()))
    side = next(iter(sides.values()))
    return sentence(f"{side} {listed(list(sides))}{'' if side == UNCLEAR else ' than in the weeks before'}")


def _done(found: stats.Rhythm) -> list[str]:
    done = ((found.applications, "application"), (found.interviews, "interview"), (found.debriefs, "debrief"))
    return [counted(n, word) for n, word in done if n]


def _compared_counts(comparison: stats.Comparison) -> list[tuple[str, tuple[int, int]]]:
    """Before and after of what there was any of."""
    counts = (("applications", comparison.applications), ("interviews", comparison.interviews))
    return [(what, pair) for what, pair in counts if any(pair)]


def _rhythm_doubt(comparison: stats.Comparison | None) -> str:
    if comparison is None:
        return ""
    counts = ", ".join(f"{after:,} and {before:,} {what}" for what, (before, after) in _compared_counts(comparison))
    return f"The last four whole weeks against the four before: {counts}. Such counts vary by themselves."


def _more(before: int, after: int) -> str:
    """Two counts differ where chance alone would seldom part them so far: two standard errors of their difference."""
    if (after - before) ** 2 <= 4 * (after + before):
        return UNCLEAR
    return "more" if after > before else "fewer"


def calendar_section(days: Mapping[date, int], first: date, last: date, today: date) -> Section:
    """`days` says how much was done on which, from the first to the last that are drawn."""
    done = sum(days.values())
    weekend = sum(n for day, n in days.items() if day.weekday() > 4)
    if not done:
        says = "Nothing was done in this time, as far as it is noted"
    elif done < LEAST_DONE:
        says = f"{sentence(counted(done, 'thing'))} done on {counted(len(days), 'day')}"
    elif weekend * 10 <= done:
        says = "Your weekends are mostly yours"
    else:
        says = f"{many(weekend)} of {done:,} things were done on a weekend"
    doubt = ""
    if done >= LEAST_DONE:
        even = round(2 * done / 7)
        doubt = f"{weekend:,} of {done:,} fell on a Saturday or a Sunday; two days in seven would be {even:,}."
    span = calendar.Span(first, last, today)
    chart = calendar.calendar(
        "calendar",
        "Things done per day",
        f"{sentence(counted(done, 'thing'))} done.",
        days,
        span,
        # What the picture shows; all days are in the file.
        told=calendar.MOST_WEEKS,
    )
    return Section(
        "calendar", says, "Applications, interviews and debriefs, by day" if chart else "", doubt,
        STANDS if done >= LEAST_DONE else NOTHING, chart,
        foot=(_calendar_foot(len(span.mondays())),) if chart else (), is_wide=bool(chart and chart.wide.width > 500),
    )  # fmt: skip


def _calendar_foot(weeks: int) -> str:
    foot = "It counts what was done, never how many days in a row."
    if weeks <= calendar.MOST_WEEKS:
        return foot
    return f"Drawn are the latest {calendar.MOST_WEEKS} of {weeks:,} weeks; all days are in the file. {foot}"
