"""The debriefs that wait: to be asked again later, let go, taken up again, or done many at once."""

from __future__ import annotations

from django.contrib import messages
from django.core.paginator import Paginator
from django.db import transaction
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from applications.models import Rejection
from debrief.forms import show_refusal
from debrief.owned import Refused
from debrief.pages import offer_undo, render_page, safe_next
from debrief.words import plain_date
from lessons.forms.remind import RemindForm, days_ahead
from lessons.forms.tap import tap_forms
from lessons.models import Debrief
from lessons.values import Occasion, State

SHOWN = 50
A_PAGE = 30


def find(request: HttpRequest, pk: int) -> Debrief:
    debriefs = Debrief.objects.for_user(request.user).select_related("application__company", "rejection", "owner")
    return get_object_or_404(debriefs, pk=pk)


def find_or_begin(request: HttpRequest, pk: int) -> Debrief:
    """The debrief of a rejection, begun if need be: Today asks for it before there is one."""
    rejections = Rejection.objects.for_user(request.user).select_related("application__company", "owner")
    return Debrief.begin(get_object_or_404(rejections, pk=pk))


def back(request: HttpRequest) -> HttpResponse:
    """To the page that asked, as its field `next` says, or to Today."""
    return redirect(safe_next(request, reverse("progress:today")))


def remind(request: HttpRequest, debrief: Debrief) -> HttpResponse:
    form = RemindForm({"remind_on": request.POST.get("remind") or request.POST.get("remind_on")})
    if form.is_valid():
        day = form.cleaned_data["remind_on"]
        try:
            debrief.remind(day)
        except Refused as error:
            show_refusal(form, error)
        else:
            messages.success(request, f"{debrief.application.company.name} comes back on {plain_date(day)}.")
            return back(request)
    context = {"debrief": debrief, "form": form, "days": days_ahead(request.user.today()), "here": "today"}
    return render_page(request, "lessons/debrief_remind.html", context, status=422)


def let_go(request: HttpRequest, debrief: Debrief) -> HttpResponse:
    try:
        debrief.let_go()
    except Refused as error:
        messages.error(request, " ".join(error.messages))
        return redirect("lessons:debrief_update", pk=debrief.pk)
    offer_undo(
        request,
        f"Let go: {debrief.application.company.name} is no longer asked for. What was written stays.",
        reverse("lessons:debrief_resume", args=[debrief.pk]),
    )
    return back(request)


@require_POST
def debrief_remind(request: HttpRequest, pk: int) -> HttpResponse:
    return remind(request, find(request, pk))


@require_POST
def rejection_remind(request: HttpRequest, pk: int) -> HttpResponse:
    return remind(request, find_or_begin(request, pk))


@require_POST
def debrief_let_go(request: HttpRequest, pk: int) -> HttpResponse:
    return let_go(request, find(request, pk))


@require_POST
def rejection_let_go(request: HttpRequest, pk: int) -> HttpResponse:
    return let_go(request, find_or_begin(request, pk))


@require_POST
def debrief_resume(request: HttpRequest, pk: int) -> HttpResponse:
    debrief = find(request, pk)
    debrief.resume()
    return redirect("lessons:debrief_update", pk=debrief.pk)


@require_safe
def debrief_list(request: HttpRequest) -> HttpResponse:
    debriefs = Debrief.objects.for_user(request.user).for_list()
    waiting = list(
        Rejection.objects.for_user(request.user)
        .awaiting_debrief()
        .select_related("application__company", "debrief")[: SHOWN + 1]
    )
    put_down = debriefs.filter(Q(state=State.LET_GO) | ~Q(occasion=Occasion.REJECTION), ~Q(state=State.FINISHED))
    # "draft" comes before "let_go", so those begun are never crowded out.
    put_down = list(put_down.order_by("state", "-started_at", "-id")[:SHOWN])
    context = {
        "waiting": waiting[:SHOWN],
        "more_wait": len(waiting) > SHOWN,
        "days": days_ahead(request.user.today()),
        "finished": Paginator(debriefs.finished().order_by("-finished_at", "-id"), A_PAGE).get_page(
            request.GET.get("page")
        ),
        "begun": [debrief for debrief in put_down if debrief.is_draft],
        "let_go": [debrief for debrief in put_down if debrief.is_let_go],
        "here": "lessons",
    }
    return render_page(request, "lessons/debrief_list.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def debrief_tap(request: HttpRequest) -> HttpResponse:
    """Up to fifty noes before anybody spoke, on one page and with one submit."""
    forms = tap_forms(request.user, request.POST if request.method == "POST" else None)
    if request.method == "POST" and all(form.is_valid() for form in forms):
        with transaction.atomic():
            finished = sum(form.save() for form in forms)
        said = f"{finished} debrief{'' if finished == 1 else 's'} finished." if finished else "Nothing was answered."
        messages.success(request, said)
        return redirect("lessons:debrief_list")
    context = {"forms": forms, "here": "lessons"}
    return render_page(request, "lessons/debrief_tap.html", context, status=422 if request.method == "POST" else 200)
