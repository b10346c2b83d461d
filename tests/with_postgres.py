"""Runs a command with DATABASE_URL naming a PostgreSQL server that lives as long as the command does.

    python -m tests.with_postgres python -m pytest

The server listens on a socket in a temporary folder only, needs no account on the machine, and never syncs its files.
It has the roles that docs/running.md describes: `debrief` owns the tables, `debrief_pages` may use them and
owns nothing.
"""

import os
import shutil
import subprocess
import sys
import tempfile

from tests.system import find_postgres

# In the database that all others are copied from.
ROLES = """CREATE ROLE debrief LOGIN CREATEDB;
CREATE ROLE debrief_pages LOGIN;
GRANT debrief_pages TO debrief;
ALTER DEFAULT PRIVILEGES FOR ROLE debrief GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO debrief_pages;
ALTER DEFAULT PRIVILEGES FOR ROLE debrief GRANT USAGE ON SEQUENCES TO debrief_pages;
"""


def run(command: list[str]) -> int:
    programs = find_postgres()
    if programs is None:
        sys.stderr.write("Not run on PostgreSQL, which is not installed (Debian: apt-get install postgresql).\n")
        return 1 if os.environ.get("CI") else 0
    # The server refuses to run as root, so root becomes nobody for it.
    as_nobody = {"user": "nobody", "group": "nogroup", "extra_groups": []} if os.geteuid() == 0 else {}
    with tempfile.TemporaryDirectory(prefix="debrief-pg-") as folder:
        if as_nobody:
            shutil.chown(folder, "nobody", "nogroup")
        data = f"{folder}/data"

        def server(*arguments: str) -> None:
            # Its output would keep our own pipe open for as long as the server runs.
            subprocess.run(arguments, check=True, cwd=folder, stdout=subprocess.DEVNULL, **as_nobody)

        server(f"{programs}/initdb", "-D", data, "-U", "postgres", "-E", "UTF8", "--locale=C", "-A", "trust", "-N")
        options = f"-k {folder} -c listen_addresses='' -c fsync=off -c full_page_writes=off -c synchronous_commit=off"
        server(f"{programs}/pg_ctl", "-D", data, "-w", "-s", "-o", options, "-l", f"{folder}/log", "start")
        try:
            psql = (f"{programs}/psql", "-X", "-q", "-h", folder, "-U", "postgres", "-v", "ON_ERROR_STOP=1")
            server(*psql, "-d", "template1", "-c", ROLES)
            server(*psql, "-d", "postgres", "-c", "CREATE DATABASE debrief OWNER debrief")
            url = f"postgres://debrief@/debrief?host={folder}"
            return subprocess.run(command, env=os.environ | {"DATABASE_URL": url}).returncode
        finally:
            server(f"{programs}/pg_ctl", "-D", data, "-w", "-s", "-m", "immediate", "stop")


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
