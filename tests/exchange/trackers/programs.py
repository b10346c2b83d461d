"""Records of programs that apply by themselves, or look for jobs: with troubles and words of their own."""

from __future__ import annotations

import json

from .files import example

PROGRAMS = [
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
        "a log of a program, with its own troubles and rows without a company",
        """
id,title,company,status,applied_at,url
1,Planner,,SUBMIT_FAILED,2026-03-04 13:41:56,https://jobs.example.org/1
2,Buyer,Helio,APPLIED,2026-03-04 13:42:21,https://jobs.example.org/2
3,Clerk,Norda,failed_captcha,2026-03-04 13:43:16,https://jobs.example.org/3
4,Cook,Tarn,Pending-User-Submission,,https://jobs.example.org/4
5,Cook,Wexley,FAILED: timeout waiting for selector,2026-03-04 13:44:06,https://jobs.example.org/5
6,Cook,Quill,rejected_by_filter,,https://jobs.example.org/6
7,Cook,Dorn,application_started,,https://jobs.example.org/7
8,Cook,,MODAL_NOT_FOUND,2026-03-04 13:49:06,https://jobs.example.org/8
9,Cook,Ember,submitted_dry_run,,https://jobs.example.org/9
10,Cook,Fenn,Rejected,2026-03-01 13:49:06,https://jobs.example.org/10
""",
        """
- / Planner / - / 2026-03-04
Helio / Buyer / applied / 2026-03-04
Norda / Clerk / - / 2026-03-04
Tarn / Cook / saved / -
Wexley / Cook / - / 2026-03-04
Quill / Cook / - / -
Dorn / Cook / saved / -
- / Cook / - / 2026-03-04
Ember / Cook / - / -
Fenn / Cook / rejected / 2026-03-01
""",
    ),
    example(
        "an answer in a column of a program, and what it queued and failed at",
        """
id,company_name,job_title,status,applied_at,response_type
1,Helio,Planner,submitted,2026-03-04T08:00:00,rejection
2,Norda,Buyer,failed,,
3,Tarn,Cook,queued,,
4,Wexley,Clerk,submitted,2026-03-05T08:00:00,
""",
        """
Helio / Planner / rejected / 2026-03-04
Norda / Buyer / - / -
Tarn / Cook / saved / -
Wexley / Clerk / applied / 2026-03-05
""",
    ),
    example(
        "two generations of the records of a program",
        json.dumps(
            [
                {"company": "Helio", "title": "Planner", "url": "https://a.example/1", "status": "Applied"},
                {
                    "company_name": "Norda",
                    "job_title": "Buyer",
                    "apply_url": "https://a.example/2",
                    "status": "Applied",
                },
            ]
        ).encode(),
        """
Helio / Planner / applied / -
Norda / Buyer / applied / -
""",
        file="applied.json",
    ),
    example(
        "what buttons of a board say, beside the day of a scraper",
        """
date,platform,title,company,url,status
2026-03-04 13:41,Board,Planner,Helio,https://jobs.example.org/1,Easy Apply - Click to Apply
2026-03-04 13:42,Board,Buyer,Norda,https://jobs.example.org/2,Collected - External Apply
2026-03-04 13:43,Board,Clerk,Tarn,https://jobs.example.org/3,Skipped - pays below 50/hr
2026-03-04 13:44,Board,Cook,Wexley,https://jobs.example.org/4,Applied
""",
        """
Helio / Planner / saved|- / -
Norda / Buyer / saved / -
Tarn / Clerk / -|saved / -
Wexley / Cook / applied / 2026-03-04
""",
    ),
    example(
        "mails that came back, and what a program still has to fill in",
        json.dumps(
            {
                "applications": [
                    {
                        "company": "Helio",
                        "role": "Planner",
                        "method": "email",
                        "status": "sent",
                        "sent_at": "2026-03-04",
                    },
                    {"company": "Norda", "role": "Buyer", "method": "email", "status": "failed_bounce"},
                    {"company": "Tarn", "role": "Clerk", "method": "email", "status": "undeliverable"},
                    {"company": "Wexley", "role": "Cook", "method": "form", "status": "pending_form"},
                    {"company": "Quill", "role": "Cook", "method": "form", "status": "Failed (external site)"},
                ]
            }
        ),
        """
Helio / Planner / applied / 2026-03-04
Norda / Buyer / - / -
Tarn / Clerk / - / -
Wexley / Cook / -|saved / -
Quill / Cook / - / -
""",
        file="applications.json",
    ),
    example(
        "pending beside a day of applying, and what was generated",
        json.dumps(
            [
                {
                    "company_name": "Helio",
                    "position_title": "Planner",
                    "application_date": "2026-03-04T10:04:27.002346",
                    "status": "pending",
                    "documents_generated": ["resume"],
                },
                {
                    "company_name": "Norda",
                    "position_title": "Buyer",
                    "application_date": "2026-03-05T10:04:27.002346",
                    "status": "pending",
                    "documents_generated": ["resume", "cover_letter"],
                },
            ]
        ),
        """
Helio / Planner / applied / 2026-03-04
Norda / Buyer / applied / 2026-03-05
""",
        file="job_applications.json",
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
]
