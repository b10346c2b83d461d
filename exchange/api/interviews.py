"""Interviews: planned, forecast, logged."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import QueryDict
from django.shortcuts import get_object_or_404
from django.utils import timezone
from ninja import Query, Router, Status

from accounts.models import PersonsRequest, validate_zone
from applications.models import Application
from exchange.api import applications
from exchange.api.changing import check_revision, filled, save
from exchange.api.paging import Page, page
from exchange.api.problems import Invalid, answers, checked
from exchange.api.schemas import (
    ForecastIn,
    InterviewChange,
    InterviewIn,
    InterviewOut,
    InterviewRow,
    InterviewsAsked,
    LogIn,
)
from interviews.forms import YEARS, InterviewForm
from interviews.models import Interview
from lessons.forms.logs import Log

router = Router(tags=["Interviews"])

# The page asks for a day and a time, a program says the moment.
AS_A_MOMENT = {"starts_at_0": "starts_at", "starts_at_1": "starts_at"}
NOT_THERE = "No commitment of this number is asked about in this interview."
ORDERS = {"coming": "starts_at", "past": "-starts_at", "": "-id"}


def find(request: PersonsRequest, pk: int) -> Interview:
    mine = Interview.objects.for_user(request.user).for_page().prefetch_related("asked")
    interview = get_object_or_404(mine, pk=pk)
    interview.application.owner = request.user
    return interview


@router.get("/interviews", response=answers(Page[InterviewRow]))
def interview_list(request: PersonsRequest, filters: Query[InterviewsAsked]):
    rows = Interview.objects.for_user(request.user).for_list()
    if filters.when == "coming":
        rows = rows.coming(timezone.now())
    elif filters.when == "past":
        rows = rows.past(timezone.now())
    if filters.application:
        rows = rows.filter(application=filters.application)
    return page(rows, filters, ORDERS[filters.when])


@router.post("/applications/{int:pk}/interviews", response=answers(InterviewOut, 201))
def interview_create(request: PersonsRequest, pk: int, data: InterviewIn):
    """Plans an interview, or notes one that was. It moves the application on, unless `move` is false."""
    return Status(201, plan(request, data, application=applications.find(request, pk)))


@router.get("/interviews/{int:pk}", response=answers(InterviewOut))
def interview_detail(request: PersonsRequest, pk: int):
    return find(request, pk)


@router.patch("/interviews/{int:pk}", response=answers(InterviewOut))
def interview_update(request: PersonsRequest, pk: int, data: InterviewChange):
    interview = find(request, pk)
    check_revision(interview, data.revision)
    plan(request, data, instance=interview)
    return find(request, pk)


def plan(
    request: PersonsRequest,
    data: InterviewIn | InterviewChange,
    *,
    instance: Interview | None = None,
    application: Application | None = None,
) -> Interview:
    said = data.said()
    rows: dict[str, Any] = {"user": request.user, "instance": instance, "application": application}
    zone = zone_of(said.pop("zone", "") or (instance.zone if instance else request.user.zone))
    starts_at = data.starts_at
    said.pop("starts_at", None)
    if starts_at:
        local = in_zone(starts_at, zone)
        said |= {"starts_at_0": local.date(), "starts_at_1": local.time()}
    form = InterviewForm(filled(InterviewForm(**rows), said), **rows)
    form.instance.zone = zone.key
    checked(form, AS_A_MOMENT)
    if starts_at:
        # Of an hour that comes twice, a moment says which.
        form.instance.starts_at = starts_at.astimezone(UTC)
    return save(form)


def zone_of(name: str) -> ZoneInfo:
    try:
        validate_zone(name)
    except ValidationError as error:
        raise Invalid({"zone": error.messages}) from error
    return ZoneInfo(name)


def in_zone(moment: datetime, zone: ZoneInfo) -> datetime:
    if moment.year not in YEARS:
        raise Invalid({"starts_at": ["That year looks like a slip. Check the date."]})
    return moment.astimezone(zone)


@router.post("/interviews/{int:pk}/forecast", response=answers(InterviewOut))
def interview_forecast(request: PersonsRequest, pk: int, data: ForecastIn):
    """Sets the forecast before it, in percent; null takes it back. Locked from the start of the interview on."""
    interview = find(request, pk)
    interview.forecast(data.percent)
    return interview


@router.post("/interviews/{int:pk}/cancel", response=answers(InterviewOut))
def interview_cancel(request: PersonsRequest, pk: int):
    interview = find(request, pk)
    interview.cancel()
    return interview


@router.post("/interviews/{int:pk}/uncancel", response=answers(InterviewOut))
def interview_uncancel(request: PersonsRequest, pk: int):
    interview = find(request, pk)
    interview.uncancel()
    return interview


@router.patch("/interviews/{int:pk}/log", response=answers(InterviewOut))
def interview_log(request: PersonsRequest, pk: int, data: LogIn):
    """Keeps what is sent of the log; what is not sent stays. Taken once the interview has begun."""
    with transaction.atomic():
        mine = Interview.objects.for_user(request.user).for_page().select_for_update(of=["self"])
        interview = get_object_or_404(mine, pk=pk)
        interview.application.owner = request.user
        check_revision(interview, data.revision)
        sent = QueryDict(mutable=True)
        sent.update(dict(log_names(data)))
        log = Log(sent, interview, request.user)
        asked_about = {check.commitment.pk for check in log.checks}
        if stray := [i for i, check in enumerate(data.checks) if check.commitment not in asked_about]:
            raise Invalid({f"checks.{i}.commitment": [NOT_THERE] for i in stray})
        if not log.is_valid():
            raise Invalid({name.replace("-", "."): [reason] for name, reason in log.errors.items()})
        log.save()
    return find(request, pk)


def log_names(data: LogIn) -> Iterator[tuple[str, str]]:
    """What was sent, by the names that the page has for it."""
    for name, value in data.said().items():
        rows = {"checks": "check"}.get(name, name)
        if not isinstance(value, list):
            yield name, str(value)
            continue
        for i, row in enumerate(value):
            for part, said in row.items():
                yield f"{rows}-{i}-{part}", as_typed(said)


def as_typed(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)
