"""A mail is pasted or uploaded, looked through, and only then recorded."""

from datetime import UTC, datetime

import pytest
import time_machine
from django.core.files.uploadedfile import SimpleUploadedFile

from applications.models import Application, Note, Rejection
from interviews.models import Interview
from tests.exchange.test_mail_letters import HOSTILE, mail
from tests.factories import make_application, make_contact, make_rejection

CREATE, REVIEW = "/mail/", "/mail/review/"
NO = "Unfortunately we will not be moving forward with your application for the Planner position."
HEAD = (
    "From: Robin <robin@lanternrow.example>\nSubject: Lantern Row: Planner\nDate: Mon, 29 Jun 2026 09:12:00 +0000\n\n"
)


@pytest.fixture(autouse=True)
def on_a_wednesday():
    with time_machine.travel(datetime(2026, 7, 1, 12, tzinfo=UTC), tick=False):
        yield


@pytest.fixture
def application(alice):
    return make_application(alice, "Lantern Row", job_title="Planner")


def read(client, text=HEAD + NO, query=""):
    answer = client.post(CREATE + query, {"text": text})
    assert answer.status_code == 200, answer.context["form"].errors
    return answer


def sent_back(answer, **fields) -> dict:
    """What the browser would send of the form as it was filled."""
    form = answer.context["form"]
    said = {name: form[name].value() for name in form.fields if form[name].value() not in (None, "")}
    return said | {"prefill": "1"} | fields


class TestMailCreate:
    def test_asks(self, as_alice):
        assert "Read a mail" in as_alice.get(CREATE).text

    def test_recognises_a_no(self, as_alice, application):
        answer = read(as_alice)
        assert answer.context["says"] == "A no"
        form = answer.context["form"]
        assert (form["what"].value(), form["application"].value()) == ("no", str(application.pk))
        assert "The company has the same name" in answer.text
        assert NO in answer.text

    @pytest.mark.parametrize("kept", ["風町印刷", "株式会社風町印刷", "風町印刷（株）"])
    def test_same_name_without_its_legal_form(self, kept, as_alice, alice):
        make_application(alice, kept, job_title="経理事務")
        thanks = "このたびは株式会社風町印刷にご応募いただき、誠にありがとうございます。"
        answer = read(as_alice, f"{thanks}残念ながら今回は採用を見送らせていただきます。")
        assert "The company has the same name" in answer.text

    def test_stores_nothing(self, as_alice, application):
        read(as_alice)
        assert not Note.objects.exists()
        assert not Rejection.objects.exists()

    def test_file(self, as_alice, application):
        file = SimpleUploadedFile("no.eml", mail(NO, sender="Lantern Row <jobs@lanternrow.example>").as_bytes())
        answer = as_alice.post(CREATE, {"file": file})
        assert answer.context["says"] == "A no"
        assert f"{answer.context['form']['rejected_on'].value()}" == "2026-05-04"

    @pytest.mark.parametrize("name", ["1,000 parts", "parts within parts", "outlook", "nul"])
    def test_hostile_file(self, name, as_alice):
        answer = as_alice.post(CREATE, {"file": SimpleUploadedFile("x.eml", HOSTILE[name])})
        assert answer.status_code == 422
        assert answer.context["form"].errors["file"]

    def test_nothing_given(self, as_alice):
        answer = as_alice.post(CREATE, {"text": " "})
        assert answer.status_code == 422
        assert "Paste the mail here" in answer.text

    def test_from_the_page_of_an_application(self, as_alice, alice):
        """The one that the person came from is chosen, whatever the mail says."""
        here = make_application(alice, "Quite Another")
        answer = read(as_alice, query=f"?application={here.pk}")
        assert answer.context["form"]["application"].value() == str(here.pk)

    def test_strangers_application_is_not_chosen(self, as_alice, mallory):
        theirs = make_application(mallory, "Lantern Row", job_title="Planner")
        answer = read(as_alice, query=f"?application={theirs.pk}")
        assert answer.context["form"].matches == []
        assert answer.context["form"]["application"].value() == "new"

    def test_two_as_likely_are_asked_for(self, as_alice, alice, application):
        make_application(alice, "Lantern Row", job_title="Planner")
        assert not read(as_alice).context["form"]["application"].value()

    def test_known_address(self, as_alice, alice):
        application = make_application(alice, "Umbrella of Another Name")
        make_contact(alice, application.company, email="robin@lanternrow.example")
        answer = read(as_alice)
        assert "You know the address it came from" in answer.text
        assert answer.context["form"]["application"].value() == str(application.pk)

    @pytest.mark.parametrize("way", ["attached", "pasted"])
    def test_invitation_in_it(self, way, as_alice, alice, application):
        """A mail that carries an .ics leads to the page of the invitation in one step, with its application."""
        make_application(alice, "Lantern Row", job_title="Weaver")
        calendar = (
            "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:1@x.example\r\nDTSTART:20260714T083000Z\r\n"
            "SUMMARY:Conversation\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        )
        words = "We invite you to an interview for the Planner position."
        invitation = mail(words, sender="Lantern Row <a@lanternrow.example>")
        invitation.add_attachment(calendar.encode(), maintype="text", subtype="calendar", filename="invite.ics")
        text = invitation.as_string() if way == "attached" else f"{HEAD}{words}\n\n{calendar}"
        answer = read(as_alice, text)
        assert "exchange/invitation_review.html" in [template.name for template in answer.templates]
        assert answer.context["form"]["application"].value() == application.pk
        assert "The mail that it came in is about it." in answer.text

    def test_no_with_a_calendar_stays_a_no(self, as_alice, application):
        calendar = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20260714T083000Z\nEND:VEVENT\nEND:VCALENDAR\n"
        assert read(as_alice, f"{HEAD}{NO}\n\n{calendar}").context["says"] == "A no"

    def test_script_in_it_is_text(self, as_alice):
        answer = read(as_alice, text=f"{NO} <script>alert(1)</script>")
        assert "<script>alert" not in answer.text

    def test_queries_do_not_grow(self, as_alice, alice, django_assert_max_num_queries):
        for number in range(12):
            make_contact(alice, make_application(alice, f"Company {number}").company, email=f"a@b{number}.example")
        with django_assert_max_num_queries(5):
            read(as_alice)


class TestMailReview:
    def test_leads_to_the_no(self, as_alice, application):
        """The form of a no is filled with their words, the day, its way and the family; it saves nothing yet."""
        said = sent_back(read(as_alice))
        answer = as_alice.post(REVIEW, said, follow=True)
        assert answer.redirect_chain == [(f"/applications/{application.pk}/reject/", 307)]
        form = answer.context["form"]
        assert answer.status_code == 200
        assert (form["their_words"].value(), form["channel"].value()) == (NO, "email")
        assert (form["rejected_on"].value(), form["reason_family"].value()) == ("2026-06-29", "none")
        assert not Rejection.objects.exists()

    def test_a_no_on_record_already(self, as_alice, alice, application):
        make_rejection(alice, application)
        answer = as_alice.post(REVIEW, sent_back(read(as_alice)), follow=True)
        assert "closed with a no" in answer.text

    def test_leads_to_the_interview(self, as_alice, application):
        text = "We would like to invite you to an interview on 14 July at 10:30 by Zoom."
        said = sent_back(read(as_alice, HEAD + text))
        answer = as_alice.post(REVIEW, said, follow=True)
        form = answer.context["form"]
        assert answer.redirect_chain == [(f"/applications/{application.pk}/interviews/new/", 307)]
        assert (form["starts_at_0"].value(), form["starts_at_1"].value()) == ("2026-07-14", "10:30")
        assert (form["medium"].value(), form["notes"].value()) == ("video", text)
        assert not Interview.objects.exists()

    @pytest.mark.parametrize(
        ("text", "day", "at"),
        [
            ("Let's do Thursday 9 July at 14:30; Tuesday is gone.", "2026-07-09", "14:30"),
            ("How about next Friday at 3 pm?", "2026-07-03", "15:00"),
            ("Passt Ihnen Montag, 6. Juli, 9 Uhr?", "2026-07-06", "09:00"),
            ("Are you free on 8 July or on 9 July?", None, None),
            ("Your interview is on July 9, 2026 at 2:00 PM EDT.", "2026-07-09", "18:00"),
        ],
    )
    def test_when_to_talk(self, text, day, at, as_alice, application):
        """Only what is said once is filled in, in the person's own time."""
        text = f"{HEAD}We would like to invite you to a 30-minute interview. {text} https://zoom.us/j/1"
        form = as_alice.post(REVIEW, sent_back(read(as_alice, text)), follow=True).context["form"]
        assert (form["starts_at_0"].value() or None, form["starts_at_1"].value() or None) == (day, at)
        assert [form[name].value() for name in ("minutes", "place", "medium")] == ["30", "https://zoom.us/j/1", "video"]

    def test_where_to_talk(self, as_alice, application):
        """The link that stands behind words of the mail, not the one that puts the meeting off."""
        told = mail(
            html="<p>We would like to invite you to an interview on 14 July at 10:30.</p>"
            "<a href='https://calendly.com/reschedulings/1'>Another time</a>"
            "<a href='https://zoom.us/j/1?a=1&amp;b=2'>Join</a>",
        )
        answer = as_alice.post(CREATE, {"file": SimpleUploadedFile("a.eml", told.as_bytes())})
        said = sent_back(answer, application=application.pk)
        form = as_alice.post(REVIEW, said, follow=True).context["form"]
        assert (form["place"].value(), form["medium"].value()) == ("https://zoom.us/j/1?a=1&b=2", "video")

    def test_where_to_choose_a_time(self, as_alice, application):
        text = "We would like to invite you to an interview. Please choose a time: https://calendly.com/robin/30min"
        assert read(as_alice, HEAD + text).context["form"]["place"].value() == "https://calendly.com/robin/30min"

    def test_a_day_alone_is_not_that_of_a_talk_in_another_mail(self, as_alice, application):
        text = "We are delighted to offer you the position of Planner. Please reply by 14 July."
        form = read(as_alice, HEAD + text).context["form"]
        assert (form["what"].value(), form["starts_at_0"].value()) == ("offer", "")

    def test_nothing_to_record(self, as_alice, application):
        head = "From: JobBoard <no-reply@jobboard.example>\nSubject: 30+ new jobs for planner\n\n"
        answer = read(as_alice, f"{head}Your job alert for planner")
        assert "There is nothing to record in it" in answer.text
        assert "One of yours" in answer.text

    def test_receipt_is_kept_as_a_note(self, as_alice, application):
        said = sent_back(read(as_alice, HEAD + "We have received your application and will review it."))
        assert said["what"] == "keep"
        answer = as_alice.post(REVIEW, said, follow=True)
        note = Note.objects.get()
        assert (note.application, note.kind, str(note.on)) == (application, Note.Kind.RECEIVED, "2026-06-29")
        assert "their words are on its timeline" in answer.text

    def test_offer_moves(self, as_alice, application):
        said = sent_back(read(as_alice, HEAD + "We are delighted to offer you the position of Planner."))
        as_alice.post(REVIEW, said)
        application.refresh_from_db()
        assert application.stage == "offer"
        assert "delighted" in application.changes.get(stage="offer").note

    def test_refused_move(self, as_alice, alice, application):
        """What cannot be is said, and nothing typed is lost."""
        make_rejection(alice, application)
        said = sent_back(read(as_alice, HEAD + "We are delighted to offer you the position of Planner."))
        answer = as_alice.post(REVIEW, said | {"rejected_on": "2026-07-01"})
        assert answer.status_code == 422
        assert "Reopen it first" in answer.text
        assert "delighted" in answer.context["form"]["their_words"].value()

    def test_new_application(self, as_alice, alice):
        said = sent_back(read(as_alice))
        assert (said["application"], said["company"], said["job_title"]) == ("new", "Lantern Row", "Planner")
        answer = as_alice.post(REVIEW, said)
        made = Application.objects.get(owner=alice)
        assert answer["Location"] == f"/applications/{made.pk}/reject/"

    def test_another_of_mine(self, as_alice, alice, application):
        other = make_application(alice, "Quite Another")
        said = sent_back(read(as_alice), application="other", other=str(other.pk), what="keep")
        as_alice.post(REVIEW, said)
        assert Note.objects.get().application == other

    @pytest.mark.parametrize(
        ("fields", "field"),
        [
            ({"application": ""}, "application"),
            ({"application": "other"}, "other"),
            ({"application": "new", "company": ""}, "company"),
            ({"what": "nonsense"}, "what"),
            ({"rejected_on": "2026-07-09"}, "rejected_on"),
            ({"their_words": ""}, "their_words"),
        ],
    )
    def test_invalid(self, fields, field, as_alice, application):
        answer = as_alice.post(REVIEW, sent_back(read(as_alice)) | fields)
        assert answer.status_code == 422
        assert field in answer.context["form"].errors

    def test_strangers_application(self, as_alice, mallory, application):
        theirs = make_application(mallory, "Lantern Row")
        for fields in ({"application": str(theirs.pk)}, {"application": "other", "other": str(theirs.pk)}):
            assert as_alice.post(REVIEW, sent_back(read(as_alice), **fields)).status_code == 422

    def test_only_by_post(self, as_alice):
        assert as_alice.get(REVIEW).status_code == 405
