from __future__ import annotations

from django.db import models
from django.db.models import F, Q

from applications.models import Rejection
from debrief.owned import OwnedModel, RevisedModel

from .interview import Interview


class Feedback(OwnedModel, RevisedModel):
    """Feedback asked for after an interview or a rejection, and their answer, word for word."""

    owner_from = ("interview", "rejection")

    interview = models.OneToOneField(Interview, models.CASCADE, null=True, blank=True, related_name="feedback")
    rejection = models.OneToOneField(Rejection, models.CASCADE, null=True, blank=True, related_name="feedback")
    asked_on = models.DateField(null=True, blank=True)
    answered_on = models.DateField(null=True, blank=True)
    their_words = models.TextField(blank=True)

    class Meta:
        ordering = ["-asked_on", "-id"]
        verbose_name_plural = "feedback"
        indexes = [models.Index(fields=["owner", "asked_on"], name="feedback_by_day")]
        constraints = [
            models.CheckConstraint(
                condition=Q(interview=None, rejection__isnull=False) | Q(interview__isnull=False, rejection=None),
                name="feedback_of_one_thing",
            ),
            models.CheckConstraint(
                condition=Q(asked_on=None) | Q(answered_on=None) | Q(answered_on__gte=F("asked_on")),
                name="feedback_answered_after_asked",
                violation_error_message="The answer cannot come before the question.",
            ),
        ]

    def __str__(self) -> str:
        return f"Feedback asked on {self.asked_on}"
