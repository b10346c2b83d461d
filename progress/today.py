"""Gathers what needs attention today, in its order. Of each kind the first few and how many there are, in one query."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from django.db.models import Case, Count, F, OuterRef, Q, QuerySet, Subquery, When, Window
from django.db.models.functions import Coalesce, RowNumber
from django.urls import reverse

from accounts.models import User
from applications.models import Application, Rejection
from applications.values import REACHED_STAGES, Stage
from interviews.models import Interview
from interviews.values import Outcome
from lessons.models import Commitment, CommitmentCheck, LessonRating
from lessons.values import Answer, Size, State
from progress import headlines
from progress.stats import Momentum

# The page of an account without any application.
FIRST_RUN = "progress/first_run.html"

MOST_CARDS = 3
FEW = 3
# More short debriefs than this are one row that leads to all of them.
MOST_TAPS = 5
AHEAD_DAYS = 7
FEEDBACK_DAYS = 14
REMIND_DAYS = 2
MOMENTUM_WEEKS = 6
# Commitments tried against the coming interviews: the latest.
MOST_COMMITMENTS = 30


@dataclass(frozen=True, slots=True)
class DebriefCard:
    """A no whose debrief is waiting."""

    rejection: Rejection
    title: str
    answered: int
    remind_on: date

    @property
    def debrief(self):
        return self.rejection.debrief_or_none


@dataclass(frozen=True, slots=True)
class InterviewCard:
    """An interview of the next days, with the commitments in play that fit it."""

    interview: Interview
    chip: str
    commitments: tuple[Commitment, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A small thing: what, where it leads, why; `due` is said in ochre. `closes` is an application to close."""

    icon: str
    text: str
    url: str
    meta: str
    due: str = ""
    action: str = ""
    closes: Application | None = None


@dataclass(frozen=True, slots=True)
class Today:
    day: date
    says: str
    lede: str
    debriefs: tuple[DebriefCard, ...]
    interviews: tuple[InterviewCard, ...]
    rows: tuple[Row, ...]
    commitments: tuple[Commitment, ...]
    more_commitments: int
    steps_ahead: tuple[Application, ...]
    momentum: str
    application_count: int

    @property
    def attention_count(self) -> int:
        return len(self.debriefs) + len(self.interviews) + len(self.rows)


def build_today(user, today: date, now: datetime) -> Today | None:
    """What one person sees on a day, at a moment. None while there is no application at all."""
    facts = count_facts(user, today, now)
    if not facts["applications"]:
        return None
    waiting = waiting_debriefs(user, today)
    interviews = due_interviews(user, today, now)
    commitments = commitments_in_play(user)
    steps = next_steps(user, today)
    debriefs, meetings = choose_cards(user, today, waiting.of(False), interviews.of(True), commitments.rows)
    rows = (
        *debrief_rows(today, waiting, shown=len(debriefs)),
        *interview_rows(user, today, interviews.of(True)[len(meetings) :]),
        *log_rows(user, today, interviews),
        *step_rows(today, steps),
        *feedback_rows(user, today),
        *silent_rows(user, today, {application.pk for application in steps.of(True)}),
    )
    newest = max((row.rejected_on for row in waiting.of(False)), default=None)
    coming = [
        headlines.Coming(local(row, user).date(), f"{local(row, user):%H:%M}", row.round) for row in interviews.of(True)
    ]
    says = headlines.today_says(
        today, newest, coming[0] if coming else None, waiting.total(True) + waiting.total(False), len(rows)
    )
    return Today(
        day=today,
        says=f"{headlines.greeting(now.astimezone(user.tz).hour, user.name)} {says}",
        lede=headlines.today_lede(len(debriefs) + len(meetings), len(rows)),
        debriefs=debriefs,
        interviews=meetings,
        rows=rows,
        commitments=tuple(commitments.rows[:FEW]),
        more_commitments=max(commitments.total(None) - FEW, 0),
        steps_ahead=tuple(steps.of(False)),
        momentum=headlines.momentum(momentum(facts)),
        application_count=facts["listed"],
    )


# The rows


@dataclass(frozen=True, slots=True)
class FirstFew:
    """The first rows of each kind, and how many there are of each."""

    rows: list[Any] = field(default_factory=list)

    def of(self, kind: Any) -> list[Any]:
        return [row for row in self.rows if row.of_kind == kind]

    def total(self, kind: Any) -> int:
        return next((row.of_total for row in self.rows if row.of_kind == kind), 0)


def first_few(rows: QuerySet, few: int, order: list[Any], kind: Any = None) -> FirstFew:
    """In one query. `kind` is a condition that parts the rows in two; without it they are all of kind None."""
    if kind is not None:
        # Not the bare condition: of what is absent it would be neither true nor false.
        rows = rows.annotate(of_kind=Case(When(kind, then=True), default=False))
    parted = [F("of_kind")] if kind is not None else None
    rows = rows.annotate(
        of_total=Window(Count("pk"), partition_by=parted), nth=Window(RowNumber(), partition_by=parted, order_by=order)
    )
    found = list(rows.filter(nth__lte=few).order_by("nth"))
    for row in found if kind is None else []:
        row.of_kind = None
    return FirstFew(found)


def number_of(rows: QuerySet) -> Coalesce:
    """How many rows of the person there are, as a part of another query."""
    return Coalesce(Subquery(rows.order_by().values("owner").annotate(n=Count("pk")).values("n")), 0)


def count_facts(user, today: date, now: datetime) -> dict[str, int]:
    """All that is only counted, in one query."""
    since = today - timedelta(weeks=MOMENTUM_WEEKS)
    began = datetime.combine(since, time.min, tzinfo=user.tz)
    applications = Application.objects.for_user(user)
    held = Interview.objects.for_user(user).past(now).exclude(outcome=Outcome.CANCELLED)
    noes = Rejection.objects.for_user(user).in_force().filter(rejected_on__gte=since)
    chances = CommitmentCheck.objects.for_user(user).filter(came_up=True, interview__starts_at__gte=began)
    return User.objects.filter(pk=user.pk).values(
        applications=number_of(applications),
        listed=number_of(applications.unarchived()),
        sent=number_of(applications.filter(applied_on__gte=since)),
        held=number_of(held.filter(starts_at__gte=began)),
        noes=number_of(noes),
        debriefed=number_of(noes.filter(debrief__state=State.FINISHED)),
        chances=number_of(chances),
        kept=number_of(chances.filter(kept=Answer.YES)),
    )[0]


def momentum(facts: dict[str, int]) -> Momentum:
    return Momentum(
        MOMENTUM_WEEKS, facts["sent"], facts["held"], facts["noes"], facts["debriefed"], facts["chances"], facts["kept"]
    )


def waiting_debriefs(user, today: date) -> FirstFew:
    """Asked for by today, the latest no first; True: those that a minute is enough for."""
    answers = LessonRating.objects.filter(debrief__rejection=OuterRef("pk"), rating__isnull=False)
    rows = Rejection.objects.for_user(user).awaiting_debrief().exclude(debrief__remind_on__gt=today)
    rows = rows.select_related("application__company", "debrief").annotate(
        answered=Coalesce(Subquery(answers.order_by().values("debrief").annotate(n=Count("pk")).values("n")), 0)
    )
    short = Q(debrief__size=Size.TAP) | Q(debrief=None, stage=Stage.APPLIED)
    return first_few(rows, MOST_CARDS + FEW, [F("rejected_on").desc(), F("pk").desc()], short)


def due_interviews(user, today: date, now: datetime) -> FirstFew:
    """True: those of the next days, the next one first. False: those past and not logged, the latest first."""
    until = datetime.combine(today + timedelta(days=AHEAD_DAYS + 1), time.min, tzinfo=user.tz)
    rows = Interview.objects.for_user(user).exclude(outcome=Outcome.CANCELLED).filter(starts_at__lt=until)
    rows = rows.filter(Q(starts_at__gt=now) | Q(logged_at=None)).select_related("application__company")
    ahead = Q(starts_at__gt=now)
    order = [Case(When(ahead, then=F("starts_at"))), F("starts_at").desc(), F("pk").asc()]
    return first_few(rows, MOST_CARDS + FEW, order, ahead)


def next_steps(user, today: date) -> FirstFew:
    """True: due. False: of the days ahead."""
    rows = Application.objects.for_user(user).open().select_related("company")
    rows = rows.filter(next_step_on__lt=today + timedelta(days=AHEAD_DAYS))
    return first_few(rows, FEW, [F("next_step_on").asc(), F("pk").asc()], Q(next_step_on__lte=today))


def commitments_in_play(user) -> FirstFew:
    rows = Commitment.objects.for_user(user).in_play().select_related("lesson")
    return first_few(rows, MOST_COMMITMENTS, [F("made_on").desc(), F("pk").desc()])


# The cards


def local(interview: Interview, user) -> datetime:
    return interview.starts_at.astimezone(user.tz)


def choose_cards(
    user, today: date, waiting: list[Rejection], coming: list[Interview], commitments: list[Commitment]
) -> tuple[tuple[DebriefCard, ...], tuple[InterviewCard, ...]]:
    """At most three: debriefs first, but the next interview always has its place."""
    noes = waiting[: MOST_CARDS - min(len(coming), 1)]
    meetings = coming[: MOST_CARDS - len(noes)]
    return (
        tuple(debrief_card(rejection, today) for rejection in noes),
        tuple(interview_card(interview, user, today, commitments) for interview in meetings),
    )


def debrief_card(rejection: Rejection, today: date) -> DebriefCard:
    away = (today - rejection.rejected_on).days
    when = {0: "today", 1: "yesterday"}.get(away) or (f"{rejection.rejected_on:%A}" if away < 7 else "")
    title = f"Set {when or rejection.application.company.name} down on paper"
    return DebriefCard(rejection, title, rejection.answered, today + timedelta(days=REMIND_DAYS))


ROUNDS = ("First", "Second", "Third", "Fourth", "Fifth", "Sixth")


def interview_card(interview: Interview, user, today: date, commitments: list[Commitment]) -> InterviewCard:
    nth = f"{ROUNDS[interview.round - 1]} round" if interview.round <= len(ROUNDS) else f"Round {interview.round}"
    fitting = [commitment for commitment in commitments if commitment.fits(interview.kind)]
    return InterviewCard(
        interview, f"{nth} {headlines.day_name(local(interview, user).date(), today)}", tuple(fitting[:2])
    )


# The small things


def plain(day: date) -> str:
    return f"{day.day} {day:%B}"


def debrief_rows(today: date, waiting: FirstFew, shown: int) -> list[Row]:
    """What has no card: the other debriefs, and the short ones, which become one row when there are many."""
    everything = reverse("lessons:debrief_list")
    full, short = waiting.of(False)[shown : shown + FEW], waiting.of(True)
    rows = [debrief_row(rejection) for rejection in full]
    if more := waiting.total(False) - shown - len(full):
        rows.append(
            Row("door-closed", f"{headlines.sentence(headlines.counted(more, 'more debrief'))} waiting", everything,
                "They keep. There is no deadline on a debrief.", action="See them")
        )  # fmt: skip
    if waiting.total(True) > MOST_TAPS:
        text = (
            f"{headlines.sentence(headlines.counted(waiting.total(True), 'no', 'noes'))} to put down in a minute each"
        )
        rows.append(
            Row(
                "door-closed",
                text,
                everything,
                "Nobody had spoken with you yet. One page holds them.",
                action="Go through them",
            )
        )
    else:
        rows += [debrief_row(rejection) for rejection in short]
    return rows


def debrief_row(rejection: Rejection) -> Row:
    begun = rejection.debrief_or_none is not None
    enough = " A minute is enough." if rejection.of_kind else ""
    return Row(
        "door-closed",
        f"Debrief {rejection.application.company.name}",
        reverse("lessons:debrief_begin", args=[rejection.pk]),
        f"A no on {plain(rejection.rejected_on)}.{enough}",
        action="Go on" if begun else "Start",
    )


def interview_rows(user, today: date, coming: list[Interview]) -> list[Row]:
    return [
        Row(
            "messages-square",
            f"Interview with {interview.application.company.name}",
            reverse("interviews:interview_detail", args=[interview.pk]),
            headlines.sentence(
                f"{headlines.day_name(local(interview, user).date(), today)}, {local(interview, user):%H:%M}."
            ),
            action="Open",
        )
        for interview in coming
    ]


def log_rows(user, today: date, interviews: FirstFew) -> list[Row]:
    unlogged, total = interviews.of(False), interviews.total(False)
    rows = [
        Row(
            "notebook-pen",
            f"Log the interview with {interview.application.company.name}",
            reverse("lessons:interview_log", args=[interview.pk]),
            f"It was {headlines.day_name(local(interview, user).date(), today)}. "
            "Ten minutes of notes, while they are fresh.",
            action="Log it",
        )
        for interview in unlogged[:FEW]
    ]
    if total > FEW:
        text = f"{headlines.sentence(headlines.counted(total - FEW, 'more interview'))} not logged yet"
        rows.append(
            Row(
                "notebook-pen",
                text,
                reverse("interviews:interview_list"),
                "A few words are better than none.",
                action="See them",
            )
        )
    return rows


def step_rows(today: date, steps: FirstFew) -> list[Row]:
    rows = []
    for application in steps.of(True):
        over = (today - application.next_step_on).days
        rows.append(
            Row(
                "target",
                f"{application.next_step or 'Next step'}: {application.company.name}",
                reverse("applications:application_detail", args=[application.pk]),
                application.job_title,
                due=f"{headlines.sentence(headlines.counted(over, 'day'))} over." if over else "Due today.",
                action="Open",
            )
        )
    if more := steps.total(True) - len(rows):
        text = f"{headlines.sentence(headlines.counted(more, 'more next step'))} due"
        rows.append(
            Row(
                "target",
                text,
                reverse("applications:application_list"),
                "The list has them in order.",
                action="See them",
            )
        )
    return rows


def feedback_rows(user, today: date) -> list[Row]:
    rows = Rejection.objects.for_user(user).in_force().filter(stage__in=REACHED_STAGES[1:])
    rows = rows.filter(rejected_on__gte=today - timedelta(days=FEEDBACK_DAYS), feedback__asked_on=None)
    unasked = first_few(rows.select_related("application__company"), FEW, [F("rejected_on").desc(), F("pk").desc()])
    return [
        Row(
            "mail",
            f"Ask {rejection.application.company.name} for feedback",
            reverse("lessons:debrief_begin", args=[rejection.pk]),
            f"The no came {headlines.day_name(rejection.rejected_on, today)}. A message is ready in its debrief.",
            action="See the message",
        )
        for rejection in unasked.rows
    ]


def silent_rows(user, today: date, told: set[int]) -> list[Row]:
    """Applications gone quiet; one whose next step is due is told of already."""
    rows = Application.objects.for_user(user).silent(today).select_related("company").exclude(pk__in=told)
    silent = first_few(rows, FEW, [F("stage_on").desc(), F("pk").desc()])
    told_rows = [
        Row(
            "circle-dashed",
            f"{application.company.name} has gone silent",
            reverse("applications:application_detail", args=[application.pk]),
            f"{application.job_title}. No step for {headlines.counted((today - application.stage_on).days, 'day')}.",
            closes=application,
        )
        for application in silent.rows
    ]
    if more := silent.total(None) - len(told_rows):
        text = f"{headlines.sentence(headlines.counted(more, 'more application'))} gone silent"
        address = f"{reverse('applications:application_list')}?stage=silent"
        told_rows.append(Row("circle-dashed", text, address, "No step for more than three weeks.", action="See them"))
    return told_rows
