"""Programs for tasks, issues and notes that are used for a search: what they write out, and other lists among it."""

from __future__ import annotations

import json

from .files import example, zipped

JOBS = """
Helio / Kotlin Engineer / applied / 2026-02-03
Norda / Firmware Engineer / interviewing / 2026-02-05
Tarn / Data Engineer / rejected / 2026-02-07
Quarz / Developer Advocate / saved / -
Ember / Compiler Engineer / ghosted / 2026-02-09
"""
WITHOUT_DAYS = "\n".join(f"{line.rpartition(' / ')[0]} / -" for line in JOBS.strip().splitlines())
ROWS = [[None if part == "-" else part for part in line.split(" / ")] for line in JOBS.strip().splitlines()]
# The label of each, its lane, and whether it is closed.
LABELS = ("applied", "interview", "rejected", "wishlist", "ghosted")
LANES = ("Applied", "Interview", "Rejected", "To apply", "No answer")
CLOSED = (False, False, True, False, True)


def lines(head: str, line: str) -> str:
    """A table with a line for each of the jobs, `line` filled with its company, title, label, day, lane and number."""
    told = zip(ROWS, LABELS, LANES, CLOSED, strict=True)
    return "\n".join(
        [
            head,
            *(
                line.format(
                    company=company, title=title, label=label, on=on or "", lane=lane, n=n, shut=shut,
                    state="Closed" if shut else "Open", done="Done" if shut else "In Progress",
                )
                for n, ((company, title, _, on), label, lane, shut) in enumerate(told, 1)
            ),
        ]
    )  # fmt: skip


def issues(body: str, prefix: str, **more: object) -> str:
    """The issues as the interface of a host of code gives them, each with the fields of a form in its text."""
    made = [
        {
            "number": n,
            "title": f"{company}: {title}",
            "body": body.format(company=company, title=title, on=on or "_No response_"),
            "state": "CLOSED" if shut else "OPEN",
            "labels": [
                {"id": "LA_kw0", "name": prefix + label, "description": "", "color": "0e8a16"},
                {"id": "LA_kw1", "name": "remote", "description": "", "color": "0e8a16"},
            ],
            "createdAt": "2026-02-01T10:00:00Z",
            "closedAt": None,
            **more,
        }
        for n, ((company, title, _, on), label, shut) in enumerate(zip(ROWS, LABELS, CLOSED, strict=True), 1)
    ]
    return json.dumps(made)


def task_list(title: str, *tasks: tuple[str, str]) -> dict:
    items = [
        {"kind": "tasks#task", "id": f"k{title}{n}", "title": name, "status": "needsAction", "notes": notes}
        for n, (name, notes) in enumerate(tasks)
    ]
    return {"kind": "tasks#taskList", "id": f"list{title}", "title": title, "items": items}


def kept(title: str, *, text: str = "", listed: tuple[str, ...] = (), labels: tuple[str, ...] = ()) -> str:
    """A note as the archive of a keeper of notes holds it."""
    note = {"color": "DEFAULT", "isTrashed": False, "isPinned": False, "isArchived": False, "title": title}
    told = {"listContent": [{"text": one, "isChecked": False} for one in listed]} if listed else {"textContent": text}
    return json.dumps(note | told | {"labels": [{"name": one} for one in labels]})


def exported(title: str, text: str, *tags: str) -> str:
    shown = "".join(f"<tag>{tag}</tag>" for tag in tags)
    return (
        f"<note><title>{title}</title><created>20260201T100000Z</created>{shown}<content><![CDATA[<!DOCTYPE en-note>"
        f"<en-note><div>{text}</div></en-note>]]></content></note>"
    )


ISSUES = [
    example(
        "issues with a form and labels",
        issues(
            "### Company\r\n\r\n{company}\r\n\r\n### Role\r\n\r\n{title}\r\n\r\n### Date applied\r\n\r\n{on}",
            "status: ",
        ),
        JOBS,
        file="issues.json",
    ),
    example(
        "issues with bold fields in their texts",
        issues("**Applied:** {on}\n**Location:** Bern\n\nfound by a friend", ""),
        JOBS,
        file="issues.json",
    ),
    example(
        "issues of another host",
        lines(
            "Title,Description,Issue ID,URL,State,Author,Due Date,Created At (UTC),Labels,Time Spent",
            '{title} @ {company},"Company: {company}\nApplied on: {on}",{n},https://code.example/-/issues/{n},{state},Ann,,'
            '2026-02-01 10:00:00,"status::{label},remote",0',
        ),
        JOBS,
    ),
    example(
        "an issue that is closed and only applied for",
        "Title,State,Labels\nHelio: Planner,Closed,status: applied\nNorda: Buyer,Open,status: interview\n",
        "Helio / Planner / - / -\nNorda / Buyer / interviewing / -",
    ),
    example(
        "issues as a command prints them",
        "\n".join(
            f"{n}\t{'CLOSED' if shut else 'OPEN'}\t{company}: {title}\t{label}, remote\t2026-03-0{n}T10:00:00Z"
            for n, ((company, title, _, _), label, shut) in enumerate(zip(ROWS, LABELS, CLOSED, strict=True), 1)
        ),
        WITHOUT_DAYS,
        file="issues.tsv",
    ),
    example(
        "work items with tags",
        lines(
            "ID,Work Item Type,Title,Assigned To,State,Tags",
            '{n},Task,{company} – {title},Ann <ann@example.org>,{state},"{label}; remote"',
        ),
        WITHOUT_DAYS,
    ),
    example(
        "a planner with labels in one bucket",
        lines("Task ID,Task Name,Bucket Name,Progress,Labels", "k{n}x,{company} - {title},Jobs,In progress,{label}"),
        WITHOUT_DAYS,
    ),
    example(
        "a tracker of issues with labels beside done",
        lines(
            "Summary,Issue key,Status,Project key,Project name,Resolution,Created,Labels,Labels",
            "{company} - {title},JOB-{n},{done},JOB,Job hunt,,0{n}/Feb/26 8:15 PM,{label},remote",
        ),
        WITHOUT_DAYS,
    ),
    example(
        "a tracker of issues with a resolution",
        """
Summary,Issue key,Status,Resolution,Custom field (Company),Custom field (Applied date)
Planner,JOB-1,Closed,Rejected by company,Helio,03/Feb/26
Buyer,JOB-2,Closed,Withdrawn by me,Norda,05/Feb/26
Clerk,JOB-3,Applied,Unresolved,Tarn,07/Feb/26
Cook,JOB-4,Closed,Done,Quarz,08/Feb/26
""",
        """
Helio / Planner / rejected / 2026-02-03
Norda / Buyer / withdrawn / 2026-02-05
Tarn / Clerk / applied / 2026-02-07
Quarz / Cook / - / 2026-02-08
""",
    ),
    example(
        "tasks of one project",
        lines(
            "#,Project,Tracker,Parent task,Status,Subject,Author,Created",
            "{n},Jobs,Task,,{lane},{company} - {title},Ann,2026-02-0{n}",
        ),
        WITHOUT_DAYS,
    ),
    example(
        "tasks of a mail program",
        lines(
            '"Subject","Due Date","% Complete","Categories","Companies","Notes","Role","Status"',
            '"{company} - {title}",,"0","{label}",,"applied {on}",,"Not Started"',
        ),
        JOBS,
    ),
    example(
        "steps of tasks",
        lines(
            "Task ID,Created At,Name,Section/Column,Tags,Notes,Projects,Parent task",
            "12{n},2026-02-0{n},{company} – {title},{lane},dream,,Search,",
        )
        + "\n129,2026-02-03,Call Sam about it,,,,Search,Norda – Firmware Engineer",
        WITHOUT_DAYS,
    ),
    example(
        "a milestone that no issue has",
        lines(
            "ID,Team,Title,Status,Labels,Created,Project Milestone",
            "GIG-{n},Gigs,{company} – {title},{lane},,2026-02-0{n}T09:12:40.511Z,",
        ),
        WITHOUT_DAYS,
    ),
    example(
        "a board with items within items",
        """
Job search,,,,
In play,,,,
Name,Subitems,Status,Company,Applied on
Store Manager,,Interview booked,Helio Outdoor,2026-09-29
Area Sales,"Ask, read",Offer in,Norda GmbH,2026-09-15
Subitems,Name,Owner,Status,Date
,Ask about the car,Ann,Done,2026-10-12
,Read the contract,Ann,Working on it,2026-10-16
Merchandiser,,Rejected,Tarn,2026-10-06
""",
        """
Helio Outdoor / Store Manager / interviewing / 2026-09-29
Norda GmbH / Area Sales / offer / 2026-09-15
Tarn / Merchandiser / rejected / 2026-10-06
""",
    ),
    example(
        "lists of tasks of which some are of no jobs",
        json.dumps(
            {
                "kind": "tasks#taskLists",
                "items": [
                    task_list("Groceries", ("Milk, bread, eggs", ""), ("Batteries", "")),
                    task_list("Jobs - to apply", ("Quarz - Developer Advocate", "")),
                    task_list("Jobs - applied", ("Helio - Kotlin Engineer", "sent 2026-02-03")),
                    task_list("Jobs - rejected", ("Tarn - Data Engineer", "sent 2026-02-07")),
                ],
            }
        ),
        """
Quarz / Developer Advocate / saved / -
Helio / Kotlin Engineer / applied / 2026-02-03
Tarn / Data Engineer / rejected / 2026-02-07
""",
        file="Tasks.json",
    ),
    example(
        "one list of tasks that tell all themselves",
        json.dumps(
            {
                "kind": "tasks#taskLists",
                "items": [
                    task_list("Groceries", ("Milk, bread", ""), ("Batteries", "")),
                    task_list(
                        "Job applications",
                        ("Helio - Kotlin Engineer (applied 3 Feb 2026)", ""),
                        ("Norda - Firmware Engineer (interview)", ""),
                        ("Tarn - Data Engineer (rejected)", ""),
                    ),
                ],
            }
        ),
        """
Helio / Kotlin Engineer / applied / 2026-02-03
Norda / Firmware Engineer / interviewing / -
Tarn / Data Engineer / rejected / -
""",
        file="Tasks.json",
    ),
    example(
        "a list among other notes",
        zipped(
            {
                "Takeout/Keep/Shopping.json": kept("Shopping", listed=("milk", "bread")),
                "Takeout/Keep/Gifts.json": kept("Gifts", text="a book\nsocks"),
                "Takeout/Keep/Pancakes - quick.json": kept("Pancakes - quick", text="flour and milk"),
                "Takeout/Keep/Jobs.json": kept(
                    "Jobs",
                    listed=(
                        "Helio - Kotlin Engineer, applied 3 Feb 2026",
                        "Norda - Firmware Engineer, applied 5 Feb 2026, interview",
                        "Tarn - Team Lead, Data, applied 7 Feb 2026, rejected",
                    ),
                ),
            }
        ),
        """
Helio / Kotlin Engineer / applied / 2026-02-03
Norda / Firmware Engineer / interviewing / 2026-02-05
Tarn / Team Lead, Data / rejected / 2026-02-07
""",
        file="takeout.zip",
    ),
    example(
        "a note for each job among others",
        zipped(
            {
                "Takeout/Keep/Shopping.json": kept("Shopping", listed=("milk", "bread")),
                **{
                    f"Takeout/Keep/{company}.json": kept(
                        f"{company} - {title}",
                        text=f"applied {on}\nnice" if on else "look at it",
                        labels=("jobs", label),
                    )
                    for (company, title, _, on), label in zip(ROWS, LABELS, strict=True)
                },
            }
        ),
        JOBS,
        file="takeout.zip",
    ),
    example(
        "notes with tags in one file",
        '<?xml version="1.0"?><en-export application="Notes">'
        + exported("Pancakes - quick", "flour and milk", "kitchen")
        + "".join(
            exported(f"{company} - {title}", f"Applied: {on}" if on else "look", "jobs", label)
            for (company, title, _, on), label in zip(ROWS, LABELS, strict=True)
        )
        + "</en-export>",
        JOBS,
        file="Jobs.enex",
    ),
    example(
        "pages with lists of their own beneath a table",
        zipped(
            {
                "Search/Jobs 64b404dbc35f4d043e9d60d266e65f5f.csv": "Company,Role,Stage,Applied on\n"
                'Helio,Planner,Applied,"October 12, 2026"\nNorda,Buyer,Rejected,"October 2, 2026"\n',
                "Search/Jobs/Helio 2f5f7df7b36e00634ff7cea7496a0ba2.md": "# Helio\n\nRole: Planner\nStage: Applied\n"
                "Applied on: October 12, 2026\n\n## Before the call\n\n- [ ]  ask Sam\n- [x]  read on\n",
                "Search/Jobs/Norda 96e0f237b20c6783ad682ffba87690b9.md": "# Norda\n\nRole: Buyer\nStage: Rejected\n"
                "Applied on: October 2, 2026\n",
            }
        ),
        """
Helio / Planner / applied / 2026-10-12
Norda / Buyer / rejected / 2026-10-02
""",
        file="export.zip",
    ),
    example(
        "states of tasks beside labels of stages",
        """
ID,Title,Status,Labels,Created
GIG-1,Helio – Planner,In Progress,"Applied, remote",2026-02-03T09:12:40.511Z
GIG-2,Norda – Buyer,In Progress,Interview,2026-02-03T09:12:40.511Z
GIG-3,Tarn – Cook,Canceled,Rejected,2026-02-03T09:12:40.511Z
GIG-4,Quarz – Lead,Backlog,,2026-02-03T09:12:40.511Z
GIG-5,Ember – Clerk,Canceled,Applied,2026-02-03T09:12:40.511Z
""",
        """
Helio / Planner / applied / -
Norda / Buyer / interviewing / -
Tarn / Cook / rejected / -
Quarz / Lead / saved / -
Ember / Clerk / - / -
""",
    ),
    example(
        "a tag that says how a task was completed",
        """
Task Name,Status,Date Created,Parent ID,Tags
Helio - Planner,applied,1770200000000,null,[]
Norda - Buyer,interview,1770300000000,null,[]
prepare slides,to do,1770300000000,86a2,[]
Tarn - Cook,complete,1770300000000,null,[rejected]
""",
        """
Helio / Planner / applied / -
Norda / Buyer / interviewing / -
Tarn / Cook / rejected / -
""",
    ),
    example(
        "a resolution beside a state in records",
        json.dumps(
            {
                "issues": [
                    {"key": f"JOB-{n}", "fields": {"summary": name, "status": {"name": state}, **more}}
                    for n, (name, state, more) in enumerate(
                        [
                            ("Helio - Planner", "Applied", {"labels": ["remote"], "resolution": None}),
                            ("Norda - Buyer", "Closed", {"labels": [], "resolution": {"name": "Rejected"}}),
                            ("Tarn - Cook", "In Progress", {"labels": ["interview"], "resolution": None}),
                        ]
                    )
                ]
            }
        ),
        """
Helio / Planner / applied / -
Norda / Buyer / rejected / -
Tarn / Cook / interviewing / -
""",
        file="issues.json",
    ),
]
