"""Lists as keepers of notes and tasks, boards of jobs and databases give them, each read as a whole."""

import json

import pytest

from exchange.trackers.reading import read_tracker

from .files import zipped

THREE = [
    ("Helio", "Planner", "applied", "2026-02-03"),
    ("Nordwind", "Buyer", "rejected", "2026-02-04"),
    ("Molen", "Clerk", "interviewing", "2026-02-05"),
]
WORDS = {"applied": "Applied", "rejected": "Rejected", "interviewing": "Interview"}


def read(content: str | bytes | list | dict, name: str = "jobs.csv") -> list[tuple]:
    if isinstance(content, list | dict):
        content, name = json.dumps(content), "jobs.json"
    rows = read_tracker(content.encode() if isinstance(content, str) else content, name).rows
    return [
        (row.company, row.title, row.status, row.applied_on and row.applied_on.isoformat())
        for row in rows
        if not row.skipped
    ]


def without_days(rows: list[tuple]) -> list[tuple]:
    return [(*row[:3], None) for row in rows]


def front(company: str, title: str, status: str, on: str) -> str:
    return f'---\ncompany: "[[{company}]]"\nrole: "{title}"\nstatus: {status}\napplied: {on}\ntags:\n  - jobs\n---\n# {company}\n'


class TestNotes:
    def test_each_file_of_a_zip_is_an_application(self):
        files = {f"vault/{row[0]}.md": front(*row) for row in THREE}
        files["vault/2026-02-05.md"] = "---\ndate: 2026-02-05\n---\nA walk by the sea.\n"
        assert sorted(read(zipped(files), "vault.zip")) == sorted(THREE)

    def test_are_in_one_table(self):
        tracker = read_tracker(zipped({f"{row[0]}.md": front(*row) for row in THREE}), "vault.zip")
        assert [len(sheet.rows) for sheet in tracker.sheets] == [3]

    def test_one_alone(self):
        assert read(front(*THREE[0]), "Helio.md") == THREE[:1]

    def test_name_of_the_file_is_of_both_where_nothing_else_is(self):
        files = {f"{c} - {t}.md": f"---\nstatus: {s}\ndate: {on}\n---\nkind: people\n" for c, t, s, on in THREE}
        assert sorted(read(zipped(files), "notes.zip")) == sorted(THREE)

    def test_fields_with_two_colons(self):
        files = {
            f"{c}.md": f"company:: {c}\nrole:: {t}\nstatus:: {s}\napplied:: [[{on}]]\n\n- nice\n"
            for c, t, s, on in THREE
        }
        assert sorted(read(zipped(files), "pages.zip")) == sorted(THREE)

    def test_day_of_a_talk_in_a_line_is_not_that_of_applying(self):
        text = "Helio - Planner - applied 3 Feb 2026\nMolen - Clerk - interview 9 March 2026\n"
        assert read(text, "jobs.txt") == [THREE[0], ("Molen", "Clerk", "interviewing", None)]


class TestTasks:
    def test_sections_and_notes_stand_in_rows_of_their_own(self):
        rows = ["TYPE,CONTENT,DESCRIPTION,INDENT,DATE"]
        for company, title, status, on in THREE:
            rows += [
                f"section,{WORDS[status]},,,",
                f"task,{title} at {company} @remote,Applied on {on},1,2026-12-01",
                "task,Polish the letter,,2,",
                "note,They were kind,,,",
                ",,,,",
            ]
        assert read("\n".join(rows)) == THREE

    def test_link_of_a_task(self):
        text = "TYPE,CONTENT\nsection,Applied\ntask,[Planner at Helio](https://helio.example/1)\n"
        row = read_tracker(text.encode(), "jobs.csv").rows[0]
        assert (row.company, row.title, row.url) == ("Helio", "Planner", "https://helio.example/1")

    @pytest.mark.parametrize("done", ["needsAction", "notStarted", "completed"])
    def test_lane_counts_where_a_task_is_only_done_or_not(self, done):
        lists = [
            {"title": WORDS[s], "items": [{"id": c, "title": f"{t} at {c}", "status": done}]} for c, t, s, _ in THREE
        ]
        assert read({"kind": "tasks#taskLists", "items": lists}) == without_days(THREE)

    def test_headings_of_stages_without_marks(self):
        text = "".join(f"{WORDS[s]}:\n- {t} at {c}\n\n" for c, t, s, _ in THREE)
        assert read(text, "jobs.txt") == without_days(THREE)

    def test_name_of_both_is_no_company_of_what_is_listed_in_it(self):
        listed = [
            {"gid": c, "name": f"{t} @ {c}", "memberships": [{"project": {"gid": "9", "name": "Hunt"}, "status": s}]}
            for c, t, s, _ in THREE
        ]
        assert [row[:2] for row in read(listed)] == [row[:2] for row in THREE]

    @pytest.mark.parametrize(
        "heading",
        [
            "Name,Section/Column,Parent task,Company,Applied on",
            "Summary,Status,Project key,Custom field (Company),Custom field (Applied on)",
            "Task name,Bucket name,Folder,Company,Sent on",
            "Name,Column name,List name,Company,Sent on",
        ],
    )
    def test_name_of_a_task_beside_a_company_is_the_job(self, heading):
        rows = [f"{t},{WORDS[s]},JOB,{c},{on}" for c, t, s, on in THREE]
        assert read("\n".join([heading, *rows])) == THREE


class TestBoards:
    @pytest.mark.parametrize(
        ("job", "who"),
        [
            ("offer", lambda c: {"profile": {"id": 4, "name": c, "hidden": False}}),
            ("job", lambda c: {"advertiser": {"id": "9", "description": c}}),
            ("annonce", lambda c: {"annonceur": {"nom": c, "logo": None}}),
            ("stellenangebot", lambda c: {"anbieter": {"name": c, "id": 3}}),
            ("posting", lambda c: {"companyDetails": {"company": {"name": c}, "rawCompanyName": c}}),
            ("listing", lambda c: {"seller": {"label": f"{c} GmbH"}}),
        ],
    )
    def test_who_offers_a_job_is_its_company(self, job, who):
        listed = [
            {job: {"id": n, "title": t, **who(c)}, "state": {"id": n, "value": WORDS[s]}, "applicationDate": on}
            for n, (c, t, s, on) in enumerate(THREE)
        ]
        assert [(row[0].removesuffix(" GmbH"), *row[1:]) for row in read(listed)] == THREE

    def test_title_for_either_sex_is_no_name_of_both(self):
        listed = [
            {"job": {"titel": f"{t} (m/w/d)", "anbieter": {"name": c}}, "status": s, "beworbenAm": on}
            for c, t, s, on in THREE
        ]
        assert read(listed) == [(c, f"{t} (m/w/d)", s, on) for c, t, s, on in THREE]

    def test_parts_of_an_offer_are_no_lanes(self):
        told = [
            {
                "offer": {"position": t, "company": {"name": c}},
                "timeline": [{"status": {"id": 1, "label": "Applied"}, "at": f"{on}T09:00:00Z"}]
                + [{"status": {"id": 2, "label": WORDS[s]}, "at": "2026-03-01T09:00:00Z"}] * (s != "applied"),
            }
            for c, t, s, on in THREE
        ]
        assert read(told) == THREE


class TestDatabases:
    def test_days_with_their_type(self):
        days = [{"$date": "2026-02-03T10:00:00Z"}, {"$date": {"$numberLong": "1770200000000"}}]
        listed = [
            {"_id": {"$oid": "65f0"}, "company": c, "title": t, "status": s, "appliedAt": day}
            for (c, t, s, _), day in zip(THREE, days, strict=False)
        ]
        assert read(listed) == THREE[:2]

    def test_rows_of_all_tables_in_one_list(self):
        firms = [{"model": "jobs.company", "pk": n, "fields": {"name": c}} for n, (c, *_) in enumerate(THREE)]
        sent = [
            {"model": "jobs.application", "pk": n, "fields": {"company": n, "title": t, "status": s, "applied_on": on}}
            for n, (_, t, s, on) in enumerate(THREE)
        ]
        assert read(firms + sent) == THREE

    def test_tables_with_their_names_in_one_list(self):
        """As Dexie and phpMyAdmin write them."""
        firms = [{"id": n, "name": c} for n, (c, *_) in enumerate(THREE)]
        sent = [
            {"id": n, "companyId": n, "title": t, "status": s, "appliedAt": on} for n, (_, t, s, on) in enumerate(THREE)
        ]
        dexie = [{"tableName": "companies", "inbound": True, "rows": firms}, {"tableName": "jobs", "rows": sent}]
        named = [{"name": one["tableName"], "schema": "++id,name", "rowCount": 3} for one in dexie]
        assert read({"formatName": "dexie", "data": {"databaseName": "hunt", "tables": named, "data": dexie}}) == THREE
        tables = [
            {"type": "table", "name": name, "data": rows} for name, rows in (("companies", firms), ("jobs", sent))
        ]
        assert read([{"type": "header", "version": "5.2"}, {"type": "database", "name": "hunt"}, *tables]) == THREE


class TestPrograms:
    def test_day_of_a_posting_that_a_robot_found(self):
        text = (
            "status,title,company,location,date,blurb,tags,link,id,provider,query,locale\n"
            "NEW,Planner,Helio,Ghent,2026-02-03,,,,1,indeed,plan,X\n"
            "APPLIED,Buyer,Nordwind,Ghent,2026-02-04,,,,2,indeed,plan,X\n"
        )
        assert [row[2:] for row in read(text)] == [("saved", None), ("applied", None)]

    def test_declined_is_said_of_the_person_where_a_board_says_it(self):
        text = (
            "Job Title,Employer,Application Status,Applied On,Job Type,Message from Employer\n"
            'Planner,Helio,Pending,"Oct 2, 2026",Internship,\nBuyer,Nordwind,Declined,"Oct 3, 2026",Fellowship,\n'
        )
        assert [row[2] for row in read(text)] == ["applied", "rejected"]


class TestSheets:
    def test_days_beneath_persons_are_of_talks_with_them(self):
        text = (
            "Company,Role,Applied,Recruiter,HM,Founders,Outcome\n"
            "Helio,Planner,2026-02-03,2026-02-10,,,\n"
            "Nordwind,Buyer,2026-02-04,2026-02-11,2026-02-18,,Rejected\n"
            "Molen,Clerk,2026-02-05,2026-02-12,2026-02-19,2026-02-26,\n"
        )
        assert [row[2] for row in read(text)] == ["screening", "rejected", "interviewing"]

    def test_names_beneath_persons_are_no_talks(self):
        text = "Company,Role,Applied,Recruiter\nHelio,Planner,2026-02-03,Ana Q\nMolen,Clerk,2026-02-05,Tom B\n"
        assert [row[2] for row in read(text)] == ["applied", "applied"]

    @pytest.mark.parametrize(
        "heading", ["Sent resume", "Mailed resume", "When did you send it?", "CV sent out", "Unterlagen verschickt"]
    )
    def test_day_of_what_was_sent(self, heading):
        rows = [f"{c},{t},York,{on},{WORDS[s]},." for c, t, s, on in THREE]
        assert read("\n".join([f"Company,Position,City,{heading},Result,Comments", *rows])) == THREE

    @pytest.mark.parametrize("remark", ["Check the county site every Monday!!", "Remember to renew the season ticket"])
    def test_remark_is_no_application(self, remark):
        rows = [f"{c},{t},{on},{WORDS[s]}" for c, t, s, on in THREE]
        assert read("\n".join(["Company,Role,Sent,Status", *rows, ",,,", f"{remark},,,"])) == THREE

    @pytest.mark.parametrize(
        "company", ["Royal Bank of Wessenden", "Brandt & Sons", "Yahoo!", "the bakery on the corner"]
    )
    def test_company_alone_is_no_remark(self, company):
        rows = [f"{c},{t},{on},{WORDS[s]}" for c, t, s, on in THREE]
        assert read("\n".join(["Company,Role,Sent,Status", *rows, f"{company},,,"]))[3][0] == company
