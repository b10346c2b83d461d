"""Files whose words or headings mean something else than they usually do, each with what a careful person reads."""

from __future__ import annotations

import json

from .shapes import example

TWELFTH = [
    example(
        "applications that were only started",
        """
Company,Role,Status,Date Applied
Helio,Planner,Started,
Norda,Buyer,Started application,
Tarn,Analyst,Submitted,2026-03-04
Atlas,Clerk,Started working,2026-01-15
""",
        """
Helio / Planner / - / -
Norda / Buyer / saved / -
Tarn / Analyst / applied / 2026-03-04
Atlas / Clerk / accepted / 2026-01-15
""",
    ),
    example(
        "a program whose names stand one place off",
        """
job_title,company,platform,link,status,resume_path
2026-03-04 10:48:24,Helio,"Senior Manager, Sales",jobboard,SUCCESS
2026-03-04 10:48:36,Norda,Sales Manager,jobboard,SUCCESS
2026-03-05 10:52:49,Tarn,Product Manager,jobboard,FAILED: Not an 'Easy Apply' job.
2026-03-05 11:20:34,Atlas,Marketing Manager,jobboard,MANUAL_REQUIRED
""",
        """
Helio / Senior Manager, Sales / applied / 2026-03-04
Norda / Sales Manager / applied / 2026-03-04
Tarn / Product Manager / - / 2026-03-05|-
Atlas / Marketing Manager / - / 2026-03-05|-
""",
    ),
    example(
        "a list of what a program found, with its day",
        """
date,company,role_title,source,tailored,status,apply_result
2026-03-04,Helio,Planner,board,no,discovered_not_prepared,
2026-03-04,Norda,Buyer,board,no,discovered_not_prepared,
2026-03-05,Tarn,Analyst,board,no,closed,
""",
        """
Helio / Planner / saved / -
Norda / Buyer / saved / -
Tarn / Analyst / - / -
""",
    ),
    example(
        "a list of what a program found, without any status",
        """
date,company,title,url,match_score
2026-03-04,Helio,Planner,https://jobs.example.org/1,88
2026-03-05,Norda,Buyer,https://jobs.example.org/2,70
""",
        """
Helio / Planner / - / -
Norda / Buyer / - / -
""",
    ),
    example(
        "a log of a program that applies by itself",
        """
timestamp,source,title,company,status,reason
2026-03-04 01:07:20,board,Planner,Helio,skipped,external form
2026-03-04 01:07:39,board,Buyer,Norda,stopped,a question was not answered
2026-03-05 00:22:29,board,Analyst,Tarn,applied,
2026-03-05 00:22:52,board,Clerk,Atlas,applied,
""",
        """
Helio / Planner / - / -
Norda / Buyer / - / -
Tarn / Analyst / applied / 2026-03-05
Atlas / Clerk / applied / 2026-03-05
""",
    ),
    example(
        "a form whose answers have a time, beside a status that was kept since",
        """
Timestamp,Company,Role,Status
2026-03-04 09:00:00,Helio,Planner,Applied
2026-03-05 09:00:00,Norda,Buyer,Interview
""",
        """
Helio / Planner / applied / -
Norda / Buyer / interviewing / -
""",
    ),
    example(
        "events of law firms with their days and deadlines",
        json.dumps(
            {
                "applications": [
                    {
                        "firm": "Helio LLP",
                        "what": "Insight day",
                        "stage": "submitted",
                        "outcome": None,
                        "event_date": "2026-10-21",
                        "deadline": "2026-10-05",
                        "added_on": "2026-09-22",
                        "notes": "Submitted 24 September 2026 on their portal.",
                    },
                    {
                        "firm": "Norda LLP",
                        "what": "Open day",
                        "stage": "submitted",
                        "outcome": "Place confirmed",
                        "event_date": "2026-10-06",
                        "deadline": None,
                        "added_on": "2026-09-22",
                        "notes": "",
                    },
                    {
                        "firm": "Tarn LLP",
                        "what": "Evening talk",
                        "stage": "planned",
                        "outcome": None,
                        "event_date": "2026-10-22",
                        "deadline": None,
                        "added_on": "2026-09-22",
                        "notes": "",
                    },
                ]
            }
        ),
        """
Helio LLP / Insight day / applied / 2026-09-24|-
Norda LLP / Open day / accepted|offer / -
Tarn LLP / Evening talk / saved / -
""",
        file="applications.json",
    ),
    example(
        "a verdict on how well each fits, with the word candidate",
        """
date_found;company;role;score;verdict;status
2026-03-04;Helio;Planner;5;Perfect match, strong alignment to the candidate's core skills;new
2026-03-05;Norda;Buyer;3;Candidate lacks French;new
""",
        """
Helio / Planner / saved / -
Norda / Buyer / saved / -
""",
    ),
    example(
        "what was decided, above what was done",
        json.dumps(
            [
                {"company": "Helio", "role": "Planner", "decision": "apply", "applications": []},
                {
                    "company": "Norda",
                    "role": "Buyer",
                    "decision": "apply",
                    "applications": [{"dateApplied": "2026-03-04", "status": "applied", "notes": "by mail"}],
                },
                {
                    "company": "Tarn",
                    "role": "Analyst",
                    "decision": "apply",
                    "applications": [
                        {"dateApplied": "2026-03-05", "status": "applied", "notes": ""},
                        {"date": "2026-03-19", "status": "rejected", "notes": ""},
                    ],
                },
            ]
        ),
        """
Helio / Planner / saved / -
Norda / Buyer / applied / 2026-03-04
Tarn / Analyst / rejected / 2026-03-05
""",
        file="jobs.json",
    ),
    example(
        "taken on, and what came of it, in Spanish",
        """
Fecha,Empresa,Vacante,Resultado,Observaciones
4/3/2026,Helio,dependienta,Me cogieron,"No he podido aceptarlo, por mi horario."
5/3/2026,Norda,cajera,Me cogieron,Empiezo en abril
25/3/2026,Tarn,reponedor,,Inscrito a la oferta.
""",
        """
Helio / dependienta / declined|- / 2026-03-04
Norda / cajera / accepted / 2026-03-05
Tarn / reponedor / applied / 2026-03-25
""",
    ),
    example(
        "what a browser's button put into an inbox",
        """
status,company,role,source,applied_on,last_touch
Inbox,Helio,Planner,extension,,2026-03-04 13:23
Inbox,Norda,Buyer,extension,,2026-03-05 17:17
Applied,Tarn,Analyst,extension,2026-03-06,2026-03-06 10:00
""",
        """
Helio / Planner / saved / -
Norda / Buyer / saved / -
Tarn / Analyst / applied / 2026-03-06
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
]
