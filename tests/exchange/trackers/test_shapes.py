"""How much of many trackers is read right, and that nothing is read wrong in silence."""

import csv
import io
from datetime import date, timedelta

import pytest

from exchange.trackers.reading import read_tracker

from .boards import BOARDS
from .chapters import CHAPTERS
from .columns import COLUMNS
from .days import DAYS
from .diaries import DIARIES
from .exports import EXPORTS
from .files import Example
from .forms import FORMS
from .issues import ISSUES
from .languages import LANGUAGES
from .layouts import LAYOUTS
from .likeness import LIKENESS
from .names import NAMES
from .offices import OFFICES
from .programs import PROGRAMS
from .records import RECORDS
from .selections import SELECTIONS
from .shapes import FAMILIES, HELD_OUT, TUNED, WRITTEN
from .states import STATES
from .steps import STEPS
from .subtasks import SUBTASKS
from .sums import SUMS
from .tasks import TASKS
from .trades import TRADES
from .workbooks import WORKBOOKS

TABLES = {
    "tuned": TUNED,
    "held out": HELD_OUT,
    "boards": BOARDS,
    "chapters": CHAPTERS,
    "columns": COLUMNS,
    "days": DAYS,
    "diaries": DIARIES,
    "exports": EXPORTS,
    "issues": ISSUES,
    "forms": FORMS,
    "languages": LANGUAGES,
    "layouts": LAYOUTS,
    "names": NAMES,
    "offices": OFFICES,
    "likeness": LIKENESS,
    "programs": PROGRAMS,
    "records": RECORDS,
    "selections": SELECTIONS,
    "states": STATES,
    "steps": STEPS,
    "subtasks": SUBTASKS,
    "sums": SUMS,
    "tasks": TASKS,
    "trades": TRADES,
    "workbooks": WORKBOOKS,
}
ENOUGH = 0.95


def read(example: Example) -> list:
    rows = [row for row in read_tracker(example.content, example.file).rows if not row.skipped]
    return [
        (row.company or None, row.title or None, row.status or None, row.applied_on and row.applied_on.isoformat())
        for row in rows
    ]


def fits(found: str | None, expected: str | None) -> bool:
    """`expected` may name several answers that a careful person could give, as "interviewing|-"."""
    return found in [None if one == "-" else one for one in (expected or "-").split("|")]


@pytest.mark.parametrize("example", [one for table in TABLES.values() for one in table], ids=str)
def test_nothing_is_wrong_in_silence(example):
    """A status or a day may be missing, and is then asked for; it is never another one."""
    found = read(example)
    assert len(found) == len(example.expected)
    for row, expected in zip(found, example.expected, strict=True):
        assert row[2] is None or fits(row[2], expected[2]), row
        assert row[3] is None or fits(row[3], expected[3]), row


@pytest.mark.parametrize("example", [*ISSUES, *OFFICES, *LIKENESS], ids=str)
def test_all_is_right(example):
    pairs = zip(read(example), example.expected, strict=True)
    assert [pair for pair in pairs if not all(map(fits, *pair))] == []


@pytest.mark.parametrize("examples", TABLES.values(), ids=TABLES)
def test_enough_is_right(examples):
    pairs = [(row, expected) for one in examples for row, expected in zip(read(one), one.expected, strict=True)]
    wrong = [pair for pair in pairs if not all(map(fits, *pair))]
    assert 1 - len(wrong) / len(pairs) >= ENOUGH, wrong


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("written", WRITTEN.values(), ids=WRITTEN)
@pytest.mark.parametrize(("headings", "stages"), FAMILIES.values(), ids=FAMILIES)
def test_parts_together(headings, stages, written, delimiter, encoding):
    pairs = [pair.split("=") for pair in stages.split("|")] * 3
    days = [date(2026, 1, 9) + timedelta(days=3 * n) for n in range(len(pairs))]
    text = io.StringIO()
    table = csv.writer(text, delimiter=delimiter)
    table.writerow(headings.split(","))
    for number, ((word, _), day) in enumerate(zip(pairs, days, strict=True)):
        table.writerow([f"Firm {number}", f"Planner {number}", word, day.strftime(written), "a note, with; signs"])
    rows = read_tracker(text.getvalue().encode(encoding), "tracker.csv").rows
    assert [row.status for row in rows] == [stage for _, stage in pairs]
    assert [row.applied_on for row in rows] == days
    assert [row.notes for row in rows] == ["a note, with; signs"] * len(rows)


def test_headings_that_come_again_are_no_words_for_a_stage():
    text = "Company,Role,Status\nHelio,Planner,Applied\nCompany,Role,Status\nNorda,Buyer,Rejected\n"
    assert read_tracker(text.encode(), "jobs.csv").sheets[0].vocabulary == {
        "Applied": "applied",
        "Rejected": "rejected",
    }
