"""When a card comes back, with fixed moments: the scheduler has no chance in it."""

import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from interviews import spacing

BERLIN = ZoneInfo("Europe/Berlin")
AGAIN, HARD, GOOD, EASY = 1, 2, 3, 4
# A Monday, 20:00 in Berlin.
EVENING = datetime(2026, 11, 9, 19, 0, tzinfo=UTC)
TODAY = date(2026, 11, 9)


def day(moment):
    return moment.astimezone(BERLIN).date()


def answer(rating, state=None, now=EVENING, interview_on=None):
    return spacing.answer(state or {}, rating, now, BERLIN, interview_on)


class TestAnswer:
    def test_first_answers_without_an_interview(self):
        """Ten minutes, a quarter of an hour, two days, eight days: the published weights of FSRS 6."""
        assert answer(AGAIN).due_at == EVENING + timedelta(minutes=10)
        assert answer(HARD).due_at == EVENING + timedelta(minutes=15)
        assert [day(answer(rating).due_at) for rating in (GOOD, EASY)] == [date(2026, 11, 11), date(2026, 11, 17)]

    def test_same_answer_gives_the_same_day(self):
        assert answer(EASY) == answer(EASY)

    def test_is_due_when_the_day_begins(self):
        assert answer(GOOD).due_at == datetime(2026, 11, 10, 23, 0, tzinfo=UTC)

    def test_pauses_grow(self):
        first = answer(GOOD)
        second = answer(GOOD, first.state, EVENING + timedelta(days=2))
        third = answer(GOOD, second.state, second.due_at + timedelta(hours=20))
        waits = [second.due_at - (EVENING + timedelta(days=2)), third.due_at - second.due_at]
        assert timedelta(days=2) < waits[0] < waits[1]

    def test_forgotten_comes_back_in_the_sitting(self):
        later = EVENING + timedelta(days=8)
        assert answer(AGAIN, answer(EASY).state, later).due_at == later + timedelta(minutes=10)

    def test_nothing_waits_longer_than_half_a_year(self):
        state, now = {}, EVENING
        for _ in range(8):
            turn = answer(EASY, state, now)
            state, now = turn.state, turn.due_at + timedelta(hours=20)
        assert day(turn.due_at) - day(now) <= timedelta(days=180)

    def test_state_is_read_again_from_json(self):
        import json

        state = answer(GOOD).state
        assert json.loads(json.dumps(state)) == state


class TestHorizon:
    """An easy answer would come back on 17 November."""

    @pytest.mark.parametrize(
        ("interview_on", "due_on"),
        [
            (date(2026, 11, 19), date(2026, 11, 17)),
            (date(2026, 11, 18), date(2026, 11, 17)),
            (date(2026, 11, 17), date(2026, 11, 16)),
            (date(2026, 11, 12), date(2026, 11, 11)),
            (date(2026, 11, 11), date(2026, 11, 10)),
        ],
    )
    def test_comes_back_by_the_day_before(self, interview_on, due_on):
        assert day(answer(EASY, interview_on=interview_on).due_at) == due_on

    @pytest.mark.parametrize("interview_on", [TODAY, TODAY + timedelta(days=1)])
    def test_answered_on_the_last_day_has_come_back(self, interview_on):
        assert day(answer(EASY, interview_on=interview_on).due_at) == date(2026, 11, 17)
        assert day(answer(GOOD, interview_on=interview_on).due_at) == date(2026, 11, 11)

    def test_not_on_the_day_of_the_interview(self):
        """One day would be the interview's own."""
        natural = EVENING + timedelta(days=1)
        due = spacing.due_at(natural, EVENING, BERLIN, TODAY + timedelta(days=1))
        assert day(due) == TODAY + timedelta(days=2)

    def test_steps_of_minutes_stay(self):
        assert answer(AGAIN, interview_on=TODAY + timedelta(days=1)).due_at == EVENING + timedelta(minutes=10)


class TestChance:
    def test_falls_with_the_days(self):
        state = answer(GOOD).state
        chances = [spacing.chance(state, EVENING + timedelta(days=days)) for days in (0, 2, 20)]
        assert chances[0] == 1
        assert chances[1] == pytest.approx(0.9, abs=0.02)
        assert chances[2] < chances[1]

    def test_never_rehearsed(self):
        assert spacing.chance({}, EVENING) == 0


@pytest.mark.parametrize(
    ("after", "words"),
    [
        (timedelta(minutes=10), "in 10 minutes"),
        (timedelta(seconds=20), "in 1 minute"),
        (timedelta(hours=2), "today at 22:00"),
        (timedelta(hours=5), "tomorrow"),
        (timedelta(days=5), "on 14 November"),
    ],
)
def test_when(after, words):
    assert spacing.when(EVENING + after, EVENING, BERLIN) == words


def test_start_does_not_read_the_scheduler():
    code = "import interviews.spacing, sys; sys.exit('fsrs' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
