"""The ways from a page in the browser into Debrief: a bookmark that runs, and an extension to load.

Both read the page with `extension/read-page.js` and open `/postings/new/#posting=…`. What follows the # never leaves
the browser, so no server's log holds it; a script of ours takes it out of the address and fills the form. A POST from
another site would come without the session's cookie (SameSite=Lax), and a message between windows is cut by the opener
policy.
"""

from __future__ import annotations

import io
import json
import re
import zipfile
from functools import cache
from pathlib import Path
from urllib.parse import quote


@cache
def reader(folder: Path) -> str:
    """The script that reads a page, as one expression: without comments and without the space before lines."""
    script = (folder / "read-page.js").read_text()
    lines = (line.strip() for line in re.sub(r"(?m)^\s*//.*$", "", script).splitlines())
    return "\n".join(filter(None, lines)).removesuffix(";")


def bookmarklet(folder: Path, address: str) -> str:
    """The address of a bookmark that hands the page on view to `address`, in a tab of its own.

    Where the page may open none, as in a sandbox, it leads there from its own.
    """
    found = f"encodeURIComponent(JSON.stringify({reader(folder)}))"
    code = f"void(u=>open(u)||(location.href=u))({json.dumps(address)}+'#posting='+{found})"
    return f"javascript:{quote(code, safe="()[]{}=;:,.?!|+*/'")}"


@cache
def packed(folder: Path) -> bytes:
    """The extension as a zip, the same bytes for the same files."""
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                archive.writestr(zipfile.ZipInfo(f"debrief-extension/{path.relative_to(folder)}"), path.read_bytes())
    return kept.getvalue()
