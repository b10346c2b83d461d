"""The register of weaknesses: what is so, what I say of it, and what I do about it."""

from __future__ import annotations

from textwrap import shorten

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from debrief.once import once
from debrief.pages import render_page
from debrief.trash import throw_away
from interviews.kit_forms import NewWeaknessForm, WeaknessForm, WeaknessNoteForm
from interviews.models import Weakness, WeaknessNote
from interviews.views.shelves import is_kept, open_shelf, put_away, show_options, take_out

KIND = "interviews:weakness"


@require_safe
def weakness_list(request: HttpRequest) -> HttpResponse:
    return show_weaknesses(request)


@require_POST
@once
def weakness_create(request: HttpRequest) -> HttpResponse:
    """One line on top of the list: the name now, the answer and the plan when there is time."""
    form = NewWeaknessForm(request.POST, user=request.user)
    if not is_kept(form):
        return show_weaknesses(request, form=form, status=422)
    if request.htmx:
        return show_weaknesses(request, again=True)
    messages.success(request, f"“{form.instance}” is added.")
    return redirect(reverse("interviews:weakness_list", fragment=f"weakness-{form.instance.pk}"))


@require_safe
def weakness_options(request: HttpRequest) -> HttpResponse:
    """The names of the person's weaknesses that fit two letters or more, for a field that takes one."""
    mine = Weakness.objects.for_user(request.user).active()
    return show_options(request, mine.values_list("name", flat=True))


@require_safe
def weakness_detail(request: HttpRequest, pk: int) -> HttpResponse:
    return show_weakness(request, pk)


@require_http_methods(["GET", "POST"])
def weakness_update(request: HttpRequest, pk: int) -> HttpResponse:
    """Name, answer and plan: in the row by htmx, on a page of its own without."""
    weakness = get_object_or_404(Weakness.objects.for_user(request.user), pk=pk)
    form = WeaknessForm(request.POST or None, instance=weakness, user=request.user)
    if request.method == "POST" and is_kept(form):
        return show_weakness(request, pk) if request.htmx else redirect("interviews:weakness_detail", pk)
    context = {"here": "kit", "weakness": weakness, "form": form}
    status = 422 if form.is_bound else 200
    return render_page(request, "interviews/weakness_update.html", context, partial="weakness", row=pk, status=status)


@require_POST
def weakness_archive(request: HttpRequest, pk: int) -> HttpResponse:
    weakness = get_object_or_404(Weakness.objects.for_user(request.user), pk=pk)
    return put_away(request, weakness, KIND) or show_weakness(request, pk)


@require_POST
def weakness_restore(request: HttpRequest, pk: int) -> HttpResponse:
    weakness = get_object_or_404(Weakness.objects.for_user(request.user), pk=pk)
    return take_out(request, weakness, KIND) or show_weakness(request, pk)


@require_POST
@once
def weakness_note_create(request: HttpRequest, pk: int) -> HttpResponse:
    """A dated note on how it goes."""
    weakness = get_object_or_404(Weakness.objects.for_user(request.user), pk=pk)
    form = WeaknessNoteForm(request.POST, instance=WeaknessNote(weakness=weakness), user=request.user)
    if not is_kept(form):
        return show_weakness(request, pk, form=form, status=422)
    if request.htmx:
        return show_weakness(request, pk)
    return redirect(reverse("interviews:weakness_detail", args=[pk], fragment="progress"))


@require_http_methods(["GET", "POST"])
def weakness_note_update(request: HttpRequest, pk: int) -> HttpResponse:
    note = get_object_or_404(WeaknessNote.objects.for_user(request.user).select_related("weakness"), pk=pk)
    form = WeaknessNoteForm(request.POST or None, instance=note, user=request.user)
    if request.method == "POST" and is_kept(form):
        return redirect(reverse("interviews:weakness_detail", args=[note.weakness_id], fragment="progress"))
    context = {"here": "kit", "note": note, "weakness": note.weakness, "form": form}
    return render_page(request, "interviews/weakness_note_update.html", context, status=422 if form.is_bound else 200)


@require_POST
@once
def weakness_note_delete(request: HttpRequest, pk: int) -> HttpResponse:
    note = get_object_or_404(WeaknessNote.objects.for_user(request.user), pk=pk)
    throw_away(request, f"“{shorten(note.text, 60, placeholder='…')}”", note)
    return redirect(reverse("interviews:weakness_detail", args=[note.weakness_id], fragment="progress"))


def show_weaknesses(
    request: HttpRequest, *, form: NewWeaknessForm | None = None, again: bool = False, status: int = 200
) -> HttpResponse:
    shelf = open_shelf(request, Weakness.objects.for_user(request.user).for_list())
    context = {"here": "kit", "shelf": shelf, "form": form, "again": again}
    return render_page(request, "interviews/weakness_list.html", context, partial="weaknesses", status=status)


def show_weakness(
    request: HttpRequest, pk: int, *, form: WeaknessNoteForm | None = None, status: int = 200
) -> HttpResponse:
    """One weakness with its notes on progress; by htmx its row in the list, or the notes alone."""
    weakness = get_object_or_404(Weakness.objects.for_user(request.user).for_list(), pk=pk)
    context = {
        "here": "kit",
        "weakness": weakness,
        "form": form or WeaknessNoteForm(user=request.user),
        "is_back": True,
    }
    if request.htmx.target == "progress":
        return render_page(request, "interviews/weakness_detail.html", context, partial="progress", status=status)
    return render_page(request, "interviews/weakness_detail.html", context, partial="weakness", row=pk, status=status)
