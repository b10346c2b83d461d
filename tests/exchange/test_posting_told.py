"""Postings that tell in sentences, lines, tables and feeds what others mark."""

import json
import time
from contextlib import suppress

import pytest

from exchange.files import Unreadable
from exchange.postings.posting import as_json, posting_from


def page(name, body):
    return f"<html><head><title>{name}</title></head><body>{body}</body></html>"


@pytest.mark.parametrize(
    ("text", "title", "company", "location"),
    [
        ("About the job\nAbout Luna\n\nLuna sells trips.\n\nAs senior data clerk, you will count them.\n",
         "Senior Data Clerk", "Luna", None),
        ("Job Summary:\n\nReporting to the Head of Programmes, the Field Officer will train partners. The officer "
         "will be based in Kisumu, Kenya.\n", "Field Officer", None, "Kisumu, Kenya"),
        ("DESCRIPTION\nPayments Experience is a team within the Finance organization at Luna. As a software engineer "
         "here you will build the ledger.\n\nThis role is based out of our Toronto office.\n",
         "Software Engineer", "Luna", "Toronto"),
        ("Als Werkstudent Vertriebsinnendienst (m/w/d) unterstützt du unser Team in Leipzig. Die Luna GmbH entwickelt "
         "Dosen.\n", "Werkstudent Vertriebsinnendienst (m/w/d)", "Luna GmbH", "Leipzig"),
        ("Rejoignez Luna en tant que Chargé de recrutement (H/F) à Lyon !\n\nContrat : CDI\n",
         "Chargé de recrutement (H/F)", "Luna", "Lyon"),
        ("Buenos días:\n\nDesde Luna Norte colaboramos en la búsqueda de un/a Jefe/a de almacén en Gijón.\n",
         "Jefe/a de almacén", "Luna Norte", "Gijón"),
        ("Wanted: Sunday organist\n\nSt Luna's Church, Marsh Ely, seeks an organist for one service each Sunday.\n",
         "Sunday organist", "St Luna's Church", "Marsh Ely"),
        ("招聘 | 云杉网络 | 高级后端工程师\n\n工作地点：北京\n", "高级后端工程师", "云杉网络", "北京"),
        ("职位名称：产品经理\n公司名称：蓝鲸软件\n上班地点：深圳市南山区\n", "产品经理", "蓝鲸软件", "深圳市南山区"),
        (page("", "<pre># 月光控股 - AI 工程師 工作說明\n\n## 工作內容\n- 應用模型\n</pre>"),
         "AI 工程師", "月光控股", None),
        ("株式会社ルナ\n\n【職種】営業スタッフ\n【勤務地】愛知県名古屋市\n",
         "営業スタッフ", "株式会社ルナ", "愛知県名古屋市"),
        ("株式会社ルナでは、営業スタッフを募集しています。\n\n【職種】営業スタッフ\n",
         "営業スタッフ", "株式会社ルナ", None),
        ("> Title - Quantity Surveyor\n> Client - Luna Build\n> Location - Preston\n",
         "Quantity Surveyor", "Luna Build", "Preston"),
        ("Role\n\nThis is a full-time role for a Mechanical Design Engineer located in Wageningen.\n\nAbout Luna\n",
         "Mechanical Design Engineer", "Luna", "Wageningen"),
        ("Tischler/in gesucht!\n\nFür unsere Werkstatt in Rosenheim suchen wir eine/n Tischler/in.\n\nLuna GmbH\n",
         "Tischler/in", "Luna GmbH", "Rosenheim"),
        (page("PhD position in Ecology", "<h1>PhD position in Ecology</h1><p>Department of Botany, University of Luna,"
              " Norway</p>"), "PhD position in Ecology", "University of Luna", "Norway"),
        (page("Jobs – Luna Film", "<h3>Produktionsassistenz (w/m/d)</h3><p>ab sofort, in Teilzeit (20 Std.), "
              "Hamburg-Altona</p><p>Luna Film ist ein Studio für Dokumentarfilm."),
         "Produktionsassistenz (w/m/d)", "Luna Film", "Hamburg-Altona"),
        (page("Veterinary Nurse — Luna Vets", "<h1>Come and join us!</h1><p>We have an opportunity for a "
              "<b>Veterinary Nurse</b> at our practice in Kendal, Cumbria.</p>"),
         "Veterinary Nurse", "Luna Vets", "Kendal, Cumbria"),
        ("<article><h1>Engineer</h1> <span itemprop='hiringOrganization'>Luna Labs</span> "
         "<span itemprop='jobLocation'>Munich, Germany</span> <time>15 July 2026</time></article>",
         "Engineer", "Luna Labs", "Munich, Germany"),
        ("<div><h2 itemtype='http://schema.org/JobPosting' itemscope><a itemprop='url' href='/1'>Ruby Developer</a>"
         "</h2><p>Location: <span>London</span> | Advertiser: <span>Luna Search</span></p>"
         "<table itemprop='hiringOrganization' itemscope><tr><th>Advertiser</th><td>Luna Search</td></tr></table>",
         "Ruby Developer", "Luna Search", "London"),
    ],
)  # fmt: skip
def test_told(text, title, company, location):
    read = as_json(posting_from(text))
    assert (read["title"], read["company"], read["location"]) == (title, company, location)


@pytest.mark.parametrize(
    "text",
    [
        "Clerk\n\nWe have much to do. Hybrid — three days a week in our Collins St office.",
        "Clerk\n\nPoste hybride avec SQL.",
        "Clerk\n\nThree days a week in our old Collins St office.",
    ],
)
def test_hybrid(text):
    assert posting_from(text).mode == "hybrid"


def test_client_without_name():
    text = "Buchhalter (m/w/d)\n\nUnser Mandant ist ein Unternehmen der Chemie und sucht Verstärkung."
    assert posting_from(text).company == ""


@pytest.mark.parametrize("text", ["Clerk\n\nModalidade: remoto", "Clerk\nModelo de trabalho | remoto"])
def test_remote(text):
    assert posting_from(text).mode == "remote"


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("職種：事務\n給与：月給28万円～40万円", 280_000, 400_000),
        ("职位：会计\n薪资：15k-25k", 15_000, 25_000),
        ("職種：事務\n移住の場合：最大100万円の祝い金\n月額2万円まで", None, None),
    ],
)
def test_pay_without_spaces(text, low, high):
    read = posting_from(text).salary
    assert (read.low, read.high) == (low, high)


def test_day_in_chinese():
    assert as_json(posting_from("职位：会计\n发布日期：2026年11月10日"))["date_posted"] == "2026-11-10"


def test_json_lines():
    lines = [
        {"title": "Payroll Clerk", "company": "Luna", "location": "Tallinn, Estonia", "description": "Pay."},
        {"a": 1},
    ]
    read = posting_from("\n".join(map(json.dumps, lines)))
    assert (read.title, read.company, read.location) == ("Payroll Clerk", "Luna", "Tallinn, Estonia")


def test_what_json_api_includes():
    answer = {
        "data": {
            "id": "1",
            "type": "jobs",
            "attributes": {"title": "Marketer", "body": "<p>You will own it.</p>"},
            "relationships": {
                "locations": {"data": [{"id": "9", "type": "locations"}, {"id": "404", "type": "locations"}]},
                "company": {"data": {"id": "4", "type": "companies"}},
                "department": {"data": None},
            },
        },
        "included": [
            {"id": "9", "type": "locations", "attributes": {"city": "Malmö", "country": "Sweden"}},
            {"id": "4", "type": "companies", "attributes": {"name": "Luna"}},
            "nothing",
        ],
    }
    read = posting_from(json.dumps(answer))
    assert (read.title, read.company, read.location) == ("Marketer", "Luna", "Malmö, Sweden")


FEED = """<?xml version="1.0" encoding="UTF-8"?>
<workzag-jobs><position><id>7</id><subcompany>Luna Robotik GmbH</subcompany><office>Freiburg</office>
<name>Techniker (m/w/d)</name><jobDescriptions><jobDescription><name>Deine Aufgaben</name>
<value><![CDATA[<ul><li>Regler entwerfen</li></ul>]]></value></jobDescription></jobDescriptions>
<createdAt>2026-10-06T13:20:11+00:00</createdAt></position></workzag-jobs>"""


class TestFeed:
    def test_personio(self):
        read = as_json(posting_from(FEED))
        assert (read["title"], read["company"]) == ("Techniker (m/w/d)", "Luna Robotik GmbH")
        assert (read["location"], read["date_posted"]) == ("Freiburg", "2026-10-06")
        assert "Regler entwerfen" in read["text"]

    def test_cut_off(self):
        """What stands before the end of a feed that was not copied whole."""
        read = posting_from(FEED[: FEED.index("<jobDescriptions>")])
        assert (read.title, read.company, read.location) == ("Techniker (m/w/d)", "Luna Robotik GmbH", "Freiburg")

    def test_xhtml(self):
        """A page may begin like a feed."""
        assert posting_from(f'<?xml version="1.0"?>\n{page("Clerk - Luna", "<h1>Clerk</h1>")}').title == "Clerk"

    @pytest.mark.parametrize(
        "text",
        [
            '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><a><p>&b;</p></a>',
            '<?xml version="1.0"?>' + "<job>" * 100_000,
            '<?xml version="1.0"?><jobs>' + "<job><title>Clerk</title></job>" * 60_000,
        ],
        ids=["entities", "deep", "long"],
    )
    def test_hostile(self, text):
        start = time.process_time()
        with suppress(Unreadable):
            posting_from(text)
        assert time.process_time() - start < 5
