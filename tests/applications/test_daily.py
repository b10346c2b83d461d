"""What SQLite knows of its tables: a page of a long search is found in a few rows instead of in all."""

import pytest
from django.db import connection

from applications import daily
from tests.factories import make_application

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL counts by itself"),
]


def counted() -> dict[str, int]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT name FROM sqlite_master WHERE name LIKE 'sqlite_stat%'")
        tables = {name for (name,) in cursor}
        # The other kind would hold samples of what people wrote.
        assert tables <= {"sqlite_stat1"}
        if not tables:
            return {}
        cursor.execute("SELECT tbl, max(CAST(stat AS integer)) FROM sqlite_stat1 GROUP BY tbl")
        return dict(cursor)


@pytest.fixture
def three(alice):
    for _ in range(3):
        make_application(alice)


def test_a_long_search_is_counted(three, monkeypatch):
    monkeypatch.setattr(daily, "LEAST_COUNTED", 3)
    daily.count_rows()
    assert counted()["applications_application"] == 3


def test_a_short_one_is_not(three, monkeypatch):
    """Taken for the size of a table, three would make the pages slow on the day on which thousands are brought in."""
    monkeypatch.setattr(daily, "LEAST_COUNTED", 4)
    daily.count_rows()
    assert counted() == {}
