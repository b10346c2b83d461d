"""Looks whether an installation is sound, and says in plain words what to mend."""

from __future__ import annotations

import shutil
import sqlite3
import stat
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from django.conf import settings
from django.contrib.staticfiles.storage import staticfiles_storage
from django.core import checks
from django.core.mail import mailers
from django.db import Error, connection
from django.db.migrations.executor import MigrationExecutor

from debrief.work import is_running

ENOUGH_SPACE = 500 * 2**20
DAY = 24 * 3600
SECRET_LENGTH = 50
DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


class Finding(NamedTuple):
    """One thing looked at: what was found, what mends it where it is not sound, and whether Debrief cannot work so."""

    said: str
    mend: str = ""
    is_grave: bool = False


def examine(backups: Path | None = None) -> Iterator[Finding]:
    """All findings, one by one; what cannot be looked at without the database is left out where there is none."""
    yield from data_folder()
    # Each leans on what was looked at before it.
    for look in (database, migrations, worker):
        found = list(look())
        yield from found
        if any(finding.is_grave for finding in found):
            break
    yield from static_files()
    yield from address()
    yield from mail()
    if backups:
        yield from copies(backups)
    yield from django_checks()


def data_folder() -> Iterator[Finding]:
    folder = settings.DATA
    free = shutil.disk_usage(folder).free
    if free < ENOUGH_SPACE:
        yield Finding(f"Only {free // 2**20} MiB are free where {folder} lies.", "Make room before the disk is full.")
    else:
        yield Finding(f"The data folder {folder} has {free / 2**30:.1f} GiB to grow.")
    if folder.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        yield Finding(f"Other accounts of this machine can look into {folder}.", f"chmod 700 {folder}")
    if len(settings.SECRET_KEY) < SECRET_LENGTH:
        yield Finding(
            "SECRET_KEY is short enough to be guessed.",
            "Leave it out: Debrief makes one and keeps it in the data folder.",
        )


def database() -> Iterator[Finding]:
    try:
        with connection.cursor() as cursor:
            if connection.vendor == "sqlite":
                cursor.execute("PRAGMA quick_check(1)")
                is_whole = cursor.fetchone()[0] == "ok"
                cursor.execute("PRAGMA synchronous")
                is_safe = cursor.fetchone()[0] >= 2
            else:
                is_whole = is_safe = True
            version = ".".join(str(part) for part in connection.get_database_version())
    except Error as error:
        if getattr(error.__cause__, "sqlite_errorcode", None) in DAMAGED:
            yield damaged("SQLite")
            return
        yield Finding(
            f"The database cannot be used ({type(error).__name__}).",
            "See whether its server runs, whether DATABASE_URL is right, and whether the disk can be written to.",
            is_grave=True,
        )
        return
    name = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}.get(connection.vendor, connection.vendor)
    if is_whole:
        yield Finding(f"{name} {version} answers.")
    else:
        yield damaged(name)
    if not is_safe:
        yield Finding("As DEBRIEF_SYNC=normal has it, a power cut may cost the last seconds.")


def damaged(name: str) -> Finding:
    mend = "Stop Debrief and restore the last backup: manage.py restore FILE."
    return Finding(f"The {name} database is damaged.", mend, is_grave=True)


def migrations() -> Iterator[Finding]:
    executor = MigrationExecutor(connection)
    missing = executor.migration_plan(executor.loader.graph.leaf_nodes())
    if missing:
        yield Finding(
            f"The database is {len(missing)} steps behind this Debrief.", "manage.py migrate (`make run` does it)", True
        )
    else:
        yield Finding("The database is up to date.")


def worker() -> Iterator[Finding]:
    if is_running():
        yield Finding("The worker runs: reminders, large files and daily tidying are done.")
    else:
        yield Finding(
            "No worker was seen in the last minutes: reminders and large files wait.",
            "`make run` starts one; beside `serve --no-worker` start manage.py work.",
        )


def static_files() -> Iterator[Finding]:
    named = getattr(staticfiles_storage, "stored_name", str)
    try:
        is_there = settings.DEBUG or staticfiles_storage.exists(named("css/debrief.css"))
    except ValueError:
        is_there = False
    if is_there:
        yield Finding("The static files are collected.")
    else:
        yield Finding("The pages lack their looks.", "manage.py collectstatic --noinput (`make run` does it)", True)


def address() -> Iterator[Finding]:
    if not settings.DEBRIEF_URL:
        yield Finding("Debrief speaks plain http, for this machine alone.")
    elif not settings.HTTPS:
        yield Finding(
            f"{settings.DEBRIEF_URL} is plain http: whoever shares the network reads along.",
            "Put a proxy in front that speaks https, and say so in DEBRIEF_URL.",
        )
    elif not settings.PROXIES:
        yield Finding(
            "DEBRIEF_URL says https and no proxy is believed: each page leads to itself, all visitors count as one.",
            "Say in DEBRIEF_PROXIES how many proxies stand in front.",
        )
    else:
        yield Finding(f"{settings.DEBRIEF_URL} is served over https, behind {settings.PROXIES} proxy(s).")
    if settings.DEBUG:
        yield Finding("DEBUG is on: errors show the program's inside to everybody.", "Leave DEBUG out.")
    if settings.ADMIN:
        yield Finding("The admin is open to staff (DEBRIEF_ADMIN).")
    if settings.SIGNUPS == "open" and settings.SMTP_URL:
        yield Finding("Everybody may make an account (DEBRIEF_SIGNUPS=open).")
    elif settings.SIGNUPS == "open":
        yield Finding(
            "Everybody may make an account, and learns by trying which addresses have one: there is no mail server.",
            "Set SMTP_URL, or leave DEBRIEF_SIGNUPS out and let people in by invitation.",
        )


def mail() -> Iterator[Finding]:
    if not settings.SMTP_URL:
        yield Finding("No mail server: nothing is sent, and a lost password is set with manage.py changepassword.")
        if settings.ADMINS:
            yield Finding("Nobody gets the mails about errors that DEBRIEF_ERRORS_TO asks for.", "Set SMTP_URL.")
        return
    try:
        sender = mailers["default"]
        sender.open()
        sender.close()
    except OSError as error:
        yield Finding(
            f"The mail server does not take mails ({type(error).__name__}).", "See whether SMTP_URL is right."
        )
    else:
        yield Finding("The mail server lets Debrief in.")


def copies(folder: Path) -> Iterator[Finding]:
    """The age of the newest backup in the folder."""
    ages = []
    with suppress(OSError):
        ages = [time.time() - path.stat().st_mtime for path in folder.glob("debrief-*")]
    if not ages:
        yield Finding(f"There is no backup in {folder}.", f"manage.py backup {folder}, once a night")
    elif min(ages) > 2 * DAY:
        yield Finding(f"The last backup is {min(ages) // DAY:.0f} days old.", "See why the nightly backup stopped.")
    else:
        yield Finding(f"The last backup is {min(ages) / 3600:.0f} hours old, of {len(ages)}.")


def django_checks() -> Iterator[Finding]:
    """What Django, its packages and our own checks find, in their words; those of https only where it is spoken."""
    tags = [checks.Tags.database, checks.Tags.models, checks.Tags.urls]
    if settings.HTTPS:
        tags.append(checks.Tags.security)
    try:
        found = [
            one
            for tag in tags
            for one in checks.run_checks(tags=[tag], include_deployment_checks=True, databases=["default"])
        ]
    except Error:
        return
    for one in found:
        if one.level >= checks.WARNING and not one.is_silenced():
            yield Finding(one.msg, one.hint or f"({one.id})", one.level >= checks.ERROR)
