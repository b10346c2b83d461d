"""The keys by which a person's programs come in: made, shown once, revoked."""

from __future__ import annotations

from allauth.account.adapter import get_adapter
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_variables
from django.views.decorators.http import require_http_methods

from accounts.confirming import confirmed
from accounts.models import PersonsRequest
from debrief.pages import render_page
from exchange.keys import TokenForm
from exchange.models import ApiToken


@confirmed
@sensitive_variables("secret")
@never_cache
@require_http_methods(["GET", "POST"])
def token_list(request: PersonsRequest) -> HttpResponse:
    """The keys, and the form for a new one. Its secret is shown in the answer that made it, and never again."""
    secret = ""
    form = TokenForm(request.POST if request.method == "POST" else None, user=request.user)
    status = 200
    if form.is_bound:
        if form.is_valid():
            _, secret = ApiToken.objects.make(request.user, **form.cleaned_data)
            get_adapter().send_notification_mail("exchange/email/token_made", request.user)
            form = TokenForm(user=request.user)
        else:
            status = 422
    tokens = ApiToken.objects.for_user(request.user)
    context = {
        "here": "",
        "form": form,
        "secret": secret,
        "address": request.build_absolute_uri("/api/v1/"),
        "tokens": [token for token in tokens if token.revoked_at is None],
        "revoked": [token for token in tokens if token.revoked_at],
    }
    return render_page(request, "exchange/token_list.html", context, status=status)


@require_http_methods(["GET", "POST"])
def token_revoke(request: PersonsRequest, pk: int) -> HttpResponse:
    """Asks, and then revokes."""
    token = get_object_or_404(ApiToken.objects.for_user(request.user), pk=pk)
    if request.method == "POST":
        token.revoke(timezone.now())
        messages.success(request, f"“{token.name}” opens nothing any more.")
        return redirect("exchange:token_list")
    return render_page(request, "exchange/token_revoke.html", {"here": "", "token": token})
