"""The margin of the debrief: a suggestion is used or left, with scripts and without, and never rates by itself."""

import json

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from applications.values import Stage
from interviews.models import Interview
from lessons.models import Debrief, LessonRating, SuggestionVerdict
from tests.factories import (
    days_ago,
    make_application,
    make_asked,
    make_debrief,
    make_gap,
    make_interview,
    make_rating,
    make_rejection,
    make_story,
    make_told,
    make_use,
    make_verdict,
    make_weakness,
)

BECAUSE = "You planned four questions and asked none."


@pytest.fixture
def debrief(alice):
    """Of a search whose second round was logged: four questions planned, none asked."""
    application = make_application(alice, "Pellworth Energy")
    application.move(Stage.INTERVIEWING, days_ago(alice, 9))
    logged(alice, application)
    return make_debrief(alice, make_rejection(alice, application))


def logged(alice, application):
    interview = make_interview(alice, application, days=-3, round=2)
    Interview.objects.filter(pk=interview.pk).update(logged_at=interview.ends_at)
    for _ in range(4):
        make_use(alice, interview, state="forgotten")
    return interview


@pytest.fixture
def address(debrief):
    return reverse("lessons:debrief_update", args=[debrief.pk])


class TestMargin:
    def test_a_suggestion_stands_beside_its_lesson(self, as_alice, debrief, address):
        answer = as_alice.get(address)
        shown = answer.context["form"].margin[3]
        assert (shown.rating, shown.because, shown.verdict) == (2, BECAUSE, "")
        assert BECAUSE in answer.text
        assert "Suggested from the record: shaky. You decide." in answer.text
        assert (
            f'<a href="{reverse("interviews:interview_detail", args=[debrief.application.interviews.get().pk])}">'
            in (answer.text)
        )

    def test_it_is_no_rating(self, as_alice, debrief, address):
        """Not by looking, not by saving, not by finishing."""
        as_alice.get(address)
        as_alice.post(address, {"revision": 1, "keep": "One thing.", "lesson-3-verdict": ""})
        as_alice.post(address, {"revision": 2, "finish": "1"})
        assert not LessonRating.objects.exists()
        assert not SuggestionVerdict.objects.exists()

    def test_no_record_no_suggestion(self, as_alice, alice):
        bare = make_debrief(alice, make_rejection(alice, make_application(alice, days=3)))
        answer = as_alice.get(reverse("lessons:debrief_update", args=[bare.pk]))
        assert answer.context["form"].margin == {}
        assert "Suggested" not in answer.text

    def test_ten_queries_however_many_rows(self, as_alice, alice, debrief, address):
        counts = []
        for n in (1, 2):
            for i in range(3 * n):
                interview = logged(alice, debrief.application)
                make_asked(alice, interview, kind="weakness", went=2)
                make_told(alice, make_story(alice), interview, told=True)
                make_weakness(alice)
                make_gap(alice).applications.add(debrief.application)
                make_rejection(alice, make_application(alice), days=2)
                if not debrief.verdicts.filter(lesson=n + i).exists():
                    SuggestionVerdict.objects.create(
                        debrief=debrief, lesson_id=n + i, rule="x", suggested=2, because="As it was.", accepted=True
                    )
            Debrief.objects.filter(pk=debrief.pk).update(started_at=timezone.now())
            with CaptureQueriesContext(connection) as queries:
                as_alice.get(address)
            counts.append(len([row for row in queries if row["sql"].startswith("SELECT")]))
        assert counts[0] == counts[1]
        assert counts[1] <= 10


class TestWithoutScripts:
    def test_use_as_evidence(self, as_alice, debrief, address):
        """The page comes back with the rating and the reason filled in, and what was typed beside them."""
        data = {"revision": 1, "keep": "Typed just now.", "lesson-3-verdict": "", "lesson-3-evidence": ""}
        answer = as_alice.post(address, data | {"verdict": "3-accepted"})
        assert answer.status_code == 302
        assert answer.url == f"{address}#lesson-3"
        rating = LessonRating.objects.get()
        assert (rating.lesson_id, rating.rating, rating.evidence) == (3, 2, BECAUSE)
        verdict = SuggestionVerdict.objects.get()
        assert (verdict.rule, verdict.suggested, verdict.because, verdict.accepted) == ("asked-none", 2, BECAUSE, True)
        page = as_alice.get(address)
        assert "Typed just now." in page.text
        assert page.context["form"].margin[3].verdict == "accepted"

    def test_the_reason_goes_below_what_is_written(self, as_alice, address):
        data = {"revision": 1, "lesson-3-evidence": "They invited questions twice."}
        as_alice.post(address, data | {"verdict": "3-accepted"})
        assert LessonRating.objects.get().evidence == f"They invited questions twice.\n{BECAUSE}"

    def test_evidence_that_was_not_sent_stays(self, as_alice, alice, debrief, address):
        make_rating(alice, debrief, rating=None, evidence="Stored before.")
        as_alice.post(address, {"revision": 1, "verdict": "3-accepted"})
        assert LessonRating.objects.get().evidence == f"Stored before.\n{BECAUSE}"

    def test_leave_it(self, as_alice, address):
        answer = as_alice.post(address, {"revision": 1, "lesson-3-evidence": "Typed.", "verdict": "3-left"})
        assert answer.url == f"{address}#lesson-3"
        rating = LessonRating.objects.get()
        assert (rating.rating, rating.evidence) == (None, "Typed.")
        assert SuggestionVerdict.objects.get().accepted is False

    def test_nothing_typed_is_lost_when_something_else_is_refused(self, as_alice, address):
        answer = as_alice.post(
            address, {"revision": 1, "verdict": "3-accepted", "keep": "x" * 20_001, "lesson-3-evidence": "Typed."}
        )
        assert answer.status_code == 422
        assert "x" * 20_001 in answer.text
        assert "Typed.\nYou planned four questions" in answer.text
        assert not SuggestionVerdict.objects.exists()

    def test_a_finished_one_is_changed_further(self, as_alice, debrief, address):
        debrief.finish()
        answer = as_alice.post(address, {"revision": 2, "verdict": "3-left"})
        assert answer.url == f"{address}?change#lesson-3"

    @pytest.mark.parametrize("pressed", ["5-accepted", "11-accepted", "3-perhaps", "x", ""])
    def test_what_was_not_suggested_cannot_be_taken(self, as_alice, address, pressed):
        assert as_alice.post(address, {"revision": 1, "verdict": pressed}).status_code == 302
        assert not SuggestionVerdict.objects.exists()
        assert not LessonRating.objects.exists()


class TestNeitherPressed:
    """What was rated without a word on its suggestion is compared with it when the debrief is finished."""

    @pytest.mark.parametrize(("rating", "agrees"), [("2", True), ("1", False), ("4", False)])
    def test_the_rating_says_it(self, as_alice, address, rating, agrees):
        as_alice.post(address, {"revision": 1, "lesson-3-rating": rating, "finish": "1"})
        verdict = SuggestionVerdict.objects.get()
        assert (verdict.rule, verdict.suggested, verdict.because) == ("asked-none", 2, BECAUSE)
        assert verdict.accepted is agrees
        assert LessonRating.objects.get().evidence == ""
        page = as_alice.get(reverse("lessons:lesson_detail", args=["ask-questions"])).text
        assert f"You {'agreed' if agrees else 'did not agree'} with the record the one time it spoke." in page

    def test_it_is_said_in_the_margin(self, as_alice, address):
        as_alice.post(address, {"revision": 1, "lesson-3-rating": "2", "finish": "1"})
        page = as_alice.get(f"{address}?change").text
        assert "Suggested shaky. You came to the same." in page
        assert "Used as evidence." not in page

    def test_what_was_pressed_stays(self, as_alice, address):
        as_alice.post(address, {"revision": 1, "verdict": "3-left"})
        as_alice.post(address, {"revision": 2, "lesson-3-rating": "2", "finish": "1"})
        assert SuggestionVerdict.objects.get().accepted is False

    @pytest.mark.parametrize("rating", ["0", ""])
    def test_what_was_not_rated_says_nothing(self, as_alice, address, rating):
        as_alice.post(address, {"revision": 1, "lesson-3-rating": rating, "keep": "One.", "finish": "1"})
        assert not SuggestionVerdict.objects.exists()

    def test_not_before_it_is_finished(self, as_alice, debrief, address):
        as_alice.post(address, {"revision": 1, "lesson-3-rating": "2"})
        assert not SuggestionVerdict.objects.exists()

    def test_also_when_a_finished_one_is_changed(self, as_alice, debrief, address):
        as_alice.post(address, {"revision": 1, "finish": "1"})
        as_alice.post(f"{address}?change", {"revision": 2, "lesson-3-rating": "3"})
        assert SuggestionVerdict.objects.get().accepted is False


class TestWithScripts:
    def send(self, client, address, **answers):
        names = {name.replace("_", "-"): value for name, value in answers.items()}
        return client.post(address, names, headers={"X-Autosave": "1"})

    def test_the_verdict_is_an_answer_like_the_others(self, as_alice, address):
        answer = self.send(
            as_alice, address, revision=1, lesson_3_rating="1", lesson_3_evidence=BECAUSE, lesson_3_verdict="accepted"
        )
        assert answer.json()["stored"]["lesson-3-verdict"] == "accepted"
        assert answer.json()["revision"] == 2
        assert SuggestionVerdict.objects.get().accepted is True

    def test_a_verdict_alone_counts_the_revision_up(self, as_alice, debrief, address):
        assert self.send(as_alice, address, revision=1, lesson_3_verdict="left").json()["revision"] == 2
        assert SuggestionVerdict.objects.get().accepted is False

    def test_two_windows_that_judge_alike_are_no_difference(self, as_alice, address):
        self.send(as_alice, address, revision=1, lesson_3_verdict="left")
        assert self.send(as_alice, address, revision=1, lesson_3_verdict="left").status_code == 200
        assert SuggestionVerdict.objects.count() == 1

    def test_two_windows_that_differ_are_shown_both(self, as_alice, address):
        self.send(as_alice, address, revision=1, lesson_3_verdict="left")
        answer = self.send(as_alice, address, revision=1, lesson_3_verdict="accepted")
        assert answer.status_code == 409
        (found,) = answer.json()["differences"]
        assert (found["label"], found["mine"], found["theirs"]) == (
            "The suggestion for lesson 3",
            "Used as evidence",
            "Left",
        )
        assert SuggestionVerdict.objects.get().accepted is False

    def test_turned_round_it_keeps_what_was_suggested(self, as_alice, alice, debrief, address):
        """Also where the record says something else by now."""
        make_verdict(alice, debrief)
        known = json.dumps({"lesson-3-verdict": "accepted"})
        self.send(as_alice, address, revision=1, lesson_3_verdict="left", known=known)
        verdict = SuggestionVerdict.objects.get()
        assert (verdict.accepted, verdict.because, verdict.suggested) == (False, "None asked.", 1)

    def test_a_window_that_knew_of_none_takes_none_back(self, as_alice, address):
        self.send(as_alice, address, revision=1, lesson_3_verdict="left")
        assert self.send(as_alice, address, revision=1, lesson_3_verdict="", keep="Mine.").status_code == 200
        assert SuggestionVerdict.objects.count() == 1

    def test_a_stranger_judges_nothing(self, client, mallory, address):
        client.force_login(mallory)
        assert self.send(client, address, revision=1, lesson_3_verdict="left").status_code == 404
        assert client.post(address, {"verdict": "3-accepted"}).status_code == 404
        assert not SuggestionVerdict.objects.exists()
