from __future__ import annotations

from typing import Any

from django import forms
from django.db import transaction

from applications.models import Application, Rejection
from applications.values import Channel, ReasonFamily, Stage, Whose
from debrief.forms import DayInput, OwnedModelForm

REACHED = (
    (Stage.APPLIED, "After applying"),
    (Stage.SCREENING, "After a first conversation"),
    (Stage.INTERVIEWING, "After interviews"),
    (Stage.OFFER, "At the offer"),
)
# Seen from the person who answers: whose is the reason, and what that can mean.
WHOSE = {
    Whose.THEIRS: ("Not about me", "A freeze, an inside hire, a change of plan"),
    Whose.MINE: ("About me", "Something I did, said or lack"),
    Whose.UNKNOWN: ("I do not know", "Most often the honest answer"),
    Whose.PARTLY: ("Partly about me", "Some of it mine, some of it theirs"),
    Whose.CHANCE: ("Chance", "Timing, luck, two good people and one place"),
}


class TheirWordsForm(OwnedModelForm):
    """What can be said about a no. Everything but the day may be left out."""

    class Meta:
        model = Rejection
        fields = ["rejected_on", "channel", "their_words", "reason_family", "whose"]
        labels = {
            "rejected_on": "When did you hear?",
            "channel": "How did it come?",
            "reason_family": "The reason they gave",
            "whose": "As far as you know, was the reason about you?",
        }
        help_texts = {
            "their_words": "Paste them as they are. They are kept word for word, shown only where you look for them."
        }
        widgets = {
            "rejected_on": DayInput,
            "their_words": forms.Textarea({"rows": 5, "class": "written"}),
        }
        error_messages = {"rejected_on": {"required": "A day is needed here. A rough one will do."}}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["channel"].choices = [("", "Not noted"), *Channel.choices]
        self.fields["reason_family"].required = False
        self.fields["whose"] = forms.ChoiceField(
            label=self.fields["whose"].label,
            choices=[(value, name) for value, (name, _) in WHOSE.items()],
            widget=forms.RadioSelect({"class": "form-check-input"}),
            required=False,
        )

    def clean_reason_family(self) -> str:
        return self.cleaned_data["reason_family"] or ReasonFamily.NONE

    def clean_whose(self) -> str:
        return self.cleaned_data["whose"] or Whose.UNKNOWN

    def whose_rows(self) -> list[tuple[Any, str]]:
        """Each answer's radio button with the sentence that goes with it."""
        return list(zip(self["whose"], (says for _, says in WHOSE.values()), strict=True))


class RejectionForm(TheirWordsForm):
    """Records a no, through the verb."""

    class Meta(TheirWordsForm.Meta):
        fields = ["rejected_on", "stage", *TheirWordsForm.Meta.fields[1:]]

    def __init__(self, *args: Any, application: Application, user, **kwargs: Any) -> None:
        self.application = application
        unsaved = Rejection(application=application, rejected_on=user.today(), stage=application.reached())
        super().__init__(*args, instance=unsaved, user=user, **kwargs)
        self.fields["stage"] = forms.ChoiceField(
            label="How far had it come?", choices=REACHED, required=False, initial=unsaved.stage
        )

    def clean_stage(self) -> str:
        return self.cleaned_data["stage"] or self.application.reached()

    def save(self, commit: bool = True) -> Rejection:
        data = self.cleaned_data
        return self.application.reject(
            data["rejected_on"],
            **{name: data[name] for name in ("stage", "channel", "their_words", "reason_family", "whose")},
        )


class RejectionUpdateForm(TheirWordsForm):
    """Changes what was recorded about a no. Another day moves the step of the history with it."""

    def save(self, commit: bool = True) -> Rejection:
        with transaction.atomic():
            if "rejected_on" in self.changed_data:
                self.instance.application.redate_rejection(self.instance, self.cleaned_data["rejected_on"])
            return super().save(commit)
