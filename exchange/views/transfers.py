"""A large file that the worker writes: asked for, watched, and fetched."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from django.http import Http404, HttpResponse, StreamingHttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from accounts.confirming import confirmed_at
from accounts.kept import count_kept
from accounts.models import PersonsRequest
from debrief.pages import is_pressed, render_page
from debrief.work import is_running
from exchange.models import Transfer
from exchange.models.transfers import KEPT
from exchange.values import TransferKind
from exchange.views.out import download

MEDIA_TYPES = {TransferKind.EXPORT_JSON: "application/json", TransferKind.EXPORT_CSV: "application/zip"}
AT_ONCE = {TransferKind.EXPORT_JSON: "exchange:export_json", TransferKind.EXPORT_CSV: "exchange:export_csv"}
PIECE = 256 * 1024


@confirmed_at("exchange:export")
@require_POST
def transfer_create(request: PersonsRequest) -> HttpResponse:
    """Has an export written into a file, and leads to where it can be watched."""
    if is_pressed(request, "csv"):
        options = {"bom": True} if "bom" in request.POST else {}
        transfer = Transfer.objects.start(request.user, TransferKind.EXPORT_CSV, **options)
    else:
        transfer = Transfer.objects.start(request.user, TransferKind.EXPORT_JSON)
    return redirect("exchange:transfer_detail", pk=transfer.pk)


@never_cache
@require_safe
def transfer_detail(request: PersonsRequest, pk: int) -> HttpResponse:
    """How far it is; what is done with an import leads to what came of it."""
    transfer = get_object_or_404(Transfer.objects.for_user(request.user), pk=pk)
    is_import = transfer.kind in (TransferKind.IMPORT, TransferKind.UNDO)
    is_restore = transfer.kind == TransferKind.RESTORE
    if is_import and transfer.is_done:
        return redirect("exchange:import_detail", pk=transfer.options["batch"])
    context = {
        "transfer": transfer,
        "is_import": is_import,
        "is_restore": is_restore,
        "kept": count_kept(request.user) if is_restore and transfer.is_done else [],
        "has_file": not is_restore and transfer.has_file(),
        "until": transfer.created_at + KEPT,
        "is_working": not transfer.is_waiting or is_running(),
        "at_once": AT_ONCE.get(TransferKind(transfer.kind)),
    }
    return render_page(request, "exchange/transfer_detail.html", context, partial="transfer-state")


@confirmed_at("exchange:export")
@never_cache
@require_safe
def transfer_file(request: PersonsRequest, pk: int) -> StreamingHttpResponse:
    transfer = get_object_or_404(Transfer.objects.for_user(request.user), pk=pk)
    if transfer.kind not in MEDIA_TYPES or not transfer.has_file():
        raise Http404("There is no file any more.")
    response = download(request, read(transfer.path), MEDIA_TYPES[TransferKind(transfer.kind)], transfer.ending)
    response["Content-Length"] = transfer.path.stat().st_size
    return response


def read(path: Path) -> Iterator[bytes]:
    """Opened when the first piece is sent, and closed after the last."""
    with path.open("rb") as file:
        while piece := file.read(PIECE):
            yield piece
