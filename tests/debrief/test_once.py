"""Double submit makes one row, and leads twice to the same page."""

import threading
from datetime import timedelta

import pytest
from django.apps import apps
from django.db import connection
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from applications.models import Application, Contact, Note, Rejection, StageChange
from exchange.models import IdempotencyKey
from interviews.models import Interview, OwnQuestion, Story, Weakness, WeaknessNote
from lessons.models import Commitment, Gap
from tests.factories import make_application, make_weakness

WORDS = {"title": "The Sunday rota"}


def tomorrow():
    return (timezone.now() + timedelta(days=1)).date().isoformat()


def at(name, row=None):
    return reverse(name, args=[row.pk] if row else None)


# Each form that makes a row: its address, what is typed, and what it makes.
FORMS = {
    "application": lambda who: (at("applications:application_create"), {"company": "Helio", "job_title": "Planner"}),
    "line": lambda who: (at("applications:application_quick_add"), {"company": "Helio", "job_title": "Planner"}),
    "interview": lambda who: (
        at("interviews:interview_add"),
        {
            "company": "Helio",
            "job_title": "Planner",
            "kind": "phone",
            "starts_at_0": tomorrow(),
            "starts_at_1": "10:00",
        },
    ),
    "round": lambda who: (
        at("interviews:interview_create", make_application(who)),
        {"kind": "phone", "starts_at_0": tomorrow(), "starts_at_1": "10:00"},
    ),
    "contact": lambda who: (at("applications:contact_create", make_application(who)), {"name": "Priya"}),
    "note": lambda who: (
        at("applications:note_create", make_application(who)),
        {"kind": "note", "on": who.today().isoformat(), "text": "They called."},
    ),
    "move": lambda who: (at("applications:application_move", make_application(who)), {"stage": "screening"}),
    "rejection": lambda who: (
        at("applications:rejection_create", make_application(who)),
        {"rejected_on": who.today().isoformat(), "later": "1"},
    ),
    "story": lambda who: (at("lessons:story_create"), WORDS),
    "question": lambda who: (at("interviews:question_create"), {"text": "What comes first?"}),
    "weakness": lambda who: (at("interviews:weakness_create"), {"name": "Too many things"}),
    "weakness note": lambda who: (
        at("interviews:weakness_note_create", make_weakness(who)),
        {"on": who.today().isoformat(), "text": "Two at once."},
    ),
    "gap": lambda who: (at("lessons:gap_create"), {"name": "Forecasting"}),
    "commitment": lambda who: (at("lessons:commitment_create"), {"lesson": "3", "when": "they ask", "then": "I ask"}),
}
MADE = (Application, Interview, Contact, Note, StageChange, Rejection, Story, OwnQuestion, Weakness, WeaknessNote)
MADE += (Gap, Commitment)


def rows():
    return {model.__name__: model.objects.count() for model in MADE}


@pytest.mark.parametrize("form", FORMS)
def test_second_press_leads_to_the_same_page(form, as_alice, alice):
    address, typed = FORMS[form](alice)
    before = rows()
    first = as_alice.post(address, typed)
    assert first.status_code == 302, first.context["form"].errors
    made = rows()
    assert made != before
    second = as_alice.post(address, typed)
    assert (second.status_code, second["Location"]) == (302, first["Location"])
    assert rows() == made


@pytest.mark.django_db
class TestOnce:
    ADDRESS = "/stories/new/"

    @pytest.fixture(autouse=True)
    def address(self):
        self.ADDRESS = reverse("lessons:story_create")

    def test_says_again_what_was_said(self, as_alice):
        """The browser may have dropped the first answer, and with it what it said."""
        as_alice.post(self.ADDRESS, WORDS)
        as_alice.cookies.pop("messages")
        assert "“The Sunday rota” is added." in as_alice.post(self.ADDRESS, WORDS, follow=True).text

    def test_says_it_one_time(self, as_alice):
        as_alice.post(self.ADDRESS, WORDS)
        page = as_alice.post(self.ADDRESS, WORDS, follow=True)
        assert page.text.count("“The Sunday rota” is added.") == 1

    def test_form_shown_anew_makes_another(self, as_alice):
        """Its token is another, as whoever means two has seen two forms."""
        for token in ("a", "b"):
            as_alice.post(self.ADDRESS, WORDS | {"csrfmiddlewaretoken": token})
        assert Story.objects.count() == 2

    def test_after_something_else_was_written(self, as_alice, alice):
        """What was moved, taken back and moved again is moved."""
        application = make_application(alice)
        move, typed = at("applications:application_move", application), {"stage": "screening"}
        as_alice.post(move, typed)
        as_alice.post(at("applications:change_undo", application.changes.latest("pk")))
        as_alice.post(move, typed)
        application.refresh_from_db()
        assert application.stage == "screening"
        as_alice.post(move, typed)
        assert application.changes.count() == 2

    def test_refused_form_is_asked_again(self, as_alice):
        """Nothing is kept of a form that did not pass: it says its reasons each time."""
        for _ in range(2):
            page = as_alice.post(self.ADDRESS, {"title": ""})
            assert page.status_code == 422
            assert "A name is needed here." in page.text
        assert not IdempotencyKey.objects.exists()

    def test_of_another_person(self, as_alice, mallory):
        as_alice.post(self.ADDRESS, WORDS)
        hers = Client()
        hers.force_login(mallory)
        hers.post(self.ADDRESS, WORDS)
        assert Story.objects.for_user(mallory).count() == 1

    def test_by_htmx(self, as_htmx):
        """The page shows itself anew, with the one row."""
        page = as_htmx("stories")
        assert "The Sunday rota" in page.post(self.ADDRESS, WORDS).text
        assert page.post(self.ADDRESS, WORDS)["HX-Refresh"] == "true"
        assert Story.objects.count() == 1


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(
    ("address", "typed", "model"),
    [
        ("lessons:story_create", WORDS, Story),
        ("applications:application_create", {"company": "Helio", "job_title": "Planner"}, Application),
        (
            "applications:application_create",
            {"company": "Helio", "job_title": "Planner", "uid": "9f2d8a52-7d1c-4a55-9f3e-6f1f0f4f7c11"},
            Application,
        ),
    ],
)
def test_at_the_same_moment(address, typed, model, alice):
    """Two presses that two workers take up at once: the second waits, and finds what the first has made."""
    answers, start = [], threading.Barrier(2)
    address = reverse(address)

    def press():
        browser = Client()
        browser.force_login(alice)
        start.wait()
        answers.append(browser.post(address, typed)["Location"])
        connection.close()

    presses = [threading.Thread(target=press) for _ in range(2)]
    for thread in presses:
        thread.start()
    for thread in presses:
        thread.join()
    assert len(answers) == 2
    assert len(set(answers)) == 1
    assert model.objects.count() == 1


def test_every_form_that_makes_a_row_is_tried():
    """A new kind of row that a person makes by a form belongs into FORMS."""
    made = {model.__name__ for model in MADE}
    others = {"Company", "SearchText", "AskedQuestion", "StoryTold", "QuestionUse", "Feedback", "RehearsalCard"}
    others |= {"Debrief", "LessonRating", "SuggestionVerdict", "Cause", "CommitmentCheck"}
    owned = {
        model.__name__
        for app in ("applications", "interviews", "lessons")
        for model in apps.get_app_config(app).get_models()
        if hasattr(model, "owner_from")
    }
    assert owned - others == made
