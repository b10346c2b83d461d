"""What was acknowledged is there, and nothing is half there, though the writers were killed in the middle."""

import os
from urllib.parse import urlsplit

import pytest
from django.db import connection

from applications.models import Application
from bench.durability import WRITES, losses, write_until_killed
from tests.factories import make_application, make_note
from tests.invariant import check_invariant


def address() -> str:
    """The test's own database, as DATABASE_URL names it."""
    name = connection.settings_dict["NAME"]
    if connection.vendor == "sqlite":
        return f"sqlite:///{name}"
    return urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{name}").geturl()


@pytest.mark.django_db(transaction=True)
def test_eight_writers_are_killed(alice):
    connection.close()
    acknowledged = write_until_killed(alice, address(), kill_after=WRITES // 3)
    assert WRITES // 3 <= len(acknowledged) < WRITES
    assert list(losses(alice, acknowledged)) == []
    assert check_invariant(alice) == []
    # And it goes on.
    make_application(alice)


@pytest.mark.django_db
def test_losses_are_seen(alice):
    note = make_note(alice)
    assert list(losses(alice, [("application", note.application_id), ("no", 77)])) == [
        "no 77 was acknowledged and is not there"
    ]
    Application.objects.update(stage="offer")
    assert "where it stands is not what its history says." in next(losses(alice, []))
