from __future__ import annotations

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.db import connection

from debrief.apart import maintaining
from exchange.out.backups import BackupRefused, back_up, in_words


class Command(BaseCommand):
    help = "Copies the whole database into a new file of a folder, also while Debrief runs, and prints its name."

    def add_arguments(self, parser) -> None:
        parser.add_argument("folder", type=Path, help="made if it is not there")
        parser.add_argument("--keep", type=int, help="how many backups to leave there, the latest; else all")

    def handle(self, *, folder: Path, keep: int | None, **options) -> None:
        if keep is not None and keep < 1:
            raise CommandError("Keep at least one.")
        try:
            with in_words(), maintaining():
                file = back_up(connection.settings_dict, folder, keep)
        except BackupRefused as error:
            raise CommandError(str(error)) from None
        self.stdout.write(str(file))
