"""Takes an import back, for as long as nothing was built on it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from django.db.models import QuerySet

from applications.models import Application, Company, Contact, Rejection, SearchText, StageChange
from applications.values import Stage
from debrief.apart import speaking_for
from debrief.owned import Refused
from exchange.models import ImportBatch, ImportedRow
from exchange.pieces import alone, in_pieces, unheard
from exchange.values import Action, BatchState
from interviews.models import Feedback, Interview
from lessons.models import Debrief
from lessons.values import State

from .talks import CONTACT, INTERVIEW, LINK, Linked, built_on_talks, remove_people, remove_talks
from .writing import APPLICATION, CHANGE, COMPANY, REJECTION

# What comes with an application by its import, and is looked at on its own.
OF_THE_IMPORT = {StageChange, Rejection, SearchText, Debrief, Interview, Contact, Linked}

type Remove = Callable[[ImportBatch, list[ImportedRow]], None]


def built_on(batch: ImportBatch, some: QuerySet[ImportedRow] | None = None) -> list[str]:
    """The reasons in words why an import, or some of its rows, can no longer be taken back; none if nothing was built
    on it.
    """
    rows = (batch.rows.all() if some is None else some).filter(table=APPLICATION)
    created = rows.filter(action=Action.CREATED)
    mine = Application.objects.for_user(batch.owner).filter(pk__in=created.values("key"))
    reasons = []
    for relation in Application._meta.related_objects:
        model = relation.related_model
        if model in OF_THE_IMPORT or relation.field.name == "current_rejection":
            continue
        if model.objects.filter(**{f"{relation.field.name}__in": mine}).exists():
            reasons.append(f"{model._meta.verbose_name_plural} were added".capitalize())
    reasons += built_on_talks(batch, mine, rows.values("key"))
    if Feedback.objects.for_user(batch.owner).filter(rejection__application__in=mine).exists():
        reasons.append("Feedback was asked for")
    if Debrief.objects.for_user(batch.owner).filter(application__in=mine).exclude(state=State.LET_GO).exists():
        reasons.append("Debriefs were begun")
    if mine.filter(revision__gt=1).exists():
        reasons.append("Applications were edited")
    if has_moved(batch, mine, created):
        reasons.append("Applications went on")
    return reasons + [reason for row in rows.filter(action=Action.CHANGED) if (reason := changed_since(row))]


def has_moved(batch: ImportBatch, mine, created: QuerySet[ImportedRow]) -> bool:
    """Whether a step was taken, undone or put on another day since."""
    if (
        StageChange.objects.for_user(batch.owner)
        .filter(application__in=mine, recorded_at__gt=batch.imported_at)
        .exists()
    ):
        return True
    stood = dict(created.values_list("key", "after"))
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


def undo(batch: ImportBatch, step: Callable[[int], None] = unheard) -> None:
    """Takes an import back. Refused when something was built on it since, with what that is.

    Called again after it broke off half-way, it goes on with what is left.
    """
    with alone(batch.owner):
        locked = ImportBatch.objects.select_for_update().defer("content").get(pk=batch.pk)
        if not locked.is_in_force:
            raise Refused("This import is not in force.")
        check_free(batch)
        note_state(batch, BatchState.UNDOING)
    take_back(batch, step)
    with alone(batch.owner):
        note_state(batch, BatchState.UNDONE)


def check_free(batch: ImportBatch, some: QuerySet[ImportedRow] | None = None) -> None:
    if reasons := built_on(batch, some):
        raise Refused(f"Something was built on this import since: {'; '.join(reasons)}.")


def note_state(batch: ImportBatch, state: BatchState) -> None:
    batch.state = state
    if state == BatchState.UNDONE:
        batch.counts.pop("left", None)
    batch.save(update_fields=["state", "counts"])


def take_back(batch: ImportBatch, step: Callable[[int], None] = unheard) -> None:
    """What it made goes, and what it changed is as it was: a piece at a time, each together with what remembers it.

    Refused at the first piece that something was built on: between two of them its person may write.
    """
    for action, table, remove in TAKEN_BACK:
        with speaking_for(batch.owner):
            keys = list(batch.rows.filter(action=action, table=table).values_list("pk", flat=True))
        in_pieces(batch.owner, keys, partial(take_some_back, batch, remove), step)


def take_some_back(batch: ImportBatch, remove: Remove, some: tuple[int, ...]) -> None:
    rows = batch.rows.filter(pk__in=some)
    if rows.filter(table=APPLICATION).exists():
        check_free(batch, rows)
    remove(batch, list(rows))
    rows.delete()


def restore_applications(batch: ImportBatch, rows: list[ImportedRow]) -> None:
    remove_talks(batch, [row.key for row in rows])
    for row in rows:
        restore(batch, row)


def remove_applications(batch: ImportBatch, rows: list[ImportedRow]) -> None:
    mine = Application.objects.for_user(batch.owner).filter(pk__in=[row.key for row in rows])
    mine.update(stage=Stage.APPLIED, current_rejection=None)
    mine.delete()


def remove_companies(batch: ImportBatch, rows: list[ImportedRow]) -> None:
    """Those that nothing else speaks of."""
    companies = Company.objects.for_user(batch.owner).filter(pk__in=[row.key for row in rows])
    companies.filter(applications=None, contacts=None, revision=1).delete()


def gone_along(batch: ImportBatch, rows: list[ImportedRow]) -> None:
    """They went with their applications."""


# In this order. Interviews and links are remembered to the last: by them one sees what was added beside them.
TAKEN_BACK: tuple[tuple[Action, str, Remove], ...] = (
    (Action.CHANGED, APPLICATION, restore_applications),
    (Action.CREATED, APPLICATION, remove_applications),
    (Action.CREATED, CONTACT, remove_people),
    (Action.CREATED, COMPANY, remove_companies),
    (Action.CREATED, INTERVIEW, gone_along),
    (Action.CREATED, LINK, gone_along),
)


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
