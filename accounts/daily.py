"""What of accounts is past its time; called once a day by debrief/work.py."""

from __future__ import annotations

from datetime import timedelta

from django.utils import timezone

from accounts.models import ReminderSent

# Longer than anything can be due.
KEPT_REMINDERS = timedelta(days=60)


def forget_reminders() -> None:
    ReminderSent.objects.filter(taken_at__lt=timezone.now() - KEPT_REMINDERS).delete()
