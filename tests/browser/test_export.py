"""Everything leaves by a click, and comes back by a file."""

import json

import pytest

from accounts.models import User
from applications.models import Application
from interviews.models import Interview
from tests.factories import make_application, make_interview, make_user

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def test_takes_it_along_and_brings_it_back(alice, page, sign_in, size, axe, fits, watched, tmp_path):
    application = make_application(alice, "Pellworth Energy", notes="They will call on Friday.")
    make_interview(alice, application).forecast(65)
    sign_in(alice)
    page.goto("/settings/")
    page.get_by_role("link", name="Export", exact=True).click()
    with page.expect_download() as started:
        page.get_by_role("link", name="Everything as JSON").click()
    file = tmp_path / started.value.suggested_filename
    started.value.save_as(file)
    assert json.loads(file.read_text())["tables"]["companies"][0]["name"] == "Pellworth Energy"
    with page.expect_download() as started:
        page.get_by_label("For Excel").check()
        page.get_by_role("button", name="Everything as CSV").click()
    assert started.value.suggested_filename.endswith(".zip")

    other = make_user("ines@example.org")
    sign_in(other)
    page.goto("/export/")
    page.get_by_role("link", name="Bring back an export").click()
    axe(page)
    fits(page)
    broken = tmp_path / "broken.json"
    broken.write_text(file.read_text()[:500])
    page.get_by_label("Export of Debrief").set_input_files(broken)
    page.get_by_role("button", name="Bring it back").click()
    assert page.get_by_text("Nothing was stored.").is_visible()
    watched.clear()  # the browser says of a 422 that it could not load
    axe(page)
    page.get_by_label("Export of Debrief").set_input_files(file)
    page.get_by_role("button", name="Bring it back").click()
    assert page.get_by_text("Your search is back: 1 application").is_visible()
    page.goto(f"/applications/{Application.objects.get(owner=other).pk}/")
    assert page.get_by_text("They will call on Friday.").is_visible()
    assert Interview.objects.get(owner=other).forecast_before == 65
    assert User.objects.get(pk=other.pk).name == "Alice"
