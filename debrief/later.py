"""Views that are loaded when one of them is first asked for: no start waits for what they need."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponseBase
from django.utils.module_loading import import_string


def on_first_use(name: str) -> Callable[..., HttpResponseBase]:
    """The view of that name. What a middleware is to know of it (`login_not_required`) goes around this."""

    def view(request: HttpRequest, *args, **kwargs) -> HttpResponseBase:
        return import_string(name)(request, *args, **kwargs)

    return view
