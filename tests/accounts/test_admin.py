"""Support may look and mend small things; the history of an application it cannot touch."""

import pytest
from django.conf import settings
from django.contrib import admin
from django.contrib.admin.models import LogEntry
from django.db import connection
from django.test import override_settings
from django.urls import include, path

from accounts.models import User
from applications.models import Application, Rejection, StageChange
from tests import factories

urlpatterns = [path("admin/", admin.site.urls), path("", include("debrief.urls"))]


@pytest.fixture
def support(client, db):
    """On PostgreSQL support has a process of its own, as the role that owns the tables."""
    client.force_login(User.objects.create_superuser("support@example.org", "correct horse battery"))
    as_owner = [name for name in settings.MIDDLEWARE if "pages_role" not in name]
    with override_settings(ROOT_URLCONF=__name__, MIDDLEWARE=as_owner):
        yield client


@pytest.fixture
def application(alice):
    return factories.make_application(alice, "Quillfeather")


def address(application, what="change"):
    return f"/admin/applications/application/{application.pk}/{what}/"


FORM = {"job_title": "Analyst", "changes-TOTAL_FORMS": "0", "changes-INITIAL_FORMS": "0"} | {
    "rejections-TOTAL_FORMS": "0",
    "rejections-INITIAL_FORMS": "0",
}


class TestAdmin:
    def test_has_no_address_of_itself(self, as_alice):
        assert as_alice.get("/admin/").status_code == 404

    def test_visitor_signs_in_at_the_houses_door(self, client, alice):
        with override_settings(ROOT_URLCONF=__name__):
            assert client.get("/admin/")["Location"].startswith("/admin/login/")
            assert client.get("/admin/login/")["Location"].startswith("/accounts/login/")

    def test_is_not_for_everybody(self, as_alice):
        with override_settings(ROOT_URLCONF=__name__):
            assert as_alice.get("/admin/login/").status_code == 403

    @pytest.mark.parametrize("model", list(admin.site._registry), ids=lambda model: model._meta.label)
    def test_lists_and_searches(self, support, alice, model):
        factories.make_debrief(alice, factories.make_rejection(alice))
        factories.make_interview(alice)
        place = f"/admin/{model._meta.app_label}/{model._meta.model_name}/"
        assert support.get(place).status_code == 200
        assert support.get(place, {"q": "alice"}).status_code == 200
        row = model._default_manager.first()
        if row:
            assert support.get(f"{place}{row.pk}/change/").status_code == 200

    @pytest.mark.skipif(connection.vendor != "postgresql", reason="is about PostgreSQL alone")
    def test_shows_nobodys_rows_to_the_role_of_the_pages(self, as_alice, alice, mallory):
        User.objects.filter(pk=alice.pk).update(is_staff=True, is_superuser=True)
        row = factories.make_application(mallory)
        with override_settings(ROOT_URLCONF=__name__):
            assert as_alice.get("/admin/applications/application/").context["cl"].result_count == 0
            assert as_alice.get(address(row)).status_code == 302

    def test_history_has_no_page(self, support):
        assert not admin.site.is_registered(StageChange)
        assert not admin.site.is_registered(Rejection)


class TestApplication:
    def test_mends_a_title(self, support, application):
        assert support.post(address(application), FORM).status_code == 302
        application.refresh_from_db()
        assert (application.job_title, application.revision) == ("Analyst", 2)

    def test_changes_no_stage(self, support, application):
        rows = {"changes-TOTAL_FORMS": "1", "changes-0-stage": "offer", "changes-0-on": "2026-11-01"}
        rows |= {"changes-0-recorded_at_0": "2026-11-01", "changes-0-recorded_at_1": "10:00"}
        form = FORM | rows | {"stage": "rejected", "applied_on": "2020-01-01", "current_rejection": "1"}
        support.post(address(application), form)
        row = Application.objects.get()
        assert (row.stage, row.applied_on) == ("applied", application.applied_on)
        assert StageChange.objects.count() == 1

    def test_adds_none(self, support):
        assert support.get("/admin/applications/application/add/").status_code == 403

    def test_deletes_it_whole(self, support, alice, application):
        factories.make_debrief(alice, factories.make_rejection(alice, application))
        factories.make_interview(alice, application)
        assert support.post(address(application, "delete"), {"post": "yes"}).status_code == 302
        assert not Application.objects.exists()
        assert "Quillfeather" not in str(LogEntry.objects.values())
        assert not StageChange.objects.exists()
        assert not Rejection.objects.exists()


class TestPeople:
    def test_who_is_deleted_from_the_list_goes_with_all_rows(self, as_alice, alice, mallory):
        User.objects.filter(pk=alice.pk).update(is_staff=True, is_superuser=True)
        factories.make_rejection(mallory)
        sent = {"action": "delete_selected", "_selected_action": [mallory.pk], "post": "yes"}
        with override_settings(ROOT_URLCONF=__name__):
            as_alice.post("/admin/accounts/user/", sent)
        assert list(User.objects.all()) == [alice]
        assert not Application.objects.exists()
