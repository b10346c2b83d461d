"""Whether a row has any of a relation, asked beside the row itself."""

from __future__ import annotations

from django.db import models


class Has(models.Expression):
    """True where a row of the table `model` points at this one by its foreign key `field`, and has no `without`.

    Says what `Exists(model.objects.filter(field=OuterRef("pk"), without=None))` says. That builds a query of its own
    each time, which costs as much as asking the database for the rows; this costs next to nothing, so that a page may
    ask first.
    """

    def __init__(self, model: type[models.Model], field: str, without: str = "") -> None:
        super().__init__(output_field=models.BooleanField())
        self.related, self.pointer, self.without = model, field, without

    def as_sql(self, compiler, connection):
        name = connection.ops.quote_name
        this, that = compiler.query, self.related._meta
        table = name(that.db_table)
        pointer = f"{table}.{name(that.get_field(self.pointer).column)}"
        key = f"{name(this.get_initial_alias())}.{name(this.get_meta().pk.column)}"
        lacks = f" AND {table}.{name(that.get_field(self.without).column)} IS NULL" if self.without else ""
        # Only names of tables and columns stand in it.
        return f"EXISTS(SELECT 1 FROM {table} WHERE {pointer} = {key}{lacks})", []  # noqa: S608
