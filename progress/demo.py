"""The sample search to look around in: an account of its own, made up and soon gone again."""

from __future__ import annotations

from django.conf import settings
from django.contrib import messages
from django.contrib.auth import HASH_SESSION_KEY, login, logout
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.crypto import constant_time_compare
from django.views.decorators.http import require_POST

from accounts.models import PersonsRequest, User
from accounts.sessions import OPENED_BY
from debrief.apart import speaking_for
from progress.synthetic import seed_search

DEMO_APPLICATIONS = 34
DEMO_AIM = 5


@require_POST
def demo_start(request: PersonsRequest) -> HttpResponse:
    """Signs the browser in as the person's sample search, made at the first time."""
    if not request.user.is_demo:
        opened_by = [request.user.pk, request.session[HASH_SESSION_KEY]]
        change_person(request, make_demo(request.user))
        request.session[OPENED_BY] = opened_by
    return redirect("progress:today")


@require_POST
def demo_leave(request: PersonsRequest) -> HttpResponse:
    """Signs the browser in as the person again, and deletes the sample search with all its rows."""
    if person := request.user.demo_of:
        return_to_person(request, person)
    else:
        person = request.user
    for demo in User.objects.filter(demo_of=person):
        demo.delete()
    messages.success(request, "The sample search is gone.")
    return redirect("progress:today")


def make_demo(person: User) -> User:
    with transaction.atomic():
        # Two clicks at once: the second waits here and finds it made.
        User.objects.select_for_update().get(pk=person.pk)
        demo, is_new = User.objects.get_or_create(
            demo_of=person,
            defaults={
                "email": f"demo-{person.pk}@debrief.invalid",
                "password": "!",
                "name": person.name,
                "zone": person.zone,
                "theme": person.theme,
                "weekly_aim": DEMO_AIM,
            },
        )
        if is_new:
            demo.set_unusable_password()
            demo.save(update_fields=["password"])
            with speaking_for(demo):
                seed_search(demo, DEMO_APPLICATIONS, demo.today(), seed=1)
    return demo


def return_to_person(request: HttpRequest, person: User) -> None:
    """Only a session that was the person's before; any other ends here."""
    key, session_hash = request.session.get(OPENED_BY, (None, ""))
    is_trusted = key == person.pk and constant_time_compare(session_hash, person.get_session_auth_hash())
    if is_trusted and person.is_active:
        change_person(request, person)
    else:
        logout(request)


def change_person(request: HttpRequest, user: User) -> None:
    """Signs in as somebody else in a new session, which lasts as long as the present one."""
    until_closed = request.session.get_expire_at_browser_close()
    login(request, user, backend=settings.AUTHENTICATION_BACKENDS[0])
    if until_closed:
        request.session.set_expiry(0)
