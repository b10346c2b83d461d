from __future__ import annotations

from typing import Any

from django import forms

from applications.models import Application, Contact
from debrief.forms import OwnedForm, OwnedModelForm


class ContactForm(OwnedModelForm):
    class Meta:
        model = Contact
        fields = ["name", "role", "email", "phone", "link", "notes"]
        error_messages = {
            "name": {"required": "A name is needed here. “The recruiter” will do."},
            "email": {"invalid": "This is not an e-mail address."},
            "link": {"invalid": "This is not an address. It begins with https:// and may be left empty."},
        }
        widgets = {
            "notes": forms.Textarea(attrs={"rows": 3, "class": "written"}),
            "link": forms.URLInput(attrs={"placeholder": "https://"}),
        }


class AttachForm(OwnedForm):
    """Somebody of the company who is known from another application."""

    contact = forms.ModelChoiceField(
        Contact.objects.all(),
        label="Somebody you know there already",
        empty_label="Choose a person",
        error_messages={"required": "Choose a person.", "invalid_choice": "Choose a person from the list."},
    )

    def __init__(self, *args: Any, application: Application, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["contact"]
        field.queryset = field.queryset.filter(company=application.company_id).exclude(applications=application)
