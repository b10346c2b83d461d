import uuid
from decimal import Decimal

import pytest

from applications.models import Application, Company
from tests.applications.test_application_list import queries_of
from tests.factories import days_ago, make_application, make_company, make_rejection

NEW = "/applications/new/"
LEAST = {"company": "Northmere Water", "job_title": "Planning analyst"}


class TestApplicationCreate:
    def test_company_and_job_title_are_enough(self, as_alice, alice):
        response = as_alice.post(NEW, LEAST, follow=True)
        application = Application.objects.for_user(alice).get()
        assert response.redirect_chain[-1][0] == f"/applications/{application.pk}/"
        assert (application.company.name, application.stage) == ("Northmere Water", "applied")
        assert application.applied_on == alice.today()
        assert "Northmere Water is on your list." in response.text

    def test_all_that_can_be_said(self, as_alice, alice):
        day = days_ago(alice, 9)
        data = LEAST | {
            "stage": "screening",
            "applied_on": day.isoformat(),
            "url": "https://example.org/jobs/7",
            "source": "Referral",
            "location": "Leeds",
            "work_mode": "hybrid",
            "salary_min": "47,000",
            "salary_max": "52 000",
            "salary_currency": "gbp",
            "salary_period": "year",
            "posting": "You turn asset data into a plan.",
            "resume": "planning, v4",
            "excitement": "4",
            "next_step": "Call Priya",
            "next_step_on": alice.today().isoformat(),
            "notes": "Through Leila.",
        }
        as_alice.post(NEW, data)
        application = Application.objects.get()
        assert (application.salary_min, application.salary_max) == (Decimal(47000), Decimal(52000))
        assert (application.salary_currency, application.excitement) == ("GBP", 4)
        assert [(c.stage, c.on) for c in application.changes.all()] == [("applied", day), ("screening", alice.today())]
        assert (application.resume, application.next_step) == ("planning, v4", "Call Priya")

    def test_a_known_company_is_found_whatever_the_case(self, as_alice, alice):
        company = make_company(alice, "Northmere Water")
        as_alice.post(NEW, LEAST | {"company": "  northmere   WATER "})
        assert Application.objects.get().company == company

    def test_a_strangers_company_is_not_taken(self, as_alice, alice, mallory):
        make_company(mallory, "Northmere Water")
        as_alice.post(NEW, LEAST)
        assert Application.objects.get().company.owner == alice

    def test_a_no_is_added_first_and_recorded_then(self, as_alice):
        response = as_alice.post(NEW, LEAST | {"stage": "rejected"})
        application = Application.objects.get()
        assert application.stage == "applied"
        assert response["Location"] == f"/applications/{application.pk}/reject/"

    def test_saved_has_no_day_of_applying(self, as_alice, alice):
        as_alice.post(NEW, LEAST | {"stage": "saved", "applied_on": alice.today().isoformat()})
        assert Application.objects.get().applied_on is None

    def test_sent_twice_it_makes_one(self, as_alice):
        data = LEAST | {"uid": str(uuid.uuid4())}
        first, second = as_alice.post(NEW, data), as_alice.post(NEW, data)
        assert first["Location"] == second["Location"]
        assert Application.objects.count() == 1

    @pytest.mark.parametrize(
        ("field", "value", "sentence"),
        [
            ("company", " ", "A name is needed here. A working title will do."),
            ("job_title", "", "A job title is needed here. A working title will do."),
            ("applied_on", "2099-01-01", "That day has not come yet."),
            ("applied_on", "yesterday", "This is not a day of the calendar."),
            ("url", "not an address", "This is not an address."),
            ("salary_min", "a lot", "Write the amount in figures, such as 47000."),
            ("salary_min", "-5", "An amount cannot be negative."),
            ("salary_min", "53000", "The upper end of the pay lies below the lower end."),
            ("salary_currency", "€", "A currency is three letters, such as EUR, GBP or USD."),
            ("stage", "nonsense", "Choose a stage from the list."),
            ("excitement", "5", "Choose one of the four."),
            ("hours_spent", "-5", "Hours cannot be negative."),
            ("hours_spent", "2.125", "Write the hours in figures, such as 2.5."),
            ("next_step_on", "0026-11-30", "That year looks like a slip. Check the day."),
            ("next_step_on", "2026-11-30", "What is to be done on that day? A few words will do."),
        ],
    )
    def test_what_is_amiss_is_said_and_the_rest_stays(self, as_alice, field, value, sentence):
        typed = LEAST | {"salary_max": "52000", "notes": "Through Leila."}
        response = as_alice.post(NEW, typed | {field: value})
        assert response.status_code == 422
        assert sentence in response.text
        assert "Through Leila." in response.text
        assert sum(len(errors) for errors in response.context["form"].errors.values()) == 1
        assert not Application.objects.exists()
        assert not Company.objects.exists()

    def test_earlier_ones_there_are_named_gently(self, as_alice, alice):
        make_rejection(alice, make_application(alice, "Northmere Water", job_title="Controller"))
        response = as_alice.post(NEW, LEAST, follow=True)
        assert Application.objects.count() == 2
        assert "You have one earlier application at Northmere Water: Controller (Closed: a no)." in response.text

    def test_suggestions_are_her_own(self, as_alice, alice, mallory):
        make_application(alice, "Northmere Water", source="Leila", resume="planning, v4")
        make_application(mallory, "Pellworth Energy")
        text = as_alice.get(NEW).text
        assert "<option>Northmere Water</option>" in text
        assert "<option>Leila</option>" in text
        assert "<option>planning, v4</option>" in text
        assert "Pellworth Energy" not in text

    def test_its_queries_do_not_grow(self, as_alice, alice):
        make_application(alice)
        few = queries_of(as_alice, NEW)
        for _ in range(3):
            make_application(alice)
        assert queries_of(as_alice, NEW) == few <= 5


class TestCompanyHint:
    HINT = "/applications/company-hint/"

    def test_it_names_what_was_before(self, as_alice, alice):
        make_application(alice, "Northmere Water")
        make_application(alice, "Northmere Water")
        response = as_alice.get(self.HINT, {"company": "northmere water"})
        assert "You have two earlier applications at Northmere Water: <a" in response.text
        assert response.text.count("Planning analyst</a> (Applied)") == 2

    @pytest.mark.parametrize("name", ["", "Somewhere else"])
    def test_where_there_was_nothing_it_is_silent(self, as_alice, alice, mallory, name):
        make_application(mallory, "Somewhere else")
        assert as_alice.get(self.HINT, {"company": name}).text.strip() == ""


class TestApplicationUpdate:
    def edit(self, client, application, **changes):
        data = {
            "company": application.company.name,
            "job_title": application.job_title,
            "applied_on": application.applied_on.isoformat() if application.applied_on else "",
            "revision": application.revision,
        }
        return client.post(f"/applications/{application.pk}/edit/", data | changes)

    def test_the_form_holds_what_is_stored(self, as_alice, alice):
        application = make_application(alice, "Northmere Water", salary_min=47000)
        text = as_alice.get(f"/applications/{application.pk}/edit/").text
        assert 'value="Northmere Water"' in text
        assert 'value="47000"' in text
        assert 'name="stage"' not in text

    def test_it_keeps_what_is_typed(self, as_alice, alice):
        application = make_application(alice, "Northmere Water")
        assert self.edit(as_alice, application, job_title="Controller", company="Northmere").status_code == 302
        application.refresh_from_db()
        assert (application.job_title, application.company.name) == ("Controller", "Northmere")

    def test_the_search_finds_the_new_words(self, as_alice, alice):
        application = make_application(alice, "Northmere Water")
        self.edit(as_alice, application, company="Pellworth")
        assert Application.objects.search("pellworth").get() == application
        assert not Application.objects.search("northmere").exists()

    def test_another_day_of_applying_redates_the_step(self, as_alice, alice):
        application = make_application(alice, days=5)
        self.edit(as_alice, application, applied_on=days_ago(alice, 9).isoformat())
        application.refresh_from_db()
        assert application.applied_on == application.changes.get().on == days_ago(alice, 9)

    def test_a_day_on_a_saved_one_means_applied(self, as_alice, alice):
        application = make_application(alice, stage="saved")
        self.edit(as_alice, application, applied_on=alice.today().isoformat())
        application.refresh_from_db()
        assert application.stage == "applied"

    def test_a_day_after_the_next_step_is_refused_and_nothing_is_stored(self, as_alice, alice):
        application = make_application(alice, days=9)
        application.move("screening", days_ago(alice, 5))
        response = self.edit(as_alice, application, applied_on=days_ago(alice, 2).isoformat(), job_title="Controller")
        assert response.status_code == 422
        assert "cannot come before that" in response.text
        assert 'value="Controller"' in response.text
        application.refresh_from_db()
        assert application.job_title == "Planning analyst"

    def test_the_day_of_applying_cannot_be_emptied(self, as_alice, alice):
        response = self.edit(as_alice, make_application(alice), applied_on="")
        assert response.status_code == 422
        assert "You did apply, so a day belongs here." in response.text

    def test_a_newer_text_is_not_overwritten_unseen(self, as_alice, alice):
        application = make_application(alice, "Northmere Water")
        self.edit(as_alice, application, company="Elsewhere", job_title="Controller")
        response = self.edit(as_alice, application, job_title="Dispatcher")
        assert response.status_code == 422
        assert '<q class="words">Controller</q>' in response.text
        assert '<q class="words">Elsewhere</q>' in response.text
        assert 'value="Dispatcher"' in response.text
        assert self.edit(as_alice, application, job_title="Dispatcher", revision=2).status_code == 302

    def test_its_queries(self, as_alice, alice):
        application = make_application(alice)
        assert queries_of(as_alice, f"/applications/{application.pk}/edit/") <= 5
