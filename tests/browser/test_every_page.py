"""Every page there is, signed in and with rows of every kind: accessible, and nothing to scroll sideways."""

import pytest
from django.urls import reverse

from tests.test_ownership import KEYED, KEYLESS, NOBODYS, OPEN, ROUTES, everything_of, rows_for

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

# "(?P<": allauth's, whose key is the secret of a mail. That of a calendar is no page.
LEADING_IN = [route for route in ROUTES if route.name in OPEN and not route.keys and "(?P<" not in route.path]
# Nothing stands there until the one who runs Debrief says so.
BY_SETTING = {"security"}
SIGNED_IN = [route for route in (*KEYLESS, *KEYED) if route.name not in NOBODYS]
# A browser with its rows takes longer to make than to show a page, so one shows those of a whole app.
APPS = sorted({route.name.partition(":")[0] for route in SIGNED_IN if ":" in route.name})


def is_page(client, address) -> bool:
    """Whether a page stands there; some addresses only lead on, only take a form, or give a part of a page."""
    answer = client.get(address)
    assert answer.status_code in (200, 302, 405), f"{address}: {answer.status_code}"
    return answer.status_code == 200 and "html" in answer["Content-Type"] and "<html" in answer.text


def look_at(page, address, axe, fits) -> None:
    page.goto(address)
    axe(page)
    fits(page)


@pytest.mark.parametrize("app", [*APPS, ""], ids=[*APPS, "accounts of allauth"])
def test_signed_in(app, alice, as_alice, alice_page, size, axe, fits):
    everything_of(alice)
    routes = [route for route in SIGNED_IN if route.name.rpartition(":")[0] == app]
    addresses = [reverse(route.name, kwargs=rows_for(route, alice)) for route in routes]
    pages = [address for address in addresses if is_page(as_alice, address)]
    assert pages
    for address in pages:
        look_at(alice_page, address, axe, fits)


def test_lesson(alice, alice_page, size, axe, fits):
    everything_of(alice)
    for slug in ("humble-and-confident", "ask-questions"):
        look_at(alice_page, reverse("lessons:lesson_detail", args=[slug]), axe, fits)


@pytest.mark.parametrize("anybody", [True, False], ids=["accounts", "new"])
def test_visitor(anybody, request, client, page, size, axe, fits):
    """Before and after the first account of an installation."""
    if anybody:
        request.getfixturevalue("alice")
    for route in LEADING_IN:
        if route.name not in BY_SETTING and is_page(client, reverse(route.name)):
            look_at(page, reverse(route.name), axe, fits)
