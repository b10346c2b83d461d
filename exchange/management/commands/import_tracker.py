from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from accounts.models import User
from debrief.apart import speaking_for
from exchange.files import Unreadable, read_file
from exchange.intake.batches import new_batch
from exchange.intake.carrying import bring_in, look_through
from exchange.intake.plans import Fate, Plan
from exchange.out.recognizing import own_export
from exchange.pieces import alone


class Command(BaseCommand):
    help = "Imports a tracker into one account, as /import/ does. What is not clear is left out and listed."

    def add_arguments(self, parser) -> None:
        parser.add_argument("file", help="the file to import")
        parser.add_argument("--email", required=True, help="the account that it goes into")
        parser.add_argument("--dry-run", action="store_true", help="say what would happen, and write nothing")

    def handle(self, *args: Any, file: str, email: str, dry_run: bool, **options: Any) -> None:
        user = User.objects.filter(email__iexact=email).first()
        if user is None:
            raise CommandError(f"There is no account {email}.")
        try:
            content = read_file(file)
            if own_export(content):
                raise Unreadable("This is an export of Debrief: `manage.py import_export` brings its JSON file back.")
            with speaking_for(user):
                batch = new_batch(user, Path(file).name, content)
        except Unreadable as error:
            self.stderr.write(str(error))
            sys.exit(2)
        plan = look_through(batch, remembering=not dry_run)
        if plan.writes and not dry_run:
            with alone(user):
                batch.save()
            bring_in(batch, plan)
        self.stdout.write(json.dumps(describe(plan, dry_run=dry_run), ensure_ascii=False, indent=2))


def describe(plan: Plan, *, dry_run: bool) -> dict[str, Any]:
    told = (Fate.UNCLEAR, Fate.SKIPPED, Fate.CHANGED)
    rows = [
        {
            "row": one.row.number,
            "table": one.row.table,
            "company": one.row.company,
            "title": one.row.title,
            "fate": one.fate.value,
            "why": one.why,
        }
        for one in plan.rows
        if one.fate in told
    ]
    return {"dry_run": dry_run, **plan.counts, "rows": rows}
