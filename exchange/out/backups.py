"""Copies of the whole database: one consistent state while Debrief runs, and back again.

SQLite copies itself (its online backup API); PostgreSQL is copied by its own programs, which have to be installed.
"""

from __future__ import annotations

import os
import re
import sqlite3
import subprocess
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from django.db.migrations.loader import MigrationLoader

from debrief.apart import MAINTENANCE
from exchange.files import MIB

ENDINGS = {"sqlite3": "sqlite3", "postgresql": "pgdump"}
HEADS = {b"SQLite format 3\x00": "sqlite3", b"PGDMP": "postgresql"}
OURS = re.compile(r"debrief-\d{8}-\d{6}-\d{6}\.(sqlite3|pgdump)")
# Four bytes that SQLite leaves to programs, its `user_version` (sqlite.org/fileformat2.html, 1.3). In a copy the sum of
# all the others stands there: SQLite itself sees a page that is out of order, and not a letter that is another.
SUM = slice(60, 64)
# Seconds that a restore waits for those who are just writing.
PATIENCE = 15
# What is in the database and not in the backup would stay; and nothing of half a restore does, in one transaction.
EMPTY_POSTGRESQL = """SET lock_timeout = '15s';
DO $$ DECLARE one record; BEGIN
    FOR one IN SELECT tablename FROM pg_tables WHERE schemaname = current_schema() LOOP
        EXECUTE format('DROP TABLE %I CASCADE', one.tablename);
    END LOOP;
END $$;
"""
SEES_EVERYTHING = f"""SELECT rolsuper OR rolbypassrls OR (current_setting('{MAINTENANCE}', true) = 'on' AND NOT EXISTS (
    SELECT FROM pg_class WHERE relrowsecurity AND NOT pg_has_role(relowner, 'USAGE')))
    FROM pg_roles WHERE rolname = current_user"""  # noqa: S608

Settings = dict[str, Any]


class BackupRefused(Exception):
    """Nothing was written over, with the reason in one sentence."""


def vendor_of(database: Settings) -> str:
    return database["ENGINE"].rpartition(".")[2]


def back_up(database: Settings, folder: Path, keep: int | None = None) -> Path:
    """Copies the database of these settings into a new file of the folder, for its owner's eyes only, and says which.

    With `keep`, only so many of the latest copies stay there; other files are never touched.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        name = f"debrief-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.{ENDINGS[vendor_of(database)]}"
        file = copy_to(database, folder / name)
        for old in sorted(path for path in folder.iterdir() if OURS.fullmatch(path.name))[: -keep if keep else 0]:
            old.unlink()
    except OSError as error:
        raise BackupRefused(f"{folder} cannot be written to: {error.strerror}.") from None
    return file


def copy_to(database: Settings, file: Path) -> Path:
    """The database as a new file, which has its name only once it is whole."""
    draft = file.with_name(f".{file.name}.part")
    # Made first, so that at no moment anybody else could read it.
    os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    try:
        if vendor_of(database) == "sqlite3":
            _copy_sqlite(Path(database["NAME"]), draft)
        else:
            _copy_postgresql(database, draft)
        with draft.open("rb") as written:
            os.fsync(written.fileno())
        draft.rename(file)
    finally:
        draft.unlink(missing_ok=True)
    return file


def _copy_sqlite(source: Path, target: Path) -> None:
    try:
        with (
            closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=rw", uri=True)) as here,
            closing(sqlite3.connect(target)) as there,
        ):
            here.backup(there)
            # One file, which needs no other beside it when it is opened.
            there.execute("PRAGMA journal_mode=DELETE")
        _, found = _sums(target)
        with target.open("r+b") as copy:
            copy.seek(SUM.start)
            copy.write(found)
    except sqlite3.Error as error:
        raise BackupRefused(f"The database {source} cannot be copied: {error}.") from None


def _sums(file: Path) -> tuple[bytes, bytes]:
    """The sum that stands in a copy, zeros where none was written, and the one that is found."""
    with file.open("rb") as data:
        head = data.read(100)
        found = zlib.crc32(head[: SUM.start] + head[SUM.stop :])
        while piece := data.read(MIB):
            found = zlib.crc32(piece, found)
    return head[SUM], found.to_bytes(4)


def _copy_postgresql(database: Settings, target: Path) -> None:
    # A role before which the policies stand would copy empty tables, and find nothing wrong with it.
    if run_postgresql("psql", database, "--no-psqlrc", "-At", "-c", SEES_EVERYTHING).strip() != "t":
        raise BackupRefused(
            "PostgreSQL does not let this role see everybody's rows. Name the role that owns the tables in "
            "DEBRIEF_MAINTENANCE_URL."
        )
    options = ("--format=custom", "--no-owner", "--no-privileges", "--enable-row-security", f"--file={target}")
    run_postgresql("pg_dump", database, *options)


def check_backup(database: Settings, file: Path) -> int:
    """How many steps of this Debrief the file is behind. BackupRefused where it cannot be restored here."""
    try:
        with file.open("rb") as data:
            head = data.read(16)
    except OSError as error:
        raise BackupRefused(f"{file} cannot be opened: {error.strerror}.") from None
    kind = next((vendor for begin, vendor in HEADS.items() if head.startswith(begin)), None)
    if kind is None:
        raise BackupRefused(f"{file} is no backup of Debrief.")
    if kind != vendor_of(database):
        names = {"sqlite3": "SQLite", "postgresql": "PostgreSQL"}
        raise BackupRefused(
            f"{file} is a backup of {names[kind]}, and this database is {names[vendor_of(database)]}. "
            "An export of each account goes from one to the other."
        )
    there = set(_sqlite_migrations(file) if kind == "sqlite3" else _postgresql_migrations(database, file))
    if not any(app == "applications" for app, _ in there):
        raise BackupRefused(f"{file} is not the database of a Debrief.")
    known = set(MigrationLoader(None).disk_migrations)
    newer = {(app, name) for app, name in there if app in {app for app, _ in known}} - known
    if newer:
        raise BackupRefused(f"{file} comes from a newer Debrief ({' '.join(min(newer))}). Update this one first.")
    return len(known - there)


def _sqlite_migrations(file: Path) -> list[tuple[str, str]]:
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as backup:
            # The end of the last page may be unused: SQLite itself misses nothing where a file is cut short there.
            (pages,), (size,) = (backup.execute(f"PRAGMA page_{what}").fetchone() for what in ("count", "size"))
            said, found = _sums(file)
            whole = pages * size == file.stat().st_size and said in (found, bytes(4))
            if not whole or backup.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
                raise BackupRefused(f"{file} is damaged.")
            return backup.execute("SELECT app, name FROM django_migrations").fetchall()
    except sqlite3.OperationalError:
        raise BackupRefused(f"{file} is not the database of a Debrief.") from None
    except sqlite3.Error:
        raise BackupRefused(f"{file} is damaged.") from None


def _postgresql_migrations(database: Settings, file: Path) -> Iterator[tuple[str, str]]:
    try:
        run_postgresql("pg_restore", None, "--list", str(file))
        # Reads the whole file, so that one that is cut short is found out before anything is dropped.
        run_postgresql("pg_restore", None, "--file=/dev/null", str(file))
        told = run_postgresql("pg_restore", None, "--data-only", "--table=django_migrations", "--file=-", str(file))
    except subprocess.CalledProcessError:
        raise BackupRefused(f"{file} is damaged.") from None
    columns: list[str] = []
    for line in told.splitlines():
        if copied := re.match(r"COPY \S*django_migrations \((.+)\) FROM stdin;", line):
            columns = copied[1].split(", ")
        elif line == r"\.":
            return
        elif columns:
            row = dict(zip(columns, line.split("\t"), strict=False))
            yield row["app"], row["name"]


def is_used(database: Settings) -> bool:
    """Whether there is a database that a restore would write over."""
    if vendor_of(database) == "sqlite3":
        return Path(database["NAME"]).exists() and Path(database["NAME"]).stat().st_size > 0
    count = "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()"
    return run_postgresql("psql", database, "--no-psqlrc", "-At", "-c", count).strip() != "0"


def restore(database: Settings, file: Path, aside: Path) -> Path | None:
    """Puts the state of a checked backup in the place of the present one, and keeps that in the folder `aside`.

    Says where, or None where there was none. All or nothing: who reads meanwhile sees the old or the new state.
    """
    old = None
    if is_used(database):
        stamp = f"{datetime.now(UTC):%Y%m%d-%H%M%S-%f}"
        old = copy_to(database, aside / f"before-restore-{stamp}.{ENDINGS[vendor_of(database)]}")
    if vendor_of(database) == "sqlite3":
        _restore_sqlite(file, Path(database["NAME"]))
    else:
        _restore_postgresql(database, file)
    return old


def _restore_sqlite(file: Path, target: Path) -> None:
    """Page by page into the database as it is, never a file in the place of another: a running server has it open."""
    try:
        with (
            closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as backup,
            closing(sqlite3.connect(target, timeout=PATIENCE)) as here,
        ):
            backup.backup(here)
    except sqlite3.Error as error:
        raise BackupRefused(f"{target} cannot be written to: {error}. Stop Debrief and try again.") from None


def _restore_postgresql(database: Settings, file: Path) -> None:
    written = run_postgresql(
        "pg_restore", None, "--clean", "--if-exists", "--no-owner", "--no-privileges", "--file=-", str(file)
    )
    options = ("--no-psqlrc", "-q", "--single-transaction", "-v", "ON_ERROR_STOP=1", "--file=-")
    run_postgresql("psql", database, *options, said=EMPTY_POSTGRESQL + written)


def run_postgresql(program: str, database: Settings | None, *options: str, said: str | None = None) -> str:
    """Runs one of PostgreSQL's own programs, with `said` on its input, and gives back what it writes."""
    environment = dict(os.environ)
    if database is not None:
        options = (f"--dbname={address_of(database)}", *options)
        # Not on the command line, which everybody on the machine can read.
        environment["PGPASSWORD"] = database["PASSWORD"] or os.environ.get("PGPASSWORD", "")
    try:
        done = subprocess.run(  # noqa: S603 its arguments come from the settings and from whoever runs Debrief
            [program, *options], input=said, env=environment, capture_output=True, text=True, check=True
        )
    except FileNotFoundError:
        raise BackupRefused(
            f"{program} is not installed; it comes with PostgreSQL (Debian: apt-get install postgresql-client)."
        ) from None
    return done.stdout


def address_of(database: Settings) -> str:
    """Where the database is, as PostgreSQL's own programs take it, with all that DATABASE_URL says of it."""
    from psycopg import conninfo, pq

    known = {option.keyword.decode() for option in pq.Conninfo.get_defaults()} - {"password"}
    named = {"dbname": "NAME", "user": "USER", "host": "HOST", "port": "PORT"}
    said = {option: database[name] for option, name in named.items()} | database["OPTIONS"]
    return conninfo.make_conninfo(**{option: value for option, value in said.items() if option in known and value})


@contextmanager
def in_words() -> Iterator[None]:
    """What a program of PostgreSQL says when it gives up, as our own reason."""
    try:
        yield
    except subprocess.CalledProcessError as error:
        lines = [line for line in error.stderr.splitlines() if line.strip()] or ["no reason given"]
        raise BackupRefused(f"{error.cmd[0]} gave up: {lines[0]}") from None
