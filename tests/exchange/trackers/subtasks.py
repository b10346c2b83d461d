"""Tasks beneath other tasks, and days on labels."""

from __future__ import annotations

import json

from .files import example

SUBTASKS = [
    example(
        "asana subtasks",
        """
Task ID,Created At,Completed At,Last Modified,Name,Section/Column,Assignee,Assignee Email,Start Date,Due Date,Tags,Notes,Projects,Parent task,Blocked By
1201,2026-01-05,,2026-01-10,Planner – Helio,Applied,,,,,remote,Applied 2026-01-05,Job hunt,,
1202,2026-01-05,2026-01-05,2026-01-05,Write cover letter,,,,,,,,,Planner – Helio,
1203,2026-01-06,,2026-01-12,Buyer – Norda,Interview,,,,2026-01-20,,Applied 2026-01-06,Job hunt,,
1204,2026-01-06,,2026-01-12,Prepare questions,,,,,,,,,Buyer – Norda,
1205,2026-01-07,,2026-01-14,Cook – Tarn,Rejected,,,,,,Applied 2026-01-07,Job hunt,,
""",
        """
Helio / Planner / applied / 2026-01-05
Norda / Buyer / interviewing / 2026-01-06
Tarn / Cook / rejected / 2026-01-07
""",
        "asana.csv",
    ),
    example(
        "clickup subtasks",
        """
Task ID,Task Name,Status,Parent ID,Date Created,Due Date,Description
a1,Helio – Planner,applied,,01/05/2026,,Applied 01/15/2026
a2,Write cover letter,complete,a1,01/05/2026,,
b1,Norda – Buyer,interview,,01/06/2026,01/20/2026,Applied 01/16/2026
b2,Prepare questions,to do,b1,01/06/2026,,
c1,Tarn – Cook,rejected,,01/07/2026,,Applied 01/17/2026
""",
        """
Helio / Planner / applied / 2026-01-15
Norda / Buyer / interviewing / 2026-01-16
Tarn / Cook / rejected / 2026-01-17
""",
        "clickup.csv",
    ),
    example(
        "jira sub-tasks",
        """
Issue Type,Issue key,Summary,Status,Parent,Created,Description
Task,JOB-1,Planner - Helio,Applied,,2026-01-05,Applied 2026-01-06
Sub-task,JOB-2,Tailor CV,Done,JOB-1,2026-01-05,
Task,JOB-3,Buyer - Norda,Interviewing,,2026-01-07,Applied 2026-01-08
Sub-task,JOB-4,Read annual report,To Do,JOB-3,2026-01-07,
""",
        """
Helio / Planner / applied / 2026-01-06
Norda / Buyer / interviewing / 2026-01-08
""",
        "jira.csv",
    ),
    example(
        "ticktick",
        """
"Folder Name","List Name","Title","Kind","Tags","Content","Is Check list","Start Date","Due Date","Reminder","Repeat","Priority","Status","Created Time","Completed Time","Order","Timezone","Is All Day","Is Floating","Column Name","Column Order","View Mode","taskId","parentId"
"","Jobs","Planner – Helio","TEXT","","Applied 2026-01-05","N","","","","","0","0","2026-01-04T10:00:00+0000","","1","Europe/London","","","Applied","1","kanban","1",""
"","Jobs","Write letter","TEXT","","","N","","","","","0","2","2026-01-04T10:00:00+0000","2026-01-05T10:00:00+0000","1","Europe/London","","","Applied","1","kanban","2","1"
"","Jobs","Buyer – Norda","TEXT","","Applied 2026-01-06","N","","","","","0","0","2026-01-04T10:00:00+0000","","1","Europe/London","","","Interview","1","kanban","3",""
"","Jobs","Cook – Tarn","TEXT","","","N","","","","","0","0","2026-01-04T10:00:00+0000","","1","Europe/London","","","To apply","1","kanban","4",""
""",
        """
Helio / Planner / applied / 2026-01-05
Norda / Buyer / interviewing / 2026-01-06
Tarn / Cook / saved / -
""",
        "ticktick.csv",
    ),
    example(
        "json person in record",
        json.dumps(
            {
                "applications": [
                    {
                        "company": "Helio",
                        "position": "Planner",
                        "status": "applied",
                        "applied_on": "2026-01-05",
                        "contact": {"name": "Ann Lee", "title": "Talent Partner", "email": "a@helio.example"},
                        "recruiter": {"name": "Bo Ek", "company": "Staffers"},
                    },
                    {
                        "company": "Norda",
                        "position": "Buyer",
                        "status": "rejected",
                        "applied_on": "2026-01-06",
                        "contact": {"name": "Cy Oh", "title": "Head of Buying"},
                        "recruiter": None,
                    },
                ]
            }
        ),
        """
Helio / Planner / applied / 2026-01-05
Norda / Buyer / rejected / 2026-01-06
""",
        "a.json",
    ),
    example(
        "label with a day",
        """
Card Name,List Name,Labels,Description
Planner – Helio,Applied,"applied 5 Jan 2026, remote",
Buyer – Norda,Interview,applied 6 Jan 2026,
Cook – Tarn,Rejected,applied 7 Jan 2026,
""",
        """
Helio / Planner / applied / 2026-01-05
Norda / Buyer / interviewing / 2026-01-06
Tarn / Cook / rejected / 2026-01-07
""",
    ),
    example(
        "all beneath one project",
        """
Key,Summary,Status,Parent
JOB-1,Job search,Open,
JOB-2,Planner - Helio,Applied,JOB-1
JOB-3,Buyer - Norda,Interviewing,JOB-1
JOB-4,Cook - Tarn,Rejected,JOB-1
""",
        """
Job search / - / -|applied / -
Helio / Planner / applied / -
Norda / Buyer / interviewing / -
Tarn / Cook / rejected / -
""",
    ),
]
