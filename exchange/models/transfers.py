"""Large files on their way in or out: the worker carries them, and a page shows how far it is."""

from __future__ import annotations

import os
import uuid
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Self

from django.conf import settings
from django.core.files import File
from django.db import models, transaction
from django.db.models import Q
from django.utils import timezone

from debrief.owned import OwnedModel, OwnedQuerySet
from exchange.values import TransferKind, TransferState

# How long a file lies ready.
KEPT = timedelta(days=1)
# After so long without a word from it, a transfer is no longer waited for.
SILENT = timedelta(minutes=5)


class TransferQuerySet(OwnedQuerySet["Transfer"]):
    def under_way(self, now: datetime) -> Self:
        return self.filter(state__in=[TransferState.WAITING, TransferState.RUNNING], changed_at__gt=now - SILENT)

    def of_import(self, batch: Any, now: datetime) -> Self:
        """Those under way that bring this file in, or take it back."""
        mine = self.for_user(batch.owner_id).under_way(now)
        return mine.filter(kind__in=[TransferKind.IMPORT, TransferKind.UNDO], options={"batch": batch.pk})

    def left_half(self) -> Self:
        """Those whose worker died while it brought an export back, and what it wrote is still there."""
        return self.filter(kind=TransferKind.RESTORE).exclude(made={})

    def start(self, user, kind: TransferKind, file: File | None = None, **options: Any) -> Transfer:
        """Gives it to the worker, with the file that it brings in. One of the kind that is under way already is taken
        for the same."""
        from exchange.transfers import carry

        new = self.model(owner=user, kind=kind, options=options)
        if file:
            new.keep(file)
        with transaction.atomic():
            before = self.for_user(user).under_way(timezone.now()).filter(kind=kind, options=options).first()
            if before is None:
                new.save()
                carry.enqueue(user.pk, new.pk)
        if before and file:
            new.path.unlink()
        return before or new


class Transfer(OwnedModel):
    """`options` is what the person chose; `done` of `total` are rows; `reason` says why it was refused, in words.

    `made` is what an export that is being brought back has written so far: by table, the first and the last key of each
    run of rows. It is empty again once all is there.
    """

    uid = models.UUIDField(default=uuid.uuid4, editable=False)
    kind = models.CharField(max_length=12, choices=TransferKind)
    state = models.CharField(max_length=7, choices=TransferState, default=TransferState.WAITING)
    options = models.JSONField(default=dict, blank=True)
    done = models.PositiveIntegerField(default=0)
    total = models.PositiveIntegerField(default=0)
    reason = models.TextField(blank=True)
    made = models.JSONField(default=dict, blank=True)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    changed_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = TransferQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at", "-id"]
        indexes = [models.Index(fields=["owner", "-created_at"], name="transfer_by_time")]
        constraints = [
            models.UniqueConstraint(fields=["owner", "uid"], name="transfer_uid_unique"),
            models.CheckConstraint(condition=Q(kind__in=TransferKind.values), name="transfer_kind_known"),
            models.CheckConstraint(condition=Q(state__in=TransferState.values), name="transfer_state_known"),
        ]

    def __str__(self) -> str:
        return self.get_kind_display()

    @property
    def is_open(self) -> bool:
        return self.state in (TransferState.WAITING, TransferState.RUNNING)

    @property
    def is_under_way(self) -> bool:
        return self.is_open and not self.is_silent

    @property
    def is_waiting(self) -> bool:
        return self.state == TransferState.WAITING

    @property
    def is_done(self) -> bool:
        return self.state == TransferState.DONE

    @property
    def is_silent(self) -> bool:
        """Whether its worker has not been heard of for too long: it died, or there is none."""
        return timezone.now() - self.changed_at > SILENT

    @property
    def percent(self) -> int:
        return min(100 * self.done // self.total, 100) if self.total else 0

    @property
    def ending(self) -> str:
        """Of its file; nothing where it has none."""
        endings = {TransferKind.EXPORT_CSV: "zip", TransferKind.EXPORT_JSON: "json", TransferKind.RESTORE: "json"}
        return endings.get(TransferKind(self.kind), "")

    @property
    def path(self) -> Path:
        """Where the file lies, or will."""
        return folder() / f"{self.uid}.{self.ending}"

    def has_file(self) -> bool:
        """Whether there is a file to be fetched."""
        return bool(self.is_done and self.ending and self.path.exists())

    def keep(self, file: File) -> None:
        """Puts a file that came in where the worker finds it, and nobody else."""
        with open(os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as kept:
            kept.writelines(file.chunks())


def folder() -> Path:
    """The files of exports, readable by whoever runs Debrief alone."""
    settings.EXPORTS.mkdir(mode=0o700, exist_ok=True)
    return settings.EXPORTS
