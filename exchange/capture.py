"""A posting on its way into the form of an application: read from what the person gives, and never stored by itself."""

from __future__ import annotations

from decimal import Decimal
from typing import Any
from urllib.parse import urlsplit

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator

from accounts.models import User
from applications.models import Application
from applications.values import Stage
from exchange.files import Unreadable
from exchange.postings.handover import posting_handed_over
from exchange.postings.posting import MOST_BYTES, Posting, posting_from, read_posting
from exchange.postings.sources import source_of
from exchange.trackers.repeats import is_of_one_job, normal_url

# Below what the server takes in one form, so that the person gets a sentence beside the field.
MOST_PASTED = 2_000_000
MOST_ADDRESS = 2000
# Of the newest applications, how many are compared by their address.
COMPARED = 500

is_address = URLValidator(["http", "https"])


class PostingForm(forms.Form):
    """A posting in any of the ways in which it can be had. Valid, it has been read: `posting` is what was found."""

    url = forms.URLField(
        required=False,
        assume_scheme="https",
        max_length=MOST_ADDRESS,
        label="Address of the posting",
        widget=forms.URLInput(attrs={"placeholder": "https://"}),
        error_messages={
            "invalid": "This is not an address. It begins with https:// and may be left empty.",
            "max_length": "This address is longer than Debrief can keep. Cut it at the question mark.",
        },
    )
    text = forms.CharField(
        required=False,
        max_length=MOST_PASTED,
        label="The posting",
        help_text="Its words, or the page’s source.",
        widget=forms.Textarea(attrs={"rows": 10, "class": "written"}),
        error_messages={"max_length": "That is more than a posting holds. Save the page, and choose the file below."},
    )
    file = forms.FileField(
        required=False,
        label="Or the page, saved from the browser",
        widget=forms.FileInput(
            attrs={"accept": ".html,.htm,.mhtml,.mht,.txt,.json,text/html,text/plain,application/json"}
        ),
        error_messages={"empty": "The file is empty."},
    )
    # What the bookmarklet or the extension says of the page.
    page = forms.CharField(required=False, max_length=MOST_PASTED, widget=forms.HiddenInput)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        if not self.errors:
            try:
                self.posting = self._read(data)
            except Unreadable as error:
                self.add_error("file" if data["file"] and not data["text"] else "text", str(error))
        return data

    def _read(self, data: dict[str, Any]) -> Posting:
        if data["page"] and not data["file"]:
            return posting_handed_over(data["page"], data["text"])
        if data["text"]:
            return posting_from(data["text"])
        if data["file"]:
            return read_posting(data["file"].read(MOST_BYTES + 1))
        raise Unreadable("Paste the words of the posting here. Debrief opens no pages of others by itself.")

    def filled(self) -> dict[str, Any]:
        """What the form of an application begins with. Nobody applies before reading, so it begins as saved."""
        read, url = self.posting, self.cleaned_data["url"] or address_or_none(self.posting.url)
        pay = read.salary
        return {
            "company": read.company[:200],
            "job_title": read.title[:200],
            "stage": Stage.SAVED,
            "applied_on": None,
            "url": url,
            "source": source_of(url, read.company),
            "location": read.location[:200],
            "work_mode": read.mode,
            "salary_min": cents(pay.low),
            "salary_max": cents(pay.high),
            "salary_currency": pay.currency,
            "salary_period": pay.period,
            "posting": read.text,
        }


def address_or_none(url: str) -> str:
    try:
        is_address(url)
    except ValidationError:
        return ""
    return url if len(url) <= MOST_ADDRESS else ""


def cents(amount: float | None) -> Decimal | None:
    return None if amount is None else round(Decimal(str(amount)), 2)


def with_same_address(user: User, url: str) -> Application | None:
    """The person's newest application whose posting stands at this address, written differently perhaps."""
    wanted = normal_url(url)
    if not url or not is_of_one_job(wanted):
        return None
    host = (urlsplit(url).hostname or "").removeprefix("www.")
    mine = Application.objects.for_user(user).filter(url__icontains=host).select_related("company").order_by("-id")
    return next((one for one in mine[:COMPARED] if normal_url(one.url) == wanted), None)
