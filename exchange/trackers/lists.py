"""Applications in a text with a line for each: "- Helio, Planner, applied 3 March 2025, rejected"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from .clauses import covered, read_clause, tells_only_stages
from .dates import DAY_WITHIN, is_day, is_short
from .folded import Cell, fold, plain
from .stages import read_stage
from .tables import MOST_ROWS
from .words import COMPANY_WORDS, TITLE_WORDS

# "3. March 2025" at the beginning is a day, and no number.
ITEM = re.compile(r"(\s*)(?:[-*+•–]|\d{1,3}[.)](?!\s+\w+\s+\d{4}\b))\s+(?:\[[ xX]\]\s+)?(.+)")
RULE = re.compile(r"\s*[-=_*#~]{2,}\s*")
SEPARATORS = (" – ", " — ", " - ", " | ", "; ", ", ", " -- ")
ADDRESS = re.compile(r"<?(https?://[^\s>)]+)>?")
LINKED_NAME = re.compile(r"\[([^\[\]]+)\]\(<?(https?://[^\s>)\[]+)>?\)")
# The day beside one of these is of the card, and not of applying.
OF_A_CARD = re.compile(r"/issues/\d+")
IN_BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]")
STRUCK = re.compile(r"~~(.+?)~~")
MARKS = re.compile(r"[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}")
# How boards of cards in a text write the day that is due.
DUE = re.compile(r"@+\{([^}]*)\}")
TAG = re.compile(r"(?<!\S)#[^\W\d][\w/-]*")
# The share of lines that are items, of items that a separator divides, and of headings with events beneath.
ENOUGH = 0.6
LONGEST_HEADING = 40
DASHED, FEWEST_DASHES = re.compile(r"(?<=\S) [-–—] (?=\S)"), 2
WORDS_OF_A_DAY, DASHES = 3, ("-", "–", "—", "*")
MOST_LINES, MOST_LETTERS = 100_000, 2_000
# Of a table beside a list, so many cells are compared with it, so much of each, and names of so many words.
MOST_BESIDE, LONGEST_BESIDE, LONGEST_NAME = 50_000, 100, 8
SIGN_OR_WORD = re.compile(r"[\u3041-\u9fff]|[^\s\u3041-\u9fff]+")
NAMES = ("Company", "Position", "Applied", "Status", "Link", "Notes")


@dataclass(slots=True)
class Item:
    """A line and those that belong to it, beneath a heading."""

    texts: list[str]
    heading: str
    names: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    applied: str = ""
    link: str = ""
    rest: list[str] = field(default_factory=list)

    def hear(self, part: str) -> None:
        """Takes a part of the line for what it says."""
        days = DAY_WITHIN.findall(fold(part))
        rest = DAY_WITHIN.sub(" ", fold(part)).strip(" .:,")
        says = read_clause(rest).stage if rest else "applied"
        if (is_day(part) or is_short(part)) and says in ("", "applied"):
            # "Tuesday, 3 March", and not "interview 3 March".
            days, rest, says = [part], "", "applied"
        if len(days) == 1 and says == "applied" and not self.applied:
            self.applied = days[0]
            self.told += [rest] if rest else []
        elif len(self.names) == 1 and covered(part) < 1 and looks_like_a_title(part) > 0:
            # "Team Lead", behind the company: "lead" alone is a stage.
            self.names.append(part)
        elif read_stage(part) or covered(part) > 0.5 or (self.names and rest and read_clause(rest).stage):
            self.told.append(part)
        else:
            self.names.append(part)


def lists_in(body: str, *, is_bare: bool = False) -> list[list[Cell]]:
    """The lines of a list as rows beneath one of names; nothing where it is none.

    `is_bare` says that they begin with no mark.
    """
    lines = body.splitlines()[:MOST_LINES]
    if is_bare:
        lines = [f"- {line}" if any(one in line for one in SEPARATORS) else line for line in lines]
    return rows_of(list(items_of(lines)))


def journal_in(body: str) -> list[list[Cell]]:
    """The same of lines that begin with a day: "12/01/2026 Helio, planner - applied online"."""
    lines = [line[:MOST_LETTERS].split() for line in body.splitlines()[:MOST_LINES] if line.strip()]
    found = [one for words in lines if (one := led_by_day(words))]
    items = [Item([text], "", applied=day) for day, text in found if any(one in text for one in SEPARATORS)]
    rows = rows_of(items) if len(items) >= ENOUGH * len(lines) else []
    if rows:
        rows[0][rows[0].index("Applied")] = "Date"
    return rows


def dashed_in(body: str) -> list[list[Cell]]:
    """The same of lines with dashes between, whatever else stands there: "Helio - planner - applied 3 March"."""
    lines = [line for line in body.splitlines()[:MOST_LINES] if line.strip()]
    dashed = [line for line in lines if len(DASHED.split(line[:MOST_LETTERS])) > FEWEST_DASHES]
    return lists_in("\n".join(dashed), is_bare=True) if len(dashed) >= ENOUGH * len(lines) else []


def led_by_day(words: list[str]) -> tuple[str, str] | None:
    """The day that a line begins with, and the rest of it."""
    for count in range(min(WORDS_OF_A_DAY, len(words) - 1), 0, -1):
        day, rest = " ".join(words[:count]).rstrip(".:"), " ".join(words[count:]).strip(" :-–—")
        if is_day(day) or is_short(day):
            return (day, rest) if words[count][0].isalpha() or words[count] in DASHES else None
    return None


def rows_of(items: list[Item]) -> list[list[Cell]]:
    """Items as rows beneath one of names; nothing where too few tell of an application."""
    if len(items) < 2 or len(items) > MOST_ROWS:
        return []
    firsts = [item.texts[0] for item in items]
    separator = max(SEPARATORS, key=lambda one: sum(one in text for text in firsts) >= ENOUGH * len(items))
    for item in items:
        read_item(item, separator)
    if sum(bool(item.applied or item.told or item.heading) for item in items) < ENOUGH * len(items):
        return []
    return to_rows(items)


def lists_beneath(body: str) -> list[list[Cell]]:
    """The same of a text in which only some headings, those of stages, have such lines beneath them.

    Where a table in the same text says something else of one, a question mark stands behind its stage.
    """
    kept: list[str] = []
    beside: list[str] = []
    is_of_a_stage = False
    for line in body.splitlines()[:MOST_LINES]:
        line = line[:MOST_LETTERS]
        if line.startswith("#"):
            text = IN_BRACKETS.sub("", line.strip(" #*_:"))
            is_of_a_stage = tells_only_stages(text) and bool(read_stage(text))
        if is_of_a_stage and (line.startswith("#") or ITEM.fullmatch(line)):
            kept.append(line)
        elif "|" in line and len(beside) < MOST_BESIDE:
            beside += filter(str.strip, LINKED_NAME.sub(r"\1", line).split("|"))
    rows = lists_in("\n".join(kept))
    if rows:
        doubt(rows, beside)
    return rows


def doubt(rows: list[list[Cell]], beside: list[str]) -> None:
    """Changes what the rows beneath one of names say of days and stages, where cards or a table say otherwise."""
    head = [str(name) for name in rows[0]]
    company = next(at for at, name in enumerate(head) if "Company" in name)
    days, states, links = (head.index(name) for name in ("Applied", "Status", "Link"))
    if all(OF_A_CARD.search(str(row[links])) for row in rows[1:]):
        rows[0][days] = "Updated"
    told = stages_beside(beside, {plain(str(row[company])) for row in rows[1:]})
    for row in rows[1:]:
        if told.get(plain(str(row[company])), set()) - {"", read_stage(str(row[states]))}:
            row[states] = f"{row[states]}?"


def stages_beside(cells: list[str], names: set[str]) -> dict[str, set[str]]:
    """Of the names that stand in cells, the stages that the other words there tell."""
    known = {tuple(words_of(name)): name for name in names if name}
    told: dict[str, set[str]] = {}
    for cell in cells:
        text = plain(cell[:LONGEST_BESIDE])
        words = words_of(text)
        for begin in range(len(words)):
            for end in range(begin + 1, min(begin + LONGEST_NAME, len(words)) + 1):
                if name := known.get(tuple(words[begin:end])):
                    told.setdefault(name, set()).add(read_stage(text.replace(name, " ")))
    return told


def words_of(text: str) -> list[str]:
    """The words of a text; each sign is one in languages that write no gaps."""
    return SIGN_OR_WORD.findall(text)


def items_of(lines: list[str]) -> Iterator[Item]:
    """The items of a text where most lines are such."""
    found = [ITEM.fullmatch(line[:MOST_LETTERS]) for line in lines]
    filled = [line for line in lines if line.strip() and not line.startswith("#") and not RULE.fullmatch(line)]
    filled = [
        line for line in filled if not line.rstrip().endswith(":") or not tells_only_stages(line[:LONGEST_HEADING])
    ]
    if sum(map(bool, found)) < max(2, ENOUGH * len(filled)):
        return
    least = min(len(one[1].expandtabs(4)) for one in found if one)
    item: Item | None = None
    heading = ""
    for line, one in zip(lines, found, strict=True):
        if one and (item is None or len(one[1].expandtabs(4)) <= least + 1):
            if item:
                yield item
            item = Item([one[2]], heading)
        elif one and item:
            item.texts.append(one[2])
        elif line.strip() and not line.startswith(" "):
            text = IN_BRACKETS.sub("", line.strip(" #*_:"))
            heading = text if 0 < len(text) < LONGEST_HEADING and (tells_only_stages(text) or is_day(text)) else ""
    if item:
        yield item


def read_item(item: Item, separator: str) -> None:
    first = item.texts[0]
    if STRUCK.search(first):
        item.told.append("crossed out")
    texts = [MARKS.sub("", STRUCK.sub(r"\1", text)).strip() for text in item.texts]
    for number, text in enumerate(texts):
        for pattern in (DUE, TAG):
            item.rest += pattern.findall(text)
            text = pattern.sub("", text)
        if found := LINKED_NAME.search(text):
            item.link = item.link or found[2]
            text = LINKED_NAME.sub(r"\1", text)
        if found := ADDRESS.search(text):
            item.link = item.link or found[1]
            text = ADDRESS.sub(" ", text)
        within = [part for inner in IN_BRACKETS.findall(text) for part in inner.split(", ") if tells(inner)]
        outer = IN_BRACKETS.sub(without_told, text).split(separator) if number == 0 else [text]
        outer = [piece for part in outer for piece in taken_apart(part)] if number == 0 else outer
        for part in [*outer, *within]:
            if part := part.strip(" -–—,;:|"):
                item.hear(part)
    if is_day(item.heading):
        is_of_applying = not item.applied and all(read_stage(text) == "applied" for text in item.told)
        item.applied = item.heading if is_of_applying else item.applied
        item.rest += [] if is_of_applying else [item.heading]
    elif item.heading and all(read_stage(text) in ("", "applied") for text in item.told):
        # What was done first stands beneath what has become of it.
        item.told.insert(0, item.heading)


def tells(text: str) -> bool:
    """Whether what stands in brackets says more than the name before it does: how it goes, and when."""
    return any(tells_how(part) or bool(read_clause(fold(part)).stage) for part in text.split(", "))


def without_told(bracket: re.Match) -> str:
    return "" if tells(bracket[1]) else bracket[0]


def taken_apart(part: str) -> list[str]:
    """A name, and what is told behind it after commas: "Planner, applied 3 March, rejected"; "Lead, Plants" is one."""
    name = part.split(", ")
    told: list[str] = []
    while len(name) > 1 and tells_how(name[-1]):
        told.insert(0, name.pop())
    return [", ".join(name), *told]


def tells_how(text: str) -> bool:
    """Whether a text is a day, or of a stage."""
    rest = DAY_WITHIN.sub(" ", fold(text)).strip(" .:,")
    return is_day(text) or is_short(text) or not rest or bool(read_stage(rest) and covered(rest) > 0.5)


def to_rows(items: list[Item]) -> list[list[Cell]]:
    is_joined = 2 * sum(len(item.names) == 1 for item in items) > len(items)
    pairs = [item.names[:2] for item in items if item.names[1:]]
    second = sum(looks_like_a_title(other) - looks_like_a_title(one) for one, other in pairs)
    names = list(NAMES if second >= 0 else ("Position", "Company", *NAMES[2:]))
    rows: list[list[Cell]] = [["Company position", *names[2:]] if is_joined else [*names]]
    for item in items:
        own = item.names[:1] if is_joined else [*item.names[:2], ""][:2]
        rest = "\n".join([*item.names[len(own) :], *item.rest])
        rows.append([*(own or [""]), item.applied, ", ".join(item.told), item.link, rest])
    return rows


def looks_like_a_title(text: str) -> int:
    """Above 0 where a name is rather a job's, below where it is rather a company's."""
    words = set(plain(text).split())
    return bool(words & TITLE_WORDS) - bool(words & COMPANY_WORDS)
