import pytest

from applications.models import Application, Rejection, StageChange
from tests.factories import days_ago, make_application, make_debrief, make_rejection


def move(client, application, stage, on="", **more):
    return client.post(f"/applications/{application.pk}/move/", {"stage": stage, "on": on} | more)


class TestApplicationMove:
    def test_it_enters_the_stage_on_the_day(self, as_alice, alice):
        application = make_application(alice)
        response = move(as_alice, application, "screening", days_ago(alice, 3).isoformat())
        assert response["Location"] == f"/applications/{application.pk}/"
        application.refresh_from_db()
        assert (application.stage, application.stage_on) == ("screening", days_ago(alice, 3))

    def test_without_a_day_it_is_today(self, as_alice, alice):
        application = make_application(alice)
        move(as_alice, application, "offer")
        application.refresh_from_db()
        assert application.stage_on == alice.today()

    def test_the_page_is_a_plain_form(self, as_alice, alice):
        response = as_alice.get(f"/applications/{make_application(alice).pk}/move/")
        assert "First conversation" in response.text
        assert f'value="{alice.today().isoformat()}"' in response.text

    @pytest.mark.parametrize(
        ("stage", "next_one"),
        [("saved", "applied"), ("interviewing", "offer"), ("offer", "accepted"), ("withdrawn", None)],
    )
    def test_the_next_stage_is_chosen_already(self, as_alice, alice, stage, next_one):
        response = as_alice.get(f"/applications/{make_application(alice, stage=stage).pk}/move/")
        chosen = [line for line in response.text.splitlines() if "<option" in line and " selected" in line]
        assert len(chosen) == bool(next_one)
        assert not next_one or f'value="{next_one}"' in chosen[0]

    def test_closing_asks_how_it_ended(self, as_alice, alice):
        response = as_alice.get(f"/applications/{make_application(alice).pk}/move/", {"to": "closed"})
        assert "How did it end?" in response.text
        assert "Withdrawn" in response.text
        assert "First conversation" not in response.text

    def test_a_no_leads_to_its_form_and_changes_nothing(self, as_alice, alice):
        application = make_application(alice)
        response = move(as_alice, application, "rejected")
        assert response["Location"] == f"/applications/{application.pk}/reject/"
        application.refresh_from_db()
        assert application.stage == "applied"
        assert not Rejection.objects.exists()

    @pytest.mark.parametrize(
        ("stage", "on", "sentence"),
        [
            ("nonsense", "", "Choose a stage from the list."),
            ("", "", "Choose a stage."),
            ("offer", "2099-01-01", "That day has not come yet."),
            ("offer", "2001-01-01", "cannot come before that."),
            ("offer", "soon", "This is not a day of the calendar."),
        ],
    )
    def test_the_impossible_is_refused_with_its_reason(self, as_alice, alice, stage, on, sentence):
        application = make_application(alice)
        response = move(as_alice, application, stage, on)
        assert response.status_code == 422
        assert sentence in response.text
        assert StageChange.objects.count() == 1

    def test_after_a_no_nothing_moves(self, as_alice, alice):
        rejection = make_rejection(alice)
        response = move(as_alice, rejection.application, "offer")
        assert response.status_code == 422
        assert "This one closed with a no on" in response.text

    def test_it_goes_back_to_where_it_was_asked(self, as_alice, alice):
        board = "/applications/board/"
        assert move(as_alice, make_application(alice), "offer", next=board)["Location"] == board
        for elsewhere in ("https://example.org/", "board"):
            application = make_application(alice)
            leads_to = move(as_alice, application, "offer", next=elsewhere)["Location"]
            assert leads_to == application.get_absolute_url()

    def test_it_can_be_taken_back(self, as_alice, alice):
        application = make_application(alice)
        response = as_alice.post(f"/applications/{application.pk}/move/", {"stage": "offer"}, follow=True)
        change = application.changes.get(stage="offer")
        assert f'action="/stages/{change.pk}/undo/"' in response.text
        as_alice.post(f"/stages/{change.pk}/undo/", {"next": "/applications/board/"})
        application.refresh_from_db()
        assert application.stage == "applied"


class TestChangeRedate:
    def test_it_puts_the_step_on_another_day(self, as_alice, alice):
        application = make_application(alice, days=5)
        change = application.changes.get()
        as_alice.post(f"/stages/{change.pk}/edit/", {"on": days_ago(alice, 8).isoformat()})
        application.refresh_from_db()
        assert application.applied_on == days_ago(alice, 8)

    @pytest.mark.parametrize(("on", "sentence"), [("2099-01-01", "That day has not come yet."), ("", "Choose a day.")])
    def test_the_impossible_is_refused_where_it_was_typed(self, as_alice, alice, on, sentence):
        change = make_application(alice).changes.get()
        response = as_alice.post(f"/stages/{change.pk}/edit/", {"on": on})
        assert response.status_code == 422
        assert sentence in response.text


class TestChangeUndo:
    def test_the_first_step_stays(self, as_alice, alice):
        change = make_application(alice).changes.get()
        response = as_alice.post(f"/stages/{change.pk}/undo/")
        assert response.status_code == 422
        assert "This is where the application begins." in response.text


class TestRejectionUndo:
    def test_it_takes_the_no_back(self, as_alice, alice):
        rejection = make_rejection(alice)
        as_alice.post(f"/applications/{rejection.application_id}/undo-rejection/")
        assert not Rejection.objects.exists()
        assert Application.objects.get().stage == "applied"

    def test_not_when_something_is_written(self, as_alice, alice):
        debrief = make_debrief(alice, keep="I was calm.")
        response = as_alice.post(f"/applications/{debrief.application_id}/undo-rejection/")
        assert response.status_code == 422
        assert "Something is written about this no already." in response.text
        assert Rejection.objects.exists()

    def test_where_there_is_none(self, as_alice, alice):
        response = as_alice.post(f"/applications/{make_application(alice).pk}/undo-rejection/")
        assert response.status_code == 422


class TestApplicationReopen:
    def test_after_a_no(self, as_alice, alice):
        rejection = make_rejection(alice, days=3)
        as_alice.post(f"/applications/{rejection.application_id}/reopen/", {"on": "", "stage": "interviewing"})
        application = Application.objects.get()
        assert application.stage == "interviewing"
        rejection.refresh_from_db()
        assert rejection.reopened_on == alice.today()

    def test_after_another_ending_it_stands_where_it_stood(self, as_alice, alice):
        application = make_application(alice)
        application.close("withdrawn", alice.today())
        as_alice.post(f"/applications/{application.pk}/reopen/")
        application.refresh_from_db()
        assert application.stage == "applied"

    def test_not_before_the_no(self, as_alice, alice):
        rejection = make_rejection(alice, days=3)
        address = f"/applications/{rejection.application_id}/reopen/"
        response = as_alice.post(address, {"on": days_ago(alice, 5).isoformat()})
        assert response.status_code == 422
        assert "The no came on" in response.text

    def test_an_open_one_is_open(self, as_alice, alice):
        response = as_alice.post(f"/applications/{make_application(alice).pk}/reopen/")
        assert response.status_code == 422
        assert "This one is open." in response.text


@pytest.mark.parametrize("verb", ["undo-rejection", "reopen", "archive", "unarchive", "next-step", "notes/new"])
def test_what_only_acts_is_not_asked_for_by_get(as_alice, alice, verb):
    assert as_alice.get(f"/applications/{make_application(alice).pk}/{verb}/").status_code == 405
