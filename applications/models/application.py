"""The candidacy and its verbs. Only the verbs change a stage, and `reject` is the only way into a rejection."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django.db import models, transaction
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from applications.values import (
    ENDINGS,
    OPEN_STAGES,
    PARTED,
    REACHED_STAGES,
    SILENT_STAGES,
    SalaryPeriod,
    Stage,
    WorkMode,
)
from debrief.owned import OwnedModel, Refused, RevisedModel, is_four_points
from debrief.words import plain_date

from .company import Company
from .history import Rejection, StageChange
from .queries import ApplicationQuerySet, waiting_began_before
from .search import SearchText

# Stored copies of what the history says. A plain save never writes them.
DERIVED = frozenset({"stage", "stage_on", "applied_on", "current_rejection"})
# What the column holds.
MOST_HOURS = Decimal("9999.99")
SEARCHED = frozenset({"company", "company_id", "job_title", "notes", "posting"})


def reached_in(history: Iterable[StageChange]) -> str:
    """The last open stage of a history, oldest first, and at least applied: what a rejection would come after."""
    stages = [change.stage for change in history if change.stage in REACHED_STAGES]
    return stages[-1] if stages else Stage.APPLIED


class Application(OwnedModel, RevisedModel):
    """One candidacy for one job."""

    owner_from = ("company",)

    uid = models.UUIDField(default=uuid.uuid4, editable=False)
    company = models.ForeignKey(Company, models.RESTRICT, related_name="applications")
    job_title = models.CharField(max_length=200)
    url = models.URLField("address of the posting", max_length=2000, blank=True)
    source = models.CharField(max_length=60, blank=True)
    referral = models.CharField("referred by", max_length=200, blank=True)
    location = models.CharField(max_length=200, blank=True)
    work_mode = models.CharField(max_length=6, choices=WorkMode, blank=True)
    salary_min = models.DecimalField(max_digits=12, decimal_places=2, null=True, blank=True)
    salary_max = models.DecimalField(max_digits=12, decimal_places=2, null=True, blank=True)
    salary_currency = models.CharField(max_length=3, blank=True)
    salary_period = models.CharField(max_length=5, choices=SalaryPeriod, blank=True)
    posting = models.TextField(blank=True)
    resume = models.CharField("what was sent", max_length=200, blank=True)
    excitement = models.PositiveSmallIntegerField(null=True, blank=True)
    hours_spent = models.DecimalField(max_digits=6, decimal_places=2, null=True, blank=True)
    next_step = models.CharField(max_length=200, blank=True)
    next_step_on = models.DateField(null=True, blank=True)
    notes = models.TextField(blank=True)
    archived_at = models.DateTimeField(null=True, blank=True, editable=False)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    stage = models.CharField(max_length=12, choices=Stage, default=Stage.APPLIED)
    stage_on = models.DateField(editable=False)
    applied_on = models.DateField(null=True, blank=True)
    current_rejection = models.OneToOneField(
        Rejection, models.RESTRICT, null=True, blank=True, editable=False, related_name="in_force_for"
    )

    objects = ApplicationQuerySet.as_manager()

    class Meta:
        ordering = ["-applied_on", "-id"]
        indexes = [
            models.Index(fields=["owner", "archived_at", "stage", "-applied_on", "-id"], name="application_by_stage"),
            models.Index(fields=["owner", "-applied_on", "-id"], name="application_by_day"),
            # Holds all that the counts and the order of the table ask of an open application.
            models.Index(
                fields=["owner", "archived_at", "stage", "stage_on", "next_step_on"], name="application_by_need"
            ),
            # These two hold all that the figures read of the applications sent.
            models.Index(
                fields=["owner", "source", "resume", "referral", "applied_on", "id"], name="application_by_source"
            ),
            models.Index(fields=["owner", "applied_on", "stage", "hours_spent", "id"], name="application_by_sent"),
            models.Index(fields=["owner", "next_step_on"], name="application_by_next_step"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["owner", "uid"], name="application_uid_unique"),
            models.CheckConstraint(condition=Q(stage__in=Stage.values), name="application_stage_known"),
            # Not even update() breaks the invariant.
            models.CheckConstraint(
                condition=Q(stage=Stage.REJECTED, current_rejection__isnull=False)
                | (~Q(stage=Stage.REJECTED) & Q(current_rejection__isnull=True)),
                name="application_rejected_by_rejection",
            ),
            models.CheckConstraint(condition=is_four_points("excitement"), name="application_excitement_range"),
            models.CheckConstraint(
                condition=Q(salary_min=None) | Q(salary_max=None) | Q(salary_min__lte=models.F("salary_max")),
                name="application_salary_order",
                violation_error_message="The lower end of the pay lies above the upper end.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.company}, {self.job_title}"

    def get_absolute_url(self) -> str:
        return reverse("applications:application_detail", args=[self.pk])

    # What it is

    @property
    def is_open(self) -> bool:
        return self.stage in OPEN_STAGES

    @property
    def is_rejected(self) -> bool:
        return self.stage == Stage.REJECTED

    @property
    def is_archived(self) -> bool:
        return self.archived_at is not None

    def quiet_since(self, last_interview_at: datetime | None = None) -> date:
        """The day of the last sign of them: the latest step, or the latest interview that took place."""
        talked_on = timezone.localdate(last_interview_at) if last_interview_at else date.min
        return max(self.stage_on, talked_on)

    def is_silent(
        self,
        today: date,
        last_interview_at: datetime | None = None,
        outcome: str | None = None,
        *,
        is_coming: bool = False,
    ) -> bool:
        """The same question as `silent`, asked of one row; the caller knows its interviews, and how the last went."""
        return (
            self.stage in SILENT_STAGES
            and not self.is_archived
            and not is_coming
            and not self.may_have_closed(last_interview_at, outcome)
            and (self.next_step_on is None or self.next_step_on < today)
            and self.quiet_since(last_interview_at) < waiting_began_before(today)
        )

    def may_have_closed(self, last_interview_at: datetime | None, outcome: str | None) -> bool:
        """Whether it is open only on paper: their last word is that the latest interview moved nobody forward."""
        return (
            outcome == "not_passed"
            and self.stage in SILENT_STAGES
            and not self.is_archived
            and last_interview_at is not None
            and timezone.localdate(last_interview_at) >= self.stage_on
        )

    def reached(self) -> str:
        """The stage that a rejection would come after."""
        return reached_in(self.changes.all())

    # Writing

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Writes the row and what the search knows of it. A new row begins its history; an old one keeps its stage."""
        if self._state.adding:
            self._begin()
            return
        asked = kwargs.pop("update_fields", None) or {f.name for f in self._meta.local_concrete_fields}
        with transaction.atomic():
            super().save(*args, update_fields=set(asked) - DERIVED - {"id"}, **kwargs)
            if SEARCHED.intersection(asked):
                SearchText.write([self])

    def _begin(self) -> None:
        if self.stage == Stage.REJECTED:
            raise Refused("Add the application first, and then record the rejection.")
        self.copy_owner()
        today = self.owner.today()
        self.stage_on = self.applied_on if self.stage == Stage.APPLIED and self.applied_on else today
        if self.applied_on and self.applied_on > today:
            raise Refused({"applied_on": "That day has not come yet."})
        history = [(self.stage, self.stage_on)]
        if self.stage == Stage.SAVED:
            self.applied_on = None
        elif self.stage == Stage.APPLIED:
            self.applied_on = self.stage_on
        elif self.applied_on:
            history.insert(0, (Stage.APPLIED, self.applied_on))
        # Within a transaction already, a savepoint of its own would only cost: all of it goes, or nothing.
        with transaction.atomic(savepoint=False):
            self.insert()
            for stage, on in history:
                StageChange(application=self, stage=stage, on=on).insert()
            SearchText(application=self, words=SearchText.gather(self)).insert()

    def archive(self) -> None:
        self.archived_at = timezone.now()
        self.save(update_fields=["archived_at"])

    def unarchive(self) -> None:
        self.archived_at = None
        self.save(update_fields=["archived_at"])

    # The verbs. Each is one transaction, locks the row first, and either does the whole thing or raises Refused.

    def spend(self, hours: Decimal) -> None:
        """Adds to the hours that the person has put in, or takes from them; never below none."""
        with transaction.atomic():
            stored = Application.objects.select_for_update().get(pk=self.pk)
            self.hours_spent = max((stored.hours_spent or Decimal(0)) + hours, Decimal(0))
            if self.hours_spent > MOST_HOURS:
                raise Refused("That is more than a year without sleep. Set the hours on the edit page.")
            rows = Application.objects.filter(pk=self.pk)
            rows.update(hours_spent=self.hours_spent, revision=models.F("revision") + 1)

    def move(self, stage: str, on: date, note: str = "") -> StageChange:
        """Enters a stage on a day, which may lie back. The present stage is the latest by day, not by entry."""
        if stage == Stage.REJECTED:
            raise Refused("A no is recorded with its own form, so that its debrief is not forgotten.")
        if stage not in Stage.values:
            raise Refused("Choose a stage from the list.")
        with transaction.atomic():
            history = self._locked_history()
            if self.current_rejection_id and on >= history[-1].on:
                raise Refused(
                    f"This one closed with a no on {plain_date(history[-1].on)}. "
                    "Reopen it first, or choose an earlier day."
                )
            change = StageChange(application=self, stage=stage, on=on, note=note)
            if all(earlier.stage == Stage.SAVED for earlier in history):
                # Saving cannot come after what followed it: a job noted down late is noted down on that day.
                self.changes.filter(on__gt=on).update(on=on)
            change.save()
            self._derive(self.current_rejection)
        return change

    def close(self, ending: str, on: date, note: str = "") -> StageChange:
        """Ends the candidacy in any way but a no."""
        if ending not in ENDINGS:
            raise Refused("Choose how it ended.")
        return self.move(ending, on, note)

    def reject(self, on: date, *, stage: str = "", **what_they_said: str) -> Rejection:
        """Ends the candidacy with a no, which then waits for its debrief.

        `stage` is the stage that had been reached; one that differs from the present is first written as a move of
        that day. `what_they_said` takes channel, their_words, reason_family and whose.
        """
        with transaction.atomic():
            history = self._locked_history()
            if self.current_rejection_id:
                raise Refused(f"This one closed with a no on {plain_date(history[-1].on)} already.")
            if on < history[-1].on:
                raise Refused(
                    {"rejected_on": f"The no cannot come before the latest step, on {plain_date(history[-1].on)}."}
                )
            if stage and stage not in REACHED_STAGES:
                raise Refused({"stage": "Choose the stage it had reached."})
            self._check_day(on, field="rejected_on")
            reached = stage or reached_in(history)
            if reached != reached_in(history) or self.stage == Stage.SAVED:
                StageChange.objects.create(application=self, stage=reached, on=on)
            change = StageChange.objects.create(application=self, stage=Stage.REJECTED, on=on)
            rejection = Rejection.objects.create(
                application=self, change=change, rejected_on=on, stage=reached, **what_they_said
            )
            self._derive(rejection, field="rejected_on")
        return rejection

    def undo_rejection(self) -> None:
        """Takes back a no that was recorded by mistake, as long as nothing has been written about it."""
        with transaction.atomic():
            self._locked_history()
            rejection = self._rejection_in_force()
            if not rejection.can_be_undone():
                raise Refused("Something is written about this no already. Reopen the application instead.")
            Application.objects.filter(pk=self.pk).update(stage=rejection.stage, current_rejection=None)
            rejection.change.delete()
            self._derive(None)

    def reopen(self, on: date, stage: str = "") -> StageChange:
        """They came back after a no. The no and its debrief stay; the debrief is no longer asked for."""
        with transaction.atomic():
            self._locked_history()
            rejection = self._rejection_in_force()
            if on < rejection.rejected_on:
                raise Refused({"on": f"The no came on {plain_date(rejection.rejected_on)}, after that day."})
            if stage and stage not in OPEN_STAGES:
                raise Refused({"stage": "Choose an open stage."})
            self._check_day(on)
            rejection.reopened_on = on
            rejection.save(update_fields=["reopened_on"])
            change = StageChange.objects.create(application=self, stage=stage or rejection.stage, on=on)
            self._derive(None)
        return change

    def redate(self, change: StageChange, on: date) -> None:
        """Puts a step of the history on another day."""
        with transaction.atomic():
            self._locked_history()
            if change.stage == Stage.REJECTED:
                raise Refused("The day of a no is changed where the no is recorded.")
            self.changes.filter(pk=change.pk).update(on=on)
            self._derive(self.current_rejection)
            change.on = on

    def redate_rejection(self, rejection: Rejection, on: date) -> None:
        """Puts a no on another day, between the steps before and after it."""
        with transaction.atomic():
            history = self._locked_history()
            self._check_day(on, field="rejected_on")
            place = next(i for i, change in enumerate(history) if change.pk == rejection.change_id)
            here, before, after = (on, rejection.change_id), history[:place][-1:], history[place + 1 :][:1]
            if before and here < (before[0].on, before[0].pk):
                step = f"“{before[0].get_stage_display()}” on {plain_date(before[0].on)}"
                raise Refused({"rejected_on": f"The no comes after {step}."})
            went_on = min([change.on for change in after] + [day for day in [rejection.reopened_on] if day], default=on)
            if on > went_on or (after and here > (after[0].on, after[0].pk)):
                raise Refused({"rejected_on": f"It went on again on {plain_date(went_on)}, after this no."})
            self.changes.filter(pk=rejection.change_id).update(on=on)
            Rejection.objects.filter(pk=rejection.pk).update(rejected_on=on)
            rejection.rejected_on = on
            self._derive(self.current_rejection, field="rejected_on")

    def undo_move(self, change: StageChange) -> None:
        """Takes a step out of the history. The first one stays: it is where the application begins."""
        with transaction.atomic():
            history = self._locked_history()
            if change.stage == Stage.REJECTED:
                raise Refused("A no is taken back where it is recorded.")
            if len(history) == 1:
                raise Refused("This is where the application begins. Delete the application instead.")
            self.changes.filter(pk=change.pk).delete()
            self._derive(self.current_rejection)

    def _locked_history(self) -> list[StageChange]:
        """The history, oldest first, with the row locked and its stored copies read again."""
        present = Application.objects.select_for_update().get(pk=self.pk)
        for field in ("stage", "stage_on", "applied_on", "current_rejection_id"):
            setattr(self, field, getattr(present, field))
        return list(self.changes.order_by("on", "id"))

    def _rejection_in_force(self) -> Rejection:
        if not self.current_rejection_id:
            raise Refused("There is no rejection in force here.")
        return Rejection.objects.select_related("change").get(pk=self.current_rejection_id)

    def _check_day(self, on: date, field: str = "on") -> None:
        if on > self.owner.today():
            raise Refused({field: "That day has not come yet."})

    def _derive(self, in_force: Rejection | None, field: str = "on") -> None:
        """Reads the history again, refuses an impossible one, and writes what is stored of it."""
        history = list(self.changes.order_by("on", "id"))
        if history[0].stage == Stage.REJECTED:
            raise Refused("This is where the application begins, so it stays before the no.")
        last = history[-1]
        self._check_day(last.on, field)
        applied = next((change.on for change in history if change.stage == Stage.APPLIED), None)
        early = next((c for c in history if applied and c.on < applied and c.stage != Stage.SAVED), None)
        if applied and early:
            raise Refused(
                {field: f"You applied on {plain_date(applied)}; “{early.get_stage_display()}” cannot come before that."}
            )
        if in_force and in_force.change_id != last.pk:
            raise Refused(
                {field: f"Nothing can come after the no of {plain_date(in_force.rejected_on)}. Reopen it first."}
            )
        nos = [i for i, change in enumerate(history) if change.stage == Stage.REJECTED]
        if (nos and nos[-1] == len(history) - 1 and not in_force) or any(i + 1 in nos for i in nos):
            raise Refused("This step reopened the application after a no, so it stays where it is.")
        for i in nos:
            # A step entered or taken out later changes what a no came after.
            reached = reached_in(history[:i])
            self.rejections.filter(change=history[i]).exclude(stage=reached).update(stage=reached)
        if (self.stage in PARTED) != (last.stage in PARTED):
            # What lies ahead is off now, or on again: a calendar knows the newer of two by the revision.
            self.interviews.filter(starts_at__gt=timezone.now()).update(revision=models.F("revision") + 1)
        self.stage, self.stage_on, self.applied_on, self.current_rejection = last.stage, last.on, applied, in_force
        Application.objects.filter(pk=self.pk).update(
            stage=self.stage, stage_on=self.stage_on, applied_on=self.applied_on, current_rejection=in_force
        )
