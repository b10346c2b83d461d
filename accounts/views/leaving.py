"""A person closes the account: for a while, or for good."""

from __future__ import annotations

from django.conf import settings
from django.contrib import messages
from django.contrib.auth import logout
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from accounts.confirming import confirmed
from accounts.kept import count_kept
from accounts.leaving import GRACE, close_account
from accounts.models import PersonsRequest, User
from debrief.pages import is_pressed, render_page
from debrief.words import day_and_month


@confirmed
@require_http_methods(["GET", "POST"])
def account_delete(request: PersonsRequest) -> HttpResponse:
    now = timezone.now()
    gone_on = timezone.localdate(now + GRACE)
    if request.method == "POST":
        for_good = not is_pressed(request, "pause")
        close_account(request.user, now, for_good=for_good)
        logout(request)
        if for_good:
            messages.success(request, f"The account goes on {day_and_month(gone_on)}. Sign in before then to keep it.")
        else:
            messages.success(request, "The account is switched off. Sign in to switch it on again.")
        return redirect("account_login")
    context = {
        "kept": count_kept(request.user),
        "gone_on": gone_on,
        "opens_the_door": settings.SIGNUPS == "first" and User.objects.people().count() == 1,
    }
    return render_page(request, "accounts/account_delete.html", context)
