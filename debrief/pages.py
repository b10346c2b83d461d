"""Page or fragment: one template serves both."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import patch_vary_headers


def render_page(
    request: HttpRequest, template: str, context: dict, *, partial: str | None = None, status: int = 200
) -> HttpResponse:
    """The whole page, or, when htmx asks for the element with the id `partial`, that partial of the same template."""
    wants_partial = bool(partial) and request.htmx.target == partial and not request.htmx.history_restore_request
    response = render(request, f"{template}#{partial}" if wants_partial else template, context, status=status)
    patch_vary_headers(response, ["HX-Request", "HX-Target"])
    return response
