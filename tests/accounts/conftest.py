import pytest
from django.core.cache import cache


@pytest.fixture(autouse=True)
def fresh_limits(db):
    """Each test counts its attempts from none."""
    cache.clear()
