"""An invitation becomes an interview, and its later versions move it or call it off."""

from datetime import UTC, date, datetime
from datetime import time as clock

import pytest
import time_machine
from django.core.files.uploadedfile import SimpleUploadedFile

from exchange.models import Invitation
from interviews.models import Interview
from tests.exchange.test_invitations import ics
from tests.factories import make_application, make_contact, make_interview, make_invitation

NEW, REVIEW, UPDATE = "/invitations/new/", "/invitations/review/", "/invitations/update/"
NOON = datetime(2026, 7, 1, 12, tzinfo=UTC)
WHO = 'ORGANIZER;CN="Robin Recruiter":mailto:robin@lanternrow.example'


@pytest.fixture(autouse=True)
def on_a_wednesday():
    with time_machine.travel(NOON, tick=False):
        yield


def invite(*lines, start="DTSTART;TZID=Europe/Berlin:20260714T160000", sequence=0, head="METHOD:REQUEST") -> str:
    said = ("UID:a@x", f"SEQUENCE:{sequence}", start, "DURATION:PT45M", "SUMMARY:Technical interview", WHO, *lines)
    return ics(*said, head=head).decode()


def read(client, text):
    answer = client.post(NEW, {"text": text})
    assert answer.status_code == 200, answer.context["form"].errors
    return answer


def sent_back(answer, **fields) -> dict:
    """What the browser would send of the form as it was filled."""
    form = answer.context["form"]
    said = {name: form[name].value() for name in form.fields if form[name].value() not in (None, "", [], False)}
    return said | {"event": answer.context["packed"], "submit": "save"} | fields


@pytest.fixture
def kept(as_alice, alice):
    """An interview that came in as an invitation of sequence 1."""
    application = make_application(alice, "Lantern Row")
    as_alice.post(REVIEW, sent_back(read(as_alice, invite(sequence=1))))
    return application.interviews.get()


class TestInvitationCreate:
    def test_fills_the_form(self, as_alice, alice):
        application = make_application(alice, "Lantern Row GmbH")
        answer = read(
            as_alice,
            invite("ATTENDEE;CN=Alice:mailto:alice@example.org", "LOCATION:https://meet.google.com/abc-defg-hij"),
        )
        initial = answer.context["form"].initial
        assert initial["application"] == application.pk
        assert (initial["starts_at_0"], initial["starts_at_1"]) == (date(2026, 7, 14), clock(16))
        assert (initial["kind"], initial["medium"], initial["minutes"]) == ("technical", "video", 45)
        assert (initial["place"], initial["with_whom"]) == ("https://meet.google.com/abc-defg-hij", "Robin Recruiter")
        for words in (
            "Times in Europe/Berlin",
            "The invitation comes from lanternrow.example.",
            "It is your only open one there.",
            "The title says “Technical”.",
            "It has a link to a video call.",
        ):
            assert words in answer.text
        assert not Interview.objects.exists()

    def test_without_a_kind_the_next_of_its_application_is_proposed(self, as_alice, alice):
        text = invite().replace("Technical interview", "Lantern Row")
        assert read(as_alice, text).context["form"]["kind"].value() == "phone"
        application = make_application(alice, "Lantern Row")
        make_interview(alice, application, kind="hiring_manager")
        assert read(as_alice, text).context["form"]["kind"].value() == "panel"

    def test_takes_a_file_and_a_mail(self, as_alice):
        for name, content in (
            ("a.ics", invite().encode()),
            ("a.eml", f"From: a@x.example\nContent-Type: text/calendar\n\n{invite()}".encode()),
        ):
            answer = as_alice.post(NEW, {"file": SimpleUploadedFile(name, content)})
            assert answer.context["form"].initial["kind"] == "technical"

    @pytest.mark.parametrize(
        ("sent", "field", "said"),
        [
            ({}, "text", "Paste an invitation here, or choose its file below."),
            ({"text": "See you on Tuesday"}, "text", "This is not an invitation: it holds no calendar."),
            ({"file": SimpleUploadedFile("a.png", b"\x89PNG\r\n\x1a\n\0")}, "file", "This is not a text file."),
            ({"file": SimpleUploadedFile("a.ics", b"x" * (5 * 1024 * 1024 + 1))}, "file", "larger than 5 MB"),
            ({"text": invite(start="DTSTART:99991231T235959Z")}, "text", "Its year looks like a slip"),
        ],
    )
    def test_says_why_not(self, as_alice, sent, field, said):
        for value in sent.values():
            if hasattr(value, "seek"):
                value.seek(0)
        answer = as_alice.post(NEW, sent)
        assert answer.status_code == 422
        assert said in answer.context["form"].errors[field][0]
        if "text" in sent:
            assert answer.context["form"]["text"].value() == sent["text"]
        assert not Interview.objects.exists()

    def test_empty_file(self, as_alice):
        answer = as_alice.post(NEW, {"file": SimpleUploadedFile("a.ics", b"")})
        assert answer.status_code == 422

    def test_of_several_one_is_chosen(self, as_alice):
        second = "END:VEVENT\nBEGIN:VEVENT\nUID:b\nDTSTART:20260610T080000Z\nSUMMARY:Long gone"
        answer = read(as_alice, invite(second))
        assert [event.summary for event, _ in answer.context["events"]] == ["Technical interview", "Long gone"]
        chosen = as_alice.post(REVIEW, {"event": answer.context["events"][1][1]})
        assert "Long gone" in chosen.text
        assert chosen.context["form"].initial["starts_at_0"] == date(2026, 6, 10)

    def test_script_in_it_is_only_text(self, as_alice):
        answer = read(as_alice, invite("DESCRIPTION:<p>Hello<script>alert(1)</script></p><b onclick=x>there</b>"))
        assert "<script>alert" not in answer.text
        assert answer.context["form"].initial["notes"] == "Helloalert(1)\nthere"

    def test_is_linked(self, as_alice):
        for page in ("/interviews/", "/interviews/new/"):
            assert NEW in as_alice.get(page).text

    def test_queries_do_not_grow(self, as_alice, alice, django_assert_max_num_queries):
        for count in (2, 4):
            for number in range(count):
                make_contact(alice, make_application(alice, f"Firm {number}").company)
            # Session, person, invitation, companies, people, applications of the company, the choice, the same time.
            with django_assert_max_num_queries(8):
                read(as_alice, invite())


class TestInvitationReview:
    def test_keeps_the_interview(self, as_alice, alice, kept):
        assert kept.starts_at == datetime(2026, 7, 14, 14, tzinfo=UTC)
        assert (kept.zone, kept.minutes, kept.kind) == ("Europe/Berlin", 45, "technical")
        assert [str(person) for person in kept.contacts.all()] == ["Robin Recruiter"]
        invitation = Invitation.objects.get(owner=alice)
        assert (invitation.interview, invitation.uid, invitation.sequence) == (kept, "a@x", 1)

    def test_new_company_is_made_with_it(self, as_alice):
        answer = read(as_alice, invite())
        assert answer.context["form"].initial["company"] == "Lanternrow"
        as_alice.post(REVIEW, sent_back(answer, company="Lantern Row", job_title="Planner"))
        assert str(Interview.objects.get().application) == "Lantern Row, Planner"

    def test_what_is_missing_is_asked_for(self, as_alice):
        answer = as_alice.post(REVIEW, sent_back(read(as_alice, invite()), notes="Mine"))
        assert answer.status_code == 422
        assert "What is the job called?" in answer.text
        assert answer.context["form"]["notes"].value() == "Mine"
        assert not Invitation.objects.exists()

    def test_sent_twice_is_kept_once(self, as_alice, alice):
        make_application(alice, "Lantern Row")
        form = sent_back(read(as_alice, invite()))
        as_alice.post(REVIEW, form)
        answer = as_alice.post(REVIEW, form)
        assert answer["Location"] == Interview.objects.get().get_absolute_url()
        # Another form of the same invitation.
        answer = as_alice.post(REVIEW, form | {"csrfmiddlewaretoken": "another"})
        assert "is here already" in answer.text
        assert Interview.objects.count() == 1

    def test_whole_day_asks_for_the_time(self, as_alice, alice):
        make_application(alice, "Lantern Row")
        answer = read(as_alice, invite(start="DTSTART;VALUE=DATE:20260714"))
        assert "names the day and no time" in answer.text
        assert as_alice.post(REVIEW, sent_back(answer)).status_code == 422
        as_alice.post(REVIEW, sent_back(answer, starts_at_1="09:30"))
        assert Interview.objects.get().starts_at == datetime(2026, 7, 14, 9, 30, tzinfo=UTC)

    def test_hour_that_comes_twice_is_the_one_meant(self, as_alice, alice):
        make_application(alice, "Lantern Row")
        text = invite(start="DTSTART:20261025T013000Z")
        alice.zone = "Europe/Berlin"
        alice.save()
        as_alice.post(REVIEW, sent_back(read(as_alice, text)))
        assert Interview.objects.get().starts_at == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)

    @pytest.mark.parametrize("event", ["", "x", "x:y:z", "é\0"])
    def test_event_that_nobody_signed(self, as_alice, event):
        for address in (REVIEW, UPDATE):
            assert as_alice.post(address, {"event": event, "submit": "save"}).url == NEW

    def test_anothers_application_is_no_choice(self, as_alice, mallory):
        hers = make_application(mallory, "Lantern Row")
        answer = read(as_alice, invite())
        assert "application" not in answer.context["form"].initial
        assert as_alice.post(REVIEW, sent_back(answer, application=hers.pk, company="")).status_code == 422


class TestInvitationUpdate:
    LATER = "DTSTART;TZID=America/New_York:20260716T110000"

    def test_shows_what_changes_and_moves_it(self, as_alice, kept):
        answer = read(as_alice, invite("LOCATION:Room 4", start=self.LATER, sequence=2))
        assert [change.field for change in answer.context["changes"]] == ["starts_at", "place"]
        assert "Thursday 16 July 2026, 11:00 in America/New_York" in answer.text
        assert "Instead of Tuesday 14 July 2026, 16:00 in Europe/Berlin." in answer.text
        kept.refresh_from_db()
        assert kept.place == ""
        as_alice.post(UPDATE, {"event": answer.context["packed"], "take": ["starts_at", "place"]})
        kept.refresh_from_db()
        assert kept.starts_at == datetime(2026, 7, 16, 15, tzinfo=UTC)
        assert (kept.zone, kept.place, kept.revision) == ("America/New_York", "Room 4", 2)
        assert kept.invitations.get().sequence == 2
        assert Interview.objects.count() == 1

    def test_only_what_is_ticked(self, as_alice, kept):
        answer = read(as_alice, invite("LOCATION:Room 4", start=self.LATER, sequence=2))
        as_alice.post(UPDATE, {"event": answer.context["packed"], "take": ["place"]})
        kept.refresh_from_db()
        assert (kept.starts_at, kept.place) == (datetime(2026, 7, 14, 14, tzinfo=UTC), "Room 4")

    def test_sealed_forecast_stays_sealed(self, as_alice, kept):
        kept.forecast(60)
        with time_machine.travel(datetime(2026, 7, 14, 14, 5, tzinfo=UTC), tick=False):
            answer = read(as_alice, invite(start=self.LATER, sequence=2))
            assert "Your forecast stays locked." in answer.text
            as_alice.post(UPDATE, {"event": answer.context["packed"], "take": ["starts_at"]})
            kept.refresh_from_db()
            assert kept.starts_at == datetime(2026, 7, 16, 15, tzinfo=UTC)
            assert kept.forecast_is_sealed

    def test_older_one_says_so(self, as_alice, kept):
        answer = read(as_alice, invite(start=self.LATER, sequence=0))
        assert "stands at a newer version" in answer.text
        refused = as_alice.post(UPDATE, {"event": answer.context["packed"], "take": ["starts_at"]})
        assert refused.status_code == 422
        kept.refresh_from_db()
        assert kept.starts_at == datetime(2026, 7, 14, 14, tzinfo=UTC)

    def test_of_one_sequence_the_stamp_decides(self, as_alice, alice):
        make_application(alice, "Lantern Row")
        as_alice.post(REVIEW, sent_back(read(as_alice, invite("DTSTAMP:20260630T120000Z"))))
        assert read(as_alice, invite("DTSTAMP:20260629T120000Z", start=self.LATER)).context["is_older"]
        assert read(as_alice, invite("DTSTAMP:20260701T120000Z", start=self.LATER)).context["changes"]

    def test_same_again_changes_nothing(self, as_alice, kept):
        assert "is here already, just as the invitation says" in read(as_alice, invite(sequence=1)).text

    @pytest.mark.parametrize(("head", "line"), [("METHOD:CANCEL", "X-A:1"), ("METHOD:REQUEST", "STATUS:CANCELLED")])
    def test_calls_it_off(self, as_alice, kept, head, line):
        answer = read(as_alice, invite(line, sequence=2, head=head))
        assert "They call it off" in answer.text
        kept.refresh_from_db()
        assert not kept.is_cancelled
        as_alice.post(UPDATE, {"event": answer.context["packed"]})
        kept.refresh_from_db()
        assert kept.is_cancelled
        assert "already" in read(as_alice, invite(line, sequence=2, head=head)).text
        back = read(as_alice, invite(sequence=3))
        assert "You have it as called off." in back.text
        as_alice.post(UPDATE, {"event": back.context["packed"], "take": ["outcome"]})
        kept.refresh_from_db()
        assert not kept.is_cancelled

    def test_what_took_place_is_not_called_off(self, as_alice, kept):
        Interview.objects.filter(pk=kept.pk).update(outcome="passed")
        answer = read(as_alice, invite(sequence=2, head="METHOD:CANCEL"))
        refused = as_alice.post(UPDATE, {"event": answer.context["packed"]})
        assert refused.status_code == 422
        assert "This interview took place, so it cannot be called off." in refused.text
        assert kept.invitations.get().sequence == 1

    def test_logged_one_cannot_lie_ahead(self, as_alice, kept):
        Interview.objects.filter(pk=kept.pk).update(logged_at=NOON, starts_at=NOON)
        answer = read(as_alice, invite(start=self.LATER, sequence=2))
        refused = as_alice.post(UPDATE, {"event": answer.context["packed"], "take": ["starts_at"]})
        assert "logged already" in refused.text
        kept.refresh_from_db()
        assert kept.starts_at == NOON

    def test_one_date_of_a_series_is_another(self, as_alice, kept):
        answer = read(as_alice, invite("RECURRENCE-ID:20260721T140000Z", start=self.LATER, sequence=2))
        assert "form" in answer.context
        assert "known" not in answer.context

    def test_series_called_off_takes_its_date_along(self, as_alice, alice):
        invitation = make_invitation(alice, uid="a@x", recurrence="20260721T140000Z")
        assert read(as_alice, invite(sequence=2, head="METHOD:CANCEL")).context["known"] == invitation

    def test_nothing_of_anothers_is_known(self, as_alice, mallory):
        make_invitation(mallory, uid="a@x")
        assert "form" in read(as_alice, invite()).context

    def test_one_written_down_by_hand(self, as_alice, alice):
        talk = make_interview(alice, starts_at=datetime(2026, 7, 14, 14, tzinfo=UTC))
        answer = read(as_alice, invite())
        assert "begins at the same time" in answer.text
        linked = as_alice.post(UPDATE, {"event": answer.context["packed"], "interview": talk.pk})
        assert [change.field for change in linked.context["changes"]] == ["minutes"]
        assert talk.invitations.get().uid == "a@x"

    @pytest.mark.parametrize("pk", ["", "x", "0", "9" * 30, None])
    def test_only_ones_own(self, as_alice, mallory, pk):
        hers = make_interview(mallory, starts_at=datetime(2026, 7, 14, 14, tzinfo=UTC))
        packed = read(as_alice, invite()).context["packed"]
        form = {"event": packed, "interview": hers.pk if pk is None else pk}
        assert as_alice.post(UPDATE, form).status_code == 404
        assert not Invitation.objects.exists()

    def test_calls_off_what_is_not_here(self, as_alice):
        assert "did not come in as an invitation here" in read(as_alice, invite(head="METHOD:CANCEL")).text
