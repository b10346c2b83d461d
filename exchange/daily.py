"""What of exchange is past its time; called once a day by debrief/work.py."""

from __future__ import annotations

from django.utils import timezone

from exchange.models import IdempotencyKey, Trash


def empty_trash() -> None:
    Trash.objects.all().empty(timezone.now())


def forget_keys() -> None:
    IdempotencyKey.objects.all().forget(timezone.now())
