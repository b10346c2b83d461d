"""The closed loop on a phone: prepare, forecast, log through a bad line, a no, the debrief that the log has half
written, a commitment, the next interview's card, its check, and the lesson that shows whether it was kept."""

import re
from datetime import timedelta

import pytest
from django.db.models import F
from playwright.sync_api import expect

from interviews.models import Interview
from lessons.models import Commitment, CommitmentCheck, LessonRating, SuggestionVerdict
from tests.factories import days_ago, make_application, make_interview, make_own_question, make_story

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

SAVED = re.compile(r"Saved \d\d:\d\d")


@pytest.fixture
def browser_context_args(browser_context_args):
    return browser_context_args | {"viewport": {"width": 390, "height": 844}, "has_touch": True}


def let_it_pass(interview) -> None:
    """Two days later: the interview lies back, and with it all that was said and meant before it."""
    earlier = timedelta(days=2)
    Commitment.objects.update(made_on=days_ago(interview.owner, 2))
    Interview.objects.filter(pk=interview.pk).update(
        starts_at=F("starts_at") - earlier,
        forecast_seals_at=F("forecast_seals_at") - earlier,
        forecast_before_at=F("forecast_before_at") - earlier,
    )


def prepare(page, interview) -> None:
    page.goto(f"/interviews/{interview.pk}/prepare/")
    page.get_by_role("button", name=re.compile("^Choose.*The pump list")).click()
    expect(page.get_by_role("button", name=re.compile("^Chosen.*The pump list"))).to_be_visible()
    page.get_by_role("button", name=re.compile("^Plan.*Who noticed first")).click()
    expect(page.get_by_role("button", name=re.compile("^Planned.*Who noticed first"))).to_be_visible()
    page.get_by_label("Forecast in percent").fill("70")
    page.get_by_role("button", name="Keep this forecast").click()
    page.get_by_text("You said 70%").wait_for()


def test_loop(alice_page, alice, context, watched):
    page = alice_page
    make_story(alice, title="The pump list")
    make_own_question(alice, text="Who noticed first?")
    application = make_application(alice, "Pellworth Energy", days=20)
    application.move("interviewing", days_ago(alice, 9))
    interview = make_interview(alice, application, days=1.5, kind="panel")

    # The evening before.
    prepare(page, interview)

    # On the way home: sealed, and logged through a tunnel.
    let_it_pass(interview)
    page.goto(f"/interviews/{interview.pk}/log/")
    expect(page.get_by_text("70%").first).to_be_visible()
    context.set_offline(True)
    page.get_by_label("They asked (question 1)").fill("Any questions for us?")
    page.get_by_role("radio", name="Badly", exact=True).first.check()
    page.get_by_role("radio", name="Forgotten").first.check()
    expect(page.locator("#saved")).to_contain_text("Not saved yet")
    context.set_offline(False)
    expect(page.locator("#saved")).to_have_text(SAVED, timeout=15000)
    page.get_by_role("button", name="Save the log").last.click()
    expect(page).to_have_url(re.compile(r"/after/"))
    expect(page.get_by_text("Who noticed first?").first).to_be_attached()
    assert interview.own_questions.get().state == "forgotten"

    # The no, and a debrief that knows what was planned and asked.
    page.goto(f"/applications/{interview.application_id}/reject/")
    page.get_by_role("button", name="Save and start the debrief").click()
    questions = page.locator("#lesson-3")
    questions.get_by_role("button", name="Use as evidence").click()
    expect(questions.get_by_label("Evidence for lesson 3")).not_to_have_value("")
    page.locator("[name=commitment-0-lesson]").select_option("3")
    page.locator("[name=commitment-0-when]").fill("they ask for questions")
    page.locator("[name=commitment-0-then]").fill("ask the first on my card")
    page.get_by_role("button", name="Finish").click()
    page.wait_for_url("**/done/")
    assert SuggestionVerdict.objects.get(lesson=3).accepted
    assert LessonRating.objects.get(lesson=3).rating < 3

    # The next interview brings it back, with the evidence; its log asks whether it was kept.
    following = make_interview(
        alice, make_application(alice, "Northmere Water", days=5), days=1.5, kind="hiring_manager"
    )
    page.goto(f"/interviews/{following.pk}/prepare/")
    expect(page.get_by_role("heading", name="Ask questions")).to_be_visible()
    expect(page.get_by_text("they ask for questions").first).to_be_visible()
    let_it_pass(following)
    page.goto(f"/interviews/{following.pk}/log/")
    for part in ("came_up", "kept", "helped"):
        page.locator(f"input[name=check-0-{part}][value=yes]").check()
    page.get_by_role("button", name="Save the log").last.click()
    page.get_by_text("The log is kept.").wait_for()
    check = CommitmentCheck.objects.get(commitment=Commitment.objects.get())
    assert (check.came_up, check.kept, check.helped) == (True, "yes", "yes")

    # And the lesson tells.
    page.goto("/lessons/ask-questions/")
    commitments = page.locator("#commitments")
    expect(commitments).to_contain_text("they ask for questions")
    expect(commitments).to_contain_text(re.compile("kept", re.I))
    watched.clear()
