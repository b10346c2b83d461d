"""What postings ask for that the person lacks."""

import pytest
from django.urls import reverse

from applications.templatetags.postings import marked
from lessons.models import Gap
from tests.factories import make_application, make_gap

LIST = reverse("lessons:gap_list")
NEW = reverse("lessons:gap_create")


def to(name, *rows):
    return reverse(f"lessons:gap_{name}", args=[row.pk for row in rows])


class TestGapList:
    def test_empty_says_what_to_do(self, as_alice):
        assert "press “I lack this”" in as_alice.get(LIST).content.decode()

    def test_most_wanted_first(self, as_alice, alice):
        make_gap(alice, name="Tableau")
        wanted = make_gap(alice, name="Zeal")
        wanted.applications.set([make_application(alice), make_application(alice)])
        make_gap(alice, name="SQL").applications.set([make_application(alice)])
        page = as_alice.get(LIST)
        assert [gap.name for gap in page.context["ledger"].page] == ["Zeal", "SQL", "Tableau"]
        text = page.content.decode()
        for words in ("2 postings ask for it.", "1 posting asks for it.", "No posting is marked for it."):
            assert words in text

    def test_closed_ones_are_a_click_away(self, as_htmx, alice):
        make_gap(alice, name="SQL", state="closed")
        make_gap(alice, name="Python", state="learning")
        browser = as_htmx("gaps")
        assert [gap.name for gap in browser.get(LIST).context["ledger"].page] == ["Python"]
        page = browser.get(LIST, {"state": "closed"})
        assert [gap.name for gap in page.context["ledger"].page] == ["SQL"]
        assert page.context["ledger"].chips == [
            ("", "In work", 1),
            ("open", "Open", 0),
            ("learning", "Learning", 1),
            ("closed", "Closed", 1),
        ]

    def test_search(self, as_alice, alice):
        make_gap(alice, name="SQL", plan="An exercise a day")
        make_gap(alice, name="Python")
        page = as_alice.get(LIST, {"q": "exercise"})
        assert [gap.name for gap in page.context["ledger"].page] == ["SQL"]

    def test_unknown_state(self, as_alice):
        assert as_alice.get(LIST, {"state": "lost"}).status_code == 404

    def test_its_queries_do_not_grow(self, as_alice, alice, django_assert_num_queries):
        """Session, person, gaps."""
        for _ in range(2):
            for _ in range(3):
                make_gap(alice).applications.add(make_application(alice))
            with django_assert_num_queries(3):
                as_alice.get(LIST)


class TestGapCreate:
    def test_by_browser(self, as_alice, alice):
        answer = as_alice.post(NEW, {"name": " Power  BI "}, follow=True)
        gap = Gap.objects.for_user(alice).get()
        assert (gap.name, gap.state) == ("Power BI", "open")
        assert answer.redirect_chain == [(f"{LIST}#gap-{gap.pk}", 302)]

    def test_by_htmx(self, as_htmx):
        answer = as_htmx("gaps").post(NEW, {"name": "Power BI"})
        assert b"Power BI" in answer.content
        assert b"<html" not in answer.content

    def test_of_a_known_name_makes_no_second(self, as_alice, alice, mallory):
        make_gap(mallory, name="Power BI")
        make_gap(alice, name="Power BI")
        as_alice.post(NEW, {"name": "power bi"})
        assert Gap.objects.for_user(alice).count() == 1

    @pytest.mark.parametrize("name", ["", "  ", "x" * 201])
    def test_refused(self, name, as_alice):
        assert as_alice.post(NEW, {"name": name}).status_code == 422
        assert not Gap.objects.exists()


class TestGapDetail:
    def test_lists_who_asks(self, as_alice, alice):
        gap = make_gap(alice)
        gap.applications.add(make_application(alice, "Northmere Water"))
        page = as_alice.get(to("detail", gap))
        assert b"Northmere Water" in page.content
        assert b"1 posting asks for it." in page.content

    def test_its_queries_do_not_grow(self, as_alice, alice, django_assert_num_queries):
        gap = make_gap(alice)
        for _ in range(2):
            for _ in range(3):
                gap.applications.add(make_application(alice))
            with django_assert_num_queries(4):
                as_alice.get(to("detail", gap))


class TestGapUpdate:
    def test_by_browser(self, as_alice, alice):
        gap = make_gap(alice)
        assert as_alice.get(to("update", gap)).context["form"].instance == gap
        typed = {"name": "Forecasting", "plan": "A course", "state": "learning", "revision": "1"}
        assert as_alice.post(to("update", gap), typed)["Location"] == to("detail", gap)
        gap.refresh_from_db()
        assert (gap.name, gap.plan, gap.state) == ("Forecasting", "A course", "learning")

    def test_in_its_row(self, as_htmx, alice):
        gap = make_gap(alice)
        browser = as_htmx(f"gap-{gap.pk}")
        assert b"hx-post" in browser.get(to("update", gap)).content
        row = browser.post(to("update", gap), {"name": "Forecasting", "plan": "A course", "state": "open"})
        assert b"A course" in row.content
        assert b"<html" not in row.content

    def test_name_of_another(self, as_alice, alice):
        make_gap(alice, name="Power BI")
        answer = as_alice.post(
            to("update", make_gap(alice)), {"name": "power bi", "plan": "Mine", "state": "open", "revision": "1"}
        )
        assert answer.status_code == 422
        assert b"You have a gap of this name already." in answer.content
        assert b"Mine" in answer.content


class TestGapState:
    def test_by_browser(self, as_alice, alice):
        gap = make_gap(alice)
        assert as_alice.post(to("state", gap), {"state": "closed"})["Location"] == to("detail", gap)
        gap.refresh_from_db()
        assert (gap.state, gap.revision) == ("closed", 2)

    def test_in_its_row(self, as_htmx, alice):
        gap = make_gap(alice)
        row = as_htmx(f"gap-{gap.pk}").post(to("state", gap), {"state": "learning"})
        assert b"Close it" in row.content

    def test_unknown(self, as_alice, alice):
        gap = make_gap(alice)
        page = as_alice.post(to("state", gap), {"state": "lost"}, follow=True)
        assert b"Choose open, learning or closed." in page.content
        gap.refresh_from_db()
        assert gap.state == "open"


class TestGapMark:
    def test_by_browser(self, as_alice, alice):
        application = make_application(alice, posting="You bring Power BI.")
        answer = as_alice.post(to("mark", application), {"name": "Power BI"}, follow=True)
        assert answer.redirect_chain[0][0] == f"{application.get_absolute_url()}#gaps"
        assert application.gaps.get().name == "Power BI"
        assert b"<mark>Power BI</mark>" in answer.content

    def test_by_htmx(self, as_htmx, alice):
        application = make_application(alice)
        answer = as_htmx("gaps").post(to("mark", application), {"name": "Power BI"})
        assert "“Power BI” is noted." in answer.content.decode()
        assert b"<html" not in answer.content

    def test_counts_a_posting_once(self, as_alice, alice):
        application = make_application(alice)
        for name in ("Power BI", "power BI"):
            as_alice.post(to("mark", application), {"name": name})
        assert Gap.objects.for_user(alice).counted().get().asked_for == 1

    @pytest.mark.parametrize("target", ["gaps", ""])
    def test_refused(self, target, as_htmx, as_alice, alice):
        application = make_application(alice)
        browser = as_htmx(target) if target else as_alice
        answer = browser.post(to("mark", application), {"name": "x" * 201})
        assert answer.status_code == 422
        assert b"Choose fewer words." in answer.content
        assert b"x" * 201 in answer.content


class TestGapUnmark:
    @pytest.mark.parametrize("target", ["gaps", ""])
    def test_leaves_the_gap(self, target, as_htmx, as_alice, alice):
        application, gap = make_application(alice), make_gap(alice)
        gap.applications.add(application)
        browser = as_htmx(target) if target else as_alice
        answer = browser.post(to("unmark", application, gap))
        assert answer.status_code == (200 if target else 302)
        assert not application.gaps.exists()
        assert Gap.objects.get() == gap


class TestMarked:
    def test_whole_words_in_any_case(self):
        assert marked("SQL and MySQL, sql.", ["sql"]) == "<mark>SQL</mark> and MySQL, <mark>sql</mark>."

    def test_longest_name_wins_and_runs_over_lines(self):
        assert marked("Power\nBI", ["Power", "Power BI"]) == "<mark>Power\nBI</mark>"

    def test_escapes(self):
        assert marked("<b>C++</b> & more", ["C++"]) == "&lt;b&gt;<mark>C++</mark>&lt;/b&gt; &amp; more"

    def test_nothing_to_mark(self):
        assert marked("<b>", []) == "&lt;b&gt;"
