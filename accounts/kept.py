"""What an account holds, for its person to read before deleting it."""

from __future__ import annotations

from django.apps import apps
from django.db.models import Count, IntegerField, OuterRef, Subquery
from django.db.models.functions import Coalesce

from accounts.models import User

# In the order in which a search makes them. By name, because these apps stand above this one.
KEPT = {
    "applications.Application": ("application", "applications"),
    "applications.Company": ("company", "companies"),
    "applications.Contact": ("contact", "contacts"),
    "applications.Note": ("note", "notes"),
    "interviews.Interview": ("interview", "interviews"),
    "interviews.AskedQuestion": ("question they asked", "questions they asked"),
    "applications.Rejection": ("rejection", "rejections"),
    "lessons.Debrief": ("debrief", "debriefs"),
    "lessons.Commitment": ("commitment", "commitments"),
    "interviews.Story": ("story", "stories"),
    "interviews.OwnQuestion": ("question of your own", "questions of your own"),
    "interviews.Weakness": ("weakness", "weaknesses"),
    "lessons.Gap": ("gap", "gaps"),
}


def count_kept(user: User) -> list[str]:
    """What there is, as "3 interviews", in one query; kinds of which there is none are left out."""
    counts = {}
    for label in KEPT:
        rows = apps.get_model(label)._default_manager.filter(owner=OuterRef("pk")).order_by()
        numbers = rows.values("owner").annotate(n=Count("pk")).values("n")
        counts[label.replace(".", "_")] = Coalesce(Subquery(numbers, output_field=IntegerField()), 0)
    row = User.objects.filter(pk=user.pk).values_list(*counts.values()).get()
    return [f"{n:,} {words[n != 1]}" for n, words in zip(row, KEPT.values(), strict=True) if n]
