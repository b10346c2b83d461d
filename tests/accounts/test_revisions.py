"""Whatever is written of a person raises the person's count, and nobody else's."""

import pytest

from accounts.models import Revision
from tests import factories
from tests.test_ownership import OWNED, everything_of

pytestmark = pytest.mark.django_db


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
