import os
import sqlite3
from io import StringIO

import pytest
from django.contrib.staticfiles.storage import StaticFilesStorage
from django.core import checks
from django.core.cache import cache
from django.core.management import call_command
from django.db import DatabaseError, OperationalError

from debrief import doctor
from debrief.work import SEEN

pytestmark = pytest.mark.django_db


def said(**options) -> str:
    out = StringIO()
    try:
        call_command("doctor", stdout=out, **options)
    except SystemExit as ill:
        out.write(f"status {ill.code}")
    return out.getvalue()


@pytest.fixture
def sound(settings, tmp_path, monkeypatch):
    """An installation to which nothing is wrong but what a test breaks."""
    settings.DATA = tmp_path / "data"
    settings.DATA.mkdir(mode=0o700)
    settings.SECRET_KEY = "s" * 60
    cache.set(SEEN, True)
    # The role of the tests may do everything, and their files are not collected: both are told, rightly.
    monkeypatch.setattr(doctor, "django_checks", lambda: iter(()))
    monkeypatch.setattr(doctor, "static_files", lambda: iter(()))
    return settings


class TestDoctor:
    def test_all_is_well(self, sound):
        assert said().endswith("All is well.\n")

    def test_no_worker(self, sound):
        cache.delete(SEEN)
        text = said()
        assert "No worker was seen" in text
        assert "manage.py work" in text
        assert text.endswith("status 1")

    def test_a_data_folder_that_others_can_read(self, sound):
        sound.DATA.chmod(0o755)
        assert f"chmod 700 {sound.DATA}" in said()

    def test_a_short_secret(self, sound):
        sound.SECRET_KEY = "s" * 12
        assert "short enough to be guessed" in said()

    def test_a_full_disk(self, sound, monkeypatch):
        monkeypatch.setattr(doctor, "ENOUGH_SPACE", 2**60)
        assert "Make room" in said()

    def test_plain_http_for_others(self, sound):
        sound.DEBRIEF_URL, sound.HTTPS = "http://debrief.example", False
        assert "reads along" in said()

    def test_https_of_which_no_proxy_tells(self, sound):
        sound.DEBRIEF_URL, sound.HTTPS, sound.PROXIES = "https://debrief.example", True, 0
        assert "all visitors count as one" in said()

    def test_open_to_all_without_mail(self, sound):
        sound.SIGNUPS = "open"
        assert "learns by trying which addresses have one" in said()
        sound.SMTP_URL = "smtp://localhost"
        assert said().endswith("All is well.\n")

    def test_errors_that_nobody_is_sent(self, sound):
        sound.ADMINS = ["ines@example.org"]
        assert "DEBRIEF_ERRORS_TO" in said()

    def test_a_mail_server_that_is_away(self, sound, monkeypatch):
        def away(self):
            raise ConnectionRefusedError

        sound.SMTP_URL = "smtp://127.0.0.1:1"
        monkeypatch.setattr("django.core.mail.backends.locmem.EmailBackend.open", away)
        assert "does not take mails (ConnectionRefusedError)" in said()

    def test_a_database_that_is_away(self, sound, monkeypatch):
        class Away:
            vendor = "sqlite"

            def cursor(self):
                raise OperationalError("unable to open database file")

        monkeypatch.setattr(doctor, "connection", Away())
        assert "BAD   The database cannot be used (OperationalError)." in said()

    def test_a_file_that_is_no_database(self, sound, monkeypatch):
        class Damaged:
            vendor = "sqlite"

            def cursor(self):
                error = DatabaseError("file is not a database")
                error.__cause__ = sqlite3.DatabaseError()
                error.__cause__.sqlite_errorcode = sqlite3.SQLITE_NOTADB
                raise error

        monkeypatch.setattr(doctor, "connection", Damaged())
        assert "restore the last backup" in said()

    def test_missing_migrations(self, sound, monkeypatch):
        """Before the first of them not even the worker can be asked for."""
        monkeypatch.setattr(doctor.MigrationExecutor, "migration_plan", lambda *args: [1, 2])
        monkeypatch.setattr(doctor, "is_running", lambda: pytest.fail("there may be no table for it yet"))
        assert "2 steps behind" in said()

    def test_backups(self, sound, tmp_path):
        assert "There is no backup" in said(backups=tmp_path)
        copy = tmp_path / "debrief-20261122-031500-000000.sqlite3"
        copy.touch()
        assert said(backups=tmp_path).endswith("All is well.\n")
        os.utime(copy, (copy.stat().st_atime, copy.stat().st_mtime - 5 * 24 * 3600))
        assert "5 days old" in said(backups=tmp_path)


class TestDjangoChecks:
    def test_what_django_finds_is_told(self, settings, monkeypatch):
        monkeypatch.setattr(
            checks, "run_checks", lambda **options: [checks.Warning("Odd.", hint="Even it.", id="x.W1")]
        )
        assert doctor.Finding("Odd.", "Even it.") in list(doctor.django_checks())


class TestStaticFiles:
    def test_files_that_were_never_collected(self, monkeypatch, tmp_path):
        monkeypatch.setattr(doctor, "staticfiles_storage", StaticFilesStorage(location=tmp_path))
        (finding,) = doctor.static_files()
        assert finding.is_grave
        (tmp_path / "css").mkdir()
        (tmp_path / "css" / "debrief.css").touch()
        (finding,) = doctor.static_files()
        assert not finding.mend
