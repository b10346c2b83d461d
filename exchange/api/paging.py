"""A list in parts. A cursor names the last row that was given, so that rows added meanwhile shift nothing."""

from __future__ import annotations

import base64
import binascii
import json
from datetime import UTC, datetime
from typing import Annotated, Any

from django.core.exceptions import ValidationError
from django.db.models import Field as Column
from django.db.models import Q, QuerySet
from ninja import Schema
from pydantic import Field

from exchange.api.problems import Invalid

MOST, USUAL = 100, 50
LARGEST_KEY = 2**63 - 1

Key = Annotated[int, Field(ge=1, le=LARGEST_KEY)]


class Paged(Schema):
    """`next_cursor` of an answer goes into `cursor` of the next question; null where the list ends."""

    cursor: str = Field("", max_length=200)
    limit: int = Field(USUAL, ge=1, le=MOST)


class Page[Row](Schema):
    items: list[Row]
    next_cursor: str | None = None


def page(rows: QuerySet, asked: Paged, order: str = "-id") -> dict[str, Any]:
    """One part of the rows, ordered by a column that is never empty, and then by key in the same direction."""
    descending, name = order.startswith("-"), order.removeprefix("-")
    sign, compare = ("-", "lt") if descending else ("", "gt")
    if asked.cursor:
        value, key = decoded(asked.cursor, rows.model._meta.get_field(name))
        rows = rows.filter(Q(**{f"{name}__{compare}": value}) | Q(**{name: value, f"id__{compare}": key}))
    found = list(rows.order_by(*dict.fromkeys([f"{sign}{name}", f"{sign}id"]))[: asked.limit + 1])
    items = found[: asked.limit]
    more = len(found) > asked.limit
    return {"items": items, "next_cursor": encoded(getattr(items[-1], name), items[-1].pk) if more else None}


def encoded(value: Any, key: int) -> str:
    return base64.urlsafe_b64encode(json.dumps([str(value), key]).encode()).decode().rstrip("=")


def decoded(cursor: str, column: Column) -> tuple[Any, int]:
    try:
        value, key = json.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
        value = column.to_python(value)
        if isinstance(value, datetime):
            value = value.astimezone(UTC)
        is_key = isinstance(key, int) and 0 < key <= LARGEST_KEY
        if value is None or not is_key or (isinstance(value, int) and not 0 < value <= LARGEST_KEY):
            raise ValueError("no key")
    except (ValueError, TypeError, RecursionError, OverflowError, binascii.Error, ValidationError) as error:
        raise Invalid({"cursor": ["This cursor is not one of ours. Begin again without it."]}) from error
    return value, key
