"""Forms of the kit: a line that adds, and the whole that is edited in place."""

from __future__ import annotations

from typing import Any

from django import forms

from applications.forms.fields import DayField
from debrief.forms import OwnedModelForm
from interviews.models import OwnQuestion, Weakness, WeaknessNote


def written(rows: int = 2) -> forms.Textarea:
    """A field for a person's own words, that grows with them."""
    return forms.Textarea(attrs={"rows": rows, "class": "written"})


def first_line(**attrs: str) -> forms.TextInput:
    """The field that a form begins with: it takes the cursor when the form opens, also in a row."""
    return forms.TextInput(attrs={"autofocus": True, "autocomplete": "off"} | attrs)


class QuestionForm(OwnedModelForm):
    class Meta:
        model = OwnQuestion
        fields = ["text", "theme"]
        labels = {"text": "The question", "theme": "Theme"}
        widgets = {"text": first_line(), "theme": forms.TextInput(attrs={"list": "themes", "autocomplete": "off"})}
        error_messages = {"text": {"required": "A question is needed here. Rough words will do."}}

    def clean_theme(self) -> str:
        return " ".join(self.cleaned_data["theme"].split())


class WeaknessForm(OwnedModelForm):
    class Meta:
        model = Weakness
        fields = ["name", "honest_answer", "plan"]
        labels = {"name": "The weakness", "honest_answer": "My honest answer", "plan": "What I do about it"}
        help_texts = {
            "honest_answer": "As you would say it: what is so, and where it showed.",
            "plan": "What you are doing already, however small.",
        }
        widgets = {"name": first_line(), "honest_answer": written(3), "plan": written()}
        error_messages = {"name": {"required": "A name is needed here. A few words will do."}}


class NewWeaknessForm(WeaknessForm):
    class Meta(WeaknessForm.Meta):
        fields = ["name"]


class WeaknessNoteForm(OwnedModelForm):
    on = DayField(label="Day")

    class Meta:
        model = WeaknessNote
        fields = ["on", "text"]
        labels = {"text": "What happened"}
        widgets = {"text": written()}
        error_messages = {"text": {"required": "What happened? A line will do."}}

    def __init__(self, *args: Any, user, **kwargs: Any) -> None:
        super().__init__(*args, user=user, **kwargs)
        if not self.instance.pk:
            self.initial.setdefault("on", user.today())

    def clean_on(self):
        on = self.cleaned_data["on"]
        if on > self.user.today():
            raise forms.ValidationError("That day lies ahead. Note it when it has come.")
        return on
