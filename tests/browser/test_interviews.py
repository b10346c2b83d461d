import pytest
from django.urls import reverse

from interviews.models import Interview
from tests.factories import make_application, make_asked, make_commitment, make_contact, make_interview

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def path(name: str, row: Interview) -> str:
    return reverse(name, args=[row.pk])


class TestInterviewLog:
    def test_from_anywhere_to_the_log(self, alice_page, alice, size):
        """An interview of this morning, at a company that is not here yet: added and logged without a mouse."""
        page = alice_page
        page.goto(reverse("interviews:interview_add"))
        page.get_by_label("Company").fill("Quillon Parks")
        page.get_by_label("Job title").fill("Ranger")
        page.get_by_label("Date").fill(f"{alice.today():%Y-%m-%d}")
        page.get_by_label("Time").fill("00:00")
        page.get_by_role("button", name="Note the interview").click()
        # With its scripts, which Enter needs.
        page.wait_for_url("**/log/")
        first = page.get_by_label("They asked (question 1)")
        first.fill("Why us?")
        first.press("Enter")
        page.keyboard.type("What would you change?")
        page.keyboard.press("Enter")
        page.get_by_role("button", name="Remove question 3").click()
        page.get_by_role("radio", name="So-so").first.check()
        page.get_by_role("radio", name="Warm").check()
        page.get_by_label("What you want to remember").fill("They laughed.")
        page.get_by_role("button", name="Save the log").last.click()
        page.get_by_text("The log is kept.").wait_for()
        interview = Interview.objects.get()
        assert [(asked.text, asked.went) for asked in interview.asked.all()] == [
            ("Why us?", 2),
            ("What would you change?", None),
        ]
        assert (interview.rapport, interview.notes) == (4, "They laughed.")
        assert (interview.kind, interview.application.stage) == ("phone", "screening")

    def test_the_enter_key_in_a_number_saves(self, alice_page, alice):
        """And does not press the first button of the page, which would take a question away."""
        interview = make_interview(alice, days=-1)
        make_asked(alice, interview)
        alice_page.goto(path("lessons:interview_log", interview))
        alice_page.get_by_label("How long it took").fill("40")
        alice_page.get_by_label("How long it took").press("Enter")
        alice_page.get_by_text("The log is kept.").wait_for()
        assert interview.asked.count() == 1

    def test_without_a_script(self, new_context, alice, sign_in, context):
        interview = make_interview(alice, days=-1)
        sign_in(alice)
        plain = new_context(java_script_enabled=False)
        plain.add_cookies(context.cookies())
        page = plain.new_page()
        page.goto(path("lessons:interview_log", interview))
        page.get_by_label("They asked (question 1)").fill("Why us?")
        page.get_by_role("button", name="Another question").click()
        page.get_by_label("They asked (question 2)").fill("Why now?")
        page.get_by_role("button", name="Remove question 1").click()
        assert not page.get_by_label("They asked (question 1)").is_visible()
        assert not page.get_by_role("slider").is_visible()
        page.get_by_role("spinbutton", name="Forecast").fill("40")
        page.get_by_role("button", name="Save the log").last.click()
        page.get_by_text("The log is kept.").wait_for()
        interview.refresh_from_db()
        assert [asked.text for asked in interview.asked.all()] == ["Why now?"]
        assert interview.forecast_after == 40


class TestInterviewForecast:
    def test_slider_and_number_stay_in_step(self, alice_page, alice, size):
        interview = make_interview(alice)
        page = alice_page
        page.goto(path("interviews:interview_detail", interview))
        slider, number = page.get_by_role("slider"), page.get_by_label("Forecast in percent")
        assert number.input_value() == ""
        slider.press("ArrowRight")
        assert number.input_value() == "55"
        number.fill("62")
        assert slider.input_value() == "60"
        page.get_by_role("button", name="Keep this forecast").click()
        page.get_by_text("You said 62%").wait_for()
        slider.press("ArrowLeft")
        assert number.input_value() == "55"
        page.get_by_role("button", name="Take it back").click()
        page.get_by_text("You said 62%").wait_for(state="detached")
        interview.refresh_from_db()
        assert interview.forecast_before is None


class TestLook:
    def test_clean_and_fitting(self, alice_page, alice, axe, fits, size):
        place = "https://meet.example.org/" + "a-long-way/" * 12
        coming = make_interview(alice, make_application(alice, "Northmere Water"), place=place)
        coming.contacts.add(make_contact(alice, coming.application.company))
        past = make_interview(alice, days=-1)
        make_asked(alice, past, went=2, better="Shorter.")
        make_commitment(alice, made_on=alice.today().replace(year=2020))
        addresses = [reverse("interviews:interview_list"), reverse("interviews:interview_add")]
        addresses += [path(f"interviews:interview_{page}", coming) for page in ("detail", "update", "delete")]
        addresses.append(path("lessons:interview_log", past))
        for address in addresses:
            alice_page.goto(address)
            fits(alice_page)
        past.mark_logged()
        past.save()
        for address in [*addresses, path("interviews:interview_detail", past)]:
            alice_page.goto(address)
            axe(alice_page)
