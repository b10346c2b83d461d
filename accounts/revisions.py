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

POSTGRESQL_BEGIN = (
    f"""CREATE OR REPLACE FUNCTION accounts_begin_revision() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        INSERT INTO accounts_revision (owner_id, shelf, number) VALUES (NEW.id, {NONE}, 0) ON CONFLICT DO NOTHING;
        RETURN NULL; END $$""",
    """CREATE OR REPLACE TRIGGER accounts_user_begins AFTER INSERT ON accounts_user
        FOR EACH ROW EXECUTE FUNCTION accounts_begin_revision()""",
)
# Once a statement: a row a time, ten thousand imported rows would leave as many versions of one counter. Whoever writes
# holds the row that every person has, so that two who write on several shelves never wait for each other.
POSTGRESQL_FUNCTION = f"""CREATE OR REPLACE FUNCTION {{name}}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    PERFORM 1 FROM accounts_revision WHERE shelf = {NONE}
        AND owner_id IN (SELECT owner_id FROM {{rows}} AS written) ORDER BY owner_id FOR UPDATE;
    {{raises}};
    RETURN NULL; END $$"""
RAISE = """INSERT INTO accounts_revision AS kept (owner_id, shelf, number)
    SELECT DISTINCT owner_id, {shelf}, 1 FROM {rows} AS written
    ON CONFLICT (owner_id, shelf) DO UPDATE SET number = kept.number + 1"""
# What is deleted finds its number there, and makes none: the person may be the next to go.
RAISE_LEFT = """UPDATE accounts_revision AS kept SET number = kept.number + 1
    FROM (SELECT DISTINCT owner_id, {shelf} AS shelf FROM {rows} AS written) AS found
    WHERE kept.owner_id = found.owner_id AND kept.shelf = found.shelf"""
POSTGRESQL_EVENTS = {
    "INSERT": ("NEW TABLE AS now_there", "now_there", RAISE),
    "UPDATE": ("NEW TABLE AS now_there OLD TABLE AS was_there", "(TABLE now_there UNION ALL TABLE was_there)", RAISE),
    "DELETE": ("OLD TABLE AS was_there", "was_there", RAISE_LEFT),
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
    # A commitment may hang on no debrief, and feedback hangs on one of two.
    ways = [way for name in model.owner_from if (way := shelf_by(model._meta.get_field(name), row))]
    return f"coalesce({', '.join(ways)}, {NONE})" if ways else str(NONE)


def shelf_by(link: Any, row: str) -> str:
    """The shelf of the parent that a key of a row names, as SQL; empty where parents of its kind stand on none."""
    parent, key = link.related_model, f"{row}.{link.column}"
    if parent._meta.label == APPLICATION:
        return f"{key} / {Revision.SHELF_HOLDS}"
    table = parent._meta.db_table
    shelf = shelf_of(parent, table)
    return "" if shelf == str(NONE) else f"(SELECT {shelf} FROM {table} WHERE {table}.id = {key})"


def statements(vendor: str, models: list[type[OwnedModel]]) -> Iterator[str]:
    yield from POSTGRESQL_BEGIN if vendor == "postgresql" else SQLITE_BEGIN
    for model in models:
        yield from on_postgresql(model) if vendor == "postgresql" else on_sqlite(model)
        if model._meta.label == APPLICATION:
            yield BEGIN_SHELVES.format(shelf=shelf_of(model, "written"))
    yield BEGIN_PEOPLE


def on_postgresql(model: type[OwnedModel]) -> Iterator[str]:
    table, shelf = model._meta.db_table, shelf_of(model, "written")
    for event, (tables, rows, action) in POSTGRESQL_EVENTS.items():
        name = f"{table}_{event.lower()}_revises"
        yield POSTGRESQL_FUNCTION.format(name=name, rows=rows, raises=action.format(shelf=shelf, rows=rows))
        yield (
            f"CREATE OR REPLACE TRIGGER {name} AFTER {event} ON {table} REFERENCING {tables} "
            f"FOR EACH STATEMENT EXECUTE FUNCTION {name}()"
        )


def on_sqlite(model: type[OwnedModel]) -> Iterator[str]:
    table, shelves = model._meta.db_table, {"new": shelf_of(model, "NEW"), "old": shelf_of(model, "OLD")}
    for name, (event, action) in SQLITE_EVENTS.items():
        yield f"DROP TRIGGER IF EXISTS {table}_{name}_revises"
        if name != "move" or (shelves["new"] != shelves["old"] and model._meta.label != APPLICATION):
            does = action.format(**shelves)
            yield f"CREATE TRIGGER {table}_{name}_revises AFTER {event} ON {table} BEGIN {does}; END"


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
