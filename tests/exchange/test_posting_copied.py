"""What a browser copies of a page: bars of buttons, tables with tabs, facts behind small pictures, addresses."""

import pytest

from exchange.postings.navigation import is_navigation, without_navigation
from exchange.postings.posting import as_json, posting_from
from exchange.postings.salary import Salary, in_text
from exchange.postings.sentences import company_in, place_in


@pytest.mark.parametrize(
    ("text", "title", "company", "location"),
    [
        # Buttons are neither the company nor the place.
        (
            "Home\nPricing\nBook a demo\nClerk\nRemote - Canada\nLuna Grid\n\nWe sell light.",
            "Clerk",
            "Luna Grid",
            "Remote - Canada",
        ),
        (
            "Home About Team Blog\nClerk\nFull time\n\n© 2026 Luna Vets. All rights reserved.",
            "Clerk",
            "Luna Vets",
            None,
        ),
        ("Luna Solutions Home About Us Careers\nClerk\n\nWrite letters.", "Clerk", "Luna Solutions", None),
        ("About Us Events Jobs\nClerk\n\nWrite letters.", "Clerk", None, None),
        # What stands above a title is no place.
        ("Luna Bank\nOur World\nClerk\n\nLuna Bank is hiring a clerk.", "Clerk", "Luna Bank", None),
        ("Clerk - LUNA SPORTS™ FC\n\nOrion Arts is the leading company.\n", "Clerk", "Orion Arts", None),
        # Tables.
        ("Position\tClerk\nEmployer\tLuna Bio\nPlace\tBasel\nStart\t1 March", "Clerk", "Luna Bio", "Basel"),
        ("Clerk (m/w/d)\nBranche\tPumpen\nRegion\tRaum Kassel", "Clerk (m/w/d)", None, "Raum Kassel"),
        ("Intitulé de l'offre : Comptable H/F\nLieu de travail : ORSAY", "Comptable H/F", None, "ORSAY"),
        ("Clerk\n\nArbeitsort:\n- Basel und Umgebung", "Clerk", None, "Basel und Umgebung"),
        (
            "Luna Foods\n3.8\nClerk\nBoise, ID\nJob\nCompany\nRating\nLuna Foods is looking for you.",
            "Clerk",
            "Luna Foods",
            "Boise, ID",
        ),
        ("City Leeds\nPosition: Clerk\nShifts 06:00-14:00", "Clerk", None, "Leeds"),
        # Facts behind small pictures.
        ("Clerk (m/w/d)\n📍 Mayen 🕐 Teilzeit 💼 Festanstellung", "Clerk (m/w/d)", None, "Mayen"),
        # A company above its place, behind an empty line; and before it on one line.
        ("Clerk\n\nLuna Haulage\n\nNewman WA\n\n$62 per hour", "Clerk", "Luna Haulage", "Newman WA"),
        ("Clerk\n\nLuna Consulting, Hexham, Northumberland", "Clerk", "Luna Consulting", "Hexham, Northumberland"),
        (
            "Senior Clerk\nLuna Melbourne, Victoria, Australia\n\nJoin to apply for the Senior Clerk role at Luna",
            "Senior Clerk",
            "Luna",
            "Melbourne, Victoria, Australia",
        ),
        (
            "Clerk (m/w/d)\n\nWir, die Luna GmbH, suchen Sie.\n\nLendkai 200, 8020 Graz",
            "Clerk (m/w/d)",
            "Luna GmbH",
            "Lendkai 200, 8020 Graz",
        ),
        ("Clerk\nLuna Care\n1200 Elm St, Dayton, OH 45402", "Clerk", "Luna Care", "Dayton, OH 45402"),
        # Shelves of a board are no houses.
        (
            "Clerk\nLuna Early\nView all jobs\nBallarat, Central Highlands VIC\nCare & School (Work & Pay)",
            "Clerk",
            "Luna Early",
            "Ballarat, Central Highlands VIC",
        ),
        # Titles.
        ("Diensten\nVacatures\nGlaszetter gezocht!\n\nBij Luna werk je met glas.", "Glaszetter", "Luna", None),
        ("HELP WANTED\n\nWeekend barista for a small café", "Weekend barista for a small café", None, None),
        (
            "[Hiring] Video editor for a channel (remote, $25/hr)\nHi all, I run a channel.",
            "Video editor for a channel",
            None,
            None,
        ),
        ("Développeur·euse Python\nLuna\nCDI\nLyon", "Développeur·euse Python", "Luna", "Lyon"),
        (
            "La commune recrute\n\nLa Commune de Luna (300 habitants) recrute\n\n"
            "Un·e agent·e des espaces verts\nLieu\nLuna",
            "Un·e agent·e des espaces verts",
            "Commune de Luna",
            "Luna",
        ),
    ],
)
def test_copied(text, title, company, location):
    read = as_json(posting_from(text))
    assert (read["title"], read["company"], read["location"]) == (title, company, location)


def test_title_that_is_applied_for():
    """Of several lines like it, the title is the one that the button names, with all its parts."""
    text = "Clerk - Night Team in Coburg, VIC\nClerk - Night Team\nLuna Melbourne, Australia\n\n"
    text += "Join to apply for the Clerk - Night Team role at Luna"
    assert posting_from(text).title == "Clerk - Night Team"


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("The Luna Trust in Bad Aibling sucht jemanden.", "Luna Trust"),
        ("Luna Insurance plc, registered in Scotland", "Luna Insurance plc"),
        ("See who Luna has hired for this role", "Luna"),
        ("© Copyright 2016-2017 Luna Vet", "Luna Vet"),
        ("At Wellness Coach, we care.", "Wellness Coach"),
    ],
)
def test_company(text, company):
    assert company_in(text) == company


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("A maker of movements with 40 people in La Chaux-de-Fonds.", "La Chaux-de-Fonds"),
        ("Luna, boulangerie artisanale à Concarneau, recherche un boulanger.", "Concarneau"),
        ("We have two branches in Shrewsbury.", "Shrewsbury"),
    ],
)
def test_place(text, place):
    assert place_in(text) == place


def test_navigation():
    assert is_navigation("Inicio Empleos Contacto")
    assert not is_navigation("Luna Contacto")
    assert without_navigation("Luna Software All jobs") == "Luna Software"
    assert (
        without_navigation("Accueil · La Fondation · Emplois · Contact") == "Accueil · La Fondation · Emplois · Contact"
    )
    assert without_navigation("Luna Solutions") == "Luna Solutions"


@pytest.mark.parametrize(
    ("text", "salary"),
    [
        ("MX$60K/mes - MX$80K/mes", Salary(60000, 80000, "MXN", "month")),
        ("Løn: 165 kr. i timen, København", Salary(165, 165, "DKK", "hour")),
        ("Salário: R$ 5.500,00", Salary(5500, 5500, "BRL", "")),
    ],
)
def test_pay(text, salary):
    assert in_text(text) == salary
