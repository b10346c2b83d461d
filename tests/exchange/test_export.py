"""Everything leaves as one file, and comes back the same."""

from __future__ import annotations

import io
import json
import threading
from decimal import Decimal

import pytest
from django.apps import apps
from django.db import connection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from applications.models import Application
from debrief.owned import OwnedModel
from exchange.files import Unreadable
from exchange.out.document import PIECE, Document, write_document
from exchange.out.restoring import import_document, restore
from exchange.out.rows import rows_of, tables_of
from exchange.out.tables import (
    LATER,
    LEFT_OUT,
    TABLES,
    WORKED_OUT,
    columns,
    is_later,
    model_of,
    of_person,
    parents,
    table_of,
)
from interviews.models import Interview
from progress.synthetic import seed_search
from tests.factories import (
    make_application,
    make_company,
    make_contact,
    make_gap,
    make_interview,
    make_rejection,
    make_user,
)
from tests.invariant import check_invariant
from tests.test_ownership import everything_of

OWNED = [model for model in apps.get_models() if issubclass(model, OwnedModel)]


def fill(owner) -> None:
    """One row of every kind, links between them, a sealed forecast and a no that was reopened."""
    everything_of(owner)
    application = Application.objects.for_user(owner).exclude(current_rejection=None).first()
    make_contact(owner).applications.add(application)
    make_gap(owner).applications.add(application)
    interview = make_interview(owner, application, days=2)
    interview.forecast(65)
    interview.contacts.add(make_contact(owner))
    make_rejection(owner, days=1).application.reopen(owner.today())


def exported(owner) -> bytes:
    return "".join(write_document(owner)).encode()


def read(data: bytes | dict) -> Document:
    return Document(io.BytesIO(json.dumps(data).encode() if isinstance(data, dict) else data))


def content(owner) -> dict[str, list]:
    """What each table of a person says, read from the database without the exporter, without keys: a reference is
    written as the place of what it refers to."""
    places, found = {}, {}
    for table in TABLES:
        model = model_of(table)
        rows = list(of_person(table, owner))
        places[model] = {row.pk: place for place, row in enumerate(rows)}
        found[table] = rows
    return {table: [facts(row, places) for row in rows] for table, rows in found.items()}


def facts(row, places) -> dict:
    values = {field.name: field.value_from_object(row) for field in row._meta.concrete_fields}
    for name in ("id", "owner"):
        values.pop(name, None)
    for field in row._meta.concrete_fields:
        if field.name in values and field.is_relation and field.related_model in places and values[field.name]:
            values[field.name] = places[field.related_model][values[field.name]]
    return values


@pytest.mark.django_db
class TestTables:
    def test_every_owned_model_is_decided(self):
        """A new kind of row goes into TABLES, or into LEFT_OUT with the reason."""
        inside = {model_of(table) for table in TABLES}
        outside = {apps.get_model(label) for label in LEFT_OUT}
        assert not inside & outside
        assert inside | outside >= set(OWNED)
        between = {field.remote_field.through for model in inside for field in model._meta.local_many_to_many}
        assert inside - set(OWNED) == between

    def test_parents_come_first(self):
        names = list(TABLES)
        for table in TABLES:
            assert all(names.index(parent) < names.index(table) for _, parent in parents(table)), table

    def test_every_reference_is_known(self):
        """To a row of the person, to a lesson, or later; nothing else can be brought back."""
        for table in TABLES:
            known = {field for field, _ in parents(table)}
            for field in columns(table):
                if field.is_relation and field not in known:
                    assert is_later(field) or field.related_model._meta.label == "lessons.Lesson", field

    def test_exceptions_are_there(self):
        for label, name in LATER | WORKED_OUT:
            assert apps.get_model(label)._meta.get_field(name)
        assert table_of(Interview) == "interviews"


@pytest.mark.django_db
class TestRoundTrip:
    def there_and_back(self, alice):
        other = make_user(zone="Asia/Tokyo")
        import_document(read(exported(alice)), other)
        return other

    def test_gives_the_same_rows(self, alice):
        fill(alice)
        other = self.there_and_back(alice)
        before, after = content(alice), content(other)
        assert all(before.values()), "every table has a row"
        assert after == before
        assert check_invariant(other) == []
        for table in TABLES:
            fields = [field.name for field in model_of(table)._meta.fields]
            assert "owner" not in fields or of_person(table, other).count() == len(before[table])

    def test_gives_the_same_search(self, alice):
        seed_search(alice, 60, alice.today(), 3, None)
        other = self.there_and_back(alice)
        assert content(other) == content(alice)
        assert check_invariant(other) == []
        assert Interview.objects.for_user(other).exclude(forecast_before=None).exists()
        assert content(make_user()) != content(alice)

    def test_brings_the_settings_of_the_person(self, alice):
        alice.zone, alice.weekly_aim, alice.theme = "Europe/Berlin", 5, "dark"
        alice.save()
        other = self.there_and_back(alice)
        other.refresh_from_db()
        assert (other.name, other.zone, other.weekly_aim, other.theme) == ("Alice", "Europe/Berlin", 5, "dark")
        assert other.email != alice.email

    def test_keeps_every_letter(self, alice):
        text = '“Grüße”\r\n\t\u2028 🙂 \\ " ł'
        make_application(alice, company="Ünïcode ＆ Co", notes=text, salary_min=Decimal("0.10"))
        other = self.there_and_back(alice)
        application = Application.objects.for_user(other).get()
        assert (application.notes, application.salary_min) == (text, Decimal("0.10"))

    def test_long_file_is_read_in_pieces(self, alice):
        make_application(alice, notes="ł" * PIECE)
        make_application(alice, notes="🙂" * (PIECE // 3))
        assert content(self.there_and_back(alice)) == content(alice)

    def test_any_spacing_and_order_of_the_same_json(self, alice):
        fill(alice)
        data = json.loads(exported(alice))
        data["tables"] = dict(reversed(data["tables"].items()))
        other = make_user()
        text = "\ufeff" + json.dumps(dict(reversed(data.items())), indent=3, ensure_ascii=True)
        import_document(read(text.encode()), other)
        assert content(other) == content(alice)

    def test_file_without_a_newer_column(self, alice):
        make_application(alice)
        data = json.loads(exported(alice))
        del data["tables"]["applications"][0]["referral"], data["tables"]["gaps"]
        other = make_user()
        import_document(read(data), other)
        assert Application.objects.for_user(other).get().referral == ""

    def test_leaves_out_what_lets_in(self, alice):
        fill(alice)
        data = json.loads(exported(alice))
        assert data["left_out"] == LEFT_OUT
        assert set(data["tables"]) == set(TABLES)
        assert "digest" not in json.dumps(data["tables"])

    def test_numbers_do_not_grow_queries(self, alice, django_assert_num_queries):
        make_interview(alice)
        with django_assert_num_queries(len(TABLES)):
            exported(alice)
        make_interview(alice)
        with django_assert_num_queries(len(TABLES)):
            exported(alice)


def spoiled(alice, change) -> dict:
    data = json.loads(exported(alice))
    change(data)
    return data


def set_in(table: str, **values):
    return lambda data: data["tables"][table][0].update(values)


HOSTILE = {
    "other format": lambda data: data.update(format="something"),
    "no version": lambda data: data.pop("version"),
    "version as text": lambda data: data.update(version="1"),
    "newer version": lambda data: data.update(version=2),
    "no account": lambda data: data.pop("account"),
    "unknown zone": lambda data: data["account"].update(zone="Mars/Base"),
    "table nobody knows": lambda data: data["tables"].update(users=[{"id": 1}]),
    "tokens": lambda data: data["tables"].update(api_tokens=[{"id": 1}]),
    "rows that are no rows": lambda data: data["tables"].update(notes=[1]),
    "table that is no list": lambda data: data["tables"].update(notes={}),
    "tables that are a list": lambda data: data.update(tables=[]),
    "field nobody knows": set_in("notes", colour="red"),
    "owner": set_in("notes", owner=1),
    "no key": lambda data: data["tables"]["notes"][0].pop("id"),
    "key as text": set_in("notes", id="1"),
    "key true": set_in("notes", id=True),
    "key too large": set_in("notes", id=2**63),
    "key twice": lambda data: data["tables"]["notes"].append(data["tables"]["notes"][0]),
    "field missing": lambda data: data["tables"]["notes"][0].pop("on"),
    "foreign key": set_in("notes", application=999_999_999),
    "reference null": set_in("notes", application=None),
    "lesson nobody knows": set_in("lesson_ratings", lesson=11),
    "text as number": set_in("notes", text=7),
    "text as list": set_in("notes", text=["a"]),
    "nul": set_in("notes", text="a\x00b"),
    "surrogate": set_in("notes", text="\ud800"),
    "day that is none": set_in("notes", on="2026-02-30"),
    "moment without zone": set_in("interviews", starts_at="2026-02-20T10:00:00"),
    "moment out of time": set_in("interviews", starts_at="0001-01-01T00:00:00+00:00"),
    "zone of an interview": set_in("interviews", zone="../../etc/passwd"),
    "kind nobody knows": set_in("notes", kind="secret"),
    "number as text": set_in("interviews", round="2"),
    "number below": set_in("interviews", round=-1),
    "number too large": set_in("interviews", minutes=10**30),
    "money": set_in("applications", salary_min="NaN"),
    "endless money": set_in("applications", salary_min="1e999999"),
    "too long": set_in("applications", job_title="a" * 201),
    "script as address": set_in("applications", url=" javascript:alert(1)"),
    "uid": set_in("applications", uid="x"),
    "kinds": set_in("commitments", kinds=["dinner"]),
    "kinds no list": set_in("commitments", kinds={"a": 1}),
    "state of a card": set_in("rehearsal_cards", state={"due": "soon"}),
    "four of three": set_in("commitments", position=4),
    "boolean as number": set_in("stories", on_resume=1),
    "half a forecast": set_in("interviews", forecast_before=50),
    "rejected without a no": set_in("applications", stage="rejected"),
    "another stage": set_in("applications", stage="offer"),
    "another day": set_in("applications", applied_on="2001-01-01"),
    "no history": lambda data: data["tables"].update(stage_changes=[]),
    "nos are gone": lambda data: data["tables"].update(
        rejections=[],
        debriefs=[],
        feedback=[],
        lesson_ratings=[],
        suggestion_verdicts=[],
        causes=[],
        commitments=[],
        commitment_checks=[],
    ),
    "reopened no": lambda data: [row.update(reopened_on="2099-01-01") for row in data["tables"]["rejections"]],
    "other stage reached": lambda data: [row.update(stage="offer") for row in data["tables"]["rejections"]],
}


@pytest.mark.django_db
class TestHostile:
    @pytest.mark.parametrize("change", HOSTILE.values(), ids=HOSTILE)
    def test_nothing_is_stored(self, alice, change):
        fill(alice)
        data = spoiled(alice, change)
        other = make_user()
        with pytest.raises(Unreadable) as caught:
            import_document(read(data), other)
        assert str(caught.value).endswith(".")
        assert not any(of_person(table, other).exists() for table in TABLES)

    @pytest.mark.parametrize(
        "data",
        [
            b"null",
            b"[]",
            b"{}",
            b"{",
            b'{"a": 1} 2',
            b'{"a": NaN}',
            b'{"a": 1, "a": 2}',
            b'{"a": ' + b"[" * 100_000,
            b'{"tables": {"notes": [' + b'{"a":' * 100_000,
            b'{"a": ' + b"9" * 10_000 + b"}",
            b'{"a": "' + b"x" * (9 * 1024 * 1024) + b'"}',
            b"\xff\xfe{\x00}\x00",
            b"PK\x03\x04",
            b"SQLite format 3\x00",
        ],
        ids=range(14),
    )
    def test_what_is_no_export(self, data):
        with pytest.raises(Unreadable):
            read(data)

    def test_what_breaks_off(self, alice):
        fill(alice)
        data = exported(alice)
        for length in range(1, len(data) - 2, max(len(data) // 200, 1)):
            with pytest.raises(Unreadable):
                read(data[:length])

    def test_full_account_is_refused(self, alice):
        make_company(alice)
        with pytest.raises(Unreadable, match="empty account"):
            import_document(read(exported(make_user())), alice)

    def test_rows_of_another_are_not_reached(self, alice, mallory):
        """A number in the file never names a row that is here already."""
        application = make_application(alice)
        contact = make_contact(mallory)
        data = json.loads(exported(alice))
        data["tables"]["contact_applications"] = [{"id": 1, "contact": contact.pk, "application": application.pk}]
        with pytest.raises(Unreadable, match="not there"):
            import_document(read(data), make_user())


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from(["rejected", "0", "é"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=4,
)


@pytest.mark.django_db
class TestFuzz:
    """Whatever a file says, it is refused in words, or what came of it agrees with itself and can be shown."""

    @pytest.fixture
    def data(self, alice) -> bytes:
        fill(alice)
        return exported(alice)

    @settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(draw=st.data())
    def test_values_changed(self, data, draw):
        whole = json.loads(data)
        table = draw.draw(st.sampled_from(list(TABLES)))
        row = draw.draw(st.sampled_from(whole["tables"][table]))
        name = draw.draw(st.sampled_from(list(row)))
        row[name] = draw.draw(VALUES)
        self.try_it(json.dumps(whole).encode())

    @settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(draw=st.data())
    def test_bytes_changed(self, data, draw):
        at = draw.draw(st.integers(0, len(data) - 1))
        spoilt = data[:at] + draw.draw(st.binary(max_size=4)) + data[at + draw.draw(st.integers(0, 4)) :]
        self.try_it(spoilt)

    @settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(st.binary(max_size=60) | st.text(alphabet='{}[]:,"tables0.e-\\u ', max_size=60).map(str.encode))
    def test_anything(self, data):
        with pytest.raises(Unreadable):
            read(data)

    def try_it(self, data: bytes) -> None:
        other = make_user()
        try:
            import_document(read(data), other)
        except Unreadable:
            assert not any(of_person(table, other).exists() for table in TABLES)
        else:
            assert check_invariant(other) == []
            other.delete()


@pytest.mark.django_db(transaction=True)
class TestSnapshot:
    def test_is_of_one_moment_and_stops_nobody(self, alice):
        """What is written while a slow line takes the file is not in it, and whoever writes does not wait."""
        make_application(alice, "Pellworth")
        pieces = write_document(alice)
        taken = [next(pieces)]

        def write():
            make_application(alice, "Meanwhile")
            connection.close()

        writer = threading.Thread(target=write)
        writer.start()
        writer.join(timeout=5)
        assert not writer.is_alive()
        text = "".join([*taken, *pieces])
        assert "Pellworth" in text
        assert "Meanwhile" not in text
        assert Application.objects.count() == 2

    def test_ends_when_nobody_listens_any_more(self, alice):
        make_application(alice)
        pieces = write_document(alice)
        next(pieces)
        pieces.close()
        make_application(alice, "It goes on")
        connection.close()
        assert Application.objects.count() == 2


@pytest.mark.django_db
class TestRowsOf:
    """What goes with a deletion, and how it comes back."""

    def test_holds_all_that_is_deleted_with_it(self, alice):
        fill(alice)
        application = Application.objects.for_user(alice).filter(debriefs__isnull=False).first()
        make_contact(alice).applications.add(application)
        taken = rows_of([application])
        before = {table: of_person(table, alice).count() for table in TABLES}
        application.delete()
        gone = {table: before[table] - of_person(table, alice).count() for table in TABLES}
        assert {table: len(rows) for table, rows in taken.items()} == {t: n for t, n in gone.items() if n}

    def test_comes_back_in_place(self, alice):
        fill(alice)
        application = Application.objects.for_user(alice).filter(debriefs__isnull=False).first()
        before = {table: list(rows) for table, rows in tables_of(alice)}
        taken = json.loads(json.dumps(rows_of([application])))
        application.delete()
        restore(taken, alice, in_place=True)
        assert {table: list(rows) for table, rows in tables_of(alice)} == before
        assert check_invariant(alice) == []

    def test_link_to_what_was_deleted_since_stays_away(self, alice):
        application, contact = make_application(alice), make_contact(alice)
        contact.applications.add(application)
        taken = rows_of([application])
        application.delete()
        contact.delete()
        restore(taken, alice, in_place=True)
        assert not Application.objects.for_user(alice).get().contacts.exists()

    def test_what_it_belonged_to_is_gone(self, alice):
        interview = make_interview(alice)
        taken = rows_of([interview])
        interview.application.delete()
        with pytest.raises(Unreadable, match="not there"):
            restore(taken, alice, in_place=True)

    def test_never_into_the_rows_of_another(self, alice, mallory):
        interview = make_interview(alice)
        taken = rows_of([interview])
        interview.delete()
        with pytest.raises(Unreadable, match="not there"):
            restore(taken, mallory, in_place=True)
        assert not Interview.objects.exists()
