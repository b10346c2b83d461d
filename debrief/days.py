"""Days in a person's own zone, read as numbers, so that thousands of rows need no conversion each.

A day is known by its proleptic number (`date.toordinal`), a moment by its seconds since 1970.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta, tzinfo
from typing import Any

from django.db.models import BigIntegerField, Func, IntegerField

DAY, EPOCH = 24 * 60 * 60, date(1970, 1, 1).toordinal()


class Number(Func):
    """Comes as a number from the database, and is not made one once more: in many rows that is dear."""

    def get_db_converters(self, connection):
        return []


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


class Numbers(dict[str, int]):
    """The number of each day by its text, as 2026-11-09, worked out once a day."""

    def __missing__(self, day: str) -> int:
        self[day] = date.fromisoformat(day).toordinal()
        return self[day]


class DayNumbers:
    """`day_number` for thousands of moments: the zone is asked once for each day of Greenwich."""

    def __init__(self, zone: tzinfo) -> None:
        self.zone, self.shifts = zone, Shifts(zone)

    def __call__(self, moments: Iterable[int]) -> list[int]:
        shifts = self.shifts
        return [
            day_number(seconds, self.zone)
            if (shift := shifts[seconds // DAY]) is None
            else (seconds + shift) // DAY + EPOCH
            for seconds in moments
        ]


class Shifts(dict[int, int | None]):
    """By how many seconds the clock of a zone is ahead of Greenwich on a day there, counted from 1970.

    None on a day on which the clock is changed: there each moment is asked for.
    """

    def __init__(self, zone: tzinfo) -> None:
        self.zone = zone

    def __missing__(self, day: int) -> int | None:
        first, last = (datetime.fromtimestamp(at, self.zone).utcoffset() for at in (day * DAY, day * DAY + DAY - 1))
        self[day] = first // timedelta(seconds=1) if first is not None and first == last else None
        return self[day]
