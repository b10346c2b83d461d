"""What the forms of applications have in common: their fields, and the sentences for what is missing."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from debrief.forms import DayInput

NO_COMPANY = "A name is needed here. A working title will do."
NO_JOB_TITLE = "A job title is needed here. A working title will do."
NO_DAY = "Choose a day."
NOT_A_DAY = "This is not a day of the calendar. Write it as 2026-10-13."
NOT_YET = "That day has not come yet."
A_SLIP = "That year looks like a slip. Check the day."
NO_STEP = "What is to be done on that day? A few words will do."
HOURS = "Write the hours in figures, such as 2.5."
YEARS = range(1995, 2200)
THOUSANDS = re.compile(r"\d{1,3}([,'’]\d{3})+(\.\d+)?")


class DayField(forms.DateField):
    """A day of the calendar, with sentences for errors."""

    widget = DayInput
    default_error_messages = {"required": NO_DAY, "invalid": NOT_A_DAY}

    def validate(self, value: Any) -> None:
        super().validate(value)
        if value and value.year not in YEARS:
            raise ValidationError(A_SLIP)


class HoursField(forms.DecimalField):
    """One's own hours, to the hundredth."""

    default_error_messages = {
        **dict.fromkeys(("invalid", "max_digits", "max_whole_digits", "max_decimal_places"), HOURS),
        "min_value": "Hours cannot be negative.",
    }

    def __init__(self, **kwargs: Any) -> None:
        widget = forms.NumberInput({"step": "0.25", "min": "0", "inputmode": "decimal"})
        super().__init__(max_digits=6, decimal_places=2, min_value=0, required=False, widget=widget, **kwargs)


class MoneyField(forms.DecimalField):
    """An amount as people write it: "47 000", "47,000" and "47000" are the same."""

    default_error_messages = {
        "invalid": "Write the amount in figures, such as 47000.",
        "min_value": "An amount cannot be negative.",
        "max_digits": "This amount is longer than Debrief can keep.",
        "max_whole_digits": "This amount is longer than Debrief can keep.",
        "max_decimal_places": "Two figures after the point are enough.",
    }

    def __init__(self, **kwargs: Any) -> None:
        widget = forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"})
        super().__init__(**{"max_digits": 12, "decimal_places": 2, "min_value": 0, "widget": widget} | kwargs)

    def to_python(self, value: Any) -> Decimal | None:
        if isinstance(value, str):
            value = "".join(value.split())
            if THOUSANDS.fullmatch(value):
                value = re.sub(r"[,'’]", "", value)
        return super().to_python(value)

    def prepare_value(self, value: Any) -> Any:
        return f"{value.normalize():f}" if isinstance(value, Decimal) else value
