"""Postings as boards, programs and the pages of companies hold them without schema.org, and as sentences say them."""

import json

import pytest

from exchange.postings.posting import as_json, posting_from


def page(title: str, body: str = "") -> str:
    return f"<html><head><title>{title}</title></head><body>{body}</body></html>"


@pytest.mark.parametrize(
    ("text", "title", "company", "location"),
    [
        (
            page(
                "Job Application for Clerk at Luna",
                '<h1>Clerk</h1><span class="company-name"> at Luna </span><div class="location">Ghent</div>',
            ),
            "Clerk",
            "Luna",
            "Ghent",
        ),
        (
            page("Job Listing", '<h1>Clerk</h1><div class="company">Luna Inc. · Remote</div><p>Write letters.</p>'),
            "Clerk",
            "Luna Inc.",
            None,
        ),
        (page("Clerk ⚡️ Luna Works", "<h1>Clerk</h1>"), "Clerk", "Luna Works", None),
        (
            page("Clerk at Luna - FarmWorkNorth", "<h1>Clerk</h1><p>Luna | Penrith, UK</p>"),
            "Clerk",
            "Luna",
            "Penrith, UK",
        ),
        (
            page("Clerk - LUNA", "<h1>Clerk</h1><h3>About The Luna Company</h3><p>At Luna Company, we write.</p>")
            + '<meta property="og:site_name" content="The Luna Company">',
            "Clerk",
            "The Luna Company",
            None,
        ),
        (
            page("Clerk · Luna | Open Work")
            + '<meta property="og:site_name" content="Open Work"><h1>Clerk</h1><p>Write letters.</p>',
            "Clerk",
            "Luna",
            None,
        ),
        (page("Clerk - Luna", "<h1>Clerk</h1><p>Location, Bangalore</p>"), "Clerk", "Luna", "Bangalore"),
        (
            page("Clerk (m/w/d) in Jena gesucht", "<h1>Clerk (m/w/d)</h1><p><b>Luna GmbH</b></p>"),
            "Clerk (m/w/d)",
            "Luna GmbH",
            "Jena",
        ),
        (
            page(
                "Clerk",
                "<h1>Clerk</h1><dl><dt>Where</dt><dd>Hull, UK</dd></dl><p>Copyright 2026 Luna Ltd. All rights</p>",
            ),
            "Clerk",
            "Luna Ltd",
            "Hull, UK",
        ),
        (
            page("Clerk", '<h1>Clerk</h1><div class="company">⭐ Luna</div><div class="location">Hull, UK /</div>'),
            "Clerk",
            "Luna",
            "Hull, UK",
        ),
        (page("Job Posting", "<h1>Luna Foods</h1><h2>Clerk</h2><p>Location: Hull</p>"), "Clerk", "Luna Foods", "Hull"),
        (
            page("Stelle: Näherin | Luna", "<h1>Näherin</h1><p>Luna KG | Ort: Jena | Vollzeit</p>"),
            "Näherin",
            "Luna",
            "Jena",
        ),
        (page("Vacature Clerk | Luna", "<h1>Clerk</h1><p>📍Gent | 32 uur</p>"), "Clerk", "Luna", "Gent"),
        (page("Clerk - Luna", "<h1>We’re looking for a Clerk</h1>"), "Clerk", "Luna", None),
        (page("Clerk - Carreiras Luna", "<h1>Clerk</h1>"), "Clerk", "Luna", None),
        (page("Apply for Clerk (Summer 2027) at Luna", "<h1>Clerk</h1>"), "Clerk", "Luna", None),
        (page("Clerk - Luna", "<h1>Clerk</h1><p>Luna, Hexham, UK</p>"), "Clerk", "Luna", "Hexham, UK"),
        (page("Clerk - Luna", "<h1>Clerk</h1><p>Am Eck 4, 07743 Jena</p>"), "Clerk", "Luna", "Am Eck 4, 07743 Jena"),
        (page("Clerk - Luna", "<h1>Clerk</h1><p>📍 Jena 🕐 Teilzeit</p>"), "Clerk", "Luna", "Jena"),
        (
            "<p>Für unseren Kunden suchen wir Sie als erfahrenen Monteur</p><p>Ort:<br>- Basel und Umgebung</p>",
            "Monteur",
            None,
            "Basel und Umgebung",
        ),
        ("<p>About Luna Coach</p><p>At Luna Coach, we’re writing. We seek a Clerk.</p>", "Clerk", "Luna Coach", None),
        (page("Luna hiring Clerk in Dublin, Ireland | LinkedIn"), "Clerk", "Luna", "Dublin, Ireland"),
        (page("Luna hiring Clerk Job in New York, NY | Glassdoor", "<h1>Clerk</h1>"), "Clerk", "Luna", "New York, NY"),
        (page("Clerk Job in Boston, MA at Luna | ZipRecruiter", "<h1>Clerk</h1>"), "Clerk", "Luna", "Boston, MA"),
        (page("Chef de projet - Luna - CDI à Paris", "<h2>Chef de projet</h2>"), "Chef de projet", "Luna", "Paris"),
        (
            page("Clerk - Luna - Career Page")
            + '<meta property="og:description" content="Luna is hiring a Clerk in Athens, Greece. Apply.">',
            "Clerk",
            "Luna",
            "Athens, Greece",
        ),
        (
            page("Café Luna - Arnhem", "<h1>Barmedewerker</h1><p>Kadestraat 2, 6811 DV Arnhem</p>"),
            "Barmedewerker",
            "Café Luna",
            "Arnhem",
        ),
        (
            page("Careers - Clerk [ Luna ]", "<h1>Clerk</h1><p>Full-time</p><p>Yaoundé, Cameroon</p>"),
            "Clerk",
            "Luna",
            "Yaoundé, Cameroon",
        ),
        (
            page("Stellenausschreibung – Luna UG", "<h1>Fachkraft (m/w/d)</h1><p>Beginn: bald | Arbeitsort: Jena</p>"),
            "Fachkraft (m/w/d)",
            "Luna UG",
            "Jena",
        ),
        (
            page("Luna GmbH", "<h1>Näherin</h1><h2>Arbeitsort</h2><address>Am Eck 4<br>23758 Oldenburg</address>"),
            "Näherin",
            "Luna GmbH",
            "23758 Oldenburg",
        ),
        (
            page("Position: Junior clerk", "<h1>Position: Junior clerk</h1><p>iLuna Labs<br>Location: Ottawa"),
            "Junior clerk",
            "iLuna Labs",
            "Ottawa",
        ),
        (page("", "<h1>REJOINDRE LUNA</h1><p>Téléprospecteur (H/F)"), "Téléprospecteur (H/F)", "LUNA", None),
        (page("Luna", "<h1>Nous recrutons un menuisier</h1>Lieu : Nantes"), "Menuisier", "Luna", "Nantes"),
        ("Fiche de Poste - Data Engineer\n\nLocalisation : Paris", "Data Engineer", None, "Paris"),
        ("Clerk- job post\nLuna\nPune, Maharashtra", "Clerk", "Luna", "Pune, Maharashtra"),
        ("Description\n\nThe Luna Sales Manager will sell.", "Luna Sales Manager", None, None),
        (
            "Job ID: 7\nDate: May\n\nYou will be the Team Member for us in Orlando, FL.",
            "Team Member",
            None,
            "Orlando, FL",
        ),
        ("About the job\nEn Luna Mercado estamos contentos.\n\nTe proponemos: más.", None, "Luna Mercado", None),
        (
            '---\ntitle: "Clerk"\nlayout: job\n---\n\nLuna is a small consultancy. We type.',
            "Clerk",
            "Luna",
            None,
        ),
        ("🚀 We're hiring! 🚀\n\nLuna is looking for a Clerk.\n\n📍 Ghent", "Clerk", "Luna", "Ghent"),
        ("Luna | Senior Engineers (Web, Mobile) | NYC | ONSITE", "Senior Engineers (Web, Mobile)", "Luna", "NYC"),
        ("Luna Works - London, UK - Hybrid - Clerk\n\nLuna helps.", "Clerk", "Luna Works", "London, UK"),
        ("Job Title: Engineer - Night Shift\nCompany: Luna", "Engineer - Night Shift", "Luna", None),
        ("[Hiring] Clerk | Remote\n\nWe're a small agency (Luna Pixel).", "Clerk", "Luna Pixel", None),
        ("Hiring: Clerk @ Luna (Berlin or remote)\n\nStack: Go", "Clerk", "Luna", "Berlin"),
        (
            "Koch (m/w/d)\nin Vollzeit oder Teilzeit\n\nGasthof zur Luna\nDorfweg 1\n83242 Winkl\n\na@luna.example",
            "Koch (m/w/d)",
            "Gasthof zur Luna",
            "83242 Winkl",
        ),
        (
            "Location\nRemote\nEmployment Type\nFull time\n\nAbout Luna\nWe're looking for a Clerk.",
            "Clerk",
            "Luna",
            None,
        ),
        (
            "Why work at Luna?\nLuna is a maker.\n\nThe Chief Clerk supports us in our Tucson clinic.",
            "Chief Clerk",
            "Luna",
            "Tucson",
        ),
        ("Hello,\n\nyou fit our Senior Clerk position at Luna Pay in London.", "Senior Clerk", "Luna Pay", "London"),
        (
            "Luna is a firm with offices in Ulm and Rome.\n\nIt seeks a Tax Clerk for its Ulm office.",
            "Tax Clerk",
            "Luna",
            "Ulm",
        ),
        ("Developer\nStartup in Tallinn\n\nWe build.", "Developer", None, "Tallinn"),
        (
            "Nurse - Emergency Department - Luna Hospital, Salem, MA",
            "Nurse - Emergency Department",
            "Luna Hospital",
            "Salem, MA",
        ),
        (
            "What you'll do\nYou'll join us as a Data Clerk.\n\nWhere\nCork, Ireland — hybrid",
            "Data Clerk",
            None,
            "Cork, Ireland",
        ),
        ("I'm the founder of Luna Games. We want to hire a level designer.", "Level Designer", "Luna Games", None),
        ("Nhân viên\nCông ty TNHH Luna\nHà Nội", "Nhân viên", "Công ty TNHH Luna", "Hà Nội"),
        ("Clerk\n\nLuna was founded in Lyon, France. We work in Toledo, Ohio.", "Clerk", None, "Toledo, Ohio"),
        (
            "An der Fakultät für Kunst der Universität Luna ist\n\nMitarbeiter (m/w/d)\n(Entgeltgruppe 13 TV-L, 65 %)",
            "Mitarbeiter (m/w/d)",
            "Universität Luna",
            None,
        ),
        ("Luna Corp is hiring a Senior Clerk\nLocation: Denver, CO", "Senior Clerk", "Luna Corp", "Denver, CO"),
        ("**Role:** Game Artist\n**Studio:** Luna\n60 000 $ - 75 000 $ / an", "Game Artist", "Luna", None),
        (page("x", "<h1>Clerk - Berlin (m/f/d)</h1><p>Luna GmbH · Permanent</p>"), "Clerk", "Luna GmbH", "Berlin"),
        (page("Clerk at Luna - Remote"), "Clerk", "Luna", None),
        (page("Jobs | Luna", "<h2>Vendeuse en boulangerie (H/F)</h2>"), "Vendeuse en boulangerie (H/F)", "Luna", None),
        (
            "---\nlayout: jobs\ntitle: Clerk\n---\n<h5>Sector</h5><p>Sales</p><p>Luna is building a ship.</p>",
            "Clerk",
            "Luna",
            None,
        ),
        (
            "Key User (m/w/d)\n\nLUNA – WORKS AG - 22145, Hamburg, DE",
            "Key User (m/w/d)",
            "LUNA – WORKS AG",
            "22145, Hamburg, DE",
        ),
        (
            page("Clerk", '<img class="brand" alt="Luna logo" src="a.png"><div class="location">We are in Rome.</div>'),
            "Clerk",
            "Luna",
            "Rome",
        ),
        ("Chauffeur\n\nNous recherchons, à Enghien - 95880, un bon chauffeur.", "Chauffeur", None, "Enghien"),
        ("About the job\nLuna is seeking highly motivated Data Clerks in Ulm.", "Data Clerks", "Luna", "Ulm"),
        (page("Application for Clerk, Sales at Luna", "<h2>Clerk, Sales</h2>"), "Clerk, Sales", "Luna", None),
        ("Luna\n\n\nClerk\n\nUnited States · 1 month ago", "Clerk", "Luna", "United States"),
        (page("Clerk | Luna", "<h1>Clerk</h1><ul><li>Home<li>Research<li>Team</ul>"), "Clerk", "Luna", None),
        ("Luna is backed by many. It is looking for a Clerk.", "Clerk", "Luna", None),
        ("Clerk\nIn addition, LUNA offers a lot.", "Clerk", "LUNA", None),
        ("Clerk\nWe feed our Data Lake and Data Warehouse.", "Clerk", None, None),
        ("Location: Wilson, NC (2nd shift, 2:00 PM to 10:30 PM)\nPosition: Clerk", "Clerk", None, "Wilson, NC"),
        (
            "# 🚀 Job Posting\n\n💼 **Clerk** - Join us!\n\n**🏢 Company:** Luna Co\n**📍 Location:** Noida, Delhi",
            "Clerk",
            "Luna Co",
            "Noida, Delhi",
        ),
        ("Clerk\n" + "\n- files" * 50 + "\n\n**Location:** Boston, MA (Hybrid - 3 days)", "Clerk", None, "Boston, MA"),
        ("---\nlayout: post\ntitle: Clerk (m/w/d)\n---\n<h3>Vorschau</h3>", "Clerk (m/w/d)", None, None),
        ("About Luna: we row.\n\nInternship Opportunity: Clerk", "Clerk", "Luna", None),
        ("Company Name: Luna\nAll of us come with a good culture.\n\n## 1. 🔰 Clerk", "Clerk", "Luna", None),
        ("Clerk Position\nWe are looking for a clerk with experience in Python.", "Clerk Position", None, None),
        ("About us\n\nAt Luna AI, our mission is big.\n\nResponsibilities:\nYou draw.", None, "Luna AI", None),
        ("Luna AI:\n\nLuna AI is revolutionizing art. We're looking for a Clerk.", "Clerk", "Luna AI", None),
        ("Product Manager - Enterprise SaaS\n\nWe lead.", "Product Manager - Enterprise SaaS", None, None),
        ("Luna is hiring a Clerk.\n\nClerk\nLuna\nUS", "Clerk", "Luna", "US"),
        (page("Timmerman · Rotterdam — Luna"), "Timmerman", "Luna", "Rotterdam"),
        (
            page("", '<h1>Clerk</h1><a class="org-name">Luna AI</a><span>Warsaw, Poland</span>'),
            "Clerk",
            "Luna AI",
            "Warsaw, Poland",
        ),
        (page("", "<h1>Cl<span>e</span><span>rk</span></h1><p>Luna GmbH</p>"), "Clerk", "Luna GmbH", None),
        ("We seek a Clerk to join Luna Build, based in Leeds.", "Clerk", "Luna Build", "Leeds"),
        ("職種：フロントエンドエンジニア\n会社名：ルナ\n勤務地：東京都", "フロントエンドエンジニア", "ルナ", "東京都"),
        ("Программист\nОпыт: 3 года\nООО Луна\nКазань", "Программист", "ООО Луна", "Казань"),
        (
            page("Jobs – Tischlerei Luna", "<h1>Komm in unser Team!</h1><h2>Geselle (m/w/d)</h2><p>In Weilheim."),
            "Geselle (m/w/d)",
            "Tischlerei Luna",
            None,
        ),
        (
            page("Hiring", "<h1>We're hiring a Chef!</h1><p>The Salty Luna, Whitby</p>"),
            "Chef",
            "The Salty Luna",
            "Whitby",
        ),
    ],
)
def test_page_or_words(text, title, company, location):
    read = as_json(posting_from(text))
    assert (read["title"], read["company"], read["location"]) == (title, company, location)


@pytest.mark.parametrize(
    "data",
    [
        {"title": "Clerk", "company_name": "Luna", "location": {"name": "Leeds"}, "content": "&lt;p&gt;Type."},
        {
            "jobs": [
                {"legal": "x"},
                {"position": "Clerk", "company": "Luna", "location": "Leeds", "description": "Type."},
            ]
        },
        {"job": {"jobTitle": "Clerk", "employer": {"name": "Luna"}, "city": "Leeds", "jobDescription": "Type."}},
        {"job_title": "Clerk", "employer_name": "Luna", "job_location": "Leeds", "job_description": "Type."},
        {"text": "Clerk", "company": "Luna", "categories": {"Location": "Leeds"}, "descriptionPlain": "Type."},
    ],
)
def test_data_of_programs(data):
    for text in (json.dumps(data), page("Job", f'<script type="application/json">{json.dumps(data)}</script>')):
        read = posting_from(text)
        assert (read.title, read.company, read.location, read.text) == ("Clerk", "Luna", "Leeds", "Type.")


def test_pay_day_and_mode_of_programs():
    said = {
        "title": "Clerk",
        "description": "Type.",
        "salary_period": "YEAR",
        "salary_min": 30000,
        "salary_max": 35000,
        "currency": "GBP",
    }
    read = as_json(posting_from(json.dumps(said | {"createdAt": 1767225600000, "workplaceType": "remote"})))
    assert read["salary"] == {"min": 30000, "max": 35000, "currency": "GBP", "period": "year"}
    assert (read["date_posted"], read["remote"]) == ("2026-01-01", True)
