"""Sessions as Django keeps them in the database; that of a request is read by a query that is written once."""

from __future__ import annotations

from typing import Any

from django.contrib.sessions.backends import db
from django.contrib.sessions.models import Session
from django.db.models import CharField, QuerySet
from django.utils import timezone

from debrief.asking import MOMENT, written_once


@written_once(key=CharField(), now=MOMENT)
def in_force(key, now) -> QuerySet:
    return Session.objects.filter(session_key=key, expire_date__gt=now).values_list("session_data")


class SessionStore(db.SessionStore):
    # Its name is part of the signature of what is stored, so it stays Django's.

    def load(self) -> dict[str, Any]:
        if found := in_force(key=self.session_key, now=timezone.now()):
            return self.decode(*found[0])
        self._session_key = None
        return {}
