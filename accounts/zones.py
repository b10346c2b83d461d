"""The time zones that a person can choose, by continent."""

from __future__ import annotations

from functools import cache
from zoneinfo import available_timezones

# The areas of the IANA database that hold places; the rest are old names and fixed offsets.
AREAS = ("Africa", "America", "Antarctica", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")


@cache
def known_zones() -> frozenset[str]:
    """Reading the database takes some milliseconds, so it is read once."""
    return frozenset(available_timezones())


@cache
def places() -> dict[str, list[tuple[str, str]]]:
    """By continent: (zone, what the place is called)."""
    groups: dict[str, list[tuple[str, str]]] = {area: [] for area in AREAS}
    for zone in sorted(known_zones()):
        area, _, place = zone.partition("/")
        if area in groups:
            groups[area].append((zone, place.replace("_", " ").replace("/", ", ")))
    return groups


def zone_choices(present: str) -> list[tuple[str, list[tuple[str, str]]]]:
    """Grouped for a select. The present zone is always among them, although it may be an old name."""
    elsewhere = {"UTC"} if present.partition("/")[0] in AREAS else {"UTC", present}
    return [("Everywhere", [(zone, zone) for zone in sorted(elsewhere)]), *places().items()]
