from django.http import HttpResponse
from django.template.loader import render_to_string

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
