import re

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from interviews.models import QuestionUse, StoryTold
from tests.factories import (
    make_application,
    make_asked,
    make_commitment,
    make_contact,
    make_debrief,
    make_interview,
    make_own_question,
    make_rating,
    make_rejection,
    make_story,
    make_told,
    make_weakness,
)

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

LONG = "I answered the question that I had prepared, and not the one that she asked. " * 12


@pytest.fixture
def interview(alice):
    """One with something in every part of its page."""
    application = make_application(alice, "Northmere Water", posting="We look for somebody who plans winters.\n" * 40)
    interview = make_interview(alice, application, days=1, kind="panel", minutes=45, medium="video", round=2)
    interview.contacts.add(make_contact(alice, application.company, role="head of planning"))
    earlier = make_interview(alice, application, days=-9, kind="panel")
    make_asked(alice, earlier, text="What went wrong last winter?", went=1, better="Name the pump list.")
    make_told(alice, make_story(alice, title="The Sunday rota"), earlier, told=True)
    make_story(alice, title="The pump list")
    make_own_question(alice, text="Who noticed first?", theme="The team")
    make_weakness(alice, honest_answer="I like beginnings.", plan="Two at once.")
    return interview


def path(interview) -> str:
    return reverse("lessons:interview_prepare", args=[interview.pk])


def button(page, word: str, of: str):
    return page.get_by_role("button", name=re.compile(rf"^{word}\b.*{re.escape(of)}"))


class TestInterviewPrepare:
    def test_the_evening_before(self, alice_page, interview, size, axe, fits):
        page = alice_page
        page.goto(path(interview))
        fits(page)
        axe(page)

        button(page, "Choose", "The pump list").click()
        chosen = button(page, "Chosen", "The pump list")
        expect(chosen).to_have_attribute("aria-pressed", "true")
        expect(chosen).to_be_focused()
        assert StoryTold.objects.get(planned=True).story.title == "The pump list"

        button(page, "Plan", "Who noticed first?").click()
        expect(button(page, "Planned", "Who noticed first?")).to_be_focused()
        # Until htmx has the new field in hand, typing asks for nothing.
        expect(page.locator(".htmx-added, .htmx-settling, .htmx-request")).to_have_count(0)
        field = page.get_by_label("Another question")
        field.press_sequentially("no")
        expect(page.locator("#question-options option")).to_have_attribute("value", "Who noticed first?")
        field.fill("What would make this hire right in a year?")
        field.press("Enter")
        expect(page.get_by_role("button", name=re.compile("^Planned"))).to_have_count(2)
        expect(page.get_by_label("Another question")).to_be_focused()
        assert QuestionUse.objects.filter(interview=interview, state="planned").count() == 2
        assert page.url.endswith(path(interview))

        slider, number = page.get_by_role("slider"), page.get_by_label("Forecast in percent")
        assert number.input_value() == ""
        expect(page.locator(".forecast")).to_have_class(re.compile("unset"))
        slider.press("ArrowRight")
        assert number.input_value() == "55"
        expect(page.locator(".forecast")).not_to_have_class(re.compile("unset"))
        number.fill("62")
        assert slider.input_value() == "60"
        page.get_by_role("button", name="Keep this forecast").click()
        page.get_by_text("You said 62%").wait_for()
        interview.refresh_from_db()
        assert interview.forecast_before == 62

    def test_without_a_script(self, new_context, alice, sign_in, context, interview):
        sign_in(alice)
        plain = new_context(java_script_enabled=False)
        plain.add_cookies(context.cookies())
        page = plain.new_page()
        page.goto(path(interview))
        button(page, "Choose", "The pump list").click()
        button(page, "Chosen", "The pump list").click()
        button(page, "Choose", "The pump list").wait_for()
        page.get_by_label("Another question").fill("Who noticed second?")
        page.get_by_role("button", name="Put it on the card").click()
        button(page, "Planned", "Who noticed second?").wait_for()
        assert not page.get_by_role("button", name="Print one page").is_visible()
        page.get_by_role("spinbutton", name="Forecast").fill("40")
        page.get_by_role("button", name="Keep this forecast").click()
        page.get_by_text("You said 40%").wait_for()
        assert page.url.endswith(path(interview))

    @pytest.mark.parametrize("paper", ["A4", "Letter"])
    def test_prints_one_page_however_much_there_is(self, alice_page, alice, interview, paper):
        for number in range(6):
            debrief = make_debrief(alice, make_rejection(alice, days=3), advice=LONG)
            make_interview(alice, debrief.application, days=-4, kind="panel")
            for lesson in (4, 7, 8):
                make_rating(alice, debrief, lesson=lesson, rating=1, evidence=LONG)
            debrief.finish()
            make_commitment(alice, debrief, when=f"{number} {LONG[:250]}", then=LONG[:250])
            make_weakness(alice, honest_answer=LONG, plan=LONG)
            make_asked(alice, make_interview(alice, interview.application, days=-8), text=LONG, better=LONG)
            interview.plan_story(make_story(alice, title=f"{number} {LONG[:150]}"))
            interview.plan_question(make_own_question(alice, text=LONG[:400]))
            interview.contacts.add(make_contact(alice, interview.application.company, notes=LONG))
        interview.notes = LONG
        interview.save()
        alice_page.goto(path(interview))
        printed = alice_page.pdf(format=paper)
        assert len(re.findall(rb"/Type\s*/Page\b", printed)) == 1
