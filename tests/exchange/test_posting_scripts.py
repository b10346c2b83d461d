"""Postings that a page holds for its program: in scripts, attributes, broken JSON-LD, previews and times."""

import json
import time

import pytest

from exchange.postings.posting import as_json, posting_from

LD = {
    "@context": "https://schema.org", "@type": "JobPosting", "title": "Clerk", "datePosted": "2026-04-22",
    "hiringOrganization": {"name": "Luna"}, "jobLocation": {"address": {"addressLocality": "Ghent"}},
}  # fmt: skip
WRITTEN = json.dumps(LD)
JOB = '{"title":"Clerk","company":{"name":"Luna"},"location":{"city":"Ghent"},"publishedAt":"2026-04-22"}'
LITERAL = "{/* one */ title: 'Clerk', company: 'Luna', 'location': 'Ghent', published: '2026-04-22', new: !0,}"
BARE = (
    '{"@type":"JobPosting",title:"Clerk",datePosted:"2026-04-22",hiringOrganization:{name:"Luna"},'
    'jobLocation:{address:{addressLocality:"Ghent"}}}'
)
IN_FULL = json.dumps({
    "@type": ["http://schema.org/JobPosting"], "http://schema.org/title": [{"@value": "Clerk"}],
    "http://schema.org/datePosted": [{"@value": "2026-04-22"}],
    "http://schema.org/hiringOrganization": [{"http://schema.org/name": [{"@value": "Luna"}]}],
    "http://schema.org/jobLocation": [{"http://schema.org/address": [{
        "http://schema.org/addressLocality": [{"@value": "Ghent"}]}]}],
})  # fmt: skip
PUSHED = json.dumps('5:["$","div",null,{"job":' + JOB + "}]\n")
NAMED_LATER = (
    '{"posts":{"JobListing:1":{"__typename":"JobListing","title":"Clerk","locationNames":{"json":["Ghent"]},'
    '"liveStartAt":1776816000,"startup":{"__ref":"Startup:2"}},"Startup:2":{"__typename":"Startup","name":"Luna"}}}'
)


def page(body: str, title: str = "Luna") -> str:
    return f"<html><head><title>{title}</title></head><body><p>Please wait.</p>{body}</body></html>"


def script(body: str) -> str:
    return page(f"<script>{body}</script>")


def ld(body: str) -> str:
    return page(f'<script type="application/ld+json">{body}</script>')


def of(text: str) -> tuple[str | None, ...]:
    read = as_json(posting_from(text))
    return read["title"], read["company"], read["location"], read["date_posted"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(script(f"window.__STATE__ = {{'job': {JOB}}};"), id="assigned"),
        pytest.param(script(f"var jobData = {LITERAL};"), id="a literal of JavaScript"),
        pytest.param(script(f"dataLayer.push({JOB}); // of the job"), id="pushed"),
        pytest.param(script(f"window.jobs = JSON.parse({json.dumps(JOB)});"), id="parsed"),
        pytest.param(script(f"self.__next_f.push([1,{PUSHED}])"), id="in one piece"),
        pytest.param(
            script(f'self.__next_f.push([1,{PUSHED[:40]}"]);self.__next_f.push([1,"{PUSHED[40:]}])'), id="in pieces"
        ),
        pytest.param(script(f"var job = {WRITTEN}; s.text = JSON.stringify(job);"), id="JSON-LD that a script writes"),
        pytest.param(script(f"window.jobs = {NAMED_LATER};"), id="kept by names"),
        pytest.param(page(f"<div data-page='{JOB}'></div>"), id="an attribute"),
        pytest.param(ld(str(LD)), id="JSON-LD in single marks"),
        pytest.param(ld(BARE), id="JSON-LD with bare names"),
        pytest.param(ld(json.dumps(WRITTEN)), id="JSON-LD as a text"),
        pytest.param(ld(WRITTEN.replace('"', "”")), id="JSON-LD in round marks"),
        pytest.param(ld(WRITTEN[:-1] + ', "baseSalary": undefined}'), id="JSON-LD with a word of scripts"),
        pytest.param(ld(IN_FULL), id="JSON-LD with names in full"),
        pytest.param(ld(WRITTEN.replace('"title"', '"schema:title"')), id="JSON-LD with prefixes"),
    ],
)
def test_a_posting_for_the_program_of_a_page_is_read(text):
    assert of(text) == ("Clerk", "Luna", "Ghent", "2026-04-22")


def test_data_mends_what_the_words_of_a_page_say_of_the_same_job():
    said = f'<h1>Clerk</h1><script>dataLayer = [{{"job": {{"postedDate": "2026-04-22"}}}}];var job = {JOB}</script>'
    assert of(page(said, "Clerk in Ghent")) == ("Clerk", "Luna", "Ghent", "2026-04-22")
    more = '<script>var job = {"title": "Clerk (Archive)", "companyName": "Luna", "location": "Ghent"}</script>'
    assert of(page(more, "Clerk in Ghent | Luna"))[:3] == ("Clerk (Archive)", "Luna", "Ghent")


@pytest.mark.parametrize(
    "data",
    [
        '[{"title": "Cook", "company": "Sol", "location": "Rome", "postedDate": "2026-01-01"}]',
        '[{"title": "Cook", "company": "Sol", "location": "Rome", "posted": "2026-01-01"}, {"jobTitle": "Clerk"}]',
        '{"title": "Clerk", "company": "Luna", "location": "Ghent", "url": "x", "expires": "2026-01-01"}',
        '{"job": {"title": "Clerk", "company": 77, "location": "Ghent"}}',
    ],
)
def test_data_on_other_jobs_and_counts_mend_nothing(data):
    said = f"<h1>Clerk</h1><p>Ghent, Belgium</p><script>var jobs = {data}</script>"
    title, company, location, _ = of(page(said, "Clerk - Luna"))
    assert (title, company, location and location[:5]) == ("Clerk", "Luna", "Ghent")


def test_several_jobs_in_scripts_are_not_chosen_from():
    jobs = [{"title": title, "company": "Luna", "location": "Ghent"} for title in ("Clerk", "Cook")]
    assert of(script(f"var jobs = {json.dumps(jobs)}"))[2] is None


@pytest.mark.parametrize(
    ("body", "posted"),
    [
        ('<p>Posted <time datetime="2026-04-22">3 days ago</time></p>', "2026-04-22"),
        ('<time class="job__listdate" datetime="2026-04-22">last week</time>', "2026-04-22"),
        ('<span class="date-posted">Apr 22, 2026</span>', "2026-04-22"),
        ('<b>Date: </b><span data-careersite-propertyid="date">Apr 22, 2026</span>', "2026-04-22"),
        ('<meta property="article:published_time" content="2026-04-22T10:00:00Z">', "2026-04-22"),
        ('<p>Closes <time class="post-date" datetime="2026-04-22">soon</time></p>', None),
        ('<p>Starts <time datetime="2026-04-22">soon</time></p>', None),
        ('<script>var jobs = [{"postedDate": "2026-04-22"}, {"postedDate": "2026-04-23"}]</script>', None),
    ],
)
def test_the_day_of_a_page_is_read_from_what_says_so(body, posted):
    assert of(page(f"<h1>Clerk</h1>{body}", "Clerk - Luna"))[3] == posted


def test_labels_of_a_preview_are_read():
    labels = "".join(
        f'<meta name="twitter:label{at}" content="{label}"><meta name="twitter:data{at}" value="{said}">'
        for at, label, said in ((1, "Location", "Ghent"), (2, "Salary", "€30,000 - €40,000 a year"))
    )
    read = as_json(posting_from(page(f"{labels}<h1>Clerk</h1>", "Clerk - Luna")))
    assert (read["location"], read["salary"]["max"]) == ("Ghent", 40000)


def test_scripts_made_to_do_harm_are_read_in_bounded_time():
    begin = time.process_time()
    for body in ("job={a:" * 200_000, "job=[{" * 200_000, "job={'" + "\\'" * 500_000, "job=" + '({a:"' * 200_000):
        posting_from(script(body))
    posting_from(script("job=" + '{"title":"Clerk","location":' * 900 + "1" + "}" * 900))
    assert time.process_time() - begin < 5
