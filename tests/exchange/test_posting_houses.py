"""Postings of councils, schools, parks, restaurants and charities: labels, houses and places as they write them."""

import pytest

from exchange.postings.posting import posting_from


def told(text):
    read = posting_from(text)
    return read.title, read.company, read.location


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Post: Teaching Assistant (Level 2)\nSchool: Thornfield Primary School\nLocation: Kettering",
            ("Teaching Assistant (Level 2)", "Thornfield Primary School", "Kettering"),
        ),
        (
            "Intitulé du poste : Agent des espaces verts\nCollectivité : Ville de Morvane\nLieu d'affectation : Morvane",
            ("Agent des espaces verts", "Ville de Morvane", "Morvane"),
        ),
        (
            "Educatore per asilo nido\nEnte: Cooperativa Il Girasole\nSede di lavoro: Parma",
            ("Educatore per asilo nido", "Cooperativa Il Girasole", "Parma"),
        ),
        (
            "Erzieher (m/w/d)\nEinrichtung: Kinderhaus Lindental\nArbeitsort: Gera",
            ("Erzieher (m/w/d)", "Kinderhaus Lindental", "Gera"),
        ),
        (
            "Field Officer\nBy Clearwell Abroad Organization: Clearwell Abroad\nDUTY STATION: Lodwar, Kenya",
            ("Field Officer", "Clearwell Abroad", "Lodwar, Kenya"),
        ),
        (
            "3. POSITION TITLE: Field Officer\n4. ORGANIZATION: Clearwell Abroad\n5. PLACE OF PERFORMANCE: Kisumu",
            ("Field Officer", "Clearwell Abroad", "Kisumu"),
        ),
        (
            "Trail Crew Leader (Grade 7) - Town of Pinehurst ( Req # 2026-118 )\n\nLocation of Position: Pinehurst, NH",
            ("Trail Crew Leader (Grade 7)", "Town of Pinehurst", "Pinehurst, NH"),
        ),
        (
            "City of Redfern Falls\nHuman Resources\n\nPosition Title: Pump Operator\nPay: $20 per hour",
            ("Pump Operator", "City of Redfern Falls", ""),
        ),
        (
            "Field Officer - West\n\nThe HGN invites qualified candidates to apply.\nLocation: Kisumu",
            ("Field Officer", "HGN", "Kisumu"),
        ),
        ("Разыскивается бухгалтер. Опыт от 2 лет.\n\nУсловия: график.", ("Бухгалтер", "", "")),
    ],
)
def test_labels_and_houses(text, expected):
    assert told(text) == expected


def test_words_for_a_posting_are_no_part_of_the_title():
    assert posting_from("<title>Cook Job Details - Acme</title><h1>Cook Job Details</h1><p>You cook.</p>").title == "Cook"


def test_day_of_issue():
    assert str(posting_from("Cook\n\nDate of issue: 2 November 2026").date_posted) == "2026-11-02"
