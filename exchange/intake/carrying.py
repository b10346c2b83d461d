"""A long file brought in by the worker, in pieces, and taken back so.

All of it comes in, or nothing: of a try that broke off, the next takes back what it wrote before it begins. What is to
be taken back goes on from where a try broke off.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from django.utils import timezone

from debrief.apart import speaking_for
from debrief.owned import Refused
from exchange.intake.batches import plan_batch, read_batch, remember
from exchange.intake.plans import Fate, Plan, Planned
from exchange.intake.undoing import built_on, take_back, undo
from exchange.intake.writing import write_change, write_end, write_new
from exchange.models import ImportBatch, Transfer
from exchange.pieces import alone, in_pieces, unheard
from exchange.values import BatchState, TransferState


def carry_in(transfer: Transfer, progress: Any) -> None:
    """Imports the file of a transfer. Refused where another worker does so."""
    batch = batch_of(transfer)
    if batch is None or batch.state != BatchState.DRAFT:
        return
    clear_away(batch)
    plan = look_through(batch)
    progress.begin(plan.writes)
    bring_in(batch, plan, progress.step)


def look_through(batch: ImportBatch, *, remembering: bool = True) -> Plan:
    """What will be written. The cells of the file are let go here: writing needs the memory."""
    with speaking_for(batch.owner):
        tracker = read_batch(batch)
        plan = plan_batch(batch, tracker)
    if remembering:
        with alone(batch.owner):
            remember(batch, tracker)
    return plan


def bring_in(batch: ImportBatch, plan: Plan, step: Callable[[int], None] = unheard) -> None:
    """Writes a plan in pieces. Where one breaks, they are taken back, but for what something was built on."""

    def write_changes(some: tuple[Planned, ...]) -> None:
        for planned in some:
            write_change(batch, planned)

    try:
        in_pieces(batch.owner, plan.of(Fate.NEW), lambda some: write_new(batch, some), step)
        in_pieces(batch.owner, plan.of(Fate.CHANGED), write_changes, step)
        with alone(batch.owner):
            write_end(batch, plan)
    except Exception:
        # Until now its own steps are recorded; what comes later is its person's.
        batch.imported_at = timezone.now()
        take_back(batch)
        raise


def carry_back(transfer: Transfer, progress: Any) -> None:
    """Takes back the import of a transfer. Refused where something was built on it, or another worker does so."""
    batch = batch_of(transfer)
    if batch is None or not batch.is_in_force:
        return
    with speaking_for(batch.owner):
        rows = batch.rows.count()
    progress.begin(rows)
    undo(batch, progress.step)


def batch_of(transfer: Transfer) -> ImportBatch | None:
    """The import that a transfer is about. Refused where another worker has it in hand."""
    owner = transfer.owner
    with speaking_for(owner):
        batch = ImportBatch.objects.for_user(owner).filter(pk=transfer.options["batch"]).first()
        if batch is None:
            return None
        batch.owner = owner
        others = Transfer.objects.of_import(batch, timezone.now()).exclude(pk=transfer.pk)
        if others.filter(state=TransferState.RUNNING).exists():
            raise Refused("This file is being worked on already.")
    return batch


def clear_away(batch: ImportBatch) -> None:
    """Takes back what a try wrote whose worker died. What something was built on stays, and counts as here already."""
    batch.imported_at = timezone.now()
    with speaking_for(batch.owner):
        is_free = batch.rows.exists() and not built_on(batch)
    if is_free:
        with suppress(Refused):
            take_back(batch)
