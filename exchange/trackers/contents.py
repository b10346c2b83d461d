"""How what stands beneath a heading looks: days, sums, addresses, stages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .dates import DAY_WITHIN, is_day, is_short
from .folded import Cell, as_text, fold, plain
from .stages import read_stage
from .words import COMPANY_WORDS, NO, OF_A_RESULT, OPINIONS, TITLE_WORDS, WORK_MODES, YES

URL = re.compile(r"^\s*(?:https?://|www\.)\S+|^\s*[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/\S*$", re.IGNORECASE)
# An amount beside the sign or the code of a currency.
MONEY = re.compile(
    r"(?:[$€£¥₹₽]|zł|\b(?:r\$|eur|usd|gbp|chf|pln|sek|nok|dkk|cad|aud|inr))\s*\d|\d\s*k?\s*(?:[$€£¥₹]|zł|\b(?:eur|usd|gbp|chf|pln|sek|nok|dkk|cad|aud|inr)\b)",
    re.IGNORECASE,
)
LONGEST_SUM = 40
# A site by its name alone, as some companies are called as well.
DOMAIN = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}", re.IGNORECASE)
EMAIL = re.compile(r"^[^@\s]+@[^@\s]+\.\w+$")
# Keys that a program gave: long ones of hexadecimal digits, and running numbers.
MACHINE_MADE = re.compile(r"[0-9a-f]{8}(?:-?[0-9a-f]{4}){2}[0-9a-f-]*|\d{1,4}|[0-9a-z]", re.IGNORECASE)
# How a program writes a colour.
SHADE = re.compile(r"#[0-9a-f]{3,8}", re.IGNORECASE)
# How far a company has grown.
FUNDED = re.compile(
    r"\b(?:pre seed|seed|series [a-h]|bootstrapped|unicorn|(?:early|late|growth) stage|public|ipo|enterprise)\b"
)
# Company and title in one cell.
JOINED = re.compile(r"\S(?:\s+(?:at|@|bei|chez|[-–—|])\s+|\s*@\s*|:\s+)\S|\S \([^()]+\)$|^\[[^\[\]]{2,60}\] \S")
# "(m/w/d)", "(all genders)": whom a title means, and no second name.
OF_EITHER_SEX = re.compile(r"[(\[](?:[a-z*]{1,2}(?:\s?[/|,]\s?[a-z*]{1,2}){1,3}|all genders?)[)\]]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Content:
    """Shares of the filled cells beneath a heading that look like something, 0 to 1."""

    filled: int
    days: float
    shorts: float
    sums: float
    urls: float
    domains: float
    emails: float
    marks: float
    stages: float
    shades: float
    numbers: float
    titles: float
    firms: float
    distinct: float
    machine_made: float
    joined: float
    modes: float
    results: float
    funded: float
    # How many letters a cell has on average.
    length: float


def look_into(cells: Iterable[Cell], legend: Mapping[str, str]) -> Content:
    filled = [cell for cell in cells if as_text(cell)]
    texts = [as_text(cell) for cell in filled]
    n = len(filled) or 1

    def share(test) -> float:
        return sum(map(bool, map(test, texts))) / n

    return Content(
        filled=len(filled),
        days=sum(map(is_day, filled)) / n,
        shorts=sum(map(is_short, filled)) / n,
        sums=share(lambda text: len(text) < LONGEST_SUM and MONEY.search(text)),
        urls=share(URL.match),
        domains=share(DOMAIN.fullmatch),
        emails=share(EMAIL.match),
        marks=share(is_mark),
        stages=share(
            lambda text: len(text) < 60 and ((read_stage(text) and not is_mark(text)) or text.casefold() in legend)
        ),
        shades=share(SHADE.fullmatch),
        numbers=share(lambda text: re.fullmatch(r"[\d.,\s]+", text)),
        titles=share(lambda text: TITLE_WORDS.intersection(plain(text).split())),
        firms=share(lambda text: COMPANY_WORDS.intersection(words := plain(text).split()) and words[0] not in OPINIONS),
        distinct=len(set(texts)) / n,
        machine_made=share(MACHINE_MADE.fullmatch),
        joined=share(lambda text: JOINED.search(OF_EITHER_SEX.sub("", text))),
        modes=share(lambda text: plain(text) in WORK_MODES),
        results=share(tells_a_result),
        funded=share(lambda text: FUNDED.search(plain(text))),
        length=sum(map(len, texts)) / n,
    )


def is_mark(text: str) -> bool:
    """Whether a cell says yes or no, in whichever words or signs."""
    return fold(text) in YES or fold(text) in NO


def tells_a_result(text: str) -> bool:
    """Whether a cell could say how a round went, or when it is: "ok", "passed", "7/10, 9 am", "not selected"."""
    if len(text) > LONGEST_SUM:
        return False
    is_passed = bool(OF_A_RESULT.intersection(plain(text).split())) or is_mark(text)
    return is_passed or bool(read_stage(text)) or bool(DAY_WITHIN.search(fold(text))) or is_short(text.split()[0])


def is_short_text(content: Content) -> bool:
    of_a_kind = content.numbers + content.emails + content.marks + content.days + content.urls
    return content.filled > 1 and content.length < 40 and content.distinct > 0.3 and of_a_kind < 0.2
