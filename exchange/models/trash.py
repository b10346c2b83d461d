"""What a person deleted, whole, so that it can come back for thirty days."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta
from textwrap import shorten
from typing import Any, Self

from django.db import models, transaction
from django.utils import timezone

from debrief.owned import OwnedModel, OwnedQuerySet, Refused
from debrief.words import counted, listed
from exchange.files import Unreadable
from exchange.out.rows import rows_of
from exchange.out.tables import TABLES, model_of, table_of

KEPT = timedelta(days=30)
LONGEST_LABEL = 200
# What the page says went along, one and many. Of the rest nobody would speak.
WORTH_SAYING = {
    "interviews": ("interview", ""),
    "notes": ("note", ""),
    "rejections": ("no", "noes"),
    "debriefs": ("debrief", ""),
    "commitments": ("commitment", ""),
    "contacts": ("contact", ""),
    "asked_questions": ("question they asked", "questions they asked"),
}


class TrashQuerySet(OwnedQuerySet["Trash"]):
    def in_time(self, now: datetime) -> Self:
        """What can still come back."""
        return self.filter(deleted_at__gt=now - KEPT)

    def empty(self, now: datetime) -> int:
        """Removes for good what has lain there for thirty days, of everybody or of those asked for: how many."""
        return self.filter(deleted_at__lte=now - KEPT).delete()[1].get("exchange.Trash", 0)

    def throw_away(self, label: str, *rows: Any) -> Trash:
        """Deletes rows of one person with all that hangs on them. The first is the one that was meant.

        Refused, and nothing deleted, where somebody wrote there at this moment.
        """
        head, now = rows[0], timezone.now()
        model: type[models.Model] = type(head)
        with transaction.atomic():
            for row in rows:
                # Nothing new can be hung on a row that is locked.
                models.QuerySet(type(row)).select_for_update().filter(pk=row.pk).first()
            content = rows_of(rows)
            kept = Trash(
                owner_id=head.owner_id,
                label=shorten(label, LONGEST_LABEL, placeholder="…"),
                table=table_of(model),
                key=head.pk,
                holds={table: len(found) for table, found in content.items()},
                content=content,
                deleted_at=now,
            )
            gone: Counter[str] = Counter()
            for row in rows:
                gone.update(row.delete()[1])
            if not content or any(gone[model_of(table)._meta.label] != kept.holds.get(table, 0) for table in TABLES):
                raise Refused("Something was written there at this very moment, so nothing was deleted. Try again.")
            kept.save()
            self.for_user(head.owner_id).empty(now)
        return kept


class Trash(OwnedModel):
    """One deletion: what it was called, and every row that went, as an export writes it.

    `table` and `key` name the row that was deleted, `holds` the number of rows of each table that went.
    """

    label = models.CharField(max_length=LONGEST_LABEL)
    table = models.CharField(max_length=40)
    key = models.BigIntegerField()
    holds = models.JSONField(default=dict)
    content = models.JSONField(default=dict, editable=False)
    deleted_at = models.DateTimeField(default=timezone.now)

    objects = TrashQuerySet.as_manager()

    class Meta:
        ordering = ["-deleted_at", "-id"]
        verbose_name_plural = "trash"
        indexes = [
            models.Index(fields=["owner", "-deleted_at"], name="trash_by_time"),
            models.Index(fields=["deleted_at"], name="trash_to_empty"),
        ]

    def __str__(self) -> str:
        return self.label

    @property
    def kind(self) -> str:
        """What it was: application, interview."""
        return str(model_of(self.table)._meta.verbose_name)

    @property
    def went_along(self) -> str:
        """What else went, as "two interviews and one note"; nothing where nothing did."""
        numbers = {table: self.holds.get(table, 0) - (table == self.table) for table in WORTH_SAYING}
        return listed([counted(number, *WORTH_SAYING[table]) for table, number in numbers.items() if number])

    @property
    def goes_at(self) -> datetime:
        return self.deleted_at + KEPT

    def bring_back(self) -> Any:
        """Every row as it was, and this one is gone. The row that was deleted; Refused with the reason."""
        # On first use: what reads a whole export is nothing that every worker needs.
        from exchange.out.restoring import restore

        with transaction.atomic():
            locked = Trash.objects.select_for_update().select_related("owner").filter(pk=self.pk).first()
            if locked is None:
                raise Refused("This is back already, or gone for good.")
            try:
                keys = restore(locked.content, locked.owner, in_place=True)
            except Unreadable as error:
                raise Refused(str(error)) from error
            locked.delete()
        return model_of(self.table)._default_manager.get(pk=keys[self.table][self.key])
