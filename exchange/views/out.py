"""Everything of a person leaves, and comes back."""

from __future__ import annotations

from collections.abc import Iterable

from django import forms
from django.contrib import messages
from django.http import HttpResponse, StreamingHttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from accounts.confirming import confirmed, confirmed_at
from accounts.kept import count_kept
from accounts.models import PersonsRequest
from applications.models import Application, Contact
from debrief.pages import render_page
from exchange.files import Unreadable
from exchange.models import Transfer
from exchange.out.cards import VERSIONS, write_cards
from exchange.out.document import open_document, write_document
from exchange.out.restoring import import_document, is_empty
from exchange.out.sheets import write_sheets
from exchange.values import TransferKind

# From so many applications on, a file takes longer than one waits without seeing how far it is; and others would wait
# too long for one that comes back in one piece.
LARGE = 1000


class ExportFileForm(forms.Form):
    file = forms.FileField(
        label="Export of Debrief",
        help_text="The JSON file that “Everything in one file” gave you.",
        widget=forms.ClearableFileInput(attrs={"accept": ".json,application/json"}),
        error_messages={"required": "Choose the file first.", "empty": "The file is empty."},
    )


@confirmed
@require_safe
def export(request: PersonsRequest) -> HttpResponse:
    context = {
        "kept": count_kept(request.user),
        "has_contacts": Contact.objects.for_user(request.user).exists(),
        "is_empty": is_empty(request.user),
        "is_large": Application.objects.for_user(request.user).count() >= LARGE,
    }
    return render_page(request, "exchange/export.html", context)


@confirmed_at("exchange:export")
@never_cache
@require_safe
def export_json(request: PersonsRequest) -> StreamingHttpResponse:
    return download(request, write_document(request.user), "application/json", "json")


@confirmed_at("exchange:export")
@never_cache
@require_safe
def export_csv(request: PersonsRequest) -> StreamingHttpResponse:
    """A zip; `bom` in the address puts the mark before each file by which Excel knows UTF-8."""
    return download(request, write_sheets(request.user, with_mark="bom" in request.GET), "application/zip", "zip")


@confirmed_at("exchange:export")
@never_cache
@require_safe
def export_contacts(request: PersonsRequest) -> StreamingHttpResponse:
    """Cards of all contacts, of the version in the address."""
    asked = request.GET.get("version", "")
    version = asked if asked in VERSIONS else VERSIONS[0]
    return download(request, write_cards(request.user, version), "text/vcard; charset=utf-8", "vcf")


def download(request: PersonsRequest, pieces: Iterable, media_type: str, ending: str) -> StreamingHttpResponse:
    """A file of today that is sent while it is written."""
    name = f"debrief-{request.user.today():%Y-%m-%d}.{ending}"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return StreamingHttpResponse(pieces, content_type=media_type, headers=headers)


@require_http_methods(["GET", "POST"])
def import_export(request: PersonsRequest) -> HttpResponse:
    """A large one is handed to the worker; the page then leads to where one sees how far it is."""
    mine = Transfer.objects.for_user(request.user)
    if transfer := mine.under_way(timezone.now()).filter(kind=TransferKind.RESTORE).first():
        return redirect("exchange:transfer_detail", pk=transfer.pk)
    half = mine.left_half().first()
    form = ExportFileForm(request.POST, request.FILES) if request.method == "POST" else ExportFileForm()
    if form.is_valid():
        file = form.cleaned_data["file"]
        try:
            document = open_document(file)
            is_large = document.counts.get("applications", 0) >= LARGE
            if half or (is_large and is_empty(request.user)):
                transfer = Transfer.objects.start(request.user, TransferKind.RESTORE, file)
                return redirect("exchange:transfer_detail", pk=transfer.pk)
            import_document(document, request.user)
        except Unreadable as error:
            form.add_error("file", f"{error} Nothing was stored.")
        else:
            kept = ", ".join(count_kept(request.user))
            messages.success(request, f"Your search is back: {kept}." if kept else "The export was empty.")
            return redirect("progress:today")
    status = 422 if form.is_bound else 200
    context = {"form": form, "half": half, "is_empty": is_empty(request.user), "kept": count_kept(request.user)}
    return render_page(request, "exchange/import_export.html", context, status=status)
