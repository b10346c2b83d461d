import json
from pathlib import Path

import pytest
from django.core.management import call_command

from .files import xlsx

SAMPLES = Path(__file__).resolve().parents[4] / "shared" / "samples" / "trackers"
needs_samples = pytest.mark.skipif(not SAMPLES.exists(), reason="the shared samples are not on this machine")


@pytest.fixture
def read(tmp_path, capsys):
    """What the command prints of a file with this content."""

    def run(content: str | bytes | Path, name: str = "tracker.csv") -> dict:
        path = content
        if not isinstance(content, Path):
            path = tmp_path / name
            path.write_bytes(content.encode() if isinstance(content, str) else content)
        call_command("read_tracker", str(path))
        return json.loads(capsys.readouterr().out)

    return run


class TestReadTracker:
    def test_speaks_of_what_the_file_says(self, read):
        found = read("Company;Position;Status;Datum\nHelio;Entwickler;Absage;03.02.2026\n")
        assert (found["encoding"], found["delimiter"]) == ("utf-8", ";")
        assert found["applications"] == [
            {
                "company": "Helio",
                "title": "Entwickler",
                "status": "rejected",
                "status_raw": "Absage",
                "applied_on": "2026-02-03",
                "url": None,
                "location": None,
                "salary": None,
                "notes": None,
                "date_warning": None,
                "skipped": None,
            }
        ]

    def test_day_that_could_be_two_is_none(self, read):
        found = read("Company,Title,Status,Date Applied\nHelio,Developer,Applied,03/02/2026\n")["applications"][0]
        assert found["applied_on"] is None
        assert "3 February 2026 or 2 March 2026" in found["date_warning"]

    def test_day_of_applying_beside_what_is_only_saved_is_told(self, read):
        found = read("Company,Title,Status,Date Applied\nHelio,Developer,Saved,2026-02-03\n")["applications"][0]
        assert found["status"] == "saved"
        assert found["date_warning"] == "“Saved” stands beside a day of applying, 2026-02-03."

    def test_year_that_stands_elsewhere_is_told(self, read):
        found = read("Jobs 2025,,\nCompany,Title,Date Applied\nHelio,Developer,Feb 3\n")["applications"][0]
        assert found["applied_on"] == "2025-02-03"
        assert "“Feb 3” has no year; 2025 stands elsewhere" in found["date_warning"]

    def test_tab_of_interviews_stands_in_the_notes(self, read):
        tabs = {
            "List": [["Company", "Title", "Status"], ["Helio", "Developer", "Applied"]],
            "Talks": [["Company", "Date", "Round"], ["Helio", "@45730", "Phone"]],
        }
        found = read(xlsx(tabs), "search.xlsx")
        assert [row["notes"] for row in found["applications"]] == ["Talks: Date: 2025-03-14, Round: Phone"]
        assert "stands in their notes" in found["warnings"][0]

    def test_pay_in_parts(self, read):
        pay = {"min": 42000, "max": 50000, "currency": "EUR"}
        jobs = [{"company": name, "title": "Developer", "salary": pay} for name in ("Helio", "Norda")]
        assert read(json.dumps(jobs), "jobs.json")["applications"][0]["salary"] == "42000–50000 EUR"

    def test_second_status_stands_in_the_notes(self, read):
        found = read("Company,Title,Status,Outcome\nHelio,Developer,Onsite,Rejected\n")["applications"][0]
        assert (found["status"], found["status_raw"], found["notes"]) == ("rejected", "Onsite", "Outcome: Rejected")

    def test_status_that_could_be_two_is_none(self, read):
        found = read("Company,Title,Status\nHelio,Developer,On hold\n")["applications"][0]
        assert (found["status"], found["status_raw"]) == (None, "On hold")

    def test_what_has_no_column_stands_in_the_notes(self, read):
        found = read("Company,Title,Status,Shoe size\nHelio,Developer,Applied,43\n")["applications"][0]
        assert found["notes"] == "Shoe size: 43"

    def test_link_of_a_formula_is_the_address(self, read):
        link = '"=HYPERLINK(""https://helio.example/{}"",""{}"")"'
        found = read(f"Company,Title,Status\n{link.format('', 'Helio')},{link.format(7, 'Developer')},Applied\n")
        (row,) = found["applications"]
        assert (row["company"], row["title"], row["url"]) == ("Helio", "Developer", "https://helio.example/7")
        assert row["notes"] == "Link: https://helio.example/"

    def test_link_beneath_another_name_is_taken(self, read):
        jobs = [
            {"company": "Helio", "title": "Planner", "url": "https://a.example/1"},
            {"company": "Norda", "title": "Buyer", "apply_url": "https://a.example/2"},
        ]
        found = read(json.dumps(jobs), "jobs.json")["applications"]
        assert [one["url"] for one in found] == ["https://a.example/1", "https://a.example/2"]

    def test_row_without_a_company_says_so(self, read):
        rows = "Company,Position,Date,Status\nHelio,Planner,2026-03-04,Rejected\n,Buyer,2026-03-05,Applied\n"
        [_, lacking] = read(rows)["applications"]
        assert (lacking["company"], lacking["date_warning"]) == (None, "It names no company.")

    def test_both_names_stay_where_a_cell_was_left_out(self, read):
        rows = "Company,City,Title,Date,Status\nHelio,Leeds,Planner,2026-03-04,Sent\nNorda,York,Buyer,2026-03-05,Sent\n"
        found = read(f"{rows}Tarn,Cook,2026-03-06,Sent\n")["applications"][-1]
        assert (found["company"], found["title"], found["applied_on"]) == ("Tarn", "Cook", "2026-03-06")

    def test_site_by_its_name_is_no_title(self, read):
        jobs = [{"company": one, "app_link": f"{one.lower()}.example"} for one in ("Helio", "Norda")]
        found = read(json.dumps(jobs), "jobs.json")["applications"][0]
        assert (found["title"], found["notes"]) == (None, "Link: helio.example")

    def test_people_of_companies_are_no_applications(self, read):
        found = read("Company,Name,Position,Email\nHelio,Kim Lee,Recruiter,kim@helio.example\n")
        assert found["applications"] == []

    @pytest.mark.parametrize("content", [b"%PDF-1.7\n...", b"\x00\x01\x02\x03", b"only words", b'{"a": [1,'])
    def test_leaves_with_2_and_one_line(self, content, tmp_path, capsys):
        (tmp_path / "file.json").write_bytes(content)
        with pytest.raises(SystemExit) as left:
            call_command("read_tracker", str(tmp_path / "file.json"))
        assert left.value.code == 2
        assert capsys.readouterr().err.strip().count("\n") == 0


@needs_samples
class TestSamples:
    def test_linkedin(self, read):
        rows = read(SAMPLES / "linkedin" / "Job Applications.csv")["applications"]
        assert rows[0]["applied_on"] == "2024-11-23"
        assert {row["status"] for row in rows} == {"applied"}
        assert [row["skipped"] for row in rows if row["skipped"]] == ["The same as row 6."]

    def test_people_are_no_applications(self, read):
        found = read(SAMPLES / "linkedin" / "Connections.csv")
        assert found["applications"] == []
        assert "does not look like" in found["warnings"][0]

    def test_one_row_a_step(self, read):
        rows = read(SAMPLES / "transitions-company-source-target.csv")["applications"]
        assert [row["status"] for row in rows] == [
            "ghosted", "withdrawn", "rejected", "rejected", "declined", "ghosted", "accepted",
        ]  # fmt: skip

    def test_workbook(self, read):
        rows = read(SAMPLES / "job-sheet-two-tabs.xlsx")["applications"]
        assert [(row["company"], row["applied_on"]) for row in rows] == [
            ("Avonlea Canada", None),
            ("Brixham Rail", "2026-01-14"),
            ("Corran Foods", "2026-01-20"),
            ("Old Oak", "2025-11-03"),
        ]
