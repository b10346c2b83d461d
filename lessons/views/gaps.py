"""Gaps: what postings ask for that the person lacks, and what becomes of it."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib import messages
from django.core.paginator import Page, Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from applications.models import Application
from applications.views.detail import fetch, show_application
from debrief.once import once
from debrief.pages import render_page
from interviews.finding import holds
from interviews.views.shelves import A_PAGE, is_kept, show_options
from lessons.forms.gaps import GapForm, GapMarkForm
from lessons.models import Gap
from lessons.values import GapState


@dataclass(frozen=True, slots=True)
class Ledger:
    """The gaps as the page shows them; `state` is empty for those that are not closed."""

    page: Page
    q: str
    state: str
    # Value, label and number of each choice of states.
    chips: list[tuple[str, str, int]]


@require_safe
def gap_list(request: HttpRequest) -> HttpResponse:
    return show_gaps(request)


@require_POST
@once
def gap_create(request: HttpRequest) -> HttpResponse:
    """One line on top of the list. A name that is known already makes no second gap."""
    form = GapMarkForm(request.POST, user=request.user)
    if not form.is_valid():
        return show_gaps(request, form=form, status=422)
    gap = form.save()
    if request.htmx:
        return show_gaps(request, again=True)
    messages.success(request, f"“{gap}” is noted.")
    return redirect(reverse("lessons:gap_list", fragment=f"gap-{gap.pk}"))


@require_safe
def gap_options(request: HttpRequest) -> HttpResponse:
    """Names of gaps that are known already, so that the same lack gets the same name."""
    return show_options(request, Gap.objects.for_user(request.user).values_list("name", flat=True))


@require_safe
def gap_detail(request: HttpRequest, pk: int) -> HttpResponse:
    return show_gap(request, pk)


@require_http_methods(["GET", "POST"])
def gap_update(request: HttpRequest, pk: int) -> HttpResponse:
    """Name, plan and state: in the row by htmx, on a page of its own without."""
    gap = get_object_or_404(Gap.objects.for_user(request.user), pk=pk)
    form = GapForm(request.POST or None, instance=gap, user=request.user)
    if request.method == "POST" and is_kept(form):
        return show_gap(request, pk) if request.htmx else redirect("lessons:gap_detail", pk)
    context = {"here": "kit", "gap": gap, "form": form}
    status = 422 if form.is_bound else 200
    return render_page(request, "lessons/gap_update.html", context, partial="gap", row=pk, status=status)


@require_POST
def gap_state(request: HttpRequest, pk: int) -> HttpResponse:
    """Open, learning or closed, by one press."""
    gap = get_object_or_404(Gap.objects.for_user(request.user), pk=pk)
    state = request.POST.get("state", "")
    if state not in GapState.values:
        messages.warning(request, "Choose open, learning or closed.")
        return redirect("lessons:gap_detail", pk)
    gap.mark(state)
    return show_gap(request, pk) if request.htmx else redirect("lessons:gap_detail", pk)


@require_POST
@once
def gap_mark(request: HttpRequest, pk: int) -> HttpResponse:
    """Marks in the posting of an application what the person lacks."""
    application = get_object_or_404(Application.objects.for_user(request.user), pk=pk)
    form = GapMarkForm(request.POST, user=request.user, application=application)
    if form.is_valid():
        gap = form.save()
        if request.htmx:
            return show_marked(request, application, marked=gap)
        return redirect(reverse("applications:application_detail", args=[pk], fragment="gaps"))
    if request.htmx:
        return show_marked(request, application, form=form)
    return show_application(request, fetch(request.user, pk), gap_form=form)


@require_POST
def gap_unmark(request: HttpRequest, pk: int, gap_pk: int) -> HttpResponse:
    """This posting does not ask for it after all; the gap stays."""
    application = get_object_or_404(Application.objects.for_user(request.user), pk=pk)
    gap = get_object_or_404(Gap.objects.for_user(request.user), pk=gap_pk)
    application.gaps.remove(gap)
    if request.htmx:
        return show_marked(request, application)
    return redirect(reverse("applications:application_detail", args=[pk], fragment="gaps"))


def show_marked(
    request: HttpRequest, application: Application, *, marked: Gap | None = None, form: GapMarkForm | None = None
) -> HttpResponse:
    """The part of the application's page that lists what its posting asks for."""
    context = {"application": application, "gaps": application.gaps.all(), "marked": marked, "gap_form": form}
    return render(request, "applications/_gaps.html", context, status=422 if form else 200)


def show_gaps(
    request: HttpRequest, *, form: GapMarkForm | None = None, again: bool = False, status: int = 200
) -> HttpResponse:
    context = {"here": "kit", "ledger": open_gaps(request), "form": form, "again": again}
    return render_page(request, "lessons/gap_list.html", context, partial="gaps", status=status)


def open_gaps(request: HttpRequest) -> Ledger:
    """What the address asks for: `q` searches, `state` narrows, `page` turns. One query: they are few."""
    query, state = request.GET.get("q", "").strip(), request.GET.get("state", "")
    if state not in ("", *GapState.values):
        raise Http404
    found = [gap for gap in Gap.objects.for_user(request.user).for_list() if holds(query, gap.everything)]
    chips = [("", "In work", sum(not gap.is_closed for gap in found))]
    chips += [(value, label, sum(gap.state == value for gap in found)) for value, label in GapState.choices]
    rows = [gap for gap in found if gap.state == state or not (state or gap.is_closed)]
    return Ledger(Paginator(rows, A_PAGE).get_page(request.GET.get("page")), query, state, chips)


def show_gap(request: HttpRequest, pk: int) -> HttpResponse:
    """One gap with the applications that ask for it; in a list, its row."""
    gap = get_object_or_404(Gap.objects.for_user(request.user).for_page(), pk=pk)
    context = {"here": "kit", "gap": gap, "is_back": True}
    return render_page(request, "lessons/gap_detail.html", context, partial="gap", row=pk)
