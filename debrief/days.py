"""Days in a person's own zone, read as numbers, so that thousands of rows need no conversion each.

A day is known by its proleptic number (`date.toordinal`), a moment by its seconds since 1970.
"""

from __future__ import annotations

from datetime import datetime, tzinfo
from typing import Any

from django.db.models import BigIntegerField, FloatField, Func, IntegerField


class Number(Func):
    """Comes as a number from the database, and is not made one once more: in many rows that is dear."""

    def get_db_converters(self, connection):
        return []


class Real(Number):
    """A decimal column as a plain number."""

    template = "CAST(%(expressions)s AS double precision)"
    output_field = FloatField()


class DayNumber(Number):
    """The number of a date column's day."""

    output_field = IntegerField()

    def as_sqlite(self, compiler, connection, **extra: Any):
        # A Julian day begins at noon; the first of January of the year 1 has the number 1.
        return self.as_sql(
            compiler, connection, template="CAST(julianday(%(expressions)s) - 1721424.5 AS INTEGER)", **extra
        )

    def as_postgresql(self, compiler, connection, **extra: Any):
        return self.as_sql(compiler, connection, template="(%(expressions)s - DATE '0001-01-01' + 1)", **extra)


class Seconds(Number):
    """A moment column as whole seconds since 1970."""

    output_field = BigIntegerField()

    def as_sqlite(self, compiler, connection, **extra: Any):
        # The fraction is cut off first: it would be rounded, and the last instant of a day become the next one.
        template = "CAST(strftime('%%%%s', substr(%(expressions)s, 1, 19)) AS INTEGER)"
        return self.as_sql(compiler, connection, template=template, **extra)

    def as_postgresql(self, compiler, connection, **extra: Any):
        return self.as_sql(compiler, connection, template="FLOOR(EXTRACT(EPOCH FROM %(expressions)s))::bigint", **extra)


def day_number(seconds: int, zone: tzinfo) -> int:
    """The number of the calendar day that a moment falls on in a zone."""
    return datetime.fromtimestamp(seconds, zone).toordinal()
