"""The second step of signing in: allauth's passkeys, codes from an app and recovery codes, as this house wants them."""

from __future__ import annotations

from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator

from accounts.models import User


class SecondStepAdapter(DefaultMFAAdapter):
    error_messages = DefaultMFAAdapter.error_messages | {
        "cannot_generate_recovery_codes": "Recovery codes come with a second step. Set up an app or a passkey first.",
        "incorrect_code": "That did not work. Codes are good for half a minute, and once; try the next.",
    }

    def is_mfa_enabled(self, user: User, types: list[str] | None = None) -> bool:
        """One query a request: allauth asks for each kind."""
        if user.is_anonymous:
            return False
        kinds = user.__dict__.get("_second_steps")
        if kinds is None:
            rows = Authenticator.objects.filter(user=user)
            kinds = user.__dict__["_second_steps"] = set(rows.values_list("type", flat=True))
        return bool(kinds if types is None else kinds & set(types))
