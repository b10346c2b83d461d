"""Postings in the shapes that pages give them. The samples beside the project are read too, where they are there."""

import json
import time
from contextlib import suppress
from datetime import date
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command
from hypothesis import given, settings
from hypothesis import strategies as st

from exchange.files import Unreadable
from exchange.postings.amounts import number
from exchange.postings.posted import day
from exchange.postings.posting import posting_from, read_posting
from exchange.postings.salary import Salary, in_text
from exchange.postings.titles import of_title

SAMPLES = Path(__file__).resolve().parents[2].parent / "shared/samples/jsonld"


def page(block: str, rest: str = "") -> str:
    script = f'<script type="application/ld+json">{block}</script>'
    return f"<!doctype html><html><head>{script}</head><body>{rest}</body></html>"


def of(**said):
    return posting_from(page(json.dumps({"@type": "JobPosting", "title": "Planner", **said})))


class TestStructure:
    @pytest.mark.parametrize(
        "block",
        [
            '{"@type": "JobPosting", "title": "Planner"}',
            '[{"@type": "Organization"}, {"@type": ["Thing", "JobPosting"], "title": "Planner"}]',
            '{"@graph": [{"@type": "WebPage"}, {"@type": "https://schema.org/JobPosting", "title": "Planner"}]}',
            '{"@type": "WebPage", "mainEntity": {"@type": "JobPosting", "title": "Planner"}}',
            '{"@type": "JobPosting", "Title": "Planner"}',
            '{"@type": "schema:JobPosting", "schema:title": "Planner"}',
            '{"@type": "JobPosting", "name": "Planner"}',
            "{&quot;@type&quot;: &quot;JobPosting&quot;, &quot;title&quot;: &quot;Planner&quot;}",
            '//<![CDATA[\n{"@type": "JobPosting", "title": "Planner"}\n//]]>',
            '<!-- {"@type": "JobPosting", "title": "Planner"} -->',
            '{"@type": "JobPosting", "title": "Planner"};',
            '{"@type": "JobPosting", "title": "Planner", "description": "\\$5"}',
            '{"@type": "JobPosting", "title": "Planner",}',
            '{"@type": "JobPosting"\n"title": "Planner"}',
            '{"@type": "JobPosting", "title": "Planner", "description": "cut o',
            '{"@type": "JobPosting", "title": "Planner", "description": "two\nlines"}',
            '{"@type": "JobPosting", /* ours */ "title": "Planner"}',
        ],
    )
    def test_title_is_found(self, block):
        assert posting_from(page(block)).title == "Planner"

    def test_entities_are_resolved_however_often_they_were_written(self):
        assert of(title="R&amp;amp;D Engineer").title == "R&D Engineer"
        assert of(description="&lt;p&gt;We &amp;amp; you&lt;/p&gt;").text == "We & you"

    def test_company_by_name_reference_or_text(self):
        assert of(hiringOrganization={"name": "Estuary"}).company == "Estuary"
        assert of(hiringOrganization="Estuary").company == "Estuary"
        graph = [
            {"@type": "JobPosting", "title": "x", "hiringOrganization": {"@id": "#o"}},
            {"@id": "#o", "name": "Estuary"},
        ]
        assert posting_from(page(json.dumps({"@graph": graph}))).company == "Estuary"

    def test_places(self):
        leeds = {"@type": "Place", "address": {"addressLocality": "Leeds", "addressCountry": {"name": "UK"}}}
        assert of(jobLocation=leeds).location == "Leeds, UK"
        assert of(jobLocation=[leeds, {"address": "York"}, leeds]).location == "Leeds, UK; York"

    def test_remote(self):
        assert of(jobLocationType="TELECOMMUTE").remote is True
        assert of(applicantLocationRequirements={"name": "USA"}).remote is True
        assert of(jobLocation={"address": "York"}, description="This role is not remote.").remote is False
        assert of().remote is None

    def test_the_fullest_of_several(self):
        several = [
            {"@type": "JobPosting", "title": "Similar"},
            {"@type": "JobPosting", "title": "This", "datePosted": "2026-01-02"},
        ]
        assert posting_from(page(json.dumps(several))).title == "This"

    def test_microdata(self):
        html = (
            '<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Planner</h1>'
            '<span itemprop="hiringOrganization">Estuary</span><meta itemprop="datePosted" content="2026-03-01"></div>'
        )
        read = posting_from(html)
        assert (read.title, read.company, read.date_posted) == ("Planner", "Estuary", date(2026, 3, 1))


class TestWithoutStructure:
    def test_page(self):
        html = "<title>Planner at Estuary | LinkedIn</title><body><nav>Menu</nav><h1>Planner</h1><ul><li>Plan</ul>"
        html += "<script>x()</script>"
        read = posting_from(html)
        assert (read.title, read.company) == ("Planner", "Estuary")
        assert "- Plan" in read.text
        assert "x()" not in read.text

    def test_pasted_words(self):
        read = posting_from("Planner at Estuary\n\nWe plan.\nSalary: £40,000 - £45,000 per year")
        assert (read.title, read.company) == ("Planner", "Estuary")
        assert read.salary == Salary(40_000, 45_000, "GBP", "year")

    @pytest.mark.parametrize(
        ("text", "job", "company", "location"),
        [
            (
                "Job Title: Planner\nCompany: Estuary\n\nLocation: Leeds, UK\nYou plan.",
                "Planner",
                "Estuary",
                "Leeds, UK",
            ),
            (
                "Stelle: Planer (m/w/d)\nArbeitgeber: Uferwerk\nArbeitsort: Bremen",
                "Planer (m/w/d)",
                "Uferwerk",
                "Bremen",
            ),
            ("**Poste :** Analyste\n**Entreprise :** Rive SA\n- Lieu : Lyon", "Analyste", "Rive SA", "Lyon"),
            ("Planner at Estuary\nLocation: Leeds", "Planner", "Estuary", "Leeds"),
            ("Planner\n\nYour role: you plan.\nCompany culture: kind.", "Planner", "", ""),
        ],
    )
    def test_lines_that_say_what_they_are(self, text, job, company, location):
        read = posting_from(text)
        assert (read.title, read.company, read.location) == (job, company, location)

    @pytest.mark.parametrize(
        ("text", "job", "company"),
        [
            ("Senior Planner - Remote", "Senior Planner", ""),
            ("Planer - (m/w/d)", "Planer", ""),
            ("Job Application for Product Analyst at Lantern Row", "Product Analyst", "Lantern Row"),
            ("Lantern Row hiring Product Analyst in Leeds | LinkedIn", "Product Analyst", "Lantern Row"),
            ("Planer (m/w/d) bei Uferwerk", "Planer (m/w/d)", "Uferwerk"),
            ("Product Analyst - Lantern Row", "Product Analyst", "Lantern Row"),
            ("Product Analyst", "Product Analyst", ""),
        ],
    )
    def test_title_of_a_page(self, text, job, company):
        found = of_title(text)
        assert (found["title"], found["company"]) == (job, company)


class TestSalary:
    @pytest.mark.parametrize(
        ("said", "salary"),
        [
            ({"baseSalary": 50000, "salaryCurrency": "EUR"}, Salary(50_000, 50_000, "EUR")),
            ({"baseSalary": "50000", "salaryCurrency": "EUR"}, Salary(50_000, 50_000, "EUR")),
            ({"baseSalary": "€45.000 - €60.000 pro Jahr"}, Salary(45_000, 60_000, "EUR", "year")),
            ({"baseSalary": "£120k-£150k"}, Salary(120_000, 150_000, "GBP")),
            (
                {"baseSalary": {"currency": "USD", "value": {"minValue": "30.50", "maxValue": 41, "unitText": "HOUR"}}},
                Salary(30.5, 41, "USD", "hour"),
            ),
            (
                {"baseSalary": {"currency": "CHF", "minValue": 90000, "unitText": "per annum"}},
                Salary(90_000, None, "CHF", "year"),
            ),
            (
                {"baseSalary": {"currency": "USD", "value": {"value": "$3,200", "unitText": "MONTH"}}},
                Salary(3200, 3200, "USD", "month"),
            ),
            (
                {"baseSalary": [{"currency": "USD", "value": {"minValue": 200, "maxValue": 100}}]},
                Salary(100, 200, "USD"),
            ),
            ({"baseSalary": {"currency": "USD", "value": {"minValue": 0, "maxValue": 0}}}, Salary()),
            ({"estimatedSalary": {"currency": "USD", "median": 100}}, Salary(100, 100, "USD")),
        ],
    )
    def test_of_structure(self, said, salary):
        assert of(**said).salary == salary

    @pytest.mark.parametrize(
        ("text", "salary"),
        [
            ("The salary range is $106,490 to $177,476.", Salary(106_490, 177_476, "USD")),
            ("Gehalt: 55.000 € bis 65.000 € jährlich", Salary(55_000, 65_000, "EUR", "year")),
            ("Pay: 18,50 €/Stunde", Salary(18.5, 18.5, "EUR", "hour")),
            ("Compensation: CAD 90,000–110,000", Salary(90_000, 110_000, "CAD")),
            ("Salaire : 2 500 € par mois", Salary(2500, 2500, "EUR", "month")),
            ("We raised $40 million last year.", Salary()),
            ("A team of 30 to 40 people, since 2019.", Salary()),
        ],
    )
    def test_in_text(self, text, salary):
        assert in_text(text) == salary

    @pytest.mark.parametrize(
        ("text", "value"),
        [
            ("1.200,50", 1200.5),
            ("1,200.50", 1200.5),
            ("45.000", 45_000),
            ("12k", 12_000),
            ("4'500", 4500),
            ("no", None),
            (True, None),
        ],
    )
    def test_number(self, text, value):
        assert number(text) == value


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2026-03-04T10:00:00+02:00", date(2026, 3, 4)),
        ("04.03.2026", date(2026, 3, 4)),
        ("25/03/2026", date(2026, 3, 25)),
        ("03/04/2026", None),
        ("March 4th, 2026", date(2026, 3, 4)),
        ("4 mars 2026", date(2026, 3, 4)),
        (1772582400000, date(2026, 3, 4)),
        ("1772582400", date(2026, 3, 4)),
        ("2026030410", None),
        ("2026-13-40", None),
        ("soon", None),
    ],
)
def test_day(text, found):
    assert day(text) == found


class TestHostile:
    @pytest.mark.parametrize("text", ["", "   ", "\x00", '{"@type": "Thing"}', "[]"])
    def test_no_posting(self, text):
        with pytest.raises(Unreadable):
            read_posting(text.encode())

    @pytest.mark.parametrize(
        "text",
        [
            page('{"a":' * 100_000),
            page("[" * 1_000_000),
            page(json.dumps({"@graph": [{"@type": "JobPosting", "title": str(n)} for n in range(30_000)]})),
            page('{"@type": "JobPosting", "title": "x", "description": "' + "<p>" * 300_000 + '"}'),
            "<div>" * 500_000,
            "Content-Type: multipart/related; boundary=x\n\n" + "--x\n\n" * 900_000,
            "Content-Type: multipart/related; boundary=x\n" + "a: b\n" * 900_000,
            "<script type=application/ld+json>" * 20_000,
            page('{"@type": "JobPosting", "title": "x", "description": "' + "\\$1 1" * 300_000 + '"}'),
            "1 " * 1_000_000 + "<p>",
            page('{"title": "' + "&amp;" * 500_000 + '"'),
        ],
        ids=[
            "deep",
            "brackets",
            "many",
            "tags",
            "open tags",
            "parts",
            "headers",
            "open scripts",
            "amounts",
            "digits",
            "entities",
        ],
    )
    def test_is_bounded(self, text):
        started = time.process_time()
        with suppress(Unreadable):
            read_posting(text.encode())
        assert time.process_time() - started < 5

    @settings(deadline=None)
    @given(
        st.recursive(
            st.none() | st.booleans() | st.floats() | st.text(max_size=9),
            lambda inner: (
                st.lists(inner, max_size=3)
                | st.dictionaries(st.sampled_from(["@type", "address", "value", "name", "minValue"]), inner, max_size=4)
            ),
        ),
        st.sampled_from(["title", "baseSalary", "jobLocation", "hiringOrganization", "datePosted", "description"]),
    )
    def test_any_value(self, value, name):
        of(**{name: value})

    @settings(deadline=None)
    @given(st.text(max_size=200))
    def test_any_text(self, text):
        with suppress(Unreadable):
            posting_from(text)
        with suppress(Unreadable):
            posting_from(page(text))


class TestReadPosting:
    def test_prints_json(self, tmp_path):
        path = tmp_path / "job.html"
        path.write_text(page('{"@type": "JobPosting", "title": "Planner", "datePosted": "2026-03-04"}'))
        out = StringIO()
        call_command("read_posting", str(path), stdout=out)
        assert json.loads(out.getvalue()) == {
            "title": "Planner",
            "company": None,
            "location": None,
            "remote": None,
            "salary": {"min": None, "max": None, "currency": None, "period": None},
            "date_posted": "2026-03-04",
            "text": None,
        }

    def test_says_why_not(self, tmp_path):
        with pytest.raises(SystemExit) as left:
            call_command("read_posting", str(tmp_path / "gone"), stderr=StringIO())
        assert left.value.code == 2


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="The samples are not beside the project.")
@pytest.mark.parametrize(
    ("name", "title", "company"),
    [
        ("jobseek-entity-encoded.html", "R&D Engineer", ""),
        ("jobseek-invalid-dollar-escape.html", "Program Manager", ""),
        ("jobseek-js-cdata-vagas.html", "Analista Contábil", ""),
        ("jobseek-missing-comma-talemetry.html", "Sanitation Team Member", "OFI"),
        ("own-greenhouse-like.html", "Product Analyst", "Lantern Row"),
        ("schemaorg-id-reference-employment-unit.html", "Junior software developer", "ACME Corp."),
        ("schemaorg-name-instead-of-title-telecommute-usa.html", "Telecommute from anywhere in USA!", ""),
    ],
)
def test_sample(name, title, company):
    read = read_posting((SAMPLES / name).read_bytes())
    assert (read.title, read.company) == (title, company)
