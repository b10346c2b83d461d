"""A real browser against a live server. An error in the console or a refused load fails the test."""

import os
import threading

import pytest
from axe_playwright_python.base import AXE_SCRIPT, AxeResults
from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore

from tests.confirmed import confirm
from tests.system import find_browser

# Playwright runs a loop of its own; the fixtures beside it still use the database as ever.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")

PHONE, DESK = (390, 844), (1440, 900)
QUIET = [
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
COLOURS = ["color-contrast", "link-in-text-block"]
OPTIONS = {"preload": False, "resultTypes": ["violations"]}


def pytest_collection_modifyitems(items):
    """On a machine with other work a browser may answer late: once more, in the open (the report lists it)."""
    for item in items:
        if item.get_closest_marker("browser"):
            item.add_marker(pytest.mark.flaky(reruns=1))


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args, playwright):
    path = find_browser(playwright.chromium.executable_path)
    if path is None:
        reason = "There is no Chromium (Debian: apt-get install chromium, or .venv/bin/playwright install chromium)."
        (pytest.fail if os.environ.get("CI") else pytest.skip)(reason)
    # Chromium refuses its sandbox to root.
    sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
    return browser_type_launch_args | {"executable_path": path, "args": QUIET + sandbox}


@pytest.fixture(params=[PHONE, DESK], ids=["phone", "desk"])
def size(request):
    """A test that asks for this runs at 390 and again at 1440 pixels."""
    return request.param


@pytest.fixture(scope="session")
def base_url(live_server):
    """localhost, because a passkey wants a name."""
    return live_server.url.replace("127.0.0.1", "localhost")


@pytest.fixture
def browser_context_args(request, browser_context_args):
    width, height = request.getfixturevalue("size") if "size" in request.fixturenames else DESK
    return browser_context_args | {
        "viewport": {"width": width, "height": height},
        "has_touch": width < 700,
        "reduced_motion": "reduce",
        "locale": "en-GB",
    }


@pytest.fixture
def watched():
    """What went wrong in the pages so far. A test that provokes an error on purpose clears the list."""
    return []


def told(said):
    return f"{said.text} ({said.location['url']}:{said.location['lineNumber']})"


@pytest.fixture(autouse=True)
def answered():
    """Waits, the browser closed, until the server has answered: its writes would meet the emptying of the tables."""
    yield
    for thread in threading.enumerate():
        if "process_request_thread" in thread.name:
            thread.join(timeout=10)


@pytest.fixture
def context(new_context, watched):
    context = new_context()
    # A refused load or script is an error in the console too ("Content Security Policy").
    context.on("console", lambda said: said.type in ("error", "warning") and watched.append(told(said)))
    context.on("weberror", lambda error: watched.append(str(error.error)))
    yield context
    assert not watched, watched


@pytest.fixture
def sign_in(context):
    """`sign_in(alice)`: the browser is hers from now on, by a session cookie, and she has just confirmed that it is."""

    def by_cookie(user):
        session = SessionStore()
        session[SESSION_KEY] = str(user.pk)
        session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
        session[HASH_SESSION_KEY] = user.get_session_auth_hash()
        confirm(session, user)
        context.add_cookies(
            [{"name": settings.SESSION_COOKIE_NAME, "value": session.session_key, "domain": "localhost", "path": "/"}]
        )

    return by_cookie


@pytest.fixture
def alice_page(sign_in, alice, page):
    """Alice's browser."""
    sign_in(alice)
    return page


@pytest.fixture
def axe(watched):
    """`axe(page)`: no violation of WCAG 2.2 AA or of best practice, in light and in dark."""

    def check(page):
        before = list(watched)
        page.evaluate(AXE_SCRIPT)
        # Between light and dark nothing changes but the colours.
        for scheme, rules in (("light", WCAG), ("dark", COLOURS)):
            page.emulate_media(color_scheme=scheme)
            # Without its preload, which asks for the imported stylesheets at a wrong address and trips over the policy.
            found = page.evaluate("options => axe.run(options)", {**OPTIONS, "runOnly": rules})
            results = AxeResults(found)
            assert results.violations_count == 0, f"{page.url}, {scheme}:\n{results.generate_report()}"
        page.emulate_media(color_scheme="no-preference")
        # Axe tries styles of its own, which the policy refuses.
        watched[:] = before

    return check


@pytest.fixture
def fits():
    """`fits(page)`: nothing to scroll sideways, down to 320 pixels."""

    def check(page):
        before = page.viewport_size
        page.set_viewport_size({"width": 320, "height": before["height"]})
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, page.url
        page.set_viewport_size(before)

    return check
