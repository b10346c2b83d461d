"""When answers come, from a person's own history; kept on the person for the day, and used to let the hopeless go."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from datetime import date, timedelta

from django.core import signing
from django.db import DatabaseError, transaction

from accounts.models import User
from applications.models import Application, StageChange
from applications.models.queries import ApplicationQuerySet
from applications.stats import (
    ANSWERS,
    ENOUGH_CASES,
    HORIZON,
    TELLING_DAYS,
    USUAL,
    History,
    Prior,
    Response,
    response,
    tally,
)
from applications.values import Stage
from debrief.days import DayNumber
from debrief.owned import Refused

# What may be supposed: of a hundred applications so many are answered, two of three of these within so many days.
MOST_SUPPOSED_DAYS = 28
# When nobody ever answers, the chance is small from the first day; before its silence tells, nothing is given up.
LEAST_DAYS = TELLING_DAYS
SWEPT = "applications.sweep"


def histories(user, today: date) -> list[History]:
    """Every application sent, up to its first answer or to my withdrawing; those alike as one. Two queries."""
    now = today.toordinal()
    rows = Application.objects.for_user(user).exclude(applied_on=None).order_by()
    sent = dict(rows.values_list("pk", DayNumber("applied_on")))
    telling = StageChange.objects.for_user(user).filter(stage__in=[*ANSWERS, Stage.WITHDRAWN]).order_by("on", "pk")
    first: dict[int, tuple[str, int]] = {}
    for application, stage, day in telling.values_list("application_id", "stage", DayNumber("on")):
        if application in sent:
            first.setdefault(application, (stage, day - sent[application]))
    alike = Counter((first.get(key), now - day) for key, day in sent.items())
    return [History((step,) if step else (), age, n) for (step, age), n in alike.items()]


def prior_of(user) -> Prior:
    """What this person supposes of answers until the own cases tell; ours where nothing was said."""
    if user.supposed_share is None or user.supposed_days is None:
        return USUAL
    share, days = user.supposed_share / 100, user.supposed_days
    points: list[tuple[int, float]] = []
    for day, part in USUAL.answered:
        # Ours, stretched: the same course of answers, in another time and up to another height.
        later = max(round(day * days / 14), points[-1][0] + 1 if points else 1)
        points.append((later, part / USUAL.answered[-1][1] * share))
    label = f"supposed by you: {user.supposed_share} in 100 are answered, two of three of these within {days} days"
    return Prior(tuple(points), USUAL.cases, label)


def answers_of(user, today: date) -> Response:
    return response(tally(histories(user, today)), prior_of(user))


def given_up_after(found: Response) -> int:
    """The day after which one is past hope: fewer than one in ten of the silent is still answered."""
    return max(found.hopeless_after, LEAST_DAYS)


def keep_replies(user, today: date) -> None:
    """Works out what the lists say of answers. Asked again on the same day, it does nothing."""
    if user.replies_on == today:
        return
    found = answers_of(user, today)
    user.reply_days, user.hopeless_days, user.replies_on = found.usual_by(), given_up_after(found), today
    # A page that is only read is not in want of a database that can be written.
    with suppress(DatabaseError), transaction.atomic():
        User.objects.filter(pk=user.pk).update(
            reply_days=user.reply_days, hopeless_days=user.hopeless_days, replies_on=user.replies_on
        )


def past_hope(user, today: date) -> ApplicationQuerySet:
    """The applications that a sweep would close, by what was last worked out."""
    return Application.objects.for_user(user).past_hope(past_hope_before(user, today))


def past_hope_before(user, today: date) -> date:
    """What was sent before this day, and stayed without a word, is past hope."""
    return today - timedelta(days=user.hopeless_days or LEAST_DAYS)


def sweep(applications: ApplicationQuerySet, on: date) -> tuple[int, str]:
    """Closes them as not answered, all or none. Gives how many, and the word by which it is undone."""
    with transaction.atomic():
        changes = [application.close(Stage.NO_RESPONSE, on) for application in applications]
    return len(changes), signing.dumps([change.pk for change in changes], salt=SWEPT, compress=True)


def undo_sweep(user, word: str) -> int:
    """Opens again what a sweep closed, but for those that something happened to since. Gives how many."""
    try:
        keys = signing.loads(word, salt=SWEPT)
    except signing.BadSignature as error:
        raise Refused("There is nothing here that could be undone.") from error
    changes = StageChange.objects.for_user(user).filter(pk__in=keys, stage=Stage.NO_RESPONSE)
    with transaction.atomic():
        # Where a later step followed, the application was answered after all; its history stays.
        last = [change for change in changes.select_related("application__owner") if is_last(change)]
        for change in last:
            change.application.undo_move(change)
    return len(last)


def is_last(change: StageChange) -> bool:
    return change.application.changes.order_by("-on", "-pk").values_list("pk", flat=True)[0] == change.pk


def chance_in_words(found: Response, days: int) -> str:
    """ "about 4 in 100", of one that is silent for so many days."""
    chance = found.still(min(days, HORIZON))
    if chance is None or chance < 0.005:
        return "hardly any"
    return f"about {round(chance * 100)} in 100"


def is_supposed(found: Response) -> bool:
    """Whether what is said still rests on something supposed: fewer than twenty cases tell."""
    return found.prior is not None and found.cases < ENOUGH_CASES
