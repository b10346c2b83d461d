"""Queries that are written once and then only asked.

Django takes some milliseconds to turn a large queryset into SQL, often longer than the database takes to answer it.
From one request to the next the query of a page differs in a few values only, so each process writes it once. The same
holds of the statement that puts in a row, and that would be written while others wait for their turn to write.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from copy import copy
from datetime import date, timedelta, tzinfo
from functools import cache, lru_cache, wraps
from typing import Any

from django.db import DEFAULT_DB_ALIAS, connections, models
from django.db.models import Expression, Field, Model, QuerySet
from django.db.models.constants import OnConflict
from django.db.models.sql import InsertQuery
from django.utils import timezone

# The kinds of values: a key of a row, a calendar day, a moment.
KEY, DAY, MOMENT = models.BigIntegerField(), models.DateField(), models.DateTimeField()
# No row has a key beyond 64 bits, which SQLite would not take.
BEYOND_KEYS = 2**63
# A day or a moment, as SQLite is given it.
LIKE_A_DAY = re.compile(r"\d{4}-\d\d-\d\d")
# So many of a query are kept: one for each set of the arguments that are not open.
MOST_VARIANTS = 128


class Open(Expression):
    """A value that is given when the query is asked. One that is a day or a moment may be moved by a timedelta."""

    def __init__(self, name: str, field: models.Field, moved: timedelta | None = None) -> None:
        super().__init__(output_field=field)
        self.name, self.moved = name, moved

    def __add__(self, moved: timedelta) -> Open:  # type: ignore[override]
        return Open(self.name, self.output_field, (self.moved or timedelta()) + moved)

    def __sub__(self, moved: timedelta) -> Open:  # type: ignore[override]
        return self + -moved

    def as_sql(self, compiler, connection):
        return "%s", [self]

    def given(self, values: dict[str, Any], connection) -> Any:
        value = values[self.name]
        return self.output_field.get_db_prep_value(value + self.moved if self.moved else value, connection)


class _Anywhere(tzinfo):
    """Stands for the zone of whoever asks while a query is written."""

    def __str__(self) -> str:
        return "Debrief/Anywhere"

    def utcoffset(self, moment: Any) -> timedelta:
        raise TypeError("A query that is written once may ask for days of the person's zone, but not work out any.")

    dst = utcoffset

    def tzname(self, moment: Any) -> None:
        return None


ANYWHERE = _Anywhere()


def attach(row: models.Model, **children: list[Any]) -> None:
    """From then on `row.<name>.all()` are these rows, and ask for nothing. The rows do not know the way back."""
    row._prefetched_objects_cache = getattr(row, "_prefetched_objects_cache", {})
    for name, rows in children.items():
        found = getattr(row, name).all()
        found._result_cache, found._prefetch_done = rows, True
        row._prefetched_objects_cache[name] = found


def written_once(**fields: models.Field) -> Callable[[Callable[..., QuerySet]], Callable[..., list[Any]]]:
    """Makes of a function that gives a queryset one that gives its rows.

    The arguments named here are open: the function gets an `Open` for each, so that it cannot look at their values.
    Any other argument is a constant of the query, which is written anew for each; it must have few values. The current
    zone is that of whoever asks. Nothing else may be read while the queryset is made: no clock, and no rows.
    """

    def decorate(make: Callable[..., QuerySet]) -> Callable[..., list[Any]]:
        @lru_cache(MOST_VARIANTS)
        def write(vendor: str, constants: tuple[tuple[str, Any], ...]):
            openings = {name: Open(name, field) for name, field in fields.items()}
            with timezone.override(ANYWHERE):
                rows = make(**openings, **dict(constants))
                if rows._prefetch_related_lookups:
                    raise TypeError(f"{make.__name__} prefetches: what follows the rows is written by others.")
                compiler = rows.query.get_compiler(rows.db)
                sql, params = compiler.as_sql()
            # It belongs to this thread; each that asks brings its own.
            del compiler.connection
            if worked_out := [param for param in params if isinstance(param, date) or LIKE_A_DAY.match(str(param))]:
                raise TypeError(f"{make.__name__} read a clock while it was written: {worked_out}")
            return rows, compiler, sql, params

        @wraps(make)
        def ask(**values: Any) -> list[Any]:
            if any(field is KEY and not -BEYOND_KEYS <= values[name] < BEYOND_KEYS for name, field in fields.items()):
                return []
            constants = tuple(sorted((name, value) for name, value in values.items() if name not in fields))
            connection = connections["default"]
            rows, written, sql, params = write(connection.vendor, constants)
            zone = timezone.get_current_timezone_name()
            answers = [
                param.given(values, connection) if type(param) is Open else zone if param == str(ANYWHERE) else param
                for param in params
            ]
            compiler = copy(written)
            compiler.connection, compiler.as_sql = connection, lambda *_, **__: (sql, answers)
            rows = rows.all()
            rows.query.get_compiler = lambda *_, **__: compiler
            return list(rows)

        return ask

    return decorate


@cache
def _insertion(
    model: type[Model], using: str, fields: tuple[Field, ...], returning: tuple[Field, ...], unless: OnConflict | None
) -> str:
    # Of a row without anything in it: the columns are the same, and each value has its place.
    query = InsertQuery(model, on_conflict=unless)
    query.insert_values(fields, [model()])
    compiler = query.get_compiler(using)
    compiler.returning_fields = returning
    ((sql, _),) = compiler.as_sql()
    return sql


def insert(
    row: Model,
    model: type[Model],
    using: str,
    fields: list[Field],
    returning: list[Field],
    unless: OnConflict | None = None,
) -> list | None:
    """Puts in a row, and gives back its key as Django's `_do_insert` does; None where that must do it itself."""
    # More to give back than the key: there are values that the database works out.
    if returning not in ([], [model._meta.pk]) or any(hasattr(field, "get_placeholder_sql") for field in fields):
        return None
    connection = connections[using]
    sql = _insertion(model, using, tuple(fields), tuple(returning), unless)
    values = [field.get_db_prep_save(field.pre_save(row, add=True), connection) for field in fields]
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return cursor.fetchall() if returning else []


def insert_new(row: Model, *, unless_there: bool = False) -> bool:
    """Puts in a new row and does nothing besides, in half the time of `save`: what one of its own does is left out.

    What it points to is stored already. Says whether it did: `unless_there`, not where a row is there that this one
    must not equal.
    """
    meta = row._meta
    # The database gives the key, unless the row has brought one.
    fields = [field for field in meta.local_concrete_fields if row.pk is not None or field is not meta.auto_field]
    unless = OnConflict.IGNORE if unless_there else None
    if found := insert(row, type(row), DEFAULT_DB_ALIAS, fields, [meta.pk], unless):
        ((row.pk,),) = found
        row._state.adding, row._state.db = False, DEFAULT_DB_ALIAS
    return bool(found)
