"""What of exchange is past its time; called once a day by debrief/work.py."""

from __future__ import annotations

from django.utils import timezone

from accounts.models import User
from exchange.models import IdempotencyKey, Trash


def empty_trash() -> None:
    for user in User.objects.in_turn():
        Trash.objects.for_user(user).empty(timezone.now())


def forget_keys() -> None:
    for user in User.objects.in_turn():
        IdempotencyKey.objects.for_user(user).forget(timezone.now())
