import gzip
from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from applications.models import Application
from applications.wanted import Wanted
from tests.factories import days_ago, make_application, make_debrief, make_interview, make_rejection

LIST = "/applications/"


def companies(response) -> list[str]:
    return [row.company for row in response.context["ledger"].rows]


def queries_of(client, path: str = LIST) -> int:
    client.get(path)
    with CaptureQueriesContext(connection) as caught:
        client.get(path)
    return len(caught)


class TestApplicationList:
    def test_it_shows_the_open_ones(self, as_alice, alice):
        make_application(alice, "Northmere Water")
        make_rejection(alice, make_application(alice, "Pellworth Energy"))
        response = as_alice.get(LIST)
        assert response.status_code == 200
        assert companies(response) == ["Northmere Water"]
        assert "All open" in response.text

    def test_closed_ones_are_one_click_away(self, as_alice, alice):
        make_rejection(alice, make_application(alice, "Pellworth Energy"))
        response = as_alice.get(LIST, {"stage": "rejected"})
        assert companies(response) == ["Pellworth Energy"]
        assert "Debrief waiting" in response.text

    def test_an_archived_one_is_only_in_the_archive(self, as_alice, alice):
        make_application(alice, "Northmere Water").archive()
        assert companies(as_alice.get(LIST)) == []
        assert companies(as_alice.get(LIST, {"stage": "all"})) == []
        assert companies(as_alice.get(LIST, {"stage": "archived"})) == ["Northmere Water"]

    def test_a_strangers_rows_are_not_there(self, as_alice, mallory):
        make_application(mallory, "Northmere Water")
        assert companies(as_alice.get(LIST, {"stage": "all"})) == []

    def test_the_chips_count(self, as_alice, alice):
        make_application(alice, days=1)
        make_application(alice, days=30)
        make_application(alice, stage="saved")
        make_rejection(alice)
        chips = {chip.value: chip.count for chip in as_alice.get(LIST).context["ledger"].chips}
        assert chips == {
            "": 3,
            "saved": 1,
            "applied": 2,
            "screening": 0,
            "interviewing": 0,
            "offer": 0,
            "silent": 1,
            "rejected": 1,
            "all": 4,
        }

    def test_the_search_ignores_case_and_accents(self, as_alice, alice):
        make_application(alice, "Müller Wasser")
        make_application(alice, "Ostra Health")
        assert companies(as_alice.get(LIST, {"q": "MULLER"})) == ["Müller Wasser"]

    def test_a_search_without_a_find_here_points_elsewhere(self, as_alice, alice):
        make_rejection(alice, make_application(alice, "Pellworth Energy"))
        response = as_alice.get(LIST, {"q": "pellworth"})
        assert companies(response) == []
        assert "1 elsewhere" in response.text

    @pytest.mark.parametrize(
        "query",
        [
            {"source": "referral"},
            {"work_mode": "remote"},
            {"place": "leeds"},
            {"since": "2026-01-01"},
            {"until": "2099-01-01", "source": "Referral"},
        ],
    )
    def test_the_filters_narrow(self, as_alice, alice, query):
        make_application(alice, "Northmere Water", source="Referral", work_mode="remote", location="Leeds")
        make_application(alice, "Ostra Health", applied_on=date(2025, 11, 3))
        assert companies(as_alice.get(LIST, query)) == ["Northmere Water"]

    @pytest.mark.parametrize(
        "query",
        [
            "stage=nonsense",
            "sort=x",
            "page=0",
            "page=-1",
            "page=²",
            "page=9999999",
            "since=2026-02-31",
            "q=%00",
            "place=%00",
            f"added={9 * 10**30}",
        ],
    )
    def test_nonsense_in_the_address_is_left_out(self, as_alice, alice, query):
        make_application(alice, "Northmere Water")
        assert as_alice.get(f"{LIST}?{query}").status_code == 200

    def test_the_sorts(self, as_alice, alice):
        make_application(alice, "Beta", days=1)
        make_application(alice, "Alpha", days=3).move("screening", alice.today())
        make_application(alice, "Gamma", days=2)

        def sorted_by(sort):
            return companies(as_alice.get(LIST, {"sort": sort}))

        assert sorted_by("company") == ["Alpha", "Beta", "Gamma"]
        assert sorted_by("-company") == ["Gamma", "Beta", "Alpha"]
        assert sorted_by("-applied") == ["Beta", "Gamma", "Alpha"]
        assert sorted_by("applied") == ["Alpha", "Gamma", "Beta"]
        assert sorted_by("stage") == ["Beta", "Gamma", "Alpha"]
        assert sorted_by("-stage") == ["Alpha", "Beta", "Gamma"]

    def test_those_that_need_her_stand_first(self, as_alice, alice):
        make_application(alice, "Waiting", days=5)
        make_application(alice, "Silent", days=40)
        make_interview(alice, make_application(alice, "Coming", days=40), days=2)
        make_interview(alice, make_application(alice, "Coming sooner", days=40), days=1)
        make_application(alice, "Due", days=5, next_step="Call", next_step_on=days_ago(alice, 1))
        make_application(alice, "Later", days=5, next_step="Call", next_step_on=days_ago(alice, -9))
        assert companies(as_alice.get(LIST)) == ["Due", "Coming sooner", "Coming", "Silent", "Later", "Waiting"]

    def test_a_page_holds_25(self, as_alice, alice):
        for number in range(27):
            make_application(alice, f"Company {number:02}")
        first = as_alice.get(LIST, {"sort": "company"})
        assert len(companies(first)) == 25
        assert "1 to 25 of 27" in first.text
        assert companies(as_alice.get(LIST, {"sort": "company", "page": 2})) == ["Company 25", "Company 26"]
        assert companies(as_alice.get(LIST, {"sort": "company", "page": 99})) == ["Company 25", "Company 26"]

    def test_htmx_gets_the_table_alone(self, as_htmx, alice):
        make_application(alice, "Northmere Water")
        response = as_htmx("application-table").get(LIST)
        assert "Northmere Water" in response.text
        assert "<html" not in response.text
        assert "HX-Target" in response["Vary"]

    @pytest.mark.parametrize("query", ["", "?stage=all", "?stage=archived", "?q=planning", "?sort=company"])
    def test_its_queries_do_not_grow(self, as_alice, alice, query):
        for _ in range(4):
            make_application(alice, source="Referral")
            make_interview(alice, days=2)
            make_debrief(alice)
        few = queries_of(as_alice, LIST + query)
        for _ in range(4):
            make_application(alice, source="Recruiter")
            make_interview(alice, days=3)
            make_debrief(alice)
        assert queries_of(as_alice, LIST + query) == few <= 6

    def test_it_is_light(self, as_alice, alice):
        for number in range(30):
            make_application(alice, f"Company {number * 7919 % 1000} Works", days=number, source="Job board")
        assert len(gzip.compress(as_alice.get(LIST).content, 6)) < 6 * 1024

    def test_the_first_visit_says_what_to_do(self, as_alice):
        assert "No applications yet" in as_alice.get(LIST).text


class TestRow:
    """What the column "Next" says."""

    def next_of(self, client, stage=""):
        [row] = client.get(LIST, {"stage": stage}).context["ledger"].rows
        return row

    def test_a_silent_one_says_for_how_long(self, as_alice, alice):
        make_application(alice, days=24)
        row = self.next_of(as_alice)
        assert (row.label, row.next, row.is_due) == ("Silent", "No reply in 24 days", True)

    def test_a_coming_interview_is_linked(self, as_alice, alice):
        application = make_application(alice, days=40)
        application.move("interviewing", days_ago(alice, 30))
        make_interview(alice, application, days=-30)
        interview = make_interview(alice, application, starts_at=timezone.now() + timedelta(days=1), round=2)
        row = self.next_of(as_alice)
        assert row.label == "Second round"
        assert row.next.startswith("Second round tomorrow, ")
        assert row.next_url == reverse("interviews:interview_detail", args=[interview.pk])

    @pytest.mark.parametrize("days", [3, 40])
    def test_one_that_moved_nobody_forward_asks_whether_it_closed(self, as_alice, alice, days):
        """Their word is there, so it neither waits nor is it without a reply."""
        application = make_application(alice, days=60)
        make_interview(alice, application, days=-days, outcome="not_passed")
        row = self.next_of(as_alice)
        reject = reverse("applications:rejection_create", args=[application.pk])
        assert (row.label, row.next, row.next_url) == ("Applied", "They said no: did it close?", reject)
        assert not Application.objects.silent(alice.today()).exists()
        assert not as_alice.get(LIST, {"stage": "silent"}).context["ledger"].rows
        assert f'href="{reject}">record the no</a>' in as_alice.get(application.get_absolute_url()).text

    def test_what_came_after_counts_more(self, as_alice, alice):
        application = make_application(alice, days=30)
        make_interview(alice, application, days=-9, outcome="not_passed")
        application.move("interviewing", days_ago(alice, 3))
        assert self.next_of(as_alice).next == "Waiting 3 days"
        assert "record the no" not in as_alice.get(application.get_absolute_url()).text

    def test_an_interview_that_did_not_take_place_is_no_sign(self, as_alice, alice):
        application = make_application(alice, days=12)
        make_interview(alice, application, days=-3, outcome="cancelled")
        assert self.next_of(as_alice).next.startswith("Waiting 12 days")

    def test_a_due_step_is_marked(self, as_alice, alice):
        make_application(alice, next_step="Write to Priya", next_step_on=alice.today())
        row = self.next_of(as_alice)
        assert (row.next, row.is_due) == ("Write to Priya, today", True)

    def test_a_no_leads_to_its_debrief(self, as_alice, alice):
        rejection = make_rejection(alice)
        row = self.next_of(as_alice, "rejected")
        assert (row.next, row.next_url) == ("Debrief waiting", f"/rejections/{rejection.pk}/debrief/")

    def test_a_debriefed_no_says_when(self, as_alice, alice):
        make_debrief(alice).finish()
        assert self.next_of(as_alice, "rejected").next == "Debriefed today"

    def test_a_no_let_go_rests(self, as_alice, alice):
        make_debrief(alice).let_go()
        assert self.next_of(as_alice, "rejected").next == "Let go"

    @pytest.mark.parametrize(("days", "words"), [(0, "You withdrew today"), (300, "You withdrew on ")])
    def test_an_ending_says_when(self, as_alice, alice, days, words):
        make_application(alice, days=days).close("withdrawn", days_ago(alice, days))
        assert self.next_of(as_alice, "withdrawn").next.startswith(words)


class TestSilent:
    @pytest.mark.parametrize(("days", "silent"), [(21, False), (22, True)])
    def test_the_boundary(self, alice, days, silent):
        application = make_application(alice, days=days)
        assert Application.objects.silent(alice.today()).exists() is silent
        assert application.is_silent(alice.today()) is silent

    def test_what_keeps_an_application_from_being_silent(self, alice):
        make_application(alice, days=40, stage="saved")
        make_application(alice, days=40, next_step="Call", next_step_on=alice.today())
        make_interview(alice, make_application(alice, days=40), days=4)
        make_interview(alice, make_application(alice, days=40), days=-4)
        make_application(alice, days=40).archive()
        make_rejection(alice, make_application(alice, days=40))
        assert not Application.objects.silent(alice.today()).exists()

    def test_a_cancelled_interview_is_no_answer(self, alice):
        application = make_application(alice, days=40)
        make_interview(alice, application, days=4, outcome="cancelled")
        assert Application.objects.silent(alice.today()).get() == application

    def test_the_list_and_the_queryset_agree(self, as_alice, alice):
        for days in (10, 21, 22, 60):
            make_application(alice, days=days)
            make_interview(alice, make_application(alice, days=days), days=-days / 2)
            refused = make_application(alice, days=days)
            make_interview(alice, refused, days=-days / 2, outcome="not_passed")
            make_interview(alice, make_application(alice, days=70), days=-days / 2 - 30, outcome="not_passed")
            stepped = make_application(alice, days=70)
            make_interview(alice, stepped, days=-60, outcome="not_passed")
            stepped.move("interviewing", days_ago(alice, days / 2 + 15))
            heard = make_application(alice, days=70)
            make_interview(alice, heard, days=-60, outcome="not_passed")
            make_interview(alice, heard, days=-days / 2 - 15, round=2)
        shown = {row.pk for row in as_alice.get(LIST, {"stage": "silent"}).context["ledger"].rows}
        assert shown == set(Application.objects.silent(alice.today()).values_list("pk", flat=True))
        labelled = {row.pk for row in as_alice.get(LIST).context["ledger"].rows if row.label == "Silent"}
        assert labelled == shown


class TestWanted:
    def test_an_address_holds_only_what_differs(self):
        assert Wanted().address("/a/") == "/a/"
        assert Wanted(q="rail", page=3).address("/a/", stage="applied") == "/a/?q=rail&stage=applied"
        assert Wanted(q="rail").address("/a/", page=2) == "/a/?q=rail&page=2"


class TestSourceHint:
    def test_it_holds_her_own(self, as_alice, alice, mallory):
        make_application(alice, source="Referral")
        make_application(alice, source="Referral")
        make_application(alice)
        make_application(mallory, source="Somebody")
        assert as_alice.get("/applications/source-hint/").text.strip() == "<option>Referral</option>"


class TestApplicationQuickAdd:
    ADD = "/applications/quick-add/"

    def test_a_browser_comes_back_to_the_list(self, as_alice, alice):
        make_application(alice, "Due", next_step="Call", next_step_on=alice.today())
        response = as_alice.post(self.ADD, {"company": "Northmere Water", "job_title": "Analyst"}, follow=True)
        application = Application.objects.get(company__name="Northmere Water")
        assert (application.stage, application.applied_on) == ("applied", alice.today())
        assert companies(response)[0] == "Northmere Water"
        assert "Added Northmere Water." in response.text

    def test_htmx_gets_the_row_and_an_empty_line(self, as_htmx, alice):
        data = {"company": "Northmere Water", "job_title": "Analyst", "stage": "saved"}
        response = as_htmx("application-table").post(self.ADD, data)
        assert response.status_code == 200
        assert "<html" not in response.text
        assert companies(response) == ["Northmere Water"]
        assert "autofocus" in response.text
        assert 'value="Northmere Water"' not in response.text
        assert Application.objects.for_user(alice).get().stage == "saved"

    def test_what_lacks_is_said_and_what_was_typed_stays(self, as_alice):
        response = as_alice.post(self.ADD, {"company": "Northmere Water"})
        assert response.status_code == 422
        assert "A job title is needed here." in response.text
        assert 'value="Northmere Water"' in response.text
        assert not Application.objects.exists()

    def test_it_is_not_asked_for_by_get(self, as_alice):
        assert as_alice.get(self.ADD).status_code == 405
