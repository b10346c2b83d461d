"""The first few rows of each kind and how many there are, in one query."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from django.db.models import BooleanField, Case, Count, F, QuerySet, Subquery, Value, When, Window
from django.db.models.functions import Coalesce, RowNumber

NONE = Value(None, output_field=BooleanField())


@dataclass(frozen=True, slots=True)
class FirstFew:
    """The first rows of each kind, and how many there are of each."""

    rows: list[Any] = field(default_factory=list)

    def of(self, kind: Any) -> list[Any]:
        return [row for row in self.rows if row.of_kind == kind]

    def total(self, kind: Any) -> int:
        return next((row.of_total for row in self.rows if row.of_kind == kind), 0)


def first_few(rows: QuerySet, few: int, order: list[Any], kind: Any = None) -> QuerySet:
    """The rows of a `FirstFew`. `kind` is a condition that parts them in two; without it they are all of kind None."""
    # Not the bare condition: of what is absent it would be neither true nor false.
    rows = rows.annotate(of_kind=Case(When(kind, then=True), default=False) if kind is not None else NONE)
    parted = [F("of_kind")] if kind is not None else None
    rows = rows.annotate(
        of_total=Window(Count("pk"), partition_by=parted), nth=Window(RowNumber(), partition_by=parted, order_by=order)
    )
    return rows.filter(nth__lte=few).order_by("nth")


def number_of(rows: QuerySet) -> Coalesce:
    """How many rows of the person there are, as a part of another query."""
    return Coalesce(Subquery(rows.order_by().values("owner").annotate(n=Count("pk")).values("n")), 0)
