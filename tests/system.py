"""The browser and the database server that the tests use: the system's own, or fetched by `make test`.

    python -m tests.system UV

fetches with `uv` what is not there. What cannot be had is skipped by the tests, and is an error where CI is set.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DEBIAN = Path("/usr/lib/postgresql")
# A wheel that holds the programs of PostgreSQL; its Python part is not used.
FETCHED = ROOT / ".uv/postgresql"
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find_postgres() -> Path | None:
    """The folder of initdb and pg_ctl: the newest in Debian's place, beside what is on the path, or fetched."""
    versions = sorted(DEBIAN.glob("*/bin/initdb"), key=lambda path: float(path.parts[-3]))
    on_path = shutil.which("initdb")
    found = [*versions[-1:], *([Path(on_path)] if on_path else []), *FETCHED.glob("*/pginstall*/bin/initdb")]
    return found[0].resolve().parent if found else None


def find_browser(fetched: str) -> str | None:
    """A Chromium of the system, or the one at the path where Playwright keeps what it has fetched."""
    named = [shutil.which(name) or f"/usr/bin/{name}" for name in BROWSERS]
    return next((path for path in (*named, fetched) if Path(path).exists()), None)


def fetch(uv: str) -> None:
    # Root would have to run the server as somebody else, who may not be able to read this folder.
    if find_postgres() is None and os.geteuid() != 0:
        wanted = ROOT / "requirements/postgresql.txt"
        options = ["--no-deps", "--require-hashes", "--python", sys.executable, "--target", str(FETCHED)]
        subprocess.run([uv, "pip", "install", "-q", *options, "-r", str(wanted)], check=False)
    if find_browser("") is None:
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)


if __name__ == "__main__":
    fetch(sys.argv[1])
