"""Sends the mails that are due. A mail is lost rather than sent twice; what surely did not go out is tried again."""

from __future__ import annotations

import logging
from datetime import datetime
from smtplib import SMTPRecipientsRefused, SMTPResponseException

from django.core.cache import cache
from django.core.mail import EmailMultiAlternatives, mailers
from django.db import transaction
from django.template.loader import render_to_string
from django.utils import timezone

from accounts.models import ReminderSent, User
from accounts.reminders import Kind, stop_key
from debrief.apart import speaking_for
from progress.reminders.due import Item, due
from progress.reminders.letters import address, write

logger = logging.getLogger(__name__)

RESTING = "mail-server-resting"
REST = 600


def is_resting() -> bool:
    """Whether the mail server could not be reached a moment ago."""
    return cache.get(RESTING) is not None


def send_due(user: User, now: datetime) -> int:
    """Sends a person what is due at a moment; the number of mails that went out."""
    with timezone.override(user.tz):
        with speaking_for(user):
            found = due(user, now)
        # Out of the transaction: what is taken on must be written before a mail leaves.
        return sum(send(user, kind, items, now) for kind, items in found.items())


def send(user: User, kind: Kind, items: list[Item], now: datetime) -> bool:
    """One mail about all of these that nobody else has taken on. Whether it went out."""
    taken = take_on(user, kind, items)
    if not taken:
        return False
    message = compose(user, kind, [item for item, _ in taken], now)
    mailer = mailers["default"]
    try:
        mailer.open()
    except OSError as error:
        rest(taken, error)
        return False
    try:
        mailer.send_messages([message])
    except (SMTPResponseException, SMTPRecipientsRefused) as error:
        code = code_of(error)
        if code < 500:
            rest(taken, error)
        else:
            logger.warning("The mail server refuses a reminder for good, with %s", code)
        return False
    finally:
        mailer.close()
    return True


def rest(taken: list[tuple[Item, ReminderSent]], error: Exception) -> None:
    """Nothing went out: these are anybody's again, in a while."""
    give_back(taken)
    cache.set(RESTING, True, REST)
    logger.warning("The mail server takes no reminders now; they wait for ten minutes: %s", type(error).__name__)


def code_of(error: SMTPResponseException | SMTPRecipientsRefused) -> int:
    """What the server answered: from 400 not now, from 500 never."""
    if isinstance(error, SMTPResponseException):
        return error.smtp_code
    return max(code for code, _ in error.recipients.values())


def take_on(user: User, kind: Kind, items: list[Item]) -> list[tuple[Item, ReminderSent]]:
    """Those of the items that nobody has taken on before. The database lets only one in, however many try."""
    with transaction.atomic():
        rows = [
            (item, ReminderSent.objects.get_or_create(person=user, kind=kind, subject=item.subject, day=item.day))
            for item in items
        ]
    return [(item, row) for item, (row, is_new) in rows if is_new]


def give_back(taken: list[tuple[Item, ReminderSent]]) -> None:
    ReminderSent.objects.filter(pk__in=[row.pk for _, row in taken]).delete()


def compose(user: User, kind: Kind, items: list[Item], now: datetime) -> EmailMultiAlternatives:
    """The mail, as text and as plain HTML, with the header by which mail programs offer to stop it (RFC 8058)."""
    stop = address("accounts:reminder_stop", stop_key(user.pk, kind))
    with speaking_for(user):
        letter = write(user, kind, items, now)
    context = {"letter": letter, "stop": stop, "settings": address("accounts:settings") + "#reminders"}
    message = EmailMultiAlternatives(
        subject=letter.subject,
        body=render_to_string("progress/mail/letter.txt", context),
        to=[user.email],
        headers={
            "List-Unsubscribe": f"<{stop}>",
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
            "Auto-Submitted": "auto-generated",
        },
    )
    message.attach_alternative(render_to_string("progress/mail/letter.html", context), "text/html")
    return message
