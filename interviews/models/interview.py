from __future__ import annotations

import re
import uuid
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Self
from zoneinfo import ZoneInfo

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Max, Q
from django.urls import reverse
from django.utils import timezone

from accounts.models import validate_zone
from applications.models import Application, Contact, StageChange
from applications.values import OPEN_STAGES, PARTED, Stage
from debrief.owned import OwnedModel, OwnedQuerySet, Refused, RevisedModel, is_four_points, is_percent
from debrief.words import day_and_month
from interviews.values import FIRST_TALKS, AskedKind, Kind, Medium, Outcome, UseState, Went, likely_kind, round_name

if TYPE_CHECKING:
    from .kit import OwnQuestion, Story

# Only these are made clickable: nobody should be led to a `javascript:` address from a field of plain text.
WEB_ADDRESS = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)


# Entered after the day of an interview, these say that it led on.
FURTHER = (Stage.INTERVIEWING, Stage.OFFER, Stage.ACCEPTED, Stage.DECLINED)


class InterviewQuerySet(OwnedQuerySet):
    def still_on(self) -> Self:
        """Neither called off nor of an application that has ended: what was to come there is spoken of no more."""
        return self.exclude(outcome=Outcome.CANCELLED).exclude(application__stage__in=PARTED)

    def coming(self, now: datetime) -> Self:
        """Not begun yet, the next one first."""
        return self.filter(starts_at__gt=now).still_on().order_by("starts_at", "id")

    def past(self, now: datetime) -> Self:
        """Begun or over, the latest first."""
        return self.filter(starts_at__lte=now).order_by("-starts_at", "-id")

    def unlogged(self, now: datetime) -> Self:
        return self.past(now).filter(logged_at=None).exclude(outcome=Outcome.CANCELLED)

    def for_list(self) -> Self:
        """What a line of a list shows; anything else would be a query a row, and fails."""
        return self.select_related("application__company").fetch_mode(models.FETCH_RAISE)

    def for_page(self) -> Self:
        """One interview with its application, for its own pages."""
        return self.select_related("application__company")

    def for_thread(self) -> Self:
        """What an application's page tells of each, with the number of questions asked. One lean query."""
        told = ("application", "kind", "round", "starts_at", "minutes", "medium", "outcome", "logged_at")
        answered = ("feedback__asked_on", "feedback__answered_on", "feedback__their_words")
        return (
            self.select_related("feedback", "debrief")
            .only(*told, "forecast_before", *answered, "debrief__finished_at")
            .annotate(asked_count=models.Count("asked"))
            .fetch_mode(models.FETCH_RAISE)
        )

    def held(self) -> Self:
        return self.exclude(outcome=Outcome.CANCELLED)

    def next_round(self) -> int:
        """The number after the highest so far; what did not take place does not count."""
        return (self.held().aggregate(highest=Max("round"))["highest"] or 0) + 1

    def proposed(self, stage: str) -> dict[str, Any]:
        """The round and the kind that a further one would have, of the interviews of an application at this stage."""
        held = list(self.held().values_list("round", "kind"))
        highest = max((round_ for round_, _ in held), default=0)
        return {"round": highest + 1, "kind": likely_kind(stage, [kind for _, kind in held])}


class Interview(OwnedModel, RevisedModel):
    """One conversation of an application. Forecasts answer: will they move me forward from this round?"""

    owner_from = ("application",)

    uid = models.UUIDField(default=uuid.uuid4, editable=False)
    application = models.ForeignKey(Application, models.CASCADE, related_name="interviews")
    kind = models.CharField(max_length=14, choices=Kind, default=Kind.HIRING_MANAGER)
    round = models.PositiveSmallIntegerField(default=1)
    starts_at = models.DateTimeField()
    zone = models.CharField(max_length=64, validators=[validate_zone])
    minutes = models.PositiveSmallIntegerField("length in minutes", null=True, blank=True)
    medium = models.CharField(max_length=7, choices=Medium, blank=True)
    place = models.CharField("place or link", max_length=500, blank=True)
    contacts = models.ManyToManyField(Contact, related_name="interviews", blank=True)
    notes = models.TextField(blank=True)
    hours_spent = models.DecimalField(max_digits=6, decimal_places=2, null=True, blank=True)
    logged_at = models.DateTimeField(null=True, blank=True, editable=False)
    rapport = models.PositiveSmallIntegerField(null=True, blank=True)
    myself = models.PositiveSmallIntegerField("I was myself", null=True, blank=True)
    tone = models.PositiveSmallIntegerField(null=True, blank=True)
    energy = models.PositiveSmallIntegerField(null=True, blank=True)
    outcome = models.CharField(max_length=10, choices=Outcome, default=Outcome.PENDING)

    forecast_before = models.PositiveSmallIntegerField(null=True, blank=True, editable=False)
    forecast_before_at = models.DateTimeField(null=True, blank=True, editable=False)
    # When the forecast before locks: the start, as long as it lies ahead. Moving the interview later leaves it.
    forecast_seals_at = models.DateTimeField(editable=False)
    forecast_after = models.PositiveSmallIntegerField(null=True, blank=True, editable=False)
    forecast_after_at = models.DateTimeField(null=True, blank=True, editable=False)

    objects = InterviewQuerySet.as_manager()

    class Meta:
        ordering = ["starts_at", "id"]
        indexes = [models.Index(fields=["owner", "-starts_at"], name="interview_by_start")]
        constraints = [
            models.UniqueConstraint(fields=["owner", "uid"], name="interview_uid_unique"),
            models.CheckConstraint(condition=Q(kind__in=Kind.values), name="interview_kind_known"),
            models.CheckConstraint(condition=Q(outcome__in=Outcome.values), name="interview_outcome_known"),
            models.CheckConstraint(condition=Q(round__gte=1), name="interview_round_counts_from_one"),
            *(
                models.CheckConstraint(condition=is_four_points(field), name=f"interview_{field}_range")
                for field in ("rapport", "myself", "tone", "energy")
            ),
            *(
                models.CheckConstraint(
                    condition=is_percent(field)
                    & (
                        Q(**{field: None, f"{field}_at": None})
                        | Q(**{f"{field}__isnull": False, f"{field}_at__isnull": False})
                    ),
                    name=f"interview_{field}_with_time",
                )
                for field in ("forecast_before", "forecast_after")
            ),
            models.CheckConstraint(
                condition=Q(forecast_before_at=None) | Q(forecast_before_at__lte=F("forecast_seals_at")),
                name="interview_forecast_before_start",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}, round {self.round}"

    def get_absolute_url(self) -> str:
        return reverse("interviews:interview_detail", args=[self.pk])

    @property
    def tz(self) -> ZoneInfo:
        return ZoneInfo(self.zone)

    @property
    def ends_at(self) -> datetime:
        return self.starts_at + timedelta(minutes=self.minutes or 60)

    @property
    def stage(self) -> Stage:
        """The stage that an interview of this kind belongs to."""
        return Stage.SCREENING if self.kind in FIRST_TALKS else Stage.INTERVIEWING

    @property
    def round_name(self) -> str:
        return round_name(self.round)

    @property
    def answer(self) -> str:
        """The outcome where no question stands above it."""
        return "They did not move me forward" if self.outcome == Outcome.NOT_PASSED else self.get_outcome_display()

    @property
    def place_link(self) -> str:
        """The first web address in the place, or nothing."""
        found = WEB_ADDRESS.search(self.place)
        return found.group().rstrip(".,;)") if found else ""

    @property
    def has_begun(self) -> bool:
        return self.starts_at <= timezone.now()

    @property
    def is_logged(self) -> bool:
        return self.logged_at is not None

    @property
    def is_cancelled(self) -> bool:
        return self.outcome == Outcome.CANCELLED

    @property
    def awaits_log(self) -> bool:
        return self.has_begun and not self.is_logged and not self.is_cancelled

    def has_passed(self, talks: Iterable[Interview], changes: Iterable[StageChange]) -> bool:
        """Whether they moved me forward from it: they said so, or a later round or stage came.

        `talks` and `changes` are those of its application.
        """
        if self.outcome != Outcome.PENDING or not self.has_begun:
            return self.outcome == Outcome.PASSED
        day = timezone.localdate(self.starts_at)
        return any(change.on > day and change.stage in FURTHER for change in changes) or any(
            talk.round > self.round and talk.starts_at > self.starts_at and not talk.is_cancelled for talk in talks
        )

    @property
    def is_off(self) -> bool:
        """Whether it was called off, or lies ahead while its application has ended."""
        return self.is_cancelled or (not self.has_begun and self.application.stage in PARTED)

    @property
    def may_have_closed(self) -> bool:
        """Whether its application may have ended with it, and nobody has said so yet."""
        return self.outcome == Outcome.NOT_PASSED and self.application.is_open

    @property
    def forecast_is_sealed(self) -> bool:
        return self.forecast_seals_at <= timezone.now()

    def save(self, *args: Any, **kwargs: Any) -> None:
        self._set_seal(timezone.now())
        if kwargs.get("update_fields") is not None:
            kwargs["update_fields"] = {*kwargs["update_fields"], "forecast_seals_at"}
        super().save(*args, **kwargs)

    def _set_seal(self, now: datetime) -> None:
        """A forecast that has locked stays locked; until then the lock follows the start."""
        locked = (
            self.forecast_before is not None and self.forecast_seals_at is not None and self.forecast_seals_at <= now
        )
        if not locked:
            made = self.forecast_before_at
            self.forecast_seals_at = max(self.starts_at, made) if made else self.starts_at

    @property
    def why_not_then(self) -> str:
        """Why it cannot begin when it does, in words; empty where it can: a forecast was made before it, or is none."""
        made = self.forecast_before_at
        if made is None or made <= self.starts_at:
            return ""
        at = made.astimezone(self.tz)
        says = (
            f"Your forecast was made on {day_and_month(at)} at {at:%H:%M}, so the interview cannot have begun earlier."
        )
        return says if self.forecast_is_sealed else f"{says} Take the forecast back first."

    def forecast(self, percent: int | None) -> None:
        """Sets the forecast before the interview, in percent; None takes it back. Locked from the start on."""
        now = timezone.now()
        if self.forecast_is_sealed:
            raise Refused({"forecast_before": "The interview has begun, so the forecast is locked."})
        self.forecast_before, self.forecast_before_at = percent, None if percent is None else now
        self.save(update_fields=["forecast_before", "forecast_before_at"])

    def forecast_again(self, percent: int) -> None:
        """Sets the forecast after the interview, in percent, once, and only while the answer is open."""
        if self.forecast_after is not None:
            raise Refused({"forecast_after": "This forecast is made already, and stays as it was."})
        if not self.has_begun:
            raise Refused({"forecast_after": "The interview has not begun. Make the forecast before it instead."})
        if self.outcome != Outcome.PENDING or not self.application.is_open:
            raise Refused({"forecast_after": "The answer is known, so there is nothing left to forecast."})
        self.forecast_after, self.forecast_after_at = percent, timezone.now()
        self.save(update_fields=["forecast_after", "forecast_after_at"])

    def is_elsewhere(self, tz: ZoneInfo) -> bool:
        """Whether the clock where it was entered shows another time than in this zone."""
        return self.starts_at.astimezone(self.tz).utcoffset() != self.starts_at.astimezone(tz).utcoffset()

    def goes_with_it(self) -> list[str]:
        """What is deleted together with the interview, in words."""
        counted = (
            (self.asked.count(), "question they asked", "questions they asked"),
            (self.told.count(), "mark of a story told", "marks of stories told"),
            (self.own_questions.count(), "mark of a question of yours", "marks of questions of yours"),
            (self.checks.count(), "answer on a commitment", "answers on commitments"),
            (int(hasattr(self, "feedback")), "request for feedback", ""),
            (int(hasattr(self, "debrief")), "debrief of the round, with its ratings", ""),
            (self.invitations.count(), "link to their invitation", "links to their invitations"),
            (self.debrief.commitments.count() if hasattr(self, "debrief") else 0, "commitment", "commitments"),
        )
        parts = [f"{count} {one if count == 1 else many}" for count, one, many in counted if count]
        if self.forecast_before is not None or self.forecast_after is not None:
            parts.append("your forecast")
        return parts

    def stage_it_opens(self) -> str:
        """The stage that the application enters with this interview; nothing where it is that far already."""
        stage = self.stage
        present = self.application.stage
        ahead = present in OPEN_STAGES and OPEN_STAGES.index(present) < OPEN_STAGES.index(stage)
        return stage if ahead else ""

    def move_application(self) -> StageChange | None:
        """Moves the application to the stage that this interview opens: today, or on its day if that lies back.

        Never before the present stage was entered, or the older stage would stay the present one.
        """
        stage = self.stage_it_opens()
        if not stage:
            return None
        tz = self.application.owner.tz
        on = min(self.starts_at.astimezone(tz).date(), timezone.localdate(timezone=tz))
        if self.application.stage != Stage.SAVED:
            on = max(on, self.application.stage_on)
        return self.application.move(stage, on)

    def cancel(self) -> None:
        """Notes that it will not take place, or did not."""
        if self.outcome != Outcome.PENDING or self.is_logged:
            raise Refused("This interview took place, so it cannot be called off.")
        self._take_place(Outcome.CANCELLED)

    def uncancel(self) -> None:
        """It takes place after all."""
        if not self.is_cancelled:
            raise Refused("This interview was not called off.")
        self._take_place(Outcome.PENDING)

    def _take_place(self, outcome: str) -> None:
        # A revision of its own, by which a calendar knows the newer of two.
        self.outcome, self.revision = outcome, self.revision + 1
        self.save(update_fields=["outcome", "revision"])

    def plan_story(self, story: Story) -> None:
        """Puts a story on the card of what to tell."""
        self._refuse_once_begun()
        self.told.update_or_create(story=story, defaults={"planned": True})

    def leave_story(self, story: Story) -> None:
        """Takes it off the card again."""
        self._refuse_once_begun()
        self.told.filter(story=story, told=False).delete()
        self.told.filter(story=story).update(planned=False)

    def plan_question(self, question: OwnQuestion) -> None:
        """Puts a question of one's own on the card."""
        self._refuse_once_begun()
        self.own_questions.get_or_create(question=question)

    def leave_question(self, question: OwnQuestion) -> None:
        """Takes it off the card again."""
        self._refuse_once_begun()
        self.own_questions.filter(question=question, state=UseState.PLANNED).delete()

    def _refuse_once_begun(self) -> None:
        """What was planned is set against what was told and asked, so it is not planned afterwards."""
        if self.has_begun:
            raise Refused(
                "The interview has begun, so the card stays as it is. What you told and asked goes into the log."
            )

    def mark_logged(self) -> None:
        """Notes when the log was first kept."""
        if not self.has_begun:
            raise Refused("This interview lies ahead. It can be logged once it has begun.")
        if not self.logged_at:
            self.logged_at = timezone.now()


class AskedQuestion(OwnedModel):
    """What they asked, and how my answer went."""

    owner_from = ("interview",)

    interview = models.ForeignKey(Interview, models.CASCADE, related_name="asked")
    text = models.TextField()
    kind = models.CharField(max_length=10, choices=AskedKind, blank=True)
    went = models.PositiveSmallIntegerField(choices=Went, null=True, blank=True)
    better = models.TextField("a better answer", blank=True)

    class Meta:
        ordering = ["id"]
        indexes = [models.Index(fields=["owner", "kind"], name="asked_by_kind")]
        constraints = [models.CheckConstraint(condition=is_four_points("went"), name="asked_went_range")]

    def __str__(self) -> str:
        return self.text

    def clean(self) -> None:
        if not self.text.strip():
            raise ValidationError({"text": "What did they ask? A few words will do."})
