"""Notes with what is known of each above its text, as keepers of notes write them: one application a file."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from .folded import Cell
from .headings import NAMES, SURE, read_heading
from .tables import MOST_COLUMNS

FENCE = "---"
MOST_LINES = 200
LINE = re.compile(r"([^\s:#-][^:]{0,60}):(?:\s+(.*))?")
ITEM = re.compile(r"\s*-\s+(.*)")
# "[[Helio]]", "[[Companies/Helio|Helio]]": the name that it shows.
INNER_LINK = re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]+)\]\]")
# What Notion writes behind the name of a page that a cell refers to: "Helio (Companies/Helio%20….md)".
PAGE_BEHIND = re.compile(r' \([^()\n"]{0,300}[0-9a-f]{32}(?:_all)?\.(?:md|csv)\)')
# What a program adds to the name of a file: its key of 32 digits.
KEY = re.compile(r"\s+[0-9a-f]{32}$")
# What is written above a note about itself and not of an application.
OF_A_NOTE = {"tags", "aliases", "cssclass", "cssclasses", "type", "kind", "template", "uid"}
NOTES, FILE = "Notes", "Company position"


def front_in(body: str, name: str) -> dict[str, Cell]:
    """What stands above the text of a note, and the text as its notes; nothing where it is of no application.

    Where neither a company nor a job is named there, the `name` of the file is taken for them.
    """
    lines = body.splitlines()
    end = next((at for at, line in enumerate(lines[1:MOST_LINES], 1) if line.rstrip() == FENCE), 0)
    if not end or lines[0].rstrip() != FENCE:
        return {}
    said = {key: value for key, value in values_in(lines[1:end]).items() if key.casefold() not in OF_A_NOTE}
    roles = {found[0][0] for key in said if (found := read_heading(key))}
    if "status" not in roles and not {"company", "applied_on"} <= roles:
        return {}
    if not NAMES & roles:
        said[FILE] = KEY.sub("", PurePosixPath(name).stem)
    rest = [text for line in lines[end + 1 :] if (text := line.strip()) and not text.startswith("#")]
    return {**said, NOTES: "\n".join(filter(None, [said.get(NOTES, ""), *rest]))}


def page_in(body: str) -> dict[str, Cell]:
    """The same of a page whose title stands above what is known, line by line, and all else beneath a gap.

    Nothing where another title or the same names come again: then it is a list.
    """
    title, *lines = [line.rstrip() for line in body.strip().splitlines()] or [""]
    end = next((at for at, line in enumerate(lines[1:MOST_LINES], 1) if not line), len(lines))
    if not title.startswith("# ") or not lines or lines[0] or not 2 < end < MOST_LINES:
        return {}
    if not all(LINE.fullmatch(line) for line in lines[1:end]):
        return {}
    said = {key: value for key, value in values_in(lines[1:end]).items() if value}
    roles = {found[0][0] for key in said if (found := read_heading(key)) and found[0][1] >= SURE}
    rest = [text for line in lines[end:] if (text := line.strip())]
    is_list = any(text.startswith("# ") or text.partition(":")[0] in said for text in rest)
    if is_list or not NAMES & roles or not {"status", "applied_on"} & roles:
        return {}
    told = [text for text in rest if not text.startswith("#")]
    return {FILE: title[2:].strip(), **said, NOTES: "\n".join(filter(None, [said.get(NOTES, ""), *told]))}


def values_in(lines: list[str]) -> dict[str, str]:
    """The values by their names; a list of several as one text."""
    said: dict[str, str] = {}
    last = ""
    for line in lines:
        if found := LINE.fullmatch(line.rstrip()):
            last = found[1].strip()
            said[last] = bare(found[2] or "")
        elif last and (found := ITEM.fullmatch(line)):
            said[last] = ", ".join(filter(None, [said[last], bare(found[1])]))
    return said


def bare(text: str) -> str:
    """A value without its quotation marks, the brackets of a list, and those of a link to another note."""
    text = INNER_LINK.sub(r"\1", text.strip().strip("'\"").strip())
    if text.startswith("[") and text.endswith("]"):
        text = ", ".join(part.strip().strip("'\"") for part in text[1:-1].split(","))
    return text


def to_rows(notes: list[dict[str, Cell]]) -> list[list[Cell]]:
    """A row for each note beneath one of all names."""
    names: dict[str, str] = {}
    for note in notes:
        for name in note:
            names.setdefault(name.casefold(), name)
    shown = list(names.items())[:MOST_COLUMNS]
    folded = [{name.casefold(): cell for name, cell in note.items()} for note in notes]
    return [[name for _, name in shown], *([note.get(key, "") for key, _ in shown] for note in folded)]
