"""Headings that nobody knows: what others like them say, and what stands beneath."""

from __future__ import annotations

import pytest

from exchange.trackers.headings import known_as
from exchange.trackers.reading import read_tracker


def roles(*columns: tuple[str, ...]) -> list[str]:
    """What each column is taken for; each begins with its heading. The day of a step that is applying is that day."""
    rows = ["\t".join(row) for row in zip(*columns, strict=True)]
    sheet = read_tracker("\n".join(rows).encode(), "list.tsv").sheets[0]
    found = {column.index: column.role for column in sheet.layout.columns}
    return [found.get(index, "").replace("round applied", "applied_on") for index in range(len(columns))]


FIRMS = ("Helio", "Norda", "Tarn", "Quarz")
JOBS = ("Planner", "Buyer", "Clerk", "Cook")
DAYS = ("2026-03-14", "2026-03-15", "2026-03-17", "2026-03-20")
STATES = ("sent", "no", "interview on Friday", "no reply")


@pytest.mark.parametrize(
    ("who", "what", "when", "how"),
    [
        ("Which outfit", "As what", "Day it went out", "How far it got"),
        ("Wer sucht", "Gesuchte Kraft", "Rausgeschickt am", "Wie es ausging"),
        ("Chez qui", "Boulot proposé", "Dossier parti le", "Où ça en est"),
        ("Quién contrata", "Trabajo que piden", "Lo mandé el día", "En qué quedó"),
        ("Zakład", "Jaka robota", "Kiedy poszło CV", "Na czym stanęło"),
    ],
)
def test_headings_of_ones_own(who, what, when, how):
    headings = [who, what, when, how]
    assert sum(bool(known_as(heading)) for heading in headings) < 2
    columns = zip(headings, (FIRMS, JOBS, DAYS, STATES), strict=True)
    assert roles(*((heading, *cells) for heading, cells in columns)) == ["company", "title", "applied_on", "status"]


def test_days_stand_only_beneath_the_heading_of_a_day():
    """What is said of a resume beside a day is when it was sent."""
    columns = [("Company", *FIRMS), ("Role", *JOBS), ("Date they got my resume", *DAYS), ("Result", *STATES)]
    assert roles(*columns) == ["company", "title", "applied_on", "status"]


def test_column_that_no_other_is_stands_where_its_heading_is_most_like():
    """An assignment may be a task of the company's, unless jobs stand beneath it and nowhere else."""
    columns = [("School", *FIRMS), ("Assignment", *JOBS), ("Submitted", *DAYS), ("Status", *STATES)]
    assert roles(*columns)[1] == "title"


def test_row_of_names_that_nobody_knows_is_found_below_a_title():
    rows = [
        "Hledání\t\t\t",
        "Kam\tNa co\tKdy posláno\tJak to dopadlo",
        "Helio\tskladník\t14.3.2026\todmítli",
        "Norda\třidič\t15.3.2026\tčekám",
    ]
    found = read_tracker("\n".join(rows).encode(), "list.tsv")
    assert [(row.company, row.title, row.status) for row in found.rows] == [
        ("Helio", "skladník", "rejected"),
        ("Norda", "řidič", "applied"),
    ]
