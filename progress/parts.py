"""What is asked of the database for the figures of progress: which rows of a person, and which columns of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from django.db.models import BigIntegerField, Case, F, OuterRef, Q, QuerySet, Subquery, Sum, Value, When
from django.db.models.functions import Cast, Coalesce

from accounts.models import Revision
from applications.models import Application, Rejection, StageChange
from applications.values import Stage
from debrief.columns import Part, Parts, stand_in
from debrief.days import Seconds
from interviews.models import Feedback, Interview
from lessons.catalogue import LESSONS
from lessons.models import Cause, Commitment, CommitmentCheck, Debrief, LessonRating, SuggestionVerdict
from lessons.values import Scale
from progress.keeping import MOST_OPEN

# Stand for the shelves while a query is written.
OPEN = [stand_in(place) for place in range(MOST_OPEN)]
FIRST, LAST = stand_in(MOST_OPEN), stand_in(MOST_OPEN + 1)
MADE = ("pk", "lesson", "made_on")

# Narrows rows to some shelves, by the way from a row to the key of its application.
type Narrow = Callable[[QuerySet, str], QuerySet]


def on_all(owner: int) -> Parts:
    return of_applications(owner, lambda rows, way: rows) | on_none(owner)


def on_these(owner: int) -> Parts:
    """With what stands on no shelf."""
    return of_applications(owner, lambda rows, way: on_shelves(rows, way, OPEN, (FIRST, LAST))) | on_none(owner)


def on_others(owner: int) -> Parts:
    none = {name: Part(part.rows.none(), part.columns) for name, part in on_none(owner).items()}
    return of_applications(owner, lambda rows, way: off_shelves(rows, way, OPEN)) | none


def on_shelves(rows: QuerySet, way: str, numbers: Iterable[int], reach: tuple[int, int]) -> QuerySet:
    """The rows on these shelves, of which `reach` is from the least to the greatest key."""
    # The reach narrows nothing more, but an index can be asked for it.
    rows = rows.filter(**{f"{way}__gte": reach[0], f"{way}__lte": reach[1]})
    return rows.alias(shelf=F(way) / Revision.SHELF_HOLDS).filter(shelf__in=numbers)


def off_shelves(rows: QuerySet, way: str, numbers: Iterable[int]) -> QuerySet:
    """The rows on all shelves but these."""
    return rows.alias(shelf=F(way) / Revision.SHELF_HOLDS).filter(~Q(shelf__in=numbers))


def of_applications(owner: int, narrow: Narrow) -> Parts:
    """The rows that hang on applications of a person, by whose key, and the columns that figures are drawn from."""
    quiet = (Stage.SAVED, Stage.APPLIED, Stage.NO_RESPONSE)
    telling = [stage for stage in Stage.values if stage not in quiet]
    # One of no rejection speaks of its interview, or else of the day it was begun.
    occasion = Case(When(rejection=None, then=Seconds(Coalesce("interview__starts_at", "started_at"))))
    no = "debrief__rejection__rejected_on"
    causes = Cause.objects.for_user(owner).filter(debrief__rejection__isnull=False)
    asked = Feedback.objects.for_user(owner).filter(asked_on__isnull=False)
    written = Commitment.objects.for_user(owner).written()
    return {
        "applications": Part(
            # As a filter: what is excluded PostgreSQL does not look for in the index.
            narrow(Application.objects.for_user(owner).filter(applied_on__isnull=False), "pk"),
            ("pk", "applied_on", "stage", "hours_spent"),
        ),
        "steps": Part(
            narrow(StageChange.objects.for_user(owner).filter(stage__in=telling), "application"),
            ("application", "pk", "stage", "on"),
        ),
        "interviews": Part(
            narrow(Interview.objects.for_user(owner), "application"),
            (
                Seconds("starts_at"),
                "pk",
                "application",
                "kind",
                "round",
                "outcome",
                "forecast_before",
                "forecast_after",
                "logged_at",
                "hours_spent",
                "minutes",
            ),
        ),
        "debriefs": Part(
            narrow(Debrief.objects.for_user(owner).finished(), "application"),
            (
                "pk",
                "application",
                "rejection__rejected_on",
                occasion,
                Seconds("finished_at"),
                _ratings(),
                "rejection__stage",
            ),
        ),
        "noes": Part(
            narrow(Rejection.objects.for_user(owner).in_force(), "application"),
            ("rejected_on", "stage", "reason_family", "whose"),
        ),
        "causes": Part(
            narrow(causes.filter(debrief__rejection__reopened_on=None), "debrief__application"),
            (no, "debrief", "whose", "known"),
        ),
        "checks": Part(
            narrow(CommitmentCheck.objects.for_user(owner).filter(came_up=True), "interview__application"),
            ("commitment", "interview", "kept", "helped"),
        ),
        "verdicts": Part(
            narrow(SuggestionVerdict.objects.for_user(owner), "debrief__application"),
            ("debrief", "lesson", "suggested"),
        ),
        "of_talks": Part(
            narrow(asked.filter(interview__isnull=False), "interview__application"),
            ("asked_on", "answered_on", "interview__kind"),
        ),
        "of_noes": Part(
            narrow(asked.filter(rejection__isnull=False), "rejection__application"),
            ("asked_on", "answered_on", "rejection__stage"),
        ),
        "commitments": Part(narrow(written.filter(debrief__isnull=False), "debrief__application"), MADE),
    }


def on_none(owner: int) -> Parts:
    """The rows that stand on no shelf."""
    return {"other_commitments": Part(Commitment.objects.for_user(owner).written().filter(debrief=None), MADE)}


def _ratings() -> Subquery:
    """The ratings of a debrief as one number, a hexadecimal digit for each lesson in its order. None without any."""
    place = Value(4 * len(LESSONS)) - 4 * F("lesson_id")
    rows = LessonRating.objects.filter(debrief=OuterRef("pk"), rating__gte=Scale.MISSED).order_by().values("debrief")
    number = Sum(Cast("rating", BigIntegerField()).bitleftshift(place))
    return Subquery(rows.annotate(number=Cast(number, BigIntegerField())).values("number"))
