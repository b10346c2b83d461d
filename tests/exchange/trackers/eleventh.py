"""Files of programs and scripts, and lists as people keep them at home, each with what a careful person reads in it."""

from __future__ import annotations

import json

from .shapes import example, zipped

ELEVENTH = [
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
        "flags of a program instead of a status",
        json.dumps(
            [
                {
                    "company": "Helio",
                    "title": "Planner",
                    "applied": True,
                    "interviewed": False,
                    "rejected": False,
                    "date": "2026-03-04",
                },
                {
                    "company": "Norda",
                    "title": "Buyer",
                    "applied": True,
                    "interviewed": True,
                    "rejected": True,
                    "date": "2026-03-05",
                },
                {
                    "company": "Tarn",
                    "title": "Clerk",
                    "applied": False,
                    "interviewed": False,
                    "rejected": False,
                    "date": "2026-03-06",
                },
            ]
        ),
        """
Helio / Planner / applied / 2026-03-04
Norda / Buyer / rejected / 2026-03-05
Tarn / Clerk / saved / -
""",
        file="jobs.json",
    ),
    example(
        "states of sending, delivered and opened",
        json.dumps(
            [
                {"company": "Helio", "position": "Planner", "email_status": "delivered", "sent_on": "2026-03-04"},
                {"company": "Norda", "position": "Buyer", "email_status": "opened", "sent_on": "2026-03-05"},
                {"company": "Tarn", "position": "Clerk", "email_status": "bounced", "sent_on": "2026-03-06"},
                {"company": "Wexley", "position": "Cook", "email_status": "replied", "sent_on": "2026-03-07"},
            ]
        ),
        """
Helio / Planner / applied|- / 2026-03-04
Norda / Buyer / applied|- / 2026-03-05
Tarn / Clerk / - / 2026-03-06|-
Wexley / Cook / - / 2026-03-07
""",
        file="outreach.json",
    ),
    example(
        "a robot's summary above its list",
        json.dumps(
            {
                "run": {"started": "2026-03-04T01:00:00", "model": "x", "dry_run": False},
                "stats": {"found": 3, "applied": 1, "failed": 1},
                "results": [
                    {
                        "job": {"title": "Planner", "company": "Helio", "link": "https://jobs.example.org/1"},
                        "result": "applied",
                        "at": "2026-03-04",
                    },
                    {
                        "job": {"title": "Buyer", "company": "Norda", "link": "https://jobs.example.org/2"},
                        "result": "failed",
                        "error": "captcha",
                        "at": "2026-03-04",
                    },
                    {
                        "job": {"title": "Clerk", "company": "Tarn", "link": "https://jobs.example.org/3"},
                        "result": "skipped",
                        "at": "2026-03-04",
                    },
                ],
            }
        ),
        """
Helio / Planner / applied / 2026-03-04
Norda / Buyer / - / -|2026-03-04
Tarn / Clerk / -|saved / -|2026-03-04
""",
        file="run-2026-03-04.json",
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
        "a list at home, in Hebrew",
        """
חברה,תפקיד,תאריך הגשה,סטטוס,הערות
Helio,מתכנן,04/03/2026,נשלח,
Norda,קניין,15/03/2026,נדחה,במייל
Tarn,טבח,16/03/2026,ראיון,
""",
        """
Helio / מתכנן / applied / 2026-03-04
Norda / קניין / rejected / 2026-03-15
Tarn / טבח / interviewing / 2026-03-16
""",
    ),
    example(
        "a list at home, in Arabic",
        """
الشركة;الوظيفة;تاريخ التقديم;الحالة
Helio;مهندس;2026-03-04;تم التقديم
Norda;محاسب;2026-03-05;مرفوض
Tarn;طباخ;2026-03-06;مقابلة
""",
        """
Helio / مهندس / applied / 2026-03-04
Norda / محاسب / rejected / 2026-03-05
Tarn / طباخ / interviewing / 2026-03-06
""",
    ),
    example(
        "a list at home, in Thai",
        """
บริษัท,ตำแหน่ง,วันที่สมัคร,สถานะ
Helio,พ่อครัว,2026-03-04,สมัครแล้ว
Norda,ครู,2026-03-05,ไม่ผ่าน
Tarn,พนักงานขาย,2026-03-06,นัดสัมภาษณ์
""",
        """
Helio / พ่อครัว / applied / 2026-03-04
Norda / ครู / rejected / 2026-03-05
Tarn / พนักงานขาย / interviewing / 2026-03-06
""",
    ),
    example(
        "a list at home, in Bulgarian",
        """
Компания;Позиция;Дата на кандидатстване;Статус
Helio;Готвач;04.03.2026;изпратено
Norda;Учител;15.03.2026;отказ
Tarn;Продавач;16.03.2026;интервю
""",
        """
Helio / Готвач / applied / 2026-03-04
Norda / Учител / rejected / 2026-03-15
Tarn / Продавач / interviewing / 2026-03-16
""",
    ),
    example(
        "a list at home, in Slovenian and Croatian words",
        """
Podjetje;Delovno mesto;Datum prijave;Status
Helio d.o.o.;Kuhar;4. 3. 2026;Poslano
Norda d.d.;Učitelj;15. 3. 2026;Zavrnjeno
Tarn d.o.o.;Prodajalec;16. 3. 2026;Razgovor
""",
        """
Helio d.o.o. / Kuhar / applied / 2026-03-04
Norda d.d. / Učitelj / rejected / 2026-03-15
Tarn d.o.o. / Prodajalec / interviewing / 2026-03-16
""",
    ),
    example(
        "teachers' posts with the ministry's words, in Italian",
        """
Scuola;Classe di concorso;Inviata il;Esito
Istituto Helio;Matematica A26;4/3/2026;in attesa
Liceo Norda;Fisica A20;15/3/2026;convocata
Istituto Tarn;Matematica A26;16/3/2026;non convocata
""",
        """
Istituto Helio / Matematica A26 / applied / 2026-03-04
Liceo Norda / Fisica A20 / interviewing / 2026-03-15
Istituto Tarn / Matematica A26 / rejected|- / 2026-03-16
""",
    ),
    example(
        "for the job centre, with what one did each week",
        """
Woche;Datum;Arbeitgeber;Tätigkeit;Art der Bewerbung;Ergebnis
10;04.03.2026;Helio GmbH;Lagerhelfer;schriftlich;offen
10;05.03.2026;Norda AG;Fahrer;telefonisch;besetzt
11;10.03.2026;Tarn KG;Verkäufer;persönlich;Vorstellungsgespräch
""",
        """
Helio GmbH / Lagerhelfer / applied / 2026-03-04
Norda AG / Fahrer / -|rejected / 2026-03-05
Tarn KG / Verkäufer / interviewing / 2026-03-10
""",
    ),
    example(
        "shifts and shops, with what was said at the counter",
        """
Where,What for,When,How it went
Corner bakery,counter staff,4 March 2026,left my CV with the manager
Norda cafe,barista,5 March 2026,said no straight away
Hotel Tarn,night porter,6 March 2026,going in for a trial on Friday
""",
        """
Corner bakery / counter staff / applied / 2026-03-04
Norda cafe / barista / rejected|- / 2026-03-05
Hotel Tarn / night porter / interviewing / 2026-03-06
""",
    ),
    example(
        "a list of projects of somebody self-employed, in French",
        """
Client;Mission;Envoyé le;TJM;Suite
Helio;Refonte du site;04/03/2026;450 €;relancé le 12/03
Norda;Audit;15/03/2026;500 €;refus
Tarn;Formation;16/03/2026;400 €;RDV fixé
""",
        """
Helio / Refonte du site / applied / 2026-03-04
Norda / Audit / rejected / 2026-03-15
Tarn / Formation / interviewing / 2026-03-16
""",
    ),
]
