"""Two windows edit the same row: whatever form it is, nothing that the other one saved is overwritten unseen."""

from datetime import timedelta
from html.parser import HTMLParser

import pytest
from django.template import Context, Template
from django.urls import reverse
from django.utils import timezone

from tests.factories import (
    make_application,
    make_asked,
    make_card,
    make_commitment,
    make_contact,
    make_gap,
    make_interview,
    make_note,
    make_own_question,
    make_rejection,
    make_story,
    make_weakness,
    make_weakness_note,
)


class Form(HTMLParser):
    """What a browser would send of each form on a page; `fields` of the one that edits this field of a row."""

    def __init__(self, page: str, field: str = "") -> None:
        super().__init__()
        self.forms, self.select, self.area = [], "", ""
        self.feed(page)
        if field:
            (self.fields,) = [form for form in self.forms if field in form and "revision" in form]

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        name = attrs.get("name") or ""
        if tag == "form":
            self.forms.append({})
        elif tag == "input" and name and self.forms and attrs.get("type") != "submit":
            is_box = attrs.get("type") in ("checkbox", "radio")
            if not is_box or "checked" in attrs:
                self.forms[-1].setdefault(name, []).append(attrs.get("value", "on" if is_box else ""))
        elif tag == "select":
            self.select = name
        elif tag == "option" and "selected" in attrs:
            self.forms[-1].setdefault(self.select, []).append(attrs.get("value", ""))
        elif tag == "textarea":
            self.area = name
            self.forms[-1].setdefault(name, [""])

    def handle_endtag(self, tag):
        if tag == "textarea":
            self.area = ""

    def handle_data(self, data):
        if self.area:
            self.forms[-1][self.area] = [data.removeprefix("\n")]


def make_planned(owner):
    """As a form makes it: at a full minute."""
    return make_interview(owner, starts_at=timezone.now().replace(second=0, microsecond=0) + timedelta(days=3))


# Each form that edits a row: what it edits, and two of its fields of free text, or one.
FORMS = {
    "applications:application_update": (make_application, "location", "notes"),
    "applications:contact_update": (make_contact, "role", "notes"),
    "applications:note_update": (make_note, "text", ""),
    "applications:rejection_update": (make_rejection, "their_words", ""),
    "interviews:interview_update": (make_planned, "place", "notes"),
    "interviews:question_update": (make_own_question, "text", "theme"),
    "interviews:weakness_update": (make_weakness, "plan", "honest_answer"),
    "interviews:weakness_note_update": (make_weakness_note, "text", ""),
    "lessons:story_update": (make_story, "result", "action"),
    "lessons:gap_update": (make_gap, "plan", "name"),
    "lessons:commitment_update": (make_commitment, "when", "then"),
    "accounts:settings": (None, "name", "weekly_aim"),
}


@pytest.fixture(params=FORMS)
def form(request, as_alice, alice):
    """An address with a row and two of its fields; the second may be empty."""
    make, one, other = FORMS[request.param]
    row = make(alice) if make else alice
    return reverse(request.param, args=[row.pk] if make else []), row, one, other


def kept(row):
    return type(row).objects.get(pk=row.pk)


def write(row, **values):
    """What another window saves, without counting up: the marks alone have to notice it."""
    type(row).objects.filter(pk=row.pk).update(**values)


class TestTwoWindows:
    def test_same_field(self, form, as_alice):
        """Both texts are shown, and saving again keeps the one that was typed."""
        address, row, field, _ = form
        mine = Form(as_alice.get(address).text, field).fields | {field: "Mine."}
        write(row, **{field: "Theirs."})
        page = as_alice.post(address, mine)
        assert page.status_code == 422
        assert "What you typed is still here; save again to keep yours, or take the other." in page.text
        assert 'Stored meanwhile: <q class="words">Theirs.</q>' in page.text
        assert getattr(kept(row), field) == "Theirs."
        again = Form(page.text, field).fields
        assert again[field] == ["Mine."]
        assert as_alice.post(address, again).status_code in (200, 302)
        assert getattr(kept(row), field) == "Mine."

    def test_takes_theirs(self, form, as_alice):
        address, row, field, _ = form
        mine = Form(as_alice.get(address).text, field).fields | {field: "Mine."}
        write(row, **{field: "Theirs."})
        again = Form(as_alice.post(address, mine).text, field).fields | {"take": field}
        assert as_alice.post(address, again).status_code in (200, 302)
        assert getattr(kept(row), field) == "Theirs."

    def test_one_field_each(self, form, as_alice):
        """Nothing differs, so nothing is asked."""
        address, row, field, other = form
        other_value = 7 if other == "weekly_aim" else "Theirs."
        mine = Form(as_alice.get(address).text, field).fields | {field: "Mine."}
        if other:
            write(row, **{other: other_value})
        assert as_alice.post(address, mine).status_code in (200, 302)
        assert getattr(kept(row), field) == "Mine."
        assert not other or getattr(kept(row), other) == other_value

    def test_left_alone(self, form, as_alice):
        """A form that is sent as it was opened changes nothing of what it shows: each field is known again."""
        address, row, field, _ = form
        as_opened = Form(as_alice.get(address).text, field).fields
        before = kept(row)
        write(row, **{field: "Theirs."})
        assert as_alice.post(address, as_opened).status_code in (200, 302)
        assert getattr(kept(row), field) == "Theirs."
        unlike = {
            name.attname
            for name in row._meta.concrete_fields
            if getattr(kept(row), name.attname) != getattr(before, name.attname)
        }
        assert unlike <= {field, "revision", "changed_at"}


def test_day_of_applying_moved_meanwhile(as_alice, alice):
    """It stands in the history too, and a form that was opened before does not move it back."""
    application = make_application(alice)
    address = reverse("applications:application_update", args=[application.pk])
    mine = Form(as_alice.get(address).text, "notes").fields | {"notes": "Mine."}
    earlier = application.applied_on.replace(day=1) if application.applied_on.day > 1 else application.applied_on
    application.redate(application.changes.get(), earlier)
    as_alice.post(address, mine)
    application.refresh_from_db()
    assert (application.applied_on, application.notes) == (earlier, "Mine.")


def test_better_answer_while_rehearsing(as_alice, alice):
    card = make_card(alice, make_asked(alice))
    address = reverse("interviews:rehearse_better", args=[card.pk])
    mine = Form(as_alice.get(reverse("interviews:rehearse_card", args=[card.pk])).text, "better").fields | {
        "better": "Mine."
    }
    write(card.asked, better="Theirs.")
    page = as_alice.post(address, mine)
    assert "Theirs." in page.text
    assert kept(card.asked).better == "Theirs."


@pytest.mark.parametrize("address", ["applications:application_create", "interviews:interview_add", "lessons:gap_list"])
def test_form_for_a_new_row_shows_no_revision(as_alice, address):
    """There is nothing to merge yet: no hidden field, and no number in its place."""
    form = as_alice.get(reverse(address)).context["form"]
    assert Template("{{ form.revision }}").render(Context({"form": form})) == ""
