"""Puts PostgreSQL's policies before whatever the tests ask of Debrief: pages, answers that stream, commands.

The fixtures use the same connection as the owner of the tables, who sees everything.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise

from django.core.management import BaseCommand
from django.db import connection
from django.test.utils import CaptureQueriesContext
from psycopg.pq import TransactionStatus

ROLE = "debrief_pages"
# These are about the whole database, and say so with maintaining().
OF_THE_OWNER = ("debrief.management.commands.migrate", "exchange.management.commands.backup")


@contextmanager
def as_pages() -> Iterator[None]:
    """What is asked of the database within is asked by the role of the pages. Unlogged: it is no query of Debrief's."""
    if connection.vendor != "postgresql":
        yield
        return
    try:
        connection.ensure_connection()
    except RuntimeError:
        # A test that pytest-django gives no database asks it nothing.
        yield
        return
    with connection.connection.cursor() as cursor:
        before = cursor.execute("SELECT current_user").fetchone()[0]
        cursor.execute(f"SET ROLE {ROLE}")
    try:
        yield
    finally:
        # A command may have closed the connection, and a broken transaction takes no order.
        if (
            connection.connection is not None
            and connection.connection.info.transaction_status != TransactionStatus.INERROR
        ):
            with connection.connection.cursor() as cursor:
                cursor.execute(f"SET ROLE {before}")


class PagesRoleMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        with as_pages():
            response = self.get_response(request)
        if response.streaming:
            response.streaming_content = streamed(response.streaming_content)
        return response


def streamed(pieces):
    with as_pages():
        yield from pieces


def as_in_life(patch) -> None:
    """Commands too; and the statements of the wall stay out of the counts, which hold for both databases."""
    execute = BaseCommand.execute

    def execute_as_pages(self, *args, **options):
        module = type(self).__module__
        # What does without checks does without a database, or is `restore`, which makes one.
        if module.startswith("django.") or module in OF_THE_OWNER or not self.requires_system_checks:
            return execute(self, *args, **options)
        with as_pages():
            return execute(self, *args, **options)

    patch.setattr(BaseCommand, "execute", execute_as_pages)
    captured = CaptureQueriesContext.captured_queries
    patch.setattr(CaptureQueriesContext, "captured_queries", property(lambda self: without_wall(captured.fget(self))))


def without_wall(queries: list[dict]) -> list[dict]:
    """The queries without those that say who is spoken for, and the savepoint around each."""
    says = "SELECT set_config('debrief."
    points = {
        before["sql"].removeprefix("SAVEPOINT ")
        for before, query in pairwise(queries)
        if query["sql"].startswith(says) and before["sql"].startswith("SAVEPOINT")
    }
    return [
        query for query in queries if not query["sql"].startswith(says) and query["sql"].split(" ")[-1] not in points
    ]
