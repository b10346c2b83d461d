"""Lists divided by what stands above each part, names that lead to pages, and columns that tell more than they are called."""

from __future__ import annotations

import json

from .files import example, zipped

PAGE = "1a2b3c4d5e6f708192a3b4c5d6e7f90f"

CHAPTERS = [
    example(
        "headings of a text above tables with the same names",
        """
# Bewerbungen

## Offen

| Firma | Stelle | Beworben am | Notiz |
|-------|--------|-------------|-------|
| Helio | Koch | 03.02.2026 | Eingang bestätigt |
| Norda | Fahrer | 19.02.2026 | Frau Ulm ist im Urlaub |

## Absagen

| Firma | Stelle | Beworben am | Notiz |
|-------|--------|-------------|-------|
| Tarn | Bote | 02.02.2026 | |
| Quarz | Hauswart | 04.02.2026 | sehr nette Mail |
""",
        """
Helio / Koch / applied / 2026-02-03
Norda / Fahrer / applied / 2026-02-19
Tarn / Bote / rejected / 2026-02-02
Quarz / Hauswart / rejected / 2026-02-04
""",
        file="jobs.md",
    ),
    example(
        "companies above their jobs, as pages of theirs list them",
        "My applications, copied on Oct 30, 2026\n\n"
        "HELIO INDUSTRIES\nJob Title\tJob Req\tMy Application Status\tDate Submitted\n"
        "Planner\tR-0048812\tIn Consideration\tSeptember 3, 2026\n"
        "Buyer\tR-0049377\tNot Selected\tSeptember 13, 2026\n\n"
        "NORDA BANK\nJob Title\tJob Req\tMy Application Status\tDate Submitted\n"
        "Clerk\tJR109921\tInterview\tSeptember 14, 2026\n",
        """
HELIO INDUSTRIES / Planner / applied / 2026-09-03
HELIO INDUSTRIES / Buyer / rejected / 2026-09-13
NORDA BANK / Clerk / interviewing / 2026-09-14
""",
        file="jobs.tsv",
    ),
    example(
        "names that lead to pages of a program",
        zipped(
            {
                f"Hunt/Jobs {PAGE}.csv": "Role,Company,Stage,Applied on\n"
                f'Planner,Helio (Companies/Helio%20{PAGE}.md),Applied,"March 9, 2026"\n'
                f'Buyer,Norda & Sons (Companies/Norda%20%20Sons%20{PAGE}.md),Rejected,"March 13, 2026"\n',
                f"Hunt/Jobs/Planner {PAGE}.md": f"# Planner\n\nCompany: Helio (Companies/Helio%20{PAGE}.md)\n"
                "Stage: Applied\nApplied on: March 9, 2026\n",
            }
        ),
        """
Helio / Planner / applied / 2026-03-09
Norda & Sons / Buyer / rejected / 2026-03-13
""",
        file="export.zip",
    ),
    example(
        "links to notes, one of them called otherwise",
        r"""
| Bedrijf | Functie | Gesolliciteerd op | Status |
|:--------|:--------|:-----------------:|:-------|
| [[Bedrijven/Helio NV\|Helio]] | Planner | 2026-04-13 | verstuurd |
| [[Norda]] | Chauffeur | 2026-04-14 | afgewezen |
""",
        """
Helio / Planner / applied / 2026-04-13
Norda / Chauffeur / rejected / 2026-04-14
""",
        file="jobs.md",
    ),
    example(
        "companies in brackets before the job, in a list of issues",
        json.dumps(
            [
                {
                    "title": f"[{company}] {title}",
                    "body": f"**URL:** https://x.example/{title}\r\n**Applied:** {on}\r\n\r\n- [x] tailor CV",
                    "labels": [{"name": f"status: {status}"}, {"name": "remote"}],
                    "state": "OPEN",
                }
                for company, title, status, on in (
                    ("Helio", "Planner", "applied", "2026-06-02"),
                    ("Norda", "Buyer", "rejected", "2026-06-04"),
                )
            ]
        ),
        """
Helio / Planner / applied / 2026-06-02
Norda / Buyer / rejected / 2026-06-04
""",
        file="issues.json",
    ),
    example(
        "companies, each with its jobs, and these with their histories alone",
        json.dumps(
            {
                "companies": [
                    {
                        "name": company,
                        "website": f"https://{company.lower()}.example",
                        "applications": [
                            {
                                "role": title,
                                "history": [{"stage": s, "date": d, "note": "the office is cold"} for s, d in history],
                            }
                            for title, history in jobs
                        ],
                    }
                    for company, jobs in (
                        ("Helio", [("Planner", [("Applied", "2025-09-01"), ("Rejected", "2025-09-20")])]),
                        ("Norda", [("Buyer", [("Applied", "2025-09-03")]), ("Clerk", [("Saved", "2025-09-04")])]),
                    )
                ]
            }
        ),
        """
Helio / Planner / rejected / 2025-09-01
Norda / Buyer / applied / 2025-09-03
Norda / Clerk / saved / -
""",
        file="jobs.json",
    ),
    example(
        "employers with more than their names, within the job",
        json.dumps(
            {
                "user": {"name": "Ida Muster"},
                "data": {
                    "applications": [
                        {
                            "job": {"title": title, "employer": {"name": company, "website": site}},
                            "stage": {"key": status, "since": "2026-01-28"},
                            "appliedAt": on,
                        }
                        for company, site, title, status, on in (
                            ("Helio Tee", None, "Planner", "applied", "2026-01-07"),
                            ("Norda Optik", "https://norda.example", "Buyer", "rejected", "2026-01-08"),
                            ("Tarn Reisen", None, "Clerk", "interview", "2026-01-09"),
                        )
                    ]
                },
            }
        ),
        """
Helio Tee / Planner / applied / 2026-01-07
Norda Optik / Buyer / rejected / 2026-01-08
Tarn Reisen / Clerk / interviewing / 2026-01-09
""",
        file="jobs.json",
    ),
    example(
        "a no, beside one after an interview",
        """
Firma;Stanowisko;Data wysłania CV;Status
Helio;Planista;2026-03-03;Wysłane
Norda;Kierowca;2026-03-05;Odrzucone
Tarn;Kucharz;2026-03-09;Rozmowa umówiona
Ember;Goniec;2026-03-16;Odrzucone po rozmowie
""",
        """
Helio / Planista / applied / 2026-03-03
Norda / Kierowca / rejected / 2026-03-05
Tarn / Kucharz / interviewing / 2026-03-09
Ember / Goniec / rejected / 2026-03-16
""",
    ),
    example(
        "rounds with those whom one has met in them",
        """
Company,Profile,Applied dt,R1 (Tech),R2 (Tech),Managerial,Final
Helio,Planner,14-07-2025,cleared,cleared,not selected,
Norda,Buyer,16-07-2025,cleared,cleared,cleared,Offer recd
Tarn,Clerk,18-07-2025,cleared,cleared,cleared,Rejected
""",
        """
Helio / Planner / rejected / 2025-07-14
Norda / Buyer / offer / 2025-07-16
Tarn / Clerk / rejected / 2025-07-18
""",
    ),
    example(
        "what comes next, where it is told what came",
        """
Компания;Вакансия;Откликнулась;Что дальше
Гелио;Тестировщик;02.02.2026;отказ через 3 дня
Норда;QA Engineer;03.02.2026;собес 16.02 в 12:00
Тарн;Аналитик;10.02.2026;резюме на рассмотрении
""",
        """
Гелио / Тестировщик / rejected / 2026-02-02
Норда / QA Engineer / interviewing / 2026-02-03
Тарн / Аналитик / applied / 2026-02-10
""",
    ),
    example(
        "an offer that was turned down, by the tick beneath its name",
        """
Company,Position,App submitted?,Submitted on,Interview?,Offer?,Comments
Helio,5th Grade,Y,2025-04-14,Y,Y,turned down (no pension)
Norda,Biology,Y,2025-04-16,Y,N,
""",
        """
Helio / 5th Grade / declined / 2025-04-14
Norda / Biology / interviewing / 2025-04-16
""",
    ),
]
