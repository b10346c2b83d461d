"""An import from the file to its plan: what the person corrected, and what was learned from the last of its shape."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.utils import timezone

from exchange.models import ImportBatch, Mapping
from exchange.trackers.layout import signature
from exchange.trackers.reading import Tracker, read_tracker

from .plans import Answers, Plan, make_plan

# Of a table's corrections these are true of the next file with the same headings as well.
REMEMBERED = ("columns", "orders", "kinds", "stages", "skip")


def new_batch(user, name: str, content: bytes) -> ImportBatch:
    """An import that waits for its mapping, not saved yet. Unreadable where the file holds no table."""
    tracker = read_tracker(content, name)
    options = {"tables": remembered(user, tracker)}
    shape = next((sheet.layout.shape.name for sheet in tracker.used if sheet.layout.shape), "")
    return ImportBatch(owner=user, name=name[-255:], content=content, options=options, shape=shape)


def remembered(user, tracker: Tracker) -> dict[str, dict[str, Any]]:
    """What was corrected in earlier files with the same headings, by the table of this file."""
    keys = {sheet.table.name: signature(sheet.layout) for sheet in tracker.sheets if sheet.layout.columns}
    known = dict(Mapping.objects.for_user(user).filter(signature__in=keys.values()).values_list("signature", "options"))
    found = {name: dict(known[key]) for name, key in keys.items() if key in known}
    for sheet in tracker.sheets:
        if orders := found.get(sheet.table.name, {}).get("orders"):
            # What this file says itself of its days counts more than the last one.
            told = {str(column.index) for column in sheet.layout.columns if column.order}
            found[sheet.table.name]["orders"] = {i: order for i, order in orders.items() if i not in told}
    return found


def remember(batch: ImportBatch, tracker: Tracker) -> None:
    for sheet in tracker.sheets:
        options = batch.options.get("tables", {}).get(sheet.table.name, {})
        kept = {name: options[name] for name in REMEMBERED if options.get(name)}
        if kept and sheet.layout.columns:
            Mapping.objects.update_or_create(
                owner=batch.owner,
                signature=signature(sheet.layout),
                defaults={"options": kept, "used_at": timezone.now()},
            )


def read_batch(batch: ImportBatch) -> Tracker:
    return read_tracker(bytes(batch.content), batch.name, batch.options)


def answers_of(batch: ImportBatch) -> Answers:
    undated = batch.options.get("undated_on")
    return Answers(
        date.fromisoformat(undated) if undated else batch.owner.today(),
        takes_unclear_days=bool(batch.options.get("takes_unclear_days")),
        rows=batch.options.get("rows", {}),
    )


def plan_batch(batch: ImportBatch, tracker: Tracker | None = None) -> Plan:
    return make_plan(batch.owner, tracker or read_batch(batch), answers_of(batch))
