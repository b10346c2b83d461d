"""Questions for them: the person's own, and some to begin with."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from interviews.models import OwnQuestion
from interviews.views.shelves import show_options


@require_safe
def question_options(request: HttpRequest) -> HttpResponse:
    """The person's questions that fit two letters or more, for a field that takes one."""
    mine = OwnQuestion.objects.for_user(request.user).active()
    return show_options(request, mine.values_list("text", flat=True))
