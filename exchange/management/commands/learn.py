from typing import Any

from django.core.management.base import BaseCommand

from exchange.mail import learned as mails
from exchange.mail import learning as from_mails
from exchange.trackers import learned as stages
from exchange.trackers import learned_headings as headings
from exchange.trackers import learning as from_trackers

LEARNED = {
    "mails": (mails.WEIGHTS, from_mails.to_file),
    "stages": (stages.WEIGHTS, from_trackers.stages),
    "headings": (headings.WEIGHTS, from_trackers.columns),
}


class Command(BaseCommand):
    help = "Learns anew, from the folders called examples, what mails, cells and headings are like: a few minutes."

    def add_arguments(self, parser) -> None:
        parser.add_argument("what", nargs="*", choices=[*LEARNED, []], help="all where nothing is named")

    def handle(self, *args: Any, what: list[str], **options: Any) -> None:
        for path, learn in (LEARNED[name] for name in what or LEARNED):
            path.write_bytes(learn())
            self.stdout.write(f"Wrote {path.name}, {path.stat().st_size:,} bytes.")
