"""The kit and the people through the API."""

from datetime import timedelta

import pytest
from django.db import connection
from django.db.models.signals import m2m_changed
from django.test.utils import CaptureQueriesContext

from applications.models import Contact
from debrief.owned import Refused
from interviews.models import OwnQuestion, Story, Weakness
from lessons.models import Gap
from tests.factories import (
    make_application,
    make_contact,
    make_gap,
    make_own_question,
    make_story,
    make_weakness,
    make_weakness_note,
)

pytestmark = pytest.mark.django_db
MAKE = {
    "stories": make_story,
    "questions": make_own_question,
    "weaknesses": make_weakness,
    "gaps": make_gap,
    "contacts": make_contact,
}


@pytest.mark.parametrize("many", MAKE)
class TestList:
    def test_in_parts_the_newest_first(self, program, alice, many):
        rows = [MAKE[many](alice) for _ in range(3)]
        first = program.get(f"{many}?limit=2").json()
        rest = program.get(f"{many}?limit=2&cursor={first['next_cursor']}").json()
        assert [row["id"] for row in first["items"] + rest["items"]] == [row.pk for row in reversed(rows)]
        assert rest["next_cursor"] is None

    def test_queries_do_not_grow(self, program, alice, many):
        # With the first question the key notes that it was used.
        program.get(many)
        counts = []
        for _ in range(2):
            for _ in range(3):
                MAKE[many](alice)
            with CaptureQueriesContext(connection) as asked:
                program.get(many)
            counts.append(len(asked))
        assert counts[0] == counts[1]

    def test_is_written_once_by_its_key(self, program, alice, many):
        address = f"applications/{make_application(alice).pk}/contacts" if many == "contacts" else many
        said = (
            {"title": "A bridge"} if many == "stories" else {"text": "Why?"} if many == "questions" else {"name": "X"}
        )
        answers = [program.post(address, said, **{"Idempotency-Key": "one"}) for _ in range(2)]
        assert [answer.status_code for answer in answers] == [201, 201]
        assert len(program.get(many).json()["items"]) == 1


class TestStories:
    def test_is_written_out(self, program):
        row = program.post("stories", {"title": "The bridge", "lesson": 4, "on_resume": True}).json()
        answer = program.patch(f"stories/{row['id']}", {"result": "It stood", "revision": row["revision"]})
        story = Story.objects.get()
        assert (story.title, story.result, story.lesson, story.on_resume) == ("The bridge", "It stood", 4, True)
        assert answer.json()["times_told"] == 0
        assert program.patch(f"stories/{row['id']}", {"task": "x", "revision": row["revision"]}).status_code == 409

    def test_is_put_away(self, program, alice):
        kept, gone = make_story(alice), make_story(alice)
        assert program.patch(f"stories/{gone.pk}", {"archived": True}).json()["archived"] is True
        assert [row["id"] for row in program.get("stories?archived=false").json()["items"]] == [kept.pk]
        program.patch(f"stories/{gone.pk}", {"archived": False})
        assert not Story.objects.archived().exists()

    def test_all_of_a_change_or_nothing(self, program, alice, monkeypatch):
        def refuse(*_):
            raise Refused("Not now.")

        monkeypatch.setattr(Story, "archive", refuse)
        story = make_story(alice, title="The bridge")
        assert program.patch(f"stories/{story.pk}", {"title": "The dam", "archived": True}).status_code == 409
        assert Story.objects.get().title == "The bridge"

    def test_says_what_is_missing(self, program):
        answer = program.post("stories", {"title": " "})
        assert "A name is needed here." in answer.json()["error"]["fields"]["title"][0]


def test_questions(program):
    row = program.post("questions", {"text": "What would a good year be?", "theme": "The work"}).json()
    program.patch(f"questions/{row['id']}", {"theme": None})
    assert OwnQuestion.objects.values_list("text", "theme").get() == ("What would a good year be?", "")


class TestWeaknesses:
    def test_with_its_progress(self, program, alice):
        row = program.post("weaknesses", {"name": "Impatience", "plan": "Ask first"}).json()
        program.post(f"weaknesses/{row['id']}/notes", {"text": "Asked twice"})
        said = program.get(f"weaknesses/{row['id']}").json()
        assert [(note["on"], note["text"]) for note in said["progress"]] == [(str(alice.today()), "Asked twice")]
        assert Weakness.objects.get().plan == "Ask first"

    def test_no_note_of_tomorrow(self, program, alice):
        note = make_weakness_note(alice)
        tomorrow = alice.today() + timedelta(days=1)
        answer = program.post(f"weaknesses/{note.weakness_id}/notes", {"text": "x", "on": str(tomorrow)})
        assert "That day lies ahead." in answer.json()["error"]["fields"]["on"][0]


class TestGaps:
    def test_is_marked_in_a_posting(self, program, alice):
        gap, application = make_gap(alice, name="Kubernetes"), make_application(alice)
        said = program.post(f"applications/{application.pk}/gaps", {"name": "kubernetes"}).json()
        assert (said["id"], said["applications"]) == (gap.pk, [application.pk])
        assert len(program.get(f"gaps?application={application.pk}").json()["items"]) == 1
        program.patch(f"gaps/{gap.pk}", {"state": "closed"})
        assert program.get("gaps?state=open").json()["items"] == []

    def test_one_of_a_name(self, program, alice):
        make_gap(alice, name="Kubernetes")
        answer = program.post("gaps", {"name": "KUBERNETES"})
        assert answer.json()["error"]["fields"]["name"] == ["You have a gap of this name already."]
        assert Gap.objects.count() == 1


class TestContacts:
    def test_of_an_application(self, program, alice):
        application = make_application(alice, company="Weaver")
        said = program.post(f"applications/{application.pk}/contacts", {"name": "Ana Ruiz", "email": "ana@a.example"})
        assert said.json()["company"] == "Weaver"
        contact = Contact.objects.get()
        assert (contact.owner_id, list(contact.applications.all())) == (alice.pk, [application])
        program.patch(f"contacts/{contact.pk}", {"role": "Recruiter"})
        row = program.get(f"contacts?application={application.pk}").json()["items"][0]
        assert (row["name"], row["role"], row["email"]) == ("Ana Ruiz", "Recruiter", "ana@a.example")

    def test_none_without_its_application(self, program, alice):
        def refuse(**_):
            raise Refused("Not now.")

        application = make_application(alice)
        m2m_changed.connect(refuse, sender=Contact.applications.through)
        try:
            answer = program.post(f"applications/{application.pk}/contacts", {"name": "Ana Ruiz"})
        finally:
            m2m_changed.disconnect(refuse, sender=Contact.applications.through)
        assert answer.status_code == 409
        assert not Contact.objects.exists()

    def test_none_of_her_application(self, program, mallory):
        hers = make_contact(mallory)
        hers.applications.add(make_application(mallory))
        assert program.get(f"contacts?application={hers.applications.get().pk}").json()["items"] == []
