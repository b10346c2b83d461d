"""Applications as the headings of a text, with what happened beneath: "### Helio" above "- 2025-03-04: applied"."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from itertools import pairwise

from .clauses import covered, tells_only_stages
from .dates import DAY_WITHIN, is_day, is_short
from .folded import Cell, fold
from .headings import NAMES, names_in
from .histories import history_of
from .lists import ENOUGH, MARKS, MOST_LETTERS, MOST_LINES, looks_like_a_title
from .stages import read_stage
from .tables import MOST_ROWS, Steps
from .words import CROSSES

HEADING = re.compile(r"(#{1,6})[ \t]+(\S.{0,200})")
BULLET = re.compile(r"^\s*(?:[-*+•–>]|\d{1,3}[.)](?=\s))\s*(?:\[[ xX]\]\s*)?")
FENCE = re.compile(r"\s*(?:```|~~~)")
RULE = re.compile(r"[\s|:=_*-]*")
SIGN = re.compile(r"^[^\w\s([]+\s*|\s*[^\w\s)\].!?]+$")
AROUND = " -–—,;:|()[]（）：，"


@dataclass(slots=True)
class Chapter:
    """A heading, those above it, and what stands beneath it: events with their days, and all else."""

    title: str
    above: list[str]
    events: list[tuple[str, str]] = field(default_factory=list)
    rest: list[str] = field(default_factory=list)


def chapters_in(body: str) -> tuple[list[list[Cell]], Steps]:
    """The applications of a text as rows beneath one of names, and the events of each; nothing where it is none."""
    lines = body.splitlines()
    if len(lines) > MOST_LINES or not any(line.startswith("#") for line in lines):
        return [], {}
    filled = [one for one in chapters_of(lines) if one.events or one.rest]
    told = [one for one in filled if one.events]
    events = [stage for one in told for stage, _ in one.events]
    if not 1 < len(told) <= MOST_ROWS or len(told) < ENOUGH * len(filled):
        return [], {}
    if sum(bool(read_stage(text)) for text in events) < ENOUGH * len(events) or any(map(is_of_a_time, told)):
        return [], {}
    return to_rows(told)


def holds_a_list(lines: list[str]) -> bool:
    """Whether a table drawn with bars has a column for the company or the job."""
    heads = (above for above, line in pairwise(lines) if "|" in above and "-" in line and RULE.fullmatch(line))
    return any(NAMES & names_in([*above.split("|")]) for above in heads)


def is_of_a_time(one: Chapter) -> bool:
    """Whether a heading names a stage or a day, and no application."""
    title = without_signs(one.title)
    return is_day(title) or is_short(title) or tells_only_stages(title) or not any(map(str.isalpha, title))


def chapters_of(lines: list[str]) -> list[Chapter]:
    chapters: list[Chapter] = []
    above: list[tuple[int, str]] = []
    fenced: list[str] | None = None
    for line in lines:
        line = line[:MOST_LETTERS]
        if FENCE.match(line):
            if fenced and chapters:
                hear_fenced(chapters[-1], "\n".join(fenced))
            fenced = [] if fenced is None else None
        elif fenced is not None:
            fenced.append(line)
        elif found := HEADING.fullmatch(line):
            level = len(found[1])
            above = [(depth, text) for depth, text in above if depth < level]
            chapters.append(Chapter(found[2], [text for _, text in above]))
            above.append((level, found[2]))
        elif chapters and not RULE.fullmatch(line):
            hear(chapters[-1], line)
    return chapters


def hear_fenced(chapter: Chapter, text: str) -> None:
    """Takes the records of a block of JSON for events, the lines of any other one as if they stood alone."""
    try:
        said = json.loads(text)
    except (ValueError, RecursionError):
        for line in text.splitlines():
            hear(chapter, line)
        return
    lists = [said] if isinstance(said, list) else list(said.values()) if isinstance(said, dict) else []
    for one in lists:
        if isinstance(one, list):
            found, rest = history_of(one)
            chapter.events += found
            chapter.rest += [", ".join(map(str, item.values())) for item in rest if isinstance(item, dict)]


def hear(chapter: Chapter, line: str) -> None:
    """Takes a line with one day and more than that for an event."""
    text = MARKS.sub("", BULLET.sub("", line, count=1)).strip().strip("|").strip()
    days = DAY_WITHIN.findall(fold(text))
    said = DAY_WITHIN.sub(" ", fold(text))
    first, _, behind = text.partition(" ")
    if not days and is_short(first.strip(AROUND)) and behind:
        days, said = [first.strip(AROUND)], behind
    said = " ".join(part.strip(AROUND) for part in said.split("|") if part.strip(AROUND)).strip(AROUND)
    if len(days) == 1 and any(map(str.isalpha, said)):
        chapter.events.append((said, days[0]))
    elif text:
        chapter.rest.append(text)


def without_signs(text: str) -> str:
    """A heading without the signs before and behind it."""
    bare = MARKS.sub("", text).strip()
    while (less := SIGN.sub("", bare).strip()) != bare and less:
        bare = less
    return bare


def stage_above(one: Chapter) -> str:
    """What the signs of a heading say, or the stage that a heading above it names."""
    if CROSSES.intersection(one.title):
        return "Rejected"
    signs = one.title.replace(without_signs(one.title), " ")
    if stage := next((sign for sign in signs.split() if read_stage(sign)), ""):
        return stage if read_stage(stage) != "applied" else ""
    named = map(without_signs, reversed(one.above))
    return next((text for text in named if tells_only_stages(text) and read_stage(text)), "")


def to_rows(chapters: list[Chapter]) -> tuple[list[list[Cell]], Steps]:
    rows: list[list[Cell]] = [["Company position", "Status", "Notes"]]
    steps: Steps = {}
    outer = [without_signs(one.above[-1]) if one.above else "" for one in chapters]
    outer = [text if covered(text) < ENOUGH else "" for text in outer]
    titles = [without_signs(one.title) for one in chapters]
    leaning = sum(
        looks_like_a_title(title) - looks_like_a_title(above) for title, above in zip(titles, outer, strict=True)
    )
    is_divided = 2 * leaning > len(chapters) and all(outer) and len(set(outer)) > 1
    for number, (one, title, above) in enumerate(zip(chapters, titles, outer, strict=True), 1):
        name = f"{above} — {title}" if is_divided else title
        rows.append([name, stage_above(one), "\n".join(one.rest)])
        steps[number] = one.events
    return rows, steps
