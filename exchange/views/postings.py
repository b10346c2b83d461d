"""A posting becomes an application: read here, reviewed in the form of applications, and saved by the person only."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from accounts.models import PersonsRequest
from applications.forms.applications import ApplicationForm
from applications.suggestions import suggest
from applications.timeline import been_in_touch
from debrief.pages import render_page
from exchange.bookmarklet import bookmarklet, packed
from exchange.capture import PostingForm, with_same_address

EXTENSION = settings.BASE_DIR / "extension"


@require_http_methods(["GET", "POST"])
def posting_create(request: PersonsRequest) -> HttpResponse:
    """Takes a posting, and answers with the form of an application that is filled from it."""
    form = PostingForm(request.POST, request.FILES) if request.method == "POST" else PostingForm()
    if form.is_valid():
        return show_filled(request, form)
    status = 422 if form.is_bound else 200
    return render_page(request, "exchange/posting_create.html", {"here": "applications", "form": form}, status=status)


def show_filled(request: PersonsRequest, form: PostingForm) -> HttpResponse:
    """The page on which an application is added, with what the posting says. It sends to that page's own address."""
    filled = form.filled()
    context = {
        "here": "applications",
        "form": ApplicationForm(initial=filled, user=request.user),
        "suggestions": suggest(request.user),
        "is_filled": True,
        "touched": been_in_touch(request.user, filled["company"]) if filled["company"] else None,
        "same": with_same_address(request.user, filled["url"]),
    }
    return render_page(request, "applications/application_create.html", context)


@require_safe
def posting_tools(request: PersonsRequest) -> HttpResponse:
    address = request.build_absolute_uri(reverse("exchange:posting_create"))
    home = request.build_absolute_uri("/")
    context = {"here": "applications", "bookmarklet": bookmarklet(EXTENSION, address), "home": home}
    return render_page(request, "exchange/posting_tools.html", context)


@require_safe
def extension(request: PersonsRequest) -> HttpResponse:
    """The browser extension as a zip, to be unpacked and loaded."""
    return HttpResponse(
        packed(EXTENSION),
        content_type="application/zip",
        headers={"Content-Disposition": 'attachment; filename="debrief-extension.zip"'},
    )
