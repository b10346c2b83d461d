"""Company, title and address of a row: parted where one cell holds both, and tidied."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from typing import Any

from .clauses import ENDINGS
from .contents import URL
from .folded import plain
from .headings import read_heading
from .layout import Layout
from .stages import name_of
from .words import (
    COMPANY_WORDS,
    ENDS_OF_EMPLOYERS,
    ENDS_OF_PROFESSIONS,
    LONG_ENOUGH,
    NOT_KNOWN,
    OF_AN_EMPLOYER,
    TITLE_WORDS,
)

SPLIT = re.compile(
    r"\s+(?:[-–—|/@•·:]|at|bei|chez|en|in)\s+|\s*[–—|@]\s*|:\s+"
    r"|,\s+(?!(?i:inc|llc|ltd|plc|gmbh|corp|co|lp|llp|sa|srl)\b)"
)
# "Clerk in part-time - Helio": the first of these may only say how or where one works.
LOOSELY = re.compile(r"\s+(?:en|in)\s+")
DASH = re.compile(r"\s+[-–—|]\s+")
# "[Helio] Planner".
IN_FRONT = re.compile(r"\[([^\[\]]{2,60})\] (\S.*)")
BRACKETED = re.compile(r"^([^()]+) \(([^()]+)\)$")
TAG = re.compile(r"<[^>]*>")
LINKED = re.compile(r"^(.*?\S)\s*\(?(https?://[^)\s]+)\)?$")
ALONE_LINK = re.compile(r"https?://(?!(?:\w+\.)?linkedin\.com/in/)\S+")
MARKDOWN = re.compile(r"^\[([^\]]+)\]\((https?://[^)\s]+)\)$")
# A pattern that looks for the end of an address takes the square of its length.
LONGEST_LINK = 2_000


def told_in_brackets(texts: dict[str, Any]) -> str:
    """What a remark behind a company says of how it goes, "" where it says nothing: "Helio (withdrew)"."""
    found = BRACKETED.match(texts.get("company", ""))
    remark = found[2] if found else texts.get("title", "")
    stage = name_of(remark) if remark else ""
    if stage not in ENDINGS and len(remark.split()) < 2:
        return ""
    if stage and not found:
        del texts["title"]
    return remark if stage else ""


def names_title_first(layout: Layout) -> bool:
    """Whether the heading of a column for both says which comes first, and it is the title: "Position - Company"."""
    words = [word for column in layout.of("company_title") for word in plain(column.heading).split()]
    roles = [found[0][0] for word in words if (found := read_heading(word))]
    return "company" in roles and "title" in roles[: roles.index("company")]


def part(text: str, *, is_title_first: bool = False) -> tuple[str, str]:
    """Company and title from one cell."""
    if found := IN_FRONT.fullmatch(text):
        return found[1], found[2]
    parts = [one.strip() for one in both_of(text) if one.strip()]
    if len(parts) < 2:
        found = BRACKETED.match(text)
        if not found:
            return text, ""
        parts = [found[1], found[2]]
    between = text[len(parts[0]) : -len(parts[1])]
    turned = is_title_first or leaning(parts[0], parts[1]) > 0 or re.search(r"@|\b(?:at|bei|chez)\b", between)
    return (parts[1], parts[0]) if turned else (parts[0], parts[1])


def both_of(text: str) -> list[str]:
    """The two names in a cell, or the cell alone: parted where a dash stands behind an "in" that names no company."""
    parts = SPLIT.split(text, maxsplit=1)
    if len(parts) == 2 and LOOSELY.fullmatch(text[len(parts[0]) : len(text) - len(parts[1])]):
        how, *behind = DASH.split(parts[1], maxsplit=1)
        words = plain(behind[0].lower()).split() if behind else []
        is_firm = bool(COMPANY_WORDS.intersection(words)) or any(map(is_of_an_employer, words))
        if behind and (how[:1].islower() or is_firm):
            return [text[: len(text) - len(behind[0])].rstrip(" \t-–—|"), behind[0]]
    return parts


def leaning(first: str, second: str) -> int:
    """Above 0 where the first of two names is rather the job's, below where it is rather the company's."""
    one, other = plain(first.lower()).split(), plain(second.lower()).split()
    by_title = bool(TITLE_WORDS.intersection(one)) - bool(TITLE_WORDS.intersection(other))
    by_firm = bool(COMPANY_WORDS.intersection(other)) - bool(COMPANY_WORDS.intersection(one))
    by_end = any(map(ends_as_a_profession, one)) - any(map(ends_as_a_profession, other))
    return by_title or by_firm or by_end or any(map(is_of_an_employer, other)) - any(map(is_of_an_employer, one))


def ends_as_a_profession(word: str) -> bool:
    return word.endswith(ENDS_OF_PROFESSIONS) or any(
        word[begin:] in TITLE_WORDS for begin in range(1, len(word) - LONG_ENOUGH + 1)
    )


def is_of_an_employer(word: str) -> bool:
    return word in OF_AN_EMPLOYER or word.endswith(ENDS_OF_EMPLOYERS)


def leans_to_title(texts: Iterable[str]) -> bool:
    """Whether of a column for both most texts that tell have the job first, and none of them the company."""
    told = [leaning(*parts) for text in texts if len(parts := both_of(text)) == 2]
    return sum(one > 0 for one in told) > 1 and not any(one < 0 for one in told)


def find_link(text: str) -> re.Match[str] | None:
    """A name and the address behind it, where a cell holds both."""
    return (MARKDOWN.match(text) or LINKED.match(text)) if len(text) <= LONGEST_LINK else None


def take_beside(layout: Layout, texts: dict[str, str], extras: list[tuple[str, str]]) -> None:
    """Takes what a cell lacks from one of the same name, as programs change their names: "apply_url" beside "url"."""
    for role in ("company", "title", "url"):
        if texts.get(role) or not layout.of(role):
            continue
        beside = [extra for extra in extras if read_heading(extra[0])[:1] == ((role, 100),)]
        if beside and (role != "url" or URL.match(beside[0][1])):
            extras.remove(beside[0])
            texts[role] = beside[0][1]


def take_link(texts: dict[str, str], notes: list[str]) -> None:
    """Takes an address that is all that a note says for the job's, where no other is known."""
    alone = [note for note in notes if ALONE_LINK.fullmatch(note)]
    if "url" not in texts and len(alone) == 1:
        texts["url"] = alone[0]
        notes.remove(alone[0])


def tidy(texts: dict[str, str], extras: list[tuple[str, str]]) -> None:
    """Takes links out of names, tags out of postings, and puts what is no address where it can be read."""
    company, _, beneath = texts.get("company", "").partition("\n")
    if beneath:
        # Where it is, and who is there.
        texts["company"] = company
        extras.append(("Company", " ".join(f"{company} {beneath}".split())))
    if texts.get("title", "").casefold() in NOT_KNOWN:
        del texts["title"]
    for role in ("title", "company"):
        text = " ".join(texts.get(role, "").split())
        if found := find_link(text):
            text, address = found.groups()
            if "notion.so" not in address and texts.setdefault("url", address) != address:
                extras.append(("Link", address))
        if text:
            texts[role] = text
    if "url" in texts:
        if found := find_link(texts["url"]):
            texts["url"] = found[2]
        if not URL.match(texts["url"]):
            extras.append(("Link", texts.pop("url")))
    if "<" in texts.get("posting", ""):
        broken = re.sub(r"</(?:p|div|li|h\d|tr)>|<br\s*/?>", "\n", texts["posting"])
        lines = (" ".join(line.split()) for line in html.unescape(TAG.sub("", broken)).splitlines())
        texts["posting"] = "\n".join(filter(None, lines))
