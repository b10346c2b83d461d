from datetime import UTC, datetime, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from interviews.models import RehearsalCard
from interviews.rehearsal import NEW_A_DAY, ensure, most_likely_forgotten
from tests.factories import (
    make_application,
    make_asked,
    make_card,
    make_feedback,
    make_interview,
    make_rejection,
    make_story,
    make_told,
)

REHEARSE = reverse("interviews:rehearse")
NOON = datetime(2026, 11, 9, 12, 0, tzinfo=UTC)


def asked(owner, text="Why did you leave?", *, days=-5, **fields):
    fields.setdefault("went", 1)
    return make_asked(owner, make_interview(owner, days=days), text=text, **fields)


def send(client, card, name="answer", **fields):
    return client.post(reverse(f"interviews:rehearse_{name}", args=[card.pk]), fields)


@pytest.fixture
def clock(time_machine):
    time_machine.move_to(NOON, tick=False)
    return time_machine


class TestEnsure:
    def test_questions_that_went_badly_or_have_a_better_answer(self, alice, mallory):
        badly, so_so = asked(alice, "One?"), asked(alice, "Two?", went=2)
        better = asked(alice, "Three?", went=3, better="I would name the figure.")
        asked(alice, "Four?", went=3), asked(alice, "Five?", went=None), asked(mallory, "Six?")
        ensure(alice, timezone.now())
        assert {card.asked for card in RehearsalCard.objects.all()} == {badly, so_so, better}
        assert {card.owner for card in RehearsalCard.objects.all()} == {alice}

    def test_stories_planned_for_a_coming_interview(self, alice):
        told = make_told(alice, interview=make_interview(alice, days=3), planned=True)
        make_told(alice, make_story(alice, title="Long ago"), make_interview(alice, days=-3), planned=True)
        make_told(
            alice, make_story(alice, title="Called off"), make_interview(alice, outcome="cancelled"), planned=True
        )
        ensure(alice, timezone.now())
        assert RehearsalCard.objects.get().story == told.story

    def test_twice_makes_them_once(self, alice):
        asked(alice)
        for _ in range(2):
            ensure(alice, timezone.now())
        assert RehearsalCard.objects.count() == 1

    def test_the_same_question_is_one_card(self, alice):
        asked(alice, "Why us?")
        latest = asked(alice, "why  us")
        ensure(alice, timezone.now())
        assert RehearsalCard.objects.get().asked == latest

    def test_ten_a_day(self, alice, clock):
        for number in range(NEW_A_DAY + 3):
            asked(alice, f"Question {number}?")
        ensure(alice, timezone.now())
        ensure(alice, timezone.now())
        assert RehearsalCard.objects.count() == NEW_A_DAY
        clock.shift(timedelta(days=1))
        ensure(alice, timezone.now())
        assert RehearsalCard.objects.count() == NEW_A_DAY + 3


class TestRehearse:
    def test_empty(self, as_alice):
        answer = as_alice.get(REHEARSE)
        assert answer.status_code == 200
        assert answer.context["card"] is None
        assert "Nothing to rehearse yet" in answer.text

    def test_shows_the_question_and_behind_the_fold_what_is_known(self, as_alice, alice):
        application = make_application(alice, "Pellworth")
        interview = make_interview(alice, application, days=-4)
        make_asked(alice, interview, text="Why now?", went=2, better="Because the rota is mine.")
        make_feedback(
            alice, make_rejection(alice, application, their_words="A bit vague."), their_words="Say a number."
        )
        answer = as_alice.get(REHEARSE)
        assert answer.context["card"].asked.text == "Why now?"
        for words in ("Pellworth asked", "So-so", "Because the rota is mine.", "A bit vague.", "Say a number."):
            assert words in answer.text
        assert not answer.context["is_shown"]
        assert as_alice.get(REHEARSE, {"show": "1"}).context["is_shown"]

    def test_shows_a_planned_story(self, as_alice, alice):
        story = make_story(alice, title="The Sunday rota", result="Nobody left.")
        make_told(alice, story, make_interview(alice, days=-9), told=True, landed=4)
        make_told(alice, story, make_interview(alice, days=3), planned=True)
        answer = as_alice.get(REHEARSE)
        assert answer.context["card"].story == story
        assert "Nobody left." in answer.text
        assert "Very well" in answer.text

    def test_says_when_each_answer_brings_it_back(self, as_alice, alice, clock):
        asked(alice)
        make_interview(alice, days=5)
        assert [choice.back for choice in as_alice.get(REHEARSE).context["choices"]] == [
            "in 10 minutes", "in 15 minutes", "on 11 November", "on 13 November",
        ]  # fmt: skip

    def test_done(self, as_alice, alice, clock):
        asked(alice)
        make_interview(alice, days=5)
        as_alice.get(REHEARSE)
        send(as_alice, RehearsalCard.objects.get(), rating=4)
        answer = as_alice.get(REHEARSE)
        assert "That is all for now" in answer.text
        assert "1 card answered today. The next comes back on 13 November." in answer.text

    def test_done_before_an_interview(self, as_alice, alice, clock):
        asked(alice)
        make_interview(alice, days=1)
        as_alice.get(REHEARSE)
        send(as_alice, RehearsalCard.objects.get(), rating=4)
        answer = as_alice.get(REHEARSE)
        assert "All of them have come back" in answer.text
        assert "The next comes back on 17 November, after the interview." in answer.text

    def test_what_is_not_worth_it_any_more_does_not_come(self, as_alice, alice):
        question = asked(alice)
        as_alice.get(REHEARSE)
        type(question).objects.update(went=4)
        assert as_alice.get(REHEARSE).context["card"] is None

    def test_a_story_told_already_waits_for_its_next_plan(self, as_alice, alice, clock):
        story = make_story(alice)
        make_told(alice, story, make_interview(alice, days=1), planned=True)
        assert as_alice.get(REHEARSE).context["card"].story == story
        clock.shift(timedelta(days=2))
        assert as_alice.get(REHEARSE).context["card"] is None
        make_told(alice, story, make_interview(alice, days=1), planned=False)
        assert as_alice.get(REHEARSE).context["card"] is None
        make_told(alice, story, make_interview(alice, days=1), planned=True)
        assert as_alice.get(REHEARSE).context["card"].story == story

    def test_an_interview_booked_later_brings_all_back_on_the_day_before(self, as_alice, alice, clock):
        asked(alice)
        as_alice.get(REHEARSE)
        send(as_alice, RehearsalCard.objects.get(), rating=4)
        make_interview(alice, days=3)
        assert "The next comes back on 11 November." in as_alice.get(REHEARSE).text
        clock.shift(timedelta(days=1))
        assert as_alice.get(REHEARSE).context["card"] is None
        clock.shift(timedelta(days=1))
        card = as_alice.get(REHEARSE).context["card"]
        assert card is not None
        send(as_alice, card, rating=4)
        assert as_alice.get(REHEARSE).context["card"] is None
        clock.shift(timedelta(hours=23))
        assert as_alice.get(REHEARSE).context["card"] is None, "answered yesterday, on the last day"

    def test_on_the_morning_of_the_interview_what_was_left(self, as_alice, alice, clock):
        asked(alice)
        as_alice.get(REHEARSE)
        send(as_alice, RehearsalCard.objects.get(), rating=4)
        make_interview(alice, days=3)
        clock.shift(timedelta(days=2, hours=20))
        assert as_alice.get(REHEARSE).context["card"] is not None
        clock.shift(timedelta(hours=5))
        assert as_alice.get(REHEARSE).context["card"] is None, "it has begun"

    def test_queries_do_not_grow_with_rows(self, as_alice, alice, django_assert_max_num_queries):
        make_told(alice, interview=make_interview(alice), planned=True)
        counts = []
        for few in (3, 6):
            for number in range(few):
                asked(alice, f"Question {few} {number}?")
            as_alice.get(REHEARSE)
            with django_assert_max_num_queries(8) as seen:
                as_alice.get(REHEARSE)
            counts.append(len(seen))
        assert counts[0] == counts[1]


class TestRehearseAnswer:
    @pytest.fixture
    def card(self, alice, clock):
        return make_card(alice, asked(alice))

    def test_keeps_state_and_due(self, as_alice, card):
        answer = send(as_alice, card, rating=3, turn=card.turn)
        assert answer.url == REHEARSE
        card.refresh_from_db()
        assert card.due_at == datetime(2026, 11, 11, tzinfo=UTC)
        assert card.answered_at == NOON
        assert card.state["stability"] > 0
        assert "Well enough. It comes back on 11 November." in as_alice.get(REHEARSE).text

    @pytest.mark.parametrize("rating", ["", "0", "5", "good"])
    def test_asks_for_one_of_four(self, as_alice, card, rating):
        answer = send(as_alice, card, rating=rating)
        assert answer.status_code == 422
        assert "Choose one of the four." in answer.text
        card.refresh_from_db()
        assert card.answered_at is None

    def test_second_press_is_not_a_second_answer(self, as_alice, card):
        for _ in range(2):
            send(as_alice, card, rating=4, turn=card.turn)
        state = RehearsalCard.objects.get().state
        assert state["stability"] == pytest.approx(8.2956)
        assert "answered already" in as_alice.get(REHEARSE).text

    def test_undo(self, as_alice, card, clock):
        send(as_alice, card, rating=3)
        first = RehearsalCard.objects.get()
        clock.shift(timedelta(days=2))
        send(as_alice, card, rating=1)
        answer = send(as_alice, card, "undo")
        assert answer.url == reverse("interviews:rehearse_card", args=[card.pk])
        again = RehearsalCard.objects.get()
        assert (again.state, again.due_at, again.answered_at) == (first.state, first.due_at, first.answered_at)
        send(as_alice, card, "undo")
        assert "There is no answer to take back." in as_alice.get(REHEARSE).text

    def test_horizon_of_another_persons_interview_is_not_hers(self, as_alice, card, mallory):
        make_interview(mallory, days=2)
        send(as_alice, card, rating=4)
        assert RehearsalCard.objects.get().due_at == datetime(2026, 11, 17, tzinfo=UTC)


class TestSetAside:
    def test_and_take_up(self, as_alice, alice):
        card = make_card(alice, asked(alice))
        send(as_alice, card, "set_aside")
        answer = as_alice.get(REHEARSE)
        assert answer.context["card"] is None
        assert list(answer.context["aside"]) == [card]
        send(as_alice, card, "take_up")
        assert as_alice.get(REHEARSE).context["card"] == card


class TestBetter:
    def test_is_changed_in_place(self, as_alice, alice):
        card = make_card(alice, asked(alice))
        answer = send(as_alice, card, "better", better="First the figure, then the story.")
        page = as_alice.get(answer.url)
        assert page.context["is_shown"]
        assert page.context["card"] == card
        assert "First the figure, then the story." in page.text

    def test_keeps_what_was_typed(self, as_alice, alice):
        card = make_card(alice, asked(alice))
        answer = send(as_alice, card, "better", better="First\0 the figure.")
        assert answer.status_code == 422
        assert "the figure." in answer.text
        assert answer.context["is_editing"]

    def test_a_story_has_none(self, as_alice, alice):
        assert send(as_alice, make_card(alice), "better", better="x").status_code == 404


class TestMostLikelyForgotten:
    def test_lowest_chance_first(self, alice, clock):
        interview = make_interview(alice, days=9)
        cards = [make_card(alice, asked(alice, f"{word}?")) for word in ("Easy", "Good", "Hard")]
        for card, rating in zip(cards, (4, 3, 2), strict=True):
            card.answer(rating, NOON, alice)
        make_card(alice, asked(alice, "Aside?"), set_aside_at=NOON)
        asked(alice, "So-so, new?", went=2)
        asked(alice, "Badly, new?", went=1)
        make_told(alice, make_story(alice, title="The rota"), interview, planned=True)
        make_told(alice, make_story(alice, title="For others"), make_interview(alice, days=4), planned=True)
        found = most_likely_forgotten(alice, interview, NOON)
        assert [str(row.thing) for row in found][2:] == ["So-so, new?", "Hard?", "Good?", "Easy?"]
        assert {str(row.thing) for row in found[:2]} == {"Badly, new?", "The rota"}
        assert [row.chance for row in found] == sorted(row.chance for row in found)
        assert found[-1].url == reverse("interviews:rehearse_card", args=[cards[0].pk])

    def test_at_most_six_in_two_queries(self, alice, mallory, django_assert_num_queries):
        interview = make_interview(alice)
        for number in range(8):
            asked(alice, f"Question {number}?")
        asked(mallory, "Hers?")
        with django_assert_num_queries(2):
            found = most_likely_forgotten(alice, interview, timezone.now())
        assert len(found) == 6
        assert not RehearsalCard.objects.exists()

    def test_stands_on_prepare(self, as_alice, alice, clock):
        interview = make_interview(alice)
        card = make_card(alice, asked(alice, "Rehearsed?"))
        card.answer(3, NOON, alice)
        asked(alice, "New?")
        page = as_alice.get(reverse("lessons:interview_prepare", args=[interview.pk]))
        assert [str(row.thing) for row in page.context["card"].forgotten] == ["New?", "Rehearsed?"]
        assert "Last rehearsed 9 November" in page.text
        assert "Not rehearsed yet" in page.text
        assert reverse("interviews:rehearse_card", args=[card.pk]) in page.text
