"""A bad connection and a second window: what was typed arrives, and nothing is replaced unseen."""

import re

import pytest
from django.conf import settings
from django.urls import reverse
from playwright.sync_api import expect

from applications.values import Stage
from lessons.models import Commitment, LessonRating
from tests.factories import days_ago, make_application, make_debrief, make_rating, make_rejection

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

SAVED = re.compile(r"Saved \d\d:\d\d")
KEEP = "What did you do that you would do again?"


@pytest.fixture
def debrief(alice):
    application = make_application(alice, "Pellworth Energy")
    application.move(Stage.INTERVIEWING, days_ago(alice, 9))
    return make_debrief(alice, make_rejection(alice, application, their_words="It was a close decision."))


@pytest.fixture
def address(debrief, base_url):
    return base_url + reverse("lessons:debrief_update", args=[debrief.pk])


def kept_here(page) -> int:
    return page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('debrief-')).length")


def status(page):
    return page.locator("#saved")


class TestDebriefAutosave:
    def test_it_saves_by_itself(self, alice_page, address, debrief, size):
        alice_page.goto(address)
        alice_page.get_by_label(KEEP).fill("I said where my knowledge ends.")
        alice_page.locator("#lesson-3-rating-2").check()
        expect(status(alice_page)).to_have_text(SAVED)
        expect(alice_page.get_by_text("I asked because it was my turn")).to_be_visible()
        debrief.refresh_from_db()
        assert debrief.keep == "I said where my knowledge ends."
        expect(alice_page.locator("[data-section=keep]").first).to_have_class("is-done")
        alice_page.wait_for_timeout(2000)
        assert LessonRating.objects.get().rating == 2
        assert kept_here(alice_page) == 0

    def test_a_commitment_is_saved_with_the_lesson_on_view(self, alice_page, address, debrief):
        make_rating(debrief.owner, debrief, lesson=3, rating=1)
        alice_page.goto(address)
        row = alice_page.locator("[name=commitment-0-lesson]")
        expect(row).to_have_value("3")
        alice_page.locator("[name=commitment-0-when]").fill("they ask for questions")
        expect(status(alice_page)).to_have_text(SAVED)
        assert Commitment.objects.get().lesson_id == 3

    def test_the_line_is_cut_while_typing(self, alice_page, context, watched, address, debrief):
        alice_page.goto(address)
        context.set_offline(True)
        alice_page.get_by_label(KEEP).press_sequentially("Typed in a tunnel.")
        expect(status(alice_page)).to_contain_text("Not saved yet. Still trying; your text is kept here.")
        assert kept_here(alice_page) == 1
        debrief.refresh_from_db()
        assert debrief.keep == ""
        context.set_offline(False)
        expect(status(alice_page)).to_have_text(SAVED, timeout=15000)
        debrief.refresh_from_db()
        assert debrief.keep == "Typed in a tunnel."
        assert kept_here(alice_page) == 0
        watched.clear()

    def test_it_is_brought_back_when_the_page_was_closed_before_it_could_be_sent(
        self, alice_page, context, watched, address, debrief
    ):
        alice_page.goto(address)
        context.set_offline(True)
        alice_page.get_by_label(KEEP).fill("Typed, and then the battery died.")
        expect(status(alice_page)).to_contain_text("Not saved yet")
        alice_page.close(run_before_unload=False)
        context.set_offline(False)
        again = context.new_page()
        again.goto(address)
        expect(again.get_by_label(KEEP)).to_have_value("Typed, and then the battery died.")
        expect(status(again)).to_have_text(SAVED)
        debrief.refresh_from_db()
        assert debrief.keep == "Typed, and then the battery died."
        watched.clear()

    def test_finish_waits_for_the_line(self, alice_page, context, watched, address, debrief):
        alice_page.goto(address)
        context.set_offline(True)
        alice_page.get_by_label(KEEP).fill("The last word.")
        alice_page.get_by_role("button", name="Finish").click()
        expect(status(alice_page)).to_contain_text("Not saved yet")
        context.set_offline(False)
        expect(status(alice_page)).to_have_text(SAVED, timeout=15000)
        alice_page.get_by_role("button", name="Finish").click()
        expect(alice_page.get_by_role("heading", name="That is done.")).to_be_visible()
        debrief.refresh_from_db()
        assert (debrief.keep, debrief.is_finished) == ("The last word.", True)
        watched.clear()

    def test_signed_out_meanwhile(self, alice_page, context, watched, sign_in, alice, address, debrief):
        alice_page.goto(address)
        context.clear_cookies(name=settings.SESSION_COOKIE_NAME)
        alice_page.get_by_label(KEEP).fill("Typed after the session ended.")
        expect(status(alice_page)).to_contain_text("you are signed out. Your text is kept here.")
        # Signed in again in another window, with another token.
        context.clear_cookies()
        sign_in(alice)
        alice_page.evaluate("window.dispatchEvent(new Event('online'))")
        expect(status(alice_page)).to_have_text(SAVED)
        debrief.refresh_from_db()
        assert debrief.keep == "Typed after the session ended."
        watched.clear()


class TestSecondWindow:
    @pytest.fixture
    def two(self, alice_page, context, address):
        second = context.new_page()
        for page in (alice_page, second):
            page.goto(address)
        second.get_by_label(KEEP).fill("Theirs, saved first.")
        expect(status(second)).to_have_text(SAVED)
        return alice_page, second

    def test_both_texts_are_shown_and_nothing_is_overwritten(self, two, watched, debrief, axe):
        first, _ = two
        first.get_by_label(KEEP).fill("Mine, typed second.")
        both = first.get_by_role("region", name="Two texts")
        expect(both.get_by_text("Theirs, saved first.")).to_be_visible()
        expect(both.get_by_text("Mine, typed second.")).to_be_visible()
        expect(status(first)).to_contain_text("Nothing was replaced")
        first.wait_for_timeout(2500)
        debrief.refresh_from_db()
        assert debrief.keep == "Theirs, saved first."
        watched.clear()
        axe(first)
        watched.clear()

    @pytest.mark.parametrize(
        ("button", "stored"),
        [("Keep what you typed", "Mine, typed second."), ("Take what is stored", "Theirs, saved first.")],
    )
    def test_one_is_chosen(self, two, watched, debrief, button, stored):
        first, _ = two
        first.get_by_label(KEEP).fill("Mine, typed second.")
        first.get_by_role("button", name=button).click()
        expect(first.get_by_label(KEEP)).to_have_value(stored)
        expect(first.locator("#two-texts")).to_be_hidden()
        expect(status(first)).to_have_text("" if button == "Take what is stored" else SAVED)
        with first.expect_response(lambda answer: answer.request.method == "POST"):
            first.get_by_label("What happened?").fill("More, after that.")
        debrief.refresh_from_db()
        assert (debrief.keep, debrief.happened) == (stored, "More, after that.")
        watched.clear()

    def test_finish_asks_first(self, two, watched, debrief):
        first, _ = two
        first.get_by_label(KEEP).fill("Mine, typed second.")
        first.get_by_role("button", name="Finish").click()
        expect(first.get_by_role("region", name="Two texts")).to_be_in_viewport()
        debrief.refresh_from_db()
        assert (debrief.keep, debrief.is_draft) == ("Theirs, saved first.", True)
        watched.clear()

    def test_what_is_left_alone_shows_what_the_other_saved(self, two, debrief):
        first, _ = two
        first.get_by_label("What happened?").fill("Only this was typed here.")
        expect(status(first)).to_have_text(SAVED)
        expect(first.get_by_label(KEEP)).to_have_value("Theirs, saved first.")
        debrief.refresh_from_db()
        assert (debrief.keep, debrief.happened) == ("Theirs, saved first.", "Only this was typed here.")

    def test_causes_are_chosen_together(self, alice_page, context, watched, address, debrief):
        second = context.new_page()
        for page in (alice_page, second):
            page.goto(address)
        second.get_by_role("textbox", name="Cause 1").fill("Their cause")
        expect(status(second)).to_have_text(SAVED)
        alice_page.get_by_role("textbox", name="Cause 1").fill("My cause")
        both = alice_page.get_by_role("region", name="Two texts")
        expect(both.get_by_text("Their cause")).to_be_visible()
        alice_page.get_by_role("button", name="Keep what you typed").click()
        expect(status(alice_page)).to_have_text(SAVED)
        assert [cause.text for cause in debrief.causes.all()] == ["My cause"]
        watched.clear()


class TestWithoutScript:
    def test_a_plain_submit_saves_and_finishes(self, new_context, sign_in, alice, address, debrief, context):
        sign_in(alice)
        plain = new_context(java_script_enabled=False)
        plain.add_cookies(context.cookies())
        page = plain.new_page()
        page.goto(address)
        page.get_by_label(KEEP).fill("Without a script.")
        page.get_by_text("Add a second").click()
        page.get_by_label("When", exact=True).nth(1).fill("they ask")
        page.get_by_role("button", name="Five minutes").click()
        expect(page.get_by_label(KEEP)).to_have_value("Without a script.")
        page.get_by_label("then I will").nth(1).fill("answer")
        page.get_by_role("button", name="Finish").click()
        expect(page.get_by_role("heading", name="That is done.")).to_be_visible()
        debrief.refresh_from_db()
        assert (debrief.size, debrief.keep, debrief.is_finished) == ("short", "Without a script.", True)
        assert debrief.commitments.get().then == "answer"
