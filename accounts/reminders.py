"""The mails that a person may ask for, and the link in each of them that stops it."""

from __future__ import annotations

from django.core import signing
from django.db import models

SALT = "reminders"


class Kind(models.TextChoices):
    """The label ends the sentence “You asked for …” on the page that stops it."""

    DEBRIEF = "debrief", "a mail on the day that a debrief asks again"
    PREPARE = "prepare", "a mail on the day before an interview"
    STEP = "step", "a mail on the day that a next step is due"
    WEEK = "week", "a look back at the week"


def stop_key(person: int, kind: Kind) -> str:
    """What stands in the link. It never ages: an old mail can be stopped from as well as a new one."""
    return signing.dumps([person, kind], salt=SALT, compress=True)


def read_stop_key(key: str) -> tuple[int, Kind] | None:
    """The person's key and the kind; None for a link that is not ours, or cut short on its way."""
    try:
        person, kind = signing.loads(key, salt=SALT)
    except signing.BadSignature:
        return None
    return person, Kind(kind)
