import sys
from datetime import timedelta

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.db import Error, connection
from django.http import Http404, HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.crypto import constant_time_compare

from debrief.unsaved import answer_unsaved, reason_of

TOO_MUCH = (RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent)


@login_not_required
def healthz(request: HttpRequest) -> HttpResponse:
    """For whoever watches the server: "ok", or 503 when the database cannot be reached."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except Error:
        return HttpResponse("The database cannot be reached.\n", content_type="text/plain", status=503)
    return HttpResponse("ok", content_type="text/plain")


@login_not_required
def metrics(request: HttpRequest) -> HttpResponse:
    """For Prometheus, which shows the key of DEBRIEF_METRICS as its bearer token; without it 401."""
    from debrief.metrics import told

    if not constant_time_compare(request.headers.get("Authorization", ""), f"Bearer {settings.METRICS}"):
        return HttpResponse("Show the key.\n", "text/plain", 401, headers={"WWW-Authenticate": "Bearer"})
    return HttpResponse(told(), content_type="text/plain; version=0.0.4; charset=utf-8")


@login_not_required
def security(request: HttpRequest) -> HttpResponse:
    """Where to report a hole (RFC 9116); 404 where whoever runs Debrief names nothing."""
    if not settings.SECURITY_CONTACT:
        raise Http404
    # The text has to say until when it holds: worth a second look in a month.
    expires = timezone.now().replace(microsecond=0) + timedelta(days=30)
    lines = {
        "Contact": settings.SECURITY_CONTACT,
        "Expires": expires.isoformat().replace("+00:00", "Z"),
        "Preferred-Languages": "en",
    }
    text = "".join(f"{name}: {value}\n" for name, value in lines.items())
    return HttpResponse(text, content_type="text/plain; charset=utf-8")


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """A request that could not be read; one that was too big is told apart, because it can be helped."""
    status = 413 if isinstance(exception, TOO_MUCH) else 400
    return HttpResponse(render_to_string(f"{status}.html"), status=status)


def server_error(request: HttpRequest) -> HttpResponse:
    """What broke on our side; told apart where the database took nothing, because then it is known what is lost."""
    # Django calls this while it handles the error, and does not hand it over.
    reason = reason_of(sys.exception())
    if reason is not None:
        return answer_unsaved(request, reason)
    return HttpResponse(render_to_string("500.html"), status=500)


def too_many(request: HttpRequest) -> HttpResponse:
    """Where a limit is reached: all are by the minute, but that of wrong passwords (accounts/middleware.py)."""
    answer = HttpResponse(render_to_string("429.html", {"minutes": 1}, request), status=429)
    answer["Retry-After"] = 60
    return answer
