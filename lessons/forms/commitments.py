"""A commitment by itself, written from a lesson's page, and the kinds of interview that it fits."""

from __future__ import annotations

from typing import Any

from django import forms

from debrief.forms import OwnedModelForm
from debrief.owned import Refused
from interviews.values import Kind
from lessons.answers import TOO_MANY
from lessons.forms.debriefs import LONGEST_HALF
from lessons.models import Commitment, Debrief
from lessons.models.commitment import MOST_A_DEBRIEF


class CommitmentForm(OwnedModelForm):
    """Both halves are needed: what is half written lives in a debrief."""

    kinds = forms.MultipleChoiceField(
        label="Kinds of interview it fits",
        help_text="Choose none, and it comes back before every interview.",
        choices=Kind.choices,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"invalid_choice": "Choose kinds of interview from the list."},
    )

    class Meta:
        model = Commitment
        fields = ["lesson", "when", "then", "kinds"]
        labels = {"lesson": "For which lesson", "when": "When", "then": "then I will"}
        help_texts = {
            "when": "A moment you will recognise.",
            "then": "One small thing that you will do in it.",
        }
        widgets = {
            "when": forms.Textarea({"rows": 1, "class": "written oneline", "placeholder": "they ask about a weakness"}),
            "then": forms.Textarea(
                {"rows": 1, "class": "written oneline", "placeholder": "name one, and what I do about it"}
            ),
        }
        error_messages = {
            "lesson": {
                "required": "For which lesson is it? Choose one of the ten.",
                "invalid_choice": "Choose one of the ten lessons.",
            },
            "when": {"required": "When will that be? Name a moment you will recognise."},
            "then": {"required": "Then what will you do? One small thing is enough."},
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["lesson"].empty_label = None if self.initial.get("lesson") else "Choose one of the ten"
        for name in ("when", "then"):
            self.fields[name].error_messages["max_length"] = (
                f"That is longer than fits here: {LONGEST_HALF} letters at the most."
            )

    def clean_kinds(self) -> list[str]:
        """In the order of the list, whatever the order in which they were ticked."""
        return [kind for kind in Kind.values if kind in self.cleaned_data["kinds"]]


class NewCommitmentForm(CommitmentForm):
    """The same, which may belong to a debrief; that holds three at the most."""

    debrief = forms.ModelChoiceField(
        Debrief.objects.all(),
        required=False,
        widget=forms.HiddenInput,
        error_messages={"invalid_choice": "That debrief is no longer there. The commitment can stand by itself."},
    )

    class Meta(CommitmentForm.Meta):
        fields = [*CommitmentForm.Meta.fields, "debrief"]

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        if debrief := data.get("debrief"):
            taken = set(debrief.commitments.values_list("position", flat=True))
            free = [position for position in range(1, MOST_A_DEBRIEF + 1) if position not in taken]
            if not free:
                raise Refused(TOO_MANY)
            self.instance.position = free[0]
        return data
