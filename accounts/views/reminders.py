"""Reminders switched on in the settings, and off from any mail."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_POST

from accounts.forms import ReminderForm
from accounts.models import PersonsRequest, User
from accounts.reminders import read_stop_key
from debrief.pages import render_page


@require_POST
def reminder_update(request: PersonsRequest) -> HttpResponse:
    """What is ticked is on, the rest is off."""
    form = ReminderForm(request.POST, instance=User.objects.get(pk=request.user.pk))
    if form.is_valid():
        form.save()
        messages.success(request, "Saved.")
    return redirect(reverse("accounts:settings") + "#reminders")


@csrf_exempt
@login_not_required
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def reminder_stop(request: HttpRequest, key: str) -> HttpResponse:
    """Stops one kind of mail for whoever got it, signed in or not.

    Mail programs send the POST by themselves, without a session or a token (RFC 8058): the signed key is all they have.
    A GET changes nothing, because scanners of mail follow every link.
    """
    named = read_stop_key(key)
    if named is None:
        raise Http404("This link is not whole.")
    person, kind = named
    if request.method == "POST":
        User.objects.filter(pk=person).update(**{f"remind_{kind}": False})
    context = {"kind": kind, "is_stopped": request.method == "POST"}
    return render_page(request, "accounts/reminder_stop.html", context)
