from __future__ import annotations

import os
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from accounts.models import User
from exchange.out.document import write_document
from exchange.out.sheets import write_sheets


class Command(BaseCommand):
    help = "Writes everything of one account into a file: as JSON, which import_export takes back, or as CSV in a zip."

    def add_arguments(self, parser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--email", required=True, help="whose")
        parser.add_argument("--csv", action="store_true", help="a zip of CSV files instead, one a table")
        parser.add_argument("--bom", action="store_true", help="with the mark by which Excel knows UTF-8")

    def handle(self, *, file: Path, email: str, csv: bool, bom: bool, **options) -> None:
        owner = User.objects.filter(email__iexact=email).first()
        if owner is None:
            raise CommandError(f"There is no account of {email}.")
        pieces = write_sheets(owner, with_mark=bom) if csv else (text.encode() for text in write_document(owner))
        draft = file.with_name(f".{file.name}.{os.getpid()}")
        try:
            # Nobody else's to read, and under its name only once it is whole.
            with open(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as out:
                out.writelines(pieces)
            draft.replace(file)
        except OSError as error:
            raise CommandError(f"{file} cannot be written: {error.strerror}.") from None
        finally:
            draft.unlink(missing_ok=True)
        self.stdout.write(str(file))
