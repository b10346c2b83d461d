"""The log on the way home: a phone, a bad line, a second window."""

import re

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from interviews.models import Story
from tests.factories import (
    make_application,
    make_asked,
    make_commitment,
    make_interview,
    make_own_question,
    make_story,
    make_told,
    make_use,
)

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

SAVED = re.compile(r"Saved \d\d:\d\d")


@pytest.fixture
def browser_context_args(browser_context_args):
    return browser_context_args | {"viewport": {"width": 390, "height": 844}, "has_touch": True}


@pytest.fixture
def interview(alice):
    return make_interview(alice, make_application(alice, "Pellworth Energy"), days=-0.1)


@pytest.fixture
def address(interview, base_url):
    return base_url + reverse("lessons:interview_log", args=[interview.pk])


@pytest.fixture
def requests(alice_page, address):
    """What the page asked of the log so far, by method."""
    sent = []
    alice_page.on("request", lambda request: request.url == address and sent.append(request.method))
    return sent


def status(page):
    return page.locator("#saved")


def asked(page, number):
    return page.get_by_label(f"They asked (question {number})")


class TestInterviewLog:
    def test_twelve_questions_through_a_tunnel(self, alice_page, context, watched, address, requests, interview):
        """One load of the page, and at most one request for a line."""
        page = alice_page
        page.goto(address)
        for number in range(1, 13):
            if number == 5:
                expect(status(page)).to_have_text(SAVED)
                context.set_offline(True)
            if number == 9:
                expect(status(page)).to_contain_text("Not saved yet. Still trying; your text is kept here.")
                assert page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('log-')).length") == 1
                assert interview.asked.count() == 4
                context.set_offline(False)
            asked(page, number).fill(f"Question number {number}?")
            page.get_by_role("radio", name="Well", exact=True).nth(number - 1).check()
            asked(page, number).press("Enter")
        expect(status(page)).to_have_text(SAVED, timeout=15000)
        page.wait_for_timeout(3000)
        rows = interview.asked.values_list("text", "went")
        assert list(rows) == [(f"Question number {number}?", 3) for number in range(1, 13)]
        assert requests.count("GET") == 1
        assert requests.count("POST") <= 12
        assert page.evaluate("Object.keys(localStorage).length") == 0
        page.get_by_role("button", name="Save the log").last.click()
        page.get_by_text("The log is kept.").wait_for()
        assert interview.asked.count() == 12
        watched.clear()

    def test_the_page_was_closed_before_it_could_be_sent(self, alice_page, context, watched, address, interview, alice):
        make_asked(alice, interview, text="Why us?")
        alice_page.goto(address)
        asked(alice_page, 2).fill("Why now?")
        expect(status(alice_page)).to_have_text(SAVED)
        context.set_offline(True)
        asked(alice_page, 2).press("Enter")
        asked(alice_page, 3).fill("Why at all?")
        asked(alice_page, 1).fill("Why us, of all?")
        alice_page.get_by_role("radio", name="Warm").check()
        expect(status(alice_page)).to_contain_text("Not saved yet")
        alice_page.close(run_before_unload=False)
        context.set_offline(False)
        again = context.new_page()
        again.goto(address)
        expect(status(again)).to_have_text(SAVED)
        expect(asked(again, 3)).to_have_value("Why at all?")
        assert [row.text for row in interview.asked.all()] == ["Why us, of all?", "Why now?", "Why at all?"]
        interview.refresh_from_db()
        assert interview.rapport == 4
        watched.clear()

    def test_the_answer_was_lost_and_the_line_is_not_doubled(self, alice_page, context, watched, address, interview):
        page, lost = alice_page, []

        def drop_the_first_answer(route):
            if route.request.method == "POST" and not lost:
                lost.append(route.fetch())
                route.abort()
            else:
                route.continue_()

        page.goto(address)
        page.route(address, drop_the_first_answer)
        asked(page, 1).fill("Why us")
        expect(status(page)).to_contain_text("Not saved yet")
        asked(page, 1).fill("Why us, of all?")
        expect(status(page)).to_have_text(SAVED, timeout=15000)
        page.wait_for_timeout(2500)
        assert [row.text for row in interview.asked.all()] == ["Why us, of all?"]
        watched.clear()

    def test_a_second_window_is_noticed(self, alice_page, context, watched, address, interview, alice):
        make_asked(alice, interview, text="Why us?")
        second = context.new_page()
        for page in (alice_page, second):
            page.goto(address)
        asked(second, 1).fill("Theirs, saved first.")
        expect(status(second)).to_have_text(SAVED)
        asked(alice_page, 1).fill("Mine, typed second.")
        both = alice_page.get_by_role("region", name="Two texts")
        expect(both.get_by_text("Theirs, saved first.")).to_be_visible()
        expect(both.get_by_text("Mine, typed second.")).to_be_visible()
        assert interview.asked.get().text == "Theirs, saved first."
        alice_page.get_by_role("button", name="Keep what you typed").click()
        expect(status(alice_page)).to_have_text(SAVED)
        assert interview.asked.get().text == "Mine, typed second."
        watched.clear()

    def test_stories_and_questions_by_two_letters(self, alice_page, address, interview, alice):
        """Half a title makes no story; a planned one is ticked; what is cleared is gone."""
        page = alice_page
        make_told(alice, make_story(alice, title="The pump list"), interview, planned=True)
        make_story(alice, title="The Sunday rota, twice")
        make_own_question(alice, text="Who decides?")
        page.goto(address)
        page.get_by_label("The pump list").check()
        title = page.get_by_label("(story 2)")
        title.press_sequentially("su")
        expect(page.locator("#story-options option")).to_have_attribute("value", "The Sunday rota, twice")
        page.wait_for_timeout(2500)
        assert Story.objects.count() == 2
        title.fill("The Sunday rota, twice")
        page.get_by_label("(own question 1)").first.fill("wh")
        expect(page.locator("#question-options option")).to_have_attribute("value", "Who decides?")
        page.get_by_label("(own question 1)").first.fill("Who decides?")
        page.get_by_role("radio", name="Forgotten").first.check()
        page.get_by_role("radio", name="Warm").check()
        page.wait_for_timeout(3000)
        told = interview.told.order_by("pk")
        assert [(row.story.title, row.told) for row in told] == [
            ("The pump list", True),
            ("The Sunday rota, twice", True),
        ]
        assert [(use.question.text, use.state) for use in interview.own_questions.all()] == [
            ("Who decides?", "forgotten")
        ]
        interview.refresh_from_db()
        assert interview.rapport == 4
        page.get_by_role("group", name="How was it between you?").get_by_label("Clear").check()
        page.get_by_label("The pump list").uncheck()
        page.get_by_role("button", name="+ ¼ h").click()
        page.wait_for_timeout(3000)
        expect(status(page)).to_have_text(SAVED)
        interview.refresh_from_db()
        assert (interview.rapport, str(interview.hours_spent)) == (None, "0.25")
        assert [(row.planned, row.told) for row in told.all()] == [(True, False), (False, True)]

    def test_a_forecast_is_sealed_by_the_button_alone(self, alice_page, address, interview):
        page = alice_page
        page.goto(address)
        page.get_by_role("slider").press("ArrowRight")
        page.get_by_role("radio", name="Warm").check()
        expect(status(page)).to_have_text(SAVED)
        interview.refresh_from_db()
        assert (interview.forecast_after, interview.rapport) == (None, 4)
        page.get_by_role("button", name="Save the log").last.click()
        page.get_by_text("The log is kept.").wait_for()
        interview.refresh_from_db()
        assert interview.forecast_after == 55
        page.goto(address)
        expect(status(page)).to_have_text("")

    def test_clean_and_fitting(self, alice_page, address, interview, alice, axe, fits):
        make_asked(alice, interview, went=2, better="Shorter.")
        make_told(alice, interview=interview, told=True)
        make_use(alice, interview, state="forgotten")
        make_commitment(alice, made_on=alice.today().replace(year=2020))
        for place in (address, address.replace("/log/", "/after/"), address.replace("log/", "")):
            alice_page.goto(place)
            fits(alice_page)
            axe(alice_page)
