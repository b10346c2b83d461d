"""Gathers what needs attention today, in its order: at most three cards, then small things in rows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import Case, Count, F, OuterRef, Q, QuerySet, Subquery, When
from django.db.models.functions import Coalesce

from accounts.models import User
from applications.models import Application, Rejection
from applications.replies import keep_replies, past_hope_before
from applications.values import PARTED, Stage
from debrief.asking import DAY, KEY, MOMENT, written_once
from debrief.words import day_name
from interviews.models import Interview, RehearsalCard
from interviews.rehearsal import questions_wanting, stories_wanting
from interviews.spacing import days_around
from interviews.values import Outcome
from lessons.models import Commitment, CommitmentCheck, LessonRating
from lessons.values import Answer, Size, State
from progress import headlines
from progress.few import FirstFew, first_few, number_of
from progress.rows import (
    FEW,
    Row,
    debrief_rows,
    feedback_rows,
    interview_rows,
    local,
    log_rows,
    rehearsal_rows,
    silent_rows,
    step_rows,
    sweep_rows,
    week_rows,
)
from progress.stats import Momentum

# The page of an account without any application.
FIRST_RUN = "progress/first_run.html"

MOST_CARDS = 3
AHEAD_DAYS = 7
REMIND_DAYS = 2
LOGGED_WITHIN_DAYS = 60
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
    keep_replies(user, today)
    facts = count_facts(user, today, now)
    if not facts["applications"]:
        return None
    week = user.start_of(today + timedelta(days=AHEAD_DAYS + 1))
    waiting = FirstFew(waiting_debriefs(owner=user.pk, today=today))
    interviews = FirstFew(due_interviews(owner=user.pk, now=now, until=week))
    commitments = FirstFew(commitments_in_play(owner=user.pk))
    steps = FirstFew(next_steps(owner=user.pk, today=today))
    debriefs, meetings = choose_cards(user, today, waiting.of(False), interviews.of(True), commitments.rows)
    cards = facts["cards"] + facts["stories"] + questions_wanting(user, now) if interviews.of(True) else 0
    rows = (
        *debrief_rows(today, waiting, shown=len(debriefs)),
        *interview_rows(user, today, interviews.of(True)[len(meetings) :]),
        *log_rows(user, today, interviews),
        *rehearsal_rows(cards, today, [local(row, user).date() for row in interviews.of(True)]),
        *step_rows(today, steps),
        *feedback_rows(user, today),
        *silent_rows(user, today, {application.pk for application in steps.of(True)}),
        *sweep_rows(user, facts["past_hope"]),
        *week_rows(user, today),
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


def count_facts(user, today: date, now: datetime) -> dict[str, int]:
    """All that is only counted, in one query."""
    since = today - timedelta(weeks=MOMENTUM_WEEKS)
    days = dict(zip(("yesterday", "midnight", "tomorrow", "after"), days_around(now, user.tz), strict=True))
    (counts,) = _counts(
        owner=user.pk, now=now, since=since, began=user.start_of(since), hopeless=past_hope_before(user, today), **days
    )
    return counts


@written_once(
    owner=KEY, now=MOMENT, since=DAY, began=MOMENT, hopeless=DAY, yesterday=MOMENT, midnight=MOMENT, tomorrow=MOMENT,
    after=MOMENT,
)  # fmt: skip
def _counts(owner, now, since, began, hopeless, **days) -> QuerySet:
    applications = Application.objects.for_user(owner)
    held = Interview.objects.for_user(owner).past(now).exclude(outcome=Outcome.CANCELLED)
    noes = Rejection.objects.for_user(owner).in_force().filter(rejected_on__gte=since)
    chances = CommitmentCheck.objects.for_user(owner).filter(came_up=True, interview__starts_at__gte=began)
    return User.objects.filter(pk=owner).values(
        applications=number_of(applications),
        listed=number_of(applications.unarchived()),
        past_hope=number_of(applications.past_hope(hopeless)),
        sent=number_of(applications.filter(applied_on__gte=since)),
        held=number_of(held.filter(starts_at__gte=began)),
        noes=number_of(noes),
        debriefed=number_of(noes.filter(debrief__state=State.FINISHED)),
        stories=number_of(stories_wanting(owner, now)),
        cards=number_of(RehearsalCard.objects.for_user(owner).in_use(now).due_by(now, **days)),
        chances=number_of(chances),
        kept=number_of(chances.filter(kept=Answer.YES)),
    )


def momentum(facts: dict[str, int]) -> Momentum:
    return Momentum(
        MOMENTUM_WEEKS, facts["sent"], facts["held"], facts["noes"], facts["debriefed"], facts["chances"], facts["kept"]
    )


@written_once(owner=KEY, today=DAY)
def waiting_debriefs(owner, today) -> QuerySet:
    """Asked for by today, the latest no first; True: those that a minute is enough for."""
    answers = LessonRating.objects.filter(debrief__rejection=OuterRef("pk"), rating__isnull=False)
    rows = Rejection.objects.for_user(owner).awaiting_debrief().exclude(debrief__remind_on__gt=today)
    rows = rows.select_related("application__company", "debrief").annotate(
        answered=Coalesce(Subquery(answers.order_by().values("debrief").annotate(n=Count("pk")).values("n")), 0)
    )
    short = Q(debrief__size=Size.TAP) | Q(debrief=None, stage=Stage.APPLIED)
    return first_few(rows, MOST_CARDS + FEW, [F("rejected_on").desc(), F("pk").desc()], short)


@written_once(owner=KEY, now=MOMENT, until=MOMENT)
def due_interviews(owner, now, until) -> QuerySet:
    """True: those up to then, the next one first. False: those lately past and not logged, the latest first."""
    # What an import brought from long ago is not asked for any more.
    lately = now - timedelta(days=LOGGED_WITHIN_DAYS)
    rows = Interview.objects.for_user(owner).exclude(outcome=Outcome.CANCELLED)
    rows = rows.filter(starts_at__gt=lately, starts_at__lt=until)
    ahead = Q(starts_at__gt=now)
    rows = rows.filter((ahead & ~Q(application__stage__in=PARTED)) | Q(starts_at__lte=now, logged_at=None))
    rows = rows.select_related("application__company")
    order = [Case(When(ahead, then=F("starts_at"))), F("starts_at").desc(), F("pk").asc()]
    return first_few(rows, MOST_CARDS + FEW, order, ahead)


@written_once(owner=KEY, today=DAY)
def next_steps(owner, today) -> QuerySet:
    """True: due. False: of the days ahead."""
    rows = Application.objects.for_user(owner).open().select_related("company")
    rows = rows.filter(next_step_on__lt=today + timedelta(days=AHEAD_DAYS))
    return first_few(rows, FEW, [F("next_step_on").asc(), F("pk").asc()], Q(next_step_on__lte=today))


@written_once(owner=KEY)
def commitments_in_play(owner) -> QuerySet:
    rows = Commitment.objects.for_user(owner).in_play().select_related("lesson")
    return first_few(rows, MOST_COMMITMENTS, [F("made_on").desc(), F("pk").desc()])


# The cards


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
    return InterviewCard(interview, f"{nth} {day_name(local(interview, user).date(), today)}", tuple(fitting[:2]))
