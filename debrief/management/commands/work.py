import sys

from django.core.management.base import BaseCommand

from debrief.work import Worker


class Command(BaseCommand):
    help = "Does what waits beside the pages: reminders by mail, large files, and the tidying of each day."

    def add_arguments(self, parser) -> None:
        parser.add_argument("--beside", action="store_true", help="stop when standard input ends (`serve` uses it)")
        parser.add_argument("--once", action="store_true", help="do what is due and what waits, then stop")

    def handle(self, *args, beside: bool, once: bool, **options) -> None:
        worker = Worker(lifeline=sys.stdin.fileno() if beside else None)
        worker.work() if once else worker.run()
