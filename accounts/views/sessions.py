"""Where a person is signed in, and signing out there."""

from __future__ import annotations

from allauth.usersessions.models import UserSession
from django.contrib import messages
from django.contrib.auth import logout
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST, require_safe

from accounts.models import PersonsRequest
from accounts.sessions import device_name, devices_of, end_sessions
from debrief.pages import render_page


@require_safe
def session_list(request: PersonsRequest) -> HttpResponse:
    devices = devices_of(request.user, request.session.session_key)
    others = [device for device in devices if not device.is_this]
    return render_page(request, "accounts/session_list.html", {"devices": devices, "others": others})


@require_POST
def session_end(request: PersonsRequest, pk: int) -> HttpResponse:
    session = get_object_or_404(UserSession, user=request.user, pk=pk)
    if session.session_key == request.session.session_key:
        session.delete()
        logout(request)
        messages.success(request, "You are signed out. Everything is kept.")
        return redirect("account_login")
    session.end()
    messages.success(request, f"{device_name(session.user_agent)} is signed out.")
    return redirect("accounts:session_list")


@require_POST
def session_end_others(request: PersonsRequest) -> HttpResponse:
    end_sessions(request.user, but=request.session.session_key)
    messages.success(request, "Everywhere else you are signed out.")
    return redirect("accounts:session_list")
