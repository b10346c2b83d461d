"""Postings as sites, programs and people write them: what a careful person would read there is read."""

import pytest

from exchange.postings.posted import posted_on
from exchange.postings.posting import as_json, posting_from, read_posting
from exchange.postings.salary import Salary, in_text

MICRODATA = """<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Ferry Deckhand</h1>
<div itemprop="hiringOrganization" itemscope><span itemprop="name">Skye Ferries</span></div><span itemprop="jobLocation"
itemscope><span itemprop="addressLocality">Armadale</span></span><span itemprop="baseSalary" itemscope><meta
itemprop="currency" content="GBP"><meta itemprop="minValue" content="24000"><meta itemprop="maxValue" content="26000">
<meta itemprop="unitText" content="YEAR"></span><div itemprop="description"><p>Ropes.</p><p>Tea.</p></div></div>"""


def data(json: str) -> str:
    return f'<script type="application/ld+json">{json}</script>'


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (MICRODATA, ("Ferry Deckhand", "Skye Ferries", "Armadale", (24000, 26000, "GBP", "year"))),
        (
            data('{"@type":"JobPosting","title":"Curator","hiringOrganization":{"@id":"#o"},"description":"Art"}')
            + data('{"@type":"Organization","@id":"#o","name":"Museum Ostend"}'),
            ("Curator", "Museum Ostend", None, (None, None, None, None)),
        ),
        (
            data(
                '{"@type":"JobPosting","title":"Clerk","description":"Files and "stamps" daily","jobLocation":"Ghent"}'
            ),
            ("Clerk", None, "Ghent", (None, None, None, None)),
        ),
        (
            data(
                '{"@type":"JobPosting","title":"Cook","estimatedSalary":[{"currency":"USD","duration":"P1Y",'
                '"percentile10":"41000","percentile90":"52000"}],"jobLocation":{"address":{"addressLocality":"null",'
                '"addressCountry":"IE"}}}'
            ),
            ("Cook", None, "IE", (41000, 52000, "USD", "year")),
        ),
        (
            data('{"@type":"JobPosting","title":"Seller","baseSalary":{"currency":"USD","value":"100,000-130,000"}}'),
            ("Seller", None, None, (100000, 130000, "USD", None)),
        ),
        (
            "Controller (m/w/d)\nNordlicht Werke AG\nStandort: Kiel\n55.000 - 65.000 € brutto/Jahr\n\nZahlen",
            ("Controller (m/w/d)", "Nordlicht Werke AG", "Kiel", (55000, 65000, "EUR", "year")),
        ),
        (
            "Backend Engineer at Tinderbox\nLondon (hybrid)\n£45k–£50k\nWe build.",
            ("Backend Engineer", "Tinderbox", "London", (45000, 50000, "GBP", "year")),
        ),
        (
            "Teacher\nAshdown Academy · Brighton · 2 weeks ago\n£31,650 to £49,084 a year",
            ("Teacher", "Ashdown Academy", "Brighton", (31650, 49084, "GBP", "year")),
        ),
        ("Tester\nPay: $60/hr\nThree months.", ("Tester", None, None, (60, 60, "USD", "hour"))),
        (
            "Chargé de clientèle\nEntreprise : Corail\nRémunération : 45-50 k€ selon profil",
            ("Chargé de clientèle", "Corail", None, (45000, 50000, "EUR", "year")),
        ),
        (
            "Ingénieur\nVille : Lyon\nSalaire: entre 48 000 € et 55 000 € brut annuel",
            ("Ingénieur", None, "Lyon", (48000, 55000, "EUR", "year")),
        ),
        (
            "Puesto: Contable\nEmpresa: Luna\nSalario: 24.000€ - 27.000€ brutos/año",
            ("Contable", "Luna", None, (24000, 27000, "EUR", "year")),
        ),
        ("Analista\nSueldo: $35,000 MXN mensuales", ("Analista", None, None, (35000, 35000, "MXN", "month"))),
        ("Polier\nGehalt: ab 4.500 Euro monatlich", ("Polier", None, None, (4500, None, "EUR", "month"))),
        (
            "Verpleegkundige\nBedrijf: Zorghuis\nLocatie: Utrecht\nSalaris: € 2.800 - € 3.600 per maand",
            ("Verpleegkundige", "Zorghuis", "Utrecht", (2800, 3600, "EUR", "month")),
        ),
    ],
)
def test_shape(source, expected):
    read = as_json(read_posting(source.encode()))
    assert (read["title"], read["company"], read["location"], tuple(read["salary"].values())) == expected


def test_whole_description_of_microdata():
    assert as_json(read_posting(MICRODATA.encode()))["text"] == "Ropes.\nTea."


@pytest.mark.parametrize(
    ("words", "mode", "remote"),
    [
        ("Fully remote.", "remote", True),
        ("100 % Home-Office.", "remote", True),
        ("Praca zdalna", "remote", True),
        ("This role is not remote.", "onsite", False),
        ("Sorry, no remote.", "onsite", False),
        ("This is an office-based role.", "onsite", False),
        ("Presencial", "onsite", False),
        ("Free parking on site, on-site gym.", "", None),
        ("2 Tage Home-Office möglich.", "hybrid", False),
        ("Bis zu zwei Tage Homeoffice in der Woche", "hybrid", False),
        ("Mobile Arbeit an bis zu 2 Tagen in der Woche", "hybrid", False),
        ("Remote-Tage nach Absprache", "hybrid", False),
        ("Télétravail partiel.", "hybrid", False),
        ("Télétravail non autorisé", "onsite", False),
        ("Nottingham/hybrid", "hybrid", False),
        ("Télétravail\nPartiel possible", "hybrid", False),
        ("Se puede teletrabajar tres días de cada cinco.", "hybrid", False),
        ("Remote job\nNo", "onsite", False),
        ("Aucun télétravail.", "onsite", False),
        ("Espacio de trabajo: Presencial", "onsite", False),
        ("Where: On site, Stroud", "onsite", False),
        ("Télétravail fréquent", "hybrid", False),
        ("Teletrabajo: 3 días por semana", "hybrid", False),
        ("Modalità ibrida, 2 giorni di smart working", "hybrid", False),
        ("Work model: Hybrid - 3 days onsite per week", "hybrid", False),
        ("3 days a week in the office", "hybrid", False),
        ("You build hybrid clouds.", "", None),
        ("Toronto, ON (Hybrid — 3 days in-office)", "hybrid", False),
        ("Three days in-office.", "hybrid", False),
        ("São Paulo/SP - Híbrido", "hybrid", False),
        ("<title>Clerk - Remote, US - Luna</title><h1>Clerk</h1>", "remote", True),
        ("удаленная работа", "remote", True),
        ("Pittsburgh, PA (in-person)", "onsite", False),
        ("Remote sensing, with remote teams.", "", None),
        ("You can work remotely.", "remote", True),
        ("Ability to work remotely: none. Telecommuting: No", "onsite", False),
        ("bis zu 60 % Homeoffice", "hybrid", False),
        ("Hybrid. Salary range CAD 80000 annually.", "hybrid", False),
        ("Clerk\nRemote\nFull-time\n\nOffice location with potential hybrid schedule.", "remote", True),
        ("Ability to work 5 days in-person in our office", "onsite", False),
        ("勤務形態：フルリモート", "remote", True),
        ("This is an in-office role.", "onsite", False),
        ("Gameplay programmer, on site.", "onsite", False),
        ("Vaga remota em uma equipe pequena", "remote", True),
        ("Vaga híbrida", "hybrid", False),
        ("You file. Hybrid.", "hybrid", False),
        ("RemoteFull-time", "remote", True),
    ],
)
def test_mode(words, mode, remote):
    """A day at home is no remote job."""
    read = posting_from(f"Engineer\n{words}")
    assert (read.mode, read.remote) == (mode, remote)


RDFA = """<body vocab="https://schema.org/"><div typeof="JobPosting"><h2 property="title">Conseiller (H/F)</h2>
<div property="hiringOrganization" typeof="Organization"><b property="name">Mutuelle du Rivage</b></div>
<div property="jobLocation" typeof="Place"><p property="address">La Rochelle</p></div>
<time property="datePosted" datetime="2026-10-19">hier</time><div property="description">Vous répondez.</div></div>"""


def test_rdfa():
    read = as_json(posting_from(RDFA))
    assert [read[name] for name in ("title", "company", "location", "date_posted", "text")] == [
        "Conseiller (H/F)",
        "Mutuelle du Rivage",
        "La Rochelle",
        "2026-10-19",
        "Vous répondez.",
    ]


def test_comment_behind_a_value():
    read = posting_from(data('{"@type":"JobPosting",\n"title":"Clerk", // no. 3321\n"url":"https://a.example/1",}'))
    assert (read.title, read.url) == ("Clerk", "https://a.example/1")


def test_the_one_of_several_of_which_the_page_speaks():
    jobs = '[{"@type":"JobPosting","title":"Porter","jobLocation":"York"},{"@type":"JobPosting","title":"Buyer"}]'
    assert posting_from(data(jobs) + "<h1>Buyer</h1>").title == "Buyer"


@pytest.mark.parametrize(
    ("html", "company", "location"),
    [
        ("<title>Clerk in Kassel | Jobs bei Orla Bau</title><h1>Clerk</h1>", "Orla Bau", "Kassel"),
        ("<title>Clerk - Nantes - Kermorvan</title><h1>Clerk H/F</h1><ul><li>Nantes (44)</ul>", "Kermorvan", "Nantes"),
        ("<title>Clerk en Vigo - Luna</title><h1>Clerk</h1>", "Luna", "Vigo"),
        ("<title>Luna hiring Clerk in Cork, Ireland | LinkedIn</title><h1>Clerk</h1>", "Luna", "Cork, Ireland"),
        ("<title>Luna - Clerk</title><h2>Clerk</h2><div class='job__location'>Ghent</div>", "Luna", "Ghent"),
        ("<title>Clerk</title><h1>Clerk</h1><a data-testid='companyName'>Luna</a><p>Berlin</p>", "Luna", "Berlin"),
        ("<title>Clerk</title><h1>Clerk</h1><h2>Luna + Partner AG, Basel</h2>", "Luna + Partner AG", "Basel"),
        ("<title>Clerk</title><h1>Clerk</h1><dl><dt>Empresa<dd>Luna<dt>Localidad<dd>Vigo</dl>", "Luna", "Vigo"),
        ("<title>Clerk | Luna</title><h1>Clerk</h1><p>Sales</p><p>Leeds, England</p>", "Luna", "Leeds, England"),
        ("<title>Clerk</title><h1>Clerk</h1><p>About us</p><p>Key facts</p>", "", ""),
    ],
)
def test_page_without_marks(html, company, location):
    read = posting_from(f"{html}<p>You file what others bring.</p></html>")
    assert (read.title.removesuffix(" H/F"), read.company, read.location) == ("Clerk", company, location)


@pytest.mark.parametrize(
    ("text", "company", "location"),
    [
        (
            "Clerk\nThe Copper Kettle Group\n\nLondon, England, UK\nPosted 3 days ago",
            "The Copper Kettle Group",
            "London, England, UK",
        ),
        ("Clerk\nHôtel Bellevue - Annecy\nCDI, temps plein", "Hôtel Bellevue", "Annecy"),
        ("Clerk\nDe Waterkant B.V.\nUtrecht\n1 november 2026", "De Waterkant B.V.", "Utrecht"),
        ("Clerk\nSky Clinics\nLincoln, NE 68508\n$24 - $29 an hour", "Sky Clinics", "Lincoln, NE 68508"),
        ("Clerk, Luna Ltd\nLeeds", "Luna Ltd", "Leeds"),
        ("Clerk\nRestaurante La Barca (Málaga)\n14,50 €/hora", "Restaurante La Barca", "Málaga"),
        ("Clerk (m/w/d)\nKita Regenbogen e.V.\nLeipzig", "Kita Regenbogen e.V.", "Leipzig"),
        ("Clerk\nWhere: Cambridge, UK\nYou file.", "", "Cambridge, UK"),
        ("Wir suchen ab sofort eine\n\nClerk (m/w/d)\n\nPraxis am Platz, Görlitz", "Praxis am Platz", "Görlitz"),
        ("Luna GmbH\nClerk (m/w/d)\n34117 Kassel", "Luna GmbH", "34117 Kassel"),
        ("Luna logo\nLuna\nClerk\nLeeds, England · 2 weeks ago · 43 applicants", "Luna", "Leeds, England"),
        ("Share\nClerk\nLuna", "Luna", ""),
        ("Vacancy: Clerk\nSt Mary's Hospital, Paddington\nBand 5", "St Mary's Hospital", "Paddington"),
        ("Clerk\nHamburg\n\nWe file in Hamburg.", "", "Hamburg"),
        ("Clerk\nKey Facts\nVacation", "", ""),
        ("Clerk\nDepartment: Ops\nReports to: Ada", "", ""),
        ("Clerk\n12 October 2026\n4.2", "", ""),
        ("Clerk\nYou file what others bring.", "", ""),
    ],
)
def test_lines_around_a_title(text, company, location):
    read = posting_from(text)
    assert (read.title.removesuffix(" (m/w/d)"), read.company, read.location) == ("Clerk", company, location)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Posted on 9 November 2026 · 43 applicants", "2026-11-09"),
        ("Date posted: November 5, 2026", "2026-11-05"),
        ("Veröffentlicht am 12.10.2026", "2026-10-12"),
        ("Offre publiée le 1er novembre 2026", "2026-11-01"),
        ("Date de publication : 03/04/2026", "2026-04-03"),
        ("Publicada el 3 de octubre de 2026", "2026-10-03"),
        ("Date de publication\njeudi 19 novembre 2026", "2026-11-19"),
        ("Date advertised: 06/11/2026\nClosing date: 27/11/2026", "2026-11-06"),
        ("Apply\n\n20 Nov 2026\nLuna", "2026-11-20"),
        ("Pubblicato il 5 ottobre 2026", "2026-10-05"),
        ("Plaatsingsdatum: 4-11-2026", "2026-11-04"),
        ("Stand: 01.11.2026", "2026-11-01"),
        ("Posted 03/04/2026", None),
        ("Clerk\nAustin, TX\nPosted 03/04/2026", "2026-03-04"),
        ("Clerk\nLeeds, England, £20,000\nDate posted: 03/04/2026", "2026-04-03"),
        ("**Opening date:** 5 March 2026", "2026-03-05"),
        ("Posted 3 days ago. We began in May 2026.", None),
        ("Beginn: 01.12.2026", None),
    ],
)
def test_since_when(line, day):
    """What may be two days in English is none where no country is named; elsewhere the day comes first."""
    found = posted_on(f"Clerk\nLuna\n{line}\nYou file.")
    assert (found and found.isoformat()) == day


@pytest.mark.parametrize(
    ("text", "salary"),
    [
        ("Wir zahlen 3.000 bis 3.400 Euro im Monat.", Salary(3000, 3400, "EUR", "month")),
        ("NE 68508\n$24.50 - $29.00 an hour", Salary(24.5, 29, "USD", "hour")),
        ("RAL 30k-35k", Salary(30_000, 35_000, "EUR", "year")),
        ("Salary: 60k-80k", Salary(60_000, 80_000)),
        ("Mindestgehalt € 3.100,- brutto pro Monat", Salary(3100, 3100, "EUR", "month")),
        ("13,20 EUR brut de l'heure", Salary(13.2, 13.2, "EUR", "hour")),
        ("$120,000.00/yr - $150,000.00/yr", Salary(120_000, 150_000, "USD", "year")),
        ("Retribuzione annua lorda tra 28.000 e 32.000 euro", Salary(28_000, 32_000, "EUR", "year")),
        ("Tagessatz: 720 EUR", Salary(720, 720, "EUR", "day")),
        ("Salary and a 401k, 20 to 30 people", Salary()),
        ("Luna | 150-250k+ + equity | Remote", Salary(150_000, 250_000)),
        ("Salary: 3000 - 5000 pln net", Salary(3000, 5000, "PLN")),
        ("Salary: $12 to $16 Hour\nUS$12 an hour, from Tasmania, Australia", Salary(12, 16, "USD", "hour")),
    ],
)
def test_pay_in_words(text, salary):
    assert in_text(text) == salary


def test_pay_in_thousands_of_structure():
    pay = data('{"@type":"JobPosting","title":"x","baseSalary":"60k-80k","salaryCurrency":"USD"}')
    assert posting_from(pay).salary == Salary(60_000, 80_000, "USD")
