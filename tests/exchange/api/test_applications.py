"""Applications through the API: the same forms, verbs and invariant as the pages."""

import pytest

from applications.models import Application, Rejection
from tests.factories import days_ago, make_application, make_note, make_rejection

pytestmark = pytest.mark.django_db


def numbers(answer):
    return [row["id"] for row in answer.json()["items"]]


class TestApplicationList:
    def test_newest_entered_first(self, program, alice):
        first, second = make_application(alice), make_application(alice)
        assert numbers(program.get("applications")) == [second.pk, first.pk]

    def test_filters(self, program, alice):
        here = make_application(alice, company="Müller", stage="screening", source="A friend")
        there = make_application(alice)
        there.archive()
        assert numbers(program.get("applications?q=muller")) == [here.pk]
        assert numbers(program.get("applications?stage=screening&stage=offer")) == [here.pk]
        assert numbers(program.get("applications?source=A+friend")) == [here.pk]
        assert numbers(program.get("applications?archived=true")) == [there.pk]
        assert numbers(program.get("applications?open=false")) == []

    def test_walks_by_cursor(self, program, alice):
        rows = [make_application(alice).pk for _ in range(5)]
        walked, cursor = [], ""
        while cursor is not None:
            answer = program.get(f"applications?limit=2&cursor={cursor}")
            walked += numbers(answer)
            cursor = answer.json()["next_cursor"]
            make_application(alice)  # what comes meanwhile shifts nothing
        assert walked == rows[::-1]

    @pytest.mark.parametrize("cursor", ["x", "bnVsbA", "WyIxIl0", "W251bGwsMV0", "!!", "WyJ4Iiwx"])
    def test_wrong_cursor(self, program, cursor):
        answer = program.get(f"applications?cursor={cursor}")
        assert answer.status_code == 422
        assert "cursor" in answer.json()["error"]["fields"]


class TestApplicationCreate:
    def test_adds(self, program, alice):
        said = {"company": "Weaver", "job_title": "Planner", "applied_on": "2026-01-05", "salary_min": "47000"}
        answer = program.post("applications", said)
        assert answer.status_code == 201
        row = Application.objects.for_user(alice).get()
        assert (row.company.name, row.stage, str(row.applied_on)) == ("Weaver", "applied", "2026-01-05")
        assert answer.json() | said == answer.json() | {"salary_min": "47000"}

    def test_reasons_of_the_form(self, program):
        answer = program.post("applications", {"company": " ", "job_title": "Planner", "url": "nowhere"})
        assert answer.status_code == 422
        assert answer.json()["error"]["fields"]["company"] == ["A name is needed here. A working title will do."]
        assert "url" in answer.json()["error"]["fields"]

    def test_a_no_is_not_a_beginning(self, program):
        answer = program.post("applications", {"company": "Weaver", "job_title": "Planner", "stage": "rejected"})
        assert answer.status_code == 422
        assert not Application.objects.exists()


class TestApplicationUpdate:
    def test_changes_what_is_sent(self, program, alice):
        row = make_application(alice, notes="Keep me", excitement=3)
        answer = program.patch(f"applications/{row.pk}", {"job_title": "Lead", "excitement": None})
        assert answer.status_code == 200
        row.refresh_from_db()
        assert (row.job_title, row.notes, row.excitement) == ("Lead", "Keep me", None)

    def test_stale_revision(self, program, alice):
        row = make_application(alice)
        program.patch(f"applications/{row.pk}", {"notes": "First", "revision": row.revision})
        answer = program.patch(f"applications/{row.pk}", {"notes": "Second", "revision": row.revision})
        assert answer.status_code == 409
        row.refresh_from_db()
        assert row.notes == "First"

    def test_archives(self, program, alice):
        row = make_application(alice)
        assert program.patch(f"applications/{row.pk}", {"archived": True}).json()["archived"]
        assert not program.patch(f"applications/{row.pk}", {"archived": False}).json()["archived"]

    def test_stage_is_not_a_field(self, program, alice):
        row = make_application(alice)
        assert program.patch(f"applications/{row.pk}", {"stage": "rejected"}).status_code == 422


class TestMoves:
    def test_moves(self, program, alice):
        row = make_application(alice)
        answer = program.post(f"applications/{row.pk}/moves", {"stage": "screening", "note": "They called"})
        assert answer.status_code == 201
        row.refresh_from_db()
        assert row.stage == "screening"
        assert [step["stage"] for step in program.get(f"applications/{row.pk}/moves").json()["items"]] == [
            "applied",
            "screening",
        ]

    def test_move_into_a_no_is_refused(self, program, alice):
        row = make_application(alice)
        answer = program.post(f"applications/{row.pk}/moves", {"stage": "rejected"})
        assert answer.status_code == 409
        assert "its own form" in answer.json()["error"]["message"]
        row.refresh_from_db()
        assert row.stage == "applied"

    def test_impossible_day(self, program, alice):
        row = make_application(alice)
        answer = program.post(f"applications/{row.pk}/moves", {"stage": "screening", "on": "2001-01-01"})
        assert answer.status_code == 422
        assert "on" in answer.json()["error"]["fields"]

    def test_takes_a_step_back(self, program, alice):
        row = make_application(alice)
        step = row.move("offer", alice.today())
        assert program.ask("DELETE", f"moves/{step.pk}").json()["stage"] == "applied"

    def test_closes(self, program, alice):
        row = make_application(alice)
        answer = program.post(f"applications/{row.pk}/close", {"ending": "withdrawn"})
        assert (answer.status_code, answer.json()["stage"]) == (201, "withdrawn")

    def test_notes(self, program, alice):
        note = make_note(alice)
        said = {"kind": "received", "text": "We will call"}
        assert program.post(f"applications/{note.application_id}/notes", said).status_code == 201
        answer = program.get(f"applications/{note.application_id}/notes").json()
        assert [row["text"] for row in answer["items"]] == [note.text, "We will call"]


class TestRejections:
    def test_records_a_no(self, program, alice):
        row = make_application(alice)
        said = {"rejected_on": str(alice.today()), "their_words": "Not this time", "whose": "theirs"}
        answer = program.post(f"applications/{row.pk}/reject", said)
        assert answer.status_code == 201
        assert answer.json()["waiting"] is True
        row.refresh_from_db()
        assert row.stage == "rejected"
        assert row.current_rejection.their_words == "Not this time"
        assert numbers(program.get("rejections?waiting=true")) == [row.current_rejection_id]

    def test_twice(self, program, alice):
        rejection = make_rejection(alice)
        said = {"rejected_on": str(alice.today())}
        answer = program.post(f"applications/{rejection.application_id}/reject", said)
        assert answer.status_code == 409
        assert "already" in answer.json()["error"]["message"]

    def test_before_the_latest_step(self, program, alice):
        row = make_application(alice, days=3)
        answer = program.post(f"applications/{row.pk}/reject", {"rejected_on": str(days_ago(alice, 4))})
        assert answer.status_code == 422
        assert "rejected_on" in answer.json()["error"]["fields"]

    def test_undo_and_reopen(self, program, alice):
        one, two = make_rejection(alice), make_rejection(alice)
        assert program.post(f"applications/{one.application_id}/undo-rejection").json()["stage"] == "applied"
        assert program.post(f"applications/{two.application_id}/reopen", {}).json()["stage"] == "applied"
        assert Rejection.objects.get().reopened_on == alice.today()
        answer = program.post(f"applications/{two.application_id}/reopen", {})
        assert answer.status_code == 409

    def test_changes_what_was_said(self, program, alice):
        rejection = make_rejection(alice, their_words="No")
        answer = program.patch(f"rejections/{rejection.pk}", {"reason_family": "skill"})
        assert answer.json()["reason_family"] == "skill"
        assert answer.json()["their_words"] == "No"
