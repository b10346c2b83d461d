from typing import Any

from django.core.management.base import BaseCommand

from exchange.mail import learned as mails
from exchange.mail import learning as from_mails
from exchange.postings import features
from exchange.postings import learned as postings
from exchange.postings import learning as from_postings
from exchange.trackers import learned as stages
from exchange.trackers import learned_headings as headings
from exchange.trackers import learning as from_trackers

LEARNED = {
    "mails": (mails.WEIGHTS, from_mails.to_file),
    "stages": (stages.WEIGHTS, from_trackers.stages),
    "headings": (headings.WEIGHTS, from_trackers.columns),
    "postings": (postings.MODEL, from_postings.to_file),
}
# From another source than our examples, so only where it is asked for.
OF_OTHERS = {"towns": (features.TOWNS, from_postings.towns)}


class Command(BaseCommand):
    help = (
        "Learns anew, from the folders called examples, what mails, cells, headings and postings are like: in minutes."
    )

    def add_arguments(self, parser) -> None:
        parser.add_argument(
            "what", nargs="*", choices=[*LEARNED, *OF_OTHERS, []], help="all but towns if none is named"
        )

    def handle(self, *args: Any, what: list[str], **options: Any) -> None:
        for path, learn in ((LEARNED | OF_OTHERS)[name] for name in what or LEARNED):
            path.write_bytes(learn())
            self.stdout.write(f"Wrote {path.name}, {path.stat().st_size:,} bytes.")
