"""A commitment by itself, and the debrief of a passed round, on a phone and on a desk."""

import re

import pytest
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import expect

from lessons.models import Commitment, Debrief
from tests.factories import make_application, make_debrief, make_interview, make_rating, make_rejection

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

LESSON = reverse("lessons:lesson_detail", args=["ask-questions"])


def missed(owner, days: int):
    rejection = make_rejection(owner, make_application(owner, days=90), days=days)
    make_rating(owner, make_debrief(owner, rejection, state="finished", finished_at=timezone.now()), lesson=3, rating=1)


def test_the_third_miss_leads_to_a_commitment(alice, alice_page, size, axe, fits):
    for days in (3, 10, 20):
        missed(alice, days)
    alice_page.goto(LESSON)
    axe(alice_page)
    fits(alice_page)
    alice_page.get_by_role("link", name="Write a commitment for Ask questions").click()
    expect(alice_page.get_by_label("For which lesson")).to_have_value("3")
    alice_page.locator("[name=when]").fill("they ask for questions")
    alice_page.locator("[name=then]").fill("ask the first on my card")
    alice_page.get_by_role("checkbox", name="Panel").check()
    axe(alice_page)
    fits(alice_page)
    alice_page.get_by_role("button", name="Keep it").click()
    expect(alice_page.locator("#commitments")).to_contain_text("For: panel.")
    expect(alice_page.get_by_text("Missed three times in five weeks")).to_have_count(0)
    assert Commitment.objects.get().kinds == ["panel"]


def test_a_passed_round_is_debriefed_from_its_application(alice, alice_page, size, axe, fits):
    interview = make_interview(alice, days=-2, kind="technical", outcome="passed")
    alice_page.goto(interview.application.get_absolute_url())
    alice_page.get_by_role("button", name="Debrief this round").click()
    expect(alice_page.get_by_role("heading", level=1)).to_have_text("What carried this round")
    alice_page.locator("[name=keep]").fill("I listened.")
    alice_page.locator("#lesson-3-rating-4").check()
    alice_page.locator("[name=commitment-0-when]").fill("asked")
    alice_page.locator("[name=commitment-0-then]").fill("wait for the second question")
    alice_page.get_by_text("Only before some kinds of interview").first.click()
    alice_page.locator("#commitment-0-kinds-technical").check()
    expect(alice_page.locator("#saved")).to_contain_text(re.compile(r"Saved \d"))
    axe(alice_page)
    fits(alice_page)
    alice_page.get_by_role("button", name="Finish").click()
    expect(alice_page.get_by_text("That is done.")).to_be_visible()
    debrief = Debrief.objects.get()
    assert (debrief.is_finished, debrief.keep, debrief.interview) == (True, "I listened.", interview)
    assert Commitment.objects.get().kinds == ["technical"]
    assert debrief.ratings.get().rating == 4


def test_the_box_is_saved_by_the_script(alice, alice_page):
    """Ticked and unticked, without any button."""
    debrief = make_debrief(alice, make_rejection(alice), size="full")
    alice_page.goto(reverse("lessons:debrief_update", args=[debrief.pk]))
    alice_page.locator("[name=commitment-0-when]").fill("asked")
    alice_page.locator("[name=commitment-0-then]").fill("ask")
    alice_page.get_by_text("Only before some kinds of interview").first.click()
    for kind, stored in (("panel", ["panel"]), ("phone", ["phone", "panel"]), ("panel", ["phone"])):
        alice_page.locator(f"#commitment-0-kinds-{kind}").click()
        for _ in range(100):
            if Commitment.objects.values_list("kinds", flat=True).first() == stored:
                break
            alice_page.wait_for_timeout(100)
        assert Commitment.objects.get().kinds == stored
