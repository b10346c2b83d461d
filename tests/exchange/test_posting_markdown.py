"""Postings of repositories and sites made of Markdown: what stands above them, templates, tables and links."""

import pytest

from exchange.postings.front import with_front_told
from exchange.postings.posting import as_json, posting_from

TEMPLATE = """### Job title

Backend Developer

### Company

[Luna Labs](https://lunalabs.example)

### Location

Lisbon, Portugal

### Salary

_No response_

### Work mode

- [ ] Remote
- [x] On-site
"""


@pytest.mark.parametrize(
    ("text", "title", "company", "location"),
    [
        (TEMPLATE, "Backend Developer", "Luna Labs", "Lisbon, Portugal"),
        ("---\ntitle: Baker\ncompany:\n  name: Luna Brot GmbH\n  url: https://luna.example\nlocation:\n  city: Kassel\n"
         "  country: Germany\n---\nWir backen.\n", "Baker", "Luna Brot GmbH", "Kassel, Germany"),
        ("+++\ntitle = \"Clerk\"\ncompany = \"Luna\"\n[extra]\nlocation = \"Ghent\"\n+++\n\nYou file.\n",
         "Clerk", "Luna", "Ghent"),
        ("---\ntytuł: Programista Java\nfirma: Luna Soft\nlokalizacja: Łódź\n---\nPiszemy.\n",
         "Programista Java", "Luna Soft", "Łódź"),
        ("---\nstanowisko: Kucharz\nfirma: ''\nlokalizacja: [Łódź, Lublin]\n---\nGotujemy.\n",
         "Kucharz", None, "Łódź; Lublin"),
        ("---\ntitel: Kock\narbetsgivare: Luna Värdshus\nort: Luleå\n---\nVi lagar.\n",
         "Kock", "Luna Värdshus", "Luleå"),
        # As a program spells it, and as the text does.
        ("---\ntitle: UX Designer\norganization: luna-harbor\nremote: true\n---\n\nLuna Harbor makes maps.\n",
         "UX Designer", "Luna Harbor", None),
        # Of a list of places in the site, none is the title; what the page is called is neither.
        ("---\nname: Clerk (m/w/d)\nbreadcrumbs:\n- title: Home\n  url: home.html\n---\nLuna GmbH\n",
         "Clerk (m/w/d)", "Luna GmbH", None),
        ("---\ntitle: Vacatures\n---\n\n# Frontend developer\n\nBij Luna zoeken we een frontend developer.\n",
         "Frontend developer", "Luna", None),
        ("---\ntitle: 'Cook <em>for</em> Luna<br> House'\n---\n<p>You cook.</p>\n", "Cook for Luna House", None, None),
        ("| Company | Role | Location |\n|---|---|---|\n| Luna | Clerk | Cork |\n\nYou file.\n",
         "Clerk", "Luna", "Cork"),
        ("# Designer\n\n| Status | `Open` |\n| Type | `Full-Time` |\n\nYou draw.\n", "Designer", None, None),
        ("<!-- Fill in -->\n**Position:** Clerk\n**Company:** [Luna](https://luna.example)\n\nYou file.\n",
         "Clerk", "Luna", None),
    ],
)  # fmt: skip
def test_markdown(text, title, company, location):
    read = as_json(posting_from(text))
    assert (read["title"], read["company"], read["location"]) == (title, company, location)


def test_what_nobody_ticked_is_not_said():
    assert posting_from(TEMPLATE).mode == "onsite"


def test_day_and_pay_above():
    text = "---\r\ntitle: Clerk\r\ndate: 2024-03-05 10:00:00\r\nsalary: 30k-40k EUR\r\n---\r\nYou file.\r\n"
    read = as_json(posting_from(text))
    assert (read["date_posted"], read["salary"]["min"]) == ("2024-03-05", 30_000)


def test_what_is_told_stands_at_the_end():
    assert with_front_told("---\ntitle: Clerk\ndescription: We file.\n---\nRead on.") == (
        "Title: Clerk\n\nRead on.\n\nWe file."
    )
    assert with_front_told("Clerk\n---\nx\n---\n") == "Clerk\n---\nx\n---\n"
