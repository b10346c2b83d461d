"""Every page there is, signed in and with rows of every kind: accessible, and nothing to scroll sideways."""

import pytest
from django.urls import reverse

from tests.test_ownership import KEYED, KEYLESS, NOBODYS, OPEN, ROUTES, everything_of, rows_for

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

# "(?P<": allauth's, whose key is the secret of a mail. That of a calendar is no page.
LEADING_IN = [route for route in ROUTES if route.name in OPEN and not route.keys and "(?P<" not in route.path]
SIGNED_IN = [route for route in (*KEYLESS, *KEYED) if route.name not in NOBODYS]


def visit(page, address):
    """Whether a page stands there; some addresses only lead on, only take a form, or give a part of a page."""
    answer = page.request.get(address, max_redirects=0)
    assert answer.status in (200, 302, 405), f"{address}: {answer.status}"
    is_page = answer.status == 200 and "html" in answer.headers["content-type"] and "<html" in answer.text()
    if is_page:
        page.goto(address)
    return is_page


@pytest.mark.parametrize("route", SIGNED_IN, ids=str)
def test_signed_in(route, alice, alice_page, size, axe, fits):
    everything_of(alice)
    if visit(alice_page, reverse(route.name, kwargs=rows_for(route, alice))):
        axe(alice_page)
        fits(alice_page)


@pytest.mark.parametrize("slug", ["humble-and-confident", "ask-questions"])
def test_lesson(slug, alice, alice_page, size, axe, fits):
    everything_of(alice)
    assert visit(alice_page, reverse("lessons:lesson_detail", args=[slug]))
    axe(alice_page)
    fits(alice_page)


@pytest.mark.parametrize("route", LEADING_IN, ids=str)
@pytest.mark.parametrize("anybody", [True, False], ids=["accounts", "new"])
def test_visitor(route, anybody, request, page, size, axe, fits):
    """Before and after the first account of an installation."""
    if anybody:
        request.getfixturevalue("alice")
    if visit(page, reverse(route.name)):
        axe(page)
        fits(page)
