"""Files made to do harm take five seconds and 200 MiB at most."""

import subprocess
import sys

import pytest

from tests.exchange.hostile import FILES

MOST_SECONDS = 5


@pytest.mark.skipif(sys.platform != "linux", reason="the limits are Linux's")
def test_hostile_files_are_bounded():
    """In a process of its own, because a limit of memory holds for all of it."""
    command = [sys.executable, "-m", "tests.exchange.hostile"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    found = [line.split("\t") for line in done.stdout.splitlines()]
    assert [name for name, *_ in found] == list(FILES)
    assert [line for line in found if float(line[1]) > MOST_SECONDS or line[2] == "out of memory"] == []
