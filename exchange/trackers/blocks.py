"""Applications written one beneath another, a line for each thing that is known: "Company: Helio"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from .folded import Cell, as_text, plain
from .fronts import INNER_LINK, PAGE_BEHIND
from .headings import read_heading
from .tables import MOST_COLUMNS, MOST_ROWS

# "Status: applied", "- **Status**: applied", "status = applied"; not "https://helio.example".
LINE = re.compile(r"[\s>*•–-]{0,12}\*{0,2}([^:=|,;\t*]{2,30}?)\*{0,2}\s{0,3}(?:(?:::?|=)\*{0,2}(?:\s|$)|：)")
RULE = re.compile(r"\s*[-=_*#]{3,}\s*")
MARKS = "#*_ \t•–-"
# The share of lines with a name that we know, from which a text is of such blocks.
ENOUGH = 0.6
TITLE_LINE = "Company position"

NAMES = {"company", "title", "company_title"}
TELLING = {"company", "status"}
SAMPLED, MOST_LINES = 20_000, 300_000


class Entry(NamedTuple):
    """A line: its name, "" where it has none; what it says; whether a gap is before it, and whether it is a heading."""

    label: str
    said: Cell
    is_after_gap: bool = False
    is_heading: bool = False


def blocks_in(body: str) -> list[list[Cell]]:
    """The applications of a text as rows beneath one of names; nothing where it is not of such lines."""
    if body.count("\n") > MOST_LINES or not is_of_blocks(entries_of(body[:SAMPLED])):
        return []
    return to_rows(entries_of(body))


def blocks_of(rows: list[list[Cell]]) -> list[list[Cell]]:
    """The same of a sheet with names in its one column and what belongs to them in the other, again and again."""
    entries: list[Entry] = [Entry(as_text(row[0]).rstrip(":"), row[1]) for row in rows if any(row)]
    labels = [plain(one.label) for one in entries]
    is_repeated = 2 * len(set(labels)) <= len(labels)
    return to_rows(entries) if is_repeated and is_of_blocks(entries) else []


def entries_of(body: str) -> list[Entry]:
    entries: list[Entry] = []
    is_after_gap = True
    for line in body.splitlines():
        if line.strip() and not RULE.fullmatch(line):
            found = LINE.match(line)
            label, said = (found[1].strip(), shown(line[found.end() :])) if found else ("", line.strip(MARKS))
            entries.append(Entry(label, said, is_after_gap, line.startswith("#")))
            is_after_gap = False
        else:
            is_after_gap = True
    return entries


def shown(text: str) -> str:
    """What is said of a name, without the brackets of a link to another note."""
    return PAGE_BEHIND.sub("", INNER_LINK.sub(r"\1", text.strip()))


def is_of_blocks(entries: list[Entry]) -> bool:
    known = [found[0][0] for one in entries if one.label and (found := read_heading(one.label))]
    # A line after a gap may be the name above a block.
    counted = sum(bool(one.label) or not one.is_after_gap for one in entries)
    return len(known) > ENOUGH * counted and len(set(known)) > 1 and bool(TELLING.intersection(known))


def to_rows(entries: list[Entry]) -> list[list[Cell]]:
    records = [record for record in records_of(entries) if len(record) > 1][: MOST_ROWS + 1]
    names = list(dict.fromkeys(name for record in records for name in record))[:MOST_COLUMNS]
    return [[*names], *([record.get(name, "") for name in names] for record in records)]


def records_of(entries: list[Entry]) -> list[dict[str, Cell]]:
    """Each begins with a name that the one before has, or else with a line without any: above the same name as the
    others, or after a gap and above lines with names. Other lines without any are notes.
    """
    labels = [*(one.label for one in entries), ""]
    first = next(filter(None, labels), "")
    is_headed = 2 * sum(not one and two == first for one, two in pairwise(labels)) > labels.count(first)
    begins_with_name = not is_headed and any(role in NAMES for role, _ in read_heading(first)[:1])
    records: list[dict[str, list[Cell]]] = [{}]
    for at, (label, said, is_after_gap, is_heading) in enumerate(entries):
        is_above = is_headed and labels[at + 1] == first
        may_begin = is_after_gap and not begins_with_name and (is_heading or stands_above(entries, at))
        if is_heading and not label and records[-1] and read_heading(as_text(said))[:1] == (("notes", 100),):
            continue
        if label in records[-1] or (not label and (is_above or may_begin)):
            records.append({})
        name = label or ("Notes" if records[-1] else TITLE_LINE)
        records[-1].setdefault(name, []).append(said)
    return [{name: in_one(cells) for name, cells in record.items()} for record in records]


def in_one(cells: list[Cell]) -> Cell:
    """A cell as it is, and several as the lines of one text."""
    return cells[0] if len(cells) == 1 else "\n".join(filter(None, map(as_text, cells)))


def stands_above(entries: list[Entry], at: int) -> bool:
    """Whether lines with names follow: in the same paragraph, or after the gap behind a line on its own."""
    for number in range(at + 1, len(entries)):
        one = entries[number]
        if one.label or one.is_after_gap:
            return bool(one.label) and (number == at + 1 or not one.is_after_gap)
    return False
