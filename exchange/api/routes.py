"""The API as a whole, made once."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from django.http import HttpRequest
from ninja import NinjaAPI
from ninja.operation import Operation
from ninja.parser import Parser
from ninja.security import HttpBearer

from exchange.api import applications, debriefs, interviews, kit, lessons
from exchange.api.problems import handle

ABOUT = (
    "A job search, for programs of the person it belongs to. Keys are made in the settings. A key that may read asks "
    "with GET, one that may write with the other methods. Writes that carry an Idempotency-Key are done once, however "
    "often they are sent in a day."
)


class Key(HttpBearer):
    """Says in the description how one comes in; who it is was found out at the door."""

    def authenticate(self, request: HttpRequest, token: str) -> bool:
        return True


class Whole(Parser):
    """JSON can name halves of characters, which no database keeps: each becomes the mark that browsers send for it."""

    def parse_body(self, request: HttpRequest) -> Any:
        body = super().parse_body(request)
        if b"\\u" not in request.body:
            return body
        return json.loads(
            json.dumps(body, ensure_ascii=False).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        )


class Api(NinjaAPI):
    def get_openapi_operation_id(self, operation: Operation) -> str:
        return operation.view_func.__name__


@cache
def build() -> Api:
    api = Api(
        title="Debrief",
        version="1",
        description=ABOUT,
        docs_url=None,
        openapi_url=None,
        urls_namespace="api",
        auth=Key(),
        parser=Whole(),
    )
    for part in (applications, interviews, debriefs, lessons, kit):
        api.add_router("", part.router)
    handle(api)
    return api
