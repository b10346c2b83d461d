"""Postings as people of many countries write them: where no line says that it is the place, the house or the title."""

from datetime import date

import pytest

from exchange.postings.jobs import is_job
from exchange.postings.modes import spoken_mode
from exchange.postings.posted import day, posted_on
from exchange.postings.posting import posting_from
from exchange.postings.salary import in_text


@pytest.mark.parametrize(
    ("text", "location"),
    [
        ("Pielęgniarka\n\nPraca zmianowa.\n\nul. Lipowa 3, 62-800 Lipowo", "62-800 Lipowo"),
        ("Barista\n\nWe roast.\n\nMarket Place, Elmham", "Elmham"),
        ("Cuoco\n\nLavorerai nella cucina del nostro ristorante a Olmo Alto (SI), 40 coperti.", "Olmo Alto (SI)"),
        ("Animateur\n\nUn poste est ouvert à Ormes-sur-Eau (Nièvre) pour un an.", "Ormes-sur-Eau (Nièvre)"),
        ("COMUNE DI OLMO ALTO (PV)\n\nAvviso\n\nIstruttore amministrativo\n\nScadenza a dicembre.", "Olmo Alto (PV)"),
        ("Monitor de tiempo libre\n\nSe busca.\n\nEn Olmillos, a 12 de noviembre de 2026.", "Olmillos"),
        ("Bäckerei Luna\nseit 1904 in Ulmhude\n\nVERKÄUFER/IN (m/w/d)\n", "Ulmhude"),
        (
            "Teacher\nScoil Luna\nRoll number 19999Q\nBallyelm, Co. Kilkenny, R95 X000\n",
            "Ballyelm, Co. Kilkenny, R95 X000",
        ),
        ("Designer\nLuna Labs\n\nRemote • New York City • San Francisco\n5 years", "New York City; San Francisco"),
        ("Erzieher (m/w/d)\n\nUnsere Kita liegt mitten in Ulmacker.", "Ulmacker"),
        ("Commis\n\nNuestro restaurante está en Olmillos, junto al río.", "Olmillos"),
        ("Clerk\nElm Ltd\n\nWhere: at the mill, in the yard\n\nYou file.\n\nMill Lane 2, Elmham", "Elmham"),
        (
            "Chauffeur de car\nCars Luna\n12 € par heure\n\nLieu du poste : En présentiel\n\n64160 Ormaàs",
            "64160 Ormaàs",
        ),
        ("Artist\n\n📍 fully remote anywhere in Ireland", "Ireland"),
        ("Miejsce\n\nKucharz\nLuna Sp. z o.o.\nZona: Lipowo\n", "Lipowo"),
        ("MITARBEITER GESUCHT\nGetränke Luna in Ulmhut\n\nWir brauchen einen Fahrer (m/w/d) für uns,\nB.", "Ulmhut"),
        ("Gemeente Luna zoekt een\n\nBoa openbare ruimte\n\nStandplaats Oudeveen", "Oudeveen"),
        ("My friend's pharmacy in Elmham (by the mill) needs a pharmacy technician.", "Elmham"),
        ("Die Stelle „Meister Strom (m/w/d)“ ist zu besetzen. Standort Ulmbek, EG 10.", "Ulmbek"),
        ("Projekt: Berater (m/w/d)\nEinsatzort: Remote (80 %) / Kassel (20 %)\nKunde: Bau", "Kassel"),
        ("Chargé de mission\nLuna\nCDD / Temporaire (12 mois)\nClermont-Ferrand\n\nVous plantez.", "Clermont-Ferrand"),
        ("Dietary Aide\nLuna View Care Center - Elmina, Kansas\n\nWe train!", "Elmina, Kansas"),
        ("Luna Kro på Olmestølen trenger kokk fra jul.", "Olmestølen"),
        ("Location: Ulmfeld, Elmloh\n\nClerk (m/w/d)\n\nStandort\nUlmfeld\nUlmweg 4, 33605 Ulmfeld", "Ulmfeld, Elmloh"),
        ("Luna Labs (luna.example) - Elmingen, NL - ONSITE - Full-time\nPerception Engineer\nYou see.", "Elmingen, NL"),
        ("Инженер\n\nПишем код.\n\nПермь, улица Лесная, 9", "Пермь, улица Лесная, 9"),
    ],
)
def test_where(text, location):
    assert posting_from(text).location == location


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("FRÜH AUF?\n\nBäckerei Luna\n\nWir suchen\n\nVERKÄUFER/IN (m/w/d)\nin Teilzeit", "Bäckerei Luna"),
        (
            "Wir suchen\n\neine Arzthelferin\n\nBewerbung an:\nZahnarztpraxis Dr. Luna\nUlmenweg 3\n34117 Ulmstadt",
            "Zahnarztpraxis Dr. Luna",
        ),
        ("Hallo, wir suchen eine Floristin für den Laden. Gerne weitersagen! Blumen Luna, Ulmenweg 3", "Blumen Luna"),
        ("Λογιστής\n\nΗ εταιρεία ΑΙΓΑΙΟ ΛΟΥΝΑ Α.Ε. αναζητά λογιστή.", "ΑΙΓΑΙΟ ΛΟΥΝΑ Α.Ε."),
        ("Řidič\n\nFirma Luna s.r.o. hledá řidiče.", "Luna s.r.o."),
        ("Водитель\n\nМы растём, и завод Луна ищет водителя.", "Луна"),
        ("Teacher\n\nThe Board of Management of Scoil Luna invites applications.", "Scoil Luna"),
        (
            "Sairaanhoitaja\nPohjanlahden luna-alue\nKokkomäki\nVakituinen, kokoaikainen\n\nEtsimme sinua.",
            "Pohjanlahden luna-alue",
        ),
        ("Line Cook - Busy Taqueria\n\nTacos Luna on 24th Street in San Francisco needs a line cook.", "Tacos Luna"),
        ("Jardinier\n\nLa commune de Plouluna (22) recrute.\n", "commune de Plouluna"),
        (
            "MITARBEITER GESUCHT\nGetränke Luna in Ulmhut\n\nWir brauchen einen Fahrer (m/w/d) für uns,\nB.",
            "Getränke Luna",
        ),
        ("Projekt: Berater (m/w/d)\nKunde: Maschinenbau\nAnbieter: Luna Consulting GmbH", "Luna Consulting GmbH"),
        ("Baker\n\nCrumb & Luna is a worker co-operative in Elmham.", "Crumb & Luna"),
        ("SE SOLICITA\nMecánico\nTransportes Luna, S.A. de C.V.\nApodaca, N.L.", "Transportes Luna, S.A. de C.V."),
        ("Luna Kro på Olmestølen trenger kokk fra jul.", "Luna Kro"),
        ("Dietary Aide\nLuna View Care Center - Elmina, Kansas\n\nWe train!", "Luna View Care Center"),
        ("Accountant\n\nArbeitgeber/in: Luna Farms\n\nYou count.", "Luna Farms"),
        ("Accountant\n\nFöretag: Luna Farms\n\nYou count.", "Luna Farms"),
        ("Accountant\n\nWork for Luna Farms.\n\nYou count.", "Luna Farms"),
        ("Spawacz\nposted by: Agency\nCompany: Luna Auto\n\nYou weld.", "Luna Auto"),
    ],
)
def test_who(text, company):
    assert posting_from(text).company == company


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Busco CAMARERO/A de sala para Bar Luna, en Olmillos\nJornada completa", "CAMARERO/A de sala"),
        ("hey all\nLooking for a 3D Artist (Unreal) on an unannounced title\nno crunch", "3D Artist"),
        ("Luna Nursery is looking for a Nursery Practitioner to join our happy team in Elmham", "Nursery Practitioner"),
        ("Snickare sökes till båtvarv i Ekhamn\n\nHej!", "Snickare"),
        ("Lärare i svenska för vuxna\nLuna skola\nLärare i svenska\nHeltid", "Lärare i svenska för vuxna"),
        ("UN(E) AGENT(E) DES ESPACES VERTS\nRémunération statutaire + CNAS\n", "AGENT(E) DES ESPACES VERTS"),
        ("Position vacant: Head Shepherd\n\nDogs supplied.", "Head Shepherd"),
        ("Avviso di selezione pubblica per n. 1 Istruttore amministrativo\n\nScadenza.", "Istruttore amministrativo"),
        (
            "AVISO\n\nEstá aberto procedimento concursal para contratação de um/a Psicólogo/a, a tempo inteiro.",
            "Psicólogo/a",
        ),
        (
            "HOSPITAL LUNA\n\nCategoría: Técnico/a Superior en Radiodiagnóstico\nTurno",
            "Técnico/a Superior en Radiodiagnóstico",
        ),
        ("#вакансия #удаленка\n\nИщем повара\nКомпания: Луна", "Повара"),
        ("Panel Beater needed urgently - Bellville\n\nOwn tools.", "Panel Beater"),
        (
            "Jobnet\nBager til natholdet\nLuna ApS\nNyborg\nOpslået 11. november 2026\n\nVi bager.",
            "Bager til natholdet",
        ),
        (
            "MITARBEITER GESUCHT\nGetränke Luna in Ulmhut\n\nWir brauchen einen Fahrer (m/w/d) für uns,\nB.",
            "Fahrer (m/w/d)",
        ),
        ("Gemeente Luna zoekt een\n\nBoa openbare ruimte\n\nUren: 36", "Boa openbare ruimte"),
        ("Die Stelle „Meister Strom (m/w/d)“ ist ab April zu besetzen.", "Meister Strom (m/w/d)"),
        ("Dag allen,\n\nWij zoeken per februari een grafisch vormgever voor 24 uur.", "Grafisch vormgever"),
        ("VACANTE: Chef de partida\nRestaurante Luna", "Chef de partida"),
        (
            "Der Luna e.V. sucht ab Februar eine Projektkoordination (m/w/d) für drei Jahre.",
            "Projektkoordination (m/w/d)",
        ),
        ("#jobs\n\nSalut tout le monde :wave: On cherche un·e dev front (React) chez Luna", "Dev front"),
        ("Notre cabinet cherche un avocat ou une avocate pour janvier.", "Avocat / avocate"),
    ],
)
def test_title(text, title):
    assert posting_from(text).title == title


@pytest.mark.parametrize(
    "said",
    [
        "You will join our Elmhude team.",
        "Office: Elmhude",
        "We're in Elmhude, next to the canal.",
        "Elmhude based",
        "Hybrid (Elmhude)",
        "Ihr Arbeitsplatz ist in Elmhude.",
        "Filiale Elmhude",
        "Wo? Elmhude",
        "Dans nos locaux de Elmhude.",
        "Poste à pourvoir à Elmhude",
        "Elmhude et alentours",
        "Trabajarás en Elmhude.",
        "Población: Elmhude",
        "La sede di lavoro è Elmhude.",
        "Azienda di Elmhude cerca personale.",
        "Werkgebied: Elmhude",
        "Wij zitten in Elmhude.",
        "Vi sitter i Elmhude.",
        "Arbejdsstedet er Elmhude.",
        "Vi holder til på Elmhude.",
        "Vais trabalhar em Elmhude.",
        "Praca w miejscowości Elmhude",
    ],
)
def test_where_as_sentences_say_it(said):
    assert posting_from(f"Clerk\nLuna Ltd\n\n{said}\n\nMail: jobs@luna.example\n").location == "Elmhude"


@pytest.mark.parametrize(
    "said", ["Sie arbeiten in Teilzeit.", "Office: Microsoft Word", "Wir sind in Europa zu Hause."]
)
def test_what_is_no_town(said):
    assert posting_from(f"Clerk\nLuna Ltd\n\n{said}\n\nMail: jobs@luna.example\n").location == ""


def test_mail_that_names_the_job_only_above_itself():
    mail = (
        "De: Ida <ida@lunabooks.example>\nPara: lista@uni.example\nAsunto: Buscamos corrector/a de estilo\n"
        "Fecha: 11 de noviembre de 2026\n\nHola:\n\nPagamos 950 € brutos al mes.\n\nUn abrazo,\nIda\n"
    )
    read = posting_from(mail)
    assert read.title == "Corrector/a de estilo"
    letter = (
        "From: Ida <ida@luna.example>\nTo: list@uni.example\nSubject: Stelle: Volontariat im Lektorat (Luna Verlag)\n"
        "Date: Tue, 10 Nov 2026 09:31:00 +0100\nContent-Type: text/plain; charset=utf-8\n\nLiebe alle,\n\n"
        "wir vergeben ein Volontariat.\n\nViele Grüße\nIda\nLuna Verlag\n"
    )
    assert posting_from(letter).title == "Volontariat im Lektorat"


@pytest.mark.parametrize(
    ("text", "posted"),
    [
        ("[18/11/26, 19:42:07] Ida: Hola! Buscamos camarero", date(2026, 11, 18)),
        ("18.11.26, 17:20 - Ida: Wir suchen eine Floristin", date(2026, 11, 18)),
        ("[03/04/26, 7:42 PM] Ida: We need a cook", None),
        ("Cook\n\nClosing date\n\n6 December 2026\n\nYou cook.", None),
        ("Receptionist\nData: 13-11-2026\nTipo: inteiro", date(2026, 11, 13)),
        ("Kucharz\nFeladva: 2026. november 11.", date(2026, 11, 11)),
        ("Clerk\nAdded 12 November 2026", date(2026, 11, 12)),
        ("Comptable\nDéposée le 12/11/2026", date(2026, 11, 12)),
        ("Contable\nFecha: 04/11/2026", date(2026, 11, 4)),
        ("Könyvelő\nKözzététel: 2026. november 12.", date(2026, 11, 12)),
        ("Kelner\nDodane 12 listopada 2026", date(2026, 11, 12)),
        ("【職種】ホールスタッフ\n【掲載日】2026年11月10日", date(2026, 11, 10)),
        ("Contabil\nPublicat: 10 noiembrie 2026", date(2026, 11, 10)),
        ("Ranger\nOpen & closing dates\n11/09/2026 to 11/23/2026\nSalary\n$40,000 per year", date(2026, 11, 9)),
    ],
)
def test_since_when(text, posted):
    assert posting_from(text).date_posted == posted


def test_months_abroad():
    told = ("9 листопада 2026", "9 ноября 2026", "9. listopadu 2026", "9 Kasım 2026", "9 Νοεμβρίου 2026")
    assert {day(one) for one in told} == {date(2026, 11, 9)}
    assert posted_on("Offre\nActualisé le 17 novembre 2026\n") == date(2026, 11, 17)


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("This position is not eligible for remote work and is performed on-site.", "onsite"),
        ("İzmir, Türkiye (Ofiste)", "onsite"),
        ("Повна зайнятість, робота в офісі", "onsite"),
    ],
)
def test_mode(text, mode):
    assert spoken_mode(text) == mode


def test_mode_of_the_title_s_own_line():
    text = "[Hiring] Bookkeeper - $30/hr - Asheville NC, on-site\n\nI've tried remote before and it does not work."
    assert posting_from(text).mode == "onsite"


@pytest.mark.parametrize(
    ("text", "pay"),
    [
        ("Salary: $400 per video, about 4 videos a month", None),
        ("Gehaltsprognose\nMedian für diesen Job\n66.000 €\n", None),
        ("Stipend: £9,000 p.a. plus fees", (9000, "year")),
        ("от 110 000 до 140 000 ₽ за месяц", (110000, "month")),
        ("25 000 – 30 000 грн/міс", (25000, "month")),
    ],
)
def test_pay(text, pay):
    read = in_text(text)
    assert ((read.low, read.period) if read else None) == pay


@pytest.mark.parametrize(
    "name",
    [
        *("Avocat", "Notaris", "Talhante", "Piekarz", "Butiksbiträde", "Maalari", "Servírka", "Fodrász", "Măcelar"),
        *("Кладовщик", "Λογιστής", "Δικηγόρος", "Mechatronikerin", "Tesisatçı", "Fishmonger"),
    ],
)
def test_trades(name):
    assert is_job(name)


def test_country_of_days_and_dollars():
    page = (
        '<html><head><script type="application/ld+json">{"@type":"JobPosting","title":"Cook","datePosted":"11/02/2026",'
        '"hiringOrganization":"Luna LLC","jobLocation":{"address":{"addressLocality":"Mesa","addressRegion":"AZ"}},'
        '"description":"You cook."}</script></head><body></body></html>'
    )
    assert posting_from(page).date_posted == date(2026, 11, 2)
    assert in_text("Job Location: Sudbury, ON\nSalary: $22.75 hourly").currency == "CAD"
    told = in_text("Chef de partida (Usaquén, Bogotá)\n$2.300.000 mensuales")
    assert (told.low, told.currency, told.period) == (2_300_000, "COP", "month")


def test_pay_that_only_an_element_parts_from_the_words_around():
    page = (
        '<html><body><h1>Early Childhood Teacher</h1><span>Part time</span><span class="job-salary">$32.10 – $45.50'
        " per hour</span><span>Posted 8d ago</span><p>A small centre, a big garden, many children.</p></body></html>"
    )
    assert posting_from(page).salary.low == 32.1
