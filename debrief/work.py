"""The process beside the web: does the tasks that wait in the database, and looks each minute for what is due.

Two of them at once are fine. A task is taken by one alone; what is looked for each minute and each day may be found
twice, and says itself what it must not do twice.
"""

from __future__ import annotations

import logging
import os
import select
import signal
import socket
import time
from contextlib import suppress
from datetime import datetime, timedelta
from threading import Thread
from traceback import extract_tb, format_tb
from typing import NoReturn

from django.core.cache import cache
from django.db import Error, close_old_connections, transaction
from django.tasks import TaskResultStatus, task
from django.utils import timezone
from django.utils.module_loading import import_string
from django_tasks_db.models import DBTaskResult

logger = logging.getLogger("debrief.work")

# Functions of one argument, the moment. By name, because their apps stand above this one.
EVERY_MINUTE = ("progress.tasks.look_for_reminders",)
# Functions without arguments; called again they find nothing to do. All but the first take away what is past its time.
EVERY_DAY = (
    "applications.daily.count_rows",
    "debrief.work.forget_sessions",
    "debrief.work.forget_results",
    "accounts.daily.forget_devices",
    "accounts.daily.forget_counts",
    "accounts.daily.forget_invitations",
    "accounts.daily.forget_reminders",
    "accounts.leaving.remove_gone",
    "exchange.daily.empty_trash",
    "exchange.daily.forget_keys",
    "exchange.daily.forget_transfers",
)

POLL = 1.0
MINUTE = 60.0
# After the database was away.
PAUSE = 5.0
# What a running task is given when the process is told to stop, as long as gunicorn gives a request.
GRACE = 10
# A task that began so long ago has lost its worker.
LOST = timedelta(minutes=30)
MOST_TRIES = 3
KEPT_RESULTS = timedelta(days=14)

SEEN = "worker-seen"
UNSEEN_AFTER = 300


class OutOfTime(BaseException):
    """The process has to stop, and the task under way with it."""


def is_running() -> bool:
    """Whether a worker has shown itself in the last minutes."""
    return cache.get(SEEN) is not None


class Worker:
    def __init__(self, lifeline: int | None = None) -> None:
        """`lifeline` is a pipe whose other end the web process holds: the worker stops when that ends."""
        self.name = f"{socket.gethostname()}:{os.getpid()}"[:64]
        self.lifeline = lifeline
        self.is_stopping = False
        self.is_away = False
        self.next_look = 0.0

    def run(self) -> None:
        """Works until a signal, or the end of the lifeline."""
        self._listen_to_signals()
        with suppress(OutOfTime):
            while not self.is_stopping:
                self._try_to_work()
                self._wait(PAUSE if self.is_away else POLL)

    def _try_to_work(self) -> None:
        try:
            close_old_connections()
            self.work()
            self.is_away = False
        except Error as error:
            if not self.is_away:
                logger.warning("The worker cannot use the database, and goes on trying: %s", type(error).__name__)
            self.is_away = True

    def work(self) -> None:
        """All that waits, after a look for what is due if a minute has passed since the last."""
        if time.monotonic() >= self.next_look:
            self.next_look = time.monotonic() + MINUTE
            look(timezone.now())
        while not self.is_stopping and (row := take(self.name)):
            do(row)

    def _wait(self, seconds: float) -> None:
        if not self.is_stopping:
            select.select([self.woken], [], [], seconds)

    def _listen_to_signals(self) -> None:
        # A signal that comes between two instructions ends the waiting after them.
        self.woken, wakes = os.pipe()
        os.set_blocking(wakes, False)
        signal.set_wakeup_fd(wakes, warn_on_full_buffer=False)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._stop)
        signal.signal(signal.SIGALRM, self._give_up)
        if self.lifeline is not None:
            Thread(target=self._follow, args=[self.lifeline], daemon=True).start()

    @staticmethod
    def _follow(lifeline: int) -> None:
        while os.read(lifeline, 1):
            pass
        os.kill(os.getpid(), signal.SIGTERM)

    def _stop(self, *_) -> None:
        if self.is_stopping:
            raise OutOfTime
        self.is_stopping = True
        signal.alarm(GRACE)

    def _give_up(self, *_) -> NoReturn:
        raise OutOfTime


def take(worker: str) -> DBTaskResult | None:
    """The next task that waits, which from now on is this worker's."""
    # Reads only: SQLite's one lock for writing is asked for where there is something to write.
    if not DBTaskResult.objects.ready().exists():
        return None
    with transaction.atomic():
        row = DBTaskResult.objects.ready().get_locked()
        if row:
            row.claim(worker)
    return row


def do(row: DBTaskResult) -> None:
    """Does a task and keeps what came of it. What errors say is neither kept nor logged: they may name people."""
    try:
        result = row.task.call(*row.args_kwargs["args"], **row.args_kwargs["kwargs"])
        row.set_successful(result)
    except OutOfTime:
        put_back(DBTaskResult.objects.filter(pk=row.pk))
    except Exception as error:
        row.status, row.finished_at = TaskResultStatus.FAILED, timezone.now()
        row.exception_class_path = f"{type(error).__module__}.{type(error).__qualname__}"
        row.traceback = "".join(format_tb(error.__traceback__))
        row.save(update_fields=["status", "finished_at", "exception_class_path", "traceback"])
        say_what_broke(row.task_path, error)


def say_what_broke(name: str, error: Exception) -> None:
    place = extract_tb(error.__traceback__)[-1]
    where = f"{os.path.basename(place.filename)}:{place.lineno}"
    logger.error("%s broke off: %s in %s", name, type(error).__name__, where)


def put_back(rows) -> None:
    rows.update(status=TaskResultStatus.READY, started_at=None)


def look(now: datetime) -> None:
    """What is due at this moment. One thing that breaks leaves the others be."""
    cache.set(SEEN, True, UNSEEN_AFTER)
    find_lost(now)
    for name in EVERY_MINUTE:
        try:
            import_string(name)(now)
        except Exception as error:
            say_what_broke(name, error)
    today = now.replace(hour=0, minute=0, second=0, microsecond=0)
    if not DBTaskResult.objects.filter(task_path=daily.module_path, enqueued_at__gte=today).exists():
        daily.enqueue()


def find_lost(now: datetime) -> None:
    """Tasks whose worker died in the middle wait again; one that has taken several workers with it is given up."""
    for row in DBTaskResult.objects.running().filter(started_at__lt=now - LOST):
        mine = DBTaskResult.objects.running().filter(pk=row.pk, started_at=row.started_at)
        if len(row.worker_ids) < MOST_TRIES:
            put_back(mine)
        else:
            mine.update(status=TaskResultStatus.FAILED, finished_at=now)
            logger.error("%s was given up: its workers died", row.task_path)


@task
def daily() -> list[str]:
    """What is done once a day. Returns the names of what broke."""
    broken = []
    for name in EVERY_DAY:
        try:
            import_string(name)()
        except Exception as error:
            say_what_broke(name, error)
            broken.append(name)
    return broken


def forget_sessions() -> None:
    """Sessions past their end."""
    from django.contrib.sessions.models import Session

    Session.objects.filter(expire_date__lt=timezone.now()).delete()


def forget_results() -> None:
    """What came of tasks long done."""
    DBTaskResult.objects.finished().filter(finished_at__lt=timezone.now() - KEPT_RESULTS).delete()
