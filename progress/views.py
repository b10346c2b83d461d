from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from debrief.pages import render_page
from lessons.catalogue import LESSONS
from progress.dashboard import build_dashboard
from progress.forms import PeriodForm
from progress.today import FIRST_RUN, build_today


@require_safe
def today(request: HttpRequest) -> HttpResponse:
    page = build_today(request.user, request.user.today(), timezone.now())
    if page is None:
        return render_page(request, FIRST_RUN, {"here": "today", "today": request.user.today(), "lessons": LESSONS})
    context = {
        "here": "today",
        "page": page,
        "attention_count": page.attention_count,
        "application_count": page.application_count,
    }
    return render_page(request, "progress/today.html", context)


@require_safe
def progress(request: HttpRequest) -> HttpResponse:
    form = PeriodForm(request.GET)
    day = request.user.today()
    page = build_dashboard(request.user, day, form.first, form.last) if form.is_valid() else None
    context = {"here": "progress", "form": form, "page": page, "presets": form.presets(day)}
    return render_page(request, "progress/progress.html", context, status=200 if page else 422)
