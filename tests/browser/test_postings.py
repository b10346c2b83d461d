"""A posting handed over from a page in the same browser: by the bookmark, and by the extension."""

import json
import time
from datetime import date
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore
from playwright.sync_api import Error, expect

from applications.models import Application
from exchange.postings.handover import posting_handed_over
from tests.factories import make_application

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
EXTENSION = Path(__file__).resolve().parents[2] / "extension"
NEW, TOOLS = "/postings/new/", "/postings/tools/"
JOB = {
    "@type": "JobPosting",
    "title": "Planning analyst",
    "hiringOrganization": {"name": "Northmere Water"},
    "jobLocation": {"address": {"addressLocality": "Żywiec"}},
    "baseSalary": {"currency": "GBP", "value": {"minValue": 40000, "maxValue": 45000, "unitText": "YEAR"}},
    "description": "<p>You turn asset data into a plan.</p>",
}
SOURCE = f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Jobs – 100% “ours” &amp; #1</title>
<script type="application/ld+json">{json.dumps(JOB)}</script></head><body><nav>Menu</nav><main><h1>Planning analyst</h1>
<p id="part">Only this part.</p><p>Łódź, &lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;
日本語.</p>
</main></body></html>"""
AT = "https://jobs.test/northmere/77?utm_source=x#apply"


@pytest.fixture
def posting(context):
    """A page of somebody else's, at an address of its own."""
    context.route("https://jobs.test/**", lambda route: route.fulfill(body=SOURCE, content_type="text/html"))
    page = context.new_page()
    page.goto(AT)
    return page


def handed(page, base_url, said):
    page.goto(f"{base_url}{NEW}#posting={said}")


class TestBookmarklet:
    def test_hands_the_page_over(self, alice_page, posting, context, alice):
        alice_page.goto(TOOLS)
        bookmark = alice_page.get_by_role("link", name="To Debrief").get_attribute("href")
        with context.expect_page() as opened:
            posting.evaluate("address => { location.href = address }", bookmark)
        page = opened.value
        expect(page.locator("#id_company")).to_have_value("Northmere Water")
        expect(page.get_by_label("Job title")).to_have_value("Planning analyst")
        expect(page.get_by_label("Address of the posting")).to_have_value("https://jobs.test/northmere/77?utm_source=x")
        expect(page.get_by_label("Pay up to")).to_have_value("45000")
        expect(page.get_by_label("Place")).to_have_value("Żywiec")
        expect(page.locator("#id_posting")).to_have_value("You turn asset data into a plan.")
        assert "#" not in page.url
        assert not Application.objects.exists()
        page.get_by_role("button", name="Add it").click()
        expect(page.get_by_role("heading", name="Northmere Water")).to_be_visible()
        assert Application.objects.for_user(alice).get().stage == "saved"

    def test_hands_over_what_is_marked(self, alice_page, posting, context):
        alice_page.goto(TOOLS)
        bookmark = alice_page.get_by_role("link", name="To Debrief").get_attribute("href")
        posting.get_by_text("Only this part.").select_text()
        with context.expect_page() as opened:
            posting.evaluate("address => { location.href = address }", bookmark)
        expect(opened.value.locator("#id_posting")).to_have_value("Only this part.")

    def test_where_no_tab_may_be_opened_it_takes_the_one_on_view(self, alice_page, context, base_url, watched):
        alice_page.goto(TOOLS)
        bookmark = alice_page.get_by_role("link", name="To Debrief").get_attribute("href")
        shut = {"content-type": "text/html", "content-security-policy": "sandbox allow-scripts"}
        context.route("https://jobs.test/**", lambda route: route.fulfill(body=SOURCE, headers=shut))
        page = context.new_page()
        page.goto(AT)
        page.evaluate("address => { location.href = address }", bookmark)
        page.wait_for_url(f"{base_url}/**")
        # The browser says there that it opened no tab.
        watched.clear()

    def test_pressed_on_our_own_page_it_says_what_to_do(self, alice_page):
        alice_page.goto(TOOLS)
        alice_page.get_by_role("link", name="To Debrief").click()
        expect(alice_page.get_by_text("Not here: drag it")).to_be_visible()

    def test_can_be_copied_instead(self, alice_page, context):
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        alice_page.goto(TOOLS)
        alice_page.get_by_text("It cannot be dragged here").click()
        alice_page.get_by_role("button", name="Copy it").click()
        expect(alice_page.get_by_text("Copied.")).to_be_visible()
        assert alice_page.evaluate("navigator.clipboard.readText()").startswith("javascript:void")


class TestReadPage:
    @pytest.mark.parametrize(
        ("kind", "name"),
        [("itemscope itemtype='https://schema.org/", "itemprop='"), ("typeof='schema:", "property='schema:")],
    )
    def test_what_the_page_marks(self, page, kind, name):
        page.set_content(
            f"<div {kind}JobPosting'><h2 {name}title'>Clerk</h2><b {name}hiringOrganization' {kind}Organization'>"
            f"<i {name}name'>Estuary</i></b><i {name}datePosted' content='2026-10-19'>gestern</i></div>"
        )
        (block,) = page.evaluate((EXTENSION / "read-page.js").read_text())["page"]["blocks"]
        read = posting_handed_over(json.dumps({"blocks": [block]}), "")
        assert (read.title, read.company, read.date_posted) == ("Clerk", "Estuary", date(2026, 10, 19))

    def test_says_where_it_cut_a_long_page(self, page):
        page.set_content(f"<main><p>{'Long. ' * 8_000}</p></main>")
        text = page.evaluate((EXTENSION / "read-page.js").read_text())["text"]
        assert text.endswith(" Long\n[…]")
        assert 39_990 < len(text) < 40_010


class TestHandedOver:
    def test_words_with_scripts_are_only_words(self, alice_page, base_url, axe, fits):
        said = {"url": "javascript:alert(1)", "text": SOURCE[-140:] + "<img src=x onerror=alert(2)>", "page": {}}
        handed(alice_page, base_url, json.dumps(said).replace("%", "%25").replace("#", "%23"))
        field = alice_page.locator("#id_posting")
        expect(alice_page.get_by_role("button", name="Add it")).to_be_visible()
        expect(alice_page.get_by_label("Address of the posting")).to_have_value("")
        assert "日本語" in field.input_value()
        axe(alice_page)
        fits(alice_page)

    @pytest.mark.parametrize("said", ["", "%", "null", "{}", '{"text": 5, "page": {}}', "%7B%22text%22%3A"])
    def test_what_did_not_arrive_whole_is_said(self, alice_page, base_url, said):
        handed(alice_page, base_url, said)
        expect(alice_page.get_by_text("did not arrive whole")).to_be_visible()
        assert alice_page.url.endswith(NEW)

    def test_outlives_signing_in(self, page, alice, base_url):
        handed(page, base_url, json.dumps({"url": "", "text": "Planner at Estuary", "page": {}}))
        page.get_by_label("E-mail").fill(alice.email)
        page.get_by_label("Password").fill("correct horse battery")
        page.get_by_role("button", name="Sign in", exact=True).click()
        expect(page.get_by_label("Job title")).to_have_value("Planner")

    def test_the_page_that_comes_of_it(self, alice_page, alice, base_url, size, axe, fits):
        make_application(alice, "Northmere Water", url="https://jobs.test/northmere/77")
        page = {"blocks": [json.dumps(JOB)]}
        handed(alice_page, base_url, json.dumps({"url": AT.split("#")[0], "text": "x", "page": page}))
        expect(alice_page.get_by_text("This posting is on your list already")).to_be_visible()
        expect(alice_page.get_by_text("earlier application")).to_be_visible()
        axe(alice_page)
        fits(alice_page)


class Popup:
    """The popup of the extension, which Playwright does not show as a page: spoken to by the protocol itself."""

    def __init__(self, session, target):
        self.session, self.answers, self.count = session, {}, 0
        session.on("Target.receivedMessageFromTarget", self.hear)
        self.id = session.send("Target.attachToTarget", {"targetId": target, "flatten": False})["sessionId"]

    def hear(self, said):
        answer = json.loads(said["message"])
        self.answers[answer.get("id")] = answer

    def evaluate(self, script):
        self.count += 1
        asked = {"expression": script, "awaitPromise": True, "returnByValue": True, "userGesture": True}
        message = json.dumps({"id": self.count, "method": "Runtime.evaluate", "params": asked})
        self.session.send("Target.sendMessageToTarget", {"sessionId": self.id, "message": message})
        for _ in range(100):
            if self.count in self.answers:
                return self.answers[self.count]["result"]["result"].get("value")
            # An answer comes in while the browser is asked something else.
            self.session.send("Target.getTargets")
        return None

    def until(self, script):
        """Waits for what the popup does by itself: it has no page on which Playwright could wait."""
        for _ in range(200):
            if self.evaluate(script):
                return
            time.sleep(0.05)
        pytest.fail(f"It never came to be: {script}")


@pytest.fixture
def extended(playwright, browser_type_launch_args, tmp_path, alice, watched):
    """Alice's browser with the extension loaded, as one loads it unpacked."""
    asked = browser_type_launch_args
    loaded = [f"--load-extension={EXTENSION}", f"--disable-extensions-except={EXTENSION}"]
    context = playwright.chromium.launch_persistent_context(
        tmp_path / "profile",
        executable_path=asked["executable_path"],
        args=[*asked["args"], *loaded, "--enable-unsafe-extension-debugging"],
        ignore_default_args=["--disable-extensions"],
    )
    context.on("console", lambda said: said.type in ("error", "warning") and watched.append(said.text))
    session = SessionStore()
    session[SESSION_KEY], session[BACKEND_SESSION_KEY] = str(alice.pk), settings.AUTHENTICATION_BACKENDS[0]
    session[HASH_SESSION_KEY] = alice.get_session_auth_hash()
    session.save()
    cookie = {"name": settings.SESSION_COOKIE_NAME, "value": session.session_key, "domain": "localhost", "path": "/"}
    context.add_cookies([cookie])
    context.route("https://jobs.test/**", lambda route: route.fulfill(body=SOURCE, content_type="text/html"))
    yield context
    context.close()
    assert not watched, watched


def press(context, page):
    """Presses the button of the extension over a page. Skips where this browser offers no way to."""
    session = context.browser.new_browser_cdp_session()
    try:
        mine = [one for one in session.send("Extensions.getExtensions")["extensions"] if one["name"] == "To Debrief"]
        tabs = session.send("Target.getTargets", {"filter": [{"type": "tab"}]})["targetInfos"]
        tab = next(tab["targetId"] for tab in tabs if tab["url"] == page.url)
        session.send("Extensions.triggerAction", {"id": mine[0]["id"], "targetId": tab})
    except (Error, IndexError) as error:
        pytest.skip(f"This Chromium loads no extension, or presses no button of one: {error}")
    for _ in range(100):
        targets = session.send("Target.getTargets")["targetInfos"]
        if found := [one["targetId"] for one in targets if one["url"].endswith("/popup.html")]:
            return Popup(session, found[0])
        page.wait_for_timeout(50)
    return pytest.fail("The popup did not open.")


class TestExtension:
    def test_hands_the_page_over(self, extended, base_url):
        page = extended.pages[0]
        page.goto(AT)
        popup = press(extended, page)
        popup.until("document.readyState == 'complete' && found && !document.getElementById('where').hidden")
        popup.evaluate(
            "document.getElementById('address').value = 'nowhere at all'; "
            "document.getElementById('where').requestSubmit()"
        )
        assert popup.evaluate("document.getElementById('wrong').hidden") is False
        popup.evaluate(
            f"document.getElementById('address').value = '{base_url}'; document.getElementById('where').requestSubmit()"
        )
        popup.until("!document.getElementById('found').hidden")
        assert popup.evaluate("document.getElementById('title').textContent") == "Planning analyst"
        with extended.expect_page() as opened:
            popup.evaluate("document.getElementById('hand-over').click()")
        expect(opened.value.locator("#id_company")).to_have_value("Northmere Water")
        expect(opened.value.locator("#id_posting")).to_have_value("You turn asset data into a plan.")
        assert opened.value.url == f"{base_url}{NEW}"
        assert not Application.objects.exists()
