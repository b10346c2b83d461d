"""What was deleted: seen, brought back, removed for good."""

from __future__ import annotations

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.models import PersonsRequest
from debrief.once import once
from debrief.owned import Refused
from debrief.pages import render_page
from exchange.models import Trash
from exchange.models.trash import TrashQuerySet

PAGE_SIZE = 50


def trash_of(request: PersonsRequest) -> TrashQuerySet:
    return Trash.objects.for_user(request.user).in_time(timezone.now())


@require_safe
def trash_list(request: PersonsRequest) -> HttpResponse:
    page = Paginator(trash_of(request).defer("content"), PAGE_SIZE).get_page(request.GET.get("page"))
    return render_page(request, "exchange/trash_list.html", {"here": "", "page": page})


@require_POST
@once
def trash_restore(request: PersonsRequest, pk: int) -> HttpResponse:
    """Brings it back, and leads to it."""
    thrown = get_object_or_404(trash_of(request), pk=pk)
    try:
        row = thrown.bring_back()
    except Refused as refused:
        messages.warning(request, f"{thrown} stays in the trash. {refused.messages[0]}")
        return redirect("exchange:trash_list")
    messages.success(request, f"{thrown} is back, as it was.")
    return redirect(row.get_absolute_url())


@require_http_methods(["GET", "POST"])
@once
def trash_delete(request: PersonsRequest, pk: int) -> HttpResponse:
    """Asks, and then removes one for good."""
    thrown = get_object_or_404(trash_of(request).defer("content"), pk=pk)
    if request.method == "POST":
        thrown.delete()
        messages.success(request, f"{thrown} is gone for good.")
        return redirect("exchange:trash_list")
    return render_page(request, "exchange/trash_delete.html", {"here": "", "thrown": thrown})


@require_http_methods(["GET", "POST"])
def trash_empty(request: PersonsRequest) -> HttpResponse:
    """Asks, and then removes all of it for good."""
    if request.method == "POST":
        Trash.objects.for_user(request.user).delete()
        messages.success(request, "The trash is empty.")
        return redirect("exchange:trash_list")
    return render_page(request, "exchange/trash_empty.html", {"here": "", "number": trash_of(request).count()})
