"""Whatever is put into any form, the answer is a page that a person can read, and what is stored is shown as text.

The forms are found by walking all addresses, as tests/test_ownership.py does; what takes a form that stands on none of
these pages is asked for its fields. So a new form is tried without anybody naming it here, and one that is not fails.
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from http.cookies import SimpleCookie
from io import BytesIO
from pathlib import Path
from urllib.parse import quote, urlencode, urljoin, urlsplit

import pytest
from django import forms
from django.apps import apps
from django.core import mail
from django.db import connection, transaction
from django.test import Client
from django.urls import resolve, reverse
from django.utils import timezone

from accounts.reminders import Kind
from applications.models import Rejection
from exchange.models import FeedToken
from interviews.models import Interview
from lessons.catalogue import LESSONS
from progress.reminders.due import Item
from progress.reminders.sending import compose
from tests.confirmed import sign_in
from tests.factories import (
    days_ago,
    make_application,
    make_asked,
    make_batch,
    make_card,
    make_commitment,
    make_contact,
    make_interview,
    make_rejection,
    make_user,
)
from tests.test_ownership import KEYED, KEYLESS, OPEN, ROUTES, everything_of, mark, rows_for

SCRIPT = "<script>alert(1)</script>"
TEXT = f"=1+1;\"'>{SCRIPT}{{{{ 7|add:7 }}}}\u202egnp.exe\u2066\u200f\N{PILE OF POO}\u0301\ud83d alone \udca9"
STORED = f"'\"onx=1>{SCRIPT}"
LINES = "a\r\nX-HOSTILE: b\nX-HOSTILE: c"
NUMBER = "9" * 400
DIGITS = "١٢³e999"
ZERO_BYTE = "a\x00b"
# Sent once to each form, with one field of it.
MEGABYTE = "many words " * 95_000
TYPED = {"text", "search", "email", "url", "tel", "password", "textarea"}
TOP = Path(__file__).resolve().parents[1]
ANSWERS = {200, 204, 302, 400, 404, 409, 422, 429}


@dataclass
class Form:
    action: str
    method: str
    fields: dict[str, list[str]] = field(default_factory=dict)
    typed: set[str] = field(default_factory=set)
    files: set[str] = field(default_factory=set)
    # Whether the page saves it by itself while one types.
    saves_itself: bool = False
    # The element of which htmx asks for a new version.
    target: str = ""

    @property
    def identity(self) -> tuple:
        return (
            self.method,
            re.sub(r"\d+", "1", self.action.partition("?")[0]),
            frozenset(self.fields),
            bool(self.target),
            self.saves_itself,
        )

    @property
    def headers(self) -> dict[str, str]:
        return {"X-Autosave": "1"} if self.saves_itself else as_htmx(self.target)


class Elements(HTMLParser):
    """What stands on a page as text, and the elements in it that only STORED could have made."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.text, self.strange = "", []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        said = dict(attrs)
        if "onx" in said or (tag == "script" and "src" not in said and said.get("type") != "application/json"):
            self.strange.append((tag, attrs))

    def handle_data(self, data):
        self.text += data


class Forms(HTMLParser):
    """The forms of a page, with what a browser would send of them unchanged."""

    def __init__(self, page: str, address: str) -> None:
        super().__init__()
        self.found: list[Form] = []
        self.address, self.form, self.select, self.textarea = address, None, "", ""
        # Addresses from which htmx fetches a part of the page, with the element that it is.
        self.parts: list[tuple[str, str]] = []
        self.named: dict[str, Form] = {}
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        said = dict(attrs)
        if tag == "form":
            self.form = Form(urljoin(self.address, said.get("action") or ""), said.get("method", "get").lower())
            self.form.saves_itself = "data-store" in said
            self.form.target = said.get("hx-target", "").removeprefix("#")
            self.found.append(self.form)
            self.named[said.get("id", "")] = self.form
        form = self.named.get(said["form"]) if "form" in said else self.form
        name = said.get("name")
        if tag != "form" and (asked := name or said.get("hx-include", "").removeprefix("#id_")) and "hx-get" in said:
            # A field that asks by itself while one types.
            fields, target = {asked: [said.get("value") or ""]}, said["hx-target"].removeprefix("#")
            self.found.append(Form(said["hx-get"], "get", fields, {asked}, target=target))
        if tag == "a" and "hx-get" in said:
            self.parts.append((urljoin(self.address, said["hx-get"]), said["hx-target"].removeprefix("#")))
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
                form.files.add(name)
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


def as_htmx(target: str) -> dict[str, str]:
    return {"HX-Request": "true", "HX-Target": target} if target else {}


def forms_of(client, pages: Iterable[str]) -> list[Form]:
    """The forms of these pages and of the parts that htmx fetches into them, each kind once."""
    found, parts, seen = {}, [(address, "") for address in pages], set()
    for address, target in parts:
        answer = client.get(address, headers=as_htmx(target))
        if answer.status_code == 200 and answer["Content-Type"].startswith("text/html"):
            page = Forms(answer.text, address)
            # What a script sends, a browser without scripts sends too.
            plain = [replace(form, target="", saves_itself=False) for form in page.found]
            for form in page.found + plain:
                found.setdefault(form.identity, form)
            for inner, element in page.parts:
                kind = re.sub(r"\d+", "1", inner), re.sub(r"\d+", "1", element)
                if kind not in seen:
                    seen.add(kind)
                    parts.append((inner, element))
    return list(found.values())


def states_of(owner) -> Iterator[str]:
    """Pages with a form that stands there in one state of a row alone."""
    make_commitment(owner, made_on=days_ago(owner, 3))
    yield reverse("lessons:interview_log", args=[make_interview(owner, days=-1).pk])
    yield make_rejection(owner).application.get_absolute_url()
    known = make_contact(owner).company.name
    yield reverse("applications:contact_create", args=[make_application(owner, company=known).pk])
    unclear = make_batch(owner, content=b"Company,Job title,Status\nHelio Systems,Planner,Odd\n")
    yield reverse("exchange:import_detail", args=[unclear.pk])
    yield reverse("interviews:rehearse_card", args=[make_card(owner, asked=make_asked(owner)).pk]) + "?show=1"


def after_files(client, found: list[Form]) -> Iterator[Form]:
    """The forms in which a file that was read is looked through."""
    for form in found:
        for name, content in files() if form.files else ():
            answer, page = upload(client, form, name, content)
            if answer.status_code == 200:
                yield from Forms(page.decode(), form.action).found


def view_of(address: str) -> str:
    return resolve(urlsplit(address).path).view_name


def forms_beside(client, pages: Iterable[str], found: list[Form]) -> Iterator[Form]:
    """For each address that takes a form and stands in none that was found: one of the fields that it reads."""
    known = {view_of(form.action) for form in found}
    for address in pages:
        form = Form(address, "post")
        if view_of(address) not in known and send(client, form, set(), "")[0].status_code != 405:
            # The second time the rows of a formset are read too.
            for _ in range(2):
                bound: list[forms.BaseForm] = []
                with watched(bound.append):
                    send(client, form, set(), "")
                for one in bound:
                    for name, asked in one.fields.items():
                        is_number = name in ("TOTAL_FORMS", "INITIAL_FORMS")
                        form.fields[one.add_prefix(name)] = [str(int(name == "TOTAL_FORMS"))] if is_number else [""]
                        if isinstance(asked.widget, forms.TextInput | forms.Textarea) and not is_number:
                            form.typed.add(one.add_prefix(name))
            yield form


@contextmanager
def watched(tell: Callable[[forms.BaseForm], None]) -> Iterator[None]:
    """Tells of each form that something is put into meanwhile."""
    init = forms.BaseForm.__init__

    def watch(form, *args, **kwargs):
        init(form, *args, **kwargs)
        if form.is_bound:
            tell(form)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(forms.BaseForm, "__init__", watch)
        yield


def kinds_of(kind: type) -> Iterator[type]:
    """Our own forms of which there is no narrower kind."""
    narrower = kind.__subclasses__()
    for one in narrower:
        yield from kinds_of(one)
    app = apps.get_containing_app_config(kind.__module__)
    if not narrower and app and Path(app.path).parent == TOP:
        yield kind


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

    def go():
        if form.method == "post":
            encoded = {"content_type": "application/x-www-form-urlencoded", "headers": form.headers}
            return client.post(form.action, body, **encoded)
        return client.get(f"{address}?{body}", headers=form.headers)

    return sent_and_undone(client, go, follow=text == TEXT)


def upload(client, form: Form, name: str, content: bytes):
    fields = {field: values[0] for field, values in form.fields.items() if values}
    file = BytesIO(content)
    file.name = name
    return sent_and_undone(
        client, lambda: client.post(form.action, fields | dict.fromkeys(form.files, file)), follow=True
    )


def sent_and_undone(client, go, *, follow: bool):
    """The last answer, and all that was shown."""
    before = client.cookies.output(header="", sep=";")
    with transaction.atomic():
        answer = go()
        page = answer.getvalue() if is_page(answer) else b""
        if answer.status_code == 302 and follow and answer["Location"].startswith("/"):
            answer = client.get(answer["Location"])
            page += answer.getvalue()
        transaction.set_rollback(True)
    client.cookies = SimpleCookie(before)
    return answer, page


def is_page(answer) -> bool:
    """Not what a script reads, where nothing has to be escaped."""
    return answer.headers.get("Content-Type", "").startswith("text/html")


def files() -> Iterator[tuple[str, bytes]]:
    """A tracker, a calendar, a mail, a posting and an export that hold what nobody means well, and what is none."""
    text = TEXT.encode("utf-8", "surrogatepass")
    cell = b'"%s"' % text.replace(b'"', b'""')
    yield (
        "<script>alert(1).csv",
        b"Company,Position,Status,Applied,Notes\n%s,%s,Rejected,2026-10-01,%s\n" % (cell, cell, cell),
    )
    yield (
        "a.ics",
        (
            b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:%s\r\nDTSTART:20991014T100000Z\r\n"
            b"SUMMARY:Interview %s\r\nLOCATION:%s\r\nDESCRIPTION:%s\r\nORGANIZER;CN=%s:mailto:a@b.example\r\n"
            b"END:VEVENT\r\nEND:VCALENDAR\r\n" % ((text.replace(b";", b"\\;"),) * 5)
        ),
    )
    yield (
        "a.eml",
        (
            b'From: "%s" <jobs@b.example>\r\nSubject: Your application as %s\r\n'
            b"Content-Type: text/plain; charset=utf-8\r\n\r\n"
            b"Dear %s,\r\nunfortunately we have decided not to move forward. %s\r\n" % ((text,) * 4)
        ),
    )
    data = json.dumps({"@type": "JobPosting", "title": TEXT, "description": TEXT, "hiringOrganization": {"name": TEXT}})
    yield (
        "a.html",
        f'<title>{TEXT}</title><script type="application/ld+json">{data.replace("</", "<\\/")}</script>'.encode(
            "utf-8", "surrogatepass"
        ),
    )
    yield "a.json", json.dumps({"debrief": TEXT, "version": NUMBER, "rows": {TEXT: [TEXT, {"owner": TEXT}]}}).encode()
    yield "a\x00b.csv", b"Company\x00,Position\nA\x00,B\x00\n"
    yield "a.xlsx", b"PK\x03\x04" + bytes(200)
    yield "a", bytes(1000)
    yield "a.csv", b""


@pytest.fixture
def quiet():
    """Refusals by the hundred are no news."""
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


def tries(form: Form) -> Iterator[tuple[set[str], str]]:
    if form.headers:
        # Sent by a script, which comes to the same form: what differs is the page around the answer.
        yield from [(form.typed, TEXT), (set(form.fields), TEXT), (set(form.fields), ZERO_BYTE)]
        return
    for text in (TEXT, NUMBER, DIGITS):
        yield form.typed, text
        yield set(form.fields), text
    # Of lines that are alike one is enough.
    for name in {re.sub(r"\d+", "", name): name for name in form.fields}.values():
        yield {name}, ZERO_BYTE
    if form.method == "post":
        for name in sorted(form.typed)[:1]:
            yield {name}, MEGABYTE


def walked(client, owner) -> Iterator[tuple[Client, list[Form]]]:
    """Browsers, with the forms that they come to: hers, a new person's, a visitor's, and on two ways in."""
    pages = [*addresses(owner), *states_of(owner)]
    found = forms_of(client, pages)
    known = {form.identity for form in found}
    yield (
        client,
        [
            *found,
            *forms_beside(client, pages, found),
            *(form for form in after_files(client, found) if form.identity not in known),
        ],
    )
    # A person who has nothing yet, not even a password.
    new = make_user(name="Ines")
    new.set_unusable_password()
    new.save()
    browser = Client()
    sign_in(browser, new)
    yield (
        browser,
        forms_of(browser, (reverse(route.name) for route in KEYLESS if route.name.startswith(("acc", "mfa")))),
    )
    doors = [reverse(route.name) for route in ROUTES if route.name in OPEN and "<" not in route.path]
    found = forms_of(Client(), doors)
    yield Client(), [*found, *forms_beside(Client(), doors, found)]
    # Her password is known, a code is asked for.
    browser = Client()
    browser.post(reverse("account_login"), {"login": owner.email, "password": "correct horse battery"})
    yield browser, forms_of(browser, [reverse("mfa_authenticate")])
    # The link for a new password.
    browser.post(reverse("account_reset_password"), {"email": owner.email})
    link = next(word for word in mail.outbox.pop().body.split() if "/reset/key/" in word)
    browser = Client()
    yield browser, forms_of(browser, [browser.get(link)["Location"]])


def wrong(answer, page: bytes) -> bool:
    return answer.status_code not in ANSWERS or b"<script>alert" in page


@pytest.mark.slow
@pytest.mark.django_db
@pytest.mark.usefixtures("quiet")
class TestEveryForm:
    def test_answers_whatever_is_sent(self, client, alice, settings):
        settings.SIGNUPS, settings.SMTP_URL = "open", "smtp://localhost"
        sign_in(client, alice)
        back = Form(reverse("exchange:import_export"), "post", files={"file"})
        tried = set()
        with connection.execute_wrapper(as_strict_as_postgresql), watched(lambda form: tried.add(type(form))):
            # Into an account that is empty: no other takes an export.
            found = [(back.action, name) for name, content in files() if wrong(*upload(client, back, name, content))]
            everything_of(alice)
            walks = list(walked(client, alice))
            of_hers = walks[0][1]
            assert len(of_hers) > 130
            assert len([form for form in of_hers if form.target]) >= 30
            assert len([form for form in of_hers if form.saves_itself]) == 2
            assert len([form for form in of_hers if form.files]) == 5
            for browser, forms_there in walks:
                browser.raise_request_exception = False
                for form in forms_there:
                    for names, text in tries(form):
                        if wrong(*send(browser, form, names, text)):
                            found.append((form.action, form.headers, names, text[:20]))
                    for name, content in files() if form.files else ():
                        if wrong(*upload(browser, form, name, content)):
                            found.append((form.action, name))
        assert found == []
        assert {kind.__qualname__ for kind in kinds_of(forms.BaseForm) if kind not in tried} == set()

    @pytest.mark.parametrize("route", [route for route in ROUTES if "<" in route.path], ids=str)
    def test_in_the_place_of_a_key(self, route, client, alice):
        sign_in(client, alice)
        for text in (TEXT, NUMBER, ZERO_BYTE):
            path = re.sub(r"<[^>]+>|\(\?P<.+?>.+?\)", quote(text, safe="", errors="surrogatepass"), route.path)
            for ask in (client.get, client.post):
                answer = ask(f"/{path.strip('^$')}")
                assert answer.status_code in {302, 401, 404, 405}, path
                assert SCRIPT.encode() not in answer.getvalue()

    def test_what_is_stored_is_shown_as_text(self, client, alice):
        everything_of(alice)
        # Their rows are made on the way.
        pages = list(addresses(alice))
        mark(alice, STORED)
        sign_in(client, alice)
        shown = set()
        for address in pages:
            answer = client.get(address)
            if answer["Content-Type"].startswith("text/html"):
                page = Elements(answer.text)
                assert page.strange == [], address
                shown |= {address} if STORED in page.text else set()
        assert {"/", "/applications/", "/applications/board/", "/interviews/", "/stories/", "/trash/"} <= shown
        assert len(shown) > 40

    def test_a_line_end_ends_no_line(self, client, alice):
        """Not in a calendar, a card or the head of a mail, where the next line would be somebody else's word."""
        everything_of(alice)
        pages = [*addresses(alice), f"/calendar/{FeedToken.objects.renew(alice)}.ics"]
        mark(alice, LINES)
        sign_in(client, alice)
        files = [client.get(address) for address in pages]
        files = [file for file in files if file["Content-Type"].startswith(("text/calendar", "text/vcard"))]
        assert len(files) == 3
        for file in files:
            text = file.getvalue()
            assert b"X-HOSTILE" in text
            assert not re.search(rb"^X-HOSTILE", text, re.MULTILINE)
        rejection = Rejection.objects.for_user(alice).exclude(debrief=None).first()
        rejection.application.next_step_on = alice.today()
        rows = {Kind.STEP: rejection.application, Kind.PREPARE: Interview.objects.first(), Kind.DEBRIEF: rejection}
        for kind, row in rows.items():
            letter = compose(alice, kind, [Item("", alice.today(), row)], timezone.now()).message()
            assert "X-HOSTILE" in letter.as_string()
            assert "X-HOSTILE" not in letter
