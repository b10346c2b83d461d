"""Debriefs of what was no rejection: begun by the person, never asked for."""

import pytest
from django.urls import reverse

from applications.models import Rejection
from applications.values import Stage
from debrief.owned import Refused
from lessons.models import Debrief, LessonRating
from lessons.values import Occasion, Size, State
from tests.factories import days_ago, make_application, make_commitment, make_interview, make_rating, make_rejection
from tests.invariant import check_invariant

ENDED = {
    Stage.OFFER: Occasion.OFFER,
    Stage.ACCEPTED: Occasion.OFFER,
    Stage.DECLINED: Occasion.OFFER,
    Stage.NO_RESPONSE: Occasion.SILENCE,
    Stage.WITHDRAWN: Occasion.WITHDRAWAL,
}


def address_of(application) -> str:
    return reverse("lessons:occasion_begin", args=[application.pk])


def in_stage(owner, stage: str, company: str = ""):
    application = make_application(owner, company)
    application.move(Stage.INTERVIEWING, days_ago(owner, 9))
    application.move(stage, days_ago(owner, 1))
    return application


def passed_round(owner, **fields):
    interview = make_interview(owner, days=-2, **{"kind": "technical", "outcome": "passed"} | fields)
    interview.application.move(Stage.INTERVIEWING, days_ago(owner, 9))
    return interview


def begun(owner, occasion: str) -> Debrief:
    """A debrief of each of the occasions, of a company that is named."""
    if occasion == Occasion.ROUND_PASSED:
        interview = passed_round(owner)
        return Debrief.begin_of(occasion, interview.application, interview)
    stage = next(stage for stage, value in ENDED.items() if value == occasion)
    return Debrief.begin_of(occasion, in_stage(owner, stage, "Lindal Mutual"))


NOT_A_NO = [occasion for occasion in Occasion if occasion != Occasion.REJECTION]


class TestBeginOf:
    @pytest.mark.parametrize(("stage", "occasion"), ENDED.items())
    def test_it_is_begun_once_and_short(self, alice, stage, occasion):
        application = in_stage(alice, stage)
        debrief = Debrief.begin_of(occasion, application)
        assert Debrief.begin_of(occasion, application) == debrief
        assert (debrief.owner, debrief.size, debrief.rejection) == (alice, Size.SHORT, None)

    def test_a_minute_where_nobody_spoke(self, alice):
        application = make_application(alice)
        application.move(Stage.NO_RESPONSE, alice.today())
        assert Debrief.begin_of(Occasion.SILENCE, application).size == Size.TAP

    def test_each_round_has_its_own(self, alice):
        first = passed_round(alice)
        second = make_interview(alice, first.application, days=-1, round=2, outcome="passed")
        for interview in (first, second, second):
            assert Debrief.begin_of(Occasion.ROUND_PASSED, first.application, interview).interview == interview
        assert Debrief.objects.count() == 2

    @pytest.mark.parametrize("occasion", ["offer", "silence", "withdrawal", "rejection", "party", ""])
    def test_what_did_not_happen(self, alice, occasion):
        with pytest.raises(Refused):
            Debrief.begin_of(occasion, make_application(alice, days=3))
        assert not Debrief.objects.exists()

    def test_a_silence_that_is_only_marked(self, alice):
        assert Debrief.begin_of(Occasion.SILENCE, make_application(alice, days=40)).occasion == Occasion.SILENCE

    @pytest.mark.parametrize("outcome", ["pending", "not_passed", "cancelled"])
    def test_a_round_that_did_not_lead_on(self, alice, outcome):
        interview = passed_round(alice, outcome=outcome)
        with pytest.raises(Refused, match="not known yet"):
            Debrief.begin_of(Occasion.ROUND_PASSED, interview.application, interview)

    def test_a_round_of_another_application(self, alice):
        with pytest.raises(Refused, match="Choose the round"):
            Debrief.begin_of(Occasion.ROUND_PASSED, make_application(alice), passed_round(alice))

    def test_once_begun_it_is_found_whatever_came_later(self, alice):
        application = in_stage(alice, Stage.OFFER)
        debrief = Debrief.begin_of(Occasion.OFFER, application)
        application.undo_move(application.changes.last())
        assert Debrief.begin_of(Occasion.OFFER, application) == debrief


class TestHasPassed:
    def ask(self, interview) -> bool:
        return interview.has_passed(interview.application.interviews.all(), interview.application.changes.all())

    def test_by_what_they_said(self, alice):
        assert self.ask(passed_round(alice))
        assert not self.ask(passed_round(alice, outcome="not_passed"))

    def test_by_a_later_round(self, alice):
        interview = passed_round(alice, outcome="pending")
        assert not self.ask(interview)
        later = make_interview(alice, interview.application, days=4, round=2)
        assert self.ask(interview)
        later.cancel()
        assert not self.ask(interview)

    @pytest.mark.parametrize(("stage", "is_passed"), [("offer", True), ("interviewing", True), ("withdrawn", False)])
    def test_by_a_later_stage(self, alice, stage, is_passed):
        interview = passed_round(alice, outcome="pending")
        interview.application.move(stage, days_ago(alice, 1))
        assert self.ask(interview) is is_passed

    def test_one_that_lies_ahead_has_not(self, alice):
        assert not self.ask(make_interview(alice, days=2))


class TestOccasionBegin:
    @pytest.mark.parametrize(("stage", "occasion"), ENDED.items())
    def test_leads_to_the_debrief(self, as_alice, alice, stage, occasion):
        application = in_stage(alice, stage)
        for _ in range(2):
            answer = as_alice.post(f"{address_of(application)}?occasion={occasion}")
            assert answer.url == reverse("lessons:debrief_update", args=[Debrief.objects.get().pk])

    def test_of_a_round(self, as_alice, alice):
        interview = passed_round(alice)
        as_alice.post(address_of(interview.application), {"occasion": "round_passed", "interview": interview.pk})
        assert Debrief.objects.get().interview == interview

    def test_refused_with_its_reason(self, as_alice, alice):
        answer = as_alice.post(address_of(make_application(alice, days=1)), {"occasion": "offer"})
        assert answer.status_code == 422
        assert "There is no offer here yet." in answer.text

    def test_not_by_a_link(self, as_alice, alice):
        application = in_stage(alice, Stage.OFFER)
        assert as_alice.get(f"{address_of(application)}?occasion=offer").status_code == 405
        assert not Debrief.objects.exists()

    @pytest.mark.parametrize("key", ["x", "²", "9" * 30])
    def test_no_such_round(self, as_alice, alice, key):
        data = {"occasion": "round_passed", "interview": key}
        assert as_alice.post(address_of(make_application(alice)), data).status_code == 404

    def test_nothing_of_a_stranger(self, as_alice, alice, mallory):
        hers = passed_round(mallory)
        data = {"occasion": "round_passed", "interview": hers.pk}
        assert as_alice.post(address_of(hers.application), data).status_code == 404
        assert as_alice.post(address_of(make_application(alice)), data).status_code == 404
        assert not Debrief.objects.exists()


class TestPageOfEach:
    @pytest.mark.parametrize("occasion", NOT_A_NO)
    @pytest.mark.parametrize("size", Size)
    def test_no_word_of_a_no(self, as_alice, alice, occasion, size):
        """The form, what is read later, and the end."""
        debrief = begun(alice, occasion)
        debrief.change_size(size)
        page = reverse("lessons:debrief_update", args=[debrief.pk])
        form = as_alice.get(page)
        assert debrief.words.title in form.text
        assert debrief.get_occasion_display() in form.text
        done = as_alice.post(page, {"keep": "I listened.", "lesson-3-rating": "4", "finish": "1"}, follow=True)
        read = as_alice.get(page)
        for text in (form.text, done.text, read.text):
            text = text[text.index("<main") : text.index("</main>")]
            for said in ("about this no", "Most noes", "The no<", "Ask for feedback", "Tomorrow is a proper answer"):
                assert said not in text
        assert "I listened." in read.text

    @pytest.mark.parametrize("occasion", NOT_A_NO)
    def test_strengths_come_first_where_it_went_well(self, as_alice, alice, occasion):
        debrief = begun(alice, occasion)
        Debrief.objects.update(size=Size.SHORT)
        text = as_alice.get(reverse("lessons:debrief_update", args=[debrief.pk])).text
        keep_comes_first = text.index('<section class="debrief-section" id="keep"') < text.index(
            '<section class="debrief-section" id="what"'
        )
        assert keep_comes_first is (occasion in (Occasion.ROUND_PASSED, Occasion.OFFER))
        assert ("Keep doing" in text) is keep_comes_first

    def test_lessons_by_how_far_it_came(self, as_alice, alice):
        first_talk = passed_round(alice, kind="phone")
        debrief = Debrief.begin_of(Occasion.ROUND_PASSED, first_talk.application, first_talk)
        page = as_alice.get(reverse("lessons:debrief_update", args=[debrief.pk]))
        folded = [question.text.number for question in page.context["asked_folded"]]
        assert folded == [2]

    @pytest.mark.parametrize("occasion", NOT_A_NO)
    def test_saved_by_the_script(self, as_alice, alice, occasion):
        debrief = begun(alice, occasion)
        page = reverse("lessons:debrief_update", args=[debrief.pk])
        answer = as_alice.post(page, {"keep": "I listened."}, headers={"X-Autosave": "1"})
        assert answer.status_code == 200
        debrief.refresh_from_db()
        assert debrief.keep == "I listened."

    @pytest.mark.parametrize("occasion", NOT_A_NO)
    def test_never_asked_again(self, as_alice, alice, occasion):
        debrief = begun(alice, occasion)
        answer = as_alice.post(
            reverse("lessons:debrief_remind", args=[debrief.pk]), {"remind_on": days_ago(alice, -3).isoformat()}
        )
        assert answer.status_code == 422
        assert "Nothing asks for this one." in answer.text
        assert not Rejection.objects.awaiting_debrief().exists()
        assert "Nothing waits." in as_alice.get(reverse("lessons:debrief_list")).text
        assert check_invariant(alice) == []

    @pytest.mark.parametrize("occasion", NOT_A_NO)
    def test_few_queries(self, as_alice, alice, occasion, django_assert_max_num_queries):
        debrief = begun(alice, occasion)
        for n in (1, 2):
            for _ in range(n):
                make_interview(alice, debrief.application, days=-9)
            make_commitment(alice, debrief)
            make_rating(alice, debrief, lesson=n)
            with django_assert_max_num_queries(10):
                as_alice.get(reverse("lessons:debrief_update", args=[debrief.pk]))


class TestMarked:
    """It feeds the same lessons, and says what it is about wherever it stands."""

    @pytest.fixture(params=NOT_A_NO)
    def debrief(self, request, alice):
        debrief = begun(alice, request.param)
        make_rating(alice, debrief, lesson=3, rating=4, evidence="Three of them, early on.")
        debrief.finish()
        return debrief

    def test_on_the_lessons_page(self, as_alice, debrief):
        page = as_alice.get(reverse("lessons:lesson_detail", args=["ask-questions"]))
        assert page.context["record"].held == 1
        assert page.text.count(debrief.get_occasion_display()) == 2
        assert f"({debrief.get_occasion_display().lower()})" in page.context["says"]

    def test_in_the_list(self, as_alice, debrief):
        assert debrief.get_occasion_display() in as_alice.get(reverse("lessons:debrief_list")).text

    def test_in_the_heatmap(self, as_alice, debrief):
        text = as_alice.get(reverse("progress:progress")).text
        assert f", {debrief.get_occasion_display().lower()}</span>" in text
        assert debrief.get_occasion_display() in text

    def test_a_no_is_not_marked(self, as_alice, alice):
        debrief = Debrief.begin(make_rejection(alice))
        make_rating(alice, debrief, lesson=3, rating=4, evidence="One.")
        debrief.finish()
        assert "A no</span>" not in as_alice.get(reverse("lessons:lesson_detail", args=["ask-questions"])).text
        assert "A no</span>" not in as_alice.get(reverse("lessons:debrief_list")).text

    def test_begun_and_let_go_are_listed(self, as_alice, alice):
        draft, let_go = begun(alice, Occasion.OFFER), begun(alice, Occasion.WITHDRAWAL)
        let_go.let_go()
        context = as_alice.get(reverse("lessons:debrief_list")).context
        assert (context["begun"], context["let_go"]) == ([draft], [let_go])

    def test_the_list_in_few_queries(self, as_alice, alice, django_assert_max_num_queries):
        for _ in range(3):
            for occasion in NOT_A_NO:
                begun(alice, occasion)
            with django_assert_max_num_queries(6):
                as_alice.get(reverse("lessons:debrief_list"))


class TestWhereItBegins:
    @pytest.mark.parametrize(("stage", "occasion"), ENDED.items())
    def test_on_the_applications_page(self, as_alice, alice, stage, occasion):
        application = in_stage(alice, stage)
        assert f'name="occasion" value="{occasion}"' in as_alice.get(application.get_absolute_url()).text
        debrief = Debrief.begin_of(occasion, application)
        text = as_alice.get(application.get_absolute_url()).text
        assert f'name="occasion" value="{occasion}"' not in text
        assert reverse("lessons:debrief_update", args=[debrief.pk]) in text

    def test_a_passed_round_in_the_thread(self, as_alice, alice):
        interview = passed_round(alice)
        page = interview.application.get_absolute_url()
        assert "Debrief this round" in as_alice.get(page).text
        Debrief.begin_of(Occasion.ROUND_PASSED, interview.application, interview).finish()
        assert "Debrief this round" not in as_alice.get(page).text

    def test_a_silence_that_goes_on(self, as_alice, alice):
        text = as_alice.get(make_application(alice, days=40).get_absolute_url()).text
        assert "Debrief the silence" in text

    def test_not_without_an_occasion(self, as_alice, alice):
        assert (
            address_of(application := make_application(alice, days=3))
            not in as_alice.get(application.get_absolute_url()).text
        )

    def test_not_beside_a_no(self, as_alice, alice):
        rejection = make_rejection(alice)
        assert address_of(rejection.application) not in as_alice.get(rejection.application.get_absolute_url()).text

    def test_on_the_interviews_page(self, as_alice, alice):
        interview = passed_round(alice)
        page = reverse("interviews:interview_detail", args=[interview.pk])
        assert "Debrief this round" in as_alice.get(page).text
        debrief = Debrief.begin_of(Occasion.ROUND_PASSED, interview.application, interview)
        text = as_alice.get(page).text
        assert "Debrief this round" not in text
        assert reverse("lessons:debrief_update", args=[debrief.pk]) in text

    def test_eight_queries(self, as_alice, alice, django_assert_max_num_queries):
        interview = passed_round(alice)
        Debrief.begin_of(Occasion.ROUND_PASSED, interview.application, interview)
        make_interview(alice, interview.application, days=-1, outcome="passed")
        interview.application.move(Stage.OFFER, days_ago(alice, 1))
        Debrief.begin_of(Occasion.OFFER, interview.application)
        make_rejection(alice, interview.application)
        with django_assert_max_num_queries(8):
            as_alice.get(interview.application.get_absolute_url())
        with django_assert_max_num_queries(8):
            as_alice.get(reverse("interviews:interview_detail", args=[interview.pk]))


class TestWhatGoesWithIt:
    def test_with_the_interview(self, as_alice, alice):
        interview = passed_round(alice)
        debrief = Debrief.begin_of(Occasion.ROUND_PASSED, interview.application, interview)
        make_rating(alice, debrief)
        make_commitment(alice, debrief)
        page = reverse("interviews:interview_delete", args=[interview.pk])
        text = as_alice.get(page).text
        assert "1 debrief of the round, with its ratings" in text
        assert "1 commitment" in text
        as_alice.post(page)
        assert not Debrief.objects.exists()
        assert not LessonRating.objects.exists()

    def test_with_the_application(self, as_alice, alice):
        application = in_stage(alice, Stage.OFFER)
        Debrief.begin_of(Occasion.OFFER, application)
        page = reverse("applications:application_delete", args=[application.pk])
        assert "1 debrief, with all ratings" in as_alice.get(page).text
        as_alice.post(page)
        assert not Debrief.objects.exists()

    def test_a_no_after_the_offer_waits_all_the_same(self, alice):
        application = in_stage(alice, Stage.OFFER)
        Debrief.begin_of(Occasion.OFFER, application).finish()
        rejection = make_rejection(alice, application)
        assert list(Rejection.objects.awaiting_debrief()) == [rejection]
        Debrief.begin(rejection)
        application.undo_rejection()
        assert [debrief.occasion for debrief in Debrief.objects.all()] == [Occasion.OFFER]
        assert check_invariant(alice) == []

    def test_reopening_keeps_it(self, alice):
        application = in_stage(alice, Stage.NO_RESPONSE)
        debrief = Debrief.begin_of(Occasion.SILENCE, application)
        application.move(Stage.INTERVIEWING, alice.today())
        assert Debrief.objects.get() == debrief
        assert debrief.state == State.DRAFT
        assert check_invariant(alice) == []
