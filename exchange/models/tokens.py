"""Keys that let a program in for one person. Only their digests are kept."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta
from typing import Self

from django.db import models, transaction
from django.utils import timezone

from accounts.models import digest_of
from debrief.owned import OwnedModel, OwnedQuerySet
from exchange.values import Scope

# Calendar programs come back often; of when they did, the hour is near enough.
SEEN_AGAIN = timedelta(hours=1)
# A script may ask many times a second; of when it did, the minute is near enough.
USED_AGAIN = timedelta(minutes=1)
# For so long a write that is sent again is known as the same.
SAME_WRITE = timedelta(days=1)
# Before the secret, so that a person, and a program that looks for leaked keys, knows what it is.
PREFIX = "dbf_"
SHOWN_OF_A_KEY = 8


class FeedTokenQuerySet(OwnedQuerySet["FeedToken"]):
    def opened_by(self, secret: str) -> FeedToken | None:
        """The token of this secret. Looked up by its digest: how long that takes tells nothing of any secret."""
        return self.filter(digest=digest_of(secret)).select_related("owner").first()

    def renew(self, user) -> str:
        """Gives a person a new address, which makes the old one void. The secret in it is never seen again."""
        secret = secrets.token_urlsafe(32)
        with transaction.atomic():
            old = self.for_user(user).first()
            self.for_user(user).delete()
            self.create(owner=user, digest=digest_of(secret), with_notes=bool(old and old.with_notes))
        return secret


class FeedToken(OwnedModel):
    """The address of a person's private calendar; a new one makes the old one void."""

    digest = models.CharField(max_length=64, unique=True)
    with_notes = models.BooleanField("Show my notes on an interview too", default=False)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    last_used_at = models.DateTimeField(null=True, blank=True, editable=False)

    objects = FeedTokenQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["owner"], name="feed_token_one_a_person")]

    def __str__(self) -> str:
        return f"Calendar of {self.owner}"

    def note_use(self, now: datetime) -> None:
        if self.last_used_at is None or now - self.last_used_at >= SEEN_AGAIN:
            type(self).objects.filter(pk=self.pk).update(last_used_at=now)


class ApiTokenQuerySet(OwnedQuerySet["ApiToken"]):
    def in_force(self) -> Self:
        return self.filter(revoked_at=None)

    def opened_by(self, secret: str) -> ApiToken | None:
        """The token of this secret, unless it was revoked. Looked up by its digest, as the feed's is."""
        return self.in_force().filter(digest=digest_of(secret)).select_related("owner").first()

    def make(self, user, name: str, scopes: list[str]) -> tuple[ApiToken, str]:
        """A new token and its secret, which is never seen again."""
        secret = PREFIX + secrets.token_urlsafe(32)
        hint = secret[:SHOWN_OF_A_KEY]
        return self.create(owner=user, name=name, digest=digest_of(secret), hint=hint, scopes=scopes), secret


class ApiToken(OwnedModel):
    """A personal key to the API, shown once. `scopes` says what it may do, `hint` is its beginning, for the eye."""

    name = models.CharField(max_length=100)
    digest = models.CharField(max_length=64, unique=True)
    hint = models.CharField(max_length=12)
    scopes = models.JSONField(default=list)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    last_used_at = models.DateTimeField(null=True, blank=True, editable=False)
    revoked_at = models.DateTimeField(null=True, blank=True, editable=False)

    objects = ApiTokenQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at", "-id"]
        indexes = [models.Index(fields=["owner", "-created_at"], name="api_token_by_time")]

    def __str__(self) -> str:
        return self.name

    @property
    def scopes_in_words(self) -> str:
        """What it may do, as a line."""
        return ", ".join(scope.label.lower() for scope in Scope if scope in self.scopes)

    def allows(self, scope: str) -> bool:
        return scope in self.scopes

    def revoke(self, now: datetime) -> None:
        """It opens nothing from now on. The row stays, so that a person sees what there was."""
        self.revoked_at = self.revoked_at or now
        self.save(update_fields=["revoked_at"])

    def note_use(self, now: datetime) -> None:
        if self.last_used_at is None or now - self.last_used_at >= USED_AGAIN:
            type(self).objects.filter(pk=self.pk).update(last_used_at=now)


class IdempotencyKeyQuerySet(OwnedQuerySet["IdempotencyKey"]):
    def forget(self, now: datetime) -> None:
        """Those that are older than the day for which the API promises them."""
        self.filter(created_at__lt=now - SAME_WRITE).delete()


class IdempotencyKey(OwnedModel):
    """What a write was answered, so that the same write sent twice is done once."""

    key = models.CharField(max_length=255)
    request_digest = models.CharField(max_length=64)
    status = models.PositiveSmallIntegerField(null=True, blank=True)
    answer = models.JSONField(null=True, blank=True)
    created_at = models.DateTimeField(default=timezone.now)

    objects = IdempotencyKeyQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["owner", "created_at"], name="idempotency_by_time")]
        constraints = [models.UniqueConstraint(fields=["owner", "key"], name="idempotency_key_unique")]

    def __str__(self) -> str:
        return self.key
