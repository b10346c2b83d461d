from typing import Any

from django.core.management.base import BaseCommand

from exchange.mail.learned import WEIGHTS
from exchange.mail.learning import to_file


class Command(BaseCommand):
    help = "Learns anew, from exchange/mail/examples, by which words a kind of mail is known, and writes weights.bin."

    def handle(self, *args: Any, **options: Any) -> None:
        WEIGHTS.write_bytes(to_file())
        self.stdout.write(f"Wrote {WEIGHTS.name}, {WEIGHTS.stat().st_size:,} bytes.")
