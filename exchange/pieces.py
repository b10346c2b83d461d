"""Long work in pieces: while one is written, others wait for it no longer than for a page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import batched
from time import sleep
from typing import Any

from django.db import connection, transaction

from debrief.apart import speaking_for

PIECE = 200
# For those who wait for SQLite: in a transaction they look every millisecond (debrief/sqlite3/base.py), but a single
# statement outside of one is tried again after up to a tenth of a second. With a tenth of this it waits for seconds.
BREATH = 0.05


def unheard(rows: int = 1) -> None:
    """What a step is told where nobody waits for it."""


@contextmanager
def alone(owner) -> Iterator[None]:
    """One piece: a transaction in which nobody else writes for this person."""
    with speaking_for(owner, alone=True), transaction.atomic():
        yield


def in_pieces[Row](
    owner, rows: Iterable[Row], write: Callable[[tuple[Row, ...]], Any], step: Callable[[int], None] = unheard
) -> None:
    """Writes some rows at a time, and says after each piece how many those were.

    Within a transaction all of it is one piece, whoever waits.
    """
    for some in batched(rows, PIECE):
        with alone(owner):
            write(some)
        step(len(some))
        breathe()


def breathe() -> None:
    """Lets others write between two pieces."""
    if not connection.in_atomic_block:
        sleep(BREATH)
