"""Whole pages as people paste them: with what a site shows above, beside and below the posting."""

from datetime import date

import pytest

from exchange.postings.posting import as_json, posting_from
from exchange.postings.salary import Salary, in_text

BOARD = """Skip to main content
Home
Messaging

Luna Analytics
Show more options
Senior Clerk
Leeds, England, United Kingdom · 2 weeks ago · Over 100 people clicked apply
Save Senior Clerk at Luna Analytics

About the job
We count what others sell."""
MAIL = """From: "Jobs" <alerts@luna.example>
Subject: New vacancy
Date: Thu, 12 Nov 2026 07:02:41 +0000
Content-Type: text/plain; charset=utf-8

Hello,

HEAD CLERK
The Luna Trust
Luna House, near Truro, Cornwall
Posted: yesterday
"""


@pytest.mark.parametrize(
    ("text", "title", "company", "location"),
    [
        (BOARD, "Senior Clerk", "Luna Analytics", "Leeds, England, United Kingdom"),
        (MAIL, "HEAD CLERK", "The Luna Trust", "Luna House, near Truro, Cornwall"),
        (
            "Jobs   Courses   Sign in\n\nClerk - Swindon\nPosted 1 May 2026 by Luna & Finch Ltd\nSwindon, Wiltshire",
            "Clerk",
            "Luna & Finch Ltd",
            "Swindon",
        ),
        (
            "Hacker News\nnew | past | ask\n\nLuna | Senior Clerk (Night) | Boston, MA | ONSITE | $90k\n\nPens.",
            "Senior Clerk (Night)",
            "Luna",
            "Boston, MA",
        ),
        (
            "Ada Lind\n@ada@social.example\n\nWe're hiring a Community Manager (20 h/week) at Luna Games, a studio.",
            "Community Manager",
            "Luna Games",
            None,
        ),
        (
            "Home > Jobs\n\nDie Stadt Luna (rd. 9.000 Seelen) sucht für uns eine\n\nPlanerin (w/m/d)\n\nNr. 7",
            "Planerin (w/m/d)",
            "Stadt Luna",
            None,
        ),
        (
            "Menu\n\nClerk\n\nApply\n\nAt Luna Candle Company we pour.\nYou'll be based in our Galway shop.",
            "Clerk",
            "Luna Candle Company",
            "Galway",
        ),
        (
            "Job ID: 7\nJava Developer // Austin, TX // 12+ months\n\nLuna Staffing is seeking a developer.",
            "Java Developer",
            "Luna Staffing",
            "Austin, TX",
        ),
        (
            "Retour\nOffre n° 7\n\nVendeur / Vendeuse (H/F)\n29 - Quimper\n\nLa Maison Luna, à la mer, recrute.",
            "Vendeur / Vendeuse (H/F)",
            "Maison Luna",
            "29 - Quimper",
        ),
        (
            "Buscar ofertas\n\nTécnico/a de día\nLuna S.L.\nValoraciones: 3,9\n\nArousa, Pontevedra (España)",
            "Técnico/a de día",
            "Luna S.L.",
            "Arousa, Pontevedra (España)",
        ),
        (
            "Site\nLog in\n\nMarrow & Pine\n3.9 ★\nTeam Leader\nDoncaster, England",
            "Team Leader",
            "Marrow & Pine",
            "Doncaster, England",
        ),
        ("Luna Labs\nBiotechnology\nClerk\nBased in Madison, WI", "Clerk", "Luna Labs", "Madison, WI"),
        ("The job: bicycle courier\nThe firm: Luna\nThe place: Ghent", "bicycle courier", "Luna", "Ghent"),
        ("Cook wanted!\n\nSend it to hi@thekettle.example\n\nThe Kettle House", "Cook", "Kettle House", None),
        (
            "Ausbildung zum Koch (m/w/d)\nbei Luna Technik in Fulda",
            "Ausbildung zum Koch (m/w/d)",
            "Luna Technik",
            "Fulda",
        ),
        ("Logga in\n\nLagerarbetare\nLuna Logistik AB\nLund\nHeltid", "Lagerarbetare", "Luna Logistik AB", "Lund"),
        (
            "Ben Ort • 2nd\nHead of Talent at Luna | Hiring\n\nLuna is looking for a Talent Partner (m/f/d) in Vienna.",
            "Talent Partner (m/f/d)",
            "Luna",
            "Vienna",
        ),
        (
            "Hi Sam,\n\nwe help a firm called Luna. They are looking for a Senior Engineer.",
            "Senior Engineer",
            "Luna",
            None,
        ),
        (
            "mko | next\n\nLuna | Remote or Tampere, Finland | Full-time | x.org\n\n  * Senior Engineer - Go.",
            "Senior Engineer",
            "Luna",
            "Tampere, Finland",
        ),
        (
            "Officer (Grade III)\nSt Luna's Hospital, Ballynoe, Co. Mayo",
            "Officer (Grade III)",
            "St Luna's Hospital",
            "Ballynoe, Co. Mayo",
        ),
        (
            "Contract Analyst - 6 months - Inside IR35\n\nLocation: Bristol (2 days on site)\nAdvertiser: Luna",
            "Contract Analyst",
            "Luna",
            "Bristol",
        ),
        (
            "Karriere bei der Luna AG\n\nAdministrator (alle Geschlechter)\nHamburg oder Emden\nunbefristet",
            "Administrator (alle Geschlechter)",
            "Luna AG",
            "Hamburg oder Emden",
        ),
        (
            "Technische Universität Luna · Personal\n\nEine Stelle\n\nMitarbeiter (m/w/d)\nEntgeltgruppe 13 TV-L, 75 %",
            "Mitarbeiter (m/w/d)",
            "Technische Universität Luna",
            None,
        ),
        (
            "Auxiliar contable\nAceites Luna, S.A. de C.V. en León, Guanajuato\nLugar",
            "Auxiliar contable",
            "Aceites Luna, S.A. de C.V.",
            "León, Guanajuato",
        ),
        ("Undersköterska\nLunas kommun\nKommun: Umeå", "Undersköterska", "Lunas kommun", "Umeå"),
        (
            "J'embauche mon premier libraire (ou ma première) à la Librairie Lunaire, à Dinan.\na@lunaire.example",
            "Libraire",
            "Librairie Lunaire",
            "Dinan",
        ),
        (
            "<title>Manager - Luna</title><meta name=description content='Cape Town, South Africa · Hybrid. Help.'>",
            "Manager",
            "Luna",
            "Cape Town, South Africa",
        ),
        ("Jobs\nArbeitgeber\n\nTechniker:in\nLuna GmbH\nGraz-Umgebung", "Techniker:in", "Luna GmbH", "Graz-Umgebung"),
        ("Comptable H/F\nGroupe Luna\nDijon - 21\n32 000 - 36 000 € / an", "Comptable H/F", "Groupe Luna", "Dijon"),
        (
            "We are Luna, a small studio.\n\nWe need a freelance animator for 9 days. Rate: 280 € per day.",
            "Freelance animator",
            "Luna",
            None,
        ),
        ("Betreff: Stellenausschreibung Koch (m/w/d)\n\ndie Luna eG sucht ihn.", "Koch (m/w/d)", "Luna", None),
        (
            "<title>Chef | Café Luna</title><h1>Chef</h1><p>Café Luna, 12 Rope Walk, Falmouth</p>",
            "Chef",
            "Café Luna",
            "12 Rope Walk, Falmouth",
        ),
        ("Clerk - Leeds\nLuna Group\n\nLuna Group are looking for you.", "Clerk", "Luna Group", "Leeds"),
        (
            "<title>Ausschreibung</title><h1>Stellenausschreibung</h1><p>Beim Landkreis Luna ist zu besetzen:</p>"
            "<h2>Sachbearbeiterin (m/w/d)</h2><dl><dt>Dienstort<dd>Grünau</dl>",
            "Sachbearbeiterin (m/w/d)",
            "Landkreis Luna",
            "Grünau",
        ),
        (
            "<title>Nos offres d'emploi – Fondation Luna</title><h2>Éducatrice, 80 %</h2><p>Venez.</p>",
            "Éducatrice, 80 %",
            "Fondation Luna",
            None,
        ),
    ],
)
def test_whole_page(text, title, company, location):
    read = as_json(posting_from(text))
    assert (read["title"], read["company"], read["location"]) == (title, company, location)


def test_days_ago_count_from_the_day_of_the_mail():
    assert posting_from(MAIL).date_posted == date(2026, 11, 11)
    assert posting_from("Clerk\nPosted: yesterday").date_posted is None


def test_the_words_of_a_page_say_what_its_data_leave_open():
    data = (
        '{"@type": "JobPosting", "title": "Cook", "baseSalary": 22.5, "salaryCurrency": "USD", "jobLocation": "York"}'
    )
    html = f'<script type="application/ld+json">{data}</script><p>Remote jobs</p><h1>Cook</h1><p>$22.50 an hour.'
    read = posting_from(f"{html} Hybrid schedule.</p>")
    assert (read.salary, read.mode, read.remote) == (Salary(22.5, 22.5, "USD", "hour"), "hybrid", False)


@pytest.mark.parametrize(
    ("text", "salary"),
    [
        ("£58,000 - £66,000 depending on experience", Salary(58_000, 66_000, "GBP")),
        ("We bought 2 vans for £900 - £1,200", Salary()),
        ("Sydney NSW\nUp to $98k + super", Salary(None, 98_000, "AUD")),
        ("Salary from £30,000", Salary(30_000, None, "GBP")),
        ("45–55 T€ p. a.", Salary(45_000, 55_000, "EUR", "year")),
        ("£46,735 to £55,755 Grade 8, per annum", Salary(46_735, 55_755, "GBP", "year")),
        ("1 800 € net par mois", Salary(1800, 1800, "EUR", "month")),
        ("18\u00a0000 – 22\u00a0000 zł netto (+ VAT) / mies.", Salary(18_000, 22_000, "PLN", "month")),
        ("$68K - $82K (est.)\nBase pay\n$68K - $82K/yr", Salary(68_000, 82_000, "USD", "year")),
        ("- 45k-55k plus car", Salary(45_000, 55_000)),
        ("We offer up to £52,000.", Salary(None, 52_000, "GBP")),
        ("12 x 2 050 € brut", Salary(2050, 2050, "EUR", "month")),
        ("Salario: 36.000€ - 42.000€ b/a", Salary(36_000, 42_000, "EUR", "year")),
        ("León, Guanajuato\n$14,500 - $16,000 Mensual", Salary(14_500, 16_000, "MXN", "month")),
        ("36 uur | Veendijk | € 3.600 - € 5.100", Salary(3600, 5100, "EUR")),
        ("165K-205K Annually", Salary(165_000, 205_000, "", "year")),
        ("Wage: 220 Kč / hour", Salary(220, 220, "CZK", "hour")),
        ("Göteborg\nLön: 38 000 kr per månad", Salary(38_000, 38_000, "SEK", "month")),
        ("Salary: ₹12,00,000 - ₹18,00,000 a year", Salary(1_200_000, 1_800_000, "INR", "year")),
        ("CTC: 12-18 LPA", Salary(1_200_000, 1_800_000, "INR", "year")),
        ("Lương: 15 - 20 triệu", Salary(15_000_000, 20_000_000, "VND")),
        ("от 150 000 ₽ на руки", Salary(150_000, None, "RUB")),
        ("月薪 15k-25k", Salary(15_000, 25_000, "", "month")),
        ("Range: $18.50 to $25.75", Salary(18.5, 25.75, "USD")),
        ("Salary: $100,000+", Salary(100_000, None, "USD")),
        ("from $90,000/year in one town up to $120,000/year in another", Salary(90_000, 120_000, "USD", "year")),
        ("Løn: 28.000 kr. pr. måned", Salary(28_000, 28_000, "DKK", "month")),
        ("10 - 15 triệu VND/tháng", Salary(10_000_000, 15_000_000, "VND", "month")),
        ("Jahreslohn CHF 85'000 – 95'000", Salary(85_000, 95_000, "CHF", "year")),
        ("Remote (US/Canada) | $120-150k", Salary(120_000, 150_000, "USD")),
        ("Le salaire est entre 13 et 15EUR (EUR) de l'heure", Salary(13, 15, "EUR", "hour")),
        ("Iedere maand krijg je:\n\n- 5.000 euro bruto salaris", Salary(5000, 5000, "EUR", "month")),
        ("Avantages salariés\nTickets restaurants : 13€ par ticket", Salary()),
        ("$200/month AI tools budget and $1,000/month for gym membership", Salary()),
        ("compensation: $15/18/h", Salary(15, 18, "USD", "hour")),
        ("$140,000 per year - $165,000 per year.", Salary(140_000, 165_000, "USD", "year")),
        ("€20 p/u", Salary(20, 20, "EUR", "hour")),
        ("Outside IR35 - £500-£550 per day", Salary(500, 550, "GBP", "day")),
        ("Remote · Full time · €90k", Salary(90_000, 90_000, "EUR")),
        ("年収：600万円〜900万円", Salary(6_000_000, 9_000_000, "JPY", "year")),
        ("A $1,000 sign-on bonus. Pay is $22.00 per hour", Salary(22, 22, "USD", "hour")),
    ],
)
def test_pay(text, salary):
    assert in_text(text) == salary


def test_entities_in_words_that_are_no_page():
    assert posting_from("Clerk\nUp to &pound;50,000 per annum").salary == Salary(None, 50_000, "GBP", "year")


def test_pay_above_the_title():
    assert posting_from("compensation: $15/18/h\njob title: Clerk\n\nFiles.").salary == Salary(15, 18, "USD", "hour")
