"""The kit by hand: edited in its row, put away and taken back, and words marked in a posting."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from lessons.models import Gap
from tests.factories import make_application, make_gap, make_own_question, make_story

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def open_row(page, name):
    """Opens a row to edit it, and waits until htmx has taken the form in hand: before that it works as a page."""
    page.get_by_role("link", name=f"Edit: {name}").click()
    page.get_by_role("button", name="Save").wait_for()
    expect(page.locator(".htmx-added, .htmx-settling, .htmx-request")).to_have_count(0)


def test_story_in_its_row(alice, alice_page, size, axe, fits):
    make_story(alice)
    page = alice_page
    page.goto(reverse("lessons:story_list"))
    page.get_by_role("textbox", name="What you would call it").fill("The angry depot")
    page.keyboard.press("Enter")
    page.get_by_role("link", name="Write it out").first.wait_for()
    open_row(page, "The angry depot")
    form = page.get_by_role("form", name="Edit The angry depot")
    form.get_by_label("Result").fill("They sent the next change themselves.")
    axe(page)
    fits(page)
    form.get_by_role("button", name="Save").click()
    page.get_by_text("They sent the next change themselves.").wait_for()
    edit = page.get_by_role("link", name="Edit: The angry depot")
    assert edit.evaluate("element => element === document.activeElement")
    assert page.url.endswith("/stories/")


def test_left_as_it_was(alice, alice_page):
    make_own_question(alice)
    page = alice_page
    page.goto(reverse("interviews:question_list"))
    open_row(page, "What would a good")
    page.locator("#id_text").fill("Something else?")
    page.get_by_role("link", name="Leave it as it was").click()
    page.get_by_role("link", name="What would a good first month look like?").first.wait_for()


def test_archive_is_undone_in_its_row(alice, alice_page):
    story = make_story(alice)
    page = alice_page
    page.goto(reverse("lessons:story_list"))
    open_row(page, "The Sunday rota")
    page.get_by_role("button", name="Archive").click()
    page.get_by_role("button", name="Undo").click()
    page.get_by_role("link", name="Edit: The Sunday rota").wait_for()
    story.refresh_from_db()
    assert not story.is_archived


def test_search_while_typing(alice, alice_page):
    make_gap(alice, name="Power BI")
    make_gap(alice, name="SQL")
    page = alice_page
    page.goto(reverse("lessons:gap_list"))
    page.get_by_role("searchbox").press_sequentially("pow")
    page.get_by_role("link", name="SQL", exact=True).wait_for(state="detached")
    assert page.get_by_role("link", name="Power BI", exact=True).is_visible()
    assert "q=pow" in page.url


def test_words_marked_in_a_posting(alice, alice_page, size, axe, fits):
    application = make_application(alice, posting="We count on SQL.\n\nYou bring Power BI and patience.")
    page = alice_page
    page.goto(application.get_absolute_url())
    button = page.locator("[data-lack]")
    assert not button.is_visible()
    page.evaluate(
        """() => {
            const text = document.querySelectorAll("[data-posting] p")[1].firstChild;
            const at = text.data.indexOf("Power BI");
            document.getSelection().setBaseAndExtent(text, at, text, at + 8);
        }"""
    )
    button.wait_for()
    axe(page)
    button.click()
    page.get_by_text("“Power BI” is noted.").wait_for()
    assert Gap.objects.for_user(alice).get().applications.get() == application
    assert page.locator("mark").inner_text() == "Power BI"
    assert not button.is_visible()
    fits(page)
    page.get_by_role("button", name="Take Power BI off this posting").click()
    page.get_by_role("button", name="Take Power BI off this posting").wait_for(state="detached")
    assert not application.gaps.exists()


def test_known_gaps_are_offered(alice, alice_page):
    make_gap(alice, name="Power BI")
    page = alice_page
    page.goto(make_application(alice, posting="You bring a lot.").get_absolute_url())
    page.get_by_role("combobox", name="What they ask for that you lack").press_sequentially("po")
    page.locator("#known-gaps option[value='Power BI']").wait_for(state="attached")
