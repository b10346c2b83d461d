"""What the cells of a row say together, and what they say beside other rows."""

import json

import pytest

from exchange.files import Unreadable
from exchange.trackers.reading import read_tracker

from .files import zipped

SENT = "Company,Title,Status,Date applied\n"


def test_text_that_is_not_quoted():
    """A delimiter in the middle of a text moves no day beneath another name."""
    tracker = read_tracker(
        b"Company,Title,Location,Applied,Status\n"
        b"Helio, Inc,Planner,Berlin,2025-10-02,Applied\n"
        b"Norda,Buyer,Austin, TX,2025-10-03,Rejected\n"
        b"Tarn,Analyst,York,2025-10-04,applied, no answer yet\n",
        "tracker.csv",
    )
    assert [(row.company, row.location, row.status, row.applied_on.day) for row in tracker.rows] == [
        ("Helio, Inc", "Berlin", "applied", 2),
        ("Norda", "Austin, TX", "rejected", 3),
        ("Tarn", "York", "applied", 4),
    ]


def test_days_beside_some_on_which_nothing_was_sent():
    """They are asked about where the heading says no more than that days stand beneath."""
    skipped = b"Helio,Planner,2025-10-02,skipped\n"
    saved = b"Tarn,Clerk,2025-10-01,saved\n"
    for heading, others, is_unclear in (
        ("Date", skipped, True),
        ("Date", saved * 2, True),
        ("Date", saved, False),
        ("Date applied", skipped, False),
    ):
        rows = f"Company,Title,{heading},Status\n".encode() + others + b"Norda,Buyer,2025-10-03,applied\n"
        assert read_tracker(rows, "tracker.csv").rows[-1].is_day_unclear is is_unclear


def test_a_note_on_another_application():
    """Its end is asked about, and not taken for the end of this one."""
    tracker = read_tracker(
        b"Company,Applied,Status,Notes\n"
        b'Helio,2026-02-12-18:12,Pending,"second application to them (first, from January, was rejected 2026-02-01)"\n'
        b"Norda,2026-02-13-09:30,Pending,was rejected 2026-02-20\n",
        "tracker.csv",
    )
    assert [(row.status, row.applied_on.day) for row in tracker.rows] == [("", 12), ("rejected", 13)]


def test_histories_beside_companies():
    """A history with arrows explains no words, and no company is lost to it."""
    tracker = read_tracker(
        b"Company,Status\nHelio,handed over => interview\nNorda,handed over\nTarn,handed over => interview => offer\n",
        "tracker.csv",
    )
    assert [(row.company, row.status) for row in tracker.rows] == [
        ("Helio", "interviewing"),
        ("Norda", ""),
        ("Tarn", "offer"),
    ]


def test_what_is_over_and_a_meeting():
    """Where it is over, a note tells at most how it ended."""
    tracker = read_tracker(
        b"Company,Title,Applied on,Status,Notes\nHelio,Planner,2025-10-02,Archived,Met the team at a fair\n",
        "tracker.csv",
    )
    assert tracker.rows[0].status == ""


def test_a_day_of_applying_that_is_not_there_yet():
    tracker = read_tracker(
        b"# Sent\n\n| Company | Role | Applied |\n|---|---|---|\n| Helio | Planner | not yet |\n"
        b"| Norda | Buyer | 2025-10-03 |\n",
        "tracker.md",
    )
    assert [row.status for row in tracker.rows] == ["saved", "applied"]


def test_a_history_whose_end_nobody_knows():
    """What came before it is then no longer where it stands."""
    tracker = read_tracker(
        b'[{"company": "Helio", "title": "Planner", "statusHistory": [{"status": "applied", "date": "2025-10-02"}, '
        b'{"status": "shelf", "date": "2025-10-20"}]},'
        b'{"company": "Norda", "title": "Buyer", "statusHistory": [{"status": "applied", "date": "2025-10-03"}]}]',
        "tracker.json",
    )
    assert [row.status for row in tracker.rows] == ["", "applied"]


def test_the_same_application_at_two_stages():
    """The file does not say which of the two is newer."""
    tracker = read_tracker(
        b"Company,Title,Applied on,Status\nHelio,Planner,2025-10-02,applied\nHelio,Planner,2025-10-02,rejected\n",
        "tracker.csv",
    )
    assert [row.status for row in tracker.rows if not row.skipped] == [""]


def test_table_beside_a_list():
    """What it says of an application is held against the heading of the list, and none of another with a like name."""
    lists = (
        "# Search\n\n"
        + "Some words.\n" * 9
        + "| Time | Calendar |\n|---|---|\n"
        + "| 1 | Dentist |\n" * 300
        + "| 2 | Helio offer |\n| 3 | Nordaling offer |\n| 4 | Tarn: applied |\n| 5 | 海风笔试 |\n\n"
        "## Applied\n- Helio, Planner\n- Norda, Buyer\n- Tarn, Analyst\n- 海风, Clerk\n"
    )
    tracker = read_tracker(lists.encode(), "search.md")
    assert [(row.company, row.status) for row in tracker.rows] == [
        ("Helio", ""),
        ("Norda", "applied"),
        ("Tarn", "applied"),
        ("海风", ""),
    ]


def test_records_without_a_value():
    assert read_tracker(b'[{"stage": {}, "events": []}]', "tracker.json").rows == []


def test_the_project_of_all_tasks_is_no_job():
    tasks = b"Card,Project,Status\nHelio - Planner,%s,Sent\nNorda - Buyer,%s,Offer\n"
    rows = read_tracker(tasks % (b"Hunt", b"Hunt"), "tasks.csv").rows
    assert [(row.company, row.title) for row in rows] == [("Helio", "Planner"), ("Norda", "Buyer")]
    rows = read_tracker((tasks % (b"Nurse", b"Nurse")).replace(b"Project", b"Job title"), "tasks.csv").rows
    assert [row.title for row in rows] == ["Nurse", "Nurse"]


def test_what_was_saved_and_then_sent():
    """It has gone on; after an end it may have been saved to be sent once more."""
    for other, stage in (("Sent", "applied"), ("Interview", "interviewing"), ("Rejected", "")):
        for words in ((other, "Saved"), ("Saved", other)):
            days = ["2026-02-03" if word != "Saved" else "" for word in words]
            lines = [
                f"Helio,Planner,{word},{day},https://helio.example/jobs/71"
                for word, day in zip(words, days, strict=True)
            ]
            others = [f"Norda {number},Buyer,Sent,2026-02-0{number}," for number in range(1, 4)]
            table = "\n".join(["Company,Role,Status,Applied,Link", *lines, *others]).encode()
            rows = [row for row in read_tracker(table, "list.csv").rows if not row.skipped]
            assert [row.status for row in rows] == [stage, *["applied"] * 3]
            assert not stage or rows[0].applied_on.day == 3


def test_lines_that_count_and_companies_called_alike():
    lines = ["Verstuurd: 7", "12 Bewerbungen", "Antal svar,9", "Toplam: 4", "Seite 1 von 2", "Updated 3 March 2026"]
    firms = ["Key Forge,,,", "Total Timber,,2026-02-03,", "Summe AG,,,rejected", "4 Birches,,,"]
    head = ["Company,Role,Applied,Status", "Helio,Planner,2026-02-01,Sent"]
    rows = read_tracker("\n".join(head + lines + firms).encode(), "list.csv").rows
    assert [row.company for row in rows if not row.skipped] == [
        "Helio",
        "Key Forge",
        "Total Timber",
        "Summe AG",
        "4 Birches",
    ]


def test_words_beneath_the_name_of_a_tab():
    """Beneath the name of an end any other word is how far it came; an own word for an end says more."""
    lines = "Helio,Planner,2026-02-03,Interview\nNorda,Buyer,2026-02-04,nice people\nTarn,Cook,2026-02-05,no reply\n"
    for tab, told in (
        ("Rejected", ["rejected", "rejected", "ghosted"]),
        ("Offers", ["interviewing", "offer", "ghosted"]),
        ("Applied", ["interviewing", "", "ghosted"]),
        ("Sent and rejected", ["interviewing", "", "ghosted"]),
        ("Ofertas", ["interviewing", "", "ghosted"]),
    ):
        other = "Company,Role,Applied,Latest\nQuarry,Clerk,2026-02-01,Sent\n"
        tabs = zipped({"Running.csv": other, f"{tab}.csv": f"Company,Role,Applied,Latest\n{lines}"})
        assert [row.status for row in read_tracker(tabs, "tabs.zip").rows] == ["applied", *told]


def test_days_of_a_list_without_names_are_asked_about():
    """Nothing says what day it is, unless a status stands beside it."""
    rows = b"Helio,Planner,https://jobs.example.org/1,2026-02-03\nNorda,Buyer,https://jobs.example.org/2,2026-02-04\n"
    assert all(row.is_day_unclear for row in read_tracker(rows, "jobs.csv").rows)
    rows = rows.replace(b"03\n", b"03,applied\n").replace(b"04\n", b"04,rejected\n")
    assert not any(row.is_day_unclear for row in read_tracker(rows, "jobs.csv").rows)


def test_what_is_only_noted():
    """It was not sent, where all others have their day and it has nothing; or where a program notes no day at all."""
    sent = "Helio,Planner,2.2.2026,\nNorda,Buyer,13.2.2026,\n"
    for lines, status in (
        ("Tarn,Clerk,5.2.2026,\nOak,Cook,,", "saved"),
        ("Tarn,Clerk,5.2.,no\nOak,Cook,,", "saved"),
        ("Tarn,Clerk,,rejected\nOak,Cook,,", ""),
        ("Oak,Cook,,", ""),
    ):
        rows = read_tracker(f"Firma,Stelle,abgeschickt,Ergebnis\n{sent}{lines}\n".encode(), "tracker.csv").rows
        assert rows[-1].status == status
    records = '[{"company": "Helio", "role": "Clerk", "status": "pending", "dateApplied": DAY}, {"company": "Norda", "role": "Cook", "status": "pending", "dateApplied": null}]'
    for day, told in (("null", ["saved", "saved"]), ('"2026-02-03"', ["applied", ""])):
        assert [row.status for row in read_tracker(records.replace("DAY", day).encode(), "jobs.json").rows] == told


def test_days_without_a_year_beneath_sent():
    """They are of applying, and of the year that stands above the list."""
    rows = b"Jobs of 2026,,,\n,,,\nCompany,Job,Sent,Notes\nHelio,Driver,2 Mar,\nNorda,Buyer,4 Mar,no\n"
    first, second = read_tracker(rows, "tracker.csv").rows
    assert (first.status, str(first.applied_on)) == ("applied", "2026-03-02")
    # A note that only says "no" may be the answer.
    assert (second.status, str(second.applied_on)) == ("", "2026-03-04")


def test_days_of_histories_have_one_order():
    """One that can be no month tells it for all."""
    helio = {"company": "Helio", "role": "Cook", "log": [{"date": "02-03-2026", "what": "Applied"}]}
    norda = {"company": "Norda", "role": "Cook", "log": [{"date": "18-03-2026", "what": "Applied"}]}
    for records, day in (([helio, norda], "2026-03-02"), ([helio], "None")):
        assert str(read_tracker(json.dumps(records).encode(), "log.json").rows[0].applied_on) == day


def test_who_stands_behind_the_company():
    rows = "Arbeitgeber / Ansprechpartner;Stelle;Ergebnis\nHelio, Frau Beispiel;Koch;Absage\n"
    assert read_tracker(rows.encode(), "tracker.csv").rows[0].company == "Helio"
    rows = "Company / Agency;Role;Result\nHelio, Inc.;Cook;rejected\n"
    assert read_tracker(rows.encode(), "tracker.csv").rows[0].company == "Helio, Inc."


def test_a_list_alone_is_no_lane():
    """What it is called says what it is of, as it does not where several are."""
    helio = {
        "company": "Helio",
        "role": "Planner",
        "appliedOn": "2026-03-02",
        "log": [{"day": "2026-03-09", "what": "Interview"}],
    }
    for lanes, status in (({}, "interviewing"), ({"saved": []}, "applied")):
        held = json.dumps({"settings": {"theme": "dark"}, "version": 2, "applied": [helio]} | lanes)
        assert read_tracker(held.encode(), "board.json").rows[0].status == status


def test_a_day_beside_what_was_not_sent():
    tracker = read_tracker(
        b"Company,Role,Status,Tried at\nHelio,Planner,submitted,2026-02-03\nNorda,Buyer,manual_required,2026-02-04\n",
        "runs.csv",
        {"tables": {"runs.csv": {"columns": {3: "applied_on"}}}},
    )
    assert [(row.status, row.is_day_unclear) for row in tracker.rows] == [("applied", False), ("", True)]


def test_what_was_matched_is_no_stage():
    tracker = read_tracker(b"Company,Role,Score,Matched\nHelio,Planner,8,maps\nNorda,Buyer,9,prices\n", "jobs.csv")
    assert [row.status for row in tracker.rows] == ["", ""]


def test_signs_for_the_company_above():
    for sign in ("\u21b3", "\u2514\u2500"):
        table = f"Company,Role,Status\nHelio,Planner,Sent\n{sign},Buyer,Rejected\n"
        assert [row.company for row in read_tracker(table.encode(), "list.csv").rows] == ["Helio", "Helio"]


def test_the_name_of_a_file_alone():
    table = b"Company,Role,Applied,Stage\nHelio,Planner,2026-02-03,Interview\n"
    for name, stage in (("rejected.csv", "rejected"), ("ko.csv", "interviewing"), ("offers.csv", "interviewing")):
        assert [row.status for row in read_tracker(table, name).rows] == [stage]


def test_keys_beneath_stages_are_no_companies():
    with pytest.raises(Unreadable):
        read_tracker(b'{"applied": ["c1", "c2"], "rejected": ["c3"]}', "order.json")


def test_numbers_of_a_chart_are_no_keys():
    jobs = b'{"jobs": [{"id": 1, "company": "Helio", "title": "Planner", "appliedAt": "2026-02-03"}'
    jobs += b', {"id": 2, "company": "Norda", "title": "Buyer", "appliedAt": "2026-02-04"}]'
    rows = read_tracker(jobs + b', "weekly": {"rejected": [1, 2], "applied": [2, 1]}}', "jobs.json").rows
    assert [row.status for row in rows] == ["applied", "applied"]


def test_long_lists_of_other_things_beside_applications():
    """A network's export holds thousands of messages, which count for nothing."""
    message = "12,Ann,Bo,2026-01-02,Hello\n"
    tracker = read_tracker(
        zipped(
            {
                "messages.csv": "Conversation id,From,To,Date,Content\n" + message * 14_000,
                "invitations.csv": "Conversation id,From,To,Date,Content\n" + message * 14_000,
                "applications.csv": SENT + "Helio,Planner,Applied,2026-01-02\n",
            }
        ),
        "export.zip",
    )
    assert [row.company for row in tracker.rows] == ["Helio"]


def test_more_applications_than_anybody_has_sent():
    lists = {f"{name}.csv": SENT + "Helio,Planner,Applied,2026-01-02\n" * 14_000 for name in "ab"}
    with pytest.raises(Unreadable, match="more than any list"):
        read_tracker(zipped(lists), "export.zip")
