"""A search brought in by hand: the file, what it means, what will happen, and back."""

import pytest
from django.urls import reverse

from applications.models import Application

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

ROWS = b"Company,Job title,Status,Date applied\nHelio,Planner,On hold,2026-02-03\nNorda,Analyst,Rejected,2026-02-04\n"


def test_from_the_file_and_back(alice, alice_page, size, axe, fits):
    """A word that could mean two stages is asked, all rows come in, and go again."""
    page = alice_page
    page.goto(reverse("exchange:import_create"))
    axe(page)
    page.set_input_files("input[name=file]", {"name": "my list.csv", "mimeType": "text/csv", "buffer": ROWS})
    page.get_by_role("button", name="Read it").click()
    page.get_by_label("“On hold” means").select_option("screening")
    axe(page)
    fits(page)
    page.get_by_role("button", name="See what will happen").click()
    page.get_by_role("button", name="Import 2 rows").wait_for()
    axe(page)
    fits(page)
    page.get_by_role("button", name="Import 2 rows").click()
    page.get_by_role("heading", name="Your search is here").wait_for()
    axe(page)
    assert sorted(Application.objects.values_list("stage", flat=True)) == ["rejected", "screening"]
    page.get_by_role("button", name="Take this import back").click()
    page.get_by_role("heading", name="Taken back").wait_for()
    assert not Application.objects.exists()
