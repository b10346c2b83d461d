"""A form that is sent twice, by a second press or by a browser that tries again, does what it does one time."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from functools import wraps
from typing import Any

from django.apps import apps
from django.contrib.messages import add_message, get_messages
from django.contrib.messages.storage.base import Message
from django.db import transaction
from django.db.models import CharField, QuerySet, Sum
from django.http import HttpResponse, HttpResponseRedirect
from django.utils import timezone

from debrief.asking import KEY, written_once

# Before the digest: no key that a program sends with the API has it.
PREFIX = "form\n"

View = Callable[..., HttpResponse]


def once(view: View) -> View:
    """For a view whose POST makes a row: the same form sent again is answered as the first time, and makes none.

    The same is: the same person, address and fields, the token of the form among them, which is another each time the
    form is shown; and nothing of the person was written between, so that what was undone can be done again.
    """

    @wraps(view)
    def seen_once(request: Any, *args: Any, **kwargs: Any) -> HttpResponse:
        # A form that carries the number of its row finds it again by that, and need not be kept as well.
        if request.method != "POST" or request.POST.get("uid"):
            return view(request, *args, **kwargs)
        # One transaction: the answer is kept if and only if the row is. Of two at once the second waits here on SQLite,
        # on PostgreSQL before it came here (debrief/apart.py).
        with transaction.atomic():
            digest = digest_of(request)
            kept = next(iter(kept_of(owner=request.user.pk, key=PREFIX + digest)), None)
            if kept and kept.answer["revision"] == kept.now:
                return again(request, kept.answer)
            response = view(request, *args, **kwargs)
            # Otherwise it is a page with a form on it, and nothing was made.
            if 300 <= response.status_code < 400 or (request.htmx and response.status_code < 300):
                kept = kept or keys().model(owner=request.user, key=PREFIX + digest, request_digest=digest)
                kept.status, kept.created_at = response.status_code, timezone.now()
                kept.answer = {
                    # To keep it is one write more.
                    "revision": revision_of(owner=request.user.pk)[0] + 1,
                    "leads_to": response.get("Location", ""),
                    "said": [(m.level, str(m.message), m.extra_tags) for m in get_messages(request)._queued_messages],
                }
                kept.save()
        return response

    return seen_once


def digest_of(request: Any) -> str:
    sent = [request.get_full_path(), list(request.POST.lists())]
    return hashlib.sha256(json.dumps(sent).encode("utf-8", "surrogatepass")).hexdigest()


def keys() -> Any:
    return apps.get_model("exchange.IdempotencyKey").objects


@written_once(owner=KEY, key=CharField())
def kept_of(owner, key) -> QuerySet:
    return keys().for_user(owner).filter(key=key).annotate(now=Sum("owner__revisions__number"))


@written_once(owner=KEY)
def revision_of(owner) -> QuerySet:
    """How often anything of the person was written."""
    return apps.get_model("accounts.Revision").objects.filter(owner=owner).total()


def again(request: Any, answer: dict[str, Any]) -> HttpResponse:
    """What the first one was answered, also with what it said: the browser may never have shown that."""
    for message in answer["said"]:
        if Message(*message) not in get_messages(request):
            add_message(request, *message)
    if answer["leads_to"]:
        return HttpResponseRedirect(answer["leads_to"])
    return HttpResponse(headers={"HX-Refresh": "true"})
