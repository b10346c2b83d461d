"""Postings of councils, schools, parks, restaurants and charities: labels, houses and places as they write them."""

import pytest

from exchange.postings.posting import bare_name, posting_from


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
            "Intitulé du poste : Agent d'accueil\nCollectivité : Ville de Morvane\nLieu d'affectation : Morvane",
            ("Agent d'accueil", "Ville de Morvane", "Morvane"),
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
    assert (
        posting_from("<title>Cook Job Details - Acme</title><h1>Cook Job Details</h1><p>You cook.</p>").title == "Cook"
    )


def test_day_of_issue():
    assert str(posting_from("Cook\n\nDate of issue: 2 November 2026").date_posted) == "2026-11-02"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cook, Elm Public Library, Hadley, OH\nYou cook.", ("Cook", "Elm Public Library", "Hadley, OH")),
        ("Officer, Lantern Theatre, Sheffield\nYou write.", ("Officer", "Lantern Theatre", "Sheffield")),
        (
            "Lecturer, School of Law, Penrose University, Leeds, UK\nYou teach.",
            ("Lecturer", "Penrose University", "Leeds, UK"),
        ),
        (
            "Manager, Hotel Operations, Leeds\nKestrel Ltd\nYou manage.",
            ("Manager, Hotel Operations, Leeds", "Kestrel Ltd", ""),
        ),
        ("Cook, Kitchen, Nights\nEmployer: Acme", ("Cook, Kitchen, Nights", "Acme", "")),
    ],
)
def test_house_and_place_on_the_line_of_the_title(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("Lecturer in Soils\nUniversity of Penrose - School of Sciences\n\nThe School of Sciences seeks a lecturer.",
         "University of Penrose"),
        ("Research Fellow\nDepartment of Geography, Penrose University\nYou dig.", "Penrose University"),
        ("Universität Hersberg – Fakultät für Chemie\n\nAm Lehrstuhl für Salze ist eine Stelle zu besetzen:\n"
         "Laborant (m/w/d)", "Universität Hersberg"),
        ("Nurse\nElm Medical Center - Department of Nursing\nLocation: Duluth, MN", "Elm Medical Center"),
        ("Facharzt (m/w/d)\nKlinikum am Elbbogen, Zentrum für Bildgebung\nTorgau", "Klinikum am Elbbogen"),
        ("Lecturer\nSchool of Rock\nYou play.", "School of Rock"),
    ],
)  # fmt: skip
def test_a_house_rather_than_its_part(text, company):
    assert posting_from(text).company == company


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("Client: Sable Furniture (family owned, 3 plants)\nPosition: Buyer", "Sable Furniture"),
        ("Company: Pellworm Ltd (3PL, about 200 staff)\nPosition: Buyer", "Pellworm Ltd"),
        ("Dental Receptionist\nMaple Hill Dentistry (2 locations)\nBoise, ID 83704", "Maple Hill Dentistry"),
        ("Conciërge\nBasisschool De Toren (onderdeel van Stichting Kust)\nPlaats: Den Helder", "Basisschool De Toren"),
        ("Backend Engineer (Go)\nSaltmarsh (seed-stage, 9 people) · Lisbon · Full-time", "Saltmarsh"),
        ("Company: Harambee Network (HGN)\nPosition: Buyer", "Harambee Network (HGN)"),
    ],
)
def test_what_a_house_is_stands_in_brackets(text, company):
    assert posting_from(text).company == company


@pytest.mark.parametrize(
    ("place", "location"),
    [
        ("Denver, CO or remote anywhere in the US", "Denver, CO"),
        ("Charlotte, NC - in the office four days, Fridays from home", "Charlotte, NC"),
        ("Doncaster - 4 days on site, 1 from home", "Doncaster"),
        ("HÍBRIDO FORTALEZA", "FORTALEZA"),
        ("Nairobi, Kenya; with possible travel", "Nairobi, Kenya"),
        ("Boston, MA; Austin, TX", "Boston, MA; Austin, TX"),
        ("Berlin or remote", "Berlin"),
        ("Remote - Canada", "Remote - Canada"),
    ],
)
def test_a_place_without_how_one_works_there(place, location):
    assert posting_from(f"Clerk\nCompany: Luna\nLocation: {place}").location == location


def test_a_town_before_its_region():
    read = posting_from("Bibliotecario\nColegio Los Almendros (concertado, 420 alumnos)\nAlcalá de Henares, Madrid")
    assert (read.company, read.location) == ("Colegio Los Almendros", "Alcalá de Henares, Madrid")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Copper Café – Riverside location is hiring weekend Baristas!",
         ("Baristas", "Copper Café", "Riverside")),
        ("The Copper Café – Elm Park/Quay location is looking for Line Cooks! Cooks should know the trade and how to "
         "work in a busy kitchen with others, and like mornings as much as evenings.",
         ("Line Cooks", "Copper Café", "Elm Park")),
        ("Chez Odette (Nantes, quartier nord) recherche son ou sa chef·fe de partie !",
         ("chef·fe de partie", "Chez Odette", "Nantes, quartier nord")),
    ],
)  # fmt: skip
def test_a_house_that_seeks(text, expected):
    assert told(text) == expected


def test_a_part_of_a_house_is_no_place():
    text = "Facharzt (m/w/d)\nKlinikum am Elbbogen, Zentrum für Bildgebung\nTorgau\n\nSie operieren."
    assert posting_from(text).location == "Torgau"


def test_a_word_before_the_job_is_no_part_of_it():
    assert posting_from("Vacante de contable\nEmpresa: Luna").title == "contable"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Farmhand wanted at Willow Dairy, Tillamook, Oregon\n\nMilking twice a day.",
         ("Farmhand", "Willow Dairy", "Tillamook, Oregon")),
        ("St Aldhelm's Parish Church, Frome: Part-time Administrator\n\nWe meet on Sundays.",
         ("Part-time Administrator", "St Aldhelm's Parish Church", "Frome")),
        ("Orchard Manager - Hollin & Sons Fruit, Wenatchee, WA. $68K-$76K plus a house. Spanish is welcome. "
         "Contact the office by phone or come by on any weekday morning.",
         ("Orchard Manager", "Hollin & Sons Fruit", "Wenatchee, WA")),
        ("Parks and Recreation Department, City of Ellery, Idaho\nRecreation Coordinator\nYou plan.",
         ("Recreation Coordinator", "City of Ellery", "Idaho")),
        ("Hotel Bellavista (4 stelle, 62 camere) - Riva del Garda\nCerchiamo per l'estate:\nReceptionist\n",
         ("Receptionist", "Hotel Bellavista", "Riva del Garda")),
        ("Cocinero\nComedores Sierra S.L.\nBuitrago del Lozoya, Madrid provincia\nJornada completa\n",
         ("Cocinero", "Comedores Sierra S.L.", "Buitrago del Lozoya, Madrid provincia")),
        ("Controller (m/w/d)\nHafenkante SE · Bremen, Deutschland vor 1 Woche · 43 Bewerber\nBewerben Speichern\n",
         ("Controller (m/w/d)", "Hafenkante SE", "Bremen, Deutschland")),
        ("Bus Driver - Route 14\nMillbrook School District\nYou drive.",
         ("Bus Driver", "Millbrook School District", "")),
        ("Responsable de boutique\nEntreprise : Orvault (chocolaterie, 6 boutiques)\nVille : Angers - sur place",
         ("Responsable de boutique", "Orvault", "Angers")),
    ],
)  # fmt: skip
def test_who_and_where_on_one_line(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SADDLERS' ASSOCIATION — JOB BOARD\n\nSaddler (two years)\n\nOrganization: The Mill\nCity: Halifax",
         ("Saddler (two years)", "The Mill", "Halifax")),
        ("About  Ovens  Catalogue  Careers  Contact\n\nCareers\n\nBaker\n\nLocation: Leeds, England\n\n"
         "Holm Bread Works has baked in Leeds since 1902.",
         ("Baker", "Holm Bread Works", "Leeds, England")),
        ("Comptable F/H\nRéf. : 4411\n\nLaiterie du Bourg\n1 CDI\nQuimper - 29\n38 - 42 k€ brut annuel",
         ("Comptable F/H", "Laiterie du Bourg", "Quimper")),
        ("Offre n° 12ABCD\nCuisinier / Cuisinière (H/F)\n29 - PONT L'ABBE - Localiser avec Mappy\nPublié le 3 mai 2026",
         ("Cuisinier / Cuisinière (H/F)", "", "29 - PONT L'ABBE")),
        ("Técnico en Refrigeración\nFríos Luna · Jaén, Andalucía, España (Presencial)\nhace 3 días\n\nTe esperamos.",
         ("Técnico en Refrigeración", "Fríos Luna", "Jaén, Andalucía, España")),
        ("Clerk - Estate Accounts\nLuna & Holm\nLeeds, England\n\nYou join our Estate Accounts team.\n\n"
         "Type\nCompany - Private",
         ("Clerk - Estate Accounts", "Luna & Holm", "Leeds, England")),
        ("Impiegato\nIeri alle 18:05   Parma (PR)\nOrario: Full time\n\n"
         "Cantine Luna S.r.l., azienda di Parma, cerca un impiegato."
         "\n\nCV a lavoro@cantineluna.example",
         ("Impiegato", "Cantine Luna S.r.l.", "Parma (PR)")),
        ("Liebe Ida,\n\nmeine Chefin sucht jemanden:\n\nStelle: Archivarin (m/w/d)\n"
         "Wo: Haus der Karten gGmbH, in Kassel, neben dem Bad\n\nMelde dich.",
         ("Archivarin (m/w/d)", "Haus der Karten gGmbH", "Kassel")),
        ("Warden\nLuna Museum\n\nWhere: in Bethesda at least three days, the others from home\n\nYou open the doors.",
         ("Warden", "Luna Museum", "Bethesda")),
        ("Hi Ann,\n\nour friends at Luna & Holm Ltd (Otley) need a Bookkeeper. They posted it on 9 May 2026.",
         ("Bookkeeper", "Luna & Holm Ltd", "Otley")),
        ("Hallo,\n\nmein Chef bei der Spedition Holm GmbH in Kassel sucht ab Mai einen Disponenten. Ruf an.",
         ("Disponent", "Spedition Holm GmbH", "Kassel")),
        ("Bottega Luna cerca magazziniere/a per la sede di Modena. Si lavora in cinque.",
         ("Magazziniere/a", "Bottega Luna", "Modena")),
        ("Verkäufer/in\nHofladen Holm, 88400 Biberach\nMo-Fr, 20 Stunden pro Woche",
         ("Verkäufer/in", "Hofladen Holm", "88400 Biberach")),
        ("Comptable H/F\nMutuelle du Bourg\nCDI - Rouen (76)\nVous comptez.",
         ("Comptable H/F", "Mutuelle du Bourg", "Rouen (76)")),
        ("Physiotherapist\nHolm Community Health\nSite: Holm House\nTown: Kendal",
         ("Physiotherapist", "Holm Community Health", "Kendal")),
        ("Analyste (H/F)\nChez : Caisse du Bourg\nOù : Quimper",
         ("Analyste (H/F)", "Caisse du Bourg", "Quimper")),
        ("Ledig stilling: Bager\nFirma: Holm Brød\nSted: Aarhus", ("Bager", "Holm Brød", "Aarhus")),
        ("Hiring! 3 x Delivery Drivers — Mill Bakery, Otley — £13/hr — call us",
         ("Delivery Drivers", "Mill Bakery", "Otley")),
        ("Assistant Stage Manager\nThe Quay Theatre, Ipswich\n\nYou stand in the wings and call the show from there. "
         "We tour from January, for nine weeks, with a van and a small crew of friendly people. Bring a torch, good "
         "shoes and patience; the rest is up to us.\n\nSimilar jobs\nCompany Manager - Leeds - £700 per week",
         ("Assistant Stage Manager", "The Quay Theatre", "Ipswich")),
        ("Line Cooks - Luna's Dining Rooms, Inc.\nDarien, GA\nAbout the Job\nYou cook.",
         ("Line Cooks", "Luna's Dining Rooms, Inc.", "Darien, GA")),
        ("Bodega La Luna\n\nBUSCAMOS CAMARERO/A\n\nTe pasas por el bar (C/ Olmo 4, Sevilla) y preguntas por mí.",
         ("CAMARERO/A", "Bodega La Luna", "Sevilla")),
    ],
)  # fmt: skip
def test_who_and_where_as_people_and_boards_write_it(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<title>Recrutement Régleur F/H - Offre d'emploi Cadre | Apec.fr</title><h1>Régleur F/H</h1>"
         "<ul><li>TANNERIES DU BOURG</li><li>1 CDI</li><li>Quimper - 29</li></ul><p>Vous réglez les machines.</p>",
         ("Régleur F/H", "TANNERIES DU BOURG", "Quimper")),
        ("<title>Job Advert</title><p>Yare NHS Foundation Trust</p><h1>Porter</h1><h2>Job summary</h2><p>You push.</p>"
         "<h3>Job locations</h3><p>Yare Hospital<br>Mill Lane<br>Norwich<br>NR1 1AA</p>",
         ("Porter", "Yare NHS Foundation Trust", "Norwich")),
        ("<title>Cuoco - Albergo Luna</title><h1>Cuoco</h1><p>Cerchiamo un cuoco.</p>"
         "<footer>© 2026 Albergo Luna S.r.l.</footer>",
         ("Cuoco", "Albergo Luna S.r.l.", "")),
    ],
)  # fmt: skip
def test_who_and_where_on_pages(html, expected):
    assert told(f"<!DOCTYPE html>{html}") == expected


@pytest.mark.parametrize(
    "said",
    [
        "Holm Press employs sixty.",
        "Holm Press betreibt drei Läden.",
        "Holm Press fabrique des reliures.",
    ],
)
def test_what_a_house_does_names_it(said):
    assert told(f"Title: Clerk\nSalary: £20 per hour\n\n{said}\n\nWe look forward.")[1] == "Holm Press"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Luna and Vale NHS Trust\nOccupational Therapist - Stroke Rehab\n\nJob locations\nHalifax\nHX3 0XX",
            ("Occupational Therapist - Stroke Rehab", "Luna and Vale NHS Trust", "Halifax"),
        ),
        ("Fitter - Luna Sports FC\nLuna Sports FC\nLeeds, UK", ("Fitter", "Luna Sports FC", "Leeds, UK")),
    ],
)
def test_what_a_job_is_of_belongs_to_its_name(text, expected):
    read = posting_from(text)
    assert (read.title, read.company, read.location) == expected


@pytest.mark.parametrize(
    ("line", "place"), [("Cabinet Finisher (Puyallup)", "Puyallup"), ("Cabinet Finisher (2nd shift)", "")]
)
def test_town_behind_a_small_advertisement(line, place):
    end = "Text Wes.\n\nprincipals only\npost id: 7800000000\nposted: 2026-11-14"
    assert posting_from(f"{line}\ncompensation: $27-$33\njob title: Cabinet Finisher\n\n{end}").location == place


def test_house_and_town_beside_a_title_are_two():
    page = (
        "<html><head><title>Tischler (m/w/d) – Tischlerei Luna, Göttingen</title></head><body><h1>Verstärkung!</h1>"
        "<h2>Tischler (m/w/d) in Vollzeit</h2><p>Wir bauen Möbel, Treppen und Innenausbauten.</p>"
        "<p>Ruf einfach an oder komm nach 16 Uhr vorbei.</p><p>Tischlerei Luna · Werkstraße 4 · 37079 Göttingen</p>"
        "<p>Gesellenbrief, Führerschein Klasse B, Freude am Holz: mehr brauchst du bei uns nicht.</p></body></html>"
    )
    read = posting_from(page)
    assert (read.company, read.location) == ("Tischlerei Luna", "Göttingen")


@pytest.mark.parametrize(
    ("said", "company"),
    [
        ("Luna — logiciels pour les villes, 22 personnes", "Luna"),
        ("Casa Luna, cocina marinera, 70 comensales", "Casa Luna"),
    ],
)
def test_name_without_what_is_told_of_the_house(said, company):
    assert bare_name(said) == company
