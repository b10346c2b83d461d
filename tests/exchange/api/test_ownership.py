"""Every address of the API with somebody else's key: 404, and no word of hers in any list."""

import pytest

from tests.exchange.api.conftest import Program
from tests.exchange.api.described import OPERATIONS, ROWS
from tests.factories import make_application, make_commitment, make_interview
from tests.test_ownership import WORD, everything_of, mark

pytestmark = pytest.mark.django_db

KEYED = [operation for operation in OPERATIONS if operation.row]
KEYLESS = [operation for operation in OPERATIONS if not operation.row and operation.method == "GET"]
# The least that each takes, so that it is the row that is refused, and not what was sent.
BODIES = {
    "application_move": {"stage": "screening"},
    "application_close": {"ending": "withdrawn"},
    "application_reject": {"rejected_on": "2026-01-01"},
    "application_reopen": {},
    "application_update": {"notes": "x"},
    "note_create": {"text": "x"},
    "rejection_update": {"their_words": "x"},
    "interview_create": {"starts_at": "2026-01-01T10:00:00Z"},
    "interview_update": {"notes": "x"},
    "interview_forecast": {"percent": 40},
    "interview_log": {"rapport": 3},
    "occasion_begin": {"occasion": "offer"},
    "debrief_update": {"keep": "x"},
    "debrief_remind": {"on": "2099-01-01"},
    "story_update": {"result": "x"},
    "question_update": {"text": "x"},
    "weakness_update": {"plan": "x"},
    "weakness_note_create": {"text": "x"},
    "gap_update": {"plan": "x"},
    "gap_mark": {"name": "x"},
    "contact_update": {"role": "x"},
    "contact_create": {"name": "x"},
}


@pytest.mark.parametrize("operation", KEYED, ids=str)
class TestStranger:
    def test_finds_nothing(self, operation, alice, mallory):
        row = ROWS[operation.row](alice)
        program = Program(mallory, "read", "write")
        answer = program.ask(operation.method, operation.address(pk=row.pk), BODIES.get(str(operation)))
        assert answer.status_code == 404, answer.content
        assert answer.json()["error"]["code"] == "not_found"

    def test_owner_finds_it(self, operation, alice, program):
        """Without this, a 404 for the stranger could mean a wrong address."""
        row = ROWS[operation.row](alice)
        answer = program.ask(operation.method, operation.address(pk=row.pk), BODIES.get(str(operation)))
        assert answer.status_code in (200, 201, 409, 422), answer.content
        if operation.method == "GET":
            assert answer.status_code == 200


@pytest.mark.parametrize("operation", KEYLESS, ids=str)
def test_stranger_reads_no_word_of_hers(operation, alice, mallory):
    everything_of(alice)
    mark(alice)
    everything_of(mallory)
    answer = Program(mallory, "read").get(operation.address(slug="ask-questions"))
    assert answer.status_code == 200
    assert WORD not in answer.content.decode()


class TestRowsInside:
    """Keys inside what is sent, and in filters."""

    def test_interviews_of_her_application(self, alice, mallory):
        interview = make_interview(alice)
        answer = Program(mallory, "read").get(f"interviews?application={interview.application_id}")
        assert answer.json()["items"] == []

    def test_debrief_of_her_round(self, alice, mallory):
        interview, own = make_interview(alice, days=-3), make_application(mallory)
        said = {"occasion": "round_passed", "interview": interview.pk}
        assert Program(mallory, "write").post(f"applications/{own.pk}/debriefs", said).status_code == 404

    def test_answer_on_her_commitment(self, alice, mallory):
        commitment, own = make_commitment(alice), make_interview(mallory, days=-1)
        said = {"checks": [{"commitment": commitment.pk, "came_up": True, "kept": "yes"}]}
        answer = Program(mallory, "write").patch(f"interviews/{own.pk}/log", said)
        assert answer.status_code == 422
        assert "checks.0.commitment" in answer.json()["error"]["fields"]
        assert not commitment.checks.exists()
