"""Whose row it is, for every model that belongs to a person."""

import pytest
from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models import F

from applications.models import Company, Contact, StageChange
from debrief.owned import OwnedModel
from interviews.models import Interview
from lessons.models import Gap
from tests import factories
from tests.factories import make_application, make_company, make_gap, make_interview

OWNED = [model for model in apps.get_models() if issubclass(model, OwnedModel)]


def make_everything(owner):
    """One row of each model at least."""
    for name in sorted(vars(factories)):
        if name.startswith("make_") and name != "make_user":
            getattr(factories, name)(owner)


class TestOwner:
    @pytest.fixture
    def everything(self, alice):
        make_everything(alice)

    def test_of_the_parent(self, alice, mallory, everything):
        """Every child has the owner of its parent; nothing is left out of the factories."""
        make_everything(mallory)
        for model in OWNED:
            rows = list(model.objects.for_user(alice))
            assert rows, model
            for row in rows:
                for name in model.owner_from:
                    parent = getattr(row, name)
                    assert parent is None or parent.owner == alice
            assert model.objects.count() == len(rows) + model.objects.for_user(mallory).count()

    def test_every_parent_is_mine(self, alice, mallory, everything):
        """No row points to another person's row."""
        make_everything(mallory)
        for model in OWNED:
            for field in model._meta.concrete_fields:
                if field.is_relation and issubclass(field.related_model, OwnedModel):
                    strangers = model.objects.exclude(**{field.name: None}).exclude(
                        **{f"{field.name}__owner": F("owner")}
                    )
                    assert not strangers.exists(), field

    def test_bulk_create(self, alice):
        application = make_application(alice)
        change = StageChange(application=application, stage="screening", on=alice.today())
        StageChange.objects.bulk_create([change])
        assert StageChange.objects.get(pk=change.pk).owner == alice

    def test_not_chosen(self, alice, mallory):
        """An owner given by hand does not outweigh the parent."""
        interview = make_interview(alice)
        interview.owner = mallory
        interview.save()
        assert Interview.objects.get().owner == alice

    def test_never_in_a_form(self):
        assert not any(model._meta.get_field("owner").editable for model in OWNED)

    def test_account_deleted(self, alice, mallory, everything):
        """With the account everything goes, and nothing of anybody else."""
        make_everything(mallory)
        alice.delete()
        for model in OWNED:
            assert set(model.objects.values_list("owner", flat=True)) == {mallory.pk}, model


class TestConstraints:
    def test_with_the_hidden_owner(self, alice, mallory):
        """A form does not show the owner, and still says that the name is taken."""
        make_gap(alice, name="Forecasting")
        with pytest.raises(ValidationError, match="gap of this name already"):
            Gap(owner=alice, name="Forecasting").validate_constraints(exclude={"owner"})
        Gap(owner=mallory, name="Forecasting").validate_constraints(exclude={"owner"})

    def test_unique_per_person(self, alice, mallory):
        make_company(alice, "Northmere")
        make_company(mallory, "Northmere")
        with pytest.raises(IntegrityError), transaction.atomic():
            Company.objects.create(owner=alice, name="Northmere")

    def test_child_without_parent(self, alice):
        """A form checks a child whose parent it refused: the field says so, and nothing falls over."""
        with pytest.raises(ValidationError) as caught:
            Contact(name="Priya").full_clean()
        assert "company" in caught.value.message_dict
