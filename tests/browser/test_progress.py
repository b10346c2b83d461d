"""The progress page on paper, without scripts, and with a long search."""

import re

import pytest
from playwright.sync_api import expect

from progress.synthetic.search import seed_search

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def search(alice):
    seed_search(alice, 60, alice.today(), seed=5)


def test_on_paper(search, alice_page):
    alice_page.goto("/progress/")
    alice_page.emulate_media(media="print")
    expect(alice_page.get_by_text(re.compile(r"^From \d+ \w+ \d{4} to"))).to_be_visible()
    expect(alice_page.locator("#funnel svg[role=img]").first).to_be_attached()
    for left_out in (".side", ".filters", ".chart-csv", "summary"):
        expect(alice_page.locator(left_out).locator("visible=true")).to_have_count(0)
    paper = alice_page.pdf(format="A4")
    assert 3 <= len(re.findall(rb"/Type\s*/Page\b", paper)) <= 12


def test_all_of_it_fits_and_is_accessible(search, alice_page, size, axe, fits):
    alice_page.goto("/progress/?from=2020-01-01")
    axe(alice_page)
    fits(alice_page)


def test_a_sentence_leads_to_its_figure(search, alice_page):
    alice_page.goto("/progress/")
    link = alice_page.locator(".claims a").first
    name = link.get_attribute("href")
    link.click()
    expect(alice_page.locator(name)).to_be_in_viewport()
