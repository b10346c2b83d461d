import pytest

from applications.models import Application
from applications.views import board
from tests.applications.test_application_list import queries_of
from tests.factories import days_ago, make_application, make_interview, make_rejection

BOARD = "/applications/board/"


def cards(response) -> dict[str, list[str]]:
    return {lane.label: [card.company for card in lane.cards] for lane in response.context["lanes"]}


class TestApplicationBoard:
    def test_the_lanes(self, as_alice, alice):
        make_application(alice, "Saved one", stage="saved")
        make_application(alice, "Applied one")
        make_rejection(alice, make_application(alice, "A no"))
        make_application(alice, "Mine to end").close("withdrawn", alice.today())
        make_application(alice, "Away").archive()
        response = as_alice.get(BOARD)
        assert response.status_code == 200
        assert cards(response) == {
            "Saved": ["Saved one"],
            "Applied": ["Applied one"],
            "First conversation": [],
            "Interviews": [],
            "Offer": [],
            "Closed": ["Mine to end", "A no"],
        }
        assert "None yet. Kept free for when it comes." in response.text

    def test_it_is_searched_like_the_table(self, as_alice, alice):
        make_application(alice, "Northmere Water")
        make_application(alice, "Ostra Health")
        assert cards(as_alice.get(BOARD, {"q": "north"}))["Applied"] == ["Northmere Water"]

    def test_a_lane_shows_the_latest_and_counts_the_rest(self, as_alice, alice, monkeypatch):
        monkeypatch.setattr(board, "CARDS_A_LANE", 2)
        for days in (5, 4, 3):
            make_application(alice, f"{days} days", days=days)
        response = as_alice.get(BOARD)
        assert cards(response)["Applied"] == ["3 days", "4 days"]
        assert "1 more" in response.text
        assert "/applications/?stage=applied" in response.text

    def test_each_card_has_a_plain_way_to_move(self, as_alice, alice):
        application = make_application(alice, "Northmere Water")
        text = as_alice.get(BOARD).text
        assert f'href="/applications/{application.pk}/move/?next=%2Fapplications%2Fboard%2F"' in text
        assert 'aria-label="Move Northmere Water, Planning analyst"' in text

    def test_htmx_gets_the_board_alone(self, as_htmx, alice):
        make_application(alice, "Northmere Water")
        response = as_htmx("board").get(BOARD)
        assert "Northmere Water" in response.text
        assert "<html" not in response.text

    def test_its_queries_do_not_grow(self, as_alice, alice):
        def some():
            make_interview(alice, days=2)
            make_rejection(alice)
            make_application(alice, stage="saved")

        some()
        few = queries_of(as_alice, BOARD)
        some()
        assert queries_of(as_alice, BOARD) == few <= 6


class TestMoveOnTheBoard:
    """What the script of the board asks for."""

    def test_a_drop_shows_the_board_anew(self, as_htmx, alice):
        application = make_application(alice, "Northmere Water")
        response = as_htmx("board").post(f"/applications/{application.pk}/move/", {"stage": "screening"})
        assert cards(response)["First conversation"] == ["Northmere Water"]
        assert "Undo" in response.text
        assert 'name="next" value="/applications/board/"' in response.text
        assert "autofocus" in response.text

    @pytest.mark.parametrize(
        ("page", "left"),
        [("http://testserver/applications/board/?q=north#h", []), ("http://[", ["Ostra Health"])],
        ids=["search", "no page at all"],
    )
    def test_the_search_stays(self, as_htmx, alice, page, left):
        make_application(alice, "Ostra Health")
        application = make_application(alice, "Northmere Water")
        response = as_htmx("board").post(
            f"/applications/{application.pk}/move/", {"stage": "screening"}, HTTP_HX_CURRENT_URL=page
        )
        assert cards(response)["Applied"] == left

    def test_a_refused_drop_says_why(self, as_htmx, alice):
        application = make_rejection(alice, make_application(alice, "Northmere Water")).application
        response = as_htmx("board").post(f"/applications/{application.pk}/move/", {"stage": "screening"})
        assert response.status_code == 422
        assert "Northmere Water: This one closed with a no on" in response.text
        assert cards(response)["Closed"] == ["Northmere Water"]

    def test_the_dialog_holds_the_form(self, as_htmx, alice):
        response = as_htmx("move-form").get(f"/applications/{make_application(alice).pk}/move/")
        assert 'hx-target="#board"' in response.text
        assert "<html" not in response.text

    def test_a_refused_dialog_stays_with_what_was_typed(self, as_htmx, alice):
        application = make_application(alice, days=3)
        data = {"stage": "screening", "on": days_ago(alice, 9).isoformat()}
        response = as_htmx("board").post(f"/applications/{application.pk}/move/", data)
        assert response.status_code == 422
        assert response["HX-Retarget"] == "#move-form"
        assert f'value="{data["on"]}"' in response.text
        assert "cannot come before that" in response.text

    def test_a_no_changes_the_page(self, as_htmx, alice):
        application = make_application(alice)
        response = as_htmx("board").post(f"/applications/{application.pk}/move/", {"stage": "rejected", "on": ""})
        assert response["HX-Redirect"] == f"/applications/{application.pk}/reject/"
        assert Application.objects.get().stage == "applied"


@pytest.mark.parametrize("stage", ["accepted", "no_response", "withdrawn", "declined"])
def test_every_other_ending_is_a_move(as_alice, alice, stage):
    application = make_application(alice)
    as_alice.post(f"/applications/{application.pk}/move/", {"stage": stage, "next": BOARD})
    application.refresh_from_db()
    assert application.stage == stage
