"""What I bring: stories, questions of my own, weaknesses, and how they were used."""

from __future__ import annotations

import uuid

from django.db import models
from django.db.models import Q
from django.utils import timezone

from debrief.owned import OwnedModel, RevisedModel, is_four_points
from interviews.values import UseState, Went

from .interview import AskedQuestion, Interview


class Story(OwnedModel, RevisedModel):
    """Situation, task, action, result. `lesson` is the number of the lesson that it shows."""

    uid = models.UUIDField(default=uuid.uuid4, editable=False)
    title = models.CharField(max_length=200)
    situation = models.TextField(blank=True)
    task = models.TextField(blank=True)
    action = models.TextField(blank=True)
    result = models.TextField(blank=True)
    on_resume = models.BooleanField(default=False)
    lesson = models.PositiveSmallIntegerField(null=True, blank=True)
    archived_at = models.DateTimeField(null=True, blank=True, editable=False)

    class Meta:
        ordering = ["title", "id"]
        verbose_name_plural = "stories"
        constraints = [
            models.UniqueConstraint(fields=["owner", "uid"], name="story_uid_unique"),
            models.CheckConstraint(condition=Q(lesson=None) | Q(lesson__range=(1, 10)), name="story_lesson_range"),
        ]

    def __str__(self) -> str:
        return self.title


class StoryTold(OwnedModel):
    owner_from = "interview"

    story = models.ForeignKey(Story, models.CASCADE, related_name="tellings")
    interview = models.ForeignKey(Interview, models.CASCADE, related_name="told")
    planned = models.BooleanField(default=False)
    told = models.BooleanField(default=False)
    landed = models.PositiveSmallIntegerField(choices=Went, null=True, blank=True)

    class Meta:
        ordering = ["id"]
        verbose_name_plural = "stories told"
        indexes = [models.Index(fields=["owner", "story"], name="told_by_story")]
        constraints = [
            models.UniqueConstraint(fields=["interview", "story"], name="told_once_an_interview"),
            models.CheckConstraint(condition=is_four_points("landed"), name="told_landed_range"),
            models.CheckConstraint(condition=Q(landed=None) | Q(told=True), name="told_landed_if_told"),
        ]

    def __str__(self) -> str:
        return str(self.story)


class OwnQuestion(OwnedModel, RevisedModel):
    text = models.CharField(max_length=500)
    theme = models.CharField(max_length=60, blank=True)
    archived_at = models.DateTimeField(null=True, blank=True, editable=False)

    class Meta:
        ordering = ["theme", "id"]
        indexes = [models.Index(fields=["owner", "theme"], name="own_question_by_theme")]

    def __str__(self) -> str:
        return self.text


class QuestionUse(OwnedModel):
    """A question of mine in an interview: planned, asked or forgotten, and what they answered."""

    owner_from = "interview"

    question = models.ForeignKey(OwnQuestion, models.CASCADE, related_name="uses")
    interview = models.ForeignKey(Interview, models.CASCADE, related_name="own_questions")
    state = models.CharField(max_length=9, choices=UseState, default=UseState.PLANNED)
    answer = models.TextField("their answer", blank=True)

    class Meta:
        ordering = ["id"]
        indexes = [models.Index(fields=["owner", "question"], name="use_by_question")]
        constraints = [
            models.UniqueConstraint(fields=["interview", "question"], name="use_once_an_interview"),
            models.CheckConstraint(condition=Q(state__in=UseState.values), name="use_state_known"),
        ]

    def __str__(self) -> str:
        return str(self.question)


class Weakness(OwnedModel, RevisedModel):
    name = models.CharField(max_length=200)
    honest_answer = models.TextField(blank=True)
    plan = models.TextField("what I do about it", blank=True)
    archived_at = models.DateTimeField(null=True, blank=True, editable=False)

    class Meta:
        ordering = ["name", "id"]
        verbose_name_plural = "weaknesses"
        indexes = [models.Index(fields=["owner", "name"], name="weakness_by_name")]

    def __str__(self) -> str:
        return self.name


class WeaknessNote(OwnedModel):
    owner_from = "weakness"

    weakness = models.ForeignKey(Weakness, models.CASCADE, related_name="progress_notes")
    on = models.DateField()
    text = models.TextField()

    class Meta:
        ordering = ["-on", "-id"]
        indexes = [models.Index(fields=["owner", "weakness", "-on"], name="weakness_note_by_day")]

    def __str__(self) -> str:
        return self.text


class RehearsalCard(OwnedModel):
    """What is practised out loud: a question they asked, or a story. `state` is the scheduler's."""

    asked = models.OneToOneField(AskedQuestion, models.CASCADE, null=True, blank=True, related_name="card")
    story = models.OneToOneField(Story, models.CASCADE, null=True, blank=True, related_name="card")
    state = models.JSONField(default=dict, blank=True)
    due_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["due_at", "id"]
        indexes = [models.Index(fields=["owner", "due_at"], name="card_by_due")]
        constraints = [
            models.CheckConstraint(
                condition=Q(asked=None, story__isnull=False) | Q(asked__isnull=False, story=None),
                name="card_of_one_thing",
            )
        ]

    def __str__(self) -> str:
        return str(self.asked or self.story)

    def copy_owner(self) -> None:
        parent = self.asked or self.story
        if parent is not None:
            self.owner_id = parent.owner_id
