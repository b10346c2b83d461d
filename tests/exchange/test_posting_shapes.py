"""Postings as sites, programs and people write them: what a careful person would read there is read."""

import pytest

from exchange.postings.posting import as_json, read_posting

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
            ("Backend Engineer", "Tinderbox", "London (hybrid)", (45000, 50000, "GBP", None)),
        ),
        (
            "Teacher\nAshdown Academy · Brighton · 2 weeks ago\n£31,650 to £49,084 a year",
            ("Teacher", "Ashdown Academy", "Brighton", (31650, 49084, "GBP", "year")),
        ),
        ("Tester\nPay: $60/hr\nThree months.", ("Tester", None, None, (60, 60, "USD", "hour"))),
        (
            "Chargé de clientèle\nEntreprise : Corail\nRémunération : 45-50 k€ selon profil",
            ("Chargé de clientèle", "Corail", None, (45000, 50000, "EUR", None)),
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
        ("Polier\nGehalt: ab 4.500 Euro monatlich", ("Polier", None, None, (4500, 4500, "EUR", "month"))),
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
    ("words", "remote"),
    [
        ("Fully remote.", True),
        ("100 % Home-Office.", True),
        ("2 Tage Home-Office möglich.", None),
        ("Télétravail partiel.", None),
        ("This role is not remote.", None),
    ],
)
def test_remote(words, remote):
    """A day at home is no remote job."""
    assert read_posting(f"Engineer\n{words}".encode()).remote is remote
