from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.utils.text import slugify
from django.views.decorators.http import require_safe

from debrief.pages import render_page

from .files import as_csv, as_svg, as_text
from .forms import FunnelForm
from .page import FunnelPage, build_page, read_ways
from .stats import flow, together, without_idle

CIRCLE = (
    "Places of one name would come before and after another place. Give the one name only to places that follow each "
    "other, or to endings."
)
FILES = {
    "svg": (as_svg, "image/svg+xml"),
    "csv": (as_csv, "text/csv"),
    "txt": (as_text, "text/plain"),
}


@require_safe
def funnel(request: HttpRequest) -> HttpResponse:
    """The flow of one's applications as a keepsake. The address holds the days and the names."""
    day = request.user.today()
    form = FunnelForm(request.GET)
    page, keys = asked_for(request, form)
    context = {
        "here": "progress",
        "form": form,
        "page": page,
        "presets": form.presets(day),
        "name_fields": form.name_fields(keys),
        "kept_fields": form.kept_fields(keys),
    }
    return render_page(request, "progress/funnel.html", context, status=200 if page else 422)


@require_safe
def funnel_file(request: HttpRequest, kind: str) -> HttpResponse:
    """The same picture, table or text to take along; the address takes what the page's does."""
    write, media_type = FILES[kind]
    page, _ = asked_for(request, FunnelForm(request.GET))
    if page is None:
        return HttpResponse("These days or names do not go together.", content_type="text/plain", status=422)
    days = slugify("-".join(filter(None, (request.GET.get("from"), request.GET.get("to")))))
    name = "-".join(filter(None, ("applications", days)))
    headers = {"Content-Disposition": f'attachment; filename="{name}.{kind}"'}
    return HttpResponse(write(page), content_type=f"{media_type}; charset=utf-8", headers=headers)


def asked_for(request: HttpRequest, form: FunnelForm) -> tuple[FunnelPage | None, set[str]]:
    """The page, or None when the form cannot be answered; and the keys of the places that can be named."""
    if not form.is_valid():
        return None, set()
    found = without_idle(read_ways(request.user, form.first, form.last))
    if form.is_together:
        found = together(found)
    keys = {key for keys in found for key in keys}
    try:
        return build_page(flow(found, form.names), form.first, form.last), keys
    except ValueError:
        form.add_error(None, CIRCLE)
        return None, keys
