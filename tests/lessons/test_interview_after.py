from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.urls import reverse

from applications.models import Note
from interviews.models import Feedback
from tests.factories import make_application, make_contact, make_interview, make_own_question, make_use

START = datetime(2026, 11, 10, 10, tzinfo=UTC)


@pytest.fixture
def interview(alice):
    with time_machine.travel(START + timedelta(hours=2), tick=False):
        application = make_application(alice, "Northmere Water", job_title="Planner")
        yield make_interview(alice, application, starts_at=START, zone="UTC")


def forget(owner, interview, text="Who decides?"):
    return interview.own_questions.create(question=make_own_question(owner, text=text), state="forgotten")


def address(name, interview) -> str:
    return reverse(f"lessons:interview_{name}", args=[interview.pk])


class TestInterviewAfter:
    def test_a_no_in_the_log_leads_to_its_form(self, as_alice, interview):
        interview.outcome = "not_passed"
        interview.save()
        assert "Did it close with this?" in as_alice.get(address("after", interview)).text
        interview.application.close("withdrawn", interview.owner.today())
        assert "Did it close with this?" not in as_alice.get(address("after", interview)).text

    def test_what_was_forgotten_is_a_message(self, as_alice, alice, interview):
        interview.application.contacts.add(make_contact(alice, interview.application.company, name="No Address"))
        there = make_contact(alice, interview.application.company, name="Priya Anand", email="priya@example.org")
        interview.contacts.add(there)
        forget(alice, interview)
        forget(alice, interview, "What comes first?")
        make_use(alice, interview, state="asked")
        page = as_alice.get(address("after", interview))
        mail = page.context["follow_up"]
        assert (mail.person, mail.to) == ("Priya Anand", "priya@example.org")
        assert "Dear Priya,\n\nthank you for the talk on Tuesday 10 November." in mail.body
        assert "- Who decides?\n- What comes first?\n" in mail.body
        assert "good first month" not in mail.body
        assert "mailto:priya%40example.org?subject=Thank%20you" in page.content.decode()

    def test_nothing_forgotten_no_message(self, as_alice, interview):
        page = as_alice.get(address("after", interview)).content.decode()
        assert "What you did not get to ask" not in page
        assert "Ask for feedback" in page

    def test_not_before_it_has_begun(self, as_alice, alice):
        coming = make_interview(alice)
        assert as_alice.get(address("after", coming)).url == reverse("interviews:interview_detail", args=[coming.pk])

    def test_queries_do_not_grow(self, as_alice, alice, interview, django_assert_num_queries):
        # The first visit of a day is noted, which is not what is counted here.
        as_alice.get(address("after", interview))
        for _ in range(2):
            forget(alice, interview)
            interview.contacts.add(make_contact(alice, interview.application.company))
            with django_assert_num_queries(7):
                as_alice.get(address("after", interview))


class TestInterviewFollowUp:
    def test_it_stands_on_the_application_and_is_not_offered_again(self, as_alice, alice, interview):
        forget(alice, interview)
        answer = as_alice.post(address("follow_up", interview), {"message": "Dear Priya, who  decides?"})
        note = Note.objects.get()
        assert (note.application, note.kind, note.on) == (interview.application, "sent", START.date())
        page = as_alice.get(answer.url)
        assert "Noted: your message stands on the application." in page.content.decode()
        assert page.context["questions"] == []

    def test_what_was_left_out_is_still_offered(self, as_alice, alice, interview):
        forget(alice, interview)
        forget(alice, interview, "What comes first?")
        as_alice.post(address("follow_up", interview), {"message": "Who decides?"})
        assert as_alice.get(address("after", interview)).context["questions"] == ["What comes first?"]

    def test_an_empty_one_is_refused(self, as_alice, interview):
        page = as_alice.post(address("follow_up", interview), {"message": " "})
        assert page.status_code == 422
        assert "There is nothing in the message yet." in page.content.decode()
        assert not Note.objects.exists()


class TestInterviewFeedback:
    def test_asked_once(self, as_alice, interview):
        answer = as_alice.post(address("feedback", interview), {"asked": "1"})
        assert Feedback.objects.get().asked_on == START.date()
        page = as_alice.get(answer.url).content.decode()
        assert "You asked on 10 November." in page
        assert "Message that asks for feedback" not in page
        as_alice.post(address("feedback", interview), {"asked": "1"})
        assert Feedback.objects.count() == 1

    def test_their_answer_is_kept_word_for_word(self, as_alice, interview):
        as_alice.post(address("feedback", interview), {"their_words": "Slow down."})
        feedback = Feedback.objects.get()
        assert (feedback.interview, feedback.their_words) == (interview, "Slow down.")
        assert (feedback.asked_on, feedback.answered_on) == (None, START.date())
        as_alice.post(address("feedback", interview), {"their_words": "", "revision": feedback.revision})
        assert not Feedback.objects.exists()

    def test_another_window_answered_first(self, as_alice, interview):
        feedback = Feedback.objects.create(interview=interview, asked_on=START.date())
        as_alice.post(address("feedback", interview), {"their_words": "Slow down.", "revision": "1"})
        page = as_alice.post(address("feedback", interview), {"their_words": "Speed up.", "revision": "1"})
        assert page.status_code == 422
        assert '<q class="words">Slow down.</q>' in page.content.decode()
        feedback.refresh_from_db()
        assert feedback.their_words == "Slow down."
