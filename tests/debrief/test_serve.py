import os
import re
import runpy
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.management import CommandError

from debrief import settings
from debrief.management.commands.serve import KEEPER, gunicorn_command, listen
from debrief.settings import kept_secret, mailer


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess:
    """`manage.py` in a process of its own, with nothing but this environment."""
    given = {"PATH": os.environ["PATH"], "DJANGO_SETTINGS_MODULE": "debrief.settings"} | environment
    return subprocess.run([sys.executable, "manage.py", *arguments], capture_output=True, text=True, env=given)


class TestListen:
    def test_takes_the_port_and_hands_it_on(self):
        with listen("127.0.0.1", "0") as listener:
            assert listener.get_inheritable()
            assert f"--bind=fd://{listener.fileno()}" in gunicorn_command(listener)

    def test_says_that_a_port_is_taken(self):
        with socket.create_server(("127.0.0.1", 0)) as taken:
            port = taken.getsockname()[1]
            with pytest.raises(CommandError, match=f"Port {port} is taken"):
                listen("127.0.0.1", str(port))

    def test_a_port_is_a_number(self):
        with pytest.raises(CommandError, match="PORT is a number"):
            listen("127.0.0.1", "eighty")


class TestKeeper:
    """What stays with the worker, to say that it is gone."""

    @pytest.mark.parametrize(("worker", "said"), [("exit 0", 0), ("exit 3", 1), ("kill -9 $$", 1)])
    def test_says_once_that_the_worker_is_gone(self, worker, said):
        command = ["/bin/sh", "-c", KEEPER, "sh", "/bin/sh", "-c", worker]
        ended = subprocess.run(command, capture_output=True, text=True)
        assert ended.stderr.count("The pages go on") == said


class TestSettings:
    def test_one_sentence_when_the_data_folder_cannot_be_made(self, tmp_path):
        (tmp_path / "file").touch()
        said = run("check", DEBRIEF_DATA=str(tmp_path / "file"))
        assert said.returncode == 1
        assert re.fullmatch(r"Debrief cannot write to its data folder .* Name another in DEBRIEF_DATA\.\n", said.stderr)

    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("DEBRIEF_URL", "debrief.example"),
            ("DEBRIEF_PROXIES", "two"),
            ("CONN_MAX_AGE", "long"),
            ("DATABASE_URL", "mysql://debrief@localhost/debrief"),
            ("DEBRIEF_SYNC", "off"),
            ("DEBRIEF_SIGNUPS", "yes"),
            ("DEBRIEF_METRICS", "short"),
            ("SMTP_URL", "mail.example"),
        ],
    )
    def test_one_sentence_for_what_makes_no_sense(self, name, value, tmp_path, monkeypatch):
        monkeypatch.setenv("DEBRIEF_DATA", str(tmp_path))
        for other in ("DATABASE_URL", "DEBRIEF_MAINTENANCE_URL", "SECRET_KEY"):
            monkeypatch.delenv(other, raising=False)
        monkeypatch.setenv(name, value)
        with pytest.raises(SystemExit, match=f"^{name} is "):
            runpy.run_path(Path(settings.__file__))

    @pytest.mark.parametrize(("sync", "said"), [("", "FULL"), ("normal", "NORMAL")])
    def test_sqlite_waits_for_the_disk_unless_told_otherwise(self, sync, said, tmp_path, monkeypatch):
        """What docs/running.md promises for the case that the power goes."""
        monkeypatch.setenv("DEBRIEF_DATA", str(tmp_path))
        monkeypatch.delenv("DATABASE_URL", raising=False)
        monkeypatch.setenv("DEBRIEF_SYNC", sync) if sync else monkeypatch.delenv("DEBRIEF_SYNC", raising=False)
        database = runpy.run_path(Path(settings.__file__))["DATABASES"]["default"]
        assert f"PRAGMA synchronous={said};" in database["OPTIONS"]["init_command"]

    def test_ready_for_a_public_address(self, tmp_path):
        said = run(
            "check", "--deploy", "--fail-level=WARNING", DEBRIEF_DATA=str(tmp_path), DEBRIEF_URL="https://a.example"
        )
        assert said.returncode == 0, said.stderr

    def test_secret_is_kept_for_its_owner_alone(self, tmp_path):
        secret = kept_secret(tmp_path / "secret_key")
        assert len(secret) > 50
        assert kept_secret(tmp_path / "secret_key") == secret
        assert (tmp_path / "secret_key").stat().st_mode & 0o777 == 0o600
        assert [path.name for path in tmp_path.iterdir()] == ["secret_key"]


class TestMailer:
    @pytest.mark.parametrize(
        ("url", "port", "use_tls", "use_ssl"),
        [
            ("smtp://localhost", 25, False, False),
            ("smtp://ines:p%40ss@mail.example", 587, True, False),
            ("smtps://ines:p%40ss@mail.example", 465, False, True),
            ("smtps://ines:p%40ss@mail.example:4650", 4650, False, True),
        ],
    )
    def test_password_never_goes_in_clear(self, url, port, use_tls, use_ssl):
        options = mailer(url)["OPTIONS"]
        assert (options["port"], options["use_tls"], options["use_ssl"]) == (port, use_tls, use_ssl)
        assert options["password"] in ("", "p@ss")

    def test_another_address_is_refused(self):
        with pytest.raises(SystemExit, match="SMTP_URL"):
            mailer("mail.example")
