"""The database as each release left it, so that the migrations are tried on what people have.

At a release:

    python -m tests.releases 0.2

writes `tests/releases/0.2.sql`, to be committed: a new SQLite database with a few invented rows in every table. A
file that is there is never written anew: it says what a release was, not what it should have been.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

FOLDER = Path(__file__).parent


def load(dump: Path, database: Path) -> None:
    """The database that a dump was made of."""
    connection = sqlite3.connect(database)
    connection.executescript(dump.read_text())
    connection.close()


def dump_of(connection: sqlite3.Connection) -> Iterator[str]:
    """A database as statements. Not `iterdump`, which writes the index of the search so that it cannot be read."""
    made = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' AND "
    tables = dict(connection.execute(f"{made} type = 'table' ORDER BY rowid"))
    indexes = {name: sql for name, sql in tables.items() if sql.startswith("CREATE VIRTUAL")}
    yield "BEGIN;"
    for name, sql in tables.items():
        if name.startswith(tuple(indexes)):
            continue
        yield f"{sql};"
        columns = [f'quote("{column}")' for _, column, *_ in connection.execute(f'PRAGMA table_info("{name}")')]
        for row in connection.execute(f'SELECT {", ".join(columns)} FROM "{name}"'):
            yield f'INSERT INTO "{name}" VALUES ({", ".join(row)});'
    for name, sql in indexes.items():
        yield f"{sql};"
        yield f"INSERT INTO {name} ({name}) VALUES ('rebuild');"
    # Now, because a trigger would have written once more what is there already.
    yield from (f"{sql};" for _, sql in connection.execute(f"{made} type IN ('index', 'trigger') ORDER BY rowid"))
    yield "COMMIT;"
