import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models import RestrictedError

from applications.folding import name_key
from applications.models import Company, Contact
from tests.factories import make_application, make_company, make_contact


class TestNameKey:
    @pytest.mark.parametrize(
        "name", ["Northmere  Water", " northmere water", "NORTHMERE\u00a0WATER", "Ｎorthmere Water"]
    )
    def test_same_name(self, name):
        assert name_key(name) == "northmere water"

    def test_accents_differ(self):
        """The search forgives accents, a name does not: Pärson and Parson are two companies."""
        assert name_key("Pärson") != name_key("Parson")


class TestNamed:
    def test_finds_or_makes(self, alice):
        company = Company.objects.named(alice, "  Northmere   Water ")
        assert company.name == "Northmere Water"
        assert Company.objects.named(alice, "NORTHMERE water") == company
        assert Company.objects.count() == 1

    def test_each_person_has_her_own(self, alice, mallory):
        assert Company.objects.named(alice, "Northmere") != Company.objects.named(mallory, "Northmere")


class TestCompany:
    def test_same_name_twice(self, alice):
        make_company(alice, "Straße AG")
        with pytest.raises(IntegrityError), transaction.atomic():
            Company.objects.create(owner=alice, name="STRASSE ag")

    def test_same_name_in_a_form(self, alice, mallory):
        """The form says so, although it shows neither owner nor key."""
        make_company(alice, "Northmere")
        with pytest.raises(ValidationError, match="of this name already"):
            Company(owner=alice, name="northmere").full_clean()
        Company(owner=mallory, name="northmere").full_clean()

    @pytest.mark.parametrize("name", ["", "  ", "\u00a0"])
    def test_no_name(self, alice, name):
        with pytest.raises(ValidationError):
            Company(owner=alice, name=name).full_clean()

    def test_renamed(self, alice):
        company = make_company(alice, "Northmere")
        company.name = "Southmere"
        company.save()
        assert Company.objects.named(alice, "southmere") == company

    def test_delete_with_applications(self, alice):
        """An application never loses its company unseen."""
        application = make_application(alice)
        with pytest.raises(RestrictedError):
            application.company.delete()

    def test_delete_without(self, alice):
        contact = make_contact(alice)
        contact.company.delete()
        assert not Contact.objects.exists()
