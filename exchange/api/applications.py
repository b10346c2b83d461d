"""Applications, their moves and notes, and the noes."""

from __future__ import annotations

from django.db import transaction
from django.db.models import QuerySet
from django.shortcuts import get_object_or_404
from ninja import Query, Router, Status

from accounts.models import PersonsRequest
from applications.forms.applications import ApplicationForm
from applications.forms.moves import MoveForm, ReopenForm
from applications.forms.notes import NoteForm
from applications.forms.rejections import RejectionForm, RejectionUpdateForm
from applications.models import Application, Note, Rejection, StageChange
from applications.values import OPEN_STAGES, Stage
from applications.views.moves import reopen
from debrief.owned import Refused
from exchange.api.changing import check_revision, filled, save
from exchange.api.paging import Page, Paged, page
from exchange.api.problems import Invalid, answers, checked
from exchange.api.schemas import (
    ApplicationChange,
    ApplicationIn,
    ApplicationOut,
    ApplicationRow,
    ApplicationsAsked,
    CloseIn,
    MoveIn,
    MoveOut,
    NoteIn,
    NoteOut,
    RejectIn,
    RejectionChange,
    RejectionOut,
    RejectionsAsked,
    ReopenIn,
)

router = Router(tags=["Applications"])


def find(request: PersonsRequest, pk: int, *, lock: bool = False) -> Application:
    mine = Application.objects.for_user(request.user).select_related("company")
    application = get_object_or_404(mine.select_for_update(of=["self"]) if lock else mine, pk=pk)
    application.owner = request.user
    return application


@router.get("/applications", response=answers(Page[ApplicationRow]))
def application_list(request: PersonsRequest, filters: Query[ApplicationsAsked]):
    """Applications, the newest entered first."""
    rows = Application.objects.for_user(request.user).select_related("company").defer("posting", "notes")
    if filters.q:
        rows = rows.search(filters.q)
    if filters.stage:
        rows = rows.filter(stage__in=filters.stage)
    if filters.source:
        rows = rows.filter(source=filters.source)
    if filters.open is not None:
        rows = rows.filter(stage__in=OPEN_STAGES) if filters.open else rows.exclude(stage__in=OPEN_STAGES)
    if filters.archived is not None:
        rows = rows.filter(archived_at__isnull=not filters.archived)
    return page(rows, filters)


@router.post("/applications", response=answers(ApplicationOut, 201))
def application_create(request: PersonsRequest, data: ApplicationIn):
    """Adds an application. The company is found by its name, or made. A no is recorded afterwards, with `reject`."""
    if data.stage == Stage.REJECTED:
        raise Invalid({"stage": ["Add the application first, and then record the no with reject."]})
    return Status(201, save(ApplicationForm(data.said() | {"stage": data.stage.value}, user=request.user)))


@router.get("/applications/{int:pk}", response=answers(ApplicationOut))
def application_detail(request: PersonsRequest, pk: int):
    return find(request, pk)


@router.patch("/applications/{int:pk}", response=answers(ApplicationOut))
def application_update(request: PersonsRequest, pk: int, data: ApplicationChange):
    """Changes what is sent. The stage is changed by a move only."""
    with transaction.atomic():
        application = find(request, pk, lock=True)
        check_revision(application, data.revision)
        said = data.said()
        archived = said.pop("archived", "")
        if said:
            blank = ApplicationForm(instance=application, user=request.user)
            save(ApplicationForm(filled(blank, said), instance=application, user=request.user))
        if archived != "" and archived != application.is_archived:
            application.archive() if archived else application.unarchive()
    return find(request, pk)


# Moves


@router.get("/applications/{int:pk}/moves", response=answers(Page[MoveOut]))
def move_list(request: PersonsRequest, pk: int, filters: Query[Paged]):
    """Its history, in the order of the days."""
    return page(find(request, pk).changes.all(), filters, "on")


@router.post("/applications/{int:pk}/moves", response=answers(MoveOut, 201))
def application_move(request: PersonsRequest, pk: int, data: MoveIn):
    """Enters a stage on a day, which may lie back. A no is refused here: it is recorded with `reject`."""
    application = find(request, pk)
    return Status(201, application.move(**checked(MoveForm(data.said(), user=request.user)).cleaned_data))


@router.post("/applications/{int:pk}/close", response=answers(MoveOut, 201))
def application_close(request: PersonsRequest, pk: int, data: CloseIn):
    """Ends it in any way but a no."""
    application = find(request, pk)
    said = data.said()
    form = checked(MoveForm(said | {"stage": said.pop("ending")}, user=request.user), {"stage": "ending"})
    return Status(
        201, application.close(form.cleaned_data["stage"], form.cleaned_data["on"], form.cleaned_data["note"])
    )


@router.post("/applications/{int:pk}/reopen", response=answers(ApplicationOut))
def application_reopen(request: PersonsRequest, pk: int, data: ReopenIn):
    """They came back after a no or another ending."""
    application = find(request, pk)
    if application.is_open:
        raise Refused("This one is open.")
    reopen(application, **checked(ReopenForm(data.said(), user=request.user)).cleaned_data)
    return find(request, pk)


@router.delete("/moves/{int:pk}", response=answers(ApplicationOut))
def move_undo(request: PersonsRequest, pk: int):
    """Takes a step out of the history, which must not be the first and not a no."""
    changes = StageChange.objects.for_user(request.user).select_related("application")
    change = get_object_or_404(changes, pk=pk)
    change.application.owner = request.user
    change.application.undo_move(change)
    return find(request, change.application_id)


# Notes


@router.get("/applications/{int:pk}/notes", response=answers(Page[NoteOut]))
def note_list(request: PersonsRequest, pk: int, filters: Query[Paged]):
    """Notes of one's own, and messages received or sent, in the order of the days."""
    return page(find(request, pk).timeline_notes.all(), filters, "on")


@router.post("/applications/{int:pk}/notes", response=answers(NoteOut, 201))
def note_create(request: PersonsRequest, pk: int, data: NoteIn):
    note = Note(application=find(request, pk))
    values = {"kind": data.kind, "on": data.on or request.user.today(), "text": data.text}
    return Status(201, save(NoteForm(values, instance=note, user=request.user)))


# Noes


def rejections_of(request: PersonsRequest) -> QuerySet[Rejection]:
    return Rejection.objects.for_user(request.user).select_related("debrief")


@router.post("/applications/{int:pk}/reject", response=answers(RejectionOut, 201))
def application_reject(request: PersonsRequest, pk: int, data: RejectIn):
    """Ends it with a no, which then waits for its debrief."""
    application = find(request, pk)
    return Status(201, save(RejectionForm(data.said(), application=application, user=request.user)))


@router.post("/applications/{int:pk}/undo-rejection", response=answers(ApplicationOut))
def rejection_undo(request: PersonsRequest, pk: int):
    """Takes back a no that was recorded by mistake, as long as nothing is written about it."""
    find(request, pk).undo_rejection()
    return find(request, pk)


@router.get("/rejections", response=answers(Page[RejectionOut]))
def rejection_list(request: PersonsRequest, filters: Query[RejectionsAsked]):
    """The noes, the newest entered first."""
    rows = rejections_of(request)
    return page(rows.awaiting_debrief() if filters.waiting else rows, filters)


@router.get("/rejections/{int:pk}", response=answers(RejectionOut))
def rejection_detail(request: PersonsRequest, pk: int):
    return get_object_or_404(rejections_of(request), pk=pk)


@router.patch("/rejections/{int:pk}", response=answers(RejectionOut))
def rejection_update(request: PersonsRequest, pk: int, data: RejectionChange):
    rejection = get_object_or_404(rejections_of(request).select_related("application"), pk=pk)
    rejection.application.owner = request.user
    check_revision(rejection, data.revision)
    blank = RejectionUpdateForm(instance=rejection, user=request.user)
    save(RejectionUpdateForm(filled(blank, data.said()), instance=rejection, user=request.user))
    return get_object_or_404(rejections_of(request), pk=pk)
