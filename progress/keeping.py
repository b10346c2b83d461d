"""Keeps what was worked out for the progress page for as long as nothing that it tells of has changed.

Each worker keeps its own. What it is kept under is read from the database, so that all of them notice a change, by
whichever worker, command or import it was made; nobody is ever shown what was kept for somebody else.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from threading import Lock

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


@dataclass(frozen=True, slots=True)
class Closed:
    """The facts of all shelves but the open ones, and how often each had been written when they were read."""

    facts: Facts | None
    written: Mapping[int, int]
    open: frozenset[int]


class People(dict[tuple, Closed]):
    """Of whom facts were looked at last."""

    lock = Lock()

    def keep(self, key: tuple, closed: Closed) -> None:
        with self.lock:
            self.pop(key, None)
            self[key] = closed
            while len(self) > MOST_PEOPLE:
                del self[next(iter(self))]


people = People()


def kept_facts(user, today: date, read: Callable[[Shelves], Facts]) -> Facts:
    """The facts of the whole search up to today, of which `read` gives those of some shelves.

    Most of a long search lies still: only the few shelves that are written on are read at each look.
    """
    # Read before any row, as above.
    shelves = Revision.objects.filter(owner=user).exclude(shelf=Revision.NO_APPLICATION)
    written = dict(shelves.values_list("shelf", "number"))
    key = (user.pk, today, user.zone)
    closed = people.get(key)
    changed = {shelf for shelf, number in written.items() if closed and closed.written.get(shelf) != number}
    if closed is None or not changed <= closed.open:
        opened = opened_by(changed, written)
        rest = read(Shelves(opened, only=False)) if written.keys() - opened else None
        closed = Closed(rest, written, opened)
        people.keep(key, closed)
    facts = read(Shelves(closed.open, only=True))
    return closed.facts + facts if closed.facts else facts


def opened_by(changed: set[int], written: Mapping[int, int]) -> frozenset[int]:
    """The shelves that are likely to be written next: those just written, if they are few, and the newest."""
    newest = {max(written)} if written else set()
    return frozenset(changed | newest if len(changed) < MOST_OPEN else newest)
