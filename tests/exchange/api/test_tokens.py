"""Who is let in, and the page where keys are made."""

from datetime import timedelta

import pytest
import time_machine
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from accounts.models import digest_of
from exchange.models import ApiToken
from tests.exchange.api.conftest import Program
from tests.factories import make_api_token, make_application

pytestmark = pytest.mark.django_db


class TestDoor:
    def test_without_a_key(self, alice):
        make_application(alice)
        answer = Client().get("/api/v1/applications")
        assert answer.status_code == 401
        assert answer["WWW-Authenticate"] == "Bearer"
        assert answer.json()["error"]["code"] == "no_token"

    def test_a_session_opens_nothing(self, as_alice):
        assert as_alice.get("/api/v1/applications").status_code == 401
        assert as_alice.post("/api/v1/applications", {}, content_type="application/json").status_code == 401

    @pytest.mark.parametrize("said", ["Bearer", "Bearer ", "Bearer dbf_wrong", "Basic YTpi", "dbf_x", "Bearer \xff"])
    def test_wrong_key(self, said, alice):
        assert Client().get("/api/v1/me", headers={"Authorization": said}).status_code == 401

    def test_right_key(self, alice, program):
        said = program.get("me").json()
        assert said["email"] == alice.email
        assert said["scopes"] == ["read", "write"]

    def test_revoked_key(self, program):
        program.token.revoke(timezone.now())
        assert program.get("me").status_code == 401

    def test_closed_account(self, alice, program):
        alice.is_active = False
        alice.save()
        assert program.get("me").status_code == 401

    def test_digest_is_no_key(self, program):
        answer = Client().get("/api/v1/me", headers={"Authorization": f"Bearer {program.token.digest}"})
        assert answer.status_code == 401

    def test_key_that_reads_cannot_write(self, alice):
        program = Program(alice, "read")
        assert program.get("applications").status_code == 200
        answer = program.post("applications", {"company": "Weaver", "job_title": "Planner"})
        assert answer.status_code == 403
        assert answer.json()["error"]["code"] == "no_scope"

    def test_key_that_writes_cannot_read(self, alice):
        program = Program(alice, "write")
        assert program.get("applications").status_code == 403
        assert program.post("applications", {"company": "Weaver", "job_title": "Planner"}).status_code == 201

    def test_needs_no_csrf_token(self, alice, program):
        client = Client(enforce_csrf_checks=True, headers={"Authorization": f"Bearer {program.secret}"})
        said = {"company": "Weaver", "job_title": "Planner"}
        assert client.post("/api/v1/applications", said, content_type="application/json").status_code == 201

    def test_last_use_is_noted_once_a_minute(self, program, django_assert_num_queries):
        start = timezone.now()
        with time_machine.travel(start, tick=False):
            program.get("me")
        with time_machine.travel(start + timedelta(seconds=59), tick=False), django_assert_num_queries(1):
            program.get("me")
        program.token.refresh_from_db()
        assert program.token.last_used_at == start
        with time_machine.travel(start + timedelta(seconds=60), tick=False):
            program.get("me")
        program.token.refresh_from_db()
        assert program.token.last_used_at == start + timedelta(seconds=60)

    def test_days_are_those_of_the_person(self, alice, program):
        alice.zone = "Pacific/Auckland"
        alice.save()
        with time_machine.travel("2026-11-10T13:00:00Z", tick=False):
            assert program.get("me").json()["today"] == "2026-11-11"


class TestErrors:
    def test_unknown_address(self, program):
        answer = program.get("nowhere")
        assert answer.status_code == 404
        assert answer.json()["error"]["code"] == "not_found"

    def test_method_not_taken(self, program):
        answer = program.ask("DELETE", "applications", Accept="text/html")
        assert answer.status_code == 405
        assert answer.json()["error"]["code"] == "not_allowed"
        assert "GET" in answer["Allow"]

    def test_broken_json(self, program):
        answer = program.client.post("/api/v1/applications", "{", content_type="application/json")
        assert answer.status_code == 400
        assert answer.json()["error"]["code"] == "unreadable"

    def test_deep_json(self, program):
        answer = program.client.post("/api/v1/applications", "[" * 100_000, content_type="application/json")
        assert answer.status_code == 400

    def test_too_large(self, program):
        body = '{"company": "' + "x" * 3_000_000 + '"}'
        answer = program.client.post("/api/v1/applications", body, content_type="application/json")
        assert answer.status_code == 413
        assert answer.json()["error"]["code"] == "too_large"

    def test_name_that_is_not_known(self, program):
        answer = program.post("applications", {"company": "Weaver", "job_title": "Planner", "titel": "x"})
        assert answer.status_code == 422
        assert "titel" in answer.json()["error"]["fields"]

    def test_something_broke(self, program, monkeypatch, caplog):
        from exchange.api import entry

        monkeypatch.setattr(entry, "route", lambda request, address: 1 / 0)
        answer = program.get("me")
        assert answer.status_code == 500
        assert answer.json()["error"]["code"] == "broken"
        assert "ZeroDivisionError" in caplog.text


class TestTokenList:
    def test_none_yet(self, as_alice):
        assert "no program can read anything here" in as_alice.get(reverse("exchange:token_list")).content.decode()

    def test_make(self, as_alice, alice):
        answer = as_alice.post(reverse("exchange:token_list"), {"name": "Sheet", "scopes": ["read"]})
        assert answer.status_code == 200
        secret = answer.context["secret"]
        assert secret.startswith("dbf_")
        assert secret in answer.content.decode()
        token = ApiToken.objects.for_user(alice).get()
        assert (token.name, token.scopes, token.digest) == ("Sheet", ["read"], digest_of(secret))
        assert secret not in str(vars(token))
        assert "no-store" in answer["Cache-Control"]

    def test_secret_is_shown_once(self, as_alice):
        secret = as_alice.post(reverse("exchange:token_list"), {"name": "Sheet", "scopes": ["read"]}).context["secret"]
        page = as_alice.get(reverse("exchange:token_list")).content.decode()
        assert secret not in page
        assert secret[:8] in page

    def test_needs_name_and_scope(self, as_alice):
        answer = as_alice.post(reverse("exchange:token_list"), {"name": "", "scopes": []})
        assert answer.status_code == 422
        assert "Tick at least one" in answer.content.decode()
        assert not ApiToken.objects.exists()

    def test_scope_that_is_not_offered(self, as_alice):
        answer = as_alice.post(reverse("exchange:token_list"), {"name": "Sheet", "scopes": ["admin"]})
        assert answer.status_code == 422

    def test_queries_do_not_grow(self, as_alice, alice, django_assert_max_num_queries):
        for _ in range(6):
            make_api_token(alice)
        with django_assert_max_num_queries(4):
            as_alice.get(reverse("exchange:token_list"))


class TestTokenRevoke:
    def test_asks_first(self, as_alice, alice):
        token = make_api_token(alice)
        assert "Revoke “A script”?" in as_alice.get(reverse("exchange:token_revoke", args=[token.pk])).content.decode()
        token.refresh_from_db()
        assert token.revoked_at is None

    def test_revokes(self, as_alice, program):
        answer = as_alice.post(reverse("exchange:token_revoke", args=[program.token.pk]), follow=True)
        assert "opens nothing any more" in answer.content.decode()
        assert program.get("me").status_code == 401
