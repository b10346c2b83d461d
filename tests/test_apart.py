"""The second wall, on PostgreSQL: a query that forgets to ask whose rows they are gets nobody else's."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from django.apps import apps
from django.contrib.auth.models import AnonymousUser
from django.core.management import call_command
from django.db import IntegrityError, OperationalError, ProgrammingError, connection, transaction
from django.http import HttpResponse
from django.test.utils import isolate_apps

from accounts import policies
from accounts.middleware import OnePersonMiddleware
from accounts.models import Revision, User
from accounts.policies import OUTSIDE, OUTSIDE_TABLES, complaints, inside, keep_apart, undecided, without_wall
from applications.models import Application, Company
from debrief.apart import maintaining, speaking_for
from debrief.owned import OwnedModel
from exchange.models import ApiToken
from exchange.out.cards import write_cards
from exchange.out.document import write_document
from exchange.out.sheets import write_sheets
from tests.exchange.test_backup import backup, programs  # noqa: F401 a fixture
from tests.exchange.test_export import fill
from tests.factories import make_application, make_contact, make_user
from tests.pages_role import as_pages

on_postgresql = pytest.mark.skipif(connection.vendor != "postgresql", reason="is about PostgreSQL alone")
INSIDE = inside()
OWNED = [model for model in INSIDE if issubclass(model, OwnedModel)]


class TestList:
    def test_every_table_is_decided(self):
        """An owned model is behind the wall of itself. For any other, OUTSIDE says why it is not."""
        assert undecided() == []

    def test_owned_ones_outside_are_those_that_let_in(self):
        owned = {model._meta.label for model in apps.get_models() if issubclass(model, OwnedModel)}
        assert owned - {model._meta.label for model in INSIDE} == {"exchange.ApiToken", "exchange.FeedToken"}

    def test_every_exception_is_needed(self):
        known = {model._meta.label for model in apps.get_models(include_auto_created=True)}
        assert not OUTSIDE.keys() - known - {config.label for config in apps.get_app_configs()}

    @isolate_apps("applications")
    def test_new_model_without_an_owner(self, monkeypatch):
        from django.db import models

        class Stray(models.Model):
            class Meta:
                app_label = "applications"

            def __str__(self):
                return ""

        monkeypatch.setattr(policies, "all_models", lambda: [*INSIDE, Stray])
        assert undecided() == ["applications.Stray"]

    @pytest.mark.django_db
    def test_every_table_of_the_database_has_a_model(self):
        tables = {model._meta.db_table for model in apps.get_models(include_auto_created=True)}
        there = {name for name in connection.introspection.table_names() if "searchindex" not in name}
        assert there - tables == OUTSIDE_TABLES.keys()


@pytest.fixture
def both(alice, mallory):
    """Rows of every kind, of alice and of mallory."""
    fill(alice)
    fill(mallory)


def rows_of(model, person):
    if model in OWNED:
        return model._base_manager.filter(owner=person)
    return model._base_manager.filter(**{f"{policies.parents_inside(model)[0].name}__owner": person})


@on_postgresql
@pytest.mark.usefixtures("both")
class TestWithoutTheScope:
    """The role of the pages, and queries that say nothing of an owner."""

    def test_reads_ones_own_alone(self, alice, mallory):
        expected = {model: set(rows_of(model, mallory).values_list("pk", flat=True)) for model in INSIDE}
        assert all(expected.values()), "a row of every kind"
        assert all(rows_of(model, alice).exists() for model in INSIDE)
        with as_pages(), speaking_for(mallory):
            for model in INSIDE:
                assert set(model._base_manager.values_list("pk", flat=True)) == expected[model], model

    def test_reads_nothing_where_nobody_is_spoken_for(self):
        with as_pages():
            assert not [model for model in INSIDE if model._base_manager.exists()]

    def test_changes_and_deletes_nothing_of_others(self, alice, mallory):
        """In plain SQL, so that nothing of ours narrows it."""
        before = {model: list(rows_of(model, alice).order_by("pk").values()) for model in INSIDE}
        with as_pages(), speaking_for(mallory), connection.cursor() as cursor:
            for model in INSIDE:
                table, key = model._meta.db_table, model._meta.pk.column
                keys = [row[model._meta.pk.attname] for row in before[model]]
                for order in (f"UPDATE {table} SET {key} = {key}", f"DELETE FROM {table}"):
                    cursor.execute(f"{order} WHERE {key} = ANY(%s)", [keys])
                    assert cursor.rowcount == 0, order
        assert {model: list(rows_of(model, alice).order_by("pk").values()) for model in INSIDE} == before

    def test_adds_nothing_for_others(self, alice, mallory):
        """Not even a row that would be refused as the second of its kind anyway: so nobody learns that it is there."""
        for model in INSIDE:
            table = model._meta.db_table
            quoted = ", ".join(f'"{field.column}"' for field in model._meta.concrete_fields)
            with connection.cursor() as cursor:
                cursor.execute(f"SELECT json_agg(t) FROM {table} t")
                row = next(row for row in cursor.fetchone()[0] if row.get("owner_id", alice.pk) == alice.pk)
            add = f"INSERT INTO {table} ({quoted}) SELECT {quoted} FROM json_populate_record(NULL::{table}, %s)"
            refused = pytest.raises(ProgrammingError, match="row-level security")
            with as_pages(), refused, speaking_for(mallory), connection.cursor() as cursor:
                cursor.execute(add, [json.dumps(row)])

    def test_gives_nothing_of_ones_own_away(self, alice, mallory):
        for model in OWNED:
            with as_pages(), pytest.raises(ProgrammingError, match="row-level security"), speaking_for(mallory):
                model._base_manager.update(owner=alice)

    def test_links_ones_own_rows_alone(self, alice, mallory):
        hers = make_application(alice)
        contact = make_contact(mallory)
        with as_pages(), pytest.raises(ProgrammingError, match="row-level security"), speaking_for(mallory):
            contact.applications.add(hers)
        contact.applications.add(make_application(mallory))

    def test_setting_of_the_owner_helps_nobody_else(self):
        with as_pages(), connection.cursor() as cursor:
            cursor.execute("SELECT set_config('debrief.maintenance', 'on', true)")
            assert not Application.objects.exists()

    def test_owner_of_the_tables_is_bound_too(self, mallory):
        """With one role for everything: it sees everybody's rows only where it says so."""
        mine = Application.objects.for_user(mallory).count()
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SELECT set_config('debrief.maintenance', '', true)")
            assert not Application.objects.exists()
            with speaking_for(mallory):
                assert Application.objects.count() == mine > 0
            cursor.execute("SELECT set_config('debrief.maintenance', 'on', true)")


@on_postgresql
@pytest.mark.django_db
class TestWall:
    def test_stands_before_every_table(self):
        assert without_wall() == []
        with connection.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM pg_policy")
            assert cursor.fetchone() == (len(INSIDE),)

    @pytest.mark.parametrize(
        "harm",
        [
            "DROP POLICY debrief_apart ON lessons_cause",
            "ALTER TABLE lessons_cause DISABLE ROW LEVEL SECURITY",
            "ALTER TABLE lessons_cause NO FORCE ROW LEVEL SECURITY",
            "CREATE POLICY another ON lessons_cause USING (true)",
            "COMMENT ON POLICY debrief_apart ON lessons_cause IS 'of an older version'",
        ],
    )
    def test_gap_is_found(self, harm):
        with connection.cursor() as cursor:
            cursor.execute(harm)
        assert [model._meta.label for model, _ in without_wall()] == ["lessons.Cause"]
        assert "lessons_cause" in complaints()[-1]
        with as_pages():
            keep_apart("default", plan=[])
        assert without_wall(), "whoever does not own the tables leaves them alone"
        keep_apart("default", plan=None)
        assert without_wall(), "a flush changes nothing"
        keep_apart("default", plan=[])
        assert bool(without_wall()) == ("another" in harm), "a policy that is not ours is never dropped"

    def test_says_who_can_pass(self):
        assert "owns the tables" in complaints()[0]
        with as_pages():
            assert complaints() == []


@on_postgresql
@pytest.mark.django_db
class TestSpeakingFor:
    def test_ends_with_what_was_before(self, alice, mallory):
        make_application(alice)
        with as_pages():
            with speaking_for(alice):
                with speaking_for(mallory):
                    assert not Application.objects.exists()
                assert Application.objects.exists()
                with pytest.raises(ZeroDivisionError), speaking_for(mallory):
                    raise ZeroDivisionError
                assert Application.objects.exists()
                with pytest.raises(IntegrityError), speaking_for(mallory):
                    User.objects.create(email=alice.email)
                assert Application.objects.exists()
            assert not Application.objects.exists()

    def test_visitor_reads_nothing(self, rf, alice):
        make_application(alice)
        request = rf.get("/")
        request.user = AnonymousUser()
        with as_pages():
            OnePersonMiddleware(lambda request: HttpResponse(str(Application.objects.count())))(request)
            assert not Application.objects.exists()

    def test_asks_without_compiling(self, alice):
        """The queries of a long search would take a tenth of a second longer."""
        with connection.cursor() as cursor, speaking_for(alice):
            cursor.execute("SHOW jit")
            assert cursor.fetchone() == ("off",)

    def test_error_leaves_nothing(self, rf, alice):
        request = rf.post("/")
        request.user = alice

        def breaks(request):
            make_application(alice)
            return HttpResponse(status=500)

        OnePersonMiddleware(breaks)(request)
        assert not Application.objects.exists()

    def test_counts_revisions(self, alice):
        """The trigger writes as whoever writes."""
        with as_pages(), speaking_for(alice):
            before = Revision.objects.filter(owner=alice).total().get()
            make_application(alice)
            assert Revision.objects.filter(owner=alice).total().get() > before


@on_postgresql
class TestExport:
    def test_is_the_same_behind_the_wall(self, alice, mallory, both):
        def everything():
            told = json.loads("".join(write_document(alice)))
            del told["exported_at"]
            sheets = sum(map(len, write_sheets(alice)))
            return told, sheets, "".join(write_cards(alice))

        free = everything()
        with as_pages():
            assert everything() == free
        assert all(free[0]["tables"].values())


@on_postgresql
@pytest.mark.django_db
class TestDeletion:
    def test_takes_the_sample_search_along(self, alice):
        demo = make_user(demo_of=alice)
        fill(demo)
        fill(alice)
        with as_pages():
            alice.delete()
        assert not [model for model in INSIDE if model._base_manager.exists()]
        assert not User.objects.exists()
        assert not ApiToken.objects.exists()


@on_postgresql
@pytest.mark.django_db(transaction=True)
def test_writers_for_one_person_take_turns(alice, mallory):
    """Or two tabs could each hold a row that the other waits for."""
    with speaking_for(alice, alone=True), ThreadPoolExecutor(1) as pool:

        def meanwhile(person, *, alone):
            try:
                with connection.cursor() as cursor:
                    cursor.execute("SET lock_timeout = '50ms'")
                with speaking_for(person, alone=alone):
                    return "done"
            except OperationalError:
                return "waits"
            finally:
                connection.close()

        said = [
            pool.submit(meanwhile, person, alone=alone).result()
            for person, alone in [(alice, True), (alice, False), (mallory, True)]
        ]
    assert said == ["waits", "done", "done"]


ROOT = Path(__file__).resolve().parent.parent


@on_postgresql
@pytest.mark.django_db(transaction=True)
class TestTwoRoles:
    """In life: the address of the pages in DATABASE_URL, the owner's beside it."""

    def run(self, *command, url="pages", maintenance=""):
        owner = os.environ["DATABASE_URL"].replace("/debrief?", f"/{connection.settings_dict['NAME']}?")
        addresses = {"owner": owner, "pages": owner.replace("//debrief@", "//debrief_pages@"), "": ""}
        environment = os.environ | {"DJANGO_SETTINGS_MODULE": "debrief.settings"}
        environment |= {"DATABASE_URL": addresses[url], "DEBRIEF_MAINTENANCE_URL": addresses[maintenance]}
        done = subprocess.run(
            [sys.executable, "manage.py", *command], cwd=ROOT, env=environment, capture_output=True, text=True
        )
        return done.returncode, done.stdout + done.stderr

    def test_backup_is_whole_or_refused(self, alice, tmp_path, programs, capsys):  # noqa: F811
        make_application(alice, "Pellworth")
        code, said = self.run("backup", str(tmp_path))
        assert code
        assert "DEBRIEF_MAINTENANCE_URL" in said
        assert not list(tmp_path.glob("debrief-*"))
        code, said = self.run("backup", str(tmp_path), maintenance="owner")
        assert not code, said
        Application.objects.all().delete()
        call_command("restore", next(tmp_path.glob("debrief-*")), yes=True)
        assert Company.objects.get().name == "Pellworth"
        assert without_wall() == []
        with as_pages():
            assert not Company.objects.exists()
            with speaking_for(alice):
                assert Company.objects.exists()
        connection.close()

    def test_migrations_see_everybody(self, alice):
        make_application(alice)
        connection.settings_dict = (bound := connection.settings_dict) | {
            "OPTIONS": connection.settings_dict["OPTIONS"] | {"options": ""}
        }
        connection.close()
        try:
            assert not Application.objects.exists()
            with maintaining():
                assert Application.objects.exists()
            assert not Application.objects.exists()
        finally:
            connection.close()
            connection.settings_dict = bound

    def test_check_names_what_is_wrong(self, db):
        deploy = ("check", "--deploy", "--database", "default")
        assert "debrief.W001" not in self.run(*deploy)[1]
        assert "owns the tables" in self.run(*deploy, url="owner")[1]
