"""A value of a file as the column holds it, or the reason why it cannot be one. A file may claim anything."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import EmailValidator, URLValidator
from django.db import models

from exchange.files import NO_TEXT

# What the keys of the databases hold at most.
MOST_KEY = 2**63 - 1
# As a link these would do something instead of leading somewhere.
NO_ADDRESS = re.compile(r"[\s\x00-\x1f]*(javascript|data|vbscript)\s*:", re.IGNORECASE)
# How a column is written in JSON, as `plain` does it.
JSON_TYPES = (
    (models.BooleanField, bool),
    (models.IntegerField, int),
    ((models.CharField, models.TextField), str),
    ((models.DateField, models.DecimalField, models.UUIDField), str),
)
# A whole century on either side, so that no zone carries a moment out of what a date can be.
YEARS = range(1900, 2200)


def read_key(value: Any) -> int:
    if type(value) is not int or not 0 < value <= MOST_KEY:
        raise ValidationError("its number is none.")
    return value


def read_value(field: models.Field, value: Any) -> Any:
    """The value for a column that refers to no other row. ValidationError where it cannot be one.

    Not as strict as a form: what came from elsewhere, as an address without its https, comes back as it was.
    """
    if value is None:
        if not field.null:
            raise ValidationError(f"“{field.name}” is empty.")
        return None
    if isinstance(field, models.JSONField):
        return read_json(field, value)
    expected = next(kind for fields, kind in JSON_TYPES if isinstance(field, fields))
    # Exactly: to Python, true is a number too.
    if type(value) is not expected or (expected is str and NO_TEXT.search(value)):
        raise ValidationError(f"“{field.name}” cannot be what it says.")
    try:
        return check(field, field.to_python(value))
    except (ValidationError, ValueError, ArithmeticError):
        raise ValidationError(f"“{field.name}” cannot be “{str(value)[:40]}”.") from None


def check(field: models.Field, value: Any) -> Any:
    if field.choices and value not in field.empty_values and value not in dict(field.flatchoices):
        raise ValueError
    if isinstance(value, datetime) and (value.tzinfo is None or value.year not in YEARS):
        raise ValueError
    if isinstance(field, models.URLField) and NO_ADDRESS.match(value):
        raise ValueError
    for validator in field.validators:
        if value not in field.empty_values and not isinstance(validator, URLValidator | EmailValidator):
            validator(value)
    return value


def read_json(field: models.JSONField, value: Any) -> Any:
    """Of the kind that the column begins with, and holding nothing but what JSON and both databases can."""
    if type(value) is not type(field.get_default()) or not is_sound(value):
        raise ValidationError(f"“{field.name}” cannot be what it says.")
    return value


def is_sound(value: Any, depth: int = 0) -> bool:
    if isinstance(value, str):
        return not NO_TEXT.search(value)
    if isinstance(value, list | dict):
        parts = [*value, *value.values()] if isinstance(value, dict) else value
        return depth < 10 and all(is_sound(part, depth + 1) for part in parts)
    return True
