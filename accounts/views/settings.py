from __future__ import annotations

from allauth.decorators import rate_limit
from django.conf import settings as project
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from accounts.confirming import confirmed
from accounts.forms import EmailChangeForm, ReminderForm, SettingsForm
from accounts.kept import count_kept
from accounts.models import PersonsRequest, User
from debrief.pages import render_page
from debrief.work import is_running


@require_http_methods(["GET", "POST"])
def settings(request: PersonsRequest) -> HttpResponse:
    form = SettingsForm(request.POST or None, instance=User.objects.get(pk=request.user.pk))
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, "Saved.")
        return redirect("accounts:settings")
    return render_page(
        request,
        "accounts/settings.html",
        {
            "form": form,
            "kept": count_kept(request.user),
            "reminders": ReminderForm(instance=request.user),
            "sends_mail": bool(project.SMTP_URL),
            "is_working": is_running(),
            "may_invite": project.SIGNUPS != "open" and request.user.may_invite(),
            "has_demo": User.objects.filter(demo_of=request.user).exists(),
        },
        status=422 if form.is_bound else 200,
    )


@confirmed
@rate_limit(action="manage_email")
@require_http_methods(["GET", "POST"])
def email_change(request: PersonsRequest) -> HttpResponse:
    form = EmailChangeForm(request.POST or None, user=request.user)
    if request.method == "POST" and form.is_valid():
        form.save(request)
        if not project.SMTP_URL:
            messages.success(request, "The e-mail is changed. You sign in with it from now on.")
        return redirect("accounts:settings")
    return render_page(
        request,
        "accounts/email_change.html",
        {"form": form, "sends_mail": bool(project.SMTP_URL)},
        status=422 if form.is_bound else 200,
    )
