"""Kills eight writers in the middle of their work, and looks whether anything is lost that was acknowledged.

    python -m bench.durability 20
    python -m tests.with_postgres python -m bench.durability 20

Each round kills at another moment. tests/test_durability.py does one round. Only the death of the process is tried here, not
that of the machine: what a power cut may cost is said in docs/running.md.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from django.db import OperationalError, connection
from django.utils import timezone

WRITERS = 8
WRITES = 1000
ROOT = Path(__file__).resolve().parent.parent
# By which PostgreSQL knows the connections of the writers.
NAME = "debrief-writers"


def write_until_killed(owner, url: str, kill_after: int, writes: int = WRITES) -> list[tuple[str, int]]:
    """What the writers acknowledged, as a kind of row and its key, until as many were and all were killed.

    `url` is the database as DATABASE_URL names it; there they write for the person as the pages do.
    """
    command = [sys.executable, "-m", "bench.durability", "write", str(owner.pk), str(writes)]
    environment = os.environ | {
        "DATABASE_URL": url,
        "DJANGO_SETTINGS_MODULE": "debrief.settings",
        "DEBRIEF_SYNC": "full",
        "PGAPPNAME": NAME,
    }
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        lines = []
        for line in process.stdout:
            lines.append(line)
            if len(lines) == kill_after:
                os.killpg(process.pid, signal.SIGKILL)
    wait_for_the_dead()
    return [(kind, int(key)) for kind, key in (line.split() for line in lines)]


def wait_for_the_dead() -> None:
    """PostgreSQL sees only after a moment that nobody is at the other end, and takes back what was begun."""
    until = time.monotonic() + 30
    while connection.vendor == "postgresql" and time.monotonic() < until:
        with connection.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM pg_stat_activity WHERE application_name = %s", [NAME])
            if not cursor.fetchone()[0]:
                return


def losses(owner, acknowledged: list[tuple[str, int]]) -> Iterator[str]:
    """Each acknowledged row that is not there, and each thing that is half there; none is right."""
    from applications.models import Application, Rejection, StageChange
    from exchange.out.agreement import disagreements
    from lessons.models import Debrief

    models = {"application": Application, "move": StageChange, "no": Rejection, "debrief": Debrief}
    for kind, model in models.items():
        keys = {key for what, key in acknowledged if what == kind}
        for key in keys - set(model.objects.for_user(owner).values_list("pk", flat=True)):
            yield f"{kind} {key} was acknowledged and is not there"
    yield from disagreements(owner)
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            for check in ("integrity_check", "foreign_key_check"):
                cursor.execute(f"PRAGMA {check}")
                yield from (f"{check}: {row}" for row in cursor.fetchall() if row != ("ok",))


def write(owner_pk: int, writes: int) -> None:
    """What the writers do: each in a process of its own, from one that has loaded everything already."""
    for number in range(WRITERS):
        if os.fork() == 0:
            write_one(owner_pk, number, writes // WRITERS)
            os._exit(0)
    for _ in range(WRITERS):
        os.wait()


def write_one(owner_pk: int, writer: int, writes: int) -> None:
    from accounts.models import User
    from debrief.apart import speaking_for

    owner = User.objects.get(pk=owner_pk)
    changes = changes_of(owner, writer)
    for _ in range(writes):
        # The change is committed when the block is left, and acknowledged after that.
        with speaking_for(owner):
            kind, row = retried(changes)
        os.write(sys.stdout.fileno(), f"{kind} {row.pk}\n".encode())


def retried(changes):
    """The next change; once more where the database was busy for ten seconds, as a person would press again."""
    while True:
        try:
            return next(changes)()
        except OperationalError:
            if connection.in_atomic_block:
                raise


def changes_of(owner, writer: int):
    """Without end: an application, its first conversation, the no, the debrief. Each writes several rows."""
    from django.db import transaction

    from applications.models import Application, Company
    from lessons.models import Debrief

    today = owner.today()
    day, number = today - timedelta(days=30), 0

    def apply():
        with transaction.atomic():
            company = Company.objects.named(owner, f"Company {writer} of {number % 5}")
            return Application.objects.create(company=company, job_title=f"Job {number}", applied_on=day)

    while True:
        number += 1
        made = []
        yield lambda: ("application", made.append(apply()) or made[-1])
        application = made[-1]
        yield lambda application=application: ("move", application.move("screening", day + timedelta(days=5)))
        yield lambda application=application: ("no", application.reject(today))
        rejection = application.current_rejection
        yield lambda rejection=rejection: ("debrief", Debrief.begin(rejection))


if __name__ == "__main__":
    pass
