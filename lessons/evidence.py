"""What was on record when a debrief began, gathered for the rules of suggestions.py.

Nothing later than `started_at` is read. Feedback, which is known by its day only, counts up to the day before; a step
of an application counts once it was written down, a log once it was kept; what the register of weaknesses and the gaps
say, only while it has not been changed since.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta, tzinfo
from typing import Any

from django.db.models import Case, Count, Exists, F, OuterRef, Q, QuerySet, Subquery, Value, When
from django.db.models.functions import Coalesce, JSONObject, TruncDate
from django.urls import reverse
from django.utils import timezone

from applications.models import Rejection, StageChange
from applications.values import OPEN_STAGES, Stage
from debrief.asking import KEY, written_once
from debrief.json_rows import JSONRows
from interviews.models import AskedQuestion, Feedback, Interview, QuestionUse, StoryTold, Weakness
from lessons.models import Commitment, CommitmentCheck, Debrief, Gap, SuggestionVerdict
from lessons.suggestions import (
    Asked,
    Check,
    Decided,
    EarlierNo,
    Facts,
    PostingGap,
    Source,
    Suggestion,
    Talk,
    Told,
    suggest,
)
from lessons.values import Scale, Size, Verdict

# How far back the search as a whole is looked at: so many noes and forecasts, and days for what is still open.
EARLIER_NOS, DECIDED = 5, 8
STILL_MOVING = timedelta(days=60)
IN_PLAY_SHOWN = 3
ALIVE = [stage for stage in OPEN_STAGES if stage != Stage.SAVED]
ONCE_SOMEBODY_SPOKE = [Stage.SCREENING, Stage.INTERVIEWING, Stage.OFFER]

# Columns of the debrief that a subquery looks back at, from one level down and from two.
STARTED_AT, STARTED_ON, OWNER = OuterRef("started_at"), OuterRef("started_on"), OuterRef("owner_id")
OUTER_STARTED_AT, OUTER_STARTED_ON = OuterRef(OuterRef("started_at")), OuterRef(OuterRef("started_on"))


def yes(condition: Q | Exists) -> Case:
    return Case(When(condition, then=Value(1)), default=Value(0))


def number(rows: QuerySet, of: str = "pk") -> Coalesce:
    """Of a correlated queryset, how many different ones it has."""
    counted = rows.order_by().values("owner").annotate(number=Count(of, distinct=True)).values("number")
    return Coalesce(Subquery(counted), 0)


def with_record(debriefs: QuerySet[Debrief], tz: tzinfo | None = None) -> QuerySet[Debrief]:
    """With `record`: all that was on record when each of them began, and what is shown beside them, in one column.

    Its days are those of the zone, or of the current one.
    """
    days = {
        "started_on": TruncDate("started_at", tzinfo=tz),
        "moving_since": TruncDate(F("started_at") - STILL_MOVING, tzinfo=tz),
    }
    sent = steps().filter(stage=Stage.APPLIED)
    return debriefs.annotate(**days).annotate(
        record=JSONObject(
            started_on=F("started_on"),
            talks=talks(),
            checks=checks(),
            feedback=feedback(),
            weaknesses=weaknesses(),
            gaps=gaps(),
            alive=alive(),
            last_applied_on=Subquery(sent.order_by("-on").values("on")[:1]),
            applied_here_on=F("application__applied_on"),
            applied_since=number(sent.filter(on__gt=OuterRef("rejection__rejected_on")), "application"),
            earlier_nos=earlier_nos(),
            decided=decided(),
            in_play=in_play(),
        )
    )


def talks() -> JSONRows:
    logged = Q(logged_at__lte=STARTED_AT)
    asked = AskedQuestion.objects.filter(interview=OuterRef("pk"))
    told = StoryTold.objects.filter(interview=OuterRef("pk"))
    own = QuestionUse.objects.filter(interview=OuterRef("pk"))
    begun = Interview.objects.filter(application=OuterRef("application_id"), starts_at__lte=STARTED_AT)
    return JSONRows(
        begun.exclude(outcome="cancelled").order_by("starts_at", "pk"),
        key="pk",
        round="round",
        is_logged=yes(logged),
        forecast_before="forecast_before",
        forecast_after=Case(When(forecast_after_at__lte=STARTED_AT, then=F("forecast_after"))),
        **{name: name for name in ("rapport", "myself", "tone", "energy")},
        asked=JSONRows(asked.order_by("pk"), kind="kind", went="went"),
        told=JSONRows(
            told.order_by("pk"),
            title="story__title",
            told=yes(Q(told=True)),
            on_resume=yes(Q(story__on_resume=True)),
            has_result=yes(~Q(story__result="")),
            landed="landed",
        ),
        own=JSONRows(own.order_by("pk"), state="state"),
    )


def checks() -> JSONRows:
    came_up = CommitmentCheck.objects.filter(came_up=True, interview__logged_at__lte=STARTED_AT)
    here = came_up.filter(interview__application=OuterRef("application_id"))
    return JSONRows(
        here.order_by("interview__starts_at", "pk"), lesson="commitment__lesson_id", kept="kept", helped="helped"
    )


def feedback() -> JSONRows:
    here = Q(interview__application=OuterRef("application_id")) | Q(rejection=OuterRef("rejection_id"))
    asked = Feedback.objects.filter(here, owner=OWNER, asked_on__lt=STARTED_ON)
    return JSONRows(asked, answered=yes(Q(answered_on__lt=STARTED_ON)))


def weaknesses() -> JSONRows:
    stood = Weakness.objects.filter(owner=OWNER, changed_at__lte=STARTED_AT)
    return JSONRows(
        stood.filter(Q(archived_at=None) | Q(archived_at__gt=STARTED_AT)),
        is_prepared=yes(~Q(honest_answer="") & ~Q(plan="")),
    )


def gaps() -> JSONRows:
    known = Gap.objects.filter(applications=OuterRef("application_id"), changed_at__lte=STARTED_AT)
    return JSONRows(known.order_by("name"), name="name", state="state", has_plan=yes(~Q(plan="")))


def steps() -> QuerySet[StageChange]:
    """Of other applications, what had happened and was written down."""
    noted = StageChange.objects.filter(owner=OWNER, on__lte=STARTED_ON, recorded_at__lte=STARTED_AT)
    return noted.exclude(application=OuterRef("application_id"))


def alive() -> Coalesce:
    """Other applications whose latest step was to an open stage, not too long ago."""
    noted = StageChange.objects.filter(application=OuterRef("application_id"), recorded_at__lte=OUTER_STARTED_AT)
    later = noted.filter(Q(on__gt=OuterRef("on")) | Q(on=OuterRef("on"), pk__gt=OuterRef("pk")))
    begun = steps().filter(on__gte=OuterRef("moving_since"), stage__in=ALIVE)
    return number(begun.exclude(Exists(later)), "application")


def earlier_nos() -> JSONRows:
    finished = Q(debrief__finished_at__lte=STARTED_AT)
    nos = Rejection.objects.filter(owner=OWNER, rejected_on__lt=STARTED_ON, change__recorded_at__lte=STARTED_AT)
    nos = nos.exclude(pk=OuterRef("rejection_id"))
    return JSONRows(
        nos.order_by("-rejected_on", "-pk")[:EARLIER_NOS],
        is_finished=yes(finished),
        asks_for_good=yes(finished & ~Q(debrief__size=Size.TAP)),
        has_good=yes(finished & ~Q(debrief__good="")),
        fit=Case(When(finished, then=F("debrief__fit")), default=Value("")),
        came_to_talk=yes(Q(stage__in=ONCE_SOMEBODY_SPOKE)),
        feedback_asked=yes(Q(feedback__asked_on__lt=STARTED_ON)),
    )


def decided() -> JSONRows:
    """The latest forecasts of other applications that a later round or a no had answered by then."""
    later = Interview.objects.filter(application=OuterRef("application_id"), starts_at__gt=OuterRef("starts_at"))
    went_on = Exists(later.filter(starts_at__lte=OUTER_STARTED_AT).exclude(outcome="cancelled"))
    nos = Rejection.objects.filter(application=OuterRef("application_id"))
    ended = Exists(nos.filter(rejected_on__lt=OUTER_STARTED_ON, change__recorded_at__lte=OUTER_STARTED_AT))
    made = Interview.objects.filter(owner=OWNER, starts_at__lte=STARTED_AT, forecast_before__isnull=False)
    made = made.exclude(application=OuterRef("application_id")).exclude(outcome="cancelled").filter(went_on | ended)
    return JSONRows(made.order_by("-starts_at", "-pk")[:DECIDED], forecast="forecast_before", is_passed=yes(went_on))


def in_play() -> JSONRows:
    """The latest commitments of other debriefs, so that none is written twice. Of today: it is shown, and no fact."""
    others = Commitment.objects.filter(owner=OWNER).in_play().exclude(debrief=OuterRef("pk"))
    return JSONRows(others.order_by("-made_on", "-pk")[:IN_PLAY_SHOWN], when="when", then="then")


def record_of(debrief: Debrief) -> dict[str, Any]:
    """The column of `with_record`, read now where the debrief came without it."""
    if not hasattr(debrief, "record"):
        with timezone.override(debrief.owner.tz):
            ((debrief.record,),) = record_alone(pk=debrief.pk)
    return debrief.record


@written_once(pk=KEY)
def record_alone(pk) -> QuerySet:
    return with_record(Debrief.objects.filter(pk=pk)).values_list("record")


def facts_of(debrief: Debrief) -> Facts:
    """The frozen facts of a debrief. Reads its rejection, and nothing else where it has its `record`."""
    record, no = record_of(debrief), debrief.rejection
    return Facts(
        started_on=date.fromisoformat(record["started_on"]),
        application=debrief.application_id,
        rejection=no.pk if no else None,
        rejected_on=no.rejected_on if no else None,
        reason=no.reason_family if no else "none",
        talks=tuple(talk_of(row) for row in record["talks"]),
        checks=tuple(Check(**row) for row in record["checks"]),
        feedback_asked=len(record["feedback"]),
        feedback_answered=sum(row["answered"] for row in record["feedback"]),
        weaknesses=len(record["weaknesses"]),
        prepared=sum(row["is_prepared"] for row in record["weaknesses"]),
        gaps=tuple(PostingGap(**row) for row in record["gaps"]),
        alive=record["alive"],
        last_applied_on=day_of(record["last_applied_on"]),
        applied_here_on=day_of(record["applied_here_on"]),
        applied_since=record["applied_since"],
        earlier_nos=tuple(EarlierNo(**row) for row in record["earlier_nos"]),
        decided=tuple(Decided(**row) for row in record["decided"]),
    )


def day_of(written: str | None) -> date | None:
    return date.fromisoformat(written) if written else None


def talk_of(row: dict[str, Any]) -> Talk:
    """A log that was kept only after the debrief began says nothing yet."""
    if not row["is_logged"]:
        return Talk(row["key"], row["round"], forecast_before=row["forecast_before"])
    return Talk(
        **row
        | {
            "asked": tuple(Asked(**asked) for asked in row["asked"]),
            "told": tuple(Told(**told) for told in row["told"]),
            "own": tuple(own["state"] for own in row["own"]),
        }
    )


# Where the record stands that a suggestion speaks from.
PAGES = {
    "interview": "interviews:interview_detail",
    "application": "applications:application_detail",
    "rejection": "applications:rejection_update",
    "applications": "applications:application_list",
    "debriefs": "lessons:debrief_list",
    "weaknesses": "interviews:weakness_list",
    "gaps": "lessons:gap_list",
}


@dataclass(frozen=True, slots=True)
class InMargin:
    """A suggestion as the debrief shows it. One with a verdict stays as it was frozen."""

    number: int
    rating: int
    because: str
    verdict: str = ""
    source: Source | None = None

    @property
    def label(self) -> str:
        return Scale(self.rating).label.lower()

    @property
    def url(self) -> str:
        if self.source is None:
            return ""
        return reverse(PAGES[self.source.page], args=[self.source.key] if self.source.key else [])


def margin_of(debrief: Debrief) -> dict[int, InMargin]:
    """By lesson, what stands in the margin. Reads `verdicts` besides."""
    suggestions = suggestions_of(debrief)
    shown = {n: InMargin(n, s.rating, s.because, source=s.source) for n, s in suggestions.items()}
    for frozen in debrief.verdicts.all():
        now = suggestions.get(frozen.lesson_id)
        source = now.source if now and now.rule == frozen.rule else None
        verdict = Verdict.of(accepted=frozen.accepted)
        shown[frozen.lesson_id] = InMargin(frozen.lesson_id, frozen.suggested, frozen.because, verdict, source)
    return shown


def suggestions_of(debrief: Debrief) -> dict[int, Suggestion]:
    """By lesson, what the record suggested when the debrief began."""
    return suggest(facts_of(debrief))


def verdict_on(debrief: Debrief, suggestion: Suggestion, *, accepted: bool) -> SuggestionVerdict:
    """What the person made of it, not saved yet, with the suggestion as it stood."""
    return SuggestionVerdict(
        debrief=debrief,
        lesson_id=suggestion.lesson,
        rule=suggestion.rule,
        suggested=suggestion.rating,
        because=suggestion.because,
        accepted=accepted,
    )
