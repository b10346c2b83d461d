from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from applications.forms.applications import QuickAddForm
from applications.ledger import open_ledger
from applications.suggestions import sources
from applications.values import WorkMode
from applications.wanted import Wanted
from debrief.once import once
from debrief.owned import key_of
from debrief.pages import render_page


@require_safe
def application_list(request: HttpRequest) -> HttpResponse:
    return show_list(request, Wanted.read(request.GET), first=key_of(request.GET.get("added", "")))


@require_safe
def source_hint(request: HttpRequest) -> HttpResponse:
    """The person's own sources, for the filter: fetched when it is used, so that the list does without."""
    return render(request, "applications/source_hint.html", {"sources": sources(request.user)})


@require_POST
@once
def application_quick_add(request: HttpRequest) -> HttpResponse:
    """One line on top of the table: the row appears, and the line is empty again."""
    form = QuickAddForm(request.POST, user=request.user)
    if not form.is_valid():
        return show_list(request, Wanted(), form=form, status=422)
    application = form.save()
    if request.htmx:
        response = show_list(request, Wanted(), first=application.pk, again=True)
        response["HX-Push-Url"] = reverse("applications:application_list")
        return response
    messages.success(request, f"Added {application.company.name}.")
    return redirect(reverse("applications:application_list", query={"added": application.pk}))


def show_list(
    request: HttpRequest,
    wanted: Wanted,
    *,
    form: QuickAddForm | None = None,
    first: int | None = None,
    again: bool = False,
    status: int = 200,
) -> HttpResponse:
    ledger = open_ledger(request.user, wanted, first=first)
    context = {
        "here": "applications",
        "ledger": ledger,
        "wanted": wanted,
        "form": form,
        "again": again,
        "work_modes": WorkMode.choices,
        "application_count": None if wanted.is_filtered else ledger.counts.all,
    }
    return render_page(
        request, "applications/application_list.html", context, partial="application-table", status=status
    )
