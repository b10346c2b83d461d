from datetime import timedelta

import pytest

from applications.models import Application
from applications.replies import answers_of, histories, keep_replies, past_hope, prior_of
from applications.stats import HORIZON, USUAL, History
from tests.factories import make_application, make_interview, make_rejection

pytestmark = pytest.mark.django_db


class TestHistories:
    def test_tells_the_first_answer_and_counts_those_alike(self, alice):
        for _ in range(2):
            make_application(alice, days=30)
        answered = make_application(alice, days=30)
        answered.move("screening", alice.today() - timedelta(days=20))
        answered.move("interviewing", alice.today() - timedelta(days=10))
        withdrawn = make_application(alice, days=30)
        withdrawn.close("withdrawn", alice.today() - timedelta(days=5))
        found = sorted(histories(alice, alice.today()), key=lambda history: history.steps)
        assert found == [
            History((), 30, 2),
            History((("screening", 10),), 30),
            History((("withdrawn", 25),), 30),
        ]

    def test_asks_as_often_for_many(self, alice, django_assert_num_queries):
        for _ in range(6):
            make_rejection(alice)
        with django_assert_num_queries(2):
            histories(alice, alice.today())


class TestPrior:
    def test_is_ours_until_something_is_said(self, alice):
        assert prior_of(alice) == USUAL

    @pytest.mark.parametrize(("share", "days"), [(1, 1), (30, 14), (95, 28)])
    def test_is_ours_stretched(self, alice, share, days):
        alice.supposed_share, alice.supposed_days = share, days
        prior = prior_of(alice)
        days_of_it = [day for day, _ in prior.answered]
        assert days_of_it == sorted(set(days_of_it))
        assert prior.by(HORIZON) == pytest.approx(share / 100)
        assert 0.6 < prior.by(days + 1) / prior.by(HORIZON) <= 0.8

    def test_the_usual_words_give_the_usual_course(self, alice):
        alice.supposed_share, alice.supposed_days = 30, 14
        for ours, said in zip(USUAL.answered, prior_of(alice).answered, strict=True):
            assert said == pytest.approx(ours)


class TestKeepReplies:
    def test_once_a_day(self, alice, django_assert_num_queries):
        make_application(alice)
        keep_replies(alice, alice.today())
        alice.refresh_from_db()
        assert alice.replies_on == alice.today()
        assert alice.reply_days == answers_of(alice, alice.today()).usual_by()
        with django_assert_num_queries(0):
            keep_replies(alice, alice.today())

    def test_gives_nothing_up_before_its_silence_tells(self, alice):
        """Of somebody whom nobody ever answers the chance is small from the first day."""
        for _ in range(60):
            make_application(alice, days=180)
        keep_replies(alice, alice.today())
        assert alice.hopeless_days == 28


class TestPastHope:
    @pytest.fixture(autouse=True)
    def after_forty_days(self, alice):
        alice.hopeless_days = 40

    def test_boundary_day(self, alice):
        make_application(alice, days=40)
        over = make_application(alice, days=41)
        assert list(past_hope(alice, alice.today())) == [over]

    @pytest.mark.parametrize("spared", ["step ahead", "interview", "moved on", "archived", "a stranger's"])
    def test_spares(self, alice, mallory, spared):
        application = make_application(mallory if spared == "a stranger's" else alice, days=60)
        match spared:
            case "step ahead":
                Application.objects.update(next_step="Call", next_step_on=alice.today())
            case "interview":
                make_interview(alice, application, days=-3)
            case "moved on":
                application.move("screening", alice.today())
            case "archived":
                application.archive()
        assert not past_hope(alice, alice.today())
