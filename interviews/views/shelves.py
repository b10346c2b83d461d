"""What the pages of the kit share: a search over what a person keeps, and the options that a text field offers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.contrib import messages
from django.core.paginator import Page, Paginator
from django.forms import ModelForm
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from debrief.forms import show_refusal
from debrief.owned import Refused
from debrief.pages import offer_undo
from interviews.finding import best_matches, holds
from interviews.models.kit import ShelvedModel, ShelvedQuerySet

A_PAGE = 60


@dataclass(frozen=True, slots=True)
class Shelf:
    """One kind of thing in the kit as its page shows it: those in use, or those in the archive."""

    page: Page
    q: str
    is_archive: bool
    # How many lie in the other half.
    elsewhere: int

    @property
    def is_filtered(self) -> bool:
        return bool(self.q)


def open_shelf(request: HttpRequest, rows: ShelvedQuerySet) -> Shelf:
    """What the address asks for: `q` searches, `archived` shows the archive, `page` turns. Two queries."""
    query, is_archive = request.GET.get("q", "").strip(), bool(request.GET.get("archived"))
    here, there = (rows.archived(), rows.active()) if is_archive else (rows.active(), rows.archived())
    found = [row for row in here if holds(query, row.everything)]
    page = Paginator(found, A_PAGE).get_page(request.GET.get("page"))
    return Shelf(page, query, is_archive, elsewhere=there.count())


def show_options(request: HttpRequest, texts: Iterable[str]) -> HttpResponse:
    """Answers with `<option>` elements for a `<datalist>`: at most eight of the texts, the best match first.

    What was typed stands in `q`, or under the name of the field that asked by htmx.
    """
    typed = request.GET.get("q") or request.GET.get(request.htmx.trigger_name or "", "")
    return render(request, "_options.html", {"options": best_matches(typed, texts)})


def is_kept(form: ModelForm) -> bool:
    """Saves a form that was sent; whatever speaks against it stands on the form then."""
    if not form.is_valid():
        return False
    try:
        form.save()
    except Refused as refused:
        show_refusal(form, refused)
        return False
    return True


def put_away(request: HttpRequest, row: ShelvedModel, kind: str) -> HttpResponse | None:
    """Archives a row of this kind ("lessons:story"). Leads back to its list with an undo; htmx is left to its view."""
    row.archive()
    if request.htmx:
        return None
    offer_undo(request, f"“{row}” is in the archive.", reverse(f"{kind}_restore", args=[row.pk]))
    return redirect(f"{kind}_list")


def take_out(request: HttpRequest, row: ShelvedModel, kind: str) -> HttpResponse | None:
    """Takes a row out of the archive; leads back to its list, but for htmx."""
    row.restore()
    if request.htmx:
        return None
    messages.success(request, f"“{row}” is out of the archive.")
    return redirect(f"{kind}_list")
