from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from urllib.parse import urlencode

from django import forms

from applications.forms.fields import DayField


@dataclass(frozen=True, slots=True)
class Preset:
    """A period at one click; `first` is None from the beginning on."""

    label: str
    first: date | None
    is_current: bool


class PeriodForm(forms.Form):
    """The days that the progress page speaks of; either may be left open."""

    def __init__(self, *args: Any, today: date | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = today
        # "from" is no name that a class could give.
        self.fields["from"] = DayField(label="From", required=False)
        self.fields["to"] = DayField(label="To", required=False)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        if self.first and self.last and self.first > self.last:
            self.add_error("to", "The last day lies before the first.")
        elif self.first and self.today and self.first > self.today:
            self.add_error("from", "These days have not come yet.")
        return data

    @property
    def first(self) -> date | None:
        return self.cleaned_data.get("from")

    @property
    def last(self) -> date | None:
        return self.cleaned_data.get("to")

    @property
    def query(self) -> str:
        """The period as an address says it."""
        days = {"from": self.first, "to": self.last}
        return urlencode({name: day.isoformat() for name, day in days.items() if day})

    def presets(self, today: date) -> list[Preset]:
        month, quarter = today - timedelta(days=29), today - timedelta(days=89)
        choices = (("This search", None), ("Last 90 days", quarter), ("Last 30 days", month))
        untouched = self.is_valid() and self.last in (None, today)
        return [Preset(label, first, untouched and self.first == first) for label, first in choices]
