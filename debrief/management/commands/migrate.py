from typing import Any

from django.core.management.commands import migrate

from debrief.apart import maintaining


class Command(migrate.Command):
    """As Django's, with everybody's rows in sight: a migration that sees none would change none, and say nothing."""

    def handle(self, *args: Any, **options: Any) -> None:
        with maintaining():
            super().handle(*args, **options)
