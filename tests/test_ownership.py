"""Whose row is it: mallory, a stranger, is sent to every address, and no word of alice's may come back."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from django.apps import apps
from django.conf import settings
from django.db import models
from django.db.models import Value
from django.db.models.functions import Cast, Concat
from django.urls import URLPattern, get_resolver, reverse
from django.urls.resolvers import RoutePattern

from debrief.owned import OwnedModel
from lessons.catalogue import LESSONS
from tests import factories
from tests.confirmed import sign_in

# What a key in a path names, by the word before it. A new kind of row in a path needs its line here.
ROWS = {
    "applications": factories.make_application,
    "rejections": factories.make_rejection,
    "interviews": factories.make_interview,
    "debriefs": factories.make_debrief,
    "stages": lambda owner: factories.make_application(owner).changes.get(),
    "notes": factories.make_note,
    "people": factories.make_contact,
    "commitments": factories.make_commitment,
    "cards": factories.make_card,
    "stories": factories.make_story,
    "questions": factories.make_own_question,
    "weaknesses": factories.make_weakness,
    "weakness-notes": factories.make_weakness_note,
    "gaps": factories.make_gap,
    "imports": factories.make_batch,
    "tokens": factories.make_api_token,
    "transfers": factories.make_transfer,
    "trash": factories.make_trash,
    "sessions": factories.make_session,
    "invitations": factories.make_account_invitation,
    "passkeys": factories.make_passkey,
}

# Keys in a path that name nobody's row.
NOBODYS = {
    "accounts:invitation_open": "the key is the secret of an invitation; a wrong one finds nothing",
    "applications:sweep_undo": "a signed word; what it names is looked for among the visitor's own",
    "lessons:lesson_detail": "the ten lessons are the same for all; the record shown with one is the visitor's own",
    "exchange:feed": "the key is the secret of a calendar: whoever knows it may read it, and a wrong one finds nothing",
    "accounts:reminder_stop": "a signed word in a mail; it can switch one kind of mail off, and tells nothing",
    "exchange:api": "the addresses of the API are walked in tests/exchange/api/test_ownership.py",
}

# Open without signing in.
OPEN = {
    "healthz": "says only whether the database answers",
    "security": "says only where to report a hole",
    "exchange:feed": "calendar programs cannot sign in; the secret in the address stands for it",
    "exchange:api": "a token opens it, and no session; tests/exchange/api/test_tokens.py holds it to that",
    "accounts:reminder_stop": "mail programs and tired readers stop a mail without signing in",
    "account_login": "leads in",
    "account_signup": "leads in",
    "accounts:invitation_open": "is the link that lets somebody in who has no account yet",
    "mfa_authenticate": "stands between the password and being in",
    "mfa_login_webauthn": "leads in",
    "account_inactive": "says why one cannot get in",
    "account_logout": "sends a visitor on",
    "account_email_verification_sent": "stands between signing up and signing in",
    "account_confirm_email": "is reached from a mail",
    "account_reset_password": "leads back in",
    "account_reset_password_done": "leads back in",
    "account_reset_password_from_key": "leads back in",
    "account_reset_password_from_key_done": "leads back in",
}

KEY = re.compile(r"(?P<before>[\w-]+)/<(?:\w+:)?(?P<key>\w+)>")
WORD = "Quillfeather"
# Fields of text that hold nobody's own words.
NAMES_OF_OURS = {"zone", "table"}


@dataclass(frozen=True, slots=True)
class Route:
    name: str
    path: str

    @property
    def keys(self) -> dict[str, str]:
        """Each key with the word before it."""
        return {found["key"]: found["before"] for found in KEY.finditer(self.path)}

    def __str__(self) -> str:
        return self.name


def walk(patterns, path: str = "", namespace: str = "") -> Iterator[Route]:
    for pattern in patterns:
        here = path + (pattern.pattern._route if isinstance(pattern.pattern, RoutePattern) else str(pattern.pattern))
        if isinstance(pattern, URLPattern):
            assert pattern.name, f"{here} has no name"
            yield Route(f"{namespace}{pattern.name}", here)
        else:
            yield from walk(pattern.url_patterns, here, f"{namespace}{pattern.namespace}:" if pattern.namespace else "")


# The admin is open to staff alone, by its own rules, and has no address unless it is asked for.
ROUTES = [route for route in walk(get_resolver().url_patterns) if not route.name.startswith("admin:")]
KEYED = [route for route in ROUTES if route.keys and route.name not in NOBODYS]
CLOSED = [route for route in ROUTES if route.name not in OPEN]
KEYLESS = [route for route in CLOSED if not route.keys]
OWNED = [model for model in apps.get_models() if issubclass(model, OwnedModel)]


def rows_for(route: Route, owner) -> dict[str, int]:
    return {key: ROWS[before](owner).pk for key, before in route.keys.items()}


def everything_of(owner) -> None:
    """One row of every kind."""
    for name, factory in vars(factories).items():
        if name.startswith("make_") and next(iter(inspect.signature(factory).parameters)) == "owner":
            factory(owner)


def mark(owner, word: str = WORD) -> None:
    """Writes a word into all free text of a person, with the row's number after it: some must not be the same."""
    words = Concat(Value(word), Cast("pk", models.TextField()), output_field=models.TextField())
    for model in OWNED:
        texts = [
            field.name
            for field in model._meta.fields
            if isinstance(field, models.CharField | models.TextField)
            and not (field.choices or field.unique or isinstance(field, models.URLField))
            and (field.max_length or 100) >= len(word) + 4
            and field.editable
            and field.name not in NAMES_OF_OURS
        ]
        if texts:
            model.objects.filter(owner=owner).update(**dict.fromkeys(texts, words))


def test_every_key_has_its_row():
    unknown = {f"{route.name}: {before}/<{key}>" for route in KEYED for key, before in route.keys.items()}
    unknown = {words for words in unknown if words.split(": ")[1].split("/")[0] not in ROWS}
    assert not unknown, "say in ROWS which row this key names, or in NOBODYS why it is nobody's"


def test_every_exception_is_needed():
    names = {route.name for route in ROUTES}
    assert not (NOBODYS.keys() | OPEN.keys()) - names


@pytest.mark.django_db
@pytest.mark.parametrize("route", KEYED, ids=str)
class TestStranger:
    def test_finds_nothing(self, route, client, alice, mallory):
        address = reverse(route.name, kwargs=rows_for(route, alice))
        sign_in(client, mallory)
        answers = [client.get(address).status_code, client.post(address).status_code]
        assert set(answers) <= {404, 405}, f"{address} answered {answers}"
        assert 404 in answers

    def test_finds_nothing_beside_her_own(self, route, client, alice, mallory):
        """Of two keys, one that is hers does not open the other."""
        sign_in(client, mallory)
        for key in route.keys if len(route.keys) > 1 else ():
            address = reverse(route.name, kwargs=rows_for(route, mallory) | {key: rows_for(route, alice)[key]})
            assert {client.get(address).status_code, client.post(address).status_code} <= {404, 405}

    def test_owner_finds_it(self, route, client, alice):
        """Without this, a 404 for the stranger could mean a wrong address."""
        sign_in(client, alice)
        assert client.get(reverse(route.name, kwargs=rows_for(route, alice))).status_code in (200, 302, 405)


@pytest.mark.django_db
def test_stranger_reads_no_word_of_hers(client, alice, mallory):
    """Lists, choices and counts, with alice's rows in the same tables and as many of mallory's own."""
    everything_of(alice)
    mark(alice)
    everything_of(mallory)
    sign_in(client, mallory)
    addresses = [reverse(route.name) for route in KEYLESS]
    addresses += [reverse(route.name, kwargs=rows_for(route, mallory)) for route in KEYED]
    addresses += [reverse("lessons:lesson_detail", args=[lesson.slug]) for lesson in LESSONS]
    assert not [address for address in addresses if WORD.encode() in client.get(address).getvalue()]


@pytest.mark.usefixtures("alice")
@pytest.mark.parametrize("route", CLOSED, ids=str)
def test_visitor_is_sent_to_sign_in(route, client):
    address = reverse(route.name, kwargs=dict.fromkeys(route.keys, "1"))
    for answer in (client.get(address), client.post(address)):
        assert answer.status_code == 302, address
        assert answer["Location"].startswith(reverse(settings.LOGIN_URL)), address


@pytest.mark.django_db
class TestOwner:
    def test_is_the_parents_in_every_row(self, alice):
        everything_of(alice)
        for model in OWNED:
            assert model.objects.exists(), f"no factory makes a {model.__name__}"
            for row in model.objects.all():
                assert row.owner_id == alice.pk
                parents = [getattr(row, name) for name in row.owner_from]
                assert {parent.owner_id for parent in parents if parent} <= {alice.pk}

    def test_is_put_right_on_save(self, alice, mallory):
        everything_of(alice)
        for model in OWNED:
            row = model.objects.first()
            if any(getattr(row, name) for name in row.owner_from):
                row.owner = mallory
                row.save()
                row.refresh_from_db()
                assert row.owner_id == alice.pk, model
