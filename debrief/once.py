"""A form that is sent twice, by a second press or by a browser that tries again, does what it does one time."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from datetime import timedelta
from functools import wraps
from typing import Any

from django.apps import apps
from django.contrib.messages import add_message, get_messages
from django.contrib.messages.storage.base import Message
from django.db import transaction
from django.http import HttpResponse, HttpResponseRedirect
from django.utils import timezone

KEPT = timedelta(hours=24)
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
        if request.method != "POST":
            return view(request, *args, **kwargs)
        # One transaction: the answer is kept if and only if the row is, and of two at once the second waits.
        with transaction.atomic():
            keys: Any = apps.get_model("exchange.IdempotencyKey").objects.for_user(request.user)
            digest = digest_of(request)
            kept, is_new = keys.select_for_update().get_or_create(
                owner=request.user, key=PREFIX + digest, defaults={"request_digest": digest}
            )
            if not is_new and kept.answer["revision"] == revision_of(request):
                return again(request, kept.answer)
            response = view(request, *args, **kwargs)
            # A page with a form on it, and nothing made.
            if not (300 <= response.status_code < 400 or (request.htmx and response.status_code < 300)):
                transaction.set_rollback(True)
                return response
            now = timezone.now()
            keys.filter(created_at__lt=now - KEPT).delete()
            # Keeping it counts as one write more.
            said = [(m.level, str(m.message), m.extra_tags) for m in get_messages(request)._queued_messages]
            kept.answer = {
                "revision": revision_of(request) + 1,
                "leads_to": response.get("Location", ""),
                "said": said,
            }
            kept.status, kept.created_at = response.status_code, now
            kept.save(update_fields=["status", "answer", "created_at"])
        return response

    return seen_once


def digest_of(request: Any) -> str:
    sent = [request.get_full_path(), list(request.POST.lists())]
    return hashlib.sha256(json.dumps(sent).encode("utf-8", "surrogatepass")).hexdigest()


def revision_of(request: Any) -> int:
    """How often anything of the person was written."""
    rows = apps.get_model("accounts.Revision").objects.filter(owner=request.user)
    return rows.values_list("number", flat=True).get()


def again(request: Any, answer: dict[str, Any]) -> HttpResponse:
    """What the first one was answered, also with what it said: the browser may never have shown that."""
    for message in answer["said"]:
        if Message(*message) not in get_messages(request):
            add_message(request, *message)
    if answer["leads_to"]:
        return HttpResponseRedirect(answer["leads_to"])
    return HttpResponse(headers={"HX-Refresh": "true"})
