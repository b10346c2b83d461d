from datetime import UTC, datetime, timedelta

from django.urls import reverse
from django.utils import timezone


class TestSecurity:
    def test_a_contact_is_named_to_everybody(self, client, settings):
        settings.SECURITY_CONTACT = "mailto:security@debrief.example"
        answer = client.get(reverse("security"))
        lines = dict(line.split(": ", 1) for line in answer.text.splitlines())
        assert answer["Content-Type"].startswith("text/plain")
        assert lines["Contact"] == "mailto:security@debrief.example"
        expires = datetime.strptime(lines["Expires"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
        assert timezone.now() < expires < timezone.now() + timedelta(days=365)

    def test_without_one_there_is_no_such_page(self, client):
        assert client.get(reverse("security")).status_code == 404
