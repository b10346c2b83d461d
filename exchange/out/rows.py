"""Rows as plain values, the same in an export and in the trash: nothing of a row is lost, and none is guessed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.db import models
from django.db.models import QuerySet

from exchange.out.tables import TABLES, columns, model_of, of_person, parents

Row = dict[str, Any]
# Read from the database at a time, so that a search of any length needs the same memory.
CHUNK = 500


def nothing() -> None:
    """What a step is told where nobody waits for it."""


def plain(value: Any) -> Any:
    """A value of a column as JSON has it; moments keep their microseconds, sums of money their digits."""
    if isinstance(value, date | datetime):
        return value.isoformat()
    return str(value) if isinstance(value, Decimal | UUID) else value


def rows_in(table: str, queryset: QuerySet) -> Iterator[Row]:
    """The rows of a queryset, read as they are asked for."""
    names = [field.name for field in columns(table)]
    for values in queryset.order_by("pk").values_list(*names).iterator(chunk_size=CHUNK):
        yield {name: plain(value) for name, value in zip(names, values, strict=True)}


def tables_of(owner) -> Iterator[tuple[str, Iterator[Row]]]:
    """Every table of a person with its rows, parents before children. Each is to be read before the next."""
    for table in TABLES:
        yield table, rows_in(table, of_person(table, owner))


def rows_of(objects: Iterable[models.Model]) -> dict[str, list[Row]]:
    """These rows and all that is deleted with them, by table: one query a table. Empty tables are left out."""
    wanted: dict[type[models.Model], set[int]] = {}
    for row in objects:
        wanted.setdefault(type(row), set()).add(row.pk)
    found: dict[str, list[Row]] = {}
    keys: dict[str, set[int]] = {}
    for table in TABLES:
        going = models.Q(pk__in=wanted.get(model_of(table), ()))
        for field, parent in parents(table):
            if keys[parent] and field.remote_field.on_delete is models.CASCADE:
                going |= models.Q(**{f"{field.name}__in": keys[parent]})
        rows = list(rows_in(table, QuerySet(model_of(table)).filter(going)))
        keys[table] = {row[columns(table)[0].name] for row in rows}
        if rows:
            found[table] = rows
    return found
