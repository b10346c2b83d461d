"""Parts of postings that their marks, labels or lines leave half told."""

import json

import pytest

from exchange.postings.posting import as_json, posting_from


def said(text, *fields):
    read = as_json(posting_from(text))
    return tuple(read[field] for field in fields)


def test_a_company_marked_as_a_part_without_its_kind():
    page = (
        '<div typeof="JobPosting"><h1 property="title">Ferry clerk</h1><p property="hiringOrganization">'
        '<b property="name">Luna Lines</b></p><i property="addressLocality">Elmton</i></div>'
    )
    assert said(page, "title", "company", "location") == ("Ferry clerk", "Luna Lines", "Elmton")


def test_what_a_program_refers_to_and_did_not_keep_is_nothing():
    head = {"employer": {"__ref": "Employer:7"}, "employerNameFromSearch": "Luna Lines", "locationName": "Elmton"}
    view = {"header": head | {"jobTitleText": "Clerk"}, "job": {"jobTitleText": "Clerk"}}
    assert said(json.dumps({"jobview": view}), "company", "location") == ("Luna Lines", "Elmton")


@pytest.mark.parametrize(
    ("text", "company"),
    [
        (
            "Cook\n\nThe Governors of St Oswin’s Roman Catholic Primary & Infant School are seeking a cook.\n",
            "St Oswin’s Roman Catholic Primary & Infant School",
        ),
        ("Cook\n\nThe Trustees of Elmton Academy are seeking a cook.\n", "Elmton Academy"),
        ("Platform Engineer (Go) — LLM Retrieval / NLP Systems\n\nCosa farai\n\nServizi veri, in squadra.\n", None),
        ("配達スタッフ募集\n\n職種\n配達スタッフ\n勤務形態\n業務委託\n報酬\n出来高制\n勤務時間\n8時間\n", None),
        ("# [上海] 月海科技 诚聘 会计 10k-15k/月\n\n公司介绍\n月海科技做船。\n\n岗位名称：会计\n", "月海科技"),
        ("---\ntitle: Estuary 디자이너 채용\nauthor: Estuary\n---\n\n디자이너 1명\n", "Estuary"),
        ("Lab Clerk\n\nResearchers at Elmton State University run trials.\n\nElmton State University pays fairly.\n",
         "Elmton State University"),
    ],
)  # fmt: skip
def test_company(text, company):
    assert said(text, "company") == (company,)


def test_a_portal_is_no_company():
    page = "<html><head><title>Panadero - Bolsa de Trabajo</title></head><body><h1>Panadero</h1></body></html>"
    assert said(page, "title", "company") == ("Panadero", None)


def test_a_line_of_many_labels():
    text = (
        "Baker\n\nLuna Bakery\n\n📍 Job Overview\n\nJob Title: Baker Company: Luna Bakery Location: Elmton, Kansas,"
        " United States Category: Food Date Posted: 2026-08-26 Experience Level: Mid Remote Status: On-site\n"
    )
    assert said(text, "company", "location", "remote") == ("Luna Bakery", "Elmton, Kansas, United States", False)


def test_a_place_far_behind_in_a_sentence():
    text = (
        "Clerk\n\nWe at Luna are looking for a clerk to stand in for our own clerk while she is away on her leave"
        " from May, for 20h/week in Berlin.\n"
    )
    assert said(text, "company", "location") == ("Luna", "Berlin")


def test_a_country_and_a_job_by_their_labels():
    page = (
        "<html><body><h3>Detalle de la oferta</h3><p>Ocupación:</p><p>Panadero</p><p>País:</p><p>Alemania</p>"
        "<p>Contrato fijo.</p></body></html>"
    )
    assert said(page, "title", "location") == ("Panadero", "Alemania")


def test_a_title_without_its_author():
    assert said("---\ntitle: Estuary 디자이너 채용\nauthor: Estuary\n---\n\n디자이너 1명\n", "title") == ("디자이너",)


def test_a_country_is_said_where_no_town_is():
    text = "Clerk\nLuna GmbH\nBerlin\n\nCountry: Germany\n\nWe count.\n"
    assert said(text, "company", "location") == ("Luna GmbH", "Berlin")
    assert said(text.replace("Berlin\n", ""), "location") == ("Germany",)


def test_a_heading_about_the_job_is_no_title():
    assert said("Sobre a vaga\nBuscamos pessoas que gostem de aprender.\n", "title") == (None,)
