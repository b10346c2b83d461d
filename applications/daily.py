"""What is done once a day (see debrief/work.py)."""

from __future__ import annotations

from django.db import connection, transaction

from applications.models import Application

# Of fewer it would take every table for one that is sooner read whole, also when thousands are imported an hour later.
LEAST_COUNTED = 1_000


def count_rows() -> None:
    """Lets SQLite see how many rows there are of each kind, by which it chooses its way to them. PostgreSQL does so."""
    if connection.vendor != "sqlite" or Application.objects.count() < LEAST_COUNTED:
        return
    with transaction.atomic(), connection.cursor() as cursor:
        # It looks at so many rows of each index, which is enough, and takes some hundredths of a second.
        cursor.execute("PRAGMA analysis_limit = 1000")
        cursor.execute("ANALYZE")
