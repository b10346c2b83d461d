"""A write that carries a key is done once, and lists ask no more of the database when they are longer."""

from datetime import timedelta

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from applications.models import Application
from exchange.models import IdempotencyKey
from tests.exchange.api.conftest import Program
from tests.exchange.api.described import OPERATIONS
from tests.factories import make_application, make_asked, make_cause, make_check, make_debrief, make_rating

pytestmark = pytest.mark.django_db

KEY = {"Idempotency-Key": "import-1"}
SAID = {"company": "Weaver", "job_title": "Planner"}


class TestOnce:
    def test_sent_twice(self, program):
        first, second = (program.post("applications", SAID, **KEY) for _ in range(2))
        assert (first.status_code, second.status_code) == (201, 201)
        assert first.json() == second.json()
        assert second["Idempotent-Replayed"] == "true"
        assert Application.objects.count() == 1

    def test_without_a_key(self, program):
        for _ in range(2):
            program.post("applications", SAID)
        assert Application.objects.count() == 2

    def test_same_key_for_another_request(self, program):
        program.post("applications", SAID, **KEY)
        answer = program.post("applications", SAID | {"job_title": "Lead"}, **KEY)
        assert answer.status_code == 409
        assert Application.objects.count() == 1

    def test_same_key_at_another_address(self, program, alice):
        one, two = make_application(alice), make_application(alice)
        assert program.post(f"applications/{one.pk}/moves", {"stage": "offer"}, **KEY).status_code == 201
        assert program.post(f"applications/{two.pk}/moves", {"stage": "offer"}, **KEY).status_code == 409

    def test_same_key_of_somebody_else(self, program, mallory):
        program.post("applications", SAID, **KEY)
        answer = Program(mallory, "write").post("applications", SAID, **KEY)
        assert answer.status_code == 201
        assert "Idempotent-Replayed" not in answer
        assert Application.objects.for_user(mallory).count() == 1

    def test_a_refusal_is_repeated_too(self, program, alice):
        row = make_application(alice)
        answers = [program.post(f"applications/{row.pk}/moves", {"stage": "rejected"}, **KEY) for _ in range(2)]
        assert [answer.status_code for answer in answers] == [409, 409]
        assert answers[1]["Idempotent-Replayed"] == "true"

    def test_forgotten_after_a_day(self, program):
        with time_machine.travel(timezone.now() - timedelta(hours=24, seconds=1), tick=False):
            program.post("applications", SAID, **KEY)
        assert "Idempotent-Replayed" not in program.post("applications", SAID, **KEY)
        assert (Application.objects.count(), IdempotencyKey.objects.count()) == (2, 1)

    def test_what_broke_is_tried_again(self, program, monkeypatch):
        def breaks(self):
            raise RuntimeError

        with monkeypatch.context() as patch:
            patch.setattr("applications.forms.applications.ApplicationForm.save", breaks)
            assert program.post("applications", SAID, **KEY).status_code == 500
        assert not IdempotencyKey.objects.exists()
        assert program.post("applications", SAID, **KEY).status_code == 201

    @pytest.mark.parametrize("key", ["x" * 256, "a\tb"])
    def test_key_that_is_none(self, program, key):
        assert program.post("applications", SAID, **{"Idempotency-Key": key}).status_code == 422


@pytest.mark.parametrize("operation", [op for op in OPERATIONS if op.method == "GET" and not op.row], ids=str)
def test_queries_do_not_grow(operation, alice, program):
    def queries():
        with CaptureQueriesContext(connection) as asked:
            assert program.get(operation.address(slug="ask-questions")).status_code == 200
        return len(asked)

    def rows():
        make_asked(alice)
        make_cause(alice)
        make_check(alice)
        debrief = make_debrief(alice)
        make_rating(alice, debrief)
        debrief.finish()

    rows()
    queries()
    few = queries()
    for _ in range(3):
        rows()
    assert queries() == few
    assert few <= 10
