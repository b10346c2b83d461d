"""Interviews through the API: planned, forecast, logged."""

from datetime import timedelta

import pytest
from django.utils import timezone

from interviews.models import Interview
from tests.factories import make_application, make_asked, make_commitment, make_interview

pytestmark = pytest.mark.django_db


class TestInterviewCreate:
    def test_plans_and_moves_on(self, program, alice):
        row = make_application(alice)
        starts_at = (timezone.now() + timedelta(days=2)).replace(microsecond=0)
        said = {"starts_at": starts_at.isoformat(), "zone": "Europe/Berlin", "with_whom": "Priya Anand"}
        answer = program.post(f"applications/{row.pk}/interviews", said)
        assert answer.status_code == 201
        interview = Interview.objects.get()
        assert (interview.starts_at, interview.zone, interview.round) == (starts_at, "Europe/Berlin", 1)
        assert interview.contacts.get().name == "Priya Anand"
        row.refresh_from_db()
        assert row.stage == "interviewing"

    def test_leaves_the_stage(self, program, alice):
        row = make_application(alice)
        said = {"starts_at": (timezone.now() + timedelta(days=2)).isoformat(), "move": False}
        program.post(f"applications/{row.pk}/interviews", said)
        row.refresh_from_db()
        assert row.stage == "applied"

    @pytest.mark.parametrize(
        ("said", "field"),
        [
            ({"starts_at": "2026-11-01T10:00:00"}, "starts_at"),
            ({"starts_at": "9999-12-31T23:59:59-12:00"}, "starts_at"),
            ({"starts_at": "2026-11-01T10:00:00Z", "zone": "Mars/Olympus"}, "zone"),
            ({"starts_at": "2026-11-01T10:00:00Z", "minutes": 0}, "minutes"),
        ],
    )
    def test_reasons(self, program, alice, said, field):
        answer = program.post(f"applications/{make_application(alice).pk}/interviews", said)
        assert answer.status_code == 422
        assert field in answer.json()["error"]["fields"]

    def test_the_second_of_an_hour_that_comes_twice(self, program, alice):
        said = {"starts_at": "2025-10-26T01:30:00Z", "zone": "Europe/Berlin", "move": False}
        row = make_application(alice, days=500)
        assert program.post(f"applications/{row.pk}/interviews", said).status_code == 201
        assert Interview.objects.get().starts_at.isoformat() == "2025-10-26T01:30:00+00:00"


class TestInterviewUpdate:
    def test_changes_what_is_sent(self, program, alice):
        interview = make_interview(alice, notes="Bring the plan", minutes=45)
        answer = program.patch(f"interviews/{interview.pk}", {"place": "Room 3", "revision": interview.revision})
        assert answer.status_code == 200
        before = interview.starts_at
        interview.refresh_from_db()
        assert (interview.place, interview.notes, interview.minutes) == ("Room 3", "Bring the plan", 45)
        assert interview.starts_at == before

    def test_calls_off(self, program, alice):
        interview = make_interview(alice)
        assert program.post(f"interviews/{interview.pk}/cancel").json()["outcome"] == "cancelled"
        assert program.post(f"interviews/{interview.pk}/uncancel").json()["outcome"] == "pending"
        assert program.post(f"interviews/{interview.pk}/uncancel").status_code == 409

    def test_coming_ones_first(self, program, alice):
        later, sooner, _past = (make_interview(alice, days=days) for days in (9, 2, -3))
        answer = program.get("interviews?when=coming&limit=1").json()
        assert [row["id"] for row in answer["items"]] == [sooner.pk]
        answer = program.get(f"interviews?when=coming&cursor={answer['next_cursor']}").json()
        assert [row["id"] for row in answer["items"]] == [later.pk]


class TestForecast:
    def test_before_it(self, program, alice):
        interview = make_interview(alice)
        assert program.post(f"interviews/{interview.pk}/forecast", {"percent": 60}).json()["forecast_before"] == 60

    def test_is_sealed_once_it_begins(self, program, alice):
        interview = make_interview(alice, days=-1)
        answer = program.post(f"interviews/{interview.pk}/forecast", {"percent": 60})
        assert answer.status_code == 422
        assert "locked" in answer.json()["error"]["message"]
        interview.refresh_from_db()
        assert interview.forecast_before is None

    def test_after_it_once(self, program, alice):
        interview = make_interview(alice, days=-1)
        assert program.patch(f"interviews/{interview.pk}/log", {"forecast_after": 30}).json()["forecast_after"] == 30
        answer = program.patch(f"interviews/{interview.pk}/log", {"forecast_after": 90})
        assert answer.status_code == 422
        assert Interview.objects.get().forecast_after == 30


class TestInterviewLog:
    def test_keeps_what_is_sent(self, program, alice):
        asked = make_asked(alice, text="Why us?")
        interview = asked.interview
        said = {
            "rapport": 3,
            "outcome": "passed",
            "asked": [{"text": "Your weakness?", "went": 2}, {"id": asked.pk, "text": "Why us, then?"}],
            "told": [{"story": "The Sunday rota", "landed": 4}],
            "own": [{"text": "What comes next?", "answer": "A call"}],
        }
        answer = program.patch(f"interviews/{interview.pk}/log", said)
        assert answer.status_code == 200, answer.content
        interview.refresh_from_db()
        assert (interview.rapport, interview.outcome, interview.is_logged) == (3, "passed", True)
        assert sorted(interview.asked.values_list("text", flat=True)) == ["Why us, then?", "Your weakness?"]
        assert interview.told.get().landed == 4
        assert interview.own_questions.get().answer == "A call"

    def test_answers_on_commitments(self, program, alice):
        interview = make_interview(alice, days=-1)
        commitment = make_commitment(alice, made_on=alice.today() - timedelta(days=9))
        said = {"checks": [{"commitment": commitment.pk, "came_up": True, "kept": "yes", "helped": "partly"}]}
        assert program.patch(f"interviews/{interview.pk}/log", said).status_code == 200
        assert commitment.checks.get().kept == "yes"

    def test_not_before_it_begins(self, program, alice):
        interview = make_interview(alice)
        answer = program.patch(f"interviews/{interview.pk}/log", {"rapport": 3})
        assert answer.status_code == 409
        interview.refresh_from_db()
        assert interview.rapport is None

    def test_question_that_is_not_there(self, program, alice):
        interview = make_interview(alice, days=-1)
        answer = program.patch(f"interviews/{interview.pk}/log", {"asked": [{"id": 99999, "text": "Why?"}]})
        assert answer.status_code == 422
        assert "asked.0.id" in answer.json()["error"]["fields"]
