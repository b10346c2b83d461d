from django import forms

from applications.replies import MOST_SUPPOSED_DAYS

SHARE, DAYS = "A number from 1 to 95 is needed here.", f"A number from 1 to {MOST_SUPPOSED_DAYS} is needed here."


class SupposedForm(forms.Form):
    """What to suppose of answers until twenty own cases tell."""

    share = forms.IntegerField(
        label="Of 100 applications, how many are answered?",
        min_value=1,
        max_value=95,
        error_messages={"required": SHARE, "invalid": SHARE, "min_value": SHARE, "max_value": SHARE},
    )
    days = forms.IntegerField(
        label="Within how many days come two of three answers?",
        min_value=1,
        max_value=MOST_SUPPOSED_DAYS,
        error_messages={"required": DAYS, "invalid": DAYS, "min_value": DAYS, "max_value": DAYS},
    )
