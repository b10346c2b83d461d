"""SQLite as Django speaks with it, but whoever writes stands in a queue.

SQLite lets one write at a time, and has the others try again after pauses that grow to a tenth of a second: of many at
once the lock lies idle between two, and who is unlucky waits for seconds. Here a transaction waits for its turn among
the threads of its process, and then looks again and again whether another process has its turn. What writes without a
turn, or has waited for one in vain, SQLite keeps apart as ever.
"""

from __future__ import annotations

import os
import time
from collections import defaultdict
from contextlib import suppress
from threading import Lock

from django.db.backends.sqlite3 import base

try:
    import fcntl
except ImportError:  # On Windows, where one process serves.
    fcntl = None  # type: ignore[assignment]

# Seconds. So soon that the turn mostly goes to another process, not to the next thread of the same: while one thread
# writes, the others of its process want the interpreter, and what it does between two statements waits for them.
LOOK_AGAIN = 0.0003
# By the file of the database: who has the turn among the threads of this process.
QUEUES: defaultdict[str, Lock] = defaultdict(Lock)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=QUEUES.clear)


class Turn:
    """The right to write first. It ends with `end`, or with the process."""

    def __init__(self, database: str, seconds: float) -> None:
        deadline = time.monotonic() + seconds
        self.queue, self.file = QUEUES[database], -1
        self.is_first = self.queue.acquire(timeout=seconds)
        if self.is_first and fcntl:
            try:
                self._wait_for_file(database, deadline)
            except BaseException:
                self.end()
                raise

    def _wait_for_file(self, database: str, deadline: float) -> None:
        # Where no file can be made nothing can be written either, and SQLite says so itself.
        with suppress(OSError):
            self.file = os.open(f"{database}-turn", os.O_CREAT | os.O_WRONLY, 0o600)
            while not self._is_ours() and time.monotonic() < deadline:
                time.sleep(LOOK_AGAIN)

    def _is_ours(self) -> bool:
        try:
            fcntl.flock(self.file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def end(self) -> None:
        if self.file != -1:
            os.close(self.file)
        if self.is_first:
            self.queue.release()


class DatabaseWrapper(base.DatabaseWrapper):
    turn: Turn | None = None

    def _start_transaction_under_autocommit(self) -> None:
        if not self.is_in_memory_db():
            # Whoever has no turn by then has as long again with SQLite itself.
            seconds = self.settings_dict["OPTIONS"]["timeout"] / 2
            self.turn = Turn(str(self.settings_dict["NAME"]), seconds)
        try:
            super()._start_transaction_under_autocommit()  # type: ignore[misc]  # no stub names these four
        except BaseException:
            self._end_turn()
            raise

    def _commit(self) -> None:
        super()._commit()  # type: ignore[misc]
        self._end_turn()

    def _rollback(self) -> None:
        try:
            super()._rollback()  # type: ignore[misc]
        finally:
            self._end_turn()

    def _close(self) -> None:
        try:
            super()._close()  # type: ignore[misc]
        finally:
            self._end_turn()

    def _end_turn(self) -> None:
        if self.turn:
            self.turn.end()
            self.turn = None
