from decimal import Decimal

import pytest
from django.urls import reverse

from applications.models import Application
from tests.factories import make_application


@pytest.fixture
def application(alice):
    return make_application(alice)


def address(application) -> str:
    return reverse("applications:application_hours", args=[application.pk])


class TestApplicationHours:
    def test_a_quarter_more_and_less(self, as_alice, application):
        for step, hours in (("0.25", "0.25"), ("0.25", "0.5"), ("-0.25", "0.25"), ("-0.25", "0"), ("-0.25", "0")):
            answer = as_alice.post(address(application), {"step": step})
            application.refresh_from_db()
            assert application.hours_spent == Decimal(hours)
        assert answer.url.endswith(f"/applications/{application.pk}/#hours")

    def test_as_htmx_only_the_hours(self, as_htmx, application):
        page = as_htmx("hours").post(address(application), {"step": "0.25"}).content.decode()
        assert "0.25 hours so far" in page
        assert "<html" not in page

    def test_it_stands_on_the_page(self, as_alice, application):
        assert "None noted, interviews aside." in as_alice.get(application.get_absolute_url()).content.decode()
        application.spend(Decimal("2.50"))
        assert "2.5 hours so far" in as_alice.get(application.get_absolute_url()).content.decode()

    @pytest.mark.parametrize("step", ["", "8", "x"])
    def test_another_step_is_refused(self, as_alice, application, step):
        page = as_alice.post(address(application), {"step": step})
        assert page.status_code == 422
        assert page.context["hours_form"].errors
        application.refresh_from_db()
        assert application.hours_spent is None

    def test_there_is_an_end(self, as_alice, application):
        Application.objects.update(hours_spent="9999.99")
        page = as_alice.post(address(application), {"step": "0.25"})
        assert page.status_code == 422
        assert "more than a year without sleep" in page.content.decode()

    def test_an_edit_that_was_open_notices(self, application):
        """The hours stand on the edit page too."""
        application.spend(Decimal("0.25"))
        application.refresh_from_db()
        assert application.revision == 2
