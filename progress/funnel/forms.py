from __future__ import annotations

from typing import Any

from django import forms
from django.forms import BoundField

from progress.forms import PeriodForm

from .stats import default_name, ending_keys, stage_keys

EACH, TOGETHER = "", "together"
PREFIX = "name-"
LONGEST = 40


class FunnelForm(PeriodForm):
    """The days of which the picture speaks, how endings are shown, and what each place is called.

    It is sent by GET, so that the address holds all of it.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["endings"] = forms.ChoiceField(
            label="Endings",
            choices=[(EACH, "Each where it came"), (TOGETHER, "One of each kind")],
            required=False,
        )
        for key in (*stage_keys(), *ending_keys()):
            self.fields[f"{PREFIX}{key}"] = forms.CharField(
                label=default_name(key),
                required=False,
                max_length=LONGEST,
                error_messages={"max_length": f"A name here has room for {LONGEST} letters."},
            )

    @property
    def is_together(self) -> bool:
        return self.cleaned_data.get("endings") == TOGETHER

    @property
    def names(self) -> dict[str, str]:
        """What the person calls a place, by its key."""
        return {
            name.removeprefix(PREFIX): " ".join(value.split())
            for name, value in self.cleaned_data.items()
            if name.startswith(PREFIX) and value.strip()
        }

    def period_fields(self) -> list[BoundField]:
        return [self["from"], self["to"], self["endings"]]

    def name_fields(self, keys: set[str]) -> list[BoundField]:
        """Those of places that are there, and those with an error."""
        return [field for field in self._names() if field.name.removeprefix(PREFIX) in keys or field.errors]

    def kept_fields(self, keys: set[str]) -> list[BoundField]:
        """Names given to places that are not there now: they stay in the address."""
        shown = {field.name for field in self.name_fields(keys)}
        return [field for field in self._names() if field.name not in shown and field.value()]

    def _names(self) -> list[BoundField]:
        return [field for field in self if field.name.startswith(PREFIX)]
