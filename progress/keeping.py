"""Keeps what was worked out for the progress page for as long as nothing that it tells of has changed.

Each worker keeps its own. What it is kept under is read from the database, so that all of them notice a change, by
whichever worker, command or import it was made; nobody is ever shown what was kept for somebody else.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from threading import Lock
from typing import Any

from django.core.cache import caches
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from accounts.models import Revision
from progress.facts import Facts

# So many shelves of a person are read at every look, and the facts of the others kept for so many people.
MOST_OPEN, MOST_PEOPLE = 8, 16


def kept_report(user, today: date, period: tuple[date | None, date | None], write: Callable[[], str]) -> SafeString:
    """What `write` gives, or gave before for the same person, rows, day, settings, period and language."""
    # Read before any figure: what is written meanwhile belongs to the next number, so an old text never goes by it.
    number = Revision.objects.filter(owner=user).total().first()
    supposed = (user.supposed_share, user.supposed_days)
    key = "|".join(map(str, (user.pk, number, today, user.zone, *supposed, *period, get_language())))
    kept = caches["reports"].get(key) if number is not None else None
    if kept is None:
        kept = write()
        if number is not None:
            caches["reports"].set(key, kept)
    return mark_safe(kept)  # noqa: S308  It is a template's own.


@dataclass(frozen=True, slots=True)
class Shelves:
    """The applications on `only` these shelves, or on all but these (see `Revision`)."""

    numbers: frozenset[int]
    only: bool

    @property
    def padded(self) -> list[int]:
        """As many as a query takes; what is on no shelf is asked for by none."""
        return [*self.numbers, *[Revision.NO_APPLICATION] * (MOST_OPEN - len(self.numbers))]

    @property
    def reach(self) -> tuple[int, int]:
        """The least and the greatest key that an application on one of them may have."""
        first, last = min(self.numbers, default=0), max(self.numbers, default=0)
        return first * Revision.SHELF_HOLDS, (last + 1) * Revision.SHELF_HOLDS - 1


@dataclass(frozen=True, slots=True)
class Closed:
    """The facts of all shelves but the open ones, and how often each had been written when they were read."""

    facts: Facts | None
    written: Mapping[int, int]
    open: frozenset[int]


class Afresh:
    """Does a work with what it is given."""

    def __call__[**Given, Found](
        self, work: Callable[Given, Found], *given: Given.args, **named: Given.kwargs
    ) -> Found:
        return work(*given, **named)


AFRESH = Afresh()


class Again(Afresh):
    """Gives what a work gave the last time for as long as it is given the same.

    A work is known by its function and by the first that it is given, where that is a name.
    """

    def __init__(self) -> None:
        self.last: dict[tuple[Callable, str], tuple[tuple, Any]] = {}

    def __call__[**Given, Found](
        self, work: Callable[Given, Found], *given: Given.args, **named: Given.kwargs
    ) -> Found:
        key = work, given[0] if given and isinstance(given[0], str) else ""
        last = self.last.get(key)
        if last is None or last[0] != (given, named):
            # As one, since two looks may be worked out at the same time.
            last = self.last[key] = (given, named), work(*given, **named)
        return last[1]


@dataclass(slots=True)
class Person:
    """What is kept of one person, day, zone and language."""

    closed: Closed | None = None
    again: Again = field(default_factory=Again)


class People(dict[tuple, Person]):
    """Who looked last."""

    lock = Lock()

    def of(self, user, today: date) -> Person:
        key = (user.pk, today, user.zone, get_language())
        with self.lock:
            self[key] = found = self.pop(key, None) or Person()
            while len(self) > MOST_PEOPLE:
                del self[next(iter(self))]
        return found


people = People()


def kept_facts(user, today: date, read: Callable[[Shelves], Facts]) -> Facts:
    """The facts of the whole search up to today, of which `read` gives those of some shelves.

    Most of a long search lies still: only the few shelves that are written on are read at each look.
    """
    # Read before any row, as above.
    shelves = Revision.objects.filter(owner=user).exclude(shelf=Revision.NO_APPLICATION)
    written = dict(shelves.values_list("shelf", "number"))
    person = people.of(user, today)
    closed = person.closed
    changed = {shelf for shelf, number in written.items() if closed and closed.written.get(shelf) != number}
    if closed is None or not changed <= closed.open:
        opened = opened_by(changed, written)
        rest = read(Shelves(opened, only=False)) if written.keys() - opened else None
        person.closed = closed = Closed(rest, written, opened)
    facts = read(Shelves(closed.open, only=True))
    return closed.facts + facts if closed.facts else facts


def opened_by(changed: set[int], written: Mapping[int, int]) -> frozenset[int]:
    """The shelves that are likely to be written next: those just written, if they are few, and the newest."""
    newest = {max(written)} if written else set()
    return frozenset(changed | newest if len(changed) < MOST_OPEN else newest)
