from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Self
from zoneinfo import ZoneInfo

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import PermissionsMixin
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.db.models import Q
from django.http import HttpRequest
from django.utils import timezone

from accounts.reminders import Kind
from accounts.zones import known_zones
from debrief.apart import speaking_for

# Ends of addresses that lead nowhere, by RFC 2606: the account of `make demo` has one.
NO_MAILBOX = (".example", ".invalid", ".test")


def validate_zone(name: str) -> None:
    if name not in known_zones():
        raise ValidationError("Choose a time zone from the list.")


class UserManager(BaseUserManager["User"]):
    def people(self) -> models.QuerySet[User]:
        """The real accounts: a made-up search is not one."""
        return self.filter(demo_of=None)

    def reminded(self) -> models.QuerySet[User]:
        """Those who have switched on a reminder and can be written to: no made-up search, nobody switched off."""
        wanted = Q.create([(f"remind_{kind}", True) for kind in Kind.values], connector=Q.OR)
        nowhere = Q.create([("email__endswith", end) for end in NO_MAILBOX], connector=Q.OR)
        return self.people().filter(wanted, is_active=True).exclude(nowhere)

    def in_turn(self) -> Iterator[User]:
        """Every account, each spoken for while it is dealt with: for what is to be done in everybody's rows."""
        for user in self.all():
            with speaking_for(user):
                yield user

    def create_user(self, email: str, password: str | None = None, **fields) -> User:
        user = self.model(email=self.normalize_email(email), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields) -> User:
        return self.create_user(email, password, is_staff=True, is_superuser=True, **fields)


class User(AbstractBaseUser, PermissionsMixin):
    """A person, known by e-mail. Days are counted in the person's own zone."""

    class Theme(models.TextChoices):
        SYSTEM = "", "As the device has it"
        LIGHT = "light", "Light"
        DARK = "dark", "Dark"

    email = models.EmailField(
        "e-mail", unique=True, error_messages={"unique": "There is an account with this e-mail already."}
    )
    name = models.CharField(max_length=100, blank=True, help_text="What Debrief calls you.")
    zone = models.CharField("time zone", max_length=64, default="UTC", validators=[validate_zone])
    theme = models.CharField(max_length=5, blank=True, choices=Theme, default=Theme.SYSTEM)
    weekly_aim = models.PositiveSmallIntegerField(
        null=True, blank=True, help_text="Applications you mean to send in a week. Leave it empty for none."
    )
    # Which mails are wanted; each field is named after its kind in reminders.py.
    remind_debrief = models.BooleanField("Debriefs to take up again", default=False)
    remind_prepare = models.BooleanField("Interviews of the next day", default=False)
    remind_step = models.BooleanField("Next steps that are due", default=False)
    remind_week = models.BooleanField("A look back at the week", default=False)
    # What this person's answers came to on a day, for the pages that cannot work it out each time: the days since
    # applying by which answers usually came and after which hardly any did; and what is supposed for it, if not ours.
    reply_days = models.PositiveSmallIntegerField(null=True, blank=True, editable=False)
    hopeless_days = models.PositiveSmallIntegerField(null=True, blank=True, editable=False)
    replies_on = models.DateField(null=True, blank=True, editable=False)
    supposed_share = models.PositiveSmallIntegerField(null=True, blank=True, editable=False)
    supposed_days = models.PositiveSmallIntegerField(null=True, blank=True, editable=False)
    # A made-up search to look around in is an account of its own, so that it never mixes with the real one.
    demo_of = models.OneToOneField("self", models.CASCADE, null=True, blank=True, editable=False, related_name="demo")
    is_active = models.BooleanField(default=True)
    # Closed by its person, who comes back by signing in, until the account goes (accounts/leaving.py).
    closed_at = models.DateTimeField(null=True, blank=True, editable=False)
    goes_at = models.DateTimeField(null=True, blank=True, editable=False)
    is_staff = models.BooleanField(default=False)
    date_joined = models.DateTimeField(default=timezone.now)

    objects = UserManager()
    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"

    def __str__(self) -> str:
        return self.email

    def delete(self, *args, **kwargs) -> tuple[int, dict[str, int]]:
        """With all rows of the person, and the sample search with its own."""
        with transaction.atomic():
            for demo in User.objects.filter(demo_of=self):
                demo.delete()
            # Whoever deletes it may be signed in as somebody else, or not at all.
            with speaking_for(self):
                return super().delete(*args, **kwargs)

    def may_invite(self) -> bool:
        """Staff, and whoever has been here longest: the one who set this installation up."""
        return self.is_staff or not User.objects.people().filter(pk__lt=self.pk).exists()

    @property
    def is_demo(self) -> bool:
        return self.demo_of_id is not None

    @property
    def tz(self) -> ZoneInfo:
        return ZoneInfo(self.zone)

    def today(self) -> date:
        """The calendar day it is for this person."""
        return timezone.localdate(timezone=self.tz)

    def start_of(self, day: date) -> datetime:
        """The moment at which a calendar day of this person begins."""
        return datetime.combine(day, time.min, tzinfo=self.tz)


class RevisionQuerySet(models.QuerySet["Revision"]):
    def total(self) -> models.QuerySet:
        """Of each person, how often anything of theirs was written."""
        numbers = self.order_by("owner").values("owner")
        return numbers.annotate(total=models.Sum("number")).values_list("total", flat=True)


class Revision(models.Model):
    """How often anything on a shelf of a person was written. Only the database itself counts it up (see revisions.py).

    A shelf holds a few hundred applications by their keys, with all that hangs on them; so what was worked out of the
    others stays true when one is written. What hangs on no application is on a shelf of its own, which all have.
    """

    SHELF_HOLDS, NO_APPLICATION = 256, -1

    pk = models.CompositePrimaryKey("owner", "shelf")
    owner = models.ForeignKey(User, models.CASCADE, related_name="revisions", db_index=False)
    shelf = models.BigIntegerField()
    number = models.PositiveBigIntegerField(default=0)

    objects = RevisionQuerySet.as_manager()

    def __str__(self) -> str:
        return f"{self.shelf}: {self.number}"


def digest_of(secret: str) -> str:
    """What is kept of a secret. It is 256 bits of chance, so no slow digest is needed."""
    return hashlib.sha256(secret.encode()).hexdigest()


class InvitationQuerySet(models.QuerySet["Invitation"]):
    def make(self, made_by: User | None, note: str = "") -> str:
        """The secret of a new invitation, which is never seen again."""
        secret = secrets.token_urlsafe(32)
        self.create(made_by=made_by, note=note, digest=digest_of(secret), expires_at=timezone.now() + Invitation.LASTS)
        return secret

    def in_force(self) -> Self:
        return self.filter(used_at=None, expires_at__gt=timezone.now())


class Invitation(models.Model):
    """Lets one more person make an account, once, where sign-ups are closed. A command makes it for nobody."""

    LASTS = timedelta(days=7)

    made_by = models.ForeignKey(User, models.CASCADE, null=True, related_name="+")
    note = models.CharField(max_length=100, blank=True)
    digest = models.CharField(max_length=64, unique=True)
    created_at = models.DateTimeField(default=timezone.now)
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)

    objects = InvitationQuerySet.as_manager()

    def __str__(self) -> str:
        return self.note or f"Invitation {self.pk}"


class ReminderSent(models.Model):
    """A mail, or a line of one, that somebody has taken on: whoever makes the row sends it, and nobody ever does again.

    `subject` is the uid of what it is about, `day` the day that it was due for.
    """

    person = models.ForeignKey(User, models.CASCADE, related_name="+", db_index=False)
    kind = models.CharField(max_length=7, choices=Kind)
    subject = models.CharField(max_length=36, blank=True)
    day = models.DateField()
    taken_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["person", "kind", "subject", "day"], name="reminder_sent_once"),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}, {self.day}"


class PersonsRequest(HttpRequest):
    """A request behind the sign-in: the user is a person."""

    user: User
