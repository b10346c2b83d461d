"""What Prepare, Log and the suggestions ask of the kit."""

import pytest

from interviews.finding import best_matches, holds
from interviews.models import OwnQuestion, Story
from tests.factories import make_application, make_interview, make_own_question, make_story, make_told

pytestmark = pytest.mark.django_db


def told_at(owner, story, company, days, **fields):
    interview = make_interview(owner, make_application(owner, company), days=-days, logged_at="2026-01-05T10:00Z")
    return make_told(owner, story, interview, **{"told": True} | fields)


class TestHolds:
    def test_every_word(self):
        assert holds("sunday ROTA", "The Sunday rota, and who swapped")
        assert not holds("sunday list", "The Sunday rota")

    def test_without_accents(self):
        assert holds("muller", "A day at Müller")


class TestBestMatches:
    def test_best_first(self):
        texts = ["The abacus", "We plan ahead", "Plan B", "A complanate thing", "Nothing"]
        assert best_matches("plan", texts) == ["Plan B", "We plan ahead", "A complanate thing"]

    def test_one_letter_finds_nothing(self):
        assert best_matches("p", ["Plan B"]) == []
        assert best_matches(" p ", ["Plan B"]) == []

    def test_marks_are_no_letters(self):
        assert best_matches("??", ["Why?"]) == []

    def test_at_most_eight(self):
        assert len(best_matches("plan", [f"Plan {n}" for n in range(12)])) == 8


class TestTellings:
    def test_counts_what_was_told(self, alice):
        story = make_story(alice)
        told_at(alice, story, "Northmere", 20, landed=2)
        told_at(alice, story, "Pellworth", 5, landed=4)
        told_at(alice, story, "Calder", 2, told=False)
        row = Story.objects.for_user(alice).for_list().get()
        assert (row.times_told, row.last_company, row.last_landed) == (2, "Pellworth", 4)

    def test_never_told(self, alice):
        make_story(alice)
        row = Story.objects.for_user(alice).for_list().get()
        assert (row.times_told, row.told_lately, row.last_told_at) == (0, 0, None)
        assert not row.is_worn

    def test_worn_at_three_of_the_latest_five(self, alice):
        story = make_story(alice)
        for days in (1, 2, 3):
            told_at(alice, story, "", days)
        assert Story.objects.for_list().get().is_worn

    def test_older_interviews_do_not_wear_it(self, alice):
        story, other = make_story(alice), make_story(alice, title="Another")
        for days in (1, 2, 3):
            told_at(alice, other, "", days)
        for days in (4, 5, 6):
            told_at(alice, story, "", days)
        assert Story.objects.with_tellings().get(pk=story.pk).told_lately == 2

    def test_interviews_of_others_do_not_count(self, alice, mallory):
        story = make_story(alice)
        for days in (10, 11, 12):
            told_at(alice, story, "", days)
        for days in (1, 2, 3):
            told_at(mallory, make_story(mallory), "", days)
        assert Story.objects.for_user(alice).for_list().get().told_lately == 3

    def test_freshest_first(self, alice):
        on_paper = make_story(alice, title="On paper", on_resume=True)
        often, long_ago, never = (make_story(alice, title=title) for title in ("Often", "Long ago", "Never"))
        told_at(alice, often, "", 1)
        told_at(alice, long_ago, "", 30)
        assert list(Story.objects.with_tellings().freshest_first()) == [never, long_ago, often, on_paper]


class TestUses:
    def test_only_what_was_asked_counts(self, alice):
        asked, planned = make_own_question(alice, text="Asked?"), make_own_question(alice, text="Planned?")
        interview = make_interview(alice, make_application(alice, "Northmere"), days=-1)
        asked.uses.create(interview=interview, state="asked")
        planned.uses.create(interview=interview)
        row = OwnQuestion.objects.for_user(alice).for_list().get(pk=asked.pk)
        assert (row.times_asked, row.times_forgotten, row.last_asked_at) == (1, 0, interview.starts_at)
