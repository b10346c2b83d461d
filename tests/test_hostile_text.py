"""Whatever is put into any form, the answer is a page that a person can read, and what is stored is shown as text.

The forms are found by walking all addresses, as tests/test_ownership.py does.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from http.cookies import SimpleCookie
from urllib.parse import urlencode

import pytest
from django.db import connection, transaction
from django.urls import reverse

from exchange.models import Trash
from lessons.catalogue import LESSONS
from tests.confirmed import sign_in
from tests.test_ownership import KEYED, KEYLESS, everything_of, mark, rows_for

SCRIPT = "<script>alert(1)</script>"
TEXT = f"=1+1;\"'>{SCRIPT}{{{{ 7|add:7 }}}}\u202egnp.exe\u2066\u200f\N{PILE OF POO}\u0301\ud83d alone \udca9"
NUMBER = "9" * 400
DIGITS = "١٢³e999"
ZERO_BYTE = "a\x00b"
# Sent once to each form, with one field of it.
MEGABYTE = "many words " * 95_000
TYPED = {"text", "search", "email", "url", "tel", "password", "textarea"}
ANSWERS = {200, 204, 302, 400, 404, 409, 422, 429}


@dataclass
class Form:
    action: str
    method: str
    fields: dict[str, list[str]] = field(default_factory=dict)
    typed: set[str] = field(default_factory=set)

    @property
    def identity(self) -> tuple:
        return self.method, re.sub(r"\d+", "1", self.action.partition("?")[0]), frozenset(self.fields)


class Forms(HTMLParser):
    """The forms of a page, with what a browser would send of them unchanged."""

    def __init__(self, page: str, address: str) -> None:
        super().__init__()
        self.found: list[Form] = []
        self.address, self.form, self.select, self.textarea = address, None, "", ""
        self.named: dict[str, Form] = {}
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        said = dict(attrs)
        if tag == "form":
            self.form = Form(said.get("action") or self.address, said.get("method", "get").lower())
            self.found.append(self.form)
            self.named[said.get("id")] = self.form
        form = self.named.get(said.get("form"), self.form)
        name = said.get("name")
        if form is None:
            return
        if tag == "option" and self.select and ("selected" in said or not form.fields[self.select]):
            form.fields[self.select] = [said.get("value") or ""]
        if not name:
            return
        values = form.fields.setdefault(name, [])
        match tag, said.get("type", "text"):
            case "textarea", _:
                self.textarea = name
                form.typed.add(name)
                values.append("")
            case "select", _:
                self.select = name
            case "input", "checkbox" | "radio":
                if "checked" in said:
                    values.append(said.get("value", "on"))
            case "input", "file":
                del form.fields[name]
            case "input", kind:
                values.append(said.get("value") or "")
                if kind in TYPED:
                    form.typed.add(name)
            case "button", _:
                values[:] = [said.get("value") or ""]

    def handle_data(self, data):
        if self.textarea and self.form:
            self.form.fields[self.textarea] = [data.removeprefix("\n")]

    def handle_endtag(self, tag):
        if tag == "form":
            self.form = None
        elif tag == "textarea":
            self.textarea = ""
        elif tag == "select":
            self.select = ""


def addresses(owner) -> Iterator[str]:
    yield from (reverse(route.name) for route in KEYLESS)
    yield from (reverse(route.name, kwargs=rows_for(route, owner)) for route in KEYED)
    yield reverse("lessons:lesson_detail", args=[LESSONS[0].slug])


def forms_of(client, owner) -> list[Form]:
    found = {}
    for address in addresses(owner):
        answer = client.get(address)
        if answer.status_code == 200 and answer["Content-Type"].startswith("text/html"):
            for form in Forms(answer.text, address).found:
                found.setdefault(form.identity, form)
    return list(found.values())


def as_strict_as_postgresql(execute, sql, params, many, context):
    """PostgreSQL takes no zero byte, in a text or in a JSON value; here SQLite takes none either."""
    for param in (one for row in (params if many else [params]) for one in row or ()):
        if isinstance(param, str) and ("\x00" in param or "\\u0000" in param):
            raise ValueError(f"a zero byte in {sql[:200]}")
    return execute(sql, params, many, context)


def send(client, form: Form, names: set[str], text: str):
    """As a browser would, with some fields changed, and on to where it leads; nothing of it stays."""
    sent = {name: [text] if name in names else values for name, values in form.fields.items()}
    pairs = [(name, one.encode("utf-8", "surrogatepass")) for name, values in sent.items() for one in values]
    body, address = urlencode(pairs), form.action.partition("?")[0]
    before = client.cookies.output(header="", sep=";")
    with transaction.atomic():
        if form.method == "post":
            answer = client.post(form.action, body, content_type="application/x-www-form-urlencoded")
        else:
            answer = client.get(f"{address}?{body}")
        page = answer.getvalue()
        if answer.status_code == 302 and text == TEXT and answer["Location"].startswith("/"):
            page += client.get(answer["Location"]).getvalue()
        transaction.set_rollback(True)
    client.cookies = SimpleCookie(before)
    return answer, page


@pytest.fixture
def quiet():
    """Refusals by the hundred are no news."""
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


def tries(form: Form) -> Iterator[tuple[set[str], str]]:
    for text in (TEXT, NUMBER, DIGITS):
        yield form.typed, text
        yield set(form.fields), text
    for name in form.fields:
        yield {name}, ZERO_BYTE
    if form.method == "post":
        for name in sorted(form.typed)[:1]:
            yield {name}, MEGABYTE


@pytest.mark.slow
@pytest.mark.django_db
@pytest.mark.usefixtures("quiet")
class TestEveryForm:
    def test_answers_whatever_is_typed(self, client, alice):
        everything_of(alice)
        sign_in(client, alice)
        client.raise_request_exception = False
        forms, wrong = forms_of(client, alice), []
        assert len(forms) > 60
        with connection.execute_wrapper(as_strict_as_postgresql):
            for form in forms:
                for names, text in tries(form):
                    answer, page = send(client, form, names, text)
                    if answer.status_code not in ANSWERS or SCRIPT.encode() in page:
                        wrong.append((form.action, names, text[:20], answer.status_code))
        assert wrong == []

    def test_what_is_stored_is_shown_as_text(self, client, alice):
        everything_of(alice)
        mark(alice, SCRIPT)
        # The name of a table is ours, not a person's words.
        Trash.objects.update(table="notes")
        sign_in(client, alice)
        for address in addresses(alice):
            answer = client.get(address)
            assert not (SCRIPT.encode() in answer.getvalue() and answer["Content-Type"].startswith("text/html")), (
                address
            )
