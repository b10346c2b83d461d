"""What stands where a company or a place does and is neither, and where they stand all the same."""

import pytest

from exchange.postings.labelled import labelled
from exchange.postings.posting import as_json, posting_from


def page(title: str, body: str = "") -> str:
    return f"<html><head><title>{title}</title></head><body>{body}</body></html>"


SIGNS = "Clerk\n🏢 Work mode: Remote\n📍 Start: May\n\nYou file."
HOUSE = "Clerk\n\nCompany Description\n\nLuna is a house for boats."
LONG = "<h1>Clerk</h1>" + "<p>You file what others write, each day from nine to five.</p>" * 20


@pytest.mark.parametrize(
    ("text", "title", "company", "location"),
    [
        (SIGNS, "Clerk", None, None),
        ("🚀 Hiring Now | Clerk\n\nYou file.", "Clerk", None, None),
        ("Clerk\n\nAt Luna, boats are our passion.", "Clerk", "Luna", None),
        (HOUSE, "Clerk", "Luna", None),
        ("Clerk (m/f/d)\nRef. 12\nLeeds, England\n\nYou file.", "Clerk (m/f/d)", None, "Leeds, England"),
        (
            page("x", "<h1>Clerk - Boat Industry</h1><p data-automation='advertiser-name'>Luna</p><p>Full time</p>"),
            "Clerk",
            "Luna",
            None,
        ),
        (
            page("Clerk - Boat Trainer | Luna | LinkedIn", "<h2>0 notifications</h2>"),
            "Clerk - Boat Trainer",
            "Luna",
            None,
        ),
        (
            page("Clerk - ClerkJobs.ph", "<h1>Clerk</h1><p>Clerk – Luna Boats<br>You file.</p>"),
            "Clerk",
            "Luna Boats",
            None,
        ),
        (
            page("Luna - Clerk", "<h1>Luna</h1><h2>We are hiring<br>Clerk</h2><p>&copy; 2014-2016 Luna</p>"),
            "Clerk",
            "Luna",
            None,
        ),
        (
            page("Clerk", "<h1>Boats With Luna</h1><p>Career Single</p><h2>Clerk</h2><p>At Luna, you file.</p>"),
            "Clerk",
            "Luna",
            None,
        ),
        # What one must know, between commas, is no company.
        ("Data Engineer\nPython, SQL, Airflow\nLuna\nLeeds\n\nYou file.", "Data Engineer", "Luna", "Leeds"),
        # What is wanted is the title, though no list knows it for a job.
        ("Luna\nAllrounder gesucht!\nLeeds\n\nYou file.", "Allrounder", "Luna", "Leeds"),
        # A label below a label says that the first was left empty.
        ("Clerk\nCompany\nCompany size\n50\n\nYou file.", "Clerk", None, None),
        # A description may begin with the title again, which names no company.
        (page("Clerk", f"<meta name='description' content='Clerk. You file in Leeds.'>{LONG}"), "Clerk", None, "Leeds"),
        # A town that only the description of a page names.
        (
            page("Clerk | Luna", f"<meta name='description' content='Our shop in Leeds looks for one.'>{LONG}"),
            "Clerk",
            "Luna",
            "Leeds",
        ),
    ],
)
def test_who_and_where(text, title, company, location):
    read = as_json(posting_from(text))
    assert (read["title"], read["company"], read["location"]) == (title, company, location)


def test_a_label_without_its_sign_says_a_place_that_is_known():
    assert labelled("Clerk\nCity Leeds") == {"location": "Leeds"}
    assert labelled("Clerk\nCity Council") == {}
