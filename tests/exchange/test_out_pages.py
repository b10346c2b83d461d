"""The pages and commands by which everything leaves and comes back."""

from __future__ import annotations

import csv
import io
import json
import stat
import tracemalloc
import zipfile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import CommandError, call_command
from django.urls import reverse

from applications.models import Application, Company
from exchange.out.cards import card, fold
from exchange.out.document import write_document
from exchange.out.sheets import cell, write_sheets
from exchange.out.tables import TABLES
from tests.factories import make_application, make_company, make_contact, make_interview, make_note, make_user
from tests.test_ownership import WORD, everything_of, mark

pytestmark = pytest.mark.django_db


def upload(data: bytes, name: str = "export.json") -> dict:
    return {"file": SimpleUploadedFile(name, data, "application/json")}


def sheets(data: bytes) -> dict[str, list[dict[str, str]]]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {
            name.removesuffix(".csv"): list(csv.DictReader(io.StringIO(archive.read(name).decode(), newline="")))
            for name in archive.namelist()
        }


class TestExport:
    def test_says_what_there_is(self, as_alice, alice):
        make_application(alice)
        answer = as_alice.get(reverse("exchange:export"))
        assert answer.status_code == 200
        assert "1 application, 1 company" in answer.content.decode()
        assert "This one holds a search already" in answer.content.decode()
        assert not answer.context["has_contacts"]

    def test_offers_the_way_back_to_an_empty_account(self, as_alice):
        answer = as_alice.get(reverse("exchange:export"))
        assert reverse("exchange:import_export") in answer.content.decode()

    def test_is_linked_from_the_settings(self, as_alice):
        page = as_alice.get(reverse("accounts:settings")).content.decode()
        assert reverse("exchange:export") in page
        assert reverse("exchange:import_export") in page

    def test_asks_no_more_of_more_rows(self, as_alice, alice, django_assert_max_num_queries):
        everything_of(alice)
        for _ in range(2):
            make_contact(alice)
            with django_assert_max_num_queries(7):
                as_alice.get(reverse("exchange:export"))


class TestExportJson:
    def test_is_a_file_of_today(self, as_alice, alice):
        make_application(alice, company="Pellworth")
        answer = as_alice.get(reverse("exchange:export_json"))
        assert answer.streaming
        assert answer["Content-Disposition"] == f'attachment; filename="debrief-{alice.today():%Y-%m-%d}.json"'
        data = json.loads(answer.getvalue())
        assert (data["format"], data["version"], data["account"]["email"]) == ("debrief-export", 1, alice.email)
        assert data["tables"]["companies"][0]["name"] == "Pellworth"

    def test_holds_nothing_of_anybody_else(self, as_alice, alice, mallory):
        everything_of(alice)
        everything_of(mallory)
        mark(mallory)
        for name in ("export_json", "export_contacts"):
            assert WORD not in as_alice.get(reverse(f"exchange:{name}")).getvalue().decode()
        rows = sheets(as_alice.get(reverse("exchange:export_csv")).getvalue())
        assert WORD not in str(rows)

    def test_is_not_kept_by_the_browser(self, as_alice):
        assert "no-store" in as_alice.get(reverse("exchange:export_json"))["Cache-Control"]

    def test_needs_no_more_memory_for_more_rows(self, alice):
        """Ten thousand rows of 2 kB leave piece by piece."""
        company = make_company(alice)
        Company.objects.bulk_create(
            [Company(owner=alice, name=f"C{n}", name_key=f"c{n}", notes="x" * 2000) for n in range(10_000)], 500
        )
        assert company.pk
        for write in (write_document, write_sheets):
            tracemalloc.start()
            length = sum(len(piece) for piece in write(alice))
            peak = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
            assert peak < 8 * 1024 * 1024, f"{write.__name__}: {peak} bytes for {length}"


class TestExportCsv:
    def test_one_file_a_table(self, as_alice, alice):
        everything_of(alice)
        rows = sheets(as_alice.get(reverse("exchange:export_csv")).getvalue())
        assert list(rows) == list(TABLES)
        assert rows["applications"][0]["company_name"].startswith("Company ")
        assert rows["notes"][0]["text"] == "They will call on Friday."

    def test_mark_for_excel(self, as_alice):
        for query, begins in (("", b"id,"), ("?bom=1", b"\xef\xbb\xbfid,")):
            data = as_alice.get(reverse("exchange:export_csv") + query).getvalue()
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                assert all(archive.read(name).startswith(begins) for name in archive.namelist())

    @pytest.mark.parametrize("begin", ["=", "+", "-", "@", "\t", "\r", "\n"])
    def test_no_cell_is_a_formula(self, as_alice, alice, begin):
        make_note(alice, text=f"{begin}cmd|' /C calc'!A0")
        rows = sheets(as_alice.get(reverse("exchange:export_csv")).getvalue())
        assert rows["notes"][0]["text"].startswith(f"'{begin}cmd")

    def test_lists_and_answers_in_words(self):
        assert [cell(["phone", "case"]), cell(True), cell(None), cell(-3), cell({"a": 1})] == [
            "phone, case",
            "yes",
            None,
            -3,
            '{"a": 1}',
        ]
        assert cell(["=1+1"]) == "'=1+1"

    def test_head_stands_over_nothing(self, as_alice):
        rows = sheets(as_alice.get(reverse("exchange:export_csv")).getvalue())
        assert all(not found for found in rows.values())


class TestExportContacts:
    def test_card_of_each(self, as_alice, alice):
        company = make_company(alice, "Fern; Sons, Ltd")
        make_contact(
            alice,
            company,
            name="Priya Anand",
            role="Recruiter",
            email="priya@example.org",
            phone="+44 20 7946 0000",
            link="https://example.org/p?a=1,2;3",
            notes="Line one\nline, two",
        )
        text = as_alice.get(reverse("exchange:export_contacts")).getvalue().decode()
        assert text.startswith("BEGIN:VCARD\r\nVERSION:4.0\r\nUID:urn:uuid:")
        for line in (
            "FN:Priya Anand",
            "N:Anand;Priya;;;",
            "ORG:Fern\\; Sons\\, Ltd",
            "TITLE:Recruiter",
            "EMAIL;TYPE=work:priya@example.org",
            "TEL;TYPE=work:+44 20 7946 0000",
            "URL:https://example.org/p?a=1,2;3",
            "NOTE:Line one\\nline\\, two",
            "END:VCARD",
        ):
            assert f"\r\n{line}\r\n" in text
        assert text == as_alice.get(reverse("exchange:export_contacts")).getvalue().decode()

    def test_older_version(self, as_alice, alice):
        make_contact(alice, email="priya@example.org")
        text = as_alice.get(reverse("exchange:export_contacts") + "?version=3.0").getvalue().decode()
        assert "VERSION:3.0\r\n" in text
        assert "EMAIL;TYPE=WORK,INTERNET:priya@example.org" in text

    def test_nothing_can_be_slipped_in(self, alice):
        contact = make_contact(alice, name="A\r\nEND:VCARD", phone="1\r\nX:1", link="https://a.example/\r\nX:1")
        lines = list(card(contact, "4.0"))
        assert lines.count("END:VCARD") == 1
        assert not any("\n" in line or "\r" in line for line in lines)

    def test_long_lines_are_folded_between_letters(self):
        folded = fold("NOTE:" + "ł🙂" * 60)
        lines = folded.split("\r\n")
        assert len(lines) > 4
        assert all(len(line.encode()) <= 75 for line in lines)
        assert folded.replace("\r\n ", "") == "NOTE:" + "ł🙂" * 60


class TestImportExport:
    def test_brings_it_back(self, as_alice, alice, mallory):
        interview = make_interview(mallory, days=2)
        interview.forecast(65)
        data = "".join(write_document(mallory)).encode()
        answer = as_alice.post(reverse("exchange:import_export"), upload(data), follow=True)
        assert answer.redirect_chain[-1][0] == reverse("progress:today")
        assert "Your search is back: 1 application" in answer.content.decode()
        assert Application.objects.for_user(alice).get().interviews.get().forecast_before == 65
        assert Application.objects.for_user(mallory).count() == 1

    def test_file_is_missing(self, as_alice):
        answer = as_alice.post(reverse("exchange:import_export"))
        assert answer.status_code == 422
        assert "Choose the file first." in answer.content.decode()

    @pytest.mark.parametrize("data", [b"{}", b'{"format": "x"', b"\x00\x01", b'{"a": ' + b"[" * 50_000])
    def test_what_is_no_export(self, as_alice, alice, data):
        answer = as_alice.post(reverse("exchange:import_export"), upload(data))
        assert answer.status_code == 422
        assert "Nothing was stored." in answer.content.decode()
        assert not Company.objects.for_user(alice).exists()

    def test_full_account(self, as_alice, alice):
        make_application(alice)
        page = as_alice.get(reverse("exchange:import_export"))
        assert "into another account that is empty" in page.content.decode()
        answer = as_alice.post(reverse("exchange:import_export"), upload("".join(write_document(alice)).encode()))
        assert answer.status_code == 422
        assert "into an empty account only" in answer.content.decode()
        assert Application.objects.for_user(alice).count() == 1


class TestCommands:
    def test_there_and_back(self, alice, tmp_path, capsys):
        everything_of(alice)
        file = tmp_path / "all.json"
        call_command("export", file, email="ALICE@example.org")
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert [path.name for path in tmp_path.iterdir()] == ["all.json"]
        other = make_user()
        call_command("import_export", file, email=other.email)
        assert "applications" in capsys.readouterr().out
        assert Application.objects.for_user(other).count() == Application.objects.for_user(alice).count()
        with pytest.raises(CommandError, match="empty account"):
            call_command("import_export", file, email=other.email)

    def test_sheets(self, alice, tmp_path):
        make_application(alice)
        call_command("export", tmp_path / "all.zip", email=alice.email, csv=True)
        assert len(sheets((tmp_path / "all.zip").read_bytes())["applications"]) == 1

    def test_who_and_where(self, alice, tmp_path):
        with pytest.raises(CommandError, match="no account"):
            call_command("export", tmp_path / "a", email="nobody@example.org")
        with pytest.raises(CommandError, match="cannot be written"):
            call_command("export", tmp_path / "none" / "a", email=alice.email)
        with pytest.raises(CommandError, match="no account"):
            call_command("import_export", tmp_path / "a", email="nobody@example.org")
        with pytest.raises(CommandError, match="cannot be opened"):
            call_command("import_export", tmp_path / "a", email=alice.email)
        (tmp_path / "empty").touch()
        with pytest.raises(CommandError, match="The file is empty"):
            call_command("import_export", tmp_path / "empty", email=alice.email)
