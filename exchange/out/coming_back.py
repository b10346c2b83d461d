"""Rows that come back out of the trash, and what took their place meanwhile."""

from __future__ import annotations

from django.db import models
from django.db.models import QuerySet

from accounts.models import User
from applications.models import Company
from exchange.files import Unreadable
from exchange.models import Invitation

Rows = dict[int, models.Model]


def make_way(rows: Rows, owner: User) -> dict[int, int]:
    """Prepares rows of one model, by the keys that they had, for being written beside what is here.

    A key that is taken is given up. A row that somebody made again is left out, and returned with the key of that one.
    Unreadable where the very same row is here already.
    """
    model = type(next(iter(rows.values())))
    for key in QuerySet(model).filter(pk__in=rows).values_list("pk", flat=True):
        rows[key].pk = None
    if model is Company:
        return _same_companies(rows, owner)
    if model is Invitation:
        _leave_invitations(rows, owner)
    elif any(isinstance(field, models.UUIDField) for field in model._meta.fields):
        again = QuerySet(model).filter(owner=owner, uid__in=[row.uid for row in rows.values()]).first()
        if again is not None:
            raise Unreadable(f"“{again}” is here already: it came back in another way.")
    return {}


def _same_companies(rows: Rows, owner: User) -> dict[int, int]:
    """A company that was noted anew is the same company. It takes over what was known of it, and loses nothing."""
    known = {row.name_key: key for key, row in rows.items()}
    found = {}
    for company in Company.objects.for_user(owner).filter(name_key__in=known):
        before = rows.pop(known[company.name_key])
        notes = [before.notes, company.notes] if before.notes != company.notes else [company.notes]
        company.notes = "\n\n".join(filter(None, notes))
        company.website = company.website or before.website
        company.revision += 1
        company.save(update_fields=["notes", "website", "revision"])
        found[known[company.name_key]] = company.pk
    return found


def _leave_invitations(rows: Rows, owner: User) -> None:
    """An invitation that was read again since belongs to the interview that it made then."""
    read = {(row.uid, row.recurrence): key for key, row in rows.items()}
    again = Invitation.objects.for_user(owner).filter(uid__in=[uid for uid, _ in read])
    for uid, recurrence in again.values_list("uid", "recurrence"):
        rows.pop(read.get((uid, recurrence)), None)
