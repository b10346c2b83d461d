"""A long file brought in by the worker, in pieces: while one is written, others wait for it no longer than for a page.

All of it comes in, or nothing: of a try that broke off, the next takes back what it wrote before it begins.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import batched
from time import sleep
from typing import Any

from django.db import transaction
from django.utils import timezone

from debrief.apart import speaking_for
from debrief.owned import Refused
from exchange.intake.batches import plan_batch, read_batch, remember
from exchange.intake.plans import Fate
from exchange.intake.writing import built_on, take_back, write_change, write_end, write_new
from exchange.models import ImportBatch, Transfer
from exchange.values import BatchState, TransferState

PIECE = 200
# SQLite lets those who wait try again only now and then; without a pause they would find it always taken.
BREATH = 0.05


def carry_in(transfer: Transfer, progress: Any) -> None:
    """Imports the file of a transfer. Refused where another worker does so."""
    owner = transfer.owner
    with speaking_for(owner):
        batch = ImportBatch.objects.for_user(owner).filter(pk=transfer.options["batch"]).first()
    if batch is None or batch.state != BatchState.DRAFT:
        return
    batch.owner = owner
    with speaking_for(owner):
        others = Transfer.objects.of_import(batch, timezone.now()).exclude(pk=transfer.pk)
        if others.filter(state=TransferState.RUNNING).exists():
            raise Refused("This file is being imported already.")
    clear_away(batch)
    with speaking_for(owner):
        tracker = read_batch(batch)
        plan = plan_batch(batch, tracker)
    progress.begin(plan.writes)
    try:
        for some in batched(plan.of(Fate.NEW), PIECE, strict=False):
            with alone(owner):
                write_new(batch, some)
            progress.step(len(some))
            sleep(BREATH)
        for some in batched(plan.of(Fate.CHANGED), PIECE, strict=False):
            with alone(owner):
                for planned in some:
                    write_change(batch, planned)
            progress.step(len(some))
            sleep(BREATH)
        with alone(owner):
            write_end(batch, plan)
            remember(batch, tracker)
    except Exception:
        with alone(owner):
            take_back(batch)
        raise


@contextmanager
def alone(owner) -> Iterator[None]:
    with speaking_for(owner, alone=True), transaction.atomic():
        yield


def clear_away(batch: ImportBatch) -> None:
    """Takes back what a try wrote whose worker died. What something was built on stays, and counts as here already."""
    with alone(batch.owner):
        batch.imported_at = timezone.now()
        if batch.rows.exists() and not built_on(batch):
            take_back(batch)
