"""A large export brought back by the worker, in pieces: while one is written, others wait no longer than for a page.

All of it comes back, or nothing: its transfer notes the keys of what is written, by which the next try, or the end of
one that breaks off, takes that away.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Any

from django.db import models
from django.db.models import QuerySet
from django.utils import timezone

from applications.models import Application
from applications.values import Stage
from debrief.apart import speaking_for
from debrief.owned import Refused
from exchange.files import Unreadable
from exchange.models import Transfer
from exchange.out.document import Document, open_document
from exchange.out.restoring import read_account, refuse_where_full, write_all
from exchange.out.tables import TABLES, model_of, of_person
from exchange.pieces import alone, breathe, in_pieces
from exchange.values import TransferKind, TransferState


def carry_home(transfer: Transfer, progress: Any) -> None:
    """Brings back the file of a transfer, and removes the file. Refused where another worker does so."""
    mine = Transfer.objects.for_user(transfer.owner)
    with speaking_for(transfer.owner):
        others = mine.under_way(timezone.now()).filter(kind=TransferKind.RESTORE, state=TransferState.RUNNING)
        if others.exclude(pk=transfer.pk).exists():
            raise Refused("An export is being brought back already.")
        halves = list(mine.left_half())
    for half in halves:
        take_away(half)
    transfer.made = {}
    try:
        with transfer.path.open("rb") as file:
            bring_back(transfer, open_document(file), progress)
    except FileNotFoundError:
        raise Unreadable("The file is not here any more. Choose it again.") from None
    except Exception:
        transfer.path.unlink()
        raise
    transfer.path.unlink()


def bring_back(transfer: Transfer, document: Document, progress: Any) -> None:
    owner = transfer.owner
    account = read_account(document.head.get("account"))
    with alone(owner):
        refuse_where_full(owner)
    progress.begin(sum(document.counts.values()))

    @contextmanager
    def piece(table: str = "", rows: Sequence[models.Model] = ()) -> Iterator[None]:
        with alone(owner):
            yield
            note(transfer, table, [row.pk for row in rows])
        progress.step(len(rows))
        breathe()

    try:
        write_all(document, owner, piece)
        with alone(owner):
            type(owner).objects.filter(pk=owner.pk).update(**account)
            forget(transfer)
    except Exception:
        take_away(transfer)
        raise


def note(transfer: Transfer, table: str, keys: list[int]) -> None:
    """Keys between the first and the last of a piece are of it alone: nobody else writes for this person meanwhile."""
    if keys:
        ranges = transfer.made.setdefault(table, [])
        if ranges and ranges[-1][1] + 1 == min(keys):
            ranges[-1][1] = max(keys)
        else:
            ranges.append([min(keys), max(keys)])
        transfer.save(update_fields=["made"])


def forget(transfer: Transfer) -> None:
    transfer.made = {}
    transfer.save(update_fields=["made"])


def take_away(transfer: Transfer) -> None:
    """Removes what a try wrote that did not come to its end, and what hangs on it."""
    owner = transfer.owner
    for table in reversed(TABLES):
        with speaking_for(owner):
            rows = of_person(table, owner).values_list("pk", flat=True)
            keys = [key for ends in transfer.made.get(table, ()) for key in rows.filter(pk__range=ends)]
        in_pieces(owner, keys, partial(remove, table))
    with alone(owner):
        forget(transfer)


def remove(table: str, keys: tuple[int, ...]) -> None:
    if table == "rejections":
        ended = Application.objects.filter(current_rejection__in=keys)
        ended.update(stage=Stage.APPLIED, current_rejection=None)
    QuerySet(model_of(table)).filter(pk__in=keys).delete()
