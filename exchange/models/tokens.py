"""Keys that let a program in for one person. Only their digests are kept."""

from __future__ import annotations

from django.db import models
from django.utils import timezone

from debrief.owned import OwnedModel


class FeedToken(OwnedModel):
    """The address of a person's private calendar; a new one makes the old one void."""

    digest = models.CharField(max_length=64, unique=True)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    last_used_at = models.DateTimeField(null=True, blank=True, editable=False)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["owner"], name="feed_token_one_a_person")]

    def __str__(self) -> str:
        return f"Calendar of {self.owner}"


class ApiToken(OwnedModel):
    """A personal key to the API, shown once. `scopes` says what it may do, `hint` is its beginning, for the eye."""

    name = models.CharField(max_length=100)
    digest = models.CharField(max_length=64, unique=True)
    hint = models.CharField(max_length=12)
    scopes = models.JSONField(default=list)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    last_used_at = models.DateTimeField(null=True, blank=True, editable=False)
    revoked_at = models.DateTimeField(null=True, blank=True, editable=False)

    class Meta:
        ordering = ["-created_at", "-id"]
        indexes = [models.Index(fields=["owner", "-created_at"], name="api_token_by_time")]

    def __str__(self) -> str:
        return self.name


class IdempotencyKey(OwnedModel):
    """What a write was answered, so that the same write sent twice is done once."""

    key = models.CharField(max_length=255)
    request_digest = models.CharField(max_length=64)
    status = models.PositiveSmallIntegerField(null=True, blank=True)
    answer = models.JSONField(null=True, blank=True)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        indexes = [models.Index(fields=["owner", "created_at"], name="idempotency_by_time")]
        constraints = [models.UniqueConstraint(fields=["owner", "key"], name="idempotency_key_unique")]

    def __str__(self) -> str:
        return self.key
