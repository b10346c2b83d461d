"""Boards, tasks, pages and backups of programs, with what stands beside the applications."""

from __future__ import annotations

import json

from .files import example, xlsx, zipped

TD = "TYPE,CONTENT,DESCRIPTION,PRIORITY,INDENT,AUTHOR,RESPONSIBLE,DATE,DATE_LANG,TIMEZONE\n"


def todoist(*lines):
    return TD + "".join(f"{line}\n" for line in lines)


def card(n, name, lst, **k):
    return {
        "id": f"{n:024x}",
        "name": name,
        "desc": k.get("desc", ""),
        "idList": lst,
        "closed": False,
        "due": None,
        "labels": k.get("labels", []),
        "dateLastActivity": "2026-02-01T10:00:00.000Z",
        "shortUrl": f"https://trello.com/c/{n:08x}",
    }


def trello(lists, cards):
    ids = {n: f"{i:024x}" for i, n in enumerate(lists, 900)}
    return json.dumps(
        {
            "name": "Jobs",
            "lists": [{"id": ids[n], "name": n, "closed": False} for n in lists],
            "cards": [card(i, c[0], ids[c[1]], **(c[2] if len(c) > 2 else {})) for i, c in enumerate(cards, 1)],
        }
    )


def planner(rows):
    return xlsx(
        {
            "Tasks": [
                ["Plan name", "Stellen"],
                ["Plan ID", "k2Jt"],
                ["Date of export", "02/20/2026"],
                [""],
                [
                    "Task ID",
                    "Task Name",
                    "Bucket Name",
                    "Progress",
                    "Priority",
                    "Assigned To",
                    "Created By",
                    "Created Date",
                    "Start date",
                    "Due date",
                    "Late",
                    "Completed Date",
                    "Labels",
                    "Description",
                ],
                *rows,
            ]
        }
    )


TASKS = [
    example(
        "todoist title first",
        todoist(
            "section,Bewerben,,,,,,,,",
            "task,Erzieherin – Kita Regenbogen,fertig schreiben,4,1,A,,,de,Europe/Berlin",
            "section,Beworben,,,,,,,,",
            "task,Erzieherin – Kinderhaus Sonnenhügel,beworben am 15.01.2026,4,1,A,,,de,Europe/Berlin",
            "task,Heilpädagogin – Lebenshilfe Waldeck,beworben am 16.01.2026,4,1,A,,,de,Europe/Berlin",
            "section,Gespräch,,,,,,,,",
            "task,Gruppenleitung – Hort am Bach,beworben am 08.01.2026,4,1,A,,,de,Europe/Berlin",
            "section,Absage,,,,,,,,",
            "task,Erzieherin 30 h – Kita Löwenzahn,beworben am 05.01.2026,4,1,A,,,de,Europe/Berlin",
        ),
        """
Kita Regenbogen / Erzieherin / saved / -
Kinderhaus Sonnenhügel / Erzieherin / applied / 2026-01-15
Lebenshilfe Waldeck / Heilpädagogin / applied / 2026-01-16
Hort am Bach / Gruppenleitung / interviewing / 2026-01-08
Kita Löwenzahn / Erzieherin 30 h / rejected / 2026-01-05
""",
        "todoist.csv",
    ),
    example(
        "todoist company first",
        todoist(
            "section,Applied,,,,,,,,",
            "task,Helio Ltd – Planner,applied 5 Jan 2026,4,1,A,,,en,Europe/London",
            "task,Norda – Buyer,applied 6 Jan 2026,4,1,A,,,en,Europe/London",
            "section,Interview,,,,,,,,",
            "task,Tarn Foods – Production Planner,applied 8 Jan 2026,4,1,A,,,en,Europe/London",
        ),
        """
Helio Ltd / Planner / applied / 2026-01-05
Norda / Buyer / applied / 2026-01-06
Tarn Foods / Production Planner / interviewing / 2026-01-08
""",
        "todoist.csv",
    ),
    example(
        "todoist fr title first",
        todoist(
            "section,À postuler,,,,,,,,",
            "task,Infirmière – Clinique des Pins,,4,1,A,,,fr,Europe/Paris",
            "section,Postulé,,,,,,,,",
            "task,Infirmière – Hôpital Saint-Roch,postulé le 12/01/2026,4,1,A,,,fr,Europe/Paris",
            "task,Aide-soignante – EHPAD Les Tilleuls,postulé le 13/01/2026,4,1,A,,,fr,Europe/Paris",
            "section,Refus,,,,,,,,",
            "task,Infirmière de nuit – Polyclinique du Lac,postulé le 05/01/2026,4,1,A,,,fr,Europe/Paris",
        ),
        """
Clinique des Pins / Infirmière / saved / -
Hôpital Saint-Roch / Infirmière / applied / 2026-01-12
EHPAD Les Tilleuls / Aide-soignante / applied / 2026-01-13
Polyclinique du Lac / Infirmière de nuit / rejected / 2026-01-05
""",
        "todoist.csv",
    ),
    example(
        "company repeats",
        """
Task,Status,Applied
Helio – Planner,Applied,2026-02-02
Helio – Buyer,Rejected,2026-02-03
Norda – Planner,Applied,2026-02-16
Tarn – Clerk,Interview,2026-02-17
""",
        """
Helio / Planner / applied / 2026-02-02
Helio / Buyer / rejected / 2026-02-03
Norda / Planner / applied / 2026-02-16
Tarn / Clerk / interviewing / 2026-02-17
""",
    ),
    example(
        "planner days in description",
        planner(
            [
                [
                    "a1b2c3d4e5f60718293a4b5c6d",
                    "Site Manager - Helio Build",
                    "2 Applied",
                    "In progress",
                    "Medium",
                    "",
                    "M",
                    "01/05/2026",
                    "",
                    "",
                    "false",
                    "",
                    "Region",
                    "Applied 01/06/2026",
                ],
                [
                    "b1b2c3d4e5f60718293a4b5c6d",
                    "Estimator - Norda",
                    "4 Interviews",
                    "In progress",
                    "Medium",
                    "",
                    "M",
                    "01/05/2026",
                    "",
                    "02/24/2026",
                    "false",
                    "",
                    "",
                    "Applied 01/07/2026. Bring drawings",
                ],
                [
                    "c1b2c3d4e5f60718293a4b5c6d",
                    "Buyer - Tarn Stone",
                    "6 Rejected",
                    "Completed",
                    "Medium",
                    "",
                    "M",
                    "01/12/2026",
                    "",
                    "",
                    "false",
                    "02/02/2026",
                    "",
                    "Sent CV 01/13/2026, no luck",
                ],
                [
                    "d1b2c3d4e5f60718293a4b5c6d",
                    "Foreman - Quarry",
                    "1 To apply",
                    "Not started",
                    "Medium",
                    "",
                    "M",
                    "02/16/2026",
                    "",
                    "02/27/2026",
                    "false",
                    "",
                    "",
                    "",
                ],
            ]
        ),
        """
Helio Build / Site Manager / applied / 2026-01-06
Norda / Estimator / interviewing / 2026-01-07
Tarn Stone / Buyer / rejected / 2026-01-13
Quarry / Foreman / saved / -
""",
        "planner.xlsx",
    ),
    example(
        "planner german",
        xlsx(
            {
                "Aufgaben": [
                    ["Planname", "Stellen"],
                    ["Plan-ID", "k2"],
                    ["Exportdatum", "20.02.2026"],
                    [""],
                    [
                        "Aufgaben-ID",
                        "Aufgabenname",
                        "Bucketname",
                        "Fortschritt",
                        "Priorität",
                        "Zugewiesen an",
                        "Erstellt von",
                        "Erstellt am",
                        "Startdatum",
                        "Fälligkeitsdatum",
                        "Verspätet",
                        "Abgeschlossen am",
                        "Bezeichnungen",
                        "Beschreibung",
                    ],
                    [
                        "a1b2c3d4e5f60718293a4b5c6d",
                        "Bauleiterin - Kranz GmbH",
                        "Beworben",
                        "In Bearbeitung",
                        "Mittel",
                        "",
                        "M",
                        "05.01.2026",
                        "",
                        "",
                        "false",
                        "",
                        "",
                        "Beworben am 06.01.2026",
                    ],
                    [
                        "b1b2c3d4e5f60718293a4b5c6d",
                        "Kalkulatorin - Ostwind AG",
                        "Vorstellungsgespräch",
                        "In Bearbeitung",
                        "Mittel",
                        "",
                        "M",
                        "05.01.2026",
                        "",
                        "24.02.2026",
                        "false",
                        "",
                        "",
                        "Beworben am 07.01.2026, Unterlagen mitnehmen",
                    ],
                    [
                        "c1b2c3d4e5f60718293a4b5c6d",
                        "Einkäuferin - Talblick",
                        "Absage",
                        "Abgeschlossen",
                        "Mittel",
                        "",
                        "M",
                        "12.01.2026",
                        "",
                        "",
                        "false",
                        "02.02.2026",
                        "",
                        "Beworben am 13.01.2026",
                    ],
                    [
                        "d1b2c3d4e5f60718293a4b5c6d",
                        "Polierin - Steinhof",
                        "Noch bewerben",
                        "Nicht gestartet",
                        "Mittel",
                        "",
                        "M",
                        "16.02.2026",
                        "",
                        "27.02.2026",
                        "false",
                        "",
                        "",
                        "",
                    ],
                ]
            }
        ),
        """
Kranz GmbH / Bauleiterin / applied / 2026-01-06
Ostwind AG / Kalkulatorin / interviewing / 2026-01-07
Talblick / Einkäuferin / rejected / 2026-01-13
Steinhof / Polierin / saved / -
""",
        "planner.xlsx",
    ),
    example(
        "trello with reference cards",
        trello(
            ["Info", "📁 Documents", "To apply", "Applied", "Interview", "Rejected"],
            [
                ("How to use this board", "Info"),
                ("CV – master (2026)", "📁 Documents", {"desc": "https://docs.example/cv"}),
                ("Cover letter - template", "📁 Documents"),
                ("Portfolio @ site", "📁 Documents"),
                ("Planner @ Helio", "Applied"),
                ("Buyer @ Norda", "Interview"),
                ("Cook @ Tarn", "Rejected"),
                ("Clerk @ Quarry", "To apply"),
            ],
        ),
        """
Helio / Planner / applied / -
Norda / Buyer / interviewing / -
Tarn / Cook / rejected / -
Quarry / Clerk / saved / -
""",
        "board.json",
    ),
    example(
        "trello de reference",
        trello(
            ["Unterlagen & Links", "Offen", "Beworben", "Gespräch", "Absage"],
            [
                ("Lebenslauf – Stand Januar", "Unterlagen & Links"),
                ("Zeugnisse - Scans", "Unterlagen & Links"),
                ("Helio – Planerin", "Beworben"),
                ("Norda – Einkäuferin", "Gespräch"),
                ("Tarn – Köchin", "Absage"),
            ],
        ),
        """
Helio / Planerin / applied / -
Norda / Einkäuferin / interviewing / -
Tarn / Köchin / rejected / -
""",
        "board.json",
    ),
    example(
        "trello fr",
        trello(
            ["Modèles et CV", "À postuler", "Postulé", "Entretien"],
            [
                ("CV – version longue", "Modèles et CV"),
                ("Lettre de motivation – base", "Modèles et CV"),
                ("Comptable – Dupin", "Postulé"),
                ("Acheteur – Lormont", "Entretien"),
                ("Assistant – Vauquelin", "À postuler"),
            ],
        ),
        """
Dupin / Comptable / applied / -
Lormont / Acheteur / interviewing / -
Vauquelin / Assistant / saved / -
""",
        "board.json",
    ),
    example(
        "json with contacts list",
        json.dumps(
            {
                "app": "x",
                "data": {
                    "jobs": [
                        {
                            "id": "j1",
                            "company": {"name": "Helio"},
                            "role": "Planner",
                            "status": "applied",
                            "appliedAt": "2026-01-05",
                        },
                        {
                            "id": "j2",
                            "company": {"name": "Norda"},
                            "role": "Buyer",
                            "status": "interview",
                            "appliedAt": "2026-01-06",
                        },
                    ],
                    "contacts": [
                        {"id": "c1", "name": "Ann Lee", "company": "Helio", "role": "Recruiter"},
                        {"id": "c2", "name": "Bo Ek", "company": "Norda", "role": "Hiring manager"},
                    ],
                },
            }
        ),
        """
Helio / Planner / applied / 2026-01-05
Norda / Buyer / interviewing / 2026-01-06
""",
        "b.json",
    ),
    example(
        "json people inside",
        json.dumps(
            [
                {
                    "company": "Helio",
                    "title": "Planner",
                    "status": "applied",
                    "applied": "2026-01-05",
                    "people": [{"name": "Ann Lee", "title": "Recruiter", "email": "ann@helio.example"}],
                },
                {
                    "company": "Norda",
                    "title": "Buyer",
                    "status": "interview",
                    "applied": "2026-01-06",
                    "people": [
                        {"name": "Bo Ek", "title": "Head of Buying", "email": "bo@norda.example"},
                        {"name": "Cy Oh", "title": "HR"},
                    ],
                },
                {"company": "Tarn", "title": "Cook", "status": "rejected", "applied": "2026-01-07", "people": []},
            ]
        ),
        """
Helio / Planner / applied / 2026-01-05
Norda / Buyer / interviewing / 2026-01-06
Tarn / Cook / rejected / 2026-01-07
""",
        "b.json",
    ),
    example(
        "json contacts by id",
        json.dumps(
            {
                "jobs": [
                    {
                        "id": "j1",
                        "company": "Helio",
                        "role": "Planner",
                        "status": "applied",
                        "appliedAt": "2026-01-05",
                        "contactIds": ["p1"],
                    },
                    {
                        "id": "j2",
                        "company": "Norda",
                        "role": "Buyer",
                        "status": "offer",
                        "appliedAt": "2026-01-06",
                        "contactIds": [],
                    },
                ],
                "people": [{"id": "p1", "fullName": "Ann Lee", "company": "Helio", "jobTitle": "Recruiter"}],
                "companies": [
                    {"id": "k1", "name": "Helio", "status": "watching"},
                    {"id": "k2", "name": "Norda", "status": "watching"},
                ],
            }
        ),
        """
Helio / Planner / applied / 2026-01-05
Norda / Buyer / offer / 2026-01-06
""",
        "b.json",
    ),
    example(
        "json interviewers",
        json.dumps(
            {
                "applications": [
                    {
                        "employer": {"name": "Helio"},
                        "position": "Planner",
                        "stage": "interviewing",
                        "dateApplied": "2026-01-05",
                        "interviews": [
                            {
                                "date": "2026-01-15",
                                "type": "phone",
                                "interviewers": [{"name": "Ann Lee", "role": "Recruiter"}],
                            }
                        ],
                    },
                    {
                        "employer": {"name": "Norda"},
                        "position": "Buyer",
                        "stage": "applied",
                        "dateApplied": "2026-01-06",
                        "interviews": [],
                    },
                ],
                "network": [{"name": "Bo Ek", "organization": "Tarn", "position": "Chef"}],
            }
        ),
        """
Helio / Planner / interviewing / 2026-01-05
Norda / Buyer / applied / 2026-01-06
""",
        "b.json",
    ),
    example(
        "notion pages with check lists",
        zipped(
            {
                "Bewerbungen 1a2b3c4d5e6f708192a3b4c5d6e7f809.csv": "Name,Firma,Status,Beworben am\nKöchin,Kranz,Beworben,5. Januar 2026\nBäckerin,Ostwind,Absage,6. Januar 2026\nKellnerin,Talblick,Noch bewerben,\n",
                "Bewerbungen/Köchin 1a2b3c4d5e6f708192a3b4c5d6e7f800.md": "# Köchin\n\nFirma: Kranz\nStatus: Beworben\nBeworben am: 5. Januar 2026\n\n## Checkliste\n\n- [x]  Lebenslauf anpassen\n- [ ]  Zeugnisse\n",
                "Bewerbungen/Bäckerin 1a2b3c4d5e6f708192a3b4c5d6e7f801.md": "# Bäckerin\n\nFirma: Ostwind\nStatus: Absage\nBeworben am: 6. Januar 2026\n\n## Vorbereitung\n\n| Frage | Antwort |\n| --- | --- |\n| Warum wir? | Brot |\n| Lohn | 2800 |\n",
                "Bewerbungen/Kellnerin 1a2b3c4d5e6f708192a3b4c5d6e7f802.md": "# Kellnerin\n\nFirma: Talblick\nStatus: Noch bewerben\n\n## Checkliste\n\n- [ ]  Lebenslauf anpassen\n- [ ]  Zeugnisse\n- [ ]  Anrufen\n",
            }
        ),
        """
Kranz / Köchin / applied / 2026-01-05
Ostwind / Bäckerin / rejected / 2026-01-06
Talblick / Kellnerin / saved / -
""",
        "notion.zip",
    ),
    example(
        "notion page subpages",
        zipped(
            {
                "Jobs 1a2b3c4d5e6f708192a3b4c5d6e7f809_all.csv": 'Role,Company,Stage,Applied\nPlanner,Helio,Applied,"January 5, 2026"\nBuyer,Norda,Rejected,"January 6, 2026"\n',
                "Jobs/Planner 1a2b3c4d5e6f708192a3b4c5d6e7f800.md": "# Planner\n\nCompany: Helio\nStage: Applied\nApplied: January 5, 2026\n\n## To do\n\n- [ ] read posting\n- [ ] mail Ann\n\n### Questions\n\n1. What is the team like?\n2. Who is the boss?\n",
                "Jobs/Buyer 1a2b3c4d5e6f708192a3b4c5d6e7f801.md": "# Buyer\n\nCompany: Norda\nStage: Rejected\nApplied: January 6, 2026\n\nThey said no on the phone.\n",
                "Jobs/Planner/Prep 1a2b3c4d5e6f708192a3b4c5d6e7f803.md": "# Prep\n\n- [ ] stories\n- [ ] salary\n- [x] shoes\n",
            }
        ),
        """
Helio / Planner / applied / 2026-01-05
Norda / Buyer / rejected / 2026-01-06
""",
        "notion.zip",
    ),
    example(
        "names in one column",
        """
Bewerbung;Status
Logopädin – Praxis Zungenbrecher;Beworben
Pflegedienstleitung – Haus Abendrot;Absage
Physiotherapeut – Reha Seeblick;Gespräch
Klinikum Nordhang – Ergotherapeutin;Beworben
""",
        """
Praxis Zungenbrecher / Logopädin / applied / -
Haus Abendrot / Pflegedienstleitung / rejected / -
Reha Seeblick / Physiotherapeut / interviewing / -
Klinikum Nordhang / Ergotherapeutin / applied / -
""",
    ),
    example(
        "several pages in one text",
        """
# Planner

Company: Helio
Status: Applied
Applied: 2026-01-05

First talk went well.

# Buyer

Company: Norda
Status: Rejected
Applied: 2026-01-06
""",
        """
Helio / Planner / applied / 2026-01-05
Norda / Buyer / rejected / 2026-01-06
""",
        "jobs.md",
    ),
    example(
        "one page alone",
        """
# Planner

Company: Helio
Status: Applied
Applied: 2026-01-05

## To do

- [ ] read the posting
- [x] polish shoes
""",
        """
Helio / Planner / applied / 2026-01-05
""",
        "Planner.md",
    ),
]
