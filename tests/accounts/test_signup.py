import pytest
from django.contrib.auth import get_user
from django.core import mail

from accounts.adapter import AccountAdapter
from accounts.models import User
from tests.factories import make_user

FORM = {"email": "ines@example.org", "password1": "four words in a row", "password2": "four words in a row"}


def sign_up(client, **fields):
    return client.post("/accounts/signup/", FORM | fields)


@pytest.fixture
def with_mail(settings):
    settings.SMTP_URL = "smtp://localhost"
    settings.ACCOUNT_EMAIL_VERIFICATION = "mandatory"


class TestFirst:
    """The default: the first visitor makes the account, then the door is closed."""

    @pytest.mark.parametrize("path", ["/", "/applications/", "/settings/", "/accounts/login/"])
    def test_visitor_is_led_to_sign_up(self, client, db, path):
        answer = client.get(path)
        assert answer.status_code == 302
        assert answer["Location"].startswith("/accounts/signup/")

    def test_the_page_says_so(self, client, db):
        answer = client.get("/accounts/signup/")
        assert answer.status_code == 200
        assert "Nobody has an account here yet" in answer.text
        assert "after it the door closes" in answer.text

    def test_makes_the_account_and_signs_in(self, client, db):
        answer = sign_up(client, name="Ines", zone="Europe/Lisbon")
        assert answer.status_code == 302
        assert answer["Location"] == "/"
        person = User.objects.get()
        assert (person.email, person.name, person.zone) == ("ines@example.org", "Ines", "Europe/Lisbon")
        assert get_user(client) == person
        assert not mail.outbox

    def test_leads_back_to_where_one_came_from(self, client, db):
        assert sign_up(client, next="/applications/")["Location"] == "/applications/"

    def test_closed_once_there_is_an_account(self, client, alice):
        assert client.get("/")["Location"].startswith("/accounts/login/")
        assert "No new accounts here" in client.get("/accounts/signup/").text
        assert "No new accounts here" in sign_up(client).text
        assert User.objects.count() == 1

    def test_a_sample_search_is_no_account(self, client, db):
        sample = make_user()
        sample.demo_of = sample
        sample.save()
        assert "Nobody has an account here yet" in client.get("/accounts/signup/").text

    def test_two_at_once(self, client, db, monkeypatch):
        """The one who comes second finds the door closed, although it was open when the form was sent."""
        is_open = AccountAdapter.is_open_for_signup
        answers = iter([True])
        monkeypatch.setattr(
            AccountAdapter, "is_open_for_signup", lambda self, request: next(answers, None) or is_open(self, request)
        )
        make_user("quicker@example.org")
        answer = sign_up(client)
        assert answer.status_code == 302
        assert "No new accounts here" in client.get(answer["Location"]).text
        assert [user.email for user in User.objects.all()] == ["quicker@example.org"]

    def test_a_broken_mail_server_locks_nobody_out(self, client, db, with_mail):
        sign_up(client)
        assert get_user(client).is_authenticated
        assert not mail.outbox


class TestOpen:
    @pytest.fixture(autouse=True)
    def policy(self, settings):
        settings.SIGNUPS = "open"

    def test_everybody_may(self, client, alice):
        assert "Make an account" in client.get("/accounts/login/").text
        assert sign_up(client).status_code == 302
        assert User.objects.count() == 2

    def test_taken(self, client, alice):
        answer = sign_up(client, email="Alice@example.org")
        assert answer.status_code == 422
        assert "No account can be made with this e-mail." in answer.text
        assert User.objects.count() == 1

    def test_with_mail_waits_for_the_link(self, client, alice, with_mail):
        answer = sign_up(client)
        assert "Look into your mail" in client.get(answer["Location"]).text
        assert not get_user(client).is_authenticated
        link = next(word for word in mail.outbox[0].body.split() if "/confirm-email/" in word)
        assert "Is this your e-mail?" in client.get(link).text
        client.post(link)
        assert get_user(client).email == "ines@example.org"

    def test_with_mail_a_taken_address_looks_the_same(self, client, alice, with_mail):
        """Nobody learns from the page who has an account; the owner of the address is told by mail."""
        answer = sign_up(client, email="alice@example.org")
        assert "Look into your mail" in client.get(answer["Location"]).text
        assert mail.outbox[0].to == ["alice@example.org"]
        assert "has an account already" in mail.outbox[0].body


class TestClosed:
    @pytest.fixture(autouse=True)
    def policy(self, settings):
        settings.SIGNUPS = "closed"

    def test_nobody_may(self, client, db):
        assert client.get("/")["Location"].startswith("/accounts/login/")
        assert "No new accounts here" in client.get("/accounts/signup/").text
        assert "No new accounts here" in sign_up(client).text
        assert not User.objects.exists()


class TestForm:
    @pytest.mark.parametrize("zone", ["", "Mars/Olympus", "../../etc/passwd"])
    def test_unknown_zone_is_utc(self, client, db, zone):
        sign_up(client, zone=zone)
        assert User.objects.get().zone == "UTC"

    @pytest.mark.parametrize(
        ("fields", "said"),
        [
            ({"email": ""}, "An e-mail is needed here."),
            ({"email": "ines"}, "An e-mail looks like name@example.org."),
            ({"password2": "five words"}, "You must type the same password each time."),
            ({"password1": "short", "password2": "short"}, "This password is too short."),
            ({"password1": "password1", "password2": "password1"}, "This password is too common."),
        ],
    )
    def test_one_sentence_for_what_is_missing(self, client, db, fields, said):
        answer = sign_up(client, name="Ines", **fields)
        assert answer.status_code == 422
        assert said in answer.text
        assert 'value="Ines"' in answer.text
        assert not User.objects.exists()
