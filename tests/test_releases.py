"""Whoever has an earlier release comes to this one with everything."""

import json
import os
import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from urllib.parse import urlsplit

import pytest
from django.db import connection

from tests.releases import FOLDER, load
from tests.test_conventions import ROOT
from tests.test_ownership import OWNED

RELEASES = sorted(path.stem for path in FOLDER.glob("*.sql"))


def counts(database) -> dict[str, int]:
    """The rows of each table of a file."""
    with closing(sqlite3.connect(database)) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}


def new_database(folder) -> str:
    """An empty database of the kind that the tests run on."""
    if connection.vendor == "sqlite":
        return f"sqlite:///{folder}/now.sqlite3"
    with connection.cursor() as cursor:
        cursor.execute("DROP DATABASE IF EXISTS released")
        cursor.execute("CREATE DATABASE released")
    return urlsplit(os.environ["DATABASE_URL"])._replace(path="/released").geturl()


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("release", RELEASES)
def test_comes_forward(release, tmp_path):
    """Every row of it is there, and they agree."""
    dump = FOLDER / f"{release}.sql"
    load(dump, tmp_path / "before.sqlite3")
    before = counts(tmp_path / "before.sqlite3")
    environment = os.environ | {"DATABASE_URL": new_database(tmp_path)}
    command = [sys.executable, "-m", "tests.releases.forward", str(dump)]
    found = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stderr
    now = json.loads(found.stdout)
    assert now["wrong"] == []
    assert now["people"] == ["somebody@example.org", "another@example.org"]
    assert {table: now["rows"][table] for table in before if table in now["rows"]} == {
        table: number for table, number in before.items() if table in now["rows"]
    }


@pytest.mark.parametrize("release", RELEASES)
def test_holds_a_row_of_every_table(release, tmp_path):
    load(FOLDER / f"{release}.sql", tmp_path / "before.sqlite3")
    before = counts(tmp_path / "before.sqlite3")
    assert [name for name in {model._meta.db_table for model in OWNED} & before.keys() if not before[name]] == []


def test_every_release_is_kept():
    """One that is out has its line in CHANGELOG.md; the one that is being written may be kept already."""
    out = re.findall(r"^## ([\d.]+)(?!.*not released)", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)
    assert set(out) <= set(RELEASES)
