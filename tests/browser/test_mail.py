"""A no that came by mail, from pasting it to its form, on a phone and on a desktop."""

import pytest
from playwright.sync_api import expect

from applications.models import Rejection
from tests.factories import make_application

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
NO = "Unfortunately we will not be moving forward with your application for the Planner position."


def test_pasted_no(alice, alice_page, size, axe, fits):
    application = make_application(alice, "Lantern Row", job_title="Planner")
    page = alice_page
    page.goto("/applications/")
    page.get_by_role("link", name="Read a mail").click()
    page.get_by_label("The text of the mail").fill(f"From: Lantern Row <a@lanternrow.example>\nSubject: Hello\n\n{NO}")
    page.get_by_role("button", name="Read it").click()
    page.get_by_text("What spoke for it").wait_for()
    axe(page)
    fits(page)
    company = page.locator("[name=company]")
    expect(company).to_be_hidden()
    page.get_by_text("One that is not here yet").click()
    expect(company).to_be_visible()
    page.get_by_label("Lantern Row, Planner").check()
    page.get_by_role("button", name="Go on").click()
    page.wait_for_url(f"**/applications/{application.pk}/reject/")
    axe(page)
    assert page.locator("[name=their_words]").input_value() == NO
    page.get_by_role("button", name="Save, and leave it for today").click()
    page.wait_for_url("**/")
    assert Rejection.objects.get().their_words == NO
