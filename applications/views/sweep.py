"""Once a week or so: close what hardly anybody will answer any more, in one step that can be taken back."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from accounts.models import User
from applications.forms.replies import SupposedForm
from applications.replies import (
    answers_of,
    chance_in_words,
    given_up_after,
    is_supposed,
    past_hope,
    prior_of,
    sweep,
    undo_sweep,
)
from applications.stats import USUAL
from debrief.owned import Refused, key_of
from debrief.pages import is_pressed, offer_undo, render_page
from debrief.words import counted, sentence

MOST_AT_ONCE = 200


@require_http_methods(["GET", "POST"])
def application_sweep(request: HttpRequest) -> HttpResponse:
    user, today = request.user, request.user.today()
    if request.method == "POST":
        keys = [key for key in map(key_of, request.POST.getlist("application")) if key]
        chosen = past_hope(user, today).filter(pk__in=keys).select_related("owner", "company")[:MOST_AT_ONCE]
        if not chosen:
            messages.info(request, "None was ticked, so none was closed.")
            return redirect("applications:application_sweep")
        count, word = sweep(chosen, today)
        undo = reverse("applications:sweep_undo", args=[word])
        offer_undo(
            request, f"{sentence(counted(count, 'application'))} closed: no answer. A late one opens it again.", undo
        )
        return redirect("applications:application_list")
    return show_sweep(request, SupposedForm(initial=supposed(user)))


def show_sweep(request: HttpRequest, form: SupposedForm) -> HttpResponse:
    user, today = request.user, request.user.today()
    found = answers_of(user, today)
    # What was changed just now counts at once, also here.
    user.hopeless_days = given_up_after(found)
    rows = past_hope(user, today).select_related("company").order_by("applied_on", "pk")[:MOST_AT_ONCE]
    hopeless = [
        (
            application,
            (today - application.applied_on).days,
            chance_in_words(found, (today - application.applied_on).days),
        )
        for application in rows
    ]
    context = {
        "here": "applications",
        "form": form,
        "hopeless": hopeless,
        "after": user.hopeless_days,
        "usual": found.usual_by(),
        "cases": found.cases,
        "prior": prior_of(user) if is_supposed(found) else None,
        "is_own_prior": user.supposed_share is not None,
    }
    return render_page(request, "applications/application_sweep.html", context, status=422 if form.is_bound else 200)


@require_POST
def sweep_suppose(request: HttpRequest) -> HttpResponse:
    """Changes what is supposed of answers, or goes back to ours."""
    form = SupposedForm(request.POST)
    if is_pressed(request, "ours"):
        share, days = None, None
    elif form.is_valid():
        share, days = form.cleaned_data["share"], form.cleaned_data["days"]
    else:
        return show_sweep(request, form)
    # Worked out anew with the next page of Today.
    User.objects.filter(pk=request.user.pk).update(supposed_share=share, supposed_days=days, replies_on=None)
    messages.success(request, "Kept. Your own answers take its place once twenty of them tell.")
    return redirect("applications:application_sweep")


@require_POST
def sweep_undo(request: HttpRequest, word: str) -> HttpResponse:
    try:
        count = undo_sweep(request.user, word)
    except Refused as refused:
        messages.error(request, refused.messages[0])
    else:
        messages.success(request, f"{sentence(counted(count, 'application'))} open again.")
    return redirect("applications:application_list")


def supposed(user) -> dict[str, int]:
    """What the form shows: the person's own, else ours."""
    return {
        "share": user.supposed_share or round(100 * USUAL.answered[-1][1]),
        "days": user.supposed_days or 14,
    }
