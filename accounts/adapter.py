"""Who may make an account, and how allauth speaks."""

from __future__ import annotations

import logging
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core.exceptions import ImmediateHttpResponse
from django.conf import settings
from django.contrib import messages
from django.core.exceptions import ImproperlyConfigured
from django.db import connection, transaction
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone

from accounts.leaving import come_back
from accounts.models import Invitation, User
from accounts.notices import NOTICES
from accounts.sessions import device_name, is_known_browser, know_browser
from debrief.pages import is_ours

logger = logging.getLogger(__name__)

# In minutes; allauth's own figure, after five for one account.
WAIT_AFTER_WRONG_PASSWORDS = 5
WAYS_TO_CONFIRM = {
    "reauthenticate": "Use the password",
    "mfa_reauthenticate": "Use a code",
    "mfa_reauthenticate:webauthn": "Use a passkey",
}
# In the session: the digest of the invitation that was opened.
INVITED = "invitation"
ALLAUTHS_SECOND_STEP = "allauth.mfa.stages.AuthenticateStage"


def is_new_installation() -> bool:
    """Whether nobody has an account yet, and a visitor may make the first."""
    return settings.SIGNUPS != "closed" and not User.objects.people().exists()


def is_open_to_all() -> bool:
    return settings.SIGNUPS == "open" or is_new_installation()


def invitation_of(request: HttpRequest) -> QuerySet[Invitation]:
    """The one whose link this browser has opened, while it is good."""
    return Invitation.objects.in_force().filter(digest=request.session.get(INVITED, ""))


def lock_accounts() -> None:
    """Makes others who would add an account wait until this transaction ends.

    SQLite does so by itself: its transactions take the write lock when they begin.
    """
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(f'LOCK TABLE "{User._meta.db_table}" IN SHARE ROW EXCLUSIVE MODE')


class AccountAdapter(DefaultAccountAdapter):
    error_messages = DefaultAccountAdapter.error_messages | {
        "account_inactive": "This account is switched off.",
        "email_password_mismatch": (
            "That e-mail and password do not belong together. Try again, or set a new password."
        ),
        "email_taken": "No account can be made with this e-mail. If it is yours, sign in instead.",
        "duplicate_email": "That is the e-mail of this account already.",
        "enter_current_password": "That is not your present password.",
        "incorrect_password": "That is not your password.",
        "invalid_password_reset": "This link is used up or too old. Ask for another.",
        "too_many_login_attempts": "That was many attempts. Wait five minutes, then try again.",
        "rate_limited": "That was many requests at once. Wait a minute, then try again.",
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return is_open_to_all() or invitation_of(request).exists()

    def save_user(self, request: HttpRequest, user: User, form: Any, commit: bool = True) -> User:
        """Of two first visitors at once, one makes the account and the other is led to sign in."""
        user.name = form.cleaned_data.get("name", "")
        user.zone = form.cleaned_data.get("zone") or "UTC"
        with transaction.atomic():
            lock_accounts()
            if not self.is_open_for_signup(request):
                raise ImmediateHttpResponse(redirect("account_signup"))
            if not is_open_to_all():
                invitation_of(request).update(used_at=timezone.now())
            return super().save_user(request, user, form, commit)

    def is_email_verified(self, request: HttpRequest, email: str) -> bool:
        """Whoever makes the first account runs the server; mail that does not work yet must not lock them out."""
        is_first = settings.SIGNUPS == "first" and User.objects.people().count() <= 1
        return is_first or super().is_email_verified(request, email)

    def pre_login(self, request: HttpRequest, user: User, **kwargs: Any) -> HttpResponseBase | None:
        """An account that its person closed is open to them alone: it is theirs again once they are in."""
        return None if user.closed_at else super().pre_login(request, user, **kwargs)

    def login(self, request: HttpRequest, user: User) -> None:
        has_come_back = come_back(user)
        super().login(request, user)
        if has_come_back:
            messages.success(request, "Welcome back. The account stays, with everything in it.")

    def post_login(self, request: HttpRequest, user: User, **kwargs: Any) -> HttpResponseBase:
        response = super().post_login(request, user, **kwargs)
        if settings.SMTP_URL:
            if not kwargs["signup"] and not is_known_browser(request, user):
                self.send_notification_mail("accounts/email/new_device", user)
            know_browser(response, user)
        return response

    def confirm_email(self, request: HttpRequest, email_address: Any) -> bool:
        """Refuses an address that became somebody else's while its mail was on the way."""
        if User.objects.filter(email__iexact=email_address.email).exclude(pk=email_address.user_id).exists():
            self.add_message(request, messages.ERROR, "account/messages/email_confirmation_failed.txt")
            return False
        return super().confirm_email(request, email_address)

    def send_notification_mail(
        self, template_prefix: str, user: User, context: dict[str, Any] | None = None, email: str | None = None
    ) -> None:
        """Tells a person, where there is a mail server, of a change to what opens their account.

        What was changed stays so if the mail does not go out.
        """
        if not settings.SMTP_URL:
            return
        notice, now = NOTICES[template_prefix], timezone.now()
        told = {
            "notice": notice,
            "said": notice.said.format_map(context or {}),
            "at": timezone.localtime(now, user.tz),
            "device": device_name(self.get_http_user_agent(self.request)),
            "ip": self.get_client_ip(self.request),
            "password_reset_url": self.request.build_absolute_uri(reverse("account_reset_password")),
        }
        try:
            self.send_mail("account/email/notice", email or user.email, told)
        except OSError:
            logger.exception("A mail about a change to an account did not go out")

    def _get_login_attempts_cache_key(self, request: HttpRequest, **credentials: Any) -> str:
        """Wrong passwords count for the account alone: allauth's key has the Host in it, which a visitor may vary."""
        return str(credentials.get("email", "")).lower()

    def is_safe_url(self, url: str | None) -> bool:
        """Of where to go on after signing in. allauth's own takes the address apart, and some cannot be."""
        return is_ours(url or "")

    def get_client_ip(self, request: HttpRequest) -> str:
        """What the outermost of our proxies saw. A request that came past some of them counts as from its neighbour."""
        try:
            return super().get_client_ip(request)
        except ImproperlyConfigured:
            return request.META["REMOTE_ADDR"]

    def get_reauthentication_methods(self, user: Any) -> list[dict]:
        methods = super().get_reauthentication_methods(user)
        return [method | {"description": WAYS_TO_CONFIRM[method["id"]]} for method in methods]

    def get_login_stages(self) -> list[str]:
        stages = super().get_login_stages()
        return ["accounts.second_step.SecondStep" if name == ALLAUTHS_SECOND_STEP else name for name in stages]

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:
        return reverse("accounts:settings")
