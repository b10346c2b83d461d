"""What must agree in the rows of one person, whatever was done in whatever order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from accounts.models import User
from applications.models import Application, Rejection, SearchText, StageChange
from applications.values import REACHED_STAGES, Stage
from lessons.models import Debrief


def check_invariant(user: User) -> list[str]:
    """Each disagreement between stage, history, rejections, waiting debriefs and search, in words; none is right."""
    changes, rejections = defaultdict(list), defaultdict(list)
    for change in StageChange.objects.for_user(user).order_by("on", "id"):
        changes[change.application_id].append(change)
    for rejection in Rejection.objects.for_user(user).select_related("debrief"):
        rejections[rejection.application_id].append(rejection)
    applications = list(Application.objects.for_user(user).select_related("company", "search_text"))
    violations = [
        f"{application.pk} {application}: {violation}"
        for application in applications
        for violation in (
            *_check_history(application, changes[application.pk], user),
            *_check_rejections(application, changes[application.pk], rejections[application.pk]),
            *_check_search(application),
        )
    ]
    known = {application.pk for application in applications}
    violations += [f"Rows are left of application {pk}." for pk in (changes.keys() | rejections.keys()) - known]
    return violations + list(_check_waiting(user, rejections)) + list(_check_occasions(user))


def _check_history(application: Application, history: list[StageChange], user: User) -> Iterator[str]:
    if not history:
        yield "It has no history."
        return
    if history[0].stage == Stage.REJECTED:
        yield "It begins with a no."
    last = history[-1]
    applied = [change.on for change in history if change.stage == Stage.APPLIED]
    if (application.stage, application.stage_on) != (last.stage, last.on):
        yield f"Stored is {application.stage} on {application.stage_on}, the history ends with {last}."
    if application.applied_on != (applied[0] if applied else None):
        yield f"Applied on {application.applied_on} is stored, the history says {applied}."
    if applied and any(change.on < applied[0] and change.stage != Stage.SAVED for change in history):
        yield "A step comes before the application."
    if last.on > user.today():
        yield f"{last} lies ahead."
    if application.company.owner_id != application.owner_id:
        yield "The company is somebody else's."


def _check_rejections(
    application: Application, history: list[StageChange], rejections: list[Rejection]
) -> Iterator[str]:
    nos, reached = {}, Stage.APPLIED
    for change in history:
        if change.stage == Stage.REJECTED:
            nos[change.pk] = (change.on, reached)
        elif change.stage in REACHED_STAGES:
            reached = change.stage
    if nos != {rejection.change_id: (rejection.rejected_on, rejection.stage) for rejection in rejections}:
        yield f"The history says {nos}, the rejections {rejections}."
    for earlier, later in pairwise(history):
        if earlier.stage == later.stage == Stage.REJECTED:
            yield "Two nos follow each other."
    in_force = [rejection.pk for rejection in rejections if rejection.in_force]
    expected = [application.current_rejection_id] if application.stage == Stage.REJECTED else []
    if in_force != expected or (application.current_rejection_id is not None) != application.is_rejected:
        yield f"In force are {in_force}, stored is {application.current_rejection_id} at stage {application.stage}."
    if in_force and history[-1].stage != Stage.REJECTED:
        yield "A step follows the no in force."


def _check_search(application: Application) -> Iterator[str]:
    found = getattr(application, "search_text", None)
    if found is None or found.words != SearchText.gather(application):
        yield "The search does not know its words."


def _check_waiting(user: User, rejections: dict[int, list[Rejection]]) -> Iterator[str]:
    every = [rejection for rows in rejections.values() for rejection in rows]
    debriefs = {debrief.rejection_id: debrief for debrief in Debrief.objects.for_user(user) if debrief.rejection_id}
    waiting = set()
    for rejection in every:
        debrief = debriefs.pop(rejection.pk, None)
        if debrief is not None and debrief.application_id != rejection.application_id:
            yield f"{debrief} belongs to another application than its rejection."
        settled = debrief is not None and debrief.state in ("finished", "let_go")
        if rejection.reopened_on is None and not settled:
            waiting.add(rejection.pk)
    if debriefs:
        yield f"Debriefs are left without their rejection: {list(debriefs)}."
    if waiting != {rejection.pk for rejection in every if rejection.awaits_debrief}:
        yield "A rejection is mistaken about whether it waits for its debrief."
    if waiting != set(Rejection.objects.for_user(user).awaiting_debrief().values_list("pk", flat=True)):
        yield "The query for waiting debriefs finds others than the rows say."


def _check_occasions(user: User) -> Iterator[str]:
    for debrief in Debrief.objects.for_user(user).select_related("interview"):
        if (debrief.rejection_id is not None) != (debrief.occasion == "rejection"):
            yield f"{debrief} of {debrief.occasion} has the rejection {debrief.rejection_id}."
        if (debrief.interview is not None) != (debrief.occasion == "round_passed"):
            yield f"{debrief} of {debrief.occasion} has the interview {debrief.interview}."
        if debrief.interview and debrief.interview.application_id != debrief.application_id:
            yield f"{debrief} is of a round of another application."
        if debrief.remind_on and debrief.occasion != "rejection":
            yield f"{debrief} is asked for again, though nothing but a no is."
