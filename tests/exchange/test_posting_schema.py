"""schema.org JobPosting as sites write it by hand and by plugin: what one meant is read, and nothing else."""

import json
import time

import pytest

from exchange.postings.posting import as_json, posting_from

ORGANIZATION = '"hiringOrganization":{"@type":"Organization","name":"Luna BV"}'
PLACE = '"jobLocation":{"@type":"Place","address":{"addressLocality":"Ghent","addressCountry":"BE"}}'
BEGIN = '{"@context":"https://schema.org","@type":"JobPosting","title":"Clerk",'
WHOLE = f"{BEGIN}{ORGANIZATION},{PLACE}}}"
GRAPH = (
    '{"@graph":[{"@type":"Organization","@id":"#o","name":"Luna BV"},{"@type":"Place","@id":"#p",'
    '"address":{"@id":"#a"}},'
    '{"@id":"#a","addressLocality":"Ghent","addressCountry":"BE"},{"@type":"JobPosting","title":"Clerk",%s}]}'
)
PREFIXED = (
    '{"@context":{"s":"http://schema.org/"},"@type":"s:JobPosting","s:title":"Clerk","s:hiringOrganization":'
    '{"s:name":"Luna BV"},"s:jobLocation":{"s:address":{"s:addressLocality":"Ghent","s:addressCountry":"BE"}}}'
)
SNAKE = (
    '{"@type":"JobPosting","job_title":"Clerk","hiring_organization":{"name":"Luna BV"},'
    '"job_location":{"address":{"address_locality":"Ghent","address_country":"BE"}}}'
)


def ld(block: str) -> str:
    return f'<html><head><script type="application/ld+json">{block}</script></head><body></body></html>'


def of(block: str) -> dict:
    return as_json(posting_from(ld(block)))


def pay(said: str) -> tuple:
    return tuple(of(f"{WHOLE[:-1]},{said}}}")["salary"].values())


@pytest.mark.parametrize(
    "block",
    [
        pytest.param(f"{BEGIN}{ORGANIZATION} {PLACE}}}", id="no comma on a line"),
        pytest.param(f"{BEGIN}{ORGANIZATION},,{PLACE}}}", id="a comma twice"),
        pytest.param(f'{BEGIN}"baseSalary": ,{ORGANIZATION},{PLACE}}}', id="no value"),
        pytest.param(f"{BEGIN}\u00a0{ORGANIZATION},{PLACE}}}", id="a space of another kind"),
        pytest.param(f"\ufeff\u200b{WHOLE}", id="signs that nobody sees"),
        pytest.param(f'{{"@type":"WebSite","name":"Jobs"}},\n{WHOLE}', id="several without a list"),
        pytest.param(WHOLE.replace('"@type":"Job', '"type":"Job'), id="a type without its sign"),
        pytest.param(WHOLE.replace('"JobPosting', '"http://schema.org#JobPosting'), id="a type behind a hash"),
        pytest.param(PREFIXED, id="a short name"),
        pytest.param(SNAKE, id="names of parts with strokes"),
        pytest.param(GRAPH % '"hiringOrganization":{"@id":"#o"},"jobLocation":{"@id":"#p"}', id="references"),
        pytest.param(GRAPH % '"hiringOrganization":[{"@id":"#o"}],"jobLocation":[{"@id":"#p"}]', id="in lists"),
        pytest.param(GRAPH % '"hiringOrganization":"#o","jobLocation":"#p"', id="as texts"),
        pytest.param(
            GRAPH % f'"hiringOrganization":{{"@type":"Organization","@id":"#o"}},{PLACE}', id="with their types"
        ),
    ],
)
def test_a_posting_is_read_however_it_is_written(block):
    read = of(block)
    assert (read["title"], read["company"], read["location"], read["remote"]) == (
        "Clerk",
        "Luna BV",
        "Ghent, BE",
        False,
    )


@pytest.mark.parametrize(
    "organization",
    ['[{"name":""},{"name":"Luna BV"}]', '{"alternateName":"Luna BV"}', '{"Organization":{"name":"Luna BV"}}'],
)
def test_a_company_is_read_from_where_its_name_stands(organization):
    assert of(f'{BEGIN}"hiringOrganization":{organization},{PLACE}}}')["company"] == "Luna BV"


@pytest.mark.parametrize(
    ("place", "location", "remote"),
    [
        ('{"@type":"VirtualLocation","name":"Online"}', None, True),
        ('[{"@type":"VirtualLocation","name":"Online"},{"address":{"addressLocality":"Ghent"}}]', "Ghent", False),
        ('{"address":{"addressLocality":"Ghent","addressCountry":{"identifier":"BE"}}}', "Ghent, BE", False),
        ('{"containedInPlace":{"@type":"City","name":"Ghent"}}', "Ghent", False),
        ('{"@type":"Place","location":{"address":{"addressLocality":"Ghent"}}}', "Ghent", False),
        ('{"address":[{"addressLocality":"Ghent"},{"addressLocality":"Liège"}]}', "Ghent; Liège", False),
        ('{"address":{"addressLocality":"Remote","addressCountry":"BE"}}', "BE", True),
        ('{"address":{"addressLocality":"Anywhere"}},"jobLocationType":"TELECOMMUTE"', None, True),
        ('{"address":{"addressLocality":"Ghent"}},"employmentType":["FULL_TIME","TELECOMMUTE"]', "Ghent", True),
    ],
)
def test_a_place_is_read_from_where_its_name_stands(place, location, remote):
    read = of(f'{BEGIN}{ORGANIZATION},"jobLocation":{place}}}')
    assert (read["location"], read["remote"]) == (location, remote)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ('"baseSalary":{"currency":"EUR","value":{"minValue":41,000,"maxValue":45,000}}', (41000, 45000, "EUR", None)),
        ('"baseSalary":{"currency":"EUR (€)","value":41000}', (41000, 41000, "EUR", None)),
        ('"baseSalary":{"value":{"minValue":"€41,000","maxValue":"€45,000"}}', (41000, 45000, "EUR", None)),
        (
            '"baseSalary":{"priceSpecification":{"minPrice":"41000","maxPrice":"45000","priceCurrency":"EUR"}}',
            (41000, 45000, "EUR", None),
        ),
        (
            '"estimatedSalary":{"currency":"EUR","percentile25":41000,"percentile75":45000,"duration":"P1Y"}',
            (41000, 45000, "EUR", "year"),
        ),
        ('"baseSalary":[41000,45000],"salaryCurrency":"EUR"', (41000, 45000, "EUR", None)),
        ('"baseSalary":{"currency":"EUR","value":[2400,2800],"unitText":"MONTH"}', (2400, 2800, "EUR", "month")),
        ('"minimumSalary":41000,"maximumSalary":45000,"salaryCurrency":"EUR"', (41000, 45000, "EUR", None)),
        ('"baseSalary":{"currency":"EUR or USD","value":41000}', (41000, 41000, None, None)),
    ],
)
def test_a_pay_is_read_in_whatever_thing_it_stands(said, expected):
    assert pay(said) == expected


@pytest.mark.parametrize(
    ("unit", "period"),
    [
        ("PER_HOUR", "hour"), ("/hr", "hour"), ("à l'heure", "hour"), ("stündlich", "hour"), ("timlön", "hour"),
        ("par jour", "day"), ("täglich", "day"), ("hebdomadaire", "week"), ("al mes", "month"), ("month(s)", "month"),
        ("月給", "month"), ("月", "month"), ("bruto per jaar", "year"), ("Jahresgehalt", "year"),
        ("https://schema.org/YEAR", "year"), ("FULL_TIME", None), ("biweekly", None), ("hour/year", None),
    ],
)  # fmt: skip
def test_a_unit_is_read_in_the_words_of_sites(unit, period):
    said = f'"baseSalary":{{"currency":"EUR","value":{{"value":2400,"unitText":"{unit}"}}}}'
    assert pay(said)[3] == period


@pytest.mark.parametrize(
    ("said", "posted"),
    [
        ('"datePosted":"22-Apr-2026"', "2026-04-22"),
        ('"datePosted":{"date":"2026-04-22 09:00:00.000000","timezone_type":3}', "2026-04-22"),
        ('"datePublished":"2026-04-22"', "2026-04-22"),
        ('"datePosted":"0001-01-01T00:00:00","datePublished":"2026-04-22"', "2026-04-22"),
        ('"datePosted":"1970-01-01"', None),
        ('"datePosted":"03/04/2026"', None),
    ],
)
def test_a_day_is_read_and_none_that_a_program_writes_for_nothing(said, posted):
    assert of(f"{WHOLE[:-1]},{said}}}")["date_posted"] == posted


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Clerk - Luna BV", "Clerk"), ("Clerk at Luna BV", "Clerk"), ("Luna BV: Clerk", "Clerk"),
        ("Clerk - Ghent - Luna BV", "Clerk"), ("Clerk in Ghent", "Clerk"), ("Clerk, Ghent, BE", "Clerk"),
        ("Clerk (Ghent)", "Clerk"),
        ("Job: Clerk", "Clerk"),
        ("Clerk - Remote", "Clerk"),
        ("Clerk - Books", "Clerk - Books"), ("Ghent - Night", "Ghent - Night"),
    ],
)  # fmt: skip
def test_a_title_is_without_the_company_and_the_town_beside_it(title, expected):
    assert of(WHOLE.replace('"Clerk"', json.dumps(title)))["title"] == expected


def test_references_made_to_do_harm_are_followed_in_bounded_time():
    begin = time.process_time()
    posting = {"@type": "JobPosting", "title": "Clerk", "jobLocation": [{"@id": "a"}] * 30}
    circle = [{"@id": name, "x": [{"@id": other}] * 30} for name, other in (("a", "b"), ("b", "a"))]
    of(json.dumps([posting] * 300 + circle))
    of(json.dumps([posting] * 300 + [{"@id": "a"} | dict.fromkeys(map(str, range(15_000)), 1)]))
    assert time.process_time() - begin < 5


TITLE = '<h1 itemprop="title">Clerk</h1>'
OWNER = '<div itemprop="hiringOrganization" itemscope><span itemprop="name">Luna BV</span></div>'
TOWN = (
    '<div itemprop="jobLocation" itemscope><div itemprop="address" itemscope><span itemprop="addressLocality">Ghent'
    '</span>, <span itemprop="addressCountry">BE</span></div></div>'
)
NUMBER = (
    '<div itemprop="identifier" itemscope><meta itemprop="name" content="Sol"><meta itemprop="value" content="4711">'
    "</div>"
)
SEAT = OWNER.replace("</div>", '<p itemprop="address" itemscope><b itemprop="addressLocality">Rome</b></p></div>')
COUNTRY = TOWN.replace(
    '<span itemprop="addressCountry">BE</span>',
    '<div itemprop="addressCountry" itemscope><span itemprop="name">BE</span></div>',
)
OTHER = '<div itemscope itemtype="http://schema.org/JobPosting"><div itemprop="jobLocation">Rome</div></div>'


@pytest.mark.parametrize(
    "marked",
    [
        pytest.param(TITLE.replace("Clerk", "<b>Cl</b>erk") + OWNER + TOWN, id="a title in pieces"),
        pytest.param(TITLE.replace("title", "name") + OWNER + TOWN, id="a title as the name"),
        pytest.param(TITLE.replace("title", "title name") + OWNER + TOWN, id="two names"),
        pytest.param(f'{TITLE}<a itemprop="hiringOrganization"><b>Luna</b> BV</a>{TOWN}', id="a company in pieces"),
        pytest.param(NUMBER + TITLE + OWNER + TOWN, id="a number that has a name"),
        pytest.param(TITLE + SEAT + TOWN, id="a company with its seat"),
        pytest.param(TITLE + OWNER + COUNTRY, id="a country that has a name"),
        pytest.param(
            f'{TITLE}{OWNER}<p itemprop="jobLocation" itemscope><b itemprop="name">Ghent, BE</b></p>',
            id="a name of a place",
        ),
        pytest.param(TITLE + OWNER + TOWN + OTHER, id="another job"),
    ],
)
def test_microdata_is_read_each_where_it_belongs(marked):
    for page in (marked, marked.replace("itemprop", "property").replace("itemscope", "typeof='Thing'")):
        begin = "<html><body><div itemscope itemtype='http://schema.org/JobPosting'>"
        read = as_json(posting_from(f"{begin}{page}</div></body></html>"))
        said = (read["title"], read["company"], read["location"], read["salary"]["min"])
        assert said == ("Clerk", "Luna BV", "Ghent, BE", None)


def test_microdata_names_several_places():
    begin = "<html><body><div itemscope itemtype='http://schema.org/JobPosting'>"
    read = as_json(posting_from(f"{begin}{TITLE}{OWNER}{TOWN}{TOWN.replace('Ghent', 'Liège')}</div></body></html>"))
    assert read["location"] == "Ghent, BE; Liège, BE"
