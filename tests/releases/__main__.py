"""Keeps the database of this release; see tests/releases/__init__.py."""

from __future__ import annotations

import os
import sqlite3
import sys
import tempfile
from contextlib import closing

import django

from tests.releases import FOLDER, dump_of


def keep(release: str) -> None:
    target = FOLDER / f"{release}.sql"
    if target.exists():
        raise SystemExit(f"{target} is there already.")
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {
            "DATABASE_URL": f"sqlite:///{folder}/debrief.sqlite3",
            "DEBRIEF_DATA": folder,
            "DJANGO_SETTINGS_MODULE": "tests.settings",
        }
        django.setup()
        from django.core.management import call_command
        from django.db import connection

        from tests.exchange.test_export import fill
        from tests.factories import make_user

        call_command("migrate", verbosity=0)
        fill(make_user("somebody@example.org", name="Somebody"))
        make_user("another@example.org")
        connection.close()
        with closing(sqlite3.connect(f"{folder}/debrief.sqlite3")) as database:
            target.write_text("".join(f"{line}\n" for line in dump_of(database)))


if __name__ == "__main__":
    keep(sys.argv[1])
