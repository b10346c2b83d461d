from typing import Any

from django.core.management.base import BaseCommand

from exchange.trackers.learned import WEIGHTS
from exchange.trackers.learning import to_file


class Command(BaseCommand):
    help = "Learns anew, from exchange/trackers/examples, what cells of each stage are like, and writes weights.bin."

    def handle(self, *args: Any, **options: Any) -> None:
        WEIGHTS.write_bytes(to_file())
        self.stdout.write(f"Wrote {WEIGHTS.name}, {WEIGHTS.stat().st_size:,} bytes.")
