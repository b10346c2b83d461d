from datetime import timedelta

import pytest
from django.urls import reverse

from applications.models import Application
from tests.factories import make_application

pytestmark = pytest.mark.django_db
ADDRESS = "/applications/sweep/"


@pytest.fixture
def old(alice):
    """Silent for so long that nobody answers any more."""
    return [make_application(alice, f"Estuary {number}", days=120) for number in range(3)]


def stages(owner):
    return sorted(Application.objects.filter(owner=owner).values_list("stage", flat=True))


class TestApplicationSweep:
    def test_lists_what_is_past_hope_ticked_with_its_chance(self, as_alice, alice, old):
        make_application(alice, "Just sent", days=2)
        page = as_alice.get(ADDRESS)
        text = page.content.decode()
        assert [row[0] for row in page.context["hopeless"]] == old
        assert text.count(" checked>") == 3
        assert "120 days without a word" in text
        assert "Just sent" not in text
        assert "supposed, not measured" in text

    def test_says_when_there_is_nothing_to_do(self, as_alice):
        assert "nothing to do here" in as_alice.get(ADDRESS).content.decode()

    def test_closes_only_those_ticked(self, as_alice, alice, old):
        page = as_alice.post(ADDRESS, {"application": [old[0].pk, old[1].pk]}, follow=True)
        assert stages(alice) == ["applied", "no_response", "no_response"]
        assert "Two applications closed" in page.content.decode()

    def test_none_ticked(self, as_alice, alice, old):
        assert "none was closed" in as_alice.post(ADDRESS, follow=True).content.decode()
        assert stages(alice) == ["applied"] * 3

    def test_takes_no_other(self, as_alice, alice, mallory, old):
        """Neither a stranger's, nor one that may still be answered, nor what is no key."""
        strangers, young = make_application(mallory, days=120), make_application(alice, days=2)
        as_alice.post(ADDRESS, {"application": [strangers.pk, young.pk, "x", "9" * 30, "²"]})
        assert stages(mallory) == ["applied"]
        assert stages(alice) == ["applied"] * 4

    def test_asks_as_often_for_many(self, as_alice, alice, old, django_assert_max_num_queries):
        as_alice.get(ADDRESS)
        for _ in range(6):
            make_application(alice, days=130)
        with django_assert_max_num_queries(6):
            as_alice.get(ADDRESS)


class TestSweepUndo:
    @pytest.fixture
    def undo(self, as_alice, old):
        """The address that the message after the sweep posts to."""
        page = as_alice.post(ADDRESS, {"application": [row.pk for row in old]}, follow=True)
        (said,) = page.context["messages"]
        return said.extra_tags

    def test_opens_them_again(self, as_alice, alice, undo):
        page = as_alice.post(undo, follow=True)
        assert stages(alice) == ["applied"] * 3
        assert "Three applications open again" in page.content.decode()

    def test_spares_one_that_was_answered_meanwhile(self, as_alice, alice, old, undo):
        """A late answer brings it back to life, and stays."""
        old[0].move("screening", alice.today())
        as_alice.post(undo)
        assert stages(alice) == ["applied", "applied", "screening"]
        assert old[0].changes.filter(stage="no_response").exists()

    def test_a_late_no_is_recorded_after_it(self, as_alice, alice, old, undo):
        old[0].refresh_from_db()
        old[0].reject(alice.today())
        as_alice.post(undo)
        assert stages(alice) == ["applied", "applied", "rejected"]

    def test_is_nothing_to_a_stranger(self, client, alice, mallory, undo):
        client.force_login(mallory)
        client.post(undo)
        assert stages(alice) == ["no_response"] * 3

    def test_made_up_word(self, as_alice, alice, undo):
        page = as_alice.post(reverse("applications:sweep_undo", args=["made-up"]), follow=True)
        assert "nothing here that could be undone" in page.content.decode()
        assert stages(alice) == ["no_response"] * 3


class TestSweepSuppose:
    ADDRESS = "/applications/sweep/suppose/"

    def test_is_kept_and_said(self, as_alice, alice):
        page = as_alice.post(self.ADDRESS, {"share": 10, "days": 7}, follow=True)
        alice.refresh_from_db()
        assert (alice.supposed_share, alice.supposed_days, alice.replies_on) == (10, 7, None)
        assert "supposed by you: 10 in 100" in page.content.decode()

    def test_goes_back_to_ours(self, as_alice, alice):
        as_alice.post(self.ADDRESS, {"share": 10, "days": 7})
        page = as_alice.post(self.ADDRESS, {"ours": "1"}, follow=True)
        assert "supposed, not measured" in page.content.decode()

    @pytest.mark.parametrize("said", [{"share": 0, "days": 7}, {"share": 10, "days": 29}, {"share": "x", "days": ""}])
    def test_refuses_what_makes_no_sense(self, as_alice, alice, said):
        page = as_alice.post(self.ADDRESS, said)
        assert page.status_code == 422
        assert "is needed here" in page.content.decode()
        alice.refresh_from_db()
        assert alice.supposed_share is None


def test_list_says_by_when_they_usually_reply(as_alice, alice):
    make_application(alice, days=3)
    as_alice.get("/")
    alice.refresh_from_db()
    by = alice.today() + timedelta(days=alice.reply_days - 3)
    assert f"Waiting 3 days, usual reply by {by.day} {by:%b}" in as_alice.get("/applications/").content.decode()


def test_today_leads_to_the_sweep_and_names_none_of_them_twice(as_alice, old):
    page = as_alice.get("/").content.decode()
    assert "Three applications you could let go of" in page
    assert "Estuary 0 has gone silent" not in page
