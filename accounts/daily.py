"""What of accounts is past its time; called once a day by debrief/work.py."""

from __future__ import annotations

from datetime import timedelta

from allauth.usersessions.models import UserSession
from django.contrib.sessions.models import Session
from django.db import connection
from django.utils import timezone

from accounts.models import Invitation, ReminderSent

KEPT_INVITATIONS = timedelta(days=30)
# Longer than anything can be due.
KEPT_REMINDERS = timedelta(days=60)


def forget_reminders() -> None:
    ReminderSent.objects.filter(taken_at__lt=timezone.now() - KEPT_REMINDERS).delete()


def forget_devices() -> None:
    """Devices whose session has ended."""
    UserSession.objects.exclude(session_key__in=Session.objects.values("session_key")).delete()


def forget_invitations() -> None:
    """Those that were used or are too old, some weeks later: until then their list says what became of them."""
    Invitation.objects.filter(expires_at__lt=timezone.now() - KEPT_INVITATIONS).delete()


def forget_counts() -> None:
    """What the cache still holds past its time, above all who tried to sign in."""
    now = connection.ops.adapt_datetimefield_value(timezone.now().replace(tzinfo=None, microsecond=0))
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM cache WHERE expires < %s", [now])
