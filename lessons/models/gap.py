from __future__ import annotations

from typing import Self

from django.db import models
from django.db.models import Count, Prefetch

from applications.folding import name_key
from applications.models import Application
from debrief.owned import DatedModel, OwnedModel, OwnedQuerySet, RevisedModel
from lessons.values import GapState


class GapQuerySet(OwnedQuerySet["Gap"]):
    def counted(self) -> Self:
        """Each with `asked_for`, the number of applications whose posting asks for it; the most wanted first."""
        return self.annotate(asked_for=Count("applications")).order_by("-asked_for", "name", "pk")

    def for_list(self) -> Self:
        return self.counted().fetch_mode(models.FETCH_RAISE)

    def for_page(self) -> Self:
        """One gap with the applications that ask for it, the latest first."""
        asking = Application.objects.select_related("company").order_by("-applied_on", "-pk")
        return self.counted().prefetch_related(Prefetch("applications", asking.fetch_mode(models.FETCH_RAISE)))

    def named(self, owner, name: str) -> Gap:
        """The person's gap of that name, made if there is none. Case and spacing make no other gap.

        Raises ValidationError where the name is empty or longer than a name can be.
        """
        name = " ".join(name.split())
        key = name_key(name)
        for gap in self.for_user(owner):
            if name_key(gap.name) == key:
                return gap
        gap = Gap(owner=owner, name=name)
        gap.full_clean()
        gap.save()
        return gap


class Gap(DatedModel, OwnedModel, RevisedModel):
    """What postings ask for that I lack, and what I do about it."""

    name = models.CharField(max_length=200)
    applications = models.ManyToManyField(Application, related_name="gaps", blank=True)
    plan = models.TextField("what I do about it", blank=True)
    state = models.CharField(max_length=8, choices=GapState, default=GapState.OPEN)

    objects = GapQuerySet.as_manager()

    class Meta:
        ordering = ["name", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["owner", "name"],
                name="gap_name_unique",
                violation_error_message="You have a gap of this name already.",
            )
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def key(self) -> str:
        """Its number as text, of which a template makes the id of its row."""
        return str(self.pk)

    @property
    def is_closed(self) -> bool:
        return self.state == GapState.CLOSED

    @property
    def everything(self) -> str:
        """What the search reads."""
        return f"{self.name} {self.plan}"

    def mark(self, state: str) -> None:
        """Notes where it stands: open, learning or closed."""
        self.state = GapState(state)
        self.revision += 1
        self.save(update_fields=["state", "revision"])
