"""What docs/running.md hands out, tried as far as a machine without containers lets it be."""

import json
import os
import re
import shlex
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path
from urllib.request import urlopen

import pytest
from django.core.management import get_commands

TOP = Path(__file__).resolve().parents[2]
FOLDER = TOP / "deploy"
# Not on the path of an ordinary user.
NGINX = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin")
# What the image installs into .venv is what this environment was installed from, and more.
BARE = {"PATH": os.environ["PATH"], "DJANGO_SETTINGS_MODULE": "debrief.settings"}


def steps() -> list[tuple[str, str]]:
    """The Dockerfile's instructions: word and rest."""
    text = re.sub(r"\\\n", " ", (FOLDER / "Dockerfile").read_text())
    return [(word, rest) for word, rest in re.findall(r"^([A-Z]+) (.+)$", text, re.MULTILINE)]


def unprivileged(*command: str) -> list[str]:
    """As somebody for whom read-only means it: root without its powers, or whoever this is."""
    if os.geteuid():
        return list(command)
    return ["setpriv", "--bounding-set=-all", "--inh-caps=-all", "--no-new-privs", "--", *command]


@pytest.fixture
def tree(tmp_path):
    """What the image holds, read-only."""
    if not shutil.which("setpriv"):
        pytest.skip("setpriv is missing (Debian's util-linux)")
    top = tmp_path / "image"
    top.mkdir()
    first_stage = steps()[: [word for word, _ in steps()].index("FROM", 1)]
    for word, rest in first_stage:
        if word == "COPY":
            *sources, target = shlex.split(rest)
            for source in sources:
                place = top / (f"{target}{source}" if target == "./" else target)
                place.parent.mkdir(parents=True, exist_ok=True)
                if (TOP / source).is_dir():
                    shutil.copytree(TOP / source, place, ignore=shutil.ignore_patterns("__pycache__"))
                else:
                    shutil.copy(TOP / source, place)
    (top / ".venv").symlink_to(sys.prefix)
    for path in [top, *top.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o555 if path.is_dir() else 0o444)
    yield top
    for path in [top, *(path for path in top.rglob("*") if path.is_dir() and not path.is_symlink())]:
        path.chmod(0o755)


class TestDockerfile:
    def test_its_command_serves_from_a_read_only_tree(self, tree, tmp_path):
        given = dict(pair.split("=") for word, rest in steps() if word == "ENV" for pair in rest.split())
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = str(free.getsockname()[1])
        (tmp_path / "data").mkdir(mode=0o700)
        there = BARE | given | {"DEBRIEF_DATA": str(tmp_path / "data"), "HOST": "127.0.0.1", "PORT": port}
        (command,) = (json.loads(rest) for word, rest in steps() if word == "CMD")
        (check,) = (json.loads(rest[rest.index("[") :]) for word, rest in steps() if word == "HEALTHCHECK")
        check = [part.replace(":8000/", f":{port}/") for part in check]
        assert subprocess.run(unprivileged("touch", str(tree / "new")), capture_output=True).returncode
        with (tmp_path / "said").open("wb") as said:
            server = subprocess.Popen(unprivileged(*command), cwd=tree, env=there, stdout=said, stderr=said)
        try:
            until = time.monotonic() + 90
            while not answers(port):
                assert server.poll() is None, (tmp_path / "said").read_text()
                assert time.monotonic() < until
                time.sleep(0.2)
            assert subprocess.run(unprivileged(*check), cwd=tree, env=there).returncode == 0
            page = urlopen(f"http://127.0.0.1:{port}/accounts/signup/").read().decode()
            style = re.search(r'href="(/static/css/debrief\.\w+\.css)"', page)[1]
            assert urlopen(f"http://127.0.0.1:{port}{style}").status == 200
        finally:
            server.terminate()
            server.wait(20)
        assert (tmp_path / "data" / "debrief.sqlite3").stat().st_size

    def test_all_that_is_imported_is_copied(self):
        copied = {part for word, rest in steps() if word == "COPY" for part in shlex.split(rest)[:-1]}
        apps = {path.parent.name for path in TOP.glob("*/apps.py")}
        assert apps | {"manage.py", "templates", "static", "requirements/app.txt"} <= copied


def answers(port: str) -> bool:
    try:
        return urlopen(f"http://127.0.0.1:{port}/healthz", timeout=5).status == 200
    except OSError:
        return False


class TestDrill:
    def test_a_copy_comes_to_life(self, tmp_path):
        data = tmp_path / "data"
        there = BARE | {"DEBRIEF_DATA": str(data)}
        for command in (["migrate", "-v0"], ["seed", "--email", "ada@example.org", "--applications", "5"]):
            subprocess.run([sys.executable, "manage.py", *command], cwd=TOP, env=there, check=True, capture_output=True)
        # Somebody adds a row while the copy is taken.
        meanwhile = tmp_path / "meanwhile"
        meanwhile.write_text(
            f"""#!/bin/sh
{sys.executable} "$@" || exit
test "$2" != backup || {sys.executable} manage.py seed --email ines@example.org --applications 1 > /dev/null
"""
        )
        meanwhile.chmod(0o700)
        there["PYTHON"] = str(meanwhile)
        done = subprocess.run([FOLDER / "drill"], cwd=TOP, env=there, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr
        assert "All is well." in done.stdout
        assert re.search(r"The copy has all [1-9]\d+ rows", done.stdout)


class TestFiles:
    def test_every_variable_is_in_the_docs(self):
        told = (TOP / "docs" / "running.md").read_text()
        used = re.findall(r"(?:env\.\w+|number)\(\s*\"(\w+)\"", (TOP / "debrief" / "settings.py").read_text())
        assert used
        assert [name for name in used if f"`{name}`" not in told] == []

    def test_the_image_may_write_into_its_volumes(self):
        """A folder that the image has not would be made by root."""
        mounted = set(re.findall(r"\b(?:data|backups):(/\w+)", (FOLDER / "compose.yaml").read_text()))
        (made,) = (rest.partition("-m 700 ")[2] for word, rest in steps() if word == "RUN" and "install -d" in rest)
        assert mounted == set(made.split()) == {"/data", "/backups"}

    @pytest.mark.parametrize("unit", sorted(path.name for path in FOLDER.glob("*.service")))
    def test_units_keep_others_out(self, unit):
        """Each that names the folder sets its mode anew when it starts."""
        assert "StateDirectoryMode=0700\n" in (FOLDER / unit).read_text()

    @pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="needs systemd")
    def test_systemd_knows_every_line(self, tmp_path):
        for file in FOLDER.glob("debrief*"):
            (tmp_path / file.name).write_text(file.read_text().replace("/srv/debrief/.venv/bin/python", sys.executable))
        command = ["systemd-analyze", "verify", "--man=no", *tmp_path.iterdir()]
        assert subprocess.run(command, capture_output=True, text=True).stderr == ""

    @pytest.mark.skipif(not (NGINX and shutil.which("openssl")), reason="needs nginx and openssl")
    def test_nginx_knows_every_line(self, tmp_path):
        place = tmp_path / "live"
        place.mkdir()
        made = [
            "openssl",
            "req",
            "-x509",
            "-newkey",
            "ec",
            "-pkeyopt",
            "ec_paramgen_curve:P-256",
            "-nodes",
            "-subj",
            "/CN=a",
        ]
        made += ["-keyout", place / "privkey.pem", "-out", place / "fullchain.pem"]
        subprocess.run(made, check=True, capture_output=True)
        site = (FOLDER / "nginx.conf").read_text().replace("/etc/letsencrypt/live/debrief.example", str(place))
        # Ports and folders that anybody may take.
        (tmp_path / "site").write_text(site.replace("listen ", "listen 127.0.0.1:10"))
        kinds = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        places = "".join(f"{kind}_temp_path {tmp_path}/{kind}; " for kind in kinds)
        http = f"access_log off; {places} include {tmp_path}/site;"
        (tmp_path / "conf").write_text(f"pid {tmp_path}/pid; events {{}} http {{ {http} }}")
        command = [NGINX, "-t", "-c", f"{tmp_path}/conf", "-e", "stderr"]
        done = subprocess.run(command, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr

    def test_commands_that_the_files_call_exist(self):
        text = "\n".join(path.read_text() for path in FOLDER.iterdir())
        called = set(re.findall(r"python,? manage\.py,? (\w+)", text.replace('"', "")))
        assert called >= {"serve", "work", "backup", "restore", "doctor"}
        assert called <= set(get_commands())
