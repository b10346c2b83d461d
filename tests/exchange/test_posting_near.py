"""What stands near a title: pay, wards, buttons, labels without their sign and towns by their form."""

import time

import pytest

from exchange.postings.posting import as_json, posting_from


def page(name, body):
    return f"<html><head><title>{name}</title></head><body>{body}</body></html>"


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        (page("", "<h1>Développeur (H/F)</h1><p>CDI — Salaire 40k-45k € — Télétravail partiel</p>"), "company", None),
        (page("", "<h1>Baker (m/w/d)</h1><p>Wir backen.</p><p>Online-Bewerbung</p>"), "company", None),
        (page("", "<h1>Tuyển dụng</h1><h2>Kế toán</h2><p>★★★ TUYỂN DỤNG★★★ kế toán</p>"), "company", None),
        (page("", "<h1>Cook (m/w/d)</h1><p>Veröffentlichung ab</p><p>28.07.2026</p>"), "company", None),
        (page("", "<h1>Cook (m/w/d)</h1><p>Veröffentlichung ab</p><p>28.07.2026</p>"), "date_posted", "2026-07-28"),
        (page("", "<h1>Cook</h1><p><a>Home</a> / <a>Cook</a></p>"), "company", None),
        (page("", "<h1>Cook</h1><p>Code</p><p>K2204 - Cuisine de locaux</p>"), "company", None),
        (page("Job Details | JobHub", "<h1>Clerk</h1><p>Luna Inc. | Elmton</p>"), "company", "Luna Inc."),
        (page("", "<h1>Clerk (h/f)</h1><p>SAVERNE, Bas-Rhin</p><p>CDI</p>"), "company", None),
        (page("", "<p>2023-01-03</p><h1>Clerk</h1><p>We count.</p>"), "date_posted", "2023-01-03"),
        (page("", "<h1>Clerk</h1><p>Organisation/Company Luna University</p>"), "company", "Luna University"),
        ("Clerk\nTalk to sales\n\nLuna builds boats.\n", "company", "Luna"),
        ("Nurse\n\nYou will work within the Elm Clinic Nursing Model.\n", "location", None),
    ],
)
def test_no_company_or_place_of_what_is_none(text, field, value):
    assert as_json(posting_from(text))[field] == value


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (page("", "<h2>Offres réservées</h2><p>Intitulé du poste</p><p>agent de service</p><p>Code</p>"),
         "agent de service"),
        ("We seek a curious Clerk to join us.\n\nYou work with teams of engineers, business analysts, and\nexperts.\n",
         "Clerk"),
        (page("", "<h1>Registered Nurse – Critical Care (ICU)</h1><p>We heal.</p>"),
         "Registered Nurse – Critical Care (ICU)"),
        (page("", "<h2>Nurse - Outpatient Bone Clinic</h2><p>We heal.</p>"), "Nurse - Outpatient Bone Clinic"),
        ("Job Description\nProject Role : Clerk\nMinimum 2 year(s) of experience is required\n", "Clerk"),
        ("The lab team is looking for Research Interns who like boats.\n", "Research Interns"),
        ("Luna seeks an experienced and highly committed history teacher.\n", "History teacher"),
        ("About the job\nWork Location:\n\nToronto, Ontario, Canada\n\nWe are seeking a clerk to count.\n", "Clerk"),
    ],
)  # fmt: skip
def test_title(text, title):
    assert posting_from(text).title == title


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Auxiliar de cozinha\nLuna Ltda\nCampinas/SP\n", "Campinas/SP"),
        ("Clerk\nLuna\nLocation: Fulda (Kreis) .\n", "Fulda (Kreis)"),
        (page("", "<h1>Clerk</h1><h2>📍 Location</h2><p>Elmton, South Dakota</p>"), "Elmton, South Dakota"),
        (page("", "<h1>Vendeuse (H/F)</h1><p>Studio Luna recrute à Vanves, en CDI.</p>"), "Vanves"),
        (page("", "<h1>Koch (m/w/d)</h1><p>in Vollzeit (38,5 Std./Woche) in Pfronten</p>"), "Pfronten"),
        ("Kock\nLuna\n\nVårt kök är belägen på Elmska sjukhuset i Katrineholm.\n", "Katrineholm"),
        (page("", "<h1>Administratör till Stockholm</h1><p>Spara jobb</p>"), "Stockholm"),
        (
            page("", "<p>Festanstellung Fulda (Stadtmitte)</p><h1>Koch (m/w/d)</h1><p>Wir kochen.</p>"),
            "Fulda (Stadtmitte)",
        ),
        ("Clerk\nLuna\nSan Marino Bay Area\n", "San Marino Bay Area"),
    ],
)
def test_place(text, place):
    assert posting_from(text).location == place


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Auxiliar\nLuna\nRemoto\nBrasil\n\nContas a pagar.\n", "remote"),
        ("Auxiliar\nLuna\n\nEste é um cargo remoto.\n", "remote"),
        ("Clerk\nLuna\n\nHybrid full-time role requiring care.\n", "hybrid"),
        ("Clerk\nLuna\nOrt: bundesweit, hybrid, u.a. Fulda\n", "hybrid"),
        ("Clerk\nLuna\n\nハイブリッド\n", "hybrid"),
    ],
)
def test_mode(text, mode):
    assert posting_from(text).mode == mode


def test_day_of_front_matter():
    text = "---\ndate_posted: '2017-02-28'\ntitle: Clerk\n---\nWe count.\n"
    assert as_json(posting_from(text))["date_posted"] == "2017-02-28"


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("Clerk\nLuna\n\nSalary: 35,000 – 50,000 NIS / month\n", "ILS"),
        ("Clerk\nLuna\n\nSalary: 3000-5000 €⁄month\n", "EUR"),
    ],
)
def test_pay(text, currency):
    salary = posting_from(text).salary
    assert (salary.currency, salary.period) == (currency, "month")


def test_cut_off_lines_and_lone_titles_are_bounded():
    """Patterns that look at the line below take no longer where there are many."""
    start = time.process_time()
    posting_from("job title\n" * 20_000 + "stage " * 20_000 + " in" * 20_000)
    assert time.process_time() - start < 5
