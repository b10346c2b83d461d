import pytest
from django.db import OperationalError, connection


class TestHealthz:
    def test_answers_without_login(self, client, db):
        response = client.get("/healthz")
        assert (response.status_code, response.content) == (200, b"ok")

    @pytest.mark.usefixtures("db")
    def test_says_when_the_database_is_away(self, client, monkeypatch):
        def refuse():
            raise OperationalError("gone")

        with monkeypatch.context() as patch:
            patch.setattr(connection, "cursor", refuse)
            assert client.get("/healthz").status_code == 503
