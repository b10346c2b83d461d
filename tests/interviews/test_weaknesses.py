"""The register of weaknesses, and the dated notes on how it goes."""

from datetime import timedelta

from django.urls import reverse

from interviews.models import Weakness, WeaknessNote
from tests.factories import days_ago, make_weakness, make_weakness_note

LIST = reverse("interviews:weakness_list")
NEW = reverse("interviews:weakness_create")


def to(name, row):
    return reverse(f"interviews:weakness_{name}", args=[row.pk])


class TestWeaknessList:
    def test_empty_says_what_to_do(self, as_alice):
        assert b"Two are enough." in as_alice.get(LIST).content

    def test_shows_answer_plan_and_latest_note(self, as_alice, alice):
        weakness = make_weakness(alice, honest_answer="I like beginnings.", plan="Two at once.")
        weakness.progress_notes.create(on=days_ago(alice, 9), text="Five again.")
        weakness.progress_notes.create(on=days_ago(alice, 2), text="Said no.")
        text = as_alice.get(LIST).content.decode()
        for words in ("I like beginnings.", "What I do: Two at once.", "Said no.", "Both notes"):
            assert words in text
        assert "Five again." not in text

    def test_search(self, as_htmx, alice):
        make_weakness(alice, plan="A card on the desk")
        make_weakness(alice, name="Slow with numbers")
        page = as_htmx("weaknesses").get(LIST, {"q": "desk"})
        assert [row.name for row in page.context["shelf"].page] == ["I start too many things"]

    def test_its_queries_do_not_grow(self, as_alice, alice, django_assert_num_queries):
        """Session, person, weaknesses, notes, the archive's number."""
        for _ in range(2):
            for _ in range(3):
                make_weakness_note(alice)
            with django_assert_num_queries(5):
                as_alice.get(LIST)


class TestWeaknessCreate:
    def test_by_browser(self, as_alice, alice):
        answer = as_alice.post(NEW, {"name": "Slow with numbers"}, follow=True)
        weakness = Weakness.objects.for_user(alice).get()
        assert answer.redirect_chain == [(f"{LIST}#weakness-{weakness.pk}", 302)]
        assert b"Write what you would say" in answer.content

    def test_by_htmx(self, as_htmx):
        answer = as_htmx("weaknesses").post(NEW, {"name": "Slow with numbers"})
        assert b"Slow with numbers" in answer.content
        assert b"<html" not in answer.content

    def test_without_a_name(self, as_alice):
        answer = as_alice.post(NEW, {"name": ""})
        assert answer.status_code == 422
        assert b"A few words will do." in answer.content


class TestWeaknessDetail:
    def test_shows_all_of_it(self, as_alice, alice):
        note = make_weakness_note(alice)
        page = as_alice.get(to("detail", note.weakness))
        assert page.context["weakness"] == note.weakness
        assert b"Two at once, not five." in page.content

    def test_its_queries_do_not_grow(self, as_alice, alice, django_assert_num_queries):
        weakness = make_weakness(alice)
        for _ in range(2):
            for days in range(3):
                weakness.progress_notes.create(on=days_ago(alice, days), text="Better.")
            with django_assert_num_queries(4):
                as_alice.get(to("detail", weakness))


class TestWeaknessUpdate:
    TYPED = {"name": "Slow", "honest_answer": "I need paper.", "plan": "Ask for a minute.", "revision": "1"}

    def test_by_browser(self, as_alice, alice):
        weakness = make_weakness(alice)
        assert as_alice.get(to("update", weakness)).context["form"].instance == weakness
        answer = as_alice.post(to("update", weakness), self.TYPED)
        assert answer["Location"] == to("detail", weakness)
        weakness.refresh_from_db()
        assert (weakness.name, weakness.honest_answer) == ("Slow", "I need paper.")

    def test_in_its_row(self, as_htmx, alice):
        weakness = make_weakness(alice)
        browser = as_htmx(f"weakness-{weakness.pk}")
        assert b"hx-post" in browser.get(to("update", weakness)).content
        row = browser.post(to("update", weakness), self.TYPED)
        assert b"I need paper." in row.content
        assert b"<html" not in row.content

    def test_without_a_name(self, as_alice, alice):
        answer = as_alice.post(to("update", make_weakness(alice)), self.TYPED | {"name": ""})
        assert answer.status_code == 422
        assert b"I need paper." in answer.content


class TestWeaknessArchive:
    def test_can_be_undone(self, as_alice, alice):
        weakness = make_weakness(alice)
        page = as_alice.post(to("archive", weakness), follow=True)
        assert to("restore", weakness).encode() in page.content
        assert b"1 in the archive" in page.content
        as_alice.post(to("restore", weakness))
        assert Weakness.objects.active().get() == weakness

    def test_in_its_row(self, as_htmx, alice):
        weakness = make_weakness(alice)
        browser = as_htmx(f"weakness-{weakness.pk}")
        assert b"Undo" in browser.post(to("archive", weakness)).content
        assert b"Undo" not in browser.post(to("restore", weakness)).content


class TestWeaknessNote:
    def test_is_dated_today_unless_said(self, as_alice, alice):
        page = as_alice.get(to("detail", make_weakness(alice)))
        assert f'value="{alice.today():%Y-%m-%d}"' in page.content.decode()

    def test_is_added(self, as_alice, alice):
        weakness = make_weakness(alice)
        answer = as_alice.post(to("note_create", weakness), {"on": days_ago(alice, 1), "text": "Said no."})
        assert answer["Location"] == f"{to('detail', weakness)}#progress"
        assert weakness.progress_notes.get().owner == alice

    def test_is_added_by_htmx(self, as_htmx, alice):
        weakness = make_weakness(alice)
        answer = as_htmx("progress").post(to("note_create", weakness), {"on": alice.today(), "text": "Said no."})
        assert b"Said no." in answer.content
        assert b"<html" not in answer.content

    def test_lies_not_ahead(self, as_alice, alice):
        on = alice.today() + timedelta(days=1)
        answer = as_alice.post(to("note_create", make_weakness(alice)), {"on": on, "text": "Said no."})
        assert answer.status_code == 422
        assert b"That day lies ahead." in answer.content
        assert b"Said no." in answer.content

    def test_is_edited(self, as_alice, alice):
        note = make_weakness_note(alice)
        assert b"Two at once" in as_alice.get(to("note_update", note)).content
        as_alice.post(to("note_update", note), {"on": note.on, "text": "Three."})
        note.refresh_from_db()
        assert note.text == "Three."

    def test_edited_to_nothing(self, as_alice, alice):
        note = make_weakness_note(alice)
        answer = as_alice.post(to("note_update", note), {"on": note.on, "text": ""})
        assert answer.status_code == 422
        assert b"A line will do." in answer.content

    def test_is_deleted(self, as_alice, alice):
        note = make_weakness_note(alice)
        as_alice.post(to("note_delete", note))
        assert not WeaknessNote.objects.exists()
