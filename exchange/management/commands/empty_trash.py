from __future__ import annotations

from django.core.management.base import BaseCommand
from django.utils import timezone

from accounts.models import User
from debrief.words import counted
from exchange.models import Trash


class Command(BaseCommand):
    help = "Removes for good what has lain in anybody's trash for thirty days."

    def handle(self, **options) -> None:
        now = timezone.now()
        gone = sum(Trash.objects.for_user(user).empty(now) for user in User.objects.in_turn())
        self.stdout.write(f"{counted(gone, 'deletion').capitalize()} removed for good.")
