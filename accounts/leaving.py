"""Closing an account: at once nobody gets in or is written to, and after fourteen days nothing of it is left.

Until then, signing in takes it all back.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from django.apps import apps
from django.db import connection, transaction
from django.utils import timezone

from accounts.models import User
from accounts.sessions import end_sessions
from debrief.apart import speaking_for

GRACE = timedelta(days=14)


def close_account(user: User, now: datetime, *, for_good: bool) -> None:
    """Switches an account off and signs its person out everywhere; `for_good` also sets the moment of its end."""
    with transaction.atomic():
        user.is_active, user.closed_at = False, now
        user.goes_at = now + GRACE if for_good else None
        user.save(update_fields=["is_active", "closed_at", "goes_at"])
        for demo in User.objects.filter(demo_of=user):
            demo.delete()
        end_sessions(user)


def come_back(user: User) -> bool:
    """Takes the closing back. Whether there was any; what the one who runs Debrief switched off stays so."""
    closed = User.objects.filter(pk=user.pk, is_active=False, closed_at__isnull=False)
    if not closed.update(is_active=True, closed_at=None, goes_at=None):
        return False
    user.is_active, user.closed_at, user.goes_at = True, None, None
    return True


def remove_gone() -> None:
    """Deletes each account whose time has come, with all that tells of its person. Once a day: debrief/work.py."""
    due = User.objects.filter(is_active=False, goes_at__lte=timezone.now())
    for pk in list(due.values_list("pk", flat=True)):
        with wiping(), transaction.atomic():
            # Whoever signs in at this moment is waited for, and stays.
            user = due.select_for_update().filter(pk=pk).first()
            if user is not None:
                remove(user)


@contextmanager
def wiping() -> Iterator[None]:
    """What SQLite deletes in here it overwrites, also in its index of words, and in the file of what was written last.

    PostgreSQL does so in its own time (VACUUM).
    """
    if connection.vendor != "sqlite":
        yield
        return
    with connection.cursor() as cursor:
        before = cursor.execute("PRAGMA secure_delete").fetchone()[0]
        cursor.execute("PRAGMA secure_delete = ON")
        try:
            yield
            cursor.execute("SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE % USING fts5%'")
            for (index,) in cursor.fetchall():
                cursor.execute(f"INSERT INTO {index} ({index}) VALUES ('optimize')")  # noqa: S608 our own name
            if not connection.in_atomic_block:
                cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            cursor.execute(f"PRAGMA secure_delete = {before:d}")


def remove(user: User) -> None:
    end_sessions(user)
    with speaking_for(user):
        forget_what_staff_did(user)
    user.delete()


def forget_what_staff_did(user: User) -> None:
    """The log of the admin keeps what the rows were called that staff touched."""
    for entry in apps.get_model("admin.LogEntry").objects.select_related("content_type"):
        model = entry.content_type and entry.content_type.model_class()
        row = model and model._base_manager.filter(pk=entry.object_id).first()
        if row == user or getattr(row, "owner_id", None) == user.pk:
            entry.delete()
