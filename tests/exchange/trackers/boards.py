"""Boards and their lanes: cards as programs write them out, and tables and texts made of them."""

from __future__ import annotations

import json

from .files import example, zipped

CARDS = [
    {"id": "64f0000000000000000000a1", "name": "Anchor Shipping - Operations Analyst", "idList": "5a02", "pos": 1.5},
    {"id": "64f0000000000000000000a2", "name": "Cairn Games - Gameplay Programmer", "idList": "5a06", "closed": True},
    {"id": "64f0000000000000000000a3", "name": "Foxglove - Biostatistician", "idList": "5a01", "desc": "ask Ana"},
]
LANES = [{"id": "5a01", "name": "Wishlist"}, {"id": "5a02", "name": "Applied"}, {"id": "5a06", "name": "Rejected"}]

BOARDS = [
    example(
        "Trello JSON with actions",
        json.dumps(
            {
                "id": "5f0",
                "name": "Jobsuche / Job search 2025",
                "url": "https://trello.com/b/x1",
                "labels": [{"id": "l1", "name": "Remote", "color": "green"}],
                "members": [{"id": "m1", "fullName": "Sam Applicant"}],
                "lists": [
                    {"id": "w", "name": "Wishlist ⭐", "closed": False},
                    {"id": "s", "name": "Applied ✉️", "closed": False},
                    {"id": "i", "name": "Interviewing 🗣", "closed": False},
                    {"id": "n", "name": "Nope", "closed": False},
                ],
                "cards": [
                    {
                        "id": "c1",
                        "name": "Backend Engineer - Helio",
                        "idList": "w",
                        "desc": "",
                        "closed": False,
                        "due": None,
                        "dateLastActivity": "2025-11-20T10:00:00.000Z",
                        "labels": [],
                        "shortUrl": "https://trello.com/c/1",
                    },
                    {
                        "id": "c2",
                        "name": "Data Analyst at Norda",
                        "idList": "s",
                        "desc": "https://norda.example/jobs/7\n\nnice team",
                        "closed": False,
                        "due": "2025-12-01T11:00:00.000Z",
                        "dateLastActivity": "2025-11-21T10:00:00.000Z",
                        "labels": [{"id": "l1", "name": "Remote"}],
                        "shortUrl": "https://trello.com/c/2",
                    },
                    {
                        "id": "c3",
                        "name": "Tarn: Product Manager",
                        "idList": "i",
                        "desc": "",
                        "closed": False,
                        "due": None,
                        "dateLastActivity": "2025-11-22T10:00:00.000Z",
                        "labels": [],
                        "shortUrl": "https://trello.com/c/3",
                    },
                    {
                        "id": "c4",
                        "name": "Quarry (Solutions Architect)",
                        "idList": "n",
                        "desc": "",
                        "closed": True,
                        "due": None,
                        "dateLastActivity": "2025-11-23T10:00:00.000Z",
                        "labels": [],
                        "shortUrl": "https://trello.com/c/4",
                    },
                ],
                "actions": [
                    {
                        "id": "a1",
                        "type": "updateCard",
                        "date": "2025-11-22T10:00:00.000Z",
                        "data": {
                            "card": {"id": "c3"},
                            "listBefore": {"name": "Applied ✉️"},
                            "listAfter": {"name": "Interviewing 🗣"},
                        },
                    },
                ],
                "checklists": [],
            }
        ),
        """
Helio / Backend Engineer / saved / -
Norda / Data Analyst / applied / -
Tarn / Product Manager / interviewing / -
Quarry / Solutions Architect / rejected|- / -
""",
        file="x1 - job-search-2025.json",
    ),
    example(
        "Trello CSV",
        """
Card ID,Card Name,Card URL,Card Description,Labels,Members,Due Date,Attachment Count,Attachment Links,Checklist Item Total Count,Checklist Item Completed Count,Vote Count,Comment Count,Last Activity Date,List ID,List Name,Board ID,Board Name,Archived,Start Date,Due Complete
64a1,Helio - Planner,https://trello.com/c/1,"call Ana
before Friday",Remote (green),,,0,,0,0,0,1,"Mon Nov 03 2025 10:12:00 GMT+0100",l1,To Apply,b1,Jobs,false,,false
64a2,Norda - Buyer,https://trello.com/c/2,,,,2025-12-01T10:00:00.000Z,0,,0,0,0,0,"Tue Nov 04 2025 10:12:00 GMT+0100",l2,Applied,b1,Jobs,false,,false
64a3,Tarn - Logistics Coordinator,https://trello.com/c/3,,,,,0,,0,0,0,0,"Wed Nov 05 2025 10:12:00 GMT+0100",l3,Phone Interview,b1,Jobs,false,,false
64a4,Quarry - Dispatcher,https://trello.com/c/4,,,,,0,,0,0,0,0,"Thu Nov 06 2025 10:12:00 GMT+0100",l4,Rejected / Ghosted,b1,Jobs,true,,false
""",
        """
Helio / Planner / saved / -
Norda / Buyer / applied / -
Tarn / Logistics Coordinator / screening / -
Quarry / Dispatcher / - / -
""",
        file="jobs.csv",
    ),
    example(
        "a lane a column",
        """
To apply,Applied,Interview,Rejected
Helio - Planner,Norda - Buyer,Tarn - Data Analyst,Quarry - Office Lead
Ember - Clerk,Fjord - Store Manager,,Garnet - Writer
""",
        """
Helio / Planner / saved / -
Norda / Buyer / applied / -
Tarn / Data Analyst / interviewing / -
Quarry / Office Lead / rejected / -
Ember / Clerk / saved / -
Fjord / Store Manager / applied / -
Garnet / Writer / rejected / -
""",
        file="kanban.csv",
    ),
    example(
        "Trello-like export of another board",
        """
Task ID,Task Name,Column,Created At,Completed At,Assignee,Due Date,Tags,Notes
1201,Saffron: Lab technician,Applied,2025-10-02,,Sam,,,"applied through site"
1202,Thyme: Research assistant,Interview,2025-10-03,,Sam,2025-10-20,,
1203,Vanilla: QC analyst,Archive,2025-10-04,2025-10-19,Sam,,,
1204,Woad: Microbiologist,Ideas,2025-10-05,,Sam,,,
""",
        """
Saffron / Lab technician / applied / -
Thyme / Research assistant / interviewing / -
Vanilla / QC analyst / - / -
Woad / Microbiologist / saved|- / -
""",
        file="board.csv",
    ),
    example(
        "zip of two boards",
        zipped(
            {
                "export/applied.csv": "Company,Title,Date\nHeron,Planner,2025-10-01\nIbis,Buyer,2025-10-02\n",
                "export/interviewing.csv": "Company,Title,Date\nJay,Analyst,2025-10-03\n",
                "export/rejected.csv": "Company,Title,Date\nKite,Clerk,2025-10-04\n",
                "export/readme.txt": "Exported on 2025-11-01\n",
            }
        ),
        """
Heron / Planner / applied / 2025-10-01
Ibis / Buyer / applied / 2025-10-02
Jay / Analyst / interviewing / 2025-10-03|-
Kite / Clerk / rejected / 2025-10-04|-
""",
        file="boards.zip",
    ),
    example(
        "zip of a program's tables, one of them of people",
        zipped(
            {
                "companies.csv": "id,name,website\n1,Heron,https://heron.example\n2,Ibis,https://ibis.example\n",
                "applications.csv": "id,company_id,company_name,job_title,status,date_applied\n"
                "7,2,Ibis,Buyer,APPLIED,2025-10-02\n8,1,Heron,Clerk,REJECTED,2025-10-03\n",
                "contacts.csv": "id,company_id,name,email,role\n1,1,Ann Lee,ann@heron.example,HR\n"
                "2,2,Bo Hill,bo@ibis.example,Hiring Manager\n",
            }
        ),
        """
Ibis / Buyer / applied / 2025-10-02
Heron / Clerk / rejected / 2025-10-03
""",
        file="backup.zip",
    ),
    example(
        "zip of a program's lists, a JSON each",
        zipped(
            {
                "companies.json": json.dumps([{"id": 1, "name": "Heron"}, {"id": 2, "name": "Ibis"}]),
                "applications.json": json.dumps(
                    [
                        {
                            "id": 7,
                            "company_id": 2,
                            "position": "Buyer",
                            "status": "applied",
                            "applied_at": "2025-10-02",
                        },
                        {
                            "id": 8,
                            "company_id": 1,
                            "position": "Clerk",
                            "status": "rejected",
                            "applied_at": "2025-10-03",
                        },
                    ]
                ),
                "meta.json": json.dumps({"app": "tracks", "schema": 5}),
            }
        ),
        """
Ibis / Buyer / applied / 2025-10-02
Heron / Clerk / rejected / 2025-10-03
""",
        file="backup.zip",
    ),
    example(
        "zip of pages with a heading above their notes",
        zipped(
            {
                f"Jobs/{name} 1c7d4e2b8f0a81009b5ec0ffee12345{at}.md": f"# {name}\n\nPosition: {job}\nStage: {stage}\n"
                "Apply date: October 2, 2025\n\n## Notes\n\n- ask about the stairs\n"
                for at, (name, job, stage) in enumerate([("Heron", "Buyer", "Applied"), ("Ibis", "Clerk", "Rejected")])
            }
        ),
        """
Heron / Buyer / applied / 2025-10-02
Ibis / Clerk / rejected / 2025-10-02
""",
        file="pages.zip",
    ),
    example(
        "a board whose moves are kept",
        json.dumps(
            {
                "name": "Job hunt",
                "actions": [
                    {
                        "type": "createCard",
                        "date": "2025-08-30T09:00:00.000Z",
                        "data": {"card": {"id": CARDS[0]["id"], "name": "Anchor"}, "list": LANES[1]},
                    },
                    {
                        "type": "updateCard",
                        "date": "2025-09-02T09:00:00.000Z",
                        "data": {
                            "card": {"id": CARDS[1]["id"], "name": "Cairn"},
                            "listBefore": LANES[1],
                            "listAfter": LANES[2],
                        },
                    },
                    {"type": "addMemberToBoard", "date": "2025-08-01T09:00:00.000Z", "data": {}},
                ],
                "cards": CARDS,
                "lists": LANES,
            }
        ),
        """
Anchor Shipping / Operations Analyst / applied / 2025-08-30
Cairn Games / Gameplay Programmer / rejected / -
Foxglove / Biostatistician / saved / -
""",
        file="board.json",
    ),
    example(
        "lanes that hold the keys of their cards",
        json.dumps(
            {
                "columnOrder": ["col-1", "col-2"],
                "columns": {
                    "col-1": {"id": "col-1", "title": "Applied", "taskIds": ["t1", "t3"]},
                    "col-2": {"id": "col-2", "title": "Rejected", "taskIds": ["t2"]},
                },
                "tasks": {
                    "t1": {"id": "t1", "company": "Indigo Rail", "role": "Planner", "dateApplied": "2025-07-01"},
                    "t2": {"id": "t2", "company": "Juniper", "role": "Engineer", "dateApplied": "2025-07-05"},
                    "t3": {"id": "t3", "company": "Kelp", "role": "Buyer", "dateApplied": "2025-07-09"},
                },
            }
        ),
        """
Indigo Rail / Planner / applied / 2025-07-01
Juniper / Engineer / rejected / 2025-07-05
Kelp / Buyer / applied / 2025-07-09
""",
        file="kanban.json",
    ),
    example(
        "cards that hold the key of their column",
        json.dumps(
            {
                "columns": [{"id": 101, "name": "To apply"}, {"id": 102, "name": "Sent"}, {"id": 104, "name": "No"}],
                "cards": [
                    {"id": 1, "column_id": 102, "title": "Backend Developer @ Onyx Cloud"},
                    {"id": 2, "column_id": 101, "title": "DevOps Engineer @ Rowan"},
                    {"id": 3, "column_id": 104, "title": "SRE @ Poplar"},
                ],
            }
        ),
        """
Onyx Cloud / Backend Developer / applied / -
Rowan / DevOps Engineer / saved / -
Poplar / SRE / - / -
""",
        file="project.json",
    ),
    example(
        "cards as a table, in German",
        """
Karte;Liste;Beschreibung;Labels;Fällig;Erstellt
Catalpa GmbH – Controllerin;Beworben;Hr. Z;Teilzeit;;2025-04-02
Douglasie AG – Bilanzbuchhalterin;Absagen;;;;2025-04-05
Eberesche – Finanzbuchhalterin;Im Gespräch;;;2025-05-02;2025-04-11
""",
        """
Catalpa GmbH / Controllerin / applied / -
Douglasie AG / Bilanzbuchhalterin / rejected / -
Eberesche / Finanzbuchhalterin / interviewing / -
""",
    ),
    example(
        "a board whose cards say when they were applied for",
        json.dumps(
            {
                "lists": [
                    {"id": "l1", "name": "Applied"},
                    {"id": "l2", "name": "Onsite"},
                    {"id": "l3", "name": "How to use this board"},
                ],
                "cards": [
                    {"id": "c1", "name": "Buyer @ Norda", "desc": "Applied 2026-03-05 by mail", "idList": "l1"},
                    {
                        "id": "c2",
                        "name": "Cook @ Tarn",
                        "desc": "Sent CV 2026-03-06. Onsite 2026-04-01",
                        "idList": "l2",
                    },
                    {"id": "c3", "name": "Move cards to the right", "desc": "", "idList": "l3"},
                ],
                "labels": [{"id": "x", "name": "remote", "color": "green"}],
            }
        ).encode(),
        """
Norda / Buyer / applied / 2026-03-05
Tarn / Cook / interviewing / 2026-03-06
""",
        file="board.json",
    ),
    example(
        "a board whose owner has added fields",
        json.dumps(
            {
                "lists": [{"id": "l1", "name": "Applied"}, {"id": "l2", "name": "Interview"}],
                "customFields": [{"id": "f1", "name": "Employer"}, {"id": "f2", "name": "Date applied"}],
                "cards": [
                    {
                        "id": "c1",
                        "name": "Buyer",
                        "idList": "l1",
                        "customFieldItems": [
                            {"idCustomField": "f1", "value": {"text": "Norda"}},
                            {"idCustomField": "f2", "value": {"date": "2026-03-05T09:00:00.000Z"}},
                        ],
                    },
                    {
                        "id": "c2",
                        "name": "Cook",
                        "idList": "l2",
                        "shortLink": "x7",
                        "customFieldItems": [{"idCustomField": "f1", "value": {"text": "Tarn"}}],
                    },
                    {"id": "c3", "name": "Clerk", "idList": "l1", "shortLink": "x8", "customFieldItems": []},
                ],
            }
        ).encode(),
        """
Norda / Buyer / applied / 2026-03-05
Tarn / Cook / interviewing / -
- / Clerk / applied / -
""",
        file="board.json",
    ),
    example(
        "cards in a text, beneath their lanes",
        """
## Wishlist
- [ ] Helio - Planner
## Applied
- [ ] Norda - Buyer @{2026-03-09}
  - sent 2026-03-05
## Rejected
- [x] Tarn - Cook
""",
        """
Helio / Planner / saved / -
Norda / Buyer / applied / 2026-03-05
Tarn / Cook / rejected / -
""",
        file="board.md",
    ),
    example(
        "a board with a lane of noes and days in brackets",
        """
Wishlist,Applied,Interview,Nope
Curator @ Wexley,Archivist @ Dunstan (12 Oct 2026),,Registrar @ Canal (3 Sep 2026)
""",
        """
Wexley / Curator / saved / -
Dunstan / Archivist / applied / 2026-10-12
Canal / Registrar / rejected / 2026-09-03
""",
    ),
    example(
        "cards of both names, the job's first in most",
        """
Card Name,List Name,Card Description
Payroll Specialist - Bona,Applied,Applied: 2026-09-15
HR Generalist - Signal Hill,👻,Applied: 2026-09-02
HR Coordinator - Avalon,Clos,Réponse négative reçue le 3 mars
People Ops Lead - Puffin Software,Applied,entretien final le 9 mars
""",
        """
Bona / Payroll Specialist / applied / 2026-09-15
Signal Hill / HR Generalist / ghosted / 2026-09-02
Avalon / HR Coordinator / rejected / -
Puffin Software / People Ops Lead / interviewing|- / -
""",
    ),
    example(
        "rounds of a board with columns, one of them still to come",
        json.dumps(
            [
                {
                    "name": "Helio",
                    "position": "Planner",
                    "stages": [
                        {"name": "Applied", "completed": True, "date": "2026-03-04"},
                        {"name": "Phone Screen", "completed": True, "date": "2026-03-08"},
                        {"name": "Onsite", "completed": False, "date": "2026-04-08"},
                    ],
                },
                {
                    "name": "Norda",
                    "position": "Buyer",
                    "stages": [{"column": "Applied", "at": 1772582400000}, {"column": "Rejected", "at": 1773014400000}],
                },
            ]
        ).encode(),
        """
Helio / Planner / interviewing / 2026-03-04
Norda / Buyer / rejected / 2026-03-04
""",
        file="board.json",
    ),
    example(
        "open and closed, and what labels say",
        json.dumps(
            [
                {"title": "Helio - Data Engineer", "state": "OPEN", "labels": [{"name": "applied", "color": "fff"}]},
                {"title": "Norda - Sales Manager", "state": "CLOSED", "labels": [{"name": "rejected", "color": "f00"}]},
            ]
        ).encode(),
        """
Helio / Data Engineer / applied / -
Norda / Sales Manager / rejected / -
""",
        file="issues.json",
    ),
    example(
        "tasks with the company in a field of its own, and days with the name of the day",
        """
| Task Name | Company (short text) | Applied | Status |
|-----------+----------------------+---------+--------|
| Planner | Helio | <2026-03-04 Wed> | Applied |
| Buyer | Norda | 2026-03-05 Thursday | Rejected |
""",
        """
Helio / Planner / applied / 2026-03-04
Norda / Buyer / rejected / 2026-03-05
""",
        file="tasks.txt",
    ),
    example(
        "a board whose lanes are kept by their keys",
        json.dumps(
            {
                "columns": {
                    "to-apply": {"title": "To apply", "items": [{"company": "Helio", "position": "Planner"}]},
                    "applied": {"title": "Applied", "items": [{"company": "Norda", "position": "Buyer"}]},
                    "rejected": {"title": "Rejected", "items": [{"company": "Tarn", "position": "Cook"}]},
                }
            }
        ).encode(),
        """
Helio / Planner / saved / -
Norda / Buyer / applied / -
Tarn / Cook / rejected / -
""",
        file="board.json",
    ),
    example(
        "tasks of a board, laid open across the row",
        """
Title,Company,Salary,Tasks
Planner,Helio,50000,"[Finish Applying. A task for Planner at Helio, Phone Screen. A task for Planner at Helio, Offer]"
Buyer,Norda,52000,"[Finish Applying. A task for Buyer at Norda, Interview. A task for Buyer at Norda, Offer]"
""",
        """
Helio / Planner / -|saved / -
Norda / Buyer / -|saved / -
""",
    ),
    example(
        "lanes by key with cards that say nothing but both names",
        json.dumps(
            {
                "columns": {
                    "todo": {"title": "To apply", "items": [{"content": "Planner @ Helio"}]},
                    "doing": {"title": "Interviewing", "items": [{"content": "Buyer @ Norda"}]},
                    "done": {"title": "Rejected", "items": [{"content": "Clerk @ Tarn"}]},
                }
            }
        ),
        """
Helio / Planner / saved / -
Norda / Buyer / interviewing / -
Tarn / Clerk / rejected / -
""",
        file="board.json",
    ),
    example(
        "headings with what happened beneath",
        """
# My search

## ✅ Helio — Planner
- 2026-02-03: Applied by their form
- 2026-02-10: Phone screen
- **2026-02-20** — Offer

## ❌ Norda — Buyer
- Applied (2026-02-05)
- kind people

## Tarn — Clerk
| Date | Event |
|---|---|
| 2026-03-01 | Applied |
| 2026-03-09 | Interview |

## Quarry — Cook
```timeline
{"events": [{"timestamp": "2026-03-11", "content": "Applied"}]}
```
""",
        """
Helio / Planner / offer / 2026-02-03
Norda / Buyer / rejected / 2026-02-05
Tarn / Clerk / interviewing / 2026-03-01
Quarry / Cook / applied / 2026-03-11
""",
        file="search.md",
    ),
    example(
        "headings with what happened beneath, below those of stages",
        """
## Rejected
### Helio
- 2026-02-03 applied
### Norda
- 2026-02-04 applied
## Open
### Tarn
- 2026-03-03 applied
- 2026-03-09 interview
""",
        """
Helio / - / rejected / 2026-02-03
Norda / - / rejected / 2026-02-04
Tarn / - / interviewing / 2026-03-03
""",
        file="search.md",
    ),
    example(
        "tables of other columns in one text",
        """
# Search

## Running
| Company | Role | Status | Applied |
|---|---|---|---|
| Helio | Planner | Interview | 2026-02-03 |

## Closed
| Company | Role | Outcome date | Applied | Final status |
|---|---|---|---|---|
| Norda | Buyer | 2026-02-09 | 2026-01-05 | Rejected |

## Numbers
| Measure | Value |
|---|---|
| Sent | 2 |
""",
        """
Helio / Planner / interviewing / 2026-02-03
Norda / Buyer / rejected / 2026-01-05
""",
        file="search.md",
    ),
    example(
        "the tables of a database, each in a file",
        zipped(
            {
                "employers.csv": "employer_id,employer_name,town\n1,Helio,Riga\n2,Norda,Bergen\n",
                "positions.csv": "position_id,position_name\n1,Buyer\n2,Planner\n",
                "applications.csv": "application_id,employer_id,position_id,applied_date,status\n"
                "1,1,2,2026-02-03,Applied\n2,2,1,2026-02-05,Rejected\n3,2,2,2026-02-07,Applied\n",
                "interviews.csv": "interview_id,application_id,date,type\n1,3,2026-02-20,Phone screen\n",
            }
        ),
        """
Helio / Planner / applied / 2026-02-03
Norda / Buyer / rejected / 2026-02-05
Norda / Planner / screening|applied / 2026-02-07
""",
        file="database.zip",
    ),
    example(
        "lanes that hold their cards, in an order told beside",
        json.dumps(
            {
                "board": {
                    "name": "Spring",
                    "laneOrder": ["w", "s", "n"],
                    "lanes": {
                        "w": {"title": "Wishlist", "cards": [{"id": "1", "company": "Helio", "role": "Planner"}]},
                        "s": {
                            "title": "Sent",
                            "cards": [
                                {"id": "2", "company": "Norda", "role": "Buyer", "sentOn": "2026-02-03", "laneId": "s"}
                            ],
                        },
                        "n": {"title": "Refused", "cards": []},
                    },
                },
                "view": {"dark": True},
            }
        ),
        """
Helio / Planner / saved / -
Norda / Buyer / applied / 2026-02-03
""",
        file="lanes.json",
    ),
    example(
        "lanes of nothing but the keys of their cards",
        json.dumps(
            {
                "jobs": [
                    {"id": 7, "company": "Helio", "title": "Planner", "sentOn": "2026-02-01"},
                    {"id": 8, "company": "Norda", "title": "Buyer", "sentOn": "2026-02-03"},
                ],
                "order": {"wishlist": [], "applied": [8], "rejected": [7]},
            }
        ),
        """
Helio / Planner / rejected / 2026-02-01
Norda / Buyer / applied / 2026-02-03
""",
        file="order.json",
    ),
    example(
        "the store of a page, each list with its order",
        json.dumps(
            {
                "cards": {
                    "ids": ["c1", "c2"],
                    "entities": {
                        "c1": {"id": "c1", "company": "Helio", "role": "Planner", "laneId": "lane-a"},
                        "c2": {"id": "c2", "company": "Norda", "role": "Buyer", "laneId": "lane-b"},
                    },
                },
                "lanes": {
                    "ids": ["lane-b", "lane-a"],
                    "entities": {
                        "lane-a": {"id": "lane-a", "title": "Offer"},
                        "lane-b": {"id": "lane-b", "title": "Sent"},
                    },
                },
            }
        ),
        """
Helio / Planner / offer / -
Norda / Buyer / applied / -
""",
        file="store.json",
    ),
    example(
        "a board beside what it is part of",
        json.dumps(
            {
                "included": {
                    "lists": [{"id": "771300001", "name": "Wishlist"}, {"id": "771300002", "name": "Sent"}],
                    "cards": [
                        {"id": "771300011", "listId": "771300001", "name": "Helio - Planner"},
                        {"id": "771300012", "listId": "771300002", "name": "Norda - Buyer"},
                    ],
                },
                "item": {"id": "9", "name": "Spring"},
            }
        ),
        """
Helio / Planner / saved / -
Norda / Buyer / applied / -
""",
        file="part.json",
    ),
    example(
        "lanes called by their stage",
        json.dumps(
            [
                {"stage": "Sent", "items": [{"company": "Helio", "role": "Planner", "sentOn": "2026-02-02"}]},
                {"stage": "Rejected", "items": [{"company": "Norda", "role": "Buyer", "sentOn": "2026-01-02"}]},
            ]
        ),
        """
Helio / Planner / applied / 2026-02-02
Norda / Buyer / rejected / 2026-01-02
""",
        file="stages.json",
    ),
    example(
        "names beneath those of stages",
        json.dumps({"Sent": ["Helio - Planner", "Norda - Buyer"], "Offer": [], "Rejected": ["Tarn - Cook"]}),
        """
Helio / Planner / applied / -
Norda / Buyer / applied / -
Tarn / Cook / rejected / -
""",
        file="names.json",
    ),
    example(
        "a card about the board, and a label that counts its cards",
        json.dumps(
            {
                "lists": [{"id": "69800ee4c5aa", "name": "Start here"}, {"id": "69800ee4c5ab", "name": "Applied"}],
                "labels": [
                    {"id": "6980aa", "idBoard": "b1", "name": "remote", "color": "sky", "nodeId": "n", "uses": 2}
                ],
                "cards": [
                    {"id": "c1", "idBoard": "b1", "idList": "69800ee4c5aa", "name": "Move the cards to the right"},
                    {"id": "c2", "idBoard": "b1", "idList": "69800ee4c5ab", "name": "Helio - Planner"},
                ],
            }
        ),
        """
Helio / Planner / applied / -
""",
        file="board.json",
    ),
]
