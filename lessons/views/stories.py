"""Stories to tell: what is not on the resume, and how each was heard."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from interviews.models import Story
from interviews.views.shelves import show_options


@require_safe
def story_options(request: HttpRequest) -> HttpResponse:
    """The titles of the person's stories that fit two letters or more, for a field that takes one."""
    mine = Story.objects.for_user(request.user).active()
    return show_options(request, mine.values_list("title", flat=True))
