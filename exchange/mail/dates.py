"""Days as mail programs write them above a mail that is passed on."""

from __future__ import annotations

import re
from datetime import date
from email.utils import parsedate_to_datetime

from exchange.mail.folding import fold

MONTHS = [
    "january januar janvier enero gennaio januari janeiro jan ene gen janv",
    "february februar fevrier febrero febbraio februari fevereiro feb fev fevr",
    "march marz mars marzo maart marco mar mrt mrz",
    "april abril avril aprile apr abr avr",
    "may mai mayo maggio mei maio mag",
    "june juni juin junio giugno junho jun giu",
    "july juli juillet julio luglio julho jul juil lug",
    "august aout agosto augustus aug ago",
    "september septembre septiembre settembre setembro sep sept set",
    "october oktober octobre octubre ottobre outubro oct okt ott out",
    "november novembre noviembre novembro nov",
    "december dezember decembre diciembre dicembre dezembro dec dez dic",
]
MONTH = {fold(name): number for number, names in enumerate(MONTHS, 1) for name in names.split()}
DAY_MONTH = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th|er)? (?:de |of )?([a-z]{3,10}) (?:de |del )?(\d{4})\b")
MONTH_DAY = re.compile(r"\b([a-z]{3,10}) (\d{1,2})(?:st|nd|rd|th)? (\d{4})\b")
ISO = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b")
NUMBERS = re.compile(r"\b(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})\b")


def read_date(text: str, before: date | None = None) -> date | None:
    """The day that a line names. Of 04/05/2026, which may be two days, the last that is not after `before`.

    Without `before`, the month comes first only where the time says AM or PM.
    """
    text = text[:200]
    try:
        return parsedate_to_datetime(text).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        pass
    if found := ISO.search(text):
        return day(found[1], found[2], found[3])
    plain = fold(text)
    for found in DAY_MONTH.finditer(plain):
        if found[2] in MONTH:
            return day(found[3], MONTH[found[2]], found[1])
    for found in MONTH_DAY.finditer(plain):
        if found[1] in MONTH:
            return day(found[3], MONTH[found[1]], found[2])
    if found := NUMBERS.search(text):
        return in_numbers(found, is_american=bool(re.search(r"\d\s?[AP]M\b", text)), before=before)
    return None


def in_numbers(found: re.Match[str], *, is_american: bool, before: date | None) -> date | None:
    first, mark, second, year = found.groups()
    year = year if len(year) == 4 else f"20{year}"
    day_first, month_first = day(year, second, first), day(year, first, second)
    if mark == "." or not (day_first and month_first):
        return day_first or (None if mark == "." else month_first)
    if before:
        possible = [one for one in (day_first, month_first) if one <= before]
        if len(possible) == 1:
            return possible[0]
        if possible and not is_american:
            return max(possible)
    return month_first if is_american else day_first


def day(year: str | int, month: str | int, number: str | int) -> date | None:
    try:
        return date(int(year), int(month), int(number))
    except ValueError:
        return None
