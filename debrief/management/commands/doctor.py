from pathlib import Path

from django.core.management.base import BaseCommand

from debrief.doctor import examine


class Command(BaseCommand):
    help = "Looks whether this installation is sound and says what to mend. Ends with 1 where there is something."
    requires_system_checks = []

    def add_arguments(self, parser) -> None:
        parser.add_argument("--backups", type=Path, metavar="DIR", help="look also for a backup of the last two days")

    def handle(self, *args, backups: Path | None, **options) -> None:
        ills = 0
        for finding in examine(backups):
            sign = "ok  " if not finding.mend else "BAD " if finding.is_grave else "mend"
            self.stdout.write(f"{sign}  {finding.said}")
            if finding.mend:
                ills += 1
                self.stdout.write(f"      {finding.mend}")
        if ills:
            self.stdout.write(f"\n{ills} to mend.")
            raise SystemExit(1)
        self.stdout.write("\nAll is well.")
