"""Writes a plan, table by table and all or nothing.

It writes what the verbs of Application would have written: the history, a Rejection for every no, its debrief let go
where the no is old, the stored copies. `tests/invariant.py` holds it to that.
"""

from __future__ import annotations

from datetime import timedelta
from itertools import batched
from typing import Any

from django.db import transaction
from django.utils import timezone

from applications.folding import name_key
from applications.models import Application, Company, Rejection, SearchText, StageChange
from applications.models.application import reached_in
from applications.values import Stage
from debrief.owned import Refused
from exchange.models import ImportBatch, ImportedRow
from exchange.values import Action, BatchState
from lessons.models import Debrief
from lessons.models.debrief import size_for
from lessons.values import State

from .plans import Fate, Plan, Planned
from .results import kept_of
from .talks import CHUNK, write_people, write_talks

BATCH = 1000
# A no that is older starts as let go.
OLD_AFTER_DAYS = 30
APPLICATION, COMPANY, CHANGE, REJECTION = (
    "applications.application",
    "applications.company",
    "applications.stagechange",
    "applications.rejection",
)


def write_plan(batch: ImportBatch, plan: Plan) -> ImportBatch:
    """Imports the new and the changed rows of a plan, in one transaction. Refused where it is done already."""
    with transaction.atomic():
        locked = ImportBatch.objects.select_for_update().get(pk=batch.pk)
        if locked.state != BatchState.DRAFT:
            raise Refused("This file is imported already.")
        for some in batched(plan.of(Fate.NEW), BATCH):
            write_new(batch, some)
        for planned in plan.of(Fate.CHANGED):
            write_change(batch, planned)
        write_end(batch, plan)
    return batch


def write_end(batch: ImportBatch, plan: Plan) -> None:
    """It is in force, and its file is not needed any more."""
    batch.state, batch.imported_at, batch.content, batch.counts = (
        BatchState.IMPORTED,
        timezone.now(),
        b"",
        plan.counts | {"left": kept_of(plan)},
    )
    batch.save(update_fields=["state", "imported_at", "content", "counts"])


def write_new(batch: ImportBatch, planned: tuple[Planned, ...]) -> None:
    user = batch.owner
    companies = find_companies(batch, [one.fields["company"] for one in planned])
    applications = []
    for one in planned:
        fields = one.fields | {"company": companies[name_key(one.fields["company"])]}
        stage, on = one.history.steps[-1]
        applied = next((day for step, day in one.history.steps if step == Stage.APPLIED), None)
        # A no can be stored only once its row is there.
        stored = Stage.APPLIED if stage == Stage.REJECTED else stage
        archived_at = timezone.now() if one.row.is_archived else None
        applications.append(
            Application(owner=user, stage=stored, stage_on=on, applied_on=applied, archived_at=archived_at, **fields)
        )
    Application.objects.bulk_create(applications)
    write_histories(user, applications, planned)
    SearchText.write(applications)
    ImportedRow.objects.bulk_create(
        ImportedRow(batch=batch, number=one.row.number, table=APPLICATION, key=application.pk, after=stand(one))
        for one, application in zip(planned, applications, strict=True)
    )
    pairs = list(zip(planned, applications, strict=True))
    write_talks(batch, [(one.row.number, application, one.talks) for one, application in pairs if one.talks])
    write_people(batch, [(one.row.number, application, one.people) for one, application in pairs if one.people])


def stand(one: Planned) -> dict[str, Any]:
    """Where an application stands after its import: what it is compared with before it is taken back."""
    stage, on = one.history.steps[-1]
    return {"stage": stage, "stage_on": on.isoformat()}


def find_companies(batch: ImportBatch, names: list[str]) -> dict[str, Company]:
    """The companies of these names by their key, those made that are missing."""
    wanted = {name_key(name): " ".join(name.split()) for name in names}
    found: dict[str, Company] = {}
    for keys in batched(wanted, CHUNK):
        some = Company.objects.for_user(batch.owner).filter(name_key__in=keys)
        found |= {company.name_key: company for company in some}
    made = [Company(owner=batch.owner, name=name, name_key=key) for key, name in wanted.items() if key not in found]
    Company.objects.bulk_create(made)
    ImportedRow.objects.bulk_create(ImportedRow(batch=batch, number=0, table=COMPANY, key=one.pk) for one in made)
    return found | {company.name_key: company for company in made}


def write_histories(user, applications: list[Application], planned: tuple[Planned, ...]) -> None:
    changes: list[StageChange] = []
    nos: list[Rejection] = []
    for application, one in zip(applications, planned, strict=True):
        history = [StageChange(application=application, stage=stage, on=on) for stage, on in one.history.steps]
        changes += history
        if history[-1].stage == Stage.REJECTED:
            reached = reached_in(history[:-1])
            nos.append(
                Rejection(application=application, change=history[-1], rejected_on=history[-1].on, stage=reached)
            )
    StageChange.objects.bulk_create(changes)
    Rejection.objects.bulk_create(nos)
    rejected = []
    for no in nos:
        no.application.stage, no.application.current_rejection = Stage.REJECTED, no
        rejected.append(no.application)
    # By key: PostgreSQL knows nothing yet of tables filled in this transaction, and would read all of one for each row.
    Application.objects.bulk_update(rejected, ["stage", "current_rejection"], batch_size=500)
    undated = {a.pk for a, one in zip(applications, planned, strict=True) if one.history.is_undated}
    oldest = user.today() - timedelta(days=OLD_AFTER_DAYS)
    Debrief.objects.bulk_create(let_go(no) for no in nos if no.rejected_on < oldest or no.application_id in undated)


def let_go(no: Rejection) -> Debrief:
    return Debrief(application=no.application, rejection=no, size=size_for(no.stage), state=State.LET_GO)


def write_change(batch: ImportBatch, planned: Planned) -> None:
    """One application that is here, through its verbs."""
    application = Application.objects.for_user(batch.owner).select_related("company").get(pk=planned.application or 0)
    application.owner = batch.owner
    before = {name: to_json(getattr(application, name)) for name in planned.fields}
    for name, value in planned.fields.items():
        setattr(application, name, value)
    if planned.fields:
        application.revision += 1
        application.save(update_fields=[*planned.fields, "revision"])
    made: dict[str, Any] = {}
    for stage, on in planned.moves:
        if stage == Stage.REJECTED:
            no = application.reject(on)
            made = {REJECTION: no.pk}
            if on < batch.owner.today() - timedelta(days=OLD_AFTER_DAYS):
                Debrief.objects.bulk_create([let_go(no)])
        else:
            made = {CHANGE: application.move(stage, on).pk}
    application.refresh_from_db(fields=["stage", "stage_on"])
    if planned.talks:
        write_talks(batch, [(planned.row.number, application, planned.talks)], application.interviews.next_round())
    if planned.people:
        write_people(batch, [(planned.row.number, application, planned.people)])
    after = {name: to_json(value) for name, value in planned.fields.items()}
    after |= {"stage": application.stage, "stage_on": application.stage_on.isoformat(), "made": made}
    ImportedRow.objects.create(
        batch=batch,
        number=planned.row.number,
        action=Action.CHANGED,
        table=APPLICATION,
        key=application.pk,
        before=before,
        after=after | {"revision": application.revision},
    )


def to_json(value: Any) -> Any:
    return value if value is None or isinstance(value, str | int) else str(value)
