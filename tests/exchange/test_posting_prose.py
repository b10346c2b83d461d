"""Postings as people write and paste them: threads, sentences, further languages, and lines that were lost."""

import pytest

from exchange.postings.posting import as_json, posting_from


@pytest.mark.parametrize(
    ("text", "title", "company", "location"),
    [
        (
            "Luna Kites | Berlin, DE or REMOTE (EU) | Full Time\n\nLuna Kites is looking for a senior Rust engineer.\n",
            "Senior Rust engineer",
            "Luna Kites",
            "Berlin, DE",
        ),
        (
            "Clerk, Tickets\n\nElm County Museum - Northside, 12 Oak Avenue, Columbus, Ohio, United States of America"
            " Req #311\nTuesday, March 8, 2022\nElm County Museum keeps quilts.\n",
            "Clerk, Tickets",
            "Elm County Museum",
            "Northside, 12 Oak Avenue, Columbus, Ohio, United States of America",
        ),
        (
            "Barista\nElm Coffee\n3 Dec 2025Newtown, New South WalesHospitality & Catering\nLove coffee?\n",
            "Barista",
            "Elm Coffee",
            "Newtown, New South Wales",
        ),
        (
            "Hours: 20 per week Location: Stage Door, The Elm Theatre, Mill Street, Bristol, BS1 4QA Salary: £13.20 per"
            " hour. The Elm Theatre is looking for a Box Office Assistant to join our team.\n\nHow to Apply\n",
            "Box Office Assistant",
            "Elm Theatre",
            "Mill Street, Bristol, BS1 4QA",
        ),
        (
            "Hours: 20 per week Salary: £13 per hour\nhttps://jobs.theelmhotel.example/jobs/4711-night-porter\n"
            "Useful Links\nHow to Apply",
            "Night porter",
            None,
            None,
        ),
        ("Job: Clerk at the University of Tartu\n\nWe count.\n", "Clerk", "University of Tartu", None),
        (
            "# Stellenangebot\n\nWir, die Radwerkstatt Speiche in Leipzig, suchen eine:n Zweiradmechaniker:in.\n",
            "Zweiradmechaniker:in",
            "Radwerkstatt Speiche",
            "Leipzig",
        ),
        (
            "Als Entwickler bei Kiesel GmbH arbeitest du an Karten.\n\n## Standort\nKöln\n",
            "Entwickler",
            "Kiesel GmbH",
            "Köln",
        ),
        (
            "# Functieomschrijving Tuinbaas\n\nAls hovenier bij Tuinbaas werk je. We zijn gevestigd in Zwolle.\n",
            "Hovenier",
            "Tuinbaas",
            "Zwolle",
        ),
        (
            "En tant que développeur web chez Lune Claire, vous codez.\n\nPoste basé à Toulouse.\n",
            "Développeur web",
            "Lune Claire",
            "Toulouse",
        ),
        (
            "Como desarrollador web en Nube Verde trabajarás con Go.\n\nNuestra oficina está en Valencia, España.\n",
            "Desarrollador web",
            "Nube Verde",
            "Valencia, España",
        ),
        (
            "L'association Les Sabots (Rennes) recrute un·e chargé·e de communication.\n",
            "Chargé·e de communication",
            "Les Sabots",
            "Rennes",
        ),
        ("[CDI][Nantes] Développeur chez Marée Basse\n\nOn code.\n", "Développeur", "Marée Basse", "Nantes"),
        (
            "Firma Sowa sp. z o.o. z Poznania poszukuje programisty.\nLokalizacja: Poznań\nSzukamy: Programista\n",
            "Programista",
            "Firma Sowa sp. z o.o.",
            "Poznań",
        ),
        (
            "Descripción del Puesto: Diseñador UX\n📍 Modalidad: 100% Remoto\n\n🟢 Requisitos Técnicos (Prioridad)\n"
            "1️⃣ Figma (9/10 - Crítico)\n2️⃣ Trabajo con usuarios (8/10)\n",
            "Diseñador UX",
            None,
            None,
        ),
        ("Вакансія: Менеджер\nКомпанія: Зелений Дім\nМісто: Львів\n", "Менеджер", "Зелений Дім", "Львів"),
        ("Pozice: Účetní\nFirma: Sova s.r.o.\nMísto výkonu práce: Brno\n", "Účetní", "Sova s.r.o.", "Brno"),
        (
            "모집부문: 백엔드 개발자\n회사명: 달빛소프트\n근무지: 서울 강남구\n",
            "백엔드 개발자",
            "달빛소프트",
            "서울 강남구",
        ),
        (
            "---\ntitle: Trainer\nlocation: Elm Botanic Garden, Leeds, United Kingdom\n---\nJoin the River Atlas!\n",
            "Trainer",
            "Elm Botanic Garden",
            "Leeds, United Kingdom",
        ),
        (
            "Fundraiser\n\nElm is a leading charity.\n\nOur office is in a mill in Stokes Croft, Bristol (by bus).\n",
            "Fundraiser",
            "Elm",
            "Stokes Croft, Bristol",
        ),
        (
            "Clerk\n\nHappily, Maps for the Many is here. Maps to the Many is looking to bring on a clerk.\n",
            "Clerk",
            "Maps to the Many",
            None,
        ),
        ("Clerk\n\n_Questions? Ask Dr. Elm (PI)_\n\nWe count.\n", "Clerk", None, None),
        ("La Cooperativa Faro di Livorno ricerca un infermiere.\n", "Infermiere", "Cooperativa Faro", "Livorno"),
        ("St. Elm Parish in Dayton, Ohio is seeking an organist.\n", "Organist", "St. Elm Parish", "Dayton, Ohio"),
        ("Infirmier (H/F)\nEHPAD Les Tilleuls – Vannes (56)\n", "Infirmier (H/F)", "EHPAD Les Tilleuls", "Vannes (56)"),
        ("High Fell Farm near Keswick seeks a shepherd.\n", "Shepherd", "High Fell Farm", "Keswick"),
        ("* Title: Mason\n* Firm: Elm Ltd\n* Town: Ludlow\n", "Mason", "Elm Ltd", "Ludlow"),
        ("Должность: Бухгалтер\nОрганизация: ООО Ромашка\n", "Бухгалтер", "ООО Ромашка", None),
        ("Clerk\nElm · Warsaw, Poland (Hybrid)\nPromoted by hirer\n", "Clerk", "Elm", "Warsaw, Poland"),
    ],
)
def test_as_people_write(text, title, company, location):
    read = as_json(posting_from(text))
    assert (read["title"], read["company"], read["location"]) == (title, company, location)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Barista\nElm Coffee\n3 Dec 2025Newtown, New South WalesHospitality\n", "2025-12-03"),
        ("Clerk\n\nElm House\nTuesday, March 8, 2022\nWe count.\n", "2022-03-08"),
        ("Clerk\n\nStart date\nTuesday, March 8, 2022\nWe count.\n", None),
        ("Clerk\n\nApplications close on\n8 March 2022\n", None),
        ("Вакансія: Менеджер\nДата публікації: 12.03.2025\n", "2025-03-12"),
        ("Pozice: Účetní\nZveřejněno: 4. 3. 2025\n", "2025-03-04"),
        ("직무: 개발자\n등록일: 2025.03.04\n", "2025-03-04"),
    ],
)
def test_day(text, day):
    assert as_json(posting_from(text))["date_posted"] == day


@pytest.mark.parametrize(
    ("text", "is_remote"),
    [
        ("### Job title\n\nClerk\n\n### Remote\n\n- [ ] Yes\n- [x] No\n", False),
        ("# [Remoto] Engenheira na Onda Azul\n\nA Onda Azul cuida de barcos.\n", True),
        ("Assistenz gesucht\n\nWir bieten eine Heimarbeitsstelle.\n", True),
    ],
)
def test_remote(text, is_remote):
    assert bool(as_json(posting_from(text))["remote"]) == is_remote
