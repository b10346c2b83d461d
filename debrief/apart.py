"""Whom the database is asked for: what the policies of accounts/policies.py hold each query against on PostgreSQL.

Nothing here does anything on SQLite, where a transaction around a page would take the lock for writing.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from django.conf import settings
from django.db import connection, transaction

PERSON, MAINTENANCE = "debrief.person", "debrief.maintenance"


@contextmanager
def speaking_for(person, *, alone: bool = False) -> Iterator[None]:
    """A transaction in which PostgreSQL shows and takes the rows of one person only.

    A signed-in request has it from its middleware. All else that reads or writes owned rows opens it itself: what a
    token lets in, commands, tasks, and a file that is still being sent when the request is over.
    `alone` is for who will write: it waits for whoever writes for the same person, before either holds a row.
    """
    if connection.vendor != "postgresql":
        yield
        return
    is_within, before = connection.in_atomic_block, getattr(connection, "speaks_for", "")
    with transaction.atomic():
        _say(str(person.pk), alone=alone)
        try:
            yield
        finally:
            connection.speaks_for = before
        # A rollback takes the person back by itself, and so does the end of the transaction.
        if is_within and not connection.needs_rollback:
            _say(before)


def _say(person: str, *, alone: bool = False) -> None:
    lock = ", pg_advisory_xact_lock(%s)" if alone else ""
    # Of a person with a long search some queries look dear enough to be compiled, which takes longer than to ask them.
    told = f"set_config('{PERSON}', %s, true), set_config('jit', 'off', true)"
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {told}{lock}", [person, person][: 1 + alone])
    connection.speaks_for = person


@contextmanager
def maintaining() -> Iterator[None]:
    """Everybody's rows, for a command about the whole database: on a connection of the role that owns the tables."""
    bound = connection.settings_dict
    option = f"-c {MAINTENANCE}=on"
    if connection.vendor != "postgresql" or option in bound["OPTIONS"].get("options", ""):
        yield
        return
    connection.close()
    options = f"{bound['OPTIONS'].get('options', '')} {option}".strip()
    connection.settings_dict = bound | settings.MAINTENANCE | {"OPTIONS": bound["OPTIONS"] | {"options": options}}
    try:
        yield
    finally:
        connection.close()
        connection.settings_dict = bound
