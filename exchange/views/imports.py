"""A tracker on its way in: the file, how it is read, what will happen with each row, and what did."""

from __future__ import annotations

from functools import wraps

from django.contrib import messages
from django.core.paginator import Paginator
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from accounts.models import PersonsRequest
from debrief.owned import Refused
from debrief.pages import is_pressed, render_page
from exchange.files import Unreadable
from exchange.forms import ImportForm, MappingForm, RowsForm
from exchange.intake.batches import new_batch, plan_batch, read_batch, remember
from exchange.intake.plans import Fate
from exchange.intake.results import came_in, left_open, let_go_by
from exchange.intake.undoing import built_on, undo
from exchange.intake.writing import APPLICATION, write_plan
from exchange.models import ImportBatch, Transfer
from exchange.out.recognizing import own_export
from exchange.values import Action, BatchState, TransferKind

PAGE_SIZE = 50
# Files that were uploaded and not imported are kept this many at a time.
MOST_DRAFTS = 3
MOST_ASKED = 50
# By far the slowest machine that we tried.
ROWS_A_SECOND = 800
# From so many rows on the worker brings them in, and takes them back: at once, they would keep everybody else from
# writing for seconds.
LARGE = 1000


def drafts(user):
    return ImportBatch.objects.for_user(user).filter(state=BatchState.DRAFT)


def on_its_way(view):
    """For the pages of a file: while the worker has it in hand, they lead to where one sees how far it is."""

    @wraps(view)
    def look(request: PersonsRequest, pk: int) -> HttpResponse:
        batch = get_object_or_404(ImportBatch.objects.for_user(request.user).only("owner"), pk=pk)
        if transfer := Transfer.objects.of_import(batch, timezone.now()).first():
            return redirect("exchange:transfer_detail", pk=transfer.pk)
        return view(request, pk)

    return look


@require_http_methods(["GET", "POST"])
def import_create(request: PersonsRequest) -> HttpResponse:
    """The file, and below it the imports that were."""
    sent = (request.POST, request.FILES) if request.method == "POST" else ()
    form = ImportForm(*sent, user=request.user)
    if form.is_valid():
        file = form.cleaned_data["file"]
        content = file.read()
        if words := own_export(content):
            messages.info(request, words)
            return redirect("exchange:import_export")
        try:
            batch = new_batch(request.user, file.name, content)
        except Unreadable as error:
            form.add_error("file", str(error))
        else:
            batch.save()
            kept = drafts(request.user).values_list("pk", flat=True)[:MOST_DRAFTS]
            # One whose worker died half-way is needed to take the half back.
            drafts(request.user).filter(rows=None).exclude(pk__in=list(kept)).delete()
            return redirect("exchange:import_mapping", pk=batch.pk)
    batches = ImportBatch.objects.for_user(request.user).defer("content")[:20]
    context = {"form": form, "batches": batches, "here": "applications"}
    status = 422 if form.is_bound else 200
    return render_page(request, "exchange/import_create.html", context, partial="import-form", status=status)


@require_http_methods(["GET", "POST"])
@on_its_way
def import_mapping(request: PersonsRequest, pk: int) -> HttpResponse:
    """How the file is read: shown, and to be corrected."""
    batch = get_object_or_404(drafts(request.user), pk=pk)
    tracker = read_batch(batch)
    form = MappingForm(request.POST or None, user=request.user, tracker=tracker, options=batch.options)
    if request.method == "POST" and form.is_valid():
        batch.options = form.options(batch.options)
        try:
            read_batch(batch)
        except Unreadable as error:
            form.add_error(None, f"Read this way it is no table: {error}")
        else:
            batch.save(update_fields=["options"])
            return redirect(f"exchange:import_{'mapping' if is_pressed(request, 'again') else 'detail'}", pk=pk)
    context = {"batch": batch, "form": form, "tracker": tracker, "here": "applications"}
    return render_page(request, "exchange/import_mapping.html", context, status=422 if form.is_bound else 200)


@require_http_methods(["GET", "POST"])
@on_its_way
def import_detail(request: PersonsRequest, pk: int) -> HttpResponse:
    """What will happen with every row; and once it has happened, what came of it."""
    batch = get_object_or_404(ImportBatch.objects.for_user(request.user), pk=pk)
    if batch.state != BatchState.DRAFT:
        return show_result(request, batch)
    plan = plan_batch(batch)
    form = RowsForm(request.POST or None, user=request.user, rows=plan.of(Fate.UNCLEAR)[:MOST_ASKED])
    if request.method == "POST" and form.is_valid():
        batch.options["rows"] = batch.options.get("rows", {}) | form.answers()
        batch.save(update_fields=["options"])
        return redirect("exchange:import_detail", pk=pk)
    shown = request.GET.get("show", "")
    rows = plan.of(shown) if shown in Fate.values else plan.rows
    context = {
        "batch": batch,
        "plan": plan,
        "form": form,
        "fates": [(fate, plan.counts[fate]) for fate in Fate],
        "shown": shown,
        "page": Paginator(rows, PAGE_SIZE).get_page(request.GET.get("page")),
        "seconds": max(1, plan.writes // ROWS_A_SECOND),
        "here": "applications",
    }
    return render_page(
        request, "exchange/import_detail.html", context, partial="import-rows", status=422 if form.is_bound else 200
    )


def show_result(request: HttpRequest, batch: ImportBatch) -> HttpResponse:
    reasons = built_on(batch) if batch.is_in_force else []
    context = {"batch": batch, "reasons": reasons, "left": count_applications(batch), "here": "applications"}
    if batch.state == BatchState.IMPORTED:
        came = [("came in", "new", Action.CREATED), ("changed", "changed", Action.CHANGED)]
        context |= {
            "left_open": left_open(batch),
            "let_go": let_go_by(batch),
            "came_in": [(says, batch.counts[count], came_in(batch, action)) for says, count, action in came],
        }
    return render_page(request, "exchange/_import_result.html", context)


def count_applications(batch: ImportBatch) -> int:
    """How many applications it has made or changed, and not taken back."""
    return batch.rows.filter(table=APPLICATION).count()


@require_POST
@on_its_way
def import_run(request: PersonsRequest, pk: int) -> HttpResponse:
    batch = get_object_or_404(drafts(request.user), pk=pk)
    batch.owner = request.user
    tracker = read_batch(batch)
    plan = plan_batch(batch, tracker)
    if plan.writes >= LARGE or batch.rows.exists():
        transfer = Transfer.objects.start(request.user, TransferKind.IMPORT, batch=pk)
        return redirect("exchange:transfer_detail", pk=transfer.pk)
    try:
        write_plan(batch, plan)
    except Refused as error:
        messages.warning(request, error.messages[0])
        return redirect("exchange:import_detail", pk=pk)
    remember(batch, tracker)
    return redirect("exchange:import_detail", pk=pk)


@require_POST
@on_its_way
def import_undo(request: PersonsRequest, pk: int) -> HttpResponse:
    batch = get_object_or_404(ImportBatch.objects.for_user(request.user).defer("content"), pk=pk)
    batch.owner = request.user
    if count_applications(batch) >= LARGE:
        transfer = Transfer.objects.start(request.user, TransferKind.UNDO, batch=pk)
        return redirect("exchange:transfer_detail", pk=transfer.pk)
    try:
        with transaction.atomic():
            undo(batch)
    except Refused as error:
        messages.warning(request, error.messages[0])
    else:
        messages.success(request, f"The import of {batch.name} is taken back. Your applications are as they were.")
    return redirect("exchange:import_detail", pk=pk)


@require_POST
@on_its_way
def import_delete(request: PersonsRequest, pk: int) -> HttpResponse:
    """Forgets a file that was not imported."""
    batch = get_object_or_404(drafts(request.user), pk=pk)
    if batch.rows.exists():
        messages.warning(request, "Its import broke off half-way. Import it again, and then take it back.")
        return redirect("exchange:import_detail", pk=pk)
    batch.delete()
    messages.success(request, f"{batch.name} is forgotten. Nothing of it was imported.")
    return redirect("exchange:import_create")
