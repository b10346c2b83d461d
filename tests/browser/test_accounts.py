import pytest

from accounts.models import User
from applications.models import Application

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def test_the_first_visitor(page, size, axe, fits):
    """Makes the account, without being asked where in the world it is."""
    page.goto("/settings/")
    assert page.get_by_role("heading", name="Make it yours").is_visible()
    axe(page)
    fits(page)
    page.get_by_label("E-mail").fill("ines@example.org")
    page.locator("[name=password1]").fill("four words in a row")
    page.locator("[name=password2]").fill("four words in a row")
    page.get_by_role("button", name="Make the account").click()
    page.wait_for_url("**/settings/")
    zone = page.evaluate("Intl.DateTimeFormat().resolvedOptions().timeZone")
    assert User.objects.get().zone == zone
    page.goto("/accounts/logout/")
    page.get_by_role("button", name="Sign out").click()
    assert page.get_by_role("heading", name="Welcome back").is_visible()
    axe(page)
    fits(page)


class TestSettings:
    def test_theme_is_worn_at_once_and_kept_once_saved(self, alice_page):
        page = alice_page
        theme = "document.documentElement.dataset.theme || ''"
        page.goto("/settings/")
        page.get_by_label("Dark").check()
        assert page.evaluate(theme) == "dark"
        page.get_by_label("As the device has it").check()
        assert page.evaluate(theme) == ""
        page.get_by_label("Dark").check()
        page.get_by_role("button", name="Save", exact=True).click()
        page.get_by_text("Saved.").wait_for()
        assert page.evaluate(theme) == "dark"
        assert User.objects.get().theme == "dark"

    @pytest.mark.parametrize(
        "path", ["/settings/", "/settings/delete/", "/accounts/email/", "/accounts/password/change/", "/"]
    )
    def test_pages(self, alice_page, size, axe, fits, path):
        alice_page.goto(path)
        axe(alice_page)
        fits(alice_page)


def test_sample_search(alice_page, size, axe, fits, alice):
    page = alice_page
    page.goto("/")
    page.get_by_role("button", name="Open a sample search").click()
    bar = page.get_by_role("complementary", name="Sample search")
    bar.wait_for()
    assert Application.objects.exclude(owner=alice).exists()
    page.goto("/settings/")
    axe(page)
    fits(page)
    bar.get_by_role("button", name="Leave and remove it").click()
    page.get_by_text("The sample search is gone.").wait_for()
    assert User.objects.get() == alice
    assert not Application.objects.exists()


def test_nothing_here(alice_page, size, axe, fits, watched):
    alice_page.goto("/nowhere/")
    assert alice_page.get_by_role("heading", name="There is nothing here").is_visible()
    axe(alice_page)
    fits(alice_page)
    assert len(watched) == 1
    assert "404" in watched.pop()
