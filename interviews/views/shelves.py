"""What the pages of the kit share: a search over what a person keeps, and the options that a text field offers."""

from __future__ import annotations

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from interviews.finding import best_matches


def show_options(request: HttpRequest, texts: Iterable[str]) -> HttpResponse:
    """Answers with `<option>` elements for a `<datalist>`: at most eight of the texts, the best match first.

    What was typed stands in `q`, or under the name of the field that asked by htmx.
    """
    typed = request.GET.get("q") or request.GET.get(request.htmx.trigger_name or "", "")
    return render(request, "_options.html", {"options": best_matches(typed, texts)})
