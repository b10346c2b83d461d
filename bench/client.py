"""How a server is asked: as one signed-in person, with the forms that a browser would send."""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from http.client import HTTPConnection
from urllib.parse import urlencode

CSRF = "b" * 32


@dataclass
class Person:
    port: int
    session: str

    def connection(self) -> HTTPConnection:
        return HTTPConnection("127.0.0.1", self.port, timeout=60)

    def ask(self, connection: HTTPConnection, path: str, fields: dict[str, str] | None = None) -> tuple[int, bytes]:
        """The status and the body: of a page, or of a form when there are fields."""
        headers, data = {"Cookie": f"sessionid={self.session}; csrftoken={CSRF}"}, None
        if fields:
            data = urlencode({**fields, "csrfmiddlewaretoken": CSRF})
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        connection.request("POST" if fields else "GET", path, data, headers)
        response = connection.getresponse()
        return response.status, response.read()


def p95(times: list[float]) -> float:
    return statistics.quantiles(times, n=20)[-1]
