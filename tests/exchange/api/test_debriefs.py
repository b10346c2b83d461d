"""Debriefs, commitments, lessons and figures through the API."""

import pytest

from lessons.models import Debrief
from tests.factories import make_application, make_commitment, make_debrief, make_rating, make_rejection

pytestmark = pytest.mark.django_db


class TestDebrief:
    def test_from_the_no_to_the_end(self, program, alice):
        rejection = make_rejection(alice)
        debrief = program.post(f"rejections/{rejection.pk}/debrief").json()
        assert debrief["state"] == "draft"
        said = {
            "keep": "I said where it ends.",
            "fit": "partly",
            "whose": "theirs",
            "ratings": [{"lesson": 3, "rating": 2, "evidence": "Asked none"}, {"lesson": 6, "rating": 0}],
            "causes": [{"text": "Someone inside", "whose": "theirs", "known": "told"}],
            "commitments": [
                {"position": 1, "lesson": 3, "when": "they ask for questions", "then": "ask one", "kinds": ["phone"]}
            ],
        }
        answer = program.patch(f"debriefs/{debrief['id']}", said)
        assert answer.status_code == 200, answer.content
        written = answer.json()
        assert (written["keep"], written["fit"]) == ("I said where it ends.", "partly")
        assert written["ratings"] == [
            {"lesson": 3, "rating": 2, "evidence": "Asked none"},
            {"lesson": 6, "rating": 0, "evidence": ""},
        ]
        assert written["causes"] == said["causes"]
        assert written["commitments"][0]["kinds"] == ["phone"]
        assert program.post(f"debriefs/{debrief['id']}/finish").json()["state"] == "finished"
        rejection.refresh_from_db()
        assert rejection.whose == "theirs"
        assert program.get("rejections?waiting=true").json()["items"] == []

    def test_what_is_not_sent_stays(self, program, alice):
        rating = make_rating(alice, lesson=3, rating=2, evidence="Asked none")
        program.patch(f"debriefs/{rating.debrief_id}", {"keep": "This"})
        program.patch(f"debriefs/{rating.debrief_id}", {"ratings": [{"lesson": 3, "rating": 4}]})
        rating.refresh_from_db()
        assert (rating.rating, rating.evidence) == (4, "Asked none")

    def test_causes_are_replaced(self, program, alice):
        debrief = make_debrief(alice)
        for texts in (["One", "Two", "Three"], ["Two"]):
            program.patch(f"debriefs/{debrief.pk}", {"causes": [{"text": text} for text in texts]})
        assert [cause.text for cause in debrief.causes.all()] == ["Two"]
        program.patch(f"debriefs/{debrief.pk}", {"causes": []})
        assert not debrief.causes.exists()

    def test_stale_revision(self, program, alice):
        debrief = make_debrief(alice)
        program.patch(f"debriefs/{debrief.pk}", {"keep": "First"})
        answer = program.patch(f"debriefs/{debrief.pk}", {"keep": "Second", "revision": debrief.revision})
        assert answer.status_code == 409
        debrief.refresh_from_db()
        assert debrief.keep == "First"

    def test_half_a_commitment_is_not_finished(self, program, alice):
        debrief = make_debrief(alice)
        make_commitment(alice, debrief, then="")
        answer = program.post(f"debriefs/{debrief.pk}/finish")
        assert answer.status_code == 422
        assert "commitment-0-then" in answer.json()["error"]["fields"]

    def test_let_go_and_taken_up(self, program, alice):
        debrief = make_debrief(alice)
        assert program.post(f"debriefs/{debrief.pk}/let-go").json()["state"] == "let_go"
        assert program.post(f"debriefs/{debrief.pk}/resume").json()["state"] == "draft"

    def test_remind(self, program, alice):
        debrief = make_debrief(alice)
        assert program.post(f"debriefs/{debrief.pk}/remind", {"on": "2001-01-01"}).status_code == 422
        answer = program.post(f"debriefs/{debrief.pk}/remind", {"on": "2099-01-01"})
        assert answer.json()["remind_on"] == "2099-01-01"

    def test_of_an_offer(self, program, alice):
        row = make_application(alice)
        assert program.post(f"applications/{row.pk}/debriefs", {"occasion": "offer"}).status_code == 409
        row.move("offer", alice.today())
        assert program.post(f"applications/{row.pk}/debriefs", {"occasion": "offer"}).json()["occasion"] == "offer"

    def test_of_a_no_that_went_on(self, program, alice):
        rejection = make_rejection(alice)
        rejection.application.reopen(alice.today())
        assert program.post(f"rejections/{rejection.pk}/debrief").status_code == 409
        assert not Debrief.objects.exists()


class TestCommitments:
    def test_put_aside_and_taken_up(self, program, alice):
        commitment = make_commitment(alice)
        assert program.post(f"commitments/{commitment.pk}/retire").json()["retired_on"] == str(alice.today())
        assert program.post(f"commitments/{commitment.pk}/drop").status_code == 409
        assert program.get("commitments?in_play=true").json()["items"] == []
        assert program.post(f"commitments/{commitment.pk}/take-up").json()["retired_on"] is None
        assert len(program.get("commitments?in_play=true&lesson=3").json()["items"]) == 1


class TestLessonsAndFigures:
    def test_lessons_with_own_record(self, program, alice):
        debrief = make_debrief(alice)
        make_rating(alice, debrief, lesson=3, rating=3)
        make_commitment(alice, debrief)
        debrief.finish()
        items = program.get("lessons").json()["items"]
        assert len(items) == 10
        assert (items[2]["slug"], items[2]["held"], items[2]["tested"]) == ("ask-questions", 1, 1)
        detail = program.get("lessons/ask-questions").json()
        assert len(detail["anchors"]) == 4
        assert detail["commitments"][0]["standing"] == "new"
        assert program.get("lessons/none").status_code == 404

    def test_figures(self, program, alice):
        make_rejection(alice, stage="screening", whose="theirs")
        said = program.get("figures").json()
        assert said["noes"]["n"] == 1
        assert said["funnel"]["n"] == 1
        assert said["last"] == str(alice.today())

    def test_days_that_end_before_they_begin(self, program):
        assert program.get("figures?from=2026-02-01&to=2026-01-01").status_code == 422
