import json

import pytest
from django.urls import reverse

from applications.values import Stage
from interviews.models import Feedback
from lessons.models import Cause, Commitment, Debrief, LessonRating
from tests.factories import (
    days_ago,
    make_application,
    make_asked,
    make_cause,
    make_check,
    make_commitment,
    make_contact,
    make_debrief,
    make_interview,
    make_rating,
    make_rejection,
    make_use,
)

EVERYTHING = {
    "expected": "A talk about planning.",
    "happened": "Forty minutes on settlement.",
    "keep": "I said where my knowledge ends.",
    "difference": "They had named it twice.",
    "good": "I know what a settlement file is.",
    "fit": "partly",
    "advice": "Read one page on settlement.",
    "lesson-3-rating": "1",
    "lesson-3-evidence": "They invited questions twice.",
    "lesson-4-rating": "4",
    "lesson-8-rating": "0",
    "cause-0-text": "They had someone from the field.",
    "cause-0-whose": "theirs",
    "cause-0-known": "told",
    "cause-1-text": "I prepared for another job.",
    "cause-1-whose": "mine",
    "cause-1-known": "guess",
    "commitment-0-lesson": "3",
    "commitment-0-when": "they ask for questions",
    "commitment-0-then": "ask the first on my card",
    "commitment-1-lesson": "9",
    "commitment-1-when": "a topic comes up twice",
    "commitment-1-then": "write one page on it",
}


@pytest.fixture
def debrief(alice):
    """Of a search that had come to interviews, so of full size."""
    application = make_application(alice, "Pellworth Energy")
    application.move(Stage.INTERVIEWING, days_ago(alice, 9))
    return make_debrief(alice, make_rejection(alice, application, their_words="It was a close decision."))


@pytest.fixture
def address(debrief):
    return reverse("lessons:debrief_update", args=[debrief.pk])


class TestDebriefBegin:
    def test_it_is_begun_once(self, as_alice, alice):
        rejection = make_rejection(alice)
        for _ in range(2):
            answer = as_alice.get(reverse("lessons:debrief_begin", args=[rejection.pk]))
            assert answer.url == reverse("lessons:debrief_update", args=[Debrief.objects.get().pk])

    @pytest.mark.parametrize(("stage", "size"), [("applied", "tap"), ("screening", "short"), ("offer", "full")])
    def test_its_size_fits_the_stage(self, as_alice, alice, stage, size):
        rejection = make_rejection(alice, stage=stage)
        as_alice.get(reverse("lessons:debrief_begin", args=[rejection.pk]))
        assert Debrief.objects.get().size == size

    def test_one_that_went_on_again_needs_none(self, as_alice, alice):
        rejection = make_rejection(alice)
        rejection.application.reopen(alice.today())
        answer = as_alice.get(reverse("lessons:debrief_begin", args=[rejection.pk]))
        assert answer.url == reverse("applications:application_detail", args=[rejection.application_id])
        assert not Debrief.objects.exists()

    def test_one_that_was_begun_before_it_went_on_is_shown(self, as_alice, alice, debrief, address):
        debrief.application.reopen(alice.today())
        answer = as_alice.get(reverse("lessons:debrief_begin", args=[debrief.rejection_id]), follow=True)
        assert answer.redirect_chain[-1][0] == address
        assert "no longer asked for" in answer.text


class TestDebriefUpdate:
    def test_page_opens_with_the_facts(self, as_alice, alice, debrief, address):
        interview = make_interview(alice, debrief.application, notes="Joris nodded.")
        interview.forecast(65)
        make_asked(alice, interview, text="Why us, of all?", went=2)
        make_use(alice, interview, state="forgotten")
        make_commitment(alice, when="they ask about a weakness")
        answer = as_alice.get(address)
        assert answer.status_code == 200
        assert answer.context["debrief"] == debrief
        for words in (
            "It was a close decision.",
            "65%",
            "Joris nodded.",
            "Why us, of all?",
            "So-so.",
            "What would a good first month look like?",
            "they ask about a weakness",
        ):
            assert words in answer.text

    def test_sections_stand_in_their_order(self, as_alice, address):
        text = as_alice.get(address).text
        ids = ["what", "keep", "lessons", "why", "good", "next", "feedback"]
        places = [text.index(f'<section class="debrief-section" id="{id}"') for id in ids]
        assert places == sorted(places)

    def test_nothing_is_preselected(self, as_alice, address):
        text = as_alice.get(address).text
        assert 'name="lesson-1-rating"' in text
        lessons = text[text.index('id="lessons"') : text.index('id="why"')]
        assert " checked" not in lessons

    def test_everything_makes_the_round_trip(self, as_alice, debrief, address):
        answer = as_alice.post(address, {**EVERYTHING, "save": ""})
        assert answer.url == address
        form = as_alice.get(address).context["form"]
        for name, value in EVERYTHING.items():
            assert form[name].value() == value, name
        assert {r.lesson_id: r.rating for r in LessonRating.objects.all()} == {3: 1, 4: 4, 8: 0}
        assert [(c.whose, c.known) for c in Cause.objects.all()] == [("theirs", "told"), ("mine", "guess")]
        assert sorted(Commitment.objects.values_list("position", "lesson_id")) == [(1, 3), (2, 9)]

    def test_what_is_not_sent_stays(self, as_alice, debrief, address):
        as_alice.post(address, EVERYTHING)
        as_alice.post(address, {"keep": "Something else."})
        debrief.refresh_from_db()
        assert (debrief.keep, debrief.happened) == ("Something else.", "Forty minutes on settlement.")
        assert (Cause.objects.count(), Commitment.objects.count(), LessonRating.objects.count()) == (2, 2, 3)

    def test_emptied_answers_go(self, as_alice, debrief, address):
        as_alice.post(address, EVERYTHING)
        as_alice.post(address, dict.fromkeys(EVERYTHING, ""))
        debrief.refresh_from_db()
        assert debrief.is_empty()

    def test_a_cause_in_the_middle_goes(self, as_alice, debrief, address):
        for text in ("One", "Two", "Three"):
            make_cause(debrief.owner, debrief, text=text)
        as_alice.post(address, {"cause-0-text": "One", "cause-1-text": "", "cause-2-text": "Three!"})
        assert [cause.text for cause in Cause.objects.all()] == ["One", "Three!"]

    def test_line_ends_are_stored_one_way(self, as_alice, debrief, address):
        as_alice.post(address, {"keep": "One.\r\nTwo."})
        debrief.refresh_from_db()
        assert debrief.keep == "One.\nTwo."

    @pytest.mark.parametrize(
        "bad",
        [
            {"lesson-1-rating": "5"},
            {"fit": "perhaps"},
            {"cause-0-text": "x", "cause-0-known": "heard"},
            {"commitment-0-when": "x" * 301},
            {"commitment-0-lesson": "11", "commitment-0-when": "x", "commitment-0-then": "y"},
        ],
    )
    def test_what_cannot_be_stored_is_refused_and_kept_on_the_page(self, as_alice, debrief, address, bad):
        answer = as_alice.post(address, {**bad, "keep": "My own words."})
        assert answer.status_code == 422
        assert set(answer.context["form"].errors) <= set(bad)
        assert "My own words." in answer.text
        debrief.refresh_from_db()
        assert debrief.keep == ""

    def test_three_commitments_at_most(self, as_alice, debrief, address):
        four = {f"commitment-{i}-when": f"moment {i}" for i in range(4)}
        answer = as_alice.post(address, four)
        assert answer.status_code == 422
        assert "Three commitments are the most" in answer.text
        assert not Commitment.objects.exists()

    def test_a_higher_number_takes_a_free_place(self, as_alice, debrief, address):
        as_alice.post(address, {"commitment-7-lesson": "2", "commitment-7-when": "a", "commitment-7-then": "b"})
        assert Commitment.objects.get().position == 1

    def test_a_half_commitment_is_kept_in_a_draft(self, as_alice, debrief, address):
        assert as_alice.post(address, {"commitment-0-when": "they ask"}).status_code == 302
        assert Commitment.objects.get().when == "they ask"
        assert not Commitment.objects.in_play().exists()

    @pytest.mark.parametrize(("half", "missing"), [("when", "then"), ("then", "when")])
    def test_a_half_commitment_is_asked_for_at_the_end(self, as_alice, debrief, address, half, missing):
        answer = as_alice.post(address, {f"commitment-0-{half}": "they ask", "finish": ""})
        assert answer.status_code == 422
        assert f"commitment-0-{missing}" in answer.context["form"].errors
        debrief.refresh_from_db()
        assert debrief.is_draft

    def test_a_lesson_alone_is_no_commitment(self, as_alice, debrief, address):
        as_alice.post(address, {"commitment-0-lesson": "4", "finish": ""})
        assert not Commitment.objects.exists()

    def test_an_emptied_commitment_that_was_tried_keeps_its_record(self, as_alice, alice, debrief, address):
        commitment = make_commitment(alice, debrief)
        make_check(alice, commitment)
        as_alice.post(address, {"commitment-0-when": "", "commitment-0-then": ""})
        commitment.refresh_from_db()
        assert (commitment.dropped_on, commitment.debrief, commitment.checks.count()) == (alice.today(), None, 1)

    def test_changing_a_commitment_keeps_the_row(self, as_alice, alice, debrief, address):
        commitment = make_commitment(alice, debrief)
        as_alice.post(address, {"commitment-0-then": "ask two"})
        changed = Commitment.objects.get()
        assert (changed.pk, changed.when, changed.then) == (commitment.pk, commitment.when, "ask two")

    def test_the_weakest_lesson_is_offered_for_a_commitment(self, as_alice, alice, debrief, address):
        make_rating(alice, debrief, 7, rating=2)
        make_rating(alice, debrief, 9, rating=1)
        form = as_alice.get(address).context["form"]
        assert [form[f"commitment-{i}-lesson"].value() for i in range(3)] == ["9", "7", "5"]

    def test_saving_the_same_again_counts_no_revision(self, as_alice, debrief, address):
        as_alice.post(address, EVERYTHING)
        debrief.refresh_from_db()
        before = debrief.revision
        as_alice.post(address, EVERYTHING)
        debrief.refresh_from_db()
        assert debrief.revision == before

    def test_stop_here_leads_to_today(self, as_alice, debrief, address):
        assert as_alice.post(address, {"keep": "Half a line", "stop": "1"}).url == reverse("progress:today")
        debrief.refresh_from_db()
        assert (debrief.keep, debrief.is_draft) == ("Half a line", True)

    def test_the_size_changes_and_nothing_is_lost(self, as_alice, debrief, address):
        assert as_alice.post(address, {**EVERYTHING, "size": "tap"}).url == address
        debrief.refresh_from_db()
        assert (debrief.size, debrief.expected) == ("tap", EVERYTHING["expected"])
        assert EVERYTHING["expected"] in as_alice.get(address).text

    def test_the_tap_asks_little(self, as_alice, alice):
        debrief = make_debrief(alice)
        answer = as_alice.get(reverse("lessons:debrief_update", args=[debrief.pk]))
        assert answer.context["asked_first"] == []
        assert [question.text.number for question in answer.context["asked_folded"]] == [5, 6, 9, 10]
        assert 'name="whose"' in answer.text
        for left_out in ("expected", "keep", "cause-0-text", "commitment-0-when"):
            assert f'name="{left_out}"' not in answer.text

    def test_whose_it_was_is_kept_with_the_no(self, as_alice, alice):
        debrief = make_debrief(alice)
        as_alice.post(reverse("lessons:debrief_update", args=[debrief.pk]), {"whose": "theirs", "finish": ""})
        debrief.rejection.refresh_from_db()
        assert debrief.rejection.whose == "theirs"

    def test_lessons_that_could_not_be_tested_are_folded_away(self, as_alice, alice):
        debrief = make_debrief(alice, size="full")
        make_rating(alice, debrief, 2)
        answer = as_alice.get(reverse("lessons:debrief_update", args=[debrief.pk]))
        first = [question.text.number for question in answer.context["asked_first"]]
        folded = [question.text.number for question in answer.context["asked_folded"]]
        assert sorted(first + folded) == list(range(1, 11))
        assert 3 in folded
        # One that is answered is never hidden.
        assert 2 in first

    @pytest.mark.parametrize("button", [{"finish": ""}, {"submit": "finish"}])
    def test_finishing_needs_no_answer(self, as_alice, debrief, address, button):
        assert as_alice.post(address, button).url == reverse("lessons:debrief_done", args=[debrief.pk])
        debrief.refresh_from_db()
        assert debrief.is_finished
        assert not debrief.rejection.awaits_debrief

    def test_a_finished_one_is_read_and_can_be_changed(self, as_alice, debrief, address):
        as_alice.post(address, {**EVERYTHING, "finish": ""})
        answer = as_alice.get(address)
        assert "Change something" in answer.text
        for words in ("I prepared for another job.", "They invited questions twice.", "Read one page"):
            assert words in answer.text
        assert "<textarea" in as_alice.get(f"{address}?change").text
        as_alice.post(address, {"keep": "Better words.", "save": ""})
        debrief.refresh_from_db()
        assert (debrief.keep, debrief.is_finished) == ("Better words.", True)

    def test_a_stranger_finds_nothing(self, client, mallory, address):
        client.force_login(mallory)
        assert client.get(address).status_code == 404
        assert client.post(address, EVERYTHING).status_code == 404

    def test_queries_do_not_grow(self, as_alice, alice, debrief, address, django_assert_max_num_queries):
        for round in (1, 2):
            for _ in range(round):
                interview = make_interview(alice, debrief.application, days=-9)
                make_asked(alice, interview)
                make_use(alice, interview)
                make_cause(alice, debrief)
                make_commitment(alice)
                make_rating(alice, debrief, lesson=round * 3 + debrief.ratings.count())
            with django_assert_max_num_queries(10):
                as_alice.get(address)


class TestTwoWindows:
    def test_a_stale_save_shows_both_texts_and_overwrites_nothing(self, as_alice, debrief, address):
        as_alice.post(address, {"revision": 1, "keep": "Theirs, saved first."})
        answer = as_alice.post(address, {"revision": 1, "keep": "Mine, saved second."})
        assert answer.status_code == 422
        assert "Theirs, saved first." in answer.text
        assert "Mine, saved second." in answer.text
        assert [d.label for d in answer.context["form"].differences] == ["What did you do that you would do again?"]
        debrief.refresh_from_db()
        assert debrief.keep == "Theirs, saved first."

    def test_saving_again_with_the_newer_revision_keeps_mine(self, as_alice, debrief, address):
        as_alice.post(address, {"revision": 1, "keep": "Theirs."})
        answer = as_alice.post(address, {"revision": 1, "keep": "Mine."})
        newer = answer.context["form"]["revision"].value()
        assert as_alice.post(address, {"revision": newer, "keep": "Mine."}).status_code == 302
        debrief.refresh_from_db()
        assert debrief.keep == "Mine."

    def test_the_same_words_are_no_difference(self, as_alice, debrief, address):
        as_alice.post(address, {"revision": 1, "keep": "The same."})
        assert as_alice.post(address, {"revision": 1, "keep": "The same.", "good": "More."}).status_code == 302

    @pytest.mark.parametrize(
        ("theirs", "mine"),
        [
            ({"lesson-3-rating": "1"}, {"lesson-3-rating": "2"}),
            ({"cause-0-text": "Their cause"}, {"cause-0-text": "My cause"}),
            ({"commitment-0-when": "their moment"}, {"commitment-0-when": "my moment"}),
        ],
    )
    def test_every_kind_of_answer_is_compared(self, as_alice, debrief, address, theirs, mine):
        as_alice.post(address, {"revision": 1, **theirs})
        answer = as_alice.post(address, {"revision": 1, **mine})
        assert answer.status_code == 422
        assert len(answer.context["form"].differences) == 1

    def test_what_this_window_left_alone_does_not_undo_the_other(self, as_alice, debrief, address):
        """A page that says what it had shown overwrites only what was typed in it."""
        as_alice.post(address, {"revision": 1, "keep": "Theirs."})
        known = json.dumps({"keep": "", "good": ""})
        answer = as_alice.post(address, {"revision": 1, "keep": "", "good": "Mine.", "known": known})
        assert answer.status_code == 302
        debrief.refresh_from_db()
        assert (debrief.keep, debrief.good) == ("Theirs.", "Mine.")

    def test_the_lesson_that_the_page_proposed_is_kept_with_its_commitment(self, as_alice, address):
        """It was on view beside the empty line, and stored nowhere."""
        typed = {"commitment-0-when": "they ask for questions", "commitment-0-lesson": "3"}
        known = {"commitment-0-when": "", "commitment-0-lesson": "3"}
        as_alice.post(address, typed | {"revision": 1, "known": json.dumps(known)})
        assert Commitment.objects.get().lesson_id == 3

    @pytest.mark.parametrize("known", ["{", "[" * 100_000, "[]", '{"keep": {}}', '{"unheard": "x"}'])
    def test_nonsense_about_what_was_shown_does_no_harm(self, as_alice, debrief, address, known):
        assert as_alice.post(address, {"keep": "Mine.", "known": known}).status_code == 302


class TestAutosave:
    def save(self, client, address, **answers):
        return client.post(address, answers, headers={"X-Autosave": "1"})

    def test_it_answers_with_the_revision_and_the_time(self, as_alice, debrief, address):
        answer = self.save(as_alice, address, keep="One line.", revision=1)
        assert answer.status_code == 200
        said = answer.json()
        assert said["revision"] == 2
        assert len(said["saved_at"]) == 5
        assert {"id": "keep", "says": "", "share": 100} in said["sections"]
        debrief.refresh_from_db()
        assert debrief.keep == "One line."

    def test_another_window_that_saved_later_is_noticed(self, as_alice, debrief, address):
        self.save(as_alice, address, keep="Theirs.", revision=1)
        answer = self.save(as_alice, address, keep="Mine.", revision=1)
        assert answer.status_code == 409
        said = answer.json()
        assert said["stored"]["keep"] == "Theirs."
        assert (said["differences"][0]["mine"], said["differences"][0]["theirs"]) == ("Mine.", "Theirs.")
        debrief.refresh_from_db()
        assert debrief.keep == "Theirs."

    def test_it_stores_what_it_can_and_names_the_rest(self, as_alice, debrief, address):
        answer = self.save(as_alice, address, **{"keep": "Kept.", "commitment-0-when": "x" * 301})
        assert answer.status_code == 200
        assert list(answer.json()["errors"]) == ["commitment-0-when"]
        debrief.refresh_from_db()
        assert debrief.keep == "Kept."

    def test_a_stranger_saves_nothing(self, client, mallory, debrief, address):
        client.force_login(mallory)
        assert self.save(client, address, keep="Hers now.").status_code == 404


class TestFeedback:
    def test_the_message_stands_ready(self, as_alice, alice, debrief, address):
        hanna = make_contact(alice, debrief.application.company, name="Hanna Brandt", email="hanna@example.org")
        hanna.applications.add(debrief.application)
        text = as_alice.get(address).text
        assert "mailto:hanna%40example.org?subject=Thank%20you" in text
        assert "Dear Hanna," in text

    def test_asked_is_noted_and_what_was_typed_is_saved(self, as_alice, alice, debrief, address):
        answer = as_alice.post(address, {"asked": "1", "keep": "Also this."})
        assert answer.url == f"{address}#feedback"
        debrief.refresh_from_db()
        assert (Feedback.objects.get().asked_on, debrief.keep) == (alice.today(), "Also this.")

    def test_one_asked_for_after_a_round_is_known(self, as_alice, alice, debrief, address):
        talk = make_interview(alice, debrief.application, days=-9, round=2)
        asked = Feedback.objects.create(interview=talk, asked_on=days_ago(alice, 3))
        answer = as_alice.get(address)
        assert f'after round 2. <a href="{reverse("lessons:interview_after", args=[talk.pk])}#feedback">' in answer.text
        assert "Ask once more" in answer.text
        section = next(section for section in answer.context["sections"] if section.id == "feedback")
        assert section.says == "Asked"
        asked.their_words, asked.answered_on = "Settle first.", alice.today()
        asked.save()
        assert "Settle first." in as_alice.get(address).text

    def test_after_the_no_it_is_asked_anew_in_one_place(self, as_alice, alice, debrief, address):
        talk = make_interview(alice, debrief.application, days=-9)
        Feedback.objects.create(interview=talk, asked_on=days_ago(alice, 3))
        as_alice.post(address, {"asked": "1"})
        text = as_alice.get(address).text
        assert "Ask once more" not in text
        assert "I have asked" not in text

    def test_their_answer_is_kept_word_for_word(self, as_alice, alice, debrief, address):
        as_alice.post(address, {"asked": "1"})
        as_alice.post(address, {"feedback": "More on settlement,\nand sooner.", "finish": ""})
        feedback = Feedback.objects.get()
        assert (feedback.their_words, feedback.answered_on) == ("More on settlement,\nand sooner.", alice.today())
        assert "and sooner." in as_alice.get(address).text
        assert "and sooner." in as_alice.get(reverse("lessons:debrief_done", args=[debrief.pk])).text
