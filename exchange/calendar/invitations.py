"""What an invitation says (RFC 5545 and 5546), as Outlook, Google and others write it. Bytes in, events out.

Recurrences are never unfolded: an interview is one moment.
"""

from __future__ import annotations

import quopri
import re
import warnings
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from email import message_from_bytes, policy
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo, available_timezones

from exchange.files import MIB, Unreadable, check_size, decode
from exchange.meetings import link_in

if TYPE_CHECKING:
    from icalendar import Event as Component

# Of a mail with what else it carries, and of the calendar itself.
MOST_BYTES, MOST_CALENDAR = 5 * MIB, 2 * MIB
MOST_EVENTS, MOST_PARTS, MOST_DEPTH = 500, 1_000, 20
# An event longer than that holds something else than an invitation, and so does the definition of a zone.
MOST_LINES, MOST_ZONE_LINES = 5_000, 200
LINK = re.compile(r"https://[^\s<>\"]+")
LINK_FIELDS = (
    "X-GOOGLE-CONFERENCE",
    "X-MICROSOFT-SKYPETEAMSMEETINGURL",
    "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK",
    "URL",
)
TZID = re.compile(r'DT(?:START|END)[^:"]{0,200}?;TZID=(?:"([^"]{1,200})"|([^;:"]{1,200}))', re.IGNORECASE)
# A time as it may be written, behind whatever names its zone: with the signs of ISO 8601, without seconds.
TIME_LINE = re.compile(
    r"(?P<name>DTSTART|DTEND|RECURRENCE-ID)(?P<params>;.{0,400})?:\s*(?P<day>\d{4}-?\d\d-?\d\d)"
    r"(?:[T ](?P<time>\d\d:?\d\d(?::?\d\d)?)(?:\.\d+)?\s*(?P<zone>Z|[+-]\d\d:?\d\d)?)?\s*",
    re.IGNORECASE,
)
TZID_PARAM = re.compile(r';TZID=(?:"(?P<quoted>[^"]*)"|(?P<bare>.*?))(?=;[A-Za-z-]+=|$)', re.IGNORECASE)
OFFSET = re.compile(r"(?:UTC|GMT)\s*([+-])(\d{1,2})[:.]?(\d\d)?")
# What older programs call a zone: "(GMT-05.00) Eastern Time (US & Canada)", "Mitteleuropäische Zeit".
SPOKEN_ZONES = tuple(
    (zone, re.compile(rf"(?<!\w)(?:{said})(?!\w)", re.IGNORECASE))
    for zone, said in {
        "America/New_York": r"GMT ?-0500.+GMT ?-0400.*"
        r"|(?:US )?eastern(?: (?:daylight |standard )?time)?(?! europe| \(?australia)|EDT",
        "America/Chicago": r"GMT ?-0600.+GMT ?-0500.*|(?:US )?central (?:daylight |standard )?time|CDT",
        "America/Denver": r"GMT ?-0700.+GMT ?-0600.*|(?:US )?mountain (?:daylight |standard )?time|MDT",
        "America/Los_Angeles": r"GMT ?-0800.+GMT ?-0700.*|(?:US )?pacific(?: (?:daylight |standard )?time)?|PDT|PST",
        "Europe/Berlin": r"GMT ?\+0100.+GMT ?\+0200.*"
        r"|mitteleurop\w+ (?:sommer|normal)?zeit|central europe\w*(?: \w+)? time"
        r"|heure d['’]europe centrale|hora de europa central|CEST|MEZ|MESZ",
        "Europe/London": r"BST|british (?:summer )?time|heure de greenwich|greenwich\w* (?:normal)?zeit",
        "America/Mexico_City": r"mexico (?:standard )?time",
        "Asia/Kolkata": r"india (?:standard )?time",
        "Australia/Sydney": r"AEST|AEDT",
    }.items()
)
# As vCalendar 1.0 writes what is not ASCII.
QUOTED = re.compile(r"(?P<name>SUMMARY|DESCRIPTION|LOCATION)(?:;[^:;]*)*;ENCODING=QUOTED-PRINTABLE(?:;[^:;]*)*:", re.I)
ADDRESS = re.compile(r"[^\s:<>;,\"'@]+@[^\s:<>;,\"'@]+")


@dataclass(frozen=True, slots=True)
class Event:
    """One event. Moments are UTC; `zone` is the IANA name it was written in, empty where that has none."""

    uid: str
    starts_at: datetime | None
    ends_at: datetime | None
    is_all_day: bool
    zone: str
    summary: str
    description: str
    location: str
    link: str
    organizer_name: str
    organizer_email: str
    attendees: tuple[tuple[str, str], ...]
    status: str
    sequence: int
    stamped_at: str = ""
    recurrence: str = ""

    @property
    def is_cancelled(self) -> bool:
        return self.status == "CANCELLED"

    @property
    def place_zone(self) -> str:
        """The zone of a place, empty where it was written in UTC, which is nobody's place."""
        return self.zone if "/" in self.zone and not self.zone.startswith("Etc/") else ""

    @property
    def minutes(self) -> int | None:
        """How long it takes; None where it has no end."""
        if not (self.starts_at and self.ends_at) or self.is_all_day or self.ends_at <= self.starts_at:
            return None
        return round((self.ends_at - self.starts_at) / timedelta(minutes=1))


@dataclass(frozen=True, slots=True)
class Invitation:
    method: str
    events: tuple[Event, ...]


def read_invitation(data: bytes, zone: tzinfo = UTC) -> Invitation:
    """The events of an .ics file, or of a mail that carries one; of each the newest version, in the order of the file.

    A time without a zone is read in the calendar's own zone if it names one, else in `zone`. Unreadable where the
    bytes hold no calendar or no event with a time.
    """
    lines = unfolded(text_of(check_size(calendar_part(check_size(data, MOST_BYTES)), MOST_CALENDAR)))
    if not {"BEGIN:VCALENDAR", "BEGIN:VEVENT"} & {line[:20].strip().upper() for line in lines}:
        raise Unreadable("This is not an invitation: it holds no calendar.")
    head, zones, blocks = taken_apart(lines)
    method = head.get("METHOD", "").strip().upper()
    own = named_zone(head.get("X-WR-TIMEZONE", "")) or zone
    newest: dict[tuple[str, str], Event] = {}
    for number, block in enumerate(blocks):
        event = read_event(block, zones, own, method)
        if event is None:
            continue
        key = (event.uid or f"#{number}", event.recurrence)
        known = newest.get(key)
        if known is None or (event.sequence, event.stamped_at) >= (known.sequence, known.stamped_at):
            newest[key] = event
    if not newest:
        raise Unreadable("The calendar holds no event with a time.")
    return Invitation(method, tuple(newest.values()))


def calendar_part(data: bytes) -> bytes:
    """The calendar inside a mail; other bytes as they are."""
    if re.match(rb"(?i)\s*BEGIN:", data.lstrip(b"\xef\xbb\xbf")) or not re.search(
        rb"(?im)^content-type:", data[:20_000]
    ):
        return data
    try:
        # By the older policy: the newer one takes each header apart, which takes seconds where there are thousands.
        for part in islice(message_from_bytes(data, policy=policy.compat32).walk(), MOST_PARTS):
            name = str(part.get_filename() or "")
            if part.get_content_type() == "text/calendar" or name.lower().endswith(".ics"):
                content = part.get_payload(decode=True)
                if isinstance(content, bytes) and content.strip():
                    return content
    except (RecursionError, ValueError, LookupError, TypeError, AttributeError) as error:
        raise Unreadable("The mail is broken, so that its invitation cannot be read.") from error
    raise Unreadable("The mail carries no invitation.")


def text_of(data: bytes) -> str:
    """The text of a calendar. Some programs fold within a letter, which is whole only when its lines are one again."""
    try:
        return re.sub(rb"\r?\n[ \t]", b"", data).decode("utf-8-sig")
    except UnicodeDecodeError:
        return decode(data).text


def unfolded(text: str) -> list[str]:
    """The lines of the calendar; one that begins with a space or tab goes on from the one before."""
    lines: list[str] = []
    parts: list[str] = []
    for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        if line[:1] in (" ", "\t") and parts:
            parts.append(line[1:])
        else:
            if parts:
                lines.append("".join(parts))
            parts = [line] if line.strip() else []
    return [*lines, "".join(parts)] if parts else lines


def taken_apart(lines: list[str]) -> tuple[dict[str, str], dict[str, list[str]], list[list[str]]]:
    """What stands before the events, by name; the lines of each time zone, by its label; the lines of each event.

    Each event is then read by itself, so that a broken one spoils no other, and a missing end is no harm.
    """
    head: dict[str, str] = {}
    zones: dict[str, list[str]] = {}
    zone: list[str] = []
    blocks: list[list[str]] = []
    inside: list[str] = []
    for line in lines:
        name, _, value = line.partition(":")
        name, value = name.strip().upper(), value.strip()
        if name == "BEGIN":
            if len(inside) == MOST_DEPTH:
                raise Unreadable("The parts of this calendar lie too deep within each other.")
            inside.append(value.upper())
            if value.upper() == "VEVENT":
                if len(blocks) == MOST_EVENTS:
                    raise Unreadable(f"The calendar holds more than {MOST_EVENTS} events.")
                blocks.append([])
                inside = ["VEVENT"]
        if "VTIMEZONE" in inside:
            zone = [] if (name, value.upper()) == ("BEGIN", "VTIMEZONE") else zone
            zone.append(line.strip())
            if (name, value.upper()) == ("END", "VTIMEZONE") and len(zone) <= MOST_ZONE_LINES:
                zones[label_of(zone)] = zone
        elif inside and inside[-1] == "VEVENT" and name not in ("BEGIN", "END"):
            if len(blocks[-1]) < MOST_LINES:
                blocks[-1].append(line)
        elif inside[-1:] in ([], ["VCALENDAR"]) and name not in ("BEGIN", "END"):
            head.setdefault(name.partition(";")[0], value)
        if name == "END" and value.upper() in inside:
            del inside[inside.index(value.upper()) :]
    return head, zones, blocks


def label_of(zone: list[str]) -> str:
    """What a time zone is called by the events of its file."""
    return next((line.partition(":")[2] for line in zone if line.upper().startswith("TZID")), "").strip()


def zones_needed(block: list[str], zones: dict[str, list[str]]) -> list[str]:
    """The lines of the zones that an event speaks of and that are known by no common name."""
    labels = {found[1] or found[2] for line in block if (found := TZID.match(line))}
    return [line for label in labels if label in zones and not zone_of_place(label) for line in zones[label]]


def read_event(block: list[str], zones: dict[str, list[str]], own: tzinfo, method: str) -> Event | None:
    """One event; None where it has no time, or cannot be read at all. One that is called off needs none."""
    block = [mended(line.rstrip()) for line in block]
    component = parse(block, zones_needed(block, zones)) or parse(block, [])
    if component is None:
        return None
    starts_at, is_all_day, zone = moment(component, "DTSTART", own)
    status = "CANCELLED" if method == "CANCEL" else plain(component, "STATUS").upper()
    if starts_at is None and not (status == "CANCELLED" and plain(component, "UID")):
        return None
    ends_at, _, _ = moment(component, "DTEND", own)
    if ends_at is None and starts_at:
        ends_at = lasting(component, starts_at)
    organizer = component.get("ORGANIZER")
    summary, description, location = (plain(component, name) for name in ("SUMMARY", "DESCRIPTION", "LOCATION"))
    stamp = component.get("DTSTAMP") or component.get("LAST-MODIFIED")
    return Event(
        uid=plain(component, "UID"),
        starts_at=starts_at,
        ends_at=ends_at,
        is_all_day=is_all_day,
        zone=zone,
        summary=summary,
        description=description,
        location=location,
        link=link_of(component, location, description),
        organizer_name=person(organizer)[0],
        organizer_email=person(organizer)[1],
        attendees=tuple(person(one) for one in listed(component.get("ATTENDEE")) if not is_room(one)),
        status=status,
        sequence=number(plain(component, "SEQUENCE")),
        stamped_at=plain_value(stamp),
        recurrence=plain_value(component.get("RECURRENCE-ID")),
    )


def mended(line: str) -> str:
    """A line as the standard wants it: of a time the zone's name in quotes, no signs within, UTC where it says so."""
    if line[:9].upper() in ("ORGANIZER", "ATTENDEE;"):
        # Within quotes the standard knows no backslash.
        return line.replace('\\"', "'")
    if quoted := QUOTED.match(line[:600]):
        data = quopri.decodestring(line[quoted.end() :].encode())
        return f"{quoted['name']}:{decode(data).text if data else ''}"
    found = TIME_LINE.fullmatch(line[:600]) if line[:1] in "DdRr" else None
    if found is None:
        return line
    params, day = found["params"] or "", found["day"].replace("-", "")
    if not found["time"]:
        return f"{found['name']}{params}:{day}"
    time_of_day, zone = found["time"].replace(":", "").ljust(6, "0"), (found["zone"] or "").upper()
    if zone:
        params = TZID_PARAM.sub("", params)
    if zone not in ("", "Z"):
        try:
            written = datetime.strptime(f"{day}{time_of_day}{zone.replace(':', '')}", "%Y%m%d%H%M%S%z")
            return f"{found['name']}{params}:{written.astimezone(UTC):%Y%m%dT%H%M%SZ}"
        except (ValueError, OverflowError):
            return line
    params = TZID_PARAM.sub(lambda named: f';TZID="{re.sub(r"[\\\"]", "", named["quoted"] or named["bare"])}"', params)
    return f"{found['name']}{params}:{day}T{time_of_day}{zone}"


def parse(block: list[str], zones: list[str]) -> Component | None:
    from icalendar import Calendar

    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", *zones, "BEGIN:VEVENT", *filter(is_content_line, block), "END:VEVENT"]
    try:
        with warnings.catch_warnings():
            # Of a zone's name that it had to guess; named_zone guesses the same.
            warnings.simplefilter("ignore")
            calendar = Calendar.from_ical("\r\n".join([*lines, "END:VCALENDAR", ""]))
        return next(iter(calendar.walk("VEVENT")), None)  # type: ignore[return-value]
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, OverflowError):
        return None


def is_content_line(line: str) -> bool:
    """Whether a line has the form name[;parameters]:value. Rules and lists of recurrences are left out."""
    found = re.match(r"([A-Za-z0-9-]+)[;:]", line)
    return found is not None and found[1].upper() not in ("RRULE", "RDATE", "EXDATE", "EXRULE")


def moment(component: Component, name: str, own: tzinfo) -> tuple[datetime | None, bool, str]:
    """A moment in UTC, whether it is a whole day, and the name of the zone it was written in."""
    written = listed(component.get(name))
    value = when(written[0]) if written else None
    if isinstance(value, datetime):
        label = str(written[0].params.get("TZID", "")) if hasattr(written[0], "params") else ""
        zone = named_zone(label) if label else None
        if value.tzinfo is None or (zone is None and label and value.utcoffset() is None):
            value = value.replace(tzinfo=zone or own)
            label = label or str(getattr(own, "key", ""))
        try:
            return value.astimezone(UTC), False, getattr(zone, "key", "") or iana(value.tzinfo)
        except (OverflowError, ValueError):
            return None, False, ""
    if isinstance(value, date):
        return datetime.combine(value, time.min, tzinfo=UTC), True, ""
    return None, False, ""


def when(written: Any) -> Any:
    """The time that a property holds; None where it holds none that can be read."""
    from icalendar.error import BrokenCalendarProperty

    try:
        return getattr(written, "dt", None)
    except BrokenCalendarProperty:
        return None


def lasting(component: Component, starts_at: datetime) -> datetime | None:
    """The end by the DURATION."""
    value = when(component.get("DURATION"))
    try:
        return starts_at + value if isinstance(value, timedelta) else None
    except OverflowError:
        return None


def iana(zone: tzinfo | None) -> str:
    """The IANA name of a zone, empty where it has none."""
    name = str(getattr(zone, "key", "") or getattr(zone, "zone", "") or "")
    return name if name in available_timezones() else ""


@cache
def cities() -> dict[str, str]:
    """Zones by their last word: "Berlin", "New York"."""
    return {name.rpartition("/")[2].replace("_", " ").casefold(): name for name in sorted(available_timezones())}


def named_zone(label: str) -> tzinfo | None:
    """The zone that a label means: of a place, else as programs call it, else an offset, which knows no summer."""
    if zone := zone_of_place(label):
        return zone
    if spoken := next((zone for zone, said in SPOKEN_ZONES if said.search(label[:200])), ""):
        return ZoneInfo(spoken)
    found = OFFSET.search(label[:200]) or re.fullmatch(r"([+-])(\d\d):?(\d\d)", label.strip())
    if found is None:
        return None
    sign, hours, minutes = found.groups()
    offset = timedelta(hours=int(hours), minutes=int(minutes or 0))
    return timezone(offset if sign == "+" else -offset) if offset < timedelta(hours=15) else None


def zone_of_place(label: str) -> tzinfo | None:
    """The zone that a label names: an IANA name, also with something before it, a Windows name, a city."""
    label = label.strip().strip('"').strip()
    if not label or len(label) > 200:
        return None
    # "America-New_York", and a second one of its name: "Europe/Berlin 1".
    parts = re.sub(r"[ _]\d$", "", re.sub(r"^([A-Z][a-z]+)-(?=[A-Z])", r"\1/", label)).split("/")
    for first in range(len(parts)):
        if (name := "/".join(parts[first:]).replace(" ", "_")) in available_timezones():
            return ZoneInfo(name)
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    if known := WINDOWS_TO_OLSON.get(label):
        return ZoneInfo(known)
    words = [word for word in re.split(r"[,;()/]", label) if not OFFSET.search(word)]
    names = [city for word in words if (city := cities().get(word.strip().casefold()))]
    # "(UTC) Dublin, Edinburgh" has a summer.
    names.sort(key=lambda name: name.startswith("Etc/") or "/" not in name)
    return ZoneInfo(names[0]) if names else None


def plain(component: Component, name: str) -> str:
    written = listed(component.get(name))
    return plain_value(written[0]) if written else ""


def plain_value(value: Any) -> str:
    """The value as text, without what a person would not see."""
    if value is None:
        return ""
    text = str(value.to_ical().decode() if when(value) else value)
    return "".join(sign for sign in text if sign in "\n\t" or sign.isprintable()).strip()


def listed(value: Any) -> list[Any]:
    """A property that may stand several times, as a list."""
    return [] if value is None else list(value) if isinstance(value, list) else [value]


def number(text: str) -> int:
    # No more than the standard's numbers hold, and a row.
    return min(int(text), 2**31 - 1) if re.fullmatch(r"\d{1,12}", text) else 0


def person(written: Any) -> tuple[str, str]:
    """The name and address of an organizer or an attendee; each empty where it is not said."""
    written = listed(written)
    if not written:
        return "", ""
    params = getattr(written[0], "params", {})
    said = str(written[0]).strip()
    found = ADDRESS.findall(said) or ADDRESS.findall(str(params.get("EMAIL", "")))
    address = found[-1] if found else ""
    # Without a parameter that holds it, the name stands before the address as in a mail.
    name = ",".join(map(str, listed(params.get("CN")))).strip().strip('"') or said.partition("<")[0] * ("<" in said)
    name = re.sub(r"(?i)^mailto:?", "", name).strip(' "')
    return ("" if name == address else name), address


def is_room(written: Any) -> bool:
    return str(getattr(written, "params", {}).get("CUTYPE", "")).upper() in ("RESOURCE", "ROOM")


def link_of(component: Component, location: str, description: str) -> str:
    """Where one clicks to join: what the calendar says is the link, else one of a known service, else a place's own."""
    for name in LINK_FIELDS[:-1]:
        if LINK.fullmatch(plain(component, name)):
            return plain(component, name)
    for text in (location, description):
        if address := link_in(text):
            return address
    for text in (location, plain(component, "URL")):
        if found := LINK.match(text):
            return found[0]
    return ""


def as_json(invitation: Invitation) -> dict[str, Any]:
    """As the command prints it; what is not said is null."""
    return {"method": invitation.method or None, "events": [_event(event) for event in invitation.events]}


def _event(event: Event) -> dict[str, Any]:
    said = {
        "uid": event.uid,
        "start_utc": _utc(event.starts_at),
        "end_utc": _utc(event.ends_at),
        "summary": event.summary,
        "organizer_email": event.organizer_email,
        "organizer_name": event.organizer_name,
        "location": event.location,
        "status": event.status,
    }
    return {name: value or None for name, value in said.items()} | {"sequence": event.sequence}


def _utc(moment: datetime | None) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}" if moment else ""
