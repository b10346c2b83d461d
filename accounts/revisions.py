"""Counts for each person how often anything of theirs was written, so that what was worked out can be kept till then.

The databases do it themselves, by triggers on every table of owned rows: so no bulk write, import or command is missed.
SQLite loses a table's triggers when a migration builds the table anew, so they are put in place after every migration.
"""

from __future__ import annotations

from collections.abc import Iterator

from django.apps import apps
from django.db import connections

from debrief.owned import OwnedModel

POSTGRESQL_FUNCTIONS = (
    """CREATE OR REPLACE FUNCTION accounts_begin_revision() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        INSERT INTO accounts_revision (owner_id, number) VALUES (NEW.id, 0) ON CONFLICT DO NOTHING;
        RETURN NULL; END $$""",
    # Once a statement: a row a time, ten thousand imported rows would leave as many versions of the one counter.
    """CREATE OR REPLACE FUNCTION accounts_raise_revision() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        UPDATE accounts_revision SET number = number + 1 WHERE owner_id IN (SELECT DISTINCT owner_id FROM written);
        RETURN NULL; END $$""",
    """CREATE OR REPLACE TRIGGER accounts_user_begins AFTER INSERT ON accounts_user
        FOR EACH ROW EXECUTE FUNCTION accounts_begin_revision()""",
)
SQLITE_BEGIN = """CREATE TRIGGER IF NOT EXISTS accounts_user_begins AFTER INSERT ON accounts_user BEGIN
    INSERT OR IGNORE INTO accounts_revision (owner_id, number) VALUES (NEW.id, 0); END"""
# The event, and the name that the row goes by in it.
EVENTS = {"INSERT": "NEW", "UPDATE": "NEW", "DELETE": "OLD"}


def owned_tables() -> list[str]:
    return sorted(model._meta.db_table for model in apps.get_models() if issubclass(model, OwnedModel))


def statements(vendor: str, tables: list[str]) -> Iterator[str]:
    yield from POSTGRESQL_FUNCTIONS if vendor == "postgresql" else [SQLITE_BEGIN]
    for table in tables:
        for event, row in EVENTS.items():
            name = f"{table}_{event.lower()}_revises"
            if vendor == "postgresql":
                yield (
                    f"CREATE OR REPLACE TRIGGER {name} AFTER {event} ON {table} REFERENCING {row} TABLE AS written "
                    "FOR EACH STATEMENT EXECUTE FUNCTION accounts_raise_revision()"
                )
            else:
                raises = f"UPDATE accounts_revision SET number = number + 1 WHERE owner_id = {row}.owner_id"  # noqa: S608
                yield f"CREATE TRIGGER IF NOT EXISTS {name} AFTER {event} ON {table} BEGIN {raises}; END"
    # Those who were there before the count was.
    yield (
        "INSERT INTO accounts_revision (owner_id, number) SELECT id, 0 FROM accounts_user "
        "WHERE id NOT IN (SELECT owner_id FROM accounts_revision)"
    )


def keep_counting(using: str, plan: list | None = None, **_) -> None:
    """Puts the triggers in place after a migration. A flush, which migrates nothing, leaves them as they are."""
    connection = connections[using]
    there = set(connection.introspection.table_names()) if plan else set()
    if "accounts_revision" not in there:
        return
    with connection.cursor() as cursor:
        for statement in statements(connection.vendor, [table for table in owned_tables() if table in there]):
            cursor.execute(statement)
