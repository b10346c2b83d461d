"""The register of weaknesses: what is so, what I say of it, and what I do about it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from interviews.models import Weakness
from interviews.views.shelves import show_options


@require_safe
def weakness_options(request: HttpRequest) -> HttpResponse:
    mine = Weakness.objects.for_user(request.user).active()
    return show_options(request, mine.values_list("name", flat=True))
