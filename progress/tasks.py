"""What the worker does for progress (see debrief/work.py)."""

from __future__ import annotations

from datetime import datetime

from django.conf import settings
from django.tasks import task
from django.utils import timezone

from accounts.models import User
from debrief.apart import speaking_for
from progress.reminders.due import due
from progress.reminders.sending import is_resting, send_due


def look_for_reminders(now: datetime) -> None:
    """Puts a task in the queue for each person who is to be reminded of something at this moment."""
    if not settings.SMTP_URL or is_resting():
        return
    for user in User.objects.reminded():
        with speaking_for(user):
            is_due = bool(due(user, now))
        if is_due:
            remind.enqueue(user.pk)


@task
def remind(person: int) -> int:
    """Sends one person what is due. Returns the number of mails: none where another worker was first."""
    user = User.objects.reminded().filter(pk=person).first()
    return send_due(user, timezone.now()) if user else 0
