"""The structured reflection on one occasion, most often a no."""

from __future__ import annotations

import uuid
from datetime import date
from typing import Self

from django.db import models, transaction
from django.db.models import Q
from django.db.models.functions import Coalesce, TruncDate
from django.utils import timezone

from applications.models import Application, Contact, Rejection, StageChange
from applications.models.history import OCCASIONS
from applications.values import REACHED_STAGES, Stage, Whose
from debrief.owned import OwnedModel, OwnedQuerySet, Refused, RevisedModel
from interviews.models import Interview, QuestionUse
from interviews.values import FIRST_TALKS
from lessons.occasions import WORDS, Words
from lessons.values import Fit, Known, Occasion, Scale, Size, State

from .lesson import Lesson

# The texts that a person writes in a debrief, in the order of the page.
WRITTEN = ("expected", "happened", "keep", "difference", "good", "advice")


NOT_YET = {
    Occasion.OFFER: "There is no offer here yet. Move the application to it first.",
    Occasion.SILENCE: "An answer may still come: there has been a sign of them too recently to call it silence.",
    Occasion.WITHDRAWAL: "You have not withdrawn from this one. Move the application first.",
}


def size_for(stage: str) -> str:
    """How much there is to think about: a minute when nobody spoke to me, five after a first talk, else fifteen."""
    return {Stage.SAVED: Size.TAP, Stage.APPLIED: Size.TAP, Stage.SCREENING: Size.SHORT}.get(Stage(stage), Size.FULL)


def day_of(debrief: str = "") -> Coalesce:
    """The day that a debrief speaks of: of the no, else of the interview, else of beginning it."""
    begun = TruncDate(f"{debrief}started_at")
    return Coalesce(f"{debrief}rejection__rejected_on", TruncDate(f"{debrief}interview__starts_at"), begun)


class DebriefQuerySet(OwnedQuerySet):
    def dated(self) -> Self:
        """With `on`, the day that it speaks of."""
        return self.annotate(on=day_of())

    def finished(self) -> Self:
        return self.filter(state=State.FINISHED)

    def for_list(self) -> Self:
        rows = self.select_related("application__company", "rejection")
        return rows.fetch_mode(models.FETCH_RAISE)

    def with_its_no(self) -> Self:
        """With what is known of the occasion, and whom to ask for feedback."""
        person = Contact.objects.filter(applications=models.OuterRef("application_id")).order_by(
            models.Case(models.When(email="", then=1), default=0), "id"
        )
        steps = StageChange.objects.filter(application=models.OuterRef("application_id"), stage__in=REACHED_STAGES)
        return self.select_related("application__company", "rejection__feedback", "interview").annotate(
            contact_name=models.Subquery(person.values("name")[:1]),
            contact_email=models.Subquery(person.values("email")[:1]),
            last_stage=models.Subquery(steps.order_by("-on", "-id").values("stage")[:1]),
        )

    def with_answers(self) -> Self:
        """With what was answered besides."""
        return self.with_its_no().prefetch_related("ratings", "verdicts", "causes", "commitments")

    def for_page(self) -> Self:
        """With the interviews besides, for the margin."""
        uses = QuestionUse.objects.select_related("question")
        interviews = Interview.objects.select_related("feedback")
        interviews = interviews.prefetch_related("asked", models.Prefetch("own_questions", uses))
        return self.with_answers().prefetch_related(models.Prefetch("application__interviews", interviews))


class Debrief(OwnedModel, RevisedModel):
    owner_from = ("application",)

    uid = models.UUIDField(default=uuid.uuid4, editable=False)
    application = models.ForeignKey(Application, models.CASCADE, related_name="debriefs")
    occasion = models.CharField(max_length=12, choices=Occasion, default=Occasion.REJECTION)
    rejection = models.OneToOneField(Rejection, models.CASCADE, null=True, blank=True, related_name="debrief")
    interview = models.OneToOneField(Interview, models.CASCADE, null=True, blank=True, related_name="debrief")
    size = models.CharField(max_length=5, choices=Size, default=Size.FULL)
    state = models.CharField(max_length=8, choices=State, default=State.DRAFT)
    expected = models.TextField(blank=True)
    happened = models.TextField(blank=True)
    keep = models.TextField(blank=True)
    difference = models.TextField(blank=True)
    good = models.TextField(blank=True)
    fit = models.CharField(max_length=6, choices=Fit, blank=True)
    advice = models.TextField(blank=True)
    remind_on = models.DateField(null=True, blank=True)
    started_at = models.DateTimeField(default=timezone.now, editable=False)
    finished_at = models.DateTimeField(null=True, blank=True, editable=False)

    objects = DebriefQuerySet.as_manager()

    class Meta:
        ordering = ["-started_at", "-id"]
        indexes = [
            models.Index(fields=["owner", "state", "-finished_at"], name="debrief_by_state"),
            models.Index(fields=["owner", "remind_on"], name="debrief_by_reminder"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["owner", "uid"], name="debrief_uid_unique"),
            models.CheckConstraint(
                condition=Q(occasion=Occasion.REJECTION, rejection__isnull=False)
                | (~Q(occasion=Occasion.REJECTION) & Q(rejection=None)),
                name="debrief_rejection_iff_rejection",
            ),
            models.CheckConstraint(
                condition=Q(occasion=Occasion.ROUND_PASSED, interview__isnull=False)
                | (~Q(occasion=Occasion.ROUND_PASSED) & Q(interview=None)),
                name="debrief_interview_iff_round_passed",
            ),
            models.UniqueConstraint(
                fields=["application", "occasion"],
                condition=Q(occasion__in=[Occasion.OFFER, Occasion.SILENCE, Occasion.WITHDRAWAL]),
                name="debrief_once_an_occasion",
            ),
            models.CheckConstraint(
                condition=Q(state=State.FINISHED, finished_at__isnull=False)
                | (~Q(state=State.FINISHED) & Q(finished_at=None)),
                name="debrief_finished_with_time",
            ),
        ]

    def __str__(self) -> str:
        return f"Debrief of {self.application}"

    @classmethod
    def begin(cls, rejection: Rejection) -> Debrief:
        """The debrief of a rejection, made if there is none; of the size that fits the stage reached."""
        debrief, _ = cls.objects.get_or_create(
            rejection=rejection,
            defaults={
                "application": rejection.application,
                "size": size_for(rejection.stage),
                "owner": rejection.owner,
            },
        )
        return debrief

    @classmethod
    def begin_of(cls, occasion: str, application: Application, interview: Interview | None = None) -> Debrief:
        """The debrief of anything but a no, made if there is none, and short. Never asked for, so never waiting.

        A passed round names its interview. Refused where it did not happen; what was begun is found again in any case.
        """
        if occasion not in Occasion.values or occasion == Occasion.REJECTION:
            raise Refused("Choose what the debrief is about. That of a no begins with its no.")
        is_round = occasion == Occasion.ROUND_PASSED
        if is_round and (interview is None or interview.application_id != application.pk):
            raise Refused("Choose the round of this application that it is about.")
        key = {"interview": interview} if is_round else {"application": application, "occasion": occasion}
        if found := cls.objects.filter(**key).first():
            return found
        size = Size.SHORT
        if is_round:
            if not interview.has_passed(application.interviews.all(), application.changes.all()):
                raise Refused("It is not known yet that this round led on. Say so in its log first.")
        else:
            cls._check_it_happened(occasion, application)
        if occasion in (Occasion.SILENCE, Occasion.WITHDRAWAL) and size_for(application.reached()) == Size.TAP:
            size = Size.TAP
        rest = {"application": application, "occasion": occasion, "owner": application.owner, "size": size}
        debrief, _ = cls.objects.get_or_create(**key, defaults=rest)
        return debrief

    @staticmethod
    def _check_it_happened(occasion: str, application: Application) -> None:
        stages = [stage for stage, invited in OCCASIONS.items() if invited == occasion]
        if application.changes.filter(stage__in=stages).exists():
            return
        today = application.owner.today()
        is_silent = Application.objects.filter(pk=application.pk).silent(today).exists
        if occasion != Occasion.SILENCE or not is_silent():
            raise Refused(NOT_YET[Occasion(occasion)])

    @property
    def words(self) -> Words:
        """The words of its page, by what it is about."""
        return WORDS[Occasion(self.occasion)]

    @property
    def is_of_a_no(self) -> bool:
        return self.occasion == Occasion.REJECTION

    @property
    def reached(self) -> str:
        """The stage that it speaks of: it decides which lessons could be tested."""
        if self.rejection:
            return self.rejection.stage
        if self.interview:
            return Stage.SCREENING if self.interview.kind in FIRST_TALKS else Stage.INTERVIEWING
        if self.occasion == Occasion.OFFER:
            return Stage.OFFER
        # `for_page` has read it along.
        return getattr(self, "last_stage", None) or self.application.reached()

    @property
    def is_draft(self) -> bool:
        return self.state == State.DRAFT

    @property
    def is_finished(self) -> bool:
        return self.state == State.FINISHED

    @property
    def is_let_go(self) -> bool:
        return self.state == State.LET_GO

    def is_empty(self) -> bool:
        """Whether nothing has been written or answered, so that nothing is lost with it."""
        if self.is_finished or self.fit or any(getattr(self, field).strip() for field in WRITTEN):
            return False
        answered = self.ratings.exclude(rating=None, evidence="")
        return not (answered.exists() or self.causes.exists() or self.commitments.exists() or self.verdicts.exists())

    def finish(self) -> None:
        """Puts it down. Nothing need be answered; what was written stays open to change."""
        self._change_state(State.FINISHED, finished_at=self.finished_at or timezone.now(), remind_on=None)

    def let_go(self) -> None:
        """Not this one: it is no longer asked for, and can be taken up again."""
        if self.is_finished:
            raise Refused("This debrief is finished already.")
        self._change_state(State.LET_GO, finished_at=None, remind_on=None)

    def resume(self) -> None:
        """Takes up a finished one or one that was let go."""
        self._change_state(State.DRAFT, finished_at=None)

    def remind(self, on: date) -> None:
        """Asks again on that day, and not before."""
        if not self.is_draft:
            raise Refused("This debrief is not waiting.")
        if not self.is_of_a_no:
            raise Refused("Nothing asks for this one. It keeps among your debriefs until you open it.")
        if on <= self.owner.today():
            raise Refused({"remind_on": "Choose a day that lies ahead."})
        self._change_state(State.DRAFT, remind_on=on)

    def change_size(self, size: str) -> None:
        """Asks for more or for less. Nothing that was written goes."""
        if size not in Size.values:
            raise Refused("Choose a size from the list.")
        self._change_state(self.state, size=size)

    def _change_state(self, state: str, **fields) -> None:
        with transaction.atomic():
            for name, value in {"state": state, **fields}.items():
                setattr(self, name, value)
            self.revision = models.F("revision") + 1
            self.save(update_fields=["state", "revision", *fields])
            self.refresh_from_db(fields=["revision"])


class LessonRatingQuerySet(OwnedQuerySet):
    def dated(self) -> Self:
        """With `on`, the day that its debrief speaks of."""
        return self.annotate(on=day_of("debrief__"))

    def counted(self) -> Self:
        """What figures count: the ratings of finished debriefs, dated."""
        return self.dated().filter(debrief__state=State.FINISHED, rating__gte=Scale.MISSED)

    def for_record(self) -> Self:
        """With the company that a lesson's page names beside it, and nothing fetched later."""
        return self.select_related("debrief__application__company").fetch_mode(models.FETCH_RAISE)


class LessonRating(OwnedModel):
    """How a lesson showed up: 1 to 4, 0 not tested, empty not answered yet; and a line of evidence."""

    owner_from = ("debrief",)

    debrief = models.ForeignKey(Debrief, models.CASCADE, related_name="ratings", db_index=False)
    lesson = models.ForeignKey(Lesson, models.PROTECT, related_name="ratings")
    rating = models.PositiveSmallIntegerField(null=True, blank=True)
    evidence = models.TextField(blank=True)

    objects = LessonRatingQuerySet.as_manager()

    class Meta:
        ordering = ["lesson_id"]
        indexes = [
            models.Index(fields=["owner", "lesson", "rating"], name="rating_by_lesson"),
            models.Index(fields=["debrief", "lesson", "rating"], name="rating_by_debrief"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["debrief", "lesson"], name="rating_once_a_lesson"),
            models.CheckConstraint(condition=Q(rating=None) | Q(rating__range=(0, 4)), name="rating_range"),
        ]

    def __str__(self) -> str:
        return f"{self.lesson}: {self.get_rating_display()}"

    def get_rating_display(self) -> str:
        if self.rating is None:
            return "not answered"
        return Scale(self.rating).label if self.rating else "Not tested"


class SuggestionVerdict(OwnedModel):
    """What the record suggested for a lesson, why, and whether the person took it."""

    owner_from = ("debrief",)

    debrief = models.ForeignKey(Debrief, models.CASCADE, related_name="verdicts", db_index=False)
    lesson = models.ForeignKey(Lesson, models.PROTECT, related_name="verdicts")
    rule = models.CharField(max_length=60)
    suggested = models.PositiveSmallIntegerField(choices=Scale)
    because = models.TextField()
    accepted = models.BooleanField()

    class Meta:
        ordering = ["lesson_id"]
        indexes = [models.Index(fields=["owner", "lesson", "debrief", "suggested"], name="verdict_by_lesson")]
        constraints = [
            models.UniqueConstraint(fields=["debrief", "lesson"], name="verdict_once_a_lesson"),
            models.CheckConstraint(condition=Q(suggested__range=(1, 4)), name="verdict_suggested_range"),
        ]

    def __str__(self) -> str:
        return self.because


class Cause(OwnedModel):
    """A cause as the person sees it: whose it was, and how it is known."""

    owner_from = ("debrief",)

    debrief = models.ForeignKey(Debrief, models.CASCADE, related_name="causes")
    text = models.TextField()
    whose = models.CharField(max_length=7, choices=Whose, default=Whose.UNKNOWN)
    known = models.CharField(max_length=5, choices=Known, default=Known.GUESS)

    class Meta:
        ordering = ["id"]
        indexes = [models.Index(fields=["owner", "whose"], name="cause_by_whose")]
        constraints = [
            models.CheckConstraint(condition=Q(whose__in=Whose.values), name="cause_whose_known"),
            models.CheckConstraint(condition=Q(known__in=Known.values), name="cause_known_known"),
        ]

    def __str__(self) -> str:
        return self.text
