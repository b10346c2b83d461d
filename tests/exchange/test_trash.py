"""Deleting goes to the trash, and comes back as it was."""

import re
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.db import connection
from django.db.models import QuerySet
from django.urls import reverse
from django.utils import timezone

from applications.models import Application, Company, Contact, Note
from debrief.owned import Refused
from exchange.models import Invitation, Trash
from exchange.out.restoring import restore
from exchange.out.rows import tables_of
from interviews.models import Interview, WeaknessNote
from tests.exchange.test_export import fill
from tests.factories import (
    make_application,
    make_contact,
    make_interview,
    make_invitation,
    make_note,
    make_trash,
    make_weakness_note,
)
from tests.invariant import check_invariant

LIST = reverse("exchange:trash_list")


def to(action, thrown):
    return reverse(f"exchange:trash_{action}", args=[thrown.pk])


def rows_of_all(owner):
    return {table: list(rows) for table, rows in tables_of(owner)}


def figures(client) -> str:
    """What Progress says, without the token of its forms."""
    return re.sub(r"[\w-]{64}", "", client.get("/progress/?from=2020-01-01").text)


def delete(client, name, row):
    return client.post(reverse(name, args=[row.pk]), follow=True)


class TestDeleting:
    def test_offers_undo_which_brings_back_every_row(self, as_alice, alice):
        """The same rows under the same keys, and the same figures."""
        fill(alice)
        application = Application.objects.filter(debriefs__isnull=False).select_related("company").first()
        before, said = rows_of_all(alice), figures(as_alice)
        page = delete(as_alice, "applications:application_delete", application)
        assert f"{application} is deleted, with all that belonged to it. The trash keeps it for 30 days." in page.text
        assert not Application.objects.filter(pk=application.pk).exists()
        assert figures(as_alice) != said
        thrown = Trash.objects.for_user(alice).in_time(timezone.now()).get(table="applications")
        assert f'action="{to("restore", thrown)}"' in page.text
        page = as_alice.post(to("restore", thrown), follow=True)
        assert page.context["application"] == application
        assert f"{application} is back, as it was." in page.text
        assert rows_of_all(alice) == before
        assert figures(as_alice) == said
        assert check_invariant(alice) == []
        assert not Trash.objects.filter(pk=thrown.pk).exists()

    @pytest.mark.parametrize(
        ("make", "route", "leads_to"),
        [
            (make_interview, "interviews:interview_delete", "/interviews/{0.pk}/"),
            (make_note, "applications:note_delete", "/applications/{0.application_id}/#thread"),
            (make_contact, "applications:contact_delete", "/people/{0.pk}/edit/"),
            (make_weakness_note, "interviews:weakness_note_delete", "/weaknesses/{0.weakness_id}/#progress"),
        ],
    )
    def test_whatever_can_be_deleted(self, make, route, leads_to, as_alice, alice):
        row = make(alice)
        before = rows_of_all(alice)
        assert "The trash keeps it for 30 days." in delete(as_alice, route, row).text
        assert not type(row).objects.filter(pk=row.pk).exists()
        answer = as_alice.post(to("restore", Trash.objects.get()))
        assert answer.url == leads_to.format(row)
        assert rows_of_all(alice) == before

    def test_while_somebody_writes_there(self, alice, monkeypatch):
        """What was hung on it after the look would be lost: then nothing is deleted."""
        interview = make_interview(alice)
        monkeypatch.setattr("exchange.models.trash.rows_of", lambda rows: {"interviews": []})
        with pytest.raises(Refused, match="nothing was deleted"):
            Trash.objects.throw_away("An interview", interview)
        assert Interview.objects.exists()
        assert not Trash.objects.exists()

    def test_nothing_left_to_delete(self, alice):
        note, again = make_note(alice), Note.objects.get()
        Trash.objects.throw_away("A note", note)
        with pytest.raises(Refused):
            Trash.objects.throw_away("A note", again)


class TestTrashList:
    def test_names_what_went(self, as_alice, alice):
        application = make_application(alice, "Helio Systems")
        for days in (1, 2):
            make_interview(alice, application, days=days)
        delete(as_alice, "applications:application_delete", application)
        page = as_alice.get(LIST)
        assert [str(thrown) for thrown in page.context["page"]] == [str(application)]
        assert "Application, with two interviews" in page.text
        assert to("restore", Trash.objects.get()) in page.text

    def test_empty(self, as_alice):
        assert "Nothing is in it." in as_alice.get(LIST).text

    def test_queries_do_not_grow(self, as_alice, alice, django_assert_max_num_queries):
        for _ in range(6):
            make_trash(alice)
        with django_assert_max_num_queries(6):
            as_alice.get(LIST)


class TestTrashRestore:
    def test_what_it_belonged_to_lies_in_the_trash_too(self, as_alice, alice):
        """First the one, then the other."""
        interview = make_interview(alice)
        delete(as_alice, "interviews:interview_delete", interview)
        delete(as_alice, "applications:application_delete", interview.application)
        page = as_alice.post(to("restore", Trash.objects.get(table="interviews")), follow=True)
        assert "The application that it belonged to is not there any more." in page.text
        assert Trash.objects.count() == 2
        for table in ("applications", "interviews"):
            as_alice.post(to("restore", Trash.objects.get(table=table)))
        assert Interview.objects.get() == interview
        assert not Trash.objects.exists()

    def test_company_was_noted_anew(self, as_alice, alice):
        """One company of a name: what comes back belongs to the new one, which loses nothing and learns the old."""
        old = make_application(alice, "Straße AG")
        Company.objects.update(notes="Old notes", website="https://example.org/")
        make_contact(alice, old.company, name="Priya")
        delete(as_alice, "applications:application_delete", old)
        new = make_application(alice, "STRASSE ag")
        Company.objects.update(notes="New notes")
        as_alice.post(to("restore", Trash.objects.get()))
        company = Company.objects.get()
        assert (company.pk, company.notes, company.website) == (
            new.company_id,
            "Old notes\n\nNew notes",
            "https://example.org/",
        )
        assert set(company.applications.all()) == {old, new}
        assert Contact.objects.get().company == company
        assert check_invariant(alice) == []

    @pytest.mark.skipif(connection.vendor == "postgresql", reason="it shows no rows of others, and gives no key twice")
    def test_key_was_taken(self, as_alice, alice, mallory):
        """Then it gets another, and what hangs on it follows."""
        interview = make_interview(alice)
        application = interview.application
        delete(as_alice, "applications:application_delete", application)
        stranger = make_application(mallory)
        moved = Application(pk=application.pk, owner=mallory, company=stranger.company, stage_on=stranger.stage_on)
        QuerySet(Application).bulk_create([moved])
        as_alice.post(to("restore", Trash.objects.get()))
        back = Application.objects.for_user(alice).get()
        assert back.pk != application.pk
        assert back.uid == application.uid
        assert Interview.objects.get().application == back
        assert check_invariant(alice) == []

    def test_came_back_in_another_way(self, as_alice, alice):
        application = make_application(alice)
        delete(as_alice, "applications:application_delete", application)
        restore(Trash.objects.get().content, alice)
        page = as_alice.post(to("restore", Trash.objects.get()), follow=True)
        assert "is here already: it came back in another way." in page.text
        assert Application.objects.count() == 1

    def test_invitation_was_read_again(self, as_alice, alice):
        """The interview comes back; the invitation stays with the one that it made since."""
        old = make_interview(alice)
        make_invitation(alice, old, uid="a@example.org")
        delete(as_alice, "interviews:interview_delete", old)
        new = make_interview(alice, old.application)
        make_invitation(alice, new, uid="a@example.org")
        as_alice.post(to("restore", Trash.objects.get()))
        assert Invitation.objects.get().interview == new
        assert Interview.objects.filter(pk=old.pk).exists()

    def test_twice(self, alice):
        thrown, again = make_trash(alice), Trash.objects.get()
        thrown.bring_back()
        with pytest.raises(Refused, match="back already"):
            again.bring_back()
        assert Note.objects.count() == 1


class TestTrashDelete:
    def test_asks_and_removes(self, as_alice, alice):
        thrown, other = make_trash(alice), make_trash(alice)
        assert "Remove A note for good?" in as_alice.get(to("delete", thrown)).text
        assert Trash.objects.count() == 2
        assert "A note is gone for good." in as_alice.post(to("delete", thrown), follow=True).text
        assert Trash.objects.get() == other


class TestTrashEmpty:
    def test_asks_and_empties_only_hers(self, as_alice, alice, mallory):
        make_trash(alice)
        others = make_trash(mallory)
        page = reverse("exchange:trash_empty")
        assert "1 deletion and all that went along." in as_alice.get(page).text
        assert "The trash is empty." in as_alice.post(page, follow=True).text
        assert Trash.objects.get() == others


class TestThirtyDays:
    @pytest.fixture
    def old(self, alice):
        thrown = make_trash(alice)
        Trash.objects.update(deleted_at=timezone.now() - timedelta(days=30))
        return thrown

    def test_day_before(self, as_alice, alice):
        thrown = make_trash(alice)
        Trash.objects.update(deleted_at=timezone.now() - timedelta(days=29, hours=23))
        assert as_alice.post(to("restore", thrown)).status_code == 302
        assert Note.objects.exists()

    def test_nothing_comes_back(self, as_alice, old):
        assert "Nothing is in it." in as_alice.get(LIST).text
        assert as_alice.post(to("restore", old)).status_code == 404

    def test_is_emptied_by_the_command(self, old, alice, mallory, capsys):
        young = make_trash(mallory)
        call_command("empty_trash")
        assert Trash.objects.get() == young
        assert capsys.readouterr().out == "One deletion removed for good.\n"

    def test_is_emptied_by_the_next_deletion(self, old, alice):
        """Also where nobody runs the command."""
        young = make_trash(alice)
        assert Trash.objects.get() == young


def test_weakness_note_names_its_words(as_alice, alice):
    note = make_weakness_note(alice)
    WeaknessNote.objects.update(text="So many words " * 20)
    delete(as_alice, "interviews:weakness_note_delete", note)
    assert Trash.objects.get().label.startswith("“So many words So many")
    assert Trash.objects.get().label.endswith("…”")
