"""Postings as boards and programs answer them in JSON, each with keys of its own and some with very few."""

import json
import time

import pytest

from exchange.files import Unreadable
from exchange.postings.posting import as_json, posting_from, read_posting

NO_PAY = {"min": None, "max": None, "currency": None, "period": None}


def pay(low, high, currency, period):
    return {"min": low, "max": high, "currency": currency, "period": period}


@pytest.mark.parametrize(
    ("said", "title", "company", "location", "salary"),
    [
        pytest.param(
            {"jobs": [{"title": "Clerk", "locationsText": "Ghent, Belgium", "postedOn": "Posted Today"}]},
            "Clerk", None, "Ghent, Belgium", NO_PAY, id="a list that says little",
        ),
        pytest.param(
            {"shortcode": "X1", "title": "Clerk", "city": "Ghent", "country": "Belgium", "created_at": "2026-06-05",
             "shortlink": "https://apply.workable.com/luna/j/X1/"},
            "Clerk", "luna", "Ghent, Belgium", NO_PAY, id="a town without a thing around it",
        ),
        pytest.param(
            {"name": "Luna", "jobs": [{"title": "Clerk", "city": "Ghent", "published_on": "2026-03-03"}]},
            "Clerk", "Luna", "Ghent", NO_PAY, id="the owner of the list",
        ),
        pytest.param(
            {"name": "Clerk", "ref": "https://api.smartrecruiters.com/v1/companies/Luna/postings/1",
             "location": {"city": "Ghent", "fullLocation": "Ghent, Belgium"}},
            "Clerk", "Luna", "Ghent, Belgium", NO_PAY, id="the company in an address",
        ),
        pytest.param(
            {"text": "Clerk", "categories": {"location": "Ghent"}, "hostedUrl": "https://jobs.lever.co/luna/8f",
             "salaryRange": {"min": 15, "max": 18, "currency": "EUR", "interval": "per-hour-wage"}},
            "Clerk", "luna", "Ghent", pay(15, 18, "EUR", "hour"), id="a period of several words",
        ),
        pytest.param(
            {"title": "Clerk", "location": "Ghent", "jobUrl": "https://jobs.ashbyhq.com/luna/1", "compensation": {
                "tierSummary": "€30K – €35K", "components": [
                    {"minValue": 0.5, "maxValue": 1.5, "interval": "NONE"},
                    {"minValue": 30000, "maxValue": 35000, "interval": "1 YEAR", "currencyCode": "EUR"}]}},
            "Clerk", "luna", "Ghent", pay(30000, 35000, "EUR", "year"), id="a pay in parts",
        ),
        pytest.param(
            {"result": {"jobOpening": {"jobOpeningName": "Clerk", "compensation": "€30,000 per year", "location": {
                "city": "Ghent"}, "jobOpeningShareUrl": "https://luna.bamboohr.com/careers/7"}}},
            "Clerk", "luna", "Ghent", pay(30000, 30000, "EUR", "year"), id="a pay in words",
        ),
        pytest.param(
            {"jobPostingInfo": {"title": "Clerk", "location": "Ghent"}, "hiringOrganization": {"name": "Luna"}},
            "Clerk", "Luna", "Ghent", NO_PAY, id="parts beside one another",
        ),
        pytest.param(
            {"intitule": "Commis", "entreprise": {"nom": "Luna"}, "lieuTravail": {"libelle": "Gand"},
             "salaire": {"libelle": "Mensuel de 1900 Euros à 2200 Euros"}},
            "Commis", "Luna", "Gand", pay(1900, 2200, "EUR", "month"), id="French",
        ),
        pytest.param(
            {"stellenangebotsTitel": "Sekretär", "arbeitgeber": "Luna", "stellenlokationen": [
                {"adresse": {"ort": "Jena", "region": "Thüringen", "land": "Deutschland"}}]},
            "Sekretär", "Luna", "Jena, Thüringen, Deutschland", NO_PAY, id="German",
        ),
        pytest.param(
            {"PositionTitle": "Clerk", "PositionLocationDisplay": "Moab, Utah", "OrganizationName": "Luna",
             "PositionRemuneration": [{"MinimumRange": "49025.0", "MaximumRange": "63733", "RateIntervalCode": "PA"}]},
            "Clerk", "Luna", "Moab, Utah", pay(49025, 63733, None, "year"), id="a register of offices",
        ),
        pytest.param(
            {"title": "Clerk", "company_name": "Luna", "location": {"name": "Ghent"},
             "pay_input_ranges": [{"min_cents": 3000000, "max_cents": 3500000, "currency_type": "EUR"}]},
            "Clerk", "Luna", "Ghent", pay(30000, 35000, "EUR", None), id="cents",
        ),
        pytest.param(
            {"employerName": "Luna", "jobTitle": "Clerk", "locationName": "York", "minimumSalary": 26000,
             "maximumSalary": 30000, "salary": "£26,000 - £30,000 per annum"},
            "Clerk", "Luna", "York", pay(26000, 30000, "GBP", "year"), id="a pay in numbers and in words",
        ),
    ],
)  # fmt: skip
def test_an_answer_is_read_by_its_keys(said, title, company, location, salary):
    read = as_json(posting_from(json.dumps(said)))
    assert (read["title"], read["company"], read["location"], read["salary"]) == (title, company, location, salary)


@pytest.mark.parametrize(
    ("said", "mode"),
    [
        ({"location": {"name": "Ghent", "hybrid": True, "remote": False}}, "hybrid"),
        ({"location": "Ghent", "remote": False, "work_arrangement": "Hybrid"}, "hybrid"),
        ({"location": "Ghent", "telecommuting": True}, "remote"),
        ({"candidate_required_location": "Europe"}, "remote"),
        ({"location": "Ghent", "schedule": {"name": "Full-time"}}, ""),
    ],
)
def test_from_where_one_works_is_read_in_words_and_marks(said, mode):
    assert posting_from(json.dumps({"title": "Clerk", "company": "Luna"} | said)).mode == mode


@pytest.mark.parametrize(
    ("address", "company"),
    [
        ("https://boards.greenhouse.io/lunahouse/jobs/77", "Luna House"),
        ("https://boards-api.greenhouse.io/v1/boards/lunahouse/jobs/77", "Luna House"),
        ("https://jobs.eu.lever.co/lunahouse/8f", "Luna House"),
        ("https://apply.workable.com/lunahouse/j/X1/", "Luna House"),
        ("https://lunahouse.recruitee.com/o/clerk", "Luna House"),
        ("https://lunahouse.jobs.personio.de/job/1", "Luna House"),
        ("https://lunahouse.wd5.myworkdayjobs.com/Careers/job/Ghent/Clerk_R-1", "Luna House"),
        ("https://careers-lunahouse.icims.com/jobs/1", "Luna House"),
        ("https://apply.workable.com/j/X1/", None),
        ("https://www.themuse.com/about", None),
        ("https://jobs.example/lunahouse/1", None),
    ],
)
def test_a_company_that_only_an_address_names_is_written_as_in_the_text(address, company):
    said = {
        "title": "Clerk",
        "location": "Ghent",
        "url": address,
        "description": "Write letters for Luna House, Ghent.",
    }
    assert as_json(posting_from(json.dumps(said)))["company"] == company
    html = f'<title>Clerk</title><link rel="canonical" href="{address}"><h1>Clerk</h1><p>Letters for Luna House.</p>'
    assert as_json(posting_from(html))["company"] == company


def test_the_first_day_that_is_one_is_when_it_was_posted():
    said = {"title": "Clerk", "company": "Luna", "postedOn": "Posted 5 Days Ago", "created": "2026-04-02T10:00:00Z"}
    assert as_json(posting_from(json.dumps(said)))["date_posted"] == "2026-04-02"


def test_the_sections_of_an_answer_are_its_text():
    said = {"title": "Clerk", "company": "Luna", "jobAd": {"sections": {
        "jobDescription": {"title": "The job", "text": "<p>You write.</p>"},
        "qualifications": {"title": "You", "text": "<p>You read.</p>"}}}}  # fmt: skip
    assert all(words in posting_from(json.dumps(said)).text for words in ("You write.", "You read."))


@pytest.mark.parametrize(
    "said",
    [
        {"name": "left-pad", "version": "1.0", "description": "Pads a text."},
        {"name": "Luna", "location": "Ghent", "url": "https://luna.example"},
        {"articles": [{"title": "A day in May", "url": "https://luna.example/1", "publishedAt": "2026-05-01"}]},
        {"products": [{"name": "Chair", "price": 20, "currency": "EUR", "brand": "Luna"}]},
    ],
)
def test_what_is_no_posting_is_refused(said):
    with pytest.raises(Unreadable, match="no job posting"):
        posting_from(json.dumps(said))


def test_an_answer_made_to_do_harm_is_read_in_bounded_time():
    many = {
        "title": "Clerk",
        "company": "Luna",
        "compensation": {f"k{one}": "$1 $2 $3 a" * 15 for one in range(20_000)},
    }
    begin = time.process_time()
    read_posting(json.dumps(many).encode())
    read_posting(json.dumps({"jobs": [many | {"compensation": [{"from": 1}] * 200}] * 1000}).encode())
    assert time.process_time() - begin < 5
