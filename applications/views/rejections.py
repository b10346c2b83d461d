from __future__ import annotations

from django.contrib import messages
from django.db.models import Count, Exists, OuterRef, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from applications.forms.rejections import RejectionForm, RejectionUpdateForm
from applications.models import Application, Rejection, StageChange
from applications.values import REACHED_STAGES, Stage
from debrief.forms import show_refusal
from debrief.once import once
from debrief.owned import Refused
from debrief.pages import handed_over, is_pressed, offer_undo, render_page
from debrief.words import plain_date


def count_as_far(user, stage: str) -> dict[str, int]:
    """How many applications of this person came at least as far as `stage`, and how many there are."""
    further = REACHED_STAGES[REACHED_STAGES.index(Stage(stage)) :]
    came = StageChange.objects.filter(application=OuterRef("pk"), stage__in=further)
    return Application.objects.for_user(user).aggregate(total=Count("pk"), came=Count("pk", filter=Q(Exists(came))))


@require_http_methods(["GET", "POST"])
@once
def rejection_create(request: HttpRequest, pk: int) -> HttpResponse:
    applications = Application.objects.for_user(request.user).select_related("company")
    application = get_object_or_404(applications.prefetch_related("changes"), pk=pk)
    handed = handed_over(request)
    if (request.method == "GET" or handed) and application.is_rejected:
        messages.info(request, f"This one closed with a no on {plain_date(application.stage_on)} already.")
        return redirect("applications:application_detail", pk=application.pk)
    data = request.POST if request.method == "POST" and not handed else None
    form = RejectionForm(data, application=application, user=request.user, initial=handed)
    if form.is_valid():
        try:
            rejection = form.save()
        except Refused as error:
            show_refusal(form, error)
        else:
            offer_undo(
                request,
                f"Saved: {application.company.name} closed with a no on {plain_date(rejection.rejected_on)}.",
                reverse("applications:rejection_undo", args=[application.pk]),
            )
            return redirect("progress:today") if is_pressed(request, "later") else begin(rejection)
    reached = application.reached()
    # What counts as far for the note in the margin: to have been spoken to at all, or the stage reached.
    far = Stage.SCREENING if reached == Stage.APPLIED else reached
    context = {
        "application": application,
        "form": form,
        "here": "applications",
        "unheard": reached == Stage.APPLIED,
        "far": Stage(far).label,
        "scale": count_as_far(request.user, far),
    }
    return render_page(request, "applications/rejection_create.html", context, status=422 if form.is_bound else 200)


def begin(rejection: Rejection) -> HttpResponse:
    return redirect("lessons:debrief_begin", pk=rejection.pk)


@require_http_methods(["GET", "POST"])
def rejection_update(request: HttpRequest, pk: int) -> HttpResponse:
    rejections = Rejection.objects.for_user(request.user).select_related("application__company")
    rejection = get_object_or_404(rejections, pk=pk)
    data = request.POST if request.method == "POST" else None
    form = RejectionUpdateForm(data, instance=rejection, user=request.user)
    if form.is_valid():
        try:
            form.save()
        except Refused as error:
            show_refusal(form, error)
        else:
            messages.success(request, "Saved.")
            return redirect("applications:application_detail", pk=rejection.application_id)
    context = {"rejection": rejection, "form": form, "here": "applications"}
    return render_page(request, "applications/rejection_update.html", context, status=422 if form.is_bound else 200)
