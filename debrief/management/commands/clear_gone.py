from django.core.management.base import BaseCommand
from django.utils.module_loading import import_string

from debrief.work import EVERY_DAY


class Command(BaseCommand):
    help = (
        "Takes away what is past its time: accounts fourteen days after their person deleted them, the Trash, sessions "
        "and the like. The worker does so once a day; this is for where none runs."
    )

    def handle(self, *args, **options) -> None:
        for name in EVERY_DAY:
            import_string(name)()
