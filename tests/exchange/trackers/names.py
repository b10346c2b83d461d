"""Companies and jobs that stand in one cell, beneath another name, beneath none, or not at all."""

from __future__ import annotations

import json

from .files import example

NAMES = [
    example(
        "company and role in one column",
        """
Application,Sent,Answer
Helio - Senior Planner,3.11.25,Absage
Norda - Data Engineer,14.11.25,Einladung
Tarn - Software Developer,17.11.25,
Quarry - Office Manager,18.11.25,warte noch
""",
        """
Helio / Senior Planner / rejected / 2025-11-03
Norda / Data Engineer / interviewing / 2025-11-14
Tarn / Software Developer / applied / 2025-11-17
Quarry / Office Manager / applied / 2025-11-18
""",
    ),
    example(
        "no heading at all",
        """
Helio,Backend Developer,2025-11-03,rejected,https://helio.example/1
Norda,Backend Engineer,2025-11-12,applied,https://norda.example/2
Tarn,Software Engineer,2025-11-14,interview,https://tarn.example/3
""",
        """
Helio / Backend Developer / rejected / 2025-11-03
Norda / Backend Engineer / applied / 2025-11-12
Tarn / Software Engineer / interviewing / 2025-11-14
""",
    ),
    example(
        "formulas that make a link",
        '''
Company (link),Position,Applied,Stage,Req
"=HYPERLINK(""https://ember.example/1"",""Ember Works"")",Welder,45901,Green - interview booked,"=""0012"""
"=HIPERVINCULO(""https://fathom.example/2"";""Fathom"")",Diver,45903,Red - rejected,
''',
        """
Ember Works / Welder / interviewing / 2025-09-01
Fathom / Diver / rejected / 2025-09-03
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
        "one row that lacks its company, and a deadline in its notes",
        """
Company,Position,Date,Status,Notes
Helio,Planner,2026-03-04,Rejected,
,Buyer,2026-03-05,Applied,through an agency
Norda,Clerk,2026-03-06,To Evaluate,
Tarn,Cook,,Applied,Application deadline was 1 Oct 2026
Wexley,Cook,2026-03-07,Applied. Next step: phone screen,
""",
        """
Helio / Planner / rejected / 2026-03-04
- / Buyer / applied / 2026-03-05
Norda / Clerk / saved / -
Tarn / Cook / applied / -
Wexley / Cook / applied / 2026-03-07
""",
    ),
    example(
        "a company that is called like a sign, in the list of a program",
        json.dumps(
            [
                {"company": "Helio", "role": "Planner", "status": "applied", "appliedDate": "2026-03-04"},
                {"company": "Ditto", "role": "Buyer", "status": "written_test", "appliedDate": "2026-03-05"},
            ]
        ).encode(),
        """
Helio / Planner / applied / 2026-03-04
Ditto / Buyer / screening / 2026-03-05
""",
        file="jobs.json",
    ),
    example(
        "both names beneath one heading, with where it is",
        """
#,Employer — role,Where,Pay,Status
1,Helio — Warehouse Associate,Leeds,$20/hr,to apply
2,Norda — Grocery Clerk,Lund,$21/hr,applied
""",
        """
Helio / Warehouse Associate / saved / -
Norda / Grocery Clerk / applied / -
""",
    ),
    example(
        "a site beside the company, and answers that have not come",
        json.dumps(
            {
                "applications": [
                    {
                        "company": "helio",
                        "app_link": "helio.example",
                        "application_date": 1772582400.5,
                        "got_offer": None,
                    },
                    {
                        "company": "norda",
                        "app_link": "norda.example",
                        "application_date": 1772668800.5,
                        "got_offer": None,
                    },
                ]
            }
        ),
        """
helio / - / applied / 2026-03-04
norda / - / applied / 2026-03-05
""",
        file="apps.json",
    ),
    example(
        "companies to write to, by their type, with roles",
        """
#,Company,Type,Office,Roles to Target,Status
1,Helio,Delivery Tech,✅,"Data Engineer, ML Engineer",Applied
2,Norda,SaaS / Forms,✅,"Backend Engineer, Platform",Not applied
3,Tarn,Fintech,✅,"Data Engineer, ML",Rejected
""",
        """
Helio / Data Engineer, ML Engineer / applied / -
Norda / Backend Engineer, Platform / saved / -
Tarn / Data Engineer, ML / rejected / -
""",
    ),
    example(
        "a row that names no company, and an address alone in the notes",
        """
Company,Position,Status,Date applied,Notes
Helio,Planner,Rejected,13/03/2026,https://jobs.example.org/1
,Buyer,Applied,,
Norda,Clerk,interview stage,31/02/2026,call back
""",
        """
Helio / Planner / rejected / 2026-03-13
- / Buyer / applied / -
Norda / Clerk / interviewing / -
""",
    ),
    example(
        "no headings, and what one thinks of each company last",
        """
Helio,Software Engineer,www.helio.example,John Doe,100000.0,2026-03-04,Good company
Norda,DevOps Engineer,www.norda.example,Jane Doe,120000.0,2026-03-05,Good opportunity
Tarn,Data Scientist,www.tarn.example,Jim Smith,110000.0,2026-03-06,Interesting projects
""",
        """
Helio / Software Engineer / applied|- / 2026-03-04
Norda / DevOps Engineer / applied|- / 2026-03-05
Tarn / Data Scientist / applied|- / 2026-03-06
""",
    ),
    example(
        "no titles, and the name of a letter",
        """
name,applied_date,stage,notes,url,used_cover_letter,cover_letter_name
Helio,2026-03-04,Applied,follow up next week,https://helio.example/careers,True,Letter_Planner_Helio
Norda,2026-03-05,Rejected,,https://norda.example/jobs,True,Letter_Analyst_Norda
""",
        """
Helio / - / applied / 2026-03-04
Norda / - / rejected / 2026-03-05
""",
    ),
    example(
        "jobs before companies without any heading, in Czech",
        """
prodavačka;Květiny Rozmarýn;3.11.2025;pohovor
skladník;Kino Lucerna;14.11.2025;odmítnuto
pekař;Mlýn Žito;15.11.2025;bez odpovědi
""",
        """
Květiny Rozmarýn / prodavačka / interviewing / 2025-11-03
Kino Lucerna / skladník / rejected / 2025-11-14
Mlýn Žito / pekař / ghosted / 2025-11-15
""",
    ),
    example(
        "jobs before companies without any heading, in Russian",
        """
бухгалтер;Мельница;03.11.2025;отказ
водитель;Маяк;14.11.2025;собеседование
кассир;Кино Фонарь;15.11.2025;откликнулся
""",
        """
Мельница / бухгалтер / rejected / 2025-11-03
Маяк / водитель / interviewing / 2025-11-14
Кино Фонарь / кассир / applied / 2025-11-15
""",
    ),
]
