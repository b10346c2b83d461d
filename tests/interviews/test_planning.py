from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.urls import reverse

from applications.models import Application, Company, Contact
from interviews.forms import moment
from interviews.models import Interview
from interviews.values import likely_kind
from tests.factories import make_application, make_contact, make_interview, make_rejection

ADD = reverse("interviews:interview_add")
NOON = datetime(2026, 11, 10, 12, tzinfo=UTC)


def typed(**fields) -> dict:
    """The least that plans an interview on 12 November 2026, 10:00."""
    return {"kind": "hiring_manager", "starts_at_0": "2026-11-12", "starts_at_1": "10:00"} | fields


@pytest.fixture(autouse=True)
def on_a_tuesday():
    with time_machine.travel(NOON, tick=False):
        yield


class TestMoment:
    def test_a_local_time_in_utc(self):
        assert moment(date(2026, 11, 12), time(10), ZoneInfo("America/New_York")) == datetime(
            2026, 11, 12, 15, tzinfo=UTC
        )

    def test_a_time_that_the_clocks_skip_is_refused(self):
        with pytest.raises(ValidationError, match="There is no 02:30 on that day in Europe/Berlin"):
            moment(date(2026, 3, 29), time(2, 30), ZoneInfo("Europe/Berlin"))

    def test_of_a_time_that_comes_twice_the_first(self):
        assert moment(date(2026, 10, 25), time(2, 30), ZoneInfo("Europe/Berlin")) == datetime(
            2026, 10, 25, 0, 30, tzinfo=UTC
        )

    @pytest.mark.parametrize("year", [1, 1969, 2200, 9999])
    def test_a_year_out_of_reach_is_a_slip(self, year):
        with pytest.raises(ValidationError, match="looks like a slip"):
            moment(date(year, 12, 31), time(23), ZoneInfo("Europe/Berlin"))


class TestInterviewAdd:
    def test_the_form_offers_the_open_applications_newest_first(self, as_alice, alice, mallory):
        make_application(alice, "Older", days=20)
        make_application(alice, "Newer", days=2)
        make_rejection(alice, make_application(alice, "Closed"))
        make_application(mallory, "Hers")
        page = as_alice.get(ADD)
        names = [name for _, name in page.context["form"].fields["application"].choices]
        assert names == ["One that is not here yet", "Newer, Planning analyst", "Older, Planning analyst"]
        assert "Times in UTC" in page.content.decode()

    def test_for_an_application(self, as_alice, alice):
        application = make_application(alice, "Northmere Water")
        answer = as_alice.post(ADD, typed(application=application.pk, minutes="45", medium="video", place="Room 2"))
        interview = application.interviews.get()
        assert answer.url == reverse("interviews:interview_detail", args=[interview.pk])
        assert (interview.starts_at, interview.zone, interview.round) == (
            datetime(2026, 11, 12, 10, tzinfo=UTC),
            "UTC",
            1,
        )
        assert (interview.minutes, interview.medium, interview.place) == (45, "video", "Room 2")
        application.refresh_from_db()
        assert application.stage == "applied"  # Nothing was ticked.

    def test_for_a_company_typed_on_the_spot(self, as_alice, alice):
        as_alice.post(ADD, typed(company="Quillon Parks", job_title="Ranger", move="on"))
        application = Application.objects.get()
        assert (str(application), application.owner) == ("Quillon Parks, Ranger", alice)
        assert [change.stage for change in application.changes.all()] == ["applied", "interviewing"]
        assert application.applied_on == date(2026, 11, 10)
        assert application.interviews.count() == 1

    def test_a_company_known_by_that_name_is_not_made_again(self, as_alice, alice):
        make_application(alice, "Quillon Parks")
        as_alice.post(ADD, typed(company="  quillon  PARKS ", job_title="Ranger"))
        assert Company.objects.count() == 1
        assert Application.objects.count() == 2

    def test_an_open_application_for_that_very_job_is_meant(self, as_alice, alice):
        application = make_application(alice, "Quillon Parks", job_title="Ranger")
        make_interview(alice, application)
        as_alice.post(ADD, typed(company="quillon parks", job_title="ranger"))
        assert Application.objects.count() == 1
        assert sorted(application.interviews.values_list("round", flat=True)) == [1, 2]

    def test_a_strangers_company_of_that_name_stays_hers(self, as_alice, mallory):
        hers = make_application(mallory, "Quillon Parks", job_title="Ranger")
        as_alice.post(ADD, typed(company="Quillon Parks", job_title="Ranger"))
        assert hers.interviews.count() == 0
        assert Company.objects.count() == 2

    def test_a_strangers_application_is_no_choice(self, as_alice, mallory):
        hers = make_application(mallory)
        page = as_alice.post(ADD, typed(application=hers.pk))
        assert page.status_code == 422
        assert "Choose an application from the list." in page.content.decode()
        assert not Interview.objects.exists()

    @pytest.mark.parametrize(
        ("fields", "field", "says"),
        [
            ({}, "application", "Choose the application, or type the company and the job below."),
            ({"company": "X"}, "job_title", "What is the job called? A working title will do."),
            ({"job_title": "X"}, "company", "A name is needed here. A working title will do."),
            ({"company": "X", "job_title": "Y", "starts_at_0": ""}, "starts_at_0", "On which day is it?"),
            ({"company": "X", "job_title": "Y", "starts_at_1": ""}, "starts_at_1", "At what time does it begin?"),
            ({"company": "X", "job_title": "Y", "starts_at_1": "25:00"}, "starts_at_1", "Write the time as 14:30."),
        ],
    )
    def test_what_is_missing_is_said_and_the_rest_is_kept(self, as_alice, fields, field, says):
        page = as_alice.post(ADD, typed(place="Kept, where I typed it", **fields))
        assert page.status_code == 422
        assert page.context["form"].errors == {field: [says]}
        assert "Kept, where I typed it" in page.content.decode()
        assert not Application.objects.exists()

    def test_not_both(self, as_alice, alice):
        page = as_alice.post(ADD, typed(application=make_application(alice).pk, company="X", job_title="Y"))
        assert page.status_code == 422
        assert "not both" in page.content.decode()

    @pytest.mark.parametrize(("field", "value"), [("minutes", "99999999"), ("minutes", "-1"), ("round", "-2")])
    def test_numbers_out_of_range_are_refused(self, as_alice, alice, field, value):
        page = as_alice.post(ADD, typed(application=make_application(alice).pk, **{field: value}))
        assert page.status_code == 422
        assert field in page.context["form"].errors

    def test_a_time_that_lies_back_leads_to_the_log(self, as_alice, alice):
        fields = typed(company="Quillon Parks", job_title="Ranger", starts_at_0="2026-11-06", move="on")
        answer = as_alice.post(ADD, fields)
        interview = Interview.objects.get()
        assert answer.url == reverse("lessons:interview_log", args=[interview.pk])
        changes = [(change.stage, change.on) for change in interview.application.changes.all()]
        assert changes == [("applied", date(2026, 11, 6)), ("interviewing", date(2026, 11, 6))]

    def test_queries_do_not_grow(self, as_alice, alice, django_assert_max_num_queries):
        for _ in range(8):
            make_application(alice)
        with django_assert_max_num_queries(5):
            as_alice.get(ADD)


class TestZones:
    def test_ten_in_new_york_is_three_in_the_afternoon_in_utc(self, as_alice, alice):
        alice.zone = "America/New_York"
        alice.save()
        as_alice.post(ADD, typed(application=make_application(alice).pk))
        interview = Interview.objects.get()
        assert interview.starts_at == datetime(2026, 11, 12, 15, tzinfo=UTC)
        assert interview.zone == "America/New_York"
        page = as_alice.get(reverse("interviews:interview_detail", args=[interview.pk])).content.decode()
        assert "Thursday 12 November 2026, 10:00" in page
        assert "where you are" not in page

    def test_one_who_has_moved_sees_both_clocks_and_edits_on_the_first(self, as_alice, alice):
        starts_at = datetime(2026, 11, 12, 15, tzinfo=UTC)
        interview = make_interview(alice, starts_at=starts_at, zone="America/New_York")
        alice.zone = "Europe/Berlin"
        alice.save()
        page = as_alice.get(reverse("interviews:interview_detail", args=[interview.pk])).content.decode()
        assert "10:00 in America/New_York" in page
        assert "16:00 where you are" in page
        url = reverse("interviews:interview_update", args=[interview.pk])
        form = as_alice.get(url).context["form"]
        assert form["starts_at_1"].value() == time(10)
        assert "Times in America/New_York" in as_alice.get(url).content.decode()
        as_alice.post(url, typed(starts_at_1="11:00", revision=1))
        interview.refresh_from_db()
        assert interview.starts_at == starts_at + timedelta(hours=1)

    def test_an_hour_that_does_not_exist_is_refused_in_words(self, as_alice, alice):
        alice.zone = "Europe/Berlin"
        alice.save()
        fields = typed(application=make_application(alice).pk, starts_at_0="2027-03-28", starts_at_1="02:30")
        page = as_alice.post(ADD, fields)
        assert page.status_code == 422
        assert "the clocks go forward" in page.content.decode()

    def test_the_second_of_an_hour_that_comes_twice_survives_an_edit(self, as_alice, alice):
        second = datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
        interview = make_interview(alice, starts_at=second, zone="Europe/Berlin")
        url = reverse("interviews:interview_update", args=[interview.pk])
        as_alice.post(url, typed(starts_at_0="2026-10-25", starts_at_1="02:30", place="Room 4", revision=1))
        interview.refresh_from_db()
        assert (interview.starts_at, interview.place) == (second, "Room 4")


class TestInterviewCreate:
    @staticmethod
    def url(application) -> str:
        return reverse("interviews:interview_create", args=[application.pk])

    def test_the_round_counts_on(self, as_alice, alice):
        application = make_application(alice)
        make_interview(alice, application, round=2)
        assert as_alice.get(self.url(application)).context["form"]["round"].value() == 3
        as_alice.post(self.url(application), typed(round=""))
        assert sorted(application.interviews.values_list("round", flat=True)) == [2, 3]

    @pytest.mark.parametrize(
        ("kind", "stage"), [("recruiter", "screening"), ("phone", "screening"), ("technical", "interviewing")]
    )
    def test_the_ticked_move(self, as_alice, alice, kind, stage):
        application = make_application(alice)
        assert as_alice.get(self.url(application)).context["form"]["move"].value() is True
        as_alice.post(self.url(application), typed(kind=kind, move="on"))
        application.refresh_from_db()
        assert (application.stage, application.stage_on) == (stage, date(2026, 11, 10))

    def test_a_move_on_the_day_of_an_interview_that_lies_back(self, as_alice, alice):
        application = make_application(alice)
        as_alice.post(self.url(application), typed(starts_at_0="2026-11-06", move="on"))
        application.refresh_from_db()
        assert (application.stage, application.stage_on) == ("interviewing", date(2026, 11, 6))

    def test_but_never_before_it_was_applied_for(self, as_alice, alice):
        application = make_application(alice, days=2)
        as_alice.post(self.url(application), typed(starts_at_0="2026-11-01", move="on"))
        application.refresh_from_db()
        assert (application.stage, application.stage_on) == ("interviewing", date(2026, 11, 8))

    def test_a_recruiter_does_not_move_it_back(self, as_alice, alice):
        application = make_application(alice)
        application.move("screening", alice.today())
        as_alice.post(self.url(application), typed(kind="recruiter", move="on"))
        assert application.changes.count() == 2

    def test_no_move_is_offered_where_it_is_that_far(self, as_alice, alice):
        application = make_application(alice)
        application.move("interviewing", alice.today())
        assert "move" not in as_alice.get(self.url(application)).context["form"].fields

    def test_a_move_that_cannot_be_done_says_why_and_keeps_nothing(self, as_alice, alice, monkeypatch):
        """As when the no came in, in another window, between the two."""
        from debrief.owned import Refused

        application = make_application(alice)

        def refuse(*_):
            raise Refused({"on": "This one closed with a no on 10 November 2026."})

        monkeypatch.setattr(Application, "move", refuse)
        page = as_alice.post(self.url(application), typed(move="on", with_whom="Tom Ekdahl", notes="Kept"))
        assert page.status_code == 422
        assert page.context["form"].errors == {"move": ["This one closed with a no on 10 November 2026."]}
        assert "Kept" in page.content.decode()
        assert not Interview.objects.exists()
        assert not Contact.objects.exists()

    def test_a_closed_one_takes_what_lies_back_only(self, as_alice, alice):
        application = make_rejection(alice).application
        page = as_alice.post(self.url(application), typed())
        assert page.status_code == 422
        assert "Reopen it first" in page.content.decode()
        assert as_alice.post(self.url(application), typed(starts_at_0="2026-11-05")).status_code == 302

    def test_a_strangers_application_is_not_there(self, as_alice, mallory):
        hers = make_application(mallory)
        assert as_alice.get(self.url(hers)).status_code == 404
        assert as_alice.post(self.url(hers), typed()).status_code == 404

    def test_queries_do_not_grow(self, as_alice, alice, django_assert_max_num_queries):
        application = make_application(alice)
        for number in range(6):
            make_contact(alice, application.company, name=f"Person {number}")
            make_interview(alice, application, round=number + 1)
        with django_assert_max_num_queries(5):
            as_alice.get(self.url(application))


class TestPeople:
    def test_chosen_and_typed(self, as_alice, alice):
        application = make_application(alice, "Northmere Water")
        priya = make_contact(alice, application.company, name="Priya Anand")
        url = TestInterviewCreate.url(application)
        assert "Priya Anand" in as_alice.get(url).content.decode()
        as_alice.post(url, typed(contacts=[priya.pk], with_whom="tom  ekdahl, PRIYA anand, , Leila Osei"))
        interview = application.interviews.get()
        assert [str(person) for person in interview.contacts.all()] == ["Leila Osei", "Priya Anand", "tom ekdahl"]
        assert Contact.objects.count() == 3
        assert set(application.contacts.values_list("name", flat=True)) == {"Leila Osei", "Priya Anand", "tom ekdahl"}

    def test_one_linked_to_the_application_from_elsewhere_can_be_chosen(self, as_alice, alice):
        application = make_application(alice)
        recruiter = make_contact(alice, name="From the agency")
        recruiter.applications.add(application)
        as_alice.post(TestInterviewCreate.url(application), typed(contacts=[recruiter.pk]))
        assert list(application.interviews.get().contacts.all()) == [recruiter]

    def test_a_stranger_cannot_be_chosen(self, as_alice, alice, mallory):
        application = make_application(alice)
        make_contact(alice, application.company)
        hers = make_contact(mallory)
        page = as_alice.post(TestInterviewCreate.url(application), typed(contacts=[hers.pk]))
        assert page.status_code == 422
        assert not Interview.objects.exists()

    def test_a_name_that_is_too_long(self, as_alice, alice):
        page = as_alice.post(TestInterviewCreate.url(make_application(alice)), typed(with_whom="x" * 201))
        assert page.status_code == 422
        assert "Put a comma between the names." in page.content.decode()


class TestInterviewUpdate:
    @staticmethod
    def url(interview) -> str:
        return reverse("interviews:interview_update", args=[interview.pk])

    def test_changes_it(self, as_alice, alice):
        interview = make_interview(alice, minutes=30)
        answer = as_alice.post(self.url(interview), typed(kind="panel", minutes="60", round="2", revision=1))
        assert answer.url == reverse("interviews:interview_detail", args=[interview.pk])
        interview.refresh_from_db()
        assert (interview.kind, interview.minutes, interview.round, interview.revision) == ("panel", 60, 2, 2)
        assert interview.starts_at == datetime(2026, 11, 12, 10, tzinfo=UTC)

    def test_a_stale_one_shows_both(self, as_alice, alice):
        interview = make_interview(alice, starts_at=datetime(2026, 11, 12, 10, tzinfo=UTC))
        as_alice.post(self.url(interview), typed(kind="panel", starts_at_1="11:30", place="Room 1", revision=1))
        page = as_alice.post(self.url(interview), typed(kind="technical", place="Room 2", revision=1))
        text = page.content.decode()
        assert page.status_code == 422
        assert '<q class="words">Panel</q>' in text
        assert '<q class="words">11:30</q>' in text
        assert '<q class="words">Room 1</q>' in text
        assert "Room 2" in text
        interview.refresh_from_db()
        assert interview.kind == "panel"
        assert as_alice.post(self.url(interview), typed(kind="technical", revision=2)).status_code == 302

    @pytest.mark.parametrize(
        ("later", "says"),
        [(timedelta(hours=1), "Take the forecast back first."), (timedelta(days=3), "cannot have begun earlier.")],
    )
    def test_no_forecast_comes_to_lie_after_the_beginning(self, as_alice, alice, later, says):
        interview = make_interview(alice, days=1)
        interview.forecast(65)
        with time_machine.travel(NOON + later, tick=False):
            fields = typed(starts_at_0="2026-11-10", starts_at_1="11:59", revision="1", round="1")
            answer = as_alice.post(reverse("interviews:interview_update", args=[interview.pk]), fields)
            assert answer.status_code == 422
            assert "Your forecast was made on 10 November at 12:00" in answer.text
            assert says in answer.text
            assert Interview.objects.get().starts_at == interview.starts_at
            fields |= {"starts_at_1": "12:00"}
            assert as_alice.post(reverse("interviews:interview_update", args=[interview.pk]), fields).status_code == 302

    def test_a_logged_one_cannot_lie_ahead(self, as_alice, alice):
        interview = make_interview(alice, days=-1)
        interview.mark_logged()
        interview.save()
        page = as_alice.post(self.url(interview), typed(revision=1))
        assert page.status_code == 422
        assert "is logged already" in page.content.decode()

    def test_a_strangers_is_not_there(self, as_alice, mallory):
        assert as_alice.post(self.url(make_interview(mallory)), typed()).status_code == 404

    def test_queries_do_not_grow(self, as_alice, alice, django_assert_max_num_queries):
        interview = make_interview(alice)
        for number in range(6):
            interview.contacts.add(make_contact(alice, interview.application.company, name=f"Person {number}"))
        with django_assert_max_num_queries(5):
            as_alice.get(self.url(interview))


class TestLikelyKind:
    @pytest.mark.parametrize(
        ("stage", "held", "kind"),
        [
            ("applied", [], "phone"),
            ("screening", ["recruiter"], "hiring_manager"),
            ("interviewing", [], "hiring_manager"),
            ("interviewing", ["phone", "technical"], "hiring_manager"),
            ("interviewing", ["phone", "hiring_manager", "case"], "panel"),
            ("interviewing", ["hiring_manager", "panel"], "final"),
            ("offer", [], "final"),
        ],
    )
    def test_after_what_was_held(self, stage, held, kind):
        assert likely_kind(stage, held) == kind

    def test_the_form_proposes_it(self, as_alice, alice):
        application = make_application(alice)
        address = reverse("interviews:interview_create", args=[application.pk])
        assert as_alice.get(address).context["form"]["kind"].value() == "phone"
        make_interview(alice, application, kind="phone", round=2)
        make_interview(alice, application, kind="panel", round=3, outcome="cancelled")
        form = as_alice.get(address).context["form"]
        assert (form["kind"].value(), form["round"].value()) == ("hiring_manager", 3)
        assert as_alice.get(ADD).context["form"]["kind"].value() == "phone"

    def test_what_was_given_stands(self, as_alice, alice):
        application = make_application(alice)
        address = reverse("interviews:interview_create", args=[application.pk])
        handed = as_alice.post(address, {"prefill": "1", "kind": "case"})
        refused = as_alice.post(address, {"kind": "trial"})
        assert [page.context["form"]["kind"].value() for page in (handed, refused)] == ["case", "trial"]
        interview = make_interview(alice, application, kind="technical")
        changed = as_alice.get(reverse("interviews:interview_update", args=[interview.pk]))
        assert changed.context["form"]["kind"].value() == "technical"
