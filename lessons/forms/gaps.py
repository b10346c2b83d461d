from __future__ import annotations

from typing import Any

from django import forms

from applications.folding import name_key
from applications.models import Application
from debrief.forms import OwnedForm, OwnedModelForm
from interviews.kit_forms import first_line, written
from lessons.models import Gap

LONGEST_NAME = 200


class GapForm(OwnedModelForm):
    class Meta:
        model = Gap
        fields = ["name", "plan", "state"]
        labels = {"name": "What they ask for", "plan": "What I do about it", "state": "Where it stands"}
        widgets = {"name": first_line(), "plan": written(), "state": forms.RadioSelect({"class": "form-check-input"})}
        error_messages = {"name": {"required": "A name is needed here. The posting's own words will do."}}

    def clean_name(self) -> str:
        name = " ".join(self.cleaned_data["name"].split())
        others = Gap.objects.for_user(self.user).exclude(pk=self.instance.pk).values_list("name", flat=True)
        if name_key(name) in map(name_key, others):
            raise forms.ValidationError("You have a gap of this name already.")
        return name


class GapMarkForm(OwnedForm):
    """Names what is lacking, typed or taken from the posting; known or new."""

    name = forms.CharField(
        label="What they ask for that you lack",
        max_length=LONGEST_NAME,
        error_messages={
            "required": "Which words? A skill, a tool, a certificate.",
            "max_length": "That is more than a name can hold. Choose fewer words.",
        },
    )

    def __init__(self, *args: Any, application: Application | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.application = application

    def save(self) -> Gap:
        """The gap of that name. It is asked for by the application, where there is one."""
        gap = Gap.objects.named(self.user, self.cleaned_data["name"])
        if self.application is not None:
            gap.applications.add(self.application)
            # A debrief that was begun before must not speak of it.
            gap.save(update_fields=["changed_at"])
        return gap
