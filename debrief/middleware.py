import logging
from time import perf_counter

from django.conf import settings
from django.core.exceptions import MiddlewareNotUsed
from django.http import HttpResponse
from django.template.loader import render_to_string

from debrief.logs import pattern, requests

METHODS = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}


class ObservedMiddleware:
    """Each request with its time, in the log at level info and among the metrics; absent where neither is wanted."""

    def __init__(self, get_response):
        self.get_response, self.is_logged, self.observe = get_response, requests.isEnabledFor(logging.INFO), None
        if settings.METRICS:
            from debrief.metrics import observe

            self.observe = observe
        if not (self.is_logged or self.observe):
            raise MiddlewareNotUsed

    def __call__(self, request):
        begun = perf_counter()
        response = self.get_response(request)
        seconds = perf_counter() - begun
        method = request.method if request.method in METHODS else "other"
        if self.is_logged:
            took = {"status_code": response.status_code, "milliseconds": round(seconds * 1000)}
            told = (method, pattern(request), response.status_code, took["milliseconds"])
            requests.info("%s %s %s in %s ms", *told, extra=took)
        if self.observe:
            self.observe(method, pattern(request), response.status_code, seconds)
        return response


# What no page of Debrief uses, so that no script in one could.
UNUSED = """
    accelerometer autoplay camera display-capture encrypted-media fullscreen geolocation gyroscope hid idle-detection
    magnetometer microphone midi payment picture-in-picture screen-wake-lock serial usb xr-spatial-tracking
"""
PERMISSIONS = ", ".join(f"{name}=()" for name in UNUSED.split())


class PrivateMiddleware:
    """No other site may embed an answer, none may use the device, and none is kept where it does not say so itself."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        response.headers["Permissions-Policy"] = PERMISSIONS
        response.headers["Cross-Origin-Resource-Policy"] = "same-origin"
        response.headers.setdefault("Cache-Control", "private, no-store")
        return response


class HtmxRedirectMiddleware:
    """A redirect that htmx would follow silently (and so put a whole page inside a table) becomes a page change."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if request.htmx and response.status_code in (301, 302, 303, 307, 308):
            followed = HttpResponse(status=204, headers={"HX-Redirect": response["Location"]})
            followed.cookies = response.cookies
            return followed
        return response


class NotAllowedPageMiddleware:
    """Whoever visits an address where only a button leads gets a page, not an empty window."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        is_for_a_program = response.get("Content-Type", "").startswith("application/json")
        if response.status_code == 405 and not (request.htmx or is_for_a_program) and request.accepts("text/html"):
            response.content = render_to_string("405.html")
        return response
