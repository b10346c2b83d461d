"""Which days one is where, below a posting the jobs of others, and the day on which it was opened."""

from datetime import date

import pytest

from exchange.postings.modes import spoken_mode
from exchange.postings.posting import posting_from


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
