"""The stories of the kit: found, added, edited in place, put away and taken out again."""

import pytest
from django.urls import reverse

from interviews.models import Story
from tests.factories import make_application, make_interview, make_story, make_told

LIST = reverse("lessons:story_list")
NEW = reverse("lessons:story_create")


def to(name, story):
    return reverse(f"lessons:story_{name}", args=[story.pk])


def told(owner, story, company="Northmere Water", **fields):
    interview = make_interview(owner, make_application(owner, company), days=-1, logged_at="2026-01-05T10:00Z")
    return make_told(owner, story, interview, told=True, **fields)


class TestStoryList:
    def test_empty_says_what_to_do(self, as_alice):
        assert b"type what you would call it" in as_alice.get(LIST).content

    def test_shows_how_it_was_used(self, as_alice, alice):
        story = make_story(alice, result="Two swaps a month.")
        told(alice, story, landed=3)
        told(alice, story, "Pellworth", landed=None)
        page = as_alice.get(LIST)
        assert page.context["shelf"].page.object_list == [story]
        text = " ".join(page.content.decode().split())
        assert "Told twice, last at Pellworth on" in text
        assert "Two swaps a month." in text
        assert "Not on the resume" in text

    def test_marks_what_is_told_often(self, as_alice, alice):
        story = make_story(alice)
        for _ in range(3):
            told(alice, story)
        page = as_alice.get(LIST)
        assert b"In 3 of your last 5 interviews." in page.content

    def test_names_the_lesson_it_shows(self, as_alice, alice):
        make_story(alice, lesson=3)
        assert b"Shows: ask questions." in as_alice.get(LIST).content

    @pytest.mark.parametrize("query", ["ROTA", "swaps", "sunday swaps", "mull"])
    def test_search(self, query, as_htmx, alice):
        make_story(alice, situation="Swaps at Müller")
        make_story(alice, title="Another")
        page = as_htmx("stories").get(LIST, {"q": query})
        assert [str(story) for story in page.context["shelf"].page] == ["The Sunday rota"]
        assert b"<html" not in page.content

    def test_search_finds_nothing(self, as_alice, alice):
        make_story(alice)
        page = as_alice.get(LIST, {"q": "harbour"})
        assert "No story here holds “harbour”" in page.content.decode()

    def test_archive_stands_apart(self, as_alice, alice):
        make_story(alice)
        make_story(alice, title="An old one").archive()
        page, archive = as_alice.get(LIST), as_alice.get(LIST, {"archived": "1"})
        assert b"An old one" not in page.content
        assert b"1 in the archive" in page.content
        assert b"An old one" in archive.content
        assert b"The Sunday rota" not in archive.content

    def test_its_queries_do_not_grow(self, as_alice, alice, django_assert_num_queries):
        """Session, person, stories, how many lie in the archive."""
        for _ in range(2):
            for _ in range(3):
                told(alice, make_story(alice, lesson=2))
            with django_assert_num_queries(4):
                as_alice.get(LIST)


class TestStoryCreate:
    def test_by_browser(self, as_alice, alice):
        answer = as_alice.post(NEW, {"title": "The Sunday rota"}, follow=True)
        story = Story.objects.for_user(alice).get()
        assert answer.redirect_chain == [(f"{LIST}#story-{story.pk}", 302)]
        assert "“The Sunday rota” is added." in answer.content.decode()

    def test_by_htmx(self, as_htmx, alice):
        answer = as_htmx("stories").post(NEW, {"title": "The Sunday rota"})
        assert answer.status_code == 200
        assert b"<html" not in answer.content
        assert b"Write it out" in answer.content

    def test_without_a_title(self, as_alice, alice):
        answer = as_alice.post(NEW, {"title": " "})
        assert answer.status_code == 422
        assert b"A working title will do." in answer.content
        assert not Story.objects.exists()

    def test_is_not_a_page(self, as_alice):
        assert as_alice.get(NEW).status_code == 405


class TestStoryDetail:
    def test_tells_where_it_was_told(self, as_alice, alice):
        story = make_story(alice, situation="Nobody wanted Sundays.", lesson=4)
        told(alice, story, landed=4)
        page = as_alice.get(to("detail", story))
        assert page.context["story"] == story
        for words in (b"First round at Northmere Water", b"Very well", b"Nobody wanted Sundays.", b"beyond-the-resume"):
            assert words in page.content

    def test_only_a_title(self, as_alice, alice):
        assert b"Write it out" in as_alice.get(to("detail", make_story(alice))).content

    def test_row_alone(self, as_htmx, alice):
        """What a form in the list gives way to when it is left."""
        story = make_story(alice)
        answer = as_htmx(f"story-{story.pk}").get(to("detail", story))
        assert answer.content.decode().strip().startswith(f'<li id="story-{story.pk}">')

    def test_its_queries_do_not_grow(self, as_alice, alice, django_assert_num_queries):
        story = make_story(alice)
        for _ in range(2):
            for _ in range(3):
                told(alice, story)
            with django_assert_num_queries(4):
                as_alice.get(to("detail", story))


class TestStoryUpdate:
    TYPED = {"title": "The rota", "action": "I drew it.", "lesson": "4", "on_resume": "on", "revision": "1"}

    def test_by_browser(self, as_alice, alice):
        story = make_story(alice)
        assert as_alice.get(to("update", story)).context["form"].instance == story
        answer = as_alice.post(to("update", story), self.TYPED)
        assert answer["Location"] == to("detail", story)
        story.refresh_from_db()
        assert (story.title, story.action, story.lesson, story.on_resume) == ("The rota", "I drew it.", 4, True)

    def test_in_its_row(self, as_htmx, alice):
        story = make_story(alice)
        browser = as_htmx(f"story-{story.pk}")
        form = browser.get(to("update", story)).content.decode()
        assert form.strip().startswith(f'<li id="story-{story.pk}">')
        assert "hx-post" in form
        row = browser.post(to("update", story), self.TYPED).content.decode()
        assert "The rota" in row
        assert "<form" not in row

    def test_keeps_what_was_typed(self, as_alice, alice):
        story = make_story(alice)
        answer = as_alice.post(to("update", story), self.TYPED | {"title": ""})
        assert answer.status_code == 422
        assert b"I drew it." in answer.content

    def test_does_not_overwrite_a_newer_one(self, as_alice, alice):
        story = make_story(alice)
        as_alice.post(to("update", story), self.TYPED)
        answer = as_alice.post(to("update", story), self.TYPED | {"title": "My rota"})
        assert answer.status_code == 422
        assert b'<q class="words">The rota</q>' in answer.content
        assert b"My rota" in answer.content

    def test_five_queries_at_most(self, as_alice, alice, django_assert_num_queries):
        story = make_story(alice)
        with django_assert_num_queries(3):
            as_alice.get(to("update", story))


class TestStoryArchive:
    def test_can_be_undone(self, as_alice, alice):
        story = make_story(alice)
        page = as_alice.post(to("archive", story), follow=True)
        assert page.redirect_chain == [(LIST, 302)]
        assert to("restore", story).encode() in page.content
        story.refresh_from_db()
        assert story.is_archived
        as_alice.post(to("restore", story))
        story.refresh_from_db()
        assert not story.is_archived

    def test_in_its_row(self, as_htmx, alice):
        story = make_story(alice)
        row = as_htmx(f"story-{story.pk}").post(to("archive", story)).content.decode()
        assert "Undo" in row
        assert "<html" not in row

    def test_twice_keeps_the_first_time(self, as_alice, alice):
        story = make_story(alice)
        story.archive()
        as_alice.post(to("archive", story))
        assert Story.objects.get().archived_at == story.archived_at
