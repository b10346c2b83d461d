"""Page or fragment: one template serves both."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import patch_vary_headers
from django.utils.http import url_has_allowed_host_and_scheme


def render_page(
    request: HttpRequest,
    template: str,
    context: dict,
    *,
    partial: str | None = None,
    row: int | None = None,
    status: int = 200,
) -> HttpResponse:
    """The whole page, or, when htmx asks for the element with the id `partial`, that partial of the same template.

    A partial that stands once in every row of a list has ids like "story-7": `row` is the number.
    """
    htmx = request.htmx
    element = partial if row is None else f"{partial}-{row}"
    wants_partial = bool(partial) and htmx.target == element and not htmx.history_restore_request
    response = render(request, f"{template}#{partial}" if wants_partial else template, context, status=status)
    patch_vary_headers(response, ["HX-Request", "HX-Target"])
    return response


def offer_undo(request: HttpRequest, text: str, address: str) -> None:
    """Says on the next page what was done, with a button that posts to `address` to take it back."""
    messages.success(request, text, extra_tags=address)


def is_pressed(request: HttpRequest, button: str) -> bool:
    """Whether the form was sent by this button: by its name, or as the value of `submit`."""
    return button in request.POST or request.POST.get("submit") == button


def handed_over(request: HttpRequest) -> dict[str, str]:
    """What another page filled in for this form, to be looked through before it is saved; else nothing."""
    return request.POST.dict() if is_pressed(request, "prefill") else {}


def safe_next(request: HttpRequest, default: str) -> str:
    """Where the person came from, as the form or the address says in `next`; only ever a page of ours."""
    wanted = request.POST.get("next") or request.GET.get("next") or ""
    return wanted if is_ours(wanted) else default


def is_ours(address: str) -> bool:
    """Whether it leads to a page of ours. Only a path does: redirect() takes another word for the name of a view."""
    return address.startswith("/") and url_has_allowed_host_and_scheme(address, allowed_hosts=None)
