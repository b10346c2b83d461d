from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.db import Error, connection
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string

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


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """A request that could not be read; one that was too big is told apart, because it can be helped."""
    status = 413 if isinstance(exception, TOO_MUCH) else 400
    return HttpResponse(render_to_string(f"{status}.html"), status=status)


def too_many(request: HttpRequest) -> HttpResponse:
    """Where a limit is reached: all are by the minute, but that of wrong passwords (accounts/middleware.py)."""
    answer = HttpResponse(render_to_string("429.html", {"minutes": 1}, request), status=429)
    answer["Retry-After"] = 60
    return answer
