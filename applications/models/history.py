from __future__ import annotations

from typing import Self

from django.apps import apps
from django.db import models
from django.urls import reverse
from django.utils import timezone

from applications.values import REACHED_STAGES, Channel, ReasonFamily, Stage, Whose
from debrief.owned import OwnedModel, OwnedQuerySet, RevisedModel

# The occasion of the debrief that a stage invites; a no has a rejection, and that its own.
OCCASIONS = {
    Stage.OFFER: "offer",
    Stage.ACCEPTED: "offer",
    Stage.DECLINED: "offer",
    Stage.NO_RESPONSE: "silence",
    Stage.WITHDRAWN: "withdrawal",
}


class StageChangeQuerySet(OwnedQuerySet):
    def for_thread(self) -> Self:
        """With the debrief that each invites, if there is one: its key, and when it was finished."""
        stages = [models.When(stage=stage, then=models.Value(occasion)) for stage, occasion in OCCASIONS.items()]
        debriefs = apps.get_model("lessons.Debrief").objects.filter(
            application=models.OuterRef("application"),
            occasion=models.OuterRef("invited"),
        )
        return self.annotate(
            invited=models.Case(*stages, default=models.Value("")),
            debrief_pk=models.Subquery(debriefs.values("pk")[:1]),
            debriefed_at=models.Subquery(debriefs.values("finished_at")[:1]),
        )


class StageChange(OwnedModel):
    """A stage entered on a day. Written by the verbs of Application only; the order is the day, then the key."""

    owner_from = ("application",)

    application = models.ForeignKey("applications.Application", models.CASCADE, related_name="changes", db_index=False)
    stage = models.CharField(max_length=12, choices=Stage)
    on = models.DateField()
    recorded_at = models.DateTimeField(default=timezone.now)
    note = models.TextField(blank=True)

    objects = StageChangeQuerySet.as_manager()

    # Known where `for_thread` has read them.
    debrief_pk = debriefed_at = None

    class Meta:
        ordering = ["on", "id"]
        indexes = [
            models.Index(fields=["application", "on", "id"], name="change_history"),
            models.Index(fields=["owner", "on"], name="change_by_day"),
            models.Index(fields=["owner", "stage", "on", "application", "id"], name="change_by_stage"),
        ]
        constraints = [models.CheckConstraint(condition=models.Q(stage__in=Stage.values), name="change_stage_known")]

    def __str__(self) -> str:
        return f"{self.get_stage_display()} on {self.on}"

    @property
    def occasion(self) -> str:
        """That of the debrief which the stage invites; empty where it invites none."""
        return OCCASIONS.get(Stage(self.stage), "")


class RejectionQuerySet(OwnedQuerySet):
    def in_force(self) -> Self:
        return self.filter(reopened_on=None)

    def awaiting_debrief(self) -> Self:
        """In force, and the debrief is absent or neither finished nor let go."""
        return self.in_force().exclude(debrief__state__in=["finished", "let_go"])


class Rejection(OwnedModel, RevisedModel):
    """A no: when and how it came, and what they said. What I conclude from it is a Cause, in the debrief."""

    owner_from = ("application",)

    application = models.ForeignKey(
        "applications.Application", models.CASCADE, related_name="rejections", db_index=False
    )
    change = models.OneToOneField(StageChange, models.CASCADE, related_name="rejection")
    rejected_on = models.DateField()
    stage = models.CharField("stage reached", max_length=12, choices=[(s.value, s.label) for s in REACHED_STAGES])
    channel = models.CharField(max_length=9, choices=Channel, blank=True)
    their_words = models.TextField(blank=True)
    reason_family = models.CharField(max_length=13, choices=ReasonFamily, default=ReasonFamily.NONE)
    whose = models.CharField(max_length=7, choices=Whose, default=Whose.UNKNOWN)
    reopened_on = models.DateField(null=True, blank=True)

    objects = RejectionQuerySet.as_manager()

    class Meta:
        ordering = ["-rejected_on", "-id"]
        indexes = [models.Index(fields=["owner", "-rejected_on"], name="rejection_by_day")]
        constraints = [
            models.UniqueConstraint(
                fields=["application"], condition=models.Q(reopened_on=None), name="rejection_one_in_force"
            ),
            models.CheckConstraint(
                condition=models.Q(reopened_on=None) | models.Q(reopened_on__gte=models.F("rejected_on")),
                name="rejection_reopened_after",
            ),
            models.CheckConstraint(condition=models.Q(stage__in=REACHED_STAGES), name="rejection_stage_reached"),
        ]

    def __str__(self) -> str:
        return f"A no on {self.rejected_on}"

    @property
    def in_force(self) -> bool:
        return self.reopened_on is None

    @property
    def debrief_or_none(self):
        return getattr(self, "debrief", None)

    def can_be_undone(self) -> bool:
        """Whether nothing would be lost: no feedback asked for, and no debrief or an empty one."""
        if getattr(self, "feedback", None):
            return False
        return self.debrief_or_none is None or self.debrief.is_empty()

    @property
    def awaits_debrief(self) -> bool:
        """The same question as `awaiting_debrief`, asked of one row."""
        return self.in_force and (self.debrief_or_none is None or self.debrief.is_draft)


class Note(OwnedModel, RevisedModel):
    """What else belongs on the timeline: a note of one's own, or a message received or sent, word for word."""

    class Kind(models.TextChoices):
        NOTE = "note", "My note"
        RECEIVED = "received", "They wrote"
        SENT = "sent", "I wrote"

    owner_from = ("application",)

    application = models.ForeignKey("applications.Application", models.CASCADE, related_name="timeline_notes")
    on = models.DateField()
    kind = models.CharField(max_length=8, choices=Kind, default=Kind.NOTE)
    text = models.TextField()

    class Meta:
        ordering = ["on", "id"]
        indexes = [models.Index(fields=["owner", "on"], name="note_by_day")]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} on {self.on}"

    def get_absolute_url(self) -> str:
        return reverse("applications:application_detail", args=[self.application_id], fragment="thread")
