from datetime import date, timedelta

import pytest
from django.utils import timezone

from applications.days import in_words
from applications.models import Application, Company, Contact, Note
from interviews.models import Interview
from lessons.models import Debrief
from tests.applications.test_application_list import queries_of
from tests.factories import (
    days_ago,
    make_application,
    make_asked,
    make_contact,
    make_debrief,
    make_feedback,
    make_interview,
    make_note,
    make_rejection,
)


def page_of(application) -> str:
    return f"/applications/{application.pk}/"


def full(owner) -> Application:
    """An application with one more of everything."""
    application = make_application(owner, posting="Plan.")
    application.move("interviewing", owner.today())
    make_contact(owner, application.company).applications.add(application)
    make_note(owner, application)
    make_asked(owner, make_interview(owner, application, days=-2))
    make_interview(owner, application)
    first = make_rejection(owner, application)
    make_debrief(owner, first)
    make_feedback(owner, first)
    application.reopen(owner.today())
    make_rejection(owner, application)
    return application


class TestApplicationDetail:
    def test_of_one_day_the_latest_step_stands_first(self, as_alice, alice):
        application = make_application(alice, days=0)
        application.move("screening", alice.today())
        application.move("interviewing", alice.today())
        steps = as_alice.get(page_of(application)).context["thread"]
        assert [step.subject.stage for step in steps] == ["interviewing", "screening", "applied"]

    def test_after_the_no_a_round_is_not_waited_for(self, as_alice, alice):
        application = make_application(alice, days=20)
        make_interview(alice, application, days=-3, logged_at=timezone.now())
        assert "Not heard yet" in as_alice.get(page_of(application)).text
        make_rejection(alice, application)
        assert "Not heard yet" not in as_alice.get(page_of(application)).text

    def test_it_tells_what_happened_the_latest_first(self, as_alice, alice):
        application = make_application(alice, "Northmere Water", days=20)
        application.move("screening", days_ago(alice, 6))
        make_note(alice, application, kind="received", text="We enjoyed it.\nCome again.")
        make_interview(alice, application, days=-6, forecast_before=None)
        make_interview(alice, application, days=1, round=2)
        response = as_alice.get(page_of(application))
        assert response.status_code == 200
        assert [entry.kind for entry in response.context["thread"]] == [
            "interview",
            "note",
            "interview",
            "change",
            "change",
        ]
        assert "We enjoyed it.<br>Come again." in response.text
        assert "Not logged yet." in response.text
        assert "Forecast not made yet." in response.text

    def test_the_path_shows_where_it_stands(self, as_alice, alice):
        application = make_application(alice, days=20)
        application.move("screening", days_ago(alice, 6))
        steps = as_alice.get(page_of(application)).context["path"]
        assert [(step.label, step.state) for step in steps] == [
            ("Applied", "done"),
            ("First conversation", "current"),
            ("Interviews", "ahead"),
            ("Offer", "ahead"),
        ]

    def test_the_posting_is_escaped_and_keeps_its_lines(self, as_alice, alice):
        application = make_application(alice, posting="First line\n<script>alert(1)</script>")
        text = as_alice.get(page_of(application)).text
        assert "First line<br>&lt;script&gt;alert(1)&lt;/script&gt;" in text

    def test_a_long_posting_is_folded(self, as_alice, alice):
        application = make_application(alice, posting="plan " * 500)
        assert "Read all of it" in as_alice.get(page_of(application)).text

    def test_a_no_shows_their_words_and_asks_for_the_debrief(self, as_alice, alice):
        rejection = make_rejection(alice, their_words="We have decided not to move forward.")
        response = as_alice.get(page_of(rejection.application))
        assert "We have decided not to move forward." in response.text
        assert f"/rejections/{rejection.pk}/debrief/" in response.text
        assert "Your debrief is waiting." in response.text
        assert "Take the no back" in response.text

    def test_pay_reads_as_one_phrase(self, as_alice, alice):
        pay = {"salary_min": 47000, "salary_max": 52000, "salary_currency": "GBP", "salary_period": "year"}
        assert "47,000 to 52,000 GBP a year" in as_alice.get(page_of(make_application(alice, **pay))).text

    def test_its_queries_do_not_grow(self, as_alice, alice):
        one, two = full(alice), full(alice)
        make_interview(alice, two)
        make_note(alice, two)
        make_contact(alice, two.company, name="Tom").applications.add(two)
        assert queries_of(as_alice, page_of(one)) == queries_of(as_alice, page_of(two)) <= 8


class TestApplicationNextStep:
    def test_it_is_noted(self, as_alice, alice):
        application = make_application(alice)
        data = {"next_step": "Call Priya", "next_step_on": alice.today().isoformat(), "revision": 1}
        assert as_alice.post(page_of(application) + "next-step/", data).status_code == 302
        application.refresh_from_db()
        assert (application.next_step, application.next_step_on) == ("Call Priya", alice.today())

    def test_a_day_needs_words(self, as_alice, alice):
        application = make_application(alice)
        response = as_alice.post(page_of(application) + "next-step/", {"next_step_on": "2026-12-01"})
        assert response.status_code == 422
        assert "What is to be done on that day?" in response.text
        assert 'value="2026-12-01"' in response.text

    def test_words_that_are_too_many_are_not_asked_for(self, as_alice, alice):
        data = {"next_step": "Call " * 100, "next_step_on": "2026-12-01"}
        response = as_alice.post(page_of(make_application(alice)) + "next-step/", data)
        assert len(response.context["next_step_form"].errors["next_step"]) == 1

    def test_a_stale_one_is_refused_with_both_shown(self, as_alice, alice):
        application = make_application(alice)
        as_alice.post(page_of(application) + "next-step/", {"next_step": "Call Priya", "revision": 1})
        response = as_alice.post(page_of(application) + "next-step/", {"next_step": "Write to Tom", "revision": 1})
        assert response.status_code == 422
        assert '<q class="words">Call Priya</q>' in response.text
        assert "Write to Tom" in response.text


class TestApplicationArchive:
    def test_there_and_back(self, as_alice, alice):
        application = make_application(alice, "Northmere Water")
        response = as_alice.post(page_of(application) + "archive/", follow=True)
        assert "Northmere Water is archived" in response.text
        assert f'action="/applications/{application.pk}/unarchive/"' in response.text
        assert Application.objects.get().is_archived
        as_alice.post(page_of(application) + "unarchive/")
        assert not Application.objects.get().is_archived


class TestApplicationDelete:
    def test_it_lists_what_goes_along(self, as_alice, alice):
        application = make_application(alice)
        make_interview(alice, application, days=-3)
        make_interview(alice, application, days=-2)
        make_note(alice, application)
        make_debrief(alice, make_rejection(alice, application))
        text = as_alice.get(page_of(application) + "delete/").text
        assert "2 interviews" in text
        assert "1 note and message" in text
        assert "1 recorded no" in text
        assert "1 debrief" in text
        assert "the only application there" in text
        assert Application.objects.exists()

    def test_it_really_deletes(self, as_alice, alice):
        application = full(alice)
        response = as_alice.post(page_of(application) + "delete/", follow=True)
        assert "is deleted, with all that belonged to it." in response.text
        for model in (Application, Interview, Debrief, Note, Contact, Company):
            assert not model.objects.exists()

    def test_a_company_with_another_application_stays(self, as_alice, alice):
        application = make_application(alice, "Northmere Water")
        make_application(alice, "Northmere Water")
        make_contact(alice, application.company)
        as_alice.post(page_of(application) + "delete/")
        assert Company.objects.get().name == "Northmere Water"
        assert Contact.objects.exists()


class TestNotes:
    def test_one_is_added(self, as_alice, alice):
        application = make_application(alice)
        data = {"kind": "sent", "on": alice.today().isoformat(), "text": "Thank you for the talk."}
        assert as_alice.post(page_of(application) + "notes/new/", data).status_code == 302
        note = Note.objects.for_user(alice).get()
        assert (note.application, note.kind, note.text) == (application, "sent", "Thank you for the talk.")

    @pytest.mark.parametrize(
        ("change", "sentence"),
        [
            ({"text": " "}, "There is nothing here yet."),
            ({"on": ""}, "Choose a day."),
            ({"on": "2099-01-01"}, "has not come yet."),
        ],
    )
    def test_what_is_amiss_is_said(self, as_alice, alice, change, sentence):
        data = {"kind": "note", "on": alice.today().isoformat(), "text": "They will call."}
        response = as_alice.post(page_of(make_application(alice)) + "notes/new/", data | change)
        assert response.status_code == 422
        assert sentence in response.text
        assert not Note.objects.exists()

    def test_one_is_edited_and_deleted(self, as_alice, alice):
        note = make_note(alice)
        assert "They will call on Friday." in as_alice.get(f"/notes/{note.pk}/edit/").text
        data = {"kind": "note", "on": note.on.isoformat(), "text": "They called.", "revision": 1}
        as_alice.post(f"/notes/{note.pk}/edit/", data)
        note.refresh_from_db()
        assert note.text == "They called."
        as_alice.post(f"/notes/{note.pk}/delete/")
        assert not Note.objects.exists()


class TestPeople:
    def test_somebody_new(self, as_alice, alice):
        application = make_application(alice)
        response = as_alice.post(page_of(application) + "people/new/", {"name": "Priya Anand", "role": "Planning"})
        assert response.status_code == 302
        contact = application.contacts.get()
        assert (contact.name, contact.company, contact.owner) == ("Priya Anand", application.company, alice)
        assert "Priya Anand" in as_alice.get(page_of(application)).text

    def test_a_name_is_needed(self, as_alice, alice):
        response = as_alice.post(page_of(make_application(alice)) + "people/new/", {"name": "", "role": "Planning"})
        assert response.status_code == 422
        assert "A name is needed here." in response.text
        assert 'value="Planning"' in response.text

    def test_somebody_known_there(self, as_alice, alice):
        application = make_application(alice, "Northmere Water")
        contact = make_contact(alice, application.company)
        assert "Priya Anand" in as_alice.get(page_of(application) + "people/new/").text
        as_alice.post(page_of(application) + "people/new/", {"contact": contact.pk})
        assert application.contacts.get() == contact

    def test_nobody_of_another_company_or_person(self, as_alice, alice, mallory):
        application = make_application(alice)
        for contact in (make_contact(alice), make_contact(mallory)):
            response = as_alice.post(page_of(application) + "people/new/", {"contact": contact.pk})
            assert response.status_code == 422
            assert "Choose a person from the list." in response.text
        assert not application.contacts.exists()

    def test_one_is_edited(self, as_alice, alice):
        contact = make_contact(alice)
        as_alice.post(f"/people/{contact.pk}/edit/", {"name": "Priya A.", "revision": 1})
        contact.refresh_from_db()
        assert contact.name == "Priya A."

    def test_one_is_taken_off_and_still_known(self, as_alice, alice):
        application = make_application(alice)
        contact = make_contact(alice, application.company)
        contact.applications.add(application)
        as_alice.post(page_of(application) + f"people/{contact.pk}/remove/")
        assert not application.contacts.exists()
        assert Contact.objects.exists()

    def test_one_is_deleted(self, as_alice, alice):
        application = make_application(alice)
        contact = make_contact(alice, application.company)
        contact.applications.add(application)
        assert as_alice.post(f"/people/{contact.pk}/delete/")["Location"] == page_of(application)
        assert not Contact.objects.exists()


class TestDays:
    def test_as_the_pages_say_them(self):
        today = date(2026, 11, 12)
        said = [in_words(today + timedelta(days=days), today) for days in (-400, -1, 0, 1, 9)]
        assert said == ["8 Oct 2025", "yesterday", "today", "tomorrow", "21 Nov"]


class TestOpenedForm:
    """The small forms of the page come when they are asked for, with or without scripts."""

    @pytest.mark.parametrize(
        ("form", "field"), [("note", "text"), ("next-step", "next_step"), ("reopen", "stage"), ("nonsense", "")]
    )
    def test_opens(self, form, field, as_alice, alice):
        application = make_application(alice)
        if form == "reopen":
            application.close("withdrawn", alice.today())
        page = as_alice.get(f"/applications/{application.pk}/?form={form}").content.decode()
        assert [name for name in ("text", "next_step", "stage") if f'name="{name}"' in page] == [field] * bool(field)
