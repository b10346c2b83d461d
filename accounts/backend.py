"""Who signs in as allauth has it; who the person of a request is, by a query that is written once."""

from __future__ import annotations

from allauth.account.auth_backends import AuthenticationBackend
from django.db.models import QuerySet

from accounts.models import User
from debrief.asking import KEY, written_once


@written_once(pk=KEY)
def of_key(pk) -> QuerySet[User]:
    return User.objects.filter(pk=pk)


class Backend(AuthenticationBackend):
    def get_user(self, user_id: int) -> User | None:
        return next((user for user in of_key(pk=user_id) if self.user_can_authenticate(user)), None)
