"""Who and where in letters, flyers, chats and fields of several places, as people and programs tell them."""

import json

import pytest

from exchange.postings.posting import as_json, posting_from

LETTER = "From: Ida Holm <ida@{host}.example>\nTo: Jo <jo@x.example>\nSubject: a job\n\nHi Jo,\n\n{text}\n\n{end}"


def read(text):
    said = as_json(posting_from(text))
    return said["title"], said["company"], said["location"]


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("Cheers,\nIda\n\nIda Holm\nHead Cook, The Quiet Otter", "The Quiet Otter"),
        ("Viele Grüße\nIda Holm\nInhaberin\nLeseinsel Holm\nLange Gasse 3, 73430 Aalen", "Leseinsel Holm"),
        ("Bien cordialement,\n\nIda Holm\nGérante – Librairie Le Quai", "Librairie Le Quai"),
        ("Cordialement,\nDr Ida Holm\nCabinet dentaire des Ormes\n02 40 00 00 00", "Cabinet dentaire des Ormes"),
        (
            "Thanks,\nIda\n\n--\nIda Holm | Workshop manager\nHolm & Daughter Sails\n01326 000000",
            "Holm & Daughter Sails",
        ),
        ("Thanks,\nIda", None),
    ],
)
def test_a_signature_says_whose_a_job_is_and_is_no_title(text, company):
    letter = LETTER.format(host="web", text="we are after a kitchen porter, £13 an hour.", end=text)
    assert read(letter)[:2] == ("Kitchen porter", company)


@pytest.mark.parametrize(
    ("text", "company", "location"),
    [
        ("Panadero/a\n\nTurno de noche.\n\nHorno La Luna\nCalle Mayor 12, Teruel", "Horno La Luna", "Teruel"),
        ("BARISTA\npart-time, 20 hrs\n\nCome in\n\nLuna Coffee · 4 Tanner Row, York", "Luna Coffee", "York"),
        ("Koch (m/w/d)\n\n2.900 € im Monat\n\nGasthaus Zum Mond\nDorfplatz 2\n83700 Rottach", "Gasthaus Zum Mond",
         "83700 Rottach"),
        ("JOIN THE CREW\n\nNIGHT PORTER\n(part-time, 3 nights a week)\n\nTHE HERON HOTEL\n4 Quay Street, Whitby",
         "THE HERON HOTEL", "Whitby"),
        ("Koch gesucht\n\nBewerbungen an\nFrau Ida Holm\nUlmenweg 3\n12345 Ulmstadt", None, "12345 Ulmstadt"),
    ],
)  # fmt: skip
def test_the_foot_of_a_flyer(text, company, location):
    assert read(text)[1:] == (company, location)


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("We (Luna Books, the press, not the shop) need a Proof Reader.", "Luna Books"),
        ("I'm Ana and I run Copper Prints, a studio in Porto. I'm looking for a Print Technician.", "Copper Prints"),
        ("Posting for a friend: Bramble & Rye needs a baker in Stroud.", "Bramble & Rye"),
        ("Clerk\n\nYou file. Truro needs a clerk.", None),
        ("Clerk\n🏠 Home office\n📍 Leeds", None),
        ("Logo da empresa Grupo Luna Azul\nVer vagas da empresa\nAuxiliar Administrativo\nJoinville - SC",
         "Grupo Luna Azul"),
    ],
)  # fmt: skip
def test_who_in_prose_and_chats(text, company):
    assert read(text)[1] == company


@pytest.mark.parametrize(
    ("text", "location"),
    [
        ("Technicien H/F\nAteliers Luna\nVoir toutes les offres\nLe Mans - 72\nCDI", "Le Mans"),
        ("Auxiliar\nLoja Luna\nJoinville - SC", "Joinville - SC"),
        ("Luna | Engineer | Berlin or REMOTE (Europe only) | Full-time", "Berlin"),
        ("Luna | Engineer | Remote or London | Full-time", "London"),
        ("Engineer\nCompany: Luna\nLocation: Lyon ou télétravail complet", "Lyon"),
        ("Clerk\nLuna Ltd\nLocation: 14 bis, avenue des Ormes, 69003 Lyon", "69003 Lyon"),
        ("Clerk\nLieu de travail\n3 rue du Pont, Orneville (Orne (61))", "Orneville (Orne (61))"),
        ("Clerk\nCompany: Luna\nLocation: Anywhere", None),
    ],
)
def test_only_the_town_is_told_of_an_address(text, location):
    assert read(text)[2] == location


@pytest.mark.parametrize(
    ("said", "location"),
    [
        ({"location": {"name": "Remote - Ireland; Dublin, Ireland"}}, "Dublin, Ireland"),
        ({"location": {"name": "Remote - US; Remote - Canada"}}, "US; Canada"),
        ({"locations": ["Hamburg", "Remote (Germany)", "Köln"]}, "Hamburg; Köln"),
        (
            {
                "location": "Lisbon",
                "secondaryLocations": [
                    {"location": "Porto", "address": {"addressLocality": "Porto", "addressCountry": "Portugal"}}
                ],
            },
            "Lisbon; Porto",
        ),
        ({"location": "Utrecht", "otherLocations": [{"city": "Breda", "country": "NL"}]}, "Utrecht; Breda"),
    ],
)
def test_several_places_are_told_alike(said, location):
    assert read(json.dumps({"title": "Data Engineer", "company": "Luna", "description": "x"} | said))[2] == location


PAGE = "<title>Clerk</title><h1>Clerk</h1>{}<p>" + "You file what others bring and count it. " * 8


@pytest.mark.parametrize(
    ("html", "company"),
    [
        ("<div class=company><p><b>Luna & Stone</b><p>Family-run since 1994</div>", "Luna & Stone"),
        ("<div class=company><span>Luna & Stone</span><span>Since 1994</span></div>", "Luna & Stone"),
        ("<h3 class=employer><b>University of Elmford</b> - School of Law</h3>", "University of Elmford"),
        ("<div class=employer>University of Elmford, Faculty of Science</div>", "University of Elmford"),
    ],
)
def test_parts_of_an_element_are_not_glued(html, company):
    assert read(PAGE.format(html))[1] == company


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("Clerk (m/w/d)\nUniversität Elmstadt - Fakultät für Physik\nElmstadt", "Universität Elmstadt"),
        ("Technician\nUniversity of Elmford: School of Medicine\nElmford, UK", "University of Elmford"),
    ],
)
def test_an_institution_without_its_department(text, company):
    assert read(text)[1] == company


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Stadt Elmstadt\n\nClerk (m/w/d)\n\nBewerbung bis 10.12.2026.\n\nElmstadt, den 12.11.2026\ngez. Luna",
         "2026-11-12"),
        ("Agent (h/f)\nMairie d'Orme\nAvant le 15/12/2026\n\nFait à Ormeville, le 03/11/2026\nLe Maire", "2026-11-03"),
        ("Hausmeister (m/w/d)\nGemeinde Ulmdorf\nAushang vom 02.11.2026", "2026-11-02"),
    ],
)  # fmt: skip
def test_a_notice_ends_with_its_day(text, day):
    assert as_json(posting_from(text))["date_posted"] == day


@pytest.mark.parametrize(
    ("text", "low", "period"),
    [
        ("---\ntitle: Writer\ncompany: Luna\ndayrate: £350-£400\n---\nA grant of £80,000 pays for it.", 350, "day"),
        ("Entwickler (m/w/d)\nLuna GmbH, Köln\nProjektvolumen 120.000 €\nTagessatz: 640–720 €", 640, "day"),
        ("Editor\n\nIt is four days a week, £31,500 for those four days.", 31500, "year"),
        ("Maçon\nLuna\n\nSalaire\nHoraire de 13.5 Euros à 16.0 Euros sur 12.0 mois", 13.5, "hour"),
        ("Leder\nLuna Kommune\n\nÅrslønnen ligger mellem 505.000 og 545.000 kr.", 505000, "year"),
    ],
)
def test_pay_beside_other_money(text, low, period):
    salary = as_json(posting_from(text))["salary"]
    assert (salary["min"], salary["period"]) == (low, period)


@pytest.mark.parametrize(
    "said",
    [
        "Télétravail\nOui, 1 jour par semaine",
        "Homeoffice\nJa, bis zu 3 Tage pro Woche",
        "Télétravail : oui",
        "2j/semaine de télétravail",
        "Leeds, 3 days/wk in the office downtown",
        "リモートワーク可(週2日まで)",
    ],
)
def test_days_at_home_are_a_part_of_the_week(said):
    assert posting_from(f"Clerk\nLuna Ltd\n{said}").mode == "hybrid"


def test_a_notice_ends_with_whose_it_is():
    text = "WIR SUCHEN DICH!\n\nVerkäufer/in\nfür unsere Filiale in Bad Oldesloe, Mühlenstraße\n\n* 15,20 € / Stunde"
    end = "Lust? Sprich uns an der Theke an.\n\nBäckerei Lüders - Backtradition seit 1931"
    assert posting_from(f"{text}\n\n{end}").company == "Bäckerei Lüders"
