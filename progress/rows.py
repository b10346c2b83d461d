"""The small things of Today, one row each; what is too many is one row that leads to all of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import F, QuerySet
from django.urls import reverse

from applications.models import Application, Rejection
from applications.models.queries import silence_began
from applications.replies import past_hope_before
from applications.values import REACHED_STAGES
from debrief.asking import DAY, KEY, MOMENT, written_once
from debrief.words import counted, day_and_month, day_name, sentence
from interviews.models import Interview
from progress.few import FirstFew, first_few

FEW = 3
# More short debriefs than this are one row.
MOST_TAPS = 5
FEEDBACK_DAYS = 14
SUNDAY = 7


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


def local(interview: Interview, user) -> datetime:
    return interview.starts_at.astimezone(user.tz)


def debrief_rows(today: date, waiting: FirstFew, shown: int) -> list[Row]:
    """What has no card: the other debriefs, and the short ones, which become one row when there are many."""
    everything = reverse("lessons:debrief_list")
    full, short = waiting.of(False)[shown : shown + FEW], waiting.of(True)
    rows = [debrief_row(rejection) for rejection in full]
    if more := waiting.total(False) - shown - len(full):
        rows.append(
            Row("door-closed", f"{sentence(counted(more, 'more debrief'))} waiting", everything,
                "They keep. There is no deadline on a debrief.", action="See them")
        )  # fmt: skip
    if waiting.total(True) > MOST_TAPS:
        text = f"{sentence(counted(waiting.total(True), 'no', 'noes'))} to put down in a minute each"
        rows.append(
            Row(
                "door-closed",
                text,
                reverse("lessons:debrief_tap"),
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
        f"A no on {day_and_month(rejection.rejected_on)}.{enough}",
        action="Go on" if begun else "Start",
    )


def interview_rows(user, today: date, coming: list[Interview]) -> list[Row]:
    return [
        Row(
            "messages-square",
            f"Interview with {interview.application.company.name}",
            reverse("lessons:interview_prepare", args=[interview.pk]),
            sentence(f"{day_name(local(interview, user).date(), today)}, {local(interview, user):%H:%M}."),
            action="Prepare",
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
            f"It was {day_name(local(interview, user).date(), today)}. Ten minutes of notes, while they are fresh.",
            action="Log it",
        )
        for interview in unlogged[:FEW]
    ]
    if total > FEW:
        text = f"{sentence(counted(total - FEW, 'more interview'))} not logged yet"
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


def rehearsal_rows(due: int, today: date, days: list[date]) -> list[Row]:
    """One line while cards are due and an interview is coming; `days` are those of the coming ones, in order."""
    if not (due and days):
        return []
    return [
        Row(
            "mic",
            f"{sentence(counted(due, 'card'))} to rehearse",
            reverse("interviews:rehearse"),
            f"Before the interview {day_name(days[0], today)}.",
            action="Rehearse",
        )
    ]


def step_rows(today: date, steps: FirstFew) -> list[Row]:
    rows = []
    for application in steps.of(True):
        over = (today - application.next_step_on).days
        rows.append(
            Row(
                "target",
                f"{application.next_step or 'Next step'}: {application.company.name}",
                reverse("applications:application_detail", args=[application.pk]),
                f"{application.job_title}.",
                due=f"{sentence(counted(over, 'day'))} over." if over else "Due today.",
                action="Open",
            )
        )
    if more := steps.total(True) - len(rows):
        text = f"{sentence(counted(more, 'more next step'))} due"
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
    return [
        Row(
            "mail",
            f"Ask {rejection.application.company.name} for feedback",
            reverse("lessons:debrief_begin", args=[rejection.pk]) + "#feedback",
            f"The no came {day_name(rejection.rejected_on, today)}. A message is ready in its debrief.",
            action="See the message",
        )
        for rejection in unasked(owner=user.pk, today=today)
    ]


@written_once(owner=KEY, today=DAY)
def unasked(owner, today) -> QuerySet:
    """The noes that came lately, after a conversation, and that no feedback was asked for, nor after a round there."""
    rows = Rejection.objects.for_user(owner).in_force().filter(stage__in=REACHED_STAGES[1:])
    rows = rows.filter(rejected_on__gte=today - timedelta(days=FEEDBACK_DAYS), feedback__asked_on=None)
    rows = rows.exclude(application__interviews__feedback__asked_on__isnull=False)
    return rows.select_related("application__company").order_by("-rejected_on", "-pk")[:FEW]


def silent_rows(user, today: date, told: set[int]) -> list[Row]:
    """Applications gone quiet, but those told of already because their step is due, and the hopeless (`sweep_rows`)."""
    # At most a few steps are told of; no row has the key 0.
    first, second, third = (*told, 0, 0, 0)[:3]
    days = {"since": silence_began(today), "hopeless": past_hope_before(user, today)}
    silent = FirstFew(gone_silent(owner=user.pk, today=today, first=first, second=second, third=third, **days))
    told_rows = [
        Row(
            "circle-dashed",
            f"{application.company.name} has gone silent",
            reverse("applications:application_detail", args=[application.pk]),
            f"{application.job_title}. No step for {counted((today - application.stage_on).days, 'day')}.",
            closes=application,
        )
        for application in silent.rows
    ]
    if more := silent.total(None) - len(told_rows):
        text = f"{sentence(counted(more, 'more application'))} gone silent"
        address = f"{reverse('applications:application_list')}?stage=silent"
        told_rows.append(Row("circle-dashed", text, address, "No step for more than three weeks.", action="See them"))
    return told_rows


@written_once(owner=KEY, today=DAY, since=MOMENT, hopeless=DAY, first=KEY, second=KEY, third=KEY)
def gone_silent(owner, today, since, hopeless, first, second, third) -> QuerySet:
    mine = Application.objects.for_user(owner)
    rows = mine.silent(today, since).select_related("company").exclude(pk__in=[first, second, third])
    rows = rows.exclude(pk__in=mine.past_hope(hopeless).values("pk"))
    return first_few(rows, FEW, [F("stage_on").desc(), F("pk").desc()])


def sweep_rows(user, count: int) -> list[Row]:
    """What hardly anybody will answer any more, as one row that leads to closing it."""
    if not count:
        return []
    what = counted(count, "application")
    return [
        Row(
            "archive",
            f"{sentence(what)} you could let go of",
            reverse("applications:application_sweep"),
            f"After {user.hopeless_days} days without a word, fewer than one in ten is still answered.",
            action="Look through",
        )
    ]


def week_rows(user, today: date) -> list[Row]:
    """On Sundays, for whoever has asked for it."""
    if not user.remind_week or today.isoweekday() != SUNDAY:
        return []
    monday = today - timedelta(days=6)
    address = f"{reverse('progress:progress')}?from={monday}&to={today}"
    return [Row("chart-line", "Look back at your week", address, "What it came to, in figures.", action="Open")]
