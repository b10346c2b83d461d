"""Postings as boards and houses of many countries write them: their menus, labels, places, days and money."""

from datetime import date

import pytest

from exchange.postings.posting import posting_from
from exchange.postings.salary import Salary, in_text, with_likely_period


def told(text):
    read = posting_from(text)
    return read.title, read.company, read.location


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "FINN.no\nVarslinger\nLogg inn\n\nVi trenger en god kollega\nLuna Verk AS\nArbeidsgiver\nLuna Verk AS\n"
            "Stillingstittel\nLærling i resepsjon\nSted\nTorggata 1, 7714 Steinkjer",
            ("Lærling i resepsjon", "Luna Verk AS", "7714 Steinkjer"),
        ),
        (
            "Prace.cz\nFirmy\n\nPobočková manažerka\nKolovrat Distribuce a.s.\nPlzeň\n\nHledáme posilu"
            " do skladu, kde se vozí a skládá i v noci. Jezdíš s vozíkem? Sem s tebou, čekáme na tebe u nás v hale."
            " Nabízíme stravenky a příspěvek na dopravu a pět týdnů volna.\n\nPodobné pozice\nCategory manager – Praha",
            ("Pobočková manažerka", "Kolovrat Distribuce a.s.", "Plzeň"),
        ),
        (
            "Empleos Norte MX\n#oferta #hibrido\n\n🎨 Buscamos DISEÑADORA JR.\n🏢 Papelera Luna\n📍 Monterrey",
            ("DISEÑADORA JR.", "Papelera Luna", "Monterrey"),
        ),
        (
            "Elm K  3:22 PM\n*Office Manager* at *Birchline Maps*\n:pushpin: Duluth, MN, in person",
            ("Office Manager", "Birchline Maps", "Duluth, MN"),
        ),
        ("[10:12, 18/11/2026] Elm: *Se necesita camarera/o*\nBar Luna\nZamora", ("Camarera/o", "Bar Luna", "Zamora")),
        (
            "pracuj.pl\nZaloguj\n\nTester oprogramowania\nLuna Sp. z o.o.O firmie\n\nKutno (pow. kutnowski), łódzkie",
            ("Tester oprogramowania", "Luna Sp. z o.o.", "Kutno (pow. kutnowski), łódzkie"),
        ),
        (
            "# Senior Go Engineer na Pebble Cloud #88\n\n## Local\nSão Paulo",
            ("Senior Go Engineer", "Pebble Cloud", "São Paulo"),
        ),
        (
            "UNIVERSIDAD DEL ELMO\nVicerrectorado\n\nCONVOCATORIA\n\n1. Denominación del puesto: Técnico de suelos\n"
            "4. Centro de trabajo: Campus Luna, Palencia",
            ("Técnico de suelos", "UNIVERSIDAD DEL ELMO", "Campus Luna, Palencia"),
        ),
        (
            "BÄCKEREI LUNA\nseit 1958\n\n*** WIR SUCHEN DICH! ***\n\nBÄCKERGESELLE (m/w/d)\nin Voll- oder Teilzeit\n\n"
            "83646 Bad Tölz",
            ("BÄCKERGESELLE (m/w/d)", "BÄCKEREI LUNA", "83646 Bad Tölz"),
        ),
        (
            "Kellermeister*in in Teilzeit (20 - 25 h)\nWeingut Luna\nGamlitz",
            ("Kellermeister*in in Teilzeit (20 - 25 h)", "Weingut Luna", "Gamlitz"),
        ),
        (
            "EURES\nLogin\n\nWelder\nStalex OÜ\nEstonia\nRegional scope: Pärnu\nNumber of posts\n2",
            ("Welder", "Stalex OÜ", "Pärnu"),
        ),
        (
            "CV.lv\nIenākt\n\nGrāmatvedis\nSIA Bērzu nams\nCēsis\n\nPiedāvājam darbu.",
            ("Grāmatvedis", "SIA Bērzu nams", "Cēsis"),
        ),
        (
            "Papeterie Lune\nChargé de clientèle B2B\nCDI\nAnnecy",
            ("Chargé de clientèle B2B", "Papeterie Lune", "Annecy"),
        ),
        (
            "Production Editor\nLarkfield Press, Oxford (two days a week on site, the others from home)\n",
            ("Production Editor", "Larkfield Press", "Oxford"),
        ),
    ],
)
def test_what_boards_and_people_of_a_country_write(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("Town Hall, Elmford, with hybrid working", "Town Hall, Elmford"),
        ("Ghent (Dampoort), four days a week in the office, one from home", "Ghent (Dampoort)"),
        ("Duluth, MN, in person", "Duluth, MN"),
        ("Казань, офис", "Казань"),
        ("fully remote, as long as you keep our hours", ""),
        ("anywhere, as long as we overlap a few hours", ""),
    ],
)
def test_a_place_ends_where_words_on_the_mode_begin(said, place):
    assert told(f"Clerk\nCompany: Luna\nLocation: {said}\n")[2] == place


def test_a_list_of_towns_and_an_address_far_below_their_label():
    head = "Fisheries Officer\nMarine Agency\n" + "\n".join(f"Label {at}\n\nvalue {at}\n" for at in range(15))
    assert told(f"{head}\nLocation\nBristol, Elmford, York\n\nAbout the job")[2] == "Bristol, Elmford, York"
    nhs = "\nJob locations\nElm Health Centre\nMill Lane\nHebden Bridge\nWest Yorkshire\nHX7 6AG\n"
    assert told(f"Nurse\nLuna Trust\n{nhs}")[2] == "Hebden Bridge, West Yorkshire"


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (
            "<title>Lavora con noi – Studio Luna</title><h1>Lavora con noi</h1>"
            "<h2>Cerchiamo un/a Geometra per cantieri</h2><p>Sede: Arezzo</p>",
            ("Geometra per cantieri", "Studio Luna", "Arezzo"),
        ),
        (
            "<title>Trabaja con nosotros | Clínica Luna</title><h1>Trabaja con nosotros</h1>"
            "<h3>Buscamos higienista dental</h3><p>Ubicación: Getafe</p>",
            ("Higienista dental", "Clínica Luna", "Getafe"),
        ),
        (
            "<title>Elmford Freight Careers - Customs Specialist</title><h2>Customs Specialist</h2>"
            '<p class="meta">Operations<span class="inline-separator"></span>Laredo, Texas</p>'
            "<p>You work at our Mines Road office.</p>",
            ("Customs Specialist", "Elmford Freight", "Laredo, Texas"),
        ),
        (
            "<title>Klinik Luna - Karriere - Medizinische Technologin Radiologie</title>"
            "<p>Für unser Institut am Standort Bautzen suchen wir</p><h1>Technologe für Radiologie (m/w/d)</h1>",
            ("Technologe für Radiologie (m/w/d)", "Klinik Luna", "Bautzen"),
        ),
        (
            "<title>Elm Heating, Lüneburg – Fitter wanted</title><h1>Fitter</h1><p>Wir sind 18 Leute.</p>"
            "<footer>Elm Heating GmbH · 21339 Lüneburg</footer>",
            ("Fitter", "Elm Heating GmbH", "Lüneburg"),
        ),
        (
            '<title>Smed - Luna Stål | Jobindex</title><nav>Jobindex</nav><a class="toolbar__company">Luna Stål ApS</a>'
            '<h4>Smed</h4><span class="robotjob--area">Skive</span><p>Du skal svejse i rustfrit stål.</p>',
            ("Smed", "Luna Stål ApS", "Skive"),
        ),
    ],
)
def test_pages_of_small_houses_and_of_boards(html, expected):
    assert told(f"<html><body>{html}</body></html>") == expected


def test_microdata_with_plain_text_beside_it():
    read = posting_from(
        '<html><body><div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Bike Mechanic</h1>'
        '<li itemprop="datePosted"><time datetime="2026-11-02">2 weeks ago</time></li>'
        '<li class="wage">£26,500 - £28,000</li><div itemprop="description">Room to rent for £110 per week.</div></div>'
    )
    assert (read.date_posted, read.salary) == (date(2026, 11, 2), Salary(26500, 28000, "GBP", "year"))


def test_data_says_the_pay_among_benefits_and_that_a_board_only_reckons_it():
    offer = '"title": "Kitchen Porter", "company": "Luna", "location": "Bath", "description": "You wash {pay}"'
    benefits = posting_from(f'{{{offer}, "benefits": "<ul><li>£12.60 per hour</li></ul>"}}')
    assert benefits.salary == Salary(12.6, 12.6, "GBP", "hour")
    reckoned = '"salary_min": 33410, "salary_max": 33410, "salary_is_predicted": "1"'
    said = offer.replace("{pay}", "for £15.25 per hour")
    assert posting_from(f"{{{said}, {reckoned}}}").salary == Salary(15.25, 15.25, "GBP", "hour")
    assert not posting_from(
        f'{{{offer}, "salary_min": 24000, "salary_max": 28000, "salarySource": "ESTIMATED"}}'
    ).salary


@pytest.mark.parametrize(
    ("text", "pay"),
    [
        ("Lønn: NOK 620 000 – 700 000", Salary(620000, 700000, "NOK", "year")),
        ("Lön 28 500 - 31 000 SEK", Salary(28500, 31000, "SEK", "month")),
        ("Salário: R$ 4.820,00", Salary(4820, 4820, "BRL", "month")),
        ("60 000 – 75 000 Kč / měsíc", Salary(60000, 75000, "CZK", "month")),
        ("450 000 - 550 000 Ft/hó", Salary(450000, 550000, "HUF", "month")),
        ("4.500 - 5.500 RON net/lună", Salary(4500, 5500, "RON", "month")),
        ("Lohn: CHF 5'000 - 5'600", Salary(5000, 5600, "CHF", "month")),
        ("Salaris: € 2.600 - € 3.100", Salary(2600, 3100, "EUR", "month")),
        ("Palkka: 2 800 - 3 200 €/kk", Salary(2800, 3200, "EUR", "month")),
        ("R$ 2.300", Salary(2300, 2300, "BRL", "month")),
        ("Omsättning\n310 000 000 kr", Salary()),
        ("Gehalt nach Tarif. Umsatz 2025: 48.000.000 €", Salary()),
        ("We raised €4,000 and pay well", Salary()),
        ("Accommodation available for €95 per week", Salary()),
        ("Deposit: £5,000\nPay £13 an hour", Salary(13, 13, "GBP", "hour")),
        ("Auxílio home office de R$ 150/mês\n\nCLT, R$ 6.100 a R$ 8.400 por mês", Salary(6100, 8400, "BRL", "month")),
        ("An allowance of $2,000 per month. Wage: $32 per hour", Salary(32, 32, "USD", "hour")),
        ("68.000 € – 87.500 € (von XING geschätzt)", Salary()),
        ("$34K - $45K (Glassdoor est.)", Salary()),
        ("$34K - $45K (Employer est.)", Salary(34000, 45000, "USD", "year")),
        ("Gehalts-Prognose\n68.000 €\n77.000 €", Salary()),
    ],
)
def test_pay_by_the_country_and_what_is_none(text, pay):
    assert with_likely_period(in_text(text)) == pay


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Indrykket: 18-11-2026", date(2026, 11, 18)),
        ("Közzétéve: 2026.11.10", date(2026, 11, 10)),
        ("Publicēts 10.11.2026", date(2026, 11, 10)),
        ("Data inserimento: 12/11/2026", date(2026, 11, 12)),
        ("am 20.11.2026", date(2026, 11, 20)),
        ("**elm-m** opened this issue on Sep 14, 2026 · 5 comments", date(2026, 9, 14)),
        ("Sevilla, 15 de noviembre de 2026", date(2026, 11, 15)),
        ("Location: Duluth, Minnesota\nDate Posted: 11/04/2026", date(2026, 11, 4)),
    ],
)
def test_days_as_countries_write_them(line, day):
    assert posting_from(f"Clerk\nLuna GmbH\n{line}\nGraz\n").date_posted == day
