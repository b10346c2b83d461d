"""allauth's pages of the second step, by the names that allauth gives them, loaded when one is first asked for."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib.auth.decorators import login_not_required
from django.http import HttpResponseBase
from django.urls import path
from django.views.generic import RedirectView

from debrief.later import on_first_use


def page(name: str) -> Callable[..., HttpResponseBase]:
    return on_first_use(f"allauth.mfa.{name}")


# The passkeys stand on the page of all; allauth leads to a list of its own after each change.
to_index = RedirectView.as_view(pattern_name="mfa_index")

urlpatterns = [
    path("", page("base.views.index"), name="mfa_index"),
    path("authenticate/", login_not_required(page("base.views.authenticate")), name="mfa_authenticate"),
    path("reauthenticate/", page("base.views.reauthenticate"), name="mfa_reauthenticate"),
    path("app/on/", page("totp.views.activate_totp"), name="mfa_activate_totp"),
    path("app/off/", page("totp.views.deactivate_totp"), name="mfa_deactivate_totp"),
    path("codes/", page("recovery_codes.views.view_recovery_codes"), name="mfa_view_recovery_codes"),
    path("codes/new/", page("recovery_codes.views.generate_recovery_codes"), name="mfa_generate_recovery_codes"),
    path("codes/download/", page("recovery_codes.views.download_recovery_codes"), name="mfa_download_recovery_codes"),
    path("passkeys/", to_index, name="mfa_list_webauthn"),
    path("passkeys/new/", page("webauthn.views.add_webauthn"), name="mfa_add_webauthn"),
    path("passkeys/<int:pk>/edit/", page("webauthn.views.edit_webauthn"), name="mfa_edit_webauthn"),
    path("passkeys/<int:pk>/delete/", page("webauthn.views.remove_webauthn"), name="mfa_remove_webauthn"),
    path("passkeys/confirm/", page("webauthn.views.reauthenticate_webauthn"), name="mfa_reauthenticate_webauthn"),
    path("passkeys/login/", login_not_required(page("webauthn.views.login_webauthn")), name="mfa_login_webauthn"),
]
