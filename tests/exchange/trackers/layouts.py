"""Lists that are no plain table: titles, sums and lines between the rows, bullets, blocks, Markdown."""

from __future__ import annotations

from .files import example

LAYOUTS = [
    example(
        "Google sheet with title, months, totals and a legend",
        """
JOB HUNT 2026 🎯,,,,,,
,,,,,,
Goal: 10 applications a week,,,,,,
,,,,,,
#,Company,Role,Applied?,Date,What happened,Link
MARCH 2026,,,,,,
1,Atlas,Barista,Yes,3/2/2026,rejected by email,https://atlas.example/1
2,Borealis,Shift Lead,Yes,3/14/2026,nothing yet,
3,Cobalt,Store Manager,No,,,https://cobalt.example/9
APRIL 2026,,,,,,
4,Delta,Barista,Yes,4/1/2026,interviewed 4/10,
5,Ember,Roaster,Yes,4/20/2026,ghosted,
,,,,,,
Total,5,,4,,,
,,,,,,
Legend:,green = offer,red = rejected,,,,
""",
        """
Atlas / Barista / rejected / 2026-03-02
Borealis / Shift Lead / applied / 2026-03-14
Cobalt / Store Manager / saved / -
Delta / Barista / interviewing / 2026-04-01
Ember / Roaster / ghosted / 2026-04-20
""",
        file="Job Hunt - Sheet1.csv",
    ),
    example(
        "semicolons, breaks inside, last word in the notes",
        "Datum;Firma;Bezeichnung;Notizen;Status\n"
        '03.11.2025;Kranz;Planer;"Anruf am 5.11.;\nnette Frau";in Bearbeitung\n'
        '14.11.2025;Ostwind;Leiter;"""Wir melden uns""";2. Gespräch\n'
        "18.11.2025;Talblick;Fahrer;;abgesagt\n"
        "20.11.2025;Seeblick;Koch;;Probearbeiten\n",
        """
Kranz / Planer / applied|- / 2025-11-03
Ostwind / Leiter / interviewing / 2025-11-14
Talblick / Fahrer / - / 2025-11-18
Seeblick / Koch / interviewing / 2025-11-20
""",
        encoding="utf-8-sig",
    ),
    example(
        "stages as lines between",
        """
JOB APPLICATIONS,,,
Company,Role,Date,Notes
IN PROGRESS,,,
Jasper Rail,Signal Engineer,9/15/25,waiting on recruiter
INTERVIEWING (2),,,
Lupin,Vet Tech,9/2/25,second round
Mallow,Chef,8/28/25,
REJECTED,,,
Nutmeg,Baker,8/1/25,generic email
Plover,Pilot,7/30/25,no reason
""",
        """
Jasper Rail / Signal Engineer / - / 2025-09-15
Lupin / Vet Tech / interviewing / 2025-09-02
Mallow / Chef / interviewing / 2025-08-28
Nutmeg / Baker / rejected / 2025-08-01
Plover / Pilot / rejected / 2025-07-30
""",
    ),
    example(
        "an application in each column",
        """
Company,Mallow Inc,Nepeta,Oxalis
Position,Receptionist,Secretary,Office Manager
Date applied,2025-02-03,2025-02-10,2025-02-17
Status,Rejected,Interview,No response
Salary,$40k,,$55k
""",
        """
Mallow Inc / Receptionist / rejected / 2025-02-03
Nepeta / Secretary / interviewing / 2025-02-10
Oxalis / Office Manager / ghosted / 2025-02-17
""",
    ),
    example(
        "links of Markdown",
        """
| # | Company | Position | Applied | Status |
|---|:--------|----------|---------|--------|
| 1 | [Aster](https://aster.example/jobs/4) | Go Developer | 2025-07-02 | 🟡 Waiting |
| 2 | Briony | SRE | 2025-07-03 | 📞 Phone |
""",
        """
Aster / Go Developer / applied / 2025-07-02
Briony / SRE / screening / 2025-07-03
""",
        file="tracker.md",
    ),
    example(
        "months as lines between, job and company in one",
        """
Application,Sent,Where it's at,Via
March,,,
Technician at Tamarisk,4 Mar 2025,Heard nothing,site
Fitter at Umbrella Pine Ltd,6 Mar 2025,Got the job!,
APRIL 2025,,,
Machinist at Wisteria Group,3 Apr 2025,Assessment day 20 April,
""",
        """
Tamarisk / Technician / ghosted / 2025-03-04
Umbrella Pine Ltd / Fitter / accepted / 2025-03-06
Wisteria Group / Machinist / interviewing / 2025-04-03
""",
    ),
    example(
        "a second line of names beneath the first",
        """
Company,Role,Applied,Interview 1,,Interview 2,,Outcome
,,,Date,Result,Date,Result,
Aspen,Planner,2025-03-04,2025-03-10,passed,2025-03-20,failed,
Birch,Planner,2025-03-05,,,,,
Cedar,Planner,2025-03-06,2025-03-10,passed,,,
""",
        """
Aspen / Planner / rejected / 2025-03-04
Birch / Planner / applied / 2025-03-05
Cedar / Planner / interviewing / 2025-03-06
""",
    ),
    example(
        "a line for each thing that is known",
        """
My job search

Company: Helio
Role: Planner, evenings
Applied: 4 March 2025
**Status**: Rejected

They wanted more Java.

Company: Norda
Role: Buyer
Applied: 6 March 2025
Status: Interview
""",
        """
Helio / Planner, evenings / rejected / 2025-03-04
Norda / Buyer / interviewing / 2025-03-06
""",
        file="notes.txt",
    ),
    example(
        "a heading for each job",
        """
## Helio - Developer
- Applied: 4 March 2025
- Status: rejected

## Norda - Tester
- Applied: 6 March 2025
- Status: interview
""",
        """
Helio / Developer / rejected / 2025-03-04
Norda / Tester / interviewing / 2025-03-06
""",
        file="notes.md",
    ),
    example(
        "names in one column, again and again",
        """
Company,Helio
Role,Planner
Status,Applied
Date applied,2025-03-04
,
Company,Norda
Role,Buyer
Status,Rejected
Date applied,2025-03-06
""",
        """
Helio / Planner / applied / 2025-03-04
Norda / Buyer / rejected / 2025-03-06
""",
    ),
    example(
        "a list of bullets with dashes",
        """
# Jobs

- **Helio** – Planner – applied 04.03.2026 – rejected
- Norda – Buyer – applied 15.03.2026 – interview on 21.03.
- ~~Tarn~~ – Cook – applied 16.03.2026
""",
        """
Helio / Planner / rejected / 2026-03-04
Norda / Buyer / interviewing / 2026-03-15
Tarn / Cook / - / 2026-03-16
""",
        file="jobs.md",
    ),
    example(
        "parts of a list that are open and closed, with comments",
        """
ACTIVE,,,
Employer,Role,Date sent,Comment
Redmire,Clerk,2026-10-21,interview Fri 27 Nov
CLOSED,,,
Employer,Role,Date sent,Comment
Bedale,Clerk,2026-09-09,never heard
Leyburn,Clerk,2026-09-17,"I turned it down, too far"
""",
        """
Redmire / Clerk / interviewing / 2026-10-21
Bedale / Clerk / ghosted / 2026-09-09
Leyburn / Clerk / declined / 2026-09-17
""",
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
        "a line of signs, sums and rates beneath, and a row of dots",
        """
Date,Company,Position,Status,Notes
2026-03-04,Helio,Planner,Applied,
2026-03-05,Norda,Buyer,Rejected,
...,...,...,...,...
,Stage legend: 📤 Applied · 🎤 Interview · 💰 Offer · ❌ Rejected,,,
Total applications:,2,,,
Response rate:,0.3333333333333333,,,
Conversion rate:,0,,,
,Success rate,50%,,
""",
        """
Helio / Planner / applied / 2026-03-04
Norda / Buyer / rejected / 2026-03-05
""",
    ),
    example(
        "a sentence above that nothing was sent",
        """
Nothing has been submitted yet,,,
Company,Role,Link,Notes
Helio,Planner,https://jobs.example.org/1,ask Kim
Norda,Buyer,https://jobs.example.org/2,
""",
        """
Helio / Planner / -|saved / -
Norda / Buyer / -|saved / -
""",
    ),
    example(
        "a foot line of a template, and a job that nobody knows",
        """
Company,Position,Date applied,Outcome
Helio,Planner,2026-03-04,Rejected
Norda,Unknown,2026-03-05,Applied
,,,
Sheet by Some Site - © 2021. For private use only. Please leave this line here.,,,
""",
        """
Helio / Planner / rejected / 2026-03-04
Norda / - / applied / 2026-03-05
""",
    ),
    example(
        "days of contact in a log for the agency",
        """
Datum der Kontaktaufnahme;Arbeitgeber;Tätigkeit;Art der Bewerbung;Ergebnis
12.01.2026;Helio;Lagerist;telefonisch;Absage
20.01.2026;Norda;Fahrer;online;Bewerbung abgeschickt
""",
        """
Helio / Lagerist / rejected / 2026-01-12
Norda / Fahrer / applied / 2026-01-20
""",
    ),
]
