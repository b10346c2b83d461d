"""One list told in many ways: whatever the way, the same applications come in."""

import csv
import io
import json
from datetime import UTC, date, datetime, time

import pytest

from exchange.trackers.reading import read_tracker

from .files import zipped

HEADING = ["Company", "Role", "Date applied", "Outcome", "Link", "Notes"]
LISTED = [
    ["Helio Works", "Planner | Grid", "2026-03-04", "rejected", "https://helio.example/1", "by post"],
    ["Norda", "Buyer", "2026-03-19", "", "https://norda.example/jobs/22", ""],
    ["Quayside", "Harbour clerk", "2026-04-02", "phone screen", "", "asked for papers"],
    ["Ostrava Glass", "Kiln operator", "2026-04-23", "offer", "https://ostrava.example/k", ""],
    ["Pellworth", "Grid planner", "2026-05-11", "ghosted", "", ""],
]
STAGES = ["rejected", "applied", "screening", "offer", "ghosted"]
LANES = ["Rejections", "Applied", "Phone screens", "Offers", "No response"]


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


def as_lines(row: list[str], mark: str = "") -> str:
    """All but the company, a line for each."""
    return "\n".join(f"{mark}{name}: {cell}" for name, cell in zip(HEADING[1:], row[1:], strict=True))


def by_lane(pattern: str = "%Y-%m-%d") -> dict[str, list[list[str]]]:
    """The rows without their outcome, beneath the name of it, with a note that tells less."""
    rows = [[*row[:2], date.fromisoformat(row[2]).strftime(pattern), row[4], "Phone screen on Zoom"] for row in LISTED]
    return {lane: [row] for lane, row in zip(LANES, rows, strict=True)}


def in_seconds(day: str) -> dict[str, int]:
    return {"seconds": int(datetime.combine(date.fromisoformat(day), time(12), UTC).timestamp()), "nanoseconds": 0}


def as_page(one: dict[str, str]) -> dict[str, object]:
    """A page of a database as Notion's API answers it."""
    made = {
        name: {"type": "rich_text", "rich_text": [{"plain_text": text}] if text else []} for name, text in one.items()
    }
    made["Company"] = {"type": "title", "title": [{"plain_text": one["Company"]}]}
    made["Date applied"] = {"type": "date", "date": {"start": one["Date applied"], "end": None}}
    made["Link"] = {"type": "url", "url": one["Link"] or None}
    created = "2026-06-01T10:00:00.000Z"
    return {"object": "page", "created_time": created, "properties": made, "url": "https://pages.example/7"}


TABLE = [HEADING, *LISTED]
SHORT = [*HEADING[:3], *HEADING[4:]]
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
    "headings without gaps, and another day": as_csv(
        [
            ["dateshelved", *(name.lower().replace(" ", "") for name in HEADING)],
            *([f"2025-01-{day:02}", *row] for day, row in enumerate(LISTED, 3)),
        ]
    ),
    "bars": as_bars(TABLE),
    "days as numbers": as_csv(with_days("%d.%m.%Y")),
    "days with a dot and a month": as_csv(with_days("%d. %B %Y")),
    "days in long": as_csv(with_days("%A, %B %d, %Y")),
    "days marked as texts": as_csv(with_days("'%Y-%m-%d")),
    "a name above its lines": "\n\n".join(
        ["# My jobs", *(f"## {row[0]}\n\n{as_lines(row)}" for row in LISTED)]
    ).encode(),
    "a name above its items": "\n".join(
        ["# My jobs\n", *(f"- {row[0]}\n{as_lines(row, '  - ')}" for row in LISTED)]
    ).encode(),
    "records": json.dumps(RECORDS).encode(),
    "records among settings": json.dumps(
        {"version": 2, "exportedAt": "2026-06-01T10:00:00Z", "applications": RECORDS, "settings": {"theme": "dark"}}
    ).encode(),
    "records by number": json.dumps({"jobs": {f"job_{number}": one for number, one in enumerate(RECORDS)}}).encode(),
    "column by column": json.dumps(
        {name: {str(number): row[at] for number, row in enumerate(LISTED)} for at, name in enumerate(HEADING)}
    ).encode(),
    "a list for each column": json.dumps(
        {name: [row[at] for row in LISTED] for at, name in enumerate(HEADING)}
    ).encode(),
    "moments in seconds": json.dumps(
        [one | {"Date applied": in_seconds(one["Date applied"])} for one in RECORDS]
    ).encode(),
    "lanes of a board": json.dumps(
        [
            {"title": lane, "cards": [dict(zip(SHORT, row, strict=True)) for row in rows]}
            for lane, rows in by_lane().items()
        ]
    ).encode(),
    "a tab for each outcome": zipped(
        {f"{lane}.csv": as_csv([SHORT, *rows]).decode() for lane, rows in by_lane("%d/%m/%Y").items()}
    ),
    "an outcome above its rows": as_csv(
        [SHORT] + [part for lane, rows in by_lane().items() for part in ([lane, "", "", "", ""], *rows)]
    ),
    "the answer of a spreadsheet": json.dumps({"range": "A1:F6", "majorDimension": "ROWS", "values": TABLE}).encode(),
    "pages of a database": json.dumps({"object": "list", "results": list(map(as_page, RECORDS))}).encode(),
    "a record a line": "\n".join(map(json.dumps, RECORDS)).encode(),
}


@pytest.mark.parametrize("way", WAYS)
def test_the_same_comes_in(way):
    ending = {b"{": "json", b"[": "json", b"P": "zip", b"#": "md"}.get(WAYS[way][:1], "csv")
    rows = [row for row in read_tracker(WAYS[way], f"list.{ending}").rows if not row.skipped]
    found = [(row.company, row.title, row.applied_on.isoformat(), row.status, row.url) for row in rows]
    assert found == [(*row[:3], stage, row[4]) for row, stage in zip(LISTED, STAGES, strict=True)]


def test_a_day_under_another_name_is_no_day_of_applying():
    rows = [["Shelved on", "Company", "Role", "Link"], *([row[2], *row[:2], row[4]] for row in LISTED)]
    assert [row.applied_on for row in read_tracker(as_csv(rows), "list.csv").rows] == [None] * len(LISTED)
