import os
import signal
import subprocess
import sys
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.core.management import call_command
from django.db import OperationalError
from django.tasks import TaskResultStatus, task
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from debrief import work
from debrief.work import EVERY_DAY, EVERY_MINUTE, LOST, OutOfTime, Worker, daily, do, find_lost, is_running, look, take

done = []


@task
def note(word: str) -> str:
    done.append(word)
    return word


@task
def break_off(word: str) -> None:
    raise ValueError(word)


@task
def run_out_of_time() -> None:
    raise OutOfTime


@pytest.fixture(autouse=True)
def nothing_done(db):
    done.clear()
    cache.clear()


def result(enqueued) -> DBTaskResult:
    return DBTaskResult.objects.get(pk=enqueued.id)


class TestTake:
    def test_is_done_once(self):
        waiting = note.enqueue("a")
        row = take("one")
        assert take("another") is None
        do(row)
        assert done == ["a"]
        assert (result(waiting).status, result(waiting).return_value) == (TaskResultStatus.SUCCESSFUL, "a")

    def test_nothing_is_written_while_nothing_waits(self, django_assert_num_queries):
        """One question, so that SQLite's lock for writing is left alone."""
        with django_assert_num_queries(1):
            assert take("one") is None


class TestDo:
    def test_words_of_an_error_are_neither_kept_nor_logged(self, caplog):
        waiting = break_off.enqueue("alice@example.org")
        do(take("one"))
        row = result(waiting)
        assert (row.status, row.exception_class_path) == (TaskResultStatus.FAILED, "builtins.ValueError")
        assert "break_off" in row.traceback
        assert "alice" not in row.traceback + caplog.text
        assert "test_work.break_off broke off: ValueError in test_work.py:" in caplog.text

    def test_what_is_cut_short_waits_again(self):
        waiting = run_out_of_time.enqueue()
        do(take("one"))
        assert result(waiting).status == TaskResultStatus.READY


class TestLook:
    def test_every_name_leads_somewhere(self):
        for name in (*EVERY_MINUTE, *EVERY_DAY):
            assert callable(work.import_string(name))

    def test_shows_that_the_worker_is_there(self):
        assert not is_running()
        look(timezone.now())
        assert is_running()

    def test_a_day_is_enqueued_once(self, time_machine):
        time_machine.move_to("2026-11-22 00:00:30Z")
        look(timezone.now())
        look(timezone.now())
        time_machine.move_to("2026-11-22 23:59:30Z")
        look(timezone.now())
        assert DBTaskResult.objects.filter(task_path=daily.module_path).count() == 1
        time_machine.move_to("2026-11-23 00:00:00Z")
        look(timezone.now())
        assert DBTaskResult.objects.filter(task_path=daily.module_path).count() == 2

    def test_one_that_breaks_leaves_the_others_be(self, monkeypatch, caplog):
        monkeypatch.setattr(work, "EVERY_MINUTE", ("debrief.work.nowhere",))
        look(timezone.now())
        assert "debrief.work.nowhere broke off: ImportError" in caplog.text
        assert DBTaskResult.objects.filter(task_path=daily.module_path).exists()

    def test_a_lost_task_waits_again_until_it_has_taken_three_workers(self, caplog):
        waiting = note.enqueue("a")
        for _ in range(3):
            take("gone")
            find_lost(timezone.now())
            assert result(waiting).status == TaskResultStatus.RUNNING, "it is not lost yet"
            find_lost(timezone.now() + LOST + timedelta(seconds=1))
        assert result(waiting).status == TaskResultStatus.FAILED
        assert "given up" in caplog.text


class TestDaily:
    def test_forgets_what_is_past(self, client, alice, time_machine):
        time_machine.move_to("2026-09-01 12:00Z")
        client.force_login(alice)
        note.enqueue("a")
        do(take("one"))
        time_machine.move_to("2026-11-22 12:00Z")
        assert daily.call() == []
        assert not DBTaskResult.objects.exists()
        assert not type(client.session).get_model_class().objects.exists()

    def test_one_that_breaks_leaves_the_others_be(self, monkeypatch, caplog):
        monkeypatch.setattr(work, "EVERY_DAY", ("debrief.work.nowhere", "tests.debrief.test_work.remember"))
        assert daily.call() == ["debrief.work.nowhere"]
        assert done == ["called"]


def remember() -> None:
    done.append("called")


class TestWorker:
    def test_does_all_that_waits(self):
        note.enqueue("a")
        note.enqueue("b")
        call_command("work", "--once")
        assert done == ["a", "b"]

    def test_goes_on_when_the_database_is_away_and_says_so_once(self, monkeypatch, caplog):
        worker = Worker()

        def refuse():
            raise OperationalError("password of debrief@host")

        monkeypatch.setattr(worker, "work", refuse)
        worker._try_to_work()
        worker._try_to_work()
        assert [record.getMessage() for record in caplog.records] == [
            "The worker cannot use the database, and goes on trying: OperationalError"
        ]

    @pytest.mark.parametrize("ending", ["signal", "lifeline"])
    def test_stops_by_itself(self, tmp_path, ending):
        """In a process of its own, on a database that has no tables: it waits for them, and goes when it is told to."""
        given = {"PATH": os.environ["PATH"], "DEBRIEF_DATA": str(tmp_path)}
        command = [sys.executable, "manage.py", "work", "--beside"]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE, env=given) as process:
            assert b"goes on trying" in process.stderr.readline()
            if ending == "signal":
                process.send_signal(signal.SIGTERM)
            else:
                process.stdin.close()
            assert process.wait(5) == 0
