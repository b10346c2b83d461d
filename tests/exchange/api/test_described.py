"""The API tried with what its own description allows, and nearly allows: no error of ours, and answers as described."""

import json
import os
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlencode

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exchange.api.described import OPERATIONS, ROWS, filled, fitting
from tests.test_hostile_text import MEGABYTE, NUMBER, TEXT, ZERO_BYTE
from tests.test_ownership import everything_of

pytestmark = pytest.mark.django_db


class TestDescription:
    def test_is_open_to_anybody(self, client):
        answer = client.get("/api/v1/openapi.json")
        assert answer.status_code == 200
        said = answer.json()
        assert said["openapi"].startswith("3.1")
        assert said["components"]["securitySchemes"]["Key"]["scheme"] == "bearer"

    def test_is_only_read(self, client):
        answer = client.post("/api/v1/openapi.json")
        assert answer.status_code == 405
        assert answer.json()["error"]["code"] == "not_allowed"

    @pytest.mark.parametrize("operation", OPERATIONS, ids=str)
    def test_says_what_can_go_wrong(self, operation):
        assert {"401", "403", "404", "405", "409", "422"} <= set(operation.said["responses"])

    def test_no_page_waits_for_it(self):
        """Addresses are named, and the doors are there, before any of it is loaded, or what reads files."""
        code = (
            "import django, sys; django.setup(); from django.urls import reverse; reverse('progress:today');"
            "import exchange.views.api; late = {'ninja', 'pydantic', 'mcp', 'icalendar', 'python_calamine',"
            "'exchange.trackers', 'exchange.intake', 'exchange.postings', 'exchange.mail'} & sys.modules.keys();"
            "sys.exit(' '.join(late) or 0)"
        )
        environment = os.environ | {"DJANGO_SETTINGS_MODULE": "tests.settings"}
        root = Path(__file__).resolve().parents[3]
        assert subprocess.run([sys.executable, "-c", code], check=False, cwd=root, env=environment).returncode == 0

    def test_names_are_unique(self):
        assert len({str(operation) for operation in OPERATIONS}) == len(OPERATIONS)


@pytest.mark.parametrize("operation", OPERATIONS, ids=str)
def test_holds_what_it_says(operation, alice, program):
    everything_of(alice)
    keys = [ROWS[operation.row](alice).pk for _ in range(3)] if operation.row else [1]

    @settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
    @given(data=st.data())
    def ask(data):
        pk = data.draw(st.sampled_from(keys * 3) | st.sampled_from([0, 2**63, 10**40]))
        slug = data.draw(st.sampled_from(["ask-questions", "be-yourself", "none"]))
        address = operation.address(pk=pk, slug=slug)
        if asked := {part["name"]: data.draw(fitting(part["schema"])) for part in operation.asked}:
            sent = {name: asked[name] for name in data.draw(st.sets(st.sampled_from(sorted(asked))))}
            sent = {name: value for name, value in sent.items() if value is not None}
            address += "?" + urlencode(sent, doseq=True, errors="surrogatepass")
        body = None if operation.body is None else data.draw(fitting(operation.body) | st.none())
        answer = program.ask(operation.method, address, body)
        assert answer.status_code != 500, (address, json.dumps(body))
        assert not operation.faults(answer), (address, json.dumps(body), answer.content[:500])

    ask()


@pytest.mark.parametrize("operation", [one for one in OPERATIONS if one.body], ids=str)
def test_takes_any_text(operation, alice, program):
    """In the place of each text alone, and of each day and choice as well."""
    everything_of(alice)
    row = ROWS[operation.row](alice).pk if operation.row else None
    address = operation.address(pk=row, slug="ask-questions")
    for text in (TEXT, ZERO_BYTE, MEGABYTE, NUMBER):
        for anywhere in (False, True):
            answer = program.ask(operation.method, address, filled(operation.body, text, anywhere=anywhere))
            assert answer.status_code != 500
            assert not operation.faults(answer), (address, text[:20], answer.content[:500])
