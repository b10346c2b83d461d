import pytest
from django.http import HttpResponse
from django.test import Client, override_settings
from django.urls import include, path

from tests.confirmed import sign_in
from tests.factories import make_application


def broken(request):
    raise RuntimeError("On purpose.")


def reads_the_form(request):
    return HttpResponse(request.POST.get("text", ""))


urlpatterns = [path("broken/", broken), path("form/", reads_the_form), path("", include("debrief.urls"))]
handler400 = "debrief.views.bad_request"


@pytest.fixture
def her_client(alice):
    """Alice's browser as in life: what breaks is answered, not raised."""
    client = Client(raise_request_exception=False)
    client.force_login(alice)
    with override_settings(ROOT_URLCONF=__name__):
        yield client


def is_ours(answer, status, said):
    assert answer.status_code == status
    assert said in answer.text
    assert "css/debrief.css" in answer.text


class TestErrorPages:
    def test_nothing_there(self, her_client):
        is_ours(her_client.get("/nowhere/"), 404, "There is nothing here")

    def test_somebody_elses(self, her_client, mallory):
        answer = her_client.get(f"/applications/{make_application(mallory, 'Quillfeather').pk}/reject/")
        is_ours(answer, 404, "There is nothing here")
        assert "Quillfeather" not in answer.text

    def test_nothing_there_for_a_visitor(self, client, db):
        is_ours(client.get("/nowhere/"), 404, "There is nothing here")

    def test_broken(self, her_client):
        is_ours(her_client.get("/broken/"), 500, "What was saved is safe.")

    def test_form_of_another_page(self, alice):
        client = Client(enforce_csrf_checks=True)
        client.force_login(alice)
        is_ours(client.post("/settings/", {"name": "Eve"}), 403, "This page was open too long")
        alice.refresh_from_db()
        assert alice.name == "Alice"

    def test_too_much(self, her_client, settings):
        settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 100
        is_ours(her_client.post("/form/", {"text": "much " * 50}), 413, "That was too much at once")

    def test_not_whole(self, her_client):
        answer = her_client.post("/form/", b"--x", content_type="multipart/form-data; boundary=")
        is_ours(answer, 400, "That could not be read")

    def test_where_only_a_button_leads(self, her_client):
        answer = her_client.get("/demo/leave/")
        is_ours(answer, 405, "This address takes a form, not a visit")
        assert answer["Allow"] == "POST"

    def test_too_often(self, her_client, alice, settings):
        sign_in(her_client, alice)
        settings.ACCOUNT_RATE_LIMITS = {"manage_email": "1/m/user"}
        her_client.post("/accounts/email/", {"email": ""})
        is_ours(her_client.post("/accounts/email/", {"email": ""}), 429, "A little slower")

    def test_the_house_tells_too_much_apart(self):
        from debrief import urls

        assert urls.handler400 == handler400


class TestSignedOutMeanwhile:
    """The form of somebody whose session has ended leads back to the page where it stood."""

    def test_to_the_page_of_the_form(self, client, alice):
        answer = client.post("/settings/delete/", headers={"referer": "http://testserver/settings/?a=1"})
        assert answer["Location"] == "/accounts/login/?next=/settings/%3Fa%3D1"
        assert "What you just sent was not saved." in client.get(answer["Location"]).text

    def test_never_elsewhere(self, client, alice):
        answer = client.post("/demo/start/", headers={"referer": "https://elsewhere.example/demo/"})
        assert answer["Location"] == "/accounts/login/?next=/"
