from __future__ import annotations

from allauth.mfa.models import Authenticator
from django.core.management.base import BaseCommand, CommandError

from accounts.models import User


class Command(BaseCommand):
    help = "Takes the passkeys, the app and the recovery codes from an account whose person has lost them all."

    def add_arguments(self, parser) -> None:
        parser.add_argument("email")

    def handle(self, *, email: str, **options) -> None:
        user = User.objects.filter(email__iexact=email).first()
        if user is None:
            raise CommandError(f"There is no account of {email}.")
        Authenticator.objects.filter(user=user).delete()
        self.stdout.write(f"The password alone signs {user.email} in again.")
