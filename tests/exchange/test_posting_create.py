"""A posting fills the form of an application; nothing is kept before the person adds it."""

import io
import json
import quopri
import zipfile
from contextlib import suppress
from urllib.parse import unquote

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from hypothesis import given
from hypothesis import strategies as st

from applications.models import Application, Company
from exchange.files import Unreadable
from exchange.postings.handover import posting_handed_over
from exchange.postings.posting import MOST_BYTES
from exchange.postings.sources import source_of
from tests.factories import make_application

NEW, TOOLS, ZIP = "/postings/new/", "/postings/tools/", "/postings/extension.zip"
WORDS = "Planning analyst at Northmere Water\n\nYou plan. Fully remote.\nSalary: £40,000 - £45,500.50 per year"
JOB = {
    "@type": "JobPosting",
    "title": "Planning analyst",
    "hiringOrganization": {"name": "Northmere Water"},
    "jobLocation": {"address": {"addressLocality": "Leeds"}},
    "description": "<p>You turn asset data into a plan.</p><script>alert(1)</script>",
    "url": "https://northmere.example/jobs/77",
}
PAGE = f'<html><script type="application/ld+json">{json.dumps(JOB).replace("</", "<\\/")}</script><p>Menu</p></html>'


WRONG = ["javascript:alert(1)", "data:text/html,x", "ftp://example.org/7"]


def handed(text="", **page):
    return {"text": text, "page": json.dumps(page)}


class TestPostingCreate:
    def test_asks_for_a_posting(self, as_alice):
        response = as_alice.get(NEW)
        assert response.status_code == 200
        assert "Paste it as you found it." in response.text

    def test_words_fill_the_form_and_nothing_is_kept(self, as_alice):
        response = as_alice.post(NEW, {"url": "https://uk.linkedin.com/jobs/view/123456789", "text": WORDS})
        form = response.context["form"]
        assert response.status_code == 200
        assert 'value="Northmere Water"' in response.text
        assert "nothing is kept until you add it" in response.text
        assert {name: str(form[name].value()) for name in ("job_title", "source", "work_mode", "salary_period")} == {
            "job_title": "Planning analyst",
            "source": "LinkedIn",
            "work_mode": "remote",
            "salary_period": "year",
        }
        assert (form["salary_min"].value(), form["salary_max"].value()) == ("40000", "45500.5")
        assert form["salary_currency"].value() == "GBP"
        assert form["stage"].value() == "saved"
        assert "You plan." in form["posting"].value()
        assert not Application.objects.exists()
        assert not Company.objects.exists()

    def test_what_it_fills_can_be_added(self, as_alice, alice):
        form = as_alice.post(NEW, {"text": PAGE}).context["form"]
        data = {name: form[name].value() for name in form.fields if form[name].value() not in (None, "")}
        response = as_alice.post("/applications/new/", data, follow=True)
        application = Application.objects.for_user(alice).get()
        assert response.redirect_chain[-1][0] == f"/applications/{application.pk}/"
        assert (str(application.company), application.location, application.stage) == (
            "Northmere Water",
            "Leeds",
            "saved",
        )
        assert application.url == "https://northmere.example/jobs/77"
        assert (application.source, application.applied_on) == ("Company site", None)

    def test_a_saved_page(self, as_alice):
        response = as_alice.post(NEW, {"file": SimpleUploadedFile("job.html", PAGE.encode("utf-16"))})
        assert response.context["form"]["company"].value() == "Northmere Water"

    def test_a_page_saved_as_a_single_file(self, as_alice):
        page = quopri.encodestring(PAGE.replace("77", "78").encode()).decode()
        archive = (
            "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://jobs.example.org/78\r\nMIME-Version: 1.0\r\n"
            'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--b"\r\n\r\n----b\r\n'
            "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
            f"{page}\r\n----b\r\nContent-Type: image/png\r\n\r\nx\r\n----b--\r\n"
        )
        response = as_alice.post(NEW, {"file": SimpleUploadedFile("job.mhtml", archive.encode())})
        assert response.context["form"]["company"].value() == "Northmere Water"
        without = archive.replace("application/ld+json", "text/plain")
        response = as_alice.post(NEW, {"file": SimpleUploadedFile("job.mhtml", without.encode())})
        assert response.context["form"]["url"].value() == "https://jobs.example.org/78"

    def test_a_page_that_runs_scripts_is_only_words(self, as_alice):
        response = as_alice.post(
            NEW, {"text": "Planner at </textarea><script>alert(1)</script>\n\n<img src=x onerror=y>"}
        )
        assert "<script>alert" not in response.text
        assert "<img src=x" not in response.text
        response = as_alice.post(NEW, {"text": PAGE})
        assert "alert(1)" not in response.text

    @pytest.mark.parametrize("url", [*WRONG, "https://example.org/" + "x" * 2000])
    def test_an_address_that_is_none_is_not_taken_from_a_page(self, as_alice, url):
        page = f'<script type="application/ld+json">{json.dumps(JOB | {"url": url})}</script>'
        canonical = f'<link rel="canonical" href="{url}">'
        assert as_alice.post(NEW, {"text": canonical + page}).context["form"]["url"].value() == ""

    @pytest.mark.parametrize(
        ("data", "reason"),
        [
            ({}, "Paste the words of the posting here."),
            ({"url": "https://example.org/7"}, "opens no pages of others by itself"),
            ({"url": "not one", "text": WORDS}, "This is not an address."),
            ({"url": "https://example.org/" + "x" * 2000, "text": WORDS}, "longer than Debrief can keep"),
            ({"text": '{"@type": "Thing"}'}, "This JSON holds no job posting."),
            ({"text": "x" * 2_000_001}, "Save the page, and choose the file below."),
            ({"page": "{}"}, "There are no words in it."),
        ],
    )
    def test_says_what_is_missing_and_keeps_what_was_typed(self, as_alice, data, reason):
        response = as_alice.post(NEW, data)
        assert response.status_code == 422
        assert reason in response.text
        assert response.context["form"]["text"].value() in (None, data.get("text", ""))

    @pytest.mark.parametrize(
        ("content", "reason"),
        [
            (b"", "The file is empty."),
            (b"%PDF-1.7 x", "A PDF cannot be read here."),
            (b"Content-Type: multipart/related\n\nnothing", "The file is empty."),
            (b"PK\x03\x04...", "A document or a zip cannot be read here."),
            (b"\x89PNG\r\n", "A picture cannot be read here."),
            (b"\x00\x01\x02" * 50, "This is not a text file."),
            (b"x" * (MOST_BYTES + 1), "The file is larger than 5 MB."),
        ],
        ids=["empty", "pdf", "archive", "zip", "png", "bytes", "large"],
    )
    def test_says_why_a_file_cannot_be_read(self, as_alice, content, reason):
        response = as_alice.post(NEW, {"file": SimpleUploadedFile("job.html", content)})
        assert response.status_code == 422
        assert reason in response.text

    def test_says_what_one_had_with_the_company(self, as_alice, alice):
        earlier = make_application(alice, "Northmere Water", job_title="Clerk")
        link = f'<a href="{earlier.get_absolute_url()}">Clerk</a> (Applied).'
        said = f"You have one earlier application at Northmere Water: {link}"
        assert said in as_alice.post(NEW, {"text": WORDS}).text

    def test_says_when_the_same_posting_is_there_already(self, as_alice, alice):
        make_application(alice, "Else", job_title="Clerk", url="https://www.northmere.example/jobs/77/?utm_source=x")
        response = as_alice.post(NEW, {"url": "https://northmere.example/jobs/77", "text": WORDS})
        assert "This posting is on your list already" in response.text
        assert response.status_code == 200

    def test_what_it_says_of_others_is_only_words(self, as_alice, alice):
        make_application(alice, "<b>x</b>", url="https://northmere.example/jobs/77")
        response = as_alice.post(NEW, {"url": "https://northmere.example/jobs/77", "text": WORDS})
        assert "&lt;b&gt;x" in response.text
        assert "<b>x" not in response.text

    def test_a_page_of_many_jobs_is_no_posting(self, as_alice, alice):
        make_application(alice, "Else", url="https://northmere.example/careers")
        response = as_alice.post(NEW, {"url": "https://northmere.example/careers/", "text": WORDS})
        assert "already" not in response.text

    def test_a_strangers_list_is_not_spoken_of(self, as_alice, mallory):
        make_application(mallory, "Northmere Water", job_title="Clerk", url="https://northmere.example/jobs/77")
        response = as_alice.post(NEW, {"url": "https://northmere.example/jobs/77", "text": WORDS})
        assert "Clerk" not in response.text
        assert "already" not in response.text

    def test_asks_as_little_of_the_database_however_many_rows(self, as_alice, alice):
        def asked():
            with CaptureQueriesContext(connection) as queries:
                as_alice.post(NEW, {"url": "https://northmere.example/jobs/77", "text": WORDS})
            return len(queries)

        counts = []
        for _ in range(2):
            for n in range(4):
                make_application(alice, "Northmere Water", url=f"https://northmere.example/jobs/{n}")
            counts.append(asked())
        assert counts[0] == counts[1] <= 5

    def test_a_token_is_asked_for(self, alice):
        client = Client(enforce_csrf_checks=True)
        client.force_login(alice)
        assert client.post(NEW, {"text": WORDS}).status_code == 403


class TestHandedOver:
    def test_what_the_page_says_of_itself(self, as_alice):
        data = handed("Menu\nApply now", title="Jobs", blocks=[json.dumps(JOB)])
        form = as_alice.post(NEW, data | {"url": "https://boards.greenhouse.io/northmere/jobs/77"}).context["form"]
        assert (form["company"].value(), form["source"].value()) == ("Northmere Water", "Company site")
        assert form["posting"].value() == "You turn asset data into a plan."

    def test_words_that_were_chosen_count_more(self):
        page = json.dumps({"blocks": [json.dumps(JOB)], "chosen": True})
        read = posting_handed_over(page, "Only this part.")
        assert (read.title, read.text) == ("Planning analyst", "Only this part.")

    def test_title_and_heading_alone(self):
        page = json.dumps({"title": "Planner at Estuary | LinkedIn", "heading": "Planner", "site": "LinkedIn"})
        read = posting_handed_over(page, "You plan.")
        assert (read.title, read.company, read.text) == ("Planner", "Estuary", "You plan.")

    def test_a_job_board_is_no_company(self):
        read = posting_handed_over(json.dumps({"heading": "Planner", "site": "LinkedIn"}), "You plan.")
        assert read.company == ""

    @pytest.mark.parametrize("at", range(60, 290, 7))
    def test_a_block_that_was_cut_off_anywhere(self, at):
        block = json.dumps(JOB)[:at]
        assert posting_handed_over(json.dumps({"blocks": [block]}), "x").title == "Planning analyst"

    @given(
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.text(max_size=20),
            lambda inner: (
                st.lists(inner, max_size=3)
                | st.dictionaries(st.sampled_from(["title", "heading", "site", "blocks", "chosen"]), inner, max_size=5)
            ),
        ),
        st.text(max_size=50),
    )
    def test_anything(self, page, text):
        for said in (json.dumps(page), str(page)):
            with suppress(Unreadable):
                posting_handed_over(said, text)


class TestSource:
    @pytest.mark.parametrize(
        ("url", "company", "source"),
        [
            ("https://www.linkedin.com/jobs/view/1", "", "LinkedIn"),
            ("https://de.indeed.com/viewjob?jk=1", "", "Indeed"),
            ("https://www.glassdoor.co.uk/job/1", "", "Glassdoor"),
            ("https://jobs.lever.co/estuary/1", "Estuary", "Company site"),
            ("https://estuary.wd3.myworkdayjobs.com/x", "", "Company site"),
            ("https://careers.estuary.example/1", "Estuary Ltd", "Company site"),
            ("https://jobs.example.org/1", "Estuary", "jobs.example.org"),
            ("https://linkedin.com.example.org/", "", "linkedin.com.example.org"),
            ("http://[broken", "", ""),
            ("", "Estuary", ""),
        ],
    )
    def test_by_the_host(self, url, company, source):
        assert source_of(url, company) == source


class TestPostingTools:
    def test_the_bookmark_leads_here(self, as_alice):
        response = as_alice.get(TOOLS)
        address = response.context["bookmarklet"]
        code = unquote(address)
        assert address.startswith("javascript:")
        assert not set(address) & set(' "<>\n`')
        assert "\"http://testserver/postings/new/\"+'#posting='" in code
        assert "//" not in code.replace("http://", "")
        assert "Drag this button" in response.text

    def test_is_found_where_one_looks(self, as_alice):
        assert f'href="{NEW}"' in as_alice.get("/applications/new/").text
        assert f'href="{TOOLS}"' in as_alice.get("/settings/").text
        assert f'href="{TOOLS}"' in as_alice.get(NEW).text


class TestExtension:
    def test_is_handed_out_whole(self, as_alice):
        response = as_alice.get(ZIP)
        assert response["Content-Type"] == "application/zip"
        with zipfile.ZipFile(io.BytesIO(response.content)) as archive:
            names = set(archive.namelist())
            said = json.loads(archive.read("debrief-extension/manifest.json"))
        assert {"debrief-extension/popup.html", "debrief-extension/read-page.js"} <= names
        assert said["manifest_version"] == 3
