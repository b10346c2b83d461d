"""Signing up, signing in, passwords: allauth's forms in our words; and the forms of the settings."""

from __future__ import annotations

from typing import Any

from allauth.account import forms as allauth_forms
from allauth.account.adapter import get_adapter
from allauth.account.models import EmailAddress
from django import forms
from django.conf import settings
from django.db import transaction
from django.http import HttpRequest, HttpResponse

from accounts.models import User
from accounts.zones import known_zones, zone_choices
from debrief.forms import MergingModelForm

STRENGTH = "Eight characters or more. Three or four words in a row are easy to keep."
NO_SUCH_ZONE = "Choose a time zone from the list."
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
        for name, field in self.fields.items():
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

    def clean(self) -> dict[str, Any]:
        """The password is also held against the name, which allauth does not know of."""
        cleaned = super().clean()
        password, email, name = (cleaned.get(field, "") for field in ("password1", "email", "name"))
        if password and name and "password1" not in self.errors:
            try:
                get_adapter().clean_password(password, user=User(email=email, name=name))
            except forms.ValidationError as error:
                self.add_error("password1", error)
        return cleaned

    def try_save(self, request: HttpRequest) -> tuple[User | None, HttpResponse | None]:
        """Takes as long for an address that has an account as for a new one: no clock tells them apart."""
        if self.account_already_exists:
            User().set_password(self.cleaned_data["password1"])
        return super().try_save(request)

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
    def clean_email(self) -> str:
        """Also for those who closed their account: signing in brings it back."""
        email = super().clean_email()
        closed = User.objects.filter(email__iexact=email, is_active=False, closed_at__isnull=False)
        self.users = [*self.users, *closed]  # type: ignore[has-type]
        return email

    def clean(self) -> dict[str, Any]:
        if not settings.SMTP_URL:
            raise forms.ValidationError("This installation sends no mail.")
        return super().clean()


class EmailChangeForm(InOurWords, forms.Form):
    """With a mail server the new address counts once its link is opened; without one, at once."""

    email = allauth_forms.EmailField(label="New e-mail")

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self.fields["email"].label = "New e-mail"

    def clean_email(self) -> str:
        email = self.cleaned_data["email"]
        if email == self.user.email.lower():
            raise get_adapter().validation_error("duplicate_email")
        if not settings.SMTP_URL and User.objects.filter(email__iexact=email).exists():
            raise get_adapter().validation_error("email_taken")
        return email

    def save(self, request: HttpRequest) -> None:
        email = self.cleaned_data["email"]
        if settings.SMTP_URL:
            EmailAddress.objects.add_new_email(request, self.user, email)
            return
        with transaction.atomic():
            EmailAddress.objects.filter(user=self.user).delete()
            verified = get_adapter().is_email_verified(request, email)
            EmailAddress.objects.create(user=self.user, email=email, primary=True, verified=verified)
            self.user.email = email
            self.user.save(update_fields=["email"])


class InvitationForm(forms.Form):
    note = forms.CharField(
        label="Who is it for?",
        max_length=100,
        required=False,
        help_text="For yourself, so that you know later whose it was.",
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )


class SettingsForm(MergingModelForm):
    zone = forms.ChoiceField(
        label="Time zone",
        help_text="Days and hours are counted in it.",
        error_messages={"required": NO_SUCH_ZONE, "invalid_choice": NO_SUCH_ZONE},
    )
    weekly_aim = forms.IntegerField(
        required=False,
        help_text="Applications you mean to send in a week.",
        min_value=1,
        max_value=100,
        error_messages={
            "invalid": "A whole number is needed here.",
            "min_value": "One is the least; leave it empty for no aim.",
            "max_value": "A hundred a week is the most.",
        },
    )

    class Meta:
        model = User
        fields = ["name", "zone", "weekly_aim", "theme"]
        labels = {"name": "Name"}
        widgets = {
            "name": forms.TextInput(attrs={"autocomplete": "name"}),
            "theme": forms.RadioSelect(attrs={"class": "form-check-input", "data-theme-choice": ""}),
        }
        error_messages = {"theme": {"invalid_choice": "Choose one of the three."}}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["zone"].choices = zone_choices(self.instance.zone)


class ReminderForm(forms.ModelForm):
    """The mails that a person asks for. Without a mail server only the look back is left to choose."""

    class Meta:
        model = User
        fields = ["remind_prepare", "remind_step", "remind_debrief", "remind_week"]
        widgets = dict.fromkeys(fields, forms.CheckboxInput(attrs={"class": "form-check-input"}))
        help_texts = {
            "remind_prepare": "At five on the day before, with the way to its page.",
            "remind_step": "At eight in the morning of its day.",
            "remind_debrief": "At eight in the morning of the day that you chose.",
            "remind_week": "On Sundays at five: what the week came to, and what the next one holds.",
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not settings.SMTP_URL:
            self.fields = {"remind_week": self.fields["remind_week"]}
            self.fields["remind_week"].help_text = "On Sundays, on Today and in your calendar."
