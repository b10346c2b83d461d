"""The interviews of a person: coming and past."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_GET

from debrief.pages import render_page
from interviews.models import Interview

A_PAGE = 30


def by_nearness(interviews: Iterable[Interview], today: date) -> list[tuple[str, list[Interview]]]:
    """Coming interviews under Today, This week (to Sunday) and Later, in the zone of the moment; none is left empty."""
    sunday = today + timedelta(days=6 - today.weekday())
    groups: dict[str, list[Interview]] = {"Today": [], "This week": [], "Later": []}
    for interview in interviews:
        day = timezone.localdate(interview.starts_at)
        groups["Today" if day <= today else "This week" if day <= sunday else "Later"].append(interview)
    return [(title, rows) for title, rows in groups.items() if rows]


@require_GET
def interview_list(request: HttpRequest) -> HttpResponse:
    now = timezone.now()
    mine = Interview.objects.for_user(request.user).for_list()
    return render_page(
        request,
        "interviews/interview_list.html",
        {
            "here": "interviews",
            "coming": by_nearness(mine.coming(now).prefetch_related("contacts"), request.user.today()),
            "past": Paginator(mine.past(now), A_PAGE).get_page(request.GET.get("page")),
        },
    )
