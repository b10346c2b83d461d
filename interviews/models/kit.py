"""What I bring: stories, questions of my own, weaknesses, and how they were used."""

from __future__ import annotations

import uuid
from typing import Self

from django.db import models
from django.db.models import Case, Count, F, Max, OuterRef, Prefetch, Q, QuerySet, Subquery, When
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils import timezone

from debrief.owned import DatedModel, OwnedModel, OwnedQuerySet, RevisedModel, is_four_points
from interviews.values import UseState, Went

from .interview import Interview

# A story told in so many of the latest interviews is worn: the rule is ours, there is none to be found.
LATEST_INTERVIEWS = 5
WORN_FROM = 3


class ShelvedQuerySet(OwnedQuerySet):
    def active(self) -> Self:
        return self.filter(archived_at=None)

    def archived(self) -> Self:
        return self.filter(archived_at__isnull=False)


class ShelvedModel(OwnedModel, RevisedModel):
    """A row of the kit. What is archived is offered nowhere any more, and stays where it was used."""

    archived_at = models.DateTimeField(null=True, blank=True, editable=False)

    class Meta:
        abstract = True

    @property
    def key(self) -> str:
        """Its number as text, of which a template makes the id of its row."""
        return str(self.pk)

    @property
    def is_archived(self) -> bool:
        return self.archived_at is not None

    def archive(self) -> None:
        if not self.is_archived:
            self.archived_at = timezone.now()
            self.save(update_fields=["archived_at"])

    def restore(self) -> None:
        self.archived_at = None
        self.save(update_fields=["archived_at"])


class StoryQuerySet(ShelvedQuerySet):
    def with_tellings(self) -> Self:
        """Each with `times_told`, `told_lately` (in how many of the latest five logged interviews), and of the last
        time `last_told_at`, `last_landed` (1 to 4) and `last_company` (its name).
        """
        told = StoryTold.objects.filter(owner=OuterRef("owner"), story=OuterRef("pk"), told=True)
        last = told.order_by("-interview__starts_at", "-pk")
        logged = Interview.objects.filter(owner=OuterRef(OuterRef("owner")), logged_at__isnull=False)
        lately = told.filter(interview__in=logged.order_by("-starts_at", "-pk").values("pk")[:LATEST_INTERVIEWS])
        return self.annotate(
            times_told=_number_of(told),
            told_lately=_number_of(lately),
            last_told_at=Subquery(last.values("interview__starts_at")[:1]),
            last_landed=Subquery(last.values("landed")[:1]),
            last_company=Subquery(last.values("interview__application__company__name")[:1]),
        )

    def freshest_first(self) -> Self:
        """Off the resume first, then the least told, then what was told longest ago. Wants `with_tellings`."""
        return self.order_by("on_resume", "times_told", F("last_told_at").asc(nulls_first=True), "title", "pk")

    def for_list(self) -> Self:
        """What a row of the list shows, the newest first."""
        return self.with_tellings().order_by("-pk").fetch_mode(models.FETCH_RAISE)

    def for_page(self) -> Self:
        """One story with every time it was told, the latest first."""
        told = StoryTold.objects.filter(told=True).select_related("interview__application__company")
        told = told.order_by("-interview__starts_at", "-pk").fetch_mode(models.FETCH_RAISE)
        return self.with_tellings().prefetch_related(Prefetch("tellings", told))


def _number_of(rows: QuerySet) -> Coalesce:
    """Of a correlated queryset, how many rows it has."""
    counted = rows.order_by().values("owner").annotate(number=Count("pk")).values("number")
    return Coalesce(Subquery(counted), 0)


class Story(ShelvedModel):
    """Situation, task, action, result. `lesson` is the number of the lesson that it shows."""

    uid = models.UUIDField(default=uuid.uuid4, editable=False)
    title = models.CharField(max_length=200)
    situation = models.TextField(blank=True)
    task = models.TextField(blank=True)
    action = models.TextField(blank=True)
    result = models.TextField(blank=True)
    on_resume = models.BooleanField(default=False)
    lesson = models.PositiveSmallIntegerField(null=True, blank=True)

    objects = StoryQuerySet.as_manager()

    class Meta:
        ordering = ["title", "id"]
        verbose_name_plural = "stories"
        constraints = [
            models.UniqueConstraint(fields=["owner", "uid"], name="story_uid_unique"),
            models.CheckConstraint(condition=Q(lesson=None) | Q(lesson__range=(1, 10)), name="story_lesson_range"),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def parts(self) -> list[tuple[str, str]]:
        """What is written of it, under the four words."""
        names = ("situation", "task", "action", "result")
        return [(name.capitalize(), getattr(self, name)) for name in names if getattr(self, name)]

    @property
    def gist(self) -> str:
        """The line by which one knows it again: what came of it, or how it began."""
        return self.result or self.situation or self.action or self.task

    @property
    def landed_word(self) -> str:
        """How it went the last time, in lower case; nothing where that was not said. Wants `with_tellings`."""
        return Went(self.last_landed).label.lower() if self.last_landed else ""

    @property
    def is_worn(self) -> bool:
        """Whether it was told so often lately that another one would do better. Wants `with_tellings`."""
        return self.told_lately >= WORN_FROM

    @property
    def everything(self) -> str:
        """What the search reads."""
        return " ".join((self.title, *(text for _, text in self.parts)))


class StoryTold(OwnedModel):
    owner_from = ("interview",)

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


class OwnQuestionQuerySet(ShelvedQuerySet):
    def with_uses(self) -> Self:
        """Each with `times_asked`, `times_forgotten` and `last_asked_at`."""
        asked = Q(uses__state=UseState.ASKED)
        return self.annotate(
            times_asked=Count("uses", filter=asked),
            times_forgotten=Count("uses", filter=Q(uses__state=UseState.FORGOTTEN)),
            last_asked_at=Max("uses__interview__starts_at", filter=asked),
        )

    def for_list(self) -> Self:
        """What a row of the list shows, by theme; those without one come last."""
        return (
            self.with_uses()
            .order_by(Case(When(theme="", then=1), default=0), "theme", "pk")
            .fetch_mode(models.FETCH_RAISE)
        )

    def for_page(self) -> Self:
        """One question with every interview that it was meant for, the latest first."""
        uses = QuestionUse.objects.select_related("interview__application__company")
        uses = uses.order_by("-interview__starts_at", "-pk").fetch_mode(models.FETCH_RAISE)
        return self.with_uses().prefetch_related(Prefetch("uses", uses))


class OwnQuestion(ShelvedModel):
    """A question for them."""

    text = models.CharField(max_length=500)
    theme = models.CharField(max_length=60, blank=True)

    objects = OwnQuestionQuerySet.as_manager()

    class Meta:
        ordering = ["theme", "id"]
        indexes = [models.Index(fields=["owner", "theme"], name="own_question_by_theme")]

    def __str__(self) -> str:
        return self.text

    @property
    def everything(self) -> str:
        """What the search reads."""
        return f"{self.text} {self.theme}"


class QuestionUse(OwnedModel):
    """A question of mine in an interview: planned, asked or forgotten, and what they answered."""

    owner_from = ("interview",)

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


class WeaknessQuerySet(ShelvedQuerySet):
    def for_list(self) -> Self:
        """What a row of the list shows, the newest first: each with its notes on progress, the latest first."""
        notes = Prefetch("progress_notes", WeaknessNote.objects.fetch_mode(models.FETCH_RAISE))
        return self.order_by("-pk").prefetch_related(notes).fetch_mode(models.FETCH_RAISE)


class Weakness(DatedModel, ShelvedModel):
    name = models.CharField(max_length=200)
    honest_answer = models.TextField(blank=True)
    plan = models.TextField("what I do about it", blank=True)

    objects = WeaknessQuerySet.as_manager()

    class Meta:
        ordering = ["name", "id"]
        verbose_name_plural = "weaknesses"
        indexes = [models.Index(fields=["owner", "name"], name="weakness_by_name")]

    def __str__(self) -> str:
        return self.name

    @property
    def everything(self) -> str:
        """What the search reads."""
        return " ".join((self.name, self.honest_answer, self.plan))


class WeaknessNote(OwnedModel):
    owner_from = ("weakness",)

    weakness = models.ForeignKey(Weakness, models.CASCADE, related_name="progress_notes")
    on = models.DateField()
    text = models.TextField()

    class Meta:
        ordering = ["-on", "-id"]
        indexes = [models.Index(fields=["owner", "weakness", "-on"], name="weakness_note_by_day")]

    def __str__(self) -> str:
        return self.text

    def get_absolute_url(self) -> str:
        return reverse("interviews:weakness_detail", args=[self.weakness_id], fragment="progress")
