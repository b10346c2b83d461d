from __future__ import annotations

from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import connection

from debrief.apart import maintaining
from exchange.out.backups import BackupRefused, check_backup, in_words, is_used, restore


class Command(BaseCommand):
    help = "Puts a backup in the place of the database. Checks it first, and keeps what was there."
    # They need the database at hand, and there may be none yet.
    requires_system_checks = []

    def add_arguments(self, parser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--yes", action="store_true", help="write over the database that is there")

    def handle(self, *, file: Path, yes: bool, **options) -> None:
        with maintaining():
            self.put_back(file, yes=yes)

    def put_back(self, file: Path, *, yes: bool) -> None:
        database = connection.settings_dict
        try:
            with in_words():
                behind = check_backup(database, file)
                if is_used(database) and not yes:
                    raise BackupRefused(
                        "There is a database already, and everything in it since the backup would be gone. "
                        f"With --yes {file} takes its place, and the old one is kept beside."
                    )
                connection.close()
                old = restore(database, file, settings.DATA)
        except BackupRefused as error:
            raise CommandError(str(error)) from None
        except OSError as error:
            raise CommandError(f"{error.filename} cannot be written: {error.strerror}.") from None
        if behind:
            call_command("migrate", verbosity=0)
        if old:
            self.stdout.write(f"What was there is kept in {old}")
        self.stdout.write(f"Restored {file}")
