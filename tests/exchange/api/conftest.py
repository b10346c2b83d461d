import json

import pytest
from django.test import Client

from exchange.models import ApiToken


class Program:
    """What a program of a person does: asks with a key, and reads JSON."""

    def __init__(self, user, *scopes):
        self.token, self.secret = ApiToken.objects.make(user, "A script", list(scopes))
        self.client = Client(headers={"Authorization": f"Bearer {self.secret}"})

    def ask(self, method, address, data=None, **headers):
        body = {} if data is None else {"data": json.dumps(data), "content_type": "application/json"}
        answer = self.client.generic(method, f"/api/v1/{address}", headers=headers, **body)
        assert answer["Content-Type"].startswith("application/json"), answer.content[:200]
        return answer

    def get(self, address, **headers):
        return self.ask("GET", address, **headers)

    def post(self, address, data=None, **headers):
        return self.ask("POST", address, data, **headers)

    def patch(self, address, data=None, **headers):
        return self.ask("PATCH", address, data, **headers)


@pytest.fixture
def program(alice):
    """A program of alice's that may do everything."""
    return Program(alice, "read", "write")
