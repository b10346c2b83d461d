from datetime import UTC, date, datetime, timedelta

import pytest
import time_machine
from django.urls import reverse

from debrief.owned import Refused
from interviews.models import OwnQuestion, QuestionUse, StoryTold
from lessons.models import CommitmentCheck
from lessons.promises import Told, story_so_far
from tests.factories import (
    make_application,
    make_asked,
    make_commitment,
    make_contact,
    make_debrief,
    make_interview,
    make_own_question,
    make_rating,
    make_rejection,
    make_story,
    make_told,
    make_weakness,
)

START = datetime(2026, 11, 11, 10, tzinfo=UTC)
BEFORE = datetime(2026, 11, 10, 18, tzinfo=UTC)
AFTER = START + timedelta(hours=2)


@pytest.fixture
def clock():
    with time_machine.travel(BEFORE, tick=False) as traveller:
        yield traveller


@pytest.fixture
def interview(clock, alice):
    application = make_application(alice, "Northmere Water", posting="We look for somebody who plans winters.")
    fields = {"starts_at": START, "zone": "UTC", "kind": "panel", "minutes": 45, "medium": "video", "round": 2}
    return make_interview(alice, application, **fields)


def page_of(interview) -> str:
    return reverse("lessons:interview_prepare", args=[interview.pk])


def stories_of(interview) -> str:
    return reverse("lessons:prepare_story", args=[interview.pk])


def questions_of(interview) -> str:
    return reverse("lessons:prepare_question", args=[interview.pk])


def past_round(owner, company: str, *, days: int = 10, **fields):
    return make_interview(owner, make_application(owner, company), days=-days, **fields)


def finished(owner, company: str = "", *, kind: str = "", days: int = 5, **fields):
    """A finished debrief of a no some days ago, after a round of that kind."""
    application = make_application(owner, company)
    if kind:
        make_interview(owner, application, days=-days - 1, kind=kind)
    debrief = make_debrief(owner, make_rejection(owner, application, days=days), **fields)
    debrief.finish()
    return debrief


def check(commitment, interview, kept: str, *, came_up: bool = True) -> CommitmentCheck:
    return CommitmentCheck.objects.create(commitment=commitment, interview=interview, came_up=came_up, kept=kept)


class TestInterviewPrepare:
    def test_says_when_where_and_with_whom(self, as_alice, alice, interview):
        interview.place = "https://meet.example.org/abc"
        interview.save()
        contact = make_contact(alice, interview.application.company, name="Tom Ekdahl", role="asset engineer")
        contact.notes = "Likes drawings."
        contact.save()
        interview.contacts.add(contact)
        answer = as_alice.get(page_of(interview))
        assert "Tomorrow, Wednesday 11 November, 10:00 to 10:45. Panel, video, with Tom Ekdahl." in answer.text
        assert "asset engineer" in answer.text
        assert "Likes drawings." in answer.text
        assert 'href="https://meet.example.org/abc"' in answer.text
        assert "We look for somebody who plans winters." in answer.text

    def test_an_empty_account_has_three_lessons_by_the_round_alone(self, as_alice, interview):
        answer = as_alice.get(page_of(interview))
        assert [pull.text.number for pull in answer.context["card"].pulls] == [4, 7, 8]
        assert "No recent debrief speaks of it. A panel usually calls for it." in answer.text
        assert "No debrief speaks of them yet." in answer.text
        assert "None is written down yet." in answer.text

    def test_a_lesson_missed_stands_first_with_its_figures_and_own_words(self, as_alice, alice, interview):
        for days, rating, line in ((9, 4, "Asked three."), (7, 1, "I said they had covered everything."), (5, 2, "")):
            make_rating(alice, finished(alice, "Pellworth Energy", days=days), lesson=3, rating=rating, evidence=line)
        card = as_alice.get(page_of(interview)).context["card"]
        assert [pull.text.number for pull in card.pulls] == [4, 7, 8]
        interview.kind = "case"
        interview.save()
        answer = as_alice.get(page_of(interview))
        pull = answer.context["card"].pulls[0]
        assert pull.text.number == 3
        assert pull.why == "Held in 1 of 3, the last time on 1 November. A case or a task usually calls for it."
        assert pull.said.text == "I said they had covered everything."
        assert "You, after Pellworth Energy, 10 November" in answer.text

    def test_a_debrief_not_finished_does_not_count(self, as_alice, alice, interview):
        make_rating(alice, lesson=4, rating=1, evidence="Walked through my resume.")
        answer = as_alice.get(page_of(interview))
        assert not answer.context["card"].is_rated
        assert "Walked through my resume." not in answer.text

    def test_commitments_that_fit_with_their_story(self, as_alice, alice, interview):
        made_on = date(2026, 11, 5)
        fits = make_commitment(alice, kinds=["panel"], made_on=made_on)
        other = make_commitment(alice, kinds=["phone"], when="the phone rings")
        dropped = make_commitment(alice, when="it is dropped", dropped_on=alice.today())
        check(fits, past_round(alice, "Pellworth", days=2), "no")
        check(fits, past_round(alice, "Calder Freight", days=1), "", came_up=False)
        answer = as_alice.get(page_of(interview))
        assert [promise.pk for promise in answer.context["card"].promises] == [fits.pk]
        assert "Since 5 November. Missed at Pellworth; tomorrow is the second try." in answer.text
        assert other.when not in answer.text
        assert dropped.when not in answer.text

    def test_advice_of_rounds_like_this(self, as_alice, alice, interview):
        finished(alice, "Quillon Parks", kind="technical", advice="Ask what good means.")
        finished(alice, "Bellwether Post", kind="panel", days=8, advice="Look at all three.")
        finished(alice, "Calder Freight", kind="phone", advice="Stand up while you talk.")
        advice = as_alice.get(page_of(interview)).context["card"].advice
        assert {slip.text for slip in advice} == {"Look at all three.", "Ask what good means."}
        interview.kind = "phone"
        interview.save()
        assert [slip.head for slip in as_alice.get(page_of(interview)).context["card"].advice] == ["Calder Freight"]

    def test_the_same_kind_of_round_comes_before_those_like_it(self, as_alice, alice, interview):
        finished(alice, "Bellwether Post", kind="panel", days=8, advice="Look at all three.")
        for company in ("Quillon Parks", "Maplin Ferries"):
            finished(alice, company, kind="technical", advice="Ask what good means.")
        advice = as_alice.get(page_of(interview)).context["card"].advice
        assert "Bellwether Post" in [slip.head for slip in advice]

    def test_stories_not_told_here_the_freshest_first(self, as_alice, alice, interview):
        on_paper = make_story(alice, title="The dashboard", on_resume=True)
        told = make_story(alice, title="The pump list")
        make_told(alice, told, past_round(alice, "Pellworth"), told=True)
        fresh = make_story(alice, title="The drawing")
        heard = make_story(alice, title="The Sunday rota")
        make_told(alice, heard, make_interview(alice, interview.application, days=-9), told=True)
        answer = as_alice.get(page_of(interview))
        stories = answer.context["stories"]
        assert stories.others == (fresh, told, on_paper)
        assert stories.heard == (heard,)
        assert "Told here already: The Sunday rota" in answer.text
        assert "Told once, last at Pellworth." in answer.text

    def test_an_overused_story_is_marked_and_comes_last(self, as_alice, alice, interview):
        worn = make_story(alice, title="The pump list")
        for number in range(3):
            told = past_round(alice, f"Company {number}", days=5 + number)
            make_told(alice, worn, told, told=True)
            told.mark_logged()
            told.save()
        fresh = make_story(alice, title="The dashboard", on_resume=True)
        answer = as_alice.get(page_of(interview))
        assert answer.context["stories"].others == (fresh, worn)
        assert "Told in 3 of your last five interviews" in answer.text

    def test_what_they_asked_and_answered_here_before(self, as_alice, alice, interview):
        first = make_interview(alice, interview.application, days=-9, round=1)
        make_asked(alice, first, text="What went wrong last winter?", went=1, better="Name the pump list.")
        make_asked(alice, past_round(alice, "Pellworth"), text="Where do you see yourself?")
        question = make_own_question(alice, text="Who noticed first?")
        QuestionUse.objects.create(question=question, interview=first, state="asked", answer="The night shift.")
        answer = as_alice.get(page_of(interview))
        assert [slip.head for slip in answer.context["card"].earlier] == ["What went wrong last winter?"]
        assert "Name the pump list." in answer.text
        assert "They said: The night shift." in answer.text
        assert answer.context["questions"].asked == (question,)
        assert answer.context["questions"].others == ()

    def test_the_weakness_answers(self, as_alice, alice, interview):
        make_weakness(alice, honest_answer="I like beginnings.", plan="Two at once.")
        answer = as_alice.get(page_of(interview))
        assert "I like beginnings." in answer.text
        assert "What I do about it: Two at once." in answer.text

    def test_is_read_after_the_start_as_it_was(self, as_alice, alice, clock, interview):
        story, question = make_story(alice), make_own_question(alice)
        interview.plan_story(story)
        interview.plan_question(question)
        interview.forecast(65)
        clock.move_to(AFTER)
        answer = as_alice.get(page_of(interview))
        assert "65%" in answer.text
        assert "made 10 Nov, 18:00" in answer.text
        assert 'type="range"' not in answer.text
        assert 'name="leave"' not in answer.text
        assert 'name="text"' not in answer.text
        assert answer.context["stories"].chosen == (story,)

    def test_what_was_learned_since_does_not_change_it(self, as_alice, alice, clock, interview):
        clock.move_to(AFTER + timedelta(days=3))
        debrief = make_debrief(alice, make_rejection(alice, interview.application))
        make_rating(alice, debrief, lesson=4, rating=1, evidence="Walked through my resume.")
        debrief.finish()
        make_commitment(alice, debrief)
        answer = as_alice.get(page_of(interview))
        card = answer.context["card"]
        assert not card.is_rated
        assert "Walked through my resume." not in answer.text
        assert card.promises == ()

    def test_leads_to_the_log_once_it_has_begun(self, as_alice, clock, interview):
        link = reverse("lessons:interview_log", args=[interview.pk])
        assert link not in as_alice.get(page_of(interview)).text
        clock.move_to(AFTER)
        assert link in as_alice.get(page_of(interview)).text
        assert page_of(interview) in as_alice.get(link).text

    def test_is_reached_from_today_the_list_and_the_interview(self, as_alice, interview):
        for address in ("/", reverse("interviews:interview_list"), interview_page(interview)):
            assert page_of(interview) in as_alice.get(address).text, address

    def test_ten_queries_however_many_rows(self, as_alice, alice, interview, django_assert_max_num_queries):
        def one_more_of_each():
            interview.contacts.add(make_contact(alice, interview.application.company))
            debrief = finished(alice, kind="panel", advice="Look at all three.")
            for lesson in (3, 4, 7, 8):
                make_rating(alice, debrief, lesson=lesson, rating=1, evidence="A line.")
            commitment = make_commitment(alice, debrief)
            round_one = make_interview(alice, interview.application, days=-9)
            check(commitment, round_one, "yes")
            make_asked(alice, round_one, went=1)
            make_told(alice, interview=round_one, told=True)
            make_story(alice)
            make_weakness(alice, honest_answer="True.")
            make_own_question(alice)
            QuestionUse.objects.create(question=make_own_question(alice), interview=round_one, state="asked")

        # The first visit of a day is noted, which is not what is counted here.
        as_alice.get(page_of(interview))
        for _ in range(3):
            one_more_of_each()
            with django_assert_max_num_queries(10):
                assert as_alice.get(page_of(interview)).status_code == 200

    def test_a_strangers_rows_are_not_in_it(self, as_alice, mallory, interview):
        make_rating(mallory, finished(mallory, "Northmere Water", kind="panel", advice="Hers."), lesson=4, rating=1)
        make_story(mallory, title="Hers")
        make_own_question(mallory, text="Hers?")
        make_weakness(mallory, honest_answer="Hers.")
        make_commitment(mallory, when="it is hers")
        make_asked(mallory, past_round(mallory, "Northmere Water"), text="Hers?", went=1)
        assert "ers?" not in as_alice.get(page_of(interview)).text
        assert "Hers" not in as_alice.get(page_of(interview)).text


def interview_page(interview) -> str:
    return reverse("interviews:interview_detail", args=[interview.pk])


class TestPrepareStory:
    def test_is_chosen_and_left_again(self, as_alice, alice, interview):
        story = make_story(alice)
        answer = as_alice.post(stories_of(interview), {"choose": story.pk})
        assert answer.url == f"{page_of(interview)}#stories"
        assert StoryTold.objects.get().planned
        assert as_alice.get(page_of(interview)).context["stories"].chosen == (story,)
        as_alice.post(stories_of(interview), {"leave": story.pk})
        assert not StoryTold.objects.exists()

    def test_twice_is_once(self, as_alice, alice, interview):
        story = make_story(alice)
        for _ in range(2):
            as_alice.post(stories_of(interview), {"choose": story.pk})
        assert StoryTold.objects.count() == 1

    def test_htmx_gets_the_stories_alone(self, as_htmx, alice, interview):
        story = make_story(alice)
        answer = as_htmx("stories").post(stories_of(interview), {"choose": story.pk})
        assert answer.text.strip().startswith('<section class="section" id="stories"')
        assert "Chosen" in answer.text
        assert "h-focus" not in answer.text

    def test_of_another_is_not_there(self, as_alice, mallory, interview):
        for key in (make_story(mallory).pk, "", "x", "9" * 5000):
            assert as_alice.post(stories_of(interview), {"choose": key}).status_code == 404
        assert not StoryTold.objects.exists()

    @pytest.mark.parametrize("is_htmx", [True, False])
    def test_not_once_it_has_begun(self, as_htmx, as_alice, alice, clock, interview, is_htmx):
        story = make_story(alice)
        clock.move_to(START)
        browser = as_htmx("stories") if is_htmx else as_alice
        answer = browser.post(stories_of(interview), {"choose": story.pk})
        assert answer.status_code == 422
        assert "The interview has begun" in answer.text
        assert not StoryTold.objects.exists()

    def test_one_that_was_told_is_not_forgotten(self, alice, interview):
        told = make_told(alice, interview=interview, planned=True, told=True)
        interview.leave_story(told.story)
        told.refresh_from_db()
        assert (told.planned, told.told) == (False, True)


class TestPrepareQuestion:
    def test_is_planned_and_left_again(self, as_alice, alice, interview):
        question = make_own_question(alice)
        assert as_alice.post(questions_of(interview), {"choose": question.pk}).url == f"{page_of(interview)}#questions"
        assert QuestionUse.objects.get().state == "planned"
        as_alice.post(questions_of(interview), {"leave": question.pk})
        assert not QuestionUse.objects.exists()

    def test_a_new_one_is_typed(self, as_htmx, alice, interview):
        answer = as_htmx("questions").post(questions_of(interview), {"text": " Who  noticed first? "})
        assert answer.text.strip().startswith('<section class="section" id="questions"')
        question = OwnQuestion.objects.get()
        assert (question.text, question.owner) == ("Who noticed first?", alice)
        assert answer.context["questions"].chosen == (question,)

    def test_one_that_is_there_is_not_made_twice(self, as_alice, alice, mallory, interview):
        make_own_question(mallory, text="Who noticed first?")
        question = make_own_question(alice, text="Who noticed first?")
        question.archive()
        as_alice.post(questions_of(interview), {"text": "who noticed FIRST?"})
        assert QuestionUse.objects.get().question == question
        assert OwnQuestion.objects.for_user(alice).active().count() == 1

    @pytest.mark.parametrize("text", ["", "x" * 501])
    @pytest.mark.parametrize("is_htmx", [True, False])
    def test_what_cannot_be_kept_comes_back(self, as_htmx, as_alice, interview, text, is_htmx):
        browser = as_htmx("questions") if is_htmx else as_alice
        answer = browser.post(questions_of(interview), {"text": text})
        assert answer.status_code == 422
        assert f'value="{text}"' in answer.text
        assert not OwnQuestion.objects.exists()

    def test_not_once_it_has_begun(self, as_alice, alice, clock, interview):
        question = make_own_question(alice)
        clock.move_to(START)
        assert as_alice.post(questions_of(interview), {"choose": question.pk}).status_code == 422
        assert as_alice.post(questions_of(interview), {"text": "Who noticed first?"}).status_code == 422
        assert not QuestionUse.objects.exists()
        assert OwnQuestion.objects.count() == 1

    def test_one_that_was_asked_stays_so(self, alice, interview):
        question = make_own_question(alice)
        QuestionUse.objects.create(question=question, interview=interview, state="asked")
        interview.plan_question(question)
        interview.leave_question(question)
        assert QuestionUse.objects.get().state == "asked"

    def test_of_another_is_not_there(self, as_alice, mallory, interview):
        question = make_own_question(mallory)
        assert as_alice.post(questions_of(interview), {"choose": question.pk}).status_code == 404


class TestSealed:
    """No form, request or admin page changes a forecast after its seal."""

    @pytest.fixture
    def sealed(self, clock, interview):
        interview.forecast(65)
        clock.move_to(AFTER)
        return interview

    def everywhere(self, interview) -> list[str]:
        names = (
            "lessons:interview_prepare",
            "lessons:interview_log",
            "lessons:prepare_story",
            "lessons:prepare_question",
        )
        names += ("interviews:interview_forecast", "interviews:interview_update", "interviews:interview_cancel")
        return [reverse(name, args=[interview.pk]) for name in names]

    def sent(self) -> dict[str, str]:
        """All that could be meant for it, with what the forms need to be valid."""
        forged = dict.fromkeys(("forecast_before", "forecast_before_at", "forecast_seals_at"), "20")
        plan = {"kind": "panel", "round": "2", "starts_at_0": "2026-12-24", "starts_at_1": "10:00", "revision": "1"}
        log = {"asked-TOTAL_FORMS": "0", "asked-INITIAL_FORMS": "0", "outcome": "pending", "text": "Who noticed first?"}
        return forged | plan | log

    def facts(self, interview) -> tuple:
        interview.refresh_from_db()
        return interview.forecast_before, interview.forecast_before_at, interview.forecast_seals_at

    @pytest.mark.parametrize("extra", [{}, {"take_back": "1"}])
    def test_no_request_changes_it(self, as_alice, sealed, extra):
        before = self.facts(sealed)
        for address in self.everywhere(sealed):
            as_alice.post(address, self.sent() | extra)
            assert self.facts(sealed) == before, address

    def test_moving_the_interview_later_does_not_open_it(self, as_alice, sealed):
        before = self.facts(sealed)
        answer = as_alice.post(reverse("interviews:interview_update", args=[sealed.pk]), self.sent())
        assert answer.status_code == 302
        assert self.facts(sealed) == before
        assert sealed.starts_at > AFTER
        answer = as_alice.get(page_of(sealed))
        assert 'type="range"' not in answer.text
        with pytest.raises(Refused):
            sealed.forecast(20)

    def test_one_never_made_is_not_made_afterwards(self, as_alice, clock, interview):
        clock.move_to(AFTER)
        assert (
            as_alice.post(reverse("interviews:interview_forecast", args=[interview.pk]), self.sent()).status_code == 422
        )
        assert self.facts(interview)[:2] == (None, None)

    def test_the_one_after_is_made_once(self, as_alice, sealed):
        sealed.forecast_again(40)
        as_alice.post(reverse("lessons:interview_log", args=[sealed.pk]), self.sent() | {"forecast_after": "90"})
        sealed.refresh_from_db()
        assert sealed.forecast_after == 40

    @pytest.mark.urls("tests.accounts.test_admin")
    def test_no_admin_page_changes_it(self, client, alice, sealed):
        alice.is_staff = alice.is_superuser = True
        alice.save()
        client.force_login(alice)
        before = self.facts(sealed)
        address = reverse("admin:interviews_interview_change", args=[sealed.pk])
        text = client.get(address).text
        assert "65" in text
        assert 'name="forecast' not in text
        fields = {
            "kind": "panel",
            "round": "2",
            "zone": "UTC",
            "outcome": "pending",
            "medium": "video",
            "minutes": "45",
        }
        day = {"starts_at_0": "2026-12-24", "starts_at_1": "10:00:00"}
        answer = client.post(address, self.sent() | {"forecast_after": "90"} | fields | day)
        assert answer.status_code == 302, answer.context["errors"]
        assert self.facts(sealed) == before
        assert sealed.forecast_after is None


class TestStorySoFar:
    SINCE, TODAY, TOMORROW = date(2026, 11, 5), date(2026, 11, 10), date(2026, 11, 11)

    @pytest.mark.parametrize(
        ("chances", "words"),
        [
            ([], "Since 5 November. Its moment has not come yet; tomorrow could be the first try."),
            ([("no", "A")], "Since 5 November. Missed at A; tomorrow is the second try."),
            ([("yes", "A"), ("yes", "B")], "Since 5 November. Kept at A and at B; tomorrow is the third try."),
            (
                [("no", "A"), ("partly", "B"), ("", "C")],
                "Since 5 November. Missed at A. Kept in part at B. Its moment came at C; tomorrow is the fourth try.",
            ),
            (
                [("no", "A"), *[("yes", name) for name in "BCDE"]],
                "Since 5 November. Kept at B, at C, at D and at E; tomorrow is the sixth try.",
            ),
        ],
    )
    def test_in_words(self, chances, words):
        told = [Told(START, company, kept) for kept, company in chances]
        assert story_so_far(self.SINCE, told, self.TOMORROW, self.TODAY) == words

    def test_another_year_is_named_and_a_past_round_is_no_try(self):
        assert story_so_far(date(2025, 11, 5), [], None, self.TODAY) == (
            "Since 5 November 2025. Its moment has not come yet."
        )

    def test_a_day_of_this_week(self):
        words = story_so_far(self.SINCE, [], date(2026, 11, 13), self.TODAY)
        assert words.endswith("; Friday could be the first try.")
