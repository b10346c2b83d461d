"""Where somebody is signed in: a row of allauth's for each session, touched when the session comes on a new day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib.auth import HASH_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.models import Session
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase
from django.utils import timezone
from django.utils.crypto import constant_time_compare, salted_hmac

from accounts.models import User

SEEN_ON = "seen_on"
# How long a browser in which somebody signed in is no new device, in seconds.
KNOWN_FOR = 365 * 24 * 3600
# In the session of a sample search, who opened it: the key and the session hash, which a change of password makes void.
OPENED_BY = "demo_opened_by"
# Each says it is some of those after it, too.
BROWSERS = {"Edg": "Edge", "OPR/": "Opera", "Firefox": "Firefox", "Chrom": "Chrome", "Safari": "Safari"}
SYSTEMS = {
    "Android": "Android",
    "iPhone": "an iPhone",
    "iPad": "an iPad",
    "Windows": "Windows",
    "Mac OS": "a Mac",
    "CrOS": "a Chromebook",
    "Linux": "Linux",
}


@dataclass(frozen=True, slots=True)
class Device:
    """A session as its person knows it."""

    pk: int
    name: str
    ip: str
    began_at: datetime
    seen_at: datetime
    is_this: bool


def device_name(user_agent: str) -> str:
    """Roughly what a browser says it is: "Firefox on Linux"."""
    browser = next((name for word, name in BROWSERS.items() if word in user_agent), "")
    system = next((name for word, name in SYSTEMS.items() if word in user_agent), "")
    named = f"{browser or 'A browser'} on {system}" if system else browser
    return named or re.split(r"[/ ]", user_agent, maxsplit=1)[0][:40] or "A program"


def is_known_browser(request: HttpRequest, user: User) -> bool:
    """Whether this person has signed in with this browser before, as far as it remembers."""
    return request.get_signed_cookie(known_name(user), default="", max_age=KNOWN_FOR) != ""


def know_browser(response: HttpResponseBase, user: User) -> None:
    """Leaves with the browser that this person signed in there: a name that says nothing, and a signature."""
    response.set_signed_cookie(
        known_name(user),
        "known",
        max_age=KNOWN_FOR,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )


def known_name(user: User) -> str:
    # The name is part of what is signed: nobody's cookie passes for another person's.
    return "known-" + salted_hmac("accounts.known_browser", str(user.pk), algorithm="sha256").hexdigest()[:16]


def note_visit(request: HttpRequest) -> None:
    """Keeps for the session of a person that it came today, and from where. Its time runs anew."""
    request.session[SEEN_ON] = timezone.now().date().isoformat()
    # What comes from no known address is not listed; a sign-in without a browser, as in a test, has no user either.
    with suppress(PermissionDenied):
        if hasattr(request, "user"):
            UserSession.objects.create_from_request(request)


def was_seen_today(request: HttpRequest) -> bool:
    return request.session.get(SEEN_ON) == timezone.now().date().isoformat()


def devices_of(user: User, this: str | None) -> list[Device]:
    """The sessions that are in force, the latest seen first; `this` is the key of the one that asks. Two queries."""
    rows = UserSession.objects.filter(user=user).order_by("-last_seen_at")
    stored = Session.objects.filter(expire_date__gt=timezone.now(), session_key__in=rows.values("session_key"))
    alive = {session.session_key for session in stored if is_open(session, user)}
    return [
        Device(row.pk, device_name(row.user_agent), row.ip, row.created_at, row.last_seen_at, row.session_key == this)
        for row in rows
        if row.session_key in alive
    ]


def is_open(session: Session, user: User) -> bool:
    """Whether it is this person's, and from no time before a change of password."""
    kept = session.get_decoded()
    return kept.get(SESSION_KEY) == str(user.pk) and constant_time_compare(
        kept.get(HASH_SESSION_KEY, ""), user.get_session_auth_hash()
    )


def sessions_as(user: User) -> Iterator[Session]:
    """Every session in which this person is signed in, half way there, or in a sample search. Reads all there are."""
    for session in Session.objects.iterator():
        kept = session.get_decoded()
        opened_by, *_ = kept.get(OPENED_BY, [None])
        if kept.get(SESSION_KEY) == str(user.pk) or opened_by == user.pk or user.email in str(kept):
            yield session


def end_sessions(user: User, *, but: str | None = None) -> None:
    """Signs a person out everywhere, except in the session with the key `but`."""
    keys = [session.session_key for session in sessions_as(user) if session.session_key != but]
    Session.objects.filter(session_key__in=keys).delete()
    UserSession.objects.filter(user=user).exclude(session_key=but).delete()
