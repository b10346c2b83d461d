"""Debriefs, with their ratings and causes, and the commitments."""

from __future__ import annotations

from collections.abc import Iterator

from django.db import transaction
from django.http import QueryDict
from django.shortcuts import get_object_or_404
from ninja import Query, Router

from accounts.models import PersonsRequest
from applications.models import Rejection
from debrief.owned import Refused
from debrief.words import plain_date
from exchange.api import applications
from exchange.api.changing import check_revision
from exchange.api.paging import Page, page
from exchange.api.problems import answers, checked
from exchange.api.schemas import (
    CommitmentOut,
    CommitmentsAsked,
    DebriefChange,
    DebriefOut,
    DebriefsAsked,
    OccasionIn,
    RemindIn,
)
from interviews.models import Interview
from lessons.forms.debriefs import DebriefForm
from lessons.models import Commitment, Debrief

router = Router(tags=["Debriefs"])


def find(request: PersonsRequest, pk: int, *, lock: bool = False) -> Debrief:
    mine = Debrief.objects.for_user(request.user).with_answers()
    debrief = get_object_or_404(mine.select_for_update(of=["self"]) if lock else mine, pk=pk)
    debrief.owner = request.user
    return debrief


@router.get("/debriefs", response=answers(Page[DebriefOut]))
def debrief_list(request: PersonsRequest, filters: Query[DebriefsAsked]):
    """Debriefs that were begun, the newest first. Noes that wait for one stand among the rejections."""
    rows = Debrief.objects.for_user(request.user).prefetch_related("ratings", "causes", "commitments")
    if filters.state:
        rows = rows.filter(state=filters.state)
    if filters.occasion:
        rows = rows.filter(occasion=filters.occasion)
    return page(rows, filters)


@router.post("/rejections/{int:pk}/debrief", response=answers(DebriefOut))
def debrief_begin(request: PersonsRequest, pk: int):
    """The debrief of a no, begun if there is none."""
    rejections = Rejection.objects.for_user(request.user).select_related("application", "owner", "debrief")
    rejection = get_object_or_404(rejections, pk=pk)
    if rejection.reopened_on and rejection.debrief_or_none is None:
        raise Refused(f"This one went on again on {plain_date(rejection.reopened_on)}: no debrief is needed.")
    return find(request, Debrief.begin(rejection).pk)


@router.post("/applications/{int:pk}/debriefs", response=answers(DebriefOut))
def occasion_begin(request: PersonsRequest, pk: int, data: OccasionIn):
    """The debrief of an offer, a silence, a withdrawal or a passed round, begun if there is none."""
    application = applications.find(request, pk)
    interview = None
    if data.interview:
        interview = get_object_or_404(Interview.objects.filter(application=application), pk=data.interview)
    return find(request, Debrief.begin_of(data.occasion, application, interview).pk)


@router.get("/debriefs/{int:pk}", response=answers(DebriefOut))
def debrief_detail(request: PersonsRequest, pk: int):
    return find(request, pk)


@router.patch("/debriefs/{int:pk}", response=answers(DebriefOut))
def debrief_update(request: PersonsRequest, pk: int, data: DebriefChange):
    """Saves what is sent; what is not sent stays."""
    with transaction.atomic():
        debrief = find(request, pk, lock=True)
        check_revision(debrief, data.revision)
        sent = QueryDict(mutable=True)
        sent.update(dict(answer_names(data, debrief)))
        checked(DebriefForm(sent, debrief=debrief, user=request.user)).save()
    return find(request, pk)


def answer_names(data: DebriefChange, debrief: Debrief) -> Iterator[tuple[str, str]]:
    """What was sent, by the names that the page has for it."""
    said = data.said()
    lists = {name: said.pop(name, None) or [] for name in ("ratings", "causes", "commitments")}
    yield from said.items()
    for row in lists["ratings"]:
        for part in ("rating", "evidence"):
            if part in row:
                yield f"lesson-{row['lesson']}-{part}", "" if row[part] is None else str(row[part])
    if data.causes is not None:
        for i, row in enumerate(lists["causes"]):
            for part in ("text", "whose", "known"):
                yield f"cause-{i}-{part}", row.get(part, "")
        for i in range(len(data.causes), debrief.causes.count()):
            yield f"cause-{i}-text", ""
    for row in lists["commitments"]:
        name = f"commitment-{row['position'] - 1}"
        yield f"{name}-lesson", str(row["lesson"])
        yield from ((f"{name}-{part}", row[part]) for part in ("when", "then"))
        if "kinds" in row:
            yield f"{name}-kinds", ",".join(row["kinds"])


@router.post("/debriefs/{int:pk}/finish", response=answers(DebriefOut))
def debrief_finish(request: PersonsRequest, pk: int):
    """Puts it down. Nothing need be answered, but a commitment needs both its halves."""
    with transaction.atomic():
        debrief = find(request, pk, lock=True)
        checked(DebriefForm(QueryDict(), debrief=debrief, user=request.user, finishing=True))
        debrief.finish()
    return find(request, pk)


@router.post("/debriefs/{int:pk}/let-go", response=answers(DebriefOut))
def debrief_let_go(request: PersonsRequest, pk: int):
    find(request, pk).let_go()
    return find(request, pk)


@router.post("/debriefs/{int:pk}/resume", response=answers(DebriefOut))
def debrief_resume(request: PersonsRequest, pk: int):
    find(request, pk).resume()
    return find(request, pk)


@router.post("/debriefs/{int:pk}/remind", response=answers(DebriefOut))
def debrief_remind(request: PersonsRequest, pk: int, data: RemindIn):
    """Asks again on that day, and not before."""
    find(request, pk).remind(data.on)
    return find(request, pk)


# Commitments


def commitments_of(request: PersonsRequest):
    return Commitment.objects.for_user(request.user)


@router.get("/commitments", response=answers(Page[CommitmentOut]))
def commitment_list(request: PersonsRequest, filters: Query[CommitmentsAsked]):
    rows = commitments_of(request).in_play() if filters.in_play else commitments_of(request)
    return page(rows.filter(lesson=filters.lesson) if filters.lesson else rows, filters)


@router.post("/commitments/{int:pk}/retire", response=answers(CommitmentOut))
def commitment_retire(request: PersonsRequest, pk: int):
    """It holds by itself now."""
    commitment = get_object_or_404(commitments_of(request), pk=pk)
    commitment.retire(request.user.today())
    return commitment


@router.post("/commitments/{int:pk}/drop", response=answers(CommitmentOut))
def commitment_drop(request: PersonsRequest, pk: int):
    """It was not the right one."""
    commitment = get_object_or_404(commitments_of(request), pk=pk)
    commitment.drop(request.user.today())
    return commitment


@router.post("/commitments/{int:pk}/take-up", response=answers(CommitmentOut))
def commitment_take_up(request: PersonsRequest, pk: int):
    """Brings it back into play."""
    commitment = get_object_or_404(commitments_of(request), pk=pk)
    commitment.take_up(request.user.today())
    return commitment
