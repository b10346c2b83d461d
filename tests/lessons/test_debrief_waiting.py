from datetime import timedelta

import pytest
from django.urls import reverse

from applications.models import Rejection
from applications.values import Stage
from lessons.models import Debrief, LessonRating
from tests.factories import (
    make_application,
    make_commitment,
    make_debrief,
    make_interview,
    make_rating,
    make_rejection,
)


def post(client, name, pk, **fields):
    return client.post(reverse(f"lessons:{name}", args=[pk]), fields)


@pytest.fixture
def rejection(alice):
    return make_rejection(alice, make_application(alice, "Pellworth Energy"))


class TestRemind:
    @pytest.mark.parametrize("name", ["rejection_remind", "debrief_remind"])
    def test_it_is_asked_again_on_that_day(self, as_alice, alice, rejection, name):
        pk = rejection.pk if name == "rejection_remind" else make_debrief(alice, rejection).pk
        day = alice.today() + timedelta(days=3)
        answer = post(as_alice, name, pk, remind_on=day.isoformat())
        assert answer.url == reverse("progress:today")
        debrief = Debrief.objects.get()
        assert (debrief.remind_on, debrief.is_draft) == (day, True)
        assert rejection.awaits_debrief

    @pytest.mark.parametrize("day", ["", "soon", "2020-01-01", "9999-12-31"])
    def test_an_impossible_day_is_refused(self, as_alice, rejection, day):
        answer = post(as_alice, "rejection_remind", rejection.pk, remind_on=day)
        assert answer.status_code == 422
        assert answer.context["form"].errors["remind_on"]
        assert Debrief.objects.get().remind_on is None

    def test_it_leads_back_to_the_page_that_asked_and_nowhere_else(self, as_alice, alice, rejection):
        day = (alice.today() + timedelta(days=1)).isoformat()
        for place, leads_to in (
            (reverse("lessons:debrief_list"), reverse("lessons:debrief_list")),
            ("https://elsewhere.example/", reverse("progress:today")),
            ("elsewhere", reverse("progress:today")),
        ):
            assert post(as_alice, "rejection_remind", rejection.pk, remind_on=day, next=place).url == leads_to

    def test_the_page_itself_saves_and_reminds(self, as_alice, alice, rejection):
        debrief = make_debrief(alice, rejection)
        day = alice.today() + timedelta(days=1)
        post(as_alice, "debrief_update", debrief.pk, difference="A thought.", remind=day.isoformat(), remind_on="")
        debrief.refresh_from_db()
        assert (debrief.difference, debrief.remind_on) == ("A thought.", day)


class TestLetGo:
    @pytest.mark.parametrize("name", ["rejection_let_go", "debrief_let_go"])
    def test_it_is_no_longer_asked_for_and_can_be_taken_up_again(self, as_alice, alice, rejection, name):
        pk = rejection.pk if name == "rejection_let_go" else make_debrief(alice, rejection).pk
        assert post(as_alice, name, pk).url == reverse("progress:today")
        debrief = Debrief.objects.get()
        assert debrief.is_let_go
        assert not Rejection.objects.awaiting_debrief().exists()
        undo = reverse("lessons:debrief_resume", args=[debrief.pk])
        assert undo in as_alice.get(reverse("lessons:debrief_list")).text
        assert as_alice.post(undo).url == reverse("lessons:debrief_update", args=[debrief.pk])
        assert Rejection.objects.awaiting_debrief().exists()

    def test_one_that_was_let_go_is_read(self, as_alice, alice):
        debrief = make_debrief(alice, keep="Said at the start.")
        debrief.let_go()
        text = as_alice.get(reverse("lessons:debrief_update", args=[debrief.pk])).text
        assert "Said at the start." in text
        assert "Take it up again" in text

    def test_a_finished_one_is_not_let_go(self, as_alice, alice):
        debrief = make_debrief(alice)
        debrief.finish()
        post(as_alice, "debrief_let_go", debrief.pk)
        debrief.refresh_from_db()
        assert debrief.is_finished

    @pytest.mark.parametrize("name", ["debrief_remind", "debrief_let_go", "debrief_resume"])
    def test_looking_does_nothing(self, as_alice, alice, name):
        debrief = make_debrief(alice)
        assert as_alice.get(reverse(f"lessons:{name}", args=[debrief.pk])).status_code == 405


class TestDebriefList:
    address = "/debriefs/"

    def test_each_stands_where_it_belongs(self, as_alice, alice, rejection):
        finished, gone = make_debrief(alice), make_debrief(alice)
        finished.finish()
        gone.let_go()
        answer = as_alice.get(self.address)
        assert answer.context["waiting"] == [rejection]
        assert list(answer.context["finished"]) == [finished]
        assert list(answer.context["let_go"]) == [gone]
        assert "Pellworth Energy" in answer.text

    def test_it_is_empty_at_first(self, as_alice):
        assert "Nothing waits." in as_alice.get(self.address).text

    def test_of_others_it_knows_nothing(self, client, mallory, rejection):
        client.force_login(mallory)
        assert "Pellworth" not in client.get(self.address).text

    def test_queries_do_not_grow(self, as_alice, alice, django_assert_max_num_queries):
        for _ in range(2):
            for _ in range(3):
                make_rejection(alice)
                make_debrief(alice)
                make_debrief(alice).finish()
                make_debrief(alice).let_go()
            with django_assert_max_num_queries(6):
                as_alice.get(self.address)


class TestDebriefTap:
    address = "/debriefs/tap/"

    def test_those_before_anybody_spoke(self, as_alice, alice, rejection):
        begun = make_debrief(alice)
        make_rejection(alice, stage=Stage.INTERVIEWING)
        make_debrief(alice).finish()
        forms = as_alice.get(self.address).context["forms"]
        assert {form.rejection for form in forms} == {rejection, begun.rejection}

    def test_many_in_one_submit(self, as_alice, alice):
        noes = [make_rejection(alice) for _ in range(3)]
        a, b, c = (f"no-{rejection.pk}" for rejection in noes)
        fields = {
            f"{a}-whose": "mine",
            f"{a}-difference": "The letter was a copy.",
            f"{a}-lesson-10-rating": "3",
            f"{b}-whose": "theirs",
            f"{c}-difference": "To think about.",
            "finish": "1",
        }
        assert as_alice.post(self.address, fields).url == reverse("lessons:debrief_list")
        first, second, third = (Debrief.objects.get(rejection=rejection) for rejection in noes)
        assert (first.is_finished, first.rejection.whose, first.difference) == (True, "mine", "The letter was a copy.")
        assert (second.is_finished, second.rejection.whose) == (True, "theirs")
        assert LessonRating.objects.get().debrief == first
        # Not answered: it waits on, and keeps its line.
        assert (third.is_draft, third.difference) == (True, "To think about.")

    def test_so_many_at_the_most(self, as_alice, alice, monkeypatch):
        monkeypatch.setattr("lessons.forms.tap.MOST", 2)
        noes = [make_rejection(alice, days=days) for days in (3, 2, 1)]
        forms = as_alice.get(self.address).context["forms"]
        assert [form.rejection for form in forms] == noes[:2]

    def test_nonsense_is_refused_and_the_line_stays(self, as_alice, rejection):
        name = f"no-{rejection.pk}"
        answer = as_alice.post(self.address, {f"{name}-whose": "nobody", f"{name}-difference": "My line."})
        assert answer.status_code == 422
        assert "My line." in answer.text
        assert not Debrief.objects.exists()

    def test_another_persons_no_is_not_touched(self, client, mallory, rejection):
        client.force_login(mallory)
        client.post(self.address, {f"no-{rejection.pk}-whose": "mine"})
        assert not Debrief.objects.exists()

    def test_queries_do_not_grow(self, as_alice, alice, django_assert_max_num_queries):
        for _ in range(2):
            for _ in range(3):
                make_rejection(alice)
            with django_assert_max_num_queries(3):
                as_alice.get(self.address)


class TestDebriefDone:
    def test_what_is_taken_along_and_where_it_comes_back(self, as_alice, alice):
        debrief = make_debrief(alice, keep="I said where my knowledge ends.")
        make_commitment(alice, debrief)
        make_rating(alice, debrief, 4, rating=4, evidence="The dashboard.")
        interview = make_interview(alice, make_application(alice, "Northmere Water"))
        debrief.finish()
        answer = as_alice.get(reverse("lessons:debrief_done", args=[debrief.pk]))
        for words in (
            "It will not go to waste.",
            "I said where my knowledge ends.",
            "they ask for questions",
            "The dashboard.",
            "Northmere Water",
        ):
            assert words in answer.text
        assert reverse("lessons:interview_prepare", args=[interview.pk]) in answer.text

    def test_it_stands_ready_only_where_it_fits(self, as_alice, alice):
        debrief = make_debrief(alice)
        make_commitment(alice, debrief, kinds=["panel"])
        debrief.finish()
        make_interview(alice, make_application(alice, "Northmere Water"), days=1, kind="phone")
        page = reverse("lessons:debrief_done", args=[debrief.pk])
        text = as_alice.get(page).text
        assert "comes back at the next interview that it fits" in text
        assert "Prepare for Northmere Water" in text
        make_interview(alice, make_application(alice, "Ostra Health"), days=4, kind="panel")
        text = as_alice.get(page).text
        assert "stands ready for Ostra Health" in text
        assert "Prepare for Ostra Health" in text

    def test_one_that_is_not_finished_goes_on(self, as_alice, alice):
        debrief = make_debrief(alice)
        answer = as_alice.get(reverse("lessons:debrief_done", args=[debrief.pk]))
        assert answer.url == reverse("lessons:debrief_update", args=[debrief.pk])

    def test_queries_do_not_grow(self, as_alice, alice, django_assert_max_num_queries):
        debrief = make_debrief(alice)
        debrief.finish()
        for number in (1, 2):
            make_rating(alice, debrief, number)
            make_commitment(alice, debrief)
            make_interview(alice, debrief.application, days=-1)
            with django_assert_max_num_queries(10):
                as_alice.get(reverse("lessons:debrief_done", args=[debrief.pk]))
