"""The second step of signing in: allauth's passkeys, codes from an app and recovery codes, as this house wants them.

Nothing here loads what passkeys need: it takes longer than all of the first page, and most sign-ins have no use for it.
"""

from __future__ import annotations

from allauth.account.internal.flows.login import get_authentication_records
from allauth.account.stages import LoginStage
from allauth.core import context
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.html import format_html
from django.utils.safestring import SafeString

from accounts.models import User
from accounts.sessions import device_name

# Around the code, as its standard asks, in squares of the code.
MARGIN = 4
QR = """<svg class="qr" viewBox="0 0 {size} {size}" role="img" aria-label="The key, for the camera of your app">
<path d="{dark}"/></svg>"""


class SecondStepAdapter(DefaultMFAAdapter):
    error_messages = DefaultMFAAdapter.error_messages | {
        "cannot_generate_recovery_codes": "Recovery codes come with a second step. Set up an app or a passkey first.",
        "incorrect_code": "That did not work. Try again, or choose another way.",
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

    def build_totp_svg(self, url: str) -> SafeString:
        """The key for the camera of an app, drawn in the page itself: no policy has to let a picture in for it."""
        from qrcode.main import QRCode

        code = QRCode(border=MARGIN)
        code.add_data(url)
        rows = code.get_matrix()
        dark = "".join(f"M{x} {y}h1v1h-1z" for y, row in enumerate(rows) for x, is_dark in enumerate(row) if is_dark)
        return format_html(QR, size=len(rows), dark=dark)

    def generate_authenticator_name(self, user: User, type: Authenticator.Type) -> str:
        """What a new passkey is called until its person says otherwise."""
        return device_name(context.request.headers.get("user-agent", ""))

    def get_public_key_credential_rp_entity(self) -> dict[str, str]:
        return super().get_public_key_credential_rp_entity() | {"name": "Debrief"}


class SecondStep(LoginStage):
    """In the place of allauth's own stage, which loads all that passkeys need at everybody's sign-in."""

    key = "mfa_authenticate"
    urlname = "mfa_authenticate"

    def handle(self) -> tuple[HttpResponse | None, bool]:
        is_asked = self.login.user is not None and SecondStepAdapter().is_mfa_enabled(
            self.login.user, [Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN]
        )
        if is_asked and not self.came_by_passkey():
            return redirect(self.urlname), True
        return None, True

    def came_by_passkey(self) -> bool:
        """A passkey is two steps in one: the device, and the finger, face or number that unlocks it."""
        return any(record.get("passwordless") for record in get_authentication_records(self.request, self.login.user))
