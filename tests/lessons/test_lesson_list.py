import pytest
from django.urls import reverse
from django.utils import timezone

from lessons.catalogue import HACKS, LESSONS
from lessons.values import State
from tests.factories import make_commitment, make_debrief, make_rating, make_rejection, make_user

URL = reverse("lessons:lesson_list")


def finished(owner, *, days: int = 0, **ratings: int):
    """A finished debrief of a no `days` ago; ratings as `l3=2`."""
    debrief = make_debrief(owner, make_rejection(owner, days=days), state=State.FINISHED, finished_at=timezone.now())
    for lesson, rating in ratings.items():
        make_rating(owner, debrief, int(lesson[1:]), rating=rating)
    return debrief


class TestLessonList:
    def test_the_ten_and_no_record_yet(self, as_alice):
        response = as_alice.get(URL)
        assert [own.text.number for own in response.context["records"]] == list(range(1, 11))
        for text in LESSONS:
            assert text.question in response.text
        assert "No record yet" in response.text
        assert "Not tested yet" not in response.text

    def test_ones_own_record(self, as_alice, alice):
        finished(alice, days=2, l3=1, l4=4)
        finished(alice, days=1, l3=3, l4=0)
        make_commitment(alice, finished(alice, l3=2), lesson_id=3)
        response = as_alice.get(URL)
        questions, stories = response.context["records"][2:4]
        assert (questions.record.held, questions.record.tested) == (1, 3)
        assert questions.latest == (1, 3, 2)
        assert questions.in_play == 1
        assert (stories.record.held, stories.record.tested) == (1, 1)
        assert "Held in 1 of 3 · 1 commitment in play" in response.text
        assert "Not tested yet" in response.text
        assert "No record yet" not in response.text

    def test_the_last_seven_and_all(self, as_alice, alice):
        for day, rating in enumerate([4, 4, 2, 2, 2, 2, 2, 3, 3]):
            finished(alice, days=20 - day, l8=rating)
        response = as_alice.get(URL)
        assert response.context["records"][7].latest == (2, 2, 2, 2, 2, 3, 3)
        assert "Held in 2 of your last 7 · 4 of 9 in all" in response.text

    def test_a_commitment_put_aside_is_not_in_play(self, as_alice, alice):
        make_commitment(alice).drop(alice.today())
        assert as_alice.get(URL).context["records"][2].in_play == 0

    def test_nothing_of_a_stranger(self, as_alice, mallory):
        make_commitment(mallory, finished(mallory, l3=4))
        own = as_alice.get(URL).context["records"][2]
        assert (own.record, own.latest, own.in_play) == (None, (), 0)

    def test_by_the_five_hacks(self, as_alice):
        response = as_alice.get(URL, {"by": "hack"})
        assert [hack.title for hack, _ in response.context["hacks"]] == [hack.title for hack in HACKS]
        assert [[own.text.number for own in group] for _, group in response.context["hacks"]] == [
            [7, 8],
            [4, 7],
            [2],
            [5],
            [3],
        ]
        assert [own.text.number for own in response.context["others"]] == [1, 6, 9, 10]
        assert "Be the best copy of yourself" in response.text

    def test_other_orders_are_the_usual_one(self, as_alice):
        assert as_alice.get(URL, {"by": "mood"}).context["by_hack"] is False

    def test_only_to_look_at(self, as_alice):
        assert as_alice.post(URL).status_code == 405

    def test_a_visitor_is_sent_to_sign_in(self, client, db):
        assert client.get(URL).status_code == 302

    @pytest.mark.parametrize("n", [1, 2, 9])
    def test_five_queries_however_many_rows(self, client, django_assert_num_queries, db, n):
        person = make_user()
        for day in range(n):
            make_commitment(person, finished(person, days=day, l1=1, l3=3, l9=4))
        client.force_login(person)
        with django_assert_num_queries(5):
            client.get(URL)
