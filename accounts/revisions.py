"""Counts how often anything on a shelf of a person was written, so that what was worked out can be kept till then.

The databases do it themselves, by triggers on every table of owned rows: so no bulk write, import or command is missed.
SQLite loses a table's triggers when a migration builds the table anew, so they are put in place after every migration.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.db import connections

from accounts.models import Revision
from debrief.owned import OwnedModel

APPLICATION = "applications.Application"
NONE = Revision.NO_APPLICATION

# Once a statement: a row a time, ten thousand imported rows would leave as many versions of one counter. Whoever writes
# holds the row that every person has, so that two who write on several shelves never wait for each other. What is
# deleted finds its number there, and makes none: the person may be the next to go.
POSTGRESQL_FUNCTIONS = (
    f"""CREATE OR REPLACE FUNCTION accounts_begin_revision() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        INSERT INTO accounts_revision (owner_id, shelf, number) VALUES (NEW.id, {NONE}, 0) ON CONFLICT DO NOTHING;
        RETURN NULL; END $$""",
    f"""CREATE OR REPLACE FUNCTION accounts_raise_revision() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
            written CONSTANT text := CASE TG_OP WHEN 'INSERT' THEN 'now_there' WHEN 'DELETE' THEN 'was_there'
                ELSE '(TABLE now_there UNION ALL TABLE was_there)' END;
            found CONSTANT text := format('SELECT DISTINCT owner_id, %s AS shelf FROM %s AS written',
                TG_ARGV[0], written);
        BEGIN
            EXECUTE format('SELECT 1 FROM accounts_revision WHERE shelf = {NONE}
                AND owner_id IN (SELECT owner_id FROM %s AS written) ORDER BY owner_id FOR UPDATE', written);
            IF TG_OP = 'DELETE' THEN
                EXECUTE format('UPDATE accounts_revision AS kept SET number = kept.number + 1 FROM (%s) AS found
                    WHERE kept.owner_id = found.owner_id AND kept.shelf = found.shelf', found);
            ELSE
                EXECUTE format('INSERT INTO accounts_revision AS kept (owner_id, shelf, number)
                    SELECT owner_id, shelf, 1 FROM (%s) AS found
                    ON CONFLICT (owner_id, shelf) DO UPDATE SET number = kept.number + 1', found);
            END IF;
            RETURN NULL;
        END $$""",
    """CREATE OR REPLACE TRIGGER accounts_user_begins AFTER INSERT ON accounts_user
        FOR EACH ROW EXECUTE FUNCTION accounts_begin_revision()""",
)
POSTGRESQL_EVENTS = {
    "INSERT": "NEW TABLE AS now_there",
    "UPDATE": "NEW TABLE AS now_there OLD TABLE AS was_there",
    "DELETE": "OLD TABLE AS was_there",
}
SQLITE_BEGIN = (
    "DROP TRIGGER IF EXISTS accounts_user_begins",
    f"""CREATE TRIGGER accounts_user_begins AFTER INSERT ON accounts_user BEGIN
        INSERT OR IGNORE INTO accounts_revision (owner_id, shelf, number) VALUES (NEW.id, {NONE}, 0); END""",
)
RAISE_OF_NEW = """INSERT INTO accounts_revision (owner_id, shelf, number) VALUES (NEW.owner_id, {new}, 1)
    ON CONFLICT (owner_id, shelf) DO UPDATE SET number = number + 1"""
RAISE_OF_OLD = "UPDATE accounts_revision SET number = number + 1 WHERE owner_id = OLD.owner_id AND shelf = {old}"
SQLITE_EVENTS = {
    "insert": ("INSERT", RAISE_OF_NEW),
    "update": ("UPDATE", RAISE_OF_NEW),
    "move": ("UPDATE", f"{RAISE_OF_OLD} AND shelf <> {{new}}"),
    "delete": ("DELETE", RAISE_OF_OLD),
}
# For what was there before the count was.
BEGIN_PEOPLE = f"""INSERT INTO accounts_revision (owner_id, shelf, number) SELECT id, {NONE}, 0 FROM accounts_user
    WHERE true ON CONFLICT DO NOTHING"""
BEGIN_SHELVES = """INSERT INTO accounts_revision (owner_id, shelf, number)
    SELECT DISTINCT owner_id, {shelf}, 0 FROM applications_application AS written WHERE true ON CONFLICT DO NOTHING"""


def owned_models() -> list[type[OwnedModel]]:
    models = [model for model in apps.get_models() if issubclass(model, OwnedModel)]
    return sorted(models, key=lambda model: model._meta.db_table)


def shelf_of(model: type[OwnedModel], row: str) -> str:
    """The shelf of a row as SQL: that of the application on the way to whom its owner is copied from."""
    if model._meta.label == APPLICATION:
        return f"{row}.id / {Revision.SHELF_HOLDS}"
    if not model.owner_from:
        return str(NONE)
    link: Any = model._meta.get_field(model.owner_from)
    parent, key = link.related_model, f"{row}.{link.column}"
    if parent._meta.label == APPLICATION:
        return f"{key} / {Revision.SHELF_HOLDS}"
    table = parent._meta.db_table
    shelf = shelf_of(parent, table)
    return shelf if shelf == str(NONE) else f"(SELECT {shelf} FROM {table} WHERE {table}.id = {key})"


def statements(vendor: str, models: list[type[OwnedModel]]) -> Iterator[str]:
    yield from POSTGRESQL_FUNCTIONS if vendor == "postgresql" else SQLITE_BEGIN
    for model in models:
        table = model._meta.db_table
        if vendor == "postgresql":
            shelf = shelf_of(model, "written")
            for event, rows in POSTGRESQL_EVENTS.items():
                yield (
                    f"CREATE OR REPLACE TRIGGER {table}_{event.lower()}_revises AFTER {event} ON {table} "
                    f"REFERENCING {rows} FOR EACH STATEMENT EXECUTE FUNCTION accounts_raise_revision('{shelf}')"
                )
        else:
            shelves = {"new": shelf_of(model, "NEW"), "old": shelf_of(model, "OLD")}
            for name, (event, action) in SQLITE_EVENTS.items():
                yield f"DROP TRIGGER IF EXISTS {table}_{name}_revises"
                if name != "move" or (shelves["new"] != shelves["old"] and model._meta.label != APPLICATION):
                    yield (
                        f"CREATE TRIGGER {table}_{name}_revises AFTER {event} ON {table} "
                        f"BEGIN {action.format_map(shelves)}; END"
                    )
        if model._meta.label == APPLICATION:
            yield BEGIN_SHELVES.format(shelf=shelf_of(model, "written"))
    yield BEGIN_PEOPLE


def keep_counting(using: str, plan: list | None = None, **_) -> None:
    """Puts the triggers in place after a migration. A flush, which migrates nothing, leaves them as they are."""
    connection = connections[using]
    there = set(connection.introspection.table_names()) if plan else set()
    if "accounts_revision" not in there:
        return
    with connection.cursor() as cursor:
        models = [model for model in owned_models() if model._meta.db_table in there]
        for statement in statements(connection.vendor, models):
            cursor.execute(statement)
