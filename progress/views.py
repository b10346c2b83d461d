from __future__ import annotations

from datetime import date

from django.http import Http404, HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.text import slugify
from django.views.decorators.http import require_safe

from debrief.pages import render_page
from debrief.sheets import as_csv
from lessons.catalogue import LESSONS
from progress.forms import PeriodForm
from progress.keeping import kept_report
from progress.report.files import FILES
from progress.report.page import build_report, read_figures
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
    """The figures of a period; with `csv` one of them as a file. What is unchanged is not worked out anew."""
    user, day = request.user, request.user.today()
    form = PeriodForm(request.GET, today=day)
    context = {"here": "progress", "form": form, "presets": form.presets(day)}
    if not form.is_valid():
        return render_page(request, "progress/progress.html", context, status=422)
    if "csv" in request.GET:
        return figure_file(request.GET["csv"], user, day, form)

    def write() -> str:
        page = build_report(user, day, form.first, form.last)
        return render_to_string("progress/_report.html", context | {"page": page, "query": form.query})

    context["report"] = kept_report(user, day, (form.first, form.last), write)
    return render_page(request, "progress/progress.html", context)


def figure_file(name: str, user, day: date, form: PeriodForm) -> HttpResponse:
    """One figure as a table for a spreadsheet, with plain numbers. Raises Http404 where there is none of that name."""
    if name not in FILES:
        raise Http404("No figure has this name.")
    figures, _ = read_figures(user, day, form.first, form.last)
    days = slugify("-".join(day.isoformat() for day in (form.first, form.last) if day))
    file = "-".join(filter(None, (name, days)))
    headers = {"Content-Disposition": f'attachment; filename="{file}.csv"'}
    return HttpResponse(as_csv(FILES[name](figures)), content_type="text/csv; charset=utf-8", headers=headers)
