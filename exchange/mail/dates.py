"""Days as mail programs write them above a mail that is passed on."""

from __future__ import annotations

import re
from datetime import date
from email.utils import parsedate_to_datetime

from exchange.dates import MONTHS, make_day
from exchange.mail.folding import fold

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
        return make_day(found[1], found[2], found[3])
    plain = fold(text)
    for found in DAY_MONTH.finditer(plain):
        if found[2] in MONTHS:
            return make_day(found[3], MONTHS[found[2]], found[1])
    for found in MONTH_DAY.finditer(plain):
        if found[1] in MONTHS:
            return make_day(found[3], MONTHS[found[1]], found[2])
    if found := NUMBERS.search(text):
        return in_numbers(found, is_american=bool(re.search(r"\d\s?[AP]M\b", text)), before=before)
    return None


def in_numbers(found: re.Match[str], *, is_american: bool, before: date | None) -> date | None:
    first, mark, second, year = found.groups()
    year = year if len(year) == 4 else f"20{year}"
    day_first, month_first = make_day(year, second, first), make_day(year, first, second)
    if mark == "." or not (day_first and month_first):
        return day_first or (None if mark == "." else month_first)
    if before:
        possible = [one for one in (day_first, month_first) if one <= before]
        if len(possible) == 1:
            return possible[0]
        if possible and not is_american:
            return max(possible)
    return month_first if is_american else day_first


NEAR_DAY = re.compile(
    r"\b(?:(\d{1,2})(?:st|nd|rd|th|er)? (?:de |of )?([a-z]{3,10})|([a-z]{3,10}) (\d{1,2})(?:st|nd|rd|th)?)\b"
)
SHORT = re.compile(r"\b(\d{1,2})\.(\d{1,2})\.(\d{4})?(?!\d)")
CLOCK = re.compile(r"\b([01]?\d|2[0-3])(?:[:.h]([0-5]\d))\s?([ap])?\.?m?\b|\b(1[0-2]|\d)\s?([ap])\.?m\b", re.IGNORECASE)


def find_moment(text: str, after: date) -> tuple[date | None, str]:
    """The one day after `after` that a text names, and the one time as "14:30"; nothing where it names several."""
    plain = fold(text)
    days = {coming(after, MONTHS[name], number) for name, number in named_days(plain)}
    days |= {
        make_day(found[3], found[2], found[1]) if found[3] else coming(after, int(found[2]), int(found[1]))
        for found in SHORT.finditer(text)
    }
    days = {one for one in days if one and one >= after}
    # A day without its point is a time of the clock elsewhere, and the other way round.
    times = {in_clock(found) for found in CLOCK.finditer(SHORT.sub(" ", text))}
    if len(days) != 1:
        return None, ""
    return days.pop(), times.pop() if len(times) == 1 else ""


def named_days(plain: str) -> list[tuple[str, int]]:
    found = ((m[2] or m[3], int(m[1] or m[4])) for m in NEAR_DAY.finditer(plain))
    return [(name, number) for name, number in found if name in MONTHS]


def coming(after: date, month: int, number: int) -> date | None:
    """That day of the year in which it next comes."""
    this_year = make_day(after.year, month, number)
    return this_year if this_year and this_year >= after else make_day(after.year + 1, month, number)


def in_clock(found: re.Match[str]) -> str:
    hour, half = int(found[1] or found[4]), (found[3] or found[5] or "").lower()
    hour = hour % 12 + (12 if half == "p" else 0) if half and hour <= 12 else hour
    return f"{hour:02}:{found[2] or '00'}"
