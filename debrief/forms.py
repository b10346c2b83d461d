"""Forms that know the person: no choice shows somebody else's row, and no edit overwrites a newer one unseen."""

from __future__ import annotations

from typing import Any

from django import forms
from django.db import models, transaction

from debrief.owned import OwnedModel, Refused, RevisedModel


def narrow_choices(form: forms.BaseForm, user) -> None:
    """Leaves in every choice of rows only those of this person."""
    for field in form.fields.values():
        queryset = getattr(field, "queryset", None)
        if queryset is not None and issubclass(queryset.model, OwnedModel):
            field.queryset = queryset.for_user(user)


class DayInput(forms.DateInput):
    """A calendar day, in the browser's own picker."""

    input_type = "date"

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__(attrs, format="%Y-%m-%d")


def show_refusal(form: forms.BaseForm, error: Refused) -> None:
    """Puts the reason why a verb refused beside the field that it names, or above the form."""
    reasons = error.error_dict if hasattr(error, "error_dict") else {None: error.error_list}
    for field, errors in reasons.items():
        form.add_error(field if field in form.fields else None, errors)


def in_words(field: forms.Field, value: Any) -> str:
    """A stored value as the form shows it: the label of a choice, the names of several rows."""
    if isinstance(value, (list, tuple)):
        return ", ".join(str(one) for one in value) or "nothing"
    label = dict(getattr(field, "choices", ())).get(value, value)
    return "nothing" if label in (None, "") else str(label)


class OwnedForm(forms.Form):
    """A form with choices of rows, for one person."""

    def __init__(self, *args: Any, user, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        narrow_choices(self, user)


class OwnedModelForm(forms.ModelForm):
    """A form for one row of one person.

    Of a RevisedModel the form carries the revision that it was opened with. When the row has changed since, nothing is
    saved: each field that differs shows what was stored meanwhile, the typed text stays, and saving again replaces it.
    """

    def __init__(self, *args: Any, user, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        if self.instance.owner_id is None and not self.instance.owner_from:
            self.instance.owner = user
        narrow_choices(self, user)
        if isinstance(self.instance, RevisedModel) and self.instance.pk:
            self.fields["revision"] = forms.IntegerField(
                widget=forms.HiddenInput, required=False, initial=self.instance.revision
            )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        posted = data.pop("revision", None)
        if posted is not None and posted != self.instance.revision:
            self._show_both()
        return data

    def _show_both(self) -> None:
        stored = type(self.instance).objects.get(pk=self.instance.pk)
        data = self.data.copy()
        data[self.add_prefix("revision")] = stored.revision
        self.data = data
        self.add_error(
            None,
            "This was changed in another window meanwhile. What you typed is still here; save again to keep yours.",
        )
        for name, value in self.stored_values(stored).items():
            field = self.fields[name]
            if name in self.cleaned_data and field.has_changed(value, self[name].data):
                self.add_error(name, f"Stored meanwhile: {in_words(field, value)}")

    def stored_values(self, row: OwnedModel) -> dict[str, Any]:
        """What the row holds for each field of the form. A form with fields that are not the model's adds to it."""
        return forms.model_to_dict(row, fields=list(self.fields))

    def save(self, commit: bool = True):
        if self.errors or not (commit and "revision" in self.fields):
            return super().save(commit)
        with transaction.atomic():
            rows = type(self.instance).objects.filter(pk=self.instance.pk, revision=self.instance.revision)
            if not rows.update(revision=models.F("revision") + 1):
                raise Refused("This was changed in another window just now. Open it again to see both.")
            self.instance.revision += 1
            return super().save()
