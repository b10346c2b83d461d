"""What a person fills in about keys for programs."""

from django import forms

from debrief.forms import OwnedForm
from exchange.values import Scope


class TokenForm(OwnedForm):
    """A new key: what it is for, and what it may do."""

    name = forms.CharField(
        label="What is it for?",
        max_length=100,
        help_text="So that you know it again, such as “Spreadsheet on the laptop”.",
        error_messages={"required": "Give it a name, so that you know it again."},
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    scopes = forms.MultipleChoiceField(
        label="What may it do?",
        choices=Scope.choices,
        initial=[Scope.READ],
        widget=forms.CheckboxSelectMultiple,
        error_messages={
            "required": "Tick at least one, or it could do nothing.",
            "invalid_choice": "Choose from what is listed.",
        },
    )
