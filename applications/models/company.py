from __future__ import annotations

from django.core.exceptions import ValidationError
from django.db import models
from django.urls import reverse

from applications.folding import name_key
from debrief.asking import KEY, written_once
from debrief.owned import OwnedModel, OwnedQuerySet, RevisedModel


@written_once(owner=KEY, name_key=models.CharField())
def of_name(owner, name_key) -> models.QuerySet[Company]:
    return Company.objects.for_user(owner).filter(name_key=name_key)


class CompanyQuerySet(OwnedQuerySet):
    def found_or_made(self, owner, name: str) -> tuple[Company, bool]:
        """The person's company of that name, and whether it is new. Case and spacing make no other company."""
        company = Company(owner=owner, name=" ".join(name.split()), name_key=name_key(name))
        # One statement for a new one, as most are; and what another request makes at the same time is the same.
        if company.insert(unless_there=True):
            return company, True
        (company,) = of_name(owner=owner.pk, name_key=company.name_key)
        company.owner = owner
        return company, False

    def named(self, owner, name: str) -> Company:
        return self.found_or_made(owner, name)[0]


class Company(OwnedModel, RevisedModel):
    name = models.CharField(max_length=200)
    name_key = models.CharField(max_length=200, editable=False)
    website = models.URLField(blank=True)
    notes = models.TextField(blank=True)

    objects = CompanyQuerySet.as_manager()

    class Meta:
        ordering = ["name_key"]
        verbose_name_plural = "companies"
        constraints = [
            models.UniqueConstraint(
                fields=["owner", "name_key"],
                name="company_name_unique",
                violation_error_message="You have a company of this name already.",
            )
        ]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        self.name_key = name_key(self.name)
        if not self.name_key:
            raise ValidationError({"name": "A name is needed here. A working title will do."})

    def validate_constraints(self, exclude=None) -> None:
        super().validate_constraints(exclude=(exclude or set()) - {"name_key"})

    def save(self, *args, **kwargs) -> None:
        from .search import SearchText

        renamed = not self._state.adding
        self.name_key = name_key(self.name)
        super().save(*args, **kwargs)
        if renamed:
            SearchText.write(self.applications.all())


class Contact(OwnedModel, RevisedModel):
    owner_from = ("company",)

    company = models.ForeignKey(Company, models.CASCADE, related_name="contacts")
    applications = models.ManyToManyField("applications.Application", related_name="contacts", blank=True)
    name = models.CharField(max_length=200)
    role = models.CharField(max_length=200, blank=True)
    email = models.EmailField("e-mail", blank=True)
    phone = models.CharField(max_length=50, blank=True)
    link = models.URLField(blank=True)
    notes = models.TextField(blank=True)

    class Meta:
        ordering = ["name", "id"]
        indexes = [models.Index(fields=["owner", "company"], name="contact_of_company")]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("applications:contact_update", args=[self.pk])
