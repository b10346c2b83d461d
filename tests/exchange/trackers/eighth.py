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
Helio / Planner / interviewing / 2026-03-04
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
]
