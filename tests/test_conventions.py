"""The house rules that can be read from the source."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest
from django.urls import get_resolver

from tests.test_ownership import walk

ROOT = Path(__file__).resolve().parent.parent
# Imports run to the right only. The API gives out what progress reckons.
ORDER = [{"exchange"}, {"progress"}, {"lessons"}, {"interviews"}, {"applications"}, {"accounts"}, {"debrief"}]
APPS = set().union(*ORDER)
PURE = re.compile(r"(^|/)(stats|catalogue|intervals)(/|\.py$)|^lessons/suggestions\.py$|^debrief/(charts/|words\.py$)")
BINARY = {".bin", ".woff2", ".png", ".svg", ".ico"}


def git_files() -> list[str]:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, check=True, capture_output=True, text=True).stdout  # noqa: S607
    return [name for name in listed.splitlines() if (ROOT / name).exists()]


FILES = git_files()
CODE = [name for name in FILES if name.endswith(".py") and name.split("/")[0] in APPS]
TEMPLATES = [name for name in FILES if name.startswith("templates/") and name.endswith((".html", ".svg"))]


def read(name: str) -> str:
    return (ROOT / name).read_text()


def imports(name: str) -> set[str]:
    """The modules a file imports, wherever in it; relative ones written out."""
    package = name.removesuffix(".py").split("/")[:-1]
    found = set()
    for node in ast.walk(ast.parse(read(name))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else []
            found.add(".".join([*above, *filter(None, [node.module])]))
    return found


@pytest.mark.parametrize("name", CODE)
def test_imports_run_one_way(name):
    here = next(place for place, apps in enumerate(ORDER) if name.split("/")[0] in apps)
    allowed = {name.split("/")[0]}.union(*ORDER[here + 1 :])
    reached = {module.split(".")[0] for module in imports(name)} & APPS
    assert reached <= allowed, f"{name} imports {reached - allowed}"


@pytest.mark.parametrize("name", [name for name in CODE if PURE.search(name)])
def test_arithmetic_is_pure(name):
    """It may use its like, and otherwise the standard library only."""
    for module in imports(name):
        is_pure = any(PURE.search(f"{module.replace('.', '/')}{end}") for end in (".py", "/"))
        assert is_pure or module.split(".")[0] in sys.stdlib_module_names, module


def test_every_page_has_its_template():
    """One word: the view, its address and its template. A view that only does something draws no page of its own."""
    drawn = re.compile(r'"([a-z]+)/([a-z_]+)\.html')
    names = {route.name for route in walk(get_resolver().url_patterns)}
    for name in CODE:
        for app, page in drawn.findall(read(name)):
            assert (ROOT / f"templates/{app}/{page}.html").exists(), f"{name} draws {app}/{page}.html"
            if not page.startswith("_") and app in APPS and "/views" in name:
                assert f"{app}:{page}" in names, f"{app}/{page}.html has no address of its name"


@pytest.mark.parametrize("name", TEMPLATES)
def test_template_holds_no_style_or_script(name):
    """The content security policy would refuse them in the browser."""
    text = read(name)
    assert not re.search(r"\sstyle\s*=|<style|\shx-on|\son[a-z]+\s*=\s*[\"']|js:", text)
    assert not re.search(r"<script(?![^>]*\bsrc=)[^>]*>", text)


def test_no_signals():
    """What a query can say is not triggered by an event. The ten lessons and the triggers are kept on post_migrate."""
    users = {name for name in CODE if {module for module in imports(name) if "signals" in module}}
    assert users <= {"accounts/apps.py", "lessons/apps.py"}


def test_a_view_finds_rows_by_for_user():
    """Whose row it is stands in one place: a filter written out beside it would not follow when that one changes."""
    written_out = re.compile(r"\b(filter|exclude|get|get_object_or_404)\([^()]*\bowner=request\.user")
    assert not [name for name in CODE if written_out.search(read(name))]


def test_addresses_are_written_as_routes():
    """test_ownership.py reads the keys from them."""
    assert not [name for name in CODE if "re_path" in read(name)]


def test_nothing_of_this_machine_is_kept():
    """No host of a package registry, and no folder of the one who wrote it."""
    words = ["py" + "pi.org", "pythonhosted" + ".org", "npm" + "js.org", "/ro" + "ot/", "/wo" + "rk/", "/ho" + "me/"]
    for name in FILES:
        if Path(name).suffix not in BINARY:
            text = read(name)
            assert not [word for word in words if word in text], name
    assert "uv.lock" not in FILES
