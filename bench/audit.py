"""Holds the pinned packages against known holes: `python -m bench.audit UV` ends with 1 where there is one.

Where nobody can be asked it says so and ends with 0: a check must not hang on somebody else's server.
"""

from __future__ import annotations

import json
import subprocess
import sys

ASK = "tool run -q pip-audit --disable-pip --no-deps --progress-spinner off --timeout 5 -f json -r requirements/app.txt"


def main(uv: str) -> int:
    try:
        asked = subprocess.run([uv, *ASK.split()], capture_output=True, text=True, timeout=60)
        packages = json.loads(asked.stdout)["dependencies"]
    except (OSError, ValueError, KeyError, subprocess.TimeoutExpired):
        packages = []
    known = [package for package in packages if "vulns" in package]
    if not known:
        print("The packages could not be held against known holes: no network, or one that does not answer this.")
    elif len(known) < len(packages):
        print(f"{len(packages) - len(known)} of {len(packages)} packages could not be held against known holes.")
    holes = [(package, hole) for package in known for hole in package["vulns"]]
    for package, hole in holes:
        mended = ", ".join(hole["fix_versions"]) or "no version yet"
        print(f"{package['name']} {package['version']}: {hole['id']}, mended in {mended}")
    return 1 if holes else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
