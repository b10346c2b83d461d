"""What the API answers when something cannot be done, always in one shape."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from django import forms
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from ninja import NinjaAPI, Schema
from ninja.errors import HttpError
from ninja.errors import ValidationError as ShapeError

from debrief.forms import show_refusal
from debrief.owned import Refused

CODES = {
    400: "unreadable",
    401: "no_token",
    403: "no_scope",
    404: "not_found",
    405: "not_allowed",
    409: "refused",
    413: "too_large",
    422: "invalid",
    500: "broken",
    503: "unavailable",
    507: "no_room",
}
NOT_FOUND = "There is nothing of yours here."


class Error(Schema):
    """`code` is for a program, `message` for a person; `fields` gives the reasons by the name of what was sent."""

    code: str
    message: str
    fields: dict[str, list[str]] = {}


class Problem(Schema):
    error: Error


def answers(good: Any, status: int = 200) -> dict[int, Any]:
    """What a route may answer: the good case, and every problem."""
    return {status: good} | dict.fromkeys((400, 401, 403, 404, 405, 409, 413, 422), Problem)


class Invalid(Exception):
    """What was sent cannot be taken, with the reasons by name."""

    def __init__(self, fields: Mapping[str, Iterable[str]]) -> None:
        self.fields = {name: [str(reason) for reason in reasons] for name, reasons in fields.items()}
        super().__init__(self.fields)


class Conflict(Exception):
    """It was changed meanwhile, or stands otherwise than the program thinks."""


def problem(status: int, message: str, fields: Mapping[str, list[str]] | None = None) -> HttpResponse:
    error = {"code": CODES[status], "message": message, "fields": dict(fields or {})}
    return JsonResponse({"error": error}, status=status)


def refusal(refused: Refused) -> HttpResponse:
    """A reason beside a field is about what was sent; one without is about how things stand."""
    if hasattr(refused, "error_dict"):
        return problem(422, " ".join(refused.messages), refused.message_dict)
    return problem(409, " ".join(refused.messages))


def invalid(fields: Mapping[str, list[str]]) -> HttpResponse:
    return problem(422, " ".join(reason for reasons in fields.values() for reason in reasons), fields)


def misshapen(error: ShapeError) -> HttpResponse:
    """What does not fit the description: by the path of the field, such as `ratings.0.lesson`."""
    fields: dict[str, list[str]] = {}
    for found in error.errors:
        where = [str(part) for part in found["loc"] if part not in ("body", "query", "path", "data", "filters")]
        fields.setdefault(".".join(where), []).append(str(found["msg"]))
    return invalid(fields)


def checked[Form: forms.BaseForm](form: Form, names: Mapping[str, str] | None = None) -> Form:
    """The form, once it is valid. `names` says how the API calls a field that the page calls otherwise."""
    if form.is_valid():
        return form
    raise Invalid(named(form, names or {}))


def named(form: forms.BaseForm, names: Mapping[str, str]) -> dict[str, list[str]]:
    fields: dict[str, list[str]] = {}
    for name, reasons in form.errors.items():
        fields.setdefault(names.get(name, "" if name == "__all__" else name), []).extend(map(str, reasons))
    return fields


def refused_by(form: forms.BaseForm, refused: Refused) -> Invalid | Refused:
    """As the page would show it: beside the field where the form has it."""
    if not hasattr(refused, "error_dict"):
        return refused
    show_refusal(form, refused)
    return Invalid(named(form, {}))


def handle(api: NinjaAPI) -> None:
    """Puts every problem in the one shape."""

    @api.exception_handler(Refused)
    def refused(request: HttpRequest, error: Refused) -> HttpResponse:
        return refusal(error)

    @api.exception_handler(Invalid)
    def not_valid(request: HttpRequest, error: Invalid) -> HttpResponse:
        return invalid(error.fields)

    @api.exception_handler(ShapeError)
    def not_as_described(request: HttpRequest, error: ShapeError) -> HttpResponse:
        return misshapen(error)

    @api.exception_handler(Conflict)
    def conflict(request: HttpRequest, error: Conflict) -> HttpResponse:
        return problem(409, str(error))

    @api.exception_handler(Http404)
    def not_found(request: HttpRequest, error: Http404) -> HttpResponse:
        return problem(404, NOT_FOUND)

    @api.exception_handler(HttpError)
    def unreadable(request: HttpRequest, error: HttpError) -> HttpResponse:
        status = error.status_code if error.status_code in CODES else 400
        return problem(status, "This could not be read as JSON." if status == 400 else str(error))
