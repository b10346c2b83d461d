import pytest
from playwright.sync_api import expect

from applications.models import Application
from tests.factories import make_application

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
BOARD = "/applications/board/"


def lane(page, name: str):
    return page.get_by_role("region", name=name, exact=True)


class TestBoard:
    def test_a_card_is_dragged(self, alice_page, alice):
        application = make_application(alice, "Northmere Water")
        alice_page.goto(BOARD)
        card = alice_page.locator(f"#card-{application.pk}")
        card.drag_to(lane(alice_page, "First conversation"))
        expect(lane(alice_page, "First conversation")).to_contain_text("Northmere Water")
        expect(alice_page.get_by_role("status")).to_contain_text("Northmere Water: First conversation.")
        assert Application.objects.get().stage == "screening"
        alice_page.get_by_role("button", name="Undo").click()
        expect(lane(alice_page, "Applied")).to_contain_text("Northmere Water")
        assert Application.objects.get().stage == "applied"

    def test_a_drop_on_closed_asks_how_it_ended(self, alice_page, alice):
        application = make_application(alice, "Northmere Water")
        alice_page.goto(BOARD)
        alice_page.locator(f"#card-{application.pk}").drag_to(lane(alice_page, "Closed"))
        expect(alice_page.get_by_role("heading", name="How did it end?")).to_be_visible()
        alice_page.get_by_role("combobox", name="To").select_option("Withdrawn")
        alice_page.get_by_role("button", name="Move").click()
        expect(lane(alice_page, "Closed")).to_contain_text("Northmere Water")

    def test_the_same_by_keyboard(self, alice_page, alice):
        make_application(alice, "Northmere Water")
        alice_page.goto(BOARD)
        arrow = alice_page.get_by_role("link", name="Move Northmere Water, Planning analyst")
        arrow.focus()
        alice_page.keyboard.press("Enter")
        expect(alice_page.get_by_role("dialog")).to_be_visible()
        expect(alice_page.get_by_role("combobox", name="To")).to_be_focused()
        alice_page.keyboard.type("Off")
        alice_page.get_by_role("button", name="Move", exact=True).press("Enter")
        expect(lane(alice_page, "Offer")).to_contain_text("Northmere Water")
        expect(alice_page.get_by_role("dialog")).to_be_hidden()
        expect(arrow).to_be_focused()
        assert Application.objects.get().stage == "offer"

    def test_without_a_script(self, new_context, sign_in, alice, context, base_url):
        make_application(alice, "Northmere Water")
        sign_in(alice)
        bare = new_context(java_script_enabled=False)
        bare.add_cookies(context.cookies())
        page = bare.new_page()
        page.goto(BOARD)
        page.get_by_role("link", name="Move Northmere Water, Planning analyst").click()
        page.get_by_role("combobox", name="To").select_option("Interviews")
        page.get_by_role("button", name="Move").click()
        expect(lane(page, "Interviews")).to_contain_text("Northmere Water")

    def test_it_fits_and_is_clean(self, alice_page, alice, size, axe, fits):
        make_application(alice, "Northmere Water")
        alice_page.goto(BOARD)
        axe(alice_page)
        fits(alice_page)
