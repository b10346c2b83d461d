"""The verbs of an application: what they write, and what they refuse with which reason."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.db.models import RestrictedError

from applications.models import Application, Rejection, StageChange
from applications.values import Stage
from debrief.owned import Refused
from lessons.models import Debrief
from tests.factories import days_ago, make_application, make_feedback, make_rejection


@pytest.fixture
def application(alice):
    """Applied thirty days ago."""
    return make_application(alice, "Northmere Water", days=30)


@pytest.fixture
def rejected(application, alice):
    """Applied thirty days ago, a no ten days ago."""
    application.reject(days_ago(alice, 10))
    return application


def history(application):
    """Stage and days back of each step."""
    today = application.owner.today()
    return [(change.stage, (today - change.on).days) for change in application.changes.all()]


def stored(application):
    row = Application.objects.get(pk=application.pk)
    today = row.owner.today()
    return row.stage, (today - row.stage_on).days, row.applied_on and (today - row.applied_on).days


def refusal(verb, *args, **kwargs) -> str:
    """The reason in words; nothing may have been written."""
    before = list(StageChange.objects.values()), list(Application.objects.values()), list(Rejection.objects.values())
    with pytest.raises(Refused) as caught:
        verb(*args, **kwargs)
    assert before == (
        list(StageChange.objects.values()),
        list(Application.objects.values()),
        list(Rejection.objects.values()),
    )
    return " ".join(caught.value.messages)


class TestBeginning:
    def test_applied(self, application):
        assert history(application) == [("applied", 30)]
        assert stored(application) == ("applied", 30, 30)

    def test_saved(self, alice):
        """A job noted down is not applied for, whatever the form says."""
        application = make_application(alice, stage=Stage.SAVED)
        assert history(application) == [("saved", 0)]
        assert stored(application) == ("saved", 0, None)

    def test_later_stage(self, alice):
        """One added while it is under way has its application behind it."""
        application = make_application(alice, days=12, stage=Stage.INTERVIEWING)
        assert history(application) == [("applied", 12), ("interviewing", 0)]

    def test_rejected(self, alice):
        assert "record the rejection" in refusal(make_application, alice, stage=Stage.REJECTED)

    def test_future_day(self, alice):
        assert "has not come yet" in refusal(make_application, alice, days=-1)


class TestMove:
    def test_today(self, application, alice):
        application.move(Stage.SCREENING, alice.today(), "They called.")
        assert history(application) == [("applied", 30), ("screening", 0)]
        assert stored(application) == ("screening", 0, 30)
        assert application.changes.last().note == "They called."

    def test_back_dated(self, application, alice):
        """A step remembered late takes its place in the history; the stage stays the latest by day."""
        application.move(Stage.INTERVIEWING, days_ago(alice, 5))
        application.move(Stage.SCREENING, days_ago(alice, 20))
        assert history(application) == [("applied", 30), ("screening", 20), ("interviewing", 5)]
        assert stored(application) == ("interviewing", 5, 30)

    def test_same_day(self, application, alice):
        """Of two steps on one day, the one entered later is the later one."""
        application.move(Stage.SCREENING, alice.today())
        application.move(Stage.INTERVIEWING, alice.today())
        assert stored(application)[0] == "interviewing"

    def test_before_application(self, application, alice):
        reason = refusal(application.move, Stage.SCREENING, days_ago(alice, 31))
        assert "You applied on" in reason
        assert "First conversation" in reason

    def test_future_day(self, application, alice):
        assert "has not come yet" in refusal(application.move, Stage.SCREENING, days_ago(alice, -1))

    def test_into_rejected(self, application, alice):
        assert "its own form" in refusal(application.move, Stage.REJECTED, alice.today())

    def test_unknown_stage(self, application, alice):
        assert "from the list" in refusal(application.move, "hired", alice.today())

    def test_after_no(self, rejected, alice):
        assert "closed with a no" in refusal(rejected.move, Stage.SCREENING, days_ago(alice, 9))
        assert "closed with a no" in refusal(rejected.move, Stage.SCREENING, days_ago(alice, 10))

    def test_before_no(self, rejected, alice):
        """A conversation remembered after the no: the no then came after a conversation."""
        rejected.move(Stage.SCREENING, days_ago(alice, 20))
        assert history(rejected) == [("applied", 30), ("screening", 20), ("rejected", 10)]
        assert Rejection.objects.get().stage == Stage.SCREENING

    def test_applied_after_saving(self, alice):
        """Sent before it was noted down: the note goes back to that day."""
        application = make_application(alice, stage=Stage.SAVED)
        application.move(Stage.APPLIED, days_ago(alice, 3))
        assert history(application) == [("saved", 3), ("applied", 3)]
        assert stored(application) == ("applied", 3, 3)


class TestReject:
    def test_writes_all(self, application, alice):
        """Stage, step and rejection together; the debrief is then asked for."""
        words = {"channel": "email", "their_words": "Another one.", "reason_family": "stronger", "whose": "theirs"}
        rejection = application.reject(days_ago(alice, 2), **words)
        assert stored(application) == ("rejected", 2, 30)
        assert Application.objects.get().current_rejection == rejection
        assert (rejection.stage, rejection.their_words) == ("applied", "Another one.")
        assert rejection.owner == alice
        assert list(Rejection.objects.for_user(alice).awaiting_debrief()) == [rejection]
        assert rejection.awaits_debrief

    def test_stage_chosen(self, application, alice):
        """A stage chosen with the no was reached: it is first written as a step of that day."""
        rejection = application.reject(days_ago(alice, 2), stage=Stage.INTERVIEWING)
        assert history(application) == [("applied", 30), ("interviewing", 2), ("rejected", 2)]
        assert rejection.stage == Stage.INTERVIEWING

    def test_from_saved(self, alice):
        """Nobody says no to what was never sent, so it was sent."""
        application = make_application(alice, stage=Stage.SAVED)
        application.reject(alice.today())
        assert history(application) == [("saved", 0), ("applied", 0), ("rejected", 0)]
        assert stored(application) == ("rejected", 0, 0)

    def test_twice(self, rejected, alice):
        assert "already" in refusal(rejected.reject, alice.today())

    def test_twice_at_once(self, application, alice):
        """Two windows say no: the second one, not knowing of the first, is refused."""
        other = Application.objects.get()
        application.reject(alice.today())
        assert "already" in refusal(other.reject, alice.today())
        assert other.stage == Stage.REJECTED

    def test_before_latest_move(self, application, alice):
        application.move(Stage.SCREENING, days_ago(alice, 5))
        assert "cannot come before the latest step" in refusal(application.reject, days_ago(alice, 6))

    def test_future_day(self, application, alice):
        assert "has not come yet" in refusal(application.reject, days_ago(alice, -1))

    def test_impossible_stage(self, application, alice):
        assert "stage it had reached" in refusal(application.reject, alice.today(), stage=Stage.SAVED)

    def test_stage_that_cannot_follow(self, alice):
        """Its reason stands at a field that the form has."""
        application = make_application(alice, applied_on=None, stage=Stage.SAVED)
        application.move(Stage.SCREENING, days_ago(alice, 3))
        with pytest.raises(Refused) as caught:
            application.reject(alice.today(), stage=Stage.APPLIED)
        assert set(caught.value.message_dict) == {"rejected_on"}

    def test_after_withdrawal(self, application, alice):
        """They say no to one who had withdrawn; what was reached is the last open stage."""
        application.move(Stage.SCREENING, days_ago(alice, 5))
        application.close(Stage.WITHDRAWN, days_ago(alice, 3))
        assert application.reject(alice.today()).stage == Stage.SCREENING

    def test_reads_the_history_itself(self, application, alice):
        """A history fetched earlier does not decide what was reached."""
        fetched = Application.objects.prefetch_related("changes").get()
        application.move(Stage.OFFER, days_ago(alice, 1))
        assert fetched.reject(alice.today()).stage == Stage.OFFER


class TestUndoRejection:
    def test_takes_back(self, rejected, alice):
        Debrief.begin(rejected.current_rejection)
        rejected.undo_rejection()
        assert history(rejected) == [("applied", 30)]
        assert stored(rejected) == ("applied", 30, 30)
        assert not Rejection.objects.exists()
        assert not Debrief.objects.exists()

    def test_something_written(self, rejected):
        debrief = Debrief.begin(rejected.current_rejection)
        debrief.keep = "The rota story."
        debrief.save()
        assert "Reopen the application instead" in refusal(rejected.undo_rejection)
        assert rejected.current_rejection == Rejection.objects.get()

    def test_feedback_asked(self, rejected, alice):
        make_feedback(alice, rejected.current_rejection)
        assert "Reopen the application instead" in refusal(rejected.undo_rejection)

    def test_none_in_force(self, application):
        assert "no rejection in force" in refusal(application.undo_rejection)


class TestReopen:
    def test_keeps_no_and_debrief(self, rejected, alice):
        """They came back: the no stays in the history, and its debrief is no longer asked for."""
        debrief = Debrief.begin(rejected.current_rejection)
        rejected.reopen(days_ago(alice, 4), Stage.INTERVIEWING)
        assert history(rejected) == [("applied", 30), ("rejected", 10), ("interviewing", 4)]
        assert stored(rejected) == ("interviewing", 4, 30)
        rejection = Rejection.objects.get()
        assert rejection.reopened_on == days_ago(alice, 4)
        assert not rejection.awaits_debrief
        assert not Rejection.objects.for_user(alice).awaiting_debrief().exists()
        assert Debrief.objects.get() == debrief

    def test_where_it_was(self, application, alice):
        application.move(Stage.SCREENING, days_ago(alice, 20))
        application.reject(days_ago(alice, 10))
        assert application.reopen(alice.today()).stage == Stage.SCREENING

    def test_second_no(self, rejected, alice):
        """A second no waits for a debrief of its own."""
        rejected.reopen(days_ago(alice, 4))
        second = rejected.reject(alice.today())
        assert Rejection.objects.count() == 2
        assert list(Rejection.objects.awaiting_debrief()) == [second]

    def test_before_no(self, rejected, alice):
        assert "after that day" in refusal(rejected.reopen, days_ago(alice, 11))

    def test_future_day(self, rejected, alice):
        assert "has not come yet" in refusal(rejected.reopen, days_ago(alice, -1))

    def test_into_ending(self, rejected, alice):
        assert "open stage" in refusal(rejected.reopen, alice.today(), Stage.WITHDRAWN)

    def test_never_closed(self, application, alice):
        assert "no rejection in force" in refusal(application.reopen, alice.today())


class TestClose:
    @pytest.mark.parametrize("ending", ["accepted", "no_response", "withdrawn", "declined"])
    def test_endings(self, application, alice, ending):
        application.close(ending, alice.today())
        assert stored(application)[0] == ending
        assert not application.is_open

    @pytest.mark.parametrize("stage", ["rejected", "interviewing", "over"])
    def test_no_ending(self, application, alice, stage):
        assert "how it ended" in refusal(application.close, stage, alice.today())


class TestRedate:
    def test_moves_step(self, application, alice):
        change = application.move(Stage.SCREENING, days_ago(alice, 5))
        application.redate(change, days_ago(alice, 8))
        assert stored(application) == ("screening", 8, 30)
        assert change.on == days_ago(alice, 8)

    def test_application_day(self, application, alice):
        application.redate(application.changes.get(), days_ago(alice, 40))
        assert stored(application) == ("applied", 40, 40)

    def test_out_of_order(self, application, alice):
        application.move(Stage.SCREENING, days_ago(alice, 20))
        assert "cannot come before that" in refusal(
            application.redate, application.changes.first(), days_ago(alice, 19)
        )

    def test_behind_no(self, rejected, alice):
        change = rejected.move(Stage.SCREENING, days_ago(alice, 20))
        assert "Nothing can come after the no" in refusal(rejected.redate, change, days_ago(alice, 9))

    def test_no_itself(self, rejected, alice):
        assert "where the no is recorded" in refusal(rejected.redate, rejected.changes.last(), alice.today())

    def test_no_with_its_own_verb(self, rejected, alice):
        rejected.redate_rejection(rejected.current_rejection, days_ago(alice, 12))
        assert stored(rejected) == ("rejected", 12, 30)
        assert Rejection.objects.get().rejected_on == days_ago(alice, 12)

    def test_no_after_reopening(self, rejected, alice):
        """Also when the step that reopened it has been put on a later day."""
        rejection = rejected.current_rejection
        change = rejected.reopen(days_ago(alice, 8))
        rejected.redate(change, days_ago(alice, 2))
        rejection.refresh_from_db()
        assert "It went on again" in refusal(rejected.redate_rejection, rejection, days_ago(alice, 5))


class TestUndoMove:
    def test_takes_out(self, application, alice):
        change = application.move(Stage.SCREENING, days_ago(alice, 5))
        application.undo_move(change)
        assert stored(application) == ("applied", 30, 30)

    def test_only_step(self, application):
        assert "where the application begins" in refusal(application.undo_move, application.changes.get())

    def test_only_step_before_no(self, rejected):
        """Else taking back the no would leave no history at all."""
        assert "where the application begins" in refusal(rejected.undo_move, rejected.changes.first())

    def test_no_itself(self, rejected):
        assert "where it is recorded" in refusal(rejected.undo_move, rejected.changes.last())

    def test_reopening(self, rejected, alice):
        """Without it the history would end in a no that is not in force."""
        change = rejected.reopen(days_ago(alice, 4))
        assert "reopened the application" in refusal(rejected.undo_move, change)
        rejected.reject(alice.today())
        assert "reopened the application" in refusal(rejected.undo_move, change)

    def test_stage_before_no(self, application, alice):
        """The no then came after what is left."""
        change = application.move(Stage.SCREENING, days_ago(alice, 20))
        application.reject(days_ago(alice, 10))
        application.undo_move(change)
        assert Rejection.objects.get().stage == Stage.APPLIED


class TestArchive:
    def test_there_and_back(self, application, alice):
        application.archive()
        assert not Application.objects.for_user(alice).open().exists()
        assert Application.objects.get().stage == Stage.APPLIED
        application.unarchive()
        assert Application.objects.for_user(alice).open().get() == application


class TestEveryWritePath:
    def test_save(self, application, alice):
        """A stage set by hand is not stored, whatever is saved."""
        application.stage, application.applied_on, application.notes = Stage.OFFER, alice.today(), "Call back."
        application.save()
        application.save(update_fields=["stage", "notes"])
        assert stored(application) == ("applied", 30, 30)
        assert Application.objects.get().notes == "Call back."

    @pytest.mark.parametrize("fields", [{"stage": "rejected"}, {"stage": "hired"}])
    def test_update(self, application, fields):
        with pytest.raises(IntegrityError), transaction.atomic():
            Application.objects.update(**fields)

    @pytest.mark.parametrize("fields", [{"stage": "applied"}, {"current_rejection": None}])
    def test_update_of_rejected(self, rejected, fields):
        with pytest.raises(IntegrityError), transaction.atomic():
            Application.objects.update(**fields)

    def test_second_no_in_force(self, rejected):
        change = StageChange.objects.create(application=rejected, stage=Stage.REJECTED, on=rejected.stage_on)
        with pytest.raises(IntegrityError), transaction.atomic():
            Rejection.objects.create(application=rejected, change=change, rejected_on=change.on, stage=Stage.APPLIED)

    def test_delete_no(self, rejected):
        """The no in force is taken back by its verb, not deleted under the application."""
        with pytest.raises(RestrictedError):
            Rejection.objects.all().delete()
        with pytest.raises(RestrictedError):
            rejected.changes.last().delete()

    def test_delete_application(self, alice):
        """All that belongs to it goes with it."""
        rejection = make_rejection(alice)
        Debrief.begin(rejection)
        rejection.application.delete()
        assert not any(model.objects.exists() for model in (Application, StageChange, Rejection, Debrief))

    def test_delete_account(self, alice):
        make_rejection(alice)
        alice.delete()
        assert not Application.objects.exists()

    def test_owner_of_children(self, rejected, alice, mallory):
        """Everything a verb writes belongs to the owner of the application."""
        assert set(StageChange.objects.values_list("owner", flat=True)) == {alice.pk}
        assert Rejection.objects.get().owner == alice
        assert not Application.objects.for_user(mallory).exists()

    def test_days_of_the_owner(self, alice):
        """Today is where the person lives, not where the server stands."""
        alice.zone = "Pacific/Kiritimati"
        alice.save()
        application = make_application(alice, applied_on=alice.today())
        alice.zone = "Pacific/Pago_Pago"
        alice.save()
        application = Application.objects.get(pk=application.pk)
        assert "has not come yet" in refusal(application.move, Stage.SCREENING, alice.today() + timedelta(1))
