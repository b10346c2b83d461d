"""The door of the API. What stands behind it is loaded when the first program asks: no page waits for it."""

from __future__ import annotations

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt


# A token stands for the sign-in, and a browser sends none by itself.
@csrf_exempt
@login_not_required
@never_cache
def api(request: HttpRequest, address: str) -> HttpResponse:
    from exchange.api.entry import answer

    return answer(request, address)
