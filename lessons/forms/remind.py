from __future__ import annotations

from datetime import timedelta

from django import forms

from debrief.forms import DayInput


class RemindForm(forms.Form):
    remind_on = forms.DateField(
        label="Ask again on",
        widget=DayInput,
        error_messages={"required": "Choose a day.", "invalid": "Choose a day, such as 2026-12-01."},
    )


def days_ahead(today) -> list[tuple[str, str]]:
    """The days that are offered at once, with their names."""
    return [
        ("Tomorrow", (today + timedelta(days=1)).isoformat()),
        ("In three days", (today + timedelta(days=3)).isoformat()),
    ]
