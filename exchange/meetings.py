"""Addresses in a mail or an invitation under which people meet, or under which one chooses when to.

Told from their neighbours by host and path: a mail about a meeting also links to help, to numbers for dialling in, and
to where one cancels it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from urllib.parse import parse_qs, urlsplit

# What stands around an address in running text, in Markdown and in HTML.
APART = re.compile(r"[\s<>\"()\[\]|]+")
ADDRESS = re.compile(r"(?:^|https?://)([\w-][\w.-]*\.[a-z]+/.*[\w/=&#%$~+-])", re.I)
# No letter has more of them.
MOST_LINKS = 500
# By the end of the host, how the path of a meeting begins.
MEETINGS = {
    "zoom.us": r"/(j|my|s|w|wc|meeting/register)/\w",
    "zoomgov.com": r"/(j|my|s|w|wc)/\w",
    "teams.microsoft.com": r"/(l/(?!app|channel|chat|entity|team)|meet/)",
    "teams.live.com": r"/(meet|l/meetup-join)/",
    "teams.cloud.microsoft": r"/(l/meetup-join|meet)/",
    "meet.google.com": r"/(?!tel/|landing)\w",
    "webex.com": r"/(meet|join|\w+/j\.php|\w+/e\.php|wbxmjs|webappng)",
    "whereby.com": r"/(?!information|blog|user)\w",
    "chime.aws": r"/\w",
    "gotomeeting.com": r"/(join/)?\d",
    "goto.com": r"/\d",
    "gotomeet.me": r"/\w",
    "meet.jit.si": r"/\w",
    "8x8.vc": r"/\w",
    "join.skype.com": r"/\w",
    "bluejeans.com": r"/\d",
    "ringcentral.com": r"/(j|join)/\w",
    "daily.co": r"/\w",
    "livestorm.co": r"/p/\w",
    "calendly.com": r"/events/[\w-]+/\w",
    "app.hirevue.com": r"/(meeting|live)",
    "coderpad.io": r"/\w{6,}",
    "codesignal.com": r"/interview",
    "karat.io": r"/interview",
}
BOOKINGS = {
    "calendly.com": r"/(?!events/|users/|app/)\w",
    "cal.com": r"/\w",
    "savvycal.com": r"/\w",
    "doodle.com": r"/(poll|meeting|bp|group-poll|sign-up-sheet)",
    "calendar.app.google": r"/\w",
    "calendar.google.com": r"/calendar/(u/\d/)?appointments",
    "outlook.office365.com": r"/(owa/calendar|book|bookwithme)/",
    "outlook.office.com": r"/(book|bookwithme|bookings)/",
    "bookings.cloud.microsoft": r"/\w",
    "meetings.hubspot.com": r"/\w",
    "goodtime.io": r"/\w",
    "youcanbook.me": r"/?",
    "zcal.co": r"/\w",
    "tidycal.com": r"/\w",
    "meetergo.com": r"/\w",
    "koalendar.com": r"/e/",
    "appointlet.com": r"/\w",
    "chilipiper.com": r"/\w",
    "cronofy.com": r"/\w",
}
# Whoever clicks there does something else.
OTHERWISE = re.compile(
    r"cancel|reschedul|unsubscribe|opt-?out|privacy|/(test|support|download|help|legal|terms)\b", re.I
)
# Hosts that know an address by another one: the programs that guard a mailbox, and search engines.
WRAPPED = re.compile(r"(?:safelinks\.protection\.outlook\.com|(?:^|\.)google\.[a-z.]{2,6})$")
URLDEFENSE = re.compile(r"https://urldefense\.(?:com|proofpoint\.com)/v3/__(.+?)__;")


def link_in(text: str) -> str:
    """The first address in a text under which people meet; empty where there is none."""
    return next(filter(is_meeting, links_in(text)), "")


def booking_in(text: str) -> str:
    """The first address in a text under which one chooses when to meet."""
    return next((link for link in links_in(text) if is_among(BOOKINGS, link)), "")


def is_meeting(link: str) -> bool:
    return is_among(MEETINGS, link)


def is_among(places: dict[str, str], link: str) -> bool:
    try:
        parts = urlsplit(link)
    except ValueError:
        return False
    host = parts.hostname or ""
    known = (path for end, path in places.items() if host == end or host.endswith(f".{end}"))
    is_web = parts.scheme in ("http", "https")
    return is_web and any(re.match(path, parts.path) for path in known) and not OTHERWISE.search(parts.path)


def links_in(text: str) -> Iterator[str]:
    """The addresses of a text, without what guards a mailbox around them. They need no https:// to be known."""
    found = filter(None, map(ADDRESS.search, APART.split(text)))
    return (unwrapped(f"https://{address[1]}") for address in islice(found, MOST_LINKS))


def unwrapped(link: str) -> str:
    if found := URLDEFENSE.match(link):
        return found[1]
    try:
        parts = urlsplit(link)
        inner = parse_qs(parts.query, max_num_fields=50) if WRAPPED.search(parts.hostname or "") else {}
    except ValueError:
        return link
    return (inner.get("url") or inner.get("q") or [link])[0]
