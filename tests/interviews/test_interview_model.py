"""When a forecast can be made, and when it locks."""

from datetime import timedelta

import pytest
import time_machine
from django.db import IntegrityError, transaction
from django.utils import timezone

from debrief.owned import Refused
from interviews.models import Interview
from interviews.values import Outcome
from tests.factories import make_application, make_interview, make_rejection


@pytest.fixture
def clock():
    with time_machine.travel("2026-11-10T08:00:00Z", tick=False) as traveller:
        yield traveller


@pytest.fixture
def tomorrow(clock, alice):
    return make_interview(alice, days=1)


def reason(verb, *args) -> str:
    with pytest.raises(Refused) as caught:
        verb(*args)
    return " ".join(caught.value.messages)


def again(interview):
    return Interview.objects.get(pk=interview.pk)


class TestForecast:
    def test_before(self, tomorrow):
        tomorrow.forecast(65)
        stored = again(tomorrow)
        assert (stored.forecast_before, stored.forecast_before_at) == (65, timezone.now())
        assert not stored.forecast_is_sealed

    def test_changed(self, tomorrow, clock):
        """Until it locks the last one counts."""
        tomorrow.forecast(65)
        clock.shift(timedelta(hours=2))
        tomorrow.forecast(50)
        assert again(tomorrow).forecast_before == 50
        assert again(tomorrow).forecast_before_at == timezone.now()

    def test_taken_back(self, tomorrow):
        tomorrow.forecast(65)
        tomorrow.forecast(None)
        assert (again(tomorrow).forecast_before, again(tomorrow).forecast_before_at) == (None, None)

    def test_from_the_start_on(self, tomorrow, clock):
        tomorrow.forecast(65)
        clock.shift(timedelta(days=1))
        assert tomorrow.forecast_is_sealed
        assert "locked" in reason(tomorrow.forecast, 20)
        assert again(tomorrow).forecast_before == 65

    def test_last_second(self, tomorrow, clock):
        clock.shift(timedelta(days=1, seconds=-1))
        tomorrow.forecast(40)
        assert again(tomorrow).forecast_before == 40

    def test_out_of_range(self, tomorrow):
        with pytest.raises(IntegrityError), transaction.atomic():
            tomorrow.forecast(101)


class TestSeal:
    def test_follows_the_start(self, tomorrow):
        """Moved while it lies ahead, the forecast stays open until the new start."""
        tomorrow.forecast(65)
        tomorrow.starts_at += timedelta(days=3)
        tomorrow.save()
        assert again(tomorrow).forecast_seals_at == tomorrow.starts_at

    def test_moved_with_one_field(self, tomorrow):
        """The lock is stored with the start, also where only the start is saved."""
        tomorrow.starts_at += timedelta(days=3)
        tomorrow.save(update_fields=["starts_at"])
        assert again(tomorrow).forecast_seals_at == tomorrow.starts_at

    def test_moved_later_after_the_start(self, tomorrow, clock):
        """Moving the interview later never unlocks a forecast."""
        tomorrow.forecast(65)
        clock.shift(timedelta(days=1, minutes=1))
        tomorrow.starts_at += timedelta(days=3)
        tomorrow.save()
        assert again(tomorrow).forecast_is_sealed
        assert "locked" in reason(again(tomorrow).forecast, 20)

    def test_moved_into_the_past(self, tomorrow):
        """A start corrected to before the forecast locks it where it was made."""
        tomorrow.forecast(65)
        tomorrow.starts_at = timezone.now() - timedelta(hours=3)
        tomorrow.save()
        stored = again(tomorrow)
        assert stored.forecast_seals_at == stored.forecast_before_at
        stored.starts_at = timezone.now() + timedelta(days=2)
        stored.save()
        assert again(tomorrow).forecast_is_sealed

    def test_none_made(self, clock, alice):
        """Without a forecast there is nothing to lock: put off, the interview can still get one."""
        interview = make_interview(alice, days=-1)
        interview.starts_at += timedelta(days=5)
        interview.save()
        interview.forecast(55)
        assert again(interview).forecast_before == 55

    def test_written_past_the_verb(self, tomorrow):
        """The database keeps a forecast from being dated after its lock."""
        late = tomorrow.forecast_seals_at + timedelta(seconds=1)
        with pytest.raises(IntegrityError), transaction.atomic():
            Interview.objects.update(forecast_before=90, forecast_before_at=late)

    def test_without_its_time(self, tomorrow):
        with pytest.raises(IntegrityError), transaction.atomic():
            Interview.objects.update(forecast_after=90)


class TestForecastAgain:
    @pytest.fixture
    def yesterday(self, clock, alice):
        return make_interview(alice, days=-1)

    def test_once(self, yesterday):
        yesterday.forecast_again(70)
        assert again(yesterday).forecast_after == 70
        assert "already" in reason(again(yesterday).forecast_again, 20)
        assert again(yesterday).forecast_after == 70

    def test_too_early(self, tomorrow):
        assert "has not begun" in reason(tomorrow.forecast_again, 70)

    @pytest.mark.parametrize("outcome", [Outcome.PASSED, Outcome.NOT_PASSED, Outcome.CANCELLED])
    def test_answer_known(self, yesterday, outcome):
        yesterday.outcome = outcome
        yesterday.save()
        assert "nothing left to forecast" in reason(yesterday.forecast_again, 70)

    def test_application_closed(self, clock, alice):
        application = make_application(alice)
        interview = make_interview(alice, application, days=-1)
        make_rejection(alice, application)
        assert "nothing left to forecast" in reason(again(interview).forecast_again, 70)


class TestMarkLogged:
    def test_first_time_counts(self, clock, alice):
        interview = make_interview(alice, days=-1)
        interview.mark_logged()
        first = interview.logged_at
        clock.shift(timedelta(hours=1))
        interview.mark_logged()
        assert interview.logged_at == first

    def test_ahead(self, tomorrow):
        assert "lies ahead" in reason(tomorrow.mark_logged)


class TestLists:
    def test_coming_past_unlogged(self, clock, alice):
        now = timezone.now()
        later, soon = make_interview(alice, days=4), make_interview(alice, days=1)
        old, recent = make_interview(alice, days=-9, logged_at=now), make_interview(alice, days=-2)
        cancelled = make_interview(alice, days=-1, outcome=Outcome.CANCELLED)
        make_interview(alice, days=2, outcome=Outcome.CANCELLED)
        mine = Interview.objects.for_user(alice)
        assert list(mine.coming(now)) == [soon, later]
        assert list(mine.past(now)) == [cancelled, recent, old]
        assert list(mine.unlogged(now)) == [recent]

    def test_starting_now(self, clock, alice):
        """At its start an interview is no longer coming."""
        interview = make_interview(alice, days=0)
        assert not Interview.objects.coming(timezone.now()).exists()
        assert list(Interview.objects.past(timezone.now())) == [interview]
