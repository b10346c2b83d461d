"""Whole columns of many rows, each read as one text. That is some four times faster than reading the rows one by one.

For keys, numbers, days and our own words only: what a person typed may hold the comma that parts the values.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Aggregate, CharField, QuerySet, TextField, Value


class Column(Aggregate):
    """All values in one text, parted by commas; empty where there is none."""

    output_field = TextField()

    def as_sqlite(self, compiler, connection, **extra: Any):
        return self.as_sql(compiler, connection, template="GROUP_CONCAT(COALESCE(%(expressions)s, ''))", **extra)

    def as_postgresql(self, compiler, connection, **extra: Any):
        template = "STRING_AGG(COALESCE(CAST(%(expressions)s AS text), ''), ',')"
        return self.as_sql(compiler, connection, template=template, **extra)


@dataclass(frozen=True, slots=True)
class Part:
    """Rows of one person, and the columns that are wanted of them: names, or expressions."""

    rows: QuerySet
    columns: tuple[Any, ...]


def read_columns(parts: Mapping[str, Part]) -> dict[str, list[list[str]]]:
    """The columns of each part, all in one query. The rows are in no order, but the same in every column of a part."""
    most = max(len(part.columns) for part in parts.values())
    first, *others = (_texts(name, part, most) for name, part in parts.items())
    found = {name: texts for name, *texts in first.union(*others, all=True).order_by()}
    return {
        name: [text.split(",") for text in found[name][: len(part.columns)]]
        if name in found
        else [[] for _ in part.columns]
        for name, part in parts.items()
    }


def _texts(name: str, part: Part, most: int) -> QuerySet:
    """One row: the name and so many texts. Grouped by the owner, who is one, so that a query may hold many of them."""
    empty = [Value("", TextField())] * (most - len(part.columns))
    named = {f"c{place}": column for place, column in enumerate([*map(Column, part.columns), *empty])}
    rows = part.rows.order_by().values("owner").annotate(part=Value(name, CharField()), **named)
    return rows.values_list("part", *named)
