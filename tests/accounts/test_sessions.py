from datetime import timedelta

import pytest
from allauth.usersessions.models import UserSession
from django.contrib.auth import get_user
from django.test import Client
from django.utils import timezone

from accounts.session_store import SessionStore
from accounts.sessions import OPENED_BY, SEEN_ON, device_name
from tests.confirmed import sign_in
from tests.factories import make_session

FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
CHROME = "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36"
EDGE = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0"
SAFARI = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Safari/604.1"


def elsewhere(user, agent=CHROME):
    """Another browser of hers, signed in by the form."""
    browser = Client(headers={"user-agent": agent})
    form = {"login": user.email, "password": "correct horse battery", "remember": "on"}
    assert browser.post("/accounts/login/", form).status_code == 302
    return browser


@pytest.mark.parametrize(
    ("agent", "name"),
    [
        (FIREFOX, "Firefox on Linux"),
        (CHROME, "Chrome on Android"),
        (EDGE, "Edge on Windows"),
        (SAFARI, "Safari on an iPhone"),
        ("curl/8.5.0", "curl"),
        ("", "A program"),
    ],
)
def test_device_name(agent, name):
    assert device_name(agent) == name


class TestSessionList:
    def test_lists_each_device(self, alice, mallory):
        here = elsewhere(alice, FIREFOX)
        elsewhere(alice)
        elsewhere(mallory, EDGE)
        answer = here.get("/settings/sessions/")
        assert {device.name: device.is_this for device in answer.context["devices"]} == {
            "Firefox on Linux": True,
            "Chrome on Android": False,
        }
        assert "This device." in answer.text
        assert "Edge" not in answer.text

    def test_one_that_was_signed_out_is_gone(self, alice):
        here = elsewhere(alice)
        elsewhere(alice).post("/accounts/logout/")
        assert len(here.get("/settings/sessions/").context["devices"]) == 1

    def test_one_from_before_a_new_password_is_gone(self, as_alice, alice):
        make_session(alice)
        assert len(as_alice.get("/settings/sessions/").context["devices"]) == 1
        alice.set_password("an entirely new one")
        alice.save()
        sign_in(as_alice, alice)
        assert not as_alice.get("/settings/sessions/").context["devices"]

    def test_asks_no_more_of_more_devices(self, as_alice, alice, django_assert_max_num_queries):
        for _ in range(2):
            make_session(alice)
            make_session(alice)
            with django_assert_max_num_queries(4):
                as_alice.get("/settings/sessions/")


class TestSessionEnd:
    def test_signs_out_there(self, alice):
        here, there = elsewhere(alice), elsewhere(alice)
        row = UserSession.objects.get(session_key=there.session.session_key)
        answer = here.post(f"/settings/sessions/{row.pk}/end/", follow=True)
        assert "Chrome on Android is signed out." in answer.text
        assert not get_user(there).is_authenticated
        assert get_user(here) == alice

    def test_signs_out_here(self, alice):
        here = elsewhere(alice)
        answer = here.post(f"/settings/sessions/{UserSession.objects.get().pk}/end/", follow=True)
        assert "You are signed out." in answer.text
        assert not get_user(here).is_authenticated


class TestSessionEndOthers:
    def test_leaves_only_this(self, alice, mallory):
        here, there, hers = elsewhere(alice), elsewhere(alice), elsewhere(mallory)
        here.post("/settings/sessions/others/end/")
        assert (get_user(here), get_user(hers)) == (alice, mallory)
        assert not get_user(there).is_authenticated

    def test_also_one_that_was_never_listed_and_one_in_a_sample_search(self, as_alice, alice):
        unlisted, sampling = Client(), elsewhere(alice)
        unlisted.force_login(alice)
        sampling.post("/demo/start/")
        assert sampling.session[OPENED_BY][0] == alice.pk
        as_alice.post("/settings/sessions/others/end/")
        assert not get_user(unlisted).is_authenticated
        assert not get_user(sampling).is_authenticated


class TestSeen:
    def test_once_a_day(self, as_alice, alice, time_machine, django_assert_num_queries):
        """The first visit of a day is noted and lengthens the session; the next writes nothing."""
        session = make_session(alice)
        as_alice.cookies["sessionid"] = session.session_key
        time_machine.move_to(timezone.now() + timedelta(days=2))
        as_alice.get("/settings/sessions/")
        row = UserSession.objects.get()
        assert (row.last_seen_at - row.created_at).days == 2
        before = as_alice.session[SEEN_ON]
        with django_assert_num_queries(4):
            as_alice.get("/settings/sessions/")
        assert as_alice.session[SEEN_ON] == before

    def test_visitor_is_not_noted(self, client, alice):
        client.get("/accounts/login/")
        assert not UserSession.objects.exists()


class TestSessionStore:
    def test_ends_when_its_time_is_over(self, as_alice, alice, time_machine):
        assert as_alice.get("/settings/sessions/").status_code == 200
        time_machine.move_to(timezone.now() + timedelta(days=61))
        assert as_alice.get("/settings/sessions/").status_code == 302

    def test_reads_what_django_wrote(self, alice):
        """So nobody was signed out when this store came, and nobody will be if it goes."""
        written = make_session(alice).session_key
        assert SessionStore(written).load()["_auth_user_id"] == str(alice.pk)

    def test_unknown_key_is_dropped(self, alice):
        """A visitor cannot choose the key of the session that comes."""
        session = SessionStore("chosen-by-the-visitor")
        assert session.load() == {}
        assert session.session_key is None


class TestBackend:
    def test_whoever_is_switched_off_is_out_at_once(self, as_alice, alice):
        alice.is_active = False
        alice.save()
        assert as_alice.get("/settings/sessions/").status_code == 302

    def test_whoever_is_gone_is_out(self, as_alice, alice):
        alice.delete()
        assert as_alice.get("/settings/sessions/").status_code == 302
