"""Who asks, may they, and is it the first time: then the route is found and asked."""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Callable
from functools import cache

from django.core.exceptions import RequestDataTooBig
from django.db import transaction
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import Resolver404, URLResolver
from django.urls.resolvers import RoutePattern
from django.utils import timezone

from accounts.models import User
from debrief.apart import speaking_for
from debrief.logs import pattern
from debrief.unsaved import reason_of
from exchange.api.problems import NOT_FOUND, problem
from exchange.api.routes import build
from exchange.models import ApiToken, IdempotencyKey
from exchange.values import Scope

log = logging.getLogger(__name__)

DESCRIPTION = "openapi.json"
SAFE = ("GET", "HEAD", "OPTIONS")
KEY_HEADER = "Idempotency-Key"
LONGEST_KEY = 255


@cache
def resolver() -> URLResolver:
    return URLResolver(RoutePattern(""), build().urls[0])


@cache
def description() -> dict:
    return build().get_openapi_schema(path_prefix="/api/v1/")


def answer(request: HttpRequest, address: str) -> HttpResponse:
    """The answer to a program: JSON whatever happens."""
    if address == DESCRIPTION:
        return JsonResponse(description()) if request.method in SAFE else not_allowed("GET")
    token = token_of(request)
    if token is None:
        refused = problem(401, "A key is needed here: Authorization: Bearer dbf_… It is made in the settings.")
        refused["WWW-Authenticate"] = "Bearer"
        return refused
    scope = Scope.READ if request.method in SAFE else Scope.WRITE
    if not token.allows(scope):
        return problem(403, f"This key may not {scope.value} here.")
    request.user, request.token = token.owner, token
    token.note_use(timezone.now())
    try:
        with timezone.override(token.owner.tz), speaking_for(token.owner, alone=request.method not in SAFE):
            return once(request, token.owner, lambda: route(request, address))
    except RequestDataTooBig:
        return problem(413, "This is larger than Debrief takes.")
    except Exception as error:
        if reason := reason_of(error):
            log.exception("The API could not save at %s %s", request.method, pattern(request))
            return problem(reason.status, f"{reason.said} Nothing was written.")
        log.exception("The API broke at %s %s", request.method, pattern(request))
        return problem(500, "Something broke here. It is in the log of the server; nothing was written.")


def token_of(request: HttpRequest) -> ApiToken | None:
    scheme, _, secret = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "bearer":
        return None
    token = ApiToken.objects.opened_by(secret.strip())
    return token if token and token.owner.is_active else None


def route(request: HttpRequest, address: str) -> HttpResponse:
    try:
        match = resolver().resolve(address)
    except Resolver404:
        return problem(404, NOT_FOUND)
    if any("\0" in value for values in request.GET.lists() for value in (values[0], *values[1])):
        return problem(422, "A question cannot hold a null character.")
    response = match.func(request, *match.args, **match.kwargs)
    return not_allowed(response["Allow"]) if response.status_code == 405 else response


def not_allowed(allowed: str) -> HttpResponse:
    response = problem(405, f"This address takes {allowed}.")
    response["Allow"] = allowed
    return response


def once(request: HttpRequest, user: User, act: Callable[[], HttpResponse]) -> HttpResponse:
    """Does a write that carries a key one time, and answers each later one alike. For a day."""
    key = request.headers.get(KEY_HEADER, "")
    if request.method in SAFE or not key:
        return act()
    if len(key) > LONGEST_KEY or not key.isprintable():
        return problem(422, f"{KEY_HEADER} takes up to {LONGEST_KEY} plain characters.")
    asked = "\n".join([request.method or "", request.get_full_path(), ""]).encode() + request.body
    digest = hashlib.sha256(asked).hexdigest()
    # One transaction: the key is kept if and only if the write is, and of two at once the second waits.
    with transaction.atomic():
        keys = IdempotencyKey.objects.for_user(user)
        keys.forget(timezone.now())
        kept, is_new = keys.get_or_create(owner=user, key=key, defaults={"request_digest": digest})
        if not is_new:
            return again(kept, digest)
        response = act()
        kept.status, kept.answer = response.status_code, json.loads(response.content or b"null")
        kept.save(update_fields=["status", "answer"])
    return response


def again(kept: IdempotencyKey, digest: str) -> HttpResponse:
    if kept.request_digest != digest:
        return problem(409, f"This {KEY_HEADER} was used for another request.")
    return JsonResponse(kept.answer, status=kept.status, safe=False, headers={"Idempotent-Replayed": "true"})
