from __future__ import annotations

from datetime import timedelta

from django import forms

from applications.forms.fields import DayField


class RemindForm(forms.Form):
    remind_on = DayField(label="Ask again on")


def days_ahead(today) -> list[tuple[str, str]]:
    """The days that are offered at once, with their names."""
    return [
        ("Tomorrow", (today + timedelta(days=1)).isoformat()),
        ("In three days", (today + timedelta(days=3)).isoformat()),
    ]
