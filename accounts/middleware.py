from urllib.parse import urlsplit, urlunsplit

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.contrib.auth.views import redirect_to_login
from django.shortcuts import redirect, resolve_url
from django.urls import reverse
from django.utils import timezone

from accounts.adapter import is_new_installation

# What a made-up search has no use for, and must not reach of the real account.
NOT_IN_A_DEMO = ("accounts:email_change", "accounts:account_delete")


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
        if not request.user.is_authenticated:
            return self.get_response(request)
        with timezone.override(request.user.tz):
            return self.get_response(request)


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
    """What the house asks of allauth's pages: nothing for a made-up search, no sign-in before there is an account, and
    422 for a form that did not pass."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_view(self, request, view, args, kwargs):
        name = request.resolver_match.view_name
        if request.user.is_authenticated:
            is_closed = name in NOT_IN_A_DEMO or (name.startswith("account_") and name != "account_logout")
            if is_closed and request.user.is_demo:
                messages.info(request, "The sample search has no e-mail and no password of its own.")
                return redirect("accounts:settings")
        elif name == "account_login" and request.method == "GET" and is_new_installation():
            return redirect(reverse("account_signup", query=request.GET))
        return None

    def process_template_response(self, request, response):
        if request.resolver_match is None or not request.resolver_match.view_name.startswith("account_"):
            return response
        response.context_data = {"door": Door()} | (response.context_data or {})
        form = response.context_data.get("form")
        if response.status_code == 200 and form is not None and form.is_bound and form.errors:
            response.status_code = 422
        return response
