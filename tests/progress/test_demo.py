import pytest
from django.apps import apps
from django.contrib.auth import get_user

from accounts.models import User
from applications.models import Application
from debrief.owned import OwnedModel
from progress import demo as sample
from tests.factories import make_application


@pytest.fixture(autouse=True)
def small_search(monkeypatch):
    """Three applications stand for a made-up search."""
    monkeypatch.setattr(
        sample, "seed_search", lambda user, applications, today, seed: [make_application(user) for _ in range(3)]
    )


class TestFirstRun:
    def test_says_what_to_do(self, as_alice):
        answer = as_alice.get("/")
        assert answer.status_code == 200
        for line in ("Add one application", "Prepare and log an interview", "When a no comes, debrief it"):
            assert line in answer.text
        assert "Open a sample search" in answer.text
        assert "Know your weaknesses" in answer.text


class TestDemoStart:
    def test_is_an_account_of_its_own(self, as_alice, alice):
        alice.zone, alice.theme = "Asia/Tokyo", "dark"
        alice.save()
        assert as_alice.post("/demo/start/").status_code == 302
        demo = get_user(as_alice)
        assert demo.demo_of == alice
        assert demo.email == f"demo-{alice.pk}@debrief.invalid"
        assert not demo.has_usable_password()
        assert (demo.zone, demo.theme) == ("Asia/Tokyo", "dark")
        assert Application.objects.for_user(demo).count() == 3
        assert not Application.objects.for_user(alice).exists()

    def test_made_once(self, as_alice, alice):
        as_alice.post("/demo/start/")
        as_alice.post("/demo/start/")
        as_alice.force_login(alice)
        as_alice.post("/demo/start/")
        assert User.objects.count() == 2
        assert Application.objects.count() == 3

    def test_every_page_says_what_it_is(self, as_alice):
        assert "Leave and remove it" not in as_alice.get("/settings/").text
        as_alice.post("/demo/start/")
        assert "This is a sample search." in as_alice.get("/settings/").text
        assert "This is a sample search." in as_alice.get("/").text

    @pytest.mark.parametrize(
        "path",
        [
            "/accounts/email/",
            "/accounts/password/change/",
            "/accounts/password/set/",
            "/accounts/password/reset/",
            "/accounts/reauthenticate/",
            "/settings/delete/",
        ],
    )
    def test_touches_nothing_of_the_account(self, as_alice, path):
        as_alice.post("/demo/start/")
        form = {"password": "a whole new word", "password1": "a whole new word", "password2": "a whole new word"}
        for answer in (as_alice.get(path), as_alice.post(path, form)):
            assert answer["Location"] == "/settings/"
        assert User.objects.count() == 2
        assert not get_user(as_alice).has_usable_password()
        assert "Delete the account" not in as_alice.get("/settings/").text


class TestDemoLeave:
    def test_leaves_no_row_behind(self, as_alice, alice):
        as_alice.post("/demo/start/")
        answer = as_alice.post("/demo/leave/")
        assert answer.status_code == 302
        assert get_user(as_alice) == alice
        assert User.objects.get() == alice
        assert not any(m.objects.exists() for m in apps.get_models() if issubclass(m, OwnedModel))

    def test_keeps_what_is_hers(self, as_alice, alice):
        mine = make_application(alice)
        as_alice.post("/demo/start/")
        as_alice.post("/demo/leave/")
        assert Application.objects.get() == mine

    def test_from_outside(self, as_alice, alice):
        """After signing out in the sample search, the settings still remove it."""
        as_alice.post("/demo/start/")
        as_alice.force_login(alice)
        assert "Remove it" in as_alice.get("/settings/").text
        as_alice.post("/demo/leave/")
        assert get_user(as_alice) == alice
        assert User.objects.get() == alice

    def test_a_new_password_ends_the_way_back(self, as_alice, alice):
        as_alice.post("/demo/start/")
        alice.set_password("something new")
        alice.save()
        as_alice.post("/demo/leave/")
        assert not get_user(as_alice).is_authenticated
        assert User.objects.get() == alice

    def test_signed_in_as_the_sample_by_another_way(self, client, alice):
        client.force_login(User.objects.create(email="demo-1@debrief.invalid", demo_of=alice))
        client.post("/demo/leave/")
        assert not get_user(client).is_authenticated

    @pytest.mark.parametrize("path", ["/demo/start/", "/demo/leave/"])
    def test_only_by_post(self, as_alice, path):
        assert as_alice.get(path).status_code == 405


class TestWholeSearch:
    @pytest.fixture(autouse=True)
    def small_search(self):
        """Here the search is the real one."""

    def test_comes_and_goes(self, as_alice, alice):
        as_alice.post("/demo/start/")
        assert Application.objects.count() == sample.DEMO_APPLICATIONS
        as_alice.post("/demo/leave/")
        assert not any(m.objects.exists() for m in apps.get_models() if issubclass(m, OwnedModel))
