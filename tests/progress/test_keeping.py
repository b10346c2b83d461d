"""What is kept of the progress page: whatever is written, in whichever way, the next look shows it, to its person."""

from collections import Counter
from collections.abc import Mapping
from copy import replace
from dataclasses import fields
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.core.cache import caches
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone, translation

from accounts.models import Revision, User
from accounts.revisions import owned_models, statements
from applications.models import Application, Company
from debrief import columns
from interviews.models import Interview
from lessons.models import CommitmentCheck, LessonRating
from progress.keeping import MOST_OPEN, MOST_PEOPLE, Again, opened_by, people
from progress.reading import read_facts
from progress.report import page
from progress.synthetic.search import seed_search
from tests import factories
from tests.factories import (
    days_ago,
    make_application,
    make_cause,
    make_commitment,
    make_debrief,
    make_feedback,
    make_interview,
    make_rating,
    make_rejection,
)

pytestmark = pytest.mark.django_db

PROGRESS = "/progress/"


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel(datetime(2026, 11, 10, 9, 30, tzinfo=UTC), tick=False) as traveller:
        yield traveller


def report(client, **period) -> str:
    return client.get(PROGRESS, period).context["report"]


def fresh(client, **period) -> str:
    caches["reports"].clear()
    people.clear()
    return report(client, **period)


class TestKept:
    def test_the_second_look_asks_for_session_person_and_count(self, as_alice, alice):
        seed_search(alice, 20, alice.today(), seed=1)
        first = report(as_alice)
        with CaptureQueriesContext(connection) as asked:
            assert report(as_alice) == first
        assert [query["sql"].split('FROM "')[1].split('"')[0] for query in asked.captured_queries] == [
            "django_session",
            "accounts_user",
            "accounts_revision",
        ]

    def test_another_worker_notices(self, as_alice, alice, settings):
        """What it kept itself is of an earlier count."""
        there = {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": "another worker"}
        here = settings.CACHES
        report(as_alice)
        settings.CACHES = here | {"reports": there}
        make_application(alice, days=2)
        newest = report(as_alice)
        settings.CACHES = here
        assert report(as_alice) == newest

    def test_written_while_it_was_worked_out(self, as_alice, alice, monkeypatch):
        """The text may be of either; it is not taken for that of what was written."""
        from progress import views

        build = views.build_report

        def and_write(*args):
            page = build(*args)
            make_application(alice, days=2)
            return page

        monkeypatch.setattr(views, "build_report", and_write)
        report(as_alice)
        monkeypatch.setattr(views, "build_report", build)
        assert "One application sent" in report(as_alice)

    def test_never_of_somebody_else(self, client, alice, mallory):
        make_application(alice, days=2)
        client.force_login(alice)
        assert "One application sent" in report(client)
        client.force_login(mallory)
        assert "Nothing was sent in this time" in report(client)

    def test_the_next_day(self, as_alice, alice, clock):
        make_application(alice, days=2)
        assert "10 November 2026" in report(as_alice)
        clock.move_to(datetime(2026, 11, 11, 0, 30, tzinfo=UTC))
        assert "11 November 2026" in report(as_alice)

    @pytest.mark.parametrize(
        "change", [{"zone": "Pacific/Auckland"}, {"supposed_share": 90, "supposed_days": 3}], ids=["zone", "supposed"]
    )
    def test_settings_that_it_depends_on(self, as_alice, alice, change):
        for days in (3, 9):
            make_application(alice, days=days)
        make_interview(alice, starts_at=datetime(2026, 11, 8, 20, tzinfo=UTC))
        report(as_alice)
        User.objects.filter(pk=alice.pk).update(**change)
        assert report(as_alice) == fresh(as_alice)

    def test_each_period_by_itself(self, as_alice, alice):
        make_application(alice, days=50)
        assert "One application sent" in report(as_alice)
        assert "Nothing was sent in this time" in report(as_alice, **{"from": "2026-11-01"})

    def test_no_more_than_there_is_room_for(self, as_alice):
        for day in range(60):
            as_alice.get(PROGRESS, {"from": datetime(2026, 1, 1, tzinfo=UTC).date() + timedelta(days=day)})
        assert len(caches["reports"]._cache) <= 40


@pytest.fixture
def small_shelves(db, monkeypatch):
    """Each application stands on a shelf of its own, so that few are enough for most to be kept."""
    monkeypatch.setattr(Revision, "SHELF_HOLDS", 1)
    columns._query.cache_clear()
    with connection.cursor() as cursor:
        for statement in statements(connection.vendor, owned_models()):
            cursor.execute(statement)
    yield
    columns._query.cache_clear()


def rows_of(value):
    """In no order, and each as often as it counts."""
    if isinstance(value, tuple):
        rows = Counter()
        for row in value:
            n = getattr(row, "n", None)
            rows[repr(replace(row, n=1) if n else row)] += n or 1
        return rows
    return {name: rows_of(part) for name, part in value.items()} if isinstance(value, Mapping) else value


class TestShelves:
    """The same figures, although only the shelves that were written on are read."""

    def test_one_of_many_is_written(self, small_shelves, as_alice, alice):
        rows = [make_application(alice, days=days) for days in range(30, 60)]
        for row in rows[:20]:
            make_rejection(alice, row, days=20)
        report(as_alice)
        for row in (rows[29], rows[25], rows[0], rows[29]):
            row.hours_spent, row.source = 3, "Job board"
            row.save()
            make_interview(alice, row, starts_at=timezone.now() - timedelta(days=25), outcome="passed")
            assert report(as_alice) == fresh(as_alice)

    def test_only_what_was_written_is_read(self, small_shelves, as_alice, alice):
        rows = [make_application(alice, days=days) for days in range(30, 60)]
        report(as_alice)
        rows[7].move("screening", days_ago(alice, 20))
        report(as_alice)
        # Behind the back of the database's count, which nothing but a test can do.
        with connection.cursor() as cursor:
            cursor.execute("CREATE TABLE before AS SELECT * FROM accounts_revision")
            Application.objects.filter(pk=rows[3].pk).update(stage="withdrawn", applied_on=days_ago(alice, 300))
            cursor.execute("DELETE FROM accounts_revision")
            cursor.execute("INSERT INTO accounts_revision SELECT * FROM before")
        rows[7].move("interviewing", days_ago(alice, 10))
        assert report(as_alice) != fresh(as_alice)

    def test_nothing_of_a_whole_search_is_lost(self, small_shelves, alice):
        seed_search(alice, 60, alice.today(), seed=4)
        read_facts(alice, alice.today())
        Application.objects.filter(pk=Application.objects.order_by("pk")[30].pk).update(hours_spent=5)
        kept, _ = read_facts(alice, alice.today())
        people.clear()
        found, _ = read_facts(alice, alice.today())
        for field in fields(found):
            assert rows_of(getattr(kept, field.name)) == rows_of(getattr(found, field.name)), field.name

    def test_what_moves_is_missed_where_it_was(self, small_shelves, as_alice, alice):
        """From a shelf that is kept to the newest, which is read at every look."""
        here, newest = (make_application(alice, days=40) for _ in range(2))
        make_interview(alice, here, starts_at=timezone.now() - timedelta(days=25), outcome="passed")
        report(as_alice)
        Interview.objects.update(application=newest)
        assert report(as_alice) == fresh(as_alice)

    def test_those_written_last_stay_open_while_they_are_few(self):
        numbers = dict.fromkeys(range(100), 1)
        assert opened_by({3, 70}, numbers) == {3, 70, 99}
        assert opened_by(set(range(MOST_OPEN)), numbers) == {99}
        assert opened_by(set(), {}) == set()

    def test_of_no_more_people_than_there_is_room_for(self, client):
        for number in range(MOST_PEOPLE + 3):
            client.force_login(factories.make_user(f"p{number}@example.org"))
            report(client)
        assert len(people) == MOST_PEOPLE


class TestAgain:
    """What is drawn from the same rows as the last time is not worked out anew."""

    def test_a_work_is_done_once_for_what_it_is_given(self):
        done = []

        def work(*given, **named):
            done.append((given, named))
            return len(done)

        again = Again()
        given = [([1], 2), ([1], 2), ([1], 3), ([2], 3)]
        assert [again(work, rows, by=by) for rows, by in given] == [1, 1, 2, 3]
        # Each by its name, and neither in the place of the other.
        assert [again(work, name, 1) for name in ("one", "other", "one", "other")] == [4, 5, 4, 5]

    def test_only_the_sections_that_changed_are_written_anew(self, as_alice, alice, monkeypatch):
        seed_search(alice, 30, alice.today(), seed=1)
        application = make_application(alice, days=2)
        report(as_alice)
        written = []
        write = page.render_to_string
        monkeypatch.setattr(page, "render_to_string", lambda *given: written.append(given[1]) or write(*given))
        # On the newest shelf: were another one opened, its rows might come in another order.
        Application.objects.filter(pk=application.pk).update(applied_on=days_ago(alice, 40))
        report(as_alice)
        names = {each["section"].name for each in written}
        assert "rhythm" in names
        assert not names & {"lessons", "forecasts", "noes", "commitments"}

    def test_another_language_has_its_own(self, as_alice, alice):
        """Its words are not those that were kept."""
        here = people.of(alice, alice.today())
        with translation.override("de"):
            assert people.of(alice, alice.today()) is not here
        assert people.of(alice, alice.today()) is here


@pytest.mark.parametrize("shelves", ["few", "many"])
class TestEveryVerb:
    """After each the page is what it would be had nothing been kept; and it is another one, where a figure changed."""

    @pytest.fixture(autouse=True)
    def size(self, shelves, request):
        if shelves == "many":
            request.getfixturevalue("small_shelves")

    @pytest.fixture
    def shows(self, as_alice, alice):
        last = [report(as_alice)]
        count = [Revision.objects.filter(owner=alice).total().get()]

        def look(*, changes=True):
            now, number = report(as_alice), Revision.objects.filter(owner=alice).total().get()
            assert number > count[0], "the count was not raised"
            assert (now != last[0]) is changes
            assert now == fresh(as_alice)
            last[0], count[0] = now, number

        return look

    def test_an_application(self, shows, alice):
        application = make_application(alice, days=30)
        shows()
        application.move("screening", days_ago(alice, 20))
        shows()
        application.move("interviewing", days_ago(alice, 15))
        shows()
        rejection = application.reject(days_ago(alice, 5), whose="mine")
        shows()
        rejection.application.undo_rejection()
        shows()
        application.reject(days_ago(alice, 4))
        shows()
        application.reopen(days_ago(alice, 3))
        shows()
        application.close("withdrawn", days_ago(alice, 2))
        shows()
        application.delete()
        shows()

    def test_an_interview_from_plan_to_log(self, shows, alice):
        interview = make_interview(
            alice, make_application(alice, days=30), starts_at=timezone.now() - timedelta(days=2)
        )
        shows()
        Interview.objects.filter(pk=interview.pk).update(
            forecast_before=60, forecast_before_at=timezone.now() - timedelta(days=3)
        )
        shows(changes=False)
        interview.refresh_from_db()
        interview.outcome = "passed"
        interview.logged_at = timezone.now()
        interview.save()
        shows()
        interview.outcome = "cancelled"
        interview.save()
        shows()
        interview.delete()
        shows(changes=False)

    def test_a_debrief_and_what_hangs_on_it(self, shows, alice):
        debrief = make_debrief(alice, make_rejection(alice, make_application(alice, days=20), days=5))
        shows()
        rating = make_rating(alice, debrief, rating=1)
        shows(changes=False)
        debrief.finish()
        shows()
        LessonRating.objects.filter(pk=rating.pk).update(rating=4)
        shows()
        make_cause(alice, debrief, known="told", whose="mine")
        shows()
        make_feedback(alice, debrief.rejection)
        shows()
        Application.objects.filter(pk=debrief.application_id).update(hours_spent=4)
        rating.delete()
        shows()
        debrief.resume()
        shows()

    def test_commitments(self, shows, alice):
        commitment = make_commitment(alice)
        shows()
        interview = make_interview(alice, days=-1)
        check = CommitmentCheck.objects.create(commitment=commitment, interview=interview, came_up=True, kept="yes")
        shows()
        check.kept = "no"
        check.save()
        shows()
        commitment.drop(alice.today())
        shows(changes=False)
        commitment.delete()
        shows()

    def test_the_kit_changes_no_figure_but_the_count(self, shows, alice):
        for make in (factories.make_story, factories.make_own_question, factories.make_weakness, factories.make_gap):
            make(alice)
            shows(changes=False)

    def test_in_bulk_as_an_import_does(self, shows, alice):
        company = Company.objects.named(alice, "Northmere Water")
        day = days_ago(alice, 12)
        rows = [
            Application(company=company, job_title=f"Job {n}", stage="applied", stage_on=day, applied_on=day)
            for n in range(12)
        ]
        Application.objects.bulk_create(rows)
        shows()
        Application.objects.filter(company=company).update(source="Job board", applied_on=days_ago(alice, 40))
        shows()
        Application.objects.filter(company=company).delete()
        shows()

    def test_a_company_that_is_called_differently(self, shows, alice):
        debrief = make_debrief(alice, make_rejection(alice, make_application(alice, "Old Name", days=20), days=5))
        make_rating(alice, debrief)
        debrief.finish()
        shows()
        Company.objects.filter(name="Old Name").update(name="New Name", name_key="new name")
        shows()

    def test_the_seed(self, shows, alice):
        call_command("seed", email=alice.email, applications=15, seed=3, verbosity=0)
        shows()
