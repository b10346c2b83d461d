"""One state of the database for a reading that takes its time, while others go on writing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection

from debrief.apart import PERSON, speaking_for


@contextmanager
def snapshot(owner) -> Iterator[None]:
    """All that is read within is of one moment and one person, and nobody who writes has to wait for it.

    Not `atomic`: on SQLite that would take the lock for writing, for as long as somebody's line is slow.
    """
    if connection.in_atomic_block:
        with speaking_for(owner):
            yield
        return
    is_postgresql = connection.vendor == "postgresql"
    with connection.cursor() as cursor:
        cursor.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" if is_postgresql else "BEGIN DEFERRED")
        # Both databases take the moment from the first reading, not from the beginning.
        if is_postgresql:
            # The request is over, and with it the transaction that spoke for its person.
            cursor.execute("SELECT set_config(%s, %s, true)", [PERSON, str(owner.pk)])
        else:
            cursor.execute("SELECT 1 FROM django_migrations LIMIT 1")
    try:
        yield
    finally:
        with connection.cursor() as cursor:
            cursor.execute("ROLLBACK")
