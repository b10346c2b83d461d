from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from django.http import Http404, HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.safestring import SafeString
from django.utils.text import slugify
from django.views.decorators.http import require_safe

from debrief.pages import render_page
from debrief.sheets import as_csv
from lessons.catalogue import LESSONS
from progress.forms import PeriodForm
from progress.keeping import AFRESH, kept_report, people
from progress.report.files import FILES
from progress.report.page import build_report, read_figures, section_text
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
    given = {name: request.GET[name] for name in ("from", "to") if name in request.GET}
    form = PeriodForm(given, today=day)
    if not form.is_valid():
        context = {"here": "progress", "period": period_text(given, day)}
        return render_page(request, "progress/progress.html", context, status=422)
    if "csv" in request.GET:
        return figure_file(request.GET["csv"], user, day, form)

    def write() -> str:
        again = AFRESH if form.query else people.of(user, day).again
        page = build_report(user, day, form.first, form.last, again)
        shown = [
            (part.head, again(section_text, section.name, section, is_below=bool(part.head), query=form.query))
            for part in page.shown
            for section in part.sections
        ]
        period = again(period_text, given, day)
        return render_to_string("progress/_report.html", {"page": page, "shown": shown, "period": period})

    report = kept_report(user, day, (form.first, form.last), write)
    return render_page(request, "progress/progress.html", {"here": "progress", "report": report})


def period_text(given: Mapping[str, str], today: date) -> SafeString:
    """The choice of a period, with these days in its form."""
    form = PeriodForm(given, today=today)
    return render_to_string("progress/_period.html", {"form": form, "presets": form.presets(today)})


def figure_file(name: str, user, day: date, form: PeriodForm) -> HttpResponse:
    """One figure as a table for a spreadsheet, with plain numbers. Raises Http404 where there is none of that name."""
    if name not in FILES:
        raise Http404("No figure has this name.")
    figures, _ = read_figures(user, day, form.first, form.last)
    days = slugify("-".join(day.isoformat() for day in (form.first, form.last) if day))
    file = "-".join(filter(None, (name, days)))
    headers = {"Content-Disposition": f'attachment; filename="{file}.csv"'}
    return HttpResponse(as_csv(FILES[name](figures)), content_type="text/csv; charset=utf-8", headers=headers)
