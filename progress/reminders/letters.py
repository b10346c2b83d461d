"""What the mails say. Subjects name nobody: they are read on locked screens, and over shoulders."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.conf import settings
from django.urls import reverse

from accounts.models import User
from accounts.reminders import Kind
from applications.models import Application, Rejection
from debrief.words import counted, day_and_month, day_name, in_words, listed, sentence, when_then
from interviews.models import Interview
from interviews.values import Outcome
from lessons.models import Commitment, Debrief
from progress import headlines
from progress.few import number_of
from progress.reminders.due import Item
from progress.rows import local

# Commitments that fit an interview, as many as its card on Today shows.
MOST_COMMITMENTS = 2
MOST_AHEAD = 10


@dataclass(frozen=True, slots=True)
class Line:
    """One thing, where it leads, and what else there is to say of it."""

    text: str
    url: str
    more: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Letter:
    subject: str
    opening: str
    lines: tuple[Line, ...]
    closing: str = ""


def address(name: str, *keys) -> str:
    return settings.PUBLIC_URL + reverse(name, args=keys)


def write(user: User, kind: Kind, items: list[Item], now: datetime) -> Letter:
    here = now.astimezone(user.tz)
    letter = LETTERS[kind](user, [item.row for item in items], here)
    return Letter(
        letter.subject,
        f"{headlines.greeting(here.hour, user.name)} {letter.opening}",
        letter.lines,
        letter.closing,
    )


def of_debriefs(user: User, rows: list[Rejection], here: datetime) -> Letter:
    one = len(rows) == 1
    return Letter(
        "A debrief asks again today" if one else f"{sentence(counted(len(rows), 'debrief'))} ask again today",
        f"You put {'this one' if one else 'these'} off until today.",
        tuple(
            Line(
                f"Debrief {row.application.company.name}",
                address("lessons:debrief_update", row.debrief.pk),
                (f"A no on {day_and_month(row.rejected_on)}.",),
            )
            for row in rows
        ),
        "There is no deadline on a debrief. You can choose another day, or let it go, on its page.",
    )


def of_steps(user: User, rows: list[Application], here: datetime) -> Letter:
    one = len(rows) == 1
    return Letter(
        "A next step is due" if one else f"{sentence(counted(len(rows), 'next step'))} are due",
        f"{'This is' if one else 'These are'} due now, by your own plan.",
        tuple(
            Line(
                f"{row.next_step or 'Next step'}: {row.company.name}",
                address("applications:application_detail", row.pk),
                (f"{row.job_title}. Due {day_name(row.next_step_on, here.date())}.",),
            )
            for row in rows
        ),
    )


def of_interviews(user: User, rows: list[Interview], here: datetime) -> Letter:
    in_play = list(Commitment.objects.for_user(user).in_play().order_by("-made_on", "-pk"))
    lines = [interview_line(row, user, [each for each in in_play if each.fits(row.kind)]) for row in rows]
    if len(rows) == 1:
        return Letter(
            f"Tomorrow at {local(rows[0], user):%H:%M}: prepare",
            "Someone wants to meet you tomorrow. Ten minutes with this page are enough.",
            tuple(lines),
        )
    return Letter(
        f"{sentence(counted(len(rows), 'interview'))} tomorrow: prepare",
        "Tomorrow is a full day. Each has its page.",
        tuple(lines),
    )


def interview_line(row: Interview, user: User, commitments: list[Commitment]) -> Line:
    application = row.application
    more = [f"{application.job_title}, {row.get_kind_display().lower()}."]
    if row.is_elsewhere(user.tz):
        more.append(f"{row.starts_at.astimezone(row.tz):%H:%M} in {row.zone}.")
    for each in commitments[:MOST_COMMITMENTS]:
        more.append("When {} then {}".format(*when_then(each.when, each.then)))
    text = f"{local(row, user):%H:%M}, {row.round_name.lower()} at {application.company.name}"
    return Line(text, address("lessons:interview_prepare", row.pk), tuple(more))


def of_week(user: User, rows: list[None], here: datetime) -> Letter:
    """What the seven days up to today came to, and what the next seven hold."""
    today = here.date()
    waiting, said = week_says(user, today)
    keeps = "It keeps." if waiting == 1 else "They keep."
    return Letter(
        "Your week",
        said,
        tuple(ahead(user, today, here)),
        f"{sentence(counted(waiting, 'debrief'))} waiting. {keeps}" if waiting else "",
    )


def week_says(user: User, today: date) -> tuple[int, str]:
    """How many debriefs are waiting, and the sentence about the week."""
    monday = today - timedelta(days=6)
    began, ends = user.start_of(monday), user.start_of(today + timedelta(days=1))
    applications = Application.objects.for_user(user).filter(applied_on__range=(monday, today))
    talks = Interview.objects.for_user(user).filter(starts_at__gte=began, starts_at__lt=ends)
    noes = Rejection.objects.for_user(user).in_force()
    debriefs = Debrief.objects.for_user(user).finished().filter(finished_at__gte=began)
    n = User.objects.filter(pk=user.pk).values(
        sent=number_of(applications),
        talks=number_of(talks.exclude(outcome=Outcome.CANCELLED)),
        noes=number_of(noes.filter(rejected_on__range=(monday, today))),
        debriefs=number_of(debriefs),
        waiting=number_of(noes.awaiting_debrief()),
    )[0]
    aim = f" of the {in_words(user.weekly_aim)} you aim at" if user.weekly_aim else ""
    parts = [f"{counted(n['sent'], 'application')} sent{aim}"] if n["sent"] or aim else []
    parts += [f"{counted(n['talks'], 'interview')}"] if n["talks"] else []
    parts += [f"{counted(n['noes'], 'no', 'noes')}"] if n["noes"] else []
    parts += [f"{counted(n['debriefs'], 'debrief')} put down"] if n["debriefs"] else []
    return n["waiting"], f"Your week: {listed(parts)}." if parts else "A quiet week lies behind you."


def ahead(user: User, today: date, here: datetime) -> list[Line]:
    """The interviews and next steps of the coming week, then the way to Progress."""
    last = today + timedelta(days=7)
    talks = Interview.objects.for_user(user).still_on()
    talks = talks.filter(starts_at__gt=here, starts_at__lt=user.start_of(last + timedelta(days=1)))
    steps = Application.objects.for_user(user).open().filter(next_step_on__gt=today, next_step_on__lte=last)
    lines = [
        Line(
            f"{local(row, user):%A, %H:%M}: interview with {row.application.company.name}",
            address("lessons:interview_prepare", row.pk),
        )
        for row in talks.select_related("application__company").order_by("starts_at")[:MOST_AHEAD]
    ]
    lines += [
        Line(
            f"{row.next_step_on:%A}: {row.next_step or 'next step'}, {row.company.name}",
            address("applications:application_detail", row.pk),
        )
        for row in steps.select_related("company").order_by("next_step_on")[:MOST_AHEAD]
    ]
    return [*lines, Line("See your progress", address("progress:progress"))]


LETTERS = {
    Kind.DEBRIEF: of_debriefs,
    Kind.STEP: of_steps,
    Kind.PREPARE: of_interviews,
    Kind.WEEK: of_week,
}
