"""Signing up, signing in, passwords: allauth's forms in our words; and the forms of the settings."""

from __future__ import annotations

from typing import Any

from allauth.account import forms as allauth_forms
from django import forms
from django.conf import settings

from accounts.zones import known_zones

STRENGTH = "Eight characters or more. Three or four words in a row are easy to keep."
LABELS = {
    "login": "E-mail",
    "email": "E-mail",
    "password": "Password",
    "oldpassword": "Your present password",
    "password1": "Password",
    "password2": "The same password again",
    "remember": "Keep me signed in on this device",
}
REQUIRED = {
    "login": "Your e-mail is needed here.",
    "email": "An e-mail is needed here.",
    "password": "Your password is needed here.",
    "oldpassword": "Your present password is needed here.",
    "password1": "A password is needed here.",
    "password2": "The same password is needed here once more.",
}


class InOurWords:
    """Labels, hints and errors as everywhere else in Debrief; no placeholders that vanish while one types."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():  # type: ignore[attr-defined]
            field.widget.attrs.pop("placeholder", None)
            field.label = LABELS.get(name, field.label)
            field.help_text = STRENGTH if name == "password1" else ""
            if name in REQUIRED:
                field.error_messages["required"] = REQUIRED[name]
            if isinstance(field, forms.EmailField):
                field.error_messages["invalid"] = "An e-mail looks like name@example.org."


class SignInForm(InOurWords, allauth_forms.LoginForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["login"].widget.attrs["autocomplete"] = "username"
        self.fields["remember"].initial = True


class SignUpForm(InOurWords, allauth_forms.SignupForm):
    name = forms.CharField(
        label="What Debrief calls you",
        max_length=100,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "given-name"}),
    )
    # Filled in by the browser; without scripts the settings ask for it.
    zone = forms.CharField(required=False, max_length=64, widget=forms.HiddenInput(attrs={"data-zone": ""}))
    field_order = ["email", "password1", "password2", "name", "zone"]

    def clean_zone(self) -> str:
        zone = self.cleaned_data["zone"]
        return zone if zone in known_zones() else "UTC"


class PasswordChangeForm(InOurWords, allauth_forms.ChangePasswordForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["password1"].label = "New password"
        self.fields["password2"].label = "The new password again"


class PasswordSetForm(InOurWords, allauth_forms.SetPasswordForm):
    pass


class PasswordResetForm(InOurWords, allauth_forms.ResetPasswordKeyForm):
    pass


class ConfirmForm(InOurWords, allauth_forms.ReauthenticateForm):
    pass


class PasswordForgottenForm(InOurWords, allauth_forms.ResetPasswordForm):
    def clean(self) -> dict[str, Any]:
        if not settings.SMTP_URL:
            raise forms.ValidationError("This installation sends no mail.")
        return super().clean()
