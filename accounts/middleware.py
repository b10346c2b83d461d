from urllib.parse import urlsplit, urlunsplit

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.middleware import LoginRequiredMiddleware, get_user
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import MiddlewareNotUsed
from django.db import connection, transaction
from django.shortcuts import redirect, resolve_url
from django.urls import reverse
from django.utils import timezone

from accounts.adapter import WAIT_AFTER_WRONG_PASSWORDS, is_new_installation
from accounts.sessions import note_visit, was_seen_today
from debrief.apart import speaking_for

# What a made-up search has no use for, and must not reach of the real account.
IN_A_DEMO = ("accounts:settings", "account_logout")
DOORS = ("accounts:", "account_", "mfa_")
# Why a form of allauth's is refused, when it is for the number of attempts.
TOO_MANY = {"too_many_login_attempts", "rate_limited"}


class Door:
    """What the pages at the door say about this installation."""

    sends_mail = property(lambda self: bool(settings.SMTP_URL))
    is_new = property(lambda self: is_new_installation())
    is_open = property(lambda self: settings.SIGNUPS == "open")


class ZoneMiddleware:
    """Every moment a page shows is in the zone of the person who looks."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        # Known by now. Through Django's wrapper, which asks for a user only when one is looked at, each look costs.
        request.user = get_user(request)
        if not request.user.is_authenticated:
            return self.get_response(request)
        with timezone.override(request.user.tz):
            return self.get_response(request)


class SeenMiddleware:
    """Notes for each session that it came today: the list of devices says so, and what is in use does not run out."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.session.session_key and not was_seen_today(request) and request.user.is_authenticated:
            note_visit(request)
        return self.get_response(request)


class OnePersonMiddleware:
    """On PostgreSQL a signed-in request is one transaction that speaks for its person; an error undoes all of it."""

    def __init__(self, get_response):
        if connection.vendor != "postgresql":
            raise MiddlewareNotUsed
        self.get_response = get_response

    def __call__(self, request):
        if not request.user.is_authenticated:
            return self.get_response(request)
        with speaking_for(request.user, alone=request.method not in ("GET", "HEAD", "OPTIONS")):
            response = self.get_response(request)
            if response.status_code >= 500:
                transaction.set_rollback(True)
        return response


class SignInRequiredMiddleware(LoginRequiredMiddleware):
    """As Django's, but the first visitor of a new installation is led to make the account, and a form sent after the
    session ended leads back to the page where it stood: its own address may be one that nobody can visit."""

    def get_login_url(self, view_func):
        return reverse("account_signup") if is_new_installation() else super().get_login_url(view_func)

    def handle_no_permission(self, request, view_func):
        if request.method in ("GET", "HEAD"):
            return super().handle_no_permission(request, view_func)
        messages.info(request, "You had been signed out. What you just sent was not saved.")
        page = urlsplit(request.headers.get("referer", ""))
        is_ours = page.netloc == request.get_host()
        back = urlunsplit(("", "", page.path, page.query, "")) if is_ours else "/"
        return redirect_to_login(back, resolve_url(self.get_login_url(view_func)))


class AccountPagesMiddleware:
    """What the house asks of allauth's pages: nothing for a made-up search, no sign-in before there is an account, 422
    for a form that did not pass, and 429 where that is for the number of attempts."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_view(self, request, view, args, kwargs):
        name = request.resolver_match.view_name
        if request.user.is_authenticated:
            is_closed = name.startswith(DOORS) and name not in IN_A_DEMO
            if is_closed and request.user.is_demo:
                messages.info(request, "The sample search has no e-mail and no password of its own.")
                return redirect("accounts:settings")
        elif name == "account_login" and request.method == "GET" and is_new_installation():
            return redirect(reverse("account_signup", query=request.GET))
        return None

    def process_template_response(self, request, response):
        if request.resolver_match is None or not request.resolver_match.view_name.startswith(DOORS):
            return response
        response.context_data = {"door": Door()} | (response.context_data or {})
        forms = [response.context_data.get(name) for name in ("form", "webauthn_form")]
        errors = [error for form in forms if form and form.is_bound for error in form.errors.as_data().values()]
        if response.status_code == 200 and errors:
            response.status_code = 422
            if TOO_MANY & {error.code for field in errors for error in field}:
                response.template_name, response.status_code = "429.html", 429
                response.context_data["minutes"] = WAIT_AFTER_WRONG_PASSWORDS
                response["Retry-After"] = WAIT_AFTER_WRONG_PASSWORDS * 60
        return response
