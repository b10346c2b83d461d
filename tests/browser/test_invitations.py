"""An invitation read in, noted, and moved by its later version."""

import pytest
from playwright.sync_api import expect

from interviews.models import Interview
from tests.exchange.test_invitations import ics
from tests.factories import make_application

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

SAID = ("UID:a@x", "SUMMARY:Technical interview", "ORGANIZER;CN=Robin Recruiter:mailto:robin@lanternrow.example")


def test_read_noted_and_moved(alice, alice_page, size, axe, fits, tmp_path):
    page = alice_page
    application = make_application(alice, "Lantern Row")
    page.goto("/interviews/")
    page.get_by_role("link", name="Read an invitation").click()
    page.get_by_label("Paste the invitation").fill(ics(*SAID, "DTSTART:20990714T160000Z").decode())
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_label("For which application")).to_have_value(str(application.pk))
    expect(page.get_by_label("With whom")).to_have_value("Robin Recruiter")
    axe(page)
    fits(page)
    page.get_by_role("button", name="Note the interview").click()
    expect(page.get_by_text("The interview is noted.")).to_be_visible()

    later = tmp_path / "later.ics"
    later.write_bytes(ics(*SAID, "SEQUENCE:1", "DTSTART:20990715T090000Z"))
    page.goto("/invitations/new/")
    page.get_by_label("Or choose its file").set_input_files(later)
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_label("15 July 2099, 09:00")).to_be_checked()
    axe(page)
    fits(page)
    page.get_by_role("button", name="Change the interview").click()
    expect(page.get_by_text("The interview is changed.")).to_be_visible()
    assert Interview.objects.get().starts_at.day == 15


def test_address_of_the_calendar(alice_page, size, axe, fits):
    page = alice_page
    page.goto("/settings/calendar/")
    page.get_by_role("button", name="Make an address").click()
    address = page.get_by_label("Address of the calendar").input_value()
    axe(page)
    fits(page)
    page.get_by_role("button", name="Copy it").click()
    expect(page.get_by_role("status").filter(has_text="opi")).to_be_visible()
    assert page.request.get(address).text().startswith("BEGIN:VCALENDAR")
