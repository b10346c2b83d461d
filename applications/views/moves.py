"""The verbs of an application, as pages: move, take back, put on another day, reopen."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST
from django_htmx.http import reswap, retarget

from applications.forms.moves import MoveForm, RedateForm, ReopenForm
from applications.models import Application, StageChange
from applications.values import Stage, following
from applications.views.board import show_board
from applications.views.detail import fetch, show_application
from debrief.forms import show_refusal
from debrief.once import once
from debrief.owned import Refused
from debrief.pages import offer_undo, render_page, safe_next


@require_http_methods(["GET", "POST"])
@once
def application_move(request: HttpRequest, pk: int) -> HttpResponse:
    """Enters a stage on a day. A no leads to its own form. `to=closed` asks only how it ended."""
    application = get_object_or_404(Application.objects.for_user(request.user).select_related("company"), pk=pk)
    closing = request.GET.get("to") == "closed"
    initial = {} if closing else {"stage": following(application.stage)}
    form = MoveForm(request.POST or None, user=request.user, endings_only=closing, initial=initial)
    if form.is_valid():
        if form.cleaned_data["stage"] == Stage.REJECTED:
            return redirect("applications:rejection_create", pk=pk)
        try:
            change = application.move(**form.cleaned_data)
        except Refused as refused:
            show_refusal(form, refused)
        else:
            return moved(request, application, change)
    return show_move(request, application, form, closing=closing)


def show_move(request: HttpRequest, application: Application, form: MoveForm, *, closing: bool) -> HttpResponse:
    status = 422 if form.is_bound else 200
    context = {"here": "applications", "application": application, "form": form, "closing": closing}
    context["next"] = safe_next(request, "")
    if request.htmx.target != "board":
        return render_page(request, "applications/application_move.html", context, partial="move-form", status=status)
    if "on" not in request.POST:
        return show_board(request, problem=f"{application.company.name}: {first_problem(form)}", status=status)
    # From the board's dialog: it stays open, with what was typed.
    response = render(request, "applications/application_move.html#move-form", context, status=status)
    return retarget(reswap(response, "outerHTML"), "#move-form")


def moved(request: HttpRequest, application: Application, change: StageChange) -> HttpResponse:
    undo = reverse("applications:change_undo", args=[change.pk])
    said = f"{application.company.name}: {change.get_stage_display()}."
    if application.stage != change.stage:
        said = f"{application.company.name}: {change.get_stage_display()} is in its history. It stands where it stood."
    offer_undo(request, said, undo)
    if request.htmx.target == "board":
        return show_board(request, moved=application.pk)
    return redirect(safe_next(request, reverse("applications:application_detail", args=[application.pk])))


def first_problem(form) -> str:
    return next(iter(form.errors.values()))[0]


def fetch_change(request: HttpRequest, pk: int) -> StageChange:
    changes = StageChange.objects.for_user(request.user).select_related("application__company")
    return get_object_or_404(changes, pk=pk)


@require_POST
def change_redate(request: HttpRequest, pk: int) -> HttpResponse:
    change = fetch_change(request, pk)
    form = RedateForm(request.POST, user=request.user)
    if form.is_valid():
        try:
            change.application.redate(change, form.cleaned_data["on"])
        except Refused as refused:
            show_refusal(form, refused)
        else:
            messages.success(request, "The day is changed.")
            return redirect("applications:application_detail", pk=change.application_id)
    return show_application(request, fetch(request.user, change.application_id), redate_form=form, redated=change.pk)


@require_POST
def change_undo(request: HttpRequest, pk: int) -> HttpResponse:
    change = fetch_change(request, pk)
    application = change.application
    try:
        application.undo_move(change)
    except Refused as refused:
        return show_application(request, fetch(request.user, application.pk), problem=refused.messages[0])
    messages.success(request, f"Taken back. {application.company.name}: {application.get_stage_display()}.")
    return redirect(safe_next(request, reverse("applications:application_detail", args=[application.pk])))


@require_POST
def rejection_undo(request: HttpRequest, pk: int) -> HttpResponse:
    """Takes back a no that was recorded by mistake."""
    application = get_object_or_404(Application.objects.for_user(request.user).select_related("company"), pk=pk)
    try:
        application.undo_rejection()
    except Refused as refused:
        return show_application(request, fetch(request.user, pk), problem=refused.messages[0])
    messages.success(request, f"The no is taken back. {application.company.name} stands where it stood.")
    return redirect("applications:application_detail", pk=pk)


@require_POST
@once
def application_reopen(request: HttpRequest, pk: int) -> HttpResponse:
    """They came back: after a no by its own verb, after another ending by a move."""
    application = get_object_or_404(Application.objects.for_user(request.user).select_related("company"), pk=pk)
    if application.is_open:
        return show_application(request, fetch(request.user, pk), problem="This one is open.")
    form = ReopenForm(request.POST, user=request.user)
    if form.is_valid():
        try:
            reopen(application, **form.cleaned_data)
        except Refused as refused:
            show_refusal(form, refused)
        else:
            messages.success(request, f"{application.company.name} is open again.")
            return redirect("applications:application_detail", pk=pk)
    return show_application(request, fetch(request.user, pk), reopen_form=form)


def reopen(application: Application, on, stage: str) -> None:
    if application.is_rejected:
        application.reopen(on, stage)
    else:
        application.move(stage or application.reached(), on)
