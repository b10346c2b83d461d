from __future__ import annotations

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from applications.forms.fields import DayField
from applications.models import Note
from debrief.forms import OwnedModelForm
from debrief.words import plain_date


class NoteForm(OwnedModelForm):
    on = DayField(label="On")

    class Meta:
        model = Note
        fields = ["kind", "on", "text"]
        labels = {"kind": "What it is", "text": "The words"}
        widgets = {"text": forms.Textarea(attrs={"rows": 3, "class": "written", "autofocus": True})}
        error_messages = {"text": {"required": "There is nothing here yet. A few words will do."}}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial.setdefault("on", self.user.today())

    def clean_on(self) -> date:
        day = self.cleaned_data["on"]
        if day > self.user.today():
            raise ValidationError(f"{plain_date(day)} has not come yet. What lies ahead is a next step.")
        return day
