from __future__ import annotations

from textwrap import shorten

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from applications.forms.notes import NoteForm
from applications.models import Application, Note
from applications.views.detail import fetch, show_application
from debrief.once import once
from debrief.pages import render_page
from debrief.trash import throw_away


@require_POST
@once
def note_create(request: HttpRequest, pk: int) -> HttpResponse:
    application = get_object_or_404(Application.objects.for_user(request.user), pk=pk)
    form = NoteForm(request.POST, instance=Note(application=application), user=request.user)
    if form.is_valid():
        form.save()
        return redirect(reverse("applications:application_detail", args=[pk], fragment="thread"))
    return show_application(request, fetch(request.user, pk), note_form=form)


@require_http_methods(["GET", "POST"])
def note_update(request: HttpRequest, pk: int) -> HttpResponse:
    note = get_object_or_404(Note.objects.for_user(request.user).select_related("application__company"), pk=pk)
    form = NoteForm(request.POST or None, instance=note, user=request.user)
    if form.is_valid():
        form.save()
        return redirect(reverse("applications:application_detail", args=[note.application_id], fragment="thread"))
    context = {"here": "applications", "note": note, "application": note.application, "form": form}
    return render_page(request, "applications/note_update.html", context, status=422 if form.is_bound else 200)


@require_POST
@once
def note_delete(request: HttpRequest, pk: int) -> HttpResponse:
    note = get_object_or_404(Note.objects.for_user(request.user), pk=pk)
    throw_away(request, f"“{shorten(note.text, 60, placeholder='…')}”", note)
    return redirect("applications:application_detail", pk=note.application_id)
