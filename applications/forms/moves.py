from __future__ import annotations

from datetime import date
from typing import Any

from django import forms

from applications.forms.fields import DayField
from applications.values import ENDINGS, OPEN_STAGES, Stage
from debrief.forms import OwnedForm


class MoveForm(OwnedForm):
    """A move to a stage on a day. A no may be chosen: the view leads to its own form."""

    stage = forms.ChoiceField(
        label="To", error_messages={"required": "Choose a stage.", "invalid_choice": "Choose a stage from the list."}
    )
    on = DayField(required=False, label="On")
    note = forms.CharField(required=False, label="Note", widget=forms.Textarea(attrs={"rows": 2, "class": "written"}))

    def __init__(self, *args: Any, endings_only: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        open_stages = [(stage.value, stage.label) for stage in OPEN_STAGES]
        endings = [(stage.value, stage.label) for stage in (Stage.REJECTED, *ENDINGS)]
        self.fields["stage"].choices = endings if endings_only else [("Open", open_stages), ("Closed", endings)]
        self.fields["on"].initial = self.user.today()

    def clean_on(self) -> date:
        return self.cleaned_data["on"] or self.user.today()


class RedateForm(OwnedForm):
    on = DayField(label="On")


class ReopenForm(OwnedForm):
    on = DayField(required=False, label="On")
    stage = forms.ChoiceField(
        required=False,
        label="Where it stands now",
        choices=[("", "Where it stood before"), *((stage.value, stage.label) for stage in OPEN_STAGES)],
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["on"].initial = self.user.today()

    def clean_on(self) -> date:
        return self.cleaned_data["on"] or self.user.today()
