from datetime import timedelta

import pytest

from debrief.owned import Refused
from lessons.models import Commitment
from tests.factories import make_commitment


@pytest.fixture
def commitment(alice):
    return make_commitment(alice)


@pytest.fixture
def today(alice):
    return alice.today()


class TestRetireAndDrop:
    def test_a_retired_one_is_out_of_play(self, commitment, today):
        commitment.retire(today)
        assert commitment.retired_on == today
        assert commitment.revision == 2
        assert not Commitment.objects.in_play().exists()

    def test_a_dropped_one_too(self, commitment, today):
        commitment.drop(today)
        assert commitment.dropped_on == today
        assert not Commitment.objects.in_play().exists()

    @pytest.mark.parametrize("verb", ["retire", "drop"])
    def test_not_twice_and_not_both(self, commitment, today, verb):
        """The second is refused although this window has not heard of the first."""
        Commitment.objects.get().drop(today)
        with pytest.raises(Refused, match="put aside already"):
            getattr(commitment, verb)(today)
        assert Commitment.objects.get().retired_on is None


class TestTakeUp:
    def test_later_it_is_reopened(self, commitment, today):
        commitment.retire(today - timedelta(days=1))
        commitment.take_up(today)
        assert (commitment.retired_on, commitment.reopened_on) == (None, today)
        assert commitment.is_in_play

    def test_on_the_same_day_it_is_as_if_nothing_had_been(self, commitment, today):
        commitment.drop(today)
        commitment.take_up(today)
        assert (commitment.dropped_on, commitment.reopened_on) == (None, None)

    def test_an_earlier_reopening_survives_that(self, commitment, today):
        earlier = today - timedelta(days=9)
        Commitment.objects.update(reopened_on=earlier)
        commitment.drop(today)
        commitment.take_up(today)
        assert commitment.reopened_on == earlier

    def test_one_in_play_cannot_be(self, commitment, today):
        with pytest.raises(Refused, match="in play already"):
            commitment.take_up(today)
