"""Random sequences of everything that changes a stage: after each step the rows must agree."""

import pytest
from django.db import connection, transaction
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from accounts.models import User
from applications.models import Application, Rejection
from applications.models.application import DERIVED
from applications.values import OPEN_STAGES, REACHED_STAGES, Stage
from debrief.owned import Refused
from lessons.models import Debrief
from lessons.values import Occasion
from tests.factories import days_ago, make_application, make_interview
from tests.invariant import check_invariant

which = st.integers(0, 7)
# Days back from today; -1 has not come yet.
day = st.integers(-1, 12)
any_stage = st.sampled_from(Stage.values)
MOST = 3


class CandidacyMachine(RuleBasedStateMachine):
    """One person with up to three applications, in a transaction that is rolled back at the end."""

    def __init__(self):
        super().__init__()
        self.transaction = transaction.atomic()
        self.transaction.__enter__()
        # Without a password: hashing one costs more than a whole sequence.
        self.user = User.objects.create(email="alice@example.org")

    def teardown(self):
        connection.check_constraints()
        transaction.set_rollback(True)
        self.transaction.__exit__(None, None, None)

    def applications(self):
        return Application.objects.for_user(self.user).order_by("pk")

    def pick(self, number):
        rows = list(self.applications())
        return rows[number % len(rows)]

    def tries(self, application, verb):
        """A verb either does the whole thing or refuses, and the object in hand says what is stored either way."""
        try:
            with transaction.atomic():
                verb()
        except Refused:
            pass
        stored = Application.objects.get(pk=application.pk)
        for field in DERIVED:
            assert getattr(application, field) == getattr(stored, field), field

    @initialize(days=day)
    def begins(self, days):
        make_application(self.user, days=max(days, 0))

    @precondition(lambda self: self.applications().count() < MOST)
    @rule(stage=any_stage, days=day, knows_day=st.booleans())
    def adds(self, stage, days, knows_day):
        try:
            with transaction.atomic():
                make_application(self.user, stage=stage, applied_on=days_ago(self.user, days) if knows_day else None)
        except Refused:
            pass

    @rule(number=which, stage=any_stage, days=day)
    def moves(self, number, stage, days):
        application = self.pick(number)
        self.tries(application, lambda: application.move(stage, days_ago(self.user, days)))

    @rule(number=which, stage=st.sampled_from(["", *REACHED_STAGES]), days=st.integers(-1, 4))
    def rejects(self, number, stage, days):
        application = self.pick(number)
        self.tries(application, lambda: application.reject(days_ago(self.user, days), stage=stage))

    @rule(number=which)
    def undoes_rejection(self, number):
        application = self.pick(number)
        self.tries(application, application.undo_rejection)

    @rule(number=which, stage=st.sampled_from(["", *OPEN_STAGES]), days=st.integers(-1, 4))
    def reopens(self, number, stage, days):
        application = self.pick(number)
        self.tries(application, lambda: application.reopen(days_ago(self.user, days), stage))

    @rule(number=which, step=which, days=day)
    def redates(self, number, step, days):
        application = self.pick(number)
        history = list(application.changes.all())
        change = history[step % len(history)]
        self.tries(application, lambda: application.redate(change, days_ago(self.user, days)))

    @rule(number=which, days=day)
    def redates_rejection(self, number, days):
        rejections = list(Rejection.objects.for_user(self.user).order_by("pk"))
        if rejections:
            rejection = rejections[number % len(rejections)]
            application = rejection.application
            self.tries(application, lambda: application.redate_rejection(rejection, days_ago(self.user, days)))

    @rule(number=which, step=which)
    def undoes_move(self, number, step):
        application = self.pick(number)
        history = list(application.changes.all())
        self.tries(application, lambda: application.undo_move(history[step % len(history)]))

    @rule(number=which, notes=st.text(max_size=5))
    def edits(self, number, notes):
        application = self.pick(number)
        application.notes, stored, application.stage = notes, application.stage, Stage.OFFER
        application.save()
        application.stage = stored

    @rule(number=which, wanted=st.sampled_from(["begin", "finish", "let_go", "resume", "write"]))
    def debriefs(self, number, wanted):
        rejections = list(Rejection.objects.for_user(self.user).order_by("pk"))
        if not rejections:
            return
        debrief = Debrief.begin(rejections[number % len(rejections)])
        try:
            if wanted == "write":
                debrief.keep = "The Sunday rota."
                debrief.save()
            elif wanted != "begin":
                getattr(debrief, wanted)()
        except Refused:
            pass

    @rule(
        number=which, occasion=st.sampled_from(Occasion.values), wanted=st.sampled_from(["begin", "finish", "let_go"])
    )
    def reflects_on_anything_else(self, number, occasion, wanted):
        application = self.pick(number)
        interview = make_interview(self.user, application, days=-1, outcome="passed")
        try:
            debrief = Debrief.begin_of(occasion, application, interview if occasion == "round_passed" else None)
            if wanted != "begin":
                getattr(debrief, wanted)()
        except Refused:
            pass

    @precondition(lambda self: self.applications().count() > 1)
    @rule(number=which)
    def deletes(self, number):
        self.pick(number).delete()

    @invariant()
    def agrees(self):
        assert check_invariant(self.user) == []


@pytest.mark.django_db
@pytest.mark.slow
def test_invariant():
    """Stage, history, rejection in force and waiting debriefs agree after every step."""
    run_state_machine_as_test(
        CandidacyMachine,
        settings=settings(
            max_examples=40,
            stateful_step_count=25,
            deadline=None,
            derandomize=True,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
