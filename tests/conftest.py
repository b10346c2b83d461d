import shutil
import socket
from ipaddress import ip_address

import pytest
from django.conf import settings
from django.core.cache import caches
from django.db import connection

from progress.keeping import people
from tests.confirmed import sign_in
from tests.factories import make_user
from tests.pages_role import as_in_life


def pytest_addoption(parser):
    parser.addoption(
        "--slow", action="store_true", help="also the tests that take most of a minute, as `make test` does"
    )
    parser.addoption(
        "--of-database", action="store_true", help="only what touches the database: the rest is alike on every one"
    )


def pytest_collection_modifyitems(config, items):
    if not config.getoption("--slow"):
        for item in items:
            if item.get_closest_marker("slow"):
                item.add_marker(pytest.mark.skip(reason="slow; --slow runs it"))
    if config.getoption("--of-database"):
        elsewhere = [item for item in items if not may_touch_database(item)]
        config.hook.pytest_deselected(items=elsewhere)
        items[:] = [item for item in items if may_touch_database(item)]


def may_touch_database(item) -> bool:
    """Whether pytest-django opens the database to a test, or it is free to start a program that opens it."""
    marked = any(item.get_closest_marker(name) for name in ("django_db", "postgres"))
    return marked or bool({"db", "transactional_db", "live_server"} & set(item.fixturenames))


@pytest.fixture(autouse=True, scope="session")
def closed_sockets():
    """Nothing in a test leaves this machine."""
    connect = socket.socket.connect

    def connect_here(self, address):
        if self.family != socket.AF_UNIX and not is_here(address[0]):
            raise RuntimeError(f"A test tried to reach {address}.")
        return connect(self, address)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", connect_here)
        yield


def is_here(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """Django asks SQLite once a connection whether it knows JSON; no test shall count that among its queries."""
    with django_db_blocker.unblock():
        assert connection.features.supports_json_field


@pytest.fixture(autouse=True, scope="session")
def policies_hold():
    if connection.vendor == "postgresql":
        with pytest.MonkeyPatch.context() as patch:
            as_in_life(patch)
            yield
    else:
        yield


@pytest.fixture(autouse=True, scope="session")
def exports_are_cleared_away():
    yield
    shutil.rmtree(settings.EXPORTS, ignore_errors=True)


@pytest.fixture(autouse=True)
def nothing_kept():
    """A test's rows are undone at its end, and their keys and counts are given out again."""
    caches["reports"].clear()
    people.clear()


@pytest.fixture
def alice(db):
    """She owns everything."""
    return make_user("alice@example.org", name="Alice")


@pytest.fixture
def mallory(db):
    """A stranger."""
    return make_user("mallory@example.org", name="Mallory")


@pytest.fixture
def as_alice(client, alice):
    """Alice's browser, a moment after she confirmed that it is her."""
    sign_in(client, alice)
    return client


@pytest.fixture
def as_htmx(client, alice):
    """Alice's browser when htmx asks for a part of the page: `as_htmx("application-table").get(…)`."""
    client.force_login(alice)

    def asking_for(target: str):
        client.defaults.update(HTTP_HX_REQUEST="true", HTTP_HX_TARGET=target)
        return client

    return asking_for
