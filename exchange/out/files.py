"""Exports written into a file, for accounts that are too large to be sent while they are read."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import Any

from debrief.apart import speaking_for
from exchange.models import Transfer
from exchange.out.document import write_document
from exchange.out.sheets import write_sheets
from exchange.out.tables import TABLES, of_person


def write_json(transfer: Transfer, progress: Any) -> None:
    pieces = write_document(transfer.owner, progress.step)
    write(transfer, progress, (piece.encode() for piece in pieces))


def write_csv(transfer: Transfer, progress: Any) -> None:
    with_mark = bool(transfer.options.get("bom"))
    write(transfer, progress, write_sheets(transfer.owner, progress.step, with_mark=with_mark))


def write(transfer: Transfer, progress: Any, pieces: Iterable[bytes]) -> None:
    """Under its name only once it is whole, and nobody else's to read."""
    with speaking_for(transfer.owner):
        rows = sum(of_person(table, transfer.owner).count() for table in TABLES)
    progress.begin(rows)
    draft = transfer.path.with_name(f".{transfer.path.name}.{os.getpid()}")
    try:
        with open(os.open(draft, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600), "wb") as out:
            out.writelines(pieces)
        draft.replace(transfer.path)
    finally:
        draft.unlink(missing_ok=True)
