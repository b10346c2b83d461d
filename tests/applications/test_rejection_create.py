from datetime import timedelta

import pytest
from django.urls import reverse

from applications.models import Rejection
from applications.values import Stage
from tests.factories import days_ago, make_application, make_debrief, make_rejection


@pytest.fixture
def application(alice):
    return make_application(alice, "Pellworth Energy", days=30)


def address(application):
    return reverse("applications:rejection_create", args=[application.pk])


class TestRejectionCreate:
    def test_page_asks_with_today_and_the_stage_reached(self, as_alice, alice, application):
        application.move(Stage.SCREENING, days_ago(alice, 10))
        answer = as_alice.get(address(application))
        assert answer.status_code == 200
        assert answer.context["form"]["rejected_on"].value() == alice.today()
        assert answer.context["form"]["stage"].value() == "screening"
        assert "Let’s put it down properly" in answer.text
        assert "1 came that far" in answer.text

    def test_the_date_is_enough(self, as_alice, alice, application):
        answer = as_alice.post(address(application), {"rejected_on": alice.today().isoformat()})
        rejection = Rejection.objects.get()
        assert answer.url == reverse("lessons:debrief_begin", args=[rejection.pk])
        assert (rejection.stage, rejection.reason_family, rejection.whose) == ("applied", "none", "unknown")
        application.refresh_from_db()
        assert application.stage == "rejected"

    def test_everything_is_kept(self, as_alice, alice, application):
        fields = {
            "rejected_on": days_ago(alice, 2).isoformat(),
            "stage": "interviewing",
            "channel": "email",
            "their_words": "It was a close decision.",
            "reason_family": "experience",
            "whose": "partly",
        }
        as_alice.post(address(application), fields)
        rejection = Rejection.objects.get()
        for name, value in fields.items():
            assert str(getattr(rejection, name)) == value
        assert [change.stage for change in application.changes.all()] == ["applied", "interviewing", "rejected"]

    @pytest.mark.parametrize("button", [{"later": "1"}, {"submit": "later"}])
    def test_later_leads_to_today(self, as_alice, alice, application, button):
        answer = as_alice.post(address(application), {"rejected_on": alice.today().isoformat(), **button})
        assert answer.url == reverse("progress:today")

    def test_undo_is_offered(self, as_alice, alice, application):
        as_alice.post(address(application), {"rejected_on": alice.today().isoformat()})
        page = as_alice.get(address(make_application(alice)))
        assert f'action="{reverse("applications:rejection_undo", args=[application.pk])}"' in page.text
        assert "Pellworth Energy closed with a no" in page.text

    def test_a_day_is_needed_and_the_words_stay(self, as_alice, application):
        answer = as_alice.post(address(application), {"rejected_on": "", "their_words": "A close decision."})
        assert answer.status_code == 422
        assert "A day is needed here." in answer.text
        assert "A close decision." in answer.text
        assert not Rejection.objects.exists()

    def test_a_post_of_nothing_is_refused(self, as_alice, application):
        assert as_alice.post(address(application), {}).status_code == 422

    @pytest.mark.parametrize(
        ("days", "reason"), [(31, "cannot come before the latest step"), (-1, "That day has not come yet")]
    )
    def test_an_impossible_day_is_refused_with_its_reason(self, as_alice, alice, application, days, reason):
        answer = as_alice.post(address(application), {"rejected_on": days_ago(alice, days).isoformat()})
        assert answer.status_code == 422
        assert reason in answer.context["form"].errors["rejected_on"][0]
        assert not Rejection.objects.exists()

    @pytest.mark.parametrize("field", ["stage", "channel", "reason_family", "whose"])
    def test_an_unknown_value_is_refused(self, as_alice, alice, application, field):
        answer = as_alice.post(address(application), {"rejected_on": alice.today().isoformat(), field: "saved"})
        assert answer.status_code == 422
        assert field in answer.context["form"].errors

    def test_twice_is_refused_with_the_reason(self, as_alice, alice, application):
        make_rejection(alice, application)
        answer = as_alice.post(address(application), {"rejected_on": alice.today().isoformat()})
        assert answer.status_code == 422
        assert "closed with a no on" in answer.text
        assert Rejection.objects.count() == 1

    def test_looking_again_leads_to_the_application(self, as_alice, alice, application):
        make_rejection(alice, application)
        answer = as_alice.get(address(application))
        assert answer.url == reverse("applications:application_detail", args=[application.pk])

    def test_a_stranger_finds_nothing(self, client, mallory, application):
        client.force_login(mallory)
        assert client.get(address(application)).status_code == 404
        assert client.post(address(application), {"rejected_on": "2026-01-01"}).status_code == 404

    def test_queries_do_not_grow(self, as_alice, alice, application, django_assert_max_num_queries):
        for count in (1, 8):
            for _ in range(count):
                make_application(alice)
            with django_assert_max_num_queries(5):
                as_alice.get(address(application))


class TestRejectionUpdate:
    def page(self, rejection):
        return reverse("applications:rejection_update", args=[rejection.pk])

    def test_what_was_said_can_be_changed(self, as_alice, alice, application):
        rejection = make_rejection(alice, application, their_words="No.")
        assert "No." in as_alice.get(self.page(rejection)).text
        answer = as_alice.post(
            self.page(rejection),
            {"rejected_on": alice.today().isoformat(), "revision": 1, "their_words": "Not now.", "whose": "theirs"},
        )
        assert answer.url == reverse("applications:application_detail", args=[application.pk])
        rejection.refresh_from_db()
        assert (rejection.their_words, rejection.whose, rejection.revision) == ("Not now.", "theirs", 2)

    def test_another_day_moves_the_step_of_the_history(self, as_alice, alice, application):
        rejection = make_rejection(alice, application)
        earlier = days_ago(alice, 3)
        as_alice.post(self.page(rejection), {"rejected_on": earlier.isoformat(), "revision": 1})
        rejection.refresh_from_db()
        application.refresh_from_db()
        assert rejection.rejected_on == rejection.change.on == application.stage_on == earlier

    def test_a_day_before_the_last_step_is_refused(self, as_alice, alice, application):
        application.move(Stage.SCREENING, days_ago(alice, 5))
        rejection = make_rejection(alice, application)
        answer = as_alice.post(self.page(rejection), {"rejected_on": days_ago(alice, 6).isoformat(), "revision": 1})
        assert answer.status_code == 422
        assert "The no comes after “First conversation”" in answer.text
        rejection.refresh_from_db()
        assert rejection.rejected_on == rejection.change.on == alice.today()

    def test_a_day_after_it_went_on_is_refused(self, as_alice, alice, application):
        rejection = make_rejection(alice, application, days=9)
        application.reopen(days_ago(alice, 5))
        answer = as_alice.post(self.page(rejection), {"rejected_on": days_ago(alice, 4).isoformat(), "revision": 1})
        assert answer.status_code == 422
        assert "It went on again" in answer.text

    def test_a_future_day_is_refused(self, as_alice, alice, application):
        rejection = make_rejection(alice, application)
        tomorrow = alice.today() + timedelta(days=1)
        assert as_alice.post(self.page(rejection), {"rejected_on": tomorrow.isoformat()}).status_code == 422

    def test_a_stale_edit_shows_both_texts(self, as_alice, alice, application):
        rejection = make_rejection(alice, application, their_words="No.")
        Rejection.objects.update(their_words="Not now.", revision=2)
        answer = as_alice.post(
            self.page(rejection),
            {"rejected_on": alice.today().isoformat(), "revision": 1, "their_words": "Never."},
        )
        assert answer.status_code == 422
        assert "Not now." in answer.text
        assert "Never." in answer.text

    def test_its_debrief_stays(self, as_alice, alice, application):
        debrief = make_debrief(alice, make_rejection(alice, application))
        as_alice.post(self.page(debrief.rejection), {"rejected_on": days_ago(alice, 1).isoformat(), "revision": 1})
        debrief.refresh_from_db()
        assert debrief.rejection.rejected_on == days_ago(alice, 1)
