import io
import zipfile
from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.urls import reverse

from applications.models import Application, Company, Contact, Rejection
from debrief.owned import Refused
from exchange.intake.undoing import undo
from exchange.models import ImportBatch, Mapping
from exchange.out.document import write_document
from exchange.out.sheets import write_sheets
from interviews.models import Interview
from tests.factories import make_application, make_batch, make_company, make_contact, make_interview
from tests.invariant import check_invariant

HEADINGS = "Company,Job title,Status,Date applied,Link,Notes"


def csv(*rows: str, headings: str = HEADINGS) -> bytes:
    return "\n".join([headings, *rows]).encode()


def upload(client, content: bytes, name: str = "tracker.csv") -> ImportBatch:
    response = client.post(reverse("exchange:import_create"), {"file": SimpleUploadedFile(name, content)})
    assert response.status_code == 302, response.content.decode()
    return ImportBatch.objects.latest("id")


def bring_in(client, content: bytes, name: str = "tracker.csv") -> ImportBatch:
    batch = upload(client, content, name)
    client.post(reverse("exchange:import_run", args=[batch.pk]))
    batch.refresh_from_db()
    return batch


def zipped_document(owner):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("debrief/everything.json", "".join(write_document(owner)))
    return [made.getvalue()]


def plan_of(client, batch: ImportBatch):
    return client.get(reverse("exchange:import_detail", args=[batch.pk])).context["plan"]


class TestImportCreate:
    def test_page(self, as_alice):
        response = as_alice.get(reverse("exchange:import_create"))
        assert "Bring in a search" in response.content.decode()

    def test_leads_to_the_mapping(self, as_alice):
        batch = upload(as_alice, csv("Helio,Planner,Applied,2026-02-03,,"))
        assert (batch.state, batch.name) == ("draft", "tracker.csv")
        assert not Application.objects.exists()

    @pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"\x00\x01\x02", b"words alone"])
    def test_no_tracker_is_told_and_not_kept(self, as_alice, content):
        file = SimpleUploadedFile("tracker.csv", content)
        response = as_alice.post(reverse("exchange:import_create"), {"file": file})
        assert response.status_code == 422
        assert response.context["form"].errors["file"]
        assert not ImportBatch.objects.exists()

    @pytest.mark.parametrize("write", [write_document, write_sheets, zipped_document])
    def test_own_export_leads_to_its_page(self, as_alice, alice, write):
        make_application(alice)
        content = b"".join(piece if isinstance(piece, bytes) else piece.encode() for piece in write(alice))
        file = SimpleUploadedFile("debrief.zip", content)
        response = as_alice.post(reverse("exchange:import_create"), {"file": file}, follow=True)
        assert response.redirect_chain[0][0] == reverse("exchange:import_export")
        assert "JSON file" in response.content.decode() or "comes back whole" in response.content.decode()
        assert not ImportBatch.objects.exists()

    def test_htmx_gets_the_form_alone(self, as_htmx):
        response = as_htmx("import-form").post(reverse("exchange:import_create"), {})
        assert response.status_code == 422
        assert "Choose the file." in response.content.decode()
        assert "<html" not in response.content.decode()

    def test_few_are_kept_that_were_not_imported(self, as_alice):
        for _ in range(5):
            upload(as_alice, csv("Helio,Planner,Applied,2026-02-03,,"))
        assert ImportBatch.objects.count() == 3


class TestImportMapping:
    def answers(self, client, batch: ImportBatch, **changes) -> dict:
        form = client.get(reverse("exchange:import_mapping", args=[batch.pk])).context["form"]
        initial = {name: form[name].initial for name in form.fields}
        return {name: value for name, value in (initial | changes).items() if value not in (None, False)}

    def test_shows_what_was_found(self, as_alice):
        batch = upload(as_alice, b"Firma;Stelle;Status;Datum\nHelio;Planer;Absage;03.02.2026\n")
        response = as_alice.get(reverse("exchange:import_mapping", args=[batch.pk]))
        text = response.content.decode()
        assert [c.role for c in response.context["tracker"].used[0].layout.columns] == [
            "company", "title", "status", "applied_on",
        ]  # fmt: skip
        assert "day, month, year" in text
        assert "Planer" in text

    def test_where_names_stand_in_every_row_no_headings_are_asked_for(self, as_alice):
        batch = upload(as_alice, b'[{"company": "Helio", "title": "Planner", "status": "Applied"}]', "list.json")
        address = reverse("exchange:import_mapping", args=[batch.pk])
        assert "Row with the headings" not in as_alice.get(address).text
        data = {name: value for name, value in self.answers(as_alice, batch).items() if name != "t0-heading"}
        assert as_alice.post(address, data | {"t0-role-1": "notes"}).status_code == 302
        [planned] = plan_of(as_alice, batch).rows
        assert (planned.row.company, planned.row.all_notes) == ("Helio", "title: Planner")

    def test_order_of_days_is_asked_and_taken(self, as_alice):
        batch = upload(as_alice, csv("Helio,Planner,Applied,03/02/2026,,"))
        assert plan_of(as_alice, batch).counts["unclear"] == 1
        data = self.answers(as_alice, batch, **{"t0-order-3": "mdy"})
        assert as_alice.post(reverse("exchange:import_mapping", args=[batch.pk]), data).status_code == 302
        as_alice.post(reverse("exchange:import_run", args=[batch.pk]))
        assert Application.objects.get().applied_on.isoformat() == "2026-03-02"

    def test_year_that_is_not_written_is_asked_and_taken(self, as_alice, alice):
        """Of days without a year nothing is guessed; the person says of which year they are, or up to when."""
        batch = upload(as_alice, csv("Helio,Planner,Applied,1/25,,", "Norda,Planner,Applied,12/28,,"))
        assert [row.why for row in plan_of(as_alice, batch).rows] == [
            "Date applied: “1/25” has no year.",
            "Date applied: “12/28” has no year.",
        ]
        data = self.answers(as_alice, batch, **{"t0-until-3": f"{alice.today().year - 1}-12-31"})
        assert as_alice.post(reverse("exchange:import_mapping", args=[batch.pk]), data).status_code == 302
        as_alice.post(reverse("exchange:import_run", args=[batch.pk]))
        found = Application.objects.order_by("applied_on").values_list("applied_on", flat=True)
        year = alice.today().year - 1
        assert [on.isoformat() for on in found] == [f"{year}-01-25", f"{year}-12-28"]
        kept = as_alice.get(reverse("exchange:import_mapping", args=[upload(as_alice, csv("A,B,,1/25,,")).pk]))
        assert kept.context["form"]["t0-until-3"].initial == ""

    def test_row_without_a_title_is_asked_about_by_its_number(self, as_alice):
        batch = upload(as_alice, csv("Helio,,On hold,2026-02-03,,"))
        page = as_alice.get(reverse("exchange:import_detail", args=[batch.pk]))
        assert '<p class="meta">Row 2. It is not clear what “On hold” means.</p>' in page.text

    def test_word_for_a_stage_is_asked_and_remembered(self, as_alice):
        batch = upload(as_alice, csv("Helio,Planner,On hold,2026-02-03,,"))
        assert plan_of(as_alice, batch).rows[0].why == "It is not clear what “On hold” means."
        as_alice.post(
            reverse("exchange:import_mapping", args=[batch.pk]),
            self.answers(as_alice, batch, **{"t0-stage-0": "screening"}),
        )
        as_alice.post(reverse("exchange:import_run", args=[batch.pk]))
        assert Application.objects.get().stage == "screening"
        assert Mapping.objects.count() == 1
        again = upload(as_alice, csv("Norda,Planner,On hold,2026-02-04,,"))
        assert plan_of(as_alice, again).counts["new"] == 1

    def test_story_is_shown_to_its_end(self, as_alice):
        story = "Sent it to the shop. They rang. Saw the manager on the 4th and again on the 9th. Nobody rang since"
        batch = upload(as_alice, csv(f"Helio,Planner,{story},2026-02-03,,"))
        assert f"“{story}” means" in as_alice.get(reverse("exchange:import_mapping", args=[batch.pk])).text
        assert plan_of(as_alice, batch).rows[0].why == f"It is not clear what “{story}” means."

    def test_column_can_be_another(self, as_alice):
        batch = upload(as_alice, csv("Helio,Planner,Applied,2026-02-03,,Berlin"))
        data = self.answers(as_alice, batch, **{"t0-role-5": "location"})
        as_alice.post(reverse("exchange:import_mapping", args=[batch.pk]), data)
        assert plan_of(as_alice, batch).rows[0].fields["location"] == "Berlin"

    def test_read_in_a_way_that_is_no_table(self, as_alice):
        batch = upload(as_alice, csv("Helio,Planner,Applied,2026-02-03,,"))
        data = self.answers(as_alice, batch, delimiter="\t")
        response = as_alice.post(reverse("exchange:import_mapping", args=[batch.pk]), data)
        assert response.status_code in (302, 422)
        assert as_alice.get(reverse("exchange:import_mapping", args=[batch.pk])).status_code == 200


class TestImportDetail:
    def test_says_what_will_happen_with_every_row(self, as_alice, alice):
        make_application(alice, "Helio", job_title="Planner", url="https://helio.example/jobs/1234")
        rows = (
            "Helio,Planner,Applied,2026-02-03,https://www.helio.example/jobs/1234/?utm_source=mail,",
            "Norda,Analyst,Rejected,2026-02-03,,",
            "Tarn,Writer,On hold,2026-02-03,,",
            "Norda,Analyst,Rejected,2026-02-03,,",
        )
        batch = upload(as_alice, csv(*rows))
        plan = plan_of(as_alice, batch)
        assert [one.fate for one in plan.rows] == ["same", "new", "unclear", "skipped"]
        assert plan.rows[3].why == "The same as row 3."

    def test_same_title_alone_is_another_job(self, as_alice, alice):
        make_application(alice, "Helio", job_title="Planner", days=5)
        batch = upload(as_alice, csv("Helio,Planner,Applied,2020-02-03,,", "Norda,Planner,Applied,2026-02-03,,"))
        assert [one.fate for one in plan_of(as_alice, batch).rows] == ["new", "new"]

    def test_unclear_row_is_answered_on_the_spot(self, as_alice):
        batch = upload(as_alice, csv("Tarn,Writer,On hold,asap,,"))
        as_alice.post(
            reverse("exchange:import_detail", args=[batch.pk]), {"r0-stage": "interviewing", "r0-on": "2026-02-03"}
        )
        as_alice.post(reverse("exchange:import_run", args=[batch.pk]))
        application = Application.objects.get()
        assert (application.stage, application.applied_on.isoformat()) == ("interviewing", "2026-02-03")

    def test_queries_do_not_grow(self, as_alice, django_assert_max_num_queries):
        batch = upload(as_alice, csv(*(f"Company {n},Planner,Applied,2026-02-03,," for n in range(400))))
        with django_assert_max_num_queries(8):
            as_alice.get(reverse("exchange:import_detail", args=[batch.pk]))


class TestImportRun:
    def test_keeps_the_invariant(self, as_alice, alice):
        old = (alice.today() - timedelta(days=60)).isoformat()
        young = (alice.today() - timedelta(days=3)).isoformat()
        stages = (
            "Saved",
            "Applied",
            "Phone screen",
            "Interview",
            "Offer",
            "Accepted",
            "Rejected",
            "Ghosted",
            "Withdrawn",
        )
        rows = [f"Company {n},Planner {n},{stage},{on},," for on in (old, young) for n, stage in enumerate(stages)]
        bring_in(as_alice, csv(*rows))
        assert Application.objects.for_user(alice).count() == len(rows)
        assert check_invariant(alice) == []

    def test_old_noes_start_as_let_go(self, as_alice, alice):
        days = {n: (alice.today() - timedelta(days=n)).isoformat() for n in (31, 30)}
        bring_in(as_alice, csv(f"Helio,Planner,Rejected,{days[31]},,", f"Norda,Planner,Rejected,{days[30]},,"))
        waiting = Rejection.objects.for_user(alice).awaiting_debrief()
        assert [no.application.company.name for no in waiting] == ["Norda"]
        result = as_alice.get(reverse("exchange:import_detail", args=[ImportBatch.objects.get().pk])).text
        assert "One no is older than thirty days" in result

    def test_says_nothing_of_old_noes_where_none_came_in(self, as_alice):
        bring_in(as_alice, csv("Helio,Planner,Applied,2026-02-03,,"))
        result = as_alice.get(reverse("exchange:import_detail", args=[ImportBatch.objects.get().pk])).text
        assert "Your search is here" in result
        assert "let go" not in result

    def test_nothing_of_a_row_is_thrown_away(self, as_alice):
        headings = f"{HEADINGS},Shoe size,Salary"
        bring_in(as_alice, csv("Helio,Planner,Applied,2026-02-03,see mail,Nice,43,plenty", headings=headings))
        notes = Application.objects.get().notes
        assert all(text in notes for text in ("Nice", "Shoe size: 43", "plenty", "see mail"))

    def test_jobs_that_name_no_company(self, as_alice):
        """A list of a board that never says who it is comes in, and a second time nothing is new."""
        rows = ("Cook,Applied,https://board.example/11", "Clerk,Saved,https://board.example/12")
        listed = csv(*rows, headings="Job title,Status,Link")
        bring_in(as_alice, listed)
        bring_in(as_alice, listed)
        made = Application.objects.order_by("job_title").values_list("company__name", "job_title", "stage")
        assert [*made] == [("Company not named", "Clerk", "saved"), ("Company not named", "Cook", "applied")]

    def test_changes_what_is_here(self, as_alice, alice):
        application = make_application(alice, "Helio", job_title="Planner", url="https://helio.example/jobs/1234")
        headings = f"{HEADINGS},Source"
        row = f"Helio,Planner,Interview,{application.applied_on},https://helio.example/jobs/1234,,LinkedIn"
        bring_in(as_alice, csv(row, headings=headings))
        application = Application.objects.get()
        assert (application.stage, application.source) == ("interviewing", "LinkedIn")
        assert check_invariant(alice) == []

    def test_twice_is_once(self, as_alice):
        content = csv(
            "Helio,Planner,Applied,2026-02-03,,", "Norda,Analyst,Rejected,2026-02-03,https://a.example/job/77,"
        )
        bring_in(as_alice, content)
        batch = upload(as_alice, content)
        assert plan_of(as_alice, batch).counts["same"] == 2

    def test_the_stage_begins_with_its_first_round(self, as_alice):
        row = "Helio,Planner,2026-01-05,2026-01-12,2026-01-20,2099-02-03"
        bring_in(as_alice, csv(row, headings="Company,Role,Applied,1st interview,2nd interview,3rd interview"))
        assert Application.objects.get().stage_on.isoformat() == "2026-01-12"

    def test_the_file_is_forgotten(self, as_alice):
        assert bytes(bring_in(as_alice, csv("Helio,Planner,Applied,2026-02-03,,")).content) == b""

    def test_three_thousand_rows(self, alice, tmp_path, capsys):
        path = tmp_path / "long.csv"
        path.write_bytes(csv(*(f"Company {n % 900},Planner {n},Rejected,2025-02-03,,Call them" for n in range(3_000))))
        call_command("import_tracker", str(path), "--email", alice.email)
        assert Application.objects.for_user(alice).count() == 3_000


class TestImportResult:
    """What an import came to, on its page."""

    def page(self, client, batch):
        return client.get(reverse("exchange:import_detail", args=[batch.pk]))

    def test_leads_to_what_is_new_and_to_what_changed(self, as_alice, alice):
        here = make_application(alice, "Tarn", job_title="Writer", url="https://tarn.example/jobs/1234")
        row = f"Tarn,Writer,Offer,{here.applied_on},https://tarn.example/jobs/1234,"
        page = self.page(as_alice, bring_in(as_alice, csv("Helio,Planner,Applied,2026-02-03,,", row)))
        new = Application.objects.get(job_title="Planner")
        assert [(name, count, rows) for name, count, rows in page.context["came_in"]] == [
            ("came in", 1, [new]), ("changed", 1, [here]),
        ]  # fmt: skip
        assert f'href="{new.get_absolute_url()}"' in page.text

    def test_what_was_left_open_is_added_by_hand(self, as_alice, alice):
        batch = bring_in(as_alice, csv("Helio,Planner,Applied,2026-02-03,,", "Tarn,Writer,On hold,2026-02-09,,Call"))
        page = self.page(as_alice, batch)
        [left] = page.context["left_open"]
        assert (left.place, left.fields["company"], left.application) == ("Row 3", "Tarn", None)
        assert left.why in page.text
        create = reverse("applications:application_create")
        form = as_alice.post(create, left.fields | {"prefill": "1"}).context["form"]
        assert [form[name].value() for name in ("company", "job_title", "applied_on")] == [
            "Tarn",
            "Writer",
            "2026-02-09",
        ]
        assert form["notes"].value() == "Call\nStatus: On hold"
        assert Application.objects.count() == 1
        as_alice.post(create, left.fields | {"stage": "applied"})
        added = Application.objects.get(company__name="Tarn")
        page = self.page(as_alice, batch)
        assert page.context["left_open"][0].application == added
        assert "It is here by now." in page.text
        batch.owner = alice
        undo(batch)
        assert "left" not in ImportBatch.objects.get().counts

    def test_a_day_that_is_not_clear_stays_open(self, as_alice):
        batch = bring_in(as_alice, csv("Helio,Planner,Applied,2026-02-03,,", "Tarn,Writer,Interview,asap 2026,,"))
        [left] = self.page(as_alice, batch).context["left_open"]
        assert (left.fields["stage"], left.fields["applied_on"]) == ("interviewing", "")

    def test_queries_do_not_grow(self, as_alice, django_assert_max_num_queries):
        stages = ("Applied", "On hold")
        rows = [f"{stage} {n},Planner,{stage},2026-02-03,," for stage in stages for n in range(60)]
        batch = bring_in(as_alice, csv(*rows))
        assert batch.counts["unclear"] == 60
        with django_assert_max_num_queries(25):
            page = self.page(as_alice, batch)
        assert "The first 20 of 60." in page.text
        assert "The first 50 of 60." in page.text

    def test_thousands_are_set_apart(self, as_alice):
        batch = bring_in(as_alice, csv("Helio,Planner,Applied,2026-02-03,,", "Norda,Planner,On hold,2026-02-03,,"))
        batch.counts |= {"new": 1200, "unclear": 3400}
        batch.save()
        page = self.page(as_alice, batch)
        assert "The first 1 of 3,400." in page.text
        assert "The first 1 of 1,200." in page.text


class TestImportUndo:
    def test_leaves_it_as_it_was(self, as_alice, alice):
        make_company(alice, "Norda")
        here = make_application(alice, "Tarn", job_title="Writer", url="https://tarn.example/jobs/1234")
        rows = (
            "Helio,Planner,Rejected,2026-02-03,,",
            "Norda,Analyst,Applied,2026-02-03,,",
            f"Tarn,Writer,Offer,{here.applied_on},https://tarn.example/jobs/1234,New words",
        )
        batch = bring_in(as_alice, csv(*rows))
        assert Application.objects.count() == 3
        as_alice.post(reverse("exchange:import_undo", args=[batch.pk]))
        here = Application.objects.get()
        assert (here.stage, here.notes) == ("applied", "")
        assert sorted(Company.objects.values_list("name", flat=True)) == ["Norda", "Tarn"]
        assert check_invariant(alice) == []

    def test_not_when_something_was_built_on_it(self, as_alice, alice):
        batch = bring_in(as_alice, csv("Helio,Planner,Applied,2026-02-03,,"))
        make_interview(alice, Application.objects.get())
        response = as_alice.post(reverse("exchange:import_undo", args=[batch.pk]), follow=True)
        assert "Interviews were added" in response.content.decode()
        assert Application.objects.count() == 1

    def test_not_when_one_went_on(self, as_alice, alice):
        batch = bring_in(as_alice, csv("Helio,Planner,Applied,2026-02-03,,"))
        Application.objects.get().move("offer", alice.today())
        with pytest.raises(Refused, match="went on"):
            undo(batch)

    def test_not_when_a_changed_one_was_changed_again(self, as_alice, alice):
        here = make_application(alice, "Tarn", job_title="Writer", url="https://tarn.example/jobs/1234")
        batch = bring_in(as_alice, csv(f"Tarn,Writer,Offer,{here.applied_on},https://tarn.example/jobs/1234,"))
        here.move("accepted", alice.today())
        with pytest.raises(Refused, match="was changed"):
            undo(batch)

    def test_once(self, as_alice):
        batch = bring_in(as_alice, csv("Helio,Planner,Applied,2026-02-03,,"))
        undo(batch)
        with pytest.raises(Refused):
            undo(batch)


class TestImportTalks:
    """A round with a day becomes an interview, and who is named a contact, of the application."""

    rounds = "Company,Role,Applied,Phone screen,Technical interview,Final,Result,Recruiter,Recruiter email,Phone"
    row = "Helio,Planner,2026-01-05,2026-01-12,2026-01-20 15:30,2099-02-03,,Ana Ruiz,ana@helio.example,+49 30 1234567"

    def test_rounds_become_interviews(self, as_alice, alice):
        bring_in(as_alice, csv(self.row, headings=self.rounds))
        application = Application.objects.get()
        talks = [
            (one.kind, one.round, one.starts_at.astimezone(alice.tz).isoformat(" ", "minutes")[:16])
            for one in application.interviews.all()
        ]
        assert talks == [
            ("phone", 1, "2026-01-12 12:00"), ("technical", 2, "2026-01-20 15:30"), ("final", 3, "2099-02-03 12:00"),
        ]  # fmt: skip
        assert application.stage == "interviewing"
        assert check_invariant(alice) == []
        assert ImportBatch.objects.get().counts["interviews"] == 3

    def test_contacts(self, as_alice, alice):
        bring_in(as_alice, csv(self.row, headings=self.rounds))
        application = Application.objects.get()
        contact = application.contacts.get()
        assert (contact.name, contact.role, contact.email, contact.phone) == (
            "Ana Ruiz", "Recruiter", "ana@helio.example", "+49 30 1234567",
        )  # fmt: skip
        assert (contact.owner, contact.company) == (alice, application.company)
        assert "Ana Ruiz" not in application.notes

    @pytest.mark.parametrize(
        "said", ["call back in May", "Kim, Lee", "alice@example.org", "a@b.example or c@d.example"]
    )
    def test_who_is_nobody_stays_in_the_notes(self, as_alice, said):
        bring_in(as_alice, csv(f'Helio,Planner,2026-01-05,"{said}"', headings="Company,Role,Applied,Contact"))
        application = Application.objects.get()
        assert not application.contacts.exists()
        assert said in application.notes

    def test_one_contact_for_two_jobs(self, as_alice):
        second = self.row.replace("Planner", "Buyer")
        bring_in(as_alice, csv(self.row, second, headings=self.rounds))
        assert Contact.objects.get().applications.count() == 2

    def test_preview_shows_them_and_the_kind_can_be_changed(self, as_alice):
        batch = upload(as_alice, csv(self.row, headings=self.rounds))
        text = as_alice.get(reverse("exchange:import_detail", args=[batch.pk])).content.decode()
        assert "Phone screen 12 Jan 2026, no time given; Technical 20 Jan 2026, 15:30" in text
        assert "Ana Ruiz, Recruiter, ana@helio.example" in text
        answers = TestImportMapping().answers(as_alice, batch, **{"t0-kind-3": "recruiter", "t0-kind-5": ""})
        as_alice.post(reverse("exchange:import_mapping", args=[batch.pk]), answers | {"t0-kind-5": ""})
        assert [talk.kind for talk in plan_of(as_alice, batch).rows[0].talks] == ["recruiter", "technical"]

    def test_one_row_a_step(self, as_alice):
        rows = (
            "Helio,Planner,Applied,2026-01-05",
            "Helio,Planner,Phone screen,2026-01-12",
            "Helio,Planner,Offer,2026-02-01",
        )
        bring_in(as_alice, csv(*rows, headings="Company,Role,Event,Date"))
        assert [one.kind for one in Application.objects.get().interviews.all()] == ["phone"]

    def test_added_to_what_is_here_once(self, as_alice, alice):
        here = make_application(alice, "Helio", job_title="Planner", url="https://helio.example/jobs/1234")
        make_interview(alice, here)
        row = f"{self.row},https://helio.example/jobs/1234".replace("2026-01-05", here.applied_on.isoformat())
        content = csv(row, headings=f"{self.rounds},Link")
        batch = bring_in(as_alice, content)
        assert sorted(here.interviews.values_list("round", flat=True)) == [1, 2, 3, 4]
        assert plan_of(as_alice, upload(as_alice, content)).counts["same"] == 1
        as_alice.post(reverse("exchange:import_undo", args=[batch.pk]))
        assert here.interviews.count() == 1
        assert not Contact.objects.exists()

    def test_undo_takes_them_back(self, as_alice, alice, mallory):
        theirs = make_contact(mallory, make_company(mallory, "Helio"), name="Ana Ruiz")
        known = make_contact(alice, make_company(alice, "Helio"), name="Ana Ruiz")
        batch = bring_in(as_alice, csv(self.row, self.row.replace("Helio", "Norda"), headings=self.rounds))
        assert Contact.objects.for_user(alice).count() == 2
        assert known.applications.count() == 1
        undo(batch)
        assert not Interview.objects.exists()
        assert list(Contact.objects.for_user(alice)) == [known]
        assert known.applications.count() == 0
        assert Contact.objects.for_user(mallory).get() == theirs
        assert list(Company.objects.for_user(alice).values_list("name", flat=True)) == ["Helio"]

    @pytest.mark.parametrize("change", ["log", "forecast", "contact", "question"])
    def test_no_undo_once_they_are_used(self, as_alice, alice, change):
        batch = bring_in(as_alice, csv(self.row, headings=self.rounds))
        talk = Interview.objects.for_user(alice).order_by("starts_at").first()
        if change == "log":
            talk.mark_logged()
            talk.save()
        elif change == "forecast":
            Interview.objects.for_user(alice).last().forecast(40)
        elif change == "question":
            talk.asked.create(text="Why us?")
        else:
            make_contact(alice, talk.application.company, name="Lee Park").applications.add(talk.application)
        with pytest.raises(Refused, match="Contacts were added" if change == "contact" else "Interviews went on"):
            undo(batch)


class TestImportDelete:
    def test_forgets_the_file(self, as_alice, alice):
        batch = make_batch(alice)
        as_alice.post(reverse("exchange:import_delete", args=[batch.pk]))
        assert not ImportBatch.objects.exists()

    def test_not_one_that_was_imported(self, as_alice):
        batch = bring_in(as_alice, csv("Helio,Planner,Applied,2026-02-03,,"))
        assert as_alice.post(reverse("exchange:import_delete", args=[batch.pk])).status_code == 404


@pytest.mark.django_db
class TestImportTracker:
    def test_dry_run_touches_no_row(self, alice, tmp_path, capsys):
        (tmp_path / "a.csv").write_bytes(csv("Helio,Planner,Applied,2026-02-03,,"))
        call_command("import_tracker", str(tmp_path / "a.csv"), "--email", alice.email, "--dry-run")
        assert '"new": 1' in capsys.readouterr().out
        assert not Application.objects.exists()
        assert not ImportBatch.objects.exists()

    def test_leaves_open_what_is_not_clear(self, alice, tmp_path, capsys):
        (tmp_path / "a.csv").write_bytes(csv("Helio,Planner,Applied,03/02/2026,,"))
        call_command("import_tracker", str(tmp_path / "a.csv"), "--email", alice.email)
        assert "could be 3 February 2026 or 2 March 2026" in capsys.readouterr().out
        assert not Application.objects.exists()
