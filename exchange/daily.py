"""What of exchange is past its time; called once a day by debrief/work.py."""

from __future__ import annotations

from django.utils import timezone

from accounts.models import User
from exchange.models import IdempotencyKey, Transfer, Trash
from exchange.models.transfers import KEPT, folder


def empty_trash() -> None:
    for user in User.objects.in_turn():
        Trash.objects.for_user(user).empty(timezone.now())


def forget_keys() -> None:
    for user in User.objects.in_turn():
        IdempotencyKey.objects.for_user(user).forget(timezone.now())


def forget_transfers() -> None:
    """Also files of accounts that are gone, and drafts of workers that died."""
    past = timezone.now() - KEPT
    for user in User.objects.in_turn():
        # By the note of what was written half-way, the next try takes it away.
        Transfer.objects.for_user(user).filter(created_at__lt=past, made={}).delete()
    for path in folder().iterdir():
        if path.stat().st_mtime < past.timestamp():
            path.unlink(missing_ok=True)
