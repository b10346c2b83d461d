from __future__ import annotations

import os

from django.conf import settings
from django.core.management.base import BaseCommand
from django.urls import reverse

from accounts.models import Invitation


class Command(BaseCommand):
    help = "Prints a link by which one more person can make an account, once, within a week."

    def add_arguments(self, parser) -> None:
        parser.add_argument("--note", default="", help="who it is for; nobody but the database learns of it")

    def handle(self, *, note: str, **options) -> None:
        host, port = os.environ.get("HOST") or "127.0.0.1", os.environ.get("PORT") or "8000"
        address = reverse("accounts:invitation_open", args=[Invitation.objects.make(None, note[:100])])
        self.stdout.write(f"{settings.DEBRIEF_URL or f'http://{host}:{port}'}{address}")
