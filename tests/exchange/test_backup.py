"""The whole database as a file, and back, on whichever database the tests run."""

from __future__ import annotations

import sqlite3
import stat
import threading
from contextlib import closing
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from applications.models import Application, Company
from exchange.out import backups
from exchange.out.backups import BackupRefused, check_backup, vendor_of
from tests.factories import make_application, make_user
from tests.system import find_postgres

pytestmark = pytest.mark.django_db(transaction=True)
IS_SQLITE = connection.vendor == "sqlite"
on_sqlite = pytest.mark.skipif(not IS_SQLITE, reason="is about SQLite alone")
on_postgresql = pytest.mark.skipif(IS_SQLITE, reason="is about PostgreSQL alone")


@pytest.fixture(autouse=True)
def programs(monkeypatch, settings, tmp_path):
    """The programs of the server that the tests run on, and a data folder of its own."""
    settings.DATA = tmp_path / "data"
    settings.DATA.mkdir()
    if not IS_SQLITE:
        monkeypatch.setenv("PATH", str(find_postgres()), prepend=":")


@pytest.fixture
def lessons_stay():
    """A restore brings the ten lessons back too, so there is nothing to do; this only closes what it opened."""
    yield
    connection.close()


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def backup(folder: Path, capsys, **options) -> Path:
    call_command("backup", folder, **options)
    return Path(capsys.readouterr().out.strip())


class TestBackup:
    def test_is_one_file_for_nobody_else(self, alice, tmp_path, capsys):
        make_application(alice)
        file = backup(tmp_path / "kept", capsys)
        assert names(tmp_path / "kept") == [file.name]
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert check_backup(connection.settings_dict, file) == 0
        assert names(tmp_path / "kept") == [file.name]

    def test_keeps_the_latest_and_what_is_not_its_own(self, alice, tmp_path, capsys):
        (tmp_path / "notes.txt").write_text("mine")
        (tmp_path / "debrief-old.sqlite3").write_text("mine")
        made = [backup(tmp_path, capsys, keep=2) for _ in range(4)]
        assert names(tmp_path) == sorted(["data", "debrief-old.sqlite3", "notes.txt", *(f.name for f in made[-2:])])

    def test_folder_that_cannot_be(self, alice, tmp_path):
        (tmp_path / "file").touch()
        with pytest.raises(CommandError, match="cannot be written to"):
            call_command("backup", tmp_path / "file")
        with pytest.raises(CommandError, match="at least one"):
            call_command("backup", tmp_path, keep=0)

    @on_sqlite
    def test_is_of_one_moment_while_others_write(self, alice, tmp_path, capsys):
        """A writer adds companies in pairs; no backup holds half a pair."""
        done = threading.Event()

        def write():
            with closing(sqlite3.connect(connection.settings_dict["NAME"], timeout=30)) as own:
                sql = "INSERT INTO applications_company (owner_id, revision, name, name_key, website, notes) "
                for number in range(1, 400):
                    with own:
                        for half in "ab":
                            key = f"{number}{half}"
                            own.execute(f"{sql} VALUES (?, 1, ?, ?, '', '')", (alice.pk, key, key))
                    if done.is_set():
                        return

        writer = threading.Thread(target=write)
        writer.start()
        files = [backup(tmp_path / "kept", capsys) for _ in range(5)]
        done.set()
        writer.join()
        counts = []
        for file in files:
            with closing(sqlite3.connect(file)) as copy:
                counts += copy.execute("SELECT count(*) FROM applications_company").fetchone()
        assert all(count % 2 == 0 for count in counts), counts
        assert counts == sorted(counts)


@pytest.mark.usefixtures("lessons_stay")
class TestRestore:
    def test_brings_back_what_was(self, alice, tmp_path, capsys, settings):
        make_application(alice, "Pellworth")
        file = backup(tmp_path / "kept", capsys)
        make_application(alice, "Later")
        call_command("restore", file, yes=True)
        assert list(Company.objects.values_list("name", flat=True)) == ["Pellworth"]
        kept = next(iter(settings.DATA.iterdir()))
        assert str(kept) in capsys.readouterr().out
        assert stat.S_IMODE(kept.stat().st_mode) == 0o600
        make_application(make_user(), "It goes on")
        assert Application.objects.count() == 2
        call_command("restore", kept, yes=True)
        assert set(Company.objects.values_list("name", flat=True)) == {"Pellworth", "Later"}

    def test_asks_before_it_writes_over(self, alice, tmp_path, capsys):
        file = backup(tmp_path, capsys)
        make_application(alice, "Later")
        with pytest.raises(CommandError, match="--yes"):
            call_command("restore", file)
        assert Company.objects.count() == 1

    def test_damaged_file(self, alice, tmp_path, capsys):
        file = backup(tmp_path, capsys)
        make_application(alice, "Later")
        whole = file.read_bytes()
        for data in (b"", b"{}", whole[:40], whole[: len(whole) // 2], whole[:-4000], whole[:-1]):
            file.write_bytes(data)
            with pytest.raises(CommandError):
                call_command("restore", file, yes=True)
        with pytest.raises(CommandError, match="cannot be opened"):
            call_command("restore", tmp_path / "none", yes=True)
        assert Company.objects.count() == 1

    @on_sqlite
    def test_one_letter_is_another(self, alice, tmp_path, capsys):
        """To SQLite the file is whole."""
        make_application(alice, "Pellworth")
        file = backup(tmp_path, capsys)
        file.write_bytes(file.read_bytes().replace(b"Pellworth", b"Pellwarth", 1))
        with pytest.raises(CommandError, match="damaged"):
            call_command("restore", file, yes=True)

    @on_sqlite
    def test_backup_from_before_sums(self, alice, tmp_path, capsys):
        file = backup(tmp_path, capsys)
        with closing(sqlite3.connect(file)) as old:
            old.execute("PRAGMA user_version = 0")
        call_command("restore", file, yes=True)

    def test_backup_of_a_newer_debrief(self, alice, tmp_path, capsys):
        with connection.cursor() as cursor:
            cursor.execute(
                "INSERT INTO django_migrations (app, name, applied) VALUES ('lessons', '9999_later', '2026-01-01')"
            )
            file = backup(tmp_path, capsys)
            cursor.execute("DELETE FROM django_migrations WHERE name = '9999_later'")
        with pytest.raises(CommandError, match="newer Debrief"):
            call_command("restore", file, yes=True)

    def test_of_the_other_database(self, alice, tmp_path):
        head = b"PGDMP\x01\x0e\x00" if IS_SQLITE else b"SQLite format 3\x00"
        (tmp_path / "other").write_bytes(head)
        with pytest.raises(CommandError, match="An export of each account"):
            call_command("restore", tmp_path / "other", yes=True)

    @on_sqlite
    def test_of_something_else(self, tmp_path):
        with closing(sqlite3.connect(tmp_path / "other.sqlite3")) as other:
            other.execute("CREATE TABLE a (b)")
            other.commit()
        with pytest.raises(CommandError, match="not the database of a Debrief"):
            call_command("restore", tmp_path / "other.sqlite3", yes=True)

    @on_sqlite
    def test_where_there_is_none_yet(self, alice, tmp_path, capsys):
        file = backup(tmp_path, capsys)
        database = connection.settings_dict | {"NAME": str(tmp_path / "new.sqlite3")}
        assert vendor_of(database) == "sqlite3"
        assert not backups.is_used(database)
        assert backups.restore(database, file, tmp_path) is None
        with closing(sqlite3.connect(tmp_path / "new.sqlite3")) as new:
            assert new.execute("SELECT email FROM accounts_user").fetchone() == (alice.email,)

    @on_postgresql
    def test_programs_are_missing(self, alice, tmp_path, monkeypatch):
        monkeypatch.setenv("PATH", str(tmp_path))
        with pytest.raises(CommandError, match="not installed"):
            call_command("backup", tmp_path)

    @on_postgresql
    def test_what_the_programs_say(self, tmp_path):
        database = connection.settings_dict | {"NAME": "there_is_none"}
        with pytest.raises(BackupRefused, match="there_is_none"), backups.in_words():
            backups.back_up(database, tmp_path)
        assert names(tmp_path) == ["data"]
