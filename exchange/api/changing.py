"""How a program's change becomes the form that a person would have sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import forms

from debrief.owned import Refused, RevisedModel
from exchange.api.problems import Conflict, checked, refused_by


def filled(form: forms.BaseForm, said: Mapping[str, Any]) -> dict[str, Any]:
    """What the form would send as it stands, with what a program says in place of it."""
    values = {name: form[name].value() for name in form.fields} | dict(said)
    return {name: "" if value is None else value for name, value in values.items()}


def check_revision(row: RevisedModel, revision: int | None) -> None:
    """Refuses a change of something that was changed meanwhile; one that names no revision is taken as it comes."""
    if revision is not None and revision != row.revision:
        raise Conflict(f"This was changed meanwhile, and is at revision {row.revision}. Read it again.")


def save(form: Any) -> Any:
    """The row of a form that is checked and saved, or its reasons."""
    checked(form)
    try:
        return form.save()
    except Refused as refused:
        raise refused_by(form, refused) from refused
