"""Whether rows that came back agree with each other, as they do wherever the verbs have written them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby
from typing import NamedTuple

from django.db.models import F, Q

from applications.models import Application, Rejection, StageChange
from applications.values import REACHED_STAGES, Stage
from lessons.models import Debrief


class Step(NamedTuple):
    pk: int
    stage: str
    on: date


def disagreements(owner, applications: Iterable[int] | None = None) -> Iterator[str]:
    """What stage, history, rejections and debriefs say against each other, of these applications or of all."""
    mine = Q(owner=owner) if applications is None else Q(owner=owner, pk__in=applications)
    its = Q(owner=owner) if applications is None else Q(owner=owner, application__in=applications)
    steps = StageChange.objects.filter(its).order_by("application", "on", "id")
    histories = {
        pk: [Step(*values) for _, *values in rows]
        for pk, rows in groupby(
            steps.values_list("application", "pk", "stage", "on").iterator(), key=lambda values: values[0]
        )
    }
    rejections = defaultdict(list)
    for rejection in Rejection.objects.filter(its).iterator():
        rejections[rejection.application_id].append(rejection)
    for application in Application.objects.filter(mine).select_related("company").defer("posting", "notes").iterator():
        reason = disagreement(application, histories.get(application.pk, []), rejections[application.pk])
        if reason:
            yield f"{application}: {reason}"
    yield from _astray(its)


def disagreement(application: Application, history: list[Step], rejections: list[Rejection]) -> str:
    """The first thing that is wrong with it; nothing where all agrees."""
    if not history or history[0].stage == Stage.REJECTED:
        return "it has no beginning."
    last = history[-1]
    applied = next((step.on for step in history if step.stage == Stage.APPLIED), None)
    if (application.stage, application.stage_on, application.applied_on) != (last.stage, last.on, applied):
        return "where it stands is not what its history says."
    if applied and any(step.on < applied and step.stage != Stage.SAVED for step in history):
        return "a step comes before the application."
    nos, reached = {}, str(Stage.APPLIED)
    for step in history:
        if step.stage == Stage.REJECTED:
            nos[step.pk] = (step.on, reached)
        elif step.stage in REACHED_STAGES:
            reached = step.stage
    if nos != {rejection.change_id: (rejection.rejected_on, rejection.stage) for rejection in rejections}:
        return "its noes are not those of its history."
    in_force = [rejection.pk for rejection in rejections if rejection.in_force]
    if in_force != ([application.current_rejection_id] if last.stage == Stage.REJECTED else []):
        return "the no in force is not the one that it ended with."
    return ""


def _astray(its: Q) -> Iterator[str]:
    """What belongs to one application and speaks of another."""
    if Rejection.objects.filter(its).exclude(change__application=F("application")).exists():
        yield "A no belongs to another application than its step."
    elsewhere = Q(rejection__isnull=False) & ~Q(rejection__application=F("application"))
    elsewhere |= Q(interview__isnull=False) & ~Q(interview__application=F("application"))
    if Debrief.objects.filter(its).filter(elsewhere).exists():
        yield "A debrief belongs to another application than what it is about."
