"""The way into a person's trash, for the apps that stand below the one that keeps it."""

from __future__ import annotations

from typing import Any

from django.apps import apps
from django.contrib import messages
from django.http import HttpRequest
from django.urls import reverse

from debrief.owned import Refused
from debrief.pages import offer_undo


def throw_away(request: HttpRequest, label: str, *rows: Any) -> None:
    """Deletes rows with all that hangs on them, says so on the next page, and offers there to bring them back.

    The first row is the one that was meant, `label` what its person calls it. Where somebody writes there at this
    moment, nothing is deleted, and that is said.
    """
    try:
        kept = apps.get_model("exchange.Trash").objects.throw_away(label, *rows)
    except Refused as refused:
        messages.warning(request, refused.messages[0])
        return
    along = ", with all that belonged to it" if kept.went_along else ""
    said = f"{label} is deleted{along}. The trash keeps it for 30 days."
    offer_undo(request, said, reverse("exchange:trash_restore", args=[kept.pk]))
