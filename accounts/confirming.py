"""Is it still the person? Asked before anything that lets somebody in, takes everything out or ends the account.

One answer, by password, passkey or code, is good for five minutes. A program with a key of its own is not asked.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps

from allauth.account.adapter import get_adapter
from allauth.account.decorators import reauthentication_required
from allauth.core.exceptions import ReauthenticationRequired
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse

View = Callable[..., HttpResponseBase]

confirmed = reauthentication_required()


def confirmed_at(page: str) -> Callable[[View], View]:
    """For a download: whoever has to confirm first lands on the page that offers it, and not on a file."""

    def decorate(view: View) -> View:
        @wraps(view)
        def ask(request: HttpRequest, *args, **kwargs) -> HttpResponseBase:
            try:
                return confirmed(view)(request, *args, **kwargs)
            except ReauthenticationRequired:
                [first, *_] = get_adapter().get_reauthentication_methods(request.user)
                return redirect(f"{first['url']}?next={reverse(page)}")

        return ask

    return decorate
