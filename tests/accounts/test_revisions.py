"""Whatever is written of a person raises the person's count, and nobody else's."""

import pytest

from accounts.models import Revision
from applications.models import Rejection
from interviews.models import Interview
from lessons.models import Debrief, LessonRating
from tests import factories
from tests.test_ownership import OWNED, everything_of

pytestmark = pytest.mark.django_db

# A shelf that nothing stands on unless it is put there.
FAR = 1000


def count(owner) -> int:
    return Revision.objects.filter(owner=owner).total().get()


def test_begins_with_the_person(alice):
    assert count(alice) == 0


@pytest.mark.parametrize("model", OWNED, ids=lambda model: model.__name__)
class TestRaises:
    """Also in bulk, where no model's own code is asked."""

    def test_update(self, model, alice, mallory):
        everything_of(alice)
        hers, strangers = count(alice), count(mallory)
        model.objects.filter(owner=alice).update(owner=alice)
        assert count(alice) > hers
        assert count(mallory) == strangers

    def test_insert_and_delete(self, model, alice):
        everything_of(alice)
        row = model.objects.filter(owner=alice).first()
        # As one statement, past every cascade and protection.
        before = count(alice)
        model.objects.filter(pk=row.pk)._raw_delete("default")
        removed = count(alice)
        model.objects.bulk_create([row])
        assert before < removed < count(alice)


def test_reading_raises_nothing(alice, as_alice):
    application = factories.make_application(alice)
    before = count(alice)
    for address in ("/", "/applications/", f"/applications/{application.pk}/", "/progress/"):
        assert as_alice.get(address).status_code == 200
    assert count(alice) == before


def test_goes_with_the_person(alice):
    everything_of(alice)
    alice.delete()
    assert not Revision.objects.exists()


def shelves(owner) -> dict[int, int]:
    return dict(Revision.objects.filter(owner=owner).values_list("shelf", "number"))


def changed(owner, before: dict[int, int]) -> set[int]:
    return {shelf for shelf, number in shelves(owner).items() if before.get(shelf) != number}


class TestShelves:
    """What is written of an application counts on its shelf alone."""

    @pytest.fixture
    def far(self, alice):
        """An application of hers that stands on another shelf than whatever else she has."""
        return factories.make_application(alice, pk=FAR * Revision.SHELF_HOLDS)

    def test_by_every_way_to_the_application(self, alice, far):
        def debrief():
            return Debrief.objects.get(application=far)

        for write in (
            far.save,
            lambda: factories.make_interview(alice, far, days=-2),
            lambda: factories.make_debrief(alice, factories.make_rejection(alice, far)),
            lambda: factories.make_rating(alice, debrief()),
            lambda: factories.make_cause(alice, debrief()),
            lambda: factories.make_verdict(alice, debrief()),
            lambda: Rejection.objects.update(whose="mine"),
            lambda: factories.make_feedback(alice, Rejection.objects.get(application=far)),
            lambda: LessonRating.objects.all().delete(),
        ):
            before = shelves(alice)
            write()
            assert changed(alice, before) == {FAR}

    def test_what_hangs_on_none(self, alice, far):
        before = shelves(alice)
        factories.make_story(alice)
        assert changed(alice, before) == {Revision.NO_APPLICATION}

    def test_what_moves_counts_on_both(self, alice, far):
        near = factories.make_application(alice)
        factories.make_interview(alice, near)
        before = shelves(alice)
        Interview.objects.update(application=far)
        assert changed(alice, before) == {FAR, near.pk // Revision.SHELF_HOLDS}
