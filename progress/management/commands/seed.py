from __future__ import annotations

import secrets
from datetime import date

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from accounts.models import User
from applications.models import Application, Company
from debrief.apart import speaking_for
from interviews.models import OwnQuestion, Story, Weakness
from lessons.models import Commitment, Gap
from progress.synthetic import seed_search


class Command(BaseCommand):
    help = "Fills an account with a made-up search, the same for the same seed and day."

    def add_arguments(self, parser) -> None:
        parser.add_argument("--email", required=True, help="the account; made if there is none, its password printed")
        parser.add_argument("--applications", type=int, required=True)
        parser.add_argument("--years", type=float, help="how long the search has lasted; else six weeks to three years")
        parser.add_argument("--seed", type=int, default=1)
        parser.add_argument("--postings", type=int, default=0, metavar="BYTES", help="length of each posting")
        parser.add_argument("--today", type=date.fromisoformat, help="the day the search has come to; else today")
        parser.add_argument("--replace", action="store_true", help="empty the account's search first")

    def handle(self, *, email, applications, years, seed, postings, today, replace, **options) -> None:
        if applications < 0 or postings < 0 or (years is not None and not 0 < years <= 50):
            raise CommandError("Applications and bytes cannot be negative, and the years lie between 0 and 50.")
        with transaction.atomic():
            user, password = self.account(email)
            with speaking_for(user, alone=True):
                if replace:
                    empty(user)
                elif Application.objects.for_user(user).exists():
                    raise CommandError(f"{email} has applications already. With --replace they are deleted first.")
                seed_search(user, applications, today or user.today(), seed, years, posting_bytes=postings)
        self.stdout.write(f"{applications} applications for {email}")
        if password:
            self.stdout.write(f"password: {password}")

    def account(self, email: str) -> tuple[User, str]:
        """The account and, if it was made just now, its password."""
        user = User.objects.filter(email__iexact=email).first()
        if user:
            return user, ""
        password = secrets.token_urlsafe(12)
        return User.objects.create_user(email, password, name="Ines"), password


def empty(user: User) -> None:
    """Deletes the whole search of an account, and keeps the account."""
    for model in (Commitment, Application, Company, Story, OwnQuestion, Weakness, Gap):
        model.objects.for_user(user).delete()
