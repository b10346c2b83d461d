"""Rows that hold applications in another way than one a row: as lanes, beneath stages, turned over, under two lines."""

from __future__ import annotations

import re
from itertools import pairwise

from .beside import SEARCHED_ROWS
from .blocks import blocks_of
from .clauses import tells_only_stages
from .dates import is_day, is_short
from .folded import Cell, as_text, plain
from .grids import without_grid
from .headings import NAMES, names_in, read_heading
from .issues import from_issues
from .months import with_months
from .stages import read_stage
from .subtasks import without_subtasks
from .tables import MOST_COLUMNS, even
from .tasks import from_tasks
from .words import COUNTS, NO, OVER, STILL_LIVE, STILL_OPEN, UNDERWAY, phrases

GOING_ON, LIVE, ENDED = set(phrases(UNDERWAY)), set(phrases(STILL_LIVE)) | STILL_OPEN, set(phrases(OVER))
# Of whom a column may be the name.
FIRMS = {"company", "company_title"}
IN_BRACKETS = re.compile(r"(.*\S)\s*[(\[]([^()\[\]]+)[)\]]")


def one_a_row(rows: list[list[Cell]], name: str) -> list[list[Cell]]:
    """The same with an application in each row, beneath one row of names. `name` is that of the sheet."""
    rows = even(from_issues(rows))
    if rows and len(rows[0]) == 2:
        rows = blocks_of(rows) or rows
    if rows and is_turned_over(rows):
        rows = [list(row) for row in zip(*rows, strict=True)]
    rows = without_subtasks(without_grid(rows))
    if (top := find_two_lines(rows)) is not None:
        rows = with_one_line(rows, top)
    rows = with_months(rows, name)
    if rows and is_board(rows):
        return from_board(rows)
    if tasks := from_tasks(rows):
        return tasks
    if sections := find_sections(rows):
        return from_sections(rows, sections, "Status")
    firms = find_firms(rows)
    return from_sections(rows, firms, "Company") if firms else rows


def find_firms(rows: list[list[Cell]]) -> dict[int, str]:
    """The rows that say whose the jobs beneath are, by their number: names above the same headings again, among which
    is that of a job and none of a company."""
    head = next((row for row in rows[:SEARCHED_ROWS] if "title" in names_in(row)), None)
    heads = [number for number, row in enumerate(rows) if row == head]
    if head is None or len(heads) < 2 or FIRMS & names_in(head):
        return {}
    above = {at - 1: [text for cell in rows[at - 1] if (text := as_text(cell).lstrip("# "))] for at in heads if at}
    if len(above) < len(heads) or any(len(texts) != 1 for texts in above.values()):
        return {}
    named = {number: texts[0] for number, texts in above.items()}
    return {} if any(read_stage(text) or tells_no_stage(text) for text in named.values()) else named


def find_sections(rows: list[list[Cell]]) -> dict[int, str]:
    """The rows that divide a list by stages, "Interviewing" above some and "Rejected" above others, by their number.

    One whose words nobody knows counts where most others are of stages: what lies beneath it is asked about.
    """
    if any("status" in names_in(row) for row in rows[:SEARCHED_ROWS]):
        return {}
    found: dict[int, str] = {}
    top = next((number for number, row in enumerate(rows[:SEARCHED_ROWS]) if NAMES & names_in(row)), 0)
    written = [(number, row) for number, row in enumerate(rows) if any(row)]
    for (number, row), (_, below) in pairwise(written):
        filled = [text for cell in row if (text := as_text(cell).lstrip("# "))]
        if len(filled) == 1 and len(row) > 1 and sum(map(bool, below)) > 1 and is_a_name(filled[0]):
            found[number] = filled[0]
    known = {number: text for number, text in found.items() if is_stage_alone(text)}
    told = {text: read_stage(text) or tells_no_stage(text) for number, text in found.items() if number > top}
    if len(told) > 2 and 2 * sum(map(bool, told.values())) > len(told) and len({*told.values()} - {""}) > 1:
        known |= {number: text for number, text in found.items() if number > top}
    return known if len({plain(text) for text in known.values()}) > 1 else {}


def tells_no_stage(text: str) -> bool:
    """Whether a section is only called underway, or over."""
    return plain(text) in GOING_ON or plain(text) in ENDED


def is_a_name(text: str) -> bool:
    return 2 < len(text) < 40


def is_stage_alone(text: str) -> bool:
    return is_a_name(text) and tells_only_stages(text)


def from_sections(rows: list[list[Cell]], sections: dict[int, str], name: str) -> list[list[Cell]]:
    """The same rows, with what stands above each in a column of that name."""
    made: list[list[Cell]] = []
    said = name
    for number, row in enumerate(rows):
        if number in sections:
            # How far it has come beneath "Still live" is told by the days and the notes.
            said = "" if plain(sections[number]) in LIVE else sections[number]
            made.append([""] * (len(row) + 1))
        else:
            is_heading = len(names_in(row)) > 1 and not any(map(is_day, row))
            made.append([*row, name if is_heading else said if any(row) and not adds_up(row) else ""])
    return made


def adds_up(row: list[Cell]) -> bool:
    """Whether a row is a label before numbers: "Total", 6."""
    first, *others = filter(None, map(as_text, row))
    return bool(COUNTS.intersection(plain(first).split())) and all(text.isdigit() for text in others)


def find_two_lines(rows: list[list[Cell]]) -> int | None:
    """The first of two rows of names, where the second divides some of it: "Date" and "Result" beneath "Interview"."""
    for number, (row, below) in enumerate(pairwise(rows[:SEARCHED_ROWS])):
        if not {"company", "title"} & names_in(row):
            continue
        second = [as_text(cell) for above, cell in zip(row, below, strict=True) if cell and cell != above]
        stands_alone = any(
            read_heading(as_text(above))[:1] in ((("company", 100),), (("title", 100),)) and cell in ("", above)
            for above, cell in zip(row, below, strict=True)
        )
        divides = any(cell and not above for above, cell in zip(row, below, strict=True))
        if stands_alone and divides and any(map(read_heading, second)) and all(map(is_like_a_name, second)):
            return number
    return None


def is_like_a_name(text: str) -> bool:
    return len(text) < 30 and not is_day(text) and not any(map(str.isdigit, text)) and "/" not in text


def with_one_line(rows: list[list[Cell]], top: int) -> list[list[Cell]]:
    """The same rows with the names of two lines in one, and nothing in the other."""
    group = ""
    names: list[Cell] = []
    for above, below in zip(rows[top], rows[top + 1], strict=True):
        group = as_text(above) or group
        second = as_text(below)
        names.append(f"{group} {second}" if second and second != group else as_text(above))
    return [*rows[:top], names, [""] * len(names), *rows[top + 2 :]]


def is_turned_over(rows: list[list[Cell]]) -> bool:
    """Whether the first cell of each row is a name, and each application a column."""
    if not 2 < len(rows) <= MOST_COLUMNS or len(rows[0]) < 2:
        return False
    return {"company", "title"} <= names_in([row[0] for row in rows]) and not names_in(rows[0])


def is_board(rows: list[list[Cell]]) -> bool:
    """Whether each column is a lane, named by its stage, with an application in each cell."""
    names = [as_text(cell) for cell in rows[0] if as_text(cell)]
    if len(names) < 2 or len(rows) < 2 or not all(len(name) < 40 and is_lane(name) for name in names):
        return False
    if {"company", "title"} <= names_in(rows[0]):
        # "Offer company" beside "offer position" is of one offer.
        return False
    if 2 * sum(bool(read_stage(name)) for name in names) < len(names):
        return False
    cells = [text for row in rows[1:] for cell in row if (text := as_text(cell))]
    letters = [text for text in cells if sum(map(str.isalpha, text)) > 2 and not read_stage(text)]
    return len(letters) > 0.8 * len(cells) and len(set(cells)) > 0.8 * len(cells)


def is_lane(name: str) -> bool:
    return bool(read_stage(name)) or tells_only_stages(name) or plain(name) in NO


def from_board(rows: list[list[Cell]]) -> list[list[Cell]]:
    """A row for each card, with its lane as its status and the day in brackets behind it."""
    lanes = ["Rejected" if plain(text := as_text(cell)) in NO else text for cell in rows[0]]
    cards = [(text, lane) for row in rows[1:] for cell, lane in zip(row, lanes, strict=True) if (text := as_text(cell))]
    head: list[Cell] = ["Company position", "Status", "Applied"]
    made: list[list[Cell]] = [head]
    for text, lane in cards:
        found = IN_BRACKETS.fullmatch(text)
        has_day = found is not None and (is_day(found[2]) or is_short(found[2]))
        made.append([found[1], lane, found[2]] if found and has_day else [text, lane, ""])
    return made
