"""Forms that know the person: no choice shows somebody else's row, and no edit overwrites a newer one unseen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import blake2b
from typing import Any

from django import forms
from django.db import models, transaction
from django.utils.choices import BaseChoiceIterator
from django.utils.html import format_html

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


class Fixed(BaseChoiceIterator):
    """Choices that are the same in every form of a kind: Django copies all others for each form."""

    def __init__(self, choices: Iterable[tuple[Any, Any]]) -> None:
        self.choices = tuple(choices)

    def __iter__(self) -> Iterator[tuple[Any, Any]]:
        return iter(self.choices)

    def __copy__(self) -> Fixed:
        return self

    def __deepcopy__(self, memo: dict) -> Fixed:
        return self


def show_refusal(form: forms.BaseForm, error: Refused) -> None:
    """Puts the reason why a verb refused beside the field that it names, or above the form."""
    reasons = error.error_dict if hasattr(error, "error_dict") else {None: error.error_list}
    for field, errors in reasons.items():
        form.add_error(field if field in form.fields else None, errors)


class OwnedForm(forms.Form):
    """A form with choices of rows, for one person."""

    def __init__(self, *args: Any, user, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        narrow_choices(self, user)


class MergingModelForm(forms.ModelForm):
    """A form for a row that another window may change meanwhile.

    Its hidden field carries the revision that it was opened with, and a mark of what each field showed then. What was
    changed in one window only is kept from both. Where both changed a field nothing is saved: the typed text stays,
    what is stored stands below it and can be taken instead, and saving again decides.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.conflicts: dict[str, list[str]] = {}
        if self.instance.pk:
            self.fields["revision"] = forms.CharField(
                widget=forms.HiddenInput(attrs={"autocomplete": "off"}), required=False, initial=self._opened_now
            )

    @property
    def _number(self) -> int:
        return self.instance.revision if isinstance(self.instance, RevisedModel) else 0

    def full_clean(self) -> None:
        if self.is_bound and "revision" in self.fields:
            self._merge()
        super().full_clean()

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        data.pop("revision", None)
        if self.conflicts:
            self.add_error(
                None,
                "This was changed in another window meanwhile. "
                "What you typed is still here; save again to keep yours, or take the other.",
            )
        for name, stored in self.conflicts.items():
            self.add_error(name, both_shown(self[name], stored))
        return data

    def save(self, commit: bool = True):
        if self.errors or not (commit and "revision" in self.fields and isinstance(self.instance, RevisedModel)):
            return super().save(commit)
        with transaction.atomic():
            rows = type(self.instance).objects.filter(pk=self.instance.pk, revision=self.instance.revision)
            if not rows.update(revision=models.F("revision") + 1):
                raise Refused("This was changed in another window just now. Open it again to see both.")
            self.instance.revision += 1
            return super().save()

    def _merge(self) -> None:
        """Puts what another window stored into fields that were left alone in this one, and finds those that differ."""
        number, marks = read_opened(str(self.data.get(self.add_prefix("revision"), "")))
        if number is None:
            return
        take = self.data.getlist("take") if hasattr(self.data, "getlist") else ()
        for field in self._others():
            stored, typed, opened = stored_in(field), typed_in(field), marks.get(field.name)
            if stored == typed:
                continue
            is_same_row = opened == mark(stored) if opened else number == self._number
            if (is_same_row and field.name in take) or (not is_same_row and opened == mark(typed)):
                self._put(field, stored)
            elif not is_same_row:
                self.conflicts[field.name] = stored
        if self.conflicts:
            self._put(self["revision"], [self._opened_now()])

    def _put(self, field: forms.BoundField, shown: list[str]) -> None:
        data = self.data = self.data.copy()
        if not shown:
            data.pop(field.html_name, None)
        elif hasattr(data, "setlist"):
            data.setlist(field.html_name, shown)
        else:
            data[field.html_name] = shown if getattr(field.field.widget, "allow_multiple_selected", False) else shown[0]

    def _others(self) -> Iterator[forms.BoundField]:
        return (self[name] for name in self.fields if name != "revision")

    def _opened_now(self) -> str:
        marks = (f"{field.name}={mark(stored_in(field))}" for field in self._others())
        return ";".join([str(self._number), *marks])


class OwnedModelForm(MergingModelForm):
    """A form for one row of one person."""

    def __init__(self, *args: Any, user, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        if self.instance.owner_id is None and not self.instance.owner_from:
            self.instance.owner = user
        narrow_choices(self, user)


def read_opened(text: str) -> tuple[int | None, dict[str, str]]:
    """The revision and the marks that a form was opened with; None where it does not say."""
    number, *marks = text.split(";")
    if not number.isdecimal():
        return None, {}
    return int(number[:20]), dict(mark.split("=", 1) for mark in marks if "=" in mark)


def mark(shown: list[str]) -> str:
    """Eight letters for what a field shows: that two differ and have the same is a chance of one in four milliards."""
    return blake2b("\n".join(shown).encode("utf-8", "surrogatepass"), digest_size=4).hexdigest()


def stored_in(field: forms.BoundField) -> list[str]:
    """What the field shows of the row as it is stored."""
    value, widget = field.field.prepare_value(field.initial), field.field.widget
    if isinstance(widget, forms.CheckboxInput):
        return ["on"] if value else []
    return in_lines(widget.format_value(value))


def typed_in(field: forms.BoundField) -> list[str]:
    """The same of what was sent."""
    value = field.data
    return (["on"] if value else []) if isinstance(value, bool) else in_lines(value)


def in_lines(shown: Any) -> list[str]:
    """As a browser sends it back: without its blanks at the ends, and each end of a line the same."""
    several = shown if isinstance(shown, list | tuple) else [shown]
    lines = [str(one).replace("\r\n", "\n").strip() for one in several if one is not None]
    return sorted(line for line in lines if line)


def both_shown(field: forms.BoundField, stored: list[str]) -> str:
    """What stands below a field that another window changed as well, with the box by which that is taken."""
    choices = getattr(field.field.widget, "choices", ())
    labels = {str(value): label for value, label in flat(choices)}
    if isinstance(field.field.widget, forms.CheckboxInput):
        labels, stored = {"on": "ticked", "": "not ticked"}, stored or [""]
    return format_html(
        'Stored meanwhile: <q class="words">{}</q> '
        '<label class="take"><input class="form-check-input" type="checkbox" name="take" value="{}">'
        '<span>Take this<span class="visually-hidden"> for “{}”</span></span></label>',
        ", ".join(str(labels.get(one, one)) for one in stored) or "nothing",
        field.name,
        field.label,
    )


def flat(choices) -> Iterator[tuple[Any, Any]]:
    for value, label in choices:
        yield from label if isinstance(label, list | tuple) else [(value, label)]
