"""Keeps the finished text of the progress page, for as long as nothing that it tells of has changed.

Each worker keeps its own. What it is kept under is read from the database, so that all of them notice a change, by
whichever worker, command or import it was made; nobody is ever shown what was kept for somebody else.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from django.core.cache import caches
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from accounts.models import Revision


def kept_report(user, today: date, period: tuple[date | None, date | None], write: Callable[[], str]) -> SafeString:
    """What `write` gives, or gave before for the same person, rows, day, settings, period and language."""
    # Read before any figure: what is written meanwhile belongs to the next number, so an old text never goes by it.
    number = Revision.objects.filter(owner=user).values_list("number", flat=True).first()
    supposed = (user.supposed_share, user.supposed_days)
    key = "|".join(map(str, (user.pk, number, today, user.zone, *supposed, *period, get_language())))
    kept = caches["reports"].get(key) if number is not None else None
    if kept is None:
        kept = write()
        if number is not None:
            caches["reports"].set(key, kept)
    return mark_safe(kept)  # noqa: S308  It is a template's own.
