"""Kills eight writers in the middle of their work, and looks whether anything is lost that was acknowledged.

    python -m bench.durability 20
    python -m tests.with_postgres python -m bench.durability 20

Each round kills at another moment. tests/test_durability.py does one round. Only the death of the process is tried
here, not that of the machine: what a power cut may cost is said in docs/running.md.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import django
from django.core.management import call_command
from django.db import OperationalError, connection
from django.utils import timezone

from debrief.apart import speaking_for

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
    """Applications, their first conversations, noes and debriefs, one after the other. Each writes several rows."""
    from accounts.models import User
    from applications.models import Application, Company
    from lessons.models import Debrief

    owner = User.objects.get(pk=owner_pk)
    today = owner.today()
    day = today - timedelta(days=30)

    def acknowledged(kind: str, change: Callable[[], Any]) -> Any:
        for is_last in (False, False, False, True):
            try:
                with speaking_for(owner, alone=True):
                    row = change()
                break
            except OperationalError:
                # Busy for ten seconds, on a machine with much else to do: once more, as a person would press again.
                if is_last:
                    raise
        # Not before it is committed.
        os.write(sys.stdout.fileno(), f"{kind} {row.pk}\n".encode())
        return row

    def apply(number: int) -> Application:
        # In no transaction of its own: that an application is whole is its own promise.
        company = Company.objects.named(owner, f"Company {writer}, {number % 5}")
        return Application.objects.create(company=company, job_title=f"Job {number}", applied_on=day)

    for number in range(writes // 4):
        application = acknowledged("application", partial(apply, number))
        acknowledged("move", partial(application.move, "screening", day + timedelta(days=5)))
        rejection = acknowledged("no", partial(application.reject, today))
        acknowledged("debrief", partial(Debrief.begin, rejection))


def main(rounds: int) -> int:
    """As many rounds in one new database; how many went wrong."""
    with tempfile.TemporaryDirectory(dir=ROOT / "var", prefix="durability-") as folder:
        url = os.environ.setdefault("DATABASE_URL", f"sqlite:///{folder}/debrief.sqlite3")
        django.setup()
        from accounts.models import User

        call_command("migrate", verbosity=0)
        wrong = 0
        for number in range(1, rounds + 1):
            owner = User.objects.create_user(f"writers-{timezone.now():%H%M%S%f}@example.org")
            kill_after = random.randrange(1, WRITES)  # noqa: S311
            acknowledged = write_until_killed(owner, url, kill_after)
            with speaking_for(owner):
                found = list(losses(owner, acknowledged))
            wrong += bool(found)
            said = "; ".join(found[:3]) or "nothing lost, nothing half there"
            sys.stdout.write(f"{number:3}  {connection.vendor}  killed after {len(acknowledged):4}: {said}\n")
        connection.close()
    return wrong


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "debrief.settings")
    if sys.argv[1] == "write":
        django.setup()
        write(*map(int, sys.argv[2:]))
    else:
        sys.exit(main(int(sys.argv[1])))
