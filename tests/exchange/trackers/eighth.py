"""Trackers as the programs of many people keep them, in words of their own: storage of a browser, tables in Markdown."""

from __future__ import annotations

import json

from .shapes import example

EIGHTH = [
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
        "a table in Markdown with marks within its cells",
        """
# Search

| Company | Role | Applied | Stage |
|:--------|------|---------|-------|
| **Helio** | Planner<br>(part time) | 2026-03-04 | ✅ Interview |
| ~~Norda~~ | ~~Buyer~~ | 2026-03-05 | Rejected - no interview |
| [Tarn](https://tarn.example) | `Cook` | 2026-03-06 | Interviewed ❌ |
""",
        """
Helio / Planner (part time) / interviewing / 2026-03-04
Norda / Buyer / rejected / 2026-03-05
Tarn / Cook / - / 2026-03-06
""",
        file="README.md",
    ),
    example(
        "a list beneath days",
        """
# Log

## 2026-03-04
- Helio, Planner, applied via their site
- Norda, Buyer, follow up

## Thursday 5 March 2026
- Tarn, Cook, rejected
""",
        """
Helio / Planner / applied / 2026-03-04
Norda / Buyer / applied / 2026-03-04
Tarn / Cook / rejected / -
""",
        file="log.md",
    ),
    example(
        "rounds under the name of whom one spoke to, with days without a year",
        """
Role,Company,Applied 2026,Recruiter call,Hiring manager,Offer
Planner,Helio,2026-03-14,3/20,3/25,
Buyer,Norda,2026-03-15,3/21,,
Cook,Tarn,2026-03-16,,,
""",
        """
Helio / Planner / interviewing / 2026-03-14
Norda / Buyer / screening / 2026-03-15
Tarn / Cook / applied / 2026-03-16
""",
    ),
    example(
        "a script's log, without a status",
        """
timestamp,company_name,application_id
2026-02-14T18:12:00Z,Helio,123456
2026-02-26T18:05:40Z,Norda,R2026
""",
        """
Helio / - / applied / 2026-02-14
Norda / - / applied / 2026-02-26
""",
        file="applications.csv",
    ),
    example(
        "a list that only says when a job was added",
        """
Company,Role,Date added
Helio,Planner,2026-02-14
Norda,Buyer,2026-02-26
""",
        """
Helio / Planner / - / -
Norda / Buyer / - / -
""",
    ),
    example(
        "what is pending where nothing was sent",
        json.dumps(
            [
                {"company": "Helio", "role": "Planner", "status": "pending", "dateApplied": None},
                {"company": "Norda", "role": "Buyer", "status": "pending", "dateApplied": "2026-03-05"},
                {"company": "Tarn", "role": "Cook", "status": "apply", "dateApplied": "2026-03-06"},
                {"company": "Wexley", "role": "Clerk", "status": "apply", "dateApplied": None},
            ]
        ).encode(),
        """
Helio / Planner / - / -
Norda / Buyer / applied / 2026-03-05
Tarn / Cook / applied / 2026-03-06
Wexley / Clerk / saved / -
""",
        file="tracker.json",
    ),
    example(
        "what was sent with a query, with the day of an activity and comments above",
        """
# File: applications.csv
# What it is for: keeps all that was sent, and what came of it
activity_date,sort,applied to,Posten,Anzeigenseite,state of things
14 Jan 2026,1,Helio,Planer,https://helio.example/jobs/1,int
15 Jan 2026,2,Norda,Einkauf,https://norda.example/jobs/2,reeejected
""",
        """
Helio / Planer / interviewing / 2026-01-14
Norda / Einkauf / rejected / 2026-01-15
""",
    ),
    example(
        "days of applying that cannot be read, and two without a year",
        """
Company,Role,Applied Date,Coding Challenge,Result
Helio,Planner,8/82019,,
Norda,Buyer,8-Jul,,Rejection :(
Tarn,Cook,9/25/2019,yes,
Wexley,Clerk,9/27/2019,,Accepted!
Redmire,Clerk,28-Sep,,
Bedale,Clerk,9/30/2019,,
Hull,Clerk,8/3/2019 and 9/9/2019,,
Leyburn,Clerk,10/1/2019,,
Calder,Clerk,10/2/2019,,
Elland,Clerk,10/3/2019,,
""",
        """
Helio / Planner / applied / -
Norda / Buyer / rejected / -
Tarn / Cook / screening / 2019-09-25
Wexley / Clerk / accepted / 2019-09-27
Redmire / Clerk / applied / 2019-09-28
Bedale / Clerk / applied / 2019-09-30
Hull / Clerk / applied / -
Leyburn / Clerk / applied / 2019-10-01
Calder / Clerk / applied / 2019-10-02
Elland / Clerk / applied / 2019-10-03
""",
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
Helio / Planner / screening / 2026-03-04
Norda / Buyer / rejected / 2026-03-04
""",
        file="board.json",
    ),
    example(
        "Chinese, a column for each round",
        """
公司,岗位,城市,投递时间,笔试时间,一面时间,二面时间,结果,岗位链接
甲公司,前端工程师,北京,2026-03-04,,,,,https://jia.example/1
乙公司,后端工程师,上海,2026-03-05,2026-03-10,,,,https://yi.example/2
丙公司,算法工程师,深圳,2026-03-06,2026-03-10,2026-03-15,,一面挂,
丁公司,产品经理,杭州,2026-03-07,,2026-03-12,2026-03-18,offer,
""",
        """
甲公司 / 前端工程师 / applied / 2026-03-04
乙公司 / 后端工程师 / screening / 2026-03-05
丙公司 / 算法工程师 / rejected / 2026-03-06
丁公司 / 产品经理 / offer / 2026-03-07
""",
    ),
    example(
        "Indonesian and Turkish words",
        """
No,Nama Perusahaan,Posisi,Tanggal Melamar,Status
1,Helio,Dev,04/03/2026,Terkirim
2,Norda,Ops,15/03/2026,Ditolak
3,Tarn,QA,16/03/2026,Mülakat Aşamasında
4,Wexley,QA,17/03/2026,Alındı Teyidi (İşlemde)
""",
        """
Helio / Dev / applied / 2026-03-04
Norda / Ops / rejected / 2026-03-15
Tarn / QA / interviewing / 2026-03-16
Wexley / QA / applied / 2026-03-17
""",
    ),
    example(
        "what a program did that applies by itself, and where one would work",
        """
Title,Company,Work Style,Date Applied,External link,Run
Planner,Helio,Remote,2026-03-04 11:00:00.123456,Easy Applied,success
Buyer,Norda,On-site,2026-03-05 11:00:00.123456,https://norda.example/apply,failed
""",
        """
Helio / Planner / applied / 2026-03-04
Norda / Buyer / - / 2026-03-05
""",
    ),
    example(
        "an offer in a column of its own",
        """
Company,Role,Date Applied,Status,Interview Stage,Offer Status,Offer?
Helio,Planner,2026-03-04,Active,Final Round,Received,
Norda,Buyer,2026-03-05,Interview,Final Round,Pending,No
Tarn,Cook,2026-03-06,Interview,,,Yes
""",
        """
Helio / Planner / offer / 2026-03-04
Norda / Buyer / interviewing / 2026-03-05
Tarn / Cook / offer / 2026-03-06
""",
    ),
    example(
        "a row with company and job in each other's column",
        """
title, applied to, link, outcome
Data Scientist, Helio, https://helio.example/jobs/1, rejected
Norda Software, Research Fellow, https://norda.example/jobs/2, applied
Tarn, Graduate Software Engineer, https://tarn.example/jobs/3, ghosted
Software Developer, Wexley, https://wexley.example/jobs/4, rejected
Planning Assistant, Redmire, https://redmire.example/jobs/5, rejected
Bedale Trust, Planning Officer, https://bedale.example/jobs/6, rejected
Clerk, Leyburn, https://leyburn.example/jobs/7, rejected
Sales Adviser, Calder, https://calder.example/jobs/8, rejected
""",
        """
Helio / Data Scientist / rejected / -
Research Fellow / Norda Software / applied / -
Tarn / Graduate Software Engineer / ghosted / -
Wexley / Software Developer / rejected / -
Redmire / Planning Assistant / rejected / -
Bedale Trust / Planning Officer / rejected / -
Leyburn / Clerk / rejected / -
Calder / Sales Adviser / rejected / -
""",
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
        "answers to questions, in a program's words",
        json.dumps(
            [
                {
                    "job": "Helio, Inc. - Planner",
                    "isRejected": False,
                    "hadInterview": True,
                    "dateApplied": "2026-03-04",
                },
                {"job": "Norda - Buyer", "isRejected": True, "hadInterview": False, "dateApplied": "2026-03-05"},
                {"job": "Tarn - Cook", "isRejected": False, "hadInterview": False, "dateApplied": "2026-03-06"},
            ]
        ).encode(),
        """
Helio, Inc. / Planner / interviewing / 2026-03-04
Norda / Buyer / rejected / 2026-03-05
Tarn / Cook / applied / 2026-03-06
""",
        file="jobs.json",
    ),
    example(
        "a search at universities",
        """
Institution,Program,Supervisor,Applied on,Decision
Helio,PhD Physics,Prof. A,01.12.2025,Accepted
Norda,PhD Maths,Prof. B,02.12.2025,Rejected
Tarn,PhD History,Prof. C,13.12.2025,Long list
""",
        """
Helio / PhD Physics / accepted / 2025-12-01
Norda / PhD Maths / rejected / 2025-12-02
Tarn / PhD History / interviewing / 2025-12-13
""",
    ),
    example(
        "a result that is only ever a no, and weeks between the rows",
        """
Company,Role,Applied,Result
Week 1 (10-16 March),,,
Helio,Planner,2026-03-14,no
Norda,Buyer,2026-03-15,
Week 2 (17-23 March),,,
Tarn,Cook,2026-03-18,no
""",
        """
Helio / Planner / rejected|- / 2026-03-14
Norda / Buyer / applied|- / 2026-03-15
Tarn / Cook / rejected|- / 2026-03-18
""",
    ),
    example(
        "what is drafted and watched, an example above, and a day that is only a day",
        """
date,company,role,status,source,notes
2026-03-01,EXAMPLE_Helio,Planner,submitted,https://helio.example/0,
2026-03-04,Helio,Planner,drafted,https://helio.example/1,cover letter done
2026-03-05,Norda,Buyer,"Watching - maybe, later",https://norda.example/2,
2026-03-06,Tarn,Cook,Submitted - in process,https://tarn.example/3,
2026-03-07,Wexley,Clerk,offen,https://wexley.example/4,
""",
        """
Helio / Planner / saved / -
Norda / Buyer / saved|- / -|2026-03-05
Tarn / Cook / applied / 2026-03-06
Wexley / Clerk / applied / 2026-03-07
""",
    ),
    example(
        "stages that companies are at, a role that is a reason, and titles of persons",
        """
Company,Stage,Role/Reason,Contact Name,Contact Title,Status,Date Contacted
Helio,Series A,Planning Manager,Ann Lee,Head of Planning,New,
Norda,Public/late-stage,Planning Associate,,VP of Planning,[ ],
Tarn,Growth-stage,Planning Lead,,,Message drafted - ready to send,
Bedale (bedale.example, backed by Wexley),Seed,Planning Clerk,,,New,
""",
        """
Helio / Planning Manager / saved / -
Norda / Planning Associate / saved / -
Tarn / Planning Lead / saved / -
Bedale (bedale.example, backed by Wexley) / Planning Clerk / saved / -
""",
    ),
    example(
        "a decision that is pending beside what was not sent",
        """
Date,Company,Position,Stage,Decision
2026-03-04,Helio,Planner,Submitted,Pending
2026-03-05,Norda,Buyer,Submitted,Not Selected
2026-03-06,Tarn,Cook,Not Submitted,Pending
""",
        """
Helio / Planner / applied / 2026-03-04
Norda / Buyer / rejected / 2026-03-05
Tarn / Cook / saved / -
""",
    ),
    example(
        "places with commas, and a cell left out",
        """
Job Title,Company,Location,Source,Status,Date Added,Application Link
Planner,Helio,York,Board,To Apply,28.10.2025,https://helio.example/1
Buyer,Norda,Silverwater, Hull,Board,To Apply,29.10.2025,
Cook,Tarn,Board,To Apply,30.10.2025,https://tarn.example/3
""",
        """
Helio / Planner / saved / -
Norda / Buyer / saved / -
Tarn / Cook / saved / -
""",
    ),
    example(
        "jobs of boards that name no company",
        json.dumps(
            [
                [
                    {"cargo": "Mecánico", "portal": "Trabajos", "estado": "Enviado", "url": "https://a.example/1"},
                    {"cargo": "Cocinera", "portal": "Trabajos", "estado": "Rechazado", "url": "https://a.example/2"},
                ]
            ]
        ).encode(),
        """
- / Mecánico / applied / -
- / Cocinera / rejected / -
""",
        file="postulaciones.json",
    ),
    example(
        "what the notes say was not sent, days of theirs, and the path of a folder",
        """
Firma,Status,Datum,Notiz
Helio,ausstehend,1111,Nicht gesendet
Norda,abgelehnt,02.03.2026,C:/Bewerbungen/New Job/Norda
Tarn,beworben,,Eingangsbestätigung erhalten am 7. Mai 2026
""",
        """
Helio / - / saved / -
Norda / - / rejected / 2026-03-02
Tarn / - / applied / -
""",
    ),
    example(
        "jobs that a program rated, and one that was passed over",
        """
| # | Date | Company | Role | Score | Status |
|---|------|---------|------|-------|--------|
| 1 | 2026-03-04 | Helio | Planner | 4.5/5 | Applied |
| 2 | 2026-03-05 | Norda | Buyer | 2.1/5 | SKIP |
| 3 | 2026-03-06 | Tarn | Cook | 3.9/5 | Evaluated |
""",
        """
Helio / Planner / applied / 2026-03-04
Norda / Buyer / - / -
Tarn / Cook / saved / -
""",
        file="applications.md",
    ),
    example(
        "a log in Markdown with a name above each block",
        """
# Search

## Active

### Helio — Planner
- **Applied:** 2026-03-04
- **Status:** Interview scheduled

### Norda — Buyer
- **Applied:** 2026-03-05
- **Status:** Waiting

## Closed

### Tarn — Cook
- **Applied:** 2026-03-06
- **Status:** Rejected
""",
        """
Helio / Planner / interviewing / 2026-03-04
Norda / Buyer / applied / 2026-03-05
Tarn / Cook / rejected / 2026-03-06
""",
        file="log.md",
    ),
    example(
        "a word and a day in each cell, and a status for each part",
        """
Company,Position,Stage 1,Stage 2,Stage 3,Final,Interview Status
Helio,Planner,Applied 3/14/26,Phone 3/20/26,,,Not scheduled
Norda,Buyer,Applied 3/15/26,,,Rejected 3/20/26,
Tarn,Cook,Applied 3/16/26,OA 3/20/26,Onsite 4/1/26,Offer 4/10/26,Completed
Wexley,Clerk,Applied 3/17/26,,,,Scheduled
""",
        """
Helio / Planner / screening / 2026-03-14
Norda / Buyer / rejected / 2026-03-15
Tarn / Cook / offer / 2026-03-16
Wexley / Clerk / interviewing / 2026-03-17
""",
    ),
    example(
        "days in parts that one record has not",
        json.dumps(
            [
                {"company": "Helio", "role": "Planner", "status": "applied", "dateApplied": {"_seconds": 1772582400}},
                {"company": "Norda", "role": "Buyer", "status": "wishlist", "dateApplied": None},
            ]
        ).encode(),
        """
Helio / Planner / applied / 2026-03-04
Norda / Buyer / saved / -
""",
        file="firestore.json",
    ),
    example(
        "rounds by their letter, cleared or not",
        """
S.No,Company,Role,Applied,OA,R1,R2,Final verdict
1,Helio,SDE-1,12-Aug-25,Cleared,Cleared,Cleared,
2,Norda,SDE,18-Aug-25,Cleared,-,-,
3,Tarn,SDE,19-Aug-25,Cleared,Cleared,-,Rejected
""",
        """
Helio / SDE-1 / interviewing / 2025-08-12
Norda / SDE / screening / 2025-08-18
Tarn / SDE / rejected / 2025-08-19
""",
    ),
    example(
        "companies beneath no name",
        """
,City,Country,Link,Day Sent,Position,Notes,Status,Reply Date
Helio,Leeds,England,here,2026-03-04,Planner,-,Denied,2026-03-09
Norda,Lund,Sweden,here,2026-03-05,Buyer,-,Not Responded,
Tarn,Lund,Sweden,here,2026-03-06,Cook,not from abroad,2 Interviews + Denied,2026-04-01
Wexley,Leeds,England,here,2026-03-07,Clerk,-,I Denied,2026-04-02
""",
        """
Helio / Planner / rejected / 2026-03-04
Norda / Buyer / ghosted / 2026-03-05
Tarn / Cook / rejected / 2026-03-06
Wexley / Clerk / declined / 2026-03-07
""",
    ),
    example(
        "answers to the questions of a form, with a phone number among them",
        """
Application Date,Company,Job Title,Question And Answers
"4/13/26, 12:07 AM",Helio,Planner,Email address:sam@example.org | Mobile phone number:+44 20 7946 0000 | Last name:Reed
"4/14/26, 2:08 AM",Norda,Buyer,
""",
        """
Helio / Planner / applied / 2026-04-13
Norda / Buyer / applied / 2026-04-14
""",
    ),
]
