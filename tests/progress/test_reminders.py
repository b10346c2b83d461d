"""What is due at which moment, that it goes out once, and what the mails say."""

from __future__ import annotations

import smtplib
from datetime import date, datetime, timedelta
from threading import Barrier, Thread

import pytest
from django.core import mail
from django.core.cache import cache
from django.core.mail.backends.locmem import EmailBackend
from django.db import connection
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from accounts.models import ReminderSent, User
from accounts.reminders import Kind
from debrief.work import do, take
from progress.demo import make_demo
from progress.reminders.due import due
from progress.reminders.sending import is_resting
from progress.tasks import look_for_reminders, remind
from tests import factories
from tests.pages_role import as_pages

BERLIN = "Europe/Berlin"


@pytest.fixture(autouse=True)
def a_mail_server(settings):
    settings.SMTP_URL = "smtp://localhost"
    settings.PUBLIC_URL = "https://debrief.example.org"


@pytest.fixture
def ines(db):
    cache.clear()
    return factories.make_user(
        "ines@example.org",
        name="Ines",
        zone=BERLIN,
        remind_debrief=True,
        remind_prepare=True,
        remind_step=True,
        remind_week=True,
    )


@pytest.fixture
def at(time_machine):
    """Sets the clock, and looks as the worker does: `at("2026-11-09 07:00Z")`."""

    def move(moment: str) -> list:
        time_machine.move_to(moment, tick=False)
        mail.outbox.clear()
        with as_pages():
            look_for_reminders(timezone.now())
            while row := take("worker"):
                do(row)
        return mail.outbox

    return move


def a_step(owner: User, on: str, **fields):
    return factories.make_application(
        owner, "Pellworth Energy", days=30, next_step_on=date.fromisoformat(on), next_step="Call them", **fields
    )


def an_interview(owner: User, starts: str, company: str = "Pellworth Energy", **fields):
    application = factories.make_application(owner, company, days=30)
    return factories.make_interview(owner, application, starts_at=datetime.fromisoformat(starts), **fields)


class TestSteps:
    def test_at_eight_of_its_day(self, ines, at):
        at("2026-11-08 12:00Z")
        a_step(ines, "2026-11-09")
        assert not at("2026-11-09 06:59Z")
        (letter,) = at("2026-11-09 07:00Z")
        assert letter.subject == "A next step is due"
        assert letter.to == ["ines@example.org"]
        assert "Good morning, Ines. This is due now, by your own plan." in letter.body
        assert "Call them: Pellworth Energy\nPlanning analyst. Due today." in letter.body

    def test_never_twice(self, ines, at):
        at("2026-11-08 12:00Z")
        a_step(ines, "2026-11-09")
        assert at("2026-11-09 07:00Z")
        assert not at("2026-11-09 07:01Z")
        assert not at("2026-11-10 07:00Z")

    def test_several_are_one_mail(self, ines, at):
        at("2026-11-08 12:00Z")
        a_step(ines, "2026-11-09")
        a_step(ines, "2026-11-09")
        (letter,) = at("2026-11-09 07:00Z")
        assert letter.subject == "Two next steps are due"

    def test_a_server_that_was_away_sends_it_late_but_not_too_late(self, ines, at):
        at("2026-11-08 12:00Z")
        a_step(ines, "2026-11-09")
        a_step(ines, "2026-11-08")
        (letter,) = at("2026-11-11 07:00Z")
        assert letter.body.count("Due on Monday.") == 1
        assert "Due on Sunday" not in letter.body

    def test_not_at_night(self, ines, at):
        at("2026-11-08 12:00Z")
        a_step(ines, "2026-11-09")
        assert not at("2026-11-09 19:00Z")

    def test_a_closed_application_is_left_alone(self, ines, at):
        at("2026-11-08 12:00Z")
        a_step(ines, "2026-11-09").reject(ines.today())
        assert not at("2026-11-09 07:00Z")


class TestDebriefs:
    def test_on_the_day_that_was_chosen(self, ines, at):
        at("2026-11-06 12:00Z")
        application = factories.make_application(ines, "Pellworth Energy")
        debrief = factories.make_debrief(ines, factories.make_rejection(ines, application))
        debrief.remind(date(2026, 11, 9))
        assert not at("2026-11-08 08:00Z")
        (letter,) = at("2026-11-09 08:00Z")
        assert letter.subject == "A debrief asks again today"
        assert "Debrief Pellworth Energy\nA no on 6 November.\n" in letter.body
        assert f"https://debrief.example.org/debriefs/{debrief.pk}/" in letter.body
        debrief.refresh_from_db()
        debrief.remind(date(2026, 11, 12))
        assert at("2026-11-12 08:00Z"), "another day is another reminder"

    def test_not_when_it_was_let_go(self, ines, at):
        at("2026-11-06 12:00Z")
        debrief = factories.make_debrief(ines)
        debrief.remind(date(2026, 11, 9))
        debrief.let_go()
        assert not at("2026-11-09 08:00Z")


class TestInterviews:
    def test_at_five_on_the_day_before(self, ines, at):
        at("2026-11-08 12:00Z")
        interview = an_interview(ines, "2026-11-11 09:00Z", zone="America/New_York", kind="panel")
        factories.make_commitment(ines, when="they ask about a weakness", then="name one.")
        assert not at("2026-11-10 15:59Z")
        (letter,) = at("2026-11-10 16:00Z")
        assert letter.subject == "Tomorrow at 10:00: prepare"
        assert "10:00, first round at Pellworth Energy" in letter.body
        assert "04:00 in America/New_York." in letter.body
        assert "When they ask about a weakness, then I will name one." in letter.body
        assert f"https://debrief.example.org/interviews/{interview.pk}/prepare/" in letter.body
        assert not at("2026-11-10 16:01Z")

    def test_subject_names_nobody(self, ines, at):
        at("2026-11-08 12:00Z")
        an_interview(ines, "2026-11-11 09:00Z")
        an_interview(ines, "2026-11-11 13:00Z", "Quillfeather")
        (letter,) = at("2026-11-10 16:00Z")
        assert letter.subject == "Two interviews tomorrow: prepare"

    def test_one_of_an_application_that_has_ended_is_left_alone(self, ines, at):
        at("2026-11-08 12:00Z")
        an_interview(ines, "2026-11-11 09:00Z").application.reject(ines.today())
        assert not at("2026-11-10 16:00Z")

    def test_a_cancelled_one_is_left_alone(self, ines, at):
        at("2026-11-08 12:00Z")
        an_interview(ines, "2026-11-11 09:00Z").cancel()
        assert not at("2026-11-10 16:00Z")

    def test_moved_to_another_day_is_another_reminder(self, ines, at):
        at("2026-11-08 12:00Z")
        interview = an_interview(ines, "2026-11-11 09:00Z")
        assert at("2026-11-10 16:00Z")
        interview.starts_at += timedelta(hours=2)
        interview.save()
        assert not at("2026-11-10 17:00Z"), "later on the same day"
        interview.starts_at += timedelta(days=1)
        interview.save()
        assert at("2026-11-11 16:00Z")

    def test_another_zone_is_not_another_reminder(self, ines, at):
        at("2026-11-08 12:00Z")
        an_interview(ines, "2026-11-11 02:00Z")
        ines.zone = "America/New_York"
        ines.save()
        assert at("2026-11-09 22:00Z"), "the day before the evening of the 10th"
        ines.zone = BERLIN
        ines.save()
        assert not at("2026-11-10 16:00Z"), "the day before the night of the 11th"

    @pytest.mark.parametrize(
        ("starts", "five", "too_early"),
        [
            # The clocks go back in the night before, so the day before is in summer time.
            ("2026-10-25 09:00Z", "2026-10-24 15:00Z", "2026-10-24 14:59Z"),
            # They go forward; the interview is at 00:30 of a day that begins in summer time.
            ("2026-03-29 22:30Z", "2026-03-29 15:00Z", "2026-03-29 14:59Z"),
        ],
    )
    def test_clocks_that_change(self, ines, at, starts, five, too_early):
        User.objects.update(remind_week=False)
        at("2026-03-20 12:00Z")
        an_interview(ines, starts)
        assert not at(too_early)
        assert len(at(five)) == 1


class TestWeek:
    def test_on_sunday_what_was_and_what_comes(self, ines, at):
        at("2026-11-15 08:00Z")
        User.objects.update(weekly_aim=5)
        factories.make_application(ines, days=2)
        factories.make_application(ines, days=7)
        factories.make_rejection(ines, days=1)
        an_interview(ines, "2026-11-18 09:00Z")
        an_interview(ines, "2026-11-13 09:00Z")
        a_step(ines, "2026-11-20")
        (letter,) = at("2026-11-15 16:00Z")
        assert letter.subject == "Your week"
        assert "Your week: one application sent of the five you aim at, one interview and one no." in letter.body
        assert "Wednesday, 10:00: interview with Pellworth Energy" in letter.body
        assert "Friday: Call them, Pellworth Energy" in letter.body
        assert "One debrief waiting. It keeps." in letter.body
        assert not at("2026-11-15 17:00Z")
        assert at("2026-11-22 16:00Z")

    def test_a_quiet_week(self, ines, at):
        at("2026-11-15 08:00Z")
        assert not at("2026-11-15 16:00Z"), "there is no search yet"
        factories.make_application(ines)
        (letter,) = at("2026-11-15 16:00Z")
        assert "Good afternoon, Ines. A quiet week lies behind you." in letter.body


class TestWho:
    @pytest.mark.parametrize("kind", Kind)
    def test_off_until_switched_on(self, ines, at, kind):
        at("2026-11-14 08:00Z")
        a_step(ines, "2026-11-15")
        an_interview(ines, "2026-11-16 09:00Z")
        factories.make_debrief(ines).remind(date(2026, 11, 15))
        User.objects.update(**{f"remind_{each}": each == kind for each in Kind})
        moment = "2026-11-15 16:00Z"
        assert len(at(moment)) == 1
        User.objects.update(**{f"remind_{kind}": False})
        ReminderSent.objects.all().delete()
        assert not at(moment)

    @pytest.mark.parametrize("fields", [{"is_active": False}, {"email": "demo@debrief.example"}])
    def test_not_who_cannot_be_written_to(self, ines, at, fields):
        at("2026-11-08 12:00Z")
        a_step(ines, "2026-11-09")
        User.objects.update(**fields)
        assert not at("2026-11-09 07:00Z")

    def test_not_a_sample_search(self, ines):
        demo = make_demo(ines)
        demo.remind_step = True
        demo.save()
        assert list(User.objects.reminded()) == [ines]

    def test_nothing_without_a_mail_server(self, ines, at, settings):
        settings.SMTP_URL = ""
        at("2026-11-08 12:00Z")
        a_step(ines, "2026-11-09")
        assert not at("2026-11-09 07:00Z")
        assert not ReminderSent.objects.exists()

    def test_not_what_a_stranger_has(self, ines, mallory, at):
        at("2026-11-08 12:00Z")
        a_step(mallory, "2026-11-09")
        assert due(ines, datetime.fromisoformat("2026-11-09 07:00Z")) == {}


class TestLetter:
    def test_can_be_stopped_by_the_mail_program(self, ines, at):
        at("2026-11-08 12:00Z")
        a_step(ines, "2026-11-09")
        (letter,) = at("2026-11-09 07:00Z")
        headers = letter.message()
        assert headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
        link = headers["List-Unsubscribe"].strip("<>")
        assert link.startswith("https://debrief.example.org/reminders/stop/")
        assert link in letter.body
        ((html, media_type),) = letter.alternatives
        assert (media_type, link in html) == ("text/html", True)

    def test_escapes_what_was_typed(self, ines, at):
        at("2026-11-08 12:00Z")
        factories.make_application(ines, "<b>Bold & Sons", next_step_on=date(2026, 11, 9))
        (letter,) = at("2026-11-09 07:00Z")
        assert "Next step: <b>Bold & Sons" in letter.body
        assert "Next step: &lt;b&gt;Bold &amp; Sons" in letter.alternatives[0].content


class TestMailServer:
    @pytest.fixture
    def broken(self, monkeypatch):
        """`broken("open", error)`: the server fails at that."""

        def break_it(method: str, error: Exception) -> None:
            def fail(*_):
                raise error

            monkeypatch.setattr(EmailBackend, method, fail)

        yield break_it
        monkeypatch.undo()

    @pytest.mark.parametrize(
        ("method", "error"),
        [
            ("open", ConnectionRefusedError("mail.example.org")),
            ("open", smtplib.SMTPAuthenticationError(535, b"ines")),
            ("send_messages", smtplib.SMTPResponseException(451, b"later, ines@example.org")),
        ],
    )
    def test_what_did_not_go_out_is_tried_again(self, ines, at, broken, monkeypatch, caplog, method, error):
        at("2026-11-08 12:00Z")
        a_step(ines, "2026-11-09")
        broken(method, error)
        at("2026-11-09 07:00Z")
        assert is_resting()
        assert not ReminderSent.objects.exists()
        assert "ines" not in caplog.text
        monkeypatch.undo()
        assert not at("2026-11-09 07:05Z"), "the server is left in peace for ten minutes"
        assert at("2026-11-09 07:11Z")

    @pytest.mark.parametrize(
        "error", [smtplib.SMTPRecipientsRefused({"ines@example.org": (550, b"no such")}), TimeoutError()]
    )
    def test_what_may_have_gone_out_or_never_will_is_not(self, ines, at, broken, monkeypatch, caplog, error):
        at("2026-11-08 12:00Z")
        a_step(ines, "2026-11-09")
        broken("send_messages", error)
        at("2026-11-09 07:00Z")
        monkeypatch.undo()
        assert not is_resting()
        assert not at("2026-11-09 07:11Z")
        assert "ines" not in caplog.text


@pytest.mark.django_db(transaction=True)
def test_two_workers_send_one_mail(ines, time_machine):
    """Both have found the same to be due, and begin at the same moment."""
    time_machine.move_to("2026-11-09 07:00Z", tick=False)
    for _ in range(5):
        a_step(ines, "2026-11-09")
    mail.outbox.clear()
    start, counts = Barrier(2), []

    def work():
        try:
            start.wait()
            while row := take("worker"):
                do(row)
                row.refresh_from_db()
                counts.append(row.return_value)
        finally:
            connection.close()

    for _ in range(2):
        remind.enqueue(ines.pk)
    workers = [Thread(target=work) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert sorted(counts) == [0, 1]
    assert len(mail.outbox) == 1
    assert ReminderSent.objects.count() == 5
    assert not DBTaskResult.objects.failed().exists()
