"""The rows of a subquery as one JSON list, so that many kinds of rows come in one query."""

from __future__ import annotations

from typing import Any

from django.db.models import JSONField, QuerySet, Subquery
from django.db.models.functions import JSONObject


class JSONRows(Subquery):
    """A list of objects with these fields, in the order of the queryset; empty where it has no rows.

    Fields are names of columns or expressions, as JSONObject takes them. SQLite says true and false as 1 and 0.
    """

    template = "JSON((SELECT JSON_GROUP_ARRAY(JSON(one)) FROM (%(subquery)s) found))"

    def __init__(self, rows: QuerySet, **fields: Any) -> None:
        super().__init__(rows.values(one=JSONObject(**fields)), output_field=JSONField())

    def as_postgresql(self, compiler, connection, **context: Any):
        template = "(SELECT COALESCE(JSONB_AGG(one), '[]'::jsonb) FROM (%(subquery)s) found)"
        return self.as_sql(compiler, connection, template=template, **context)
