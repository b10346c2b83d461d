"""Whose row is it: every row that belongs to a person carries its owner, and is found through `for_user`."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone

from debrief.asking import insert, insert_new


class OwnedQuerySet[Row: models.Model](models.QuerySet[Row]):
    def for_user(self, user) -> Self:
        """The rows of one person: what every view and every form choice begins with."""
        return self.filter(owner=user)

    def bulk_create(self, objs, *args, **kwargs):
        """As Django's, with the owner copied from each row's parent."""
        objs = list(objs)
        for row in objs:
            row.copy_owner()
        return super().bulk_create(objs, *args, **kwargs)


class OwnedModel(models.Model):
    """A row of one person.

    `owner_from` names the parents; the owner of the first that is there is copied on every save. A row at the top
    (a company, a story) names none and is given its owner when it is made; so is one whose parents are all absent.
    """

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, editable=False, related_name="+", db_index=False
    )

    owner_from: ClassVar[tuple[str, ...]] = ()
    objects = OwnedQuerySet.as_manager()

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.copy_owner()
        super().save(*args, **kwargs)

    def insert(self, *, unless_there: bool = False) -> bool:
        """Puts in this new row: see `insert_new`."""
        self.copy_owner()
        return insert_new(self, unless_there=unless_there)

    def _do_insert(self, manager, using, fields, returning_fields, raw):
        """As Django's, by a statement that is written once."""
        done = None if raw else insert(self, manager.model, using, fields, returning_fields)
        if done is None:
            done = super()._do_insert(manager, using, fields, returning_fields, raw)  # type: ignore[misc]  # no stub
        return done

    def copy_owner(self) -> None:
        # A form checks a row also where its parent was refused, and so is missing.
        parents = (getattr(self, name, None) for name in self.owner_from)
        parent = next((parent for parent in parents if parent is not None), None)
        if parent is not None:
            self.owner_id = parent.owner_id
            if "owner" in parent._state.fields_cache:
                # The same person, already at hand: no further query asks who it is.
                self.owner = parent.owner

    def validate_constraints(self, exclude=None) -> None:
        """As Django's, but a constraint that involves the owner is checked although no form shows the owner."""
        self.copy_owner()
        super().validate_constraints(exclude=(exclude or set()) - {"owner"})


class RevisedModel(models.Model):
    """A row that a person edits: each edit counts the revision up, and a stale one is refused."""

    revision = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        abstract = True


class DatedModel(models.Model):
    """A row that knows when it was last written, so that what speaks of an earlier moment can leave it out."""

    changed_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.changed_at = timezone.now()
        if kwargs.get("update_fields") is not None:
            kwargs["update_fields"] = {*kwargs["update_fields"], "changed_at"}
        super().save(*args, **kwargs)


class Refused(ValidationError):
    """A verb that cannot be done, with the reason in words for the person. Nothing was written."""


def key_of(text: str) -> int | None:
    """The key of a row, as a form or an address sends it; None where no row can have it."""
    return int(text) if text.isdecimal() and len(text) < 19 else None


def is_percent(field: str) -> models.Q:
    """The check that a column holds 0 to 100, or nothing."""
    return models.Q(**{f"{field}__isnull": True}) | models.Q(**{f"{field}__range": (0, 100)})


def is_four_points(field: str) -> models.Q:
    """The check that a self-rating holds 1 to 4, or nothing."""
    return models.Q(**{f"{field}__isnull": True}) | models.Q(**{f"{field}__range": (1, 4)})
