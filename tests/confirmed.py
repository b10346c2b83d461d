"""A session whose person has just said that it is them, as allauth keeps it."""

import time

from allauth.account.internal.flows.login import (
    _AUTHENTICATION_METHODS_USER_SESSION_KEY,
    AUTHENTICATION_METHODS_SESSION_KEY,
)
from allauth.account.internal.userkit import user_id_to_str


def confirm(session, user) -> None:
    session[AUTHENTICATION_METHODS_SESSION_KEY] = [{"method": "password", "at": time.time(), "reauthenticated": True}]
    session[_AUTHENTICATION_METHODS_USER_SESSION_KEY] = user_id_to_str(user)
    session.save()


def sign_in(client, user) -> None:
    """Signs a test's browser in, and confirms: what asks again whether it is the person lets it through."""
    client.force_login(user)
    confirm(client.session, user)
