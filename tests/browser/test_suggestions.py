"""What the record suggests in the margin of the debrief, taken and left on a phone and at a desk."""

import re

import pytest
from django.conf import settings
from django.urls import reverse
from playwright.sync_api import expect

from applications.values import Stage
from interviews.models import Interview
from lessons.models import LessonRating, SuggestionVerdict
from tests.factories import days_ago, make_application, make_debrief, make_interview, make_rejection, make_use

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

SAVED = re.compile(r"Saved \d\d:\d\d")
BECAUSE = "You planned four questions and asked none."


@pytest.fixture
def debrief(alice):
    application = make_application(alice, "Pellworth Energy")
    application.move(Stage.INTERVIEWING, days_ago(alice, 9))
    interview = make_interview(alice, application, days=-3, round=2, myself=4)
    Interview.objects.filter(pk=interview.pk).update(logged_at=interview.ends_at)
    for _ in range(4):
        make_use(alice, interview, state="forgotten")
    return make_debrief(alice, make_rejection(alice, application))


@pytest.fixture
def address(debrief, base_url):
    return base_url + reverse("lessons:debrief_update", args=[debrief.pk])


class TestSuggestions:
    def test_one_is_used_and_one_is_left(self, alice_page, address, debrief, size, axe):
        alice_page.goto(address)
        questions, yourself = alice_page.locator("#lesson-3"), alice_page.locator("#lesson-8")
        expect(questions.get_by_text("Suggested from the record: shaky. You decide.")).to_be_visible()
        axe(alice_page)
        questions.get_by_role("button", name="Use as evidence").click()
        expect(alice_page.locator("#lesson-3-rating-2")).to_be_checked()
        expect(alice_page.locator("#lesson-3-rating-2")).to_be_focused()
        expect(questions.get_by_label("Evidence for lesson 3")).to_have_value(BECAUSE)
        expect(questions.get_by_role("button", name="Leave it")).to_be_hidden()
        expect(questions.get_by_text("Suggested shaky. Used as evidence.")).to_be_visible()
        proposed = alice_page.locator("[name=commitment-0-lesson]")
        expect(proposed).to_have_value("3")
        alice_page.locator("#lesson-4-rating-1").check(force=True)
        expect(proposed).to_have_value("4")
        alice_page.locator("#lesson-4-rating-3").check(force=True)
        expect(proposed).to_have_value("3")
        yourself.get_by_role("button", name="Leave it").click()
        expect(yourself.get_by_text("Suggested strong. Left.")).to_be_visible()
        expect(alice_page.locator("#saved")).to_have_text(SAVED)
        alice_page.wait_for_timeout(2000)
        assert LessonRating.objects.get(lesson=3).evidence == BECAUSE
        assert dict(SuggestionVerdict.objects.values_list("lesson", "accepted")) == {3: True, 8: False}
        axe(alice_page)
        alice_page.reload()
        expect(questions.get_by_text("Suggested shaky. Used as evidence.")).to_be_visible()
        assert alice_page.evaluate("document.documentElement.scrollWidth") == alice_page.viewport_size["width"]

    def test_by_keyboard_and_below_what_is_written(self, alice_page, address, debrief):
        alice_page.goto(address)
        questions = alice_page.locator("#lesson-3")
        questions.get_by_label("Evidence for lesson 3").fill("They invited questions twice.")
        questions.get_by_role("button", name="Use as evidence").press("Enter")
        expect(questions.get_by_label("Evidence for lesson 3")).to_have_value(
            f"They invited questions twice.\n{BECAUSE}"
        )
        alice_page.get_by_role("button", name="Finish").click()
        alice_page.wait_for_url("**/done/")
        assert SuggestionVerdict.objects.get().accepted is True

    def test_without_a_line_it_waits(self, alice_page, context, watched, address, debrief):
        """The verdict is kept in the page like every other answer."""
        alice_page.goto(address)
        context.set_offline(True)
        alice_page.locator("#lesson-3").get_by_role("button", name="Use as evidence").click()
        expect(alice_page.locator("#saved")).to_contain_text("Not saved yet")
        assert not SuggestionVerdict.objects.exists()
        context.set_offline(False)
        expect(alice_page.locator("#saved")).to_have_text(SAVED, timeout=15000)
        assert SuggestionVerdict.objects.get().because == BECAUSE
        watched.clear()

    def test_a_second_window_judged_first(self, alice_page, context, watched, address, debrief):
        alice_page.goto(address)
        second = context.new_page()
        second.goto(address)
        second.locator("#lesson-3").get_by_role("button", name="Leave it").click()
        expect(second.locator("#saved")).to_have_text(SAVED)
        alice_page.locator("#lesson-3").get_by_role("button", name="Use as evidence").click()
        expect(alice_page.locator("#two-texts")).to_contain_text("The suggestion for lesson 3")
        assert SuggestionVerdict.objects.get().accepted is False
        alice_page.get_by_role("button", name="Take what is stored").click()
        expect(alice_page.locator("#lesson-3").get_by_text("Suggested shaky. Left.")).to_be_visible()
        watched.clear()

    def test_without_scripts(self, new_context, base_url, address, alice, sign_in, context, debrief):
        """390 pixels wide; each press answers the page again, at its lesson, with what was typed."""
        sign_in(alice)
        plain = new_context(java_script_enabled=False)
        plain.add_cookies([c for c in context.cookies() if c["name"] == settings.SESSION_COOKIE_NAME])
        page = plain.new_page()
        page.set_viewport_size({"width": 390, "height": 844})
        page.goto(address)
        page.get_by_label("What did you do that you would do again?").fill("Typed before the press.")
        page.locator("#lesson-3").get_by_role("button", name="Use as evidence").click()
        expect(page).to_have_url(f"{address}#lesson-3")
        expect(page.locator("#lesson-3-rating-2")).to_be_checked()
        expect(page.get_by_label("Evidence for lesson 3")).to_have_value(BECAUSE)
        expect(page.get_by_label("What did you do that you would do again?")).to_have_value("Typed before the press.")
        page.locator("#lesson-8").get_by_role("button", name="Leave it").click()
        expect(page.locator("#lesson-8").get_by_text("Suggested strong. Left.")).to_be_visible()
        expect(page.locator("#lesson-8-rating-4")).not_to_be_checked()
        assert dict(SuggestionVerdict.objects.values_list("lesson", "accepted")) == {3: True, 8: False}
