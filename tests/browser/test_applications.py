import re

import pytest
from playwright.sync_api import expect

from applications.models import Application
from tests.factories import make_application, make_contact, make_interview, make_note, make_rejection

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
LIST = "/applications/"


class TestHostile:
    def test_no_name_is_too_long_for_a_page(self, alice_page, alice, fits):
        word = "Donaudampfschifffahrtsgesellschaft" * 4
        application = make_application(alice, word, job_title=word, location=word[:60], next_step=word)
        application.contacts.add(make_contact(alice, company=application.company, name=word[:90]))
        page = f"{LIST}{application.pk}/"
        talk = make_interview(alice, application=application, place=word)
        for path in (LIST, page, page + "move/", page + "delete/", "/interviews/", f"/interviews/{talk.pk}/"):
            alice_page.goto(path)
            fits(alice_page)

    def test_a_form_that_came_back_begins_where_it_is_needed(self, alice_page, alice, watched):
        alice_page.goto(f"{LIST}{make_application(alice).pk}/move/")
        alice_page.get_by_label("On", exact=True).fill("2019-01-01")
        alice_page.get_by_role("button", name="Move", exact=True).click()
        expect(alice_page.get_by_label("On", exact=True)).to_be_focused()
        watched.clear()


class TestTrouble:
    """What does not come through is said where it was pressed, and what was typed stays."""

    def test_without_a_line(self, alice_page, context, watched):
        page = alice_page
        for path, button in ((LIST, "Add"), (f"{LIST}new/", "Add it")):
            page.goto(path)
            form = page.locator("main form[method=post]").filter(has=page.get_by_label("Company")).first
            context.set_offline(True)
            form.get_by_label("Company").first.fill("Northmere Water")
            form.get_by_label("Job title").first.fill("Analyst")
            form.get_by_role("button", name=button, exact=True).first.click()
            expect(page.get_by_role("alert")).to_contain_text("That did not reach Debrief, and nothing was saved.")
            expect(form.get_by_label("Company").first).to_have_value("Northmere Water")
            context.set_offline(False)
        form.get_by_role("button", name=button, exact=True).first.click()
        expect(page.get_by_role("heading", name="Northmere Water")).to_be_visible()
        assert Application.objects.count() == 1
        watched.clear()

    @pytest.mark.parametrize(("status", "says"), [(500, "Something broke on our side."), (403, "open too long")])
    def test_an_answer_that_is_no_page(self, alice_page, watched, status, says):
        page = alice_page
        page.goto(LIST)
        page.route("**/applications/quick-add/", lambda route: route.fulfill(status=status, body="Broken."))
        page.get_by_placeholder("Company").last.fill("Northmere Water")
        page.get_by_role("button", name="Add", exact=True).click()
        expect(page.get_by_role("alert")).to_contain_text(says)
        page.unroute("**/applications/quick-add/")
        page.get_by_placeholder("Job title").fill("Analyst")
        page.get_by_role("button", name="Add", exact=True).click()
        expect(page.get_by_role("link", name="Northmere Water").first).to_be_visible()
        expect(page.get_by_role("alert")).to_have_count(0)
        watched.clear()


class TestTable:
    def test_the_search_answers_while_one_types(self, alice_page, alice):
        make_application(alice, "Northmere Water")
        make_application(alice, "Ostra Health")
        alice_page.goto(LIST)
        alice_page.get_by_role("searchbox").press_sequentially("north")
        expect(alice_page.get_by_role("link", name="Ostra Health")).to_have_count(0)
        expect(alice_page.get_by_role("link", name="Northmere Water")).to_be_visible()
        expect(alice_page).to_have_url(re.compile(r"q=north"))
        expect(alice_page.get_by_role("searchbox")).to_be_focused()

    def test_a_chip_keeps_the_search(self, alice_page, alice):
        make_application(alice, "Northmere Water", stage="saved")
        make_application(alice, "Northmere Rail")
        alice_page.goto(LIST + "?q=northmere")
        alice_page.get_by_role("link", name="Saved 1").click()
        expect(alice_page.get_by_role("link", name="Northmere Rail")).to_have_count(0)
        expect(alice_page).to_have_url(re.compile(r"q=northmere&stage=saved"))
        alice_page.get_by_role("searchbox").fill("water")
        expect(alice_page).to_have_url(re.compile(r"q=water.*stage=saved|stage=saved.*q=water"))

    def test_the_chosen_chip_is_in_view_on_a_phone(self, alice_page, alice):
        make_rejection(alice)
        alice_page.set_viewport_size({"width": 390, "height": 844})
        alice_page.goto(LIST + "?stage=rejected")
        expect(alice_page.get_by_role("link", name="Closed: a no 1")).to_be_in_viewport(ratio=1)
        alice_page.get_by_role("link", name="Everything 1").click()
        expect(alice_page).to_have_url(re.compile("stage=all"))
        expect(alice_page.get_by_role("link", name="Everything 1")).to_be_in_viewport(ratio=1)

    def test_one_line_after_the_other(self, alice_page, alice):
        alice_page.goto(LIST)
        for name in ("Northmere Water", "Ostra Health"):
            expect(alice_page.get_by_label("Company", exact=True)).to_have_value("")
            alice_page.get_by_label("Company", exact=True).fill(name)
            alice_page.get_by_role("textbox", name="Job title").fill("Analyst")
            alice_page.keyboard.press("Enter")
            expect(alice_page.get_by_role("link", name=name)).to_be_visible()
            expect(alice_page.get_by_label("Company", exact=True)).to_be_focused()
        assert Application.objects.for_user(alice).count() == 2

    def test_a_filter_closes_its_sheet(self, alice_page, alice):
        make_application(alice, "Northmere Water", source="Referral")
        make_application(alice, "Ostra Health")
        alice_page.goto(LIST)
        alice_page.get_by_role("button", name="Source, place, date").click()
        alice_page.get_by_label("Source", exact=True).fill("Referral")
        alice_page.get_by_role("button", name="Show these").click()
        expect(alice_page.get_by_role("link", name="Ostra Health")).to_have_count(0)
        expect(alice_page.get_by_label("Source", exact=True)).to_be_hidden()


class TestForm:
    def test_a_known_company_is_named_while_one_types(self, alice_page, alice):
        make_application(alice, "Northmere Water", job_title="Controller")
        alice_page.goto("/applications/new/")
        alice_page.get_by_label("Company").press_sequentially("northmere water")
        expect(alice_page.get_by_text("You have one earlier application at Northmere Water")).to_be_visible()
        alice_page.get_by_label("Job title").fill("Planner")
        alice_page.get_by_role("button", name="Add it").click()
        expect(alice_page.get_by_role("heading", name="Northmere Water", level=1)).to_be_visible()


class TestEveryPage:
    def test_is_clean_and_fits(self, alice_page, alice, size, axe, fits):
        application = make_application(alice, "Northmere Water", posting="Plan. " * 400, source="Referral")
        make_contact(alice, application.company, email="priya@example.org").applications.add(application)
        make_interview(alice, application, days=-3)
        make_interview(alice, application)
        note = make_note(alice, application)
        closed = make_rejection(alice, their_words="We have decided not to move forward.").application
        one = f"{LIST}{application.pk}/"
        paths = (LIST, one, f"{LIST}{closed.pk}/", f"{LIST}new/", f"{one}edit/", f"{one}move/", f"{one}delete/")
        for path in (*paths, f"{one}people/new/", f"/notes/{note.pk}/edit/"):
            alice_page.goto(path)
            axe(alice_page)
            fits(alice_page)
