"""What Debrief installs: `python -m bench.licences` ends with 1 where a licence is not on the list.

With --sbom it writes the pinned parts as CycloneDX 1.5 instead.
"""

from __future__ import annotations

import json
import re
import sys
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

PINS = Path(__file__).resolve().parent.parent / "requirements" / "app.txt"
# Debrief is under MIT, and none of these asks more of it than to be named, as long as the package stays as it is.
ALLOWED = re.compile(r"\b(MIT|MIT-0|BSD|Apache|ISC|PSF|0BSD|Zlib|MPL|Mozilla Public License|LGPL)\b", re.IGNORECASE)
# Read by hand, where a package says it badly.
READ = {"qrcode": "BSD-3-Clause"}  # and a notice of MIT, which its classifiers call proprietary


def pins() -> list[tuple[str, str]]:
    return re.findall(r"^([\w.-]+)(?:\[[\w,-]+\])?==([^\s;]+)", PINS.read_text(), re.MULTILINE)


def licence(package: Distribution) -> str:
    """As the package says: in the field for it, among its classifiers, or in the first line of the older field."""
    about = package.metadata
    classifiers = [line.split(" :: ") for line in about.get_all("Classifier", [])]
    classified = " AND ".join(parts[-1] for parts in classifiers if parts[0] == "License")
    said = about.get("License-Expression") or classified or about.get("License") or ""
    return said.strip().partition("\n")[0]


def is_allowed(said: str) -> bool:
    """Of several by choice one, of several together each."""
    return any(all(ALLOWED.search(part) for part in choice.split(" AND ")) for choice in said.split(" OR "))


def licences() -> dict[str, str]:
    found = {}
    for name, _ in pins():
        try:
            found[name] = READ.get(name) or licence(distribution(name))
        except PackageNotFoundError:
            continue  # It is for another system.
    return found


def parts() -> dict:
    said = licences()
    components = [
        {"type": "library", "name": name, "version": version, "purl": f"pkg:pypi/{name}@{version}"}
        | ({"licenses": [{"license": {"name": said[name]}}]} if name in said else {})
        for name, version in pins()
    ]
    return {"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1, "components": components}


def main() -> int:
    if "--sbom" in sys.argv:
        print(json.dumps(parts(), indent=2))
        return 0
    refused = {name: said for name, said in licences().items() if not is_allowed(said)}
    for name, said in refused.items():
        print(f"{name}: {said or 'no licence named'}. It is not on the list of bench/licences.py.")
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main())
