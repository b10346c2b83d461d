"""What a query says that was written once is what Django would have asked anew."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from django.db import IntegrityError, transaction
from django.db.models import Exists, Model, OuterRef, Value
from django.db.models.functions import Lower, TruncDate
from django.urls import reverse
from django.utils import timezone

from applications.models import Application, Company, StageChange
from debrief.asking import DAY, KEY, MOMENT, Open, attach, written_once
from debrief.owned import OwnedModel
from interviews.models import AskedQuestion, Interview
from tests.factories import make_application, make_asked, make_idempotency_key, make_interview


@written_once(owner=KEY, today=DAY)
def sent_lately(owner, today, days=10):
    since = today - timedelta(days=days)
    rows = Application.objects.for_user(owner).filter(applied_on__range=(since, today)).select_related("company")
    return rows.order_by("pk")


@written_once(owner=KEY, now=MOMENT)
def talks(owner, now):
    mine = AskedQuestion.objects.filter(interview=OuterRef("pk"))
    rows = Interview.objects.for_user(owner).filter(starts_at__lte=now - timedelta(hours=1))
    return rows.annotate(day=TruncDate("starts_at"), is_told=Exists(mine)).order_by("pk")


class TestWrittenOnce:
    def test_values_are_those_of_each_time(self, alice, mallory):
        make_application(mallory, days=2)
        old, new = (make_application(alice, days=days) for days in (8, 2))
        today = alice.today()
        assert sent_lately(owner=alice.pk, today=today) == [old, new]
        assert sent_lately(owner=alice.pk, today=today - timedelta(days=5)) == [old]
        assert sent_lately(owner=alice.pk, today=today, days=3) == [new]
        assert len(sent_lately(owner=mallory.pk, today=today)) == 1

    def test_asks_once_and_brings_what_belongs_to_it(self, alice, django_assert_num_queries):
        application = make_application(alice, "Northmere", days=2)
        with django_assert_num_queries(1):
            (found,) = sent_lately(owner=alice.pk, today=alice.today())
            assert found.company.name == application.company.name

    def test_columns_besides_those_of_the_row(self, alice):
        now = timezone.now()
        talk, later = make_interview(alice, days=-2), make_interview(alice, days=1)
        make_asked(alice, talk)
        assert [(row, row.is_told) for row in talks(owner=alice.pk, now=now)] == [(talk, True)]
        assert talks(owner=alice.pk, now=later.starts_at + timedelta(hours=1)) == [talk, later]

    def test_days_are_those_of_whoever_asks(self, alice):
        at = datetime(2026, 3, 1, 23, tzinfo=UTC)
        Interview.objects.filter(pk=make_interview(alice, days=-2).pk).update(starts_at=at)
        for zone, day in (("Europe/Lisbon", 1), ("Asia/Tokyo", 2), ("UTC", 1)):
            with timezone.override(ZoneInfo(zone)):
                assert talks(owner=alice.pk, now=timezone.now())[0].day.day == day

    def test_a_clock_is_not_read_while_it_is_written(self, alice):
        @written_once(owner=KEY)
        def coming(owner):
            return Interview.objects.for_user(owner).filter(starts_at__gt=timezone.now())

        @written_once(owner=KEY)
        def since_midnight(owner):
            return Interview.objects.for_user(owner).filter(starts_at__gt=timezone.localtime().replace(hour=0))

        for ask in (coming, since_midnight):
            with pytest.raises(TypeError):
                ask(owner=alice.pk)

    def test_prefetches_are_refused(self, alice):
        """Their own queries would be written once by chance, or read a clock unseen."""

        @written_once(owner=KEY)
        def with_questions(owner):
            return Interview.objects.for_user(owner).prefetch_related("asked")

        with pytest.raises(TypeError):
            with_questions(owner=alice.pk)

    def test_a_key_that_no_row_can_have_finds_nothing(self, alice, as_alice):
        assert sent_lately(owner=2**63, today=alice.today()) == []
        for name in ("applications:application_detail", "lessons:debrief_update"):
            assert as_alice.get(reverse(name, args=[10**20])).status_code == 404

    def test_what_is_attached_is_not_asked_for(self, alice, django_assert_num_queries):
        talk = make_interview(alice)
        asked = make_asked(alice, talk)
        with django_assert_num_queries(0):
            attach(talk, asked=[asked], own_questions=[])
            assert list(talk.asked.all()) == [asked]
            assert not talk.own_questions.all()

    def test_a_value_cannot_be_looked_at(self):
        with pytest.raises(AttributeError):
            _ = Open("today", DAY).month


class TestInsert:
    @pytest.mark.parametrize(
        ("make", "fields"),
        [
            (make_application, {"salary_min": Decimal("47000.50"), "next_step_on": date(2026, 3, 1), "notes": "ü %s"}),
            (make_interview, {"notes": "", "hours_spent": Decimal("2.25")}),
            (make_idempotency_key, {"answer": {"said": ["ü", None]}}),
        ],
    )
    def test_a_row_is_stored_as_django_stores_it(self, alice, monkeypatch, make, fields):
        def stored(row):
            of_its_own = {"id", "uid", "key", "company_id", "application_id"}
            values = type(row).objects.filter(pk=row.pk).values().get()
            return {k: v for k, v in values.items() if k not in of_its_own and not isinstance(v, datetime)}

        ours = make(alice, **fields)
        monkeypatch.setattr(OwnedModel, "_do_insert", Model._do_insert)
        theirs = make(alice, **fields)
        assert stored(ours) == stored(theirs)
        assert ours.pk != theirs.pk

    def test_what_the_database_works_out_is_left_to_django(self, alice):
        company = Company(owner=alice, name="Northmere")
        company.website = Lower(Value("HTTPS://NORTHMERE.EXAMPLE"))
        company.save()
        assert company.website == "https://northmere.example"

    def test_is_written_once(self, alice, monkeypatch):
        Company(owner=alice, name="Northmere").save()
        monkeypatch.delattr("django.db.models.sql.InsertQuery.insert_values")
        company = Company(owner=alice, name="Saltwick")
        company.save()
        assert Company.objects.get(pk=company.pk).name == "Saltwick"

    def test_a_row_alone_is_what_a_save_of_it_would_be(self, alice):
        application = make_application(alice, days=2)
        at = timezone.now()
        rows = [StageChange(application=application, stage="offer", on=at.date(), recorded_at=at) for _ in range(2)]
        assert rows[0].insert()
        rows[1].save()
        ours, theirs = StageChange.objects.filter(pk__in=[row.pk for row in rows]).values()
        assert ours.pop("id") != theirs.pop("id")
        assert ours == theirs
        assert ours["owner_id"] == alice.pk
        rows[0].note = "By telephone."
        rows[0].save()
        assert application.changes.filter(stage="offer").count() == 2

    def test_a_row_unless_one_like_it_is_there(self, alice):
        first, second = (Company(owner=alice, name=name, name_key="northmere") for name in ("Northmere", "NORTHMERE"))
        assert first.insert(unless_there=True)
        assert not second.insert(unless_there=True)
        assert second.pk is None
        with pytest.raises(IntegrityError), transaction.atomic():
            second.insert()
        assert Company.objects.get() == first
