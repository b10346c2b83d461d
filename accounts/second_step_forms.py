"""allauth's forms of the second step, in our words."""

from __future__ import annotations

from typing import Any

from allauth.mfa.base import forms as base
from allauth.mfa.totp.forms import ActivateTOTPForm
from allauth.mfa.webauthn import forms as webauthn
from django import forms

from accounts.forms import InOurWords

NAME = forms.CharField(
    label="What it is called",
    max_length=60,
    error_messages={"required": "Give it a name, so that you know it again."},
)


class CodeForm(InOurWords):
    """One field for six digits; a phone shows its digits, and offers the code where it knows it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        code = self.fields["code"]
        code.label = "Code"
        code.max_length = 20
        code.error_messages["required"] = "The code is needed here."
        code.widget.attrs |= {"autocomplete": "one-time-code", "inputmode": "numeric", "maxlength": "20"}


class AuthenticateForm(CodeForm, base.AuthenticateForm):
    pass


class ReauthenticateForm(CodeForm, base.ReauthenticateForm):
    pass


class ActivateForm(CodeForm, ActivateTOTPForm):
    pass


class AddPasskeyForm(webauthn.AddWebAuthnForm):
    name = NAME


class EditPasskeyForm(webauthn.EditWebAuthnForm):
    name = NAME
