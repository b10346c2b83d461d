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
""",
    ),
]
