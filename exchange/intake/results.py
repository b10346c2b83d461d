"""What came of an import, shown after it: the applications that it made or changed, and the rows that it left open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from applications.folding import name_key
from applications.models import Application
from exchange.models import ImportBatch
from exchange.trackers.folded import plain
from exchange.values import Action
from lessons.models import Debrief
from lessons.values import State

from .histories import OURS
from .plans import Fate, Plan, Planned, fields_of

# Of the rows left open so many are kept, cut to this length, for their file is not. Of the others the first are shown.
MOST_LEFT, LONGEST, MOST_SHOWN = 20, 5_000, 50


@dataclass(frozen=True, slots=True)
class Left:
    """A row that was left open: why, what the form to add it begins with, and the application, once it is here."""

    place: str
    why: str
    fields: dict[str, str]
    application: Application | None


def kept_of(plan: Plan) -> list[dict[str, Any]]:
    """The first rows that are left open, as an import keeps them."""
    return [
        {
            "place": f"Row {one.row.number}{f' of {one.row.table}' if plan.is_of_several else ''}",
            "why": one.why,
            "fields": form_of(one),
        }
        for one in plan.of(Fate.UNCLEAR)[:MOST_LEFT]
    ]


def form_of(one: Planned) -> dict[str, str]:
    """What the form of an application begins with. A day or a stage that is not clear stays open in it."""
    row, left = one.row, []
    if row.status_raw and row.status_warning:
        left.append(f"Status: {row.status_raw}")
    said = fields_of(row, left) | {"stage": OURS.get(row.status, row.status)}
    fields = {name: str(value)[:LONGEST] for name, value in said.items() if value not in (None, "")}
    return fields | {"applied_on": row.applied_on.isoformat() if row.applied_on else ""}


def left_open(batch: ImportBatch) -> list[Left]:
    kept = batch.counts.get("left", [])
    keys = {name_key(one["fields"]["company"]) for one in kept}
    mine = Application.objects.for_user(batch.owner).filter(company__name_key__in=keys).select_related("company")
    here = {(one.company.name_key, plain(one.job_title)): one for one in mine} if keys else {}
    return [
        Left(**one, application=here.get((name_key(one["fields"]["company"]), plain(one["fields"]["job_title"]))))
        for one in kept
    ]


def came_in(batch: ImportBatch, action: Action) -> list[Application]:
    """The first applications that it made, or changed, in the order of the file."""
    rows = batch.rows.filter(table=Application._meta.label_lower, action=action)
    keys = list(rows.values_list("key", flat=True)[:MOST_SHOWN])
    mine = Application.objects.for_user(batch.owner).select_related("company").in_bulk(keys)
    return [mine[key] for key in keys if key in mine]


def let_go_by(batch: ImportBatch) -> int:
    """How many of the noes that it brought started as let go."""
    keys = batch.rows.filter(table=Application._meta.label_lower).values("key")
    return Debrief.objects.for_user(batch.owner).filter(application__in=keys, state=State.LET_GO).count()
