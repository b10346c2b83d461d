"""What a debrief is asked for, how it is put down and taken up again."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction

from applications.models import Rejection
from applications.values import Stage
from debrief.owned import Refused
from lessons.models import Commitment, Debrief
from lessons.values import Size, State
from tests.factories import (
    days_ago,
    make_application,
    make_cause,
    make_check,
    make_commitment,
    make_debrief,
    make_rating,
    make_rejection,
    make_verdict,
)


@pytest.fixture
def debrief(alice):
    return make_debrief(alice)


def reason(verb, *args) -> str:
    with pytest.raises(Refused) as caught:
        verb(*args)
    return " ".join(caught.value.messages)


def again(debrief):
    return Debrief.objects.get(pk=debrief.pk)


def waiting(user):
    return Rejection.objects.for_user(user).awaiting_debrief().exists()


class TestBegin:
    def test_twice(self, alice):
        """Beginning again is going on: there is one debrief a rejection."""
        rejection = make_rejection(alice)
        debrief = Debrief.begin(rejection)
        assert Debrief.begin(Rejection.objects.get()) == debrief
        assert Debrief.objects.count() == 1
        assert (debrief.application, debrief.owner, debrief.state) == (rejection.application, alice, State.DRAFT)

    @pytest.mark.parametrize(
        ("stage", "size"),
        [
            (Stage.APPLIED, Size.TAP),
            (Stage.SCREENING, Size.SHORT),
            (Stage.INTERVIEWING, Size.FULL),
            (Stage.OFFER, Size.FULL),
        ],
    )
    def test_size(self, alice, stage, size):
        """There is more to think about the further it went."""
        assert Debrief.begin(make_rejection(alice, stage=stage)).size == size

    def test_second_for_one_rejection(self, debrief):
        with pytest.raises(IntegrityError), transaction.atomic():
            Debrief.objects.create(application=debrief.application, rejection=debrief.rejection)

    @pytest.mark.parametrize("occasion", ["rejection", "round_passed"])
    def test_occasion_without_its_row(self, alice, occasion):
        """A debrief of a no names the no, one of a round names the interview."""
        with pytest.raises(IntegrityError), transaction.atomic():
            Debrief.objects.create(application=make_application(alice), occasion=occasion)

    def test_once_an_occasion(self, alice):
        application = make_application(alice)
        Debrief.objects.create(application=application, occasion="silence")
        Debrief.objects.create(application=application, occasion="offer")
        with pytest.raises(IntegrityError), transaction.atomic():
            Debrief.objects.create(application=application, occasion="silence")


class TestFinish:
    def test_nothing_answered(self, debrief, alice):
        """Finishing needs no answer, and ends the waiting."""
        assert waiting(alice)
        debrief.finish()
        assert again(debrief).is_finished
        assert again(debrief).finished_at is not None
        assert not waiting(alice)
        assert not debrief.rejection.awaits_debrief

    def test_twice(self, debrief):
        """Finished stays finished since the first time."""
        debrief.finish()
        first = debrief.finished_at
        debrief.finish()
        assert again(debrief).finished_at == first

    def test_reminder_goes(self, debrief, alice):
        debrief.remind(alice.today() + timedelta(2))
        debrief.finish()
        assert again(debrief).remind_on is None

    def test_counts_as_an_edit(self, debrief):
        """A form opened before is stale afterwards."""
        before = debrief.revision
        debrief.finish()
        assert again(debrief).revision == before + 1

    def test_only_state_is_written(self, debrief):
        """What another window saved meanwhile is not written over."""
        Debrief.objects.update(keep="The rota story.")
        debrief.finish()
        assert again(debrief).keep == "The rota story."

    def test_finished_without_time(self, debrief):
        with pytest.raises(IntegrityError), transaction.atomic():
            Debrief.objects.update(state=State.FINISHED)


class TestLetGo:
    def test_ends_the_waiting(self, debrief, alice):
        debrief.remind(alice.today() + timedelta(2))
        debrief.let_go()
        assert again(debrief).is_let_go
        assert again(debrief).remind_on is None
        assert not waiting(alice)

    def test_finished(self, debrief):
        debrief.finish()
        assert "finished already" in reason(debrief.let_go)


class TestResume:
    @pytest.mark.parametrize("verb", ["finish", "let_go"])
    def test_waits_again(self, debrief, alice, verb):
        getattr(debrief, verb)()
        debrief.resume()
        assert again(debrief).is_draft
        assert again(debrief).finished_at is None
        assert waiting(alice)


class TestRemind:
    def test_ahead(self, debrief, alice):
        debrief.remind(alice.today() + timedelta(1))
        assert again(debrief).remind_on == alice.today() + timedelta(1)
        assert waiting(alice)

    @pytest.mark.parametrize("days", [0, 3])
    def test_not_ahead(self, debrief, alice, days):
        assert "lies ahead" in reason(debrief.remind, days_ago(alice, days))

    @pytest.mark.parametrize("verb", ["finish", "let_go"])
    def test_settled(self, debrief, alice, verb):
        getattr(debrief, verb)()
        assert "not waiting" in reason(debrief.remind, alice.today() + timedelta(1))


class TestIsEmpty:
    def test_new(self, debrief):
        assert debrief.is_empty()

    def test_let_go(self, debrief):
        """Letting it go writes nothing that could be lost."""
        debrief.let_go()
        assert debrief.is_empty()

    def test_finished(self, debrief):
        debrief.finish()
        assert not debrief.is_empty()

    @pytest.mark.parametrize("field", ["expected", "happened", "keep", "difference", "good", "advice"])
    def test_written(self, debrief, field):
        setattr(debrief, field, "A line.")
        assert not debrief.is_empty()
        setattr(debrief, field, " \n")
        assert debrief.is_empty()

    def test_fit(self, debrief):
        debrief.fit = "no"
        assert not debrief.is_empty()

    @pytest.mark.parametrize(
        ("fields", "empty"),
        [
            ({"rating": None}, True),
            ({"rating": 0}, False),
            ({"rating": 3}, False),
            ({"rating": None, "evidence": "Asked none."}, False),
        ],
    )
    def test_rating(self, debrief, alice, fields, empty):
        """A lesson not answered yet is nothing; “not tested” is an answer."""
        make_rating(alice, debrief, **fields)
        assert debrief.is_empty() is empty

    @pytest.mark.parametrize("make", [make_cause, make_commitment, make_verdict])
    def test_children(self, debrief, alice, make):
        make(alice, debrief)
        assert not debrief.is_empty()


class TestCommitment:
    def test_at_most_three(self, debrief, alice):
        for _ in range(3):
            make_commitment(alice, debrief)
        with pytest.raises(IntegrityError), transaction.atomic():
            make_commitment(alice, debrief)
        with pytest.raises(IntegrityError), transaction.atomic():
            make_commitment(alice, debrief, position=3)
        with pytest.raises(IntegrityError), transaction.atomic():
            make_commitment(alice, debrief, position=None)
        assert Commitment.objects.count() == 3

    def test_without_debrief(self, alice):
        """Any number can stand on their own."""
        rows = [
            Commitment(owner=alice, lesson_id=3, when="asked", then="answer", made_on=alice.today()) for _ in range(4)
        ]
        assert len(Commitment.objects.bulk_create(rows)) == 4

    def test_in_play(self, debrief, alice):
        kept = make_commitment(alice, debrief)
        make_commitment(alice, debrief, retired_on=alice.today())
        make_commitment(alice, debrief, dropped_on=alice.today())
        assert list(Commitment.objects.for_user(alice).in_play()) == [kept]

    def test_fits(self, debrief, alice):
        commitment = make_commitment(alice, debrief)
        assert commitment.fits("panel")
        commitment.kinds = ["technical"]
        assert not commitment.fits("panel")

    def test_kept_without_its_moment(self, alice):
        """What did not come up was neither kept nor broken."""
        make_check(alice, came_up=False, kept="", helped="")
        with pytest.raises(IntegrityError), transaction.atomic():
            make_check(alice, came_up=False, kept="yes", helped="")


class TestRating:
    @pytest.mark.parametrize("rating", [5, -1])
    def test_off_the_scale(self, debrief, alice, rating):
        with pytest.raises(IntegrityError), transaction.atomic():
            make_rating(alice, debrief, rating=rating)

    def test_once_a_lesson(self, debrief, alice):
        make_rating(alice, debrief)
        with pytest.raises(IntegrityError), transaction.atomic():
            make_rating(alice, debrief)
