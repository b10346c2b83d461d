"""Events written as an iCalendar file (RFC 5545). Entries in, bytes out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

PRODUCT = "-//Debrief//Debrief//EN"


@dataclass(frozen=True, slots=True)
class Entry:
    """One event: from a moment to a moment, or a whole day. `sequence` counts its changes."""

    uid: str
    summary: str
    starts: datetime | date
    ends: datetime | None = None
    description: str = ""
    location: str = ""
    url: str = ""
    sequence: int = 0
    is_cancelled: bool = False


def write_calendar(entries: Iterable[Entry], now: datetime, name: str = "") -> bytes:
    """A calendar of these entries, as it stands at a moment. `name` is what a calendar program calls it."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    if name:
        calendar.add("x-wr-calname", name)
        # How often to come back, in the words of the standard and of those older than it.
        calendar.add("refresh-interval", timedelta(hours=1), {"VALUE": "DURATION"})
        calendar.add("x-published-ttl", "PT1H")
    for entry in entries:
        calendar.add_component(_event(entry, now))
    return calendar.to_ical()


def _event(entry: Entry, now: datetime):
    """Moments stand in UTC: none of them recurs, so no reader needs a table of zones that it might read otherwise."""
    from icalendar import Event

    event = Event()
    event.add("uid", entry.uid)
    event.add("dtstamp", now)
    event.add("sequence", entry.sequence)
    event.add("summary", printable(entry.summary))
    event.add("dtstart", entry.starts)
    if isinstance(entry.starts, datetime):
        event.add("dtend", entry.ends or entry.starts)
        event.add("status", "CANCELLED" if entry.is_cancelled else "CONFIRMED")
    else:
        # The end of a whole day is the day after; it keeps nobody busy.
        event.add("dtend", entry.starts + timedelta(days=1))
        event.add("transp", "TRANSPARENT")
    for field in ("description", "location"):
        if text := printable(getattr(entry, field)):
            event.add(field, text)
    if entry.url:
        event.add("url", entry.url)
    return event


def printable(text: str) -> str:
    """Without control signs, which no calendar may hold; ends of lines stay."""
    return "".join(sign for sign in text if sign == "\n" or sign.isprintable()).strip()
