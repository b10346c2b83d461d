"""Brings a kept database up to now as an upgrade does, and says as JSON what is in it then.

    python -m tests.releases.forward tests/releases/0.1.sql

In the database that DATABASE_URL names, which is new: on SQLite it is the dump itself. On PostgreSQL, of which nothing
is kept, the tables of that release are made by its migrations, and its rows carried over; then the rest is the same.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path

import django

from tests.releases import load


def carry_over(old: Path) -> None:
    """The tables and rows of a kept database, in the one that is connected."""
    from django.core.management.color import no_style
    from django.db import connection, connections, transaction
    from django.db.migrations.executor import MigrationExecutor
    from django.db.migrations.recorder import MigrationRecorder

    connections.databases["old"] = connection.settings_dict | {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(old),
        "OPTIONS": {},
    }
    done = set(MigrationRecorder(connections["old"]).applied_migrations())
    executor = MigrationExecutor(connection)
    graph = executor.loader.graph
    targets = [
        key for key in done if key in graph.nodes and not done & {child.key for child in graph.node_map[key].children}
    ]
    state = executor.migrate(targets, executor.migration_plan(targets))
    with transaction.atomic():
        for model in state.apps.get_models(include_auto_created=True):
            model.objects.using("default").all().delete()
            model.objects.using("default").bulk_create(model.objects.using("old").all())
        with connection.cursor() as cursor:
            for statement in connection.ops.sequence_reset_sql(no_style(), state.apps.get_models()):
                cursor.execute(statement)


def main(dump: Path) -> dict:
    from django.conf import settings
    from django.core.management import call_command
    from django.db import connection

    if connection.vendor == "sqlite":
        load(dump, Path(settings.DATABASES["default"]["NAME"]))
    else:
        with tempfile.TemporaryDirectory() as folder:
            load(dump, Path(folder) / "old.sqlite3")
            carry_over(Path(folder) / "old.sqlite3")
    call_command("migrate", verbosity=0)

    from accounts.models import User
    from bench.durability import losses
    from tests.invariant import check_invariant
    from tests.test_ownership import OWNED

    return {
        "rows": {model._meta.db_table: model.objects.count() for model in OWNED},
        "wrong": [why for user in User.objects.all() for why in (*check_invariant(user), *losses(user, []))],
        "people": [user.email for user in User.objects.order_by("pk")],
    }


if __name__ == "__main__":
    os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
    django.setup()
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]))))
