from __future__ import annotations

from django.contrib import messages
from django.db import IntegrityError
from django.db.models import Count
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from applications.forms.applications import ApplicationForm, HoursForm, NextStepForm
from applications.models import Application
from applications.suggestions import suggest
from applications.timeline import been_in_touch
from applications.views.detail import fetch, show_application
from debrief.forms import show_refusal
from debrief.once import once
from debrief.owned import Refused
from debrief.pages import handed_over, offer_undo, render_page
from debrief.trash import throw_away


@require_safe
def application_detail(request: HttpRequest, pk: int) -> HttpResponse:
    return show_application(request, fetch(request.user, pk))


@require_http_methods(["GET", "POST"])
@once
def application_create(request: HttpRequest) -> HttpResponse:
    handed = handed_over(request)
    form = ApplicationForm(None if handed else request.POST or None, initial=handed, user=request.user)
    if form.is_valid():
        try:
            application = form.save()
        except IntegrityError:
            # The same form a second time: the first has made the row.
            if earlier := form.earlier():
                return redirect("applications:application_detail", pk=earlier.pk)
            raise
        if form.asks_for_rejection:
            return redirect("applications:rejection_create", pk=application.pk)
        messages.success(request, f"{application.company.name} is on your list.")
        touched = None if form.is_new_company else been_in_touch(request.user, application.company, aside=application)
        if touched:
            messages.info(request, touched.sentence)
        return redirect("applications:application_detail", pk=application.pk)
    return show_form(request, "applications/application_create.html", form)


@require_http_methods(["GET", "POST"])
def application_update(request: HttpRequest, pk: int) -> HttpResponse:
    application = get_object_or_404(Application.objects.for_user(request.user).select_related("company"), pk=pk)
    form = ApplicationForm(request.POST or None, instance=application, user=request.user)
    if form.is_valid():
        try:
            form.save()
        except Refused as refused:
            show_refusal(form, refused)
        else:
            messages.success(request, "Saved.")
            return redirect("applications:application_detail", pk=pk)
    return show_form(request, "applications/application_update.html", form, address=application.get_absolute_url())


def show_form(request: HttpRequest, template: str, form: ApplicationForm, **context) -> HttpResponse:
    context |= {"here": "applications", "form": form, "suggestions": suggest(request.user)}
    return render_page(request, template, context, status=422 if form.is_bound else 200)


@require_safe
def company_hint(request: HttpRequest) -> HttpResponse:
    """Said beside the field while a company's name is typed: what one had with it before. Never a hindrance."""
    # PostgreSQL refuses a zero byte.
    name = request.GET.get("company", "").replace("\x00", "")
    touched = been_in_touch(request.user, name) if name.strip() else None
    return render(request, "applications/company_hint.html", {"touched": touched})


@require_POST
def application_hours(request: HttpRequest, pk: int) -> HttpResponse:
    """For htmx only the hours."""
    application = get_object_or_404(Application.objects.for_user(request.user), pk=pk)
    form = HoursForm(request.POST)
    if form.is_valid():
        try:
            application.spend(form.cleaned_data["step"])
        except Refused as refused:
            show_refusal(form, refused)
        else:
            if request.htmx:
                return render(request, "applications/_hours.html", {"application": application})
            return redirect(reverse("applications:application_detail", args=[pk], fragment="hours"))
    return show_application(request, fetch(request.user, pk), hours_form=form)


@require_POST
def application_next_step(request: HttpRequest, pk: int) -> HttpResponse:
    application = fetch(request.user, pk)
    form = NextStepForm(request.POST, instance=application, user=request.user)
    if form.is_valid():
        form.save()
        return redirect(reverse("applications:application_detail", args=[pk], fragment="next-step"))
    return show_application(request, fetch(request.user, pk), next_step_form=form)


@require_POST
def application_archive(request: HttpRequest, pk: int) -> HttpResponse:
    application = get_object_or_404(Application.objects.for_user(request.user).select_related("company"), pk=pk)
    application.archive()
    undo = reverse("applications:application_unarchive", args=[pk])
    offer_undo(request, f"{application.company.name} is archived: out of the lists and counts.", undo)
    return redirect("applications:application_list")


@require_POST
def application_unarchive(request: HttpRequest, pk: int) -> HttpResponse:
    application = get_object_or_404(Application.objects.for_user(request.user).select_related("company"), pk=pk)
    application.unarchive()
    messages.success(request, f"{application.company.name} is back on your list.")
    return redirect("applications:application_detail", pk=pk)


@require_http_methods(["GET", "POST"])
@once
def application_delete(request: HttpRequest, pk: int) -> HttpResponse:
    """Asks with a list of what goes along, and then really deletes."""
    parts = ("interviews", "timeline_notes", "rejections", "debriefs", "debriefs__commitments")
    counts = {part.rpartition("__")[2]: Count(part, distinct=True) for part in parts}
    counts["others"] = Count("company__applications", distinct=True) - 1
    mine = Application.objects.for_user(request.user).select_related("company")
    application = get_object_or_404(mine.annotate(**{f"with_{name}": n for name, n in counts.items()}), pk=pk)
    if request.method == "POST":
        going = [application] if application.with_others else [application, application.company]
        throw_away(request, str(application), *going)
        return redirect("applications:application_list")
    context = {"here": "applications", "application": application}
    return render_page(request, "applications/application_delete.html", context)
