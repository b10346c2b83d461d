"""The browser extension: what it may do, and that what it is made of is there."""

import json
import re
from pathlib import Path

EXTENSION = Path(__file__).resolve().parents[2] / "extension"
MANIFEST = json.loads((EXTENSION / "manifest.json").read_text())


class TestManifest:
    def test_it_may_see_the_page_on_view_and_no_other(self):
        assert MANIFEST["manifest_version"] == 3
        assert sorted(MANIFEST["permissions"]) == ["activeTab", "scripting", "storage"]
        for more in ("host_permissions", "optional_permissions", "optional_host_permissions", "content_scripts"):
            assert more not in MANIFEST
        assert not {"background", "content_security_policy", "externally_connectable"} & MANIFEST.keys()

    def test_firefox_knows_it_again(self):
        """Firefox keeps the address of one's Debrief by this name, signs no MV3 extension without it, and asks for what
        leaves the browser."""
        gecko = MANIFEST["browser_specific_settings"]["gecko"]
        assert re.fullmatch(r"[\w.-]+@[\w.-]+", gecko["id"])
        assert len(gecko["id"]) <= 80
        assert gecko["data_collection_permissions"] == {"required": ["websiteContent"]}

    def test_all_it_names_is_there(self):
        named = {MANIFEST["action"]["default_popup"], *MANIFEST["icons"].values()}
        popup = (EXTENSION / "popup.html").read_text()
        named |= set(re.findall(r'(?:src|href)="([^"]+)"', popup))
        named |= set(re.findall(r'files: \["([^"]+)"', (EXTENSION / "popup.js").read_text()))
        assert {"popup.js", "popup.css", "read-page.js"} <= named
        assert not [name for name in named if not (EXTENSION / name).is_file()]

    def test_icons_are_of_their_size(self):
        for size, name in MANIFEST["icons"].items():
            data = (EXTENSION / name).read_bytes()
            assert data.startswith(b"\x89PNG")
            assert [int.from_bytes(data[at : at + 4]) for at in (16, 20)] == [int(size)] * 2


class TestSources:
    def test_nothing_is_fetched_or_evaluated(self):
        for path in EXTENSION.glob("*.js"):
            script = path.read_text()
            assert not re.search(
                r"fetch\(|XMLHttpRequest|sendBeacon|WebSocket|eval\(|innerHTML|new Function", script
            ), path
        assert not re.search(r"<script(?![^>]*src=)|\son\w+=|style=", (EXTENSION / "popup.html").read_text())
