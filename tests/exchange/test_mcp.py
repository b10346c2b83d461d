"""The server for an assistant, driven as one drives it: a process, a line of JSON in, a line of JSON out."""

import json
import os
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from applications.models import Application, Note
from exchange.assistant import READS, WRITES
from interviews.models import Interview
from tests.factories import make_application, make_interview, make_note, make_rejection, make_story

ROOT = Path(__file__).resolve().parent.parent.parent
pytestmark = pytest.mark.django_db(transaction=True)


def database_url():
    name = connection.settings_dict["NAME"]
    if connection.vendor == "sqlite":
        return f"sqlite:///{name}"
    # As the role of the pages, before which the policies stand.
    return urlsplit(os.environ["DATABASE_URL"])._replace(netloc="debrief_pages@", path=f"/{name}").geturl()


class Talk:
    """An assistant that has started the server."""

    def __init__(self, *options):
        command = [sys.executable, "manage.py", "mcp", *options]
        environment = os.environ | {"DATABASE_URL": database_url(), "DJANGO_SETTINGS_MODULE": "tests.settings"}
        self.number = 0
        self.process = subprocess.Popen(
            command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        hello = {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}}
        self.server = self.ask("initialize", hello)
        self.send({"jsonrpc": "2.0", "method": "notifications/initialized"})

    def send(self, message):
        self.process.stdin.write(json.dumps(message) + "\n")
        self.process.stdin.flush()

    def ask(self, method, params=None):
        self.number += 1
        self.send({"jsonrpc": "2.0", "id": self.number, "method": method, "params": params or {}})
        said = json.loads(self.process.stdout.readline())
        assert said["id"] == self.number
        return said["result"]

    def call(self, name, /, **arguments):
        """What a tool gives, or why it does not, as text."""
        said = self.ask("tools/call", {"name": name, "arguments": arguments})
        text = said["content"][0]["text"]
        return text if said.get("isError") else json.loads(text)

    def end(self):
        self.process.stdin.close()
        self.process.wait(timeout=20)
        self.process.stdout.close()


@pytest.fixture
def talk(alice):
    """`talk("--write")` starts the server for alice."""
    started = []

    def start(*options):
        started.append(Talk("--email", alice.email, *options))
        return started[-1]

    yield start
    for one in started:
        one.end()


def test_reads(talk, alice, mallory):
    application = make_application(alice, company="Weaver", notes="A long note")
    interview = make_interview(alice, application)
    make_note(alice, application, text="They will call")
    make_story(alice, title="The bridge")
    make_story(mallory)
    hers = make_application(mallory, company="Weaver")
    server = talk()
    tools = server.ask("tools/list")["tools"]
    assert sorted(tool["name"] for tool in tools) == sorted(READS)
    assert all(tool["annotations"]["readOnlyHint"] for tool in tools)
    assert [row["id"] for row in server.call("search_applications", query="weav")["items"]] == [application.pk]
    said = server.call("read_application", application=application.pk)
    assert said["notes"] == "A long note"
    assert [row["stage"] for row in said["moves"]] == ["applied"]
    assert [row["text"] for row in said["timeline"]] == ["They will call"]
    assert [row["id"] for row in server.call("upcoming_interviews")["items"]] == [interview.pk]
    assert len(server.call("lessons_record")["items"]) == 10
    assert server.call("figures")["funnel"]["n"] == 1
    assert [row["title"] for row in server.call("read_kit", kind="stories")["items"]] == ["The bridge"]
    assert "nothing of yours" in server.call("read_application", application=hers.pk)
    # Without --write there is no tool to write with, whether it is listed or asked for.
    assert isinstance(server.call("add_note", application=application.pk, text="x"), str)
    assert Note.objects.count() == 1


def test_writes(talk, alice):
    server = talk("--write")
    assert sorted(tool["name"] for tool in server.ask("tools/list")["tools"]) == sorted((*READS, *WRITES))
    key = server.call("add_application", company="Weaver", job_title="Lead", applied_on=str(alice.today()))["id"]
    assert server.call("move_application", application=key, stage="screening")["stage"] == "screening"
    assert "its own form" in server.call("move_application", application=key, stage="rejected")
    server.call("add_note", application=key, text="They wrote", kind="received")
    planned = server.call("plan_interview", application=key, starts_at="2190-11-30T14:00:00+01:00", kind="panel")
    assert planned["kind"] == "panel"
    assert "starts_at" in server.call("plan_interview", application=key, starts_at="tomorrow")
    said = server.call("record_rejection", application=key, rejected_on=str(alice.today()), their_words="Not now")
    assert said["waiting"] is True
    said = {"story": {"title": "The bridge", "lesson": 4}, "question": {"text": "Why now?"}, "gap": {"name": "SQL"}}
    said |= {"weakness": {"name": "Impatience"}, "contact": {"name": "Ana Ruiz", "application": key}}
    for kind, words in said.items():
        assert server.call(f"add_{kind}", **words)["id"]
    kinds = ("stories", "questions", "weaknesses", "gaps", "contacts")
    assert [len(server.call("read_kit", kind=kind)["items"]) for kind in kinds] == [1] * 5
    application = Application.objects.for_user(alice).get()
    assert (application.stage, application.current_rejection.their_words) == ("rejected", "Not now")
    assert (Note.objects.get().text, Interview.objects.get().application_id) == ("They wrote", key)


def test_of_somebody_else(talk, mallory):
    hers = make_rejection(mallory).application
    server = talk("--write")
    for name, said in {
        "move_application": {"stage": "offer"},
        "add_note": {"text": "x"},
        "plan_interview": {"starts_at": "2190-11-30T14:00:00+01:00"},
        "record_rejection": {"rejected_on": "2026-01-01"},
        "add_contact": {"name": "x"},
    }.items():
        assert "nothing of yours" in server.call(name, application=hers.pk, **said)
    assert hers.changes.count() == 2


def test_without_the_package(monkeypatch, alice):
    monkeypatch.setattr("exchange.management.commands.mcp.find_spec", lambda name: None)
    with pytest.raises(CommandError, match="one package more"):
        call_command("mcp", email=alice.email)


def test_nobody_of_that_name(db):
    with pytest.raises(CommandError, match="no account"):
        call_command("mcp", email="nobody@example.org")
