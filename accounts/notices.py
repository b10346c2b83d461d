"""Mails to a person about what opens their account: when is decided by allauth, the words are here."""

from __future__ import annotations

from dataclasses import dataclass

LOST = "If it was not you, write to whoever runs this Debrief at once: this address does not open the account any more."


@dataclass(frozen=True, slots=True)
class Notice:
    subject: str
    said: str
    # What to do if it was somebody else, where that is more than to set a new password.
    otherwise: str = ""


NOTICES = {
    "account/email/password_changed": Notice("Your password was changed", "The password of your account was changed."),
    "account/email/password_set": Notice("A password was set", "Your account has a password now."),
    "account/email/password_reset": Notice(
        "Your password was changed", "A link in a mail was used to give your account a new password."
    ),
    "account/email/email_changed": Notice(
        "Your e-mail was changed",
        "Your account now goes by {to_email}. You sign in with that, and this is the last mail to {from_email}.",
        LOST,
    ),
    "mfa/email/totp_activated": Notice(
        "An app for codes was set up", "Signing in to your account now asks for a code from an app."
    ),
    "mfa/email/totp_deactivated": Notice(
        "The app for codes was switched off", "Signing in to your account no longer asks for a code from an app."
    ),
    "mfa/email/webauthn_added": Notice("A passkey was added", "A passkey was made that opens your account."),
    "mfa/email/webauthn_removed": Notice("A passkey was removed", "A passkey of your account was removed."),
    "mfa/email/recovery_codes_generated": Notice(
        "New recovery codes", "Your account has new recovery codes. The ones before open nothing any more."
    ),
    "accounts/email/new_device": Notice(
        "Signed in from a new device",
        "Somebody signed in to your account from a browser that had not done so before, or has forgotten it.",
    ),
    "exchange/email/token_made": Notice(
        "A key for programs was made", "Your account has a new key, with which a program can read it."
    ),
}
