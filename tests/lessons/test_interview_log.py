import json
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.urls import reverse

from interviews.models import AskedQuestion, OwnQuestion, QuestionUse, Story, StoryTold
from lessons.models import Commitment, CommitmentCheck
from tests.factories import (
    make_application,
    make_asked,
    make_commitment,
    make_interview,
    make_own_question,
    make_rejection,
    make_story,
    make_told,
    make_use,
)

START = datetime(2026, 11, 10, 10, tzinfo=UTC)
AFTER = START + timedelta(hours=2)


@pytest.fixture
def clock():
    with time_machine.travel(AFTER, tick=False) as traveller:
        yield traveller


@pytest.fixture
def interview(clock, alice):
    application = make_application(alice, "Northmere Water")
    return make_interview(alice, application, starts_at=START, zone="UTC", kind="panel", minutes=45)


def log_of(interview) -> str:
    return reverse("lessons:interview_log", args=[interview.pk])


def rows(*texts: str, initial: int = 0, **fields) -> dict:
    """Questions as the page sends them."""
    sent = {f"asked-{number}-text": text for number, text in enumerate(texts)}
    return sent | {"asked-TOTAL_FORMS": str(len(texts)), "asked-INITIAL_FORMS": str(initial)} | fields


def page_of(interview) -> str:
    return reverse("interviews:interview_detail", args=[interview.pk])


def everything(owner, interview) -> None:
    """One row more of each kind."""
    make_asked(owner, interview)
    make_told(owner, interview=interview, planned=True)
    make_use(owner, interview)
    make_commitment(owner, made_on=START.date())


class TestInterviewLog:
    def test_keeps_everything(self, as_alice, interview):
        fields = {
            "asked-0-kind": "motivation",
            "asked-0-went": "3",
            "asked-0-better": "Say why them.",
            "rapport": "4",
            "myself": "3",
            "tone": "2",
            "energy": "1",
            "outcome": "pending",
            "forecast_after": "55",
            "notes": "Joris nodded at the dashboard story.",
            "minutes": "50",
            "hours_spent": "2.5",
            "revision": "1",
        }
        answer = as_alice.post(log_of(interview), rows("Why energy?", "", **fields))
        assert answer.url == reverse("lessons:interview_after", args=[interview.pk])
        interview.refresh_from_db()
        assert (interview.rapport, interview.myself, interview.tone, interview.energy) == (4, 3, 2, 1)
        assert (interview.forecast_after, interview.forecast_after_at) == (55, AFTER)
        assert (interview.minutes, str(interview.hours_spent)) == (50, "2.50")
        assert interview.logged_at == AFTER
        asked = interview.asked.get()
        assert (asked.text, asked.kind, asked.went, asked.better) == ("Why energy?", "motivation", 3, "Say why them.")
        assert asked.owner == interview.owner
        assert "The log is kept." in as_alice.get(answer.url).content.decode()
        assert "Why energy?" in as_alice.get(page_of(interview)).content.decode()

    def test_a_script_may_leave_out_what_it_does_not_say(self, as_alice, interview):
        """Without the numbers of a formset, and with a length that was planned."""
        as_alice.post(log_of(interview), {"asked-0-text": "Why us?", "asked-0-went": "2", "rapport": "3"})
        interview.refresh_from_db()
        assert (interview.minutes, interview.rapport, interview.is_logged) == (45, 3, True)
        assert interview.asked.get().went == 2

    def test_of_several_alike_each_choice_says_to_the_ear_whose_it_is(self, as_alice, alice, interview):
        everything(alice, interview)
        make_commitment(alice, made_on=START.date(), when="a week was empty")
        page = as_alice.get(log_of(interview)).text
        assert 'Did the moment come? <span class="visually-hidden">(a week was empty)</span>' in page
        assert 'How did your answer go? <span class="visually-hidden">(question 2)</span>' in page

    def test_opened_again_it_is_filled_in(self, as_alice, alice, interview):
        make_asked(alice, interview, text="Why energy?", went=3)
        interview.rapport, interview.notes = 4, "He nodded."
        interview.save()
        page = as_alice.get(log_of(interview))
        log = page.context["log"]
        assert [row["text"].value() for row in log.asked] == ["Why energy?", None]
        assert log.asked[0]["went"].value() == "3"
        assert log.form["rapport"].value() == 4
        assert "He nodded." in page.content.decode()

    def test_the_first_time_stays_the_time_it_was_logged(self, as_alice, clock, interview):
        as_alice.post(log_of(interview), rows("Why?"))
        clock.move_to(AFTER + timedelta(days=1))
        as_alice.post(log_of(interview), rows("Why not?"))
        interview.refresh_from_db()
        assert interview.logged_at == AFTER

    def test_a_question_is_changed_and_one_removed(self, as_alice, alice, interview):
        changed, removed = make_asked(alice, interview), make_asked(alice, interview)
        keys = {"asked-0-id": changed.pk, "asked-1-id": removed.pk, "asked-1-DELETE": "on"}
        as_alice.post(log_of(interview), rows("Why energy?", "Why us?", initial=2, **keys))
        assert [asked.text for asked in interview.asked.all()] == ["Why energy?"]

    def test_a_strangers_question_cannot_be_changed(self, as_alice, mallory, interview):
        hers = make_asked(mallory)
        page = as_alice.post(log_of(interview), rows("Mine now", initial=1, **{"asked-0-id": hers.pk}))
        assert page.status_code == 422
        assert "type it in a new row" in page.content.decode()
        assert "Mine now" in page.content.decode()
        hers.refresh_from_db()
        assert hers.text == "Why us?"

    def test_what_is_wrong_is_said_and_everything_typed_is_kept(self, as_alice, interview):
        sent = rows("", "Why energy?", notes="He nodded.", forecast_after="650", **{"asked-0-went": "2"})
        page = as_alice.post(log_of(interview), sent)
        text = page.content.decode()
        assert page.status_code == 422
        assert "What did they ask? A few words will do, or remove the row." in text
        assert "Type a number from 0 to 100." in text
        assert "Why energy?" in text
        assert "He nodded." in text
        assert not AskedQuestion.objects.exists()
        interview.refresh_from_db()
        assert not interview.is_logged

    @pytest.mark.parametrize(("field", "value"), [("rapport", "5"), ("outcome", "won"), ("minutes", "0")])
    def test_values_that_do_not_exist(self, as_alice, interview, field, value):
        page = as_alice.post(log_of(interview), rows(**{field: value}))
        assert page.status_code == 422
        assert field in page.context["form"].errors

    def test_an_empty_outcome_is_still_open(self, as_alice, interview):
        assert as_alice.post(log_of(interview), rows(outcome="")).status_code == 302
        interview.refresh_from_db()
        assert interview.outcome == "pending"

    def test_a_stale_one_shows_both(self, as_alice, interview):
        as_alice.post(log_of(interview), rows(notes="From the train", revision="1"))
        page = as_alice.post(log_of(interview), rows("Why?", notes="From home", revision="1"))
        text = page.content.decode()
        assert page.status_code == 422
        assert [(d.label, d.mine, d.theirs) for d in page.context["log"].differences] == [
            ("What you want to remember", "From home", "From the train")
        ]
        assert "Nothing was replaced" in text
        assert "From the train" in text
        assert not AskedQuestion.objects.exists()
        assert as_alice.post(log_of(interview), rows("Why?", notes="From home", revision="2")).status_code == 302

    def test_a_strangers_is_not_there(self, as_alice, mallory, clock):
        hers = make_interview(mallory, days=-1)
        assert as_alice.get(log_of(hers)).status_code == 404
        assert as_alice.post(log_of(hers), rows()).status_code == 404

    def test_queries_do_not_grow(self, as_alice, alice, interview, django_assert_num_queries):
        # The first visit of a day is noted, which is not what is counted here.
        as_alice.get(log_of(interview))
        everything(alice, interview)
        with django_assert_num_queries(7):
            as_alice.get(log_of(interview))
        everything(alice, interview)
        with django_assert_num_queries(7):
            as_alice.get(log_of(interview))


class TestRows:
    def test_one_more_without_a_script(self, as_alice, interview):
        page = as_alice.post(log_of(interview), rows("Why energy?", add="asked", notes="He nodded."))
        assert page.status_code == 200
        assert [row["text"].value() for row in page.context["log"].asked] == ["Why energy?", None]
        assert "He nodded." in page.content.decode()
        assert not AskedQuestion.objects.exists()

    def test_one_less_without_a_script(self, as_alice, interview):
        page = as_alice.post(log_of(interview), rows("Why energy?", "Why us?", remove="asked-0"))
        assert page.status_code == 200
        assert '<input type="hidden" name="asked-0-DELETE" value="on">' in page.content.decode()
        as_alice.post(log_of(interview), rows("Why energy?", "Why us?", **{"asked-0-DELETE": "on"}))
        assert [asked.text for asked in AskedQuestion.objects.all()] == ["Why us?"]

    def test_rows_without_a_number_are_no_rows(self, as_alice, interview):
        sent = {"asked-x-text": "Why?", "asked-9999-text": "Why?", "asked-TOTAL_FORMS": "999999"}
        assert as_alice.post(log_of(interview), sent).status_code == 302
        assert not AskedQuestion.objects.exists()

    def test_there_is_an_end(self, as_alice, interview):
        page = as_alice.post(log_of(interview), rows(*["Why?"] * 61))
        assert page.status_code == 422
        assert "60 rows are the most" in page.content.decode()
        assert not AskedQuestion.objects.exists()


class TestSeals:
    def test_not_before_it_has_begun(self, as_alice, clock, interview):
        clock.move_to(START - timedelta(seconds=1))
        assert as_alice.get(log_of(interview)).url == reverse("interviews:interview_detail", args=[interview.pk])
        page = as_alice.post(log_of(interview), rows("Why energy?"))
        assert page.status_code == 422
        assert "It can be logged once it has begun." in page.content.decode()
        assert "Why energy?" in page.content.decode()
        assert not AskedQuestion.objects.exists()
        clock.move_to(START)
        assert as_alice.post(log_of(interview), rows("Why energy?")).status_code == 302

    def test_the_forecast_after_is_made_once(self, as_alice, clock, interview):
        as_alice.post(log_of(interview), rows(forecast_after="55"))
        assert 'name="forecast_after"' not in as_alice.get(log_of(interview)).content.decode()
        clock.move_to(AFTER + timedelta(days=1))
        page = as_alice.post(log_of(interview), rows("Kept?", forecast_after="90"))
        assert page.status_code == 422
        assert "This forecast is made already, and stays as it was." in page.content.decode()
        assert not AskedQuestion.objects.exists()
        interview.refresh_from_db()
        assert (interview.forecast_after, interview.forecast_after_at) == (55, AFTER)

    def test_no_forecast_of_what_is_known(self, as_alice, interview):
        page = as_alice.post(log_of(interview), rows(forecast_after="90", outcome="passed"))
        assert page.status_code == 422
        assert "there is nothing left to forecast" in page.content.decode()
        interview.refresh_from_db()
        assert (interview.outcome, interview.logged_at) == ("pending", None)

    def test_none_once_the_application_is_closed(self, as_alice, alice, interview):
        make_rejection(alice, interview.application)
        assert 'name="forecast_after"' not in as_alice.get(log_of(interview)).content.decode()
        assert as_alice.post(log_of(interview), rows(forecast_after="90")).status_code == 422
        assert as_alice.post(log_of(interview), rows("Why?")).status_code == 302

    def test_a_log_does_not_touch_the_forecast_before(self, as_alice, clock, interview):
        clock.move_to(START - timedelta(minutes=48))
        interview.forecast(65)
        clock.move_to(AFTER)
        as_alice.post(log_of(interview), rows("Why?", forecast_before="90"))
        interview.refresh_from_db()
        assert interview.forecast_before == 65
        assert "<b>65%</b>made 10 Nov, 09:12" in as_alice.get(log_of(interview)).content.decode()


class TestCommitments:
    @pytest.fixture
    def commitment(self, alice, clock):
        return make_commitment(alice, made_on=START.date())

    def test_those_that_fit_are_asked_for(self, as_alice, alice, mallory, interview, commitment):
        """Not one of another kind, made later, dropped, or a stranger's."""
        fits = make_commitment(alice, made_on=START.date(), kinds=["panel", "case"])
        make_commitment(alice, made_on=START.date(), kinds=["phone"])
        make_commitment(alice, made_on=START.date() + timedelta(days=1))
        make_commitment(alice, made_on=START.date(), dropped_on=START.date())
        make_commitment(mallory, made_on=START.date())
        page = as_alice.get(log_of(interview))
        assert {check.commitment for check in page.context["log"].checks} == {commitment, fits}

    def test_of_many_the_newest_are_asked_about(self, as_alice, alice, interview, commitment):
        """The oldest of twelve is not, but its answer from a window that had it is taken, and then it stays."""
        newer = [make_commitment(alice, made_on=START.date()) for _ in range(11)]
        Commitment.objects.filter(pk=commitment.pk).update(made_on=START.date() - timedelta(days=9))
        page = as_alice.get(log_of(interview))
        assert {check.commitment for check in page.context["log"].checks} <= {*newer}
        assert len(page.context["log"].checks) == 10
        assert "And 2 more that fit" in page.text
        as_alice.post(log_of(interview), rows(**{"check-0-commitment": commitment.pk, "check-0-kept": "yes"}))
        assert CommitmentCheck.objects.get().commitment == commitment
        assert commitment in [check.commitment for check in as_alice.get(log_of(interview)).context["log"].checks]

    def test_the_answer_is_kept_and_can_change(self, as_alice, interview, commitment):
        said = {"check-0-commitment": commitment.pk, "check-0-came_up": "yes", "check-0-kept": "partly"}
        as_alice.post(log_of(interview), rows(**said, **{"check-0-helped": "yes"}))
        check = CommitmentCheck.objects.get()
        assert (check.interview, check.came_up, check.kept, check.helped) == (interview, True, "partly", "yes")
        assert as_alice.get(log_of(interview)).context["log"].checks[0]["kept"].value() == "partly"
        as_alice.post(log_of(interview), rows(**said | {"check-0-came_up": "no"}))
        check.refresh_from_db()
        assert (check.came_up, check.kept, check.helped) == (False, "", "")

    def test_the_answer_can_be_taken_back(self, as_alice, interview, commitment):
        CommitmentCheck.objects.create(commitment=commitment, interview=interview, came_up=True, kept="yes")
        named = {"check-0-commitment": commitment.pk}
        as_alice.post(log_of(interview), rows(**named))
        assert CommitmentCheck.objects.get().kept == "yes"
        as_alice.post(log_of(interview), rows(**named, **{"check-0-came_up": "", "check-0-kept": ""}))
        assert not CommitmentCheck.objects.exists()

    def test_no_answer_leaves_no_row(self, as_alice, interview, commitment):
        as_alice.post(log_of(interview), rows(**{"check-0-commitment": commitment.pk}))
        assert not CommitmentCheck.objects.exists()

    def test_keeping_it_says_that_it_came_up(self, as_alice, interview, commitment):
        as_alice.post(log_of(interview), rows(**{"check-0-commitment": commitment.pk, "check-0-kept": "yes"}))
        assert CommitmentCheck.objects.get().came_up is True

    def test_each_answer_goes_to_the_commitment_it_names(self, as_alice, alice, interview, commitment):
        other = make_commitment(alice, made_on=START.date())
        said = {"check-0-commitment": other.pk, "check-0-came_up": "on", "check-1-commitment": commitment.pk}
        as_alice.post(log_of(interview), rows(**said))
        assert CommitmentCheck.objects.get().commitment == other

    def test_a_strangers_is_left_alone(self, as_alice, mallory, interview):
        hers = make_commitment(mallory, made_on=START.date())
        as_alice.post(log_of(interview), rows(**{"check-0-commitment": hers.pk, "check-0-came_up": "yes"}))
        assert not CommitmentCheck.objects.exists()

    def test_one_that_was_answered_here_stays_after_it_was_put_aside(self, as_alice, interview, commitment):
        CommitmentCheck.objects.create(commitment=commitment, interview=interview, came_up=True, kept="yes")
        commitment.retired_on = START.date()
        commitment.save()
        assert [check.commitment for check in as_alice.get(log_of(interview)).context["log"].checks] == [commitment]


class TestStories:
    def test_a_planned_one_is_ticked(self, as_alice, alice, interview):
        planned = make_told(alice, interview=interview, planned=True)
        page = as_alice.get(log_of(interview)).content.decode()
        assert 'value="The Sunday rota"><label' in page
        sent = {"told-0-id": planned.pk, "told-0-story": "The Sunday rota", "told-0-landed": "4"}
        as_alice.post(log_of(interview), rows(**sent))
        planned.refresh_from_db()
        assert (planned.planned, planned.told, planned.landed) == (True, True, 4)
        assert 'value="The Sunday rota" checked>' in as_alice.get(log_of(interview)).content.decode()

    def test_unticked_it_is_planned_and_not_told(self, as_alice, alice, interview):
        planned = make_told(alice, interview=interview, planned=True, told=True, landed=3)
        as_alice.post(log_of(interview), rows(**{"told-0-id": planned.pk, "told-0-story": "", "told-0-landed": "3"}))
        planned.refresh_from_db()
        assert (planned.planned, planned.told, planned.landed) == (True, False, None)

    def test_one_that_was_not_planned_goes_when_it_is_unticked(self, as_alice, alice, interview):
        told = make_told(alice, interview=interview, told=True)
        as_alice.post(log_of(interview), rows(**{"told-0-id": told.pk, "told-0-story": ""}))
        assert not StoryTold.objects.exists()
        assert Story.objects.exists()

    @pytest.mark.parametrize("said", ["The Sunday rota", "the sunday  ROTA", "key"])
    def test_an_own_one_is_found(self, as_alice, alice, interview, said):
        story = make_story(alice)
        sent = {"told-0-story": story.pk if said == "key" else said, "told-0-landed": "2"}
        as_alice.post(log_of(interview), rows(**sent))
        told = StoryTold.objects.get()
        assert (told.story, told.interview, told.told, told.planned, told.landed) == (story, interview, True, False, 2)
        assert Story.objects.count() == 1

    def test_a_new_title_makes_one(self, as_alice, alice, mallory, interview):
        """Also where a stranger has one of that title."""
        make_story(mallory, title="The pump list")
        as_alice.post(log_of(interview), rows(**{"told-0-story": "The pump list", "told-3-story": "The pump list"}))
        story = Story.objects.for_user(alice).get()
        assert (story.title, story.tellings.get().told) == ("The pump list", True)

    def test_a_strangers_is_refused(self, as_alice, mallory, interview):
        hers = make_story(mallory)
        page = as_alice.post(log_of(interview), rows("Why?", **{"told-0-story": hers.pk}))
        assert page.status_code == 422
        assert "No story of yours stands under this number." in page.content.decode()
        assert not StoryTold.objects.exists()
        assert not AskedQuestion.objects.exists()

    def test_a_strangers_mark_is_left_alone(self, as_alice, mallory, interview):
        hers = make_told(mallory)
        sent = {"told-0-id": hers.pk, "told-0-story": "", "told-1-id": hers.pk, "told-1-story": "Mine"}
        as_alice.post(log_of(interview), rows(**sent))
        hers.refresh_from_db()
        assert (hers.told, hers.story.title) == (False, "The Sunday rota")
        assert interview.told.get().story.title == "Mine"

    def test_how_it_landed_wants_a_story(self, as_alice, interview):
        page = as_alice.post(log_of(interview), rows(**{"told-0-story": "", "told-0-landed": "3"}))
        assert page.status_code == 422
        assert "Which story was it?" in page.content.decode()


class TestOwnQuestions:
    def test_a_planned_one_is_answered_for(self, as_alice, alice, interview):
        use = make_use(alice, interview)
        assert use.question.text in as_alice.get(log_of(interview)).content.decode()
        sent = {"own-0-id": use.pk, "own-0-text": use.question.text, "own-0-state": "forgotten", "own-0-answer": ""}
        as_alice.post(log_of(interview), rows(**sent))
        use.refresh_from_db()
        assert use.state == "forgotten"

    @pytest.mark.parametrize(("sent", "state"), [({}, "asked"), ({"own-0-state": "forgotten"}, "forgotten")])
    def test_what_is_typed_is_found_or_made(self, as_alice, alice, interview, sent, state):
        question = make_own_question(alice, text="Who decides?")
        typed = {"own-0-text": "who decides?", "own-1-text": "What is next?", "own-0-answer": "The team."}
        as_alice.post(log_of(interview), rows(**typed, **sent))
        first, second = QuestionUse.objects.all()
        assert (first.question, first.state, first.answer) == (question, state, "The team.")
        assert (second.question.text, second.question.owner, second.state) == ("What is next?", alice, "asked")
        assert OwnQuestion.objects.count() == 2

    def test_a_strangers_is_not_found(self, as_alice, alice, mallory, interview):
        hers = make_use(mallory, make_interview(mallory, days=-1))
        sent = {"own-0-id": hers.pk, "own-0-text": hers.question.text, "own-0-state": "forgotten"}
        as_alice.post(log_of(interview), rows(**sent))
        hers.refresh_from_db()
        assert hers.state == "planned"
        assert QuestionUse.objects.for_user(alice).get().question.owner == alice

    def test_one_is_removed(self, as_alice, alice, interview):
        use = make_use(alice, interview)
        as_alice.post(log_of(interview), rows(**{"own-0-id": use.pk, "own-0-DELETE": "on"}))
        assert not QuestionUse.objects.exists()
        assert OwnQuestion.objects.exists()

    def test_a_state_that_does_not_exist(self, as_alice, interview):
        page = as_alice.post(log_of(interview), rows(**{"own-0-text": "Who?", "own-0-state": "sung"}))
        assert page.status_code == 422


class TestTakingBack:
    def test_a_rating_is_cleared(self, as_alice, alice, interview):
        asked = make_asked(alice, interview, went=3)
        as_alice.post(log_of(interview), rows(rapport="3"))
        assert 'id="id_rapport_none" value=""' in as_alice.get(log_of(interview)).content.decode()
        cleared = {"asked-0-id": asked.pk, "asked-0-text": asked.text, "asked-0-went": "", "rapport": ""}
        as_alice.post(log_of(interview), cleared)
        interview.refresh_from_db()
        asked.refresh_from_db()
        assert (interview.rapport, asked.went) == (None, None)

    def test_what_is_not_sent_stays(self, as_alice, alice, interview):
        """The rows of another window too."""
        asked = make_asked(alice, interview, went=3)
        as_alice.post(log_of(interview), {"rapport": "3", "notes": "He nodded."})
        as_alice.post(log_of(interview), {"asked-4-text": "Why now?"})
        interview.refresh_from_db()
        assert (interview.rapport, interview.notes) == (3, "He nodded.")
        assert [row.text for row in interview.asked.all()] == [asked.text, "Why now?"]


class TestAutosave:
    @pytest.fixture
    def save(self, as_alice, interview):
        def send(sent, known=None, revision="1"):
            sent = sent | {"revision": revision, "known": json.dumps(known or {})}
            return as_alice.post(log_of(interview), sent, headers={"X-Autosave": "1"})

        return send

    def test_a_line_is_kept_and_gets_its_key(self, save, interview):
        answer = save({"asked-7-text": "Why us?", "asked-7-went": "2"})
        asked = interview.asked.get()
        assert answer.status_code == 200
        assert answer.json()["stored"]["asked-7-id"] == str(asked.pk)
        assert answer.json()["stored"]["asked-7-went"] == "2"
        interview.refresh_from_db()
        assert interview.is_logged
        assert answer.json()["revision"] == interview.revision == 2

    def test_sent_twice_it_is_one_line(self, save, interview):
        """The answer to the first was lost on the way."""
        save({"asked-1-text": "Why us?"})
        save({"asked-1-text": "Why us?", "asked-2-text": "Why now?"}, revision="1")
        assert [asked.text for asked in interview.asked.all()] == ["Why us?", "Why now?"]

    def test_what_cannot_be_stored_is_named_and_the_rest_is_kept(self, save, interview):
        answer = save({"asked-0-went": "2", "asked-1-text": "Why us?", "rapport": "4", "minutes": "x"})
        assert {"asked-0-text", "asked-0-went", "minutes"} <= answer.json()["errors"].keys()
        assert interview.asked.get().text == "Why us?"
        interview.refresh_from_db()
        assert interview.rapport == 4

    @pytest.mark.parametrize("known", ["{", "[" * 100_000, "[]", '{"rapport": {}}'])
    def test_nonsense_about_what_was_shown_does_no_harm(self, as_alice, interview, known):
        answer = as_alice.post(log_of(interview), {"rapport": "4", "known": known}, headers={"X-Autosave": "1"})
        assert answer.status_code == 200

    def test_a_forecast_waits_for_the_button(self, save, interview):
        assert save({"forecast_after": "70", "rapport": "2"}).status_code == 200
        interview.refresh_from_db()
        assert (interview.forecast_after, interview.rapport) == (None, 2)

    def test_other_words_saved_meanwhile_are_shown_and_stay(self, save, alice, interview):
        asked = make_asked(alice, interview, text="Why energy?")
        key = {"asked-0-id": asked.pk}
        save(key | {"asked-0-text": "Why this energy?"}, {"asked-0-text": "Why energy?"})
        answer = save(key | {"asked-0-text": "Why any energy?"}, {"asked-0-text": "Why energy?"})
        assert answer.status_code == 409
        assert answer.json()["differences"] == [
            {
                "unit": "asked-0-text",
                "label": "They asked (1)",
                "mine": "Why any energy?",
                "theirs": "Why this energy?",
            }
        ]
        asked.refresh_from_db()
        assert asked.text == "Why this energy?"

    def test_what_the_other_did_not_touch_is_kept(self, save, interview):
        save({"rapport": "3"})
        assert save({"notes": "He nodded."}, {"notes": ""}).status_code == 200
        interview.refresh_from_db()
        assert (interview.rapport, interview.notes) == (3, "He nodded.")

    def test_not_before_it_has_begun(self, save, clock, interview):
        clock.move_to(START - timedelta(seconds=1))
        answer = save({"asked-0-text": "Why us?"})
        assert "It can be logged once it has begun." in answer.json()["errors"]["asked-0-text"][0]
        assert not AskedQuestion.objects.exists()

    def test_a_strangers_is_not_there(self, as_alice, mallory, clock):
        hers = make_interview(mallory, days=-1)
        assert as_alice.post(log_of(hers), {"rapport": "3"}, headers={"X-Autosave": "1"}).status_code == 404
