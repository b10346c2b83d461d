"""Days as the pages say them."""

from __future__ import annotations

from datetime import date


def in_words(day: date, today: date) -> str:
    """ "today", "tomorrow", "yesterday", "13 Oct", or "13 Oct 2025" in another year."""
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}.get((day - today).days)
    if near:
        return near
    return f"{day.day} {day:%b}" if day.year == today.year else f"{day.day} {day:%b %Y}"


def on_day(day: date, today: date) -> str:
    """ "today", "yesterday" or "on 13 Oct", to follow what was done."""
    words = in_words(day, today)
    return f"on {words}" if words[0].isdigit() else words


def in_days(number: int) -> str:
    """ "1 day", "24 days"."""
    return f"{number} day" if number == 1 else f"{number} days"
