"""Gaps: what postings ask for that the person lacks, and what becomes of it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from interviews.views.shelves import show_options
from lessons.models import Gap


@require_safe
def gap_options(request: HttpRequest) -> HttpResponse:
    """Names of gaps that are known already, so that the same lack gets the same name."""
    return show_options(request, Gap.objects.for_user(request.user).values_list("name", flat=True))
