"""Writes a plan, table by table and all or nothing, and takes it back.

It writes what the verbs of Application would have written: the history, a Rejection for every no, its debrief let go
where the no is old, the stored copies. `tests/invariant.py` holds it to that.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta
from itertools import batched
from typing import Any

from django.db import transaction
from django.utils import timezone

from applications.folding import name_key
from applications.models import Application, Company, Contact, Rejection, SearchText, StageChange
from applications.models.application import reached_in
from applications.values import Stage
from debrief.owned import Refused
from exchange.models import ImportBatch, ImportedRow
from exchange.values import Action, BatchState
from interviews.models import Feedback, Interview
from lessons.models import Debrief
from lessons.models.debrief import size_for
from lessons.values import State

from .plans import Fate, Plan, Planned
from .talks import CHUNK, Linked, built_on_talks, remove_people, remove_talks, write_people, write_talks

BATCH = 1000
# A no that is older starts as let go.
OLD_AFTER_DAYS = 30
APPLICATION, COMPANY, CHANGE, REJECTION = (
    "applications.application",
    "applications.company",
    "applications.stagechange",
    "applications.rejection",
)
# What comes with an application by its import, and is looked at on its own.
OF_THE_IMPORT = {StageChange, Rejection, SearchText, Debrief, Interview, Contact, Linked}


def write_plan(batch: ImportBatch, plan: Plan) -> ImportBatch:
    """Imports the new and the changed rows of a plan, in one transaction. Refused where it is done already."""
    with transaction.atomic():
        locked = ImportBatch.objects.select_for_update().get(pk=batch.pk)
        if locked.state != BatchState.DRAFT:
            raise Refused("This file is imported already.")
        for some in batched(plan.of(Fate.NEW), BATCH, strict=False):
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
        plan.counts,
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
    for keys in batched(wanted, CHUNK, strict=False):
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


# Taking it back


def built_on(batch: ImportBatch) -> list[str]:
    """The reasons in words why an import can no longer be taken back; none if nothing was built on it."""
    created = batch.rows.filter(table=APPLICATION, action=Action.CREATED)
    mine = Application.objects.for_user(batch.owner).filter(pk__in=created.values("key"))
    reasons = []
    for relation in Application._meta.related_objects:
        model = relation.related_model
        if model in OF_THE_IMPORT or relation.field.name == "current_rejection":
            continue
        if model.objects.filter(**{f"{relation.field.name}__in": mine}).exists():
            reasons.append(f"{model._meta.verbose_name_plural} were added".capitalize())
    reasons += built_on_talks(batch, mine)
    if Feedback.objects.for_user(batch.owner).filter(rejection__application__in=mine).exists():
        reasons.append("Feedback was asked for")
    if Debrief.objects.for_user(batch.owner).filter(application__in=mine).exclude(state=State.LET_GO).exists():
        reasons.append("Debriefs were begun")
    if mine.filter(revision__gt=1).exists():
        reasons.append("Applications were edited")
    if has_moved(batch, mine):
        reasons.append("Applications went on")
    return reasons + [reason for row in batch.rows.filter(action=Action.CHANGED) if (reason := changed_since(row))]


def has_moved(batch: ImportBatch, mine) -> bool:
    """Whether a step was taken, undone or put on another day since."""
    if (
        StageChange.objects.for_user(batch.owner)
        .filter(application__in=mine, recorded_at__gt=batch.imported_at)
        .exists()
    ):
        return True
    stood = dict(batch.rows.filter(table=APPLICATION, action=Action.CREATED).values_list("key", "after"))
    now = mine.values_list("pk", "stage", "stage_on")
    return any((stage, on.isoformat()) != (stood[pk]["stage"], stood[pk]["stage_on"]) for pk, stage, on in now)


def changed_since(row: ImportedRow) -> str:
    application = Application.objects.for_user(row.owner_id).filter(pk=row.key).select_related("company").first()
    if application is None:
        return ""
    stands = (application.revision, application.stage, application.stage_on.isoformat())
    if stands != (row.after["revision"], row.after["stage"], row.after["stage_on"]):
        return f"{application} was changed"
    return ""


def undo(batch: ImportBatch) -> None:
    """Takes an import back, whole. Refused when something was built on it since, with what that is."""
    with transaction.atomic():
        locked = ImportBatch.objects.select_for_update().get(pk=batch.pk)
        if locked.state != BatchState.IMPORTED:
            raise Refused("This import is not in force.")
        if reasons := built_on(batch):
            raise Refused(f"Something was built on this import since: {'; '.join(reasons)}.")
        take_back(batch)
        batch.state = BatchState.UNDONE
        batch.save(update_fields=["state"])


def take_back(batch: ImportBatch) -> None:
    """What it made goes, and what it changed is as it was."""
    remove_talks(batch)
    for row in batch.rows.filter(action=Action.CHANGED):
        restore(batch, row)
    keys = defaultdict(list)
    for table, key in batch.rows.filter(action=Action.CREATED).values_list("table", "key"):
        keys[table].append(key)
    for some in batched(keys[APPLICATION], CHUNK, strict=False):
        remove(batch, some)
    remove_people(batch)
    for some in batched(keys[COMPANY], CHUNK, strict=False):
        companies = Company.objects.for_user(batch.owner).filter(pk__in=some)
        companies.filter(applications=None, contacts=None, revision=1).delete()
    batch.rows.all().delete()


def remove(batch: ImportBatch, keys: tuple[int, ...]) -> None:
    mine = Application.objects.for_user(batch.owner).filter(pk__in=keys)
    mine.update(stage=Stage.APPLIED, current_rejection=None)
    mine.delete()


def restore(batch: ImportBatch, row: ImportedRow) -> None:
    application = Application.objects.for_user(batch.owner).filter(pk=row.key).select_related("company").first()
    if application is None:
        return
    application.owner = batch.owner
    if REJECTION in row.after["made"]:
        application.undo_rejection()
    elif change := application.changes.filter(pk=row.after["made"].get(CHANGE)).first():
        application.undo_move(change)
    if row.before:
        for name, value in row.before.items():
            setattr(application, name, application._meta.get_field(name).to_python(value))
        application.revision += 1
        application.save(update_fields=[*row.before, "revision"])
