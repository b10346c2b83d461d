"""Days as mail programs write them above a mail that is passed on."""

from __future__ import annotations

import re
from datetime import date, timedelta
from email.utils import parsedate_to_datetime

from exchange.dates import MONTHS, by_name, make_day
from exchange.mail.folding import fold

DAY_MONTH = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th|er)? (?:de |of )?([a-z]{3,10}) (?:de |del )?(\d{4})\b")
MONTH_DAY = re.compile(r"\b([a-z]{3,10}) (\d{1,2})(?:st|nd|rd|th)? (\d{4})\b")
# "2026年6月3日", and the same in Korean.
SIGNS = re.compile(r"\b(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]")
ISO = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b")
NUMBERS = re.compile(r"\b(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})\b")


# Months of languages whose days stand above quoted mails; told apart from `MONTHS`, for some are words elsewhere.
MONTH_OF = by_name(
    fold(names)
    for names in (
        "ledna január januára ianuarie ιανουαρίου ocak oca января янв січня januari tammikuuta tammik",
        "února február februára februarie φεβρουαρίου şubat şub февраля фев лютого helmikuuta helmik",
        "března március marca martie μαρτίου mart марта мар березня maret maaliskuuta maalisk",
        "dubna április apríla aprilie απριλίου nisan nis апреля апр квітня huhtikuuta huhtik",
        "května május mája μαΐου mayıs мая травня mei toukokuuta toukok",
        "června június júna iunie ιουνίου haziran haz июня июн червня juni kesäkuuta kesäk",
        "července július júla iulie ιουλίου temmuz tem июля июл липня juli heinäkuuta",
        "srpna augusztus augusta august αυγούστου ağustos ağu августа авг серпня agustus elokuuta elok",
        "září szeptember septembra septembrie σεπτεμβρίου eylül eyl сентября сен сент вересня syyskuuta syysk",
        "října október októbra octombrie οκτωβρίου ekim eki октября окт жовтня oktober lokakuuta lokak",
        "listopadu novembra noiembrie νοεμβρίου kasım kas ноября ноя нояб november marraskuuta marrask",
        "prosince decembra decembrie δεκεμβρίου aralık ara декабря дек грудня desember joulukuuta jouluk",
    )
)
WORDED = re.compile(r"\b(\d{1,2}) ([^\W\d_]{3,12}) (\d{4})\b")


def read_date(text: str, before: date | None = None) -> date | None:
    """The day that a line names. Of 04/05/2026, which may be two days, the last that is not after `before`.

    Without `before`, the month comes first only where the time says AM or PM.
    """
    text = text[:200]
    try:
        return parsedate_to_datetime(text).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        pass
    if found := ISO.search(text) or SIGNS.search(text):
        return make_day(found[1], found[2], found[3])
    plain = fold(text)
    if (found := WORDED.search(plain)) and found[2] in MONTH_OF:
        return make_day(found[3], MONTH_OF[found[2]], found[1])
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


# Apart, because "Thursday 15 October" holds a word beside a number twice.
NEAR_DAY = (
    re.compile(r"\b(?P<day>\d{1,2})(?:st|nd|rd|th|er)? (?:de |of )?(?P<month>[a-z]{3,10})\b"),
    re.compile(r"\b(?P<month>[a-z]{3,10}) (?P<day>\d{1,2})(?:st|nd|rd|th)?\b"),
)
SHORT = re.compile(r"\b(\d{1,2})\.(\d{1,2})\.(\d{4})?(?!\d)")
CLOCK = re.compile(
    r"\b([01]?\d|2[0-3])(?:[:.h]([0-5]\d))\s?([ap])?\.?m?\b|\b(1[0-2]|\d)\s?([ap])\.?m\b"
    r"|\b([01]?\d|2[0-3])\s?(?:uhr|heures|uur|h)\b",
    re.IGNORECASE,
)
WEEKDAYS = [
    "monday montag lundi lunes lunedi maandag segunda-feira",
    "tuesday dienstag mardi martes martedi dinsdag terca-feira",
    "wednesday mittwoch mercredi miercoles mercoledi woensdag quarta-feira",
    "thursday donnerstag jeudi jueves giovedi donderdag quinta-feira",
    "friday freitag vendredi viernes venerdi vrijdag sexta-feira",
    "saturday samstag samedi sabado sabato zaterdag",
    "sunday sonntag dimanche domingo domenica zondag",
]
WEEKDAY = {fold(name): number for number, names in enumerate(WEEKDAYS) for name in names.split()}
# Names of zones beside a time, each with a place that keeps it.
ZONES = {
    "Europe/London": "gmt bst",
    "Europe/Berlin": "cet cest mez mesz",
    "America/New_York": "et est edt",
    "America/Chicago": "ct cst cdt",
    "America/Denver": "mt mst mdt",
    "America/Los_Angeles": "pt pst pdt",
    "Asia/Kolkata": "ist",
    "UTC": "utc",
}
PLACE = {name.upper(): place for place, names in ZONES.items() for name in names.split()}
# Only in capitals: "est" is a word of French.
ZONE = re.compile(rf"\d\s?(?:[AaPp]\.?[Mm]\.?)?\s?\(?({'|'.join(PLACE)})\b")


def find_moment(text: str, after: date) -> tuple[date | None, str, str]:
    """The one day from `after` on that a text names, the one time as "14:30", and the zone it says that is in.

    Nothing where it names several. A weekday alone counts where no day is named: the next one.
    """
    plain = fold(text)
    days = {coming(after, MONTHS[name], number) for name, number in named_days(plain)}
    days |= {
        make_day(found[3], found[2], found[1]) if found[3] else coming(after, int(found[2]), int(found[1]))
        for found in SHORT.finditer(text)
    }
    days |= {make_day(*found.groups()) for found in ISO.finditer(text)}
    coming_days = {one for one in days if one and one >= after} or weekdays(plain, after)
    # A day without its point is a time of the clock elsewhere, and the other way round.
    times = {in_clock(found) for found in CLOCK.finditer(SHORT.sub(" ", text))}
    if len(coming_days) != 1:
        return None, "", ""
    zones = {PLACE[found[1]] for found in ZONE.finditer(text)}
    return coming_days.pop(), times.pop() if len(times) == 1 else "", zones.pop() if len(zones) == 1 else ""


def weekdays(plain: str, after: date) -> set[date]:
    """The next of each weekday that a folded text names."""
    named = {WEEKDAY[word] for word in plain.split() if word in WEEKDAY}
    return {after + timedelta(days=(number - after.weekday() - 1) % 7 + 1) for number in named}


def named_days(plain: str) -> list[tuple[str, int]]:
    for form in NEAR_DAY:
        if named := [(m["month"], int(m["day"])) for m in form.finditer(plain) if m["month"] in MONTHS]:
            return named
    return []


def coming(after: date, month: int, number: int) -> date | None:
    """That day of the year in which it next comes."""
    this_year = make_day(after.year, month, number)
    return this_year if this_year and this_year >= after else make_day(after.year + 1, month, number)


def in_clock(found: re.Match[str]) -> str:
    hour, half = int(found[1] or found[4] or found[6]), (found[3] or found[5] or "").lower()
    hour = hour % 12 + (12 if half == "p" else 0) if half and hour <= 12 else hour
    return f"{hour:02}:{found[2] or '00'}"
