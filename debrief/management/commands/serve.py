"""What `make run` calls once everything is installed."""

import errno
import io
import os
import socket
import subprocess
import sys

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import OperationalError

DEMO_ACCOUNT = "demo@debrief.example"
DEMO_APPLICATIONS = 60


class Command(BaseCommand):
    help = "Brings the database up to date, collects the static files and serves Debrief with gunicorn."
    # They need the database at hand, and `migrate` runs them with a clear answer when it is not.
    requires_system_checks = []

    def add_arguments(self, parser) -> None:
        parser.add_argument("--no-worker", action="store_true", help="the pages alone: `manage.py work` runs elsewhere")
        parser.add_argument("--demo", action="store_true", help="with a made-up search, and its account printed")

    def handle(self, *args, demo: bool, no_worker: bool, **options) -> None:
        host, port = os.environ.get("HOST") or "127.0.0.1", os.environ.get("PORT") or "8000"
        listener = listen(host, port)
        if not os.access(settings.DATA, os.W_OK):
            raise CommandError(f"The data folder {settings.DATA} cannot be written to. Name another in DEBRIEF_DATA.")
        try:
            call_command("migrate", verbosity=0)
        except OperationalError as error:
            raise CommandError(f"The database cannot be used: {' '.join(str(error).split())}") from None
        call_command("clearsessions")
        call_command("collectstatic", interactive=False, verbosity=0)
        if demo:
            self.stdout.write(demo_account())
        shown = f"[{host}]" if ":" in host else {"0.0.0.0": "127.0.0.1"}.get(host, host)  # noqa: S104 compared, not bound
        self.stdout.write(f"Debrief is at {settings.DEBRIEF_URL or f'http://{shown}:{port}'}")
        self.stdout.flush()
        if not no_worker:
            start_worker()
        # The process becomes gunicorn, so that Ctrl-C and SIGTERM go to it directly.
        os.execv(sys.executable, gunicorn_command(listener))  # noqa: S606 every part is ours


def listen(host: str, port: str) -> socket.socket:
    """Takes the port before any work is done, and keeps it for gunicorn."""
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        listener = socket.create_server((host, int(port)), family=family, backlog=2048)
    except ValueError:
        raise CommandError(f"PORT is a number, not {port!r}.") from None
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise CommandError(f"Port {port} is taken. Choose another, as in PORT=8001 make run.") from None
        raise CommandError(f"Debrief cannot listen on {host}:{port} ({error.strerror}).") from None
    listener.set_inheritable(True)
    return listener


def gunicorn_command(listener: socket.socket) -> list[str]:
    configured = ["--config=python:debrief.gunicorn", f"--bind=fd://{listener.fileno()}"]
    return [sys.executable, "-m", "gunicorn", "debrief.wsgi", *configured]


# The shell stays to say that the worker is gone: gunicorn clears away children that are not its own without a word.
KEEPER = """"$@" || echo "The process for reminders and large files has stopped (status $?). \
The pages go on; start Debrief again to have it back." >&2"""


def start_worker() -> None:
    """The other process, which gives way to the pages and stops with them."""
    ends, lifeline = os.pipe()
    # Open in gunicorn for as long as it lives, so that its end is the worker's too, however it ends.
    os.set_inheritable(lifeline, True)
    command = [sys.executable, sys.argv[0], "work", "--beside"]
    # A group of its own: Ctrl-C stops the pages, and with them the lifeline.
    subprocess.Popen(  # noqa: S603 every part is ours
        ["/bin/sh", "-c", KEEPER, "sh", "nice", *command], stdin=ends, process_group=0
    )
    os.close(ends)


def demo_account() -> str:
    """What the seed said of the account that it made; kept beside the database, for the next start."""
    kept = settings.DATA / "demo-account.txt"
    if not kept.exists():
        said = io.StringIO()
        call_command("seed", email=DEMO_ACCOUNT, applications=DEMO_APPLICATIONS, stdout=said)
        kept.write_text(said.getvalue())
    return kept.read_text()
