"""What is asked of applications: the open, the silent, those that a search finds, and the plan of the list."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Self

from django.apps import apps
from django.db import models
from django.db.models import Exists, ExpressionWrapper, F, OuterRef, Q, Subquery
from django.utils import timezone

from applications.values import CLOSED_STAGES, OPEN_STAGES, SILENT_AFTER_DAYS, SILENT_STAGES, Stage
from debrief.owned import OwnedQuerySet

from .search import matching

LISTED = (
    "company",
    "job_title",
    "location",
    "work_mode",
    "source",
    "next_step",
    "next_step_on",
    "stage",
    "stage_on",
    "applied_on",
    "archived_at",
    "current_rejection",
)


def interviews() -> models.QuerySet:
    """The interviews that took place or will."""
    return apps.get_model("interviews.Interview").objects.exclude(outcome="cancelled")


def told_no() -> models.QuerySet:
    """The interviews that were the last of their application, moved nobody forward, and came after its last step.

    The day before counts too: a query that is written once knows nobody's zone.
    """
    later = interviews().filter(application=OuterRef("application"), starts_at__gt=OuterRef("starts_at"))
    stepped = ExpressionWrapper(F("application__stage_on") - timedelta(days=1), models.DateTimeField())
    return interviews().filter(~Exists(later), outcome="not_passed", starts_at__gte=stepped)


def waiting_began_before(today: date) -> date:
    """What happened on this day or later is recent enough not to be called silence."""
    return today - timedelta(days=SILENT_AFTER_DAYS)


def silence_began(today: date) -> datetime:
    """The same as a moment, where the person is."""
    return datetime.combine(waiting_began_before(today), time.min, tzinfo=timezone.get_current_timezone())


def silence(today: date, heard_from: Q | Exists) -> Q:
    """Open, and past the day by which one hears something.

    `heard_from` says which had an interview since, or will, or whose last one was a no.
    """
    return Q(
        Q(next_step_on=None) | Q(next_step_on__lt=today),
        ~heard_from,
        stage__in=SILENT_STAGES,
        archived_at=None,
        stage_on__lt=waiting_began_before(today),
    )


class ApplicationQuerySet(OwnedQuerySet):
    def open(self) -> Self:
        return self.filter(stage__in=OPEN_STAGES, archived_at=None)

    def closed(self) -> Self:
        return self.filter(stage__in=CLOSED_STAGES, archived_at=None)

    def rejected(self) -> Self:
        return self.filter(stage=Stage.REJECTED)

    def unarchived(self) -> Self:
        return self.filter(archived_at=None)

    def silent(self, today: date, since: datetime | None = None) -> Self:
        """Those that nothing was heard of for too long, and of which nothing lies ahead. A mark, not a stage.

        `since` is `silence_began`, where that was found out before.
        """
        heard = interviews().filter(application=OuterRef("pk"), starts_at__gte=since or silence_began(today))
        noes = told_no().filter(application=OuterRef("pk"))
        return self.filter(silence(today, Exists(heard) | Exists(noes)))

    def past_hope(self, since: date) -> Self:
        """Sent before that day, with nothing heard and nothing meant to be done since."""
        return self.filter(
            Q(next_step_on=None) | Q(next_step_on__lt=since),
            ~Exists(interviews().filter(application=OuterRef("pk"))),
            stage=Stage.APPLIED,
            archived_at=None,
            applied_on__lt=since,
        )

    def for_list(self, now: datetime) -> Self:
        """What a row of the table or a card of the board shows, in one query."""
        mine = interviews().filter(application=OuterRef("pk"))
        past = mine.filter(starts_at__lte=now).order_by("-starts_at")
        coming = mine.filter(starts_at__gt=now).order_by("starts_at", "id")
        return (
            self.select_related("company")
            .only(*LISTED, "company__name")
            .annotate(
                latest_round=Subquery(mine.order_by("-round").values("round")[:1]),
                last_interview_at=Subquery(past.values("starts_at")[:1]),
                last_outcome=Subquery(past.values("outcome")[:1]),
                coming_pk=Subquery(coming.values("pk")[:1]),
                coming_at=Subquery(coming.values("starts_at")[:1]),
                coming_round=Subquery(coming.values("round")[:1]),
                debrief_state=F("current_rejection__debrief__state"),
                debriefed_at=F("current_rejection__debrief__finished_at"),
            )
            .fetch_mode(models.FETCH_RAISE)
        )

    def search(self, query: str) -> Self:
        """Every word of the query begins some word of the company, title, notes or posting; case and accents aside."""
        keys = matching(query)
        return self.filter(pk__in=keys) if keys is not None else self
