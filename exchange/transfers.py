"""What the worker does with large files, telling the page that waits for them how far it is.

A new kind has its line in CARRIED: a function of the transfer and a `Progress`, which raises `debrief.owned.Refused` or
`exchange.files.Unreadable` with the reason in words. It speaks for the owner itself (debrief/apart.py), a piece of the
work at a time, and may be called again from the beginning after a worker has died.
"""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from time import monotonic
from types import TracebackType
from typing import Self

from django.core.exceptions import ValidationError
from django.db import connection, connections
from django.tasks import task
from django.utils import timezone
from django.utils.module_loading import import_string

from accounts.models import User
from debrief.apart import speaking_for
from exchange.files import Unreadable
from exchange.models import Transfer
from exchange.values import TransferKind, TransferState

CARRIED = {
    TransferKind.EXPORT_JSON: "exchange.out.files.write_json",
    TransferKind.EXPORT_CSV: "exchange.out.files.write_csv",
    TransferKind.IMPORT: "exchange.intake.carrying.carry_in",
    TransferKind.UNDO: "exchange.intake.carrying.carry_back",
    TransferKind.RESTORE: "exchange.out.carrying.carry_home",
}
# A page asks once a second.
EVERY = 1.0
BROKE_OFF = "It broke off on the server. Your data is as it was; whoever runs this Debrief finds more in its log."
BROKE_HALF_WAY = "It broke off on the server, half-way. Go on with it from the page of the file."


class Progress:
    """Says how far a transfer is, at most once a second.

    On a connection of its own: the work may hold one state of the database for as long as it reads. Within a
    transaction that writes it is silent, for SQLite lets only one write at a time: write in pieces, and step between.
    """

    def __init__(self, transfer: Transfer) -> None:
        self.transfer, self.done, self.said_at = transfer, 0, 0.0
        self.sayings: Future | None = None

    def __enter__(self) -> Self:
        self.voice = ThreadPoolExecutor(max_workers=1)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.voice.submit(connections.close_all)
        self.voice.shutdown()

    def begin(self, total: int) -> None:
        """How many rows there will be."""
        self.done, self.transfer.total = 0, total
        self._say()

    def step(self, rows: int = 1) -> None:
        self.done += rows
        if monotonic() - self.said_at >= EVERY:
            self._say()

    def _say(self) -> None:
        is_busy = self.sayings is not None and not self.sayings.done()
        if connection.in_atomic_block or is_busy:
            return
        self.said_at = monotonic()
        self.sayings = self.voice.submit(save, self.transfer, done=self.done, total=self.transfer.total)


def save(transfer: Transfer, **fields) -> None:
    with speaking_for(transfer.owner):
        Transfer.objects.filter(pk=transfer.pk).update(changed_at=timezone.now(), **fields)


@task
def carry(person: int, pk: int) -> str:
    """Does one transfer of a person, and keeps how it ended."""
    owner = User.objects.filter(pk=person, is_active=True).first()
    if owner is None:
        return "gone"
    with speaking_for(owner):
        transfer = Transfer.objects.for_user(owner).filter(pk=pk).first()
    if transfer is None or not transfer.is_open:
        return "gone"
    transfer.owner = owner
    save(transfer, state=TransferState.RUNNING)
    reason = ""
    try:
        with Progress(transfer) as progress:
            import_string(CARRIED[TransferKind(transfer.kind)])(transfer, progress)
    except ValidationError as error:
        reason = error.messages[0]
    except Unreadable as error:
        reason = str(error)
    except Exception:
        reason = BROKE_HALF_WAY if transfer.kind == TransferKind.UNDO else BROKE_OFF
        save(transfer, state=TransferState.REFUSED, reason=reason)
        raise
    state = TransferState.REFUSED if reason else TransferState.DONE
    save(transfer, state=state, reason=reason, done=transfer.total, total=transfer.total)
    return state
