"""Writers stand in a queue, and each leaves it however the writing ends."""

import fcntl
import os
import threading
import time

import pytest
from django.db import DatabaseError, connection, transaction

from debrief.owned import Refused
from debrief.sqlite3.base import QUEUES, DatabaseWrapper, Turn
from tests.factories import make_application


@pytest.fixture
def name(tmp_path):
    return str(tmp_path / "search.sqlite3")


def later(seconds, what):
    timer = threading.Timer(seconds, what)
    timer.start()
    return timer


class TestTurn:
    def test_the_next_of_the_process_waits(self, name):
        first = Turn(name, 5)
        over = []
        timer = later(0.1, lambda: (over.append(True), first.end()))
        second = Turn(name, 5)
        assert over
        second.end()
        timer.join()

    def test_another_process_is_waited_for(self, name):
        """It has opened the file by itself, which is all that the lock of a file knows of a process."""
        theirs = os.open(f"{name}-turn", os.O_CREAT | os.O_WRONLY)
        fcntl.flock(theirs, fcntl.LOCK_EX)
        over = []
        timer = later(0.1, lambda: (over.append(True), os.close(theirs)))
        Turn(name, 5).end()
        assert over
        timer.join()

    def test_who_waited_in_vain_goes_on_and_takes_no_turn_away(self, name):
        """SQLite itself says that another is writing, with the code by which the page for that is known."""
        first = Turn(name, 5)
        Turn(name, 0.01).end()
        assert QUEUES[name].locked()
        first.end()
        assert not QUEUES[name].locked()

    def test_in_vain_for_another_process(self, name):
        theirs = os.open(f"{name}-turn", os.O_CREAT | os.O_WRONLY)
        fcntl.flock(theirs, fcntl.LOCK_EX)
        begun = time.monotonic()
        Turn(name, 0.05).end()
        assert time.monotonic() - begun >= 0.05
        assert not QUEUES[name].locked()
        os.close(theirs)

    def test_where_no_file_can_be_made_it_goes_on(self):
        name = "/nowhere/search.sqlite3"
        Turn(name, 5).end()
        assert not QUEUES[name].locked()


@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL lets many write")
@pytest.mark.django_db(transaction=True)
class TestTransaction:
    def test_has_its_turn_until_it_ends(self, alice):
        with transaction.atomic():
            make_application(alice)
            assert connection.turn
        assert connection.turn is None

    def test_an_error_ends_it(self, alice):
        with pytest.raises(Refused), transaction.atomic():
            make_application(alice, stage="rejected")
        assert connection.turn is None
        make_application(alice)

    def test_a_connection_that_is_closed_ends_it(self, alice):
        with transaction.atomic():
            connection.close()
            assert connection.turn is None
        make_application(alice)

    def test_one_that_cannot_begin_leaves_the_queue(self, name):
        wrapper = DatabaseWrapper(connection.settings_dict | {"NAME": name})
        wrapper.ensure_connection()
        wrapper.transaction_mode = "NONSENSE"
        with pytest.raises(DatabaseError, match="syntax"):
            wrapper.set_autocommit(False, force_begin_transaction_with_broken_autocommit=True)
        assert wrapper.turn is None
        wrapper.close()
