"""Large exports, written by the worker and fetched from a page."""

from __future__ import annotations

import json
import stat
from contextlib import suppress
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from applications.models import Application, Contact, Note
from debrief.apart import speaking_for
from debrief.owned import Refused
from debrief.work import OutOfTime, do, look, take
from exchange import pieces, transfers
from exchange.daily import forget_transfers
from exchange.intake import carrying
from exchange.intake.batches import new_batch
from exchange.models import Transfer
from exchange.models.transfers import KEPT, SILENT, folder
from exchange.out.document import open_document, write_document
from exchange.out.snapshot import snapshot
from exchange.out.tables import TABLES, of_person
from exchange.transfers import BROKE_HALF_WAY, BROKE_OFF, Progress, carry
from exchange.values import TransferKind, TransferState
from exchange.views import imports, out
from tests.confirmed import sign_in
from tests.factories import make_application, make_interview, make_note, make_rejection, make_transfer
from tests.invariant import check_invariant
from tests.pages_role import as_pages
from tests.test_ownership import everything_of

pytestmark = pytest.mark.django_db
START = "/export/prepare/"


@pytest.fixture(autouse=True)
def large(monkeypatch):
    cache.clear()
    monkeypatch.setattr(out, "LARGE", 2)


def work():
    with as_pages():
        while row := take("worker"):
            do(row)


def die_after(pieces: int, monkeypatch):
    """The worker is killed after so many pieces of a task."""
    left = iter(range(pieces - 1))

    def step(progress, rows=1):
        if next(left, None) is None:
            raise OutOfTime

    with monkeypatch.context() as patch, as_pages():
        patch.setattr(Progress, "step", step)
        do(take("worker"))


class TestExport:
    def test_a_small_one_is_sent_at_once(self, as_alice, alice):
        make_application(alice)
        page = as_alice.get("/export/").text
        assert START not in page
        assert "Everything as JSON" in page

    def test_a_large_one_is_prepared(self, as_alice, alice):
        make_application(alice)
        make_application(alice)
        page = as_alice.get("/export/").text
        assert page.count(START) == 2
        assert "Prepare everything as CSV" in page


class TestTransferCreate:
    def test_is_written_and_fetched(self, as_alice, alice):
        make_application(alice, "Quillfeather")
        answer = as_alice.post(START, {"submit": "json"})
        transfer = Transfer.objects.get()
        assert answer["Location"] == f"/transfers/{transfer.pk}/"
        assert "Waiting for its turn." in as_alice.get(answer["Location"]).text
        work()
        page = as_alice.get(answer["Location"])
        assert "It is ready" in page.text
        file = as_alice.get(f"/transfers/{transfer.pk}/file/")
        assert file["Content-Disposition"].endswith('.json"')
        assert b"Quillfeather" in file.getvalue()
        with transfer.path.open("rb") as written:
            assert open_document(written).counts["applications"] == 1
        assert stat.S_IMODE(transfer.path.stat().st_mode) == 0o600
        assert not list(folder().glob(".*"))

    def test_as_sheets(self, as_alice, alice):
        make_application(alice)
        as_alice.post(START, {"submit": "csv", "bom": "1"})
        work()
        transfer = Transfer.objects.get()
        assert (transfer.state, transfer.done) == (TransferState.DONE, transfer.total)
        assert transfer.path.read_bytes().startswith(b"PK")

    def test_asked_for_twice_is_written_once(self, as_alice):
        first = as_alice.post(START, {"submit": "json"})
        assert as_alice.post(START, {"submit": "json"})["Location"] == first["Location"]
        assert as_alice.post(START, {"submit": "csv"})["Location"] != first["Location"]
        assert DBTaskResult.objects.filter(task_path=carry.module_path).count() == 2

    def test_only_whoever_has_confirmed(self, client, alice):
        client.force_login(alice)
        assert "reauthenticate" in client.post(START, {"submit": "json"})["Location"]
        assert "reauthenticate" in client.get(f"/transfers/{make_transfer(alice).pk}/file/")["Location"]


class TestTransferDetail:
    def test_says_how_far_it_is(self, as_alice, as_htmx, alice):
        transfer = make_transfer(alice, state=TransferState.RUNNING, done=30, total=40)
        address = f"/transfers/{transfer.pk}/"
        page = as_alice.get(address).text
        assert "30 of 40 rows." in page
        assert 'value="75"' in page
        assert 'http-equiv="refresh"' in page
        part = as_htmx("transfer-state").get(address).text
        assert part.lstrip().startswith('<section class="stack" id="transfer-state"')
        assert 'hx-trigger="every 1s"' in part

    def test_stops_asking_when_it_is_there(self, as_alice, alice):
        assert "hx-trigger" not in as_alice.get(f"/transfers/{make_transfer(alice).pk}/").text

    def test_says_when_nothing_runs_that_would_write_it(self, as_alice, alice):
        address = f"/transfers/{make_transfer(alice, state=TransferState.WAITING).pk}/"
        assert "is not running at the moment" in as_alice.get(address).text
        look(timezone.now())
        assert "is not running" not in as_alice.get(address).text

    def test_a_worker_that_died_is_not_waited_for(self, as_alice, alice):
        long_ago = timezone.now() - SILENT - timedelta(seconds=1)
        transfer = make_transfer(alice, state=TransferState.RUNNING, changed_at=long_ago)
        page = as_alice.get(f"/transfers/{transfer.pk}/").text
        assert "Nothing has been heard of it for a while." in page
        assert "hx-trigger" not in page

    def test_a_file_that_is_gone(self, as_alice, alice):
        transfer = make_transfer(alice)
        transfer.path.unlink()
        assert "The file is gone" in as_alice.get(f"/transfers/{transfer.pk}/").text
        assert as_alice.get(f"/transfers/{transfer.pk}/file/").status_code == 404


class TestCarry:
    def refuse(self, transfer, progress):
        raise Refused("This account holds a search already.")

    def break_off(self, transfer, progress):
        raise OSError(28, "No space left on device", "alice@example.org")

    @pytest.mark.parametrize(
        ("what", "reason"), [("refuse", "This account holds a search already."), ("break_off", BROKE_OFF)]
    )
    def test_says_why_not(self, alice, monkeypatch, caplog, what, reason):
        monkeypatch.setattr(transfers, "import_string", lambda name: getattr(self, what))
        transfer = Transfer.objects.start(alice, TransferKind.EXPORT_JSON)
        work()
        transfer.refresh_from_db()
        assert (transfer.state, transfer.reason) == (TransferState.REFUSED, reason)
        assert "alice" not in caplog.text

    def test_nothing_for_an_account_that_is_switched_off(self, alice):
        transfer = Transfer.objects.start(alice, TransferKind.EXPORT_JSON)
        type(alice).objects.update(is_active=False)
        work()
        transfer.refresh_from_db()
        assert transfer.state == TransferState.WAITING

    @pytest.mark.django_db(transaction=True)
    def test_progress_is_seen_while_it_is_under_way(self, alice, monkeypatch):
        """Beside a reading that holds one state of the database; and no word while this connection writes."""
        monkeypatch.setattr(transfers, "EVERY", 0.0)
        make_application(alice)
        transfer = make_transfer(alice, state=TransferState.RUNNING)
        with Progress(transfer) as progress, snapshot(alice):
            progress.begin(40)
            progress.sayings.result()
            for _ in range(3):
                progress.step()
                progress.sayings.result()
            transfer.refresh_from_db()
            assert (transfer.done, transfer.total) == (0, 0), "this connection stays with its moment"
        transfer.refresh_from_db()
        assert (transfer.done, transfer.total) == (3, 40)
        with Progress(transfer) as progress, transaction.atomic():
            progress.step()
        transfer.refresh_from_db()
        assert transfer.done == 3


class TestImport:
    @pytest.fixture
    def batch(self, alice, monkeypatch):
        """A file of five rows, three of them noes; from three on it is large, and a piece has two."""
        monkeypatch.setattr(imports, "LARGE", 3)
        monkeypatch.setattr(pieces, "PIECE", 2)
        rows = [f"Company {n},Planner,{'Rejected' if n % 2 else 'Applied'},2026-0{n}-12,Ada Quill" for n in range(1, 6)]
        content = "\n".join(["Company,Position,Status,Date applied,Contact", *rows]).encode()
        batch = new_batch(alice, "tracker.csv", content)
        batch.save()
        return batch

    def test_is_brought_in_by_the_worker(self, as_alice, alice, batch):
        page = f"/imports/{batch.pk}/"
        waits = as_alice.post(f"{page}run/")["Location"]
        assert waits.startswith("/transfers/")
        assert "Waiting for its turn." in as_alice.get(waits).text
        for address in (page, f"{page}mapping/"):
            assert as_alice.get(address)["Location"] == waits, "the file is not changed while it is on its way"
        assert as_alice.post(f"{page}delete/")["Location"] == waits
        work()
        assert as_alice.get(waits)["Location"] == page
        assert "Your search is here" in as_alice.get(page).text
        assert Application.objects.count() == 5
        assert not check_invariant(alice)
        assert (Transfer.objects.get().done, batch.rows.filter(table="applications.application").count()) == (5, 5)
        assert as_alice.post(f"{page}undo/")["Location"] != page, "it is taken back by the worker too"
        work()
        assert not Application.objects.exists()
        assert "What it had made is gone" in as_alice.get(page).text

    def test_a_small_one_comes_in_at_once(self, as_alice, batch, monkeypatch):
        monkeypatch.setattr(imports, "LARGE", 6)
        assert as_alice.post(f"/imports/{batch.pk}/run/")["Location"] == f"/imports/{batch.pk}/"
        assert Application.objects.count() == 5

    def test_all_or_nothing(self, as_alice, batch, monkeypatch):
        """The last step breaks, when all pieces are written."""

        def refuse(*_):
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(carrying, "write_end", refuse)
        waits = as_alice.post(f"/imports/{batch.pk}/run/")["Location"]
        work()
        assert BROKE_OFF in as_alice.get(waits).text
        assert not Application.objects.exists()
        assert "What will happen" in as_alice.get(f"/imports/{batch.pk}/").text

    @pytest.fixture
    def half(self, as_alice, batch, monkeypatch):
        """The worker was killed after the first piece: nothing was taken back."""

        as_alice.post(f"/imports/{batch.pk}/run/")
        die_after(1, monkeypatch)
        assert Application.objects.count() == 2
        return batch

    def test_after_a_death_it_begins_anew(self, alice, half):
        work()
        assert Application.objects.count() == 5
        assert not check_invariant(alice)

    def test_what_was_built_on_its_half_stays_and_the_rest_comes(self, as_alice, alice, half):
        application = Application.objects.first()
        make_note(alice, application)
        Transfer.objects.update(changed_at=timezone.now() - SILENT)
        answer = as_alice.post(f"/imports/{half.pk}/delete/", follow=True)
        assert "Its import broke off half-way." in answer.text
        work()
        assert Note.objects.get().application == application
        assert Application.objects.count() == 5
        half.refresh_from_db()
        assert (half.state, half.counts["new"], half.counts["same"]) == ("imported", 3, 2)
        assert not check_invariant(alice)

    @pytest.fixture
    def half_back(self, as_alice, batch, monkeypatch):
        """It came in, and the worker that took it back was killed after the first piece."""
        as_alice.post(f"/imports/{batch.pk}/run/")
        work()
        as_alice.post(f"/imports/{batch.pk}/undo/")
        die_after(1, monkeypatch)
        assert Application.objects.count() == 3
        return batch

    def test_half_taken_back_goes_on(self, as_alice, alice, half_back):
        assert not check_invariant(alice)
        work()
        assert not Application.objects.exists()
        assert not half_back.rows.exists()

    def test_a_contact_that_was_edited_half_way_stays_and_the_rest_goes(self, as_alice, half_back):
        """Its application is gone already, and could not be brought back."""
        Transfer.objects.update(changed_at=timezone.now() - SILENT)
        ada = Contact.objects.filter(applications=None).first()
        ada.name, ada.revision = "Ada Byron", 2
        ada.save()
        page = as_alice.get(f"/imports/{half_back.pk}/").text
        assert "Take the rest back" in page
        as_alice.post(f"/imports/{half_back.pk}/undo/")
        work()
        assert not Application.objects.exists()
        assert Contact.objects.get().name == "Ada Byron"
        half_back.refresh_from_db()
        assert half_back.state == "undone"

    def test_half_taken_back_is_said(self, as_alice, alice, half_back):
        """Nothing has been heard of the worker; and what something is built on then stays."""
        Transfer.objects.update(changed_at=timezone.now() - SILENT)
        address = f"/imports/{half_back.pk}/"
        page = as_alice.get(address).text
        assert "3 of 5 applications are still" in page
        assert "Take the rest back" in page
        make_note(alice, Application.objects.first())
        assert "It stays now" in as_alice.get(address).text
        waits = as_alice.post(f"{address}undo/")["Location"]
        work()
        assert "Something was built on this import since" in as_alice.get(waits).text
        assert Application.objects.count() == 3

    @pytest.fixture
    def between(self, alice, monkeypatch):
        """Has Alice write when the first piece is through."""

        def plan(write):
            def breathe():
                with suppress(StopIteration), speaking_for(alice):
                    next(writing)()

            writing = iter([write])
            monkeypatch.setattr(pieces, "breathe", breathe)

        return plan

    @pytest.mark.parametrize(
        "write",
        [make_note, make_interview, lambda owner, its: its.move("interviewing", owner.today())],
        ids=["a note", "an interview", "a move"],
    )
    def test_what_is_written_while_it_is_taken_back_stays(self, as_alice, alice, batch, between, write):
        as_alice.post(f"/imports/{batch.pk}/run/")
        work()
        waits = as_alice.post(f"/imports/{batch.pk}/undo/")["Location"]
        assert "where you write something there, it stops" in as_alice.get(waits).text
        between(lambda: write(alice, Application.objects.get(company__name="Company 4")))
        work()
        assert "Something was built on this import since" in as_alice.get(waits).text
        assert Application.objects.count() == 3
        assert "Taken back half-way" in as_alice.get(f"/imports/{batch.pk}/").text
        assert not check_invariant(alice)

    def test_what_is_written_before_its_import_breaks_stays(self, as_alice, alice, batch, between, monkeypatch):
        def refuse(*_):
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(carrying, "write_end", refuse)
        waits = as_alice.post(f"/imports/{batch.pk}/run/")["Location"]
        between(lambda: make_note(alice, Application.objects.get(company__name="Company 2")))
        work()
        assert "Something was built on this import since" in as_alice.get(waits).text
        assert Note.objects.exists()

    def test_a_break_while_it_is_taken_back_is_said(self, as_alice, batch, monkeypatch):
        as_alice.post(f"/imports/{batch.pk}/run/")
        work()

        def refuse(*_):
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(carrying, "undo", refuse)
        waits = as_alice.post(f"/imports/{batch.pk}/undo/")["Location"]
        work()
        assert BROKE_HALF_WAY in as_alice.get(waits).text


class TestImportExport:
    """An export comes back into Alice's empty account. From two applications on the worker brings it."""

    page = "/import/export/"

    @pytest.fixture
    def data(self, mallory) -> bytes:
        everything_of(mallory)
        make_rejection(mallory)
        make_interview(mallory, days=2).forecast(65)
        return "".join(write_document(mallory)).encode()

    def send(self, client, data):
        return client.post(self.page, {"file": SimpleUploadedFile("all.json", data)})

    def counts(self, owner):
        return {table: of_person(table, owner).count() for table in TABLES}

    def test_is_brought_back_by_the_worker(self, as_alice, alice, mallory, data):
        waits = self.send(as_alice, data)["Location"]
        transfer = Transfer.objects.for_user(alice).get()
        assert stat.S_IMODE(transfer.path.stat().st_mode) == 0o600
        assert "Waiting for its turn." in as_alice.get(waits).text
        assert as_alice.get(f"{waits}file/").status_code == 404, "what came in is not for fetching"
        assert as_alice.get(self.page)["Location"] == waits
        work()
        assert "Your search is back: " in as_alice.get(waits).text
        assert self.counts(alice) == self.counts(mallory)
        assert not check_invariant(alice)
        transfer.refresh_from_db()
        assert (transfer.made, transfer.done) == ({}, sum(self.counts(alice).values()))
        assert not transfer.path.exists()

    def test_not_into_a_full_account(self, as_alice, alice, data):
        """Whether it was full before, or is filled before the worker comes to it."""
        self.send(as_alice, data)
        make_application(alice)
        work()
        transfer = Transfer.objects.for_user(alice).get()
        assert "holds a search already" in as_alice.get(f"/transfers/{transfer.pk}/").text
        assert not transfer.path.exists()
        answer = self.send(as_alice, data)
        assert answer.status_code == 422
        assert Application.objects.for_user(alice).count() == 1

    def test_all_or_nothing(self, as_alice, alice, mallory, data):
        """A step of the history is another day than the rest says: seen at the end, when all is written."""
        document = json.loads(data)
        document["tables"]["stage_changes"][0]["on"] = "1999-01-01"
        waits = self.send(as_alice, json.dumps(document).encode())["Location"]
        work()
        assert "its history" in as_alice.get(waits).text or "comes before" in as_alice.get(waits).text
        assert not any(self.counts(alice).values())
        assert Application.objects.for_user(mallory).exists()

    @pytest.fixture
    def half(self, as_alice, alice, data, monkeypatch):
        """The worker was killed when the applications were there."""
        self.send(as_alice, data)
        die_after(4, monkeypatch)
        assert Application.objects.for_user(alice).exists()
        return Transfer.objects.for_user(alice).get()

    def test_after_a_death_it_begins_anew(self, alice, mallory, half):
        work()
        assert self.counts(alice) == self.counts(mallory)
        assert not check_invariant(alice)

    def test_a_half_is_said_and_begun_anew_by_hand(self, as_alice, alice, mallory, data, half, time_machine):
        DBTaskResult.objects.all().delete()
        time_machine.move_to(timezone.now() + KEPT + timedelta(seconds=1))
        sign_in(as_alice, alice)
        forget_transfers()
        assert "It broke off half-way" in as_alice.get(self.page).text
        self.send(as_alice, data)
        work()
        assert self.counts(alice) == self.counts(mallory)
        assert not Transfer.objects.left_half().exists()


class TestForgetTransfers:
    def test_after_a_day(self, alice, time_machine):
        transfer = make_transfer(alice)
        forget_transfers()
        assert transfer.path.exists()
        time_machine.move_to(timezone.now() + KEPT + timedelta(seconds=1))
        forget_transfers()
        assert not transfer.path.exists()
        assert not Transfer.objects.exists()
