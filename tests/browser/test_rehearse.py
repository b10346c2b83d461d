import re

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from interviews.models import AskedQuestion, RehearsalCard
from tests.factories import make_asked, make_interview, make_story, make_told

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

REHEARSE = reverse("interviews:rehearse")


@pytest.fixture
def cards(alice):
    """Two: a question that went badly, and a story about to be told."""
    make_asked(alice, make_interview(alice, days=-4), text="Why did you leave?", went=1)
    make_told(alice, make_story(alice, result="Nobody left."), make_interview(alice, days=5), planned=True)


@pytest.mark.usefixtures("cards")
class TestRehearse:
    def test_by_keyboard(self, alice_page, size, axe, fits):
        page = alice_page
        page.goto(REHEARSE)
        expect(page.get_by_role("button", name="Well enough")).to_be_hidden()
        expect(page.get_by_role("timer")).to_have_text("0:01")
        axe(page)
        page.keyboard.press("3")
        page.keyboard.press("Space")
        expect(page.get_by_role("button", name="Well enough")).to_be_visible()
        axe(page)
        fits(page)
        heading = page.locator("#h-card").inner_text()
        page.keyboard.press("3")
        expect(page.get_by_role("status")).to_contain_text("Well enough. It comes back on")
        expect(page.locator("#h-card")).not_to_have_text(heading)
        page.keyboard.press("Enter")
        page.keyboard.press("4")
        expect(page.get_by_role("heading", name="That is all for now")).to_be_visible()
        axe(page)
        fits(page)
        page.get_by_role("button", name="Undo").click()
        expect(page.get_by_text("Show the answer")).to_be_visible()
        assert RehearsalCard.objects.filter(answered_at=None).count() == 1

    def test_digits_typed_in_the_better_answer_are_text(self, alice_page):
        page = alice_page
        card = RehearsalCard.objects.create(asked=AskedQuestion.objects.get())
        page.goto(reverse("interviews:rehearse_card", args=[card.pk]))
        page.get_by_text("Show the answer").click()
        page.get_by_label("What you would say next time").fill("")
        page.get_by_label("What you would say next time").press_sequentially("3 of 4")
        page.get_by_role("button", name="Keep it").click()
        expect(page).to_have_url(re.compile("show=1"))
        expect(page.locator("div.words")).to_have_text("3 of 4")
        assert not RehearsalCard.objects.exclude(answered_at=None).exists()


@pytest.mark.usefixtures("cards", "size")
def test_without_scripts(new_context, alice, client, live_server):
    client.force_login(alice)
    context = new_context(java_script_enabled=False)
    context.add_cookies(
        [{"name": "sessionid", "value": client.cookies["sessionid"].value, "domain": "localhost", "path": "/"}]
    )
    page = context.new_page()
    page.goto(REHEARSE)
    expect(page.get_by_text("Answer out loud, in about two minutes.")).to_be_visible()
    expect(page.locator("progress")).to_be_hidden()
    page.get_by_text("Show the answer").click()
    page.get_by_role("button", name="Not there yet").click()
    expect(page.get_by_role("status")).to_contain_text("It comes back in 10 minutes.")
    page.get_by_role("button", name="Set this card aside").click()
    expect(page.get_by_role("heading", name="Set aside")).to_be_visible()
