"""The second wall between people, behind `for_user`: PostgreSQL's row-level security.

A transaction sees, and may write, the rows of the one person it speaks for (debrief/apart.py), whatever a query forgets
to ask for. SQLite knows nothing of the kind: there the first wall stands alone, held by the tests that send a stranger
to every address.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from django.apps import apps
from django.core.checks import Warning as CheckWarning
from django.db import connection, connections, models, transaction

from debrief.apart import MAINTENANCE, PERSON
from debrief.owned import OwnedModel

# What no policy stands before, and why: models, and whole apps of others.
OUTSIDE = {
    "accounts.User": "is asked by e-mail who somebody is, before anybody is known",
    "accounts.User_groups": "belongs to the user",
    "accounts.User_user_permissions": "belongs to the user",
    "accounts.Invitation": "lets somebody in who is not known yet",
    "accounts.ReminderSent": "is what workers agree by on who sends a mail; holds kinds and days, no words",
    "accounts.Revision": "is counted by the database itself, also for somebody who is just signing up; holds no words",
    "lessons.Lesson": "is the same ten rows for all",
    "exchange.ApiToken": "is looked for by its digest, to learn whose it is",
    "exchange.FeedToken": "is looked for by its digest, to learn whose it is",
    "account": "finds an account by its e-mail, before anybody is known",
    "admin": "tells what staff did, to staff",
    "auth": "holds the groups and rights of staff",
    "contenttypes": "holds the names of the models",
    "django_tasks_database": "is the queue of the workers, who do the tasks of all; holds keys, no words",
    "mfa": "is the second step of signing in, before anybody is known",
    "sessions": "is how a request finds out who somebody is",
    "usersessions": "tells which session is whose, so that it can be ended",
}
# Tables that no model stands for.
OUTSIDE_TABLES = {
    "cache": "counts sign-ins by address, before anybody is known",
    "django_migrations": "tells which state the tables are in",
}
POLICY = "debrief_apart"


def is_outside(model: type[models.Model]) -> bool:
    return model._meta.label in OUTSIDE or model._meta.app_label in OUTSIDE


def parents_inside(model: type[models.Model]) -> list[models.ForeignKey]:
    """Of a table between two owned ones, the keys to both."""
    keys = [field for field in model._meta.fields if isinstance(field, models.ForeignKey)]
    are_owned = keys and all(
        issubclass(key.related_model, OwnedModel) and not is_outside(key.related_model) for key in keys
    )
    return keys if model._meta.auto_created and are_owned else []


def all_models() -> list[type[models.Model]]:
    return [model for model in apps.get_models(include_auto_created=True) if model._meta.managed]


def inside() -> list[type[models.Model]]:
    """The models behind the wall: all owned ones, but those that are outside, and what links two of them."""
    return [
        model
        for model in all_models()
        if not is_outside(model) and (issubclass(model, OwnedModel) or parents_inside(model))
    ]


def undecided() -> list[str]:
    """The models that are neither inside nor outside. There are none: a test fails where there is one."""
    within = set(inside())
    return [model._meta.label for model in all_models() if model not in within and not is_outside(model)]


def condition(model: type[models.Model]) -> str:
    """Whose rows are seen, and may be written. A sub-query without reference to the row is worked out once a query."""
    table = model._meta.db_table
    if parents := parents_inside(model):
        # Each parent is behind the wall itself.
        return " AND ".join(
            f"EXISTS (SELECT 1 FROM {key.related_model._meta.db_table} p WHERE p.id = {table}.{key.column})"  # noqa: S608
            for key in parents
        )
    person = f"(SELECT nullif(current_setting('{PERSON}', true), '')::bigint)"
    # The setting alone lets nobody through: whoever uses it must own the table, which the role of the pages need not.
    maintains = (
        f"(SELECT current_setting('{MAINTENANCE}', true) = 'on' AND pg_has_role(relowner, 'USAGE') "  # noqa: S608
        f"FROM pg_catalog.pg_class WHERE oid = '{table}'::regclass)"
    )
    return f"owner_id = {person} OR {maintains}"


def statements(model: type[models.Model]) -> Iterator[str]:
    table, wanted = model._meta.db_table, condition(model)
    yield f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY"
    yield f"DROP POLICY IF EXISTS {POLICY} ON {table}"
    yield f"CREATE POLICY {POLICY} ON {table} USING ({wanted}) WITH CHECK ({wanted})"
    yield f"COMMENT ON POLICY {POLICY} ON {table} IS '{mark(wanted)}'"


def mark(wanted: str) -> str:
    """By which a policy is known again: PostgreSQL writes conditions in its own way."""
    return hashlib.sha256(wanted.encode()).hexdigest()[:16]


# The tables of this schema, whether the present role may change them, and the wall that stands before them.
STANDING = f"""SELECT c.relname, pg_has_role(c.relowner, 'USAGE'),
    CASE WHEN c.relrowsecurity AND c.relforcerowsecurity THEN obj_description(p.oid, 'pg_policy') END,
    (SELECT count(*) FROM pg_policy o WHERE o.polrelid = c.oid)
    FROM pg_class c LEFT JOIN pg_policy p ON p.polrelid = c.oid AND p.polname = '{POLICY}'
    WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace"""  # noqa: S608


def without_wall(using: str = "default") -> list[tuple[type[models.Model], bool]]:
    """The models whose table lacks its policy, or has another beside it, each with whether this role could mend it."""
    with connections[using].cursor() as cursor:
        cursor.execute(STANDING)
        standing = {table: rest for table, *rest in cursor.fetchall()}
    return [
        (model, standing[model._meta.db_table][0])
        for model in inside()
        if model._meta.db_table in standing and standing[model._meta.db_table][1:] != [mark(condition(model)), 1]
    ]


def keep_apart(using: str, plan: list | None = None, **_) -> None:
    """Puts the policies in place after a migration, also one with nothing to do. A flush, without plan, leaves them."""
    if plan is None or connections[using].vendor != "postgresql":
        return
    for model, may_mend in without_wall(using):
        if may_mend:
            # At no moment is a table without its policy, or closed to all.
            with transaction.atomic(using), connections[using].cursor() as cursor:
                for statement in statements(model):
                    cursor.execute(statement)


def complaints() -> list[str]:
    """What is wrong with the wall, for whoever runs Debrief, each with what to do."""
    if connection.vendor != "postgresql":
        return []
    said = []
    with connection.cursor() as cursor:
        cursor.execute("SELECT rolname, rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user")
        role, passes = cursor.fetchone()
        cursor.execute(STANDING)
        owns = any(table == "accounts_user" and is_its for table, is_its, *_ in cursor.fetchall())
    if passes:
        said.append(
            f"PostgreSQL lets the role {role} see every row, so a query that forgets to ask whose they are would "
            "show somebody else's. Let Debrief sign in as an ordinary role: “Two roles” in docs/running.md says how."
        )
    elif owns:
        said.append(
            f"The role {role} owns the tables, so whoever could slip in SQL could pass the policies between people. "
            "Let the pages use a role that owns nothing: “Two roles” in docs/running.md says how."
        )
    if bare := sorted(model._meta.db_table for model, _ in without_wall()):
        said.append(
            f"No policy keeps people apart in {', '.join(bare)}. Run manage.py migrate as the owner of the tables."
        )
    return said


def check_wall(databases=None, **_) -> list[CheckWarning]:
    """For `manage.py check --deploy --database default`."""
    return [CheckWarning(reason, id="debrief.W001") for reason in (complaints() if databases else [])]
