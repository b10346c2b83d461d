"""Records as databases and stores of programs keep them: by keys, nested, in pages, with relations."""

from __future__ import annotations

import json

from .files import example, zipped

RECORDS = [
    example(
        "JSON of an app, deep",
        json.dumps(
            {
                "meta": {"app": "trackr", "version": "1.4"},
                "payload": {
                    "data": {
                        "items": {
                            "a1": {
                                "org": "Helio",
                                "position": {"name": "Planner", "level": "senior"},
                                "state": "in_review",
                                "dates": {"applied": "2025-11-03", "updated": "2025-11-20"},
                                "link": "https://helio.example/1",
                            },
                            "a2": {
                                "org": "Norda",
                                "position": {"name": "Buyer", "level": None},
                                "state": "offer_accepted",
                                "dates": {"applied": "2025-11-04", "updated": "2025-11-25"},
                            },
                            "a3": {
                                "org": "Tarn",
                                "position": {"name": "Analyst"},
                                "state": "wishlist",
                                "dates": {"applied": None, "updated": "2025-11-25"},
                            },
                        }
                    }
                },
            }
        ),
        """
Helio / Planner / applied / 2025-11-03
Norda / Buyer / accepted / 2025-11-04
Tarn / Analyst / saved / -
""",
        file="backup.json",
    ),
    example(
        "JSON lines with a history",
        '{"company": "Helio", "title": "Planner", "history": [{"status": "applied", "date": "2025-11-03"}, '
        '{"status": "phone_screen", "date": "2025-11-10"}, {"status": "rejected", "date": "2025-11-12"}]}\n'
        '{"company": "Norda", "title": "Buyer", "history": [{"status": "applied", "date": "2025-11-04"}]}\n'
        '{"company": "Tarn", "title": "Analyst", "history": [{"status": "saved", "date": "2025-11-01"}, '
        '{"status": "applied", "date": "2025-11-05"}, {"status": "technical_interview", "date": "2025-11-19"}]}\n',
        """
Helio / Planner / rejected / 2025-11-03
Norda / Buyer / applied / 2025-11-04
Tarn / Analyst / interviewing / 2025-11-05
""",
        file="jobs.jsonl",
    ),
    example(
        "JSON object by company",
        json.dumps(
            {
                "Wren": {
                    "role": "Copy editor",
                    "applied": "2025-10-01",
                    "status": "rejected",
                    "rounds": [{"name": "phone", "date": "2025-10-08"}],
                },
                "Siskin": {"role": "Proofreader", "applied": "2025-10-06", "status": "waiting", "rounds": []},
                "Dunnock": {
                    "role": "Sub editor",
                    "applied": "2025-10-10",
                    "status": "second interview",
                    "rounds": [{"name": "phone", "date": "2025-10-15"}, {"name": "panel", "date": "2025-10-22"}],
                },
            }
        ),
        """
Wren / Copy editor / rejected / 2025-10-01
Siskin / Proofreader / applied / 2025-10-06
Dunnock / Sub editor / interviewing / 2025-10-10
""",
        file="jobs.json",
    ),
    example(
        "a database's tables",
        json.dumps(
            {
                "companies": [{"id": 1, "name": "Amber", "city": "Graz"}, {"id": 2, "name": "Birch"}],
                "contacts": [{"id": 1, "companyId": 1, "name": "Kim Lee", "role": "Recruiter"}],
                "stages": [{"id": 1, "name": "Applied"}, {"id": 2, "name": "Interview"}, {"id": 3, "name": "Rejected"}],
                "applications": [
                    {
                        "id": 1,
                        "companyId": 1,
                        "title": "Planner",
                        "stageId": 2,
                        "appliedDate": "2025-10-01",
                        "contactId": 1,
                    },
                    {
                        "id": 2,
                        "companyId": 2,
                        "title": "Buyer",
                        "stageId": 3,
                        "appliedDate": "2025-10-04",
                        "contactId": None,
                    },
                ],
                "interviews": [{"id": 1, "applicationId": 1, "type": "Phone screen", "date": "2025-10-08"}],
            }
        ),
        """
Amber / Planner / interviewing / 2025-10-01
Birch / Buyer / rejected / 2025-10-04
""",
        file="backup.json",
    ),
    example(
        "pages of a database, with relations",
        json.dumps(
            {
                "results": [
                    {
                        "id": f"p{number}",
                        "properties": {
                            "Role": {"id": "title", "type": "title", "title": [{"plain_text": role}]},
                            "Firm": {"id": "f", "type": "relation", "relation": [{"id": firm}]},
                            "Stage": {
                                "id": "s",
                                "type": "select",
                                "select": {"id": "x", "name": stage, "color": "red"},
                            },
                            "Applied on": {"id": "d", "type": "date", "date": {"start": on, "end": None}},
                        },
                    }
                    for number, (role, firm, stage, on) in enumerate(
                        [("Planner", "firm-0001", "Sent", "2025-10-02"), ("Buyer", "firm-0002", "Turned down", None)]
                    )
                ],
                "firms": [
                    {"id": key, "properties": {"Name": {"type": "title", "title": [{"plain_text": name}]}}}
                    for key, name in (("firm-0001", "Cedar"), ("firm-0002", "Dune"))
                ],
            }
        ),
        """
Cedar / Planner / applied / 2025-10-02
Dune / Buyer / rejected / -
""",
        file="pages.json",
    ),
    example(
        "companies that hold their jobs",
        json.dumps(
            [
                {
                    "company": "Quillwort",
                    "website": "https://quillwort.example",
                    "roles": [
                        {"title": "Data Engineer", "status": "rejected", "applied": "2025-03-02"},
                        {"title": "Tech Lead", "status": "applied", "applied": "2025-05-20"},
                    ],
                },
                {"company": "Sanicle", "website": None, "roles": []},
                {
                    "company": "Tansy",
                    "website": "",
                    "roles": [{"title": "Developer", "status": "offer_accepted", "applied": "2025-04-14"}],
                },
            ]
        ),
        """
Quillwort / Data Engineer / rejected / 2025-03-02
Quillwort / Tech Lead / applied / 2025-05-20
Tansy / Developer / accepted / 2025-04-14
""",
        file="companies.json",
    ),
    example(
        "stages that only their keys name",
        json.dumps(
            {
                "opportunities": [
                    {
                        "id": "op_1",
                        "employer": {"id": "em_1", "displayName": "Ibira"},
                        "position": "QA Analyst",
                        "currentStageId": "st_3",
                    },
                    {
                        "id": "op_2",
                        "employer": {"id": "em_2", "displayName": "Jacaranda"},
                        "position": "QA Lead",
                        "currentStageId": "st_5",
                    },
                ],
                "pipelineStages": [
                    {"id": "st_1", "label": "Applied"},
                    {"id": "st_3", "label": "Technical Interview"},
                    {"id": "st_5", "label": "Rejected"},
                ],
            }
        ),
        """
Ibira / QA Analyst / interviewing / -
Jacaranda / QA Lead / rejected / -
""",
        file="pipeline.json",
    ),
    example(
        "histories by their keys",
        json.dumps(
            {
                "applications": {
                    "a1": {
                        "employer": "Bracken",
                        "role": "Machinist",
                        "history": {"2025-03-04": "applied", "2025-03-20": "rejected"},
                    },
                    "a2": {
                        "employer": "Clover",
                        "role": "Foreman",
                        "history": {"applied": "2025-03-06", "phone interview": "2025-03-18", "offer": None},
                    },
                    "a3": {
                        "employer": "Dock",
                        "role": "Welder",
                        "history": {
                            "e1": {"type": "applied", "date": "2025-04-01"},
                            "e2": {"type": "interview", "date": "2025-04-09", "result": "rejected"},
                        },
                    },
                }
            }
        ),
        """
Bracken / Machinist / rejected / 2025-03-04
Clover / Foreman / screening / 2025-03-06
Dock / Welder / rejected / 2025-04-01
""",
        file="tracker.json",
    ),
    example(
        "events by their kind",
        json.dumps(
            [
                {
                    "company": "Saffron",
                    "position": "Crew",
                    "events": [{"kind": "APPLIED", "when": "2025-03-04"}, {"kind": "OFFER", "when": "2025-03-28"}],
                },
                {"company": "Thyme", "position": "Agent", "events": [{"kind": "APPLIED", "when": "2025-03-05"}]},
            ]
        ),
        """
Saffron / Crew / offer / 2025-03-04
Thyme / Agent / applied / 2025-03-05
""",
        file="events.json",
    ),
    example(
        "an employer with its address, a step with its end, and days within the status",
        json.dumps(
            {
                "jobs": [
                    {"company": "Aspen\nMain Street 1", "title": "Cook", "state": "Applied 3/14/2026"},
                    {"company": "Birch", "title": "Cook", "log": [{"d": "2026-03-15", "s": "applied"}]},
                ]
            }
        ).encode(),
        """
Aspen / Cook / applied / 2026-03-14
Birch / Cook / applied / 2026-03-15
""",
        file="jobs.json",
    ),
    example(
        "stages and companies as keys",
        json.dumps(
            {
                "rejected": {"Helio": [{"role": "Planner", "sent": "2026-03-04"}]},
                "interviewing": {"Norda Trust": [{"role": "Buyer", "sent": "2026-03-05", "next": "2026-04-25"}]},
                "todo": {"Tarn": [{"role": "Cook", "city": "Hull"}]},
            }
        ).encode(),
        """
Helio / Planner / rejected / 2026-03-04
Norda Trust / Buyer / interviewing / 2026-03-05
Tarn / Cook / saved / -
""",
        file="search.json",
    ),
    example(
        "a browser's storage, with lists as text within it",
        json.dumps(
            {
                "theme": "dark",
                "persist:jobs": json.dumps(
                    {
                        "list": json.dumps(
                            [
                                {"company": "Helio", "jobTitle": "Planner", "status": "OA_SENT", "date": "2026-03-04"},
                                {"company": "Norda", "jobTitle": "Buyer", "status": "ghost", "date": "2026-03-05"},
                            ]
                        ),
                        "_persist": '{"version": -1}',
                    }
                ),
            }
        ).encode(),
        """
Helio / Planner / screening / 2026-03-04
Norda / Buyer / ghosted / 2026-03-05
""",
        file="storage.json",
    ),
    example(
        "days as keys",
        json.dumps(
            {
                "2026-03-04": [{"company": "Helio", "role": "Planner", "status": "applied"}],
                "2026-03-05": [{"company": "Norda", "role": "Buyer", "status": "rejected"}],
            }
        ).encode(),
        """
Helio / Planner / applied / 2026-03-04
Norda / Buyer / rejected / 2026-03-05
""",
        file="log.json",
    ),
    example(
        "a history of changes with time stamps",
        json.dumps(
            [
                {
                    "company": "Helio",
                    "title": "Planner",
                    "history": [
                        {"from": None, "to": "Applied", "ts": "2026-03-04T08:00:00Z"},
                        {"from": "Applied", "to": "Rejected", "ts": "2026-03-09T08:00:00Z"},
                    ],
                },
                {"company": "Norda", "title": "Buyer", "history": [{"to": "Applied", "ts": "2026-03-05T08:00:00Z"}]},
            ]
        ).encode(),
        """
Helio / Planner / rejected / 2026-03-04
Norda / Buyer / applied / 2026-03-05
""",
        file="jobs.json",
    ),
    example(
        "lists of cells, as an interface of a sheet gives them",
        json.dumps(
            {
                "range": "Sheet1!A1:D3",
                "values": [
                    ["Company", "Role", "Status", "Date Applied"],
                    ["Helio", "Planner", "Applied", "2026-03-04"],
                    ["Norda", "Buyer", "Rejected"],
                ],
            }
        ).encode(),
        """
Helio / Planner / applied / 2026-03-04
Norda / Buyer / rejected / -
""",
        file="values.json",
    ),
    example(
        "a frame of data, split",
        json.dumps(
            {
                "columns": ["company", "role", "state", "applied"],
                "index": [0, 1],
                "data": [["Helio", "Planner", "oa", "2026-03-04"], ["Norda", "Buyer", "wd", "2026-03-05"]],
            }
        ).encode(),
        """
Helio / Planner / screening / 2026-03-04
Norda / Buyer / withdrawn / 2026-03-05
""",
        file="frame.json",
    ),
    example(
        "numbers for the status beside its words, and names of one letter",
        json.dumps(
            [
                {"c": "Helio", "r": "Head planner", "status": 1, "statusText": "Applied", "d": "2026-03-04"},
                {"c": "Norda", "r": "Data analyst", "status": 4, "statusText": "Rejected", "d": "2026-03-05"},
            ]
        ).encode(),
        """
Helio / Head planner / applied / 2026-03-04
Norda / Data analyst / rejected / 2026-03-05
""",
        file="short.json",
    ),
    example(
        "one application, with comments and commas too many",
        b"""// mine
{
  "company": "Helio",
  "role": "Planner", // not sure
  "applied": "2026-03-04",
  "status": "Applied",
}
""",
        """
Helio / Planner / applied / 2026-03-04
""",
        file="job.json",
    ),
    example(
        "a tab of events that names applications by their key",
        zipped(
            {
                "Applications.csv": "id,company,role,applied,status\n"
                "helio-26,Helio,Planner,2026-03-04,rejected\n"
                "norda-26,Norda,Buyer,2026-03-05,accepted\n"
                "tarn-26,Tarn,Clerk,2026-03-06,no reply\n",
                "Interviews.csv": "date,application,stage,outcome\n"
                "2026-03-14,helio-26,screen,rejected\n"
                "2026-03-15,norda-26,screen,passed\n"
                "2026-03-25,norda-26,final,passed\n",
            }
        ),
        """
Helio / Planner / rejected / 2026-03-04
Norda / Buyer / accepted / 2026-03-05
Tarn / Clerk / ghosted / 2026-03-06
""",
        file="vault.zip",
    ),
    example(
        "a store with records by key and an index of keys",
        json.dumps(
            {
                "applications": {
                    "allIds": ["a1", "b2"],
                    "byId": {
                        "a1": {
                            "id": "a1",
                            "employer": "Helio",
                            "jobTitle": "Planner",
                            "phase": "APPLIED",
                            "appliedOn": "2026-03-04",
                        },
                        "b2": {
                            "id": "b2",
                            "employer": "Norda",
                            "jobTitle": "Buyer",
                            "phase": "REJECTED",
                            "appliedOn": "2026-03-05",
                        },
                    },
                }
            }
        ),
        """
Helio / Planner / applied / 2026-03-04
Norda / Buyer / rejected / 2026-03-05
""",
        file="persist-root.json",
    ),
    example(
        "an answer of GraphQL, with edges and nodes",
        json.dumps(
            {
                "data": {
                    "viewer": {
                        "jobApplications": {
                            "edges": [
                                {
                                    "cursor": "x",
                                    "node": {
                                        "id": "1",
                                        "job": {"title": "Planner", "company": {"name": "Helio"}},
                                        "status": "SUBMITTED",
                                        "submittedAt": "2026-03-04T10:00:00Z",
                                    },
                                },
                                {
                                    "cursor": "y",
                                    "node": {
                                        "id": "2",
                                        "job": {"title": "Buyer", "company": {"name": "Norda"}},
                                        "status": "NOT_SELECTED",
                                        "submittedAt": "2026-03-05T10:00:00Z",
                                    },
                                },
                            ],
                            "pageInfo": {"hasNextPage": False},
                        }
                    }
                }
            }
        ),
        """
Helio / Planner / applied / 2026-03-04
Norda / Buyer / rejected / 2026-03-05
""",
        file="graphql.json",
    ),
    example(
        "an answer in the manner of JSON:API",
        json.dumps(
            {
                "data": [
                    {
                        "type": "application",
                        "id": "1",
                        "attributes": {
                            "company-name": "Helio",
                            "position": "Planner",
                            "state": "interviewing",
                            "applied-at": "2026-03-04",
                        },
                    },
                    {
                        "type": "application",
                        "id": "2",
                        "attributes": {
                            "company-name": "Norda",
                            "position": "Buyer",
                            "state": "declined_by_company",
                            "applied-at": "2026-03-05",
                        },
                    },
                ],
                "meta": {"total": 2},
            }
        ),
        """
Helio / Planner / interviewing / 2026-03-04
Norda / Buyer / rejected / 2026-03-05
""",
        file="export.json",
    ),
    example(
        "a store of documents with its types",
        json.dumps(
            {
                "documents": [
                    {
                        "name": "x/1",
                        "fields": {
                            "company": {"stringValue": "Helio"},
                            "role": {"stringValue": "Planner"},
                            "status": {"stringValue": "Applied"},
                            "dateApplied": {"timestampValue": "2026-03-04T09:00:00Z"},
                        },
                    },
                    {
                        "name": "x/2",
                        "fields": {
                            "company": {"stringValue": "Norda"},
                            "role": {"stringValue": "Buyer"},
                            "status": {"stringValue": "Rejected"},
                            "dateApplied": {"timestampValue": "2026-03-05T09:00:00Z"},
                        },
                    },
                ]
            }
        ),
        """
Helio / Planner / applied / 2026-03-04
Norda / Buyer / rejected / 2026-03-05
""",
        file="firestore.json",
    ),
    example(
        "a database's export with its own words for keys and days",
        "\n".join(
            json.dumps(one)
            for one in [
                {
                    "_id": {"$oid": "65f0"},
                    "company": "Helio",
                    "position": "Planner",
                    "status": "Ghosted",
                    "appliedDate": {"$date": "2026-03-04T00:00:00Z"},
                    "__v": 0,
                },
                {
                    "_id": {"$oid": "65f1"},
                    "company": "Norda",
                    "position": "Buyer",
                    "status": "Offer",
                    "appliedDate": {"$date": "2026-03-05T00:00:00Z"},
                    "__v": 0,
                },
            ]
        ),
        """
Helio / Planner / ghosted / 2026-03-04
Norda / Buyer / offer / 2026-03-05
""",
        file="applications.jsonl",
    ),
    example(
        "a log of changes, one line each",
        """
{"ts": "2026-03-04T10:00:00Z", "company": "Helio", "role": "Planner", "event": "applied"}
{"ts": "2026-03-09T10:00:00Z", "company": "Helio", "role": "Planner", "event": "interview_scheduled"}
{"ts": "2026-03-05T10:00:00Z", "company": "Norda", "role": "Buyer", "event": "applied"}
{"ts": "2026-03-12T10:00:00Z", "company": "Norda", "role": "Buyer", "event": "rejected"}
""",
        """
Helio / Planner / interviewing / 2026-03-04
Norda / Buyer / rejected / 2026-03-05
""",
        file="events.jsonl",
    ),
    example(
        "applications and companies in files of their own, by number",
        zipped(
            {
                "companies.json": json.dumps([{"id": 1, "name": "Helio"}, {"id": 2, "name": "Norda"}]),
                "applications.csv": "id,company,position,status,applied\n1,Helio,Planner,applied,2026-03-04\n2,Norda,Buyer,no_response,2026-03-05\n",
            }
        ),
        """
Helio / Planner / applied / 2026-03-04
Norda / Buyer / ghosted / 2026-03-05
""",
        file="backup.zip",
    ),
    example(
        "a block of lines as the result",
        json.dumps(
            {
                "jobs": [
                    {
                        "company": company,
                        "title": title,
                        "applied_at": "2026-03-04T23:09:10",
                        "result": f"---JOB_{word.upper()}---\nCompany: {company}\nTitle: {title}\n"
                        f"URL: https://jobs.example.org/1\nStatus: {status}\nNotes: sent, with a letter\n---END---",
                    }
                    for company, title, word, status in [
                        ("Helio", "Planner", "applied", "success"),
                        ("Norda", "Buyer", "done", "applied"),
                        ("Tarn", "Analyst", "done", "failed: no button"),
                    ]
                ]
            }
        ),
        """
Helio / Planner / applied / 2026-03-04
Norda / Buyer / applied / 2026-03-04
Tarn / Analyst / - / 2026-03-04|-
""",
        file="applied.json",
    ),
    example(
        "the person beside the list, and a history in words of another language",
        """{"profil": {"name": "Rosa Beispiel", "metier": "Cuisinière"}, "candidatures": [
{"entreprise": "Helio", "poste": "Cuisinière", "suivi": [{"jour": "2026-02-02", "quoi": "Candidature envoyée"}, {"jour": "2026-02-09", "quoi": "Refus"}]},
{"entreprise": "Norda", "poste": "Pâtissière", "suivi": [{"jour": "2026-02-03", "quoi": "Candidature envoyée"}]},
{"entreprise": "Tarn", "poste": "Traiteur", "suivi": [{"jour": "2026-02-04", "quoi": "Candidature envoyée"}, {"jour": "2026-02-10", "quoi": "Entretien"}]}
]}""",
        """
Helio / Cuisinière / rejected / 2026-02-02
Norda / Pâtissière / applied / 2026-02-03
Tarn / Traiteur / interviewing / 2026-02-04
""",
        file="candidatures.json",
    ),
    example(
        "what a job board gives out of one's account, with the searches that it mails",
        """{"applied": [{"jobTitle": "Planner", "companyName": "Helio", "applyTimestamp": 1772582400000, "status": "Applied"}],
"alerts": [{"what": "planner", "where": "Leeds", "frequency": "WEEKLY", "created": 1772582400000}]}""",
        """
Helio / Planner / applied / 2026-03-04
""",
        file="account.json",
    ),
]
