"""The whole story of a person, from the first visit to the lesson that comes back, as it is lived in a browser."""

import re
from datetime import timedelta

import pytest
from playwright.sync_api import Page, expect

from accounts.models import User
from applications.models import Application
from lessons.models import Commitment, Debrief, LessonRating
from tests.factories import make_application

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

TODAY = re.compile(r"://[^/]+/$")
WORDS = "We have chosen a candidate whose experience is closer to our settlement systems."


def fill(page: Page, **fields: str) -> None:
    for name, value in fields.items():
        page.locator(f"[name={name.replace('__', '-')}]").locator("visible=true").first.fill(value)


def rate(page: Page, lesson: int, rating: int) -> None:
    page.locator(f"input[name=lesson-{lesson}-rating][value='{rating}']").check(force=True)


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name).first.click()


def sign_up(page: Page) -> User:
    page.goto("/")
    expect(page).to_have_url(re.compile("/accounts/signup/"))
    fill(page, email="ines@example.org", password1="a calm and long phrase", password2="a calm and long phrase")
    page.locator("form [type=submit]").first.click()
    expect(page).to_have_url(TODAY)
    return User.objects.get()


def add_application(page: Page) -> Application:
    page.goto("/applications/new/")
    fill(page, company="Pellworth Energy", job_title="Operations analyst")
    page.locator("main form [type=submit]").first.click()
    expect(page.get_by_role("heading", name=re.compile("Pellworth Energy"))).to_be_visible()
    return Application.objects.get()


def plan_and_log(page: Page, ines: User) -> None:
    """An interview of the day before, which leads straight to its log."""
    application = Application.objects.get()
    page.goto(f"/applications/{application.pk}/interviews/new/")
    page.locator("[name=kind]").select_option("hiring_manager")
    fill(page, starts_at_0=str(ines.today() - timedelta(days=1)), starts_at_1="10:00")
    page.locator("main form [type=submit]").first.click()
    expect(page).to_have_url(re.compile(r"/interviews/\d+/log/"))
    fill(page, asked__0__text="How would you plan the winter?")
    page.locator("input[name=asked-0-went][value='2']").check(force=True)
    page.locator("input[name=rapport][value='3']").check(force=True)
    press(page, "Save the log")
    expect(page).to_have_url(re.compile(r"/interviews/\d+/after/"))
    page.goto(page.url.replace("/after/", "/"))
    expect(page.get_by_text("How would you plan the winter?").first).to_be_visible()


def record_rejection(page: Page) -> None:
    page.goto(f"/applications/{Application.objects.get().pk}/reject/")
    fill(page, their_words=WORDS)
    press(page, "Save and start the debrief")
    expect(page).to_have_url(re.compile(r"/debriefs/\d+/"))


@pytest.mark.parametrize("javascript", [True, False], ids=["script", "no script"])
def test_story(new_context, live_server, size, javascript, watched):
    """Sign up, apply, log, record a no, leave the debrief half done, come back, finish it, see it again."""
    context = new_context(java_script_enabled=javascript)
    context.on("console", lambda said: said.type in ("error", "warning") and watched.append(said.text))
    page = context.new_page()
    ines = sign_up(page)
    if javascript:
        assert ines.zone != ""
    add_application(page)
    plan_and_log(page, ines)
    record_rejection(page)
    application = Application.objects.get()
    assert application.stage == "rejected"
    assert application.current_rejection.their_words == WORDS

    # Half of it, and away.
    debrief = Debrief.objects.get()
    expect(page.get_by_text(WORDS).first).to_be_visible()
    fill(page, expected="A talk about planning.", happened="Forty minutes on settlement data.", keep="The rota story.")
    rate(page, 3, 1)
    rate(page, 4, 4)
    fill(page, **{"lesson-3-evidence": "I said they had covered everything."})
    press(page, "Stop here for now")
    expect(page).to_have_url(TODAY)
    assert LessonRating.objects.get(lesson=3).rating == 1

    # Today asks for it again, and it is as it was left.
    page.get_by_role("link", name=re.compile("Go on with the debrief")).first.click()
    expect(page).to_have_url(re.compile(rf"/debriefs/{debrief.pk}/"))
    expect(page.locator("[name=keep]")).to_have_value("The rota story.")
    expect(page.locator("input[name=lesson-3-rating][value='1']")).to_be_checked()
    fill(page, difference="I prepared for the job I wanted.", good="I know now what a settlement file looks like.")
    for number in (0, 1):
        if number:
            page.get_by_text("Add a second").click()
        page.locator(f"[name=commitment-{number}-lesson]").locator("visible=true").select_option("3")
        fill(page, **{f"commitment-{number}-when": f"moment {number} comes", f"commitment-{number}-then": "ask first"})
    press(page, "Finish")
    expect(page).to_have_url(re.compile(rf"/debriefs/{debrief.pk}/done/"))
    debrief.refresh_from_db()
    assert debrief.is_finished
    assert Commitment.objects.count() == 2

    # It comes back where it is looked for.
    page.goto("/lessons/ask-questions/")
    expect(page.get_by_text("I said they had covered everything.").first).to_be_visible()
    expect(page.get_by_text("moment 1 comes").first).to_be_visible()
    page.goto("/")
    expect(page.get_by_role("link", name=re.compile("the debrief"))).to_have_count(0)
    expect(page.get_by_text("moment 1 comes").first).to_be_attached()
    page.goto("/progress/")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.get_by_text("Ask questions").first).to_be_visible()
    assert not watched, watched


def test_enter_starts_the_debrief(alice_page, alice):
    """On the form for a no, Enter leads on to the debrief; leaving it for today is a button of its own."""
    application = make_application(alice)
    alice_page.goto(f"/applications/{application.pk}/reject/")
    alice_page.locator("[name=rejected_on]").press("Enter")
    expect(alice_page).to_have_url(re.compile(r"/debriefs/\d+/"))
