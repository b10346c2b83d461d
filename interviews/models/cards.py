"""What is practised out loud before the next interview."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Self
from zoneinfo import ZoneInfo

from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from debrief.owned import OwnedModel, OwnedQuerySet, Refused
from interviews import spacing
from interviews.values import Went

from .interview import AskedQuestion, Interview
from .kit import Story, StoryTold


def worth_rehearsing(prefix: str = "") -> Q:
    """A question whose answer went badly or so-so, or that has a better answer by now."""
    return Q(**{f"{prefix}went__lte": Went.SO_SO}) | Q(**{f"{prefix}better__gt": ""})


class RehearsalCardQuerySet(OwnedQuerySet):
    def in_use(self, now: datetime) -> Self:
        """Not set aside: questions worth rehearsing, and stories planned for an interview that is coming."""
        coming = Interview.objects.coming(now).order_by().values("pk")
        planned = StoryTold.objects.filter(story=OuterRef("story"), planned=True, interview__in=coming)
        story = Q(story__isnull=False, story__archived_at=None) & Exists(planned)
        return self.filter(worth_rehearsing("asked__") | story, set_aside_at=None)

    def due(self, now: datetime, tz: ZoneInfo) -> Self:
        """Those whose time has come.

        From the day before an interview until it begins that is also every card not answered since that day began:
        the interview may have been booked after the card was scheduled.
        """
        return self.due_by(now, *spacing.days_around(now, tz))

    def due_by(
        self, now: datetime, yesterday: datetime, midnight: datetime, tomorrow: datetime, after: datetime
    ) -> Self:
        """The same, by the moments at which the days around it begin."""
        # Of the owner of the card, not of a person: the queryset may be asked for anybody's.
        coming = Interview.objects.coming(now).order_by().filter(owner=OuterRef("owner"))
        is_today = Exists(coming.filter(starts_at__lt=tomorrow))
        is_tomorrow = Exists(coming.filter(starts_at__gte=tomorrow, starts_at__lt=after))
        return self.filter(
            Q(due_at__lte=now)
            | Q(answered_at__lt=yesterday) & Q(is_today)
            | Q(answered_at__lt=midnight) & Q(is_tomorrow)
        )

    def for_page(self) -> Self:
        """With all that a card shows: the question and what they said afterwards, or the story."""
        return self.select_related(
            "asked__interview__feedback",
            "asked__interview__application__company",
            "asked__interview__application__current_rejection__feedback",
            "story",
        )


class RehearsalCard(OwnedModel):
    """A question they asked, or a story. `state` is the scheduler's; `before` what an undo brings back."""

    owner_from = ("asked", "story")

    asked = models.OneToOneField(AskedQuestion, models.CASCADE, null=True, blank=True, related_name="card")
    story = models.OneToOneField(Story, models.CASCADE, null=True, blank=True, related_name="card")
    state = models.JSONField(default=dict, blank=True)
    due_at = models.DateTimeField(default=timezone.now)
    made_on = models.DateField(null=True, blank=True, editable=False)
    answered_at = models.DateTimeField(null=True, blank=True, editable=False)
    before = models.JSONField(default=dict, blank=True, editable=False)
    set_aside_at = models.DateTimeField(null=True, blank=True, editable=False)

    objects = RehearsalCardQuerySet.as_manager()

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

    @property
    def turn(self) -> str:
        """Which answer is awaited: a form that carries it is not taken twice."""
        return self.answered_at.isoformat() if self.answered_at else "first"

    @property
    def their_words(self) -> list[str]:
        """What they said after the interview in which they asked, word for word: to it, and with a no or after it."""
        interview = self.asked.interview
        rejection = interview.application.current_rejection
        said = [getattr(interview, "feedback", None), rejection, getattr(rejection, "feedback", None)]
        return [row.their_words for row in said if row and row.their_words]

    def answer(self, rating: int, now: datetime, user, turn: str = "") -> None:
        """Notes how the answer came (1 to 4) and when the card comes back, which is before the next booked interview.

        `turn` is that of the card when it was shown, where it is known; a later one is refused.
        """
        next_turn = spacing.answer(self.state, rating, now, user.tz, interview_on(user, now))
        fields: dict[str, Any] = {"state": next_turn.state, "due_at": next_turn.due_at, "answered_at": now}
        fields["before"] = {
            "state": self.state,
            "due_at": self.due_at.isoformat(),
            "answered_at": self.answered_at.isoformat() if self.answered_at else None,
        }
        # Only if nobody answered since it was read: two presses at once are one answer.
        rows = RehearsalCard.objects.filter(pk=self.pk, answered_at=self.answered_at)
        if (turn and turn != self.turn) or not rows.update(**fields):
            raise Refused("This card was answered already, in another window.")
        for name, value in fields.items():
            setattr(self, name, value)

    def take_back(self) -> None:
        """Undoes the last answer, once."""
        if not self.before:
            raise Refused("There is no answer to take back.")
        before: dict[str, Any] = self.before
        answered_at = before["answered_at"]
        self.state, self.before = before["state"], {}
        self.due_at = datetime.fromisoformat(before["due_at"])
        self.answered_at = datetime.fromisoformat(answered_at) if answered_at else None
        self.save(update_fields=["state", "due_at", "answered_at", "before"])

    def set_aside(self, now: datetime) -> None:
        """It does not come back until it is taken up."""
        self.set_aside_at = now
        self.save(update_fields=["set_aside_at"])

    def take_up(self) -> None:
        self.set_aside_at = None
        self.save(update_fields=["set_aside_at"])


def interview_on(user, now: datetime):
    """The day, where the person is, of the next booked interview; None without one."""
    starts_at = Interview.objects.for_user(user).coming(now).values_list("starts_at", flat=True).first()
    return starts_at.astimezone(user.tz).date() if starts_at else None
