"""The page of the flow and the files to take along."""

import csv
import io
import re
from datetime import UTC, date, datetime
from xml.etree import ElementTree

import pytest
import time_machine
from django.conf import settings

from debrief.charts.standalone import COLOURS, INK, PAPER, SOFT
from tests.factories import make_application, make_interview, make_rejection

pytestmark = pytest.mark.django_db

FUNNEL = "/progress/funnel/"
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(autouse=True)
def tuesday():
    with time_machine.travel(datetime(2026, 11, 10, 9, 30, tzinfo=UTC), tick=False):
        yield


def search(owner):
    """Six applications: two waiting, two noes, one at its second round, one that was turned down at the offer."""
    for days in (10, 40):
        make_application(owner, "Pellworth Energy", days=days)
    for days in (20, 50):
        make_rejection(owner, make_application(owner, days=days), days=5)
    second = make_application(owner, days=30)
    second.move("interviewing", date(2026, 11, 1))
    make_interview(owner, second, days=-3)
    make_interview(owner, second, days=2, round=2)
    offered = make_application(owner, days=30)
    offered.move("offer", date(2026, 11, 1))
    offered.close("declined", date(2026, 11, 2))


class TestFunnel:
    def test_nothing_yet(self, as_alice):
        response = as_alice.get(FUNNEL)
        assert response.status_code == 200
        assert "Nothing set out in this time" in response.text
        assert "Take it along" not in response.text

    def test_a_search(self, as_alice, alice):
        search(alice)
        response = as_alice.get(FUNNEL)
        page = response.context["page"]
        assert page.says == "Two of six applications came to a conversation"
        assert page.words == (
            "Applied, 6: First conversation 2, Waiting 2 and A no on paper 2.",
            "First conversation, 2: Interviews 2.",
            "Interviews, 2: Second round 1 and Offer 1.",
            "Second round, 1: Waiting after a second round 1.",
            "Offer, 1: You declined after an offer 1.",
        )
        assert page.chart.table.rows[0] == ("Applied", "First conversation", "2")
        assert "Pellworth" not in response.text
        assert 'class="steps"' in response.text

    def test_the_days_it_speaks_of(self, as_alice, alice):
        search(alice)
        page = as_alice.get(FUNNEL, {"from": "2026-10-20", "to": "2026-10-31"}).context["page"]
        assert page.what == "Two applications sent from 20 October 2026 to 31 October 2026, and where each stands"
        assert as_alice.get(FUNNEL, {"from": "2026-10-31", "to": "2026-10-31"}).context["page"].what.startswith("One")

    def test_names_of_ones_own(self, as_alice, alice):
        search(alice)
        asked = {"name-screening": "  A  coffee ", "name-interviewing": "a coffee", "endings": "together"}
        response = as_alice.get(FUNNEL, asked)
        page = response.context["page"]
        assert page.words[0] == "Applied, 6: A coffee 2, Waiting 2 and A no 2."
        assert "Interviews" not in [place.name for place in page.flow.places]
        assert 'value="  A  coffee "' in response.text
        assert '<option value="together" selected>' in response.text

    def test_a_name_for_what_is_not_there_stays_in_the_address(self, as_alice, alice):
        make_application(alice)
        text = as_alice.get(FUNNEL, {"name-accepted": "Home"}).text
        assert '<input type="hidden" name="name-accepted" value="Home">' in text

    def test_a_circle_is_refused_and_the_names_are_kept(self, as_alice, alice):
        search(alice)
        response = as_alice.get(FUNNEL, {"name-applied": "Out", "name-offer": "Out"})
        assert response.status_code == 422
        assert "Places of one name would come before and after another place." in response.text
        assert response.text.count('value="Out"') == 2

    def test_all_of_one_name(self, as_alice, alice):
        make_application(alice)
        response = as_alice.get(FUNNEL, {"name-applied": "Out", "name-open-applied": "Out"})
        assert response.status_code == 200
        assert "nothing flows" in response.text

    @pytest.mark.parametrize(
        ("asked", "said"),
        [
            ({"from": "soon"}, "This is not a day of the calendar"),
            ({"from": "0001-01-01", "to": "0001-01-02"}, "That year looks like a slip"),
            ({"from": "2026-11-09", "to": "2026-11-01"}, "The last day lies before the first."),
            ({"name-applied": "x" * 41}, "A name here has room for 40 letters."),
            ({"endings": "all"}, "Select a valid choice"),
        ],
    )
    def test_what_cannot_be_answered(self, as_alice, asked, said):
        response = as_alice.get(FUNNEL, asked)
        assert response.status_code == 422
        assert said in response.text
        assert "chart-says" not in response.text

    def test_a_name_is_text(self, as_alice, alice):
        make_application(alice)
        text = as_alice.get(FUNNEL, {"name-applied": "<b>&"}).text
        assert "<b>&" not in text
        assert "&lt;b&gt;&amp;" in text

    def test_other_peoples_applications_never_count(self, as_alice, alice, mallory):
        search(mallory)
        make_application(alice)
        assert as_alice.get(FUNNEL).context["page"].flow.n == 1

    def test_the_presets_keep_the_names(self, as_alice, alice):
        make_application(alice)
        text = as_alice.get(FUNNEL, {"name-applied": "Out"}).text
        assert "?name-applied=Out&amp;from=2026-10-12" in text

    def test_only_reading(self, as_alice):
        assert as_alice.post(FUNNEL).status_code == 405

    def test_queries_do_not_grow_with_rows(self, as_alice, alice, django_assert_num_queries):
        for _ in range(2):
            search(alice)
            with django_assert_num_queries(4):
                as_alice.get(FUNNEL)

    def test_progress_leads_here(self, as_alice, alice):
        make_application(alice)
        assert f'href="{FUNNEL}' in as_alice.get("/progress/").text


class TestFunnelFile:
    def test_svg(self, as_alice, alice):
        search(alice)
        response = as_alice.get(f"{FUNNEL}svg/", {"from": "2026-09-01", "to": "2026-11-10", "name-screening": "<A&B>"})
        assert response["Content-Type"] == "image/svg+xml; charset=utf-8"
        assert response["Content-Disposition"] == ('attachment; filename="applications-2026-09-01-2026-11-10.svg"')
        root = ElementTree.fromstring(response.text)  # noqa: S314 our own
        assert root.find(f"{SVG}title").text.startswith("Six applications sent from 1 September 2026")
        assert "<A&B>" in "".join(root.itertext())
        styled = set(re.findall(r"\.([\w-]+)\{", root.find(f"{SVG}style").text))
        worn = {css for mark in root.iter() for css in mark.get("class", "").split()}
        assert worn <= styled
        assert "Pellworth" not in response.text

    def test_its_colours_are_those_of_the_page(self):
        tokens = (settings.BASE_DIR / "static" / "css" / "tokens.css").read_text()
        names = {"ink": INK, "ink-3": SOFT, "surface": PAPER, "c1": COLOURS["n-live"], "c2": COLOURS["n-wait"]}
        names |= {"c3": COLOURS["n-no"], "c5": COLOURS["n-out"]}
        for name, colour in names.items():
            assert f"--{name}: light-dark({colour}," in tokens

    def test_csv(self, as_alice, alice):
        search(alice)
        response = as_alice.get(f"{FUNNEL}csv/", {"name-applied": "=1+1"})
        rows = list(csv.reader(io.StringIO(response.text)))
        assert rows[0] == ["From", "To", "Applications"]
        # A spreadsheet takes it for text.
        assert rows[1] == ["'=1+1", "First conversation", "2"]
        assert sum(int(n) for _, _, n in rows[1:4]) == 6

    def test_text_for_sankeymatic(self, as_alice, alice):
        search(alice)
        lines = as_alice.get(f"{FUNNEL}text/", {"name-offer": "'An [offer]"}).text.splitlines()
        assert lines[0] == "// Six applications, and where each stands"
        assert "Applied [2] A no on paper" in lines
        assert "Interviews [1] An (offer)" in lines
        assert ":Applied #1a7f99" in lines

    def test_nothing_yet(self, as_alice):
        assert as_alice.get(f"{FUNNEL}csv/").text.splitlines() == ["From,To,Applications"]
        assert as_alice.get(f"{FUNNEL}svg/").status_code == 404

    @pytest.mark.parametrize("kind", ["svg", "csv", "text"])
    def test_what_cannot_be_answered(self, as_alice, kind):
        assert as_alice.get(f"{FUNNEL}{kind}/", {"from": "soon"}).status_code == 422
        assert as_alice.post(f"{FUNNEL}{kind}/").status_code == 405
