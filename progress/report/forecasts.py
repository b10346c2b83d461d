"""What forecasts were worth."""

from __future__ import annotations

from debrief.charts.calibration import Bin, calibration
from debrief.charts.marks import percent
from debrief.words import counted, in_words, listed, sentence
from interviews.stats import LEAST_RESOLVED, Forecasts, Score
from interviews.values import Kind

from .section import CLEAR, STANDS, Line, Lines, Section, many, of, points, points_range, range_of, signed

# A skill nearer to none than this is called neither better nor worse.
LEAST_SKILL = 0.05
LEFT_OUT = {
    "open": "not decided yet",
    "silence": "never answered",
    "withdrawal": "ended by you",
    "cancelled": "cancelled",
}


def forecasts_section(found: Forecasts) -> Section:
    if found.score is None:
        missing = LEAST_RESOLVED - found.resolved
        more = (
            f"{many(missing)} more decided forecast{'' if missing == 1 else 's'}, and this will start to mean something"
        )
        so_far = f"{many(found.resolved)} decided so far." if found.resolved else "None is decided so far."
        return Section("forecasts", more, f"{so_far} Below {in_words(LEAST_RESOLVED)} nothing is claimed.")
    score = found.score
    bins = [
        Bin(row.expected, row.passed.part, row.passed.of, row.passed.low or 0, row.passed.high or 0)
        for row in found.bins
    ]
    says, bears = _says(score)
    # While no kind has enough of its own, a table of them says nothing.
    tables = (_kinds(found),) if any(row.score for row in found.kinds) else ()
    chart = calibration(
        "forecasts",
        "How often rounds were passed, by what you forecast",
        f"Forecast {percent(score.expected)} on average; {of(score.passed)} came true.",
        bins,
        "What you forecast",
    )
    return Section(
        "forecasts", says, "Share that moved forward, by forecast; ranges hold 95 of 100", _doubt(score), bears, chart,
        tables=tables, foot=tuple(_foot(found)), is_wide=bool(tables),
    )  # fmt: skip


def _says(score: Score) -> tuple[str, int]:
    apart = score.too_much
    if apart is None or not apart.direction:
        return "Your forecasts are not clearly too high or too low", STANDS
    if apart.direction > 0:
        return f"You expect {points(apart.value)} points more than you get", CLEAR
    return f"You get {points(apart.value)} points more than you expect", CLEAR


def _doubt(score: Score) -> str:
    gap = f", a gap of {points_range(score.too_much)}" if score.too_much else ""
    return f"On average you forecast {percent(score.expected)}, and {of(score.passed)} came true{gap}."


def _foot(found: Forecasts) -> list[str]:
    score = found.score
    if score is None:
        return []
    brier = f"Brier score {score.brier:.2f}, where 0 is always right and 0.25 is saying 50% each time."
    if score.skill is not None:
        better = (
            "about as good as" if abs(score.skill) < LEAST_SKILL else f"{'better' if score.skill > 0 else 'worse'} than"
        )
        base = percent(score.passed.share or 0)
        brier += f" That is {better} always saying your own {base} (skill {_number(score.skill)})."
    lines = [brier]
    if found.twice:
        twice = found.twice
        gain = twice.worse_before
        side = "clearly nearer" if twice.after < twice.before else "clearly further off"
        lines.append(
            f"Asked again afterwards you were {side if gain and gain.direction else 'about as near'}: "
            f"{twice.after:.2f} after, {twice.before:.2f} before, of {counted(twice.n, 'round')}."
        )
    left = [f"{in_words(n)} {LEFT_OUT[name]}" for name, n in found.left_out.items()]
    if left:
        lines.append(f"{sentence(listed(left))} stay out.")
    return lines


def _number(value: float) -> str:
    return f"{value:.2f}".replace("-", "\u2212")


def _kinds(found: Forecasts) -> Lines:
    rows = []
    for row in found.kinds:
        expected = percent(row.score.expected) if row.score else ""
        gap = signed(row.score.too_much.value) if row.score and row.score.too_much else "too few"
        rows.append(Line((Kind(row.kind).label, of(row.passed), range_of(row.passed), expected, gap), not row.score))
    columns = ("Kind of round", "Came true", "Range", "Forecast", "Points too high")
    note = "Grey: fewer than ten decided." if any(row.is_few for row in rows) else ""
    return Lines(columns, tuple(rows), head="By kind of round", note=note)
