"""Days as people and programs write them. What can be read in two ways is not read."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

from debrief.words import plain_date
from exchange import dates
from exchange.dates import make_day

from .folded import Cell, fold
from .words import DAYS_OF_THE_WEEK, EASTERN_MONTHS, EMPTY, MORE_MONTHS

ISO = re.compile(
    r"^(\d{4})(?:[-/]| ?[年년] ?|\. ?)(\d{1,2})(?:[-/]| ?[月월] ?|\. ?)(\d{1,2})(?: ?[日号號일]|\.)?"
    r"(?:$|[T ](?=\d)(?!\d{4})|:(?=\d)|-(?=\d\d?:\d\d)|,? ?[(（]| (?:[A-Za-z]{2,3}|[A-Za-z]+(?:day|tag))\.?$"
    r"| ?(?:오전|오후|午前|午後|上午|下午)| ?(?:[월화수목금토일]요일|[月火水木金土日]曜|星期|周|週))"
)
COMPACT = re.compile(r"^((?:19|20)\d\d)(\d\d)(\d\d)(?:T\d{4,6}Z?)?$")
TIME = (
    r"(?:[ ,T]+(?:at |um |a |à )?\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?"
    r"(?:\s*(?:uhr|utc|gmt|z|[a-z]{3,4}))?(?:\s*[+-]\d{2}:?\d{2})?(?:\s*\([a-z][^()]{0,40}\))?)?"
)
NUMERIC = re.compile(rf"^(?:[^\W\d_]{{1,12}}\.?,? )?(\d{{1,2}})\s?([-/.])\s?(\d{{1,2}})\s?\2\s?(\d{{4}}|\d\d){TIME}$")
DAY_FIRST = re.compile(
    r"^(?:[^\W\d_]+\.?,? )?(\d{1,2})(?:st|nd|rd|th|er|\.|o|°)?[ -./]*(?:of |de |d')?([^\W\d_]+)\.?"
    rf"[ ,-./]*(?:de |del )?'?(\d{{4}}|\d\d){TIME}$"
)
MONTH_FIRST = re.compile(
    rf"^(?:[^\W\d_]+\.?,? )?([^\W\d_]+)\.?[ -./]*(\d{{1,2}})(?:st|nd|rd|th)?,?[ -./]+'?(\d{{4}}|\d\d){TIME}$"
)
WEEKDAY = r"^(?:[^\W\d_]{1,12}\.?,? )?"
# Without a year. "Sep-25" is none of these: a sheet writes a month so as often as a day.
SHORT_NUMERIC = re.compile(WEEKDAY + r"(\d{1,2})\s?[-/.]\s?(\d{1,2})\.?$")
SHORT_DAY_FIRST = re.compile(WEEKDAY + r"(\d{1,2})(?:st|nd|rd|th|er|\.|o|°)?[ -./]*(?:of |de |d')?([^\W\d_]+)\.?$")
SHORT_MONTH_FIRST = re.compile(WEEKDAY + r"([^\W\d_]+)\.? ?(\d{1,2})(?:st|nd|rd|th)?\.?$")
# "9月3日", "9월 3일 (목)".
SHORT_BY_SIGNS = re.compile(r"^(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日号號일]?(?: ?[(（].[)）])?$")
SHORT_NAMED = ((SHORT_DAY_FIRST, (1, 2)), (SHORT_MONTH_FIRST, (2, 1)))
# Stands for the year that is not written, so that 29 February is a day.
ANY_YEAR = 2024
YEAR_FIRST = re.compile(r"^(\d{4})[ -./]+([^\W\d_]+)\.?[ -./]+(\d{1,2})\.?$")
# The day of the week before or behind a day, which tells which of two days is meant.
WORDS_BY_WEEKDAY = [set(fold(names).split()) for names in DAYS_OF_THE_WEEK]
OF_THE_WEEK = {
    word: {at for at, words in enumerate(WORDS_BY_WEEKDAY) if word in words} for word in set().union(*WORDS_BY_WEEKDAY)
}
NAMED_BEFORE = re.compile(r"^([^\W\d_]{1,12})\.?,? (?=\d{1,4}\s?[-/.]\s?\d)")
NAMED_BEHIND = re.compile(r"(?:\s*[(（]([^\W\d_]{1,12})\.?[)）]|(?<=\d{4}),? ([^\W\d_]{1,12})\.?)$")
# Signs that only say what is a year or a day: "3.11.2025 r.", "2025 m. lapkricio 3 d.", "2025. gada 3. novembris".
SIGNS = (
    (re.compile(r"(?<=\d{4})\.? ?(?:г|р|r|год|года|роц[іи]|року|god|godine|e)\.?$"), ""),
    (re.compile(r"^(\d{4}) ?m\.? ([^\W\d_]+)\.? (\d{1,2}) ?d?\.?$"), r"\1 \2 \3"),
    (re.compile(r"^(\d{4})\.? ?g(?:ada)?\.? (\d{1,2})\. ?([^\W\d_]+)$"), r"\2 \3 \1"),
)
# Years that are counted from the beginning of a reign or of a republic.
COUNTED_YEAR = re.compile(r"^(令和|r|民國|民国) ?(\d{1,3}|元)(?:年|[./-])(?=\s?\d{1,2}(?:月|[./-]))", re.IGNORECASE)
COUNTED_FROM = {"令和": 2018, "r": 2018, "民國": 1911, "民国": 1911}
# Thu Jan 15 2026 10:00:00 GMT+0100, Thu Jan 15 10:00:00 2026
SCRIPT = re.compile(r"^[a-z]{3} ([a-z]{3}) (\d{1,2}) (?:(\d{4}) \d\d:\d\d.*|\d\d:\d\d:\d\d (?:[a-z]+ )?(\d{4}))$")
# Each with the groups of day, month and year.
NAMED = ((SCRIPT, (2, 1, 3, 4)), (DAY_FIRST, (1, 2, 3)), (MONTH_FIRST, (2, 1, 3)), (YEAR_FIRST, (3, 2, 1)))
SERIAL = re.compile(r"^(\d{5})(?:\.\d+)?$")
EPOCH = re.compile(r"^1\d{9}(?:\d{3})?(?:\.\d+)?$")
FIRST_YEAR, LAST_YEAR = 1995, 2100
DMY, MDY, YMD = "dmy", "mdy", "ymd"
ORDERS = {DMY: "day, month, year", MDY: "month, day, year", YMD: "year, month, day"}
# Of two digits these are a year; "08" is one that nobody wrote down a search in.
SHORT_YEARS = range(12, 40)
MONTHS = dates.MONTHS | dates.by_name(MORE_MONTHS) | dates.by_name(EASTERN_MONTHS)
# A day among other words, in folded text.
MONTH_NAMES = "|".join(sorted((name for name in MONTHS if len(name) > 2), key=len, reverse=True))
DAY_WITHIN = re.compile(
    r"\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[./-]\d{1,2}(?:[./-](?:\d{4}|\d\d)\b|\.?(?![\d./-]))"
    rf"|\b\d{{1,2}}(?:st|nd|rd|th|er|\.)? (?:of |de )?(?:{MONTH_NAMES})\b\.?(?:,? (?:de )?\d{{4}}\b)?"
    rf"|\b(?:{MONTH_NAMES})\.? \d{{1,2}}(?:st|nd|rd|th)?\b(?:,? \d{{4}}\b)?",
    re.IGNORECASE,
)
# So many different days tell by their sequence how they are written.
FOLLOWING = 4
# What people set beside a day on which something went well, or did not.
MARKS = "✅✓✔☑👍❌✗✘✖👎\ufe0f"
# "16.09.2024 (by mail)": how, and not another day.
IN_BRACKETS_BEHIND = re.compile(r"(?<=\d) ?\([^()\d]{4,60}\)$")
# The day 0 of a spreadsheet's calendar.
SPREADSHEET_EPOCH = date(1899, 12, 30)


@dataclass(frozen=True, slots=True)
class Day:
    """What a cell says of a day: the day itself, or the readings of a numeric one by the order of its parts.

    One without a year has readings in ANY_YEAR.
    """

    on: date | None = None
    readings: tuple[tuple[str, date], ...] = ()
    dotted: bool = False
    has_year: bool = True

    def read(self, order: str, until: date | None = None) -> date | None:
        """By the order of the column, or where there is but one reading; without a year, the last not after `until`."""
        readings = dict(self.readings)
        days = {readings[order]} if order in readings else set(readings.values())
        only = days.pop() if len(days) == 1 else None
        on = self.on or only
        if on is None or self.has_year:
            return on
        return last_until(on, until) if until else None


def last_until(on: date, until: date) -> date | None:
    """The last such day of any year that is not after `until`."""
    tries = (make(year, on.month, on.day) for year in range(until.year, until.year - 5, -1))
    return next((day for day in tries if day and day <= until), None)


def make(year: int, month: int, day: int) -> date | None:
    if year < 100:
        year += 2000 if year in SHORT_YEARS else 0
    return make_day(year, month, day) if FIRST_YEAR <= year <= LAST_YEAR else None


def look(cell: Cell) -> Day:
    """What a cell says by itself, before its column is known."""
    if isinstance(cell, datetime):
        return Day(make(cell.year, cell.month, cell.day))
    if isinstance(cell, date):
        return Day(make(cell.year, cell.month, cell.day))
    return look_at(cell)


@lru_cache(20_000)
def look_at(cell: str) -> Day:
    # Of a range, as "November 3, 2025 → November 20, 2025", the day it begins.
    text = " ".join(cell.partition("→")[0].strip(f"@<>[] \t\n{MARKS}").split())
    if not text or len(text) > 80 or not any(letter.isdigit() for letter in text):
        return Day()
    text = COUNTED_YEAR.sub(western_year, IN_BRACKETS_BEHIND.sub("", text))
    weekdays, alone = without_weekday(plain_signs(fold(text)))
    if found := ISO.match(text) or COMPACT.match(text) or ISO.match(alone):
        return Day(make(int(found[1]), int(found[2]), int(found[3])))
    if SERIAL.match(text):
        on = SPREADSHEET_EPOCH + timedelta(days=int(text[:5]))
        return Day(on if 2000 <= on.year <= 2060 else None)
    if EPOCH.match(text):
        return Day(datetime.fromtimestamp(int(text[:10]), UTC).date())
    if found := SHORT_BY_SIGNS.match(text):
        short_day = make_day(ANY_YEAR, int(found[1]), int(found[2]))
        return Day(short_day, has_year=False) if short_day else Day()
    return of_weekday(numeric(alone), weekdays)


def western_year(counted: re.Match) -> str:
    """The beginning of a day with the year as the West counts it: "令和8年" gives "2026年"."""
    year = COUNTED_FROM[counted[1].lower()] + (1 if counted[2] == "元" else int(counted[2]))
    return f"{year}{counted[0][-1]}"


def plain_signs(text: str) -> str:
    """A folded day without the signs that only say what its parts are."""
    for pattern, instead in SIGNS:
        text = pattern.sub(instead, text)
    return text


def without_weekday(text: str) -> tuple[set[int], str]:
    """The days of the week, Monday 0, that a folded day could be of by the word beside it, and the day alone."""
    for pattern in (NAMED_BEFORE, NAMED_BEHIND):
        found = pattern.search(text)
        if found and (weekdays := OF_THE_WEEK.get(next(filter(None, found.groups())))):
            return weekdays, text[: found.start()] + text[found.end() :]
    return set(), text


def of_weekday(day: Day, weekdays: set[int]) -> Day:
    """The day with only the reading that is of such a day of the week, where just one of several is."""
    fitting = tuple((order, on) for order, on in day.readings if on.weekday() in weekdays)
    is_telling = day.has_year and len({on for _, on in day.readings}) > 1 and len({on for _, on in fitting}) == 1
    return replace(day, readings=fitting) if is_telling else day


def numeric(text: str) -> Day:
    """A folded day of numbers, or with its month as a word."""
    if found := NUMERIC.match(text):
        first, mark, second, third = found.groups()
        numbers = int(first), int(second), int(third)
        tries = [(DMY, (2, 1, 0)), (MDY, (2, 0, 1))]
        if len(first) == len(third) == 2:
            tries.append((YMD, (0, 1, 2)))
        readings = [(order, make(numbers[y], numbers[m], numbers[d])) for order, (y, m, d) in tries]
        if any(day and order != YMD for order, day in readings):
            # Two digits are hardly ever a year in front; only where nothing else can be read.
            readings = [(order, day) for order, day in readings if order != YMD or is_late(numbers)]
        return Day(None, tuple((order, day) for order, day in readings if day), dotted=mark == ".")
    return Day(by_name) if (by_name := named(text)) else short(text)


def short(text: str) -> Day:
    """A day and a month alone."""
    if found := SHORT_NUMERIC.match(text):
        first, second = int(found[1]), int(found[2])
        tries = [(DMY, make_day(ANY_YEAR, second, first)), (MDY, make_day(ANY_YEAR, first, second))]
        readings = tuple((order, day) for order, day in tries if day)
        return Day(None, readings, "." in text, has_year=not readings)
    for pattern, (day, month) in SHORT_NAMED:
        if (found := pattern.match(text)) and found[month] in MONTHS:
            on = make_day(ANY_YEAR, MONTHS[found[month]], int(found[day]))
            return Day(on, has_year=False) if on else Day()
    return Day()


def is_late(parts: tuple[int, ...]) -> bool:
    """Whether the first of three could be a year as well as the last: 25/10/24."""
    return parts[0] in range(20, 32) and parts[2] in range(20, 32)


def named(text: str) -> date | None:
    """A day whose month is a word; of the ways of writing it, the first that has a month where one stands."""
    for pattern, places in NAMED:
        if (found := pattern.match(text)) and (month := MONTHS.get(found[places[1]])):
            year = next(found[at] for at in places[2:] if found[at])
            return make(int(year), month, int(found[places[0]]))
    return None


def is_day(cell: Cell) -> bool:
    found = look(cell)
    return found.has_year and (found.on is not None or bool(found.readings))


def is_short(cell: Cell) -> bool:
    """Whether a cell could be a day without a year; so could a mark, a size, or a share."""
    return not look(cell).has_year


def find_order(cells: Iterable[Cell], usual: str = "") -> str:
    """The order of a column's numeric days, by those that can be read in one way only; "" where nothing tells.

    Dots are written between day, month and year, unless a day of the column says otherwise. Where all can be read in
    the `usual` order as well as in another, it is that one.
    """
    days = [day for day in map(look, cells) if day.readings]
    possible = set(ORDERS)
    told = set()
    for day in days:
        orders = {order for order, _ in day.readings}
        if len(orders) == 1:
            told |= orders
        # Of a pair that differs only by the year in front, the others decide.
        possible &= orders
    if len(told) == 1:
        return told.pop()
    if not told and len(possible) == 1 and len(days) > 2:
        return possible.pop()
    if not told and len(possible) > 1 and (order := find_year(days, possible)):
        return order
    if not told and days and all(day.dotted for day in days) and DMY in possible:
        return DMY
    return usual if not told and usual in possible else ""


def find_sequence(cells: Iterable[Cell]) -> str:
    """The only order by which the days of a column follow one another, downwards or upwards; "" where they are few."""
    days = [day for day in map(look, cells) if day.readings and day.has_year]
    possible = set(ORDERS).intersection(*({order for order, _ in day.readings} for day in days)) if days else set()
    read = {order: [dict(day.readings)[order] for day in days] for order in possible}
    sorted_so = [order for order, found in read.items() if found in (sorted(found), sorted(found, reverse=True))]
    return sorted_so[0] if len(sorted_so) == 1 and len(set(read[sorted_so[0]])) >= FOLLOWING else ""


def find_year(days: list[Day], possible: set[str]) -> str:
    """The only one of the possible orders by which all days are of one year, where by another they are of several."""
    years = {order: {dict(day.readings)[order].year for day in days} for order in possible}
    of_one = [order for order, found in years.items() if len(found) == 1]
    return of_one[0] if len(of_one) == 1 and max(map(len, years.values())) > 2 else ""


def is_turned(cells: Iterable[Cell]) -> bool:
    """Whether a program seems to have read the days of a column month first wherever that was possible.

    Then its real dates all have a day up to 12, and what stayed text is the rest, day first.
    """
    cells = list(cells)
    real = [cell for cell in cells if isinstance(cell, date)]
    texts = [look(cell).readings for cell in cells if isinstance(cell, str)]
    told = [[order for order, _ in readings] for readings in texts if readings]
    return len(real) >= 3 and bool(told) and all(cell.day <= 12 for cell in real) and all(one == [DMY] for one in told)


def read_day(cell: Cell, order: str = "", until: date | None = None) -> tuple[date | None, str]:
    """The day that a cell says in a column of that order, and what is unclear about it; neither for an empty cell.

    One without a year is the last such day not after `until`.
    """
    if isinstance(cell, str) and (not cell.strip() or cell.strip().casefold() in EMPTY):
        return None, ""
    day = look(cell)
    if on := day.read(order, until):
        return on, ""
    if not day.has_year and not until:
        return None, f"“{cell}” has no year."
    if day.readings:
        could_be = " or ".join(dict.fromkeys(plain_date(on) for _, on in day.readings))
        return None, f"“{cell}” could be {could_be}."
    return None, f"“{str(cell)[:60]}” is not a day we can read."
