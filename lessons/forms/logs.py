"""The log of an interview: what they asked, how it was, and whether the commitments were kept."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable
from typing import Any

from django import forms
from django.db import transaction
from django.http import QueryDict

from debrief.forms import OwnedModelForm
from interviews.forms import minutes_field, percent_field
from interviews.models import AskedQuestion, Interview
from interviews.values import Outcome, Went
from lessons.models import Commitment, CommitmentCheck
from lessons.values import Answer

# The words of the self-ratings, from 1 to 4.
RATINGS = {
    "rapport": ("How was it between you?", ("Cold", "Polite", "Friendly", "Warm")),
    "myself": ("Were you yourself?", ("Hardly", "In parts", "Mostly", "Fully")),
    "tone": ("Humble and confident at once?", ("Far off", "A bit off", "Nearly", "Just right")),
    "energy": ("How much energy did you have?", ("Drained", "Low", "Enough", "Plenty")),
}


def four_points(words: Iterable[str], **kwargs: Any) -> forms.TypedChoiceField:
    """One tap on a scale of four; no answer is None."""
    return forms.TypedChoiceField(
        choices=list(enumerate(words, start=1)),
        coerce=int,
        empty_value=None,
        required=False,
        widget=forms.RadioSelect,
        error_messages={"invalid_choice": "Choose one of the four."},
        **kwargs,
    )


class LogForm(OwnedModelForm):
    """All that is said of the interview as a whole. A field that was not sent leaves what is stored."""

    rapport, myself, tone, energy = (four_points(words, label=label) for label, words in RATINGS.values())
    minutes = minutes_field("How long it took, in minutes")
    forecast_after = percent_field("Forecast after the interview, in percent")

    class Meta:
        model = Interview
        fields = ["minutes", "hours_spent", *RATINGS, "outcome", "notes"]
        labels = {
            "hours_spent": "Hours you spent in all, with preparing",
            "outcome": "Have you heard back?",
            "notes": "What you want to remember",
        }
        widgets = {
            "outcome": forms.RadioSelect({"class": "form-check-input"}),
            "notes": forms.Textarea(attrs={"rows": 3, "class": "written"}),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["outcome"].required = False
        interview = self.instance
        self.takes_forecast = (
            interview.forecast_after is None
            and interview.outcome == Outcome.PENDING
            and interview.has_begun
            and interview.application.is_open
        )

    def clean_outcome(self) -> str:
        return self.cleaned_data["outcome"] or Outcome.PENDING

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        for name in [*data]:
            if name in self.Meta.fields and name not in self.data:
                del data[name]
        return data

    def save(self, commit: bool = True) -> Interview:
        """Keeps the log. Refused before the interview has begun, and where the forecast after it is not taken."""
        with transaction.atomic():
            self.instance.mark_logged()
            interview = super().save()
            if (percent := self.cleaned_data.get("forecast_after")) is not None:
                interview.forecast_again(percent)
        return interview


class AskedForm(forms.ModelForm):
    went = four_points(Went.labels)

    class Meta:
        model = AskedQuestion
        fields = ["text", "kind", "went", "better"]
        error_messages = {"text": {"required": "What did they ask? A few words will do, or remove the row."}}
        widgets = {
            "text": forms.Textarea(attrs={"rows": 1, "class": "form-control written oneline"}),
            "kind": forms.Select(attrs={"class": "form-select"}),
            "better": forms.Textarea(attrs={"rows": 2, "class": "form-control written"}),
        }


class AskedRows(forms.BaseInlineFormSet):
    def add_fields(self, form: forms.ModelForm, index: int | None) -> None:
        """As Django's, which would take the key of any row, and then drop what was typed."""
        # The row at hand, so that copying its owner reads nothing.
        form.instance.interview = self.instance
        super().add_fields(form, index)
        key = form.fields["id"]
        key.queryset = AskedQuestion.objects.filter(interview=self.instance)
        key.error_messages["invalid_choice"] = (
            "This question was removed in another window. Remove it here too, or type it in a new row."
        )


AskedFormSet = forms.inlineformset_factory(
    Interview,
    AskedQuestion,
    form=AskedForm,
    formset=AskedRows,
    extra=1,
    max_num=60,
    absolute_max=100,
    validate_max=True,
)


def counted(data: QueryDict) -> QueryDict:
    """The data with the numbers that a formset wants, counted where only `asked-<i>-text` and so on were sent."""
    if "asked-TOTAL_FORMS" in data:
        return data
    rows = [int(found.group(1)) for name in data if (found := re.match(r"asked-(\d{1,3})-", name))]
    data = data.copy()
    data["asked-TOTAL_FORMS"], data["asked-INITIAL_FORMS"] = str(max(rows, default=-1) + 1), "0"
    return data


def rearranged(data: QueryDict) -> QueryDict | None:
    """The data with a row more or one less, where that is what was pressed and not the button that saves."""
    if not {"add", "remove"} & data.keys():
        return None
    data = counted(data).copy()
    total = str(data["asked-TOTAL_FORMS"])
    if "add" in data and total.isdecimal():
        data["asked-TOTAL_FORMS"] = str(int(total) + 1)
    elif "remove" in data:
        data[f"{data['remove']}-DELETE"] = "on"
    return data


class CameUp(forms.TypedChoiceField):
    """Yes, no, or no answer; also understands the ways in which a box or a script says it."""

    SAID = dict.fromkeys(("on", "true", "True", "1"), "yes") | dict.fromkeys(("false", "False", "0"), "no")

    def to_python(self, value: Any) -> str:
        return super().to_python(self.SAID.get(value, value))


class CheckForm(forms.Form):
    """Whether the moment of one commitment came, whether it was kept, and whether it helped."""

    came_up = CameUp(
        choices=[("yes", "It came up"), ("no", "It did not")],
        coerce=lambda value: value == "yes",
        empty_value=None,
        required=False,
        widget=forms.RadioSelect,
        label="Did the moment come?",
    )
    kept = forms.ChoiceField(choices=Answer.choices, required=False, widget=forms.RadioSelect, label="Did you do it?")
    helped = forms.ChoiceField(choices=Answer.choices, required=False, widget=forms.RadioSelect, label="Did it help?")

    def __init__(self, data: QueryDict | None, *, prefix: str, commitment: Commitment) -> None:
        came_up = None if commitment.came_up is None else "yes" if commitment.came_up else "no"
        initial = {"came_up": came_up, "kept": commitment.kept, "helped": commitment.helped}
        super().__init__(data, prefix=prefix, initial=initial)
        self.commitment = commitment

    def clean(self) -> dict[str, Any]:
        data = self.cleaned_data
        if data.get("came_up") is None and (data.get("kept") or data.get("helped")):
            data["came_up"] = True
        if not data.get("came_up"):
            data |= {"kept": "", "helped": ""}
        return data

    def save(self, interview: Interview) -> None:
        if self.cleaned_data["came_up"] is not None:
            CommitmentCheck.objects.update_or_create(
                commitment=self.commitment, interview=interview, defaults=self.cleaned_data
            )


def check_forms(data: QueryDict | None, commitments: list[Commitment]) -> list[CheckForm]:
    """A form for each commitment, bound to `check-<i>-…` where `check-<i>-commitment` names it."""
    sent = {}
    for name, key in data.items() if data else ():
        if found := re.fullmatch(r"check-(\d{1,3})-commitment", name):
            sent[key] = int(found.group(1))
    free = itertools.count(max(sent.values(), default=-1) + 1)
    return [
        CheckForm(
            data if (key := str(commitment.pk)) in sent else None,
            prefix=f"check-{sent[key] if key in sent else next(free)}",
            commitment=commitment,
        )
        for commitment in commitments
    ]


class Log:
    """The whole page: the form of the interview, a row per question, a form per commitment. Saved as one."""

    def __init__(self, data: QueryDict | None, interview: Interview, user) -> None:
        self.interview = interview
        self.form = LogForm(data, instance=interview, user=user)
        self.asked = AskedFormSet(None if data is None else counted(data), instance=interview)
        self.checks = check_forms(data, Commitment.objects.for_user(user).to_check(interview))

    def is_valid(self) -> bool:
        # All of them, so that every reason is shown at once.
        return all([self.form.is_valid(), self.asked.is_valid(), *(f.is_valid() for f in self.checks if f.is_bound)])

    def save(self) -> None:
        """Keeps everything or, when refused, nothing."""
        with transaction.atomic():
            self.form.save()
            self.asked.save()
            for form in self.checks:
                if form.is_bound:
                    form.save(self.interview)
