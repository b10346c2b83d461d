"""What came in, so that it can be seen again and undone."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils import timezone

from debrief.owned import OwnedModel
from exchange.values import Action, BatchState


class ImportBatch(OwnedModel):
    """One file on its way in: uploaded, mapped, looked through, imported, and undone for as long as that is clean.

    `content` is the file, kept until it is imported; `options` is what the person corrected; `counts` what came of it.
    """

    name = models.CharField(max_length=255)
    shape = models.CharField(max_length=40, blank=True)
    state = models.CharField(max_length=8, choices=BatchState, default=BatchState.DRAFT)
    content = models.BinaryField(default=bytes, editable=False)
    options = models.JSONField(default=dict, blank=True)
    counts = models.JSONField(default=dict, blank=True)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    imported_at = models.DateTimeField(null=True, blank=True, editable=False)

    class Meta:
        ordering = ["-created_at", "-id"]
        verbose_name_plural = "import batches"
        indexes = [models.Index(fields=["owner", "-created_at"], name="batch_by_time")]
        constraints = [
            models.CheckConstraint(condition=Q(state__in=BatchState.values), name="batch_state_known"),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def is_in_force(self) -> bool:
        """Whether it can be taken back: all of it, or what taking it back has left so far."""
        return self.state in (BatchState.IMPORTED, BatchState.UNDOING)


class ImportedRow(OwnedModel):
    """A row that an import made or changed: which table and key, and what a changed one held before."""

    owner_from = ("batch",)

    batch = models.ForeignKey(ImportBatch, models.CASCADE, related_name="rows")
    number = models.PositiveIntegerField("row of the file")
    action = models.CharField(max_length=7, choices=Action, default=Action.CREATED)
    table = models.CharField(max_length=60)
    key = models.BigIntegerField()
    before = models.JSONField(default=dict, blank=True)
    after = models.JSONField(default=dict, blank=True)

    class Meta:
        ordering = ["id"]
        indexes = [models.Index(fields=["owner", "table", "key"], name="imported_by_row")]
        constraints = [models.CheckConstraint(condition=Q(action__in=Action.values), name="imported_action_known")]

    def __str__(self) -> str:
        return f"{self.get_action_display()}: {self.table} {self.key}"


class Mapping(OwnedModel):
    """How the columns of files with one header were read, for the next file of that shape."""

    signature = models.CharField(max_length=64)
    options = models.JSONField(default=dict)
    used_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-used_at"]
        constraints = [models.UniqueConstraint(fields=["owner", "signature"], name="mapping_signature_unique")]

    def __str__(self) -> str:
        return self.signature
