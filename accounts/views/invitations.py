"""One more person gets in by a link: made by those who may, shown once, opened by whoever it was given to."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_variables
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.adapter import INVITED
from accounts.confirming import confirmed
from accounts.forms import InvitationForm
from accounts.models import Invitation, PersonsRequest, digest_of
from debrief.pages import render_page


@confirmed
@sensitive_variables("link")
@never_cache
@require_http_methods(["GET", "POST"])
def invitation_list(request: PersonsRequest) -> HttpResponse:
    """The invitations of a person, and the form for a new one. Its link is shown in the answer that made it only."""
    if not request.user.may_invite():
        raise Http404("Others invite here.")
    form = InvitationForm(request.POST if request.method == "POST" else None)
    link, status = "", 422 if form.is_bound else 200
    if form.is_valid():
        secret = Invitation.objects.make(request.user, form.cleaned_data["note"])
        link, status = request.build_absolute_uri(reverse("accounts:invitation_open", args=[secret])), 200
    mine = Invitation.objects.filter(made_by=request.user).order_by("-pk")
    context = {"form": form, "link": link, "invitations": mine, "open": {row.pk for row in mine.in_force()}}
    return render_page(request, "accounts/invitation_list.html", context, status=status)


@require_POST
def invitation_delete(request: PersonsRequest, pk: int) -> HttpResponse:
    get_object_or_404(Invitation, made_by=request.user, pk=pk).delete()
    messages.success(request, "That link opens nothing any more.")
    return redirect("accounts:invitation_list")


@login_not_required
@sensitive_variables("key")
@never_cache
@require_safe
def invitation_open(request: HttpRequest, key: str) -> HttpResponse:
    """Leads on to making the account. The link stays good until that is done, or its week is over."""
    if request.user.is_authenticated:
        messages.info(request, "You have an account here already.")
        return redirect("progress:today")
    digest = digest_of(key)
    if not Invitation.objects.in_force().filter(digest=digest).exists():
        return render_page(request, "accounts/invitation_open.html", {}, status=404)
    request.session[INVITED] = digest
    return redirect("account_signup")
