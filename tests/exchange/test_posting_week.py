"""Which days one is where, below a posting the jobs of others, and the day on which it was opened."""

from datetime import date

import pytest

from exchange.postings.modes import spoken_mode
from exchange.postings.posting import bare_name, posting_from


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Mondays and Wednesdays from home", "hybrid"),
        ("Mondays in our Leeds office, the other days wherever you like", "hybrid"),
        ("At the depot on Mondays, the rest of the week from home", "hybrid"),
        ("Freitags Homeoffice", "hybrid"),
        ("Ein Tag pro Woche von zu Hause", "hybrid"),
        ("Deux jours chez vous", "hybrid"),
        ("Le lundi à Brest, le reste de la semaine en télétravail", "hybrid"),
        ("Los lunes en el taller, el resto desde casa", "hybrid"),
        ("Il lunedì in negozio, gli altri giorni da casa", "hybrid"),
        ("Maandag op kantoor, de rest thuis", "hybrid"),
        ("Half of the week at home", "hybrid"),
        ("Working from home up to half of the time", "hybrid"),
        ("Montags im Büro, der Rest geht von zu Hause", "hybrid"),
        ("Three days a week, two of them at home", "hybrid"),
        ("Mobiles Arbeiten ist an einem Tag pro Woche möglich", "hybrid"),
        ("Fridays can be worked from home", "hybrid"),
        ("Possibilità di lavorare da remoto un giorno alla settimana", "hybrid"),
        ("Tryb pracy\nZdalnie", "remote"),
        ("United States (Remote)\n2 days ago", "remote"),
        ("Remote is not possible", "onsite"),
        ("Smart working: no", "onsite"),
        ("You work on site at the mill", "onsite"),
        ("Il lavoro si svolge in presenza", "onsite"),
        ("El trabajo es presencial", "onsite"),
    ],
)
def test_days_at_home_and_there(text, mode):
    assert spoken_mode(text) == mode


def test_a_row_that_says_from_where_one_works_is_surer_than_an_answer_below():
    row = "Luna | Firmware Engineer | Leeds, England | ONSITE | Full-time\n\nYou build.\n\nIs remote fine?\nNo, sorry."
    assert posting_from(row).remote is False


@pytest.mark.parametrize(
    "heading",
    [
        "Similar jobs",
        "Weitere Stellen",
        "D'autres offres pour vous",
        "Otras ofertas",
        "Altre offerte",
        "Ces offres pourraient vous plaire",
    ],
)
def test_the_jobs_of_others_say_nothing_of_this_one(heading):
    words = "You count the apples that come in and write down how many there are of each kind. " * 4
    read = posting_from(f"Clerk\nLuna\nLeeds, England\n\n{words}\n\n{heading}\nBaker - 100% remote - £40,000 a year")
    assert (read.remote, bool(read.salary)) == (None, False)


@pytest.mark.parametrize(
    "said",
    [
        "Advert start date: 03/11/2026\nAdvert end date: 28/11/2026",
        "Posting opened: November 3, 2026",
        "Vacancy opens: 3 November 2026",
        "They posted it on 3 November 2026.",
        "Annuncio del 3 novembre 2026",
        "Fecha de apertura: 03/11/2026",
    ],
)
def test_the_day_on_which_it_was_opened(said):
    assert posting_from(f"Clerk\nLuna\n{said}\n\nYou count.").date_posted == date(2026, 11, 3)


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("Whitby, North Yorkshire, with travel along the coast", "Whitby, North Yorkshire"),
        ("Austin, TX - 3 days/wk in the office downtown", "Austin, TX"),
        ("Trondheim - we'd like to see you about one week per month", "Trondheim"),
        ("Leeds, West Yorkshire. This position works on site.", "Leeds, West Yorkshire"),
        ("Head office just outside Reading", "Reading"),
        ("Lavoro ibrido a Parma, Emilia-Romagna", "Parma, Emilia-Romagna"),
        ("Leeds, The Wharf", "Leeds, The Wharf"),
    ],
)
def test_a_place_ends_where_a_sentence_begins(said, place):
    assert posting_from(f"Clerk\nLuna Ltd\nLocation: {said}\n\nYou count the apples.").location == place


@pytest.mark.parametrize(
    ("said", "company"),
    [
        ("Logo von Luna GmbH", "Luna GmbH"),
        ("Luna Ltd logo", "Luna Ltd"),
        ("Bei der Gemeinde Ulm", "Gemeinde Ulm"),
        ("St.-Lorenz-Apotheke, Neuburger Str. 103, 94036 Passau", "St.-Lorenz-Apotheke"),
        ("Finch, Elm and Partners", "Finch, Elm and Partners"),
        ("Logopädie von Rehn", "Logopädie von Rehn"),
    ],
)
def test_a_company_without_its_logo_and_street(said, company):
    assert bare_name(said) == company


def test_the_town_of_a_label_is_no_company():
    text = (
        "---\ntitle: Veterinary Nurse\nlocation: Hexham, Northumberland\n---\n\nElmbank Vets is an independent "
        "practice. We are looking for a nurse to join our team at the Hexham hospital."
    )
    assert posting_from(text).location == "Hexham, Northumberland"


def test_title_among_signs_in_japanese():
    read = posting_from("【正社員】製造スタッフ ◇年休125日\n株式会社くすのき\n勤務地：大阪府堺市(転勤なし)\n")
    assert (read.title, read.location) == ("製造スタッフ", "大阪府堺市")


def test_neither_the_job_nor_a_street_is_the_company():
    finisher = (
        "Cabinet Finisher / Sprayer\ncompensation: $27-$33 DOE\njob title: Cabinet Finisher\n\nSmall shop needs help."
    )
    assert posting_from(finisher).company == ""
    baker = "Bäckereifachverkäufer/in\nfür unsere Filiale in Bad Oldesloe, Mühlenstraße\n\nBäckerei Lüders"
    assert posting_from(f"WIR SUCHEN DICH!\n\n{baker}").company == "Bäckerei Lüders"
