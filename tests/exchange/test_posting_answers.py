"""Postings as boards and programs answer them in JSON, each with keys of its own and some with very few."""

import json
import time
from datetime import date

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
            "Clerk", "Luna", "Moab, Utah", pay(49025, 63733, "USD", "year"), id="a register of offices",
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
        pytest.param(
            {"jobInfoWrapperModel": {"jobInfoModel": {"jobInfoHeaderModel": {
                "jobTitle": "Clerk", "companyName": "Luna", "formattedLocation": "Ghent"}}},
             "salaryInfoModel": {"salaryMin": 30000, "salaryMax": 40000, "salaryCurrency": "EUR",
                                 "salaryType": "YEARLY"}},
            "Clerk", "Luna", "Ghent", pay(30000, 40000, "EUR", "year"), id="parts within parts",
        ),
        pytest.param(
            {"name": "Бухгалтер", "employer": {"name": "Луна"}, "area": {"name": "Казань"}, "salary_range": {
                "from": 50000, "to": 70000, "currency": "RUR", "mode": {"id": "MONTH", "name": "За месяц"}}},
            "Бухгалтер", "Луна", "Казань", pay(50000, 70000, "RUB", "month"), id="a period in a thing",
        ),
        pytest.param(
            {"title": "Contable", "profile": {"name": "Luna"}, "city": "Alcalá",
             "minPay": {"amountValue": "24.000 €", "periodValue": "Bruto/año"},
             "maxPay": {"amountValue": "30.000 €", "periodValue": "Bruto/año"}},
            "Contable", "Luna", "Alcalá", pay(24000, 30000, "EUR", "year"), id="two things for the pay",
        ),
        pytest.param(
            {"title": "Clerk", "company": {"name": "Luna"}, "location": {"places": [{"city": "Kraków"}]},
             "essentials": {"originalSalary": {"currency": "PLN", "types": {"b2b": {
                 "period": "Month", "range": [15000, 20000]}}}}},
            "Clerk", "Luna", "Kraków", pay(15000, 20000, "PLN", "month"), id="both ends in a list",
        ),
        pytest.param(
            {"jobTitle": "Clerk", "companyName": "Luna", "offers": [{"displayWorkplace": "Kraków"}],
             "salaryDisplayText": "6 000–8 000 zł brutto / mies."},
            "Clerk", "Luna", "Kraków", pay(6000, 8000, "PLN", "month"), id="places in a list of offers",
        ),
        pytest.param(
            {"jobPostingInfo": {"title": "Clerk", "location": "Ghent", "additionalLocations": ["Rome"]},
             "hiringOrganization": {"name": "Luna"}},
            "Clerk", "Luna", "Ghent; Rome", NO_PAY, id="more places",
        ),
        pytest.param(
            {"name": "Clerk", "company": {"name": "Luna"}, "location": {"fullLocation": "Ghent, , Belgium"}},
            "Clerk", "Luna", "Ghent, Belgium", NO_PAY, id="a place with a gap",
        ),
        pytest.param(
            {"organization": {"name": "Luna"}, "posting": {"title": "Clerk", "locationName": "Ghent",
             "compensationTierSummary": "€60K – €70K"}},
            "Clerk", "Luna", "Ghent", pay(60000, 70000, "EUR", None), id="an owner beside",
        ),
        pytest.param(
            {"title": "Clerk", "companyInfo": {"companyNameOverride": "Luna"},
             "location": {"city": "Jena", "country": {"localizationValue": "Germany"}}},
            "Clerk", "Luna", "Jena, Germany", NO_PAY, id="names by other names",
        ),
        pytest.param(
            {"title": "Clerk", "company": "Luna", "location": "Ghent", "pay_input_ranges": [
                {"min_cents": 3000000, "max_cents": 4000000, "currency_type": "EUR", "title": "Annual salary"}]},
            "Clerk", "Luna", "Ghent", pay(30000, 40000, "EUR", "year"), id="a pay called after its period",
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
        ({"location": "Ghent", "remote": "fulltime"}, "remote"),
        ({"location": "Ghent", "remoteOptions": ["PARTLY_REMOTE"]}, "hybrid"),
        ({"location": "Ghent", "teleworking": {"value": "Solo teletrabajo"}}, "remote"),
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


@pytest.mark.parametrize(
    "said",
    [
        {"postedOn": "Posted 5 Days Ago", "startDate": "2026-04-22"},
        {"postingDate": "/Date(1776816000000)/"},
        {"datumErsteVeroeffentlichung": "2026-04-22", "aenderungsdatum": "2026-04-25"},
        {"activatedAt": "2026-04-22T10:00:00Z"},
    ],
)
def test_the_day_is_read_by_the_names_of_boards(said):
    read = as_json(posting_from(json.dumps({"title": "Clerk", "company": "Luna"} | said)))
    assert read["date_posted"] == "2026-04-22"


def test_a_day_on_which_work_starts_is_not_when_it_was_posted():
    said = {"title": "Clerk", "company": "Luna", "startDate": "2026-04-22"}
    assert as_json(posting_from(json.dumps(said)))["date_posted"] is None


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
        {"title": "How I became an engineer", "author": {"name": "Luna"}, "url": "https://luna.example/1"},
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


def test_a_contribution_to_a_forum_is_read_as_words():
    text = "Luna Instruments | Firmware Engineer | Aberdeen, UK | ONSITE | £48k - £60k<p>We make loggers."
    item = {"by": "kim", "id": 1, "time": 1793631720, "type": "comment", "text": text}
    read = posting_from(json.dumps(item))
    assert (read.title, read.company, read.location) == ("Firmware Engineer", "Luna Instruments", "Aberdeen, UK")
    assert (read.salary.low, read.date_posted) == (48_000, date(2026, 11, 2))


def test_a_picture_in_brackets_begins_no_data():
    assert (
        posting_from("[crest]\nClerk\nLuna Ltd\nYou run the hall in Elm Street, Leeds: chairs and apples.").title
        == "Clerk"
    )


def test_money_that_was_raised_is_no_pay():
    text = "<p>We raised a $46M Series B.</p><div>Base pay range</div><div>$158,000 - $192,000 CAD</div>"
    said = {"title": "Clerk", "company_name": "Luna", "location": "Leeds", "content": text}
    assert as_json(posting_from(json.dumps(said)))["salary"] == pay(158_000, 192_000, "CAD", "year")


def test_the_place_of_an_offer_of_an_office_in_germany():
    places = [{"plz": "83043", "ort": "Bad Aibling", "region": "BAYERN", "land": "DEUTSCHLAND"}]
    said = {"stellenangebotsTitel": "Elektroniker", "arbeitgeber": "Luna GmbH", "arbeitsorte": places}
    assert posting_from(json.dumps(said)).location.startswith("Bad Aibling")
