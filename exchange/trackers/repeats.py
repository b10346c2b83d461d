"""Which rows of a file tell of the same application."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from .clauses import ORDER
from .folded import plain
from .joining import names_of

if TYPE_CHECKING:
    from .rows import Row

# What an address carries for those who count, not for those who look for the page.
TRACKING = re.compile(
    r"^(?:utm_.*|gclid|fbclid|mc_[ce]id|ref|refid|trk|tracking_?id|trackingid|src|source|origin|from|gh_src|lever-.*|_ga|eid|lipi)$",
    re.I,
)
# Of what rows add to the first one, so many things and letters are kept: nobody lists a job more often.
MOST_ADDED, MOST_NOTES = 300, 50_000
LINKEDIN = re.compile(r"linkedin\.com/.*?(?:jobs/view/(?:[^/?]*-)?(\d{6,})|currentJobId=(\d{6,}))")


def normal_url(url: str) -> str:
    """An address by which the same page is the same: without scheme, "www.", tracking, fragment and final slash."""
    if found := LINKEDIN.search(url):
        return f"linkedin.com/jobs/view/{found[1] or found[2]}"
    try:
        parts = urlsplit(url.strip() if "//" in url else f"//{url.strip()}")
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return url.strip()
    kept = sorted((key, value) for key, value in parse_qsl(parts.query) if not TRACKING.match(key))
    path = re.sub(r"/(?:apply|application)/?$", "", parts.path).rstrip("/")
    return host + path + (f"?{urlencode(kept)}" if kept else "")


def is_of_one_job(url: str) -> bool:
    """Whether a normalised address leads to one job, and not to a page of many: it holds a number or a long name."""
    _, _, rest = url.partition("/")
    return bool(re.search(r"\d{2,}|[0-9a-f]{8}-[0-9a-f]{4}|\w+-\w+-\w+", rest)) or "?" in url


def same_job(row: Row) -> tuple:
    """Company, title and day together: the second of the two ways in which rows are the same."""
    return plain(row.company), plain(row.title), row.applied_on or row.saved_on, row.date_warning


def mark_repeats(rows: Sequence[Row]) -> list[Row]:
    """The rows with those skipped that repeat one before them; of what differs the first one keeps a note."""
    kept: list[Row] = []
    by_url: dict[tuple[str, str], int] = {}
    by_job: dict[tuple, int] = {}
    unsent: dict[tuple[str, str], int] = {}
    for row in rows:
        place = None
        url = normal_url(row.url) if row.url else ""
        url_key = (url, "" if is_of_one_job(url) else plain(row.title))
        if not row.skipped:
            if url:
                place = by_url.get(url_key)
                if place is not None and plain(kept[place].company) != plain(row.company):
                    place = None
            if place is None and row.company and row.title:
                other = by_job.get(same_job(row))
                if other is None and not row.applied_on and (same := unsent.get(names_of(row))) is not None:
                    # One list may leave out when a job was noted; of two such days each is of its own.
                    is_other = kept[same].table != row.table
                    other = same if is_other and not (kept[same].saved_on and row.saved_on) else None
                same_page = other is not None and (not url or not kept[other].url or normal_url(kept[other].url) == url)
                place = other if same_page else None
        if place is None:
            if not row.skipped:
                if url:
                    by_url.setdefault(url_key, len(kept))
                if row.company and row.title:
                    by_job.setdefault(same_job(row), len(kept))
                    if not row.applied_on and not row.is_day_unclear:
                        unsent.setdefault(names_of(row), len(kept))
            kept.append(row)
            continue
        first = kept[place]
        kept[place] = merge(first, row)
        kept.append(replace(row, skipped=f"The same as {where(first, row)}."))
    return kept


def where(first: Row, row: Row) -> str:
    return f"row {first.number}" + (f" of {first.table}" if first.table != row.table else "")


def has_gone_on(kept: Row, sent: Row) -> bool:
    """Whether what was saved, and is listed so still, was sent; after an end it may be to be sent again."""
    is_only_listed = not kept.status_raw and bool(sent.status)
    return kept.status == "saved" != sent.status and (is_only_listed or sent.status in ORDER)


def standing(row: Row) -> dict[str, Any]:
    """What a row says of where it stands and since when."""
    names = ("status", "status_raw", "status_warning", "applied_on", "date_warning", "is_day_unclear", "steps")
    return {name: getattr(row, name) for name in names}


def merge(first: Row, again: Row) -> Row:
    """What the second says and the first does not; where they stand at different stages neither is believed."""
    names = (
        "location",
        "salary",
        "source",
        "work_mode",
        "referral",
        "resume",
        "posting",
        "url",
    )
    filled = {name: getattr(first, name) or getattr(again, name) for name in names}
    known = set(first.extras)
    extras = [extra for extra in again.extras if extra not in known]
    for name in (*names, "title", "status_raw"):
        mine, theirs = getattr(first, name), getattr(again, name)
        if theirs and mine and theirs != mine:
            extras.append((f"Row {again.number}, {name.replace('_raw', '').replace('_', ' ')}", theirs))
    if again.applied_on and again.applied_on != first.applied_on:
        extras.append((f"Row {again.number}, applied", again.applied_on.isoformat()))
    is_known = len(first.notes) > MOST_NOTES or again.notes in first.notes
    notes = first.notes if is_known else f"{first.notes}\n{again.notes}".strip()
    people = tuple(dict.fromkeys((*first.people, *again.people)))[:MOST_ADDED]
    if has_gone_on(first, again):
        first = replace(first, **standing(again))
    elif not has_gone_on(again, first) and first.status and again.status and first.status != again.status:
        doubt = f"It is said to be {first.status} and, in row {again.number}, {again.status}."
        first = replace(first, status="", status_warning=doubt)
    return replace(
        first,
        people=people,
        **filled,
        notes=notes,
        extras=(*first.extras, *extras)[:MOST_ADDED],
        saved_on=first.saved_on or again.saved_on,
    )
