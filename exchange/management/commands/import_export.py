from __future__ import annotations

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from accounts.kept import count_kept
from accounts.models import User
from debrief.apart import speaking_for
from exchange.files import Unreadable
from exchange.out.document import open_document
from exchange.out.restoring import import_document


class Command(BaseCommand):
    help = "Brings an export (JSON) of Debrief back into an empty account."

    def add_arguments(self, parser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--email", required=True, help="the account, which is there and empty")

    def handle(self, *, file: Path, email: str, **options) -> None:
        owner = User.objects.filter(email__iexact=email).first()
        if owner is None:
            raise CommandError(f"There is no account of {email}. Sign up first.")
        try:
            with file.open("rb") as data, speaking_for(owner, alone=True):
                import_document(open_document(data), owner)
                kept = count_kept(owner)
        except OSError as error:
            raise CommandError(f"{file} cannot be opened: {error.strerror}.") from None
        except Unreadable as error:
            raise CommandError(f"{error} Nothing was stored.") from None
        self.stdout.write(", ".join(kept) or "The export was empty.")
