"""One list told in many ways: whatever the way, the same applications come in."""

import csv
import io
import json
from datetime import date

import pytest

from exchange.trackers.reading import read_tracker

HEADING = ["Company", "Role", "Date applied", "Outcome", "Link", "Notes"]
LISTED = [
    ["Helio Works", "Planner | Grid", "2026-03-04", "rejected", "https://helio.example/1", "by post"],
    ["Norda", "Buyer", "2026-03-19", "", "https://norda.example/jobs/22", ""],
    ["Quayside", "Harbour clerk", "2026-04-02", "phone screen", "", "asked for papers"],
    ["Ostrava Glass", "Kiln operator", "2026-04-23", "offer", "https://ostrava.example/k", ""],
    ["Pellworth", "Grid planner", "2026-05-11", "ghosted", "", ""],
]
STAGES = ["rejected", "applied", "screening", "offer", "ghosted"]


def as_csv(rows: list[list[str]], delimiter: str = ",") -> bytes:
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter).writerows(rows)
    return text.getvalue().encode()


def as_bars(rows: list[list[str]]) -> bytes:
    lines = ["| " + " | ".join(cell.replace("|", r"\|") for cell in row) + " |" for row in rows]
    return "\n".join(["# My search", "", lines[0], "|---" * len(rows[0]) + "|", *lines[1:]]).encode()


def with_days(pattern: str) -> list[list[str]]:
    """The day in the first column, written in another way."""
    told = [[date.fromisoformat(row[2]).strftime(pattern), *row[:2], *row[3:]] for row in LISTED]
    return [["Date applied", "Company", "Role", *HEADING[3:]], *told]


TABLE = [HEADING, *LISTED]
RECORDS = [dict(zip(HEADING, row, strict=True)) for row in LISTED]
BLANK = [""] * len(HEADING)
WAYS = {
    "semicolons": as_csv(TABLE, ";"),
    "turned around": as_csv([row[::-1] for row in TABLE]),
    "a gap after every column": as_csv([[part for cell in row for part in (cell, "")] for row in TABLE]),
    "a title above": as_csv([["Job search 2026", *BLANK[1:]], BLANK, *TABLE]),
    "rows with a gap, and a sum": as_csv([part for row in TABLE for part in (row, BLANK)] + [["Total", "5"]]),
    "two seasons": as_csv([["Spring"], *TABLE[:3], BLANK, ["Summer"], HEADING, *TABLE[3:]]),
    "what to do besides": as_csv(
        [row + list(more) for row, more in zip(TABLE, [("Priority", "Follow up"), *[("High", "no")] * 5], strict=True)]
    ),
    "bars": as_bars(TABLE),
    "days as numbers": as_csv(with_days("%d.%m.%Y")),
    "days with a dot and a month": as_csv(with_days("%d. %B %Y")),
    "days in long": as_csv(with_days("%A, %B %d, %Y")),
    "records": json.dumps(RECORDS).encode(),
    "records among settings": json.dumps(
        {"version": 2, "exportedAt": "2026-06-01T10:00:00Z", "applications": RECORDS, "settings": {"theme": "dark"}}
    ).encode(),
    "records by number": json.dumps({"jobs": {f"job_{number}": one for number, one in enumerate(RECORDS)}}).encode(),
    "column by column": json.dumps(
        {name: {str(number): row[at] for number, row in enumerate(LISTED)} for at, name in enumerate(HEADING)}
    ).encode(),
    "the answer of a spreadsheet": json.dumps({"range": "A1:F6", "majorDimension": "ROWS", "values": TABLE}).encode(),
    "a record a line": "\n".join(map(json.dumps, RECORDS)).encode(),
}


@pytest.mark.parametrize("way", WAYS)
def test_the_same_comes_in(way):
    name = "list.json" if WAYS[way][:1] in b"{[" else "list.csv"
    rows = [row for row in read_tracker(WAYS[way], name).rows if not row.skipped]
    found = [(row.company, row.title, row.applied_on.isoformat(), row.status, row.url) for row in rows]
    assert found == [(*row[:3], stage, row[4]) for row, stage in zip(LISTED, STAGES, strict=True)]
